//! What the server answered and is in no file yet: one answer after the other in a file of its own, because a database
//! would write each of them several times over. The checkpoint says where each is.

use std::{
    fs::{File, OpenOptions},
    io::{self, BufReader, Read as _, Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
};

use flate2::Crc;

use crate::{HistoryError, Result};

/// Where an answer is, and how to tell that it is all there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) at: i64,
    pub(super) length: i64,
    pub(super) crc: i64,
}

/// The file of the answers.
#[derive(Debug)]
pub(super) struct Answers {
    path: PathBuf,
    /// Not there where the checkpoint is only looked at.
    file: Option<File>,
    /// Where the next answer goes.
    end: u64,
    /// The latest answers, which are written together.
    pending: Vec<u8>,
}

/// Reads answers one after the other. They are read mostly in the order in which they came, so what follows one is kept.
pub(super) struct Reader<'a> {
    answers: &'a Answers,
    file: BufReader<&'a File>,
    /// Where it stands.
    position: u64,
}

/// Bytes that are read at once.
const AHEAD: usize = 128 << 10;

impl Answers {
    pub(super) fn closed(path: PathBuf) -> Self {
        Self {
            path,
            file: None,
            end: 0,
            pending: Vec::new(),
        }
    }

    pub(super) fn open(path: PathBuf) -> Result<Self> {
        let open = || {
            let mut options = OpenOptions::new();
            let file = options
                .read(true)
                .write(true)
                .create(true)
                .truncate(false)
                .open(&path)?;
            let end = file.metadata()?.len();
            Ok((file, end))
        };
        let (file, end) = open().map_err(|error| HistoryError::file("use", &path, error))?;
        Ok(Self {
            file: Some(file),
            end,
            ..Self::closed(path)
        })
    }

    /// Adds an answer, which is in the file after the next [`write`](Self::write).
    pub(super) fn add(&mut self, body: &[u8]) -> Place {
        let at = self.end + self.pending.len() as u64;
        self.pending.extend_from_slice(body);
        Place {
            at: at.cast_signed(),
            length: (body.len() as u64).cast_signed(),
            crc: crc(body),
        }
    }

    /// Writes what was added. From then on it outlives this process, and after `lasting` a power cut too.
    pub(super) fn write(&mut self, lasting: bool) -> Result<()> {
        let write = || {
            let mut file = self.file()?;
            if !self.pending.is_empty() {
                file.seek(SeekFrom::Start(self.end))?;
                file.write_all(&self.pending)?;
            }
            if lasting {
                file.sync_data()?;
            }
            Ok(())
        };
        write().map_err(|error| self.failed(error))?;
        self.end += self.pending.len() as u64;
        self.pending.clear();
        Ok(())
    }

    /// A way to read several answers.
    pub(super) fn reader(&self) -> Result<Reader<'_>> {
        let begin = || {
            let mut file = self.file()?;
            file.rewind()?;
            Ok(BufReader::with_capacity(AHEAD, file))
        };
        Ok(Reader {
            answers: self,
            file: begin().map_err(|error| self.failed(error))?,
            position: 0,
        })
    }

    /// Forgets all of them.
    pub(super) fn clear(&mut self) -> Result<()> {
        self.pending.clear();
        self.end = 0;
        let cleared = self.file().and_then(|file| file.set_len(0));
        cleared.map_err(|error| self.failed(error))
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    fn file(&self) -> io::Result<&File> {
        self.file
            .as_ref()
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn failed(&self, error: io::Error) -> HistoryError {
        HistoryError::file("use", &self.path, error)
    }
}

impl Reader<'_> {
    /// The answer at a place; `None` where a power cut took it.
    pub(super) fn read(&mut self, place: Place) -> Result<Option<Vec<u8>>> {
        let (at, length) = (place.at.unsigned_abs(), place.length.unsigned_abs());
        let end = at.saturating_add(length);
        if end > self.answers.end {
            return Ok(None);
        }
        let mut read = || {
            let distance = at.cast_signed() - self.position.cast_signed();
            self.file.seek_relative(distance)?;
            let mut body = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
            self.file.by_ref().take(length).read_to_end(&mut body)?;
            Ok(body)
        };
        let body = read().map_err(|error| self.answers.failed(error))?;
        self.position = at + body.len() as u64;
        Ok((crc(&body) == place.crc).then_some(body))
    }
}

fn crc(body: &[u8]) -> i64 {
    let mut crc = Crc::new();
    crc.update(body);
    crc.sum().into()
}
