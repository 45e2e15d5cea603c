use http::Method;

use super::ConversationPath;
use crate::operation::{Answer, Authentication, Definition, Operation, RetryPolicy};

/// Finishes a conversation; what is to be learnt from it is worked out afterwards. One without messages vanishes.
///
/// Needs the permissions `Conversation:FinishConversation` and, on the user, `User:UpdateUserInfo`. Refused (409) when it
/// is finished already, maybe by the user's goodbye, or another operation on it runs; and (400) when it has no
/// interactions.
#[derive(Debug, Clone, Copy)]
pub struct FinishConversation;

impl Operation for FinishConversation {
    const DEFINITION: Definition = Definition {
        name: "finish_conversation",
        operation_id: "finish-conversation",
        method: Method::POST,
        path: "/v1/{organization}/conversation/{conversation_id}/finish/",
        authentication: Authentication::BearerToken,
        requests_per_minute: 5,
        retry: RetryPolicy::OnlyIfNotCarriedOut,
        answer: Answer::Whole,
        success: 204,
        failures: &[400, 401, 403, 404, 409, 422, 429, 503],
    };
    type Path = ConversationPath;
    type Query = ();
    type Body = ();
    type Response = ();
}
