//! When those who wait look up.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use tokio::{sync::Notify, time::sleep};

/// A signal is noticed within this time.
pub(crate) const SIGNALS_EVERY: Duration = Duration::from_millis(50);

/// Tells all who wait on one runtime, every now and then, that it is time to look up.
///
/// One timer serves them all, for as long as somebody waits. If each had one, it would be the first to be due, and a
/// runtime wakes itself for such a timer: a system call for every call that is answered long before.
#[derive(Default)]
pub(crate) struct Ticks {
    tick: Notify,
    /// Whether somebody has waited since the last tick.
    is_wanted: AtomicBool,
    wanted: Notify,
}

impl Ticks {
    /// Ticks for as long as the runtime runs, and somebody waits.
    pub(crate) async fn run(self: Arc<Self>) {
        loop {
            if !self.is_wanted.swap(false, Ordering::Relaxed) {
                self.wanted.notified().await;
            }
            sleep(SIGNALS_EVERY).await;
            self.tick.notify_waiters();
        }
    }

    /// What something comes to before the next tick, if it does.
    pub(crate) async fn before<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        tokio::select! {
            biased;
            outcome = work => Some(outcome),
            () = self.next() => None,
        }
    }

    async fn next(&self) {
        let tick = self.tick.notified();
        if !self.is_wanted.swap(true, Ordering::Relaxed) {
            self.wanted.notify_one();
        }
        tick.await;
    }
}
