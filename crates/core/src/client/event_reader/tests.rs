use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use futures::{Stream, StreamExt as _, stream};

use super::*;
use crate::{
    client::events::tests::{batches, run},
    error::ErrorKind,
    models::ConversationEvent,
};

const STRANGE: &str = "{\"type\":\"strange\"}\n";
const COMPLETE: &str = "{\"type\":\"interaction-complete\",\"message_id\":\"a\",\"interaction_id\":\"i\",\
                        \"full_message\":\"Good night.\",\"conversation_completed\":false}\n";

/// Says when it is dropped, as a connection is closed.
struct Connection(Arc<AtomicBool>);

impl Drop for Connection {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// A stream, what closes its client, and whether its connection is closed.
pub(in crate::client) struct Read {
    pub(in crate::client) reader: Arc<EventReader>,
    pub(in crate::client) client: CancellationToken,
    is_closed: Arc<AtomicBool>,
}

impl Read {
    pub(in crate::client) fn new(
        chunks: impl Stream<Item = Bytes> + Send + Sync + 'static,
    ) -> Self {
        let is_closed = Arc::new(AtomicBool::new(false));
        let connection = Connection(is_closed.clone());
        let chunks = chunks.inspect(move |_| {
            let _ = &connection;
        });
        let client = CancellationToken::new();
        let request = async move { Ok(batches(chunks)) };
        Self {
            reader: Arc::new(EventReader::new(request, client.clone())),
            client,
            is_closed,
        }
    }

    /// Chunks that come at once, and then nothing more.
    pub(in crate::client) fn endless(chunks: &[&str]) -> Self {
        Self::new(these(chunks).chain(stream::pending()))
    }

    fn next(&self) -> Result<NextEvents<Bytes>> {
        run(self.reader.next())
    }

    pub(in crate::client) fn is_closed(&self) -> bool {
        self.is_closed.load(Ordering::Relaxed)
    }
}

pub(in crate::client) fn these(
    chunks: &[&str],
) -> impl Stream<Item = Bytes> + Send + Sync + 'static {
    let chunks = chunks.iter().map(|chunk| Bytes::from((*chunk).to_owned()));
    stream::iter(chunks.collect::<Vec<_>>())
}

fn came(events: &str) -> NextEvents<Bytes> {
    NextEvents::Came(events.to_owned().into())
}

#[test]
fn what_has_come_is_handed_over_together() {
    let read = Read::endless(&[STRANGE, "{\"type\":", "\"other\"}\n", STRANGE]);
    let together = [STRANGE, "{\"type\":\"other\"}\n", STRANGE].concat();
    assert_eq!(read.next().unwrap(), came(&together));
}

#[test]
fn a_slow_reader_is_not_given_everything() {
    let long = format!("{{\"type\":\"{}\"}}\n", "x".repeat(TOGETHER));
    let read = Read::endless(&[&long, &long]);
    for _ in 0..2 {
        assert_eq!(read.next().unwrap(), came(&long));
    }
}

#[test]
fn the_head_is_known_once_the_answer_has_begun() {
    let read = Read::endless(&[STRANGE]);
    assert!(read.reader.headers().is_none());
    read.next().unwrap();
    assert!(read.reader.headers().is_some());
}

#[test]
fn leaving_closes_the_connection() {
    let read = Read::endless(&[STRANGE]);
    assert!(!read.reader.leave(), "there is no connection yet");
    assert_eq!(read.next().unwrap(), NextEvents::End);

    let read = Read::endless(&[STRANGE]);
    read.next().unwrap();
    assert!(read.reader.leave() && read.is_closed());
    assert!(!read.reader.leave() && read.reader.is_left());
    read.client.cancel();
    assert_eq!(read.next().unwrap(), NextEvents::End);
}

#[test]
fn closing_the_client_closes_the_connection() {
    let read = Read::endless(&[STRANGE]);
    read.next().unwrap();
    read.client.cancel();
    assert!(read.reader.cut_off() && read.is_closed() && read.reader.is_over());
    for _ in 0..2 {
        let error = read.next().unwrap_err();
        assert_eq!(error.message(), Error::closed().message());
    }
}

#[test]
fn whoever_waits_is_told_at_once() {
    let read = Read::endless(&[]);
    let error = run(async {
        let (next, ()) = tokio::join!(read.reader.next(), async { read.client.cancel() });
        next.unwrap_err()
    });
    assert_eq!(error.message(), Error::closed().message());
    assert!(read.is_closed());

    let read = Read::endless(&[]);
    run(async {
        let leave = async { assert!(!read.reader.leave(), "it is being read") };
        let (next, ()) = tokio::join!(read.reader.next(), leave);
        assert_eq!(next.unwrap(), NextEvents::Left);
    });
    assert!(read.is_closed());
    assert_eq!(read.next().unwrap(), NextEvents::End);
}

#[test]
fn how_it_ended_comes_after_the_events() {
    let read = Read::new(these(&[STRANGE, COMPLETE]));
    assert_eq!(read.next().unwrap(), came(&[STRANGE, COMPLETE].concat()));
    assert_eq!(read.next().unwrap(), NextEvents::End);
    assert!(read.reader.is_over());

    let read = Read::new(these(&[STRANGE]));
    assert_eq!(read.next().unwrap(), came(STRANGE));
    assert_eq!(read.next().unwrap_err().kind(), ErrorKind::Network);
    assert_eq!(read.next().unwrap(), NextEvents::End);
}

#[test]
fn an_event_that_does_not_fit_comes_after_those_before_it() {
    let misfit = "{\"type\":\"new-message\"}\n";
    let read = Read::endless(&[STRANGE, misfit, STRANGE]);
    let next = || run(read.reader.next_as::<ConversationEvent>());
    let NextEvents::Came(events) = next().unwrap() else {
        panic!("nothing came");
    };
    assert!(matches!(&events[..], [ConversationEvent::Unknown(_)]));
    assert!(read.is_closed(), "nothing can be made of what follows");
    let error = next().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.operation(), Some("interact_with_conversation"));
    assert_eq!(next().unwrap(), NextEvents::End);

    let read = Read::endless(&[misfit, STRANGE]);
    assert!(run(read.reader.next_as::<ConversationEvent>()).is_err());
    assert!(read.is_closed());
}
