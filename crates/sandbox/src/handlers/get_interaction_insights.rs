use amigo_core::{
    models::InteractionInsights, operation::Request, operations::GetInteractionInsights,
};

use super::{Call, Serve};
use crate::{
    error::ApiError,
    permissions::Permission,
    store::{
        ObjectId,
        interactions::{self, Insights},
    },
};

impl Serve for GetInteractionInsights {
    fn serve(call: &Call<'_>, request: Request<Self>) -> Result<InteractionInsights, ApiError> {
        let path = &request.path;
        call.state.store.read(|connection| {
            let conversation = call
                .caller
                .conversation(connection, &path.conversation_id)?;
            for permission in [
                Permission::GetInteractionInsights,
                Permission::GetStateMachine,
            ] {
                call.caller.require(permission, conversation.user)?;
            }
            let missing = || ApiError::not_found("interaction");
            let id = ObjectId::parse(&path.interaction_id).ok_or_else(missing)?;
            let found = interactions::insights(connection, conversation.pk, id)?;
            let Insights::Recorded(mut insights) = found.ok_or_else(missing)? else {
                return Err(ApiError::not_found(
                    "record of insights for this interaction",
                ));
            };
            if !call.caller.may(Permission::GetMessage, conversation.user) {
                insights.reflections.clear();
            }
            Ok(*insights)
        })
    }
}
