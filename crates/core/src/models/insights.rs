use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{StateTransitionLog, ToolCallLog, VersionReference};

/// A memory the agent had at hand while it wrote a message.
#[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
#[derive(derive_more::Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct WorkingMemory {
    /// What is remembered.
    #[debug("<{} bytes>", content.len())]
    pub content: String,
    /// Where the memory comes from.
    #[debug("<{} bytes>", context.len())]
    pub context: String,
}

/// Why the agent said what it said in one interaction.
#[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
#[derive(derive_more::Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct InteractionInsights {
    /// Name of the state the agent is in.
    pub current_state_name: String,
    /// What the agent does in that state.
    #[debug("<{} bytes>", current_state_action.len())]
    pub current_state_action: String,
    /// What the agent wants to reach in that state.
    #[debug("<{} bytes>", current_state_objective.len())]
    pub current_state_objective: String,
    /// The states the agent went through, in order.
    pub state_transition_logs: Vec<StateTransitionLog>,
    /// The memories at hand.
    pub working_memory: Vec<WorkingMemory>,
    /// What the agent reflected on; only what the caller may read.
    #[debug("<{} reflections>", reflections.len())]
    pub reflections: Vec<String>,
    /// The dynamic behavior set that was activated, and its version; null when none was.
    pub triggered_dynamic_behavior_set_version_info: Option<VersionReference>,
    /// Tool calls made while the next action was chosen: a list for every round.
    pub select_next_action_tool_call_logs: Vec<Vec<ToolCallLog>>,
    /// Tool calls made while the message was written: a list for every round.
    pub engage_user_tool_call_logs: Vec<Vec<ToolCallLog>>,
}
