//! The few styles there are. They mark; nothing is said by colour alone.

use anstyle::{AnsiColor, Style};

pub(super) const HEADING: Style = Style::new().bold();
pub(super) const DIM: Style = Style::new().dimmed();
pub(super) const USER: Style = AnsiColor::Cyan.on_default().bold();
pub(super) const AGENT: Style = AnsiColor::Green.on_default().bold();
pub(super) const THOUGHT: Style = AnsiColor::Magenta.on_default().italic();
pub(super) const EVENT: Style = AnsiColor::Yellow.on_default();
pub(super) const WARNING: Style = AnsiColor::Yellow.on_default().bold();
pub(super) const ERROR: Style = AnsiColor::Red.on_default().bold();
