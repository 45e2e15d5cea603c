//! What has happened for one event loop.

use std::{
    io::{PipeReader, PipeWriter, Read as _, Write as _, pipe},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use amigo_core::{Error, RawResponse};
use pyo3::{exceptions::PyOSError, prelude::*, types::PyBytes};

use crate::{answer::Answer, errors, history::Failure, shutdown};

/// One thing to be told.
pub(crate) enum News {
    /// A call has ended.
    Answered(Result<RawResponse, Error>),
    /// A run tells something: an event as JSON.
    Told(String),
    /// A run has ended: its summary as JSON.
    Pulled(Result<String, Failure>),
}

/// What a run tells while it runs.
#[pyclass(frozen, module = "amigo_sdk._native")]
pub(crate) struct Told(String);

#[pymethods]
impl Told {
    /// The event, as JSON.
    #[getter]
    fn event<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.as_bytes())
    }
}

/// What has happened and was not fetched yet. The first of it wakes the event loop, through a pipe; what happens until
/// the loop comes is fetched along with it, so that a burst costs one wake-up.
pub(crate) struct Queue {
    news: Mutex<Vec<(u64, News)>>,
    bell: PipeWriter,
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, Vec<(u64, News)>> {
        self.news.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn push(&self, number: u64, of_it: News) {
        let mut news = self.lock();
        news.push((number, of_it));
        if news.len() == 1 {
            // A loop that is gone has closed its end; nobody waits then.
            let _ = (&self.bell).write_all(&[0]);
        }
    }
}

/// Where one event loop learns what has happened.
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
            news: Mutex::default(),
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

    /// Fetches what has happened: the number of each call with its answer or its exception, of each run with what it tells,
    /// its summary or its exception. `rung` says that the descriptor is readable, and quiets it.
    fn drain<'py>(&self, py: Python<'py>, rung: bool) -> PyResult<Vec<(u64, Bound<'py, PyAny>)>> {
        let news = {
            let mut news = self.queue.lock();
            if rung {
                let _ = (&self.rung).read(&mut [0]);
            }
            std::mem::take(&mut *news)
        };
        news.into_iter()
            .map(|(number, news)| {
                let value = match news {
                    News::Answered(Ok(answer)) => Bound::new(py, Answer::from(answer))?.into_any(),
                    News::Answered(Err(error)) => errors::exception(py, &error)?,
                    News::Told(event) => Bound::new(py, Told(event))?.into_any(),
                    News::Pulled(Ok(summary)) => PyBytes::new(py, summary.as_bytes()).into_any(),
                    News::Pulled(Err(failure)) => {
                        failure.raise(py).into_value(py).into_bound(py).into_any()
                    }
                };
                Ok((number, value))
            })
            .collect()
    }
}
