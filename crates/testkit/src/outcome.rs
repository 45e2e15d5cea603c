//! What a runner reports about a run, and what it is told.

use amigo_core::FieldError;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What came out of a run.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Outcomes {
    /// What came out of every call, in order; the copies of a call one after the other. Where the client could not even
    /// be made, that error stands for every call.
    pub calls: Vec<Outcome>,
    /// Everything the client logged, and the debug text of every result: the places where a secret could come out.
    #[serde(default)]
    pub texts: Vec<String>,
}

/// What came out of one call.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The result as JSON; null for an answer without a body.
    Result(Value),
    /// The error.
    Error(Box<ReportedError>),
    /// The events of a stream.
    Stream(ReportedStream),
}

/// What came out of a stream.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ReportedStream {
    /// The events as JSON, in order.
    pub events: Vec<Value>,
    /// The error that came after them.
    #[serde(default)]
    pub error: Option<Box<ReportedError>>,
}

/// An error as the language shows it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ReportedError {
    /// Name of its kind, such as `not_found`.
    pub kind: String,
    /// Its message.
    pub message: String,
    /// HTTP status.
    pub status: Option<u16>,
    /// The server's code.
    pub code: Option<String>,
    /// The operation that failed.
    pub operation: Option<String>,
    /// What is wrong with which field.
    pub field_errors: Vec<FieldError>,
    /// How long the server asked to wait, in seconds.
    pub retry_after_seconds: Option<f64>,
    /// The server's identifier of the request.
    pub request_id: Option<String>,
    /// Whatever else the language shows (`display`, `debug`, `response_body`, a stack, ...), to be searched for secrets.
    #[serde(flatten)]
    pub texts: Map<String, Value>,
}

/// The judgement on a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// Whether the client did as the case says.
    pub passed: bool,
    /// What it did otherwise, a sentence each.
    pub failures: Vec<String>,
}

impl Verdict {
    pub(crate) fn new(failures: Vec<String>) -> Self {
        Self {
            passed: failures.is_empty(),
            failures,
        }
    }
}
