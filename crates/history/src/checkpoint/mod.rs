//! What is remembered between two runs, in one SQLite file: what was seen, what is still to do, what is in which file,
//! and where the answers are that are in no file yet.

mod answers;
mod conversations;
mod export;
mod facts;
mod files;
mod keeper;
mod recovery;
mod schema;
mod spool;
mod work;

use std::{
    collections::HashMap,
    fs, io,
    path::Path,
    time::{Duration, Instant},
};

use rusqlite::{Connection, OpenFlags};
use tokio_util::sync::CancellationToken;

use crate::{
    HistoryError, Result,
    layout::{Layout, SCHEMA_VERSION},
    options::Format,
    tables::Table,
};

use answers::Answers;
pub(crate) use conversations::{Listed, ListedCounts, Reread, short};
pub(crate) use facts::{Beginning, Identity};
pub(crate) use files::KnownFile;
pub(crate) use keeper::Keeper;
pub(crate) use spool::Assignment;
pub(crate) use work::{Interaction, MessagePages, ReadConversation, ToRead, ToReadItem};

/// A power cut costs no more than what came within this time, which is asked for again: making every commit last would
/// keep the disk busier than everything else.
const LASTS_AFTER: Duration = Duration::from_secs(1);

/// The checkpoint of a copy.
pub(crate) struct Checkpoint {
    connection: Connection,
    answers: Answers,
    /// When everything was made to last.
    lasted: Option<Instant>,
    /// Whether the commit that comes next makes everything last.
    lasting: bool,
    pub(crate) layout: Layout,
    pub(crate) format: Format,
    /// The number of the run, which marks what it has seen.
    pub(crate) run: i64,
    /// Bytes of answers that are in no file yet.
    pub(crate) spooled: u64,
    /// How much is still to do.
    pub(crate) left: Left,
    /// Cancelled, it ends the writing of files.
    stop: CancellationToken,
}

/// How much is still to do, by kind.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Left {
    pub(crate) messages: u64,
    pub(crate) insights: u64,
    pub(crate) audio: u64,
}

impl Checkpoint {
    /// Opens the checkpoint of a directory, or makes it, and puts right what an interrupted run left behind.
    pub(crate) fn open(
        layout: &Layout,
        identity: &Identity,
        stop: CancellationToken,
    ) -> Result<Self> {
        let path = layout.checkpoint();
        let failed = |error: rusqlite::Error| HistoryError::checkpoint(&path, &error);
        let connection = Connection::open(&path).map_err(failed)?;
        // It is read once from beginning to end at most; the operating system caches it as well.
        connection
            .execute_batch(
                "PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL;
                 PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = OFF;",
            )
            .map_err(failed)?;
        connection.set_prepared_statement_cache_capacity(64);
        let mut checkpoint = Self {
            connection,
            answers: Answers::open(layout.answers())?,
            lasted: None,
            lasting: true,
            layout: layout.clone(),
            format: identity.format,
            run: 0,
            spooled: 0,
            left: Left::default(),
            stop,
        };
        checkpoint.prepare(identity)?;
        checkpoint.publish(&|_| {})?;
        checkpoint.sweep()?;
        Ok(checkpoint)
    }

    /// Opens the checkpoint of a directory to look at it.
    pub(crate) fn open_to_read(layout: &Layout) -> Result<Self> {
        let directory = |reason: &str| HistoryError::Directory {
            directory: layout.directory.clone(),
            reason: reason.to_owned(),
        };
        let path = layout.checkpoint();
        if !path.exists() {
            lost(layout)?;
            return Err(directory("there is no copy of a history here"));
        }
        let failed = |error: rusqlite::Error| HistoryError::checkpoint(&path, &error);
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&path, flags).map_err(failed)?;
        let mut checkpoint = Self {
            connection,
            answers: Answers::closed(layout.answers()),
            lasted: None,
            lasting: true,
            layout: layout.clone(),
            format: Format::default(),
            run: 0,
            spooled: 0,
            left: Left::default(),
            stop: CancellationToken::new(),
        };
        if !checkpoint.is_prepared()? {
            lost(layout)?;
            return Err(directory("the first sync was interrupted before it began"));
        }
        checkpoint.format = checkpoint
            .fact("format")?
            .ok_or_else(|| directory("the checkpoint does not say what the files are"))?
            .parse()?;
        Ok(checkpoint)
    }

    pub(crate) fn sql<T>(&self, result: rusqlite::Result<T>) -> Result<T> {
        result.map_err(|error| HistoryError::checkpoint(&self.layout.checkpoint(), &error))
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Lays out a new checkpoint, or refuses one that belongs to something else.
    fn prepare(&mut self, identity: &Identity) -> Result<()> {
        self.begin()?;
        if self.is_prepared()? {
            self.check_identity(identity)?;
        } else {
            lost(&self.layout)?;
            let tables = format!(
                "{}; PRAGMA application_id = {}; PRAGMA user_version = {SCHEMA_VERSION};",
                schema::TABLES,
                schema::APPLICATION_ID
            );
            self.sql(self.connection.execute_batch(&tables))?;
            self.write_identity(identity)?;
        }
        // What was under way or refused last time is to be done again.
        for table in ["conversations", "interactions", "recordings"] {
            let again = format!("UPDATE {table} SET work = 1 WHERE work = 2");
            self.sql(self.connection.execute(&again, []))?;
        }
        self.ask_again_for_lost_answers()?;
        self.count()?;
        self.commit()
    }

    fn is_prepared(&self) -> Result<bool> {
        let number = |name: &str| {
            self.sql(
                self.connection
                    .pragma_query_value(None, name, |row| row.get::<_, i32>(0)),
            )
        };
        let (application, version) = (number("application_id")?, number("user_version")?);
        match (application, version) {
            (0, 0) => Ok(false),
            (schema::APPLICATION_ID, version)
                if i64::from(version) == i64::from(SCHEMA_VERSION) =>
            {
                Ok(true)
            }
            (schema::APPLICATION_ID, version) => Err(HistoryError::Directory {
                directory: self.layout.directory.clone(),
                reason: format!(
                    "it was made in version {version} of the schema, this program knows {SCHEMA_VERSION}; pull into another directory"
                ),
            }),
            _ => Err(HistoryError::Directory {
                directory: self.layout.directory.clone(),
                reason: "its checkpoint belongs to another program".to_owned(),
            }),
        }
    }

    /// What `SQLite` finds wrong with the checkpoint itself.
    pub(crate) fn defects(&self) -> Result<Option<String>> {
        let found = self
            .connection
            .query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
        match self.sql(found) {
            Ok(found) => Ok((found != "ok").then_some(found)),
            Err(error @ HistoryError::Checkpoint { .. }) => Ok(Some(error.to_string())),
            Err(error) => Err(error),
        }
    }

    /// Takes stock of what is in no file yet and of what is to be done.
    fn count(&mut self) -> Result<()> {
        let number = |sql: &str| -> Result<u64> {
            let number: i64 = self.sql(self.connection.query_row(sql, [], |row| row.get(0)))?;
            Ok(number.unsigned_abs())
        };
        let spooled = number("SELECT coalesce(sum(length), 0) FROM spool")?;
        let left = Left {
            messages: number("SELECT count(*) FROM conversations WHERE work > 0")?,
            insights: number("SELECT count(*) FROM interactions WHERE work > 0")?,
            audio: number("SELECT count(*) FROM recordings WHERE work > 0")?,
        };
        (self.spooled, self.left) = (spooled, left);
        Ok(())
    }

    /// Ends the writing of files where the run is to stop at once; the next one begins with it.
    pub(crate) fn go_on(&self) -> Result<()> {
        if self.stop.is_cancelled() {
            return Err(HistoryError::Cancelled);
        }
        Ok(())
    }

    /// Begins a change that outlives a power cut once it is committed.
    pub(crate) fn begin(&mut self) -> Result<()> {
        self.begin_with(true)
    }

    /// Begins a change that outlives this process once it is committed, and a power cut unless another did so a moment ago.
    pub(crate) fn begin_soon(&mut self) -> Result<()> {
        let lasting = self
            .lasted
            .is_none_or(|lasted| lasted.elapsed() >= LASTS_AFTER);
        self.begin_with(lasting)
    }

    fn begin_with(&mut self, lasting: bool) -> Result<()> {
        self.lasting = lasting;
        let synchronous = if lasting { "FULL" } else { "NORMAL" };
        let begin = format!("PRAGMA synchronous = {synchronous}; BEGIN IMMEDIATE");
        self.sql(self.connection.execute_batch(&begin))
    }

    pub(crate) fn commit(&mut self) -> Result<()> {
        self.answers.write(self.lasting)?;
        self.sql(self.connection.execute_batch("COMMIT"))?;
        if self.lasting {
            self.lasted = Some(Instant::now());
        }
        Ok(())
    }

    /// Undoes what was not committed. If even that fails, the next opening does it.
    pub(crate) fn roll_back(&self) {
        let _ = self.connection.execute_batch("ROLLBACK");
    }

    /// Gives back the space of what is in files now.
    pub(crate) fn tidy(&self) -> Result<()> {
        let free = || {
            // Each row that it gives is a page that was freed.
            let mut vacuum = self.connection.prepare("PRAGMA incremental_vacuum")?;
            let mut pages = vacuum.query([])?;
            while pages.next()?.is_some() {}
            self.connection
                .execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")
        };
        self.sql(free())
    }

    /// Removes what was being written when a run was interrupted.
    fn sweep(&self) -> Result<()> {
        let staging = self.layout.staging();
        let entries = match fs::read_dir(&staging) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(HistoryError::file("read", &staging, error)),
        };
        for entry in entries {
            let path = entry
                .map_err(|error| HistoryError::file("read", &staging, error))?
                .path();
            fs::remove_file(&path).map_err(|error| HistoryError::file("remove", &path, error))?;
        }
        Ok(())
    }

    /// The new contents that have not taken their places yet: file to name in the staging folder.
    pub(crate) fn staged(&self) -> Result<HashMap<i64, String>> {
        let query = || {
            self.connection
                .prepare("SELECT file, name FROM staged")?
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect()
        };
        self.sql(query())
    }
}

/// Refuses files of tables without a checkpoint that knows them: a run that began anew would write over them, and with them
/// over what the server may not have any more. A first run makes none before its checkpoint is there.
fn lost(layout: &Layout) -> Result<()> {
    if Table::ALL.iter().any(|table| layout.table(*table).exists()) {
        return Err(HistoryError::Checkpoint {
            path: layout.checkpoint(),
            reason: "is gone",
        });
    }
    Ok(())
}

/// Makes sure that the names in a folder survive a power cut.
pub(crate) fn sync_folder(path: &Path) -> Result<()> {
    // Other systems have no such thing as opening a folder, and no need for it.
    #[cfg(unix)]
    fs::File::open(path)
        .and_then(|folder| folder.sync_all())
        .map_err(|error| HistoryError::file("write", path, error))?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}
