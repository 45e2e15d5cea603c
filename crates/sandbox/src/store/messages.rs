//! Messages: reading those of a conversation, and the audio of one.

use amigo_core::{
    models::{Message, MessageFormat},
    operations::MessageSort,
};
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter, types::Value};

use super::{ObjectId, codes};
use crate::clock;

/// Which messages of a conversation, in which order, from where on.
#[derive(Debug, Clone)]
pub(crate) struct Selection {
    pub(crate) conversation: i64,
    /// Any of these, if it is not empty; so for the other lists.
    pub(crate) ids: Vec<ObjectId>,
    pub(crate) types: Vec<i64>,
    pub(crate) interactions: Vec<ObjectId>,
    pub(crate) sort: Vec<MessageSort>,
    pub(crate) limit: i64,
    pub(crate) offset: i64,
}

impl Selection {
    pub(crate) fn query(&self) -> (String, Vec<Value>) {
        let mut conditions = vec!["messages.conversation = ?".to_owned()];
        let mut parameters = vec![Value::from(self.conversation)];
        if !self.ids.is_empty() {
            conditions.push(format!("messages.id IN ({})", marks(&self.ids)));
            parameters.extend(blobs(&self.ids));
        }
        if !self.types.is_empty() {
            conditions.push(format!("type IN ({})", marks(&self.types)));
            parameters.extend(self.types.iter().copied().map(Value::from));
        }
        if !self.interactions.is_empty() {
            conditions.push(format!(
                "interaction IN (SELECT pk FROM interactions WHERE conversation = ? AND id IN ({}))",
                marks(&self.interactions)
            ));
            parameters.push(self.conversation.into());
            parameters.extend(blobs(&self.interactions));
        }
        // The index holds all that is tested and sorted by, so that rows are touched only for what is returned.
        let mut sql = format!(
            "SELECT messages.id, interactions.id, messages.created_at, sender, text, format, type
             FROM messages CROSS JOIN interactions ON interactions.pk = messages.interaction
             WHERE {} ORDER BY ",
            conditions.join(" AND ")
        );
        let mut keys = self.sort.clone();
        let by_time = |key: &MessageSort| {
            matches!(
                key,
                MessageSort::CreatedAtAscending | MessageSort::CreatedAtDescending
            )
        };
        if !keys.iter().any(by_time) {
            keys.push(MessageSort::CreatedAtAscending);
        }
        for key in &keys {
            sql.push_str(match key {
                MessageSort::CreatedAtDescending => "messages.created_at DESC, ",
                MessageSort::InteractionIdAscending => "interactions.id, ",
                MessageSort::InteractionIdDescending => "interactions.id DESC, ",
                // Every other key was refused when the request was decoded.
                _ => "messages.created_at, ",
            });
        }
        // What was said at the same instant keeps its order, or is turned around with the rest.
        sql.push_str(if keys.first() == Some(&MessageSort::CreatedAtDescending) {
            "messages.position DESC LIMIT ? OFFSET ?"
        } else {
            "messages.position LIMIT ? OFFSET ?"
        });
        parameters.extend([self.limit.into(), self.offset.into()]);
        (sql, parameters)
    }
}

/// One question mark for each value.
pub(super) fn marks<T>(values: &[T]) -> String {
    vec!["?"; values.len()].join(", ")
}

fn blobs(ids: &[ObjectId]) -> Vec<Value> {
    ids.iter().map(|id| id.0.to_vec().into()).collect()
}

/// One page of messages, in order.
pub(crate) fn list(
    connection: &Connection,
    selection: &Selection,
) -> rusqlite::Result<Vec<Message>> {
    let (sql, parameters) = selection.query();
    connection
        .prepare_cached(&sql)?
        .query_map(params_from_iter(parameters), message)?
        .collect()
}

fn message(row: &Row<'_>) -> rusqlite::Result<Message> {
    Ok(Message {
        id: row.get::<_, ObjectId>(0)?.to_string(),
        interaction_id: row.get::<_, ObjectId>(1)?.to_string(),
        created_at: clock::from_micros(row.get(2)?),
        sender: row.get(3)?,
        message: row.get(4)?,
        format: codes::message_format(row.get(5)?),
        message_type: codes::message_type(row.get(6)?),
    })
}

/// How a message was delivered, and the media type of its audio where it has some.
pub(crate) fn source(
    connection: &Connection,
    conversation: i64,
    id: ObjectId,
) -> rusqlite::Result<Option<(MessageFormat, Option<String>)>> {
    connection
        .prepare_cached(
            "SELECT format, content_type FROM messages LEFT JOIN audio ON audio.message = messages.pk
             WHERE conversation = ? AND id = ?",
        )?
        .query_row((conversation, id), |row| {
            Ok((codes::message_format(row.get(0)?), row.get(1)?))
        })
        .optional()
}

/// The audio of a message and its media type.
pub(crate) fn audio(
    connection: &Connection,
    conversation: i64,
    id: ObjectId,
) -> rusqlite::Result<Option<(String, Vec<u8>)>> {
    connection
        .prepare_cached(
            "SELECT content_type, content FROM messages JOIN audio ON audio.message = messages.pk
             WHERE conversation = ? AND id = ?",
        )?
        .query_row((conversation, id), |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
}
