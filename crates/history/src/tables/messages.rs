use std::{borrow::Cow, sync::Arc};

use amigo_core::models::deserialize_timestamp;
use arrow_array::{
    ArrayRef,
    builder::{Int64Builder, StringBuilder, TimestampMicrosecondBuilder},
};
use arrow_schema::{ArrowError, Field};
use jiff::Timestamp;
use serde::Deserialize;

use super::{Unit, instant, integer, read, text};

pub(super) fn columns() -> Vec<Field> {
    vec![
        text("conversation_id"),
        text("message_id"),
        text("interaction_id"),
        integer("position"),
        instant("created_at", false),
        text("sender"),
        text("message"),
        text("format"),
        text("message_type"),
    ]
}

/// A page of messages whose texts stay where the answer has them. A history has millions of messages, and giving each text
/// a place of its own would cost more than reading it.
#[derive(Deserialize)]
pub(crate) struct PageView<'a> {
    #[serde(borrow)]
    pub(crate) messages: Vec<MessageView<'a>>,
    pub(crate) has_more: bool,
    pub(crate) continuation_token: Option<u64>,
}

#[derive(Deserialize)]
pub(crate) struct MessageView<'a> {
    #[serde(borrow)]
    pub(crate) id: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) interaction_id: Cow<'a, str>,
    #[serde(deserialize_with = "deserialize_timestamp")]
    pub(crate) created_at: Timestamp,
    #[serde(borrow)]
    sender: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) message: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) format: Cow<'a, str>,
    #[serde(borrow)]
    message_type: Cow<'a, str>,
}

/// The rows that were collected, column by column.
#[derive(Default)]
pub(super) struct Columns {
    conversation_id: StringBuilder,
    message_id: StringBuilder,
    interaction_id: StringBuilder,
    position: Int64Builder,
    created_at: TimestampMicrosecondBuilder,
    sender: StringBuilder,
    message: StringBuilder,
    format: StringBuilder,
    message_type: StringBuilder,
}

impl Columns {
    /// Adds the rows of a page and says how many there were.
    pub(super) fn add(&mut self, unit: &Unit) -> Result<u64, ArrowError> {
        let page: PageView<'_> = read(unit)?;
        let mut rows = 0;
        for (message, position) in page.messages.iter().skip(unit.skip).zip(unit.position..) {
            self.conversation_id.append_value(&unit.conversation);
            self.message_id.append_value(&message.id);
            self.interaction_id.append_value(&message.interaction_id);
            self.position.append_value(position);
            self.created_at
                .append_value(message.created_at.as_microsecond());
            self.sender.append_value(&message.sender);
            self.message.append_value(&message.message);
            self.format.append_value(&message.format);
            self.message_type.append_value(&message.message_type);
            rows += 1;
        }
        Ok(rows)
    }

    /// Takes what was collected, in the order of [`columns`].
    pub(super) fn take(&mut self) -> Vec<ArrayRef> {
        vec![
            Arc::new(self.conversation_id.finish()),
            Arc::new(self.message_id.finish()),
            Arc::new(self.interaction_id.finish()),
            Arc::new(self.position.finish()),
            Arc::new(self.created_at.finish()),
            Arc::new(self.sender.finish()),
            Arc::new(self.message.finish()),
            Arc::new(self.format.finish()),
            Arc::new(self.message_type.finish()),
        ]
    }
}
