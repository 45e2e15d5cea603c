//! The answer of a call, made ready for JavaScript on the thread that received it.

use amigo_core::RawResponse;
use bytes::Bytes;
use encoding_rs::mem;
use http::HeaderMap;
use napi::{Env, JsValue as _, Result, Unknown, bindgen_prelude::BufferSlice};

/// An answer as it came: status, headers and body.
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Header lines, each ended by a line feed, a byte for a character: one string costs less than an object.
    pub(crate) headers: Vec<u8>,
    pub(crate) body: Body,
}

/// A body in the form in which V8 keeps strings, so that on its thread there is nothing to do but copy.
pub(crate) enum Body {
    /// Only characters up to U+00FF; a byte each.
    Latin1(Bytes),
    Utf16(Vec<u16>),
    /// Not UTF-8, and so no text.
    Bytes(Bytes),
}

impl From<RawResponse> for Answer {
    fn from(response: RawResponse) -> Self {
        Self {
            status: response.status().as_u16(),
            headers: lines(response.headers()),
            body: response.into_body().into(),
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        if mem::is_ascii(&bytes) {
            return Self::Latin1(bytes);
        }
        let Ok(text) = std::str::from_utf8(&bytes) else {
            return Self::Bytes(bytes);
        };
        if mem::is_str_latin1(text) {
            return Self::Latin1(mem::encode_latin1_lossy(text).into_owned().into());
        }
        let mut utf16 = vec![0; text.len() + 1];
        let length = mem::convert_str_to_utf16(text, &mut utf16);
        utf16.truncate(length);
        Self::Utf16(utf16)
    }
}

impl Body {
    /// A string, or a `Buffer` where it is no text.
    pub(crate) fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Ok(match self {
            Self::Latin1(bytes) => env.create_string_latin1(&bytes)?.to_unknown(),
            Self::Utf16(units) => env.create_string_utf16(&units)?.to_unknown(),
            Self::Bytes(bytes) => BufferSlice::copy_from(env, &bytes)?.to_unknown(),
        })
    }
}

fn lines(headers: &HeaderMap) -> Vec<u8> {
    let mut lines = Vec::with_capacity(headers.len() * 40);
    for (name, value) in headers {
        // A value holds no line feed.
        lines.extend_from_slice(name.as_str().as_bytes());
        lines.push(b':');
        lines.extend_from_slice(value.as_bytes());
        lines.push(b'\n');
    }
    lines
}
