//! Where the calls of one JavaScript thread run.

use std::{
    cell::RefCell,
    collections::{HashMap, HashSet},
    sync::Arc,
    thread,
};

use amigo_core::{Error, ErrorKind};
use amigo_history::Cancellation;
use futures::future::AbortHandle;
use napi::{
    Env, Result,
    bindgen_prelude::{Array, Either, Function, FunctionRef, Int32ArraySlice},
};
use napi_derive::napi;
use tokio::{
    runtime::{Builder, Handle},
    sync::oneshot,
};

use crate::{
    answer,
    completions::{Bell, News, Queue},
    errors,
    inbox::Inbox,
    stream::{Found, Stream},
    weak::WeakFunction,
};

/// In place of a status: what is told is no answer.
const REPORTED: i32 = -1;
const OPENED: i32 = -2;
const CAME: i32 = -3;

/// A thread that sends and receives for all clients of one JavaScript thread.
///
/// It has its own runtime, because a runtime shared with other JavaScript threads would outlive the one that ends. When
/// this is dropped, at the latest with the JavaScript thread, what was under way ends and the connections are closed.
#[napi]
pub struct Hub {
    runtime: Handle,
    inbox: Arc<Inbox>,
    queue: Arc<Queue>,
    under_way: RefCell<HashMap<u32, UnderWay>>,
    /// Streams of which JavaScript has not seen the end.
    streams: RefCell<HashMap<u32, (Arc<Stream>, AbortHandle)>>,
    /// Calls whose bodies were asked for.
    bodies: RefCell<HashSet<u32>>,
    /// What was fetched from the queue and had no room with JavaScript.
    fetched: RefCell<Vec<News>>,
    /// The function that drains this, while something is under way.
    settle: RefCell<Option<FunctionRef<(), ()>>>,
    /// Dropped, it ends the thread.
    _until: oneshot::Sender<()>,
}

/// What can be called off.
enum UnderWay {
    Call(AbortHandle),
    Run(Cancellation),
}

impl Hub {
    pub(crate) fn runtime(&self) -> &Handle {
        &self.runtime
    }

    pub(crate) fn inbox(&self) -> &Inbox {
        &self.inbox
    }

    pub(crate) fn queue(&self) -> &Arc<Queue> {
        &self.queue
    }

    pub(crate) fn remember(&self, number: u32, task: AbortHandle) {
        let task = UnderWay::Call(task);
        self.under_way.borrow_mut().insert(number, task);
    }

    pub(crate) fn remember_run(&self, number: u32, run: Cancellation) {
        let run = UnderWay::Run(run);
        self.under_way.borrow_mut().insert(number, run);
    }

    pub(crate) fn remember_stream(&self, number: u32, stream: Arc<Stream>, task: AbortHandle) {
        self.streams.borrow_mut().insert(number, (stream, task));
    }
}

#[napi]
impl Hub {
    /// Starts the thread. `settle` is called on the JavaScript thread when there is something to drain.
    ///
    /// It is kept only while something is under way (see [`keep_alive`](Self::keep_alive)). It has this hub, and where modules
    /// are loaded anew for every test file, as Jest does, neither would ever go.
    #[napi(constructor)]
    #[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
    pub fn new(env: Env, settle: Function<'_, (), ()>) -> Result<Self> {
        let refused = |error: std::io::Error| {
            let message = format!("the system refuses what a client needs: {error}");
            errors::thrown(&Error::new(ErrorKind::Configuration, message))
        };
        // The bell keeps its function: one that has nothing to do with what is to be called.
        let bell: Bell = env
            .create_function_from_closure("ring", |_| Ok(()))?
            .build_threadsafe_function()
            .weak::<true>()
            .build()?;
        let queue = Arc::new(Queue::new(bell, WeakFunction::new(env, &settle)?));
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(refused)?;
        let handle = runtime.handle().clone();
        let inbox = Arc::new(Inbox::default());
        let served = inbox.clone();
        let (until, ended) = oneshot::channel();
        thread::Builder::new()
            .name("amigo-sdk".to_owned())
            .spawn(move || {
                runtime.spawn(served.serve());
                // Nothing is ever sent: it ends when the other side is dropped.
                let _ = runtime.block_on(ended);
            })
            .map_err(refused)?;
        Ok(Self {
            runtime: handle,
            inbox,
            queue,
            under_way: RefCell::default(),
            streams: RefCell::default(),
            bodies: RefCell::default(),
            fetched: RefCell::default(),
            settle: RefCell::default(),
            _until: until,
        })
    }

    /// Fetches what has happened, six values for each of it. Of a call that has ended:
    ///
    /// 1. its number,
    /// 2. its HTTP status,
    /// 3. its header lines,
    /// 4. the chunks of the answer (see [`packed`](crate::packed)),
    /// 5. where its slots begin in `slots`, which this fills,
    /// 6. the body, if it was asked for; then a fault in reading the answer is told as JSON in place of 4.
    ///
    /// Status 0 means that the call failed: the error, as JSON, is the third value. Status -1 means that a client
    /// reports something, or a run tells something: its number, and the report as JSON. Status -2 means that a stream is
    /// open: its number and header lines. Status -3 means that something has come of a stream: its number, how it ended (see
    /// [`read`](Self::read)), and the events, packed. If `slots` has not room for all, this returns the length it
    /// must have, and nothing is fetched.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
    pub fn drain<'env>(
        &self,
        env: &'env Env,
        mut slots: Int32ArraySlice<'_>,
    ) -> Result<Either<Array<'env>, u32>> {
        let mut news = self.fetched.take();
        news.extend(self.queue.take());
        let needed: usize = news.iter().map(|news| news.slots().len()).sum();
        if needed > slots.len() {
            self.fetched.replace(news);
            return Ok(Either::B(u32::try_from(needed).unwrap_or(u32::MAX)));
        }
        let length = u32::try_from(news.len() * 6).unwrap_or(u32::MAX);
        let slots = written(&mut slots);
        let mut drained = env.create_array(length)?;
        let mut filled = 0;
        for (at, news) in (0..).step_by(6).zip(news) {
            let (number, outcome) = match news {
                News::Finished { number, outcome } => (number, outcome),
                News::Opened { number, headers } => {
                    drained.set(at, number)?;
                    drained.set(at + 1, OPENED)?;
                    drained.set(at + 2, env.create_string_latin1(&headers)?)?;
                    continue;
                }
                News::Came { number, came } => {
                    drained.set(at, number)?;
                    drained.set(at + 1, CAME)?;
                    drained.set(at + 2, self.ending(number, came.end.as_ref()))?;
                    if let Some(events) = &came.events {
                        drained.set(at + 3, answer::strings(env, &events.chunks)?)?;
                        drained.set(at + 4, fill(slots, &mut filled, &events.slots))?;
                    }
                    continue;
                }
                News::Reported { number, record } => {
                    drained.set(at, number)?;
                    drained.set(at + 1, REPORTED)?;
                    drained.set(at + 2, record)?;
                    continue;
                }
            };
            drained.set(at, number)?;
            self.under_way.borrow_mut().remove(&number);
            // Told of a stream, it could not be opened.
            self.streams.borrow_mut().remove(&number);
            let wants_body = self.bodies.borrow_mut().remove(&number);
            let answer = match outcome {
                Ok(answer) => answer,
                Err(facts) => {
                    drained.set(at + 1, 0)?;
                    drained.set(at + 2, facts)?;
                    continue;
                }
            };
            match &answer.packed {
                Some(Err(error)) if !wants_body => {
                    drained.set(at + 1, 0)?;
                    drained.set(at + 2, errors::facts(error))?;
                    continue;
                }
                Some(Err(error)) => drained.set(at + 3, errors::facts(error))?,
                Some(Ok(packed)) => {
                    drained.set(at + 3, answer::strings(env, &packed.chunks)?)?;
                    drained.set(at + 4, fill(slots, &mut filled, &packed.slots))?;
                }
                None => {}
            }
            drained.set(at + 1, i32::from(answer.status))?;
            drained.set(at + 2, env.create_string_latin1(&answer.headers)?)?;
            if wants_body || answer.packed.is_none() {
                drained.set(at + 5, answer::body(env, &answer.body)?)?;
            }
        }
        Ok(Either::A(drained))
    }

    /// Reads on in a stream. Gives null if nothing has come: then what comes is told by [`drain`](Self::drain). Else two values:
    ///
    /// 1. how the stream ended: null if it goes on, the empty text if it ended well, or the error as JSON,
    /// 2. the chunks of a list of events, if there are any; its slots are in `slots`, from the first on.
    ///
    /// If `slots` has not room for all, this returns the length it must have, and nothing is taken.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
    pub fn read<'env>(
        &self,
        env: &'env Env,
        number: u32,
        mut slots: Int32ArraySlice<'_>,
    ) -> Result<Option<Either<Array<'env>, u32>>> {
        let found = match self.streams.borrow().get(&number) {
            Some((stream, _)) => stream.read(slots.len()),
            None => Found::Nothing,
        };
        let came = match found {
            Found::Came(came) => came,
            Found::TooMuch(needed) => {
                return Ok(Some(Either::B(u32::try_from(needed).unwrap_or(u32::MAX))));
            }
            Found::Nothing => return Ok(None),
        };
        let mut values = env.create_array(2)?;
        values.set(0, self.ending(number, came.end.as_ref()))?;
        if let Some(events) = &came.events {
            fill(written(&mut slots), &mut 0, &events.slots);
            values.set(1, answer::strings(env, &events.chunks)?)?;
        }
        Ok(Some(Either::A(values)))
    }

    /// Asks for the body of a call that is under way, beside what is made of it.
    #[napi]
    pub fn keep_body(&self, number: u32) {
        self.bodies.borrow_mut().insert(number);
    }

    /// Keeps the process from ending by itself, and the function that drains this, until it is called without one.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
    pub fn keep_alive(&self, env: Env, settle: Option<Function<'_, (), ()>>) -> Result<()> {
        let kept = settle.map(|settle| settle.create_ref()).transpose()?;
        self.queue.keep_alive(env, kept.is_some())?;
        self.settle.replace(kept);
        Ok(())
    }

    /// Calls a call or a stream off: its connection is closed, and nothing more is told of it. A run sends no further request, and
    /// tells that it has ended once what it has pulled is in files.
    #[napi]
    pub fn cancel(&self, number: u32) {
        self.bodies.borrow_mut().remove(&number);
        match self.under_way.borrow_mut().remove(&number) {
            Some(UnderWay::Call(task)) => task.abort(),
            Some(UnderWay::Run(run)) => run.cancel(),
            None => {}
        }
        if let Some((_, task)) = self.streams.borrow_mut().remove(&number) {
            task.abort();
        }
    }
}

impl Drop for Hub {
    fn drop(&mut self) {
        self.queue.leave();
    }
}

impl Hub {
    /// How a stream ended, as JavaScript is told it; after that there is nothing more to be known of it.
    fn ending(&self, number: u32, end: Option<&std::result::Result<(), Error>>) -> Option<String> {
        let end = end?;
        self.streams.borrow_mut().remove(&number);
        Some(end.as_ref().err().map(errors::facts).unwrap_or_default())
    }
}

/// Slots that may be written.
fn written<'a>(slots: &'a mut Int32ArraySlice<'_>) -> &'a mut [i32] {
    #[allow(
        unsafe_code,
        reason = "JavaScript does not run before this returns, and nobody else has the memory"
    )]
    unsafe {
        slots.as_mut()
    }
}

/// Adds to the slots, and says where that begins.
fn fill(slots: &mut [i32], filled: &mut usize, added: &[i32]) -> u32 {
    let start = *filled;
    *filled += added.len();
    slots[start..*filled].copy_from_slice(added);
    u32::try_from(start).unwrap_or(u32::MAX)
}
