//! From JSON Schema to TypeScript's types.

use anyhow::{Result, bail};
use serde_json::Value;

use super::super::schema::{definition, kind, name_of, without_null};

/// The type of a field that is read.
pub(super) fn read(api: &Value, schema: &Value) -> Result<String> {
    let (schema, nullable) = without_null(schema);
    let text = if let Some(name) = name_of(schema) {
        named(api, name)?
    } else {
        match kind(schema) {
            "string" => "string".to_owned(),
            "boolean" => "boolean".to_owned(),
            "integer" | "number" => "number".to_owned(),
            "array" => list(&read(api, &schema["items"])?),
            "object" if schema["additionalProperties"].is_object() => {
                format!(
                    "Record<string, {}>",
                    read(api, &schema["additionalProperties"])?
                )
            }
            "object" => "Record<string, unknown>".to_owned(),
            // Any JSON.
            "" if schema["oneOf"].is_null() => "unknown".to_owned(),
            other => bail!("no TypeScript type for the JSON type {other:?}"),
        }
    };
    Ok(if nullable { text + " | null" } else { text })
}

/// The type of an argument: more is taken than what is given back. That it may be left out is not said here.
pub(super) fn argument(api: &Value, schema: &Value) -> Result<String> {
    let (schema, _) = without_null(schema);
    let is_audio = |alternative: &Value| alternative["properties"]["base64"].is_object();
    let alternatives = schema["oneOf"].as_array();
    if alternatives.is_some_and(|alternatives| alternatives.iter().any(is_audio)) {
        return Ok("RecordedMessage".to_owned());
    }
    // Of an object that is read as well, every field may be left out here.
    if let Some(name) = name_of(schema)
        && definition(api, name)?["properties"].is_object()
    {
        return Ok(format!("Partial<{name}>"));
    }
    let text = if kind(schema) == "array" {
        let item = read(api, &schema["items"])?;
        format!("{item} | readonly {}", list(&item))
    } else {
        read(api, schema)?
            .trim_end_matches(" | null")
            .replacen("Record<", "Readonly<Record<", 1)
    };
    Ok(if text.starts_with("Readonly<") {
        text + ">"
    } else {
        text
    })
}

fn list(item: &str) -> String {
    if item.contains(" | ") {
        format!("({item})[]")
    } else {
        format!("{item}[]")
    }
}

fn named(api: &Value, name: &str) -> Result<String> {
    let schema = definition(api, name)?;
    let plain = schema["type"] == "string" && schema["x-known-values"].is_null();
    Ok(if plain {
        "string".to_owned()
    } else {
        name.to_owned()
    })
}
