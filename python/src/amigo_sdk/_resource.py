"""What the classes of operations have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from msgspec import Struct, structs

from ._door import AsyncDoor, Door, Options
from ._operation import Operation
from ._response import RawResponse
from .errors import ConfigurationError

T = TypeVar("T")


class RawResource:
    """Operations with answers as they came."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def _call(self, operation: Operation[T], given: Mapping[str, Any], options: Options | None) -> RawResponse[T]:
        return RawResponse(self._door.call(operation, given, options), operation)


class AsyncRawResource:
    """Awaited operations with answers as they came."""

    def __init__(self, door: AsyncDoor) -> None:
        self._door = door

    async def _call(self, operation: Operation[T], given: Mapping[str, Any], options: Options | None) -> RawResponse[T]:
        return RawResponse(await self._door.call(operation, given, options), operation)


class Resource:
    """Operations."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def _call(self, operation: Operation[T], given: Mapping[str, Any], options: Options | None) -> T:
        return operation.decode(self._door.call(operation, given, options))


class AsyncResource:
    """Awaited operations."""

    def __init__(self, door: AsyncDoor) -> None:
        self._door = door

    async def _call(self, operation: Operation[T], given: Mapping[str, Any], options: Options | None) -> T:
        return operation.decode(await self._door.call(operation, given, options))


def arguments(together: Any, singly: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a call: those given in one object, and over them those given singly. None is none given."""
    given = {name: value for name, value in singly.items() if value is not None}
    if together is None:
        return given
    merged: dict[str, Any]
    if isinstance(together, Struct):
        merged = structs.asdict(together)
    elif isinstance(together, Mapping):
        merged = dict(together)
    elif (dump := getattr(together, "model_dump", None)) is not None:
        merged = dict(dump(exclude_none=True))
    else:
        raise ConfigurationError("arguments in one object must be a model or a dict")
    merged.update(given)
    return merged


def options(
    timeout: float | None,
    max_retries: int | None,
    extra_headers: Mapping[str, str] | None,
    paced: bool = False,
    stream_timeout: float | None = None,
) -> Options | None:
    """What is set for one call; None if nothing is."""
    if timeout is None and max_retries is None and extra_headers is None and not paced and stream_timeout is None:
        return None
    headers = list(extra_headers.items()) if extra_headers else None
    return timeout, attempts(max_retries), headers, paced, stream_timeout


def attempts(max_retries: int | None) -> int | None:
    """How often a call is tried at most: once, and again so many times."""
    if max_retries is None:
        return None
    if not isinstance(max_retries, int) or max_retries < 0:
        raise ConfigurationError("`max_retries` must be an integer of at least 0")
    return max_retries + 1
