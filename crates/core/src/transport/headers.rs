//! Headers that callers add.

use http::{HeaderMap, HeaderName, header};

use crate::error::{Error, FieldError, Result};

/// What says how a message is framed, packed and led. A caller's own would break the exchange.
const OWN: [HeaderName; 8] = [
    header::ACCEPT_ENCODING,
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::HOST,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

/// Refuses headers that are the client's own business.
pub(super) fn check(operation: &'static str, headers: &HeaderMap) -> Result<()> {
    let refused: Vec<FieldError> = OWN
        .iter()
        .filter(|name| headers.contains_key(*name))
        .map(|name| {
            FieldError::new(
                &["header", name.as_str()],
                "header",
                "is set by the client itself",
            )
        })
        .collect();
    if refused.is_empty() {
        return Ok(());
    }
    Err(Error::invalid_arguments(operation, refused))
}
