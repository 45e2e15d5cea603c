# Written by `cargo xtask generate` from the core's definitions; change those instead.
"""The operations on services with answers as they came. Few need them, so they are loaded when used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._resource import AsyncRawResource, RawResource, arguments, options
from .._response import RawResponse
from ..models import ServicePage, ServiceQuery, ServiceSort
from .service import _GET_SERVICES


class RawServiceResource(RawResource):
    """The operations on services, with answers as they came."""

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
    ) -> RawResponse[ServicePage]:
        """See `ServiceResource.get_services`."""
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

    list = get_services


class AsyncRawServiceResource(AsyncRawResource):
    """The operations on services, awaited, with answers as they came."""

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
    ) -> RawResponse[ServicePage]:
        """See `AsyncServiceResource.get_services`."""
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

    list = get_services
