use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// One call of a tool.
#[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
#[derive(derive_more::Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ToolCallLog {
    /// Name of the tool.
    pub tool_name: String,
    /// Identifier of the tool.
    pub tool_id: String,
    /// Version of the tool.
    pub tool_version: String,
    /// What the tool was given.
    #[debug("<{} fields>", input.len())]
    pub input: Map<String, Value>,
    /// What the tool gave back; null when the output is not kept.
    #[debug("{:?}", output.as_ref().map(|text| format!("<{} bytes>", text.len())))]
    pub output: Option<String>,
    /// How long the call took, in seconds.
    pub duration: f64,
}
