//! A masked copy of a copy: the same tables, files and columns, without what tells who somebody is.

mod columns;
mod rewriting;

use std::{
    fs::{self, File},
    io::Write as _,
    path::{Path, PathBuf},
};

use serde::Serialize;

use crate::{
    HistoryError, Result,
    checkpoint::Checkpoint,
    layout::Layout,
    lock::Lock,
    options::Format,
    reading::Copy,
    redaction::{self, Masker},
    tables::Table,
    writing::{Staged, StagingFile},
};

/// What to export, and where to.
#[derive(Debug, Clone)]
pub struct ExportOptions {
    /// The directory of the copy.
    pub directory: PathBuf,
    /// The directory to make. It must not be there, or be empty.
    pub out: PathBuf,
}

/// What was exported.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ExportSummary {
    /// Files of the tables.
    pub files: u64,
    /// Rows in them.
    pub rows: u64,
    /// Recordings that were left out, because voices cannot be masked.
    pub recordings_left_out: u64,
}

/// What a redacted copy says of itself, beside its checkpoint and the metadata of its Parquet files.
const NOTICE: &str = "REDACTED.txt";

/// Writes a copy with e-mail addresses, phone numbers, and the names and ids of users masked, and without recordings. The new
/// directory says that it is redacted, [`verify`](crate::verify) understands it, and [`sync`](crate::sync) refuses it. It
/// reads everything and waits for the disk: call it where that holds nobody up.
///
/// # Errors
///
/// When the directory holds no copy, a run writes to it, or the new one cannot be made. Then there is no new one.
pub fn export(options: &ExportOptions) -> Result<ExportSummary> {
    let layout = Layout::new(&options.directory);
    if !layout.checkpoint().exists() {
        // To tell that is the checkpoint's affair.
        Checkpoint::open_to_read(&layout)?;
    }
    let _lock = Lock::take(&layout)?;
    let copy = Copy::open(&options.directory)?;
    let is_taken = fs::read_dir(&options.out).is_ok_and(|mut entries| entries.next().is_some());
    if is_taken || options.out.is_file() {
        return Err(HistoryError::Options(format!(
            "{} is not empty; choose a directory that is not there yet",
            options.out.display()
        )));
    }
    let parent = options
        .out
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let failed = |error| HistoryError::file("make", &options.out, error);
    // Half an export must not be taken for a whole one, so it is made under another name.
    let aside = tempfile::Builder::new()
        .prefix(".export-")
        .tempdir_in(parent.unwrap_or(Path::new(".")))
        .map_err(failed)?;
    let summary = write(&copy, &Masker::of(&copy)?, aside.path())?;
    fs::rename(aside.path(), &options.out).map_err(failed)?;
    let _moved = aside.keep();
    Ok(summary)
}

fn write(copy: &Copy, masker: &Masker, directory: &Path) -> Result<ExportSummary> {
    let layout = Layout::new(directory);
    let own = layout.own();
    fs::create_dir_all(&own).map_err(|error| HistoryError::file("make", &own, error))?;
    let mut summary = ExportSummary::default();
    let mut written = Vec::new();
    for file in copy.files() {
        if file.key.table == Table::Audio {
            summary.recordings_left_out += file.rows;
            continue;
        }
        let path = layout.file(&file.key, copy.format());
        let folder = path.parent().unwrap_or(directory);
        fs::create_dir_all(folder).map_err(|error| HistoryError::file("make", folder, error))?;
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let target = StagingFile::create(folder, name, &path)?;
        let source = copy.path(file);
        let staged: Staged = match copy.format() {
            Format::Parquet => rewriting::parquet(&source, target, file.key.table, masker)?,
            Format::Jsonl => rewriting::jsonl(&source, target, masker)?,
        };
        summary.files += 1;
        summary.rows += staged.rows;
        written.push((file.pk, staged));
    }
    let notice = directory.join(NOTICE);
    File::create(&notice)
        .and_then(|mut file| {
            writeln!(
                file,
                "This copy of a conversation history is redacted: {} are masked.",
                redaction::WHAT
            )
        })
        .map_err(|error| HistoryError::file("write", &notice, error))?;
    copy.checkpoint.export(&layout, &written)?;
    Ok(summary)
}
