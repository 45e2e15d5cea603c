use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What is known of a user.
#[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
#[derive(derive_more::Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UserModels {
    /// The latest models of the user.
    pub user_models: Vec<UserModel>,
    /// What has been told of the user from outside.
    #[debug("<{} texts>", additional_context.len())]
    pub additional_context: Vec<String>,
}

/// A model of a user, made of their conversations.
#[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
#[derive(derive_more::Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UserModel {
    /// The model, in words.
    #[debug("<{} bytes>", content.len())]
    pub content: String,
    /// Identifiers of the insights it rests on.
    pub insight_ids: Vec<String>,
    /// What it is about.
    pub dimensions: Vec<UserDimension>,
}

/// A side from which users are looked at.
#[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
#[derive(derive_more::Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UserDimension {
    /// The side, in words.
    pub description: String,
    /// What is seen from there.
    #[debug("<{} tags>", tags.len())]
    pub tags: Vec<String>,
}
