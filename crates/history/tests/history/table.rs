//! Reading a copy the way others would: from its files alone.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    sync::Arc,
};

use arrow_array::{RecordBatch, cast::AsArray as _, types::TimestampMicrosecondType};
use arrow_json::{WriterBuilder, writer::LineDelimited};
use arrow_schema::DataType;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use serde_json::Value;

/// The files of a table, in order.
pub(crate) fn files(directory: &Path, table: &str) -> Vec<PathBuf> {
    let Ok(months) = fs::read_dir(directory.join(table)) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = months
        .flat_map(|month| fs::read_dir(month.unwrap().path()).unwrap())
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    files
}

/// The rows of a table, in an order that does not depend on how they came.
pub(crate) fn rows(directory: &Path, table: &str) -> Vec<Value> {
    let mut rows: Vec<Value> = files(directory, table)
        .iter()
        .flat_map(|file| {
            if file.extension().unwrap() == "jsonl" {
                lines(&fs::read(file).unwrap())
            } else {
                parquet_rows(file)
            }
        })
        .collect();
    rows.sort_by_key(Value::to_string);
    rows
}

fn parquet_rows(file: &Path) -> Vec<Value> {
    let reader = ParquetRecordBatchReaderBuilder::try_new(File::open(file).unwrap()).unwrap();
    let mut writer = WriterBuilder::new()
        .with_explicit_nulls(true)
        .build::<_, LineDelimited>(Vec::new());
    for batch in reader.build().unwrap() {
        writer.write(&with_offsets(&batch.unwrap())).unwrap();
    }
    writer.finish().unwrap();
    lines(&writer.into_inner())
}

/// The writer knows time zones by their offsets only.
fn with_offsets(batch: &RecordBatch) -> RecordBatch {
    let schema = batch.schema();
    let columns = schema
        .fields()
        .iter()
        .zip(batch.columns())
        .map(|(field, column)| {
            let column = match field.data_type() {
                DataType::Timestamp(_, zone) => {
                    assert_eq!(zone.as_deref(), Some("UTC"));
                    let instants = column.as_primitive::<TimestampMicrosecondType>();
                    Arc::new(instants.clone().with_timezone_utc())
                }
                _ => column.clone(),
            };
            (field.name().clone(), column, field.is_nullable())
        });
    RecordBatch::try_from_iter_with_nullable(columns.collect::<Vec<_>>()).unwrap()
}

fn lines(text: &[u8]) -> Vec<Value> {
    serde_json::Deserializer::from_slice(text)
        .into_iter()
        .map(Result::unwrap)
        .collect()
}

/// Every row of every table, to compare copies by. When something vanished is a matter of when it was looked for.
pub(crate) fn everything(directory: &Path) -> Vec<Value> {
    ["conversations", "messages", "insights", "audio"]
        .iter()
        .flat_map(|table| rows(directory, table))
        .collect()
}
