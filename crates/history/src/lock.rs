//! One writer at a time.

use std::{
    fs::{File, OpenOptions, TryLockError},
    io::{Read as _, Seek as _, Write as _},
    process,
};

use jiff::Timestamp;

use crate::{HistoryError, Result, layout::Layout};

/// Held as long as this lives. The system lets go of it when the process ends, however that happens.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    pub(crate) fn take(layout: &Layout) -> Result<Self> {
        let path = layout.lock();
        let failed = |action| {
            let path = path.clone();
            move |error| HistoryError::file(action, &path, error)
        };
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(failed("open"))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                // Whoever holds it may be about to write who that is.
                let _ = file.read_to_string(&mut holder);
                return Err(HistoryError::InUse {
                    directory: layout.directory.clone(),
                    holder: match holder.trim() {
                        "" => "another process".to_owned(),
                        holder => holder.to_owned(),
                    },
                });
            }
            Err(TryLockError::Error(error)) => return Err(failed("lock")(error)),
        }
        let holder = format!(
            "process {} on {} since {:.0}\n",
            process::id(),
            gethostname::gethostname().to_string_lossy(),
            Timestamp::now()
        );
        file.set_len(0)
            .and_then(|()| file.rewind())
            .and_then(|()| file.write_all(holder.as_bytes()))
            .map_err(failed("write"))?;
        Ok(Self { _file: file })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_second_one_is_told_who_is_first() {
        let folder = tempfile::tempdir().unwrap();
        let layout = Layout::new(folder.path());
        std::fs::create_dir_all(layout.own()).unwrap();
        let first = Lock::take(&layout).unwrap();
        let error = Lock::take(&layout).unwrap_err().to_string();
        assert!(
            error.contains(&format!("process {}", process::id())),
            "{error}"
        );
        drop(first);
        Lock::take(&layout).unwrap();
    }
}
