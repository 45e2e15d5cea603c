"""What the official package wraps values in. Ours are the values themselves; scripts for it find its wrappers here."""

from __future__ import annotations

from enum import IntEnum
from typing import Any


class Text(str):
    """A text. The official package has classes of its own for identifiers and the like."""

    __slots__ = ()

    def __new__(cls, root: str = "") -> Text:
        return super().__new__(cls, root)

    @property
    def root(self) -> str:
        """The text itself."""
        return str(self)


class SampleWidth(IntEnum):
    """Bytes of a sample of sound."""

    integer_2 = 2
    integer_4 = 4


class OneOf:
    """One object of several kinds: `isinstance` knows it, and it is read as the kind that its `type` says."""

    def __init__(self, name: str, kinds: Any) -> None:
        self.__name__ = self.__qualname__ = name
        self.__module__ = "amigo_sdk.models"
        self._kinds = kinds

    def __call__(self, root: Any) -> Any:
        return self.model_validate(root)

    def model_validate(self, value: Any, **_: object) -> Any:
        """Makes an instance of a dict, or of another object with the same fields.

        Raises:
            DecodeError: It does not fit.
        """
        from ._decode import convert

        return convert(self._kinds, value)

    def model_validate_json(self, text: str | bytes, **_: object) -> Any:
        """Makes an instance of JSON text.

        Raises:
            DecodeError: It is not JSON, or does not fit.
        """
        from ._decode import decode

        return decode(self._kinds, text.encode() if isinstance(text, str) else text)

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from ._pydantic import core_schema

        return core_schema(self)

    def __get_pydantic_json_schema__(self, core_schema: Any, handler: Any) -> dict[str, Any]:
        from ._schema import json_schema

        return json_schema(self._kinds)

    def __instancecheck__(self, value: object) -> bool:
        return isinstance(value, self._kinds)

    def __or__(self, other: Any) -> Any:
        return self._kinds | other

    def __ror__(self, other: Any) -> Any:
        return other | self._kinds

    def __repr__(self) -> str:
        return f"{self.__module__}.{self.__name__}"
