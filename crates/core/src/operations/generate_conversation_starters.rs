use http::Method;

use crate::{
    error::FieldError,
    models::ConversationStarters,
    operation::{
        Answer, Authentication, Definition, Operation, RetryPolicy, one_or_many, parameters, rules,
    },
};

/// Thinks of ways for a user to begin a conversation with a service.
///
/// Needs the permission `Conversation:CreateConversation`.
#[derive(Debug, Clone, Copy)]
pub struct GenerateConversationStarters;

impl Operation for GenerateConversationStarters {
    const DEFINITION: Definition = Definition {
        name: "generate_conversation_starters",
        operation_id: "generate-conversation-starter",
        method: Method::POST,
        path: "/v1/{organization}/conversation/conversation_starter",
        authentication: Authentication::BearerToken,
        requests_per_minute: 10,
        retry: RetryPolicy::OnlyIfNotCarriedOut,
        answer: Answer::Whole,
        success: 200,
        failures: &[401, 403, 404, 422, 429, 503],
    };
    type Path = ();
    type Query = ();
    type Body = StarterRequest;
    type Response = ConversationStarters;
}

parameters! {
    /// What the starters should be like.
    #[derive(derive_more::Debug, Default)]
    "body" pub struct StarterRequest {
        /// Identifier of the service.
        pub service_id: String,
        /// Name of the version set of the service. The server's default is `release`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub service_version_set_name: Option<String>,
        /// What the starters should be about, at least one thing. Every starter is about some of them.
        #[serde(deserialize_with = "one_or_many")]
        #[debug("<{} facets>", facets.len())]
        pub facets: Vec<String>,
        /// The least number of starters: 1 to 10.
        #[schemars(range(min = 1, max = 10))]
        pub min_count: u32,
        /// The greatest number of starters: 1 to 10.
        #[schemars(range(min = 1, max = 10))]
        pub max_count: u32,
        /// How the starters should be made, in words.
        #[debug("<{} bytes>", generation_instructions.len())]
        pub generation_instructions: String,
    }
    validate(body, errors) {
        rules::object_id(errors, &["body", "service_id"], &body.service_id);
        if let Some(name) = &body.service_version_set_name {
            rules::not_blank(errors, &["body", "service_version_set_name"], name);
        }
        if body.facets.is_empty() {
            errors.push(FieldError::new(&["body", "facets"], "too_short", "must hold at least one facet"));
        }
        rules::each(errors, &["body", "facets"], &body.facets, |errors, at, text| rules::not_blank(errors, at, text));
        rules::limit(errors, &["body", "min_count"], Some(body.min_count), StarterRequest::MAX_COUNT);
        rules::limit(errors, &["body", "max_count"], Some(body.max_count), StarterRequest::MAX_COUNT);
        if body.min_count > body.max_count {
            errors.push(FieldError::new(&["body", "min_count"], "value_error", "must not be more than `max_count`"));
        }
        rules::not_blank(errors, &["body", "generation_instructions"], &body.generation_instructions);
    }
}

impl StarterRequest {
    /// The most starters that can be asked for.
    pub const MAX_COUNT: u32 = 10;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Parameters;

    #[test]
    fn counts_are_within_their_range_and_in_order() {
        for (min_count, max_count, fields) in [
            (1, 10, &[][..]),
            (0, 3, &["min_count"]),
            (3, 11, &["max_count"]),
            (3, 2, &["min_count"]),
        ] {
            let request = StarterRequest {
                service_id: "65f0c0ffee65f0c0ffee0001".into(),
                service_version_set_name: None,
                facets: vec!["sleep".into()],
                min_count,
                max_count,
                generation_instructions: "Short ones.".into(),
            };
            let mut errors = Vec::new();
            request.validate(&mut errors);
            let found: Vec<_> = errors.iter().map(FieldError::field).collect();
            assert_eq!(found, fields, "{min_count} to {max_count}");
        }
    }
}
