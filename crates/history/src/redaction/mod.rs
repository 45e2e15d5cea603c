//! Masking what tells who somebody is: e-mail addresses, phone numbers, the names and ids of users.
//!
//! Names are those that the copy itself holds: what users' messages are signed with, and users' ids. Others who are only
//! spoken of are not known by name.

mod names;
mod patterns;
mod rows;
mod values;

use std::{borrow::Cow, collections::HashMap};

use crate::{
    HistoryError, Result,
    reading::{self, Copy},
    tables::Table,
};
use names::Names;

/// What stands in the place of what was masked.
const EMAIL: &str = "[email]";
const PHONE: &str = "[phone]";
const NAME: &str = "[name]";

/// What users' messages are signed with instead.
const SENDER: &str = "User";

/// Says that what was masked is masked, in files and facts.
pub(crate) const WHAT: &str = "e-mail addresses, phone numbers, names and ids of users";

/// Masks texts of one copy.
#[derive(Debug, Default)]
pub(crate) struct Masker {
    /// Every user's number, in the order in which they appear.
    users: HashMap<String, usize>,
    names: Names,
}

impl Masker {
    /// Learns whom the copy speaks of.
    pub(crate) fn of(copy: &Copy) -> Result<Self> {
        let mut masker = Self::default();
        let unfit =
            || HistoryError::damaged(&copy.checkpoint.layout.directory, "a column is missing");
        copy.each_batch(Table::Conversations, |batch| {
            for row in reading::conversations(batch).ok_or_else(unfit)? {
                masker.learn_user(&row.user);
            }
            Ok(())
        })?;
        copy.each_batch(Table::Messages, |batch| {
            for row in reading::messages(batch).ok_or_else(unfit)? {
                if is_from_user(&row.kind) {
                    masker.names.learn_name(&row.sender);
                }
            }
            Ok(())
        })?;
        Ok(masker)
    }

    fn learn_user(&mut self, id: &str) {
        let number = self.users.len() + 1;
        if !self.users.contains_key(id) {
            self.users.insert(id.to_owned(), number);
            self.names.learn_whole(id);
        }
    }

    /// The user by number: the same everywhere in the copy.
    pub(crate) fn user(&self, id: &str) -> String {
        match self.users.get(id) {
            Some(number) => format!("user-{number}"),
            None => "user-unknown".to_owned(),
        }
    }

    /// What a message is signed with.
    pub(crate) fn sender(&self, sender: &str, message_type: &str) -> String {
        if is_from_user(message_type) {
            SENDER.to_owned()
        } else {
            self.text(sender).into_owned()
        }
    }

    /// A text without addresses, numbers and names.
    pub(crate) fn text<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let text = patterns::without_emails(text);
        let text = chain(text, patterns::without_phones);
        chain(text, |text| self.names.without(text))
    }
}

fn is_from_user(message_type: &str) -> bool {
    message_type == "user-message"
}

/// Goes on with a text that may have been changed already.
fn chain(text: Cow<'_, str>, next: impl Fn(&str) -> Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => match next(text) {
            Cow::Borrowed(_) => Cow::Borrowed(text),
            Cow::Owned(text) => Cow::Owned(text),
        },
        Cow::Owned(text) => Cow::Owned(next(&text).into_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn masker() -> Masker {
        let mut masker = Masker::default();
        masker.learn_user("mira");
        masker.learn_user("0f3c-77aa");
        masker.names.learn_name("Mira Okafor");
        masker.names.learn_name("Will");
        masker.names.learn_name("User");
        masker.names.learn_name("José Żółć-Müller");
        masker
    }

    #[test]
    fn people_are_masked_and_the_rest_stays() {
        let masker = masker();
        for (text, expected) in [
            ("Good evening, Mira.", "Good evening, [name]."),
            ("MIRA okafor's bed", "[name]'s bed"),
            ("Will you? I will.", "[name] you? I will."),
            ("the user of miracles", "the user of miracles"),
            ("it was 0f3c-77aa, not 77aa", "it was [name], not 77aa"),
            ("Jose and JOSÉ ŻÓŁĆ", "[name] and [name]"),
            ("Jose\u{301} Zolc, not Joses", "[name], not Joses"),
            ("Muller's e\u{301}", "[name]'s e\u{301}"),
            ("ann.o'neil+x@mail.example.co.uk!", "[email]!"),
            ("mira@example.com", "[email]"),
            ("jürgen@münchen.example", "[email]"),
            ("call +49 (0)30 901820-11, now", "call [phone], now"),
            ("(555) 123-4567", "[phone]"),
            ("555.1234 or 00441632960961", "[phone] or [phone]"),
            (
                "born 1990-05-01, 2026-08-03 21:14",
                "born 1990-05-01, 2026-08-03 21:14",
            ),
            (
                "at 2026-08-03T21:14:00.123456Z",
                "at 2026-08-03T21:14:00.123456Z",
            ),
            (
                "1999-2004, 3.14159265, 12 of 34",
                "1999-2004, 3.14159265, 12 of 34",
            ),
            ("id 5a1e0c0b0000000000010000", "id 5a1e0c0b0000000000010000"),
            ("", ""),
        ] {
            assert_eq!(masker.text(text), expected);
        }
    }

    #[test]
    fn users_have_numbers() {
        let masker = masker();
        assert_eq!(masker.user("mira"), "user-1");
        assert_eq!(masker.user("0f3c-77aa"), "user-2");
        assert_eq!(masker.sender("Mira Okafor", "user-message"), "User");
        assert_eq!(
            masker.sender("Coach of Mira", "agent-message"),
            "Coach of [name]"
        );
    }
}
