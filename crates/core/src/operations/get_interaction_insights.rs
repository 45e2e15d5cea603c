use http::Method;

use super::InteractionPath;
use crate::{
    models::InteractionInsights,
    operation::{Answer, Authentication, Definition, Operation, RetryPolicy},
};

/// Reads why the agent said what it said in one interaction.
///
/// Needs the permissions `Conversation:GetInteractionInsights` on the conversation and
/// `Organization:GetServiceHierarchicalStateMachine` on the state machine. Reflections that the caller may not read
/// (`Conversation:GetMessage`) are left out.
#[derive(Debug, Clone, Copy)]
pub struct GetInteractionInsights;

impl Operation for GetInteractionInsights {
    const DEFINITION: Definition = Definition {
        name: "get_interaction_insights",
        operation_id: "get-interaction-insights",
        method: Method::GET,
        path: "/v1/{organization}/conversation/{conversation_id}/interaction/{interaction_id}/insights",
        authentication: Authentication::BearerToken,
        requests_per_minute: 20,
        retry: RetryPolicy::Reads,
        answer: Answer::Whole,
        success: 200,
        failures: &[401, 403, 404, 422, 429, 503],
    };
    type Path = InteractionPath;
    type Query = ();
    type Body = ();
    type Response = InteractionInsights;
}
