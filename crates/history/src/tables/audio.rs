use arrow_schema::{ArrowError, Field};
use serde::{Deserialize, Serialize};

use super::{Rows, Unit, integer, text, unreadable};

pub(super) fn columns() -> Vec<Field> {
    vec![
        text("conversation_id"),
        text("message_id"),
        text("path"),
        text("content_type"),
        integer("bytes"),
        text("sha256"),
    ]
}

/// Audio that was downloaded.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Recording {
    pub(crate) conversation_id: String,
    pub(crate) message_id: String,
    /// Below the directory of the copy.
    pub(crate) path: String,
    pub(crate) content_type: String,
    pub(crate) bytes: u64,
    pub(crate) sha256: String,
}

pub(super) fn rows(rows: &mut Rows, unit: &Unit) -> Result<u64, ArrowError> {
    let recording: Recording =
        serde_json::from_slice(&unit.body).map_err(|error| unreadable(&error))?;
    rows.push(&[recording])
}
