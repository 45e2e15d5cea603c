//! A run for somebody who looks at it now and then.

use std::{
    pin::pin,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use amigo_core::Amigo;

use crate::{Cancellation, Event, Result, Summary, SyncOptions, sync};

/// Time between two looks.
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// Events that were not looked at yet.
#[derive(Default)]
struct Events(Mutex<Vec<Event>>);

impl Events {
    /// Adds an event. Of those that tell how far the run is, only the latest is of interest.
    fn push(&self, event: Event) {
        let mut events = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match (events.last_mut(), &event) {
            (Some(last @ Event::Stored(_)), Event::Stored(_)) => *last = event,
            _ => events.push(event),
        }
    }

    fn take(&self) -> Vec<Event> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Pulls a history as [`sync`] does. `look` gets what has happened, twenty times a second and at the end, from within this
/// future; where it fails, the run is called off at once, and its failure is what comes of it.
///
/// # Errors
///
/// Whatever `look` fails with. What the run itself comes to is within.
pub async fn sync_watched<E>(
    client: &Amigo,
    options: SyncOptions,
    cancellation: Cancellation,
    mut look: impl FnMut(Vec<Event>) -> Result<(), E>,
) -> Result<Result<Summary>, E> {
    let events = Arc::new(Events::default());
    let ears = events.clone();
    let tell = move |event| ears.push(event);
    let mut work = pin!(sync(client, options, tell, cancellation.clone()));
    let failure = loop {
        tokio::select! {
            biased;
            outcome = &mut work => {
                look(events.take())?;
                return Ok(outcome);
            }
            () = tokio::time::sleep(LOOK_EVERY) => {}
        }
        if let Err(failure) = look(events.take()) {
            break failure;
        }
    };
    // The directory is free again before anybody hears of it.
    cancellation.cancel_at_once();
    let _ = work.await;
    Err(failure)
}
