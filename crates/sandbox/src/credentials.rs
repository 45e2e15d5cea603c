//! Who to be in a sandbox.

/// Everything a client needs to talk to a sandbox.
///
/// These are well-known development values, good for nothing but a sandbox, and so they may be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credentials {
    /// The API key; the database holds only its hash.
    pub api_key: String,
    /// Identifier of the API key.
    pub api_key_id: String,
    /// The user to sign in as, who may do everything.
    pub user_id: String,
    /// The organisation.
    pub organization_id: String,
    /// A service of the organisation: the one that was there first, `None` while there is none.
    pub service_id: Option<String>,
}

impl Credentials {
    /// Those of the organisation that holds the data.
    pub fn development() -> Self {
        Self::of("sandbox")
    }

    /// Those of a second organisation, which holds nothing. Its tokens are refused by the first.
    pub fn neighbour() -> Self {
        Self::of("neighbour")
    }

    /// What the organisation is called.
    pub(crate) fn organization_name(&self) -> String {
        let mut name = self.organization_id.clone();
        if let Some(first) = name.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        name
    }

    fn of(organization: &str) -> Self {
        Self {
            api_key: format!("{organization}-development-key"),
            api_key_id: format!("{organization}-key"),
            user_id: format!("{organization}-admin"),
            organization_id: organization.to_owned(),
            service_id: None,
        }
    }
}
