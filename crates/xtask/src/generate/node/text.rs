//! Documentation as TypeScript writes it.

use super::{super::schema::without_links, methods::methods};

/// The longest line of the package.
pub(super) const WIDTH: usize = 120;

/// A documentation comment, indented; nothing for no text.
pub(super) fn comment(indent: usize, text: &str) -> String {
    let pad = " ".repeat(indent);
    let text = plain(text);
    let text = text.trim();
    if text.is_empty() {
        return String::new();
    }
    let one_line = format!("{pad}/** {text} */\n");
    if !text.contains('\n') && one_line.chars().count() <= WIDTH + 1 {
        return one_line;
    }
    let mut out = format!("{pad}/**\n");
    let mut previous = None;
    for paragraph in paragraphs(text) {
        let follows_item = previous.is_some_and(|previous: String| is_item(&previous));
        if out.lines().count() > 1 && !(follows_item && is_item(&paragraph)) {
            out += &format!("{pad} *\n");
        }
        out += &wrapped(&pad, &paragraph);
        previous = Some(paragraph);
    }
    out + &pad + " */\n"
}

/// Paragraphs, items of lists and tags, each on one line.
fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    for block in text.split("\n\n") {
        let mut begins = true;
        for line in block.lines() {
            match paragraphs.last_mut() {
                Some(last) if !begins && !is_item(line) => {
                    last.push(' ');
                    last.push_str(line.trim());
                }
                _ => paragraphs.push(line.trim().to_owned()),
            }
            begins = false;
        }
    }
    paragraphs
}

fn is_item(line: &str) -> bool {
    line.starts_with("- ") || line.starts_with('@')
}

fn wrapped(pad: &str, text: &str) -> String {
    let first = format!("{pad} * ");
    let later = if is_item(text) {
        format!("{first}  ")
    } else {
        first.clone()
    };
    let options = textwrap::Options::new(WIDTH)
        .initial_indent(&first)
        .subsequent_indent(&later)
        .break_words(false)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::fill(text, options) + "\n"
}

/// Rust's names and links as a reader of TypeScript knows them.
fn plain(text: &str) -> String {
    let mut text = without_links(text);
    for method in methods() {
        let ours = format!("`{}`", method.names[0]);
        text = text
            .replace(&format!("`{}`", method.operation), &ours)
            .replace(&format!("`{}`", pascal_case(method.operation)), &ours);
    }
    text
}

pub(super) fn camel_case(name: &str) -> String {
    let pascal = pascal_case(name);
    pascal[..1].to_lowercase() + &pascal[1..]
}

pub(super) fn pascal_case(name: &str) -> String {
    name.split(['_', '-'])
        .map(|word| word[..1].to_uppercase() + &word[1..])
        .collect()
}
