//! Reading a copy: the files that its checkpoint knows, in either format, as rows.

mod columns;
mod failures;
mod lines;
mod rows;

use std::{collections::HashMap, fs::File, path::Path};

use arrow_array::RecordBatch;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

pub(crate) use rows::{
    ConversationRow, InsightsRow, MessageRow, RecordingRow, ToolCallRow, conversations, insights,
    messages, recordings,
};

use crate::{
    HistoryError, Result,
    checkpoint::{Checkpoint, KnownFile},
    layout::Layout,
    options::Format,
    tables::Table,
};

/// Rows that are decoded at once: a few megabytes, whatever people write.
const BATCH_ROWS: usize = 1024;

/// A copy that is only looked at.
pub(crate) struct Copy {
    pub(crate) checkpoint: Checkpoint,
    files: Vec<KnownFile>,
    staged: HashMap<i64, String>,
}

impl Copy {
    pub(crate) fn open(directory: &Path) -> Result<Self> {
        let checkpoint = Checkpoint::open_to_read(&Layout::new(directory))?;
        Ok(Self {
            files: checkpoint.files()?,
            staged: checkpoint.staged()?,
            checkpoint,
        })
    }

    pub(crate) fn format(&self) -> Format {
        self.checkpoint.format
    }

    /// The files of its tables.
    pub(crate) fn files(&self) -> &[KnownFile] {
        &self.files
    }

    /// Where a file's content is.
    pub(crate) fn path(&self, file: &KnownFile) -> std::path::PathBuf {
        self.checkpoint.present(file.pk, &file.key, &self.staged)
    }

    /// Gives every row of a table, some at a time.
    pub(crate) fn each_batch(
        &self,
        table: Table,
        mut each: impl FnMut(&RecordBatch) -> Result<()>,
    ) -> Result<()> {
        for file in self.files.iter().filter(|file| file.key.table == table) {
            let path = self.path(file);
            match self.format() {
                Format::Parquet => parquet(&path, &mut each)?,
                Format::Jsonl => lines::each_batch(&path, table, &mut each)?,
            }
        }
        Ok(())
    }
}

/// Gives every row of a Parquet file, some at a time.
pub(crate) fn parquet(
    path: &Path,
    each: &mut impl FnMut(&RecordBatch) -> Result<()>,
) -> Result<()> {
    let file = File::open(path).map_err(|error| HistoryError::file("read", path, error))?;
    let broken = |reason: &str| HistoryError::damaged(path, reason);
    let batches = ParquetRecordBatchReaderBuilder::try_new(file)
        .and_then(|reader| reader.with_batch_size(BATCH_ROWS).build())
        .map_err(|_| broken("it is no Parquet file, or cut off"))?;
    for batch in batches {
        each(&batch.map_err(|_| broken("it cannot be read to its end"))?)?;
    }
    Ok(())
}
