//! The checkpoint of a redacted copy: what `verify` needs, and that nothing may be pulled into it.

use std::fs;

use rusqlite::params;

use super::{Checkpoint, schema};
use crate::{
    HistoryError, Result,
    layout::{Layout, SCHEMA_VERSION},
    redaction,
    tables::Table,
    writing::Staged,
};

/// The fact that says so.
const REDACTED: &str = "redacted";

impl Checkpoint {
    /// Whether it belongs to a redacted copy.
    pub(crate) fn is_redacted(&self) -> Result<bool> {
        Ok(self.fact(REDACTED)?.is_some())
    }

    /// Writes the checkpoint of a redacted copy, with the files that it has. Filters, which can name users, and digests of
    /// what the server said stay out of it.
    pub(crate) fn export(&self, layout: &Layout, files: &[(i64, Staged)]) -> Result<()> {
        let path = layout.checkpoint();
        // What is attached is opened as this one was: it must be there.
        fs::File::create(&path).map_err(|error| HistoryError::file("make", &path, error))?;
        let target = path.to_string_lossy();
        self.sql(self.connection.execute("ATTACH ? AS export", [&*target]))?;
        let write = || -> rusqlite::Result<()> {
            let tables = schema::TABLES
                .replace("CREATE TABLE ", "CREATE TABLE export.")
                .replace("CREATE INDEX ", "CREATE INDEX export.");
            self.connection.execute_batch(&format!(
                "{tables}; PRAGMA export.application_id = {}; PRAGMA export.user_version = {SCHEMA_VERSION};
                 BEGIN;
                 INSERT INTO export.facts SELECT * FROM main.facts WHERE name IN ('organization', 'format', 'run');",
                schema::APPLICATION_ID
            ))?;
            self.connection.execute(
                "INSERT INTO export.facts (name, value) VALUES (?, ?)",
                [REDACTED, redaction::WHAT],
            )?;
            for (pk, staged) in files {
                self.connection.execute(
                    "INSERT INTO export.files SELECT pk, tbl, month, number, ?, ?, ? FROM main.files WHERE pk = ?",
                    params![staged.rows.cast_signed(), staged.bytes.cast_signed(), staged.sha256, pk],
                )?;
            }
            self.connection.execute(
                "INSERT INTO export.placed SELECT * FROM main.placed WHERE tbl <> ?",
                [Table::Audio.code()],
            )?;
            self.connection.execute_batch("COMMIT; DETACH export;")
        };
        self.sql(write())
    }
}
