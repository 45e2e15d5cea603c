use super::{Amigo, Call};
use crate::operations::GetOrganization;

/// The operations on the organisation: [`Amigo::organization`].
#[derive(Debug, Clone)]
pub struct OrganizationResource {
    client: Amigo,
}

impl OrganizationResource {
    pub(super) fn new(client: Amigo) -> Self {
        Self { client }
    }

    /// Reads what the organisation is called, and what holds for its new users: [`GetOrganization`].
    pub fn get(&self) -> Call<GetOrganization> {
        self.client.prepare((), (), ())
    }
}
