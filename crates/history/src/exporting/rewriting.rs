//! Files, row by row.

use std::{
    fs::File,
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
};

use serde_json::Value;

use super::columns;
use crate::{
    HistoryError, Result, reading,
    redaction::Masker,
    tables::Table,
    writing::{Parquet, Staged, StagingFile},
};

pub(super) fn parquet(
    source: &Path,
    target: StagingFile,
    table: Table,
    masker: &Masker,
) -> Result<Staged> {
    let mut content = Parquet::redacted(target, table)?;
    reading::parquet(source, &mut |batch| {
        let masked = columns::masked(batch, table, masker)
            .map_err(|_| HistoryError::damaged(source, "its rows cannot be taken over"))?;
        content.write(&masked)
    })?;
    content.end()
}

pub(super) fn jsonl(source: &Path, mut target: StagingFile, masker: &Masker) -> Result<Staged> {
    let failed = |error| HistoryError::file("read", source, error);
    let mut lines = BufReader::new(File::open(source).map_err(failed)?);
    let (mut text, mut rows) = (Vec::new(), 0);
    while {
        text.clear();
        lines.read_until(b'\n', &mut text).map_err(failed)? > 0
    } {
        let line: Value = serde_json::from_slice(&text)
            .map_err(|_| HistoryError::damaged(source, "a line is not one that a sync wrote"))?;
        let written = serde_json::to_writer(&mut target, &masker.object(line))
            .map_err(std::io::Error::from)
            .and_then(|()| target.write_all(b"\n"));
        written.map_err(|_| target.failure("it cannot be written"))?;
        rows += 1;
    }
    target.finish(rows)
}
