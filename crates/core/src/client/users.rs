use super::{Amigo, Call};
use crate::operations::{
    CreateUser, DeleteUser, GetUserModel, GetUsers, NewUser, UpdateUser, UserChanges, UserPath,
    UserQuery,
};

/// The operations on users: [`Amigo::users`].
#[derive(Debug, Clone)]
pub struct Users {
    client: Amigo,
}

impl Users {
    pub(super) fn new(client: Amigo) -> Self {
        Self { client }
    }

    /// Lists users: [`GetUsers`].
    pub fn list(&self, query: UserQuery) -> Call<GetUsers> {
        self.client.prepare((), query, ())
    }

    /// Creates a user: [`CreateUser`].
    ///
    /// ```no_run
    /// # async fn example(client: amigo_core::Amigo) -> amigo_core::Result<()> {
    /// use amigo_core::operations::NewUser;
    ///
    /// let ann = NewUser {
    ///     first_name: "Ann".into(),
    ///     last_name: "Olsen".into(),
    ///     email: "ann.olsen@example.com".into(),
    ///     role_name: "member".into(),
    ///     ..Default::default()
    /// };
    /// let created = client.users().create(ann).await?;
    /// println!("{}", created.user_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, user: NewUser) -> Call<CreateUser> {
        self.client.prepare((), (), user)
    }

    /// Changes what is known of a user: [`UpdateUser`].
    pub fn update(&self, user_id: impl Into<String>, changes: UserChanges) -> Call<UpdateUser> {
        self.client.prepare(user(user_id), (), changes)
    }

    /// Deletes a user: [`DeleteUser`].
    pub fn delete(&self, user_id: impl Into<String>) -> Call<DeleteUser> {
        self.client.prepare(user(user_id), (), ())
    }

    /// Reads what is known of a user: [`GetUserModel`].
    pub fn model(&self, user_id: impl Into<String>) -> Call<GetUserModel> {
        self.client.prepare(user(user_id), (), ())
    }
}

fn user(user_id: impl Into<String>) -> UserPath {
    UserPath {
        user_id: user_id.into(),
    }
}
