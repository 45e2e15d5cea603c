use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What the user could answer next.
#[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
#[derive(derive_more::Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RecommendedResponses {
    /// Suggested answers, the best first.
    #[debug("<{} responses>", recommended_responses.len())]
    pub recommended_responses: Vec<String>,
}
