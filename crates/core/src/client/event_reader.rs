//! A stream of events as other languages read it.

use std::sync::OnceLock;

use bytes::{Bytes, BytesMut};
use futures::{FutureExt as _, future::BoxFuture};
use http::HeaderMap;
use serde::de::DeserializeOwned;
use tokio::sync::Mutex;
use tokio_util::sync::CancellationToken;

use crate::{
    decode,
    error::{Error, Result, request_id},
    transport::EventBatches,
};

/// Events that have come are handed over together up to about this many bytes, so that those who read slowly are waited
/// for by the server and not by the memory.
pub(super) const TOGETHER: usize = 64 * 1024;

/// A stream of events that several threads may hold: one reads it, another leaves it, a third closes its client. The door
/// for other languages keeps one behind each of their streams.
///
/// It is there for one reader at a time; others wait for their turn. Dropping it closes the connection.
pub struct EventReader {
    state: Mutex<State>,
    left: CancellationToken,
    closed: CancellationToken,
    /// Known once the answer has begun.
    head: OnceLock<Head>,
}

/// What comes next of a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextEvents<T> {
    /// Events, all that have come.
    Came(T),
    /// Nothing any more.
    End,
    /// Nothing, because the reader left while this was waited for.
    Left,
}

struct Head {
    operation: &'static str,
    headers: HeaderMap,
}

enum State {
    NotSent(BoxFuture<'static, Result<EventBatches>>),
    Open(Box<EventBatches>),
    /// All events were handed over, but not how it ended.
    Ended(Result<()>),
    /// It was handed over how it ended, or it was left.
    Over,
    /// The client was closed.
    CutOff,
}

impl EventReader {
    /// `request` is sent when the first events are asked for; `closed` is cancelled when the client is closed.
    pub fn new(
        request: impl Future<Output = Result<EventBatches>> + Send + 'static,
        closed: CancellationToken,
    ) -> Self {
        Self {
            state: Mutex::new(State::NotSent(request.boxed())),
            left: CancellationToken::new(),
            closed,
            head: OnceLock::new(),
        }
    }

    /// The next events, all that have come: the JSON of each, ended by `\n`. Nothing more comes after a failure.
    ///
    /// # Errors
    ///
    /// Those of the call and of its stream; and [`Error::closed`], at once.
    pub async fn next(&self) -> Result<NextEvents<Bytes>> {
        self.advance(&mut *self.state.lock().await).await
    }

    /// The same, decoded. Where an event does not fit the API, those before it come first.
    ///
    /// # Errors
    ///
    /// Those of [`next`](Self::next), and [`ErrorKind::Decode`](crate::ErrorKind::Decode).
    pub async fn next_as<E: DeserializeOwned>(&self) -> Result<NextEvents<Vec<E>>> {
        let mut state = self.state.lock().await;
        let lines = match self.advance(&mut state).await? {
            NextEvents::Came(lines) => lines,
            NextEvents::End => return Ok(NextEvents::End),
            NextEvents::Left => return Ok(NextEvents::Left),
        };
        let operation = self.head.get().map_or("", |head| head.operation);
        let mut events = Vec::new();
        for line in lines.split(|byte| *byte == b'\n') {
            if line.is_empty() {
                continue;
            }
            match decode::response(operation, line) {
                Ok(event) => events.push(event),
                Err(error) if events.is_empty() => {
                    *state = State::Over;
                    return Err(error);
                }
                Err(error) => {
                    *state = State::Ended(Err(error));
                    break;
                }
            }
        }
        Ok(NextEvents::Came(events))
    }

    async fn advance(&self, state: &mut State) -> Result<NextEvents<Bytes>> {
        if matches!(*state, State::Over) {
            return Ok(NextEvents::End);
        }
        let (next, end) = tokio::select! {
            biased;
            () = self.left.cancelled() => (Ok(NextEvents::Left), State::Over),
            () = self.closed.cancelled() => (Err(Error::closed()), State::CutOff),
            next = self.read(state) => (next, State::Over),
        };
        if !matches!(next, Ok(NextEvents::Came(_))) {
            *state = end;
        }
        next
    }

    async fn read(&self, state: &mut State) -> Result<NextEvents<Bytes>> {
        loop {
            match state {
                State::NotSent(request) => {
                    let batches = request.await?;
                    // It is sent once.
                    let _ = self.head.set(Head {
                        operation: batches.operation(),
                        headers: batches.headers().clone(),
                    });
                    *state = State::Open(Box::new(batches));
                }
                State::Open(batches) => {
                    let (events, end) = together(batches).await;
                    if let Some(end) = end {
                        *state = State::Ended(end);
                    }
                    if let Some(events) = events {
                        return Ok(NextEvents::Came(events));
                    }
                }
                State::Ended(end) => {
                    return std::mem::replace(end, Ok(())).map(|()| NextEvents::End);
                }
                State::Over => return Ok(NextEvents::End),
                State::CutOff => return Err(Error::closed()),
            }
        }
    }

    /// Closes the connection, because the reader leaves; whoever waits for events is told. Says whether there was one.
    pub fn leave(&self) -> bool {
        self.left.cancel();
        self.end(State::Over)
    }

    /// Whether the reader has left.
    pub fn is_left(&self) -> bool {
        self.left.is_cancelled()
    }

    /// Whether the reader has left, or the client was closed. What was read before is for nobody then.
    pub fn is_called_off(&self) -> bool {
        self.is_left() || self.closed.is_cancelled()
    }

    /// Closes the connection, because the client was closed. Says whether there was one.
    pub fn cut_off(&self) -> bool {
        self.end(State::CutOff)
    }

    /// Whether there is nothing left to close.
    pub fn is_over(&self) -> bool {
        let state = self.state.try_lock();
        state.is_ok_and(|state| matches!(*state, State::Over | State::CutOff))
    }

    /// Whether the last batch, which is this, left something behind, as far as is known: events, or how the stream ended.
    pub(super) fn has_more_than(&self, batch: &Bytes) -> bool {
        batch.len() >= TOGETHER
            || self
                .state
                .try_lock()
                .is_ok_and(|state| matches!(*state, State::Ended(_)))
    }

    fn end(&self, end: State) -> bool {
        // Who is reading at present notices by the tokens.
        let Ok(mut state) = self.state.try_lock() else {
            return false;
        };
        let was_open = matches!(*state, State::Open(_) | State::Ended(_));
        if !matches!(*state, State::Over) {
            *state = end;
        }
        was_open
    }

    /// Headers of the answer; `None` before it has begun.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.head.get().map(|head| &head.headers)
    }

    /// The server's identifier of the request, for its operators; `None` before the answer has begun.
    pub fn request_id(&self) -> Option<String> {
        self.headers().and_then(request_id)
    }
}

/// The next events, all that have come, and how the stream ended where it has. Many servers send every event for itself, and
/// handing over costs more than an event.
async fn together(batches: &mut EventBatches) -> (Option<Bytes>, Option<Result<()>>) {
    let mut together = match batches.next().await {
        Some(Ok(lines)) => lines,
        Some(Err(error)) => return (None, Some(Err(error))),
        None => return (None, Some(Ok(()))),
    };
    // Nothing is copied where one batch is all.
    let mut copied = BytesMut::new();
    let mut end = None;
    while together.len() + copied.len() < TOGETHER {
        // The connection may be driven by the same thread, and then it needs a turn to hand on what it has read.
        tokio::task::yield_now().await;
        match batches.next().now_or_never() {
            None => break,
            Some(Some(Ok(lines))) => {
                if copied.is_empty() {
                    copied.extend_from_slice(&std::mem::take(&mut together));
                }
                copied.extend_from_slice(&lines);
            }
            Some(Some(Err(error))) => {
                end = Some(Err(error));
                break;
            }
            Some(None) => {
                end = Some(Ok(()));
                break;
            }
        }
    }
    if !copied.is_empty() {
        together = copied.freeze();
    }
    (Some(together), end)
}

impl std::fmt::Debug for EventReader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventReader")
            .field("operation", &self.head.get().map(|head| head.operation))
            .field("is_left", &self.is_left())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
pub(super) mod tests;
