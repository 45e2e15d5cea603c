use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::LlmConfig;

/// One page of a list of services.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ServicePage {
    /// The services.
    pub services: Vec<Service>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Where the next page starts; null when there is none.
    pub continuation_token: Option<u64>,
    /// The values that filters can take; only with the first page.
    pub filter_values: Option<ServiceFilterValues>,
}

/// The values that the filters of services can take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ServiceFilterValues {
    /// The tags of the services.
    pub tags: Vec<String>,
}

/// What users talk to: an agent, a state machine that guides it, and sets of versions of these.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Service {
    /// Identifier: 24 hexadecimal digits.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The version sets, by name.
    pub version_sets: IndexMap<String, VersionSet>,
    /// What it is for.
    pub description: String,
    /// Whether it can be talked to.
    pub is_active: bool,
    /// Identifier of the state machine.
    pub service_hierarchical_state_machine_id: String,
    /// Identifier of the agent.
    pub agent_id: String,
    /// Its tags.
    pub tags: Vec<ServiceTag>,
    /// Words that are often misheard and occur in its conversations.
    pub keyterms: Vec<String>,
    /// Who made it.
    pub creator: UserReference,
    /// Who changed it last.
    pub updated_by: UserReference,
}

/// Which versions of its agent, its state machine and its models a service uses.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct VersionSet {
    /// Version of the agent; null for the latest.
    pub agent_version_number: Option<u64>,
    /// Version of the state machine; null for the latest.
    pub service_hierarchical_state_machine_version_number: Option<u64>,
    /// Language model by purpose, where the version set departs from the defaults.
    pub llm_model_preferences: IndexMap<String, LlmConfig>,
}

/// A tag of a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ServiceTag {
    /// Key of the tag.
    pub key: String,
    /// Value of the tag; it may be null.
    pub value: Option<String>,
}

/// A user, wherever their organisation is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UserReference {
    /// The organisation.
    pub org_id: String,
    /// Identifier of the user.
    pub user_id: String,
}
