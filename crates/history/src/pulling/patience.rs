//! What the server refuses to give, and when it is time to stop asking.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use amigo_core::{Error, ErrorKind};

/// Failures of the server one after the other that end the run: it is in trouble, and asking on would not help.
const MOST_FAILURES: u32 = 5;

/// How an operation fares in this run.
#[derive(Debug, Default)]
pub(super) struct Patience {
    successes: AtomicU64,
    failures: AtomicU32,
}

impl Patience {
    /// Notes an answer.
    pub(super) fn succeeded(&self) {
        self.successes.fetch_add(1, Ordering::Relaxed);
        self.failures.store(0, Ordering::Relaxed);
    }

    /// Whether the run can go on without what was refused.
    pub(super) fn bears(&self, error: &Error) -> bool {
        match error.kind() {
            ErrorKind::NotFound
            | ErrorKind::BadRequest
            | ErrorKind::Conflict
            | ErrorKind::Validation => true,
            // One may be forbidden and the next not; where the first is, all of them are.
            ErrorKind::Permission => self.successes.load(Ordering::Relaxed) > 0,
            ErrorKind::Server | ErrorKind::Decode => {
                self.failures.fetch_add(1, Ordering::Relaxed) + 1 < MOST_FAILURES
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_failures_are_borne() {
        let patience = Patience::default();
        let error = |kind| Error::new(kind, "why");
        assert!(!patience.bears(&error(ErrorKind::Permission)));
        patience.succeeded();
        assert!(patience.bears(&error(ErrorKind::Permission)));
        assert!(!patience.bears(&error(ErrorKind::Network)));
        for _ in 1..MOST_FAILURES {
            assert!(patience.bears(&error(ErrorKind::Server)));
        }
        assert!(!patience.bears(&error(ErrorKind::Server)));
        patience.succeeded();
        assert!(patience.bears(&error(ErrorKind::Server)));
    }
}
