"""What the server says about its rate limits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone

from msgspec import Struct

_LONGEST_WAIT = 1_000_000_000


class RateLimitInfo(Struct, frozen=True):
    """A budget of requests, as the `X-RateLimit-*` headers of an answer give it."""

    limit: int
    """Requests a window allows."""
    remaining: int
    """Requests left in the present window."""
    reset: datetime
    """When the window is over."""


RateLimitCallback = Callable[[RateLimitInfo, str], None]
"""Called with what an answer says about the rate limit, and with the name of the operation."""


def parse_rate_limit_headers(headers: Mapping[str, str]) -> RateLimitInfo | None:
    """Reads the headers of an answer; None where they do not tell.

    The end of the window may be given in Unix time or as a number of seconds from now.
    """
    try:
        limit = int(headers["x-ratelimit-limit"])
        remaining = int(headers["x-ratelimit-remaining"])
        reset = int(headers["x-ratelimit-reset"])
        if reset < _LONGEST_WAIT:
            end = datetime.now(timezone.utc) + timedelta(seconds=reset)
        else:
            end = datetime.fromtimestamp(reset, timezone.utc)
    except (KeyError, ValueError, OverflowError, OSError):
        return None
    return RateLimitInfo(limit=limit, remaining=remaining, reset=end)
