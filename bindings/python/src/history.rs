//! Whole histories, pulled on the runtime of a client. What happens is told as JSON.

use std::{
    cell::{Cell, RefCell},
    convert::Infallible,
    path::PathBuf,
    sync::{
        Mutex, PoisonError,
        mpsc::{self, RecvTimeoutError},
    },
    thread,
};

use amigo_history::{Cancellation, Event, HistoryError, SyncOptions, sync_watched};
use pyo3::{prelude::*, types::PyBytes};
use serde::Serialize;

use crate::{
    client::Client,
    completions::{Completions, News},
    engine::SIGNALS_EVERY,
    errors,
    options::{self, Options},
    shutdown,
};

/// Why a run ended before its time.
pub(crate) enum Failure {
    History(HistoryError),
    /// The client was closed.
    Closed,
    /// A signal's handler, or the listener, raised this.
    Raised(PyErr),
}

impl Failure {
    /// What Python is to raise.
    pub(crate) fn raise(self, py: Python<'_>) -> PyErr {
        match self {
            Self::History(error) => errors::raise_history(py, &error),
            Self::Closed => errors::raise(py, &errors::closed()),
            Self::Raised(raised) => raised,
        }
    }
}

/// Pulls a history and waits for the end. `tell` is called with every event as JSON, `is_called_off` every now and then.
#[pyfunction]
#[pyo3(signature = (client, directory, arguments, options=None, tell=None, is_called_off=None))]
pub(crate) fn sync_history<'py>(
    py: Python<'py>,
    client: &Bound<'py, Client>,
    directory: PathBuf,
    arguments: &[u8],
    options: Option<Options<'py>>,
    tell: Option<Py<PyAny>>,
    is_called_off: Option<Py<PyAny>>,
) -> PyResult<Bound<'py, PyBytes>> {
    let engine = client.get().engine(py)?;
    let options = read(py, directory, arguments, options)?;
    let listener = Listener {
        tell,
        is_called_off,
    };
    let pulled: Result<_, Failure> = py.detach(|| {
        let cancellation = Cancellation::new();
        let (client, closed) = engine.client();
        let (heard, failure) = (RefCell::new(Vec::new()), Cell::new(None));
        let hear = |events| {
            heard.borrow_mut().extend::<Vec<Event>>(events);
            failure.take().map_or(Ok(()), Err)
        };
        let pull = sync_watched(client, options, cancellation.clone(), hear);
        let mut has_failed = false;
        let Ok(pulled) = engine.watch(pull, || {
            if has_failed {
                return Ok::<_, Infallible>(());
            }
            let attended = if closed.is_cancelled() {
                Err(Failure::Closed)
            } else {
                listener.attend(heard.take())
            };
            match attended {
                Ok(false) => {}
                Ok(true) => cancellation.cancel(),
                Err(raised) => {
                    // The run hears of it when it tells something next, and leaves the directory in order.
                    has_failed = true;
                    failure.set(Some(raised));
                    cancellation.cancel_at_once();
                }
            }
            Ok(())
        });
        engine.tidy();
        shutdown::hold_back();
        let outcome = pulled?;
        listener.attend(heard.take())?;
        Ok(outcome)
    });
    match pulled {
        Ok(Ok(summary)) => Ok(PyBytes::new(py, json(&summary).as_bytes())),
        Ok(Err(error)) => Err(Failure::History(error).raise(py)),
        Err(failure) => Err(failure.raise(py)),
    }
}

/// Starts pulling a history for an event loop. Its events, if `told`, and its outcome go to the completions under a number.
#[pyfunction]
#[pyo3(signature = (client, completions, number, directory, arguments, options=None, told=false))]
#[expect(
    clippy::too_many_arguments,
    reason = "what is passed on is Python's affair"
)]
pub(crate) fn submit_sync<'py>(
    py: Python<'py>,
    client: &Bound<'py, Client>,
    completions: &Completions,
    number: u64,
    directory: PathBuf,
    arguments: &[u8],
    options: Option<Options<'py>>,
    told: bool,
) -> PyResult<Run> {
    let engine = client.get().engine(py)?;
    let options = read(py, directory, arguments, options)?;
    let cancellation = Cancellation::new();
    let run = Run(cancellation.clone());
    let (queue, running) = (completions.queue(), engine.clone());
    let task = async move {
        let (client, closed) = running.client();
        let look = |events: Vec<Event>| {
            for event in events.iter().filter(|_| told) {
                queue.push(number, News::Told(json(event)));
            }
            if closed.is_cancelled() {
                Err(Failure::Closed)
            } else {
                Ok(())
            }
        };
        let pulled = sync_watched(client, options, cancellation, look).await;
        let outcome = pulled.and_then(|outcome| outcome.map_err(Failure::History));
        queue.push(number, News::Pulled(outcome.map(|summary| json(&summary))));
    };
    if engine.spawn(task).is_none() {
        return Err(errors::raise(py, &errors::closed()));
    }
    Ok(run)
}

/// Checks a copy against its checkpoint, and says in JSON what came of it.
#[pyfunction]
pub(crate) fn verify_history(py: Python<'_>, directory: PathBuf) -> PyResult<Bound<'_, PyBytes>> {
    let (sender, outcome) = mpsc::channel();
    // On a thread of its own, which a signal need not wait for: it only reads.
    thread::spawn(move || sender.send(amigo_history::verify(&directory)));
    let outcome = Mutex::new(outcome);
    loop {
        let received = py.detach(|| {
            let outcome = outcome.lock().unwrap_or_else(PoisonError::into_inner);
            let received = outcome.recv_timeout(SIGNALS_EVERY);
            shutdown::hold_back();
            received
        });
        return match received {
            Ok(Ok(verification)) => Ok(PyBytes::new(py, json(&verification).as_bytes())),
            Ok(Err(error)) => Err(errors::raise_history(py, &error)),
            Err(RecvTimeoutError::Disconnected) => {
                Err(errors::raise_history(py, &HistoryError::Cancelled))
            }
            Err(RecvTimeoutError::Timeout) => {
                py.check_signals()?;
                continue;
            }
        };
    }
}

/// A run that was started for an event loop. Dropping it calls it off.
#[pyclass(frozen, module = "amigo_sdk._native")]
pub(crate) struct Run(Cancellation);

#[pymethods]
impl Run {
    /// Ends it as soon as what it has pulled is in files.
    fn cancel(&self) {
        self.0.cancel();
    }

    /// Ends it and leaves what is in no file yet to the next run.
    fn cancel_at_once(&self) {
        self.0.cancel_at_once();
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        self.0.cancel_at_once();
    }
}

fn read(
    py: Python<'_>,
    directory: PathBuf,
    arguments: &[u8],
    options: Option<Options<'_>>,
) -> PyResult<SyncOptions> {
    let read = SyncOptions::from_json(directory, arguments);
    let mut read = read.map_err(|error| errors::raise_history(py, &error))?;
    if let Some(options) = options {
        read.calls = options::read(py, options)?;
    }
    Ok(read)
}

fn json(value: &impl Serialize) -> String {
    // These are plain records, which always become JSON.
    serde_json::to_string(value).unwrap_or_default()
}

/// Python's side of a run.
struct Listener {
    tell: Option<Py<PyAny>>,
    is_called_off: Option<Py<PyAny>>,
}

impl Listener {
    /// Tells what has happened, and says whether the run was called off. Signals are noticed here.
    fn attend(&self, events: Vec<Event>) -> Result<bool, Failure> {
        shutdown::hold_back();
        let attended = Python::attach(|py| {
            py.check_signals()?;
            if let Some(tell) = &self.tell {
                for event in events {
                    tell.call1(py, (PyBytes::new(py, json(&event).as_bytes()),))?;
                }
            }
            match &self.is_called_off {
                Some(ask) => ask.call0(py)?.is_truthy(py),
                None => Ok(false),
            }
        });
        attended.map_err(Failure::Raised)
    }
}
