# Written by `cargo xtask generate` from the core's definitions; change those instead.
"""The operations on users, for callers that wait and for callers that await."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._operation import Operation
from .._pages import AsyncPages, Pages
from .._resource import AsyncResource, Resource, arguments, options
from ..models import CreatedUser, NewUser, User, UserChanges, UserModels, UserPage, UserPreferences, UserQuery, UserSort

if TYPE_CHECKING:
    from .raw_user import AsyncRawUserResource, RawUserResource

_GET_USERS = Operation("get_users", UserPage, items="users")
_CREATE_USER = Operation("create_user", CreatedUser)
_UPDATE_USER = Operation("update_user", type(None))
_DELETE_USER = Operation("delete_user", type(None))
_GET_USER_MODEL = Operation("get_user_model", UserModels)


class UserResource(Resource):
    """The operations on users."""

    @property
    def with_raw_response(self) -> RawUserResource:
        """The same operations, with answers as they came: status, headers and bytes."""
        from .raw_user import RawUserResource

        return RawUserResource(self._door)

    def get_users(
        self,
        params: UserQuery | Mapping[str, Any] | None = None,
        *,
        user_id: str | Sequence[str] | None = None,
        email: str | Sequence[str] | None = None,
        limit: int | None = None,
        continuation_token: int | None = None,
        sort_by: UserSort | str | Sequence[UserSort | str] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UserPage:
        """List the users that the caller may see, one page at a time.

        Args:
            params: The arguments that follow in one object: `UserQuery` or a dict. Those given singly go first.
            user_id: Only these users.
            email: Only users with these email addresses.
            limit: How many users a page holds at most: 0 to 100. The server's default is 100.
            continuation_token: Where the page starts: the `continuation_token` of the page before. The server's default
                is 0.
            sort_by: Order of the users; later keys break the ties of earlier ones.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return self._call(
            _GET_USERS,
            arguments(
                params,
                {
                    "user_id": user_id,
                    "email": email,
                    "limit": limit,
                    "continuation_token": continuation_token,
                    "sort_by": sort_by,
                },
            ),
            options(timeout, max_retries, extra_headers),
        )

    def iter(
        self,
        params: UserQuery | Mapping[str, Any] | None = None,
        *,
        user_id: str | Sequence[str] | None = None,
        email: str | Sequence[str] | None = None,
        limit: int | None = None,
        continuation_token: int | None = None,
        sort_by: UserSort | str | Sequence[UserSort | str] | None = None,
        progress: Callable[[int], object] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pages[User, UserPage]:
        """Go through all users.

        Follow the pages by themselves: the next one is fetched while this one is being read, at the documented pace.

        Args:
            params: The arguments that follow in one object: `UserQuery` or a dict. Those given singly go first.
            user_id: Only these users.
            email: Only users with these email addresses.
            limit: How many users a page holds at most: 0 to 100. The server's default is 100.
            continuation_token: Where the page starts: the `continuation_token` of the page before. The server's default
                is 0.
            sort_by: Order of the users; later keys break the ties of earlier ones.
            progress: Called with the number of items of every page once it is there, such as `tqdm.update`.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return Pages(
            self._door,
            _GET_USERS,
            arguments(
                params,
                {
                    "user_id": user_id,
                    "email": email,
                    "limit": limit,
                    "continuation_token": continuation_token,
                    "sort_by": sort_by,
                },
            ),
            options(timeout, max_retries, extra_headers),
            progress,
        )

    def create_user(
        self,
        body: NewUser | Mapping[str, Any] | None = None,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        email: str | None = None,
        role_name: str | None = None,
        login_link: str | None = None,
        nonsensitive_user_variables: Mapping[str, str] | None = None,
        sensitive_user_variables: Mapping[str, str] | None = None,
        user_preferences: UserPreferences | Mapping[str, Any] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreatedUser:
        """Create a user, who is told by email if there is a link to send.

        Args:
            body: The arguments that follow in one object: `NewUser` or a dict. Those given singly go first.
            first_name: First name.
            last_name: Last name.
            email: Email address. No other user of the organisation has it.
            role_name: Name of the role, which says what the user may do.
            login_link: A link to begin with, which is sent to the email address. Without it nothing is sent.
            nonsensitive_user_variables: Variables that tools are given when they are called for the user: name to
                value. At most 19. Names hold small letters, digits and underscores; `user_id` is taken.
            sensitive_user_variables: The same for variables whose values are never told again. At most 20.
            user_preferences: What holds for the user. The server's default is what holds for new users of the
                organisation.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return self._call(
            _CREATE_USER,
            arguments(
                body,
                {
                    "first_name": first_name,
                    "last_name": last_name,
                    "email": email,
                    "role_name": role_name,
                    "login_link": login_link,
                    "nonsensitive_user_variables": nonsensitive_user_variables,
                    "sensitive_user_variables": sensitive_user_variables,
                    "user_preferences": user_preferences,
                },
            ),
            options(timeout, max_retries, extra_headers),
        )

    def update_user(
        self,
        user_id: str,
        body: UserChanges | Mapping[str, Any] | None = None,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        enable_response_recommendation: bool | None = None,
        preferred_language: str | None = None,
        timezone: str | None = None,
        conversations_visible_to_admins: bool | None = None,
        user_model_visible_to_admins: bool | None = None,
        additional_context: str | Sequence[str] | None = None,
        audio_keyterms: str | Sequence[str] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Change what is known of a user.

        What is not given stays as it is.

        Args:
            user_id: Identifier of the user: free text.
            body: The arguments that follow in one object: `UserChanges` or a dict. Those given singly go first.
            first_name: First name.
            last_name: Last name.
            enable_response_recommendation: Whether responses are recommended when the user has not answered for a
                while.
            preferred_language: The language the agent should speak: three letters, as in ISO 639-3. An empty text takes
                the choice back.
            timezone: Time zone, by its name in the IANA database, such as `Europe/Oslo`. An empty text takes the choice
                back.
            conversations_visible_to_admins: Whether administrators see the user's conversations.
            user_model_visible_to_admins: Whether administrators see the user's model.
            additional_context: What is told of the user from outside, in place of what was told before.
            audio_keyterms: Words that are often misheard and occur when the user speaks, in place of those before. At
                most 20, of one to three words of small letters and hyphens.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        self._call(
            _UPDATE_USER,
            arguments(
                body,
                {
                    "user_id": user_id,
                    "first_name": first_name,
                    "last_name": last_name,
                    "enable_response_recommendation": enable_response_recommendation,
                    "preferred_language": preferred_language,
                    "timezone": timezone,
                    "conversations_visible_to_admins": conversations_visible_to_admins,
                    "user_model_visible_to_admins": user_model_visible_to_admins,
                    "additional_context": additional_context,
                    "audio_keyterms": audio_keyterms,
                },
            ),
            options(timeout, max_retries, extra_headers),
        )

    def delete_user(
        self,
        user_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a user.

        Args:
            user_id: Identifier of the user: free text.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        self._call(
            _DELETE_USER,
            {"user_id": user_id},
            options(timeout, max_retries, extra_headers),
        )

    def get_user_model(
        self,
        user_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UserModels:
        """Read what is known of a user.

        Args:
            user_id: Identifier of the user: free text.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return self._call(
            _GET_USER_MODEL,
            {"user_id": user_id},
            options(timeout, max_retries, extra_headers),
        )

    list = get_users
    create = create_user
    update = update_user
    delete = delete_user
    get_model = get_user_model


class AsyncUserResource(AsyncResource):
    """The operations on users, awaited."""

    @property
    def with_raw_response(self) -> AsyncRawUserResource:
        """The same operations, with answers as they came: status, headers and bytes."""
        from .raw_user import AsyncRawUserResource

        return AsyncRawUserResource(self._door)

    async def get_users(
        self,
        params: UserQuery | Mapping[str, Any] | None = None,
        *,
        user_id: str | Sequence[str] | None = None,
        email: str | Sequence[str] | None = None,
        limit: int | None = None,
        continuation_token: int | None = None,
        sort_by: UserSort | str | Sequence[UserSort | str] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UserPage:
        """List the users that the caller may see, one page at a time.

        Args:
            params: The arguments that follow in one object: `UserQuery` or a dict. Those given singly go first.
            user_id: Only these users.
            email: Only users with these email addresses.
            limit: How many users a page holds at most: 0 to 100. The server's default is 100.
            continuation_token: Where the page starts: the `continuation_token` of the page before. The server's default
                is 0.
            sort_by: Order of the users; later keys break the ties of earlier ones.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return await self._call(
            _GET_USERS,
            arguments(
                params,
                {
                    "user_id": user_id,
                    "email": email,
                    "limit": limit,
                    "continuation_token": continuation_token,
                    "sort_by": sort_by,
                },
            ),
            options(timeout, max_retries, extra_headers),
        )

    def iter(
        self,
        params: UserQuery | Mapping[str, Any] | None = None,
        *,
        user_id: str | Sequence[str] | None = None,
        email: str | Sequence[str] | None = None,
        limit: int | None = None,
        continuation_token: int | None = None,
        sort_by: UserSort | str | Sequence[UserSort | str] | None = None,
        progress: Callable[[int], object] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPages[User, UserPage]:
        """Go through all users.

        Follow the pages by themselves: the next one is fetched while this one is being read, at the documented pace.

        Args:
            params: The arguments that follow in one object: `UserQuery` or a dict. Those given singly go first.
            user_id: Only these users.
            email: Only users with these email addresses.
            limit: How many users a page holds at most: 0 to 100. The server's default is 100.
            continuation_token: Where the page starts: the `continuation_token` of the page before. The server's default
                is 0.
            sort_by: Order of the users; later keys break the ties of earlier ones.
            progress: Called with the number of items of every page once it is there, such as `tqdm.update`.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return AsyncPages(
            self._door,
            _GET_USERS,
            arguments(
                params,
                {
                    "user_id": user_id,
                    "email": email,
                    "limit": limit,
                    "continuation_token": continuation_token,
                    "sort_by": sort_by,
                },
            ),
            options(timeout, max_retries, extra_headers),
            progress,
        )

    async def create_user(
        self,
        body: NewUser | Mapping[str, Any] | None = None,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        email: str | None = None,
        role_name: str | None = None,
        login_link: str | None = None,
        nonsensitive_user_variables: Mapping[str, str] | None = None,
        sensitive_user_variables: Mapping[str, str] | None = None,
        user_preferences: UserPreferences | Mapping[str, Any] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreatedUser:
        """Create a user, who is told by email if there is a link to send.

        Args:
            body: The arguments that follow in one object: `NewUser` or a dict. Those given singly go first.
            first_name: First name.
            last_name: Last name.
            email: Email address. No other user of the organisation has it.
            role_name: Name of the role, which says what the user may do.
            login_link: A link to begin with, which is sent to the email address. Without it nothing is sent.
            nonsensitive_user_variables: Variables that tools are given when they are called for the user: name to
                value. At most 19. Names hold small letters, digits and underscores; `user_id` is taken.
            sensitive_user_variables: The same for variables whose values are never told again. At most 20.
            user_preferences: What holds for the user. The server's default is what holds for new users of the
                organisation.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return await self._call(
            _CREATE_USER,
            arguments(
                body,
                {
                    "first_name": first_name,
                    "last_name": last_name,
                    "email": email,
                    "role_name": role_name,
                    "login_link": login_link,
                    "nonsensitive_user_variables": nonsensitive_user_variables,
                    "sensitive_user_variables": sensitive_user_variables,
                    "user_preferences": user_preferences,
                },
            ),
            options(timeout, max_retries, extra_headers),
        )

    async def update_user(
        self,
        user_id: str,
        body: UserChanges | Mapping[str, Any] | None = None,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        enable_response_recommendation: bool | None = None,
        preferred_language: str | None = None,
        timezone: str | None = None,
        conversations_visible_to_admins: bool | None = None,
        user_model_visible_to_admins: bool | None = None,
        additional_context: str | Sequence[str] | None = None,
        audio_keyterms: str | Sequence[str] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Change what is known of a user.

        What is not given stays as it is.

        Args:
            user_id: Identifier of the user: free text.
            body: The arguments that follow in one object: `UserChanges` or a dict. Those given singly go first.
            first_name: First name.
            last_name: Last name.
            enable_response_recommendation: Whether responses are recommended when the user has not answered for a
                while.
            preferred_language: The language the agent should speak: three letters, as in ISO 639-3. An empty text takes
                the choice back.
            timezone: Time zone, by its name in the IANA database, such as `Europe/Oslo`. An empty text takes the choice
                back.
            conversations_visible_to_admins: Whether administrators see the user's conversations.
            user_model_visible_to_admins: Whether administrators see the user's model.
            additional_context: What is told of the user from outside, in place of what was told before.
            audio_keyterms: Words that are often misheard and occur when the user speaks, in place of those before. At
                most 20, of one to three words of small letters and hyphens.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        await self._call(
            _UPDATE_USER,
            arguments(
                body,
                {
                    "user_id": user_id,
                    "first_name": first_name,
                    "last_name": last_name,
                    "enable_response_recommendation": enable_response_recommendation,
                    "preferred_language": preferred_language,
                    "timezone": timezone,
                    "conversations_visible_to_admins": conversations_visible_to_admins,
                    "user_model_visible_to_admins": user_model_visible_to_admins,
                    "additional_context": additional_context,
                    "audio_keyterms": audio_keyterms,
                },
            ),
            options(timeout, max_retries, extra_headers),
        )

    async def delete_user(
        self,
        user_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a user.

        Args:
            user_id: Identifier of the user: free text.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        await self._call(
            _DELETE_USER,
            {"user_id": user_id},
            options(timeout, max_retries, extra_headers),
        )

    async def get_user_model(
        self,
        user_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UserModels:
        """Read what is known of a user.

        Args:
            user_id: Identifier of the user: free text.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return await self._call(
            _GET_USER_MODEL,
            {"user_id": user_id},
            options(timeout, max_retries, extra_headers),
        )

    list = get_users
    create = create_user
    update = update_user
    delete = delete_user
    get_model = get_user_model
