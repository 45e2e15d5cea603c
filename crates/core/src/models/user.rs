use indexmap::IndexMap;
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::timestamp;

/// One page of users, in answer to [`GetUsers`](crate::operations::GetUsers).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UserPage {
    /// The users of this page.
    pub users: Vec<User>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Where the next page starts; null when there is none.
    pub continuation_token: Option<u64>,
}

/// Somebody who belongs to the organisation.
#[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
#[derive(derive_more::Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct User {
    /// The organisation.
    pub org_id: String,
    /// Identifier of the user: free text.
    pub user_id: String,
    /// First name.
    #[debug("<{} bytes>", first_name.len())]
    pub first_name: String,
    /// Last name.
    #[debug("<{} bytes>", last_name.len())]
    pub last_name: String,
    /// Email address.
    #[debug("<{} bytes>", email.len())]
    pub email: String,
    /// How much the user has talked.
    pub user_stats: UserStats,
    /// Name of the role, which says what the user may do.
    pub role: String,
    /// What the user has chosen.
    pub preferences: UserPreferences,
    /// Variables that tools are given when they are called for the user: name to value.
    #[debug("<{} variables>", nonsensitive_variables.len())]
    pub nonsensitive_variables: IndexMap<String, String>,
    /// Names of the variables whose values are never told.
    #[debug("<{} names>", sensitive_variables.len())]
    pub sensitive_variables: Vec<String>,
    /// Whether the user may develop actions.
    pub enable_actions_access: bool,
}

/// How much a user has talked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UserStats {
    /// How many conversations the user has started.
    pub num_conversations: u64,
    /// How many messages the user has sent and received.
    pub num_messages: u64,
    /// When the latest of them was said; null when there is none.
    #[serde(default, with = "timestamp::nullable")]
    #[schemars(with = "Option<Timestamp>")]
    pub last_message_time: Option<Timestamp>,
}

/// What users can choose for themselves, and what an organisation chooses for its new users. What is null is left to the
/// server.
#[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
#[derive(derive_more::Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UserPreferences {
    /// Whether responses are recommended when the user has not answered for a while. The server's default is no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_response_recommendation: Option<bool>,
    /// The language the agent should speak: three letters, as in ISO 639-3. Without it the agent speaks its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_language: Option<String>,
    /// Whether administrators see the user's conversations. The server's default is yes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversations_visible_to_admins: Option<bool>,
    /// Whether administrators see the user's model. The server's default is yes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_model_visible_to_admins: Option<bool>,
    /// Time zone, by its name in the IANA database, such as `Europe/Oslo`. Without it the organisation's holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// Words that are often misheard and occur when the user speaks.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[debug("{:?}", audio_keyterms.as_ref().map(Vec::len))]
    pub audio_keyterms: Option<Vec<String>>,
}

/// A user that was created.
#[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
#[derive(derive_more::Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CreatedUser {
    /// Identifier of the user.
    pub user_id: String,
    /// The link that was sent to the user; null where no `login_link` was given.
    #[debug("{:?}", verify_link.as_ref().map(|_| "<link>"))]
    pub verify_link: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_missing_reads_as_null() {
        let stats = r#"{"num_conversations": 0, "num_messages": 0}"#;
        let stats: UserStats = serde_json::from_str(stats).unwrap();
        assert_eq!(stats.last_message_time, None);
        let preferences: UserPreferences = serde_json::from_str("{}").unwrap();
        assert_eq!(preferences, UserPreferences::default());
    }

    #[test]
    fn nothing_of_a_person_is_printed() {
        let user = serde_json::json!({
            "org_id": "lakeside", "user_id": "u1", "first_name": "Quentin", "last_name": "Quixote",
            "email": "quentin@example.com", "role": "member", "enable_actions_access": false,
            "user_stats": {"num_conversations": 1, "num_messages": 2, "last_message_time": "2026-05-01T20:00:00"},
            "preferences": {"audio_keyterms": ["quagmire"]},
            "nonsensitive_variables": {"quirk": "quiet"}, "sensitive_variables": ["quota"],
        });
        let user: User = serde_json::from_value(user).unwrap();
        assert!(user.user_stats.last_message_time.is_some());
        let printed = format!("{user:?}").to_lowercase();
        assert!(!printed.contains("qu"), "{printed}");
    }
}
