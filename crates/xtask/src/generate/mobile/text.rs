//! Names and documentation as Kotlin and Swift write them.

use anyhow::{Context as _, Result};

use super::super::schema::without_links;

const WIDTH: usize = 120;

/// `conversation_id` as `conversationId`.
pub(super) fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    first + &words.map(capitalised).collect::<String>()
}

/// `get_messages` as `GetMessages`.
pub(super) fn pascal(name: &str) -> String {
    name.split('_').map(capitalised).collect()
}

pub(super) fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(characters).collect()
}

/// The paragraphs of a comment, wrapped, each line after `prefix`.
pub(super) fn wrapped(prefix: &str, hanging: usize, text: &str) -> String {
    let later = format!("{prefix}{}", " ".repeat(hanging));
    let options = textwrap::Options::new(WIDTH)
        .initial_indent(prefix)
        .subsequent_indent(&later)
        .break_words(false)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    let text = without_links(&text.replace('\n', " "));
    textwrap::fill(&text, options) + "\n"
}

/// Replaces what must be there; a newer uniffi that writes something else is noticed.
pub(super) fn replaced(text: &str, from: &str, to: &str) -> Result<String> {
    text.contains(from)
        .then(|| text.replace(from, to))
        .with_context(|| format!("uniffi's output no longer holds {from:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_change_their_form() {
        assert_eq!(camel("conversation_id"), "conversationId");
        assert_eq!(pascal("get_messages"), "GetMessages");
    }
}
