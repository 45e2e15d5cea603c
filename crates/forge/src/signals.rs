//! Ctrl-C and termination.

use std::future::Future;

use crate::failure::{Failure, Result};

/// Exit code of a process that Ctrl-C ended, as shells count it.
const INTERRUPTED: u8 = 128 + 2;
/// Exit code of a process that was told to terminate.
#[cfg(unix)]
const TERMINATED: u8 = 128 + 15;

/// Runs `work` until it is done or a signal calls it off, in which case it is dropped where it stands.
pub(crate) async fn unless_interrupted<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    let signal = arrival();
    tokio::select! {
        result = work => result,
        failure = signal => Err(failure),
    }
}

/// Waits for a signal that ends the process. From the call on, not only from the first poll, no signal is missed.
#[cfg(unix)]
pub(crate) fn arrival() -> impl Future<Output = Failure> {
    use tokio::signal::unix::{SignalKind, signal};
    let handlers = (
        signal(SignalKind::interrupt()),
        signal(SignalKind::terminate()),
    );
    async {
        let (Ok(mut interrupt), Ok(mut terminate)) = handlers else {
            // Without handlers the signals end the process by themselves.
            return std::future::pending().await;
        };
        let exit_code = tokio::select! {
            _ = interrupt.recv() => INTERRUPTED,
            _ = terminate.recv() => TERMINATED,
        };
        Failure::Signal { exit_code }
    }
}

/// Waits for a signal that ends the process.
#[cfg(not(unix))]
pub(crate) async fn arrival() -> Failure {
    match tokio::signal::ctrl_c().await {
        Ok(()) => Failure::Signal {
            exit_code: INTERRUPTED,
        },
        Err(_) => std::future::pending().await,
    }
}
