//! Whether a request is the one that must come.

use std::collections::HashMap;

use serde_json::Value;

use super::request::ReceivedRequest;
use crate::case::{ExpectedHeader, ExpectedRequest, FormValue};

/// What keeps a request from being the expected one; empty when it is.
///
/// Values of headers are not quoted: they may be credentials.
pub(crate) fn differences(expected: &ExpectedRequest, request: &ReceivedRequest) -> Vec<String> {
    let mut differences = Vec::new();
    if request.method != expected.method {
        differences.push(format!(
            "the method is {}, not {}",
            request.method, expected.method
        ));
    }
    if request.path != expected.path {
        differences.push(format!(
            "the path is {}, not {}",
            request.path, expected.path
        ));
    }
    if count(&request.query) != count(&expected.query) {
        differences.push(format!(
            "the query is {:?}, not {:?}",
            request.query, expected.query
        ));
    }
    for (name, expectation) in &expected.headers {
        let value = request.header(name);
        let holds = match (expectation, &value) {
            (None, value) => value.is_none(),
            (Some(_), None) => false,
            (Some(ExpectedHeader::Is(text)), Some(value)) => value == text,
            (Some(ExpectedHeader::Contains { contains }), Some(value)) => {
                value.to_lowercase().contains(&contains.to_lowercase())
            }
        };
        if !holds {
            let state = if value.is_some() {
                "has another value"
            } else {
                "is missing"
            };
            differences.push(match expectation {
                None => format!("the header {name} is sent"),
                Some(_) => format!("the header {name} {state}"),
            });
        }
    }
    differences.extend(match &expected.form {
        Some(form) => form_difference(form, request),
        None => body_difference(
            expected.json.as_ref().filter(|json| !json.is_null()),
            request,
        ),
    });
    differences
}

fn count(query: &[(String, String)]) -> HashMap<&(String, String), usize> {
    query.iter().fold(HashMap::new(), |mut counts, pair| {
        *counts.entry(pair).or_default() += 1;
        counts
    })
}

fn body_difference(expected: Option<&Value>, request: &ReceivedRequest) -> Option<String> {
    let Some(expected) = expected else {
        return (!request.body.is_empty()).then(|| "there is a body".to_owned());
    };
    match serde_json::from_slice::<Value>(&request.body) {
        Err(_) => Some("the body is not JSON".to_owned()),
        Ok(json) if json != *expected => Some(format!("the body is {json}, not {expected}")),
        Ok(_) if request.header("content-type").as_deref() != Some("application/json") => {
            Some("the body's content-type is not application/json".to_owned())
        }
        Ok(_) => None,
    }
}

fn form_difference(expected: &[(String, FormValue)], request: &ReceivedRequest) -> Option<String> {
    let Some(mut parts) = request.form() else {
        return Some("the body is not a multipart form".to_owned());
    };
    let mut expected = expected.to_vec();
    // Names may come in any order; the sort leaves those of the same name in theirs.
    parts.sort_by(|(one, _), (other, _)| one.cmp(other));
    expected.sort_by(|(one, _), (other, _)| one.cmp(other));
    (parts != expected).then(|| format!("the form is {parts:?}, not {expected:?}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::{ReceivedRequest, differences};

    fn found(expected: serde_json::Value, request: &str) -> String {
        let (request, _) = ReceivedRequest::parse(request.as_bytes()).unwrap().unwrap();
        differences(&serde_json::from_value(expected).unwrap(), &request).join("; ")
    }

    #[test]
    fn the_order_of_the_query_is_free_and_the_number_is_not() {
        let expected =
            json!({"method": "GET", "path": "/", "query": [["a", "1"], ["b", "2"], ["a", "1"]]});
        assert_eq!(
            found(expected.clone(), "GET /?a=1&a=1&b=2 HTTP/1.1\r\n\r\n"),
            ""
        );
        assert!(found(expected, "GET /?a=1&b=2 HTTP/1.1\r\n\r\n").contains("query"));
    }

    #[test]
    fn the_path_is_compared_as_it_stands() {
        let expected = json!({"method": "GET", "path": "/a%2Fb"});
        assert_eq!(found(expected.clone(), "GET /a%2Fb HTTP/1.1\r\n\r\n"), "");
        assert!(found(expected, "GET /a/b HTTP/1.1\r\n\r\n").contains("path"));
    }

    #[test]
    fn headers_are_compared_and_not_quoted() {
        let expected = json!({"method": "GET", "path": "/", "headers": {
            "Authorization": "Bearer a", "x-gone": null, "accept-encoding": {"contains": "BR"}}});
        let found = found(
            expected,
            "GET / HTTP/1.1\r\nauthorization: Bearer s3cr3t\r\nx-gone: 1\r\n\r\n",
        );
        assert_eq!(
            found,
            "the header Authorization has another value; the header x-gone is sent; the header accept-encoding is missing"
        );
    }

    #[test]
    fn a_form_is_compared_part_by_part() {
        let body = "--x\r\ncontent-disposition: form-data; name=\"b\"\r\n\r\n2\r\n\
                    --x\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\n1\r\n\
                    --x\r\ncontent-disposition: form-data; name=\"b\"\r\n\r\n3\r\n--x--\r\n";
        let request = format!(
            "POST / HTTP/1.1\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        let expected = |form| json!({"method": "POST", "path": "/", "form": form});
        assert_eq!(
            found(
                expected(json!([["a", "1"], ["b", "2"], ["b", "3"]])),
                &request
            ),
            ""
        );
        let swapped = expected(json!([["a", "1"], ["b", "3"], ["b", "2"]]));
        assert!(found(swapped, &request).contains("the form is"));
        let json = json!({"method": "POST", "path": "/", "json": {}});
        assert!(found(json, &request).contains("not JSON"));
    }

    #[test]
    fn a_body_is_compared_as_json() {
        let head =
            "POST / HTTP/1.1\r\ncontent-type: application/json\r\ncontent-length: 14\r\n\r\n";
        let request = format!("{head}{{\"b\":1, \"a\":2}}");
        let expected = |json| json!({"method": "POST", "path": "/", "json": json});
        assert_eq!(found(expected(json!({"a": 2, "b": 1})), &request), "");
        assert!(found(expected(json!({"a": 2})), &request).contains("the body is"));
        assert_eq!(found(expected(json!(null)), &request), "there is a body");
    }
}
