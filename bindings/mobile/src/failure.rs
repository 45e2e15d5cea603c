use std::fmt;

use amigo_core::{Error, ErrorKind, FieldError};

/// What is known of a failure.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Failure {
    /// What kind of failure it is.
    pub kind: ErrorKind,
    /// What happened and what to do next.
    pub message: String,
    /// The message with the operation before it, and the kind, status and request id behind it.
    pub summary: String,
    /// Name of the operation that failed.
    pub operation: Option<String>,
    /// HTTP status of the answer.
    pub status: Option<u16>,
    /// Machine-readable code the server gave.
    pub code: Option<String>,
    /// What is wrong with which field.
    pub field_errors: Vec<FieldError>,
    /// The server's identifier of the request.
    pub request_id: Option<String>,
    /// How many seconds the server asked to wait before the next try.
    pub retry_after: Option<f64>,
    /// The body of the answer with secrets and echoed input taken out.
    pub response_body: Option<String>,
}

/// Why a call gave nothing.
#[derive(Debug, Clone, uniffi::Error)]
pub enum NativeError {
    /// It failed.
    Failed {
        /// Why.
        failure: Failure,
    },
    /// It was called off.
    Cancelled,
}

impl NativeError {
    /// The client was closed before or during the call.
    pub(crate) fn closed() -> Self {
        Error::closed().into()
    }

    /// What crossed does not fit, or a panic was caught.
    pub(crate) fn defect() -> Self {
        Error::new(
            ErrorKind::Decode,
            "a defect in this package came to light; please report it",
        )
        .into()
    }

    /// A setting or an option is wrong.
    pub(crate) fn refused(name: &str, allowed: &str) -> Self {
        Error::new(
            ErrorKind::Configuration,
            format!("`{name}` must be {allowed}"),
        )
        .into()
    }
}

impl From<Error> for NativeError {
    fn from(error: Error) -> Self {
        Self::Failed {
            failure: Failure {
                kind: error.kind(),
                message: error.message().to_owned(),
                summary: error.to_string(),
                operation: error.operation().map(str::to_owned),
                status: error.status(),
                code: error.code().map(str::to_owned),
                field_errors: error.field_errors().to_vec(),
                request_id: error.request_id().map(str::to_owned),
                retry_after: error.retry_after().map(|wait| wait.as_secs_f64()),
                response_body: error.response_body().map(str::to_owned),
            },
        }
    }
}

impl fmt::Display for NativeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed { failure } => f.write_str(&failure.summary),
            Self::Cancelled => f.write_str("the call was called off"),
        }
    }
}

impl std::error::Error for NativeError {}
