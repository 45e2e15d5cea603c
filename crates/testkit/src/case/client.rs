use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Settings of the client. A setting that is absent has the default given here; one that is null is not set at all.
///
/// A runner makes a new client for every case, from these settings alone: no environment variable, file or profile.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ClientSettings {
    /// Where the API is.
    pub base_url: Option<String>,
    /// The organisation.
    pub organization_id: Option<String>,
    /// The API key.
    pub api_key: Option<String>,
    /// Identifier of the API key.
    pub api_key_id: Option<String>,
    /// The user to sign in as.
    pub user_id: Option<String>,
    /// A token to use instead of an API key. Where it is given, key, key id and user id are not set.
    pub bearer_token: Option<String>,
    /// How many times a request may be sent. Null: the client's own default, 3.
    pub max_attempts: Option<u32>,
    /// Time a whole call may take, in milliseconds.
    pub timeout_ms: Option<u64>,
    /// Time to connect, in milliseconds. Null: the client's own default, 10 seconds.
    pub connect_timeout_ms: Option<u64>,
    /// The most bytes an answer may have once decompressed. Null: the client's own default, 256 MiB.
    pub max_response_bytes: Option<u64>,
}

impl Default for ClientSettings {
    fn default() -> Self {
        let set = |text: &str| Some(text.to_owned());
        Self {
            base_url: set("{{origin}}"),
            organization_id: set("lakeside"),
            api_key: set("lakeside-api-key-7c1f"),
            api_key_id: set("lakeside-key-id"),
            user_id: set("coach-maria"),
            bearer_token: None,
            max_attempts: None,
            timeout_ms: Some(10_000),
            connect_timeout_ms: None,
            max_response_bytes: None,
        }
    }
}

impl ClientSettings {
    /// As a runner is to set them: a bearer token takes the place of the key.
    pub(crate) fn for_runner(mut self) -> Self {
        if self.bearer_token.is_some() {
            (self.api_key, self.api_key_id, self.user_id) = (None, None, None);
        }
        self
    }
}
