"""An operation as the client knows it: its name at the native door, and how its answers are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

import msgspec

from ._native import share_repeats

if TYPE_CHECKING:
    from ._native import Answer

T = TypeVar("T")


class Operation(Generic[T]):
    """One operation of the API."""

    __slots__ = ("_decoder", "_repeated", "items", "name", "response")

    def __init__(self, name: str, response: type[T], items: str = "", repeated: object = None) -> None:
        self.name = name
        self.response = response
        self.items = items
        """The field of a page that holds its items."""
        self._repeated = repeated
        """The field of an item in which few values repeat: equal ones share their memory."""
        self._decoder: msgspec.json.Decoder[T] | None = None

    def decode(self, answer: Answer) -> T:
        """Reads the body of an answer."""
        decoder = self._decoder
        if decoder is None:
            # Made at the first use, which keeps the import short.
            decoder = self._decoder = msgspec.json.Decoder(self.response)
        if self.response is type(None):
            # Nothing was promised; what comes all the same is nobody's business.
            return decoder.decode(b"null")
        try:
            made = answer.decode(decoder.decode)
        except (msgspec.DecodeError, UnicodeDecodeError):
            from ._decode import decode

            made = decode(self.response, answer.body, self.name)
        if self._repeated is not None:
            share_repeats(getattr(made, self.items), self._repeated)
        return made
