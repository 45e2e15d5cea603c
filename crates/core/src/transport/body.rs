//! Reading the body of an answer, up to a ceiling.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use tokio::time::{Instant, timeout_at};

use super::failure::Failure;
use crate::{
    error::{Error, ErrorKind},
    operation::Definition,
};

/// As much of a refusal is read, and for so long.
pub(super) const BEGINNING: usize = 64 * 1024;
const BEGINNING_WITHIN: Duration = Duration::from_secs(2);

/// The whole body; longer than `ceiling` bytes is an error. The bytes are counted after what the HTTP client
/// decompresses.
pub(super) async fn whole(
    definition: &Definition,
    mut response: reqwest::Response,
    ceiling: u64,
) -> Result<Bytes, Failure> {
    let broken = |error| Failure::transport(definition, &error);
    if let Some(length) = response.content_length() {
        // Neither chunked nor unpacked by the HTTP client: it cannot come out longer than announced.
        return if length > ceiling {
            Err(too_long(definition, ceiling))
        } else {
            response.bytes().await.map_err(broken)
        };
    }
    let (mut pieces, mut length) = (Vec::new(), 0);
    while let Some(piece) = response.chunk().await.map_err(broken)? {
        length += piece.len();
        if length as u64 > ceiling {
            return Err(too_long(definition, ceiling));
        }
        pieces.push(piece);
    }
    Ok(joined(pieces, length))
}

/// What came in pieces in one, copied once: a buffer that grows along would copy most of it again and again.
fn joined(mut pieces: Vec<Bytes>, length: usize) -> Bytes {
    if pieces.len() == 1 {
        return pieces.swap_remove(0);
    }
    let mut whole = BytesMut::with_capacity(length);
    for piece in pieces {
        whole.extend_from_slice(&piece);
    }
    whole.freeze()
}

/// The beginning of a body, as far as it can be had.
pub(super) async fn beginning(mut response: reqwest::Response) -> Bytes {
    let mut beginning = BytesMut::new();
    let deadline = Instant::now() + BEGINNING_WITHIN;
    while let Ok(Ok(Some(chunk))) = timeout_at(deadline, response.chunk()).await {
        beginning.extend_from_slice(&chunk[..chunk.len().min(BEGINNING - beginning.len())]);
        if beginning.len() == BEGINNING {
            break;
        }
    }
    beginning.freeze()
}

pub(super) fn too_long(definition: &Definition, ceiling: u64) -> Failure {
    let message = format!(
        "the answer is longer than {ceiling} bytes; ask for less, or raise `max_response_bytes`"
    );
    Error::new(ErrorKind::Decode, message)
        .in_operation(definition.name)
        .into()
}
