use amigo_core::{
    models::{UserDimension, UserModel, UserModels},
    operation::Request,
    operations::GetUserModel,
};

use super::{Call, Serve};
use crate::{
    error::ApiError,
    permissions::Permission,
    store::{memories, users},
};

impl Serve for GetUserModel {
    fn serve(call: &Call<'_>, request: Request<Self>) -> Result<UserModels, ApiError> {
        let caller = &call.caller;
        call.state.store.read(|connection| {
            let user = caller.somebody(connection, &request.path.user_id)?;
            caller.require(Permission::GetUserModel, user)?;
            let model = memories::model(connection, user)?;
            Ok(UserModels {
                user_models: model.into_iter().map(shown).collect(),
                additional_context: users::additional_context(connection, user)?,
            })
        })
    }
}

fn shown(model: memories::Model) -> UserModel {
    UserModel {
        content: model.content,
        insight_ids: model.insight_ids,
        dimensions: vec![UserDimension {
            description: "What the user talks about".to_owned(),
            tags: model.topics,
        }],
    }
}
