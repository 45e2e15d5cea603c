//! Where things are in the directory of a copy.

use std::path::{Path, PathBuf};

use jiff::{Timestamp, tz::TimeZone};

use crate::{
    options::Format,
    tables::{FileKey, Table},
};

/// Version of the tables' columns, of the checkpoint and of this layout. It is in the metadata of every Parquet file.
pub const SCHEMA_VERSION: u32 = 1;

/// The paths of one copy. What begins with a dot is the sync's own and no part of the data.
#[derive(Debug, Clone)]
pub(crate) struct Layout {
    pub(crate) directory: PathBuf,
}

impl Layout {
    pub(crate) fn new(directory: &Path) -> Self {
        Self {
            directory: directory.to_owned(),
        }
    }

    pub(crate) fn own(&self) -> PathBuf {
        self.directory.join(".sync")
    }

    pub(crate) fn checkpoint(&self) -> PathBuf {
        self.own().join("checkpoint.db")
    }

    /// Where answers are that are in no file yet.
    pub(crate) fn answers(&self) -> PathBuf {
        self.own().join("answers")
    }

    pub(crate) fn lock(&self) -> PathBuf {
        self.own().join("lock")
    }

    /// Where files are written before they take their place.
    pub(crate) fn staging(&self) -> PathBuf {
        self.own().join("staging")
    }

    pub(crate) fn table(&self, table: Table) -> PathBuf {
        self.directory.join(table.name())
    }

    pub(crate) fn file(&self, key: &FileKey, format: Format) -> PathBuf {
        self.directory.join(relative(key, format))
    }

    /// Where the audio of the voice messages is.
    pub(crate) fn recordings(&self) -> PathBuf {
        self.directory.join("recordings")
    }
}

/// Path of a table's file below the directory.
pub(crate) fn relative(key: &FileKey, format: Format) -> PathBuf {
    Path::new(key.table.name())
        .join(format!("month={}", key.month))
        .join(format!("part-{:05}.{format}", key.number))
}

/// Path of a recording below the directory. Message ids differ only within their conversation.
pub(crate) fn recording(month: &str, conversation: &str, message: &str, extension: &str) -> String {
    format!("recordings/month={month}/{conversation}-{message}.{extension}")
}

/// The month (UTC) that a conversation's rows are filed under: that of its creation, in every table.
pub(crate) fn month(created_at: Timestamp) -> String {
    let date = created_at.to_zoned(TimeZone::UTC).date();
    format!("{:04}-{:02}", date.year(), date.month())
}
