//! Streams of events as Kotlin asks for them. Nobody waits for one alone: those who read ask for the next events, and one
//! thread takes in what comes, whoever it is for, and drives the connections meanwhile.

use std::{
    collections::HashMap,
    panic::AssertUnwindSafe,
    sync::{Arc, Mutex, PoisonError},
};

use amigo_core::JsonValue;
use futures::{FutureExt as _, future::BoxFuture};
use tokio::sync::Notify;
use uniffi::Lower;

use super::{
    calls::{BY_NAME, client},
    crossing::{Crossed, written},
    operations,
    registry::Registry,
};
use crate::{
    UniFfiTag,
    events::{Event, Events},
    failure::NativeError,
    runtime,
};

static STREAMS: Registry<Arc<dyn Stream>> = Registry::new();
static NEWS: News = News {
    came: Mutex::new(Vec::new()),
    rings: Notify::const_new(),
};

/// The events of some operation.
pub(super) trait Stream: Send + Sync {
    /// The next events, or none after the last, written; or a failure.
    fn next(&self) -> BoxFuture<'static, Result<Vec<u8>, NativeError>>;

    fn leave(&self);
}

impl<E: Event + Lower<UniFfiTag>> Stream for Events<E> {
    fn next(&self) -> BoxFuture<'static, Result<Vec<u8>, NativeError>> {
        let events = self.clone();
        async move { events.next().await.map(written) }.boxed()
    }

    fn leave(&self) {
        Events::leave(self);
    }
}

/// What came for those who read.
struct News {
    came: Mutex<Vec<u8>>,
    rings: Notify,
}

impl News {
    /// Adds what came of a stream: its number, how many bytes follow, whether they are a failure, and what came.
    fn add(&self, stream: u64, what: Result<Vec<u8>, NativeError>) {
        let (failed, body) = match what {
            Ok(body) => (0, body),
            Err(error) => (1, written(error)),
        };
        // What is too long for a Java array was refused when it was a line.
        let length = i32::try_from(body.len() + 1).unwrap_or(i32::MAX);
        let mut came = self.came.lock().unwrap_or_else(PoisonError::into_inner);
        came.extend(stream.to_be_bytes());
        came.extend(length.to_be_bytes());
        came.push(failed);
        came.extend(body);
        drop(came);
        self.rings.notify_one();
    }

    /// Waits for something to come; nothing comes once there are no streams.
    async fn take(&self) -> Vec<u8> {
        loop {
            self.rings.notified().await;
            let came =
                std::mem::take(&mut *self.came.lock().unwrap_or_else(PoisonError::into_inner));
            if !came.is_empty() || STREAMS.is_empty() {
                return came;
            }
        }
    }
}

/// Prepares to read the events of an operation. Nothing is sent yet.
pub(super) fn stream(number: u64, given: &mut Crossed<'_>) -> Result<u64, NativeError> {
    let client = client(number)?;
    let operation: String = given.take()?;
    let stream: Arc<dyn Stream> = if operation == BY_NAME {
        let operation = given.take()?;
        let arguments: HashMap<String, JsonValue> = given.take()?;
        Arc::new(client.lines(operation, arguments, given.take()?)?)
    } else {
        operations::stream(&operation, &client, given)?
    };
    Ok(STREAMS.add(stream))
}

/// Asks for the next events of a stream, which will be among what comes.
pub(super) fn ask(number: u64) {
    let Some(stream) = STREAMS.get(number) else {
        // Its reader has left.
        return;
    };
    runtime::runtime().spawn(async move {
        let next = AssertUnwindSafe(stream.next()).catch_unwind().await;
        NEWS.add(number, next.unwrap_or_else(|_| Err(NativeError::defect())));
    });
}

/// Waits for what comes of all streams.
pub(super) fn came() -> Vec<u8> {
    runtime::block_on(NEWS.take())
}

/// Closes the connection of a stream; again, it does nothing.
pub(super) fn hang_up(number: u64) {
    let stream = STREAMS.take(number);
    let was_open = stream.is_some();
    if let Some(stream) = stream {
        stream.leave();
    }
    if STREAMS.is_empty() {
        // Whoever takes in what comes may stop, and looks again every time.
        NEWS.rings.notify_one();
    }
    if was_open {
        runtime::settle();
    }
}
