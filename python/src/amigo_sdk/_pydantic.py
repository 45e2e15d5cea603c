"""Models as fields of pydantic's models, and so as responses of FastAPI. Imported only by those who use pydantic."""

from __future__ import annotations

from typing import Any

import msgspec
from pydantic_core import core_schema as schemas

from ._model import Model


def core_schema(model: type[Model]) -> Any:
    """How pydantic validates and serialises a model."""
    return schemas.no_info_plain_validator_function(
        model.model_validate,
        serialization=schemas.plain_serializer_function_ser_schema(_dumped, info_arg=True),
    )


def _dumped(value: Any, info: Any) -> Any:
    return value.model_dump(mode=info.mode, exclude_none=info.exclude_none) if isinstance(value, Model) else value


def json_schema(model: type[Model]) -> dict[str, Any]:
    """The JSON Schema of a model, with everything in it that it refers to."""
    schema = msgspec.json.schema(model)
    definitions = schema.pop("$defs", {})
    inlined: dict[str, Any] = _inlined(schema, definitions)
    return inlined


def _inlined(schema: Any, definitions: dict[str, Any]) -> Any:
    if isinstance(schema, list):
        return [_inlined(inner, definitions) for inner in schema]
    if not isinstance(schema, dict):
        return schema
    if isinstance(reference := schema.get("$ref"), str):
        return _inlined(definitions[reference.rsplit("/", 1)[-1]], definitions)
    # A discriminator names its variants by reference; they stand beside it here.
    return {name: _inlined(inner, definitions) for name, inner in schema.items() if name != "discriminator"}
