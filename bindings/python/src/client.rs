//! The client as Python sees it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use amigo_core::{AmigoBuilder, Error};
use pyo3::{prelude::*, types::PyDict};

use crate::{
    answer::Answer,
    completions::{Completions, News},
    engine::{Engine, Interrupted},
    errors,
    options::{Options, Order},
    pending::{Pending, Task},
    settings,
    stream::EventStream,
};

/// A client of one organisation's conversations. Threads may share it.
#[pyclass(frozen, module = "amigo_sdk._native")]
pub(crate) struct Client {
    settings: AmigoBuilder,
    /// None once it is closed. Locked only while the interpreter is held, so that no fork finds it locked.
    engine: Mutex<Option<Arc<Engine>>>,
}

impl Client {
    fn lock(&self) -> MutexGuard<'_, Option<Arc<Engine>>> {
        self.engine.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn engine(&self, py: Python<'_>) -> PyResult<Arc<Engine>> {
        let mut engine = self.lock();
        match &*engine {
            None => Err(errors::raise(py, &Error::closed())),
            Some(engine) if !engine.is_of_parent() => Ok(engine.clone()),
            Some(_) => {
                let new = Engine::new(self.settings.clone());
                let new = Arc::new(new.map_err(|error| errors::raise(py, &error))?);
                *engine = Some(new.clone());
                Ok(new)
            }
        }
    }
}

#[pymethods]
impl Client {
    /// Makes a client from settings by name; none is read from the environment. Nothing is sent yet.
    #[new]
    fn new(py: Python<'_>, settings: &Bound<'_, PyDict>) -> PyResult<Self> {
        let settings = settings::builder(settings)?;
        let engine = Engine::new(settings.clone()).map_err(|error| errors::raise(py, &error))?;
        Ok(Self {
            settings,
            engine: Mutex::new(Some(Arc::new(engine))),
        })
    }

    /// Calls an operation with its arguments as a JSON object, and waits for the answer without holding the interpreter.
    #[pyo3(signature = (operation, arguments, options=None))]
    fn call(
        &self,
        py: Python<'_>,
        operation: String,
        arguments: &[u8],
        options: Option<Options<'_>>,
    ) -> PyResult<Answer> {
        let engine = self.engine(py)?;
        let order = Order::read(py, operation, arguments, options)?;
        match py.detach(|| engine.block_on(engine.call(order), |_| Ok(false))) {
            Ok(answer) => Ok(answer.into()),
            Err(Interrupted::Failed(error)) => Err(errors::raise(py, &error)),
            Err(Interrupted::Signal(raised)) => Err(raised),
            // Calls have no such sign.
            Err(Interrupted::CalledOff) => Err(errors::raise(py, &Error::closed())),
        }
    }

    /// Starts a call on a thread of its own and returns at once; its answer is waited for later.
    #[pyo3(signature = (operation, arguments, options=None))]
    fn start(
        &self,
        py: Python<'_>,
        operation: String,
        arguments: &[u8],
        options: Option<Options<'_>>,
    ) -> PyResult<Pending> {
        let engine = self.engine(py)?;
        let order = Order::read(py, operation, arguments, options)?;
        Ok(Pending::start(&engine, order))
    }

    /// Starts a call whose outcome goes to the completions of an event loop, under a number that tells it apart there.
    #[pyo3(signature = (completions, number, operation, arguments, options=None))]
    fn submit(
        &self,
        py: Python<'_>,
        completions: &Completions,
        number: u64,
        operation: String,
        arguments: &[u8],
        options: Option<Options<'_>>,
    ) -> PyResult<Task> {
        let engine = self.engine(py)?;
        let order = Order::read(py, operation, arguments, options)?;
        let (queue, running) = (completions.queue(), engine.clone());
        let task = async move {
            let outcome = running.call(order).await;
            queue.push(number, News::Answered(outcome));
        };
        engine
            .spawn(task)
            .map(Task::new)
            .ok_or_else(|| errors::raise(py, &Error::closed()))
    }

    /// Prepares a stream of events. Nothing is sent before the first of them is asked for.
    #[pyo3(signature = (operation, arguments, options=None))]
    fn stream(
        &self,
        py: Python<'_>,
        operation: String,
        arguments: &[u8],
        options: Option<Options<'_>>,
    ) -> PyResult<EventStream> {
        let engine = self.engine(py)?;
        let order = Order::read(py, operation, arguments, options)?;
        Ok(EventStream::new(engine, order))
    }

    /// Closes the client: calls and streams under way fail, and so do later ones. Closing again does nothing.
    fn close(&self, py: Python<'_>) {
        let engine = self.lock().take();
        if let Some(engine) = engine
            && !engine.is_of_parent()
        {
            py.detach(|| engine.close());
        }
    }

    /// Whether it has been closed.
    #[getter]
    fn closed(&self) -> bool {
        self.lock().is_none()
    }
}
