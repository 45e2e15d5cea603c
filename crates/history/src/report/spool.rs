//! The rows of all tables, by conversation, on the disk: SQLite's own temporary file, which has no name and is gone with us.

use rusqlite::{Connection, params};
use serde::{Serialize, de::DeserializeOwned};

use super::conversation::Conversation;
use crate::{
    HistoryError, Result,
    reading::{ConversationRow, InsightsRow, MessageRow, RecordingRow},
};

pub(super) struct Spool {
    connection: Connection,
    recordings: u64,
    recorded_bytes: u64,
}

#[derive(Clone, Copy)]
enum Kind {
    Message,
    Insights,
    Recording,
}

impl Spool {
    pub(super) fn new() -> Result<Self> {
        // An empty name stands for a temporary database that goes to the disk when it outgrows its cache.
        let connection = sql(Connection::open(""))?;
        sql(connection.execute_batch(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16384; PRAGMA temp_store = FILE;
             CREATE TABLE conversations (pk INTEGER PRIMARY KEY, created_at INTEGER NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL);
             CREATE TABLE parts (pk INTEGER PRIMARY KEY, conversation TEXT NOT NULL, kind INTEGER NOT NULL,
                                 position INTEGER NOT NULL, body BLOB NOT NULL);
             BEGIN;",
        ))?;
        Ok(Self {
            connection,
            recordings: 0,
            recorded_bytes: 0,
        })
    }

    pub(super) fn conversations(&self, rows: &[ConversationRow]) -> Result<()> {
        let mut insert = sql(self
            .connection
            .prepare_cached("INSERT INTO conversations (created_at, id, body) VALUES (?, ?, ?)"))?;
        for row in rows {
            sql(insert.execute(params![row.created_at, row.id, body(row)]))?;
        }
        Ok(())
    }

    pub(super) fn messages(&self, rows: &[MessageRow]) -> Result<()> {
        let rows = rows
            .iter()
            .map(|row| (&*row.conversation, row.position, row));
        self.add(Kind::Message, rows)
    }

    pub(super) fn insights(&self, rows: &[InsightsRow]) -> Result<()> {
        let rows = rows.iter().map(|row| (&*row.conversation, 0, row));
        self.add(Kind::Insights, rows)
    }

    pub(super) fn recordings(&mut self, rows: &[RecordingRow]) -> Result<()> {
        self.recordings += rows.len() as u64;
        self.recorded_bytes += rows.iter().map(|row| row.bytes.unsigned_abs()).sum::<u64>();
        let rows = rows.iter().map(|row| (&*row.conversation, 0, row));
        self.add(Kind::Recording, rows)
    }

    /// How many recordings there are, and how many bytes they have.
    pub(super) fn recorded(&self) -> (u64, u64) {
        (self.recordings, self.recorded_bytes)
    }

    fn add<'a, R: Serialize + 'a>(
        &self,
        kind: Kind,
        rows: impl Iterator<Item = (&'a str, i64, &'a R)>,
    ) -> Result<()> {
        let mut insert = sql(self.connection.prepare_cached(
            "INSERT INTO parts (conversation, kind, position, body) VALUES (?, ?, ?, ?)",
        ))?;
        for (conversation, position, row) in rows {
            sql(insert.execute(params![conversation, kind as i64, position, body(row)]))?;
        }
        Ok(())
    }

    /// Everything is there; it may be asked for now.
    pub(super) fn end(&self) -> Result<()> {
        sql(self.connection.execute_batch(
            "CREATE INDEX by_time ON conversations (created_at, id);
             CREATE INDEX by_conversation ON parts (conversation, kind, position);
             COMMIT;",
        ))
    }

    /// Gives every conversation, the oldest first.
    pub(super) fn each_conversation(
        &self,
        mut each: impl FnMut(ConversationRow) -> Result<()>,
    ) -> Result<()> {
        let mut query = sql(self
            .connection
            .prepare("SELECT body FROM conversations ORDER BY created_at, id"))?;
        let mut rows = sql(query.query([]))?;
        while let Some(row) = sql(rows.next())? {
            each(read(&sql(row.get::<_, Vec<u8>>(0))?)?)?;
        }
        Ok(())
    }

    /// All that is known of a conversation.
    pub(super) fn conversation(&self, row: ConversationRow) -> Result<Conversation> {
        let mut conversation = Conversation {
            messages: Vec::new(),
            insights: Vec::new(),
            recordings: Vec::new(),
            row,
        };
        let mut query = sql(self.connection.prepare_cached(
            "SELECT kind, body FROM parts WHERE conversation = ? ORDER BY kind, position, pk",
        ))?;
        let mut rows = sql(query.query([&conversation.row.id]))?;
        while let Some(row) = sql(rows.next())? {
            let (kind, body) = (sql(row.get::<_, i64>(0))?, sql(row.get::<_, Vec<u8>>(1))?);
            if kind == Kind::Message as i64 {
                conversation.messages.push(read(&body)?);
            } else if kind == Kind::Insights as i64 {
                conversation.insights.push(read(&body)?);
            } else {
                conversation.recordings.push(read(&body)?);
            }
        }
        conversation.order_insights();
        Ok(conversation)
    }
}

fn body(row: &impl Serialize) -> Vec<u8> {
    // Rows are plain: texts, numbers and lists of them can always be written.
    serde_json::to_vec(row).unwrap_or_default()
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T> {
    serde_json::from_slice(body).map_err(|_| HistoryError::damaged(place(), "a row cannot be read"))
}

fn sql<T>(result: rusqlite::Result<T>) -> Result<T> {
    result.map_err(|error| HistoryError::checkpoint(place(), &error))
}

fn place() -> &'static std::path::Path {
    std::path::Path::new("the temporary database of the report")
}
