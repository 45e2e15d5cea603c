//! Streams: events are packed on the thread that receives them, and wait there until JavaScript reads on.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use amigo_core::{Error, EventBatches, operation::AnyOperation};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::{
    completions::{News, Queue},
    errors,
    packed::{Events, Packed},
};

/// How much JSON may wait for JavaScript. Beyond that the server has to wait.
const AHEAD: usize = 256 * 1024;

/// What came of a stream.
pub(crate) struct Came {
    /// A list of events; None if there are none.
    pub(crate) events: Option<Packed>,
    /// Set if nothing more comes: whether it ended well.
    pub(crate) end: Option<Result<(), Error>>,
}

impl Came {
    /// The slots it fills.
    pub(crate) fn slots(&self) -> &[i32] {
        self.events.as_ref().map_or(&[], |packed| &packed.slots)
    }
}

/// What JavaScript finds when it reads on.
pub(crate) enum Found {
    Came(Came),
    /// There is something, but it needs so many slots.
    TooMuch(usize),
    /// Nothing yet: it will be told.
    Nothing,
}

/// A stream, between the two threads.
pub(crate) struct Stream {
    number: u32,
    queue: Arc<Queue>,
    state: Mutex<State>,
    /// Rings when there is room again.
    room: Notify,
}

struct State {
    events: Events,
    end: Option<Result<(), Error>>,
    is_over: bool,
    /// JavaScript has found nothing and waits.
    is_awaited: bool,
}

impl State {
    fn is_empty(&self) -> bool {
        self.events.is_empty() && self.end.is_none()
    }

    fn take(&mut self) -> Came {
        self.is_awaited = false;
        Came {
            events: (!self.events.is_empty()).then(|| self.events.take()),
            end: self.end.take(),
        }
    }
}

impl Stream {
    pub(crate) fn new(
        number: u32,
        operation: &'static dyn AnyOperation,
        queue: Arc<Queue>,
    ) -> Self {
        Self {
            number,
            queue,
            state: Mutex::new(State {
                events: Events::new(operation),
                end: None,
                is_over: false,
                is_awaited: false,
            }),
            room: Notify::new(),
        }
    }

    /// Takes what has come, if it fits into so many slots.
    pub(crate) fn read(&self, room: usize) -> Found {
        let mut state = self.lock();
        if state.is_empty() {
            state.is_awaited = true;
            return Found::Nothing;
        }
        if !state.events.is_empty() && state.events.slots() > room {
            return Found::TooMuch(state.events.slots());
        }
        let came = state.take();
        drop(state);
        self.room.notify_one();
        Found::Came(came)
    }

    /// Takes in everything that comes, until the end or until the client is closed.
    pub(crate) async fn fill(
        self: Arc<Self>,
        mut batches: EventBatches,
        closed: CancellationToken,
    ) {
        let source = Source(self);
        let stream = &source.0;
        let end = loop {
            let next = closed.run_until_cancelled(batches.next()).await;
            match next {
                None => break Err(Error::closed()),
                Some(None) => break Ok(()),
                Some(Some(Err(error))) => break Err(error),
                Some(Some(Ok(lines))) => {
                    if let Err(error) = stream.add(&lines) {
                        break Err(error);
                    }
                }
            }
            while stream.lock().events.bytes() > AHEAD && !closed.is_cancelled() {
                closed.run_until_cancelled(stream.room.notified()).await;
            }
        };
        // The connection is closed first: whoever hears of the end may look for that.
        drop(batches);
        stream.end(end);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, lines: &[u8]) -> Result<(), Error> {
        let mut state = self.lock();
        let added = state.events.add(lines);
        self.tell(state);
        added
    }

    fn end(&self, end: Result<(), Error>) {
        let mut state = self.lock();
        if !state.is_over {
            state.is_over = true;
            state.end = Some(end);
        }
        self.tell(state);
    }

    /// Tells JavaScript what it waits for.
    fn tell(&self, mut state: MutexGuard<'_, State>) {
        if state.is_awaited && !state.is_empty() {
            let came = state.take();
            drop(state);
            let number = self.number;
            self.queue.push(News::Came { number, came });
        }
    }
}

/// What fills a stream. However that ends, the stream does too.
struct Source(Arc<Stream>);

impl Drop for Source {
    fn drop(&mut self) {
        self.0.end(Err(errors::broke_down()));
    }
}
