//! Why a command failed, how that is told, and with which exit code.

use std::io;

use amigo_core::{Error, ErrorKind};
use amigo_history::HistoryError;
use serde_json::{Value, json};

use crate::output::plain_text;

/// Result of everything a command does.
pub(crate) type Result<T> = std::result::Result<T, Failure>;

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// The API, or the way there.
    #[error("{0}")]
    Api(#[from] Error),
    /// The arguments make no sense together, or input was refused.
    #[error("{0}")]
    Usage(String),
    /// A setting or a profile is missing or wrong.
    #[error("{0}")]
    Configuration(String),
    /// A file or the sandbox.
    #[error("{0}")]
    Other(String),
    /// Whoever read stdout has gone: nothing is left to do, and nothing is wrong.
    #[error("the output was closed")]
    ClosedPipe,
    /// A signal ended it.
    #[error("interrupted")]
    Signal {
        /// What the process must exit with.
        exit_code: u8,
    },
}

impl From<HistoryError> for Failure {
    fn from(error: HistoryError) -> Self {
        match error {
            HistoryError::Api(error) => Self::Api(error),
            HistoryError::Options(message) => Self::Usage(message),
            HistoryError::InUse { .. } => {
                Self::Api(Error::new(ErrorKind::Conflict, error.to_string()))
            }
            error => Self::Other(error.to_string()),
        }
    }
}

impl Failure {
    /// A failure of a file operation: what was tried, and the system's reason.
    pub(crate) fn io(tried: impl std::fmt::Display, error: &io::Error) -> Self {
        Self::Other(format!("cannot {tried}: {error}"))
    }

    /// A failure to write to stdout.
    pub(crate) fn output(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::ClosedPipe,
            _ => Self::io("write the output", error),
        }
    }

    /// What the process exits with; `forge --help` lists them.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::ClosedPipe => 0,
            Self::Other(_) => 1,
            Self::Usage(_) => 2,
            Self::Configuration(_) => 3,
            Self::Signal { exit_code } => *exit_code,
            Self::Api(error) => match error.kind() {
                ErrorKind::Validation => 2,
                ErrorKind::Configuration => 3,
                ErrorKind::Authentication | ErrorKind::Permission => 4,
                ErrorKind::NotFound => 5,
                ErrorKind::Conflict | ErrorKind::BadRequest => 6,
                ErrorKind::RateLimit => 7,
                ErrorKind::Network
                | ErrorKind::Timeout
                | ErrorKind::Server
                | ErrorKind::ServiceUnavailable
                | ErrorKind::Decode => 8,
                _ => 1,
            },
        }
    }

    /// Whether there is nothing to tell: the user knows already.
    pub(crate) fn is_silent(&self) -> bool {
        matches!(self, Self::ClosedPipe | Self::Signal { .. })
    }

    /// What to do about it with this program.
    fn hint(&self) -> Option<&'static str> {
        let kind = match self {
            Self::Configuration(_) => ErrorKind::Configuration,
            Self::Api(error) => error.kind(),
            _ => return None,
        };
        Some(match kind {
            ErrorKind::Configuration => {
                "`forge env add NAME` stores a profile for -e NAME; `-e sandbox` needs no set-up"
            }
            ErrorKind::Authentication => {
                "`forge env list` shows what a profile signs in with; `forge env add NAME --force` replaces it"
            }
            ErrorKind::Permission => {
                "ask an administrator of the organisation for the permission, or use another profile with -e"
            }
            ErrorKind::NotFound => {
                "`forge conversation list` shows the ids; check that -e names the right organisation"
            }
            ErrorKind::RateLimit => {
                "wait a minute and try again; --all keeps within the budget by itself"
            }
            ErrorKind::Network | ErrorKind::Timeout => {
                "check the network and the base URL; -v shows each attempt"
            }
            ErrorKind::Server | ErrorKind::ServiceUnavailable => {
                "try again later; the request id helps the operators of the service"
            }
            _ => return None,
        })
    }

    /// The failure in lines for people.
    pub(crate) fn to_text(&self) -> (String, Option<&'static str>) {
        (plain_text(&self.to_string()), self.hint())
    }

    /// The failure as one JSON object for programs.
    pub(crate) fn to_json(&self) -> Value {
        let mut error = json!({ "kind": self.kind(), "message": self.to_string() });
        if let Self::Api(api) = self {
            error = json!({
                "kind": self.kind(),
                "status": api.status(),
                "code": api.code(),
                "message": api.message(),
                "operation": api.operation(),
                "field_errors": api.field_errors(),
                "request_id": api.request_id(),
                "retry_after_seconds": api.retry_after().map(|wait| wait.as_secs_f64()),
            });
        }
        error["hint"] = json!(self.hint());
        error["exit_code"] = json!(self.exit_code());
        json!({ "error": error })
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::Api(error) => error.kind().as_str(),
            Self::Usage(_) => "usage",
            Self::Configuration(_) => ErrorKind::Configuration.as_str(),
            Self::Other(_) | Self::ClosedPipe | Self::Signal { .. } => "other",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_documented_exit_code() {
        let codes = [
            (ErrorKind::Validation, 2),
            (ErrorKind::Configuration, 3),
            (ErrorKind::Authentication, 4),
            (ErrorKind::Permission, 4),
            (ErrorKind::NotFound, 5),
            (ErrorKind::BadRequest, 6),
            (ErrorKind::Conflict, 6),
            (ErrorKind::RateLimit, 7),
            (ErrorKind::Network, 8),
            (ErrorKind::Timeout, 8),
            (ErrorKind::Server, 8),
            (ErrorKind::ServiceUnavailable, 8),
            (ErrorKind::Decode, 8),
        ];
        for (kind, code) in codes {
            let failure = Failure::from(Error::new(kind, "why"));
            assert_eq!(failure.exit_code(), code, "{kind}");
            assert_eq!(failure.to_json()["error"]["kind"], kind.as_str());
            assert_eq!(failure.to_json()["error"]["exit_code"], code);
        }
    }

    #[test]
    fn a_closed_pipe_is_no_failure() {
        let failure = Failure::output(&io::Error::from(io::ErrorKind::BrokenPipe));
        assert!(failure.is_silent());
        assert_eq!(failure.exit_code(), 0);
    }

    #[test]
    fn an_error_cannot_write_to_the_terminal() {
        let failure = Failure::from(Error::new(ErrorKind::Server, "the server says: \u{1b}[2J"));
        assert!(!failure.to_text().0.contains('\u{1b}'));
    }
}
