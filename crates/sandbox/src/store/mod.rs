//! What the sandbox knows, in SQLite: one connection that writes, several that read.

pub(crate) mod access;
pub(crate) mod analyses;
pub(crate) mod codes;
pub(crate) mod conversations;
pub(crate) mod interactions;
pub(crate) mod live;
pub(crate) mod memories;
pub(crate) mod messages;
pub(crate) mod object_id;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod plans;
mod pool;
pub(crate) mod schema;
pub(crate) mod search;
mod selection;
pub(crate) mod services;
pub(crate) mod tags;
pub(crate) mod users;
pub(crate) mod version_sets;
pub(crate) mod webhooks;

use std::{
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

use rusqlite::{Connection, Transaction, TransactionBehavior};

pub(crate) use object_id::{ObjectId, Within};
use pool::{Connector, Readers};

/// Where the sandbox keeps what it knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Database {
    /// In memory, gone with the sandbox.
    Memory,
    /// In this file, which is created when it is not there.
    File(PathBuf),
}

/// The database could not be opened or used.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// SQLite failed.
    #[error("{}", in_words(.0))]
    Sqlite(#[from] rusqlite::Error),
    /// No connection became free in time.
    #[error("no connection to the database became free: {0}")]
    Pool(#[from] r2d2::Error),
    /// The file is an SQLite database of somebody else's.
    #[error("the file is a database, but not one of the sandbox; name another file")]
    Foreign,
    /// The file was written by another version.
    #[error(
        "the file has version {found} of the sandbox's schema and this program needs version {needed}; import the data into a new file"
    )]
    Version {
        /// Version of the schema in the file.
        found: i32,
        /// Version of the schema this program works with.
        needed: i32,
    },
}

/// What became of the database, and what to do about it.
fn in_words(error: &rusqlite::Error) -> String {
    use rusqlite::ErrorCode as Code;
    let words = match error.sqlite_error_code() {
        Some(Code::NotADatabase) => "the file is no database; name another one",
        Some(Code::DatabaseCorrupt) => {
            "the database is damaged; put it back from a back-up, or import the data into a new file"
        }
        Some(Code::DatabaseBusy | Code::DatabaseLocked) => {
            "another process has the database to itself; wait until it is done, or end it"
        }
        Some(Code::CannotOpen | Code::PermissionDenied | Code::ReadOnly) => {
            "the database cannot be opened; its folder must be there, and both must be writable"
        }
        Some(Code::DiskFull) => "the disk is full",
        // SQLite's own words name tables and columns, never values.
        _ => return format!("the database failed: {error}"),
    };
    words.to_owned()
}

/// Pages kept in memory during a bulk write, in KiB: enough for the indexes that rows land in at random.
const BULK_CACHE_KIB: i64 = 128 * 1024;

/// Pages SQLite keeps otherwise, in KiB.
const USUAL_CACHE_KIB: i64 = 2 * 1024;

/// An open database.
#[derive(Debug)]
pub(crate) struct Store {
    readers: Readers,
    writer: Mutex<Connection>,
}

impl Store {
    /// Opens the database, and lays out its tables when it is new.
    pub(crate) fn open(database: &Database) -> Result<Self, StoreError> {
        let connector = Connector::new(database);
        // The writer comes first: it makes the tables, and it keeps a database in memory alive.
        let mut writer = connector.writer()?;
        schema::prepare(&mut writer)?;
        Ok(Self {
            readers: connector.readers()?,
            writer: Mutex::new(writer),
        })
    }

    /// Runs `work` on a connection that only reads, in one consistent view of the data.
    pub(crate) fn read<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.readers.get().map_err(StoreError::from)?;
        let transaction = connection.transaction().map_err(StoreError::from)?;
        work(&transaction)
    }

    /// Runs `work` on the connection that writes, and commits when it succeeds.
    pub(crate) fn write<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        commit(&mut self.writer(), work)
    }

    /// As [`Self::write`], for a great deal at once: with more memory, and without looking up what every row refers to,
    /// which `work` has to answer for.
    pub(crate) fn write_much<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.writer();
        bulk(&connection, true)?;
        let result = commit(&mut connection, work);
        bulk(&connection, false)?;
        result
    }

    fn writer(&self) -> MutexGuard<'_, Connection> {
        // A panic while the lock was held dropped its transaction, which rolled it back: the connection is sound.
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn commit<T, E: From<StoreError>>(
    connection: &mut Connection,
    work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(StoreError::from)?;
    let value = work(&transaction)?;
    transaction.commit().map_err(StoreError::from)?;
    Ok(value)
}

/// Prepares a connection for a bulk write, or for what comes after one.
fn bulk(connection: &Connection, begins: bool) -> Result<(), StoreError> {
    let cache = if begins {
        BULK_CACHE_KIB
    } else {
        USUAL_CACHE_KIB
    };
    connection.pragma_update(None, "cache_size", -cache)?;
    connection.pragma_update(None, "foreign_keys", !begins)?;
    if !begins {
        // Moves the log into the database, or it would stay as long as it has become.
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    }
    Ok(())
}

/// Reads a column that holds JSON.
pub(crate) fn from_json<'a, T: serde::Deserialize<'a>>(text: &'a str) -> rusqlite::Result<T> {
    serde_json::from_str(text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
    })
}

/// Writes a column that holds JSON.
pub(crate) fn to_json<T: serde::Serialize>(value: &T) -> rusqlite::Result<String> {
    serde_json::to_string(value)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
}
