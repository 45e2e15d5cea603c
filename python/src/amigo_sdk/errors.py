"""What can go wrong.

Everything the clients raise is an `AmigoError`. Neither the message nor `repr` shows an API key, a token, a signed URL
or the text of a message. Where a builtin exception means the same, ours is one of those too.
"""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from msgspec import Struct, json

if TYPE_CHECKING:
    from pathlib import Path

HistoryReason = Literal["in_use", "directory", "file", "damaged"]
"""What the matter is with the directory of a history."""

_LONGEST_TEXT = 500
_SECRET_NAMES = ("token", "key", "secret", "password", "authorization", "credential")


class FieldError(Struct, frozen=True):
    """What is wrong with one field."""

    loc: tuple[str, ...]
    """Where the field is: `path`, `query`, `header` or `body`, then the way down to it."""
    msg: str
    """What is allowed there."""
    type: str
    """Machine-readable kind of the problem."""

    @property
    def field(self) -> str:
        """The field's own name, without where in the request it stands."""
        places = ("path", "query", "header", "body")
        rest = self.loc[1:] if len(self.loc) > 1 and self.loc[0] in places else self.loc
        return ".".join(rest)


class AmigoError(Exception):
    """Why something failed, and what to do next."""

    kind: ClassVar[str] = "bad_request"
    """Name of the kind of failure, the same in every language."""

    def __init__(
        self,
        message: str = "",
        *,
        status_code: int | None = None,
        error_code: str | None = None,
        response_body: Any | None = None,
        field_errors: dict[str, str] | None = None,
        details: tuple[FieldError, ...] = (),
        request_id: str | None = None,
        retry_after: float | None = None,
        operation: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        """What happened and what to do next."""
        self.status_code = status_code
        """HTTP status of the answer; None when there was none."""
        self.error_code = error_code
        """Machine-readable code the server gave."""
        self.response_body = _redacted(response_body)
        """The body of the answer, with secrets and echoed input taken out; None when it was not JSON."""
        self.field_errors = field_errors or {error.field: error.msg for error in details}
        """What is wrong, by the name of the field."""
        self.details = details
        """What is wrong with which field, in full."""
        self.request_id = request_id
        """The server's identifier of the request, for its operators."""
        self.retry_after = retry_after
        """How many seconds the server asked to wait before the next try."""
        self.operation = operation
        """Name of the operation that failed, such as `get_messages`."""

    def __str__(self) -> str:
        parts = [f"{self.operation}: {self.message}" if self.operation else self.message]
        if self.status_code:
            parts.append(f"(HTTP {self.status_code})")
        if self.error_code:
            parts.append(f"[{self.error_code}]")
        if self.request_id:
            parts.append(f"(request id {self.request_id})")
        return " ".join(parts)


class BadRequestError(AmigoError):
    """The request makes no sense in the present state, such as the source of a text message (400 and other 4xx)."""


class AuthenticationError(AmigoError):
    """The API key, the user or the organisation was not accepted (401; for a sign-in also 403 and 404)."""

    kind = "authentication"


class ForbiddenError(AmigoError):
    """The user lacks a permission (403)."""

    kind = "permission"


PermissionError = ForbiddenError  # noqa: A001
"""Another name for `ForbiddenError`, the one other languages use."""


class NotFoundError(AmigoError):
    """The organisation, conversation, interaction or message is not there (404)."""

    kind = "not_found"


class ConflictError(AmigoError):
    """Something else is going on with the same object (409)."""

    kind = "conflict"


class RateLimitError(AmigoError):
    """Too many requests (429)."""

    kind = "rate_limit"


class ValidationError(BadRequestError, ValueError):
    """A field was refused: by the server (422), or before anything was sent."""

    kind = "validation"


class ServerError(AmigoError):
    """The server failed (5xx)."""

    kind = "server"


class ServiceUnavailableError(ServerError):
    """The service is down for maintenance or overloaded (503)."""

    kind = "service_unavailable"


class SDKInternalError(AmigoError):
    """An answer could not be read."""


class DecodeError(SDKInternalError, ValueError):
    """The answer is not what the API promises."""

    kind = "decode"


class NetworkError(AmigoError, ConnectionError):
    """The server was not reached, the connection broke, or it led to another origin."""

    kind = "network"


class RequestTimeoutError(AmigoError, builtins.TimeoutError):
    """The answer did not come in time."""

    kind = "timeout"


class ConfigurationError(AmigoError, ValueError):
    """A setting is missing or wrong."""

    kind = "configuration"


class HistoryError(AmigoError):
    """There is trouble with the directory of a history. What was pulled until then is kept; the next run continues."""

    kind = "history"

    def __init__(
        self,
        message: str = "",
        *,
        reason: HistoryReason | None = None,
        path: Path | None = None,
        holder: str | None = None,
    ) -> None:
        super().__init__(message)
        self.reason = reason
        """`in_use` by another run, no `directory` of a history, a `file` that cannot be read or written, `damaged`."""
        self.path = path
        """The file or the directory that there is trouble with."""
        self.holder = holder
        """Process and machine that have the directory in use."""


class AbortedError(AmigoError):
    """It was called off by whoever asked for it."""

    kind = "aborted"


_BY_KIND: dict[str, type[AmigoError]] = {
    error.kind: error
    for error in (
        BadRequestError,
        AuthenticationError,
        ForbiddenError,
        NotFoundError,
        ConflictError,
        RateLimitError,
        ValidationError,
        ServerError,
        ServiceUnavailableError,
        DecodeError,
        NetworkError,
        RequestTimeoutError,
        ConfigurationError,
        AbortedError,
    )
}


def get_error_class_for_status_code(status_code: int) -> type[AmigoError]:
    """The class for the status of a refused request."""
    known = {
        401: AuthenticationError,
        403: ForbiddenError,
        404: NotFoundError,
        408: RequestTimeoutError,
        409: ConflictError,
        422: ValidationError,
        429: RateLimitError,
        503: ServiceUnavailableError,
    }
    if status_code in known:
        return known[status_code]
    if 400 <= status_code < 500:
        return BadRequestError
    return ServerError if 500 <= status_code < 600 else AmigoError


def raise_for_status(response: Any, message: str | None = None) -> None:
    """Raises the error for a response of `httpx` (or `requests`) that was refused; others pass.

    The clients raise by themselves. This is for requests that are made without them.
    """
    status = response.status_code
    if 200 <= status < 300:
        return
    try:
        body = response.json()
    except Exception:
        body = response.text[:_LONGEST_TEXT]
    facts = body if isinstance(body, dict) else {}
    said = next((facts[name] for name in ("message", "error", "detail") if facts.get(name)), body)
    message = message or (said.strip() if isinstance(said, str) else "") or f"HTTP {status} error"
    kind = get_error_class_for_status_code(status)
    given = facts.get("errors") or facts.get("field_errors")
    raise kind(
        message,
        status_code=status,
        error_code=facts.get("error_code") or facts.get("code"),
        response_body=body,
        field_errors=given if isinstance(given, dict) else None,
    )


def _from_native(
    kind: str,
    message: str,
    *,
    details: list[tuple[list[str], str, str]],
    response_body: str | None,
    **facts: Any,
) -> AmigoError:
    """Makes the exception of an error of the native module."""
    return _BY_KIND.get(kind, AmigoError)(
        message,
        details=tuple(FieldError(tuple(loc), msg, code) for loc, msg, code in details),
        response_body=None if response_body is None else json.decode(response_body),
        **facts,
    )


def _from_history(
    kind: str, message: str, reason: HistoryReason | None, path: Path | None, holder: str | None
) -> AmigoError:
    """Makes the exception of what went wrong around a history on this machine."""
    if kind == HistoryError.kind:
        return HistoryError(message, reason=reason, path=path, holder=holder)
    return _BY_KIND.get(kind, AmigoError)(message)


def _redacted(body: Any) -> Any:
    if isinstance(body, dict):
        return {
            name: "[redacted]" if any(secret in str(name).lower() for secret in _SECRET_NAMES) else _redacted(value)
            for name, value in body.items()
        }
    if isinstance(body, list):
        return [_redacted(value) for value in body]
    return body
