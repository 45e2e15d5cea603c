//! Conversations under way: what an interaction starts from, and how it is kept.

use amigo_core::models::{InteractionInsights, MessageFormat, MessageType, Tags, VersionSetInfo};
use rusqlite::{Connection, OptionalExtension, params};

use super::{ObjectId, codes, from_json, tags, to_json};

/// A service, and the user who talks with it.
#[derive(Debug, Clone)]
pub(crate) struct Parties {
    pub(crate) organization: i64,
    pub(crate) user: i64,
    pub(crate) user_id: String,
    pub(crate) user_name: String,
    pub(crate) service: i64,
    pub(crate) service_id: ObjectId,
    pub(crate) service_name: String,
}

/// Where a conversation stands.
#[derive(Debug, Clone)]
pub(crate) struct Standing {
    pub(crate) parties: Parties,
    pub(crate) version_set_info: Option<VersionSetInfo>,
    pub(crate) num_messages: u32,
    pub(crate) num_interactions: u32,
    /// When its last message was made.
    pub(crate) last_message_at: Option<i64>,
    /// Insights of its last interaction that has some.
    pub(crate) insights: Option<InteractionInsights>,
    /// What its agent has said, oldest first.
    pub(crate) agent_said: Vec<String>,
    /// Queries earlier interactions have run.
    pub(crate) queries: Vec<String>,
}

/// The parties of a conversation that is about to start.
pub(crate) fn parties(
    connection: &Connection,
    user: i64,
    service: i64,
) -> rusqlite::Result<Parties> {
    connection
        .prepare_cached(
            "SELECT users.organization, users.id, users.name, services.id, services.name
             FROM users CROSS JOIN services WHERE users.pk = ? AND services.pk = ?",
        )?
        .query_row([user, service], |row| {
            Ok(Parties {
                organization: row.get(0)?,
                user,
                user_id: row.get(1)?,
                user_name: row.get(2)?,
                service,
                service_id: row.get(3)?,
                service_name: row.get(4)?,
            })
        })
}

/// Where a conversation stands.
pub(crate) fn standing(connection: &Connection, conversation: i64) -> rusqlite::Result<Standing> {
    let (user, service, version_set_info, num_messages) = connection
        .prepare_cached(
            "SELECT user, service, version_set_info, num_messages FROM conversations WHERE pk = ?",
        )?
        .query_row([conversation], |row| {
            let info = row
                .get_ref(2)?
                .as_str_or_null()?
                .map(from_json)
                .transpose()?;
            Ok((row.get(0)?, row.get(1)?, info, row.get(3)?))
        })?;
    let insights: Vec<InteractionInsights> = connection
        .prepare_cached(
            "SELECT insights FROM interactions WHERE conversation = ? AND insights IS NOT NULL ORDER BY position",
        )?
        .query_map([conversation], |row| from_json(row.get_ref(0)?.as_str()?))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Standing {
        parties: parties(connection, user, service)?,
        version_set_info,
        num_messages,
        num_interactions: connection
            .prepare_cached(
                "SELECT coalesce(max(position) + 1, 0) FROM interactions WHERE conversation = ?",
            )?
            .query_row([conversation], |row| row.get(0))?,
        last_message_at: connection
            .prepare_cached("SELECT max(created_at) FROM messages WHERE conversation = ?")?
            .query_row([conversation], |row| row.get(0))?,
        agent_said: connection
            .prepare_cached(
                "SELECT text FROM messages WHERE conversation = ? AND type = ? ORDER BY created_at, position",
            )?
            .query_map(
                params![conversation, codes::of_type(&MessageType::AgentMessage)],
                |row| row.get(0),
            )?
            .collect::<rusqlite::Result<_>>()?,
        queries: insights.iter().flat_map(performed_queries).collect(),
        insights: insights.into_iter().next_back(),
    })
}

fn performed_queries(insights: &InteractionInsights) -> Vec<String> {
    use amigo_core::models::StateTransitionLog::Recall;
    insights
        .state_transition_logs
        .iter()
        .filter_map(|log| match log {
            Recall(recall) => Some(recall.performed_queries.clone()),
            _ => None,
        })
        .flatten()
        .collect()
}

/// Whether the user has an unfinished conversation with the service.
pub(crate) fn is_open(connection: &Connection, user: i64, service: i64) -> rusqlite::Result<bool> {
    connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM conversations WHERE user = ? AND service = ? AND is_finished = 0)",
        )?
        .query_row([user, service], |row| row.get(0))
}

/// How many conversations the user has started with the service.
pub(crate) fn starts(connection: &Connection, user: i64, service: i64) -> rusqlite::Result<i64> {
    Ok(connection
        .prepare_cached("SELECT count FROM conversation_starts WHERE user = ? AND service = ?")?
        .query_row([user, service], |row| row.get(0))
        .optional()?
        .unwrap_or(0))
}

/// A conversation as it starts.
#[derive(Debug, Clone)]
pub(crate) struct NewConversation {
    pub(crate) id: ObjectId,
    pub(crate) created_at: i64,
    pub(crate) version_set_info: VersionSetInfo,
    pub(crate) tags: Tags,
    pub(crate) is_test: bool,
}

/// Keeps a new conversation, and returns its primary key.
pub(crate) fn start(
    connection: &Connection,
    parties: &Parties,
    conversation: &NewConversation,
) -> rusqlite::Result<i64> {
    connection
        .prepare_cached(
            "INSERT INTO conversations (organization, id, user, service, created_at, is_finished, is_analyzed,
             completed_post_processings, version_set_info, num_messages, final_message, tags, is_test)
             VALUES (?, ?, ?, ?, ?, 0, 0, '[]', ?, 0, '', ?, ?)",
        )?
        .execute(params![
            parties.organization,
            conversation.id,
            parties.user,
            parties.service,
            conversation.created_at,
            to_json(&conversation.version_set_info)?,
            to_json(&conversation.tags)?,
            conversation.is_test
        ])?;
    let key = connection.last_insert_rowid();
    tags::index(connection, key, &conversation.tags)?;
    connection
        .prepare_cached(
            "INSERT INTO conversation_starts (user, service, count) VALUES (?, ?, 1)
             ON CONFLICT DO UPDATE SET count = count + 1",
        )?
        .execute([parties.user, parties.service])?;
    Ok(key)
}

/// A message as it was made.
#[derive(Debug, Clone)]
pub(crate) struct NewMessage {
    pub(crate) id: ObjectId,
    pub(crate) created_at: i64,
    pub(crate) message_type: MessageType,
    pub(crate) sender: String,
    pub(crate) text: String,
    /// Media type and bytes of a voice message.
    pub(crate) audio: Option<(String, Vec<u8>)>,
}

/// An interaction as it took place.
#[derive(Debug, Clone)]
pub(crate) struct NewInteraction {
    pub(crate) id: ObjectId,
    pub(crate) position: u32,
    pub(crate) first_message: u32,
    pub(crate) insights: InteractionInsights,
    pub(crate) messages: Vec<NewMessage>,
}

/// Keeps an interaction; false, and nothing kept, where the conversation is not as it was when the interaction began.
pub(crate) fn add(
    connection: &Connection,
    conversation: i64,
    interaction: &NewInteraction,
) -> rusqlite::Result<bool> {
    let messages = u32::try_from(interaction.messages.len()).unwrap_or(u32::MAX);
    let said = [MessageType::UserMessage, MessageType::AgentMessage];
    let last = interaction
        .messages
        .iter()
        .rfind(|message| said.contains(&message.message_type));
    let changed = connection
        .prepare_cached(
            "UPDATE conversations SET num_messages = num_messages + ?, final_message = coalesce(?, final_message)
             WHERE pk = ? AND is_finished = 0 AND num_messages = ?",
        )?
        .execute(params![
            messages,
            last.map(|message| &message.text),
            conversation,
            interaction.first_message
        ])?;
    if changed == 0 {
        return Ok(false);
    }
    connection
        .prepare_cached(
            "INSERT INTO interactions (conversation, id, position, is_completed, insights) VALUES (?, ?, ?, 1, ?)",
        )?
        .execute(params![
            conversation,
            interaction.id,
            interaction.position,
            to_json(&interaction.insights)?
        ])?;
    let key = connection.last_insert_rowid();
    for (position, message) in (interaction.first_message..).zip(&interaction.messages) {
        insert_message(connection, conversation, key, position, message)?;
    }
    Ok(true)
}

fn insert_message(
    connection: &Connection,
    conversation: i64,
    interaction: i64,
    position: u32,
    message: &NewMessage,
) -> rusqlite::Result<()> {
    let format = match message.audio {
        Some(_) => MessageFormat::Voice,
        None => MessageFormat::Text,
    };
    connection
        .prepare_cached(
            "INSERT INTO messages (conversation, interaction, id, position, created_at, type, format, sender, text)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            conversation,
            interaction,
            message.id,
            position,
            message.created_at,
            codes::of_type(&message.message_type),
            codes::of_format(&format),
            message.sender,
            message.text
        ])?;
    if let Some((content_type, content)) = &message.audio {
        let key = connection.last_insert_rowid();
        connection
            .prepare_cached("INSERT INTO audio (message, content_type, content) VALUES (?, ?, ?)")?
            .execute(params![key, content_type, content])?;
    }
    Ok(())
}

/// How a conversation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// It is finished, and waits for its analysis.
    ToBeAnalysed,
    /// It is finished; a test is not analysed.
    Finished,
    /// It had no messages and is gone.
    Vanished,
    /// It had no interactions and stays as it is.
    NothingToFinish,
    /// It was finished before.
    FinishedBefore,
}

/// Finishes a conversation.
pub(crate) fn finish(connection: &Connection, conversation: i64) -> rusqlite::Result<Ending> {
    let (finished, is_test, messages, interactions): (bool, bool, i64, i64) = connection
        .prepare_cached(
            "SELECT is_finished, is_test, num_messages,
                    (SELECT count(*) FROM interactions WHERE conversation = ?1)
             FROM conversations WHERE pk = ?1",
        )?
        .query_row([conversation], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?;
    if finished {
        return Ok(Ending::FinishedBefore);
    }
    if interactions == 0 {
        return Ok(Ending::NothingToFinish);
    }
    if messages == 0 {
        for sql in [
            "DELETE FROM conversation_tags WHERE conversation = ?",
            "DELETE FROM interactions WHERE conversation = ?",
            "DELETE FROM conversations WHERE pk = ?",
        ] {
            connection.execute(sql, [conversation])?;
        }
        return Ok(Ending::Vanished);
    }
    connection
        .prepare_cached("UPDATE conversations SET is_finished = 1 WHERE pk = ?")?
        .execute([conversation])?;
    if is_test {
        return Ok(Ending::Finished);
    }
    connection
        .prepare_cached("INSERT INTO pending_analyses (conversation) VALUES (?)")?
        .execute([conversation])?;
    Ok(Ending::ToBeAnalysed)
}
