//! Fills in the templates of a case.

use std::time::{Duration, SystemTime};

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

/// What templates stand for in one run. The time is that of the run's beginning, so that an answer and what is expected
/// of it agree to the last digit.
#[derive(Debug, Clone)]
pub(crate) struct Context {
    pub(crate) now: Timestamp,
    pub(crate) port: u16,
    pub(crate) other_port: u16,
}

/// A template that means nothing.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("unknown template {{{{{0}}}}}")]
pub(crate) struct UnknownTemplate(String);

/// The most items a list may be made of, so that a slip of the pen does not fill the memory.
const MOST_ITEMS: u64 = 100_000;

impl Context {
    /// Fills in every template of a value.
    pub(crate) fn fill(&self, value: &Value) -> Result<Value, UnknownTemplate> {
        self.fill_at(value, 0)
    }

    fn fill_at(&self, value: &Value, index: u64) -> Result<Value, UnknownTemplate> {
        Ok(match value {
            Value::String(text) => Value::String(self.fill_text(text, index)?),
            Value::Array(values) => {
                let mut filled = Vec::with_capacity(values.len());
                for value in values {
                    match self.fill_at(value, index)? {
                        // In a list, repeated items stand beside the others.
                        Value::Array(items) if value.is_object() => filled.extend(items),
                        item => filled.push(item),
                    }
                }
                Value::Array(filled)
            }
            Value::Object(fields) => match (&value["$repeat"], &value["item"]) {
                (Value::Number(count), item) if fields.len() == 2 => (0..count
                    .as_u64()
                    .filter(|count| *count <= MOST_ITEMS)
                    .ok_or_else(|| UnknownTemplate(format!("$repeat {count}")))?)
                    .map(|index| self.fill_at(item, index))
                    .collect::<Result<_, _>>()?,
                _ => Value::Object(
                    fields
                        .iter()
                        .map(|(name, value)| {
                            Ok((self.fill_text(name, index)?, self.fill_at(value, index)?))
                        })
                        .collect::<Result<_, UnknownTemplate>>()?,
                ),
            },
            other => other.clone(),
        })
    }

    fn fill_text(&self, text: &str, index: u64) -> Result<String, UnknownTemplate> {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{{") {
            let Some((name, after)) = after.split_once("}}") else {
                break;
            };
            filled.push_str(before);
            filled.push_str(
                &self
                    .value_of(name, index)
                    .ok_or_else(|| UnknownTemplate(name.to_owned()))?,
            );
            rest = after;
        }
        filled.push_str(rest);
        Ok(filled)
    }

    fn value_of(&self, name: &str, index: u64) -> Option<String> {
        if let Some(offset) = name.strip_prefix("now") {
            return Some(self.at(offset)?.to_string());
        }
        if let Some(offset) = name.strip_prefix("http_date") {
            let at = self.at(offset)?.as_second();
            let at = SystemTime::UNIX_EPOCH + Duration::from_secs(at.try_into().ok()?);
            return Some(httpdate::fmt_http_date(at));
        }
        match name {
            "origin" => Some(format!("http://127.0.0.1:{}", self.port)),
            "other_origin" => Some(format!("http://127.0.0.1:{}", self.other_port)),
            "port" => Some(self.port.to_string()),
            "other_port" => Some(self.other_port.to_string()),
            "index" => Some(format!("{index:06}")),
            _ => None,
        }
    }

    /// The instant at an offset such as `+90s`; the empty offset is none.
    fn at(&self, offset: &str) -> Option<Timestamp> {
        if offset.is_empty() {
            return Some(self.now);
        }
        let seconds: i32 = offset.strip_suffix('s')?.parse().ok()?;
        // A number without a sign would read on from the name: `now9s`.
        if !offset.starts_with(['+', '-']) {
            return None;
        }
        self.now
            .checked_add(SignedDuration::from_secs(seconds.into()))
            .ok()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::{Context, UnknownTemplate};

    fn context() -> Context {
        Context {
            now: "2026-03-01T08:00:00Z".parse().unwrap(),
            port: 4000,
            other_port: 5000,
        }
    }

    #[test]
    fn every_template_is_filled_in() {
        let filled = context().fill(&json!({
            "a": "{{origin}}/x {{other_origin}} {{port}} {{other_port}}",
            "b": ["{{now}}", "{{now+90s}}", "{{now-90s}}", "{{http_date+1s}}"],
        }));
        let expected = json!({
            "a": "http://127.0.0.1:4000/x http://127.0.0.1:5000 4000 5000",
            "b": ["2026-03-01T08:00:00Z", "2026-03-01T08:01:30Z", "2026-03-01T07:58:30Z", "Sun, 01 Mar 2026 08:00:01 GMT"],
        });
        assert_eq!(filled, Ok(expected));
    }

    #[test]
    fn a_list_is_made_of_its_item() {
        let filled = context().fill(&json!({"list": {"$repeat": 2, "item": {"id": "m{{index}}"}}}));
        assert_eq!(
            filled,
            Ok(json!({"list": [{"id": "m000000"}, {"id": "m000001"}]}))
        );
        let filled = context().fill(&json!([0, {"$repeat": 2, "item": "{{index}}"}, [1]]));
        assert_eq!(filled, Ok(json!([0, "000000", "000001", [1]])));
    }

    #[test]
    fn what_means_nothing_is_refused() {
        for text in ["{{nowhere}}", "{{now9s}}", "{{now+1m}}", "{{}}"] {
            assert!(context().fill(&json!(text)).is_err(), "{text}");
        }
        assert_eq!(
            context()
                .fill(&json!({"$repeat": -1, "item": 1}))
                .unwrap_err(),
            UnknownTemplate("$repeat -1".into())
        );
    }

    #[test]
    fn lone_braces_are_text() {
        assert_eq!(context().fill(&json!("{{ {} }")), Ok(json!("{{ {} }")));
    }
}
