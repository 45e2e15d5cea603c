//! Calls that are under way while Python does something else.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{self, Receiver, RecvTimeoutError},
    },
    thread,
};

use amigo_core::{Error, RawResponse};
use pyo3::prelude::*;
use tokio::task::AbortHandle;
use tokio_util::sync::{CancellationToken, DropGuard};

use crate::{
    answer::Answer, engine::Engine, errors, options::Order, shutdown, ticks::SIGNALS_EVERY,
};

type Outcome = Result<RawResponse, Error>;

/// A call on a thread of its own. Dropping it calls it off.
#[pyclass(frozen, module = "amigo_sdk._native")]
pub(crate) struct Pending {
    outcome: Mutex<Receiver<Outcome>>,
    /// Dropped with this, it calls the call off.
    _call_off: DropGuard,
}

impl Pending {
    pub(crate) fn start(engine: &Arc<Engine>, order: Order) -> Self {
        let (sender, outcome) = mpsc::channel();
        let called_off = CancellationToken::new();
        let call_off = called_off.clone().drop_guard();
        let engine = engine.clone();
        thread::spawn(move || {
            if let Some(outcome) = engine.drive(order, &called_off) {
                // Whoever called it off does not listen any more.
                let _ = sender.send(outcome);
            }
        });
        Self {
            outcome: Mutex::new(outcome),
            _call_off: call_off,
        }
    }
}

#[pymethods]
impl Pending {
    /// Waits for the answer without holding the interpreter. It can be had once.
    fn wait(&self, py: Python<'_>) -> PyResult<Answer> {
        loop {
            let received = py.detach(|| {
                let outcome = self.outcome.lock().unwrap_or_else(PoisonError::into_inner);
                let received = outcome.recv_timeout(SIGNALS_EVERY);
                shutdown::hold_back();
                received
            });
            return match received {
                Ok(Ok(answer)) => Ok(answer.into()),
                Ok(Err(error)) => Err(errors::raise(py, &error)),
                Err(RecvTimeoutError::Disconnected) => Err(errors::raise(py, &Error::closed())),
                Err(RecvTimeoutError::Timeout) => {
                    py.check_signals()?;
                    continue;
                }
            };
        }
    }
}

/// A call of an event loop.
#[pyclass(frozen, module = "amigo_sdk._native")]
pub(crate) struct Task(AbortHandle);

impl Task {
    pub(crate) fn new(handle: AbortHandle) -> Self {
        Self(handle)
    }
}

#[pymethods]
impl Task {
    /// Calls it off: its connection is closed, and nothing is reported.
    fn cancel(&self) {
        self.0.abort();
    }
}
