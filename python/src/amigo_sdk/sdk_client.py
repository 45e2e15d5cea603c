"""The clients."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn, Protocol, runtime_checkable

from ._door import AsyncDoor, Door, Options, merged
from ._native import Client
from ._resource import attempts, options
from .config import AmigoConfig, resolved
from .resources.conversation import AsyncConversationResource, ConversationResource

if TYPE_CHECKING:
    from typing_extensions import Self

    from .resources.organization import AsyncOrganizationResource, OrganizationResource
    from .resources.service import AsyncServiceResource, ServiceResource
    from .resources.user import AsyncUserResource, UserResource


@runtime_checkable
class Timeout(Protocol):
    """What `httpx.Timeout` has."""

    @property
    def read(self) -> float | None:
        """Seconds to wait for what comes."""
        ...

    @property
    def connect(self) -> float | None:
        """Seconds connecting may take."""
        ...


class _Base:
    """What both clients have in common: their settings and their native side."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        api_key_id: str | None = None,
        user_id: str | None = None,
        organization_id: str | None = None,
        base_url: str | None = None,
        config: AmigoConfig | None = None,
        bearer_token: str | None = None,
        timeout: float | Timeout | None = None,
        connect_timeout: float | None = None,
        stream_timeout: float | None = None,
        max_retries: int | None = None,
        max_response_bytes: int | None = None,
        pacing: bool | None = None,
        retry_max_attempts: int | None = None,
        retry_backoff_base: float | None = None,
        retry_max_delay_seconds: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Makes a client. Nothing is sent yet.

        Args:
            api_key: The API key (`AMIGO_API_KEY`).
            api_key_id: Identifier of the API key (`AMIGO_API_KEY_ID`).
            user_id: The user to sign in as (`AMIGO_USER_ID`).
            organization_id: The organisation (`AMIGO_ORGANIZATION_ID`).
            base_url: Where the API is (`AMIGO_BASE_URL`). Must be https, or http on this machine.
            config: The five settings above in one object, in their place.
            bearer_token: A token that was had elsewhere, in place of an API key. It cannot be renewed.
            timeout: Seconds a call may take, with all its attempts; 60 unless set. Or an `httpx.Timeout`, whose
                `read` counts for that, and `connect` for connecting.
            connect_timeout: Seconds connecting may take; 10 unless set.
            stream_timeout: Seconds the events of a stream may pause; 300 unless set.
            max_retries: How often a call is tried again at most; 2 unless set.
            max_response_bytes: The longest answer that is taken, after decompression; 256 MiB unless set.
            pacing: Whether following pages keeps to the documented rate limits; it does, save against this machine.
            retry_max_attempts: How often a call is tried at most: the official package's name for `max_retries` + 1.
            retry_backoff_base: Seconds to wait at most before the second attempt, doubled with every further one;
                0.25 unless set.
            retry_max_delay_seconds: Seconds to wait at most before any attempt; 30 unless set.
            headers: Headers of every call beside the client's own; they cannot replace the credentials.

        Raises:
            ConfigurationError: A setting is missing or wrong; the message names it.
        """
        given: dict[str, str | None] = {"organization_id": organization_id, "base_url": base_url}
        if bearer_token is None:
            given.update(api_key=api_key, api_key_id=api_key_id, user_id=user_id)
        settings: dict[str, Any] = dict(resolved(given)) if config is None else dict(config.model_dump())
        if isinstance(timeout, Timeout):
            # As the official client takes it.
            connect_timeout = timeout.connect if connect_timeout is None else connect_timeout
            timeout = timeout.read
        settings.update(
            bearer_token=bearer_token,
            timeout=timeout,
            connect_timeout=connect_timeout,
            stream_timeout=stream_timeout,
            max_attempts=retry_max_attempts if max_retries is None else attempts(max_retries),
            retry_backoff_base=retry_backoff_base,
            retry_max_delay_seconds=retry_max_delay_seconds,
            max_response_bytes=max_response_bytes,
            pacing=pacing,
        )
        self._settings = settings
        self._config = config
        self._native = Client(settings)
        self._defaults: Options | None = None if headers is None else options(None, None, headers)

    @property
    def config(self) -> AmigoConfig:
        """Where the API is, and as whom the client signs in."""
        if self._config is None:
            names = ("api_key", "api_key_id", "user_id", "organization_id", "base_url")
            self._config = AmigoConfig(**{name: self._settings.get(name) for name in names})
        return self._config

    @property
    def is_closed(self) -> bool:
        """Whether the client has been closed."""
        return self._native.closed

    def with_options(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        stream_timeout: float | None = None,
    ) -> Self:
        """The same client with other settings for its calls; connections and sign-in are shared.

        Args:
            timeout: Seconds a call may take, with all its attempts.
            max_retries: How often a call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
            stream_timeout: Seconds the events of a stream may pause.
        """
        other = object.__new__(type(self))
        other._settings, other._config, other._native = self._settings, self._config, self._native
        other._defaults = merged(
            self._defaults, options(timeout, max_retries, extra_headers, stream_timeout=stream_timeout)
        )
        return other

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} holds connections, which cannot be copied or pickled; "
            "hand on its `config` and make another of it: AmigoClient(config=config)"
        )

    def __repr__(self) -> str:
        organization, base_url = self._settings.get("organization_id"), self._settings.get("base_url")
        return f"{type(self).__name__}(organization_id={organization!r}, base_url={base_url!r})"


class AmigoClient(_Base):
    """A client of one organisation's conversations. Threads may share it."""

    @cached_property
    def conversations(self) -> ConversationResource:
        """The operations on conversations."""
        return ConversationResource(Door(self._native, self._defaults))

    @property
    def conversation(self) -> ConversationResource:
        """Another name for `conversations`."""
        return self.conversations

    @cached_property
    def services(self) -> ServiceResource:
        """The operations on services."""
        from .resources.service import ServiceResource

        return ServiceResource(Door(self._native, self._defaults))

    @property
    def service(self) -> ServiceResource:
        """Another name for `services`."""
        return self.services

    @cached_property
    def users(self) -> UserResource:
        """The operations on users."""
        from .resources.user import UserResource

        return UserResource(Door(self._native, self._defaults))

    @property
    def user(self) -> UserResource:
        """Another name for `users`."""
        return self.users

    @cached_property
    def organization(self) -> OrganizationResource:
        """The operations on the organisation."""
        from .resources.organization import OrganizationResource

        return OrganizationResource(Door(self._native, self._defaults))

    @property
    def organizations(self) -> OrganizationResource:
        """Another name for `organization`."""
        return self.organization

    def close(self) -> None:
        """Closes the connections. Calls under way fail; closing again does nothing."""
        self._native.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncAmigoClient(_Base):
    """A client of one organisation's conversations, for event loops. Loops may share it."""

    @cached_property
    def conversations(self) -> AsyncConversationResource:
        """The operations on conversations, awaited."""
        return AsyncConversationResource(AsyncDoor(self._native, self._defaults))

    @property
    def conversation(self) -> AsyncConversationResource:
        """Another name for `conversations`."""
        return self.conversations

    @cached_property
    def services(self) -> AsyncServiceResource:
        """The operations on services, awaited."""
        from .resources.service import AsyncServiceResource

        return AsyncServiceResource(AsyncDoor(self._native, self._defaults))

    @property
    def service(self) -> AsyncServiceResource:
        """Another name for `services`."""
        return self.services

    @cached_property
    def users(self) -> AsyncUserResource:
        """The operations on users, awaited."""
        from .resources.user import AsyncUserResource

        return AsyncUserResource(AsyncDoor(self._native, self._defaults))

    @property
    def user(self) -> AsyncUserResource:
        """Another name for `users`."""
        return self.users

    @cached_property
    def organization(self) -> AsyncOrganizationResource:
        """The operations on the organisation, awaited."""
        from .resources.organization import AsyncOrganizationResource

        return AsyncOrganizationResource(AsyncDoor(self._native, self._defaults))

    @property
    def organizations(self) -> AsyncOrganizationResource:
        """Another name for `organization`."""
        return self.organization

    async def aclose(self) -> None:
        """Closes the connections. Calls under way fail; closing again does nothing."""
        self._native.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
