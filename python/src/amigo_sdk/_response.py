"""Answers as they came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from .rate_limits import RateLimitInfo, parse_rate_limit_headers

if TYPE_CHECKING:
    from ._native import Answer
    from ._operation import Operation

T = TypeVar("T")


class Headers(dict[str, str]):
    """Headers by name, in any case; what came more than once is joined by commas."""

    def __init__(self, lines: list[tuple[str, str]]) -> None:
        super().__init__()
        for name, value in lines:
            super().__setitem__(name, f"{super().__getitem__(name)}, {value}" if name in self else value)

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and super().__contains__(name.lower())

    def get(self, name: str, default: str | None = None) -> str | None:  # type: ignore[override]
        """The value of a header, or `default`."""
        return super().get(name.lower(), default)


class RawResponse(Generic[T]):
    """An answer as it came: status, headers and bytes. `parse()` makes a model of it."""

    __slots__ = ("_answer", "_operation")

    def __init__(self, answer: Answer, operation: Operation[T]) -> None:
        self._answer = answer
        self._operation = operation

    @property
    def status_code(self) -> int:
        """HTTP status."""
        return self._answer.status

    @property
    def headers(self) -> Headers:
        """Headers by name, in any case."""
        return Headers(self._answer.headers)

    @property
    def content(self) -> bytes:
        """The bytes after decompression; empty where the operation answers with nothing."""
        return self._answer.body

    @property
    def text(self) -> str:
        """The bytes as text."""
        return self.content.decode()

    @property
    def request_id(self) -> str | None:
        """The server's identifier of the request, for its operators."""
        return self._answer.request_id

    @property
    def rate_limit(self) -> RateLimitInfo | None:
        """What the server says about the rate limit."""
        return parse_rate_limit_headers(self.headers)

    def parse(self) -> T:
        """The answer as the model of its operation.

        Raises:
            DecodeError: It does not fit.
        """
        return self._operation.decode(self._answer)

    def __repr__(self) -> str:
        return f"RawResponse(status_code={self.status_code}, content=<{len(self.content)} bytes>)"
