//! What e-mail addresses and phone numbers look like.

use std::{borrow::Cow, sync::LazyLock};

use regex::Regex;

use super::{EMAIL, PHONE};

static EMAILS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"[\p{L}\p{N}._%+'\-]+(?:@|%40)[\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)+")
});

/// Seven digits or more with little between them.
static NUMBERS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[+(]{0,2}\d(?:[\s().\-/\u{a0}\u{2010}-\u{2015}]{0,3}\d){6,}"));

/// Numbers of that kind which are dates, ranges of years or fractions.
static NO_PHONES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?:\s+\d{1,2})?|(?:19|20)\d\d\s?[-\u{2013}]\s?(?:19|20)\d\d|\d{1,2}\.\d+)$",
    )
});

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the pattern is one")
}

pub(super) fn without_emails(text: &str) -> Cow<'_, str> {
    // Looking for one letter is much faster than looking for a pattern.
    if text.contains('@') || text.contains("%40") {
        EMAILS.replace_all(text, EMAIL)
    } else {
        Cow::Borrowed(text)
    }
}

pub(super) fn without_phones(text: &str) -> Cow<'_, str> {
    let (mut masked, mut taken) = (String::new(), 0);
    for found in NUMBERS.find_iter(text) {
        let before = text[..found.start()].chars().next_back();
        let after = text[found.end()..].chars().next();
        let is_part = |letter: Option<char>| {
            letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
        };
        // Such as the fraction of a second in a time.
        let is_after_time = before == Some(':');
        if is_part(before) || is_part(after) || is_after_time || NO_PHONES.is_match(found.as_str())
        {
            continue;
        }
        masked.push_str(&text[taken..found.start()]);
        masked.push_str(PHONE);
        taken = found.end();
    }
    if taken == 0 {
        return Cow::Borrowed(text);
    }
    masked.push_str(&text[taken..]);
    Cow::Owned(masked)
}
