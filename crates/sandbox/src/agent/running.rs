//! Which operations are under way, so that none begins where another runs.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, PoisonError},
};

use crate::store::ObjectId;

/// What only one operation at a time may work on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Subject {
    /// A conversation of an organisation.
    Conversation(i64, ObjectId),
    /// The start of a conversation of a user with a service.
    Start(i64, i64),
}

/// The operations that are under way.
#[derive(Debug, Clone, Default)]
pub(crate) struct Running(Arc<Mutex<HashSet<Subject>>>);

impl Running {
    /// Begins an operation; `None` while another works on the same.
    pub(crate) fn begin(&self, subject: Subject) -> Option<Guard> {
        let begun = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(subject);
        begun.then(|| Guard {
            running: self.clone(),
            subject,
        })
    }

    /// Whether any operation works on something of this kind.
    pub(crate) fn is_any(&self, concerned: impl Fn(Subject) -> bool) -> bool {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .any(|subject| concerned(*subject))
    }

    /// Whether an operation works on it.
    pub(crate) fn is_busy(&self, subject: Subject) -> bool {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .contains(&subject)
    }
}

/// An operation that is under way until this is dropped.
#[derive(Debug)]
pub(crate) struct Guard {
    running: Running,
    subject: Subject,
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.running
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&self.subject);
    }
}

#[cfg(test)]
mod tests {
    use super::{Running, Subject};

    #[test]
    fn one_at_a_time() {
        let running = Running::default();
        let subject = Subject::Start(1, 2);
        let guard = running.begin(subject);
        assert!(guard.is_some() && running.is_busy(subject));
        assert!(running.begin(subject).is_none());
        assert!(running.begin(Subject::Start(1, 3)).is_some());
        drop(guard);
        assert!(running.begin(subject).is_some());
    }
}
