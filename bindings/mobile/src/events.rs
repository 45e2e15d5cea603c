//! Streams of events, for both languages.

use std::{marker::PhantomData, sync::Arc};

use amigo_core::{EventBatches, EventReader, NextEvents, models::ConversationEvent};
use tokio_util::sync::CancellationToken;

use crate::failure::NativeError;

/// An event in the form in which it is handed over.
pub(crate) trait Event: Send + Sized + 'static {
    /// The next events of a stream.
    fn next(
        reader: &EventReader,
    ) -> impl Future<Output = amigo_core::Result<NextEvents<Vec<Self>>>> + Send;
}

impl Event for ConversationEvent {
    async fn next(reader: &EventReader) -> amigo_core::Result<NextEvents<Vec<Self>>> {
        reader.next_as().await
    }
}

/// The JSON of an event.
impl Event for String {
    async fn next(reader: &EventReader) -> amigo_core::Result<NextEvents<Vec<Self>>> {
        Ok(match reader.next().await? {
            NextEvents::Came(lines) => {
                // The core lets no line through that is not UTF-8.
                let lines = String::from_utf8_lossy(&lines);
                NextEvents::Came(lines.lines().map(str::to_owned).collect())
            }
            NextEvents::End => NextEvents::End,
            NextEvents::Left => NextEvents::Left,
        })
    }
}

/// A stream of events in one form.
pub(crate) struct Events<E> {
    pub(crate) reader: Arc<EventReader>,
    event: PhantomData<fn() -> E>,
}

impl<E: Event> Events<E> {
    /// `request` is sent when the first events are asked for; `closed` says that its client was closed.
    pub(crate) fn new(
        request: impl Future<Output = amigo_core::Result<EventBatches>> + Send + 'static,
        closed: CancellationToken,
    ) -> Self {
        Self {
            reader: Arc::new(EventReader::new(request, closed)),
            event: PhantomData,
        }
    }

    /// The next events, all that have come; `None` after the last. Fails at once when the stream is left or the client is
    /// closed.
    pub(crate) async fn next(&self) -> Result<Option<Vec<E>>, NativeError> {
        match E::next(&self.reader).await? {
            NextEvents::Came(events) => Ok(Some(events)),
            NextEvents::End => Ok(None),
            NextEvents::Left => Err(NativeError::Cancelled),
        }
    }

    /// Closes the connection, because the reader has left.
    pub(crate) fn leave(&self) {
        self.reader.leave();
    }
}

impl<E> Clone for Events<E> {
    fn clone(&self) -> Self {
        Self {
            reader: self.reader.clone(),
            event: PhantomData,
        }
    }
}
