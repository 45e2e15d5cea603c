"""The JSON Schemas of models."""

from __future__ import annotations

from typing import Any

import msgspec


def json_schema(model: Any) -> dict[str, Any]:
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
