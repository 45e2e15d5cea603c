//! The finished calls of one event loop.

use std::{
    io::{PipeReader, PipeWriter, Read as _, Write as _, pipe},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use amigo_core::{Error, RawResponse};
use bytes::Bytes;
use pyo3::{exceptions::PyOSError, prelude::*, types::PyBytes};

use crate::{answer::Answer, errors, shutdown};

/// What comes of a call that did not fail.
pub(crate) enum Outcome {
    Answer(RawResponse),
    /// The next events of a stream, or none at its end.
    Events(Option<Bytes>),
}

type Finished = (u64, Result<Outcome, Error>);

/// Calls that have finished and were not fetched yet. The first of them wakes the event loop, through a pipe; what
/// finishes until the loop comes is fetched along with it, so that a burst costs one wake-up.
pub(crate) struct Queue {
    finished: Mutex<Vec<Finished>>,
    bell: PipeWriter,
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, Vec<Finished>> {
        self.finished.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn push(&self, number: u64, outcome: Result<Outcome, Error>) {
        let mut finished = self.lock();
        finished.push((number, outcome));
        if finished.len() == 1 {
            // A loop that is gone has closed its end; nobody waits then.
            let _ = (&self.bell).write_all(&[0]);
        }
    }
}

/// The finished calls of one event loop.
#[pyclass(frozen, module = "amigo_sdk._native")]
pub(crate) struct Completions {
    queue: Arc<Queue>,
    rung: PipeReader,
}

impl Completions {
    pub(crate) fn queue(&self) -> Arc<Queue> {
        self.queue.clone()
    }
}

#[pymethods]
impl Completions {
    #[new]
    fn new() -> PyResult<Self> {
        let (rung, bell) = pipe().map_err(PyOSError::new_err)?;
        let queue = Arc::new(Queue {
            finished: Mutex::default(),
            bell,
        });
        Ok(Self { queue, rung })
    }

    /// The descriptor that becomes readable when something is there to be fetched.
    #[cfg(unix)]
    fn fileno(&self) -> i32 {
        use std::os::fd::AsRawFd as _;
        self.rung.as_raw_fd()
    }

    /// Waits until something is there, without holding the interpreter; for event loops that cannot watch a descriptor.
    fn wait(&self, py: Python<'_>) {
        py.detach(|| {
            // Both ends are this object's, so that reading cannot fail.
            let _ = (&self.rung).read(&mut [0]);
            shutdown::hold_back();
        });
    }

    /// Makes `wait` return.
    fn wake(&self) {
        let _ = (&self.queue.bell).write_all(&[0]);
    }

    /// Fetches what has finished: the number of each call with its answer, its events or its exception. `rung` says that the
    /// descriptor is readable, and quiets it.
    fn drain<'py>(&self, py: Python<'py>, rung: bool) -> PyResult<Vec<(u64, Bound<'py, PyAny>)>> {
        let finished = {
            let mut finished = self.queue.lock();
            if rung {
                let _ = (&self.rung).read(&mut [0]);
            }
            std::mem::take(&mut *finished)
        };
        finished
            .into_iter()
            .map(|(number, outcome)| {
                let outcome = match outcome {
                    Ok(Outcome::Answer(answer)) => Bound::new(py, Answer::from(answer))?.into_any(),
                    Ok(Outcome::Events(Some(lines))) => PyBytes::new(py, &lines).into_any(),
                    Ok(Outcome::Events(None)) => py.None().into_bound(py),
                    Err(error) => errors::exception(py, &error)?,
                };
                Ok((number, outcome))
            })
            .collect()
    }
}
