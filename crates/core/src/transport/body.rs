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
const BEGINNING: usize = 64 * 1024;
const BEGINNING_WITHIN: Duration = Duration::from_secs(2);

/// The whole body; longer than `ceiling` bytes is an error. The bytes are counted after decompression.
pub(super) async fn whole(
    definition: &Definition,
    mut response: reqwest::Response,
    ceiling: u64,
) -> Result<Bytes, Failure> {
    let expected = response.content_length().unwrap_or(0);
    if expected > ceiling {
        return Err(too_long(definition, ceiling));
    }
    let Some(first) = chunk(definition, &mut response).await? else {
        return Ok(Bytes::new());
    };
    check(definition, first.len(), ceiling)?;
    // Most answers come in one piece, which then needs no copy.
    let Some(second) = chunk(definition, &mut response).await? else {
        return Ok(first);
    };
    let mut whole =
        BytesMut::with_capacity(usize::try_from(expected).unwrap_or(0).max(first.len() * 4));
    whole.extend_from_slice(&first);
    let mut next = Some(second);
    while let Some(chunk_read) = next {
        check(definition, whole.len() + chunk_read.len(), ceiling)?;
        whole.extend_from_slice(&chunk_read);
        next = chunk(definition, &mut response).await?;
    }
    Ok(whole.freeze())
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

async fn chunk(
    definition: &Definition,
    response: &mut reqwest::Response,
) -> Result<Option<Bytes>, Failure> {
    response
        .chunk()
        .await
        .map_err(|error| Failure::transport(definition, &error))
}

fn check(definition: &Definition, length: usize, ceiling: u64) -> Result<(), Failure> {
    if length as u64 > ceiling {
        Err(too_long(definition, ceiling))
    } else {
        Ok(())
    }
}

fn too_long(definition: &Definition, ceiling: u64) -> Failure {
    let message = format!(
        "the answer is longer than {ceiling} bytes; ask for less, or raise `max_response_bytes`"
    );
    Error::new(ErrorKind::Decode, message)
        .in_operation(definition.name)
        .into()
}
