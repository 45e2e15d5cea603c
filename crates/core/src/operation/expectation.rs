//! What a field takes, in words, from its JSON Schema.

use serde_json::Value;

use super::Parameters;

/// The code of a mismatch and what would be allowed, for a field of a part or for the part itself.
pub(crate) fn of<P: Parameters>(field: Option<&str>) -> (&'static str, String) {
    let schema = schemars::schema_for!(P);
    let root = schema.as_value();
    let root = match resolve(root, root)["anyOf"].as_array() {
        // `Option<Body>`: the first alternative is the body.
        Some(alternatives) => resolve(root, &alternatives[0]),
        None => root,
    };
    let Some(field) = field else {
        return ("model_attributes_type", "an object".to_owned());
    };
    describe(&root["properties"][field])
}

fn resolve<'a>(root: &'a Value, schema: &'a Value) -> &'a Value {
    let reference = schema["$ref"]
        .as_str()
        .and_then(|reference| reference.strip_prefix('#'));
    reference
        .and_then(|pointer| root.pointer(pointer))
        .unwrap_or(schema)
}

fn describe(schema: &Value) -> (&'static str, String) {
    if let Some(expected) = schema["x-expected"].as_str() {
        return ("value_error", expected.to_owned());
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::String(name) => vec![name],
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    match types.first().copied() {
        Some("integer") => (
            "int_parsing",
            match (schema["minimum"].as_i64(), schema["maximum"].as_i64()) {
                (Some(least), Some(most)) => format!("an integer from {least} to {most}"),
                (Some(least), None) => format!("an integer of at least {least}"),
                _ => "an integer".to_owned(),
            },
        ),
        Some("boolean") => ("bool_parsing", "true or false".to_owned()),
        Some("array") => ("list_type", "a string or a list of strings".to_owned()),
        Some("object") => ("dict_type", "an object".to_owned()),
        _ => ("string_type", "a string".to_owned()),
    }
}
