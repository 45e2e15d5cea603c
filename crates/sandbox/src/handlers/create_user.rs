use amigo_core::{models::CreatedUser, operation::Request, operations::CreateUser};
use axum::http::StatusCode;

use super::{Call, Serve};
use crate::{
    error::ApiError,
    permissions::{Permission, Permissions, Scope},
    store::users,
};

impl Serve for CreateUser {
    fn serve(call: &Call<'_>, request: Request<Self>) -> Result<CreatedUser, ApiError> {
        let (user, caller) = (request.body, &call.caller);
        // Whoever is new is somebody else: a permission on oneself does not do.
        if caller.scope(Permission::InviteUser) != Scope::Everything {
            return Err(ApiError::forbidden(Permission::InviteUser.as_str()));
        }
        call.state.store.write(|transaction| {
            let (role, names) = users::role(transaction, caller.organization, &user.role_name)?
                .ok_or_else(|| ApiError::not_found("role"))?;
            // Names were checked when the role was made.
            let granted = Permissions::parse(&names).unwrap_or_default();
            if !caller.user.permissions.cover(&granted) {
                return Err(ApiError::new(
                    StatusCode::FORBIDDEN,
                    "The role has permissions that you do not have.",
                ));
            }
            if users::is_taken(transaction, caller.organization, &user.email)? {
                return Err(ApiError::new(
                    StatusCode::CONFLICT,
                    "A user with this email address exists already.",
                ));
            }
            let verify_link = user.login_link.clone();
            let organization = (caller.organization, caller.organization_id.as_str());
            Ok(CreatedUser {
                user_id: users::create(transaction, organization, role, user)?,
                verify_link,
            })
        })
    }
}
