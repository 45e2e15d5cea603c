//! What stands behind a stream of events: its connection, and what closes it.

use std::sync::OnceLock;

use amigo_core::{Amigo, Error, EventBatches};
use bytes::{Bytes, BytesMut};
use futures::FutureExt as _;
use tokio::sync::Mutex;
use tokio_util::sync::CancellationToken;

use crate::{errors, options::Order};

/// Events that have come are handed over together up to about this many bytes, so that those who read slowly are waited
/// for by the server and not by the memory.
const TOGETHER: usize = 64 * 1024;

/// The headers of an answer as lines.
pub(crate) type HeaderLines = Vec<(String, String)>;

/// What the head of the answer said.
pub(crate) struct Head {
    pub(crate) request_id: Option<String>,
    pub(crate) headers: HeaderLines,
}

/// A stream of events. It is there for one reader at a time; others wait for their turn.
pub(crate) struct Events {
    state: Mutex<State>,
    left: CancellationToken,
    head: OnceLock<Head>,
}

enum State {
    NotSent(Box<Order>),
    Open(Box<Open>),
    /// All has come, or it failed, or it was left.
    Over,
    /// The client was closed.
    CutOff,
}

struct Open {
    batches: EventBatches,
    /// What has come already after the events that were handed over last.
    after: Option<After>,
}

/// What comes after events, where there are no more.
enum After {
    TheEnd,
    Failure(Error),
}

impl From<After> for Result<Option<Bytes>, Error> {
    fn from(after: After) -> Self {
        match after {
            After::TheEnd => Ok(None),
            After::Failure(error) => Err(error),
        }
    }
}

impl Events {
    pub(crate) fn new(order: Order) -> Self {
        Self {
            state: Mutex::new(State::NotSent(Box::new(order))),
            left: CancellationToken::new(),
            head: OnceLock::new(),
        }
    }

    /// What the head of the answer said; `None` before it has come.
    pub(crate) fn head(&self) -> Option<&Head> {
        self.head.get()
    }

    /// The next events, whole lines; `None` after the last. The first time, the request is sent. Ends at once when the stream
    /// is left, and fails at once when the client is closed.
    pub(crate) async fn next(
        &self,
        client: &Amigo,
        closed: &CancellationToken,
    ) -> Result<Option<Bytes>, Error> {
        let mut state = self.state.lock().await;
        let (next, over) = tokio::select! {
            biased;
            () = self.left.cancelled() => (Ok(None), State::Over),
            () = closed.cancelled(), if !matches!(*state, State::Over) => (Err(errors::closed()), State::CutOff),
            next = self.advance(&mut state, client) => (next, State::Over),
        };
        if !matches!(next, Ok(Some(_))) {
            *state = over;
        }
        next
    }

    async fn advance(&self, state: &mut State, client: &Amigo) -> Result<Option<Bytes>, Error> {
        loop {
            match state {
                State::Open(open) => return open.next().await,
                State::Over => return Ok(None),
                State::CutOff => return Err(errors::closed()),
                State::NotSent(order) => {
                    let order = std::mem::take(&mut **order);
                    let batches = client.stream(&order.operation, order.arguments, order.options);
                    let batches = batches.await?;
                    let lines = batches.headers().iter().map(|(name, value)| {
                        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                        (name.as_str().to_owned(), value)
                    });
                    // An order is sent once.
                    let _ = self.head.set(Head {
                        request_id: batches.request_id(),
                        headers: lines.collect(),
                    });
                    *state = State::Open(Box::new(Open {
                        batches,
                        after: None,
                    }));
                }
            }
        }
    }

    /// Closes the connection, because the reader has left. Says whether there was one.
    pub(crate) fn leave(&self) -> bool {
        self.left.cancel();
        self.end(State::Over)
    }

    /// Whether the reader has left.
    pub(crate) fn is_left(&self) -> bool {
        self.left.is_cancelled()
    }

    /// Closes the connection, because the client was closed. Says whether there was one.
    pub(crate) fn cut_off(&self) -> bool {
        self.end(State::CutOff)
    }

    fn end(&self, end: State) -> bool {
        // Who is reading at present notices by the tokens.
        let Ok(mut state) = self.state.try_lock() else {
            return false;
        };
        let was_open = matches!(*state, State::Open(_));
        if !matches!(*state, State::Over) {
            *state = end;
        }
        was_open
    }
}

impl Open {
    /// The next events, all that have come. Many servers send every event for itself, and handing over costs more than an
    /// event.
    async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        if let Some(after) = self.after.take() {
            return after.into();
        }
        let Some(first) = self.batches.next().await.transpose()? else {
            return Ok(None);
        };
        let mut together = first;
        let mut copied = BytesMut::new();
        while together.len() + copied.len() < TOGETHER {
            // The connection is driven by the same thread, so it needs a turn to hand on what it has read.
            tokio::task::yield_now().await;
            match self.batches.next().now_or_never() {
                None => break,
                Some(Some(Ok(lines))) => {
                    if copied.is_empty() {
                        copied.extend_from_slice(&std::mem::take(&mut together));
                    }
                    copied.extend_from_slice(&lines);
                }
                Some(Some(Err(error))) => {
                    self.after = Some(After::Failure(error));
                    break;
                }
                Some(None) => {
                    self.after = Some(After::TheEnd);
                    break;
                }
            }
        }
        if !copied.is_empty() {
            together = copied.freeze();
        }
        Ok(Some(together))
    }
}
