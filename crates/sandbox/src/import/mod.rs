//! Data from outside: JSON Lines, one object a line, as the README describes.
//!
//! One thread reads and checks, another writes, in one transaction: a file is imported whole or not at all.

mod audio;
mod format;
mod identity;
mod read;
mod write;

use std::{
    fmt,
    io::{self, BufRead},
    path::Path,
    sync::mpsc,
};

pub(crate) use audio::AudioFiles;

use crate::{
    credentials::Credentials,
    seed,
    store::{Database, Store, StoreError},
};

/// How much was imported.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ImportSummary {
    /// Services.
    pub services: u64,
    /// Users.
    pub users: u64,
    /// Conversations.
    pub conversations: u64,
    /// Interactions of those conversations.
    pub interactions: u64,
    /// Messages of those conversations.
    pub messages: u64,
    /// Interactions that came with insights.
    pub insights: u64,
}

/// Why nothing was imported.
#[derive(Debug)]
pub enum ImportError {
    /// A line is not as the format has it.
    Line {
        /// Number of the line, from 1.
        line: u64,
        /// The field that is wrong, as a path from the line's object; `None` when it is the line itself.
        field: Option<String>,
        /// What is allowed there. It quotes no value.
        message: String,
    },
    /// The data could not be read.
    Read(io::Error),
    /// The database could not be written.
    Store(StoreError),
}

impl ImportError {
    fn line(line: u64, field: impl Into<Option<&'static str>>, message: impl Into<String>) -> Self {
        Self::Line {
            line,
            field: field.into().map(str::to_owned),
            message: message.into(),
        }
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line {
                line,
                field: Some(field),
                message,
            } => write!(f, "line {line}: `{field}` {message}"),
            Self::Line { line, message, .. } => write!(f, "line {line}: {message}"),
            Self::Read(error) => write!(f, "the data could not be read: {error}"),
            Self::Store(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ImportError {}

impl From<StoreError> for ImportError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<rusqlite::Error> for ImportError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

/// Batches on their way from the reader to the writer. A few smooth out their differences; more would only take memory.
const BATCHES_UNDER_WAY: usize = 8;

/// Imports JSON Lines into the database file, which is made when it is not there.
///
/// Audio files are looked for in `base_directory`. `progress` is told now and then how much was written so far. Either
/// everything is imported or nothing.
pub fn import(
    database: &Path,
    reader: impl BufRead + Send,
    base_directory: &Path,
    progress: impl FnMut(&ImportSummary),
) -> Result<ImportSummary, ImportError> {
    let store = Store::open(&Database::File(database.to_owned()))?;
    seed::seed(&store)?;
    into_store(
        &store,
        reader,
        AudioFiles::Directory(base_directory),
        progress,
    )
}

/// Imports into a database that is open.
pub(crate) fn into_store(
    store: &Store,
    reader: impl BufRead + Send,
    files: AudioFiles<'_>,
    progress: impl FnMut(&ImportSummary),
) -> Result<ImportSummary, ImportError> {
    let (batches, written) = mpsc::sync_channel(BATCHES_UNDER_WAY);
    std::thread::scope(|scope| {
        // When the writer gives up, its end of the channel closes, and the reader stops at the next batch.
        scope.spawn(move || read::read(reader, files, &batches));
        let organization = Credentials::development().organization_id;
        write::write(store, &organization, written, progress)
    })
}
