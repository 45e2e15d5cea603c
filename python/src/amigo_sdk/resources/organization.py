# Written by `cargo xtask generate` from the core's definitions; change those instead.
"""The operations on the organisation, for callers that wait and for callers that await."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._operation import Operation
from .._resource import AsyncResource, Resource, options
from ..models import Organization

if TYPE_CHECKING:
    from .raw_organization import AsyncRawOrganizationResource, RawOrganizationResource

_GET_ORGANIZATION = Operation("get_organization", Organization)


class OrganizationResource(Resource):
    """The operations on the organisation."""

    @property
    def with_raw_response(self) -> RawOrganizationResource:
        """The same operations, with answers as they came: status, headers and bytes."""
        from .raw_organization import RawOrganizationResource

        return RawOrganizationResource(self._door)

    def get(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Organization:
        """Read what the organisation is called, and what holds for its new users.

        Args:
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return self._call(
            _GET_ORGANIZATION,
            {},
            options(timeout, max_retries, extra_headers),
        )

    get_organization = get


class AsyncOrganizationResource(AsyncResource):
    """The operations on the organisation, awaited."""

    @property
    def with_raw_response(self) -> AsyncRawOrganizationResource:
        """The same operations, with answers as they came: status, headers and bytes."""
        from .raw_organization import AsyncRawOrganizationResource

        return AsyncRawOrganizationResource(self._door)

    async def get(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Organization:
        """Read what the organisation is called, and what holds for its new users.

        Args:
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return await self._call(
            _GET_ORGANIZATION,
            {},
            options(timeout, max_retries, extra_headers),
        )

    get_organization = get
