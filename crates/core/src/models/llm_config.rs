use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A language model and how it is run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct LlmConfig {
    /// Name of the model.
    pub llm_name: String,
    /// Parameters that only this model understands.
    #[serde(default)]
    pub params: Map<String, Value>,
}
