//! What JavaScript has asked for, on its way to the thread of the calls.

use std::{
    num::NonZero,
    pin::Pin,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use futures::future::{AbortHandle, abortable};
use tokio::sync::Notify;

type Work = Pin<Box<dyn Future<Output = ()> + Send>>;

/// How long the thread looks out for the next call after the last one, before it sleeps. Who calls in a loop is back by then.
const LOOKOUT: Duration = Duration::from_micros(100);
/// After so many misses in a row, it looks out after every 64th call only.
const MOST_MISSES: u32 = 6;

/// Work that is not begun yet.
///
/// To wake a sleeping thread costs the JavaScript thread more than everything else about a call. So the thread of the calls is
/// woken once for a burst, and not at all while it looks out by itself.
pub(crate) struct Inbox {
    state: Mutex<State>,
    /// Whether there is work, for those who do not want to lock.
    is_filled: AtomicBool,
    under_way: AtomicUsize,
    bell: Notify,
}

#[derive(Default)]
struct State {
    work: Vec<Work>,
    /// Whether the thread of the calls sleeps, or will before it looks here again.
    is_asleep: bool,
}

impl Inbox {
    pub(crate) fn new() -> Self {
        Self {
            state: Mutex::default(),
            is_filled: AtomicBool::new(false),
            under_way: AtomicUsize::new(0),
            bell: Notify::new(),
        }
    }

    /// Hands work over, which can be called off from then on.
    pub(crate) fn put(&self, work: impl Future<Output = ()> + Send + 'static) -> AbortHandle {
        let (work, handle) = abortable(work);
        let mut state = self.lock();
        state.work.push(Box::pin(async move {
            // Whoever called it off waits for nothing.
            let _ = work.await;
        }));
        self.is_filled.store(true, Ordering::Release);
        let is_asleep = std::mem::take(&mut state.is_asleep);
        drop(state);
        if is_asleep {
            self.bell.notify_one();
        }
        handle
    }

    /// Begins all work as it comes, for as long as the runtime runs.
    pub(crate) async fn serve(self: Arc<Self>) {
        let mut lookout = Lookout::default();
        loop {
            if self.under_way.load(Ordering::Relaxed) == 0 {
                lookout.keep(&self.is_filled);
            }
            let work = self.take();
            if work.is_empty() {
                self.bell.notified().await;
            }
            for work in work {
                let guard = UnderWay::new(self.clone());
                tokio::spawn(async move {
                    work.await;
                    drop(guard);
                });
            }
        }
    }

    /// The work there is. If there is none, its coming rings the bell.
    fn take(&self) -> Vec<Work> {
        let mut state = self.lock();
        self.is_filled.store(false, Ordering::Relaxed);
        state.is_asleep = state.work.is_empty();
        std::mem::take(&mut state.work)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Work that was begun. However it ends, it is counted.
struct UnderWay(Arc<Inbox>);

impl UnderWay {
    fn new(inbox: Arc<Inbox>) -> Self {
        inbox.under_way.fetch_add(1, Ordering::Relaxed);
        Self(inbox)
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        if self.0.under_way.fetch_sub(1, Ordering::Relaxed) == 1 {
            // This thread goes on looking at once: nobody has to ring.
            self.0.lock().is_asleep = false;
            self.0.bell.notify_one();
        }
    }
}

/// Looking out for work without sleeping, as long as that pays.
struct Lookout {
    /// With one processor, looking out would only keep JavaScript from running.
    is_possible: bool,
    misses: u32,
    /// How often not to look out.
    skipped: u32,
}

impl Default for Lookout {
    fn default() -> Self {
        Self {
            is_possible: thread::available_parallelism()
                .is_ok_and(|count| count > NonZero::<usize>::MIN),
            misses: 0,
            skipped: 0,
        }
    }
}

impl Lookout {
    /// Returns when there is work, or when waiting for it no longer pays.
    fn keep(&mut self, is_filled: &AtomicBool) {
        if !self.is_possible || is_filled.load(Ordering::Acquire) {
            return;
        }
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        let until = Instant::now() + LOOKOUT;
        while !is_filled.load(Ordering::Acquire) {
            if Instant::now() >= until {
                self.misses = (self.misses + 1).min(MOST_MISSES);
                self.skipped = (1 << self.misses) - 1;
                return;
            }
            std::hint::spin_loop();
        }
        self.misses = 0;
    }
}
