//! Tables: of conversations and of profiles.

use amigo_core::models::{Conversation, Tags};
use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width, presets};

use super::{
    Clock, Page, style,
    text::{Lines, cut, for_terminal, tab_separated},
};

/// What may stand in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Id,
    Started,
    State,
    Messages,
    User,
    Service,
    Tags,
    FinalMessage,
}

impl Column {
    /// In the order they stand.
    const ALL: [Self; 8] = [
        Self::Id,
        Self::Started,
        Self::State,
        Self::Messages,
        Self::User,
        Self::Service,
        Self::Tags,
        Self::FinalMessage,
    ];
    /// In the order they are given up where the page is narrow. The id is never cut: the next command needs it.
    const DISPENSABLE: [Self; 7] = [
        Self::Service,
        Self::User,
        Self::Tags,
        Self::FinalMessage,
        Self::Messages,
        Self::State,
        Self::Started,
    ];
    const GAP: usize = 2;

    fn title(self) -> &'static str {
        match self {
            Self::Id => "ID",
            Self::Started => "STARTED",
            Self::State => "STATE",
            Self::Messages => "MSGS",
            Self::User => "USER",
            Self::Service => "SERVICE",
            Self::Tags => "TAGS",
            Self::FinalMessage => "LAST MESSAGE",
        }
    }

    /// Columns it takes; the last message takes what is left as well.
    fn width(self) -> usize {
        match self {
            Self::Id | Self::User | Self::Service => 24,
            Self::Started => 16,
            Self::State => 8,
            Self::Messages => 5,
            Self::Tags => 22,
            Self::FinalMessage => 18,
        }
    }

    fn text(self, conversation: &Conversation, clock: &Clock) -> String {
        match self {
            Self::Id => conversation.id.clone(),
            Self::Started => clock.minute(conversation.created_at),
            Self::State => state(conversation).to_owned(),
            Self::Messages => conversation.num_messages.to_string(),
            Self::User => conversation.user_id.clone(),
            Self::Service => conversation.service_id.clone(),
            Self::Tags => tags(&conversation.tags),
            Self::FinalMessage => conversation.final_message.clone(),
        }
    }
}

/// A table of conversations that comes page by page with the same columns, and one heading.
#[derive(Debug)]
pub(crate) struct ConversationTable {
    columns: Vec<(Column, usize)>,
    clock: Clock,
    headed: bool,
}

impl ConversationTable {
    pub(crate) fn new(page: Page, clock: &Clock) -> Self {
        let mut columns = Column::ALL.to_vec();
        let taken = |columns: &[Column]| -> usize {
            columns
                .iter()
                .map(|column| column.width() + Column::GAP)
                .sum::<usize>()
                - Column::GAP
        };
        for dispensable in Column::DISPENSABLE {
            if taken(&columns) > page.width() {
                columns.retain(|column| *column != dispensable);
            }
        }
        let left = page.width().saturating_sub(taken(&columns));
        let columns = columns
            .into_iter()
            .map(|column| match column {
                Column::FinalMessage => (column, column.width() + left),
                _ => (column, column.width()),
            })
            .collect();
        Self {
            columns,
            clock: clock.clone(),
            headed: false,
        }
    }

    /// The lines of these conversations, under the heading if they are the first.
    pub(crate) fn render(&mut self, conversations: &[Conversation]) -> String {
        let mut table = plain();
        table.set_header(self.columns.iter().map(|(column, _)| column.title()));
        for conversation in conversations {
            table.add_row(self.columns.iter().map(|&(column, width)| {
                let text = column.text(conversation, &self.clock);
                // An id that is longer than ours would be useless if it were cut.
                if column == Column::Id {
                    for_terminal(&text)
                } else {
                    cut(&text, width)
                }
            }));
        }
        let widths = self.columns.iter().map(|(_, width)| {
            let width = u16::try_from(width + Column::GAP).unwrap_or(u16::MAX);
            ColumnConstraint::Absolute(Width::Fixed(width))
        });
        table.set_constraints(widths);
        let lines = headed(&table);
        if std::mem::replace(&mut self.headed, true) {
            lines
                .split_once('\n')
                .map_or(String::new(), |(_, rows)| rows.to_owned())
        } else {
            lines
        }
    }
}

/// A conversation on one line for pipes.
pub(crate) fn plain_conversation(conversation: &Conversation, clock: &Clock) -> String {
    tab_separated([
        conversation.id.as_str(),
        &clock.exact(conversation.created_at),
        state(conversation),
        &conversation.num_messages.to_string(),
        &conversation.user_id,
        &conversation.service_id,
        &tags(&conversation.tags),
        &conversation.final_message,
    ])
}

/// A table of profiles: one row of fields each.
pub(crate) fn profiles(rows: &[[String; 6]]) -> String {
    let mut table = plain();
    table.set_header(["", "NAME", "ORGANIZATION", "USER", "KEY ID", "BASE URL"]);
    for row in rows {
        table.add_row(row.iter().map(|text| for_terminal(text)));
    }
    headed(&table)
}

fn plain() -> Table {
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Disabled);
    table
}

/// The lines of a table, the first of them as a heading.
fn headed(table: &Table) -> String {
    let mut table = table.clone();
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    let heading = style::HEADING;
    let mut lines = Lines::default();
    for (index, line) in table.lines().enumerate() {
        let line = line.trim_end();
        if index == 0 {
            lines.put(format_args!("{heading}{line}{heading:#}\n"));
        } else {
            lines.put(format_args!("{line}\n"));
        }
    }
    lines.text
}

fn state(conversation: &Conversation) -> &'static str {
    if conversation.is_finished {
        "finished"
    } else {
        "open"
    }
}

fn tags(tags: &Tags) -> String {
    let tags: Vec<String> = tags
        .iter()
        .map(|(key, value)| match value {
            Some(value) => format!("{key}={value}"),
            None => key.clone(),
        })
        .collect();
    tags.join(", ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    fn conversations() -> Vec<Conversation> {
        let common = |id: &str| {
            json!({
                "id": id, "user_id": "65f0c0ffee65f0c0ffee00a1", "created_at": "2024-05-02T19:38:15Z",
                "is_finished": true, "is_analyzed": false, "completed_post_processings": [],
                "final_message": "Shall we talk\nagain on Friday, after your walk?",
                "service_id": "65f0c0ffee65f0c0ffee00b1", "version_set_info": null, "num_messages": 12,
                "tags": {"plan": "gold", "trial": null}
            })
        };
        let first = common("65f0c0ffee65f0c0ffee0001");
        let mut second = common("65f0c0ffee65f0c0ffee0002");
        second["is_finished"] = json!(false);
        second["final_message"] = json!("\u{1b}[31m日本語のメッセージです。今日は元気ですか");
        second["num_messages"] = json!(10_482);
        second["tags"] = json!({});
        serde_json::from_value(json!([first, second])).unwrap()
    }

    fn rendered(width: usize) -> String {
        let mut table = ConversationTable::new(Page::new(width), &Clock::new(false));
        anstream::adapter::strip_str(&table.render(&conversations())).to_string()
    }

    #[test]
    fn a_table_fits_the_page() {
        use unicode_width::UnicodeWidthStr;
        for width in [40, 60, 80, 100, 120, 160, 200] {
            let text = rendered(width);
            for line in text.lines() {
                assert!(line.width() <= width, "{width}: {line}");
            }
            assert!(text.contains("65f0c0ffee65f0c0ffee0001"), "{width}");
        }
    }

    #[test]
    fn tables_look_like_this() {
        insta::assert_snapshot!("table_80", rendered(80));
        insta::assert_snapshot!("table_160", rendered(160));
    }

    #[test]
    fn later_pages_have_no_heading() {
        let mut table = ConversationTable::new(Page::new(80), &Clock::new(false));
        assert!(table.render(&conversations()).contains("STARTED"));
        let second = table.render(&conversations());
        assert!(!second.contains("STARTED"));
        assert_eq!(second.lines().count(), 2);
    }

    #[test]
    fn a_line_for_pipes_leaves_nothing_out() {
        let lines: String = conversations()
            .iter()
            .map(|conversation| plain_conversation(conversation, &Clock::new(false)))
            .collect();
        insta::assert_snapshot!(lines);
    }
}
