use http::Method;

use super::InteractionPath;
use crate::{
    models::RecommendedResponses,
    operation::{Answer, Authentication, Definition, Operation, RetryPolicy, parameters, rules},
};

/// Suggests what the user could answer to the latest interaction of an unfinished conversation.
///
/// Needs the permission `Conversation:GetRecommendedResponses`. Refused (400) when the conversation is finished or the
/// interaction is not its latest completed one.
#[derive(Debug, Clone, Copy)]
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
        answer: Answer::Whole,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{EncodedBody, Request};

    fn body_of(context: Option<RecommendationContext>) -> Option<String> {
        let id = "65f0c0ffee65f0c0ffee0001".to_owned();
        let path = InteractionPath {
            conversation_id: id.clone(),
            interaction_id: id,
        };
        let request = Request::<RecommendResponses> {
            path,
            query: (),
            body: context,
        };
        match request.encode("org").unwrap().body? {
            EncodedBody::Json(json) => Some(String::from_utf8_lossy(&json).into_owned()),
            EncodedBody::Form(_) => panic!("it is sent as JSON"),
        }
    }

    #[test]
    fn without_a_context_no_body_is_sent() {
        assert_eq!(body_of(None), None);
        let context = RecommendationContext {
            context: Some("billing".into()),
        };
        assert_eq!(
            body_of(Some(context)).as_deref(),
            Some(r#"{"context":"billing"}"#)
        );
    }
}
