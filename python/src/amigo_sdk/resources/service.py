# Written by `cargo xtask generate` from the core's definitions; change those instead.
"""The operations on services, for callers that wait and for callers that await."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._operation import Operation
from .._pages import AsyncPages, Pages
from .._resource import AsyncResource, Resource, arguments, options
from ..models import Service, ServicePage, ServiceQuery, ServiceSort

if TYPE_CHECKING:
    from .raw_service import AsyncRawServiceResource, RawServiceResource

_GET_SERVICES = Operation("get_services", ServicePage, items="services")


class ServiceResource(Resource):
    """The operations on services."""

    @property
    def with_raw_response(self) -> RawServiceResource:
        """The same operations, with answers as they came: status, headers and bytes."""
        from .raw_service import RawServiceResource

        return RawServiceResource(self._door)

    def get_services(
        self,
        params: ServiceQuery | Mapping[str, Any] | None = None,
        *,
        id: str | Sequence[str] | None = None,
        is_active: bool | None = None,
        sort_by: ServiceSort | str | Sequence[ServiceSort | str] | None = None,
        tags: str | Sequence[str] | None = None,
        limit: int | None = None,
        continuation_token: int | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ServicePage:
        """List the services that the caller may see, one page at a time.

        Args:
            params: The arguments that follow in one object: `ServiceQuery` or a dict. Those given singly go first.
            id: Only these services.
            is_active: Only services that can be talked to, or only those that cannot.
            sort_by: Order of the services; later keys break the ties of earlier ones.
            tags: Only services with these tags.
            limit: How many services a page holds at most: 1 to 20. The server's default is 10.
            continuation_token: Where the page starts: the `continuation_token` of the page before. The server's default
                is 0.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return self._call(
            _GET_SERVICES,
            arguments(
                params,
                {
                    "id": id,
                    "is_active": is_active,
                    "sort_by": sort_by,
                    "tags": tags,
                    "limit": limit,
                    "continuation_token": continuation_token,
                },
            ),
            options(timeout, max_retries, extra_headers),
        )

    def iter(
        self,
        params: ServiceQuery | Mapping[str, Any] | None = None,
        *,
        id: str | Sequence[str] | None = None,
        is_active: bool | None = None,
        sort_by: ServiceSort | str | Sequence[ServiceSort | str] | None = None,
        tags: str | Sequence[str] | None = None,
        limit: int | None = None,
        continuation_token: int | None = None,
        progress: Callable[[int], object] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pages[Service, ServicePage]:
        """Go through all services.

        Follow the pages by themselves: the next one is fetched while this one is being read, at the documented pace.

        Args:
            params: The arguments that follow in one object: `ServiceQuery` or a dict. Those given singly go first.
            id: Only these services.
            is_active: Only services that can be talked to, or only those that cannot.
            sort_by: Order of the services; later keys break the ties of earlier ones.
            tags: Only services with these tags.
            limit: How many services a page holds at most: 1 to 20. The server's default is 10.
            continuation_token: Where the page starts: the `continuation_token` of the page before. The server's default
                is 0.
            progress: Called with the number of items of every page once it is there, such as `tqdm.update`.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return Pages(
            self._door,
            _GET_SERVICES,
            arguments(
                params,
                {
                    "id": id,
                    "is_active": is_active,
                    "sort_by": sort_by,
                    "tags": tags,
                    "limit": limit,
                    "continuation_token": continuation_token,
                },
            ),
            options(timeout, max_retries, extra_headers),
            progress,
        )

    list = get_services


class AsyncServiceResource(AsyncResource):
    """The operations on services, awaited."""

    @property
    def with_raw_response(self) -> AsyncRawServiceResource:
        """The same operations, with answers as they came: status, headers and bytes."""
        from .raw_service import AsyncRawServiceResource

        return AsyncRawServiceResource(self._door)

    async def get_services(
        self,
        params: ServiceQuery | Mapping[str, Any] | None = None,
        *,
        id: str | Sequence[str] | None = None,
        is_active: bool | None = None,
        sort_by: ServiceSort | str | Sequence[ServiceSort | str] | None = None,
        tags: str | Sequence[str] | None = None,
        limit: int | None = None,
        continuation_token: int | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ServicePage:
        """List the services that the caller may see, one page at a time.

        Args:
            params: The arguments that follow in one object: `ServiceQuery` or a dict. Those given singly go first.
            id: Only these services.
            is_active: Only services that can be talked to, or only those that cannot.
            sort_by: Order of the services; later keys break the ties of earlier ones.
            tags: Only services with these tags.
            limit: How many services a page holds at most: 1 to 20. The server's default is 10.
            continuation_token: Where the page starts: the `continuation_token` of the page before. The server's default
                is 0.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return await self._call(
            _GET_SERVICES,
            arguments(
                params,
                {
                    "id": id,
                    "is_active": is_active,
                    "sort_by": sort_by,
                    "tags": tags,
                    "limit": limit,
                    "continuation_token": continuation_token,
                },
            ),
            options(timeout, max_retries, extra_headers),
        )

    def iter(
        self,
        params: ServiceQuery | Mapping[str, Any] | None = None,
        *,
        id: str | Sequence[str] | None = None,
        is_active: bool | None = None,
        sort_by: ServiceSort | str | Sequence[ServiceSort | str] | None = None,
        tags: str | Sequence[str] | None = None,
        limit: int | None = None,
        continuation_token: int | None = None,
        progress: Callable[[int], object] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPages[Service, ServicePage]:
        """Go through all services.

        Follow the pages by themselves: the next one is fetched while this one is being read, at the documented pace.

        Args:
            params: The arguments that follow in one object: `ServiceQuery` or a dict. Those given singly go first.
            id: Only these services.
            is_active: Only services that can be talked to, or only those that cannot.
            sort_by: Order of the services; later keys break the ties of earlier ones.
            tags: Only services with these tags.
            limit: How many services a page holds at most: 1 to 20. The server's default is 10.
            continuation_token: Where the page starts: the `continuation_token` of the page before. The server's default
                is 0.
            progress: Called with the number of items of every page once it is there, such as `tqdm.update`.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return AsyncPages(
            self._door,
            _GET_SERVICES,
            arguments(
                params,
                {
                    "id": id,
                    "is_active": is_active,
                    "sort_by": sort_by,
                    "tags": tags,
                    "limit": limit,
                    "continuation_token": continuation_token,
                },
            ),
            options(timeout, max_retries, extra_headers),
            progress,
        )

    list = get_services
