//! Takes what is private out of a text that a server wrote.

/// Strings that must not appear in any error.
#[derive(Debug, Default)]
pub(crate) struct Redactor {
    private: Vec<String>,
}

impl Redactor {
    /// Shorter strings would turn every other word of an error into a placeholder.
    const SHORTEST: usize = 4;

    pub(crate) fn hide(&mut self, text: impl Into<String>) {
        let text = text.into();
        if text.len() >= Self::SHORTEST && !self.private.contains(&text) {
            self.private.push(text);
        }
    }

    /// Hides every string of a body that was sent: a server that quotes its input quotes what somebody wrote.
    pub(crate) fn hide_strings(&mut self, value: &serde_json::Value) {
        match value {
            serde_json::Value::String(text) => {
                self.hide(text.trim());
                self.hide(text);
            }
            serde_json::Value::Array(values) => {
                for value in values {
                    self.hide_strings(value);
                }
            }
            serde_json::Value::Object(fields) => {
                for value in fields.values() {
                    self.hide_strings(value);
                }
            }
            _ => {}
        }
    }

    pub(crate) fn clean(&self, text: &str) -> String {
        let mut longest_first: Vec<&String> = self.private.iter().collect();
        longest_first.sort_by_key(|text| std::cmp::Reverse(text.len()));
        longest_first.iter().fold(text.to_owned(), |text, private| {
            text.replace(private.as_str(), "[redacted]")
        })
    }
}
