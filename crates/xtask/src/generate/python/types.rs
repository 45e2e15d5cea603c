//! From JSON Schema to Python's types.

use anyhow::{Result, bail};
use serde_json::Value;

use super::super::schema::kind;
pub(super) use super::super::schema::{definition, name_of, without_null};

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
            // Anything goes.
            "" if schema["oneOf"].is_null() => "Any".to_owned(),
            other => bail!("no Python type for the JSON type {other:?}"),
        }
    };
    Ok(if nullable { text + " | None" } else { text })
}

fn named(api: &Value, name: &str) -> Result<String> {
    Ok(if is_class(api, name)? {
        name.to_owned()
    } else {
        "str".to_owned()
    })
}

/// Whether what has this name is more than a text.
pub(super) fn is_class(api: &Value, name: &str) -> Result<bool> {
    let schema = definition(api, name)?;
    Ok(schema["type"] != "string" || schema["x-known-values"].is_array())
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

/// The type of a single parameter of a method: values of enums may be given by their names on the wire, and objects
/// as dicts.
pub(super) fn parameter(api: &Value, schema: &Value) -> Result<String> {
    let text = argument(api, schema)?;
    let named = name_of(without_null(schema).0).filter(|name| *name == text);
    let Some(name) = named else {
        return Ok(text);
    };
    let definition = definition(api, name)?;
    Ok(if definition["x-known-values"].is_array() {
        text + " | str"
    } else if definition["oneOf"].is_array() || definition["properties"].is_object() {
        text + " | Mapping[str, Any]"
    } else {
        text
    })
}

fn argument_item(api: &Value, schema: &Value) -> Result<String> {
    let text = read(api, schema)?;
    // A value of an enum may be given by its name on the wire.
    let is_enum = name_of(schema).is_some_and(|name| text == name);
    Ok(if is_enum { text + " | str" } else { text })
}
