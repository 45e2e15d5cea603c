//! A stream of events as Python sees it.

use std::sync::Arc;

use amigo_core::{Error, ErrorKind, EventReader, NextEvents, ReadAhead};
use bytes::Bytes;
use pyo3::{prelude::*, types::PyBytes};

use crate::{
    completions::{Completions, News},
    engine::{Engine, Interrupted},
    errors,
    options::Order,
};

/// The headers of an answer as lines.
type HeaderLines = Vec<(String, String)>;

/// The events of an answer in batches of whole lines. Nothing is sent before the first batch is asked for; dropping the
/// stream closes its connection.
#[pyclass(frozen, module = "amigo_sdk._native")]
pub(crate) struct EventStream {
    engine: Arc<Engine>,
    events: Arc<EventReader>,
    /// For event loops, which are not waited for by the thread that reads.
    ahead: Arc<ReadAhead>,
}

impl EventStream {
    pub(crate) fn new(engine: Arc<Engine>, order: Order) -> Self {
        let (client, closed) = engine.client();
        let (client, closed) = (client.clone(), closed.clone());
        let Order {
            operation,
            arguments,
            options,
        } = order;
        let request = async move { client.stream(&operation, arguments, options).await };
        let events = Arc::new(EventReader::new(request, closed));
        engine.remember(&events);
        let ahead = Arc::new(ReadAhead::new(events.clone()));
        Self {
            engine,
            events,
            ahead,
        }
    }

    fn check_process(&self, py: Python<'_>) -> PyResult<()> {
        if !self.engine.is_of_parent() {
            return Ok(());
        }
        let message =
            "the stream belongs to the process that this one was forked from; begin another here";
        Err(errors::raise(
            py,
            &Error::new(ErrorKind::Configuration, message),
        ))
    }

    fn read_on(
        &self,
        py: Python<'_>,
        reading: impl Future<Output = ()> + Send + 'static,
    ) -> PyResult<()> {
        let started = self.engine.spawn(reading);
        started
            .map(drop)
            .ok_or_else(|| errors::raise(py, &Error::closed()))
    }

    fn leave(&self) {
        if self.engine.is_of_parent() {
            return;
        }
        if self.events.leave() {
            self.engine.tidy();
        }
    }
}

#[pymethods]
impl EventStream {
    /// Waits for the next events without holding the interpreter: lines of JSON, or None after the last. `is_called_off` is
    /// asked every now and then; when it says so, the stream is closed and None comes.
    #[pyo3(signature = (is_called_off=None))]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "it is asked while the interpreter is not held"
    )]
    fn next<'py>(
        &self,
        py: Python<'py>,
        is_called_off: Option<Py<PyAny>>,
    ) -> PyResult<Option<Bound<'py, PyBytes>>> {
        self.check_process(py)?;
        let next = py.detach(|| {
            let events = self.events.clone();
            let next = async move { events.next().await };
            let next = self.engine.block_on(next, |py| {
                is_called_off
                    .as_ref()
                    .map_or(Ok(false), |is| is.call0(py)?.is_truthy(py))
            });
            if self.events.is_left() {
                // Another thread has closed it, while this one had the connection.
                self.engine.tidy();
            }
            next
        });
        match next {
            Ok(next) => Ok(lines(next).map(|lines| PyBytes::new(py, &lines))),
            Err(Interrupted::Failed(error)) => Err(errors::raise(py, &error)),
            Err(Interrupted::Signal(raised)) => {
                py.detach(|| self.leave());
                Err(raised)
            }
            Err(Interrupted::CalledOff) => {
                py.detach(|| self.leave());
                Ok(None)
            }
        }
    }

    /// The next events if they have come already, without a line if nothing more comes; else None.
    fn take<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyBytes>>> {
        self.check_process(py)?;
        let Some((next, reading)) = self.ahead.take() else {
            return Ok(None);
        };
        if let Some(reading) = reading {
            self.read_on(py, reading)?;
        }
        let next = next.map_err(|error| errors::raise(py, &error))?;
        let lines = lines(next).unwrap_or_default();
        Ok(Some(PyBytes::new(py, &lines)))
    }

    /// Asks for the next events, which go to the completions of an event loop, under a number that tells them apart there.
    fn submit_next(&self, py: Python<'_>, completions: &Completions, number: u64) -> PyResult<()> {
        self.check_process(py)?;
        let queue = completions.queue();
        let reading = self
            .ahead
            .ask(move |next| queue.push(number, News::Events(next.map(lines))));
        reading.map_or(Ok(()), |reading| self.read_on(py, reading))
    }

    /// Closes the connection at once. Who waits for events gets None; closing again does nothing.
    fn close(&self, py: Python<'_>) {
        py.detach(|| self.leave());
    }

    /// The server's identifier of the request; None before the answer has begun.
    #[getter]
    fn request_id(&self) -> Option<String> {
        self.events.request_id()
    }

    /// Header lines of the answer, names in lower case; None before it has begun.
    #[getter]
    fn headers(&self) -> Option<HeaderLines> {
        let lines = self.events.headers()?.iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.as_str().to_owned(), value)
        });
        Some(lines.collect())
    }
}

/// Whoever is told that nothing more comes knows whether they have left.
fn lines(next: NextEvents<Bytes>) -> Option<Bytes> {
    match next {
        NextEvents::Came(lines) => Some(lines),
        NextEvents::End | NextEvents::Left => None,
    }
}

impl Drop for EventStream {
    fn drop(&mut self) {
        if self.engine.is_of_parent() {
            // As with the engine: the connection is in the parent's hands.
            std::mem::forget(self.events.clone());
            return;
        }
        self.leave();
    }
}
