use http::Method;

use super::UserPath;
use crate::{
    error::FieldError,
    operation::{
        Answer, Authentication, Definition, Operation, RetryPolicy, none_or_many, parameters, rules,
    },
};

/// Changes what is known of a user. What is not given stays as it is.
///
/// Needs the permission `User:UpdateUserInfo` on the user. Refused (409) while another operation on the user runs.
#[derive(Debug, Clone, Copy)]
pub struct UpdateUser;

impl Operation for UpdateUser {
    const DEFINITION: Definition = Definition {
        name: "update_user",
        operation_id: "update-user-info",
        method: Method::POST,
        path: "/v1/{organization}/user/{user_id}",
        authentication: Authentication::BearerToken,
        requests_per_minute: 50,
        retry: RetryPolicy::OnlyIfNotCarriedOut,
        answer: Answer::Whole,
        success: 204,
        failures: &[401, 403, 404, 409, 422, 429, 503],
    };
    type Path = UserPath;
    type Query = ();
    type Body = UserChanges;
    type Response = ();
}

parameters! {
    /// What to change about a user.
    #[derive(derive_more::Debug, Default)]
    "body" pub struct UserChanges {
        /// First name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[debug("<{} bytes>", first_name.as_ref().map_or(0, String::len))]
        pub first_name: Option<String>,
        /// Last name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[debug("<{} bytes>", last_name.as_ref().map_or(0, String::len))]
        pub last_name: Option<String>,
        /// Whether responses are recommended when the user has not answered for a while.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub enable_response_recommendation: Option<bool>,
        /// The language the agent should speak: three letters, as in ISO 639-3. An empty text takes the choice back.
        #[serde(default, skip_serializing_if = "Option::is_none", with = "taken_back")]
        #[schemars(with = "Option<String>")]
        pub preferred_language: Option<String>,
        /// Time zone, by its name in the IANA database, such as `Europe/Oslo`. An empty text takes the choice back.
        #[serde(default, skip_serializing_if = "Option::is_none", with = "taken_back")]
        #[schemars(with = "Option<String>")]
        pub timezone: Option<String>,
        /// Whether administrators see the user's conversations.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub conversations_visible_to_admins: Option<bool>,
        /// Whether administrators see the user's model.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub user_model_visible_to_admins: Option<bool>,
        /// What is told of the user from outside, in place of what was told before.
        #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "none_or_many")]
        #[debug("<{} texts>", additional_context.as_ref().map_or(0, Vec::len))]
        pub additional_context: Option<Vec<String>>,
        /// Words that are often misheard and occur when the user speaks, in place of those before. At most 20, of one to
        /// three words of small letters and hyphens.
        #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "none_or_many")]
        #[debug("<{} terms>", audio_keyterms.as_ref().map_or(0, Vec::len))]
        pub audio_keyterms: Option<Vec<String>>,
    }
    validate(changes, errors) {
        for (field, name) in [("first_name", &changes.first_name), ("last_name", &changes.last_name)] {
            if let Some(name) = name {
                rules::not_blank(errors, &["body", field], name);
            }
        }
        if let Some(language) = changes.preferred_language.as_ref().filter(|code| !code.is_empty()) {
            rules::language(errors, &["body", "preferred_language"], language);
        }
        if let Some(zone) = changes.timezone.as_ref().filter(|zone| !zone.is_empty()) {
            rules::not_blank(errors, &["body", "timezone"], zone);
        }
        let texts = changes.additional_context.as_deref().unwrap_or_default();
        rules::each(errors, &["body", "additional_context"], texts, |errors, at, text| rules::not_blank(errors, at, text));
        let terms = changes.audio_keyterms.as_deref().unwrap_or_default();
        if terms.len() > UserChanges::MAX_KEYTERMS {
            errors.push(FieldError::new(
                &["body", "audio_keyterms"],
                "too_long",
                format!("must hold at most {} terms, not {}", UserChanges::MAX_KEYTERMS, terms.len()),
            ));
        }
        rules::each(errors, &["body", "audio_keyterms"], terms, |errors, at, term| rules::keyterm(errors, at, term));
    }
}

impl UserChanges {
    /// The most words that are often misheard.
    pub const MAX_KEYTERMS: usize = 20;
}

/// A choice that is made, taken back or left alone. On the wire null takes it back; here it is an empty text, because
/// null is an argument not given, in every language.
mod taken_back {
    use serde::{Deserialize, Deserializer, Serializer};

    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Choice {
        Made(String),
        TakenBack(()),
        // An empty object is how the API's own server writes that a field was left out.
        LeftAlone {},
    }

    #[allow(clippy::ref_option, reason = "serde passes the field by reference")]
    pub(super) fn serialize<S: Serializer>(
        choice: &Option<String>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match choice.as_deref() {
            None | Some("") => serializer.serialize_none(),
            Some(text) => serializer.serialize_str(text),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<String>, D::Error> {
        Ok(match Choice::deserialize(deserializer)? {
            Choice::Made(text) => Some(text),
            Choice::TakenBack(()) => Some(String::new()),
            Choice::LeftAlone {} => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::operation::{Parameters, Request};

    fn errors_of(changes: &UserChanges) -> Vec<String> {
        let mut errors = Vec::new();
        changes.validate(&mut errors);
        errors.iter().map(FieldError::field).collect()
    }

    #[test]
    fn a_choice_is_made_taken_back_or_left_alone() {
        for (choice, sent) in [
            (None, json!({})),
            (Some(""), json!({ "timezone": null })),
            (Some("Europe/Oslo"), json!({ "timezone": "Europe/Oslo" })),
        ] {
            let changes = UserChanges {
                timezone: choice.map(str::to_owned),
                ..UserChanges::default()
            };
            assert_eq!(errors_of(&changes), [""; 0]);
            assert_eq!(serde_json::to_value(&changes).unwrap(), sent);
            let received = Request::<UpdateUser>::from_http(
                [("user_id", "ann")],
                "",
                sent.to_string().as_bytes(),
            );
            assert_eq!(received.map(|request| request.body), Ok(changes));
        }
        let left =
            Request::<UpdateUser>::from_http([("user_id", "ann")], "", b"{\"timezone\": {}}");
        assert_eq!(left.map(|request| request.body), Ok(UserChanges::default()));
    }

    #[test]
    fn what_is_given_says_something() {
        let changes = UserChanges {
            first_name: Some(" ".into()),
            preferred_language: Some("en".into()),
            additional_context: Some(vec!["Swims".into(), String::new()]),
            audio_keyterms: Some(vec!["front crawl".into(), "Crawl".into(), "a b c d".into()]),
            ..UserChanges::default()
        };
        assert_eq!(
            errors_of(&changes),
            [
                "first_name",
                "preferred_language",
                "additional_context.1",
                "audio_keyterms.1",
                "audio_keyterms.2"
            ]
        );
        let many = UserChanges {
            audio_keyterms: Some(vec!["crawl".into(); 21]),
            ..UserChanges::default()
        };
        assert_eq!(errors_of(&many), ["audio_keyterms"]);
    }
}
