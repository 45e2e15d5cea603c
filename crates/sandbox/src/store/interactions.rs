//! Interactions: the turns of a conversation, and what is known about each.

use amigo_core::models::InteractionInsights;
use rusqlite::{Connection, OptionalExtension};

use super::{ObjectId, from_json};

/// An interaction of a conversation.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Interaction {
    pub(crate) pk: i64,
    pub(crate) id: ObjectId,
    pub(crate) is_completed: bool,
}

/// The last interaction of a conversation.
pub(crate) fn latest(
    connection: &Connection,
    conversation: i64,
) -> rusqlite::Result<Option<Interaction>> {
    connection
        .prepare_cached(
            "SELECT pk, id, is_completed FROM interactions WHERE conversation = ? ORDER BY position DESC LIMIT 1",
        )?
        .query_row([conversation], |row| {
            Ok(Interaction {
                pk: row.get(0)?,
                id: row.get(1)?,
                is_completed: row.get(2)?,
            })
        })
        .optional()
}

/// What is recorded of an interaction's insights.
#[derive(Debug)]
pub(crate) enum Insights {
    /// These.
    Recorded(Box<InteractionInsights>),
    /// Nothing.
    NotRecorded,
}

/// The insights of an interaction; `None` when there is no such interaction.
pub(crate) fn insights(
    connection: &Connection,
    conversation: i64,
    id: ObjectId,
) -> rusqlite::Result<Option<Insights>> {
    connection
        .prepare_cached("SELECT insights FROM interactions WHERE conversation = ? AND id = ?")?
        .query_row((conversation, id), |row| {
            Ok(match row.get_ref(0)?.as_str_or_null()? {
                Some(json) => Insights::Recorded(from_json(json)?),
                None => Insights::NotRecorded,
            })
        })
        .optional()
}
