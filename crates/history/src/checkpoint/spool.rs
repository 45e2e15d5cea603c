//! Answers that are in no file yet, and how they get there.

use rusqlite::params;

use super::{Checkpoint, MessagePages, answers::Place};
use crate::{
    HistoryError, Result,
    tables::{FileKey, Table, Unit},
};

/// A file that is to get new content.
#[derive(Debug)]
pub(crate) struct Assignment {
    pub(crate) pk: i64,
    pub(crate) key: FileKey,
    /// Whether it has content already.
    pub(crate) exists: bool,
}

/// A file that has grown to this size gets no more rows, so that what is written anew for a few of them stays small.
const FULL: i64 = 16 << 20;

impl Checkpoint {
    /// Stores a unit of one row, in place of what is stored of it.
    pub(super) fn spool(
        &mut self,
        table: Table,
        conversation: i64,
        item: &str,
        body: &[u8],
    ) -> Result<()> {
        self.unspool(table, conversation, item)?;
        self.spool_first(table, conversation, item, body)
    }

    /// Stores a unit of one row of which nothing was stored before.
    pub(super) fn spool_first(
        &mut self,
        table: Table,
        conversation: i64,
        item: &str,
        body: &[u8],
    ) -> Result<()> {
        self.spool_row(table, conversation, item, Some(body), (0, 0, 1))
    }

    /// Stores that a unit is no more.
    pub(super) fn spool_removal(
        &mut self,
        table: Table,
        conversation: i64,
        item: &str,
    ) -> Result<()> {
        self.unspool(table, conversation, item)?;
        self.spool_row(table, conversation, item, None, (0, 0, 0))
    }

    /// Stores that a conversation is gone from the server. What an earlier run stored of it is in its file: a run begins with that.
    pub(super) fn spool_vanished(&mut self, conversation: i64, at: i64) -> Result<()> {
        self.spool_row(Table::Conversations, conversation, "", None, (0, at, 1))
    }

    /// Stores all messages of a conversation, in place of those of an earlier reading.
    pub(super) fn spool_messages(
        &mut self,
        conversation: i64,
        read: &MessagePages,
        was_read: bool,
    ) -> Result<()> {
        if was_read {
            self.unspool(Table::Messages, conversation, "")?;
        }
        let mut position = 0;
        for (body, skip, rows) in &read.pages {
            let (skip, rows) = (count(*skip), count(*rows));
            self.spool_row(
                Table::Messages,
                conversation,
                "",
                Some(body),
                (skip, position, rows),
            )?;
            position += rows;
        }
        Ok(())
    }

    fn unspool(&mut self, table: Table, conversation: i64, item: &str) -> Result<()> {
        let query = || {
            self.connection()
                .prepare_cached(
                    "DELETE FROM spool WHERE tbl = ? AND conversation = ? AND item = ? RETURNING length",
                )?
                .query_map(params![table.code(), conversation, item], |row| {
                    Ok(row.get::<_, Option<i64>>(0)?.unwrap_or(0).unsigned_abs())
                })?
                .sum::<rusqlite::Result<u64>>()
        };
        let freed = self.sql(query())?;
        self.spooled = self.spooled.saturating_sub(freed);
        Ok(())
    }

    fn spool_row(
        &mut self,
        table: Table,
        conversation: i64,
        item: &str,
        body: Option<&[u8]>,
        (skip, position, rows): (i64, i64, i64),
    ) -> Result<()> {
        let place = body.map(|body| self.answers.add(body));
        let insert = || {
            self.connection()
                .prepare_cached(
                    "INSERT INTO spool (tbl, month, conversation, item, at, length, crc, skip, position, rows)
                     SELECT ?, month, pk, ?, ?, ?, ?, ?, ?, ? FROM conversations WHERE pk = ?",
                )?
                .execute(params![
                    table.code(),
                    item,
                    place.map(|place| place.at),
                    place.map(|place| place.length),
                    place.map(|place| place.crc),
                    skip,
                    position,
                    rows,
                    conversation
                ])
        };
        self.sql(insert())?;
        self.spooled += body.map_or(0, |body| body.len() as u64);
        Ok(())
    }

    /// Whether there is anything to be written.
    pub(crate) fn has_spool(&self) -> Result<bool> {
        self.sql(
            self.connection()
                .query_row("SELECT EXISTS (SELECT 1 FROM spool)", [], |row| row.get(0)),
        )
    }

    /// Decides which file each answer goes to: the one that its unit is in, else the latest of its month that is not full.
    pub(crate) fn assign(&self) -> Result<Vec<Assignment>> {
        let assign = || {
            self.connection().execute(
                "UPDATE spool SET file = placed.file FROM placed WHERE placed.tbl = spool.tbl
                     AND placed.conversation = spool.conversation AND placed.item = spool.item",
                [],
            )?;
            // A removal of what was never written.
            self.connection()
                .execute("DELETE FROM spool WHERE file IS NULL AND at IS NULL", [])?;
            self.connection()
                .prepare(
                    "SELECT DISTINCT tbl, month FROM spool WHERE file IS NULL ORDER BY tbl, month",
                )?
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<Vec<(i64, String)>>>()
        };
        for (table, month) in self.sql(assign())? {
            let file = self.sql(self.open_file(table, &month))?;
            let assigned = self.connection().execute(
                "UPDATE spool SET file = ? WHERE file IS NULL AND tbl = ? AND month = ?",
                (file, table, &month),
            );
            self.sql(assigned)?;
        }
        let query = || {
            self.connection()
                .prepare(
                    "SELECT pk, tbl, month, number, bytes > 0 FROM files
                     WHERE pk IN (SELECT file FROM spool) ORDER BY tbl, month, number",
                )?
                .query_map([], |row| {
                    Ok((
                        row.get(0)?,
                        row.get(1)?,
                        row.get(2)?,
                        row.get(3)?,
                        row.get(4)?,
                    ))
                })?
                .collect::<rusqlite::Result<Vec<(i64, i64, String, u32, bool)>>>()
        };
        let assignments = self.sql(query())?.into_iter();
        Ok(assignments
            .filter_map(|(pk, table, month, number, exists)| {
                let table = Table::from_code(table)?;
                let key = FileKey {
                    table,
                    month,
                    number,
                };
                Some(Assignment { pk, key, exists })
            })
            .collect())
    }

    /// The file of a month that takes new rows.
    fn open_file(&self, table: i64, month: &str) -> rusqlite::Result<i64> {
        let latest = self
            .connection()
            .prepare("SELECT pk, number, bytes FROM files WHERE tbl = ? AND month = ? ORDER BY number DESC LIMIT 1")?
            .query_map((table, month), |row| {
                Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?))
            })?
            .next()
            .transpose()?;
        let number = match latest {
            Some((pk, _, bytes)) if bytes < FULL => return Ok(pk),
            Some((_, number, _)) => number + 1,
            None => 0,
        };
        self.connection().execute(
            "INSERT INTO files (tbl, month, number, rows, bytes, sha256) VALUES (?, ?, ?, 0, 0, '')",
            (table, month, number),
        )?;
        Ok(self.connection().last_insert_rowid())
    }

    /// The units that a file is about to get anew, as conversation and item.
    pub(crate) fn replaced_in(
        &self,
        file: i64,
        mut each: impl FnMut(String, String),
    ) -> Result<()> {
        let mut read = || {
            let mut query = self.connection().prepare_cached(
                "SELECT DISTINCT conversations.id, item FROM spool
                 JOIN conversations ON conversations.pk = spool.conversation
                 WHERE spool.file = ? AND (tbl != 0 OR at IS NOT NULL)",
            )?;
            let mut rows = query.query([file])?;
            while let Some(row) = rows.next()? {
                each(row.get(0)?, row.get(1)?);
            }
            Ok(())
        };
        self.sql(read())
    }

    /// The conversations of a file that are gone from the server, and since when (microseconds).
    pub(crate) fn vanished_in(&self, file: i64, mut each: impl FnMut(String, i64)) -> Result<()> {
        let mut read = || {
            let mut query = self.connection().prepare_cached(
                "SELECT conversations.id, position FROM spool
                 JOIN conversations ON conversations.pk = spool.conversation
                 WHERE spool.file = ? AND tbl = 0 AND at IS NULL",
            )?;
            let mut rows = query.query([file])?;
            while let Some(row) = rows.next()? {
                each(row.get(0)?, row.get(1)?);
            }
            Ok(())
        };
        self.sql(read())
    }

    /// What a file is about to get, in the order of listing.
    pub(crate) fn spooled_for(
        &self,
        file: i64,
        mut each: impl FnMut(Unit) -> Result<()>,
    ) -> Result<()> {
        let mut query = self.sql(self.connection().prepare_cached(
            "SELECT conversations.id, item, skip, position, at, length, crc FROM spool
             JOIN conversations ON conversations.pk = spool.conversation
             WHERE spool.file = ? AND at IS NOT NULL ORDER BY spool.conversation, spool.pk",
        ))?;
        let mut rows = self.sql(query.query([file]))?;
        let mut answers = self.answers.reader()?;
        while let Some(row) = self.sql(rows.next())? {
            let read = || {
                let unit = Unit {
                    conversation: row.get(0)?,
                    item: row.get(1)?,
                    body: Vec::new(),
                    skip: usize::try_from(row.get::<_, i64>(2)?).unwrap_or_default(),
                    position: row.get(3)?,
                };
                let place = Place {
                    at: row.get(4)?,
                    length: row.get(5)?,
                    crc: row.get(6)?,
                };
                Ok((unit, place))
            };
            let (unit, place) = self.sql(read())?;
            let body = answers.read(place)?.ok_or_else(|| {
                HistoryError::damaged(self.answers.path(), "an answer in it is not whole")
            })?;
            each(Unit { body, ..unit })?;
        }
        Ok(())
    }

    /// The files whose new content may not be in place, by their name in the staging folder, with their rows.
    pub(crate) fn staged_files(&self) -> Result<Vec<(FileKey, String, u64)>> {
        let query = || {
            self.connection()
                .prepare("SELECT tbl, month, number, name, rows FROM staged JOIN files ON files.pk = staged.file")?
                .query_map([], |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get::<_, i64>(4)?))
                })?
                .collect::<rusqlite::Result<Vec<(i64, String, u32, String, i64)>>>()
        };
        let staged = self.sql(query())?.into_iter();
        Ok(staged
            .filter_map(|(table, month, number, name, rows)| {
                let table = Table::from_code(table)?;
                let key = FileKey {
                    table,
                    month,
                    number,
                };
                Some((key, name, rows.unsigned_abs()))
            })
            .collect())
    }

    /// Notes that everything is in place.
    pub(crate) fn forget_staged(&self) -> Result<()> {
        self.sql(self.connection().execute("DELETE FROM staged", []))
            .map(drop)
    }

    /// Notes the new content of a file.
    pub(crate) fn place(&self, file: i64, staged: &crate::writing::Staged) -> Result<()> {
        let place = || {
            self.connection().execute(
                "UPDATE files SET rows = ?, bytes = ?, sha256 = ? WHERE pk = ?",
                params![
                    staged.rows.cast_signed(),
                    staged.bytes.cast_signed(),
                    staged.sha256,
                    file
                ],
            )?;
            self.connection().execute(
                "INSERT OR REPLACE INTO staged (file, name) VALUES (?, ?)",
                (file, &staged.name),
            )
        };
        self.sql(place()).map(drop)
    }

    /// Notes which file each unit is in now, and forgets where the answers are.
    pub(crate) fn clear_spool(&mut self) -> Result<()> {
        let clear = self.connection().execute_batch(
            "INSERT OR REPLACE INTO placed (tbl, conversation, item, file, rows)
                 SELECT tbl, conversation, item, min(file), sum(rows) FROM spool
                 WHERE tbl != 0 OR at IS NOT NULL GROUP BY tbl, conversation, item;
             DELETE FROM placed WHERE rows = 0 AND tbl = 2;
             DELETE FROM spool;",
        );
        self.sql(clear)?;
        self.spooled = 0;
        Ok(())
    }

    /// Forgets the answers. What the checkpoint knows of them must be gone for good.
    pub(crate) fn clear_answers(&mut self) -> Result<()> {
        self.answers.clear()
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
