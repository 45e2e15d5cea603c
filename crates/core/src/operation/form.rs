//! Bodies that are sent as a multipart form.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use serde_json::{Map, Value, json};

/// One part of a multipart form.
#[derive(derive_more::Debug, Clone, PartialEq, Eq)]
pub struct FormPart {
    /// Name of the field.
    pub name: String,
    /// Name of the file and its media type, for a part that is sent as one.
    pub file: Option<(String, String)>,
    /// What it holds.
    #[debug("<{} bytes>", content.len())]
    pub content: Bytes,
}

impl FormPart {
    /// A field that holds text.
    pub fn text(name: &str, text: impl Into<Bytes>) -> Self {
        Self {
            name: name.to_owned(),
            file: None,
            content: text.into(),
        }
    }

    /// What it holds, if that is text.
    pub(crate) fn as_text(&self) -> Option<&str> {
        std::str::from_utf8(&self.content).ok()
    }
}

/// The fields of a form as JSON: a list where a name occurs more than once, and bytes that are no text in Base64.
pub(crate) fn fields(parts: Vec<FormPart>) -> Map<String, Value> {
    let mut fields = Map::new();
    for FormPart { name, content, .. } in parts {
        let value = match std::str::from_utf8(&content) {
            Ok(text) => text.into(),
            Err(_) => json!({ "base64": STANDARD.encode(&content) }),
        };
        match fields.get_mut(&name) {
            None => drop(fields.insert(name, value)),
            Some(Value::Array(values)) => values.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
        }
    }
    fields
}
