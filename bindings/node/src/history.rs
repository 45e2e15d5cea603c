//! Whole histories, pulled on the thread of the calls. What happens is told as JSON.

use amigo_core::Error;
use amigo_history::{Cancellation, Event, HistoryError, SyncOptions, sync_watched, verify};
use bytes::Bytes;
use napi_derive::napi;
use serde::Serialize;
use tracing::instrument::WithSubscriber as _;

use crate::{
    answer::Answer,
    client::Client,
    completions::{News, Ticket},
    errors,
    hub::Hub,
    options::CallSettings,
};

#[napi]
impl Client {
    /// Starts pulling a history into a directory, with its options as a JSON object. The hub tells its events, if they are
    /// wanted, and in the end its summary, all under its number.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
    pub fn sync(
        &self,
        hub: &Hub,
        number: u32,
        directory: String,
        given: String,
        settings: Option<CallSettings>,
        told: bool,
    ) {
        let ticket = Ticket::new(number, hub.queue().clone());
        let Some(open) = self.opened() else {
            return ticket.finish(Err(errors::facts(&Error::closed())));
        };
        let prepared = SyncOptions::from_json(directory, given.as_bytes()).and_then(|options| {
            let calls = settings.map(CallSettings::read).transpose()?;
            Ok(SyncOptions {
                calls: calls.unwrap_or_default().0,
                ..options
            })
        });
        let options = match prepared {
            Ok(options) => options,
            Err(error) => return ticket.finish(Err(facts(&error))),
        };
        let queue = hub.queue().clone();
        let cancellation = Cancellation::new();
        hub.remember_run(number, cancellation.clone());
        let (amigo, closed) = (open.amigo.clone(), open.closed.clone());
        let run = async move {
            let look = |events: Vec<Event>| {
                for event in events.iter().filter(|_| told) {
                    let record = json(event);
                    queue.push(News::Reported { number, record });
                }
                if closed.is_cancelled() {
                    Err(errors::facts(&Error::closed()))
                } else {
                    Ok(())
                }
            };
            let pulled = sync_watched(&amigo, options, cancellation, look).await;
            let outcome = pulled.and_then(|outcome| outcome.map_err(|error| facts(&error)));
            ticket.finish(outcome.map(|summary| told_once(&summary)));
        };
        match &open.log {
            None => drop(hub.runtime().spawn(run)),
            Some(log) => drop(hub.runtime().spawn(run.with_subscriber(log.clone()))),
        }
    }
}

#[napi]
impl Hub {
    /// Starts checking a copy against its checkpoint. The hub tells what came of it, under its number.
    #[napi]
    pub fn verify(&self, number: u32, directory: String) {
        let ticket = Ticket::new(number, self.queue().clone());
        self.runtime().spawn_blocking(move || {
            let outcome = verify(directory.as_ref());
            ticket.finish(
                outcome
                    .map(|found| told_once(&found))
                    .map_err(|error| facts(&error)),
            );
        });
    }
}

/// What is told at the end, as the body of an answer.
fn told_once(value: &impl Serialize) -> Answer {
    Answer::plain(Bytes::from(json(value)))
}

fn json(value: &impl Serialize) -> String {
    // These are plain records, which always become JSON.
    serde_json::to_string(value).unwrap_or_default()
}

/// The facts of an error as JSON.
fn facts(error: &HistoryError) -> String {
    if let HistoryError::Api(error) = error {
        return errors::facts(error);
    }
    serde_json::json!({
        "kind": error.kind(),
        "message": error.to_string(),
        "reason": error.reason(),
        "path": error.path(),
        "holder": error.holder(),
    })
    .to_string()
}
