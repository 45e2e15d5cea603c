use amigo_core::{
    models::RecommendedResponses, operation::Request, operations::RecommendResponses,
};

use super::{Call, Serve};
use crate::{
    error::ApiError,
    permissions::Permission,
    store::{ObjectId, interactions, search},
};

impl Serve for RecommendResponses {
    fn serve(call: &Call<'_>, request: Request<Self>) -> Result<RecommendedResponses, ApiError> {
        let context = request
            .body
            .and_then(|body| body.context)
            .unwrap_or_default();
        call.state.store.read(|connection| {
            let conversation = call
                .caller
                .conversation(connection, &request.path.conversation_id)?;
            call.caller
                .require(Permission::GetRecommendedResponses, conversation.user)?;
            if conversation.is_finished {
                return Err(ApiError::bad_request("The conversation is finished."));
            }
            let asked_for = ObjectId::parse(&request.path.interaction_id);
            let interaction = interactions::latest(connection, conversation.pk)?
                .filter(|latest| latest.is_completed && Some(latest.id) == asked_for)
                .ok_or_else(|| {
                    ApiError::bad_request(
                        "The interaction is not the latest completed one of the conversation.",
                    )
                })?;
            Ok(RecommendedResponses {
                recommended_responses: search::recommend(
                    connection,
                    conversation.service,
                    interaction.pk,
                    &context,
                )?,
            })
        })
    }
}
