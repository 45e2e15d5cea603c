//! What is still to be read, and what comes of reading it.

use std::collections::HashSet;

use bytes::Bytes;
use jiff::Timestamp;
use rusqlite::{Row, named_params};

use super::Checkpoint;
use crate::{
    Result,
    tables::{Recording, Table},
};

/// A conversation whose messages are to be read.
#[derive(Debug, Clone)]
pub(crate) struct ToRead {
    pub(crate) pk: i64,
    pub(crate) id: String,
    pub(crate) is_open: bool,
    /// What was listed when it was taken; what is read is at least as new.
    signal: Vec<u8>,
    /// Whether its messages were read before.
    was_read: bool,
}

/// An interaction whose insights are to be read, or a voice message whose audio is.
#[derive(Debug, Clone)]
pub(crate) struct ToReadItem {
    pub(crate) pk: i64,
    pub(crate) id: String,
    pub(crate) conversation: i64,
    pub(crate) conversation_id: String,
    pub(crate) month: String,
}

/// The messages of a conversation, as the server sent them.
#[derive(Debug, Default)]
pub(crate) struct MessagePages {
    /// Body of each page, how many messages at its beginning the page before had too, and how many are left.
    pub(crate) pages: Vec<(Bytes, usize, usize)>,
}

impl MessagePages {
    /// How many messages there are.
    pub(crate) fn len(&self) -> usize {
        self.pages.iter().map(|(_, _, rows)| rows).sum()
    }
}

/// An interaction of a conversation that was read.
#[derive(Debug)]
pub(crate) struct Interaction {
    pub(crate) id: String,
    /// Changes with its messages, and when it stops being the last of an open conversation.
    pub(crate) digest: [u8; 16],
}

/// A conversation that was read.
#[derive(Debug)]
pub(crate) struct ReadConversation {
    pub(crate) pages: MessagePages,
    pub(crate) last_message_at: Option<Timestamp>,
    /// `None` where insights are not wanted.
    pub(crate) interactions: Option<Vec<Interaction>>,
    /// The ids of the voice messages; `None` where audio is not wanted.
    pub(crate) recordings: Option<Vec<String>>,
}

impl Checkpoint {
    /// Takes conversations to read, the earliest listed first. They are nobody else's until the run ends.
    pub(crate) fn take_conversations(&self, most: usize) -> Result<Vec<ToRead>> {
        let query = || {
            self.connection()
                .prepare_cached(
                    "UPDATE conversations SET work = 2
                     WHERE pk IN (SELECT pk FROM conversations WHERE work = 1 ORDER BY pk LIMIT ?)
                     RETURNING pk, id, is_open, signal, read_signal IS NOT NULL",
                )?
                .query_map([i64::try_from(most).unwrap_or(i64::MAX)], |row| {
                    Ok(ToRead {
                        pk: row.get(0)?,
                        id: row.get(1)?,
                        is_open: row.get(2)?,
                        signal: row.get(3)?,
                        was_read: row.get(4)?,
                    })
                })?
                .collect()
        };
        self.sql(query())
    }

    /// Takes interactions whose insights are to be read.
    pub(crate) fn take_interactions(&self, most: usize) -> Result<Vec<ToReadItem>> {
        self.take_items("interactions", most)
    }

    /// Takes voice messages whose audio is to be downloaded.
    pub(crate) fn take_recordings(&self, most: usize) -> Result<Vec<ToReadItem>> {
        self.take_items("recordings", most)
    }

    fn take_items(&self, table: &str, most: usize) -> Result<Vec<ToReadItem>> {
        let item = |row: &Row<'_>| {
            Ok(ToReadItem {
                pk: row.get(0)?,
                id: row.get(1)?,
                conversation: row.get(2)?,
                conversation_id: row.get(3)?,
                month: row.get(4)?,
            })
        };
        let query = || {
            let items = self
                .connection()
                .prepare_cached(&format!(
                    "SELECT item.pk, item.id, conversations.pk, conversations.id, conversations.month
                     FROM (SELECT * FROM {table} WHERE work = 1 ORDER BY pk LIMIT ?) AS item
                     JOIN conversations ON conversations.pk = item.conversation ORDER BY item.pk"
                ))?
                .query_map([i64::try_from(most).unwrap_or(i64::MAX)], item)?
                .collect::<rusqlite::Result<Vec<_>>>()?;
            let mut take = self
                .connection()
                .prepare_cached(&format!("UPDATE {table} SET work = 2 WHERE pk = ?"))?;
            for item in &items {
                take.execute([item.pk])?;
            }
            Ok(items)
        };
        self.sql(query())
    }

    /// Keeps the messages of a conversation, and notes what follows from them.
    pub(crate) fn keep_messages(
        &mut self,
        taken: &ToRead,
        read: &ReadConversation,
        now: Timestamp,
    ) -> Result<()> {
        let update = || {
            self.connection()
                .prepare_cached(
                    "UPDATE conversations SET work = 0, read_signal = :signal, read_at = :now,
                            last_message_at = :last_message_at,
                            knows_interactions = max(knows_interactions, :interactions),
                            knows_recordings = max(knows_recordings, :recordings)
                     WHERE pk = :pk",
                )?
                .execute(named_params! {
                    ":signal": taken.signal,
                    ":now": now.as_microsecond(),
                    ":last_message_at": read.last_message_at.map(Timestamp::as_microsecond),
                    ":interactions": read.interactions.is_some(),
                    ":recordings": read.recordings.is_some(),
                    ":pk": taken.pk,
                })
        };
        self.sql(update())?;
        self.left.messages -= 1;
        self.spool_messages(taken.pk, &read.pages, taken.was_read)?;
        if let Some(interactions) = &read.interactions {
            self.keep_interactions(taken.pk, interactions)?;
        }
        for id in read.recordings.iter().flatten() {
            let inserted = self.connection().execute(
                "INSERT OR IGNORE INTO recordings (conversation, id, work) VALUES (?, ?, 1)",
                (taken.pk, id),
            );
            self.left.audio += self.sql(inserted)? as u64;
        }
        Ok(())
    }

    fn keep_interactions(&mut self, conversation: i64, interactions: &[Interaction]) -> Result<()> {
        for interaction in interactions {
            let changed = || {
                self.connection()
                    .prepare_cached(
                        "INSERT INTO interactions (conversation, id, digest, work) VALUES (?1, ?2, ?3, 1)
                         ON CONFLICT DO UPDATE SET digest = ?3, work = 1 WHERE digest != ?3 AND work = 0",
                    )?
                    .execute((conversation, &interaction.id, &interaction.digest[..]))
            };
            self.left.insights += self.sql(changed())? as u64;
        }
        let present: HashSet<&str> = interactions.iter().map(|one| one.id.as_str()).collect();
        let query = || {
            self.connection()
                .prepare_cached("SELECT pk, id, work FROM interactions WHERE conversation = ?")?
                .query_map([conversation], |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
                })?
                .collect()
        };
        let known: Vec<(i64, String, i64)> = self.sql(query())?;
        for (pk, id, work) in known {
            if present.contains(id.as_str()) {
                continue;
            }
            let deleted = self
                .connection()
                .execute("DELETE FROM interactions WHERE pk = ?", [pk]);
            self.sql(deleted)?;
            self.left.insights -= u64::from(work > 0);
            self.spool_removal(Table::Insights, conversation, &id)?;
        }
        Ok(())
    }

    /// Keeps the insights of an interaction; `None` where it has none.
    pub(crate) fn keep_insights(&mut self, item: &ToReadItem, body: Option<&[u8]>) -> Result<()> {
        let done = self.connection().execute(
            "UPDATE interactions SET work = 0 WHERE pk = ? AND work > 0",
            [item.pk],
        );
        if self.sql(done)? == 0 {
            // Its conversation was read again meanwhile, and has it no more.
            return Ok(());
        }
        self.left.insights -= 1;
        match body {
            Some(body) => self.spool(Table::Insights, item.conversation, &item.id, body),
            // What it may have had before is kept: nothing that was there once is lost.
            None => Ok(()),
        }
    }

    /// Keeps note of audio that was downloaded; `None` where a message has none.
    pub(crate) fn keep_recording(
        &mut self,
        item: &ToReadItem,
        recording: Option<&Recording>,
    ) -> Result<()> {
        let (path, bytes, sha256) = match recording {
            Some(found) => (
                Some(&found.path),
                i64::try_from(found.bytes).ok(),
                Some(&found.sha256),
            ),
            None => (None, None, None),
        };
        let done = self.connection().execute(
            "UPDATE recordings SET work = 0, path = ?, bytes = ?, sha256 = ? WHERE pk = ? AND work > 0",
            (path, bytes, sha256, item.pk),
        );
        self.left.audio -= self.sql(done)? as u64;
        match recording {
            Some(recording) => {
                let body = serde_json::to_vec(recording).unwrap_or_default();
                self.spool(Table::Audio, item.conversation, &item.id, &body)
            }
            None => Ok(()),
        }
    }
}
