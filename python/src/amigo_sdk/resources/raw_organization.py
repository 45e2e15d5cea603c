# Written by `cargo xtask generate` from the core's definitions; change those instead.
"""The operations on the organisation with answers as they came. Few need them, so they are loaded when used."""

from __future__ import annotations

from collections.abc import Mapping

from .._resource import AsyncRawResource, RawResource, options
from .._response import RawResponse
from ..models import Organization
from .organization import _GET_ORGANIZATION


class RawOrganizationResource(RawResource):
    """The operations on the organisation, with answers as they came."""

    def get(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RawResponse[Organization]:
        """See `OrganizationResource.get`."""
        return self._call(
            _GET_ORGANIZATION,
            {},
            options(timeout, max_retries, extra_headers),
        )

    get_organization = get


class AsyncRawOrganizationResource(AsyncRawResource):
    """The operations on the organisation, awaited, with answers as they came."""

    async def get(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RawResponse[Organization]:
        """See `AsyncOrganizationResource.get`."""
        return await self._call(
            _GET_ORGANIZATION,
            {},
            options(timeout, max_retries, extra_headers),
        )

    get_organization = get
