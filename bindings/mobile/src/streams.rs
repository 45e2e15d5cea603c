//! Streams of events as Swift asks for them.

use std::{collections::HashMap, sync::Arc};

use amigo_core::{JsonValue, models::ConversationEvent};
use futures::FutureExt as _;

use crate::{
    cancellation::Cancellation,
    client::{NativeClient, spawned},
    events::{Event, Events},
    failure::NativeError,
    options::NativeOptions,
};

/// The events of an answer. Nothing is sent before the first are asked for; letting go of it closes the connection.
#[derive(uniffi::Object)]
pub struct EventStream(pub(crate) Events<ConversationEvent>);

#[uniffi::export]
impl EventStream {
    /// The next events, or none after the last.
    pub async fn next(
        &self,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<Option<Vec<ConversationEvent>>, NativeError> {
        next(&self.0, cancellation).await
    }

    /// Closes the connection; again, it does nothing.
    pub fn leave(&self) {
        self.0.leave();
    }
}

/// The events of an answer as they come: the JSON of each.
#[derive(uniffi::Object)]
pub struct LineStream(Events<String>);

#[uniffi::export]
impl LineStream {
    /// The next events, or none after the last.
    pub async fn next(
        &self,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<Option<Vec<String>>, NativeError> {
        next(&self.0, cancellation).await
    }

    /// Closes the connection; again, it does nothing.
    pub fn leave(&self) {
        self.0.leave();
    }
}

#[uniffi::export]
impl NativeClient {
    /// Calls an operation that answers in events by its name, with its parameters side by side.
    pub fn stream(
        &self,
        operation: String,
        arguments: HashMap<String, JsonValue>,
        options: NativeOptions,
    ) -> Result<LineStream, NativeError> {
        Ok(LineStream(self.lines(operation, arguments, options)?))
    }
}

/// The next events. Calling that off closes the connection.
async fn next<E: Event>(
    events: &Events<E>,
    cancellation: Option<Arc<Cancellation>>,
) -> Result<Option<Vec<E>>, NativeError> {
    let called_off = cancellation.map(|cancellation| cancellation.token());
    let events = events.clone();
    let work = async move {
        let next = events.next();
        let Some(called_off) = called_off else {
            return next.await;
        };
        tokio::select! {
            biased;
            () = called_off.cancelled() => Err(NativeError::Cancelled),
            next = next => next,
        }
    };
    spawned(work.boxed()).await
}

/// Letting go of a stream closes its connection, even while something else still holds the events.
impl Drop for EventStream {
    fn drop(&mut self) {
        self.0.leave();
    }
}

/// The same.
impl Drop for LineStream {
    fn drop(&mut self) {
        self.0.leave();
    }
}
