use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::timestamp;

/// A bearer token and how long it lasts.
#[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
#[derive(derive_more::Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SignInToken {
    /// The token, for the `Authorization` header.
    #[debug("<secret>")]
    pub id_token: String,
    /// When it expires.
    #[serde(with = "timestamp")]
    #[schemars(with = "Timestamp")]
    pub expires_at: Timestamp,
}
