//! Where the calls of one JavaScript thread run.

use std::{cell::RefCell, collections::HashMap, sync::Arc, thread};

use amigo_core::{Error, ErrorKind};
use napi::{
    Env, Result,
    bindgen_prelude::{Array, Function},
};
use napi_derive::napi;
use tokio::{
    runtime::{Builder, Handle},
    sync::oneshot,
    task::AbortHandle,
};

use crate::{
    completions::{Bell, News, Queue},
    errors,
};

/// A thread that sends and receives for all clients of one JavaScript thread.
///
/// It has its own runtime, because a runtime shared with other JavaScript threads would outlive the one that ends. When
/// this is dropped, at the latest with the JavaScript thread, what was under way ends and the connections are closed.
#[napi]
pub struct Hub {
    runtime: Handle,
    queue: Arc<Queue>,
    under_way: RefCell<HashMap<u32, AbortHandle>>,
    /// Dropped, it ends the thread.
    _until: oneshot::Sender<()>,
}

impl Hub {
    pub(crate) fn runtime(&self) -> &Handle {
        &self.runtime
    }

    pub(crate) fn queue(&self) -> &Arc<Queue> {
        &self.queue
    }

    pub(crate) fn remember(&self, number: u32, task: AbortHandle) {
        self.under_way.borrow_mut().insert(number, task);
    }
}

#[napi]
impl Hub {
    /// Starts the thread. `ready` is called on the JavaScript thread when there is something to drain.
    #[napi(constructor)]
    #[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
    pub fn new(ready: Function<'_, (), ()>) -> Result<Self> {
        let refused = |error: std::io::Error| {
            let message = format!("the system refuses what a client needs: {error}");
            errors::thrown(&Error::new(ErrorKind::Configuration, message))
        };
        let bell: Bell = ready.build_threadsafe_function().weak::<true>().build()?;
        let queue = Arc::new(Queue::new(bell));
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(refused)?;
        let handle = runtime.handle().clone();
        let (until, ended) = oneshot::channel();
        thread::Builder::new()
            .name("amigo-sdk".to_owned())
            .spawn(move || {
                // Nothing is ever sent: it ends when the other side is dropped.
                let _ = runtime.block_on(ended);
            })
            .map_err(refused)?;
        Ok(Self {
            runtime: handle,
            queue,
            under_way: RefCell::default(),
            _until: until,
        })
    }

    /// Fetches what has happened: for every call that has ended its number, its HTTP status, its header lines and its
    /// body; status 0 means that it failed, and the facts of the error, as JSON, stand in place of the header lines. Status
    /// -1 means that a client reports something: its number and the record as JSON.
    #[napi]
    pub fn drain<'env>(&self, env: &'env Env) -> Result<Array<'env>> {
        let news = self.queue.take();
        let mut under_way = self.under_way.borrow_mut();
        let length = u32::try_from(news.len() * 4).unwrap_or(u32::MAX);
        let mut drained = env.create_array(length)?;
        let mut at = 0;
        for news in news {
            match news {
                News::Finished {
                    number,
                    outcome: Ok(answer),
                } => {
                    under_way.remove(&number);
                    drained.set(at, number)?;
                    drained.set(at + 1, i32::from(answer.status))?;
                    drained.set(at + 2, env.create_string_latin1(&answer.headers)?)?;
                    drained.set(at + 3, answer.body.into_js(env)?)?;
                }
                News::Finished {
                    number,
                    outcome: Err(error),
                } => {
                    under_way.remove(&number);
                    drained.set(at, number)?;
                    drained.set(at + 1, 0)?;
                    drained.set(at + 2, errors::facts(&error))?;
                }
                News::Logged { client, record } => {
                    drained.set(at, client)?;
                    drained.set(at + 1, -1)?;
                    drained.set(at + 2, record)?;
                }
            }
            at += 4;
        }
        Ok(drained)
    }

    /// Sets whether the process is kept from ending by itself.
    #[napi]
    pub fn keep_alive(&self, env: &Env, alive: bool) -> Result<()> {
        self.queue.keep_alive(env, alive)
    }

    /// Calls a call off: its connection is closed.
    #[napi]
    pub fn cancel(&self, number: u32) {
        if let Some(task) = self.under_way.borrow_mut().remove(&number) {
            task.abort();
        }
    }
}
