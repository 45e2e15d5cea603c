//! What JavaScript has asked for, on its way to the thread of the calls.

use std::{
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use futures::future::{AbortHandle, abortable};
use tokio::sync::Notify;

type Work = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Work that is not begun yet.
///
/// Waking the thread of the calls costs the JavaScript thread a system call, so that it is woken once for a burst.
#[derive(Default)]
pub(crate) struct Inbox {
    state: Mutex<State>,
    bell: Notify,
}

#[derive(Default)]
struct State {
    work: Vec<Work>,
    /// Whether the thread of the calls looks here again only when the bell rings.
    is_awaited: bool,
}

impl Inbox {
    /// Hands work over, which can be called off from then on.
    pub(crate) fn put(&self, work: impl Future<Output = ()> + Send + 'static) -> AbortHandle {
        let (work, handle) = abortable(work);
        let mut state = self.lock();
        state.work.push(Box::pin(async move {
            // Whoever called it off waits for nothing.
            let _ = work.await;
        }));
        let is_awaited = std::mem::take(&mut state.is_awaited);
        drop(state);
        if is_awaited {
            self.bell.notify_one();
        }
        handle
    }

    /// Begins all work as it comes, for as long as the runtime runs.
    pub(crate) async fn serve(self: Arc<Self>) {
        loop {
            let work = self.take();
            if work.is_empty() {
                self.bell.notified().await;
            }
            for work in work {
                tokio::spawn(work);
            }
        }
    }

    /// The work there is. If there is none, its coming rings the bell.
    fn take(&self) -> Vec<Work> {
        let mut state = self.lock();
        state.is_awaited = state.work.is_empty();
        std::mem::take(&mut state.work)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
