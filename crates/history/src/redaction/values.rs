//! JSON, with its texts masked and its structure as it was.

use serde_json::{Map, Value};

use super::{Masker, PHONE};

/// Fields of the API's objects that tell nothing of a person and must stay, so that objects still refer to each other.
const KEPT: &[&str] = &[
    "completed_post_processings",
    "content_type",
    "created_at",
    "current_state_name",
    "format",
    "id",
    "message_type",
    "next_state",
    "previous_state",
    "tool_name",
    "tool_version",
    "type",
];

/// The digits of a phone number that was written as a number.
const PHONE_NUMBERS: std::ops::Range<u64> = 1_000_000..1_000_000_000_000_000;

impl Masker {
    /// An object of the API.
    pub(crate) fn object(&self, value: Value) -> Value {
        self.value(value, false)
    }

    /// JSON in a text, whose fields are not the API's. What is no JSON is masked as text.
    pub(crate) fn json(&self, text: &str, is_free: bool) -> String {
        match serde_json::from_str::<Value>(text) {
            Ok(value) => self.value(value, is_free).to_string(),
            Err(_) => self.text(text).into_owned(),
        }
    }

    /// Texts that may be JSON, such as the output of a tool.
    pub(crate) fn text_or_json(&self, text: &str) -> String {
        if text.starts_with(['{', '[']) {
            self.json(text, true)
        } else {
            self.text(text).into_owned()
        }
    }

    fn value(&self, value: Value, is_free: bool) -> Value {
        match value {
            Value::String(text) if is_free => self.text_or_json(&text).into(),
            Value::String(text) => self.text(&text).into(),
            Value::Number(number)
                if is_free
                    && number
                        .as_u64()
                        .is_some_and(|number| PHONE_NUMBERS.contains(&number)) =>
            {
                PHONE.into()
            }
            Value::Array(items) => items
                .into_iter()
                .map(|item| self.value(item, is_free))
                .collect(),
            Value::Object(fields) => Value::Object(self.fields(fields, is_free)),
            other => other,
        }
    }

    fn fields(&self, fields: Map<String, Value>, is_free: bool) -> Map<String, Value> {
        let message_type = fields
            .get("message_type")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        let mut masked = Map::new();
        for (name, value) in fields {
            let value = match value {
                Value::String(id) if name == "user_id" && self.users.contains_key(&id) => {
                    self.user(&id).into()
                }
                Value::String(sender) if name == "sender" && !is_free => {
                    self.sender(&sender, &message_type).into()
                }
                value if !is_free && is_kept(&name) => value,
                // What follows below is the tool's own, or the user's.
                value => self.value(
                    value,
                    is_free || matches!(&*name, "input" | "llm_model_preferences"),
                ),
            };
            let name = if is_free || !is_kept(&name) {
                self.text(&name).into_owned()
            } else {
                name
            };
            masked.insert(unused(&masked, name), value);
        }
        masked
    }
}

fn is_kept(name: &str) -> bool {
    KEPT.contains(&name)
        || (name.ends_with("_id") && name != "user_id")
        || name.ends_with("_version_info")
}

/// Two names may become one by masking.
fn unused(fields: &Map<String, Value>, name: String) -> String {
    if !fields.contains_key(&name) {
        return name;
    }
    let mut names = (2_usize..).map(|number| format!("{name} {number}"));
    names
        .find(|name| !fields.contains_key(name))
        .unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::tests::masker;

    #[test]
    fn objects_keep_their_shape() {
        let masker = masker();
        let masked = masker.object(json!({
            "id": "5a1e0c0b0000000000010000", "user_id": "mira", "created_at": "2026-08-03T21:14:00Z",
            "sender": "Mira", "message_type": "user-message", "message": "I am Mira, +49 30 901820",
            "tags": {"mira": "mira", "Mira": null}, "news": [{"about": "Okafor"}], "num_messages": 12_345_678,
            "designated_tool_call_log": {"tool_id": "5a1e0c0b0000000000010000", "input": {"id": "mira@example.com", "phone": 4_930_901_820_u64}},
        }));
        assert_eq!(
            masked,
            json!({
                "id": "5a1e0c0b0000000000010000", "user_id": "user-1", "created_at": "2026-08-03T21:14:00Z",
                "sender": "User", "message_type": "user-message", "message": "I am [name], [phone]",
                "tags": {"[name]": "[name]", "[name] 2": null}, "news": [{"about": "[name]"}], "num_messages": 12_345_678,
                "designated_tool_call_log": {"tool_id": "5a1e0c0b0000000000010000", "input": {"id": "[email]", "phone": "[phone]"}},
            })
        );
    }

    #[test]
    fn json_in_texts_stays_json() {
        let masker = masker();
        assert_eq!(
            masker.text_or_json(r#"{"of":"Mira","n":7}"#),
            r#"{"of":"[name]","n":7}"#
        );
        assert_eq!(masker.text_or_json("of Mira"), "of [name]");
        assert_eq!(masker.text_or_json("{ Mira"), "{ [name]");
    }
}
