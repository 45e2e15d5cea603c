use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Tags, VersionSetInfo, open_enum, timestamp};

open_enum! {
    /// An analysis that runs after a conversation has finished.
    pub enum PostProcessingType {
        /// The user models were brought up to date.
        GenerateUserModels = "generate-user-models",
        /// Memories were extracted.
        ExtractMemories = "extract-memories",
        /// Metrics were computed.
        ComputeMetrics = "compute-metrics",
    }
}

/// A conversation between a user and a service.
#[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
#[derive(derive_more::Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Conversation {
    /// Identifier of the conversation: 24 hexadecimal digits.
    pub id: String,
    /// Identifier of the user who started it.
    pub user_id: String,
    /// When it was started.
    #[serde(with = "timestamp")]
    #[schemars(with = "Timestamp")]
    pub created_at: Timestamp,
    /// Whether it has been finished; a finished conversation takes no more interactions.
    pub is_finished: bool,
    /// Whether every analysis that follows a finished conversation is done.
    pub is_analyzed: bool,
    /// The analyses done so far.
    pub completed_post_processings: Vec<PostProcessingType>,
    /// Text of the latest message; empty without the permission `Conversation:GetMessage` on it.
    #[debug("<{} bytes>", final_message.len())]
    pub final_message: String,
    /// Identifier of the service it is held with.
    pub service_id: String,
    /// Version set it runs on; null without the permission `Service:GetVersionSet`.
    pub version_set_info: Option<VersionSetInfo>,
    /// How many messages it has.
    pub num_messages: u64,
    /// Its tags: key to value, where a value may be null.
    #[debug("<{} tags>", tags.len())]
    pub tags: Tags,
}

/// One page of conversations, in answer to [`ListConversations`](crate::operations::ListConversations).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ConversationPage {
    /// The conversations of this page.
    pub conversations: Vec<Conversation>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Where the next page starts; null when there is none.
    pub continuation_token: Option<u64>,
}
