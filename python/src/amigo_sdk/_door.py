"""The native door as the resources use it: for callers that wait, and for callers that await."""

from __future__ import annotations

import atexit
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from . import _native
from ._native import Answer, Client, Pending
from .errors import ValidationError

if TYPE_CHECKING:
    import logging

    from ._operation import Operation

Options = tuple["float | None", "int | None", "list[tuple[str, str]] | None", bool]
"""Seconds, attempts, headers, and whether the call waits for its turn under the rate limit."""

_DEBUG = 10  # logging.DEBUG, without importing it
_logger: logging.Logger | None = None
_logs = False


def _encodable(value: Any) -> Any:
    """What an argument stands for that is not JSON: an official model, say."""
    if callable(dump := getattr(value, "model_dump", None)):
        return dump(mode="json", exclude_none=True)
    if hasattr(value, "root"):
        return value.root
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(type(value).__name__)


_encode = msgspec.json.Encoder(enc_hook=_encodable).encode


def encode(operation: str, arguments: Mapping[str, Any]) -> bytes:
    """The arguments as JSON."""
    try:
        return _encode(arguments)
    except (TypeError, ValueError, OverflowError, UnicodeError) as error:
        name = next((name for name, value in arguments.items() if not _is_encodable(value)), "arguments")
        raise ValidationError(
            f"nothing was sent, because `{name}` is of a kind that cannot be sent ({error})", operation=operation
        ) from None


def _is_encodable(value: object) -> bool:
    try:
        _encode(value)
    except Exception:
        return False
    return True


def logger() -> logging.Logger | None:
    """The logger, if anybody wants what goes there. Unless somebody has imported `logging`, nobody does."""
    global _logger, _logs
    if _logger is None:
        if (logging := sys.modules.get("logging")) is None:
            return None
        # Another thread may still be in the middle of importing it; then the next call finds it.
        _logger = logging.getLogger("amigo_sdk") if hasattr(logging, "getLogger") else None
    wanted = _logger is not None and _logger.isEnabledFor(_DEBUG)
    if wanted != _logs:
        _logs = wanted
        _native.set_logging(wanted)
    return _logger if wanted else None


def log(target: logging.Logger | None) -> None:
    """Hands on what the core has reported."""
    if target is not None:
        for record in _native.drain_log():
            target.debug("%s", record)


class Door:
    """Waits for answers."""

    __slots__ = ("defaults", "native")

    def __init__(self, native: Client, defaults: Options | None) -> None:
        self.native = native
        self.defaults = defaults

    def call(self, operation: Operation[Any], arguments: Mapping[str, Any], options: Options | None) -> Answer:
        """Makes a call and waits for its answer."""
        target = logger()
        try:
            return self.native.call(operation.name, encode(operation.name, arguments), merged(self.defaults, options))
        finally:
            if target is not None:
                log(target)

    def start(self, operation: Operation[Any], arguments: Mapping[str, Any], options: Options | None) -> Pending:
        """Starts a call whose answer is waited for later."""
        return self.native.start(operation.name, encode(operation.name, arguments), merged(self.defaults, options))


class AsyncDoor:
    """Awaits answers."""

    __slots__ = ("defaults", "native")

    def __init__(self, native: Client, defaults: Options | None) -> None:
        self.native = native
        self.defaults = defaults

    async def call(self, operation: Operation[Any], arguments: Mapping[str, Any], options: Options | None) -> Answer:
        """Makes a call and awaits its answer. Cancelling it closes its connection."""
        from ._loop import dispatcher

        target = logger()
        loop = dispatcher()
        number, future = loop.expect()
        try:
            task = self.native.submit(
                loop.completions,
                number,
                operation.name,
                encode(operation.name, arguments),
                merged(self.defaults, options),
            )
        except BaseException:
            loop.forget(number)
            raise
        try:
            answer: Answer = await future
            return answer
        except BaseException:
            if loop.forget(number):
                task.cancel()
            raise
        finally:
            if target is not None:
                log(target)


def merged(defaults: Options | None, options: Options | None) -> Options | None:
    """What is set for a call, over what is set for all."""
    if defaults is None or options is None:
        return options if defaults is None else defaults
    timeout, attempts, headers, paced = options
    return (
        defaults[0] if timeout is None else timeout,
        defaults[1] if attempts is None else attempts,
        [*(defaults[2] or ()), *(headers or ())] or None,
        paced or defaults[3],
    )


atexit.register(_native.interpreter_exits)
