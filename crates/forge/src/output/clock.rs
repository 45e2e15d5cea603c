use jiff::{Timestamp, tz::TimeZone};

/// Shows instants in one time zone.
#[derive(Debug, Clone)]
pub(crate) struct Clock {
    zone: TimeZone,
}

impl Clock {
    /// UTC, or the zone of this machine.
    pub(crate) fn new(local: bool) -> Self {
        Self {
            zone: if local {
                TimeZone::system()
            } else {
                TimeZone::UTC
            },
        }
    }

    /// A clock for one zone.
    #[cfg(test)]
    pub(crate) fn in_zone(zone: TimeZone) -> Self {
        Self { zone }
    }

    /// Such as `Wednesday, 2 May 2018`.
    pub(crate) fn day(&self, at: Timestamp) -> String {
        self.format(at, "%A, %-d %B %Y")
    }

    /// Such as `19:38:15`.
    pub(crate) fn time(&self, at: Timestamp) -> String {
        self.format(at, "%H:%M:%S")
    }

    /// Such as `2018-05-02 19:38`.
    pub(crate) fn minute(&self, at: Timestamp) -> String {
        self.format(at, "%Y-%m-%d %H:%M")
    }

    /// RFC 3339 with all digits of the second that are there: `2018-05-02T19:38:15.25Z`.
    pub(crate) fn exact(&self, at: Timestamp) -> String {
        if self.zone == TimeZone::UTC {
            at.to_string()
        } else {
            self.format(at, "%Y-%m-%dT%H:%M:%S%.f%:z")
        }
    }

    /// Short name of the zone at an instant: `UTC`, `CEST`, `+02`.
    pub(crate) fn zone_name(&self, at: Timestamp) -> String {
        self.format(at, "%Z")
    }

    fn format(&self, at: Timestamp, format: &str) -> String {
        at.to_zoned(self.zone.clone()).strftime(format).to_string()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use jiff::tz::Offset;

    use super::*;

    #[test]
    fn instants_are_shown_in_the_zone_of_the_clock() {
        let at: Timestamp = "2018-05-02T22:38:15.25Z".parse().unwrap();
        let utc = Clock::new(false);
        assert_eq!(utc.day(at), "Wednesday, 2 May 2018");
        assert_eq!(utc.minute(at), "2018-05-02 22:38");
        assert_eq!(utc.exact(at), "2018-05-02T22:38:15.25Z");
        assert_eq!(utc.zone_name(at), "UTC");

        let east = Clock::in_zone(TimeZone::fixed(Offset::constant(2)));
        assert_eq!(east.day(at), "Thursday, 3 May 2018");
        assert_eq!(east.time(at), "00:38:15");
        assert_eq!(east.exact(at), "2018-05-03T00:38:15.25+02:00");
    }
}
