"""From the bytes of an answer to its model."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec
from msgspec import inspect

from ._model import UNKNOWN, Record
from .errors import DecodeError

T = TypeVar("T")


def decode(kind: type[T], body: bytes, operation: str | None = None) -> T:
    """Decodes JSON the careful way, which also knows what msgspec alone does not.

    That is: kinds of an open union that are new, and instants without an offset, which are in UTC.

    Raises:
        DecodeError: It does not fit. The message names the place and quotes no value.
    """
    try:
        value = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _misfit(error, operation) from None
    return convert(kind, value, operation)


def convert(kind: type[T], value: Any, operation: str | None = None) -> T:
    """Makes a model of plain values; see `decode`."""
    if isinstance(value, kind):
        return value
    if isinstance(value, Record):
        value = value.model_dump()
    elif callable(dump := getattr(value, "model_dump", None)):
        value = dump(mode="json")
    try:
        return msgspec.convert(_adapted(value, inspect.type_info(kind)), kind, from_attributes=True)
    except msgspec.ValidationError as error:
        raise _misfit(error, operation) from None


def _adapted(value: Any, shape: inspect.Type) -> Any:
    """The value with everything in it that msgspec would refuse in a form that it takes."""
    if isinstance(shape, inspect.UnionType):
        return _adapted_to_one_of(value, shape)
    if isinstance(shape, inspect.StructType) and isinstance(value, dict):
        fields = {field.encode_name: field.type for field in shape.fields}
        return {name: _adapted(inner, fields[name]) if name in fields else inner for name, inner in value.items()}
    if isinstance(shape, inspect.ListType) and isinstance(value, (list, tuple)):
        return [_adapted(inner, shape.item_type) for inner in value]
    if isinstance(shape, inspect.DictType) and isinstance(value, dict):
        return {name: _adapted(inner, shape.value_type) for name, inner in value.items()}
    if isinstance(shape, inspect.DateTimeType) and isinstance(value, str):
        return _with_offset(value)
    return value


def _adapted_to_one_of(value: Any, shape: inspect.UnionType) -> Any:
    tagged = {
        member.tag: member
        for member in shape.types
        if isinstance(member, inspect.StructType) and member.tag_field is not None
    }
    if not tagged:
        others = [member for member in shape.types if not isinstance(member, inspect.NoneType)]
        return value if value is None or len(others) != 1 else _adapted(value, others[0])
    if isinstance(value, dict) and isinstance(kind := value.get("type"), str):
        if kind in tagged and kind != UNKNOWN:
            return _adapted(value, tagged[kind])
        return {"type": UNKNOWN, "kind": kind, "json": value}
    return value


def _with_offset(text: str) -> str:
    """Some backends leave the offset out and mean UTC."""
    time = text[10:]
    return text + "Z" if time and not any(sign in time for sign in "Zz+-") else text


def _misfit(error: Exception, operation: str | None) -> DecodeError:
    text = str(error)
    if isinstance(error, msgspec.ValidationError):
        # msgspec names types and places here; only what it says of enums quotes a value, and ours are open.
        what = text[:1].lower() + text[1:]
    elif "truncated" in text:
        what = "the JSON breaks off"
    else:
        what = "the text is not JSON"
    return DecodeError(
        f"the answer does not fit the API: {what}; a newer version of this client may know it", operation=operation
    )
