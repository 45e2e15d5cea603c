//! The tables and their indexes.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::StoreError;

/// Marks the file as the sandbox's own: "AMGO".
const APPLICATION_ID: i32 = 0x414d_474f;

/// To be raised with every change of [`TABLES`].
const VERSION: i32 = 3;

/// Ids are 12 bytes, times microseconds since 1970, enums the codes of [`super::codes`], lists and maps JSON.
///
/// Every index of `conversations` ends in the order of listing, (created_at, id), so that a page comes straight out of
/// it: no sorting, and skipping to a deep page touches only the narrow index. `is_finished` closes the wider ones so
/// that they also answer that filter by themselves. The order of messages works the same way within a conversation;
/// because an imported conversation is inserted whole, its rows lie side by side and inserts only ever append.
///
/// What a listing shows of messages and tags is kept in the conversation's own row.
const TABLES: &str = "
CREATE TABLE organizations (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    tenant_id TEXT NOT NULL,
    -- What holds for new users.
    default_user_preferences TEXT NOT NULL
) STRICT;

CREATE TABLE secrets (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE api_keys (
    organization INTEGER NOT NULL REFERENCES organizations,
    id TEXT NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (organization, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE roles (
    pk INTEGER PRIMARY KEY,
    organization INTEGER NOT NULL REFERENCES organizations,
    name TEXT NOT NULL,
    permissions TEXT NOT NULL,
    UNIQUE (organization, name)
) STRICT;

CREATE TABLE users (
    pk INTEGER PRIMARY KEY,
    organization INTEGER NOT NULL REFERENCES organizations,
    id TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    name TEXT NOT NULL GENERATED ALWAYS AS (trim(first_name || ' ' || last_name)),
    email TEXT NOT NULL,
    role INTEGER NOT NULL REFERENCES roles,
    preferences TEXT NOT NULL,
    nonsensitive_variables TEXT NOT NULL DEFAULT '{}',
    -- Only the names: the values are never told again, and nothing here is given them.
    sensitive_variables TEXT NOT NULL DEFAULT '[]',
    additional_context TEXT NOT NULL DEFAULT '[]',
    -- The conversations of users that were deleted are still there.
    is_deleted INTEGER NOT NULL DEFAULT 0,
    UNIQUE (organization, id)
) STRICT;
CREATE INDEX users_by_email ON users (organization, lower(email));

CREATE TABLE services (
    pk INTEGER PRIMARY KEY,
    organization INTEGER NOT NULL REFERENCES organizations,
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    is_active INTEGER NOT NULL,
    tags TEXT NOT NULL,
    keyterms TEXT NOT NULL,
    UNIQUE (organization, id)
) STRICT;

CREATE TABLE version_sets (
    service INTEGER NOT NULL REFERENCES services,
    name TEXT NOT NULL,
    info TEXT NOT NULL,
    PRIMARY KEY (service, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE conversations (
    pk INTEGER PRIMARY KEY,
    organization INTEGER NOT NULL REFERENCES organizations,
    id BLOB NOT NULL,
    user INTEGER NOT NULL REFERENCES users,
    service INTEGER NOT NULL REFERENCES services,
    created_at INTEGER NOT NULL,
    is_finished INTEGER NOT NULL,
    is_analyzed INTEGER NOT NULL,
    completed_post_processings TEXT NOT NULL,
    version_set_info TEXT,
    num_messages INTEGER NOT NULL,
    final_message TEXT NOT NULL,
    tags TEXT NOT NULL,
    is_test INTEGER NOT NULL DEFAULT 0,
    -- Messages at earlier positions are in the search.
    searchable INTEGER NOT NULL DEFAULT 0,
    UNIQUE (organization, id)
) STRICT;
CREATE INDEX conversations_by_time ON conversations (organization, created_at, id);
CREATE INDEX conversations_by_state ON conversations (organization, is_finished, created_at, id);
CREATE INDEX conversations_by_user ON conversations (user, created_at, id, is_finished);
CREATE INDEX conversations_by_service ON conversations (service, created_at, id, is_finished);

CREATE INDEX conversations_open ON conversations (user, service) WHERE is_finished = 0;

-- How many conversations a user has started with a service: their ids are made from it.
CREATE TABLE conversation_starts (
    user INTEGER NOT NULL REFERENCES users,
    service INTEGER NOT NULL REFERENCES services,
    count INTEGER NOT NULL,
    PRIMARY KEY (user, service)
) STRICT, WITHOUT ROWID;

CREATE TABLE conversation_tags (
    conversation INTEGER NOT NULL REFERENCES conversations,
    key TEXT NOT NULL,
    value TEXT,
    organization INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    id BLOB NOT NULL,
    PRIMARY KEY (conversation, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX tags_by_key ON conversation_tags (organization, key, created_at, id);
CREATE INDEX tags_by_value ON conversation_tags (organization, key, value, created_at, id);

CREATE TABLE interactions (
    pk INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversations,
    id BLOB NOT NULL,
    position INTEGER NOT NULL,
    is_completed INTEGER NOT NULL,
    insights TEXT,
    UNIQUE (conversation, id)
) STRICT;

CREATE TABLE messages (
    pk INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversations,
    interaction INTEGER NOT NULL REFERENCES interactions,
    id BLOB NOT NULL,
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    type INTEGER NOT NULL,
    format INTEGER NOT NULL,
    sender TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (conversation, id)
) STRICT;
CREATE INDEX messages_in_order ON messages (conversation, created_at, position, type, interaction);

CREATE TABLE audio (
    message INTEGER PRIMARY KEY REFERENCES messages,
    content_type TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

-- Finished conversations whose analysis is not complete.
CREATE TABLE pending_analyses (
    conversation INTEGER PRIMARY KEY REFERENCES conversations
) STRICT;

CREATE TABLE memories (
    pk INTEGER PRIMARY KEY,
    user INTEGER NOT NULL REFERENCES users,
    conversation INTEGER NOT NULL REFERENCES conversations,
    message BLOB NOT NULL,
    id BLOB NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    content TEXT NOT NULL,
    context TEXT NOT NULL
) STRICT;
CREATE INDEX memories_by_user ON memories (user, created_at, pk);

CREATE TABLE user_models (
    user INTEGER PRIMARY KEY REFERENCES users,
    model TEXT NOT NULL
) STRICT;

CREATE TABLE webhook_destinations (
    pk INTEGER PRIMARY KEY,
    organization INTEGER NOT NULL REFERENCES organizations,
    url TEXT NOT NULL,
    secret TEXT NOT NULL,
    UNIQUE (organization, url)
) STRICT;

-- What agents said, by message. `service` holds one made-up word for the service, so that the search stays within it.
CREATE VIRTUAL TABLE agent_words USING fts5(text, service, content='', tokenize='unicode61 remove_diacritics 2');
-- The same of what users said, kept apart so that one side's words do not weigh in the search for the other's.
CREATE VIRTUAL TABLE user_words USING fts5(text, service, content='', tokenize='unicode61 remove_diacritics 2');
";

/// Lays out the tables of a new database, and refuses one that is not the sandbox's.
pub(super) fn prepare(connection: &mut Connection) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version: i32 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let application: i32 =
        transaction.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application == APPLICATION_ID {
        return if version == VERSION {
            Ok(())
        } else {
            Err(StoreError::Version {
                found: version,
                needed: VERSION,
            })
        };
    }
    if !is_empty(&transaction)? {
        return Err(StoreError::Foreign);
    }
    transaction.execute_batch(TABLES)?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", VERSION)?;
    Ok(transaction.commit()?)
}

fn is_empty(transaction: &Transaction<'_>) -> Result<bool, rusqlite::Error> {
    transaction.query_row("SELECT count(*) FROM sqlite_schema", [], |row| {
        row.get::<_, i64>(0).map(|tables| tables == 0)
    })
}
