use std::{
    fs::File,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use sha2::{Digest as _, Sha256};

use crate::{HistoryError, Result};

/// A file that is being written aside, with its digest taken on the way.
pub(crate) struct StagingFile {
    file: BufWriter<File>,
    name: String,
    /// What errors speak of: where the file is to go.
    target: PathBuf,
    digest: Sha256,
    bytes: u64,
    /// What went wrong, since those who write through this wrap it up beyond recognition.
    error: Option<io::Error>,
}

/// A file that was written aside and lasts.
#[derive(Debug, Clone)]
pub(crate) struct Staged {
    pub(crate) name: String,
    pub(crate) rows: u64,
    pub(crate) bytes: u64,
    pub(crate) sha256: String,
}

impl StagingFile {
    pub(crate) fn create(staging: &Path, name: String, target: &Path) -> Result<Self> {
        let path = staging.join(&name);
        let file =
            File::create(&path).map_err(|error| HistoryError::file("write", &path, error))?;
        Ok(Self {
            file: BufWriter::with_capacity(1 << 18, file),
            name,
            target: target.to_owned(),
            digest: Sha256::new(),
            bytes: 0,
            error: None,
        })
    }

    /// Where the file is to go.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    /// The error behind a failure to write.
    pub(crate) fn failure(&mut self, otherwise: &str) -> HistoryError {
        match self.error.take() {
            Some(error) => HistoryError::file("write", &self.target, error),
            None => HistoryError::damaged(&self.target, otherwise),
        }
    }

    /// Makes it last. Nothing may be written after that.
    pub(crate) fn finish(&mut self, rows: u64) -> Result<Staged> {
        self.file
            .flush()
            .and_then(|()| self.file.get_ref().sync_all())
            .map_err(|error| HistoryError::file("write", &self.target, error))?;
        Ok(Staged {
            name: self.name.clone(),
            rows,
            bytes: self.bytes,
            sha256: hex::encode(self.digest.finalize_reset()),
        })
    }

    fn note<T>(&mut self, result: io::Result<T>) -> io::Result<T> {
        result.inspect_err(|error| {
            // The kind and the system's number say all there is to it.
            let copy = error
                .raw_os_error()
                .map_or_else(|| error.kind().into(), io::Error::from_raw_os_error);
            self.error = Some(copy);
        })
    }
}

impl Write for StagingFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes);
        let written = self.note(written)?;
        self.digest.update(&bytes[..written]);
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        let flushed = self.file.flush();
        self.note(flushed)
    }
}
