use amigo_core::{operation::Request, operations::DeleteUser};
use axum::http::StatusCode;

use super::{Call, Serve};
use crate::{agent::running::Subject, error::ApiError, permissions::Permission, store::users};

impl Serve for DeleteUser {
    fn serve(call: &Call<'_>, request: Request<Self>) -> Result<(), ApiError> {
        let (state, caller) = (call.state, &call.caller);
        state.store.write(|transaction| {
            let user = caller.somebody(transaction, &request.path.user_id)?;
            caller.require(Permission::DeleteUser, user)?;
            let unfinished = users::unfinished(transaction, user)?;
            let is_talking = state.running.is_any(|subject| match subject {
                Subject::Start(by, _) => by == user,
                Subject::Conversation(organization, id) => {
                    organization == caller.organization && unfinished.contains(&id)
                }
            });
            if is_talking {
                return Err(ApiError::new(
                    StatusCode::CONFLICT,
                    "An operation on a conversation of the user is under way.",
                ));
            }
            Ok(users::delete(transaction, user)?)
        })
    }
}
