//! What drives the calls of one client: its connections, and the runtime they live on.

use std::{
    process,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use amigo_core::{Amigo, AmigoBuilder, Error, ErrorKind, RawResponse};
use pyo3::prelude::*;
use tokio::{
    runtime::{Builder, Runtime},
    task::AbortHandle,
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use crate::{errors, options::Order, shutdown};

/// A signal is noticed within this time.
pub(crate) const SIGNALS_EVERY: Duration = Duration::from_millis(50);

/// A client and its runtime.
///
/// The runtime has no thread of its own. Whoever waits for an answer drives it, for everyone who waits: that is faster
/// than handing every call to another thread. Only event loops, which do not wait, give it a thread.
pub(crate) struct Engine {
    parts: Option<Parts>,
    /// The process it was made in; elsewhere its connections are somebody else's.
    process: u32,
}

struct Parts {
    runtime: Arc<Runtime>,
    client: Amigo,
    closed: CancellationToken,
    tasks: TaskTracker,
    driver: Arc<Mutex<Driver>>,
}

/// The thread that drives the calls of event loops.
#[derive(Clone, Copy)]
enum Driver {
    NotNeededYet,
    Runs,
    HasEnded,
}

/// Why a blocking call ended without an answer.
pub(crate) enum Interrupted {
    Failed(Error),
    /// A signal's handler raised this.
    Signal(PyErr),
}

impl Engine {
    pub(crate) fn new(settings: AmigoBuilder) -> Result<Self, Error> {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| {
                let message = format!("the system refuses what a client needs: {error}");
                Error::new(ErrorKind::Configuration, message)
            })?;
        let client = {
            let _runtime = runtime.enter();
            settings.build()?
        };
        let parts = Parts {
            runtime: Arc::new(runtime),
            client,
            closed: CancellationToken::new(),
            tasks: TaskTracker::new(),
            driver: Arc::new(Mutex::new(Driver::NotNeededYet)),
        };
        Ok(Self {
            parts: Some(parts),
            process: process::id(),
        })
    }

    /// Whether it was made before a fork, of which this process is the child.
    pub(crate) fn is_of_parent(&self) -> bool {
        self.process != process::id()
    }

    fn parts(&self) -> &Parts {
        // Only `drop` takes them.
        self.parts.as_ref().expect("the parts of an engine in use")
    }

    /// Makes a call and waits for its answer, which must not be done while holding the interpreter.
    pub(crate) fn block_on(&self, order: Order) -> Result<RawResponse, Interrupted> {
        let runtime = &self.parts().runtime;
        let answer = runtime.block_on(async {
            look_around().await;
            let mut call = std::pin::pin!(self.call(order));
            loop {
                tokio::select! {
                    biased;
                    answer = &mut call => return answer.map_err(Interrupted::Failed),
                    () = tokio::time::sleep(SIGNALS_EVERY) => {
                        shutdown::hold_back();
                        Python::attach(check_signals).map_err(Interrupted::Signal)?;
                    }
                }
            }
        });
        if answer.is_err() {
            runtime.block_on(settle());
        }
        shutdown::hold_back();
        answer
    }

    /// Makes a call on a thread that knows nothing of Python; `None` when it was called off.
    pub(crate) fn drive(
        &self,
        order: Order,
        called_off: &CancellationToken,
    ) -> Option<Result<RawResponse, Error>> {
        self.parts().runtime.block_on(async {
            look_around().await;
            let outcome = called_off.run_until_cancelled(self.call(order)).await;
            if outcome.is_none() {
                settle().await;
            }
            outcome
        })
    }

    /// Does something with the client that looks after signals, and after the client's end, by itself. Must not be done
    /// while holding the interpreter.
    pub(crate) fn run<'a, F: Future>(
        &'a self,
        work: impl FnOnce(&'a Amigo, &'a CancellationToken) -> F,
    ) -> F::Output {
        let parts = self.parts();
        parts.runtime.block_on(async {
            look_around().await;
            let outcome = work(&parts.client, &parts.closed).await;
            settle().await;
            outcome
        })
    }

    /// The client, for what runs on this engine.
    pub(crate) fn client(&self) -> &Amigo {
        &self.parts().client
    }

    /// Cancelled when the client is closed.
    pub(crate) fn closed(&self) -> &CancellationToken {
        &self.parts().closed
    }

    /// Makes a call, for what runs on this engine.
    pub(crate) async fn call(&self, order: Order) -> Result<RawResponse, Error> {
        let call = self
            .client()
            .call(&order.operation, order.arguments, order.options);
        self.until_closed(call).await
    }

    /// Starts a task and returns at once. It runs on a thread that knows nothing of Python. `None` when the engine was
    /// closed in the meantime, and nothing was started.
    pub(crate) fn spawn(
        &self,
        task: impl Future<Output = ()> + Send + 'static,
    ) -> Option<AbortHandle> {
        let parts = self.parts();
        // Held until the task is counted, so that the driver does not end between the look and the task.
        let mut driver = lock(&parts.driver);
        match *driver {
            Driver::NotNeededYet => parts.start_driver(),
            Driver::Runs => {}
            Driver::HasEnded => return None,
        }
        *driver = Driver::Runs;
        let task = parts.runtime.spawn(parts.tasks.track_future(task));
        Some(task.abort_handle())
    }

    /// Ends every call that is under way.
    pub(crate) fn close(&self) {
        self.parts().closed.cancel();
    }

    async fn until_closed<T>(
        &self,
        call: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        tokio::select! {
            biased;
            outcome = call => outcome,
            () = self.parts().closed.cancelled() => Err(errors::closed()),
        }
    }
}

impl Parts {
    fn start_driver(&self) {
        let (runtime, closed, tasks) = (
            self.runtime.clone(),
            self.closed.clone(),
            self.tasks.clone(),
        );
        let driver = self.driver.clone();
        thread::spawn(move || {
            runtime.block_on(async {
                closed.cancelled().await;
                // Whoever awaits a call that was under way is told that it has ended.
                tasks.close();
                loop {
                    tasks.wait().await;
                    settle().await;
                    let mut driver = lock(&driver);
                    if tasks.is_empty() {
                        *driver = Driver::HasEnded;
                        return;
                    }
                }
            });
        });
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        let Some(parts) = self.parts.take() else {
            return;
        };
        if self.is_of_parent() {
            // The child shares the parent's epoll and sockets: tidying up here would tear them from the parent's hands.
            std::mem::forget(parts);
            return;
        }
        parts.closed.cancel();
    }
}

fn lock(driver: &Mutex<Driver>) -> MutexGuard<'_, Driver> {
    driver.lock().unwrap_or_else(PoisonError::into_inner)
}

/// As a function, because the method alone is for one lifetime only.
fn check_signals(py: Python<'_>) -> PyResult<()> {
    py.check_signals()
}

/// What happened to the connections while nobody drove them must be seen before one of them is used.
async fn look_around() {
    tokio::task::yield_now().await;
}

/// Lets the connections of abandoned requests close, which takes some turns and no waiting.
async fn settle() {
    for _ in 0..16 {
        tokio::task::yield_now().await;
    }
}
