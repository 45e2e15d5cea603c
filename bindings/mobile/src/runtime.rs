//! What drives the calls of all clients.

use std::{
    future,
    sync::{Arc, LazyLock, Mutex, PoisonError, Weak},
    thread,
};

use tokio::runtime::{Builder, Handle, Runtime};
use tokio_util::sync::{CancellationToken, DropGuard};

/// Connections and calls take turns on one thread at a time: handing a small answer from thread to thread would cost more
/// than reading it. Whoever waits for an answer drives it, for everyone who waits; it has a thread of its own only for
/// those who do not.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("the system gives a program its events and timers")
});

/// The runtime, for whoever makes a client.
pub(crate) fn runtime() -> &'static Runtime {
    &RUNTIME
}

/// The runtime, driven by a thread that starts now and lives as long as the process: for calls that are awaited, as Swift's.
pub(crate) fn driven() -> &'static Handle {
    static STARTED: LazyLock<()> = LazyLock::new(|| start(future::pending()));
    LazyLock::force(&STARTED);
    RUNTIME.handle()
}

/// Does something on the thread that asks for it.
pub(crate) fn block_on<T>(work: impl Future<Output = T>) -> T {
    RUNTIME.block_on(async {
        // What happened to the connections while nobody drove them must be seen before one of them is used.
        tokio::task::yield_now().await;
        work.await
    })
}

/// Lets the connections of abandoned requests close, which takes some turns and no waiting. The turns are the runtime's
/// own: whoever drives it at present may stop at any moment, and then this goes on.
pub(crate) fn settle() {
    let turns = RUNTIME.spawn(turns());
    // It cannot fail: nobody ends it, and it does nothing that could.
    let _ = RUNTIME.block_on(turns);
}

async fn turns() {
    for _ in 0..16 {
        tokio::task::yield_now().await;
    }
}

/// Keeps a thread driving what nobody waits for, such as the next page, until the last of those who asked for it are gone.
pub(crate) fn drive_on() -> Arc<DropGuard> {
    static DRIVER: Mutex<Weak<DropGuard>> = Mutex::new(Weak::new());
    let mut driver = DRIVER.lock().unwrap_or_else(PoisonError::into_inner);
    driver.upgrade().unwrap_or_else(|| {
        let ended = CancellationToken::new();
        let guard = Arc::new(ended.clone().drop_guard());
        start(async move {
            ended.cancelled().await;
            turns().await;
        });
        *driver = Arc::downgrade(&guard);
        guard
    })
}

fn start(until: impl Future<Output = ()> + Send + 'static) {
    thread::Builder::new()
        .name("amigo-sdk".to_owned())
        .spawn(move || RUNTIME.block_on(until))
        .expect("the system gives a program its threads");
}
