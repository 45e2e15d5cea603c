"""Models as fields of pydantic's models, and so as responses of FastAPI. Imported only by those who use pydantic."""

from __future__ import annotations

from typing import Any

from pydantic_core import core_schema as schemas

from ._dump import Ways, dumped
from ._model import Record
from ._official import OneOf


def core_schema(model: type[Record] | OneOf) -> Any:
    """How pydantic validates and serialises a model."""
    return schemas.no_info_plain_validator_function(
        model.model_validate,
        serialization=schemas.plain_serializer_function_ser_schema(_serialized, info_arg=True),
    )


def _serialized(value: Any, info: Any) -> Any:
    if not isinstance(value, Record):
        return value
    ways = Ways(info.mode == "json", info.exclude_none, info.exclude_defaults or info.exclude_unset)
    return dumped(value, ways, info.include, info.exclude)
