//! Time as the store keeps it: microseconds since 1970, the precision of the datetimes in every client language.

use std::time::Duration;

use jiff::Timestamp;

pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}

/// `duration` from now; as far as time goes when it is longer than that.
pub(crate) fn after(duration: Duration) -> Timestamp {
    now().checked_add(duration).unwrap_or(Timestamp::MAX)
}

pub(crate) fn from_micros(micros: i64) -> Timestamp {
    // Only the store's own values come here, and they came from a timestamp.
    Timestamp::from_microsecond(micros).unwrap_or(if micros < 0 {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    })
}
