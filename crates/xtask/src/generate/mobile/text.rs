//! Names and documentation as Kotlin and Swift write them.

use anyhow::{Context as _, Result};

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
    let text = plain(&text.replace('\n', " "));
    textwrap::fill(&text, options) + "\n"
}

/// Rust's links as a reader of another language knows them: "[`Name`](path)" and "[`Name`]" become "`Name`".
pub(super) fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, link)) = rest.split_once("[`") {
        let Some((name, after)) = link.split_once("`]") else {
            break;
        };
        let after = after
            .strip_prefix('(')
            .and_then(|after| after.split_once(')'))
            .map_or(after, |(_, after)| after);
        out = out + before + "`" + name.rsplit("::").next().unwrap_or(name) + "`";
        rest = after;
    }
    out + rest
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
    fn links_become_names() {
        assert_eq!(
            plain("in answer to [`List`](crate::operations::List), like [`Self::Other`]."),
            "in answer to `List`, like `Other`."
        );
    }

    #[test]
    fn names_change_their_form() {
        assert_eq!(camel("conversation_id"), "conversationId");
        assert_eq!(pascal("get_messages"), "GetMessages");
    }
}
