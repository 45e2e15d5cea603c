use std::fmt;

use serde::{Deserialize, Serialize};

/// The kinds of failure; every language has one class for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request makes no sense in the present state, such as the source of a text message (400 and other 4xx).
    BadRequest,
    /// The API key, the user or the organisation was not accepted (401; for a sign-in also 403 and 404).
    Authentication,
    /// The user lacks a permission (403).
    Permission,
    /// The organisation, conversation, interaction or message is not there (404).
    NotFound,
    /// Something else is going on with the same object (409).
    Conflict,
    /// A field was refused: by the server (422), or before anything was sent.
    Validation,
    /// Too many requests (429).
    RateLimit,
    /// The server failed (5xx other than 503).
    Server,
    /// The service is down for maintenance or overloaded (503).
    ServiceUnavailable,
    /// The server was not reached, the connection broke, or it led to another origin.
    Network,
    /// The answer did not come in time.
    Timeout,
    /// The answer is not what the API promises.
    Decode,
    /// A setting is missing or wrong.
    Configuration,
}

impl ErrorKind {
    /// The name in other languages and in the corpus, such as `not_found`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BadRequest => "bad_request",
            Self::Authentication => "authentication",
            Self::Permission => "permission",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::Validation => "validation",
            Self::RateLimit => "rate_limit",
            Self::Server => "server",
            Self::ServiceUnavailable => "service_unavailable",
            Self::Network => "network",
            Self::Timeout => "timeout",
            Self::Decode => "decode",
            Self::Configuration => "configuration",
        }
    }

    /// The kind that stands for the status of a refused request.
    pub(crate) fn of_status(status: u16) -> Self {
        match status {
            401 => Self::Authentication,
            403 => Self::Permission,
            404 => Self::NotFound,
            408 => Self::Timeout,
            409 => Self::Conflict,
            422 => Self::Validation,
            429 => Self::RateLimit,
            503 => Self::ServiceUnavailable,
            300..=399 => Self::Network,
            400..=499 => Self::BadRequest,
            _ => Self::Server,
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
