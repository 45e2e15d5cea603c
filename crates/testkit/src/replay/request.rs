//! Requests as they come off the wire.

use std::{borrow::Cow, convert::Infallible};

use bytes::Bytes;
use futures::{FutureExt as _, future, stream};

use crate::{case::FormValue, encode};

/// The most headers a request may have, and the most bytes they may take together.
const MOST_HEADERS: usize = 100;
const LONGEST_HEAD: usize = 64 * 1024;
const LONGEST_BODY: usize = 16 * 1024 * 1024;

/// A request, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReceivedRequest {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// Bytes that are no request this server reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BadRequest {
    #[error("the request is not HTTP/1.1")]
    Syntax,
    #[error("the request is too long")]
    TooLong,
    #[error("the length of the body is not told by a `content-length`")]
    Length,
}

impl ReceivedRequest {
    /// Reads a request at the beginning of a buffer. `None` while it is not whole; else the request and its length.
    pub(crate) fn parse(buffer: &[u8]) -> Result<Option<(Self, usize)>, BadRequest> {
        let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
        let mut head = httparse::Request::new(&mut headers);
        let head_length = match head.parse(buffer).map_err(|_| BadRequest::Syntax)? {
            httparse::Status::Complete(length) => length,
            httparse::Status::Partial if buffer.len() > LONGEST_HEAD => {
                return Err(BadRequest::TooLong);
            }
            httparse::Status::Partial => return Ok(None),
        };
        let (Some(method), Some(target)) = (head.method, head.path) else {
            return Err(BadRequest::Syntax);
        };
        let headers: Vec<(String, String)> = head
            .headers
            .iter()
            .map(|header| {
                (
                    header.name.to_ascii_lowercase(),
                    String::from_utf8_lossy(header.value).into_owned(),
                )
            })
            .collect();
        let value_of = |name: &str| {
            headers
                .iter()
                .find(|(other, _)| other == name)
                .map(|(_, value)| value)
        };
        if value_of("transfer-encoding").is_some() {
            return Err(BadRequest::Length);
        }
        let body_length = match value_of("content-length") {
            Some(length) => length.parse().map_err(|_| BadRequest::Length)?,
            None => 0,
        };
        if body_length > LONGEST_BODY {
            return Err(BadRequest::TooLong);
        }
        let length = head_length + body_length;
        let Some(body) = buffer.get(head_length..length) else {
            return Ok(None);
        };
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let request = Self {
            method: method.to_owned(),
            path: path.to_owned(),
            query: url::form_urlencoded::parse(query.as_bytes())
                .map(|(name, value)| (name.into_owned(), value.into_owned()))
                .collect(),
            headers,
            body: body.to_vec(),
        };
        Ok(Some((request, length)))
    }

    /// The parts of a multipart form; `None` where the body is none.
    pub(crate) fn form(&self) -> Option<Vec<(String, FormValue)>> {
        let content_type = self.header("content-type")?;
        let boundary = multer::parse_boundary(&*content_type).ok()?;
        let body = Bytes::copy_from_slice(&self.body);
        let whole = stream::once(future::ready(Ok::<_, Infallible>(body)));
        let mut form = multer::Multipart::new(whole, boundary);
        let mut parts = Vec::new();
        // The body is all there, so nothing has to be waited for.
        while let Some(field) = form.next_field().now_or_never()?.ok()? {
            let name = field.name()?.to_owned();
            let is_file = field.file_name().is_some();
            let content = field.bytes().now_or_never()?.ok()?;
            parts.push((
                name,
                match String::from_utf8(content.into()) {
                    Ok(text) => FormValue::Text(text),
                    Err(error) if is_file => FormValue::Bytes {
                        base64: encode::to_base64(error.as_bytes()),
                    },
                    Err(_) => return None,
                },
            ));
        }
        Some(parts)
    }

    /// The value of a header; of several, joined as HTTP says.
    pub(crate) fn header(&self, name: &str) -> Option<Cow<'_, str>> {
        let mut values = self
            .headers
            .iter()
            .filter(|(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str());
        let first = values.next()?;
        Some(values.fold(Cow::Borrowed(first), |joined, value| {
            Cow::Owned(format!("{joined}, {value}"))
        }))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::{BadRequest, ReceivedRequest};

    #[test]
    fn a_request_is_read_whole() {
        let text = b"POST /a%2Fb?x=1&y=a+b&x=%2B HTTP/1.1\r\nHost: h\r\nA: 1\r\na: 2\r\nContent-Length: 2\r\n\r\n{}GET";
        let (request, length) = ReceivedRequest::parse(text).unwrap().unwrap();
        assert_eq!(length, text.len() - 3);
        assert_eq!(
            (&*request.method, &*request.path, &*request.body),
            ("POST", "/a%2Fb", &b"{}"[..])
        );
        let query: Vec<_> = request.query.iter().map(|(n, v)| (&**n, &**v)).collect();
        assert_eq!(query, [("x", "1"), ("y", "a b"), ("x", "+")]);
        assert_eq!(request.header("A").as_deref(), Some("1, 2"));
        assert_eq!(request.header("b"), None);
    }

    #[test]
    fn what_is_not_whole_is_waited_for() {
        let text = b"POST / HTTP/1.1\r\ncontent-length: 2\r\n\r\n{}";
        for end in 0..text.len() {
            assert_eq!(
                ReceivedRequest::parse(&text[..end]).unwrap(),
                None,
                "{end} bytes"
            );
        }
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        let chunked = b"POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n";
        assert_eq!(ReceivedRequest::parse(chunked), Err(BadRequest::Length));
        let long = b"POST / HTTP/1.1\r\ncontent-length: 99999999999\r\n\r\n";
        assert_eq!(ReceivedRequest::parse(long), Err(BadRequest::TooLong));
        assert_eq!(
            ReceivedRequest::parse(b"\x16\x03\x01"),
            Err(BadRequest::Syntax)
        );
    }

    proptest! {
        #[test]
        fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..2048)) {
            let _ = ReceivedRequest::parse(&bytes);
        }

        #[test]
        fn almost_requests_never_panic(target in "[ -~]{0,40}", name in "[a-z-]{1,20}", value in "[ -~]{0,40}", tail in any::<Vec<u8>>()) {
            let mut bytes = format!("GET /{target} HTTP/1.1\r\n{name}: {value}\r\n\r\n").into_bytes();
            bytes.extend(tail);
            let _ = ReceivedRequest::parse(&bytes);
        }
    }
}
