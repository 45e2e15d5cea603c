//! Reading on in a stream while its reader is busy with what it has got.

use std::{
    mem,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;
use futures::{FutureExt as _, future::BoxFuture};

use super::event_reader::{EventReader, NextEvents};
use crate::error::{Error, Result};

type Next = Result<NextEvents<Bytes>>;
type Reading = BoxFuture<'static, ()>;
type Tell = Box<dyn FnOnce(Next) + Send>;

/// An [`EventReader`] for those who are told when events have come, and meanwhile do something else on another thread, as
/// an event loop does.
///
/// Where a batch left something behind, the next is read before it is asked for; never more than one, so that a server has to
/// wait for those who read slowly. Where nothing was left, reading on would only be in the way of whoever was told just now.
pub struct ReadAhead {
    events: Arc<EventReader>,
    state: Mutex<State>,
}

enum State {
    Idle,
    /// The next batch is on its way, for whoever has asked for it.
    Reading(Option<Tell>),
    /// It has come, and nobody has asked for it.
    Came(Next),
}

impl ReadAhead {
    /// Nothing is read before it is asked for the first time.
    pub fn new(events: Arc<EventReader>) -> Self {
        Self {
            events,
            state: Mutex::new(State::Idle),
        }
    }

    /// The next events, as [`EventReader::next`] gives them, if they were read ahead; and what reads on, for which the same
    /// holds as with [`ask`](Self::ask).
    pub fn take(self: &Arc<Self>) -> Option<(Next, Option<Reading>)> {
        self.taken(&mut self.lock())
    }

    /// Asks for the next events. `tell` is called with them, at once if they are there. There is one who asks at a time:
    /// whoever asked before and was not told has given up.
    ///
    /// What this gives reads on, and is to be run where the connections are driven. Dropped instead, it tells
    /// [`Error::closed`] to whoever waits.
    pub fn ask(self: &Arc<Self>, tell: impl FnOnce(Next) + Send + 'static) -> Option<Reading> {
        let mut state = self.lock();
        if let Some((next, reading)) = self.taken(&mut state) {
            drop(state);
            tell(next);
            return reading;
        }
        let tell: Tell = Box::new(tell);
        match mem::replace(&mut *state, State::Reading(Some(tell))) {
            State::Reading(_) => None,
            State::Idle | State::Came(_) => Some(self.reading()),
        }
    }

    fn taken(self: &Arc<Self>, state: &mut State) -> Option<(Next, Option<Reading>)> {
        match mem::replace(state, State::Idle) {
            State::Came(next) if !self.is_for_nobody(&next) => {
                let reading = self.leaves_something(&next).then(|| {
                    *state = State::Reading(None);
                    self.reading()
                });
                Some((next, reading))
            }
            State::Came(_) => None,
            other => {
                *state = other;
                None
            }
        }
    }

    fn reading(self: &Arc<Self>) -> Reading {
        let running = Running {
            ahead: self.clone(),
            has_ended: false,
        };
        running.run().boxed()
    }

    /// Whether to read on after this.
    fn leaves_something(&self, next: &Next) -> bool {
        matches!(next, Ok(NextEvents::Came(batch)) if self.events.has_more_than(batch))
    }

    /// Whether these are events of a stream that was called off in the meantime: asked again, it tells of that.
    fn is_for_nobody(&self, next: &Next) -> bool {
        matches!(next, Ok(NextEvents::Came(_))) && self.events.is_called_off()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What reads. However that ends, nobody waits for it any more.
struct Running {
    ahead: Arc<ReadAhead>,
    has_ended: bool,
}

impl Running {
    async fn run(mut self) {
        let Self { ahead, has_ended } = &mut self;
        while !*has_ended {
            let next = ahead.events.next().await;
            if ahead.is_for_nobody(&next) {
                continue;
            }
            let mut state = ahead.lock();
            let asked = match mem::replace(&mut *state, State::Reading(None)) {
                State::Reading(asked) => asked,
                State::Idle | State::Came(_) => None,
            };
            let Some(tell) = asked else {
                *state = State::Came(next);
                *has_ended = true;
                return;
            };
            if !ahead.leaves_something(&next) {
                *state = State::Idle;
                *has_ended = true;
            }
            drop(state);
            tell(next);
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if self.has_ended {
            return;
        }
        let state = mem::replace(&mut *self.ahead.lock(), State::Idle);
        if let State::Reading(Some(tell)) = state {
            tell(Err(Error::closed()));
        }
    }
}

impl std::fmt::Debug for ReadAhead {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReadAhead")
            .field("events", &self.events)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::{
            atomic::{AtomicUsize, Ordering},
            mpsc::{Receiver, channel},
        },
        time::Duration,
    };

    use futures::{StreamExt as _, stream};

    use super::*;
    use crate::{
        client::event_reader::{
            TOGETHER,
            tests::{Read, these},
        },
        error::ErrorKind,
    };

    const SHORT: &str = "{\"type\":\"strange\"}\n";

    /// As much as is handed over together.
    fn long(kind: &str) -> String {
        format!("{{\"type\":\"{}\"}}\n", kind.repeat(TOGETHER))
    }

    /// A stream that is read ahead.
    struct Asked {
        read: Read,
        ahead: Arc<ReadAhead>,
    }

    impl Asked {
        fn new(read: Read) -> Self {
            let ahead = Arc::new(ReadAhead::new(read.reader.clone()));
            Self { read, ahead }
        }

        fn ask(&self) -> (Receiver<Next>, Option<Reading>) {
            let (sender, told) = channel();
            let reading = self.ahead.ask(move |next| sender.send(next).unwrap());
            (told, reading)
        }

        /// Asks, and lets be read what is read.
        async fn ask_and_read(&self) -> Receiver<Next> {
            let (told, reading) = self.ask();
            if let Some(reading) = reading {
                tokio::spawn(reading);
            }
            read_on().await;
            told
        }

        async fn next(&self) -> Next {
            self.ask_and_read().await.try_recv().unwrap()
        }

        async fn next_events(&self) -> Bytes {
            match self.next().await.unwrap() {
                NextEvents::Came(events) => events,
                other => panic!("{other:?} in place of events"),
            }
        }
    }

    /// Until nothing more happens by itself: only then does the clock go on.
    async fn read_on() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_left_is_read_before_it_is_asked_for_and_no_more_than_that() {
        let events = ["a", "b", "c"].map(long);
        let read = Arc::new(AtomicUsize::new(0));
        let counted = read.clone();
        let chunks = these(&events.each_ref().map(String::as_str)).inspect(move |_| {
            counted.fetch_add(1, Ordering::Relaxed);
        });
        let asked = Asked::new(Read::new(chunks.chain(stream::pending())));
        read_on().await;
        assert_eq!(read.load(Ordering::Relaxed), 0, "nobody has asked");

        assert_eq!(asked.next_events().await, events[0]);
        assert_eq!(read.load(Ordering::Relaxed), 2, "one batch is read ahead");
        let (next, reading) = asked.ahead.take().unwrap();
        assert_eq!(next.unwrap(), NextEvents::Came(events[1].clone().into()));
        assert!(asked.ahead.take().is_none(), "it is still to be read");
        tokio::spawn(reading.unwrap());
        assert_eq!(asked.next_events().await, events[2]);
    }

    #[tokio::test(start_paused = true)]
    async fn where_nothing_is_left_nothing_is_read_ahead() {
        let asked = Asked::new(Read::endless(&[SHORT]));
        let (told, reading) = asked.ask();
        reading.unwrap().await;
        assert_eq!(
            told.try_recv().unwrap().unwrap(),
            NextEvents::Came(SHORT.into())
        );
    }

    #[tokio::test(start_paused = true)]
    async fn how_it_ended_comes_after_what_was_read_ahead() {
        let first = long("a");
        let asked = Asked::new(Read::new(these(&[&first, SHORT])));
        assert_eq!(asked.next_events().await, first);
        assert_eq!(asked.next_events().await, SHORT);
        let (next, _) = asked.ahead.take().unwrap();
        let error = next.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Network);
        assert_eq!(asked.next().await.unwrap(), NextEvents::End);
    }

    #[tokio::test(start_paused = true)]
    async fn what_was_read_ahead_of_a_stream_that_is_left_is_for_nobody() {
        let events = [long("a"), long("b")];
        let asked = Asked::new(Read::endless(&[&events[0], &events[1]]));
        asked.next_events().await;
        assert!(asked.read.reader.leave() && asked.read.is_closed());
        assert_eq!(asked.next().await.unwrap(), NextEvents::End);

        let asked = Asked::new(Read::endless(&[&events[0], &events[1]]));
        asked.next_events().await;
        asked.read.client.cancel();
        assert!(asked.read.reader.cut_off() && asked.read.is_closed());
        for _ in 0..2 {
            let error = asked.next().await.unwrap_err();
            assert_eq!(error.message(), Error::closed().message());
        }
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_has_given_up_is_told_nothing() {
        let (sender, chunks) = futures::channel::mpsc::unbounded();
        let asked = Asked::new(Read::new(chunks));
        let given_up = asked.ask_and_read().await;
        let (told, reading) = asked.ask();
        assert!(reading.is_none(), "it is being read");
        sender.unbounded_send(Bytes::from(SHORT)).unwrap();
        read_on().await;
        assert_eq!(
            told.try_recv().unwrap().unwrap(),
            NextEvents::Came(SHORT.into())
        );
        given_up.try_recv().unwrap_err();
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_waits_for_what_is_not_run_is_told() {
        let asked = Asked::new(Read::endless(&[SHORT]));
        let (told, reading) = asked.ask();
        drop(reading);
        let error = told.try_recv().unwrap().unwrap_err();
        assert_eq!(error.message(), Error::closed().message());
        assert_eq!(asked.next_events().await, SHORT);
    }
}
