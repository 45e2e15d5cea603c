//! Streams of events, for both languages.

use amigo_core::models::ConversationEvent;
use futures::{FutureExt as _, StreamExt as _, future::BoxFuture, stream::BoxStream};
use tokio::sync::Mutex;
use tokio_util::sync::CancellationToken;

use crate::failure::NativeError;

/// Events that have come are handed over together up to about this many bytes, so that those who read slowly are waited
/// for by the server and not by the memory.
const TOGETHER: usize = 64 * 1024;

/// What comes.
pub(crate) type Source<E> = BoxStream<'static, amigo_core::Result<E>>;

/// An event in the form in which it is handed over.
pub(crate) trait Event: Send + 'static {
    /// About how many bytes it holds.
    fn weight(&self) -> usize;
}

impl Event for ConversationEvent {
    fn weight(&self) -> usize {
        // Of the others, none is large.
        let text = match self {
            Self::NewMessage(piece) => piece.message.len(),
            Self::Unknown(unknown) => unknown.json.get().len(),
            _ => 0,
        };
        size_of::<Self>() + text
    }
}

/// The JSON of an event.
impl Event for String {
    fn weight(&self) -> usize {
        size_of::<Self>() + self.len()
    }
}

/// A stream of events. It is there for one reader at a time; others wait for their turn.
pub(crate) struct Events<E> {
    state: Mutex<State<E>>,
    left: CancellationToken,
    closed: CancellationToken,
}

enum State<E> {
    NotSent(BoxFuture<'static, amigo_core::Result<Source<E>>>),
    Open(Open<E>),
    /// All has come, or it failed, or it was left.
    Over,
    /// The client was closed.
    CutOff,
}

struct Open<E> {
    source: Source<E>,
    /// What has come already after the events that were handed over last: a failure, or the end.
    after: Option<amigo_core::Result<()>>,
}

impl<E: Event> Events<E> {
    /// `request` is sent when the first events are asked for; `closed` says that its client was closed.
    pub(crate) fn new(
        request: BoxFuture<'static, amigo_core::Result<Source<E>>>,
        closed: CancellationToken,
    ) -> Self {
        Self {
            state: Mutex::new(State::NotSent(request)),
            left: CancellationToken::new(),
            closed,
        }
    }

    /// The next events, all that have come; `None` after the last. Fails at once when the stream is left or the client is
    /// closed.
    pub(crate) async fn next(&self) -> Result<Option<Vec<E>>, NativeError> {
        let mut state = self.state.lock().await;
        if matches!(*state, State::Over) {
            return Ok(None);
        }
        let (next, end) = tokio::select! {
            biased;
            () = self.left.cancelled() => (Err(NativeError::Cancelled), State::Over),
            () = self.closed.cancelled() => (Err(NativeError::closed()), State::CutOff),
            next = state.advance() => (next.map_err(NativeError::from), State::Over),
        };
        if !matches!(next, Ok(Some(_))) {
            *state = end;
        }
        next
    }

    /// Closes the connection, because the reader has left.
    pub(crate) fn leave(&self) {
        self.left.cancel();
        self.end(State::Over);
    }

    fn end(&self, end: State<E>) {
        // Who is reading at present notices by the tokens.
        if let Ok(mut state) = self.state.try_lock()
            && !matches!(*state, State::Over)
        {
            *state = end;
        }
    }
}

impl<E: Event> State<E> {
    async fn advance(&mut self) -> amigo_core::Result<Option<Vec<E>>> {
        loop {
            match self {
                Self::Open(open) => return open.next().await,
                Self::Over | Self::CutOff => return Ok(None),
                Self::NotSent(request) => {
                    let source = request.await?;
                    let after = None;
                    *self = Self::Open(Open { source, after });
                }
            }
        }
    }
}

impl<E: Event> Open<E> {
    /// Many servers send every event for itself, and handing over costs more than an event.
    async fn next(&mut self) -> amigo_core::Result<Option<Vec<E>>> {
        if let Some(after) = self.after.take() {
            return after.map(|()| None);
        }
        let Some(first) = self.source.next().await.transpose()? else {
            return Ok(None);
        };
        let mut weight = first.weight();
        let mut together = vec![first];
        let mut has_waited = false;
        while weight < TOGETHER {
            match self.source.next().now_or_never() {
                Some(Some(Ok(event))) => {
                    weight += event.weight();
                    together.push(event);
                    has_waited = false;
                }
                Some(Some(Err(error))) => {
                    self.after = Some(Err(error));
                    break;
                }
                Some(None) => {
                    self.after = Some(Ok(()));
                    break;
                }
                // The connection is driven by the same thread, so it needs a turn to hand on what it has read.
                None if !has_waited => {
                    tokio::task::yield_now().await;
                    has_waited = true;
                }
                None => break,
            }
        }
        Ok(Some(together))
    }
}

/// A stream that its client can end.
pub(crate) trait CutOff: Send + Sync {
    /// Closes the connection, because the client was closed.
    fn cut_off(&self);

    /// Whether there is nothing left to close.
    fn is_over(&self) -> bool;
}

impl<E: Event> CutOff for Events<E> {
    fn cut_off(&self) {
        self.end(State::CutOff);
    }

    fn is_over(&self) -> bool {
        let state = self.state.try_lock();
        state.is_ok_and(|state| matches!(*state, State::Over | State::CutOff))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    };

    use futures::stream;

    use super::*;

    /// Says when it is dropped, as a connection is closed.
    struct Connection(Arc<AtomicBool>);

    impl Drop for Connection {
        fn drop(&mut self) {
            self.0.store(true, Ordering::Relaxed);
        }
    }

    /// Events that come at once, and then nothing more; and whether their connection is closed.
    fn endless(texts: &[&str]) -> (Events<String>, CancellationToken, Arc<AtomicBool>) {
        let is_closed = Arc::new(AtomicBool::new(false));
        let connection = Connection(is_closed.clone());
        let texts: Vec<_> = texts.iter().map(|text| Ok((*text).to_owned())).collect();
        let source = stream::iter(texts)
            .chain(stream::pending())
            .inspect(move |_| {
                let _ = &connection;
            });
        let client = CancellationToken::new();
        let request = async move { Ok(source.boxed()) }.boxed();
        (Events::new(request, client.clone()), client, is_closed)
    }

    #[test]
    fn what_has_come_is_handed_over_together() {
        let (events, ..) = endless(&["a", "b", "c"]);
        let came = crate::runtime::block_on(events.next()).unwrap();
        assert_eq!(came.unwrap(), ["a", "b", "c"]);
    }

    #[test]
    fn a_slow_reader_is_not_given_everything() {
        let long = "x".repeat(TOGETHER);
        let (events, ..) = endless(&[&long, &long]);
        for _ in 0..2 {
            let came = crate::runtime::block_on(events.next()).unwrap();
            assert_eq!(came.unwrap().len(), 1);
        }
    }

    #[test]
    fn leaving_closes_the_connection_and_so_does_closing_the_client() {
        let (left, _, is_closed) = endless(&["a"]);
        crate::runtime::block_on(left.next()).unwrap();
        left.leave();
        assert!(is_closed.load(Ordering::Relaxed));
        assert!(crate::runtime::block_on(left.next()).unwrap().is_none());

        let (cut_off, client, is_closed) = endless(&["a"]);
        crate::runtime::block_on(cut_off.next()).unwrap();
        client.cancel();
        cut_off.cut_off();
        assert!(is_closed.load(Ordering::Relaxed) && cut_off.is_over());
        let error = crate::runtime::block_on(cut_off.next()).unwrap_err();
        assert_eq!(error.to_string(), NativeError::closed().to_string());
    }

    #[test]
    fn whoever_waits_is_told_at_once() {
        let (events, client, is_closed) = endless(&[]);
        let error = crate::runtime::block_on(async {
            let (next, ()) = tokio::join!(events.next(), async { client.cancel() });
            next.unwrap_err()
        });
        assert_eq!(error.to_string(), NativeError::closed().to_string());
        assert!(is_closed.load(Ordering::Relaxed));
    }

    #[test]
    fn a_failure_comes_after_the_events_before_it() {
        let failure = || amigo_core::Error::new(amigo_core::ErrorKind::Network, "it broke");
        let source = stream::iter([Ok("a".to_owned()), Err(failure())]);
        let request = async move { Ok(source.boxed()) }.boxed();
        let events = Events::new(request, CancellationToken::new());
        crate::runtime::block_on(async {
            assert_eq!(events.next().await.unwrap().unwrap(), ["a"]);
            assert!(events.next().await.is_err());
            assert!(events.next().await.unwrap().is_none());
        });
    }
}
