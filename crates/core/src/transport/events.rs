//! Streams of events: what is taken out of the lines of an answer, and how such an answer may end.

use std::{sync::Arc, time::Duration};

use bytes::{BufMut as _, Bytes, BytesMut};
use http::HeaderMap;
use serde::{Deserialize, de::IgnoredAny};
use tokio::time::{Instant, timeout};
use tracing::{Span, debug_span, field::Empty};

use super::{RateLimit, Transport, failure, lines::Lines};
use crate::{
    decode,
    error::{self, Error, ErrorKind, Result},
    operation::EncodedRequest,
};

/// The events of an answer, in batches of whole lines as they arrive.
///
/// Every line of a batch is the JSON of one event and ends in `\n`; none is blank. A batch is cut off before an event that
/// tells of a failure, which comes as the error it is, and nothing follows. Dropping this closes the connection.
#[must_use = "nothing more is read unless the batches are asked for"]
pub struct EventBatches {
    transport: Arc<Transport>,
    request: EncodedRequest,
    headers: HeaderMap,
    /// `None` once nothing more comes.
    response: Option<reqwest::Response>,
    lines: Lines,
    failure: Option<Error>,
    is_complete: bool,
    pause: Duration,
    events: u64,
    opened: Instant,
    span: Span,
}

impl EventBatches {
    pub(crate) fn new(
        transport: Arc<Transport>,
        request: EncodedRequest,
        response: reqwest::Response,
        pause: Duration,
    ) -> Self {
        let headers = response.headers().clone();
        let span = debug_span!(
            "amigo_stream",
            operation = request.definition.name,
            request_id = error::request_id(&headers),
            events = Empty,
            duration_ms = Empty,
        );
        Self {
            transport,
            request,
            headers,
            response: Some(response),
            lines: Lines::default(),
            failure: None,
            is_complete: false,
            pause,
            events: 0,
            opened: Instant::now(),
            span,
        }
    }

    /// The next events; `None` when all have come. Giving up the future loses none.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        loop {
            if let Some(error) = self.failure.take() {
                self.response = None;
                return Some(Err(error.in_operation(self.request.definition.name)));
            }
            let response = self.response.as_mut()?;
            let lines = match timeout(self.pause, response.chunk()).await {
                Ok(Ok(Some(chunk))) => {
                    let lines = self.lines.push(chunk);
                    self.sift(&lines, true)
                }
                Ok(Ok(None)) => {
                    self.response = None;
                    let line = self.lines.end();
                    let last = self.sift(&line, false);
                    if self.failure.is_none() && !self.is_complete {
                        self.failure = Some(ended_early());
                    }
                    last
                }
                // What was complete is kept: the connection has done its duty.
                _ if self.is_complete => {
                    self.response = None;
                    return None;
                }
                Ok(Err(error)) => {
                    self.failure = Some(failure::of_transport(&error));
                    continue;
                }
                Err(_) => {
                    self.failure = Some(silent(self.pause));
                    continue;
                }
            };
            if self.failure.is_none() && self.lines.pending() as u64 > self.longest() {
                self.failure = Some(too_long(self.longest()));
            }
            if !lines.is_empty() {
                return Some(Ok(lines));
            }
        }
    }

    /// Name of the operation.
    pub(crate) fn operation(&self) -> &'static str {
        self.request.definition.name
    }

    /// Headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The server's identifier of the request, for its operators.
    pub fn request_id(&self) -> Option<String> {
        error::request_id(&self.headers)
    }

    /// What the server says about the rate limit.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::from_headers(&self.headers)
    }

    /// The lines without blank ones and carriage returns, up to the first that is a failure.
    fn sift(&mut self, lines: &Bytes, is_terminated: bool) -> Bytes {
        let is_text = |end: usize, text: &Result<&str, std::str::Utf8Error>| {
            text.as_ref()
                .err()
                .is_none_or(|error| end <= error.valid_up_to())
        };
        let text = std::str::from_utf8(lines);
        let mut start = 0;
        // Made only where the lines cannot stay as they are.
        let mut sifted: Option<BytesMut> = None;
        for end in memchr::memchr_iter(b'\n', lines) {
            let whole = &lines[start..end];
            let line = whole.strip_suffix(b"\r").unwrap_or(whole);
            let is_blank = line.trim_ascii().is_empty();
            if !is_blank {
                let judged = if is_text(end, &text) {
                    self.judge(line, is_terminated)
                } else {
                    Err(Error::new(
                        ErrorKind::Decode,
                        "a line of the stream is not UTF-8",
                    ))
                };
                if let Err(error) = judged {
                    self.failure = Some(error);
                    break;
                }
                self.events += 1;
            }
            if (is_blank || line.len() < whole.len()) && sifted.is_none() {
                sifted = Some(BytesMut::from(&lines[..start]));
            }
            if let Some(sifted) = sifted.as_mut().filter(|_| !is_blank) {
                sifted.extend_from_slice(line);
                sifted.put_u8(b'\n');
            }
            start = end + 1;
        }
        match sifted {
            Some(sifted) => sifted.freeze(),
            None => lines.slice(..start),
        }
    }

    /// Whether the stream may go on after this line. What else the line holds is for its reader.
    fn judge(&mut self, line: &[u8], is_terminated: bool) -> Result<()> {
        if line.len() as u64 > self.longest() {
            return Err(too_long(self.longest()));
        }
        if !is_terminated && serde_json::from_slice::<IgnoredAny>(line).is_err() {
            return Err(ended_early());
        }
        let operation = self.request.definition.name;
        let parsed;
        let kind = if let Some(kind) = leading_kind(line) {
            kind
        } else {
            parsed = decode::response::<Tagged>(operation, line)?.r#type;
            parsed.as_bytes()
        };
        match kind {
            b"interaction-complete" => self.is_complete = true,
            b"error" if !self.is_complete => {
                let redactor = self.transport.redactor(&self.request);
                let definition = self.request.definition;
                return Err(error::from_event(
                    definition,
                    &self.headers,
                    line,
                    &redactor,
                ));
            }
            _ => {}
        }
        Ok(())
    }

    fn longest(&self) -> u64 {
        self.transport.settings.max_response_bytes
    }
}

impl Drop for EventBatches {
    fn drop(&mut self) {
        if self.span.is_disabled() {
            return;
        }
        self.span.record("events", self.events);
        self.span
            .record("duration_ms", self.opened.elapsed().as_millis());
        let is_complete = self.is_complete;
        self.span
            .in_scope(|| tracing::debug!(is_complete, "closed"));
    }
}

impl std::fmt::Debug for EventBatches {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventBatches")
            .field("operation", &self.request.definition.name)
            .field("events", &self.events)
            .field("is_complete", &self.is_complete)
            .finish_non_exhaustive()
    }
}

#[derive(Deserialize)]
struct Tagged {
    r#type: String,
}

/// The `type` of an event that begins with it, as servers write it. Reading every event whole only for that would take
/// longer than everything else here.
fn leading_kind(line: &[u8]) -> Option<&[u8]> {
    let rest = line.trim_ascii_start().strip_prefix(b"{")?;
    let rest = rest.trim_ascii_start().strip_prefix(b"\"type\"")?;
    let rest = rest.trim_ascii_start().strip_prefix(b":")?;
    let rest = rest.trim_ascii_start().strip_prefix(b"\"")?;
    let kind = &rest[..memchr::memchr(b'"', rest)?];
    (!kind.contains(&b'\\')).then_some(kind)
}

fn ended_early() -> Error {
    let message = "the stream ended before the interaction was complete; read the conversation's messages to see what \
                   was kept";
    Error::new(ErrorKind::Network, message)
}

fn silent(pause: Duration) -> Error {
    let message = format!(
        "no event came for {pause:?}; read the conversation's messages to see what was kept, or allow longer pauses"
    );
    Error::new(ErrorKind::Timeout, message)
}

fn too_long(longest: u64) -> Error {
    let message =
        format!("a line of the stream is longer than {longest} bytes; raise `max_response_bytes`");
    Error::new(ErrorKind::Decode, message)
}

#[cfg(test)]
mod tests {
    use super::leading_kind;

    #[test]
    fn the_kind_is_read_where_it_comes_first() {
        for (line, kind) in [
            (r#"{"type":"error","a":1}"#, Some("error")),
            (r#" { "type" : "new-message" }"#, Some("new-message")),
            (r#"{"type":"e\u0072ror"}"#, None),
            (r#"{"a":{"type":"error"},"type":"b"}"#, None),
            (r#"{"type":7}"#, None),
            (r#"{"type":"err"#, None),
            ("", None),
        ] {
            assert_eq!(
                leading_kind(line.as_bytes()),
                kind.map(str::as_bytes),
                "{line}"
            );
        }
    }
}
