//! Checking a copy against its checkpoint.

use std::{
    collections::HashSet,
    fs::{self, File},
    io::{self, BufRead as _, BufReader, Read as _},
    path::{Path, PathBuf},
};

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::{
    HistoryError, Result,
    checkpoint::{Checkpoint, KnownFile},
    layout::{self, Layout},
    options::Format,
    tables::Table,
    writing,
};

/// What came of checking a copy.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Verification {
    /// Files of the tables that were checked.
    pub files: u64,
    /// Rows in them.
    pub rows: u64,
    /// Recordings that were checked.
    pub recordings: u64,
    /// Whether a run was interrupted, or is under way: the next one goes on with it.
    pub unfinished: bool,
    /// Whether the copy is one that [`export`](crate::export) has masked.
    pub redacted: bool,
    /// What is wrong. Empty where nothing is.
    pub findings: Vec<Finding>,
}

/// Something that is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The file, below the directory.
    pub path: PathBuf,
    /// What is wrong with it.
    pub problem: String,
}

/// Checks every file of a copy: whether it is there, its size and SHA-256, its columns, how many rows it has, and that
/// nothing is there besides. It reads everything and waits for the disk: call it where that holds nobody up.
///
/// # Errors
///
/// When the directory holds no copy, or cannot be read. What is wrong with the copy is no error but a finding.
pub fn verify(directory: &Path) -> Result<Verification> {
    let layout = Layout::new(directory);
    let checkpoint = Checkpoint::open_to_read(&layout)?;
    let mut check = Check {
        staged: checkpoint.staged()?,
        known: HashSet::new(),
        outcome: Verification {
            unfinished: checkpoint.is_unfinished()?,
            redacted: checkpoint.is_redacted()?,
            ..Verification::default()
        },
        checkpoint: &checkpoint,
    };
    if let Some(defect) = checkpoint.defects()? {
        let path = layout.checkpoint();
        check.found(
            path.strip_prefix(directory).unwrap_or(&path),
            format!("the checkpoint is damaged, and no run can go on from it: {defect}"),
        );
        return Ok(check.outcome);
    }
    for file in checkpoint.files()? {
        check.table_file(&file)?;
    }
    checkpoint.each_recording(|path, bytes, sha256| {
        check.recording(path, bytes, &sha256);
        Ok(())
    })?;
    check.strangers()?;
    Ok(check.outcome)
}

struct Check<'a> {
    checkpoint: &'a Checkpoint,
    staged: std::collections::HashMap<i64, String>,
    known: HashSet<PathBuf>,
    outcome: Verification,
}

impl Check<'_> {
    fn found(&mut self, path: &Path, problem: impl Into<String>) {
        self.outcome.findings.push(Finding {
            path: path.to_owned(),
            problem: problem.into(),
        });
    }

    fn table_file(&mut self, file: &KnownFile) -> Result<()> {
        let format = self.checkpoint.format;
        let name = layout::relative(&file.key, format);
        self.known.insert(name.clone());
        if file.rows != file.placed {
            self.found(
                &name,
                format!(
                    "the checkpoint contradicts itself: {} rows in all, {} one by one",
                    file.rows, file.placed
                ),
            );
        }
        let path = self.checkpoint.present(file.pk, &file.key, &self.staged);
        if !self.content(&name, &path, file.bytes, &file.sha256) {
            return Ok(());
        }
        self.outcome.files += 1;
        let (rows, fits) = match format {
            Format::Parquet => match writing::schema_of(&path, file.key.table) {
                Ok(found) => found,
                Err(HistoryError::Damaged { reason, .. }) => {
                    self.found(&name, reason);
                    return Ok(());
                }
                Err(error) => return Err(error),
            },
            Format::Jsonl => (lines(&path)?, true),
        };
        if !fits {
            self.found(
                &name,
                format!(
                    "its columns are not those of version {} of the schema",
                    crate::SCHEMA_VERSION
                ),
            );
        }
        if rows != file.rows {
            self.found(
                &name,
                format!("it has {rows} rows, the checkpoint knows of {}", file.rows),
            );
        }
        self.outcome.rows += rows;
        Ok(())
    }

    fn recording(&mut self, path: PathBuf, bytes: u64, sha256: &str) {
        let at = self.checkpoint.layout.directory.join(&path);
        if self.content(&path, &at, bytes, sha256) {
            self.outcome.recordings += 1;
        }
        self.known.insert(path);
    }

    /// Whether a file holds what it should, byte for byte.
    fn content(&mut self, name: &Path, path: &Path, bytes: u64, sha256: &str) -> bool {
        let (found, digest) = match digest(path) {
            Ok(found) => found,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                self.found(name, "it is missing");
                return false;
            }
            Err(error) => {
                self.found(name, format!("it cannot be read: {error}"));
                return false;
            }
        };
        if found != bytes {
            self.found(
                name,
                format!("it has {found} bytes, the checkpoint knows of {bytes}"),
            );
        } else if digest != sha256 {
            self.found(
                name,
                "its content was changed: its SHA-256 is not the one that the checkpoint knows",
            );
        }
        found == bytes && digest == sha256
    }

    /// Files in the folders of the tables that no sync has put there: readers would take them for data.
    fn strangers(&mut self) -> Result<()> {
        let layout = &self.checkpoint.layout;
        let mut folders: Vec<PathBuf> = Table::ALL.map(|table| layout.table(table)).to_vec();
        folders.push(layout.recordings());
        let directory = layout.directory.clone();
        while let Some(folder) = folders.pop() {
            let failed = |error| HistoryError::file("read", &folder, error);
            let entries = match fs::read_dir(&folder) {
                Ok(entries) => entries,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(failed(error)),
            };
            for entry in entries {
                let path = entry.map_err(failed)?.path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let name = path.strip_prefix(&directory).unwrap_or(&path).to_owned();
                if !self.known.contains(&name) {
                    self.found(&name, "the checkpoint does not know it");
                }
            }
        }
        self.outcome
            .findings
            .sort_by(|one, other| one.path.cmp(&other.path));
        Ok(())
    }
}

fn digest(path: &Path) -> io::Result<(u64, String)> {
    let (mut file, mut digest) = (File::open(path)?, Sha256::new());
    let (mut buffer, mut bytes) = (vec![0; 1 << 18], 0);
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok((bytes, hex::encode(digest.finalize()))),
            read => {
                digest.update(&buffer[..read]);
                bytes += read as u64;
            }
        }
    }
}

fn lines(path: &Path) -> Result<u64> {
    let failed = |error| HistoryError::file("read", path, error);
    let mut reader = BufReader::new(File::open(path).map_err(failed)?);
    let mut count = 0;
    while reader.skip_until(b'\n').map_err(failed)? > 0 {
        count += 1;
    }
    Ok(count)
}
