//! Reading the schema that the core's definitions make.

use anyhow::{Context, Result};
use serde_json::{Map, Value};

/// The name a reference leads to.
pub(super) fn name_of(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/$defs/")
}

pub(super) fn definition<'a>(api: &'a Value, name: &str) -> Result<&'a Value> {
    api["$defs"]
        .get(name)
        .with_context(|| format!("the schema has no definition of {name}"))
}

/// The one alternative that is not null, and whether there is null beside it.
pub(super) fn without_null(schema: &Value) -> (&Value, bool) {
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

/// The JSON type, leaving null aside.
pub(super) fn kind(schema: &Value) -> &str {
    match &schema["type"] {
        Value::Array(names) => names
            .iter()
            .filter_map(Value::as_str)
            .find(|name| *name != "null")
            .unwrap_or(""),
        name => name.as_str().unwrap_or(""),
    }
}

/// The operation of this name.
pub(super) fn operation<'a>(api: &'a Value, name: &str) -> Result<&'a Value> {
    let operations = api["operations"]
        .as_array()
        .context("the schema has no operations")?;
    operations
        .iter()
        .find(|operation| operation["name"] == name)
        .with_context(|| format!("no operation {name}"))
}

/// The field of a page that holds its items.
pub(super) fn page_field<'a>(api: &'a Value, operation: &Value) -> Option<&'a str> {
    let page = definition(api, name_of(&operation["response"])?).ok()?;
    let fields = page["properties"].as_object()?;
    fields.get("has_more")?;
    fields
        .iter()
        .find(|(_, schema)| schema["type"] == "array")
        .map(|(name, _)| name.as_str())
}

/// The class and the fields of the parameters in one place: `path`, `query` or `body`.
pub(super) fn parameters_in<'a>(
    api: &'a Value,
    operation: &'a Value,
    place: &str,
) -> Result<Option<(&'a str, &'a Map<String, Value>)>> {
    let (schema, _) = without_null(&operation["parameters"][place]);
    let Some(class) = name_of(schema) else {
        return Ok(None);
    };
    let fields = definition(api, class)?["properties"]
        .as_object()
        .with_context(|| format!("{class} has no fields"))?;
    Ok(Some((class, fields)))
}

/// Documentation without Rust's links: where those lead to is known nowhere else.
pub(super) fn without_links(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, link)) = rest.split_once("[`") {
        let Some((name, after)) = link.split_once("`]") else {
            break;
        };
        out.push_str(before);
        out.push('`');
        out.push_str(name);
        out.push('`');
        rest = after
            .strip_prefix('(')
            .and_then(|after| after.split_once(')'))
            .map_or(after, |(_, after)| after);
    }
    out.push_str(rest);
    out
}
