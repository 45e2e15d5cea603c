//! What drives the calls of all clients.

use std::{future, sync::LazyLock, thread};

use tokio::runtime::{Builder, Handle};

/// One thread, on which connections and calls take turns: handing a small answer from thread to thread would cost more than
/// reading it. It starts with the first client and lives as long as the process.
pub(crate) fn runtime() -> &'static Handle {
    static RUNTIME: LazyLock<Handle> = LazyLock::new(|| {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("the system gives a program its events and timers");
        let handle = runtime.handle().clone();
        thread::Builder::new()
            .name("amigo-sdk".to_owned())
            .spawn(move || runtime.block_on(future::pending::<()>()))
            .expect("the system gives a program its threads");
        handle
    });
    &RUNTIME
}
