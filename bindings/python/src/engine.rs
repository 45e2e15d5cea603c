//! What drives the calls of one client: its connections, and the runtime they live on.

use std::{
    panic, process,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
    thread,
};

use amigo_core::{Amigo, AmigoBuilder, Error, ErrorKind, EventReader, RawResponse};
use pyo3::prelude::*;
use tokio::{
    runtime::{Builder, Handle, Runtime},
    task::AbortHandle,
};
use tokio_util::{
    sync::CancellationToken,
    task::{AbortOnDropHandle, TaskTracker},
};

use crate::{options::Order, shutdown, ticks::Ticks};

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
    ticks: Arc<Ticks>,
    /// The streams that were opened, to be closed along with the client. Locked only while the interpreter is held, so that
    /// no fork finds it locked.
    streams: Mutex<Vec<Weak<EventReader>>>,
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
    /// The caller's own sign to give up was set.
    CalledOff,
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
        let ticks = Arc::new(Ticks::default());
        runtime.spawn(ticks.clone().run());
        let parts = Parts {
            runtime: Arc::new(runtime),
            client,
            closed: CancellationToken::new(),
            tasks: TaskTracker::new(),
            driver: Arc::new(Mutex::new(Driver::NotNeededYet)),
            ticks,
            streams: Mutex::default(),
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

    /// A call, which fails when the engine is closed.
    pub(crate) fn call(
        &self,
        order: Order,
    ) -> impl Future<Output = Result<RawResponse, Error>> + Send + use<> {
        let (client, closed) = self.client();
        let (client, closed) = (client.clone(), closed.clone());
        async move {
            let call = client.call(&order.operation, order.arguments, order.options);
            tokio::select! {
                biased;
                outcome = call => outcome,
                () = closed.cancelled() => Err(Error::closed()),
            }
        }
    }

    /// The client, and what is cancelled when the engine is closed.
    pub(crate) fn client(&self) -> (&Amigo, &CancellationToken) {
        let Parts { client, closed, .. } = self.parts();
        (client, closed)
    }

    /// Waits for something, which must not be done while holding the interpreter. Every now and then, signals are looked
    /// at, and `is_called_off` is asked.
    pub(crate) fn block_on<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T, Error>> + Send + 'static,
        is_called_off: impl Fn(Python<'_>) -> PyResult<bool>,
    ) -> Result<T, Interrupted> {
        let answer = self.wait(work, || {
            let called_off = Python::attach(|py| {
                py.check_signals()?;
                is_called_off(py)
            });
            match called_off {
                Ok(false) => Ok(()),
                Ok(true) => Err(Interrupted::CalledOff),
                Err(raised) => Err(Interrupted::Signal(raised)),
            }
        });
        let answer = answer.and_then(|answer| answer.map_err(Interrupted::Failed));
        if answer.is_err() {
            self.tidy();
        }
        shutdown::hold_back();
        answer
    }

    /// Waits for something, which must not be done while holding the interpreter. Every now and then, `look` is called,
    /// outside of the runtime: Python's code runs there, which may wait for something of this engine itself. Where it
    /// fails, what was waited for is given up.
    pub(crate) fn wait<T: Send + 'static, E>(
        &self,
        work: impl Future<Output = T> + Send + 'static,
        mut look: impl FnMut() -> Result<(), E>,
    ) -> Result<T, E> {
        let Parts { runtime, ticks, .. } = self.parts();
        let mut work = Box::pin(work);
        let soon = runtime.block_on(async {
            look_around().await;
            ticks.before(&mut work).await
        });
        if let Some(answer) = soon {
            return Ok(answer);
        }
        // What takes longer becomes a task: that goes on while `look` waits, which may be for just this, as for a sign-in.
        let mut task = AbortOnDropHandle::new(runtime.spawn(work));
        loop {
            shutdown::hold_back();
            look()?;
            match runtime.block_on(ticks.before(&mut task)) {
                Some(Ok(answer)) => return Ok(answer),
                // Nobody else ends the task.
                Some(Err(ended)) => panic::resume_unwind(ended.into_panic()),
                None => {}
            }
        }
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

    /// Starts something and returns at once; it runs on a thread that knows nothing of Python. `None` when the engine was
    /// closed in the meantime, and nothing was started.
    pub(crate) fn spawn<F>(&self, work: F) -> Option<AbortHandle>
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let parts = self.parts();
        // Held until the work is counted, so that the driver does not end between the look and the work.
        let mut driver = lock(&parts.driver);
        match *driver {
            Driver::NotNeededYet => parts.start_driver(),
            Driver::Runs => {}
            Driver::HasEnded => return None,
        }
        *driver = Driver::Runs;
        let task = parts.runtime.spawn(parts.tasks.track_future(work));
        Some(task.abort_handle())
    }

    /// Remembers a stream, which is closed along with the engine.
    pub(crate) fn remember(&self, stream: &Arc<EventReader>) {
        let mut streams = lock(&self.parts().streams);
        streams.retain(|stream| stream.strong_count() > 0);
        streams.push(Arc::downgrade(stream));
    }

    /// Lets the connections of what was given up close, where nobody else drives them.
    pub(crate) fn tidy(&self) {
        // Within a runtime, waiting is not possible, and not needed either.
        if Handle::try_current().is_err() {
            self.parts().runtime.block_on(settle());
        }
    }

    /// Ends every call that is under way, and every stream.
    pub(crate) fn close(&self) {
        let parts = self.parts();
        parts.closed.cancel();
        let streams = std::mem::take(&mut *lock(&parts.streams));
        let mut were_open = false;
        for stream in streams.iter().filter_map(Weak::upgrade) {
            were_open |= stream.cut_off();
        }
        if were_open {
            self.tidy();
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

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
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
