//! Ids for conversations that come without one: the same at every import of the same file.

use super::format::Conversation;
use crate::store::ObjectId;

/// Id of a conversation, from its line and what it is about.
pub(super) fn of_conversation(line: u64, conversation: &Conversation) -> ObjectId {
    ObjectId::derived(&[
        &line.to_be_bytes(),
        &conversation.service_id.0,
        &conversation.created_at.to_be_bytes(),
        conversation.user_id.as_bytes(),
    ])
}
