//! What is ready for JavaScript.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use napi::{
    Env, Result as NapiResult,
    threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode},
};

use crate::{answer::Answer, errors, stream::Came, weak::WeakFunction};

/// Wakes the event loop. Weak: alone it keeps no process alive.
pub(crate) type Bell = ThreadsafeFunction<(), (), (), napi::Status, false, true>;

/// What a call came to: its answer, or the facts of an error as JSON.
pub(crate) type Outcome = Result<Answer, String>;

/// One thing to be told.
pub(crate) enum News {
    /// A call has ended.
    Finished { number: u32, outcome: Outcome },
    /// A stream is open: its header lines.
    Opened { number: u32, headers: Vec<u8> },
    /// What JavaScript waits for has come of a stream.
    Came { number: u32, came: Came },
    /// A client reports something about its calls, or a run tells something: a JSON object.
    Reported { number: u32, record: String },
}

impl News {
    /// The slots it fills.
    pub(crate) fn slots(&self) -> &[i32] {
        match self {
            Self::Finished {
                outcome: Ok(answer),
                ..
            } => answer.slots(),
            Self::Came { came, .. } => came.slots(),
            _ => &[],
        }
    }
}

/// What has happened and was not fetched yet. The first of it wakes the event loop; what happens until the loop comes is
/// fetched along with it, so that a burst costs one wake-up.
pub(crate) struct Queue {
    news: Mutex<Vec<News>>,
    bell: Mutex<Bell>,
    /// What the event loop calls then: JavaScript's function that fetches the news. None once the hub is gone.
    settle: Mutex<Option<WeakFunction>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Queue {
    pub(crate) fn new(bell: Bell, settle: WeakFunction) -> Self {
        Self {
            news: Mutex::default(),
            bell: Mutex::new(bell),
            settle: Mutex::new(Some(settle)),
        }
    }

    /// To be called on the JavaScript thread when there is nobody left who fetches anything.
    pub(crate) fn leave(&self) {
        lock(&self.settle).take();
    }

    /// Lets JavaScript fetch the news.
    fn settle(&self) -> NapiResult<()> {
        // Taken out, because what it calls may do anything, and put back.
        let settle = lock(&self.settle).take();
        let outcome = settle.as_ref().map_or(Ok(()), WeakFunction::call);
        *lock(&self.settle) = settle;
        outcome
    }

    /// Sets whether the process is kept from ending by itself, so that what is under way gets told.
    pub(crate) fn keep_alive(&self, env: Env, alive: bool) -> NapiResult<()> {
        let mut bell = lock(&self.bell);
        // Deprecated for those who mean to count owners; this is about the event loop.
        #[allow(
            deprecated,
            reason = "nothing else holds the event loop open for a while"
        )]
        if alive {
            bell.refer(&env)
        } else {
            bell.unref(&env)
        }
    }

    pub(crate) fn push(self: &Arc<Self>, news: News) {
        let first = {
            let mut queue = lock(&self.news);
            queue.push(news);
            queue.len() == 1
        };
        if first {
            let queue = self.clone();
            // An event loop that is gone waits for nothing.
            lock(&self.bell).call_with_return_value(
                (),
                ThreadsafeFunctionCallMode::NonBlocking,
                move |_, _| queue.settle(),
            );
        }
    }

    pub(crate) fn take(&self) -> Vec<News> {
        std::mem::take(&mut *lock(&self.news))
    }
}

/// The promise that a call will be reported, whatever becomes of it.
pub(crate) struct Ticket {
    number: u32,
    /// None once it has been reported.
    queue: Option<Arc<Queue>>,
}

impl Ticket {
    pub(crate) fn new(number: u32, queue: Arc<Queue>) -> Self {
        Self {
            number,
            queue: Some(queue),
        }
    }

    pub(crate) fn finish(mut self, outcome: Outcome) {
        self.report(outcome);
    }

    /// Reports that there is a stream: what comes of it is told under the same number.
    pub(crate) fn opened(mut self, headers: Vec<u8>) {
        if let Some(queue) = self.queue.take() {
            let number = self.number;
            queue.push(News::Opened { number, headers });
        }
    }

    fn report(&mut self, outcome: Outcome) {
        if let Some(queue) = self.queue.take() {
            let number = self.number;
            queue.push(News::Finished { number, outcome });
        }
    }
}

impl Drop for Ticket {
    /// A call that was called off needs no outcome: nobody waits for it. One that broke down does.
    fn drop(&mut self) {
        self.report(Err(errors::facts(&errors::broke_down())));
    }
}
