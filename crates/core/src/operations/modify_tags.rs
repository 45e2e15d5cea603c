use http::Method;

use super::ConversationPath;
use crate::{
    error::FieldError,
    models::Tags,
    operation::{
        Answer, Authentication, Definition, Operation, RetryPolicy, one_or_many, parameters, rules,
    },
};

/// Adds, changes and removes tags of a conversation. Tags that are not named stay as they are.
///
/// Needs the permission `Conversation:ModifyConversation`. A conversation holds at most 20 tags (400).
#[derive(Debug, Clone, Copy)]
pub struct ModifyTags;

impl Operation for ModifyTags {
    const DEFINITION: Definition = Definition {
        name: "modify_tags",
        operation_id: "modify-tags-of-conversation",
        method: Method::POST,
        path: "/v1/{organization}/conversation/{conversation_id}/tags/",
        authentication: Authentication::BearerToken,
        requests_per_minute: 50,
        retry: RetryPolicy::OnlyIfNotCarriedOut,
        answer: Answer::Whole,
        success: 204,
        failures: &[400, 401, 403, 404, 422, 429, 503],
    };
    type Path = ConversationPath;
    type Query = ();
    type Body = TagChanges;
    type Response = ();
}

parameters! {
    /// What to change about the tags of a conversation.
    #[derive(derive_more::Debug, Default)]
    "body" pub struct TagChanges {
        /// Tags to add or change: key to value, where a value may be null. At most 20. Keys and values hold letters,
        /// digits, underscores and white space.
        #[serde(default)]
        #[debug("<{} tags>", updates.len())]
        pub updates: Tags,
        /// Keys of the tags to remove.
        #[serde(default, deserialize_with = "one_or_many")]
        #[debug("<{} keys>", deletes.len())]
        pub deletes: Vec<String>,
    }
    validate(changes, errors) {
        if changes.updates.len() > TagChanges::MAX_UPDATES {
            errors.push(FieldError::new(
                &["body", "updates"],
                "too_long",
                format!("must hold at most {} tags, not {}", TagChanges::MAX_UPDATES, changes.updates.len()),
            ));
        }
        // Tags are told apart by their place, not by their key: what people write in tags is private too.
        for (index, (key, value)) in changes.updates.iter().enumerate() {
            let index = index.to_string();
            rules::tag_text(errors, &["body", "updates", &index, "[key]"], key);
            if let Some(value) = value {
                rules::tag_text(errors, &["body", "updates", &index, "[value]"], value);
            }
        }
        rules::each(errors, &["body", "deletes"], &changes.deletes, |errors, at, key| rules::not_blank(errors, at, key));
    }
}

impl TagChanges {
    /// The most tags one request may add or change, and the most a conversation may hold.
    pub const MAX_UPDATES: usize = 20;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Request;

    fn errors_of(
        updates: impl IntoIterator<Item = (&'static str, Option<&'static str>)>,
    ) -> Vec<String> {
        let updates = updates
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value.map(str::to_owned)))
            .collect();
        let mut errors = Vec::new();
        crate::operation::Parameters::validate(
            &TagChanges {
                updates,
                deletes: vec![],
            },
            &mut errors,
        );
        errors.iter().map(FieldError::field).collect()
    }

    #[test]
    fn words_of_any_script_are_tags() {
        assert_eq!(
            errors_of([
                ("plan_1", Some("gold star")),
                ("e\u{301}tape", None),
                ("योजना", Some("हिन्दी"))
            ]),
            [""; 0]
        );
    }

    #[test]
    fn anything_else_is_not() {
        assert_eq!(
            errors_of([("a:b", None), ("ok", Some("")), (" ", None)]),
            ["updates.0.[key]", "updates.1.[value]", "updates.2.[key]",]
        );
    }

    #[test]
    fn a_server_needs_a_body_and_a_client_may_send_an_empty_one() {
        let id = [("conversation_id", "65f0c0ffee65f0c0ffee0001")];
        assert!(Request::<ModifyTags>::from_http(id, "", b"").is_err());
        assert!(Request::<ModifyTags>::from_http(id, "", b"{}").is_ok());
        assert!(Request::<ModifyTags>::from_http(id, "", b"[{}, []]").is_err());
        let arguments = id
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).into()))
            .collect();
        let body = Request::<ModifyTags>::from_arguments(arguments).map(|request| request.body);
        assert_eq!(body.ok(), Some(TagChanges::default()));
    }
}
