//! Takes what is private out of a text that a server wrote.

use std::collections::HashSet;

use serde_json::Value;

const PLACEHOLDER: &str = "[redacted]";

/// Strings that must not appear in any error, whole or in part.
#[derive(Debug, Default)]
pub(crate) struct Redactor {
    private: Vec<String>,
    /// Every run of [`Redactor::RUN`] characters of them: servers shorten and escape what they quote.
    runs: HashSet<Vec<char>>,
}

impl Redactor {
    /// Shorter strings would turn every other word of an error into a placeholder.
    const SHORTEST: usize = 4;
    /// So many characters in a row are no chance.
    const RUN: usize = 8;

    pub(crate) fn hide(&mut self, text: impl Into<String>) {
        let text = text.into();
        if text.len() < Self::SHORTEST || self.private.contains(&text) {
            return;
        }
        let characters: Vec<char> = text.chars().collect();
        self.runs
            .extend(characters.windows(Self::RUN).map(<[char]>::to_vec));
        self.private.push(text);
    }

    /// Hides what people wrote in a body that was sent: a server that quotes its input quotes them.
    ///
    /// The names of the body's own fields are the API's. Names further in, such as the keys of tags, are people's too.
    pub(crate) fn hide_body(&mut self, body: &Value) {
        match body {
            Value::Object(fields) => fields.values().for_each(|value| self.hide_strings(value)),
            other => self.hide_strings(other),
        }
    }

    fn hide_strings(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.hide_text(text),
            Value::Array(values) => values.iter().for_each(|value| self.hide_strings(value)),
            Value::Object(fields) => {
                for (name, value) in fields {
                    self.hide_text(name);
                    self.hide_strings(value);
                }
            }
            _ => {}
        }
    }

    fn hide_text(&mut self, text: &str) {
        self.hide(text.trim());
        self.hide(text);
        self.hide(Value::from(text).to_string().trim_matches('"'));
    }

    pub(crate) fn clean(&self, text: &str) -> String {
        let mut longest_first: Vec<&String> = self.private.iter().collect();
        longest_first.sort_by_key(|text| std::cmp::Reverse(text.len()));
        let text = longest_first.iter().fold(text.to_owned(), |text, private| {
            text.replace(private.as_str(), PLACEHOLDER)
        });
        self.without_runs(&text)
    }

    fn without_runs(&self, text: &str) -> String {
        let characters: Vec<char> = text.chars().collect();
        let mut cleaned = String::with_capacity(text.len());
        let mut private_until = 0;
        for (index, character) in characters.iter().enumerate() {
            let run = characters.get(index..index + Self::RUN);
            if run.is_some_and(|run| self.runs.contains(run)) {
                if index >= private_until {
                    cleaned.push_str(PLACEHOLDER);
                }
                private_until = index + Self::RUN;
            }
            if index >= private_until {
                cleaned.push(*character);
            }
        }
        cleaned
    }
}

#[cfg(test)]
mod tests {
    use super::Redactor;

    #[test]
    fn what_is_shortened_or_escaped_is_found_too() {
        let mut redactor = Redactor::default();
        redactor.hide_body(&serde_json::json!(
            "Dana says \"no sleep\" and\nwants to swim before work"
        ));
        for (said, cleaned) in [
            (
                "input_value='Dana says...before work'",
                "input_value='[redacted]...[redacted]'",
            ),
            (
                r#"bad: "Dana says \"no sleep\" and\nwants to swim before work""#,
                r#"bad: "[redacted]""#,
            ),
            (
                "the conversation is finished",
                "the conversation is finished",
            ),
        ] {
            assert_eq!(redactor.clean(said), cleaned);
        }
    }

    #[test]
    fn the_keys_of_tags_are_hidden_and_the_names_of_fields_are_not() {
        let mut redactor = Redactor::default();
        redactor.hide_body(&serde_json::json!({
            "updates": {"sees Dr. Moreau": "on Thursdays"},
            "deletes": ["takes sertraline"],
        }));
        assert_eq!(
            redactor.clean("updates/sees Dr. Moreau: on Thursdays; deletes: takes sertraline"),
            "updates/[redacted]: [redacted]; deletes: [redacted]"
        );
    }
}
