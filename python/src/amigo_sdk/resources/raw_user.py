# Written by `cargo xtask generate` from the core's definitions; change those instead.
"""The operations on users with answers as they came. Few need them, so they are loaded when used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._resource import AsyncRawResource, RawResource, arguments, options
from .._response import RawResponse
from ..models import CreatedUser, NewUser, UserChanges, UserModels, UserPage, UserPreferences, UserQuery, UserSort
from .user import _CREATE_USER, _DELETE_USER, _GET_USER_MODEL, _GET_USERS, _UPDATE_USER


class RawUserResource(RawResource):
    """The operations on users, with answers as they came."""

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
    ) -> RawResponse[UserPage]:
        """See `UserResource.get_users`."""
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
    ) -> RawResponse[CreatedUser]:
        """See `UserResource.create_user`."""
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
    ) -> RawResponse[None]:
        """See `UserResource.update_user`."""
        return self._call(
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
    ) -> RawResponse[None]:
        """See `UserResource.delete_user`."""
        return self._call(
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
    ) -> RawResponse[UserModels]:
        """See `UserResource.get_user_model`."""
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


class AsyncRawUserResource(AsyncRawResource):
    """The operations on users, awaited, with answers as they came."""

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
    ) -> RawResponse[UserPage]:
        """See `AsyncUserResource.get_users`."""
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
    ) -> RawResponse[CreatedUser]:
        """See `AsyncUserResource.create_user`."""
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
    ) -> RawResponse[None]:
        """See `AsyncUserResource.update_user`."""
        return await self._call(
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
    ) -> RawResponse[None]:
        """See `AsyncUserResource.delete_user`."""
        return await self._call(
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
    ) -> RawResponse[UserModels]:
        """See `AsyncUserResource.get_user_model`."""
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
