//! What was listed, and what that says about what has changed.

use amigo_core::models::Conversation;
use jiff::{SignedDuration, Timestamp};
use rusqlite::{OptionalExtension as _, named_params};
use sha2::{Digest as _, Sha256};

use super::Checkpoint;
use crate::{Result, layout, tables::Table};

/// A conversation as it was listed.
#[derive(Debug)]
pub(crate) struct Listed {
    pub(crate) id: String,
    pub(crate) created_at: Timestamp,
    month: String,
    /// Changes with every byte the server lists.
    digest: [u8; 16],
    /// Changes with what tells of a change of the messages.
    signal: [u8; 16],
    is_open: bool,
    body: Vec<u8>,
}

impl Listed {
    pub(crate) fn new(conversation: &Conversation, body: &[u8]) -> Self {
        let mut signal = Sha256::new();
        signal.update(conversation.num_messages.to_le_bytes());
        signal.update([u8::from(conversation.is_finished)]);
        signal.update(&conversation.final_message);
        Self {
            id: conversation.id.clone(),
            created_at: conversation.created_at,
            month: layout::month(conversation.created_at),
            digest: short(Sha256::new_with_prefix(body)),
            signal: short(signal),
            is_open: !conversation.is_finished,
            body: body.to_owned(),
        }
    }
}

/// Enough of a digest to tell changes by.
pub(crate) fn short(digest: Sha256) -> [u8; 16] {
    let mut short = [0; 16];
    short.copy_from_slice(&digest.finalize()[..16]);
    short
}

/// What makes messages worth reading again, beside a change that the list shows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reread {
    /// Open conversations, in any case.
    pub(crate) open: bool,
    /// Where the interactions are not known.
    pub(crate) for_insights: bool,
    /// Where the voice messages are not known.
    pub(crate) for_audio: bool,
}

/// What a page of the list brought.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct ListedCounts {
    pub(crate) new: u64,
    pub(crate) changed: u64,
    pub(crate) same: u64,
    /// Whether any was seen in this run before. What is seen comes without gaps, so then nothing is missing before the page.
    pub(crate) overlaps: bool,
}

/// A conversation that was read so soon after its latest message may have been caught in the middle of an interaction.
const SETTLED_AFTER: SignedDuration = SignedDuration::from_hours(24);

struct Known {
    pk: i64,
    listed: Vec<u8>,
    seen_in: i64,
    vanished: bool,
    work: i64,
    read_signal: Option<Vec<u8>>,
    read_at: Option<i64>,
    last_message_at: Option<i64>,
    knows_interactions: bool,
    knows_recordings: bool,
}

impl Known {
    /// Whether the messages that were read may not be the present ones.
    fn is_stale(&self, listed: &Listed, reread: Reread) -> bool {
        let caught_in_the_middle = || {
            let settled_at = self
                .last_message_at
                .unwrap_or(i64::MIN)
                .saturating_add(micros(SETTLED_AFTER));
            self.read_at.is_none_or(|read_at| read_at < settled_at)
        };
        self.read_signal.as_deref() != Some(&listed.signal)
            || (listed.is_open && (reread.open || caught_in_the_middle()))
            || (reread.for_insights && !self.knows_interactions)
            || (reread.for_audio && !self.knows_recordings)
    }
}

fn micros(duration: SignedDuration) -> i64 {
    i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)
}

impl Checkpoint {
    /// Takes note of a page of the list.
    pub(crate) fn list(&mut self, page: &[Listed], reread: Reread) -> Result<ListedCounts> {
        let mut counts = ListedCounts::default();
        for listed in page {
            match self.known(&listed.id)? {
                None => {
                    self.insert(listed)?;
                    counts.new += 1;
                }
                Some(known) => {
                    let seen = known.seen_in == self.run;
                    counts.overlaps |= seen;
                    let changed = self.update(&known, listed, reread)?;
                    if !seen {
                        *(if changed {
                            &mut counts.changed
                        } else {
                            &mut counts.same
                        }) += 1;
                    }
                }
            }
        }
        Ok(counts)
    }

    fn known(&self, id: &str) -> Result<Option<Known>> {
        let query = || {
            self.connection()
                .prepare_cached(
                    "SELECT pk, listed, seen_in, vanished_at IS NOT NULL, work, read_signal, read_at, last_message_at,
                            knows_interactions, knows_recordings
                     FROM conversations WHERE id = ?",
                )?
                .query_row([id], |row| {
                    Ok(Known {
                        pk: row.get(0)?,
                        listed: row.get(1)?,
                        seen_in: row.get(2)?,
                        vanished: row.get(3)?,
                        work: row.get(4)?,
                        read_signal: row.get(5)?,
                        read_at: row.get(6)?,
                        last_message_at: row.get(7)?,
                        knows_interactions: row.get(8)?,
                        knows_recordings: row.get(9)?,
                    })
                })
                .optional()
        };
        self.sql(query())
    }

    fn insert(&mut self, listed: &Listed) -> Result<()> {
        let insert = || {
            self.connection()
                .prepare_cached(
                    "INSERT INTO conversations (id, month, created_at, listed, signal, is_open, seen_in, work)
                     VALUES (:id, :month, :created_at, :listed, :signal, :is_open, :run, 1)",
                )?
                .insert(named_params! {
                    ":id": listed.id,
                    ":month": listed.month,
                    ":created_at": listed.created_at.as_microsecond(),
                    ":listed": listed.digest,
                    ":signal": listed.signal,
                    ":is_open": listed.is_open,
                    ":run": self.run,
                })
        };
        let pk = self.sql(insert())?;
        self.left.messages += 1;
        self.spool_first(Table::Conversations, pk, "", &listed.body)
    }

    /// Brings a known conversation up to date and says whether there was anything to it.
    fn update(&mut self, known: &Known, listed: &Listed, reread: Reread) -> Result<bool> {
        let row_changed = known.vanished || known.listed != listed.digest;
        let stale = known.work == 0 && known.is_stale(listed, reread);
        let update = || {
            self.connection()
                .prepare_cached(
                    "UPDATE conversations SET listed = :listed, signal = :signal, is_open = :is_open, seen_in = :run,
                            vanished_at = NULL, work = max(work, :work)
                     WHERE pk = :pk",
                )?
                .execute(named_params! {
                    ":listed": listed.digest,
                    ":signal": listed.signal,
                    ":is_open": listed.is_open,
                    ":run": self.run,
                    ":work": i64::from(stale),
                    ":pk": known.pk,
                })
        };
        self.sql(update())?;
        self.left.messages += u64::from(stale);
        if row_changed {
            self.spool(Table::Conversations, known.pk, "", &listed.body)?;
        }
        Ok(row_changed || stale || known.work > 0)
    }

    /// Conversations that should have been listed in this run and were not, in the order of their keys.
    pub(crate) fn missing(
        &self,
        since: Option<Timestamp>,
        until: Option<Timestamp>,
        after: i64,
        most: usize,
    ) -> Result<Vec<(i64, String)>> {
        let query = || {
            self.connection()
                .prepare_cached(
                    "SELECT pk, id FROM conversations
                     WHERE pk > ? AND seen_in < ? AND vanished_at IS NULL AND created_at >= ? AND created_at < ?
                     ORDER BY pk LIMIT ?",
                )?
                .query_map(
                    (
                        after,
                        self.run,
                        since.map_or(i64::MIN, Timestamp::as_microsecond),
                        until.map_or(i64::MAX, Timestamp::as_microsecond),
                        i64::try_from(most).unwrap_or(i64::MAX),
                    ),
                    |row| Ok((row.get(0)?, row.get(1)?)),
                )?
                .collect()
        };
        self.sql(query())
    }

    /// Marks a conversation as gone from the server.
    pub(crate) fn mark_vanished(&mut self, pk: i64, at: Timestamp) -> Result<()> {
        let at = at.as_microsecond();
        // Nothing of it can be read any more.
        let idle = |table: &str, key: &str| {
            let sql = format!("UPDATE {table} SET work = 0 WHERE {key} = ? AND work > 0");
            self.sql(self.connection().execute(&sql, [pk]))
        };
        let (messages, insights, audio) = (
            idle("conversations", "pk")? as u64,
            idle("interactions", "conversation")? as u64,
            idle("recordings", "conversation")? as u64,
        );
        self.left.messages -= messages;
        self.left.insights -= insights;
        self.left.audio -= audio;
        let marked = self.connection().execute(
            "UPDATE conversations SET vanished_at = ? WHERE pk = ?",
            (at, pk),
        );
        self.sql(marked)?;
        self.spool_vanished(pk, at)
    }
}
