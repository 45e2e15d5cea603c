use http::Method;

use super::ConversationPath;
use crate::{
    models::{Message, MessagePage, MessageType, open_enum},
    operation::{
        Answer, Authentication, Definition, Operation, RetryPolicy, one_or_many, paged, parameters,
        rules,
    },
};

/// Reads the messages of a conversation, one page at a time, in the order they were said unless asked otherwise.
///
/// Needs the permission `Conversation:GetMessage`; what the caller may not read is left out.
#[derive(Debug, Clone, Copy)]
pub struct GetMessages;

impl Operation for GetMessages {
    const DEFINITION: Definition = Definition {
        name: "get_messages",
        operation_id: "get-conversation-messages",
        method: Method::GET,
        path: "/v1/{organization}/conversation/{conversation_id}/messages/",
        authentication: Authentication::BearerToken,
        requests_per_minute: 20,
        retry: RetryPolicy::Reads,
        answer: Answer::Whole,
        success: 200,
        failures: &[401, 403, 404, 422, 429, 503],
    };
    type Path = ConversationPath;
    type Query = MessageQuery;
    type Body = ();
    type Response = MessagePage;
}

paged!(GetMessages: messages of Message);

parameters! {
    /// Which messages to read. Filters of different kinds must all hold; of several values of one, any may.
    #[derive(Debug, Default)]
    "query" pub struct MessageQuery {
        /// Only these messages.
        #[serde(default, deserialize_with = "one_or_many")]
        pub id: Vec<String>,
        /// Only messages of these types. The server's default is all but `agent-inner-thought`.
        #[serde(default, deserialize_with = "one_or_many")]
        pub message_type: Vec<MessageType>,
        /// Only messages of these interactions.
        #[serde(default, deserialize_with = "one_or_many")]
        pub interaction_id: Vec<String>,
        /// How many messages a page holds at most: 1 to 500. The server's default is 500.
        #[schemars(range(min = 1, max = 500))]
        pub limit: Option<u32>,
        /// Where the page starts: the `continuation_token` of the page before. The server's default is 0.
        #[schemars(range(min = 0))]
        pub continuation_token: Option<u64>,
        /// Order of the messages; later keys break the ties of earlier ones.
        #[serde(default, deserialize_with = "one_or_many")]
        pub sort_by: Vec<MessageSort>,
    }
    validate(query, errors) {
        rules::object_ids(errors, &["query", "id"], &query.id);
        rules::known(errors, &["query", "message_type"], &query.message_type, MessageType::KNOWN);
        rules::object_ids(errors, &["query", "interaction_id"], &query.interaction_id);
        rules::limit(errors, &["query", "limit"], query.limit, MessageQuery::MAX_LIMIT);
        rules::known(errors, &["query", "sort_by"], &query.sort_by, MessageSort::KNOWN);
    }
}

impl MessageQuery {
    /// The most messages a page may hold.
    pub const MAX_LIMIT: u32 = 500;
}

open_enum! {
    /// Order of messages.
    pub enum MessageSort {
        /// The oldest first.
        CreatedAtAscending = "+created_at",
        /// The newest first.
        CreatedAtDescending = "-created_at",
        /// By the identifier of the interaction, the lowest first.
        InteractionIdAscending = "+interaction_id",
        /// By the identifier of the interaction, the highest first.
        InteractionIdDescending = "-interaction_id",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Request, tests::target};

    #[test]
    fn the_conversation_stands_in_the_path() {
        let request = Request::<GetMessages> {
            path: ConversationPath {
                conversation_id: "65f0c0ffee65f0c0ffee0001".into(),
            },
            query: MessageQuery {
                message_type: vec![MessageType::AgentInnerThought],
                ..Default::default()
            },
            body: (),
        };
        assert_eq!(
            target(&request, "org"),
            "/v1/org/conversation/65f0c0ffee65f0c0ffee0001/messages/?message_type=agent-inner-thought"
        );
    }

    #[test]
    fn a_path_cannot_be_left() {
        for id in [
            "../../user",
            "%2e%2e",
            "65f0c0ffee65f0c0ffee0001/x",
            "",
            "65f0c0ffee65f0c0ffee000１",
        ] {
            let path = ConversationPath {
                conversation_id: id.into(),
            };
            let request = Request::<GetMessages> {
                path,
                query: MessageQuery::default(),
                body: (),
            };
            let fields: Vec<_> = request
                .validate()
                .iter()
                .map(crate::FieldError::field)
                .collect();
            assert_eq!(fields, ["conversation_id"], "{id}");
        }
    }
}
