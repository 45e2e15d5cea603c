//! The bytes of a scripted body.

use std::io::Write as _;

use base64::{DecodeError, Engine as _, engine::general_purpose::STANDARD};
use flate2::{Compression, write::GzEncoder};

use crate::case::{Body, Encoding};

/// The bytes of Base64 text.
pub(crate) fn base64(text: &str) -> Result<Vec<u8>, DecodeError> {
    STANDARD.decode(text)
}

/// Bytes as Base64 text.
pub(crate) fn to_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// The bytes of a body before any compression.
pub(crate) fn plain(body: &Body) -> Vec<u8> {
    match body {
        Body::Json(value) => value.to_string().into_bytes(),
        Body::Events(events) => events
            .iter()
            .flat_map(|event| format!("{event}\n").into_bytes())
            .collect(),
        Body::Text(text) => text.clone().into_bytes(),
        // The corpus was checked when it was loaded.
        Body::Base64(text) => base64(text).unwrap_or_default(),
        Body::Filler(length) => vec![b' '; *length],
    }
}

/// The bytes of a body as they are sent.
pub(crate) fn compressed(bytes: &[u8], encoding: Encoding) -> std::io::Result<Vec<u8>> {
    match encoding {
        Encoding::Gzip => {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
            encoder.write_all(bytes)?;
            encoder.finish()
        }
        Encoding::Br => {
            let mut encoder = brotli::CompressorWriter::new(Vec::new(), 4096, 5, 20);
            encoder.write_all(bytes)?;
            encoder.flush()?;
            Ok(encoder.into_inner())
        }
    }
}
