//! Tags: kept as JSON in the conversation's row, and a row for each for the filters.

use amigo_core::models::Tags;
use rusqlite::{Connection, params};

use super::to_json;

/// Replaces the tags of a conversation.
pub(crate) fn replace(
    connection: &Connection,
    conversation: i64,
    tags: &Tags,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE conversations SET tags = ? WHERE pk = ?")?
        .execute(params![to_json(tags)?, conversation])?;
    connection
        .prepare_cached("DELETE FROM conversation_tags WHERE conversation = ?")?
        .execute([conversation])?;
    index(connection, conversation, tags)
}

/// Adds the rows by which the filters find the tags of a conversation that has none yet.
pub(crate) fn index(
    connection: &Connection,
    conversation: i64,
    tags: &Tags,
) -> rusqlite::Result<()> {
    let mut insert = connection.prepare_cached(
        "INSERT INTO conversation_tags (conversation, key, value, organization, created_at, id)
         SELECT pk, ?2, ?3, organization, created_at, id FROM conversations WHERE pk = ?1",
    )?;
    for (key, value) in tags {
        insert.execute(params![conversation, key, value])?;
    }
    Ok(())
}
