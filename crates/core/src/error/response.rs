//! From the answer of a server that refused a request to an [`Error`].

use std::time::Duration;

use http::{HeaderMap, StatusCode, header};
use serde_json::Value;

use super::{Error, ErrorKind, FieldError, Redactor};
use crate::operation::{Authentication, Definition};

/// A message of a server is shown up to here; anything longer is no message for people.
const LONGEST_MESSAGE: usize = 500;

pub(crate) fn from_response(
    definition: &Definition,
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
    redactor: &Redactor,
) -> Error {
    let json: Option<Value> = serde_json::from_slice(body).ok();
    let json = json.map(|json| clean(json, redactor));
    let status = status.as_u16();
    let signs_in = definition.authentication == Authentication::ApiKey;
    let kind = match status {
        403 | 404 if signs_in => ErrorKind::Authentication,
        status => ErrorKind::of_status(status),
    };
    let field_errors = json.as_ref().map(field_errors).unwrap_or_default();
    let said = json
        .as_ref()
        .and_then(message_of)
        .map(|text| truncate(&text))
        .or_else(|| {
            let list = field_errors
                .iter()
                .map(FieldError::to_string)
                .collect::<Vec<_>>()
                .join("; ");
            (!list.is_empty()).then_some(list)
        });
    let advice = advice(status, signs_in, json.is_none() && is_html(headers, body));
    let message = match said {
        Some(said) => format!("the server says: {said}; {advice}"),
        None => advice.to_owned(),
    };
    let code = json.as_ref().and_then(|json| {
        ["error_code", "code", "error"]
            .iter()
            .find_map(|name| json[*name].as_str())
            .map(truncate)
    });
    Error::new(kind, message)
        .in_operation(definition.name)
        .with(|inner| {
            inner.status = Some(status);
            inner.code = code;
            inner.field_errors = field_errors;
            inner.request_id = request_id(headers).map(|id| redactor.clean(&id));
            inner.retry_after = retry_after(headers);
            inner.response_body = json.map(|json| json.to_string());
        })
}

/// From an event that tells of a failure in the middle of an answer: it carries a status, and is worded as a refusal.
pub(crate) fn from_event(
    definition: &Definition,
    headers: &HeaderMap,
    event: &[u8],
    redactor: &Redactor,
) -> Error {
    let code = serde_json::from_slice::<Value>(event)
        .ok()
        .and_then(|event| event["http_error_code"].as_u64());
    let status = code
        .and_then(|code| StatusCode::from_u16(code.try_into().ok()?).ok())
        .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    from_response(definition, status, headers, event, redactor)
}

/// What to do next.
fn advice(status: u16, signs_in: bool, html: bool) -> &'static str {
    match status {
        _ if html => {
            "a web page came instead of the API's answer; check the base URL and any proxy on the way"
        }
        401 if signs_in => "the API key was not accepted; check the key, its id and the user id",
        403 if signs_in => {
            "the API key may not sign in as this user; check the key's permissions and the user id"
        }
        404 if signs_in => {
            "the sign-in does not exist there; check the organisation id and the base URL"
        }
        401 => {
            "the token was not accepted; check that it belongs to this organisation and has not expired"
        }
        403 => "the user lacks a permission that this operation needs",
        404 => "nothing there has this id; check the ids and the organisation",
        408 => "the server gave up waiting; try again",
        409 => "something else is going on with the same object; try again when it is done",
        422 => "correct the fields it names",
        429 => "the rate limit is used up; wait and try again",
        503 => "the service is down for maintenance or overloaded; try again later",
        300..=399 => {
            "the server leads elsewhere, and credentials are not taken along; check the base URL"
        }
        400..=499 => "the server refused the request",
        _ => "the server failed; try again, and report the request id if it goes on",
    }
}

fn is_html(headers: &HeaderMap, body: &[u8]) -> bool {
    let content_type = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    content_type.starts_with("text/html") || body.trim_ascii_start().starts_with(b"<")
}

/// What is read of an error's body. These names stay, whatever somebody called a tag.
const FIELDS: &[&str] = &[
    "code",
    "detail",
    "error",
    "error_code",
    "error_description",
    "errors",
    "field",
    "field_errors",
    "loc",
    "message",
    "msg",
    "type",
];

/// Takes out what a server echoes: pydantic puts the refused input, and its context, beside every error.
fn clean(json: Value, redactor: &Redactor) -> Value {
    match json {
        Value::String(text) => Value::String(redactor.clean(&text)),
        Value::Array(values) => values
            .into_iter()
            .map(|value| clean(value, redactor))
            .collect(),
        Value::Object(fields) => fields
            .into_iter()
            .filter(|(name, _)| name != "input" && name != "ctx")
            .map(|(name, value)| {
                let known = FIELDS.contains(&name.as_str());
                let name = if known { name } else { redactor.clean(&name) };
                (name, clean(value, redactor))
            })
            .collect(),
        other => other,
    }
}

fn message_of(json: &Value) -> Option<String> {
    ["detail", "message", "error_description", "error"]
        .iter()
        .find_map(|name| {
            json[*name]
                .as_str()
                .or_else(|| json[*name]["message"].as_str())
        })
        .map(str::to_owned)
}

fn field_errors(json: &Value) -> Vec<FieldError> {
    ["detail", "errors", "field_errors"]
        .iter()
        .find_map(|name| json[*name].as_array())
        .map_or_else(Vec::new, |list| {
            list.iter()
                .map(|item| FieldError {
                    // Places in a list are numbers there.
                    location: item["loc"].as_array().map_or_else(
                        || {
                            item["field"]
                                .as_str()
                                .map(str::to_owned)
                                .into_iter()
                                .collect()
                        },
                        |parts| {
                            parts
                                .iter()
                                .map(|part| {
                                    part.as_str()
                                        .map_or_else(|| part.to_string(), str::to_owned)
                                })
                                .collect()
                        },
                    ),
                    message: truncate(
                        item["msg"]
                            .as_str()
                            .or_else(|| item["message"].as_str())
                            .unwrap_or_default(),
                    ),
                    code: truncate(
                        item["type"]
                            .as_str()
                            .or_else(|| item["code"].as_str())
                            .unwrap_or_default(),
                    ),
                })
                .collect()
        })
}

fn truncate(text: &str) -> String {
    match text.char_indices().nth(LONGEST_MESSAGE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The server's identifier of a request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    [
        "x-request-id",
        "x-amzn-requestid",
        "x-amzn-trace-id",
        "x-correlation-id",
    ]
    .iter()
    .find_map(|name| headers.get(*name)?.to_str().ok())
    .map(str::to_owned)
}

/// `Retry-After`, as seconds or as a date.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse::<u32>() {
        return Some(Duration::from_secs(seconds.into()));
    }
    let at = httpdate::parse_http_date(text).ok()?;
    Some(
        at.duration_since(std::time::SystemTime::now())
            .unwrap_or_default(),
    )
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;
    use serde_json::json;

    use super::*;
    use crate::{operation::Operation, operations::ModifyTags};

    fn refused(status: u16, body: &[u8], private: &[&str]) -> Error {
        let mut redactor = Redactor::default();
        for text in private {
            redactor.hide(*text);
        }
        let status = StatusCode::from_u16(status).unwrap();
        from_response(
            &ModifyTags::DEFINITION,
            status,
            &HeaderMap::new(),
            body,
            &redactor,
        )
    }

    #[test]
    fn field_errors_are_read_from_three_shapes() {
        for body in [
            json!({ "detail": [{ "loc": ["body", "updates", 0], "msg": "is wrong", "type": "bad", "input": "s3cr3t" }] }),
            json!({ "errors": [{ "loc": ["body", "updates", 0], "msg": "is wrong", "type": "bad" }] }),
            json!({ "field_errors": [{ "field": "updates.0", "message": "is wrong", "code": "bad" }] }),
        ] {
            let error = refused(422, body.to_string().as_bytes(), &[]);
            assert_eq!(error.kind(), ErrorKind::Validation);
            assert_eq!(error.field_errors()[0].field(), "updates.0");
            assert_eq!(error.field_errors()[0].message, "is wrong");
            assert!(!format!("{error}{error:?}{:?}", error.response_body()).contains("s3cr3t"));
        }
    }

    #[test]
    fn what_was_sent_is_not_told_back() {
        let body = json!({ "detail": "tag 'has a rash' with key s3cr3t-key is not allowed", "has a rash": 1 });
        let error = refused(
            400,
            body.to_string().as_bytes(),
            &["s3cr3t-key", "has a rash"],
        );
        let all = format!("{error}{error:?}{:?}", error.response_body());
        assert!(
            all.contains("[redacted]") && !all.contains("s3cr3t") && !all.contains("rash"),
            "{all}"
        );
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let header = |value: &str| {
            HeaderMap::from_iter([(header::RETRY_AFTER, HeaderValue::from_str(value).unwrap())])
        };
        assert_eq!(retry_after(&header("7")), Some(Duration::from_secs(7)));
        assert_eq!(
            retry_after(&header("Wed, 21 Oct 2015 07:28:00 GMT")),
            Some(Duration::ZERO)
        );
        assert_eq!(retry_after(&header("soon")), None);
        assert_eq!(retry_after(&header("-1")), None);
    }

    proptest::proptest! {
        #[test]
        fn no_refusal_is_too_strange_to_read(body in proptest::collection::vec(proptest::num::u8::ANY, 0..256)) {
            proptest::prop_assert_eq!(refused(500, &body, &[]).kind(), ErrorKind::Server);
        }
    }
}
