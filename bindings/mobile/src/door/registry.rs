use std::{
    collections::HashMap,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

/// Things that the other side knows by number. A number that is no longer known finds nothing, whoever still holds it.
pub(super) struct Registry<T> {
    last: AtomicU64,
    things: Mutex<Option<HashMap<u64, T>>>,
}

impl<T: Clone> Registry<T> {
    pub(super) const fn new() -> Self {
        Self {
            last: AtomicU64::new(0),
            things: Mutex::new(None),
        }
    }

    pub(super) fn add(&self, thing: T) -> u64 {
        let number = self.last.fetch_add(1, Ordering::Relaxed) + 1;
        self.things().get_or_insert_default().insert(number, thing);
        number
    }

    pub(super) fn get(&self, number: u64) -> Option<T> {
        self.things().as_ref()?.get(&number).cloned()
    }

    pub(super) fn take(&self, number: u64) -> Option<T> {
        self.things().as_mut()?.remove(&number)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.things().as_ref().is_none_or(HashMap::is_empty)
    }

    fn things(&self) -> MutexGuard<'_, Option<HashMap<u64, T>>> {
        self.things.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::Registry;

    #[test]
    fn a_number_is_known_until_it_is_taken() {
        let registry = Registry::new();
        let (first, second) = (registry.add("a"), registry.add("b"));
        assert_eq!(registry.get(first), Some("a"));
        assert_eq!(registry.take(first), Some("a"));
        assert_eq!(registry.take(first), None);
        assert_eq!(registry.get(second), Some("b"));
        assert_ne!(registry.add("c"), first);
    }
}
