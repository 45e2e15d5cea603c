//! How files come to be: written aside, made to last, named in the checkpoint, and then moved into place.
//!
//! A unit keeps to its file, and a file is replaced in one step by its new content. So there is never a moment at which
//! a reader could meet a row twice, and nothing to be compacted later: a month has one file that grows, and full ones.

mod jsonl;
mod parquet;
mod staging;

use std::{
    collections::{HashMap, HashSet},
    fs,
    path::{Path, PathBuf},
};

use crate::{
    Event, HistoryError, Result,
    checkpoint::{Assignment, Checkpoint, sync_folder},
    layout,
    options::Format,
    tables::{FileKey, Unit},
};

pub(crate) use self::{
    jsonl::Line,
    parquet::{Parquet, schema_of},
};
pub(crate) use staging::{Staged, StagingFile};

/// Fails where nothing more is to be written.
type GoOn<'a> = &'a dyn Fn() -> Result<()>;

/// New content of a file.
trait Content {
    /// Takes over what the file held, less what is replaced.
    fn keep(&mut self, file: &Path, changes: &Changes, go_on: GoOn<'_>) -> Result<()>;

    /// Adds the rows of a unit.
    fn add(&mut self, unit: &Unit) -> Result<()>;

    /// Ends the content and makes it last.
    fn finish(self: Box<Self>) -> Result<Staged>;
}

/// What changes in a file beside what is added.
#[derive(Debug, Default)]
struct Changes {
    /// Units whose rows go.
    replaced: HashSet<(String, String)>,
    /// Conversations that are gone from the server, and since when (microseconds).
    vanished: HashMap<String, i64>,
}

impl Changes {
    fn replaces(&self, conversation: &str, item: &str) -> bool {
        // An owned pair for every row is the price of a plain set; the sets are small and looked up only in rewrites.
        !self.replaced.is_empty()
            && self
                .replaced
                .contains(&(conversation.to_owned(), item.to_owned()))
    }
}

impl Checkpoint {
    /// Moves every stored answer into its file and says how many files were written.
    pub(crate) fn flush(&mut self, tell: &dyn Fn(Event)) -> Result<u64> {
        self.go_on()?;
        if !self.has_spool()? {
            return Ok(0);
        }
        let staging = self.layout.staging();
        fs::create_dir_all(&staging)
            .map_err(|error| HistoryError::file("make", &staging, error))?;
        self.begin()?;
        let files = match self.stage(tell) {
            Ok(files) => files,
            Err(error) => {
                self.roll_back();
                return Err(error);
            }
        };
        self.commit()?;
        self.clear_answers()?;
        tell(Event::Committed { files });
        self.publish(tell)?;
        Ok(files)
    }

    fn stage(&mut self, tell: &dyn Fn(Event)) -> Result<u64> {
        let assignments = self.assign()?;
        for assignment in &assignments {
            let staged = self.write(assignment)?;
            self.place(assignment.pk, &staged)?;
            tell(Event::Staged {
                path: layout::relative(&assignment.key, self.format),
            });
        }
        self.clear_spool()?;
        sync_folder(&self.layout.staging())?;
        Ok(assignments.len() as u64)
    }

    /// Writes the new content of a file aside.
    fn write(&self, assignment: &Assignment) -> Result<Staged> {
        let path = self.layout.file(&assignment.key, self.format);
        let name = format!("{}.{}", assignment.pk, self.format);
        let file = StagingFile::create(&self.layout.staging(), name, &path)?;
        let mut content: Box<dyn Content> = match self.format {
            Format::Parquet => Box::new(Parquet::new(file, assignment.key.table)?),
            Format::Jsonl => Box::new(jsonl::Lines::new(file, assignment.key.table)),
        };
        if assignment.exists {
            let changes = self.changes(assignment)?;
            content.keep(&path, &changes, &|| self.go_on())?;
        }
        self.spooled_for(assignment.pk, |unit| {
            self.go_on()?;
            content.add(&unit)
        })?;
        self.go_on()?;
        content.finish()
    }

    fn changes(&self, assignment: &Assignment) -> Result<Changes> {
        let mut changes = Changes::default();
        self.replaced_in(assignment.pk, |conversation, item| {
            changes.replaced.insert((conversation, item));
        })?;
        self.vanished_in(assignment.pk, |conversation, at| {
            changes.vanished.insert(conversation, at);
        })?;
        Ok(changes)
    }

    /// Moves what the checkpoint knows as staged into place. It may be done any number of times.
    pub(crate) fn publish(&mut self, tell: &dyn Fn(Event)) -> Result<()> {
        let mut folders = HashSet::new();
        for (key, name, rows) in self.staged_files()? {
            self.go_on()?;
            let from = self.layout.staging().join(name);
            let to = self.layout.file(&key, self.format);
            // An interrupted run may have moved it already.
            if from.exists() {
                folders.extend(move_into_place(&from, &to)?);
                tell(Event::Written {
                    path: layout::relative(&key, self.format),
                    rows,
                });
            }
        }
        for folder in folders {
            sync_folder(&folder)?;
        }
        self.forget_staged()
    }

    /// Where the content of a file is that the checkpoint speaks of.
    pub(crate) fn present(
        &self,
        file: i64,
        key: &FileKey,
        staged: &HashMap<i64, String>,
    ) -> PathBuf {
        staged
            .get(&file)
            .map(|name| self.layout.staging().join(name))
            .filter(|path| path.exists())
            .unwrap_or_else(|| self.layout.file(key, self.format))
    }
}

/// Gives a file its place, and says which folders have new names in them.
pub(crate) fn move_into_place(from: &Path, to: &Path) -> Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(|error| HistoryError::file("make", folder, error))?;
        folders.push(folder.to_owned());
        folders.extend(folder.parent().map(Path::to_owned));
        folders.extend(folder.parent().and_then(Path::parent).map(Path::to_owned));
    }
    fs::rename(from, to).map_err(|error| HistoryError::file("write", to, error))?;
    Ok(folders)
}
