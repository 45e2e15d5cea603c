//! From JSON Schema to Python's types.

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// The name a reference leads to.
pub(in crate::generate) fn name_of(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/$defs/")
}

pub(in crate::generate) fn definition<'a>(api: &'a Value, name: &str) -> Result<&'a Value> {
    api["$defs"]
        .get(name)
        .with_context(|| format!("the schema has no definition of {name}"))
}

/// The one alternative that is not null, and whether there is null beside it.
pub(in crate::generate) fn without_null(schema: &Value) -> (&Value, bool) {
    let Some(alternatives) = schema["anyOf"].as_array() else {
        return (schema, is_null_allowed(schema));
    };
    let other = alternatives
        .iter()
        .find(|alternative| alternative["type"] != "null");
    (
        other.unwrap_or(schema),
        alternatives
            .iter()
            .any(|alternative| alternative["type"] == "null"),
    )
}

fn is_null_allowed(schema: &Value) -> bool {
    schema["type"]
        .as_array()
        .is_some_and(|types| types.iter().any(|name| name == "null"))
}

/// The JSON type, null aside.
pub(in crate::generate) fn kind(schema: &Value) -> &str {
    match &schema["type"] {
        Value::Array(names) => names
            .iter()
            .filter_map(Value::as_str)
            .find(|name| *name != "null")
            .unwrap_or(""),
        name => name.as_str().unwrap_or(""),
    }
}

/// The type of a field that is read.
pub(super) fn read(api: &Value, schema: &Value) -> Result<String> {
    let (schema, nullable) = without_null(schema);
    let text = if let Some(name) = name_of(schema) {
        named(api, name)?
    } else {
        match kind(schema) {
            "string" if schema["format"] == "date-time" => "datetime".to_owned(),
            "string" => "str".to_owned(),
            "boolean" => "bool".to_owned(),
            "integer" => "int".to_owned(),
            "number" => "float".to_owned(),
            "array" => format!("list[{}]", read(api, &schema["items"])?),
            "object" if schema["additionalProperties"].is_object() => {
                format!("dict[str, {}]", read(api, &schema["additionalProperties"])?)
            }
            "object" => "dict[str, Any]".to_owned(),
            other => bail!("no Python type for the JSON type {other:?}"),
        }
    };
    Ok(if nullable { text + " | None" } else { text })
}

fn named(api: &Value, name: &str) -> Result<String> {
    let schema = definition(api, name)?;
    let plain = schema["type"] == "string" && schema["x-known-values"].is_null();
    Ok(if plain {
        "str".to_owned()
    } else {
        name.to_owned()
    })
}

/// The type of an argument: more is taken than what is given back.
pub(super) fn argument(api: &Value, schema: &Value) -> Result<String> {
    let (schema, _) = without_null(schema);
    if kind(schema) == "array" {
        let item = argument_item(api, &schema["items"])?;
        return Ok(format!("{item} | Sequence[{item}]"));
    }
    Ok(read(api, schema)?
        .trim_end_matches(" | None")
        .replacen("dict[", "Mapping[", 1))
}

fn argument_item(api: &Value, schema: &Value) -> Result<String> {
    let text = read(api, schema)?;
    // A value of an enum may be given by its name on the wire.
    let is_enum = name_of(schema).is_some_and(|name| text == name);
    Ok(if is_enum { text + " | str" } else { text })
}
