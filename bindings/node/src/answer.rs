//! The answer of a call, made ready for JavaScript on the thread that received it.

use amigo_core::{Error, RawResponse, operation::AnyOperation};
use bytes::Bytes;
use http::HeaderMap;
use napi::{
    Env, JsString, JsValue as _, Unknown,
    bindgen_prelude::{Array, BufferSlice},
};

use crate::packed::{self, Chunk, Packed};

/// An answer: status, headers and what came.
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Header lines (see [`lines`]).
    pub(crate) headers: Vec<u8>,
    /// None if nobody wants more than the body.
    pub(crate) packed: Option<Result<Packed, Error>>,
    pub(crate) body: Bytes,
}

impl Answer {
    /// Makes it of the response to an operation, which is packed unless only the body is wanted.
    pub(crate) fn new(
        operation: &dyn AnyOperation,
        response: RawResponse,
        body_only: bool,
    ) -> Self {
        let status = response.status().as_u16();
        let headers = lines(response.headers());
        let body = response.into_body();
        Self {
            status,
            headers,
            packed: (!body_only).then(|| packed::pack(operation, &body)),
            body,
        }
    }

    /// An answer of this module's own.
    pub(crate) fn plain(body: Bytes) -> Self {
        Self {
            status: 200,
            headers: Vec::new(),
            packed: None,
            body,
        }
    }

    /// How many slots it fills.
    pub(crate) fn slots(&self) -> &[i32] {
        match &self.packed {
            Some(Ok(packed)) => &packed.slots,
            _ => &[],
        }
    }
}

/// The body as text, or as a `Buffer` where it is none.
pub(crate) fn body<'env>(env: &'env Env, bytes: &Bytes) -> napi::Result<Unknown<'env>> {
    Ok(match std::str::from_utf8(bytes) {
        Ok(text) => env.create_string(text)?.to_unknown(),
        Err(_) => BufferSlice::copy_from(env, bytes)?.to_unknown(),
    })
}

/// The chunks as strings.
pub(crate) fn strings<'env>(env: &'env Env, chunks: &[Chunk]) -> napi::Result<Array<'env>> {
    let mut strings = env.create_array(u32::try_from(chunks.len()).unwrap_or(u32::MAX))?;
    for (at, chunk) in (0..).zip(chunks) {
        strings.set(at, string(env, chunk)?)?;
    }
    Ok(strings)
}

fn string<'env>(env: &'env Env, chunk: &Chunk) -> napi::Result<JsString<'env>> {
    match chunk {
        Chunk::Latin1(bytes) => env.create_string_latin1(bytes),
        Chunk::Utf16(units) => env.create_string_utf16(units),
    }
}

/// Header lines, each ended by a line feed, a byte for a character: one string costs less than an object.
pub(crate) fn lines(headers: &HeaderMap) -> Vec<u8> {
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
