//! Profiles: stored access to an organisation, chosen with `-e NAME`.

mod store;

use std::fmt;

use secrecy::SecretString;
pub(crate) use store::Store;

use crate::failure::{Failure, Result};

/// The name of the profile that is built in: an embedded sandbox.
pub(crate) const SANDBOX: &str = "sandbox";

/// The base URL of a profile that names none.
pub(crate) const PRODUCTION: &str = "https://api.amigo.ai";

/// Access to one organisation. Whatever is missing comes from elsewhere.
#[derive(Debug, Clone, Default)]
pub(crate) struct Profile {
    pub(crate) organization_id: Option<String>,
    pub(crate) user_id: Option<String>,
    pub(crate) api_key_id: Option<String>,
    pub(crate) api_key: Option<SecretString>,
    pub(crate) base_url: Option<String>,
}

/// The name of a profile: letters, digits, `-`, `_` and `.`, and not the built-in one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ProfileName(String);

impl ProfileName {
    pub(crate) fn new(name: &str) -> Result<Self> {
        if name == SANDBOX {
            return Err(Failure::Usage(format!(
                "the profile `{SANDBOX}` is built in; choose another name"
            )));
        }
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        if name.is_empty() || !name.chars().all(allowed) {
            return Err(Failure::Usage(
                "the name of a profile must hold only letters, digits, `-`, `_` and `.`".to_owned(),
            ));
        }
        Ok(Self(name.to_owned()))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ProfileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
