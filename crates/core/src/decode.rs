//! From the bytes of an answer to its model, and what to say when that fails.

use serde::de::{self, Deserialize};

use crate::error::{Error, ErrorKind};

/// Decodes the body of an answer. An error names the operation and the path of the field and quotes no value.
pub(crate) fn response<'a, T: Deserialize<'a>>(
    operation: &'static str,
    body: &'a [u8],
) -> Result<T, Error> {
    read_json(body).map_err(|error| {
        // The path is worth a second pass, and only now: tracking it on every answer would slow all of them.
        let mut deserializer = serde_json::Deserializer::from_slice(body);
        let message = match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
            Err(error) => at_path(&error),
            Ok(_) => explain(&error),
        };
        Error::new(
            ErrorKind::Decode,
            format!("the answer does not fit the API: {message}; a newer version of this client may know it"),
        )
        .in_operation(operation)
    })
}

/// Reads JSON, faster than `serde_json::from_slice`: text that is checked for UTF-8 as a whole need not be checked string by
/// string.
///
/// # Errors
///
/// Those of `serde_json`, which may quote the text.
pub fn read_json<'a, T: Deserialize<'a>>(body: &'a [u8]) -> serde_json::Result<T> {
    match std::str::from_utf8(body) {
        Ok(text) => serde_json::from_str(text),
        Err(_) => serde_json::from_slice(body),
    }
}

/// An error inside a value that is decoded on its own, with the path inside it.
pub(crate) fn nested_error<E: de::Error>(
    error: &serde_path_to_error::Error<serde_json::Error>,
) -> E {
    E::custom(format_args!("{NESTED}{}", at_path(error)))
}

/// Marks text that was made here and so holds no value of the answer.
const NESTED: &str = "inside it, ";

fn at_path(error: &serde_path_to_error::Error<serde_json::Error>) -> String {
    let path = error.path().to_string();
    let what = explain(error.inner());
    if path == "." {
        what
    } else {
        format!("at `{path}`, {what}")
    }
}

/// What serde says, less the values it quotes.
pub(crate) fn explain(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match error.classify() {
        serde_json::error::Category::Eof => "the JSON breaks off".to_owned(),
        serde_json::error::Category::Syntax | serde_json::error::Category::Io => {
            format!(
                "the text is not JSON (line {}, column {})",
                error.line(),
                error.column()
            )
        }
        serde_json::error::Category::Data => {
            let text = text.split(" at line ").next().unwrap_or_default();
            if let Some(nested) = text.strip_prefix(NESTED) {
                nested.to_owned()
            } else if text.starts_with("missing field") || text.starts_with("duplicate field") {
                text.to_owned()
            } else if text.starts_with("invalid ") {
                // "invalid type: <value>, expected <what>": only the last part is free of values.
                text.rsplit_once(", expected ")
                    .map_or("unexpected value".to_owned(), |(_, e)| {
                        format!("expected {e}")
                    })
            } else {
                "unexpected value".to_owned()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::response;
    use crate::models::{InteractionInsights, MessagePage};

    fn message_of<T: serde::de::DeserializeOwned + std::fmt::Debug>(body: &str) -> String {
        response::<T>("op", body.as_bytes())
            .unwrap_err()
            .message()
            .to_owned()
    }

    #[test]
    fn names_the_path_and_quotes_no_value() {
        let text = message_of::<MessagePage>(
            r#"{"messages":[{"id":{"secret":"s3cr3t, expected s3cr3t"}}],"has_more":1}"#,
        );
        assert!(text.contains("`messages[0].id`"), "{text}");
        assert!(!text.contains("s3cr3t"), "{text}");
        let text =
            message_of::<MessagePage>(r#"{"messages":[],"has_more":"s3cr3t, expected s3cr3t"}"#);
        assert!(text.contains("`has_more`, expected a boolean"), "{text}");
        assert!(!text.contains("s3cr3t"), "{text}");
    }

    #[test]
    fn names_a_missing_field() {
        assert!(message_of::<MessagePage>("{}").contains("missing field `messages`"));
    }

    #[test]
    fn names_the_path_inside_a_transition() {
        let text = message_of::<InteractionInsights>(
            r#"{"current_state_name":"a","current_state_action":"b","current_state_objective":"c",
                "state_transition_logs":[{"type":"jumpback","previous_state":7}]}"#,
        );
        assert!(text.contains("state_transition_logs[0]"), "{text}");
        assert!(
            text.contains("`previous_state`, expected a string"),
            "{text}"
        );
    }

    #[test]
    fn tells_cut_from_broken() {
        assert!(message_of::<MessagePage>(r#"{"messages":["#).contains("breaks off"));
        assert!(message_of::<MessagePage>("<html>").contains("not JSON (line 1, column 1)"));
    }

    proptest::proptest! {
        #[test]
        fn no_answer_is_too_strange_to_read(body in proptest::collection::vec(proptest::num::u8::ANY, 0..256)) {
            let _ = response::<InteractionInsights>("op", &body);
        }

        #[test]
        fn a_page_that_is_cut_anywhere_is_an_error(cut in 0_usize..200) {
            let page = r#"{"messages":[{"id":"a","interaction_id":"b","created_at":"2026-03-01T08:00:00Z","sender":"c",
                "message":"d","format":"text","message_type":"user-message"}],"has_more":false,"continuation_token":null}"#;
            let error = response::<MessagePage>("op", &page.as_bytes()[..cut]).unwrap_err();
            proptest::prop_assert_eq!(error.kind(), crate::ErrorKind::Decode);
        }
    }
}
