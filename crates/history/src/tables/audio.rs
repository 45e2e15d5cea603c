use arrow_schema::{ArrowError, Field};
use serde::{Deserialize, Serialize};

use super::{Objects, Unit, integer, read, text};

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

pub(super) fn add(objects: &mut Objects, unit: &Unit) -> Result<(), ArrowError> {
    let recording: Recording = read(unit)?;
    objects.push(&recording)
}
