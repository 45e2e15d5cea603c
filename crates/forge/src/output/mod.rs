//! Where results, notes and progress go, and in which form.

mod clock;
mod insights;
mod json;
mod progress;
mod style;
mod table;
mod text;
mod transcript;

use std::io::{self, IsTerminal, Write};

use indicatif::{MultiProgress, ProgressDrawTarget};
use serde_json::json;

pub(crate) use clock::Clock;
pub(crate) use insights::insights;
pub(crate) use json::{RawPage, join_lines};
pub(crate) use progress::sync_progress;
pub(crate) use table::{ConversationTable, plain_conversation, profiles};
pub(crate) use text::{Lines, Page, for_terminal as plain_text, tab_separated};
pub(crate) use transcript::{Transcript, plain_message};

use crate::{
    cli::{GlobalArgs, OutputArgs},
    failure::{Failure, Result},
};

/// The form of the results.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// For people: tables and transcripts as wide as the terminal.
    Text,
    /// For pipes: a line each, fields between tabs, nothing left out.
    Plain,
    /// For programs: one JSON document.
    Json,
    /// For programs: one JSON value a line.
    JsonLines,
}

/// The way out of the process: stdout for results, stderr for everything about them.
#[derive(Debug)]
pub(crate) struct Output {
    format: Format,
    clock: Clock,
    page: Page,
    terminal: bool,
    quiet: bool,
    bars: MultiProgress,
}

impl Output {
    /// Takes the options, the terminal and the environment into account.
    pub(crate) fn new(global: &GlobalArgs, options: OutputArgs) -> Self {
        let terminal = io::stdout().is_terminal();
        let format = match options {
            OutputArgs { json: true, .. } => Format::Json,
            OutputArgs { jsonl: true, .. } => Format::JsonLines,
            OutputArgs { text: true, .. } => Format::Text,
            _ if terminal => Format::Text,
            _ => Format::Plain,
        };
        let bars = MultiProgress::new();
        // Lines of the log would tear the bar apart. Where stderr is no terminal, indicatif shows none by itself.
        if global.quiet || global.verbose > 0 {
            bars.set_draw_target(ProgressDrawTarget::hidden());
        }
        Self {
            format,
            clock: Clock::new(options.local),
            page: Page::of_terminal(terminal),
            terminal,
            quiet: global.quiet,
            bars,
        }
    }

    /// The form of the results.
    pub(crate) fn format(&self) -> Format {
        self.format
    }

    /// How instants are shown.
    pub(crate) fn clock(&self) -> &Clock {
        &self.clock
    }

    /// How wide text may be.
    pub(crate) fn page(&self) -> Page {
        self.page
    }

    /// Writes text for people; colours are taken out where they would not show.
    pub(crate) fn text(&self, text: &str) -> Result<()> {
        self.write(&mut anstream::stdout(), text.as_bytes())
    }

    /// Says in words what was done, to people who want to know.
    pub(crate) fn summary(&self, text: &str) -> Result<()> {
        if self.quiet {
            return Ok(());
        }
        self.text(text)
    }

    /// Asks for a line on a terminal; elsewhere nobody waits to be asked.
    pub(crate) fn prompt(&self, text: &str) -> Result<()> {
        if self.terminal && self.format == Format::Text {
            return self.text(text);
        }
        Ok(())
    }

    /// Writes bytes as they are.
    pub(crate) fn bytes(&self, bytes: &[u8]) -> Result<()> {
        self.write(&mut io::stdout(), bytes)
    }

    /// Writes a JSON document as it came, on one line if lines count.
    pub(crate) fn json(&self, document: &[u8]) -> Result<()> {
        let mut bytes = document.to_vec();
        if self.format == Format::JsonLines {
            json::join_lines(&mut bytes);
        }
        bytes.push(b'\n');
        self.bytes(&bytes)
    }

    /// Says on stderr what the result does not.
    pub(crate) fn note(&self, text: &str) {
        self.say("note", style::DIM, text);
    }

    /// Warns on stderr.
    pub(crate) fn warn(&self, text: &str) {
        self.say("warning", style::WARNING, text);
    }

    fn write(&self, stdout: &mut impl Write, bytes: &[u8]) -> Result<()> {
        let mut write = || stdout.write_all(bytes).and_then(|()| stdout.flush());
        // A bar shares the terminal with the results; elsewhere they do not meet.
        let written = if self.terminal {
            self.bars.suspend(write)
        } else {
            write()
        };
        written.map_err(|error| Failure::output(&error))
    }

    fn say(&self, label: &str, style: anstyle::Style, text: &str) {
        if self.quiet {
            return;
        }
        let line = match self.format {
            Format::Json | Format::JsonLines => json!({ label: { "message": text } }).to_string(),
            Format::Text | Format::Plain => {
                format!("{style}{label}:{style:#} {}", plain_text(text))
            }
        };
        // Nobody is left to tell when stderr is closed.
        let _ = self.bars.suspend(|| writeln!(anstream::stderr(), "{line}"));
    }
}

/// Tells on stderr why the command failed.
pub(crate) fn failure(failure: &Failure, as_json: bool) {
    if failure.is_silent() {
        return;
    }
    // Nobody is left to tell when stderr is closed.
    let _ = if as_json {
        writeln!(io::stderr(), "{}", failure.to_json())
    } else {
        let (error, dim) = (style::ERROR, style::DIM);
        let (message, hint) = failure.to_text();
        let hint = hint.map_or_else(String::new, |hint| format!("\n{dim}hint:{dim:#} {hint}"));
        writeln!(anstream::stderr(), "{error}error:{error:#} {message}{hint}")
    };
}
