//! Documentation as Python writes it.

use super::super::schema::without_links;

/// The longest line of the package.
pub(super) const WIDTH: usize = 120;

/// A docstring, indented, with its line breaks where Python code has them.
pub(super) fn docstring(indent: usize, text: &str) -> String {
    let pad = " ".repeat(indent);
    let text = plain(text);
    let one_line = format!("{pad}\"\"\"{text}\"\"\"\n");
    if !text.contains('\n') && one_line.chars().count() <= WIDTH {
        return one_line;
    }
    let (first, rest) = text.split_once("\n\n").unwrap_or((&text, ""));
    let (summary, more) = summary(first, WIDTH - indent - 3);
    let mut out = format!("{pad}\"\"\"{summary}\n");
    for paragraph in [more.as_str()]
        .into_iter()
        .chain(rest.split("\n\n"))
        .filter(|text| !text.is_empty())
    {
        out.push('\n');
        if paragraph.starts_with("Args:") {
            for line in paragraph.lines() {
                out.push_str(&wrapped(indent + leading(line), line.trim_start(), 4));
            }
        } else {
            out.push_str(&wrapped(indent, &paragraph.replace('\n', " "), 0));
        }
    }
    out + &pad + "\"\"\"\n"
}

/// The first sentence, which stands on the first line, and the rest of its paragraph.
fn summary(paragraph: &str, width: usize) -> (String, String) {
    let paragraph = paragraph.replace('\n', " ");
    let end = [". ", ": ", "; "]
        .iter()
        .find_map(|end| paragraph.find(end).filter(|at| *at < width));
    match end {
        Some(at) => (
            format!("{}.", &paragraph[..at]),
            capitalised(paragraph[at + 1..].trim()),
        ),
        None => (paragraph, String::new()),
    }
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map(|first| first.to_uppercase().chain(characters).collect())
        .unwrap_or_default()
}

fn leading(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn wrapped(indent: usize, text: &str, hanging: usize) -> String {
    let first = " ".repeat(indent);
    let later = " ".repeat(indent + hanging);
    let options = textwrap::Options::new(WIDTH)
        .initial_indent(&first)
        .subsequent_indent(&later)
        .break_words(false)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::fill(text, options) + "\n"
}

/// Rust's names and links as a reader of Python knows them.
fn plain(text: &str) -> String {
    without_links(text)
        .replace("null", "None")
        .replace('\\', "\\\\")
}
