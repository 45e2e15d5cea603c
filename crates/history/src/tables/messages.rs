use amigo_core::models::MessagePage;
use arrow_schema::{ArrowError, Field};
use serde::Serialize;

use super::{Rows, Unit, instant, integer, text, unreadable};

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

#[derive(Serialize)]
struct Row<'a> {
    conversation_id: &'a str,
    message_id: &'a str,
    interaction_id: &'a str,
    position: i64,
    created_at: i64,
    sender: &'a str,
    message: &'a str,
    format: &'a str,
    message_type: &'a str,
}

pub(super) fn rows(rows: &mut Rows, unit: &Unit) -> Result<u64, ArrowError> {
    let page: MessagePage =
        serde_json::from_slice(&unit.body).map_err(|error| unreadable(&error))?;
    let of_page: Vec<_> = page
        .messages
        .iter()
        .skip(unit.skip)
        .zip(unit.position..)
        .map(|(message, position)| Row {
            conversation_id: &unit.conversation,
            message_id: &message.id,
            interaction_id: &message.interaction_id,
            position,
            created_at: message.created_at.as_microsecond(),
            sender: &message.sender,
            message: &message.message,
            format: message.format.as_str(),
            message_type: message.message_type.as_str(),
        })
        .collect();
    rows.push(&of_page)
}
