//! Progress on stderr, where somebody is watching.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use super::Output;

const REDRAW: Duration = Duration::from_millis(120);

impl Output {
    /// A count of items whose total nobody knows, such as `1,234 messages`.
    pub(crate) fn counter(&self, what: &str) -> ProgressBar {
        let template = format!("{{spinner}} {{human_pos}} {what} in {{elapsed}} ({{per_sec}})");
        let bar = self.bars.add(
            ProgressBar::no_length().with_style(style(&template, ProgressStyle::default_spinner)),
        );
        bar.enable_steady_tick(REDRAW);
        bar
    }

    /// A bar over bytes; without a total, a count of them.
    pub(crate) fn byte_bar(&self, total: Option<u64>) -> ProgressBar {
        let (bar, template) = match total {
            Some(total) => (
                ProgressBar::new(total),
                "{wide_bar} {bytes} of {total_bytes} ({bytes_per_sec}, {eta} left)",
            ),
            None => (
                ProgressBar::no_length(),
                "{spinner} {bytes} ({bytes_per_sec})",
            ),
        };
        let bar = self
            .bars
            .add(bar.with_style(style(template, ProgressStyle::default_bar)));
        bar.enable_steady_tick(REDRAW);
        bar
    }
}

fn style(template: &str, fallback: fn() -> ProgressStyle) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| fallback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_templates_are_valid() {
        for template in [
            "{spinner} {human_pos} items in {elapsed} ({per_sec})",
            "{wide_bar} {bytes} of {total_bytes} ({bytes_per_sec}, {eta} left)",
            "{spinner} {bytes} ({bytes_per_sec})",
        ] {
            assert!(ProgressStyle::with_template(template).is_ok(), "{template}");
        }
    }
}
