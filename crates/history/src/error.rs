use std::{
    io,
    path::{Path, PathBuf},
};

/// Why a history could not be pulled or verified.
///
/// No variant holds message text, a key, a token or a signed URL.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HistoryError {
    /// The API, or the way there.
    #[error(transparent)]
    Api(#[from] amigo_core::Error),
    /// The options make no sense, or not for this directory.
    #[error("{0}")]
    Options(String),
    /// Another run writes to the directory.
    #[error("{} is in use by {holder}; wait until it is done, or end it", directory.display())]
    InUse {
        /// The directory.
        directory: PathBuf,
        /// Process and machine, as far as they are known.
        holder: String,
    },
    /// The directory is not one that a sync made, or one of a version that is not understood here.
    #[error("{}: {reason}", directory.display())]
    Directory {
        /// The directory.
        directory: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A file could not be read or written. What was pulled until then is kept; the next run continues.
    #[error("cannot {action} {}: {source}", path.display())]
    File {
        /// What was tried.
        action: &'static str,
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// A file does not hold what it should.
    #[error("{} is damaged: {reason}; `verify` lists what is wrong", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// The checkpoint of a copy is damaged or gone.
    #[error(
        "{} {reason}. The files beside it can be read, but no run can go on from them: put the whole directory back from a \
         back-up, or pull into another directory", path.display()
    )]
    Checkpoint {
        /// The checkpoint.
        path: PathBuf,
        /// What became of it.
        reason: &'static str,
    },
    /// The run was called off. What was pulled until then is kept; the next run continues.
    #[error("the run was called off; the next one continues where it stopped")]
    Cancelled,
}

impl HistoryError {
    pub(crate) fn file(action: &'static str, path: &Path, source: io::Error) -> Self {
        Self::File {
            action,
            path: path.to_owned(),
            source,
        }
    }

    pub(crate) fn checkpoint(path: &Path, error: &rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        if let Some(Code::DatabaseCorrupt | Code::NotADatabase) = error.sqlite_error_code() {
            return Self::Checkpoint {
                path: path.to_owned(),
                reason: "is damaged",
            };
        }
        let source = match error.sqlite_error_code() {
            Some(Code::DiskFull) => io::Error::from(io::ErrorKind::StorageFull),
            Some(Code::PermissionDenied | Code::ReadOnly | Code::CannotOpen) => {
                io::Error::from(io::ErrorKind::PermissionDenied)
            }
            Some(Code::SystemIoFailure) => io::Error::other("the disk refused it"),
            // SQLite's own words name tables and columns, never values.
            _ => io::Error::other(error.to_string()),
        };
        Self::file("use", path, source)
    }

    pub(crate) fn damaged(path: &Path, reason: impl Into<String>) -> Self {
        Self::Damaged {
            path: path.to_owned(),
            reason: reason.into(),
        }
    }
}
