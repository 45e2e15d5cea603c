use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::LlmConfig;

/// A thing that is published in versions (an agent, a state machine, a dynamic behavior set) and one version of it.
///
/// On the wire this is a pair: `["65f0c0ffee65f0c0ffee0001", 3]`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(from = "(String, u64)", into = "(String, u64)")]
#[schemars(with = "(String, u64)")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct VersionReference {
    /// Identifier of the thing.
    pub id: String,
    /// Number of the version.
    pub version: u64,
}

impl From<(String, u64)> for VersionReference {
    fn from((id, version): (String, u64)) -> Self {
        Self { id, version }
    }
}

impl From<VersionReference> for (String, u64) {
    fn from(reference: VersionReference) -> Self {
        (reference.id, reference.version)
    }
}

/// Which version set of its service a conversation runs on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct VersionSetInfo {
    /// Name of the version set, such as `release`; `unknown` for conversations older than this record.
    pub name: String,
    /// The agent, and its version, that speaks in the conversation.
    pub agent_version_info: VersionReference,
    /// The state machine, and its version, that guides the conversation.
    pub service_hierarchical_state_machine_version_info: VersionReference,
    /// Language model by purpose, where the version set departs from the defaults.
    pub llm_model_preferences: IndexMap<String, LlmConfig>,
}
