use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::Deserialize;

use super::RateLimit;
use crate::{decode, error, error::Result, operation::Operation};

/// An answer as it came: status, headers and bytes.
#[derive(Clone)]
pub struct RawResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl RawResponse {
    pub(super) fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self {
            status,
            headers,
            body,
        }
    }

    /// HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The bytes after decompression; empty where the operation answers with nothing.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The bytes after decompression, without a copy.
    pub fn into_body(self) -> Bytes {
        self.body
    }

    /// The server's identifier of the request, for its operators.
    pub fn request_id(&self) -> Option<String> {
        error::request_id(&self.headers)
    }

    /// What the server says about the rate limit.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::from_headers(&self.headers)
    }

    /// Reads the body as what the operation answers with.
    pub fn read<O: Operation>(&self) -> Result<O::Response> {
        self.read_as::<O, _>()
    }

    /// Reads the body as a view of your own on what the operation answers with; it may borrow from the body, and leave out
    /// what it does not need.
    pub fn read_as<'a, O: Operation, T: Deserialize<'a>>(&'a self) -> Result<T> {
        decode::response(O::DEFINITION.name, self.json())
    }

    /// The body as JSON text: no body reads as null.
    pub(crate) fn json(&self) -> &[u8] {
        if self.body.is_empty() {
            b"null"
        } else {
            &self.body
        }
    }
}

impl std::fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("body", &format_args!("<{} bytes>", self.body.len()))
            .finish_non_exhaustive()
    }
}
