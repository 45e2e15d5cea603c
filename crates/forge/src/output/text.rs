//! Text on a page: what is safe to show, how wide it is and where it breaks.

use std::{
    env,
    fmt::{self, Write},
};

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// How wide text may be, in columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Page {
    width: usize,
}

impl Page {
    const LEAST: usize = 40;
    /// Longer lines of prose are hard to read.
    const PROSE: usize = 100;

    pub(crate) fn new(width: usize) -> Self {
        Self {
            width: width.max(Self::LEAST),
        }
    }

    /// The width of the terminal on stdout, or what COLUMNS says.
    pub(super) fn of_terminal(terminal: bool) -> Self {
        let columns = env::var("COLUMNS")
            .ok()
            .and_then(|columns| columns.parse().ok());
        Self::new(match columns {
            Some(columns) if columns > 0 => columns,
            _ if terminal => textwrap::termwidth(),
            _ => Self::PROSE,
        })
    }

    /// All of it, for tables.
    pub(crate) fn width(self) -> usize {
        self.width
    }

    /// Wraps prose into lines that begin with `indent`; an empty text makes no line.
    pub(crate) fn prose(self, text: &str, indent: &str) -> String {
        let options = textwrap::Options::new(self.width.min(Self::PROSE))
            .initial_indent(indent)
            .subsequent_indent(indent);
        let mut lines = String::new();
        for paragraph in for_terminal(text).lines() {
            for line in textwrap::wrap(paragraph, &options) {
                lines.push_str(line.trim_end());
                lines.push('\n');
            }
        }
        lines
    }
}

/// Text that cannot do more to a terminal than stand there: control characters become visible ones.
pub(crate) fn for_terminal(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .map(|c| match c {
            '\n' => c,
            '\t' => ' ',
            c if is_unsafe(c) => '\u{fffd}',
            c => c,
        })
        .collect()
}

/// Control characters move the cursor or worse, and reordering ones can make text read as something else.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// One line, cut to `width` columns with an ellipsis.
pub(super) fn cut(text: &str, width: usize) -> String {
    let text = for_terminal(text)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    if text.width() <= width {
        return text;
    }
    let mut used = 0;
    let mut short: String = text
        .chars()
        .take_while(|c| {
            used += c.width().unwrap_or(0);
            used < width
        })
        .collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

/// One line of fields between tabs. Within a field, backslashes and control characters are escaped as in JSON, so that
/// nothing is lost and nothing breaks the line.
pub(crate) fn tab_separated<T: AsRef<str>>(fields: impl IntoIterator<Item = T>) -> String {
    let mut line = Lines::default();
    for (index, field) in fields.into_iter().enumerate() {
        if index > 0 {
            line.put(format_args!("\t"));
        }
        for c in field.as_ref().chars() {
            match c {
                '\\' => line.put(format_args!("\\\\")),
                '\n' => line.put(format_args!("\\n")),
                '\r' => line.put(format_args!("\\r")),
                '\t' => line.put(format_args!("\\t")),
                c if c.is_control() => line.put(format_args!("\\u{:04x}", u32::from(c))),
                c => line.put(format_args!("{c}")),
            }
        }
    }
    line.put(format_args!("\n"));
    line.text
}

/// Text under construction.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    pub(crate) text: String,
}

impl Lines {
    /// Adds to the text.
    pub(crate) fn put(&mut self, text: fmt::Arguments<'_>) {
        // A string takes whatever is written to it.
        let _ = self.text.write_fmt(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_others_cannot_drive_the_terminal() {
        assert_eq!(
            for_terminal("a\u{1b}[2Jb\u{9b}c\u{7}\r\nd\r\u{202e}"),
            "a\u{fffd}[2Jb\u{fffd}c\u{fffd}\nd\u{fffd}\u{fffd}"
        );
    }

    #[test]
    fn a_cut_text_fits_and_says_so() {
        assert_eq!(cut("short", 5), "short");
        assert_eq!(cut("two\nlines here", 9), "two line…");
        assert_eq!(cut("two words", 5), "two…");
        assert_eq!(cut("日本語のテキスト", 6), "日本…");
    }

    #[test]
    fn fields_keep_to_their_line() {
        assert_eq!(
            tab_separated(["a\tb", "c\\n\r\nd", "", "\u{1b}[m"]),
            "a\\tb\tc\\\\n\\r\\nd\t\t\\u001b[m\n"
        );
    }

    #[test]
    fn prose_is_wrapped_and_indented() {
        let page = Page::new(40);
        assert_eq!(
            page.prose(
                "one two three four five six seven eight nine\n\nten",
                "    "
            ),
            "    one two three four five six seven\n    eight nine\n\n    ten\n"
        );
        assert_eq!(page.prose("", "  "), "");
    }
}
