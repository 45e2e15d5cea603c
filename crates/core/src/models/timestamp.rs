//! Instants on the wire are RFC 3339; some backends leave the offset out and mean UTC.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use serde::{Deserializer, Serialize, Serializer, de};

pub(crate) fn serialize<S: Serializer>(
    timestamp: &Timestamp,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    timestamp.serialize(serializer)
}

/// Reads a field that holds an instant as the API writes it, for `#[serde(deserialize_with)]`.
///
/// # Errors
///
/// When the field holds anything else.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
    struct Visitor;
    impl de::Visitor<'_> for Visitor {
        type Value = Timestamp;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("an RFC 3339 timestamp")
        }

        fn visit_str<E: de::Error>(self, value: &str) -> Result<Timestamp, E> {
            parse(value).ok_or_else(|| E::invalid_value(de::Unexpected::Other("text"), &self))
        }
    }
    deserializer.deserialize_str(Visitor)
}

/// Reads an instant as the API writes it; `None` if it is none.
pub fn parse(value: &str) -> Option<Timestamp> {
    value.parse::<Timestamp>().ok().or_else(|| {
        let civil: DateTime = value.parse().ok()?;
        civil
            .to_zoned(TimeZone::UTC)
            .ok()
            .map(|zoned| zoned.timestamp())
    })
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_missing_offset_means_utc() {
        assert_eq!(parse("2018-05-02T19:38:15"), parse("2018-05-02T19:38:15Z"));
        assert_eq!(
            parse("2018-05-02T21:38:15.250+02:00"),
            parse("2018-05-02T19:38:15.25Z")
        );
    }

    #[test]
    fn what_is_no_timestamp_is_refused() {
        for value in ["", "yesterday", "2018-13-02T19:38:15Z", "1525289895"] {
            assert_eq!(parse(value), None, "{value}");
        }
    }
}
