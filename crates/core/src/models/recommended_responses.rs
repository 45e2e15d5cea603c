use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What the user could answer next.
#[derive(derive_more::Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RecommendedResponses {
    /// Suggested answers, the best first.
    #[debug("<{} responses>", recommended_responses.len())]
    pub recommended_responses: Vec<String>,
}
