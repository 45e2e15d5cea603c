//! An attempt that failed, and whether another may be made.

use std::error::Error as _;

use crate::{
    error::{Error, ErrorKind},
    operation::{Definition, RetryPolicy},
};

#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) error: Error,
    pub(crate) another_try: bool,
}

/// A failure that no further attempt can mend.
impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self {
            error,
            another_try: false,
        }
    }
}

impl Failure {
    /// The request did not get through, or the answer did not.
    pub(crate) fn transport(definition: &Definition, error: &reqwest::Error) -> Self {
        let not_sent = error.is_connect();
        let broken_encoding = error.is_decode() && !is_cut(error);
        Self {
            error: of_transport(error).in_operation(definition.name),
            another_try: !broken_encoding && (not_sent || definition.retry == RetryPolicy::Reads),
        }
    }

    /// The answer got through, but what it is packed in is no good.
    #[cfg(feature = "zstd")]
    pub(crate) fn compression(definition: &Definition) -> Self {
        damaged_compression().in_operation(definition.name).into()
    }

    /// The server refused.
    pub(crate) fn refused(definition: &Definition, error: Error) -> Self {
        let another_try = match (definition.retry, error.status()) {
            (RetryPolicy::Reads, Some(408 | 429 | 500 | 502 | 503 | 504)) => true,
            (RetryPolicy::OnlyIfNotCarriedOut, Some(429)) => error.retry_after().is_some(),
            _ => false,
        };
        Self { error, another_try }
    }
}

/// What to tell of a failure below HTTP. The URL is left out: it may hold a signature.
pub(crate) fn of_transport(error: &reqwest::Error) -> Error {
    let root = root_cause(error);
    if error.is_timeout() {
        let message = "connecting took too long; try again, or check the network";
        Error::new(ErrorKind::Timeout, message)
    } else if error.is_connect() {
        let message =
            format!("the server was not reached ({root}); check the base URL and the network");
        Error::new(ErrorKind::Network, message)
    } else if error.is_decode() && !is_cut(error) {
        damaged_compression()
    } else {
        Error::new(
            ErrorKind::Network,
            format!("the connection broke ({root}); try again"),
        )
    }
}

fn damaged_compression() -> Error {
    Error::new(
        ErrorKind::Decode,
        "the answer's compression is damaged; check any proxy on the way",
    )
}

/// A body that is cut off inside its compression shows as a decoding error, but it is the connection that broke.
fn is_cut(error: &reqwest::Error) -> bool {
    let mut source = error.source();
    while let Some(cause) = source {
        let cut = cause.downcast_ref::<std::io::Error>().is_some_and(|io| {
            use std::io::ErrorKind::{
                BrokenPipe, ConnectionAborted, ConnectionReset, UnexpectedEof,
            };
            matches!(
                io.kind(),
                ConnectionReset | ConnectionAborted | BrokenPipe | UnexpectedEof
            )
        });
        if cut
            || cause
                .to_string()
                .contains("end of file before message length reached")
        {
            return true;
        }
        source = cause.source();
    }
    false
}

fn root_cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}
