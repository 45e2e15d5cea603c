use http::Method;

use super::InteractionPath;
use crate::{
    models::RecommendedResponses,
    operation::{Authentication, Definition, Operation, RetryPolicy, parameters, rules},
};

/// Suggests what the user could answer to the latest interaction of an unfinished conversation.
///
/// Needs the permission `Conversation:GetRecommendedResponses`. Refused (400) when the conversation is finished or the
/// interaction is not its latest completed one.
#[derive(Debug)]
pub struct RecommendResponses;

impl Operation for RecommendResponses {
    const DEFINITION: Definition = Definition {
        name: "recommend_responses",
        operation_id: "recommend-responses-for-interaction",
        method: Method::POST,
        path: "/v1/{organization}/conversation/{conversation_id}/interaction/{interaction_id}/recommend_responses",
        authentication: Authentication::BearerToken,
        requests_per_minute: 20,
        retry: RetryPolicy::OnlyIfNotCarriedOut,
        success: 200,
        failures: &[400, 401, 403, 404, 422, 429, 503],
    };
    type Path = InteractionPath;
    type Query = ();
    type Body = Option<RecommendationContext>;
    type Response = RecommendedResponses;
}

parameters! {
    /// What the suggestions should be about.
    #[derive(derive_more::Debug, Default)]
    "body" pub struct RecommendationContext {
        /// Who the user is and what they are after, in free words. Without it the server assumes a typical user.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[debug("<{} bytes>", context.as_ref().map_or(0, String::len))]
        pub context: Option<String>,
    }
    validate(body, errors) {
        if let Some(context) = &body.context {
            rules::not_blank(errors, &["body", "context"], context);
        }
    }
}
