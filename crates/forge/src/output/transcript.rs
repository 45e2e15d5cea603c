//! Messages as a transcript.

use amigo_core::models::{Message, MessageFormat, MessageType};
use unicode_width::UnicodeWidthStr;

use super::{
    Clock, Page, style,
    text::{Lines, for_terminal, tab_separated},
};

/// Text stands right of the time.
const INDENT: &str = "          ";

/// A transcript that comes message by message: days are headed, interactions set apart.
#[derive(Debug)]
pub(crate) struct Transcript {
    page: Page,
    clock: Clock,
    day: Option<String>,
    interaction: Option<String>,
}

impl Transcript {
    pub(crate) fn new(page: Page, clock: &Clock) -> Self {
        Self {
            page,
            clock: clock.clone(),
            day: None,
            interaction: None,
        }
    }

    /// The lines of a message, with the headings that become due.
    pub(crate) fn render(&mut self, message: &Message) -> String {
        let (heading, dim) = (style::HEADING, style::DIM);
        let mut lines = Lines::default();
        let day = self.clock.day(message.created_at);
        if self.day.as_ref() != Some(&day) {
            let gap = if self.day.is_some() { "\n" } else { "" };
            let zone = self.clock.zone_name(message.created_at);
            lines.put(format_args!(
                "{gap}{heading}{day}{heading:#} {dim}({zone}){dim:#}\n"
            ));
            self.day = Some(day);
            self.interaction = None;
        }
        if self.interaction.as_ref() != Some(&message.interaction_id) {
            let title = format!("── interaction {} ", for_terminal(&message.interaction_id));
            let rest = self
                .page
                .width()
                .min(INDENT.len() + 60)
                .saturating_sub(title.width());
            lines.put(format_args!("\n{dim}{title}{}{dim:#}\n", "─".repeat(rest)));
            self.interaction = Some(message.interaction_id.clone());
        }
        let time = self.clock.time(message.created_at);
        let sender = for_terminal(&message.sender).replace('\n', " ");
        let (style, kind) = look(&message.message_type);
        // The id is what `message-source` asks for; of a text message there is no source.
        let voice = match &message.format {
            MessageFormat::Text => String::new(),
            format => format!(
                " · {} {}",
                for_terminal(format.as_str()),
                for_terminal(&message.id)
            ),
        };
        lines.put(format_args!(
            "{dim}{time}{dim:#}  {style}{sender}{style:#}{dim} · {kind}{voice}{dim:#}\n"
        ));
        lines.text += &self.page.prose(&message.message, INDENT);
        lines.text
    }
}

/// A message on one line for pipes.
pub(crate) fn plain_message(message: &Message, clock: &Clock) -> String {
    tab_separated([
        clock.exact(message.created_at).as_str(),
        &message.sender,
        message.message_type.as_str(),
        message.format.as_str(),
        &message.id,
        &message.interaction_id,
        &message.message,
    ])
}

fn look(message_type: &MessageType) -> (anstyle::Style, String) {
    match message_type {
        MessageType::UserMessage => (style::USER, "user".to_owned()),
        MessageType::AgentMessage => (style::AGENT, "agent".to_owned()),
        MessageType::AgentInnerThought => (style::THOUGHT, "inner thought".to_owned()),
        MessageType::ExternalEvent => (style::EVENT, "external event".to_owned()),
        other => (anstyle::Style::new(), for_terminal(other.as_str())),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    fn messages() -> Vec<Message> {
        let message = |number: u8,
                       interaction: u8,
                       at: &str,
                       sender: &str,
                       kind: &str,
                       format: &str,
                       text: &str| {
            json!({
                "id": format!("65f0c0ffee65f0c0ffee00{number:02}"),
                "interaction_id": format!("65f0c0ffee65f0c0ffee01{interaction:02}"),
                "created_at": at, "sender": sender, "message": text, "format": format, "message_type": kind,
            })
        };
        serde_json::from_value(json!([
            message(1, 1, "2024-05-02T19:38:15Z", "Ada", "agent-message", "text", "Good evening! How did the walk go?"),
            message(2, 2, "2024-05-02T19:40:02Z", "Maya", "user-message", "voice",
                "Well enough, although the rain caught me half way and I had to wait it out in a doorway for a good \
                 twenty minutes before I could go on.\n\nI am at 6,200 steps."),
            message(3, 2, "2024-05-02T19:40:03Z", "Ada", "agent-inner-thought", "text", "She kept going: praise that."),
            message(4, 2, "2024-05-03T06:00:00Z", "Scale\u{1b}[2J", "external-event", "text", ""),
            message(5, 3, "2024-05-03T06:01:00Z", "日本", "hologram", "smell", "\u{1b}]0;title\u{7}多言語のテキスト"),
        ]))
        .unwrap()
    }

    fn rendered(width: usize) -> String {
        let mut transcript = Transcript::new(Page::new(width), &Clock::new(false));
        let text: String = messages()
            .iter()
            .map(|message| transcript.render(message))
            .collect();
        anstream::adapter::strip_str(&text).to_string()
    }

    #[test]
    fn transcripts_look_like_this() {
        insta::assert_snapshot!("transcript_60", rendered(60));
        insta::assert_snapshot!("transcript_120", rendered(120));
    }

    #[test]
    fn nothing_that_was_said_reaches_the_terminal_unchecked() {
        let mut transcript = Transcript::new(Page::new(60), &Clock::new(false));
        for message in messages() {
            let text = transcript.render(&message);
            // The styles are the only escapes left, and all of theirs end in `m`.
            for escape in text.split('\u{1b}').skip(1) {
                assert!(
                    escape
                        .trim_start_matches(['[', ';'])
                        .trim_start_matches(|c: char| c.is_ascii_digit() || c == ';')
                        .starts_with('m'),
                    "{text:?}"
                );
            }
            assert!(!text.contains('\u{7}'));
        }
    }

    #[test]
    fn a_line_for_pipes_leaves_nothing_out() {
        let lines: String = messages()
            .iter()
            .map(|message| plain_message(message, &Clock::new(false)))
            .collect();
        insta::assert_snapshot!(lines);
    }
}
