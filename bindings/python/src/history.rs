//! Whole histories, pulled on the runtime of a client. What happens is told as JSON.

use std::{
    convert::Infallible,
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        mpsc::{self, RecvTimeoutError},
    },
    thread,
};

use amigo_core::Error;
use amigo_history::{Cancellation, Event, HistoryError, Summary, SyncOptions, sync_watched};
use pyo3::{prelude::*, types::PyBytes};
use serde::Serialize;

use crate::{
    client::Client,
    completions::{Completions, News},
    engine::Engine,
    errors,
    options::{self, Options},
    shutdown,
    ticks::SIGNALS_EVERY,
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
            Self::Closed => errors::raise(py, &Error::closed()),
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
    let pulled = py.detach(|| listener.follow(&engine, options));
    match pulled {
        Ok(summary) => Ok(PyBytes::new(py, json(&summary).as_bytes())),
        Err(failure) => Err(failure.raise(py)),
    }
}

/// Pulls a history, which fails when the engine is closed. What happens is heard as it comes.
async fn pull(
    engine: Arc<Engine>,
    options: SyncOptions,
    cancellation: Cancellation,
    mut hear: impl FnMut(Vec<Event>),
) -> Result<Summary, Failure> {
    let (client, closed) = engine.client();
    let look = |events| {
        hear(events);
        if closed.is_cancelled() {
            Err(Failure::Closed)
        } else {
            Ok(())
        }
    };
    let pulled = sync_watched(client, options, cancellation, look).await;
    pulled?.map_err(Failure::History)
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
        let hear = |events: Vec<Event>| {
            for event in events.iter().filter(|_| told) {
                queue.push(number, News::Told(json(event)));
            }
        };
        let pulled = pull(running, options, cancellation, hear).await;
        queue.push(number, News::Pulled(pulled.map(|summary| json(&summary))));
    };
    if engine.spawn(task).is_none() {
        return Err(errors::raise(py, &Error::closed()));
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

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
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
    /// Pulls a history and attends to what happens until it has ended.
    fn follow(&self, engine: &Arc<Engine>, options: SyncOptions) -> Result<Summary, Failure> {
        let cancellation = Cancellation::new();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let hear = {
            let heard = heard.clone();
            move |events| lock(&heard).extend(events)
        };
        let pulling = pull(engine.clone(), options, cancellation.clone(), hear);
        let mut raised = None;
        let mut attend = || {
            if raised.is_none() {
                let events = std::mem::take(&mut *lock(&heard));
                match self.attend(events) {
                    Ok(false) => {}
                    Ok(true) => cancellation.cancel(),
                    Err(error) => {
                        // The directory is free again before anybody hears of it.
                        cancellation.cancel_at_once();
                        raised = Some(error);
                    }
                }
            }
            Ok::<_, Infallible>(())
        };
        let Ok(pulled) = engine.wait(pulling, &mut attend);
        let Ok(()) = attend();
        engine.tidy();
        shutdown::hold_back();
        match raised {
            Some(error) => Err(Failure::Raised(error)),
            None => pulled,
        }
    }

    /// Tells what has happened, and says whether the run was called off. Signals are noticed here.
    fn attend(&self, events: Vec<Event>) -> PyResult<bool> {
        shutdown::hold_back();
        Python::attach(|py| {
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
        })
    }
}
