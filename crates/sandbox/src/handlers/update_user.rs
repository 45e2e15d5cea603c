use amigo_core::{operation::Request, operations::UpdateUser};

use super::{Call, Serve};
use crate::{error::ApiError, permissions::Permission, store::users};

impl Serve for UpdateUser {
    fn serve(call: &Call<'_>, request: Request<Self>) -> Result<(), ApiError> {
        let caller = &call.caller;
        call.state.store.write(|transaction| {
            let user = caller.somebody(transaction, &request.path.user_id)?;
            caller.require(Permission::UpdateUserInfo, user)?;
            Ok(users::change(transaction, user, request.body)?)
        })
    }
}
