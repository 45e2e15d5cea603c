use http::Method;

use super::InitialMessageType;
use crate::{
    error::FieldError,
    models::{ConversationEvent, MessageFormat, Tags},
    operation::{Answer, Authentication, Definition, Operation, RetryPolicy, parameters, rules},
};

/// Creates a conversation of the caller with a service and lets it begin. The answer is a stream of events.
///
/// Needs the permission `Conversation:CreateConversation`; what the agent does on the way is only told with
/// `Conversation:GetInteractionInsights`. Refused (400) while the user has an unfinished conversation with the service, and
/// (409) while another operation on it runs.
#[derive(Debug, Clone, Copy)]
pub struct CreateConversation;

impl Operation for CreateConversation {
    const DEFINITION: Definition = Definition {
        name: "create_conversation",
        operation_id: "create-conversation",
        method: Method::POST,
        path: "/v1/{organization}/conversation/",
        authentication: Authentication::BearerToken,
        requests_per_minute: 5,
        retry: RetryPolicy::OnlyIfNotCarriedOut,
        answer: Answer::Events,
        success: 201,
        failures: &[400, 401, 403, 404, 409, 422, 429, 503],
    };
    type Path = ();
    type Query = CreateConversationQuery;
    type Body = NewConversation;
    type Response = ConversationEvent;
}

parameters! {
    /// How the agent answers.
    #[derive(Debug)]
    "query" pub struct CreateConversationQuery {
        /// Whether the agent writes or speaks.
        pub response_format: MessageFormat,
        /// Which of the agent's actions are told: a regular expression for their `type`. The server's default is all;
        /// `^$` is none.
        pub current_agent_action_type: Option<String>,
    }
    validate(query, errors) {
        rules::one_of(errors, &["query", "response_format"], &query.response_format, MessageFormat::KNOWN);
    }
}

/// The agent writes, and all its actions are told.
impl Default for CreateConversationQuery {
    fn default() -> Self {
        Self {
            response_format: MessageFormat::Text,
            current_agent_action_type: None,
        }
    }
}

parameters! {
    /// What the conversation is like, and how it begins.
    #[derive(derive_more::Debug, Default)]
    "body" pub struct NewConversation {
        /// Identifier of the service to talk to.
        pub service_id: String,
        /// Name of the version set of the service. The server's default is `release`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub service_version_set_name: Option<String>,
        /// What the user says, or what has happened, to begin with. Without it the agent begins.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[debug("<{} bytes>", initial_message.as_ref().map_or(0, String::len))]
        pub initial_message: Option<String>,
        /// What the initial message is: `user-message` or `external-event`. Only together with one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub initial_message_type: Option<InitialMessageType>,
        /// Tags: key to value, where a value may be null. At most 20. Keys hold letters, digits, underscores and white space;
        /// values are free, up to 100 characters.
        #[serde(default, skip_serializing_if = "Tags::is_empty")]
        #[debug("<{} tags>", tags.len())]
        pub tags: Tags,
        /// Whether it is a test: nothing is remembered or measured of it once it is finished.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub is_test: Option<bool>,
    }
    validate(body, errors) {
        rules::object_id(errors, &["body", "service_id"], &body.service_id);
        if let Some(name) = &body.service_version_set_name {
            rules::not_blank(errors, &["body", "service_version_set_name"], name);
        }
        if let Some(message) = &body.initial_message {
            rules::not_blank(errors, &["body", "initial_message"], message);
        }
        if let Some(kind) = &body.initial_message_type {
            let at = ["body", "initial_message_type"];
            rules::one_of(errors, &at, kind, NewConversation::INITIAL_MESSAGE_TYPES);
            if body.initial_message.is_none() {
                errors.push(FieldError::new(&at, "value_error", "must only be given together with `initial_message`"));
            }
        }
        if body.tags.len() > NewConversation::MAX_TAGS {
            errors.push(FieldError::new(
                &["body", "tags"],
                "too_long",
                format!("must hold at most {} tags, not {}", NewConversation::MAX_TAGS, body.tags.len()),
            ));
        }
        // Tags are told apart by their place, not by their key: what people write in tags is private too.
        for (index, (key, value)) in body.tags.iter().enumerate() {
            let index = index.to_string();
            rules::tag_text(errors, &["body", "tags", &index, "[key]"], key);
            if let Some(value) = value {
                rules::tag_value(errors, &["body", "tags", &index, "[value]"], value);
            }
        }
    }
}

impl NewConversation {
    /// The most tags a conversation may have.
    pub const MAX_TAGS: usize = 20;
    /// The most characters the value of a tag may have.
    pub const MAX_TAG_VALUE: usize = 100;
    const INITIAL_MESSAGE_TYPES: &'static [InitialMessageType] = &[
        InitialMessageType::UserMessage,
        InitialMessageType::ExternalEvent,
    ];
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Request;

    fn errors_of(body: NewConversation) -> Vec<String> {
        let query = CreateConversationQuery::default();
        let request = Request::<CreateConversation> {
            path: (),
            query,
            body,
        };
        request.validate().iter().map(FieldError::field).collect()
    }

    fn new() -> NewConversation {
        NewConversation {
            service_id: "65f0c0ffee65f0c0ffee0001".into(),
            ..NewConversation::default()
        }
    }

    #[test]
    fn a_service_is_enough() {
        assert_eq!(errors_of(new()), [""; 0]);
        let json = serde_json::to_value(new()).unwrap();
        assert_eq!(
            json,
            serde_json::json!({ "service_id": "65f0c0ffee65f0c0ffee0001" })
        );
    }

    #[test]
    fn a_type_needs_its_message_and_a_message_cannot_be_skipped() {
        let initial_message_type = Some(InitialMessageType::UserMessage);
        assert_eq!(
            errors_of(NewConversation {
                initial_message_type,
                ..new()
            }),
            ["initial_message_type"]
        );
        let skipped = NewConversation {
            initial_message: Some("Hello".into()),
            initial_message_type: Some(InitialMessageType::Skip),
            ..new()
        };
        assert_eq!(errors_of(skipped), ["initial_message_type"]);
    }

    #[test]
    fn values_of_tags_are_free_up_to_their_length() {
        let tagged = |value: &str| NewConversation {
            tags: [("plan".to_owned(), Some(value.to_owned()))].into(),
            ..new()
        };
        assert_eq!(errors_of(tagged(&"é: ".repeat(33))), [""; 0]);
        assert_eq!(errors_of(tagged(&"é".repeat(101))), ["tags.0.[value]"]);
        assert_eq!(errors_of(tagged(" ")), ["tags.0.[value]"]);
    }
}
