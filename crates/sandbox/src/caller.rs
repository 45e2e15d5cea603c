//! Who sent a request, and what they may do.

use rusqlite::Connection;

use crate::{
    error::ApiError,
    permissions::{Permission, Scope},
    store::{
        ObjectId,
        access::{self, User},
        conversations,
    },
};

/// The authenticated sender of a request.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    /// Primary key of the organisation.
    pub(crate) organization: i64,
    /// Identifier of the organisation.
    pub(crate) organization_id: String,
    /// Identifier of the user.
    pub(crate) user_id: String,
    /// The user.
    pub(crate) user: User,
}

impl Caller {
    /// How far a permission of the caller reaches.
    pub(crate) fn scope(&self, permission: Permission) -> Scope {
        self.user.permissions.scope(permission)
    }

    /// Whether a permission reaches what belongs to this user.
    pub(crate) fn may(&self, permission: Permission, owner: i64) -> bool {
        match self.scope(permission) {
            Scope::Everything => true,
            Scope::Own => owner == self.user.pk,
            Scope::Nothing => false,
        }
    }

    /// Refuses (403) what a permission does not reach.
    pub(crate) fn require(&self, permission: Permission, owner: i64) -> Result<(), ApiError> {
        if self.may(permission, owner) {
            Ok(())
        } else {
            Err(ApiError::forbidden(permission.as_str()))
        }
    }

    /// Primary key of a user of the caller's organisation; refuses (404) one that is not there.
    pub(crate) fn somebody(&self, connection: &Connection, id: &str) -> Result<i64, ApiError> {
        access::user(connection, self.organization, id)?
            .map(|user| user.pk)
            .ok_or_else(|| ApiError::not_found("user"))
    }

    /// A conversation of the caller's organisation; refuses (404) one that is not there.
    pub(crate) fn conversation(
        &self,
        connection: &Connection,
        id: &str,
    ) -> Result<conversations::Known, ApiError> {
        let missing = || ApiError::not_found("conversation");
        let id = ObjectId::parse(id).ok_or_else(missing)?;
        conversations::find(connection, self.organization, id)?.ok_or_else(missing)
    }
}
