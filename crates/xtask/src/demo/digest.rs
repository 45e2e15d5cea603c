//! One number for a whole history, whatever the order its conversations come in.

use std::io::BufRead;

use amigo_core::models::{Message, MessageType};
use anyhow::{Context, Result};
use jiff::Timestamp;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::chitchat::Adapted;

/// The digest of one conversation: its id and its messages, in order.
pub(crate) struct ConversationDigest(Sha256);

impl ConversationDigest {
    pub(crate) fn new(conversation_id: &str) -> Self {
        let mut digest = Self(Sha256::new());
        digest.field(conversation_id);
        digest
    }

    pub(crate) fn message(
        &mut self,
        created_at: Timestamp,
        sender: &str,
        message_type: &MessageType,
        text: &str,
    ) {
        self.0.update(created_at.as_microsecond().to_be_bytes());
        self.field(sender);
        self.field(message_type.as_str());
        self.field(text);
    }

    pub(crate) fn read(&mut self, message: &Message) {
        self.message(
            message.created_at,
            &message.sender,
            &message.message_type,
            &message.message,
        );
    }

    /// With its length in front, so that no two sequences of fields look the same.
    fn field(&mut self, text: &str) {
        self.0.update((text.len() as u64).to_be_bytes());
        self.0.update(text.as_bytes());
    }
}

/// The digest of a history. Conversations are added up, so that they may come in any order and none need be kept.
#[derive(Default)]
pub(crate) struct HistoryDigest([u64; 4]);

impl HistoryDigest {
    pub(crate) fn add(&mut self, conversation: ConversationDigest) {
        let bytes = conversation.0.finalize();
        for (sum, word) in self.0.iter_mut().zip(bytes.chunks_exact(8)) {
            let word = word
                .iter()
                .fold(0_u64, |word, byte| word << 8 | u64::from(*byte));
            *sum = sum.wrapping_add(word);
        }
    }

    pub(crate) fn to_hex(&self) -> String {
        let [first, second, third, fourth] = self.0;
        format!("{first:016x}{second:016x}{third:016x}{fourth:016x}")
    }
}

/// What a client must read out of a sandbox into which this file was imported.
pub(crate) fn of_import_file(lines: impl BufRead) -> Result<Adapted> {
    #[derive(Deserialize)]
    struct Line {
        r#type: String,
        id: Option<String>,
        #[serde(default)]
        interactions: Vec<Interaction>,
    }
    #[derive(Deserialize)]
    struct Interaction {
        messages: Vec<ImportedMessage>,
    }
    #[derive(Deserialize)]
    struct ImportedMessage {
        created_at: Timestamp,
        sender: String,
        message: String,
        message_type: MessageType,
    }
    let mut adapted = Adapted::default();
    let mut history = HistoryDigest::default();
    for line in lines.lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let line: Line = serde_json::from_str(&line)?;
        if line.r#type != "conversation" {
            continue;
        }
        let mut digest = ConversationDigest::new(
            line.id
                .as_deref()
                .context("a conversation of the demo data has no id")?,
        );
        let mut messages: Vec<_> = line
            .interactions
            .into_iter()
            .flat_map(|interaction| interaction.messages)
            .collect();
        messages.sort_by_key(|message| message.created_at);
        adapted.conversations += 1;
        adapted.messages += messages.len() as u64;
        for message in &messages {
            digest.message(
                message.created_at,
                &message.sender,
                &message.message_type,
                &message.message,
            );
        }
        history.add(digest);
    }
    adapted.digest = history.to_hex();
    Ok(adapted)
}
