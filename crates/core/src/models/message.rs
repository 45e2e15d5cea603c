use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{open_enum, timestamp};

open_enum! {
    /// Who or what a message comes from.
    pub enum MessageType {
        /// Said by the user.
        UserMessage = "user-message",
        /// Said by the agent.
        AgentMessage = "agent-message",
        /// Thought by the agent and not said; returned only when asked for.
        AgentInnerThought = "agent-inner-thought",
        /// Something that happened outside the conversation and was reported into it.
        ExternalEvent = "external-event",
    }
}

open_enum! {
    /// How a message was delivered.
    pub enum MessageFormat {
        /// As text.
        Text = "text",
        /// As speech; its audio can be had through `get_message_source`.
        Voice = "voice",
    }
}

/// A message of a conversation.
#[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
#[derive(derive_more::Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Message {
    /// Identifier of the message: 24 hexadecimal digits.
    pub id: String,
    /// Identifier of the interaction it belongs to.
    pub interaction_id: String,
    /// When it was created.
    #[serde(with = "timestamp")]
    #[schemars(with = "Timestamp")]
    pub created_at: Timestamp,
    /// Name of the sender, for people to read.
    pub sender: String,
    /// The text.
    #[debug("<{} bytes>", message.len())]
    pub message: String,
    /// How it was delivered.
    pub format: MessageFormat,
    /// Who or what it comes from.
    pub message_type: MessageType,
}

impl Message {
    /// The text: another name for [`message`](Self::message), the one the official clients use.
    pub fn message_text(&self) -> &str {
        &self.message
    }
}

/// One page of messages, in answer to [`GetMessages`](crate::operations::GetMessages).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MessagePage {
    /// The messages of this page.
    pub messages: Vec<Message>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Where the next page starts; null when there is none.
    pub continuation_token: Option<u64>,
}
