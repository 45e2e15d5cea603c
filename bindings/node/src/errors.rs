//! Errors on their way to JavaScript, which makes objects of the right class of them.

use amigo_core::{Error, ErrorKind};
use serde_json::json;

/// The facts of an error as JSON.
pub(crate) fn facts(error: &Error) -> String {
    json!({
        "kind": error.kind().as_str(),
        "message": error.message(),
        "operation": error.operation(),
        "statusCode": error.status(),
        "errorCode": error.code(),
        "requestId": error.request_id(),
        "retryAfter": error.retry_after().map(|wait| wait.as_secs_f64()),
        "details": error.field_errors(),
        "responseBody": error.response_body(),
    })
    .to_string()
}

/// As what a constructor throws.
pub(crate) fn thrown(error: &Error) -> napi::Error {
    napi::Error::from_reason(facts(error))
}

/// The call broke down inside the SDK, which is worth a report.
pub(crate) fn broke_down() -> Error {
    Error::new(
        ErrorKind::Network,
        "the call broke down inside the SDK; please report this",
    )
}
