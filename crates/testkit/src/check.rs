//! Compares what came out with what a case expects.

use serde_json::Value;

use crate::{
    case::{Call, ExpectedError, ExpectedOutcome, ExpectedStream},
    decoded,
    outcome::{Outcome, Outcomes, ReportedError, ReportedStream},
};

/// What came out otherwise than expected.
pub(crate) fn outcomes(calls: &[Call], outcomes: &Outcomes) -> Vec<String> {
    let expected: Vec<&Call> = calls
        .iter()
        .flat_map(|call| std::iter::repeat_n(call, call.copies as usize))
        .collect();
    let mut failures = Vec::new();
    if outcomes.calls.len() != expected.len() {
        failures.push(format!(
            "{} outcomes were reported, not {}",
            outcomes.calls.len(),
            expected.len()
        ));
    }
    for (index, (call, outcome)) in expected.iter().zip(&outcomes.calls).enumerate() {
        let found = match (&call.expect, outcome) {
            (ExpectedOutcome::Result(expected), Outcome::Result(result)) => {
                result_difference(&call.operation, expected, result)
                    .into_iter()
                    .collect()
            }
            (ExpectedOutcome::Error(expected), Outcome::Error(error)) => {
                error_differences(&call.operation, expected, error)
            }
            (ExpectedOutcome::Stream(expected), Outcome::Stream(stream)) => {
                stream_differences(&call.operation, expected, stream)
            }
            // Whether a stream fails when it is opened or when it is first read is up to the language.
            (ExpectedOutcome::Stream(expected), Outcome::Error(error)) => stream_differences(
                &call.operation,
                expected,
                &ReportedStream {
                    events: Vec::new(),
                    error: Some(error.clone()),
                },
            ),
            (ExpectedOutcome::Error(expected), Outcome::Stream(stream)) => stream_differences(
                &call.operation,
                &ExpectedStream {
                    events: Vec::new(),
                    error: Some(expected.clone()),
                },
                stream,
            ),
            (ExpectedOutcome::Result(_), Outcome::Error(error)) => vec![format!(
                "it failed ({}: {}) and should have had a result",
                error.kind, error.message
            )],
            (ExpectedOutcome::Error(expected), Outcome::Result(_)) => vec![format!(
                "it had a result and should have failed ({})",
                expected.kind
            )],
            (ExpectedOutcome::Result(_), Outcome::Stream(_)) => {
                vec!["it had events and should have had a result".to_owned()]
            }
            (ExpectedOutcome::Stream(_), Outcome::Result(_)) => {
                vec!["it had a result and should have had events".to_owned()]
            }
        };
        failures.extend(
            found
                .into_iter()
                .map(|difference| format!("call {} ({}): {difference}", index + 1, call.operation)),
        );
    }
    failures
}

fn stream_differences(
    operation: &str,
    expected: &ExpectedStream,
    stream: &ReportedStream,
) -> Vec<String> {
    let mut differences = Vec::new();
    if stream.events.len() != expected.events.len() {
        differences.push(format!(
            "{} events came, not {}",
            stream.events.len(),
            expected.events.len()
        ));
    }
    for (index, (expected, event)) in expected.events.iter().zip(&stream.events).enumerate() {
        let difference = result_difference(operation, expected, event);
        differences.extend(difference.map(|text| format!("event {}: {text}", index + 1)));
    }
    match (&expected.error, &stream.error) {
        (None, None) => {}
        (Some(expected), Some(error)) => {
            differences.extend(error_differences(operation, expected, error));
        }
        (Some(expected), None) => {
            differences.push(format!(
                "it ended well and should have failed ({})",
                expected.kind
            ));
        }
        (None, Some(error)) => differences.push(format!(
            "it failed ({}: {}) and should have ended well",
            error.kind, error.message
        )),
    }
    differences
}

fn result_difference(operation: &str, expected: &Value, result: &Value) -> Option<String> {
    match decoded::canonical(operation, result) {
        Some(Ok(result)) if result == *expected => None,
        Some(Ok(result)) => Some(first_difference("", expected, &result)),
        Some(Err(error)) => Some(format!("the result does not decode: {error}")),
        None => Some("the operation is unknown".to_owned()),
    }
}

/// The first place where two values differ: of a page of 500 messages nobody wants to read all.
fn first_difference(path: &str, expected: &Value, found: &Value) -> String {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) if expected.keys().eq(found.keys()) => {
            let differing = expected
                .iter()
                .find(|(name, value)| found.get(*name) != Some(*value));
            if let Some((name, value)) = differing {
                return first_difference(&format!("{path}/{name}"), value, &found[name]);
            }
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            let differing = expected.iter().zip(found).position(|(a, b)| a != b);
            if let Some(index) = differing {
                return first_difference(
                    &format!("{path}/{index}"),
                    &expected[index],
                    &found[index],
                );
            }
        }
        _ => {}
    }
    format!("the result at `{path}` is {found}, not {expected}")
}

fn error_differences(
    operation: &str,
    expected: &ExpectedError,
    error: &ReportedError,
) -> Vec<String> {
    let mut differences = Vec::new();
    let mut compare = |what: &str, expected: Option<String>, found: Option<String>| {
        if expected != found {
            let or_none = |text: Option<String>| text.unwrap_or_else(|| "none".to_owned());
            differences.push(format!(
                "the error's {what} is {}, not {}",
                or_none(found),
                or_none(expected)
            ));
        }
    };
    compare(
        "kind",
        Some(expected.kind.to_string()),
        Some(error.kind.clone()),
    );
    let number = |status: Option<u16>| status.map(|status| status.to_string());
    compare("status", number(expected.status), number(error.status));
    compare("code", expected.code.clone(), error.code.clone());
    let expected_operation = expected.operation.clone().or_else(|| {
        let configured = expected.kind == amigo_core::ErrorKind::Configuration;
        (!configured).then(|| operation.to_owned())
    });
    compare("operation", expected_operation, error.operation.clone());
    compare(
        "request id",
        expected.request_id.clone(),
        error.request_id.clone(),
    );
    compare(
        "fields",
        Some(fields(expected.field_errors.clone())),
        Some(fields(
            error
                .field_errors
                .iter()
                .map(|field| field.location.clone())
                .collect(),
        )),
    );
    let waits = match (expected.retry_after_seconds, error.retry_after_seconds) {
        (None, None) => true,
        (Some(expected), Some(seconds)) => expected.holds(seconds),
        _ => false,
    };
    if !waits {
        differences.push(format!(
            "the error's wait is {:?} seconds, not {:?}",
            error.retry_after_seconds, expected.retry_after_seconds
        ));
    }
    let message = error.message.to_lowercase();
    for text in &expected.message_contains {
        if !message.contains(&text.to_lowercase()) {
            differences.push(format!(
                "the message does not say {text:?}: {}",
                error.message
            ));
        }
    }
    for text in &expected.message_lacks {
        if message.contains(&text.to_lowercase()) {
            differences.push(format!("the message says {text:?}: {}", error.message));
        }
    }
    differences
}

fn fields(mut locations: Vec<Vec<String>>) -> String {
    locations.sort();
    let locations: Vec<String> = locations.iter().map(|parts| parts.join(".")).collect();
    format!("[{}]", locations.join(", "))
}

/// Secrets that came out. They are named by their place in the list, so that they do not come out here too.
pub(crate) fn secrets(secrets: &[String], outcomes: &Outcomes) -> Vec<String> {
    let mut places: Vec<(String, String)> = Vec::new();
    for (index, outcome) in outcomes.calls.iter().enumerate() {
        let error = match outcome {
            Outcome::Error(error) => Some(error),
            Outcome::Stream(stream) => stream.error.as_ref(),
            Outcome::Result(_) => None,
        };
        if let Some(error) = error
            && let Ok(value) = serde_json::to_value(error)
        {
            strings(&format!("error of call {}", index + 1), &value, &mut places);
        }
    }
    places.extend(
        outcomes
            .texts
            .iter()
            .map(|text| ("log or debug text".to_owned(), text.clone())),
    );
    let mut failures: Vec<String> = secrets
        .iter()
        .enumerate()
        .flat_map(|(number, secret)| {
            places
                .iter()
                .filter(move |(_, text)| text.contains(secret.as_str()))
                .map(move |(place, _)| format!("secret {} comes out in the {place}", number + 1))
        })
        .collect();
    failures.dedup();
    failures
}

fn strings(place: &str, value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => found.push((place.to_owned(), text.clone())),
        Value::Array(values) => {
            for value in values {
                strings(place, value, found);
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                found.push((place.to_owned(), name.clone()));
                strings(&format!("{place}, {name}"), value, found);
            }
        }
        _ => {}
    }
}
