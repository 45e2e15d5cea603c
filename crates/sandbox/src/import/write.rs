//! From checked lines to rows, in one transaction.

use std::{collections::HashMap, sync::mpsc::Receiver};

use amigo_core::models::{MessageFormat, MessageType};
use rusqlite::{CachedStatement, Connection, OptionalExtension, Transaction, params};

use super::{
    ImportError, ImportSummary,
    format::{Conversation, Interaction, Line, Message, Role, Service, User},
    read::Numbered,
};
use crate::store::{ObjectId, Store, access, codes, search, tags, to_json, users, version_sets};

/// Words the search index gathers in memory before it writes them out, in bytes.
const SEARCH_MEMORY: i64 = 32 << 20;

/// Writes all batches, or nothing.
pub(super) fn write(
    store: &Store,
    organization: &str,
    batches: Receiver<Result<Vec<Numbered>, ImportError>>,
    mut progress: impl FnMut(&ImportSummary),
) -> Result<ImportSummary, ImportError> {
    store.write_much(|transaction| {
        let mut writer = Writer::new(transaction, organization)?;
        for batch in batches {
            for (number, line) in batch? {
                writer.line(number, &line)?;
            }
            progress(&writer.summary);
        }
        Ok(writer.summary)
    })
}

struct Writer<'t> {
    transaction: &'t Transaction<'t>,
    organization: i64,
    organization_id: String,
    users: HashMap<String, i64>,
    services: HashMap<ObjectId, i64>,
    /// Primary keys are counted here: asking for each after its insert would cost a call.
    next: Keys,
    insert: Inserts<'t>,
    summary: ImportSummary,
}

struct Keys {
    conversation: i64,
    interaction: i64,
    message: i64,
}

struct Inserts<'t> {
    conversation: CachedStatement<'t>,
    interaction: CachedStatement<'t>,
    message: CachedStatement<'t>,
    agent_words: CachedStatement<'t>,
    user_words: CachedStatement<'t>,
    audio: CachedStatement<'t>,
}

impl<'t> Writer<'t> {
    fn new(transaction: &'t Transaction<'t>, organization: &str) -> Result<Self, ImportError> {
        let organization_id = organization.to_owned();
        let organization = access::organization(transaction, organization)?
            .ok_or(rusqlite::Error::QueryReturnedNoRows)?;
        for table in ["agent_words", "user_words"] {
            let sql = format!("INSERT INTO {table} ({table}, rank) VALUES ('hashsize', ?)");
            transaction.execute(&sql, [SEARCH_MEMORY])?;
        }
        let next = |table| {
            let sql = format!("SELECT coalesce(max(pk), 0) + 1 FROM {table}");
            transaction.query_row(&sql, [], |row| row.get(0))
        };
        Ok(Self {
            transaction,
            organization,
            organization_id,
            users: HashMap::new(),
            services: HashMap::new(),
            next: Keys {
                conversation: next("conversations")?,
                interaction: next("interactions")?,
                message: next("messages")?,
            },
            insert: Inserts::new(transaction)?,
            summary: ImportSummary::default(),
        })
    }

    fn line(&mut self, number: u64, line: &Line) -> Result<(), ImportError> {
        match line {
            Line::Service(service) => self.service(service),
            Line::Role(role) => self.role(role),
            Line::User(user) => self.user(number, user),
            Line::Conversation(conversation) => self.conversation(number, conversation),
        }
    }

    fn service(&mut self, service: &Service) -> Result<(), ImportError> {
        self.transaction
            .prepare_cached(
                "INSERT INTO services (organization, id, name, description, is_active, tags, keyterms)
                 VALUES (?, ?, ?, ?, ?, ?, ?)
                 ON CONFLICT DO UPDATE SET name = excluded.name, description = excluded.description,
                     is_active = excluded.is_active, tags = excluded.tags, keyterms = excluded.keyterms",
            )?
            .execute(params![
                self.organization,
                service.id,
                service.name,
                service.description,
                service.is_active,
                to_json(&service.tags)?,
                to_json(&service.keyterms)?
            ])?;
        let keys = access::services(self.transaction, self.organization, &[service.id])?;
        for key in keys {
            version_sets::write(self.transaction, key, service.id, &service.version_sets)?;
        }
        self.summary.services += 1;
        Ok(())
    }

    fn role(&mut self, role: &Role) -> Result<(), ImportError> {
        self.transaction
            .prepare_cached(
                "INSERT INTO roles (organization, name, permissions) VALUES (?, ?, ?)
                 ON CONFLICT DO UPDATE SET permissions = excluded.permissions",
            )?
            .execute(params![
                self.organization,
                role.name,
                to_json(&role.permissions)?
            ])?;
        Ok(())
    }

    fn user(&mut self, number: u64, user: &User) -> Result<(), ImportError> {
        let role: i64 = self
            .transaction
            .prepare_cached("SELECT pk FROM roles WHERE organization = ? AND name = ?")?
            .query_row(params![self.organization, user.role], |row| row.get(0))
            .optional()?
            .ok_or_else(|| {
                ImportError::line(
                    number,
                    "role",
                    "must be `admin` or a role of an earlier line",
                )
            })?;
        let (first_name, last_name) = user.name.split_once(' ').unwrap_or((&user.name, ""));
        let new = users::New {
            id: user.id.clone(),
            first_name: first_name.to_owned(),
            last_name: last_name.to_owned(),
            email: user
                .email
                .clone()
                .unwrap_or_else(|| users::usual_email(&user.id, &self.organization_id)),
            role,
        };
        users::write(self.transaction, self.organization, &new)?;
        self.summary.users += 1;
        Ok(())
    }

    fn conversation(
        &mut self,
        number: u64,
        conversation: &Conversation,
    ) -> Result<(), ImportError> {
        let user = self.user_key(number, &conversation.user_id)?;
        let service = self.service_key(number, conversation.service_id)?;
        let id = conversation.id;
        let key = self.next.conversation;
        self.next.conversation += 1;
        let messages = || {
            conversation
                .interactions
                .iter()
                .flat_map(|interaction| &interaction.messages)
        };
        let num_messages = i64::try_from(messages().count()).unwrap_or(i64::MAX);
        let version_set_info = conversation
            .version_set_info
            .as_ref()
            .map(to_json)
            .transpose()?;
        self.insert
            .conversation
            .execute(params![
                key,
                self.organization,
                id,
                user,
                service,
                conversation.created_at,
                conversation.is_finished,
                conversation.is_analyzed,
                to_json(&conversation.completed_post_processings)?,
                version_set_info,
                num_messages,
                final_message(messages()),
                to_json(&conversation.tags)?,
            ])
            .map_err(|error| {
                taken(
                    error,
                    number,
                    "id",
                    "belongs to a conversation that is there already",
                )
            })?;
        if !conversation.tags.is_empty() {
            tags::index(self.transaction, key, &conversation.tags)?;
        }
        let word = search::service_word(service);
        let mut place = 0;
        for (position, interaction) in (0_i64..).zip(&conversation.interactions) {
            self.interaction(number, key, position, interaction)?;
            for message in &interaction.messages {
                self.message(number, key, place, message, &word)?;
                place += 1;
            }
            self.next.interaction += 1;
        }
        self.summary.conversations += 1;
        Ok(())
    }

    fn interaction(
        &mut self,
        number: u64,
        conversation: i64,
        position: i64,
        interaction: &Interaction,
    ) -> Result<(), ImportError> {
        let insights = interaction.insights.as_ref().map(to_json).transpose()?;
        self.summary.interactions += 1;
        self.summary.insights += u64::from(insights.is_some());
        self.insert
            .interaction
            .execute(params![
                self.next.interaction,
                conversation,
                interaction.id,
                position,
                interaction.is_completed,
                insights
            ])
            .map_err(|error| {
                taken(
                    error,
                    number,
                    "interactions",
                    "must have ids that differ from each other",
                )
            })?;
        Ok(())
    }

    fn message(
        &mut self,
        number: u64,
        conversation: i64,
        place: i64,
        message: &Message,
        service: &str,
    ) -> Result<(), ImportError> {
        let key = self.next.message;
        self.next.message += 1;
        let format = message.format.as_ref().unwrap_or(&MessageFormat::Text);
        self.insert
            .message
            .execute(params![
                key,
                conversation,
                self.next.interaction,
                message.id,
                place,
                message.created_at,
                message.message_type,
                codes::of_format(format),
                message.sender,
                message.message
            ])
            .map_err(|error| {
                taken(
                    error,
                    number,
                    "interactions",
                    "must have messages with ids that differ from each other",
                )
            })?;
        let words = match codes::message_type(message.message_type) {
            MessageType::AgentMessage => Some(&mut self.insert.agent_words),
            MessageType::UserMessage => Some(&mut self.insert.user_words),
            _ => None,
        };
        if let Some(words) = words {
            words.execute(params![key, message.message, service])?;
        }
        if let Some((content_type, content)) = &message.sound {
            self.insert
                .audio
                .execute(params![key, content_type.as_str(), content])?;
        }
        self.summary.messages += 1;
        Ok(())
    }

    fn user_key(&mut self, number: u64, id: &str) -> Result<i64, ImportError> {
        if let Some(key) = self.users.get(id) {
            return Ok(*key);
        }
        let keys = access::users(self.transaction, self.organization, &[id.to_owned()])?;
        let key = *keys.first().ok_or_else(|| {
            ImportError::line(
                number,
                "user_id",
                "must be the id of a user of an earlier line or of the database",
            )
        })?;
        self.users.insert(id.to_owned(), key);
        Ok(key)
    }

    fn service_key(&mut self, number: u64, id: ObjectId) -> Result<i64, ImportError> {
        if let Some(key) = self.services.get(&id) {
            return Ok(*key);
        }
        let keys = access::services(self.transaction, self.organization, &[id])?;
        let key = *keys.first().ok_or_else(|| {
            ImportError::line(
                number,
                "service_id",
                "must be the id of a service of an earlier line or of the database",
            )
        })?;
        self.services.insert(id, key);
        Ok(key)
    }
}

impl<'t> Inserts<'t> {
    fn new(connection: &'t Connection) -> Result<Self, rusqlite::Error> {
        Ok(Self {
            conversation: connection.prepare_cached(
                "INSERT INTO conversations (pk, organization, id, user, service, created_at, is_finished, is_analyzed,
                 completed_post_processings, version_set_info, num_messages, final_message, tags, searchable)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?11)",
            )?,
            interaction: connection.prepare_cached(
                "INSERT INTO interactions (pk, conversation, id, position, is_completed, insights)
                 VALUES (?, ?, ?, ?, ?, ?)",
            )?,
            message: connection.prepare_cached(
                "INSERT INTO messages (pk, conversation, interaction, id, position, created_at, type, format, sender, text)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?,
            agent_words: connection.prepare_cached(search::INSERT_AGENT_WORDS)?,
            user_words: connection.prepare_cached(search::INSERT_USER_WORDS)?,
            audio: connection
                .prepare_cached("INSERT INTO audio (message, content_type, content) VALUES (?, ?, ?)")?,
        })
    }
}

/// What the user or the agent said last.
fn final_message<'a>(messages: impl Iterator<Item = &'a Message>) -> &'a str {
    let said = [MessageType::UserMessage, MessageType::AgentMessage];
    let said = said.each_ref().map(codes::of_type);
    messages
        .filter(|message| said.contains(&Some(message.message_type)))
        // The last of those that are equally late: that is how `max_by_key` settles ties.
        .max_by_key(|message| message.created_at)
        .map_or("", |message| &message.message)
}

/// Names the field when an id is not unique.
fn taken(
    error: rusqlite::Error,
    number: u64,
    field: &'static str,
    message: &'static str,
) -> ImportError {
    if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) {
        ImportError::line(number, field, message)
    } else {
        error.into()
    }
}
