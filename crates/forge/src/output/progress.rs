//! Progress on stderr, where somebody is watching.

use std::time::Duration;

use amigo_history::{Progress, Step};
use indicatif::{HumanCount, HumanDuration, ProgressBar, ProgressStyle};

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

    /// A line that says how something stands.
    pub(crate) fn status(&self) -> ProgressBar {
        let bar = self.bars.add(ProgressBar::no_length().with_style(style(
            "{spinner} {wide_msg}",
            ProgressStyle::default_spinner,
        )));
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

/// How a run stands, in one line.
pub(crate) fn sync_progress(progress: &Progress) -> String {
    // Narrow terminals cut off the end, so what matters most comes first.
    let mut parts = Vec::new();
    if let Some(remaining) = progress.remaining {
        parts.push(format!("{} left", HumanDuration(remaining)));
    }
    let so_far = if progress.conversations.finished {
        ""
    } else {
        " so far"
    };
    parts.push(format!(
        "{} listed{so_far}",
        HumanCount(progress.conversations.done)
    ));
    for (what, step) in [
        ("read", progress.messages),
        ("insights", progress.insights),
        ("recordings", progress.audio),
    ] {
        parts.extend(part(what, step));
    }
    if let Some(operation) = progress.waiting_for {
        parts.push(format!("waiting for {operation}"));
    }
    parts.join(", ")
}

fn part(what: &str, step: Step) -> Option<String> {
    let known = step.done + step.left;
    let rate = step
        .requests_per_minute
        .map_or_else(String::new, |rate| format!(" at {rate} a minute"));
    (known > 0).then(|| {
        format!(
            "{what} {} of {}{rate}",
            HumanCount(step.done),
            HumanCount(known)
        )
    })
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
            "{spinner} {wide_msg}",
        ] {
            assert!(ProgressStyle::with_template(template).is_ok(), "{template}");
        }
    }
    #[test]
    fn progress_names_what_it_waits_for() {
        let messages = Step {
            done: 1200,
            left: 800,
            requests_per_minute: Some(20),
            ..Step::default()
        };
        let progress = Progress {
            conversations: Step {
                done: 2000,
                finished: true,
                ..Step::default()
            },
            messages,
            remaining: Some(Duration::from_mins(40)),
            waiting_for: Some("get_messages"),
            ..Progress::default()
        };
        assert_eq!(
            sync_progress(&progress),
            "40 minutes left, 2,000 listed, read 1,200 of 2,000 at 20 a minute, waiting for get_messages"
        );
    }
}
