//! The analyses that follow finished conversations: what is waiting, what is done.

use amigo_core::models::{MessageType, PostProcessingType};
use rusqlite::{Connection, params};

use super::{ObjectId, codes, from_json, search, to_json};

/// A finished conversation to be analysed.
#[derive(Debug, Clone)]
pub(crate) struct Finished {
    pub(crate) pk: i64,
    pub(crate) id: ObjectId,
    pub(crate) user: i64,
    pub(crate) user_name: String,
    pub(crate) service: i64,
    pub(crate) service_name: String,
    pub(crate) organization: i64,
    pub(crate) organization_id: String,
    pub(crate) completed: Vec<PostProcessingType>,
}

/// Keys of the conversations that wait, in the order in which they were made.
pub(crate) fn pending(connection: &Connection) -> rusqlite::Result<Vec<i64>> {
    connection
        .prepare("SELECT conversation FROM pending_analyses ORDER BY conversation")?
        .query_map([], |row| row.get(0))?
        .collect()
}

/// What is to be known of a conversation that waits.
pub(crate) fn finished(connection: &Connection, conversation: i64) -> rusqlite::Result<Finished> {
    connection
        .prepare_cached(
            "SELECT conversations.id, users.pk, users.name, services.pk, services.name, organizations.pk,
                    organizations.id, completed_post_processings
             FROM conversations
             CROSS JOIN users ON users.pk = conversations.user
             CROSS JOIN services ON services.pk = conversations.service
             CROSS JOIN organizations ON organizations.pk = conversations.organization
             WHERE conversations.pk = ?",
        )?
        .query_row([conversation], |row| {
            Ok(Finished {
                pk: conversation,
                id: row.get(0)?,
                user: row.get(1)?,
                user_name: row.get(2)?,
                service: row.get(3)?,
                service_name: row.get(4)?,
                organization: row.get(5)?,
                organization_id: row.get(6)?,
                completed: from_json(row.get_ref(7)?.as_str()?)?,
            })
        })
}

/// Something that was said in a conversation.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) id: ObjectId,
    pub(crate) created_at: i64,
    pub(crate) text: String,
}

/// What the user said in a conversation, in order.
pub(crate) fn user_messages(
    connection: &Connection,
    conversation: i64,
) -> rusqlite::Result<Vec<Said>> {
    connection
        .prepare_cached(
            "SELECT id, created_at, text FROM messages WHERE conversation = ? AND type = ?
             ORDER BY created_at, position",
        )?
        .query_map(
            params![conversation, codes::of_type(&MessageType::UserMessage)],
            |row| {
                Ok(Said {
                    id: row.get(0)?,
                    created_at: row.get(1)?,
                    text: row.get(2)?,
                })
            },
        )?
        .collect()
}

/// Notes that an analysis is done.
pub(crate) fn complete(
    connection: &Connection,
    conversation: i64,
    completed: &[PostProcessingType],
) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE conversations SET completed_post_processings = ? WHERE pk = ?")?
        .execute(params![to_json(&completed)?, conversation])?;
    Ok(())
}

/// Ends the analysis of a conversation: it is history from now on, in which answers are looked for.
pub(crate) fn close(connection: &Connection, conversation: &Finished) -> rusqlite::Result<()> {
    let waited = connection
        .prepare_cached("DELETE FROM pending_analyses WHERE conversation = ?")?
        .execute([conversation.pk])?;
    if waited == 0 {
        return Ok(());
    }
    connection
        .prepare_cached("UPDATE conversations SET is_analyzed = 1 WHERE pk = ?")?
        .execute([conversation.pk])?;
    let word = search::service_word(conversation.service);
    for (message_type, insert) in [
        (MessageType::AgentMessage, search::INSERT_AGENT_WORDS),
        (MessageType::UserMessage, search::INSERT_USER_WORDS),
    ] {
        let mut statement = connection.prepare_cached(
            "SELECT pk, text FROM messages WHERE conversation = ?1 AND type = ?2
                 AND position >= (SELECT searchable FROM conversations WHERE pk = ?1)",
        )?;
        let mut insert = connection.prepare_cached(insert)?;
        let mut rows = statement.query(params![conversation.pk, codes::of_type(&message_type)])?;
        while let Some(row) = rows.next()? {
            let (key, text): (i64, String) = (row.get(0)?, row.get(1)?);
            insert.execute(params![key, text, word])?;
        }
    }
    connection
        .prepare_cached("UPDATE conversations SET searchable = num_messages WHERE pk = ?")?
        .execute([conversation.pk])?;
    Ok(())
}
