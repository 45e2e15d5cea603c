use super::{Amigo, Call};
use crate::operations::{GetServices, ServiceQuery};

/// The operations on services: [`Amigo::services`].
#[derive(Debug, Clone)]
pub struct Services {
    client: Amigo,
}

impl Services {
    pub(super) fn new(client: Amigo) -> Self {
        Self { client }
    }

    /// Lists services: [`GetServices`].
    pub fn list(&self, query: ServiceQuery) -> Call<GetServices> {
        self.client.prepare((), query, ())
    }
}
