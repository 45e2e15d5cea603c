//! Parquet: typed columns, compressed with zstd.

use std::{fs::File, path::Path};

use arrow_array::{BooleanArray, RecordBatch, cast::AsArray};
use arrow_schema::{ArrowError, SchemaRef};
use arrow_select::filter::filter_record_batch;
use parquet::{
    arrow::{ArrowWriter, arrow_reader::ParquetRecordBatchReaderBuilder},
    basic::{Compression, ZstdLevel},
    errors::ParquetError,
    file::{
        metadata::KeyValue,
        properties::{EnabledStatistics, WriterProperties},
    },
};

use super::{Changes, Content, GoOn, Staged, StagingFile};
use crate::{
    HistoryError, Result,
    layout::SCHEMA_VERSION,
    redaction,
    tables::{Rows, Table, Unit, with_vanished},
};

/// Bytes of answers that are turned into rows at once.
const BATCH: usize = 1 << 20;
/// Bytes of a row group, encoded.
const ROW_GROUP: usize = 16 << 20;
const MOST_ROWS_OF_A_BATCH: usize = 8192;

/// The key of the schema's version in a file's metadata.
const VERSION_KEY: &str = "amigo.schema_version";
const TABLE_KEY: &str = "amigo.table";
/// There where something is masked: it says what.
const REDACTED_KEY: &str = "amigo.redacted";

pub(crate) struct Parquet {
    writer: ArrowWriter<StagingFile>,
    table: Table,
    pending: Rows,
    pending_bytes: usize,
    rows: u64,
}

impl Parquet {
    pub(super) fn new(file: StagingFile, table: Table) -> Result<Self> {
        Self::with_metadata(file, table, None)
    }

    /// Content that says of itself that it is redacted.
    pub(crate) fn redacted(file: StagingFile, table: Table) -> Result<Self> {
        let said = KeyValue::new(REDACTED_KEY.to_owned(), redaction::WHAT.to_owned());
        Self::with_metadata(file, table, Some(said))
    }

    fn with_metadata(file: StagingFile, table: Table, more: Option<KeyValue>) -> Result<Self> {
        let target = file.target().to_owned();
        let failed = |_: ParquetError| HistoryError::damaged(&target, "it cannot be begun");
        let mut metadata = vec![
            KeyValue::new(VERSION_KEY.to_owned(), SCHEMA_VERSION.to_string()),
            KeyValue::new(TABLE_KEY.to_owned(), table.name().to_owned()),
        ];
        metadata.extend(more);
        let mut properties = WriterProperties::builder()
            .set_compression(Compression::ZSTD(ZstdLevel::default()))
            .set_max_row_group_bytes(Some(ROW_GROUP))
            .set_created_by(concat!("amigo-history ", env!("CARGO_PKG_VERSION")).to_owned())
            .set_key_value_metadata(Some(metadata));
        for column in table.columns_without_repeats() {
            properties = properties.set_column_dictionary_enabled((*column).into(), false);
        }
        for column in table.columns_of_prose() {
            properties =
                properties.set_column_statistics_enabled((*column).into(), EnabledStatistics::None);
        }
        let properties = properties.build();
        Ok(Self {
            writer: ArrowWriter::try_new(file, table.schema(), Some(properties)).map_err(failed)?,
            table,
            pending: Rows::new(table)
                .map_err(|_| HistoryError::damaged(&target, "its columns cannot be made"))?,
            pending_bytes: 0,
            rows: 0,
        })
    }

    pub(crate) fn write(&mut self, batch: &RecordBatch) -> Result<()> {
        self.rows += batch.num_rows() as u64;
        match self.writer.write(batch) {
            Ok(()) => Ok(()),
            Err(_) => Err(self.writer.inner_mut().failure("rows cannot be encoded")),
        }
    }

    fn write_pending(&mut self) -> Result<()> {
        self.pending_bytes = 0;
        match self.pending.finish() {
            Ok(Some(batch)) => self.write(&batch),
            Ok(None) => Ok(()),
            Err(error) => Err(self.unfit(&error)),
        }
    }

    /// An error of making rows. Its text may quote values, unless it is our own.
    fn unfit(&mut self, error: &ArrowError) -> HistoryError {
        let ours = matches!(error, ArrowError::ExternalError(_)).then(|| error.to_string());
        let reason = ours.unwrap_or_else(|| "what was stored does not fit the columns".to_owned());
        self.writer.inner_mut().failure(&reason)
    }
}

impl Content for Parquet {
    fn keep(&mut self, path: &Path, changes: &Changes, go_on: GoOn<'_>) -> Result<()> {
        let broken = |reason: &str| HistoryError::damaged(path, reason);
        let reader = open(path)?;
        if !fits(reader.schema(), self.table) {
            return Err(broken("its columns are not those of this version"));
        }
        let metadata = reader.metadata();
        let rows = usize::try_from(metadata.file_metadata().num_rows()).unwrap_or_default();
        let bytes: i64 = metadata
            .row_groups()
            .iter()
            .map(parquet::file::metadata::RowGroupMetaData::total_byte_size)
            .sum();
        let bytes_of_row = usize::try_from(bytes).unwrap_or_default() / rows.max(1) + 1;
        let batches = reader
            .with_batch_size((4 * BATCH / bytes_of_row).clamp(1, MOST_ROWS_OF_A_BATCH))
            .build()
            .map_err(|_| broken("it cannot be read"))?;
        for batch in batches {
            go_on()?;
            let batch = batch.map_err(|_| broken("it cannot be read to its end"))?;
            let batch = self
                .without_replaced(batch, changes)
                .and_then(|batch| with_vanished(batch, &changes.vanished))
                .map_err(|_| broken("its rows cannot be taken over"))?;
            self.write(&batch)?;
        }
        Ok(())
    }

    fn add(&mut self, unit: &Unit) -> Result<()> {
        if let Err(error) = self.pending.add(unit) {
            return Err(self.unfit(&error));
        }
        self.pending_bytes += unit.body.len();
        if self.pending_bytes >= BATCH {
            self.write_pending()?;
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Result<Staged> {
        self.write_pending()?;
        self.end()
    }
}

impl Parquet {
    /// Ends the content and makes it last.
    pub(crate) fn end(mut self) -> Result<Staged> {
        if self.writer.finish().is_err() {
            return Err(self.writer.inner_mut().failure("it cannot be ended"));
        }
        let rows = self.rows;
        self.writer.inner_mut().finish(rows)
    }

    fn without_replaced(
        &self,
        batch: RecordBatch,
        changes: &Changes,
    ) -> Result<RecordBatch, ArrowError> {
        if changes.replaced.is_empty() {
            return Ok(batch);
        }
        let conversations = batch.column(0).as_string::<i32>();
        let items = self
            .table
            .item_column()
            .and_then(|name| batch.column_by_name(name))
            .map(AsArray::as_string::<i32>);
        let kept: BooleanArray = (0..batch.num_rows())
            .map(|row| {
                let item = items.map_or("", |items| items.value(row));
                Some(!changes.replaces(conversations.value(row), item))
            })
            .collect();
        if kept.true_count() == batch.num_rows() {
            return Ok(batch);
        }
        filter_record_batch(&batch, &kept)
    }
}

fn open(path: &Path) -> Result<ParquetRecordBatchReaderBuilder<File>> {
    let file = File::open(path).map_err(|error| HistoryError::file("read", path, error))?;
    ParquetRecordBatchReaderBuilder::try_new(file)
        .map_err(|_| HistoryError::damaged(path, "it is no Parquet file, or cut off"))
}

fn fits(schema: &SchemaRef, table: Table) -> bool {
    schema.fields() == table.schema().fields()
}

/// How many rows a file has, and whether its columns and its version are those of the table.
pub(crate) fn schema_of(path: &Path, table: Table) -> Result<(u64, bool)> {
    let reader = open(path)?;
    let metadata = reader.metadata().file_metadata();
    let version = metadata.key_value_metadata().is_some_and(|pairs| {
        pairs.iter().any(|pair| {
            pair.key == VERSION_KEY && pair.value.as_deref() == Some(&SCHEMA_VERSION.to_string())
        })
    });
    Ok((
        metadata.num_rows().unsigned_abs(),
        version && fits(reader.schema(), table),
    ))
}
