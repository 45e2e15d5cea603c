use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::UserPreferences;

/// An organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Organization {
    /// Identifier of the organisation.
    pub org_id: String,
    /// Its name.
    pub org_name: String,
    /// What holds for new users; null without the permission `Organization:GetOrganizationDetails`.
    pub default_user_preferences: Option<UserPreferences>,
    /// Identifier of its tenant; null without the permission `Organization:GetOrganizationDetails`.
    pub tenant_id: Option<String>,
}
