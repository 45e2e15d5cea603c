//! JSON for programs: what the server sent, field for field, whether this version knows the field or not.

use amigo_core::{Error, ErrorKind};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::failure::Result;

/// A page with its items untouched.
#[derive(Debug, Deserialize)]
pub(crate) struct RawPage {
    /// The items, each as it stood on the wire.
    #[serde(alias = "conversations", alias = "messages")]
    pub(crate) items: Vec<Box<RawValue>>,
    /// Whether another page follows.
    pub(crate) has_more: bool,
    /// Where the next page starts.
    pub(crate) continuation_token: Option<u64>,
}

impl RawPage {
    /// Reads a page out of the body of an answer.
    pub(crate) fn parse(body: &[u8]) -> Result<Self> {
        serde_json::from_slice(body).map_err(|_| {
            let message = "the answer is not a page as the API describes it";
            Error::new(ErrorKind::Decode, message).into()
        })
    }
}

/// Puts JSON on one line. A line break cannot stand within a string of JSON, so each is white space between its parts.
pub(crate) fn join_lines(json: &mut [u8]) {
    for byte in json {
        if matches!(byte, b'\n' | b'\r') {
            *byte = b' ';
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn items_are_kept_as_they_stood() {
        let page = RawPage::parse(
            br#"{"messages": [{"id":"a", "new": 1.50}], "has_more": true, "continuation_token": 3}"#,
        )
        .unwrap();
        assert_eq!(page.items[0].get(), r#"{"id":"a", "new": 1.50}"#);
        assert_eq!((page.has_more, page.continuation_token), (true, Some(3)));
    }

    #[test]
    fn lines_are_joined_without_a_change_of_meaning() {
        let mut json = b"{\r\n  \"text\": \"one\\ntwo\"\n}".to_vec();
        join_lines(&mut json);
        assert_eq!(json, b"{    \"text\": \"one\\ntwo\" }");
    }

    #[test]
    fn what_is_no_page_is_an_error_without_its_text() {
        let error = RawPage::parse(b"{\"messages\": \"private\"}").unwrap_err();
        assert!(!error.to_string().contains("private"));
    }
}
