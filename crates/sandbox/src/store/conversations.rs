//! Conversations: listing them, and what is asked of one.

use amigo_core::models::{Conversation, Tags};
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter};

pub(crate) use super::selection::Selection;
use super::{ObjectId, from_json};
use crate::clock;

/// What the operations on one conversation need to know of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known {
    pub(crate) pk: i64,
    pub(crate) user: i64,
    pub(crate) service: i64,
    pub(crate) is_finished: bool,
}

/// A conversation, with the primary key of its user.
#[derive(Debug)]
pub(crate) struct Listed {
    pub(crate) user: i64,
    pub(crate) conversation: Conversation,
}

/// The conversation with this id.
pub(crate) fn find(
    connection: &Connection,
    organization: i64,
    id: ObjectId,
) -> rusqlite::Result<Option<Known>> {
    connection
        .prepare_cached(
            "SELECT pk, user, service, is_finished FROM conversations WHERE organization = ? AND id = ?",
        )?
        .query_row((organization, id), |row| {
            Ok(Known {
                pk: row.get(0)?,
                user: row.get(1)?,
                service: row.get(2)?,
                is_finished: row.get(3)?,
            })
        })
        .optional()
}

/// One page of conversations, in order.
pub(crate) fn list(
    connection: &Connection,
    selection: &Selection,
) -> rusqlite::Result<Vec<Listed>> {
    let nothing_asked_for = selection.ids.as_ref().is_some_and(Vec::is_empty)
        || selection.users.as_ref().is_some_and(Vec::is_empty)
        || selection.services.as_ref().is_some_and(Vec::is_empty);
    if nothing_asked_for {
        return Ok(Vec::new());
    }
    let query = selection.query();
    let keys = connection
        .prepare_cached(&query.sql)?
        .query_map(params_from_iter(query.parameters), |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<i64>>>()?;
    // Rows are fetched by key afterwards, so that skipping to a deep page reads nothing but the index.
    let mut rows = connection.prepare_cached(
        "SELECT conversations.id, users.id, services.id, conversations.user, conversations.created_at, is_finished,
                is_analyzed, completed_post_processings, version_set_info, num_messages, final_message, conversations.tags
         FROM conversations
         CROSS JOIN users ON users.pk = conversations.user
         CROSS JOIN services ON services.pk = conversations.service
         WHERE conversations.pk = ?",
    )?;
    keys.into_iter()
        .map(|key| rows.query_row([key], listed))
        .collect()
}

fn listed(row: &Row<'_>) -> rusqlite::Result<Listed> {
    let version_set_info = row
        .get_ref(8)?
        .as_str_or_null()?
        .map(from_json)
        .transpose()?;
    Ok(Listed {
        user: row.get(3)?,
        conversation: Conversation {
            id: row.get::<_, ObjectId>(0)?.to_string(),
            user_id: row.get(1)?,
            service_id: row.get::<_, ObjectId>(2)?.to_string(),
            created_at: clock::from_micros(row.get(4)?),
            is_finished: row.get(5)?,
            is_analyzed: row.get(6)?,
            completed_post_processings: from_json(row.get_ref(7)?.as_str()?)?,
            version_set_info,
            num_messages: row.get::<_, i64>(9)?.unsigned_abs(),
            final_message: row.get(10)?,
            tags: from_json(row.get_ref(11)?.as_str()?)?,
        },
    })
}

/// The tags of a conversation.
pub(crate) fn tags(connection: &Connection, conversation: i64) -> rusqlite::Result<Tags> {
    connection
        .prepare_cached("SELECT tags FROM conversations WHERE pk = ?")?
        .query_row([conversation], |row| from_json(row.get_ref(0)?.as_str()?))
}
