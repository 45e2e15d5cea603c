//! What drives the calls of all clients.

use std::{sync::LazyLock, thread::available_parallelism};

use tokio::runtime::{Builder, Runtime};

/// A phone has cores to spare for few threads, and waiting for answers needs no more.
const MOST_THREADS: usize = 2;

/// Starts with the first client and lives as long as the process: threads of a closed client would have to be waited for.
pub(crate) fn runtime() -> &'static Runtime {
    static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
        let threads = available_parallelism().map_or(1, |cores| cores.get().min(MOST_THREADS));
        Builder::new_multi_thread()
            .worker_threads(threads)
            .thread_name("amigo-sdk")
            .enable_all()
            .build()
            .expect("the system gives a program its threads")
    });
    &RUNTIME
}
