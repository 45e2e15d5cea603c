use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Ways for a user to begin a conversation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ConversationStarters {
    /// The starters.
    pub prompts: Vec<ConversationStarter>,
}

/// A way for a user to begin a conversation.
#[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
#[derive(derive_more::Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ConversationStarter {
    /// What the user could say.
    #[debug("<{} bytes>", prompt.len())]
    pub prompt: String,
    /// The facets it is about, of those that were asked for.
    #[debug("<{} facets>", facets.len())]
    pub facets: Vec<String>,
}
