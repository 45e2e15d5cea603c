//! How connections are made, and the pool of those that read.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags};

use super::{Database, StoreError};

pub(super) type Readers = r2d2::Pool<Connector>;

/// More readers than cores gain nothing: a query never waits for anything but the processor.
const MOST_READERS: u32 = 8;

/// How long a connection waits for another process, such as an import, that holds the lock.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// Prepared statements kept by a connection.
const STATEMENTS: usize = 64;

/// Makes connections to one database.
#[derive(Debug, Clone)]
pub(super) struct Connector {
    uri: String,
    in_memory: bool,
}

impl Connector {
    pub(super) fn new(database: &Database) -> Self {
        // Names of databases in memory are shared by the whole process.
        static NEXT: AtomicU64 = AtomicU64::new(0);
        match database {
            Database::Memory => Self {
                uri: format!(
                    "file:/amigo-sandbox-{}?vfs=memdb",
                    NEXT.fetch_add(1, Ordering::Relaxed)
                ),
                in_memory: true,
            },
            Database::File(path) => {
                let path = path.to_string_lossy();
                let path = percent_encoding::utf8_percent_encode(&path, URI_PATH);
                Self {
                    uri: format!("file:{path}"),
                    in_memory: false,
                }
            }
        }
    }

    pub(super) fn writer(&self) -> Result<Connection, StoreError> {
        let connection = self.open()?;
        if !self.in_memory {
            // With a write-ahead log readers and the writer do not wait for each other. NORMAL loses nothing that was
            // committed when the process dies; only a power cut can take the last commits, and never corrupts.
            connection.pragma_update(None, "journal_mode", "WAL")?;
            connection.pragma_update(None, "synchronous", "NORMAL")?;
        }
        Ok(connection)
    }

    pub(super) fn readers(self) -> Result<Readers, StoreError> {
        Ok(r2d2::Pool::builder()
            .max_size(MOST_READERS)
            .min_idle(Some(1))
            .connection_timeout(BUSY_TIMEOUT)
            .test_on_check_out(false)
            .build(self)?)
    }

    fn open(&self) -> Result<Connection, rusqlite::Error> {
        let connection = Connection::open_with_flags(
            &self.uri,
            OpenFlags::SQLITE_OPEN_READ_WRITE
                | OpenFlags::SQLITE_OPEN_CREATE
                | OpenFlags::SQLITE_OPEN_URI
                | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        connection.busy_timeout(BUSY_TIMEOUT)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        connection.pragma_update(None, "foreign_keys", "ON")?;
        connection.pragma_update(None, "temp_store", "MEMORY")?;
        Ok(connection)
    }
}

/// What would end or change the path of an SQLite URI.
const URI_PATH: &percent_encoding::AsciiSet = &percent_encoding::CONTROLS
    .add(b'%')
    .add(b'?')
    .add(b'#')
    .add(b' ');

impl r2d2::ManageConnection for Connector {
    type Connection = Connection;
    type Error = rusqlite::Error;

    fn connect(&self) -> Result<Connection, rusqlite::Error> {
        let connection = self.open()?;
        connection.pragma_update(None, "query_only", "ON")?;
        connection.pragma_update(None, "mmap_size", 1_i64 << 30)?;
        Ok(connection)
    }

    fn is_valid(&self, connection: &mut Connection) -> Result<(), rusqlite::Error> {
        connection.execute_batch("")
    }

    fn has_broken(&self, _: &mut Connection) -> bool {
        false
    }
}
