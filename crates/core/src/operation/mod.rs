//! What an operation of the API is: one definition, from which the client sends and a server routes and decodes.

mod definition;
mod erased;
mod expectation;
mod form;
mod paged;
mod parameters;
mod request;
pub(crate) mod rules;

pub use definition::{Answer, Authentication, Definition, RetryPolicy};
pub(crate) use erased::Erased;
pub use erased::{AnyOperation, OperationSchemas};
pub use form::FormPart;
pub use paged::Paged;
pub(crate) use paged::paged;
pub use parameters::Parameters;
pub(crate) use parameters::{parameters, path_parameters};
pub use request::Request;
pub(crate) use request::{
    EncodedBody, EncodedRequest, check_organization, none_or_many, one_or_many,
};

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Serialize, de::DeserializeOwned};

use crate::error::FieldError;

/// One operation of the API.
///
/// Implemented by a marker type in [`operations`](crate::operations); nothing else describes the operation.
pub trait Operation: std::fmt::Debug + Copy + Send + Sync + 'static {
    /// Name, method, path, budget, retries and statuses.
    const DEFINITION: Definition;
    /// What stands in the path beside the organisation.
    type Path: Parameters;
    /// What stands in the query.
    type Query: Parameters;
    /// What is sent, as JSON or as a multipart form; `()` or `None` for no body.
    type Body: Parameters;
    /// What comes back; `()` where the answer has no body. Of an answer in events: one of them.
    type Response: Serialize + DeserializeOwned + JsonSchema + Send + 'static;

    /// The request with what follows from the rest of it filled in. It is made before it is checked.
    fn completed(request: &Request<Self>) -> Cow<'_, Request<Self>> {
        Cow::Borrowed(request)
    }

    /// Adds an error for what the API would refuse about several parts together.
    fn validate(_request: &Request<Self>, _errors: &mut Vec<FieldError>) {}
}

#[cfg(test)]
pub(crate) mod tests {
    use serde_json::{Value, json};

    use super::{Operation, Request};
    use crate::operations::{ConversationQuery, GetMessages, ListConversations};

    pub(crate) fn target<O: Operation>(request: &Request<O>, organization: &str) -> String {
        request.encode(organization).unwrap().target
    }

    fn arguments(value: &Value) -> serde_json::Map<String, Value> {
        value.as_object().cloned().unwrap()
    }

    #[test]
    fn arguments_are_sorted_into_their_parts() {
        let id = "65f0c0ffee65f0c0ffee0001";
        let given = json!({ "conversation_id": id, "limit": 5, "message_type": "user-message", "id": null });
        let request = Request::<GetMessages>::from_arguments(arguments(&given)).unwrap();
        assert_eq!(request.path.conversation_id, id);
        assert_eq!(request.query.limit, Some(5));
        assert_eq!(request.query.message_type.len(), 1);
    }

    #[test]
    fn an_argument_that_does_not_fit_is_named_with_what_is_allowed() {
        for (given, expected) in [
            (
                json!({ "limit": -1 }),
                "`limit` must be an integer from 1 to 150",
            ),
            (
                json!({ "limit": "s3cr3t" }),
                "`limit` must be an integer from 1 to 150",
            ),
            (
                json!({ "limit": 0 }),
                "`limit` must be between 1 and 150, not 0",
            ),
            (
                json!({ "continuation_token": -1 }),
                "`continuation_token` must be an integer of at least 0",
            ),
            (
                json!({ "is_finished": "yes" }),
                "`is_finished` must be true or false",
            ),
            (
                json!({ "user_id": 7 }),
                "`user_id` must be a string or a list of strings",
            ),
            (json!({ "user_id": [7] }), "`user_id.0` must be a string"),
            (
                json!({ "lmit": 7 }),
                "`lmit` is not an argument; known are `user_id`",
            ),
        ] {
            let error = Request::<ListConversations>::from_arguments(arguments(&given))
                .map(|request| request.encode("org"));
            let error = error.and_then(|encoded| encoded).unwrap_err().to_string();
            assert!(
                error.contains(expected) && !error.contains("s3cr3t"),
                "{given}: {error}"
            );
        }
    }

    #[test]
    fn a_missing_argument_is_named() {
        let error = Request::<GetMessages>::from_arguments(arguments(&json!({})))
            .unwrap_err()
            .to_string();
        assert!(error.contains("`conversation_id` is required"), "{error}");
    }

    #[test]
    fn a_server_names_every_part_that_does_not_fit() {
        let errors = Request::<ListConversations>::from_http([], "limit=ten", b"").unwrap_err();
        assert_eq!(
            serde_json::to_value(errors).unwrap(),
            json!([{
                "loc": ["query", "limit"],
                "msg": "must be an integer from 1 to 150",
                "type": "int_parsing",
            }])
        );
    }

    proptest::proptest! {
        #[test]
        fn no_query_is_too_strange_to_read(query in ".*", body in proptest::collection::vec(proptest::num::u8::ANY, 0..64)) {
            let _ = Request::<ListConversations>::from_http([], &query, &body);
        }

        #[test]
        fn what_a_client_writes_a_server_reads(user in "[^\\p{C}]{1,20}", limit in 1_u32..=150, token: u64) {
            let query = ConversationQuery {
                user_id: vec![user],
                limit: Some(limit),
                continuation_token: Some(token),
                ..Default::default()
            };
            let sent = target(&Request::<ListConversations> { path: (), query: query.clone(), body: () }, "org");
            let (_, sent) = sent.split_once('?').unwrap();
            let received = Request::<ListConversations>::from_http([], sent, b"").unwrap();
            proptest::prop_assert_eq!(received.query, query);
        }
    }
}
