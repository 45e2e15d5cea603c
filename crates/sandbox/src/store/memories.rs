//! What is remembered of users, and the models made of it.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::{ObjectId, from_json, to_json};

/// Memories that are looked through for what matters now: the latest.
const MOST: i64 = 200;

/// Something a user said of themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Memory {
    pub(crate) id: ObjectId,
    pub(crate) content: String,
    pub(crate) context: String,
}

/// A memory with where it comes from.
#[derive(Debug)]
pub(crate) struct NewMemory {
    pub(crate) message: ObjectId,
    pub(crate) created_at: i64,
    pub(crate) content: String,
    pub(crate) context: String,
}

/// What is known of a user as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Model {
    pub(crate) content: String,
    pub(crate) insight_ids: Vec<String>,
    pub(crate) topics: Vec<String>,
}

/// The latest memories of a user, the latest first.
pub(crate) fn of_user(connection: &Connection, user: i64) -> rusqlite::Result<Vec<Memory>> {
    connection
        .prepare_cached(
            "SELECT id, content, context FROM memories WHERE user = ? ORDER BY created_at DESC, pk DESC LIMIT ?",
        )?
        .query_map([user, MOST], |row| {
            Ok(Memory {
                id: row.get(0)?,
                content: row.get(1)?,
                context: row.get(2)?,
            })
        })?
        .collect()
}

/// Adds a memory, unless the message has given the same one before: an analysis may run twice.
pub(crate) fn add(
    connection: &Connection,
    user: i64,
    conversation: i64,
    memory: &NewMemory,
) -> rusqlite::Result<()> {
    let id = ObjectId::derived(&[
        b"memory",
        &conversation.to_be_bytes(),
        &memory.message.0,
        memory.content.as_bytes(),
    ]);
    connection
        .prepare_cached(
            "INSERT INTO memories (user, conversation, message, id, created_at, content, context)
             VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            user,
            conversation,
            memory.message,
            id,
            memory.created_at,
            memory.content,
            memory.context
        ])?;
    Ok(())
}

/// The model of a user.
pub(crate) fn model(connection: &Connection, user: i64) -> rusqlite::Result<Option<Model>> {
    connection
        .prepare_cached("SELECT model FROM user_models WHERE user = ?")?
        .query_row([user], |row| from_json(row.get_ref(0)?.as_str()?))
        .optional()
}

/// Replaces the model of a user.
pub(crate) fn set_model(connection: &Connection, user: i64, model: &Model) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO user_models (user, model) VALUES (?, ?) ON CONFLICT DO UPDATE SET model = excluded.model",
        )?
        .execute(params![user, to_json(model)?])?;
    Ok(())
}
