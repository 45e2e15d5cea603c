//! Instants, which stay text.

use std::borrow::Cow;

use amigo_core::models::parse_timestamp;

/// The instant as it came, or with a `Z` where the offset was left out: without it, JavaScript would take it for local
/// time. `None` if it is no instant.
pub(super) fn with_offset(text: &str) -> Option<Cow<'_, str>> {
    if is_usual(text.as_bytes()) {
        return Some(Cow::Borrowed(text));
    }
    parse_timestamp(text)?;
    let time = text.get(10..).unwrap_or_default();
    Some(if time.contains(['Z', 'z', '+', '-']) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(format!("{text}Z"))
    })
}

/// Whether it is written as the API usually does: `2026-02-14T07:30:00Z`, with or without a fraction, and on a day that every
/// month has. That is quickly told.
fn is_usual(text: &[u8]) -> bool {
    let [before @ .., b'Z'] = text else {
        return false;
    };
    let Some((clock, fraction)) = before.split_at_checked(19) else {
        return false;
    };
    let two = |at: usize| -> Option<u8> {
        match clock[at..at + 2] {
            [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => Some((tens - b'0') * 10 + ones - b'0'),
            _ => None,
        }
    };
    let within =
        |at: usize, low: u8, high: u8| two(at).is_some_and(|value| (low..=high).contains(&value));
    two(0).is_some()
        && two(2).is_some()
        && clock[4] == b'-'
        && within(5, 1, 12)
        && clock[7] == b'-'
        && within(8, 1, 28)
        && clock[10] == b'T'
        && within(11, 0, 23)
        && clock[13] == b':'
        && within(14, 0, 59)
        && clock[16] == b':'
        && within(17, 0, 59)
        && match fraction {
            [] => true,
            [b'.', digits @ ..] => {
                (1..=9).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit)
            }
            _ => false,
        }
}
