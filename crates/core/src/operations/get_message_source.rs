use http::Method;

use super::MessagePath;
use crate::{
    models::MessageSource,
    operation::{Answer, Authentication, Definition, Operation, RetryPolicy, parameters},
};

/// Gets a signed URL of the audio of a voice message.
///
/// Needs the permission `Conversation:GetMessage` on the message. A message that came as text has no source (400).
#[derive(Debug, Clone, Copy)]
pub struct GetMessageSource;

impl Operation for GetMessageSource {
    const DEFINITION: Definition = Definition {
        name: "get_message_source",
        operation_id: "retrieve-message-source",
        method: Method::GET,
        path: "/v1/{organization}/conversation/{conversation_id}/messages/{message_id}/source",
        authentication: Authentication::BearerToken,
        requests_per_minute: 30,
        retry: RetryPolicy::Reads,
        answer: Answer::Whole,
        success: 200,
        failures: &[400, 401, 403, 404, 422, 429, 503],
    };
    type Path = MessagePath;
    type Query = MessageSourceQuery;
    type Body = ();
    type Response = MessageSource;
}

parameters! {
    /// How long the URL should last.
    #[derive(Debug, Default)]
    "query" pub struct MessageSourceQuery {
        /// Whether the URL should last 12 hours. Leave it out where a short life will do: whoever holds the URL can listen.
        pub long_lived: Option<bool>,
    }
    validate(_query, _errors) {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Request, tests::target};

    #[test]
    fn long_life_is_asked_for_in_the_query() {
        let id = || "65f0c0ffee65f0c0ffee0001".to_owned();
        let path = MessagePath {
            conversation_id: id(),
            message_id: id(),
        };
        let query = MessageSourceQuery {
            long_lived: Some(true),
        };
        let target = target(
            &Request::<GetMessageSource> {
                path,
                query,
                body: (),
            },
            "org",
        );
        assert!(
            target.ends_with("/messages/65f0c0ffee65f0c0ffee0001/source?long_lived=true"),
            "{target}"
        );
    }
}
