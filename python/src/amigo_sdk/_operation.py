"""An operation as the client knows it: its name at the native door, and how its answers are read."""

from __future__ import annotations

from typing import Generic, TypeVar

import msgspec

T = TypeVar("T")


class Operation(Generic[T]):
    """One operation of the API."""

    __slots__ = ("_decoder", "items", "name", "response")

    def __init__(self, name: str, response: type[T], items: str = "") -> None:
        self.name = name
        self.response = response
        self.items = items
        """The field of a page that holds its items."""
        self._decoder: msgspec.json.Decoder[T] | None = None

    def decode(self, body: bytes) -> T:
        """Reads the body of an answer."""
        decoder = self._decoder
        if decoder is None:
            # Made at the first use, which keeps the import short.
            decoder = self._decoder = msgspec.json.Decoder(self.response)
        if self.response is type(None):
            # Nothing was promised; what comes all the same is nobody's business.
            body = b"null"
        try:
            return decoder.decode(body)
        except (msgspec.DecodeError, UnicodeDecodeError):
            from ._decode import decode

            return decode(self.response, body, self.name)
