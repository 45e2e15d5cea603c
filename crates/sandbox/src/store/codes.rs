//! Enums of the API as the small integers the store keeps.

use amigo_core::models::{MessageFormat, MessageType};

/// Place of a known message type; `None` for a type this version does not know.
pub(crate) fn of_type(message_type: &MessageType) -> Option<i64> {
    place(MessageType::KNOWN, message_type)
}

pub(crate) fn message_type(code: i64) -> MessageType {
    value(MessageType::KNOWN, code).unwrap_or(MessageType::ExternalEvent)
}

/// Place of a known message format; `None` for a format this version does not know.
pub(crate) fn of_format(format: &MessageFormat) -> Option<i64> {
    place(MessageFormat::KNOWN, format)
}

pub(crate) fn message_format(code: i64) -> MessageFormat {
    value(MessageFormat::KNOWN, code).unwrap_or(MessageFormat::Text)
}

fn place<T: PartialEq>(known: &[T], wanted: &T) -> Option<i64> {
    let place = known.iter().position(|value| value == wanted)?;
    i64::try_from(place).ok()
}

fn value<T: Clone>(known: &[T], code: i64) -> Option<T> {
    known.get(usize::try_from(code).ok()?).cloned()
}

#[cfg(test)]
mod tests {
    use amigo_core::models::{MessageFormat, MessageType};

    /// Files hold the codes, so a change of the order of the enums must not pass unnoticed.
    #[test]
    fn codes_stay_what_they_are() {
        let types = [
            "user-message",
            "agent-message",
            "agent-inner-thought",
            "external-event",
        ];
        for (code, wire) in (0..).zip(types) {
            assert_eq!(super::of_type(&MessageType::from(wire)), Some(code));
            assert_eq!(super::message_type(code).as_str(), wire);
        }
        for (code, wire) in (0..).zip(["text", "voice"]) {
            assert_eq!(super::of_format(&MessageFormat::from(wire)), Some(code));
            assert_eq!(super::message_format(code).as_str(), wire);
        }
    }

    #[test]
    fn unknown_values_have_no_code() {
        assert_eq!(super::of_type(&MessageType::from("telepathy")), None);
        assert_eq!(super::of_format(&MessageFormat::from("video")), None);
    }
}
