//! The one error type, and how it comes about.

mod field;
mod kind;
mod redact;
mod response;

use std::{fmt, sync::Arc, time::Duration};

pub use field::FieldError;
pub use kind::ErrorKind;
pub(crate) use redact::Redactor;
pub(crate) use response::{from_event, from_response, request_id, retry_after};

/// Result of everything this crate does.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something failed, and what to do next.
///
/// Cheap to clone, so that everyone who waited for one sign-in can be told why it failed. Neither `Display` nor `Debug`
/// shows an API key, a token, a signed URL or the text of a message.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

#[derive(Debug, Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    operation: Option<&'static str>,
    status: Option<u16>,
    code: Option<String>,
    field_errors: Vec<FieldError>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    response_body: Option<String>,
}

impl Error {
    /// An error of this kind with a message that says what to do next.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Arc::new(Inner {
            kind,
            message: message.into(),
            operation: None,
            status: None,
            code: None,
            field_errors: Vec::new(),
            request_id: None,
            retry_after: None,
            response_body: None,
        }))
    }

    /// What calls fail with once their client is closed.
    pub fn closed() -> Self {
        Self::configuration("the client is closed; make a new one")
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    /// Arguments that were refused before anything was sent.
    pub(crate) fn invalid_arguments(
        operation: &'static str,
        field_errors: Vec<FieldError>,
    ) -> Self {
        let list = field_errors
            .iter()
            .map(FieldError::to_string)
            .collect::<Vec<_>>()
            .join("; ");
        Self::new(
            ErrorKind::Validation,
            format!("nothing was sent, because {list}"),
        )
        .with(|inner| inner.field_errors = field_errors)
        .in_operation(operation)
    }

    pub(crate) fn in_operation(self, operation: &'static str) -> Self {
        self.with(|inner| inner.operation = Some(operation))
    }

    fn with(mut self, change: impl FnOnce(&mut Inner)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What happened and what to do next.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Name of the operation that failed, such as `get_messages`.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// HTTP status of the answer; `None` when there was no answer.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// Machine-readable code the server gave.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// What is wrong with which field: of a 422, or found before anything was sent.
    pub fn field_errors(&self) -> &[FieldError] {
        &self.0.field_errors
    }

    /// The server's identifier of the request, for its operators.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long the server asked to wait before the next try.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The body of the answer with secrets and echoed input taken out; `None` when it was not JSON.
    pub fn response_body(&self) -> Option<&str> {
        self.0.response_body.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            kind,
            message,
            operation,
            status,
            request_id,
            ..
        } = &*self.0;
        if let Some(operation) = operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(message)?;
        let mut details = vec![kind.to_string()];
        details.extend(status.map(|status| format!("status {status}")));
        details.extend(request_id.as_ref().map(|id| format!("request id {id}")));
        write!(f, " ({})", details.join(", "))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            kind,
            message,
            operation,
            status,
            code,
            field_errors,
            request_id,
            retry_after,
            ..
        } = &*self.0;
        f.debug_struct("Error")
            .field("kind", kind)
            .field("message", message)
            .field("operation", operation)
            .field("status", status)
            .field("code", code)
            .field("field_errors", field_errors)
            .field("request_id", request_id)
            .field("retry_after", retry_after)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {}
