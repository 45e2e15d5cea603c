use super::{Amigo, Call};
use crate::operations::{GetUserModel, UserPath};

/// The operations on users: [`Amigo::users`].
#[derive(Debug, Clone)]
pub struct Users {
    client: Amigo,
}

impl Users {
    pub(super) fn new(client: Amigo) -> Self {
        Self { client }
    }

    /// Reads what is known of a user: [`GetUserModel`].
    pub fn model(&self, user_id: impl Into<String>) -> Call<GetUserModel> {
        let path = UserPath {
            user_id: user_id.into(),
        };
        self.client.prepare(path, (), ())
    }
}
