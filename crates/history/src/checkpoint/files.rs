//! What should be in the directory.

use std::path::PathBuf;

use super::Checkpoint;
use crate::{
    Result,
    tables::{FileKey, Table},
};

/// A file as the checkpoint knows it.
#[derive(Debug)]
pub(crate) struct KnownFile {
    pub(crate) pk: i64,
    pub(crate) key: FileKey,
    pub(crate) rows: u64,
    pub(crate) bytes: u64,
    pub(crate) sha256: String,
    /// Rows of the units that are in it.
    pub(crate) placed: u64,
}

impl Checkpoint {
    /// Every file of the tables.
    pub(crate) fn files(&self) -> Result<Vec<KnownFile>> {
        let query = || {
            self.connection()
                .prepare(
                    "SELECT files.pk, files.tbl, month, number, files.rows, bytes, sha256,
                            (SELECT coalesce(sum(placed.rows), 0) FROM placed WHERE placed.file = files.pk)
                     FROM files ORDER BY files.tbl, month, number",
                )?
                .query_map([], |row| {
                    let key = FileKey {
                        table: Table::from_code(row.get(1)?).unwrap_or(Table::Conversations),
                        month: row.get(2)?,
                        number: row.get(3)?,
                    };
                    Ok(KnownFile {
                        pk: row.get(0)?,
                        key,
                        rows: row.get::<_, i64>(4)?.unsigned_abs(),
                        bytes: row.get::<_, i64>(5)?.unsigned_abs(),
                        sha256: row.get(6)?,
                        placed: row.get::<_, i64>(7)?.unsigned_abs(),
                    })
                })?
                .collect()
        };
        self.sql(query())
    }

    /// Every recording: its path, its size in bytes, its SHA-256.
    pub(crate) fn each_recording(
        &self,
        mut each: impl FnMut(PathBuf, u64, String) -> Result<()>,
    ) -> Result<()> {
        let mut query = self.sql(
            self.connection()
                .prepare("SELECT path, bytes, sha256 FROM recordings WHERE path IS NOT NULL"),
        )?;
        let mut rows = self.sql(query.query([]))?;
        while let Some(row) = self.sql(rows.next())? {
            let read = || {
                Ok((
                    row.get::<_, String>(0)?,
                    row.get::<_, i64>(1)?.unsigned_abs(),
                    row.get(2)?,
                ))
            };
            let (path, bytes, sha256) = self.sql(read())?;
            each(path.into(), bytes, sha256)?;
        }
        Ok(())
    }

    /// Whether a run was interrupted, or is under way.
    pub(crate) fn is_unfinished(&self) -> Result<bool> {
        Ok(self.fact("listing")?.is_some() || self.has_spool()?)
    }
}
