use amigo_core::ErrorKind;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

/// What comes out of a call.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ExpectedOutcome {
    /// A result, as the client reads it: unknown fields left out, instants in UTC, missing nullable fields null. Null for
    /// an answer without a body.
    Result(Value),
    /// An error. Of a stream: before any event.
    Error(ExpectedError),
    /// The events of a stream.
    Stream(ExpectedStream),
}

/// What comes out of a stream.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExpectedStream {
    /// The events, as the client reads them (see `result`).
    pub events: Vec<Value>,
    /// The error that comes after them; absent: the stream ends well, or is left.
    pub error: Option<ExpectedError>,
}

/// An error. What is absent here must be absent there, but for the message.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExpectedError {
    /// Its kind.
    pub kind: ErrorKind,
    /// HTTP status of the answer.
    pub status: Option<u16>,
    /// The server's code.
    pub code: Option<String>,
    /// The operation that failed. Absent: the one called, or none where the kind is `configuration`.
    pub operation: Option<String>,
    /// The locations of the field errors, in any order.
    #[serde(default)]
    pub field_errors: Vec<Vec<String>>,
    /// How long the server asked to wait, in seconds.
    pub retry_after_seconds: Option<ExpectedWait>,
    /// The server's identifier of the request.
    pub request_id: Option<String>,
    /// What the message must say, in any case.
    #[serde(default)]
    pub message_contains: Vec<String>,
    /// What the message must not say, in any case.
    #[serde(default)]
    pub message_lacks: Vec<String>,
}

/// A number of seconds.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ExpectedWait {
    /// Just so many.
    Exactly(f64),
    /// From the first number to the second.
    Between(f64, f64),
}

impl ExpectedWait {
    /// Whether a wait is as expected.
    pub fn holds(self, seconds: f64) -> bool {
        match self {
            Self::Exactly(expected) => (seconds - expected).abs() < 1e-3,
            Self::Between(least, most) => (least..=most).contains(&seconds),
        }
    }
}
