//! A conversation with all that is known of it.

use std::collections::HashMap;

use serde::Serialize;

use crate::{
    reading::{ConversationRow, InsightsRow, MessageRow, RecordingRow, ToolCallRow},
    redaction::Masker,
};

/// A conversation as it goes into a part of the page.
#[derive(Debug, Serialize)]
pub(super) struct Conversation {
    #[serde(flatten)]
    pub(super) row: ConversationRow,
    pub(super) messages: Vec<MessageRow>,
    pub(super) insights: Vec<InsightsRow>,
    pub(super) recordings: Vec<RecordingRow>,
}

/// A conversation as a line of the page's table.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) id: String,
    pub(super) user: String,
    pub(super) service: String,
    /// Milliseconds.
    pub(super) created_at: i64,
    pub(super) finished: bool,
    pub(super) vanished: bool,
    pub(super) messages: u64,
    /// From the first message to the last, in seconds.
    pub(super) seconds: f64,
    pub(super) tags: Vec<(String, Option<String>)>,
    pub(super) tools: u64,
    pub(super) failures: u64,
    pub(super) insights: u64,
    pub(super) recordings: u64,
    /// How it begins, in the user's words.
    pub(super) preview: String,
    /// In which part of the page it is.
    pub(super) part: usize,
}

/// Letters of a preview.
const PREVIEW: usize = 90;

pub(super) const USER: &str = "user-message";
pub(super) const AGENT: &str = "agent-message";

impl Conversation {
    pub(super) fn mask(&mut self, masker: &Masker) {
        masker.conversation(&mut self.row);
        for message in &mut self.messages {
            masker.message(message);
        }
        for insights in &mut self.insights {
            masker.insights(insights);
        }
    }

    /// Brings the insights into the order of the conversation.
    pub(super) fn order_insights(&mut self) {
        let first: HashMap<&str, i64> = self
            .messages
            .iter()
            .rev()
            .map(|message| (&*message.interaction, message.position))
            .collect();
        let place = |row: &InsightsRow| first.get(&*row.interaction).copied().unwrap_or(i64::MAX);
        self.insights.sort_by_key(place);
    }

    /// What users and agents said, in order.
    pub(super) fn said(&self) -> impl Iterator<Item = &MessageRow> {
        self.messages
            .iter()
            .filter(|message| message.kind == USER || message.kind == AGENT)
    }

    /// How long users waited for the agent, in seconds: from the latest message of the user to the agent's first after it.
    pub(super) fn response_times(&self) -> impl Iterator<Item = f64> {
        let mut asked_at = None;
        self.said().filter_map(move |message| {
            if message.kind == USER {
                asked_at = Some(message.at);
                return None;
            }
            let micros = message.at - asked_at.take()?;
            #[expect(
                clippy::cast_precision_loss,
                reason = "no conversation lasts for centuries"
            )]
            Some(micros.max(0) as f64 / 1e6)
        })
    }

    pub(super) fn tool_calls(&self) -> impl Iterator<Item = &ToolCallRow> {
        self.insights.iter().flat_map(|insights| &insights.tools)
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "no conversation lasts for centuries"
    )]
    fn seconds(&self) -> f64 {
        let times = || self.messages.iter().map(|message| message.at);
        let (Some(first), Some(last)) = (times().min(), times().max()) else {
            return 0.0;
        };
        (last - first) as f64 / 1e6
    }

    pub(super) fn line(&self, part: usize) -> Line {
        let first = self.said().find(|message| message.kind == USER);
        let begins = first.or_else(|| self.said().next());
        Line {
            id: self.row.id.clone(),
            user: self.row.user.clone(),
            service: self.row.service.clone(),
            created_at: self.row.created_at.div_euclid(1000),
            finished: self.row.finished,
            vanished: self.row.vanished,
            messages: self.messages.len() as u64,
            seconds: self.seconds(),
            tags: self.row.tags.clone(),
            tools: self.tool_calls().count() as u64,
            failures: self.tool_calls().filter(|call| call.failed).count() as u64,
            insights: self.insights.len() as u64,
            recordings: self.recordings.len() as u64,
            preview: begins.map_or_else(String::new, |message| shortened(&message.text)),
            part,
        }
    }
}

fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(PREVIEW) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preview_is_one_short_line() {
        assert_eq!(shortened("a\n\n b"), "a b");
        assert_eq!(
            shortened(&"ä".repeat(200)),
            format!("{}…", "ä".repeat(PREVIEW))
        );
    }
}
