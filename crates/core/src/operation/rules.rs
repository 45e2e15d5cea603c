//! What the API allows in a field. Each rule adds an error whose text reads on from the field's name.

use indexmap::IndexMap;
use unicode_general_category::{GeneralCategory, get_general_category};

use crate::{error::FieldError, operations::NewConversation};

/// Ids of conversations, messages, interactions and services.
pub(crate) fn object_id(errors: &mut Vec<FieldError>, location: &[&str], value: &str) {
    let is_id = value.len() == 24
        && value
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if !is_id {
        errors.push(FieldError::new(
            location,
            "string_pattern_mismatch",
            "must be an id of 24 lower-case hexadecimal digits",
        ));
    }
}

pub(crate) fn object_ids(errors: &mut Vec<FieldError>, location: &[&str], values: &[String]) {
    each(errors, location, values, |errors, location, value| {
        object_id(errors, location, value);
    });
}

/// Text that identifies something and has no form of its own: user ids, the organisation.
pub(crate) fn free_text(errors: &mut Vec<FieldError>, location: &[&str], value: &str) {
    if value.is_empty() {
        errors.push(FieldError::new(
            location,
            "string_too_short",
            "must not be empty",
        ));
    } else if value.chars().any(char::is_control) {
        errors.push(FieldError::new(
            location,
            "string_pattern_mismatch",
            "must not hold control characters",
        ));
    }
}

/// A number of things asked for at once.
pub(crate) fn limit(
    errors: &mut Vec<FieldError>,
    location: &[&str],
    value: Option<u32>,
    most: u32,
) {
    match value {
        Some(0) => errors.push(FieldError::new(
            location,
            "greater_than",
            format!("must be between 1 and {most}, not 0"),
        )),
        Some(value) if value > most => errors.push(FieldError::new(
            location,
            "less_than_equal",
            format!("must be between 1 and {most}, not {value}"),
        )),
        _ => {}
    }
}

/// A value of an open enum that this version must know, because the server would refuse any other.
pub(crate) fn known<T: PartialEq + std::fmt::Display>(
    errors: &mut Vec<FieldError>,
    location: &[&str],
    values: &[T],
    known: &[T],
) {
    each(errors, location, values, |errors, location, value| {
        one_of(errors, location, value, known);
    });
}

/// The same for a field of one value.
pub(crate) fn one_of<T: PartialEq + std::fmt::Display>(
    errors: &mut Vec<FieldError>,
    location: &[&str],
    value: &T,
    known: &[T],
) {
    if !known.contains(value) {
        let allowed = known
            .iter()
            .map(|value| format!("`{value}`"))
            .collect::<Vec<_>>()
            .join(", ");
        errors.push(FieldError::new(
            location,
            "enum",
            format!("must be one of {allowed}"),
        ));
    }
}

/// Keys and values of tags: letters of any script, digits, underscores and white space, not only white space.
pub(crate) fn tag_text(errors: &mut Vec<FieldError>, location: &[&str], value: &str) {
    if value.trim().is_empty() {
        errors.push(FieldError::new(
            location,
            "string_too_short",
            "must not be empty",
        ));
    } else if !value.chars().all(is_word_or_space) {
        errors.push(FieldError::new(
            location,
            "string_pattern_mismatch",
            "must hold only letters, digits, underscores and spaces",
        ));
    }
}

/// Values of tags at the creation of a conversation: free, but for their length.
pub(crate) fn tag_value(errors: &mut Vec<FieldError>, location: &[&str], value: &str) {
    not_blank(errors, location, value);
    let most = NewConversation::MAX_TAG_VALUE;
    if value.trim().chars().count() > most {
        errors.push(FieldError::new(
            location,
            "string_too_long",
            format!("must have at most {most} characters"),
        ));
    }
}

/// `[\w\s]` as the server reads it: marks count as part of a word, so that decomposed accents pass.
fn is_word_or_space(c: char) -> bool {
    use GeneralCategory::{ConnectorPunctuation, EnclosingMark, NonspacingMark, SpacingMark};
    const JOINERS: [char; 2] = ['\u{200c}', '\u{200d}'];
    c.is_alphanumeric()
        || c.is_whitespace()
        || JOINERS.contains(&c)
        || matches!(
            get_general_category(c),
            ConnectorPunctuation | EnclosingMark | NonspacingMark | SpacingMark
        )
}

/// Text that must say something.
pub(crate) fn not_blank(errors: &mut Vec<FieldError>, location: &[&str], value: &str) {
    if value.trim().is_empty() {
        errors.push(FieldError::new(
            location,
            "string_too_short",
            "must not be empty",
        ));
    }
}

/// An address as `somebody@example.com`. Whether it exists is the server's to find out.
pub(crate) fn email(errors: &mut Vec<FieldError>, location: &[&str], value: &str) {
    let is_email = value.split_once('@').is_some_and(|(local, domain)| {
        let is_name =
            |part: &str| !part.is_empty() && !part.starts_with('.') && !part.ends_with('.');
        is_name(local) && is_name(domain) && domain.contains('.') && !domain.contains('@')
    });
    if !is_email || value.chars().any(|c| c.is_whitespace() || c.is_control()) {
        errors.push(FieldError::new(
            location,
            "value_error",
            "must be an email address, such as somebody@example.com",
        ));
    }
}

/// A link that is sent to somebody.
pub(crate) fn link(errors: &mut Vec<FieldError>, location: &[&str], value: &str) {
    const MOST: usize = 2083;
    if value.chars().count() > MOST || url::Url::parse(value).is_err() {
        errors.push(FieldError::new(
            location,
            "url_parsing",
            format!("must be a URL of at most {MOST} characters"),
        ));
    }
}

/// Variables of a user, told apart by their place: names and values are private.
pub(crate) fn variables(
    errors: &mut Vec<FieldError>,
    location: &[&str],
    variables: &IndexMap<String, String>,
    most: usize,
) {
    if variables.len() > most {
        errors.push(FieldError::new(
            location,
            "too_long",
            format!(
                "must hold at most {most} variables, not {}",
                variables.len()
            ),
        ));
    }
    for (index, name) in variables.keys().enumerate() {
        let begins = name.starts_with(|c: char| c.is_ascii_lowercase() || c == '_');
        let goes_on = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if !begins || name.len() < 2 || !name.chars().all(goes_on) {
            let index = index.to_string();
            let location: Vec<&str> = [location, &[&index, "[key]"]].concat();
            errors.push(FieldError::new(
                &location,
                "string_pattern_mismatch",
                "must begin with a small letter or an underscore, and go on with at least one more of these or a digit",
            ));
        }
    }
}

/// One to three words of small letters and hyphens.
pub(crate) fn keyterm(errors: &mut Vec<FieldError>, location: &[&str], value: &str) {
    let is_word =
        |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    let value = value.trim();
    if value.split(' ').count() > 3 || !value.split(' ').all(is_word) {
        errors.push(FieldError::new(
            location,
            "string_pattern_mismatch",
            "must be one to three words of small letters and hyphens",
        ));
    }
}

/// A language as ISO 639-3 names it.
pub(crate) fn language(errors: &mut Vec<FieldError>, location: &[&str], value: &str) {
    if value.len() != 3 || !value.bytes().all(|byte| byte.is_ascii_lowercase()) {
        errors.push(FieldError::new(
            location,
            "enum",
            "must be the three small letters of a language in ISO 639-3",
        ));
    }
}

/// Applies a rule to every value of a list, with the value's index in the location.
pub(crate) fn each<T>(
    errors: &mut Vec<FieldError>,
    location: &[&str],
    values: &[T],
    rule: impl Fn(&mut Vec<FieldError>, &[&str], &T),
) {
    for (index, value) in values.iter().enumerate() {
        let index = index.to_string();
        let location: Vec<&str> = location.iter().copied().chain([index.as_str()]).collect();
        rule(errors, &location, value);
    }
}
