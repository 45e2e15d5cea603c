"""Models as plain values, in the ways in which pydantic's models can be had so."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

import msgspec

from ._model import OpenEnum, Record, Unknown

_EVERY_ITEM = "__all__"


class Ways(NamedTuple):
    """What is left out everywhere, and whether only JSON's own kinds of values are wanted."""

    is_json: bool
    without_none: bool
    without_defaults: bool


def dumped(model: Record, ways: Ways, include: Any, exclude: Any) -> dict[str, Any]:
    """The fields of a model as a dict, all the way down."""
    if isinstance(model, Unknown):
        return dict(_picked(model.json.items(), ways, include, exclude))
    fields = [(name, getattr(model, name)) for name in model.__struct_fields__]
    if ways.without_defaults:
        kind: Any = type(model)
        defaults = _defaults(kind)
        fields = [(name, value) for name, value in fields if name not in defaults or defaults[name] != value]
    config = model.__struct_config__
    if isinstance(config.tag, str) and config.tag_field is not None:
        fields.insert(0, (config.tag_field, config.tag))
    return dict(_picked(fields, ways, include, exclude))


def chosen(model: Record) -> set[str]:
    """The names of the fields that differ from what they are when they are not given."""
    kind: Any = type(model)
    defaults = _defaults(kind)
    return {name for name, value in model if name not in defaults or defaults[name] != value}


@cache
def _defaults(model: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for field in msgspec.structs.fields(model):
        if field.default is not msgspec.NODEFAULT:
            found[field.name] = field.default
        elif field.default_factory is not msgspec.NODEFAULT:
            found[field.name] = field.default_factory()
    return found


def _picked(fields: Any, ways: Ways, include: Any, exclude: Any) -> Any:
    for name, value in fields:
        if value is None and ways.without_none:
            continue
        is_in, within = _of(include, name)
        if include is not None and not is_in:
            continue
        is_out, without = _of(exclude, name)
        if is_out and without is None:
            continue
        yield name, _value(value, ways, within, without)


def _value(value: Any, ways: Ways, include: Any, exclude: Any) -> Any:
    if isinstance(value, Record):
        return dumped(value, ways, include, exclude)
    if isinstance(value, Mapping):
        return dict(_picked(value.items(), ways, include, exclude))
    if isinstance(value, (list, tuple)):
        count = len(value)
        items = _picked(enumerate(value), ways._replace(without_none=False), _at(include, count), _at(exclude, count))
        # A pair is a tuple, and a list in JSON.
        return [item for _, item in items] if ways.is_json or isinstance(value, list) else tuple(v for _, v in items)
    if ways.is_json and isinstance(value, (OpenEnum, datetime)):
        return msgspec.to_builtins(value)
    return value


def _of(choice: Any, name: Any) -> tuple[bool, Any]:
    """Whether something is chosen, and what within it; None stands for all of it."""
    if choice is None or name not in choice:
        return False, None
    within = choice[name] if isinstance(choice, Mapping) else True
    # pydantic takes an ellipsis for True.
    return (False, None) if within is False else (True, None if within is True or within is ... else within)


def _at(choice: Any, count: int) -> Any:
    """What is chosen of a list, by the numbers of its items."""
    if choice is None:
        return None
    each = choice.get(_EVERY_ITEM) if isinstance(choice, Mapping) else (True if _EVERY_ITEM in choice else None)
    found = dict.fromkeys(range(count), each) if each is not None else {}
    for key in choice:
        if isinstance(key, int) and -count <= key < count:
            own = choice[key] if isinstance(choice, Mapping) else True
            found[key % count] = _both(found.get(key % count), own)
    return found


def _both(one: Any, other: Any) -> Any:
    if one is None or other is None:
        return other if one is None else one
    if one is True or other is True or one is ... or other is ...:
        return True
    first, second = (dict.fromkeys(each, True) if not isinstance(each, Mapping) else each for each in (one, other))
    return {name: _both(first.get(name), second.get(name)) for name in {**first, **second}}
