//! Reading a copy the way others would: from its files alone.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

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
    let mut writer = arrow_json::LineDelimitedWriter::new(Vec::new());
    for batch in reader.build().unwrap() {
        writer.write(&batch.unwrap()).unwrap();
    }
    writer.finish().unwrap();
    lines(&writer.into_inner())
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
