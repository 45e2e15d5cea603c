//! Ids for what comes without one: the same at every import of the same file, and different from each other.

use sha2::{Digest, Sha256};

use super::format::Conversation;
use crate::store::ObjectId;

/// Id of a conversation, from its line and what it is about.
pub(super) fn of_conversation(line: u64, conversation: &Conversation) -> ObjectId {
    let digest = Sha256::new()
        .chain_update(line.to_be_bytes())
        .chain_update(conversation.service_id.0)
        .chain_update(conversation.created_at.to_be_bytes())
        .chain_update(&conversation.user_id)
        .finalize();
    let mut id = [0; 12];
    id.copy_from_slice(&digest[..12]);
    ObjectId(id)
}

/// Ids of what is in one conversation: they count up, so that their order is that of the conversation.
pub(super) struct Within([u8; 8]);

impl Within {
    pub(super) fn new(conversation: ObjectId) -> Self {
        let digest = Sha256::digest(conversation.0);
        let mut start = [0; 8];
        start.copy_from_slice(&digest[..8]);
        Self(start)
    }

    pub(super) fn interaction(&self, index: u32) -> ObjectId {
        self.id(index)
    }

    /// The first bit of the number keeps messages apart from interactions.
    pub(super) fn message(&self, index: u32) -> ObjectId {
        self.id(index | 1 << 31)
    }

    fn id(&self, number: u32) -> ObjectId {
        let mut id = [0; 12];
        id[..8].copy_from_slice(&self.0);
        id[8..].copy_from_slice(&number.to_be_bytes());
        ObjectId(id)
    }
}
