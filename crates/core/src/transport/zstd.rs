//! Answers that are compressed with zstd. The HTTP client would undo that too, but with a new context for every answer, which
//! takes longer to set up than most answers take to unpack; here each thread has one and uses it again.

use std::{cell::RefCell, io, io::Read as _};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};
use zstd::{bulk::Decompressor, stream::read::Decoder};

use super::{body, failure::Failure};
use crate::operation::Definition;

/// What is accepted, the best first. The HTTP client undoes the others.
pub(super) const ACCEPTED: HeaderValue = HeaderValue::from_static("zstd, br, gzip");

/// A buffer that has grown beyond this is handed over instead of being copied from and kept.
const MOST_KEPT: usize = 512 * 1024;

struct Unpacker {
    context: Decompressor<'static>,
    buffer: Vec<u8>,
}

thread_local! {
    static UNPACKER: RefCell<Option<Unpacker>> = const { RefCell::new(None) };
}

/// Why an answer cannot be unpacked.
#[derive(Debug, PartialEq, Eq)]
enum Fault {
    TooLong,
    Damaged,
}

/// A whole body, unpacked if need be. Longer than `ceiling` bytes is an error.
pub(super) fn whole(
    definition: &Definition,
    headers: &HeaderMap,
    body: Bytes,
    ceiling: u64,
) -> Result<Bytes, Failure> {
    if !is_used(headers) {
        return Ok(body);
    }
    unpacked(&body, ceiling).map_err(|fault| match fault {
        Fault::TooLong => body::too_long(definition, ceiling),
        Fault::Damaged => Failure::compression(definition),
    })
}

/// The beginning of a body, unpacked if need be and as far as that goes.
pub(super) fn beginning(headers: &HeaderMap, body: Bytes) -> Bytes {
    if !is_used(headers) {
        return body;
    }
    let mut beginning = Vec::new();
    if let Ok(decoder) = Decoder::with_buffer(&*body) {
        // What comes before the fault is worth having.
        let _ = decoder
            .take(body::BEGINNING as u64)
            .read_to_end(&mut beginning);
    }
    beginning.into()
}

/// The headers of an answer that was unpacked, if need be.
pub(super) fn undone(mut headers: HeaderMap) -> HeaderMap {
    if is_used(&headers) {
        headers.remove(header::CONTENT_ENCODING);
        headers.remove(header::CONTENT_LENGTH);
    }
    headers
}

fn is_used(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_ENCODING)
        .is_some_and(|coding| coding.as_bytes().eq_ignore_ascii_case(b"zstd"))
}

fn unpacked(packed: &[u8], ceiling: u64) -> Result<Bytes, Fault> {
    let ceiling = usize::try_from(ceiling).unwrap_or(usize::MAX);
    let bound = Decompressor::upper_bound(packed).ok_or(Fault::Damaged)?;
    UNPACKER.with_borrow_mut(|unpacker| {
        let Unpacker { context, buffer } = match unpacker {
            Some(unpacker) => unpacker,
            None => unpacker.insert(Unpacker {
                context: Decompressor::new().map_err(|_| Fault::Damaged)?,
                buffer: Vec::new(),
            }),
        };
        buffer.clear();
        buffer
            .try_reserve(bound.min(ceiling))
            .map_err(|_| Fault::TooLong)?;
        context
            .decompress_to_buffer(packed, buffer)
            .map_err(|error| fault(&error))?;
        if buffer.len() > ceiling {
            return Err(Fault::TooLong);
        }
        Ok(if buffer.capacity() > MOST_KEPT {
            std::mem::take(buffer).into()
        } else {
            Bytes::copy_from_slice(buffer)
        })
    })
}

/// The library tells its errors by their text alone.
fn fault(error: &io::Error) -> Fault {
    if error
        .to_string()
        .contains("Destination buffer is too small")
    {
        Fault::TooLong
    } else {
        Fault::Damaged
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    /// As servers pack what they do not know the length of.
    fn packed(body: &[u8]) -> Vec<u8> {
        ::zstd::encode_all(body, 3).unwrap()
    }

    fn coded(coding: &'static str) -> HeaderMap {
        let length = (header::CONTENT_LENGTH, HeaderValue::from_static("5"));
        let coding = (header::CONTENT_ENCODING, HeaderValue::from_static(coding));
        HeaderMap::from_iter([length, coding])
    }

    #[test]
    fn only_what_is_packed_is_unpacked() {
        let body = Bytes::from(packed(b"{}"));
        assert_eq!(beginning(&coded("zstd"), body.clone()), "{}");
        assert_eq!(beginning(&coded("br"), body.clone()), body);
        assert!(undone(coded("zstd")).is_empty());
        assert_eq!(undone(coded("br")), coded("br"));
    }

    #[test]
    fn bodies_of_all_lengths_are_unpacked() {
        for length in [0, 1, 100_000, MOST_KEPT, 3_000_000] {
            let body: Vec<u8> = (0..=250).cycle().take(length).collect();
            assert_eq!(unpacked(&packed(&body), length as u64).unwrap(), body);
            let first = &body[..length.min(body::BEGINNING)];
            assert_eq!(beginning(&coded("zstd"), packed(&body).into()), first);
        }
    }

    #[test]
    fn a_body_beyond_the_ceiling_is_too_long() {
        for length in [2, 1000, 300_000, 3_000_000] {
            let body = packed(&vec![b'a'; length]);
            assert_eq!(unpacked(&body, length as u64 - 1), Err(Fault::TooLong));
        }
    }

    #[test]
    fn a_body_that_was_cut_is_damaged_and_its_beginning_is_left() {
        let body: Vec<u8> = (0..300_000_u32).flat_map(u32::to_le_bytes).collect();
        let mut packed = packed(&body);
        packed.truncate(packed.len() / 2);
        assert_eq!(unpacked(&packed, u64::MAX), Err(Fault::Damaged));
        assert_eq!(
            beginning(&coded("zstd"), packed.into()),
            body[..body::BEGINNING]
        );
    }

    proptest! {
        #[test]
        fn no_bytes_unsettle_the_next_answer(bytes in prop::collection::vec(any::<u8>(), 1..200), at in 0..40_usize) {
            let _ = unpacked(&bytes, 10_000);
            let good = b"an answer that is an answer".repeat(3);
            let mut bad = packed(&good);
            if let Some(byte) = bad.get_mut(at) {
                *byte ^= bytes[0];
            }
            let _ = unpacked(&bad, 10_000);
            prop_assert_eq!(unpacked(&packed(&good), 10_000).unwrap(), good);
        }
    }
}
