use http::Method;
use indexmap::IndexMap;

use crate::{
    error::FieldError,
    models::{CreatedUser, UserPreferences},
    operation::{Answer, Authentication, Definition, Operation, RetryPolicy, parameters, rules},
};

/// Creates a user of the organisation, who is then told by email if there is a link to send.
///
/// Needs the permission `User:InviteUser`, and greater privileges than the role of the new user. Refused (409) where a
/// user has the email address already.
#[derive(Debug, Clone, Copy)]
pub struct CreateUser;

impl Operation for CreateUser {
    const DEFINITION: Definition = Definition {
        name: "create_user",
        operation_id: "create-invited-user",
        method: Method::POST,
        path: "/v1/{organization}/user/",
        authentication: Authentication::BearerToken,
        requests_per_minute: 50,
        retry: RetryPolicy::OnlyIfNotCarriedOut,
        answer: Answer::Whole,
        success: 201,
        failures: &[401, 403, 404, 409, 422, 429, 503],
    };
    type Path = ();
    type Query = ();
    type Body = NewUser;
    type Response = CreatedUser;
}

parameters! {
    /// A user to create.
    #[derive(derive_more::Debug, Default)]
    "body" pub struct NewUser {
        /// First name.
        #[debug("<{} bytes>", first_name.len())]
        pub first_name: String,
        /// Last name.
        #[debug("<{} bytes>", last_name.len())]
        pub last_name: String,
        /// Email address. No other user of the organisation has it.
        #[debug("<{} bytes>", email.len())]
        pub email: String,
        /// Name of the role, which says what the user may do.
        pub role_name: String,
        /// A link to begin with, which is sent to the email address. Without it nothing is sent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[debug("{:?}", login_link.as_ref().map(|_| "<link>"))]
        pub login_link: Option<String>,
        /// Variables that tools are given when they are called for the user: name to value. At most 19. Names hold small
        /// letters, digits and underscores; `user_id` is taken.
        #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
        #[debug("<{} variables>", nonsensitive_user_variables.len())]
        pub nonsensitive_user_variables: IndexMap<String, String>,
        /// The same for variables whose values are never told again. At most 20.
        #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
        #[debug("<{} variables>", sensitive_user_variables.len())]
        pub sensitive_user_variables: IndexMap<String, String>,
        /// What holds for the user. The server's default is what holds for new users of the organisation.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub user_preferences: Option<UserPreferences>,
    }
    validate(user, errors) {
        rules::not_blank(errors, &["body", "first_name"], &user.first_name);
        rules::not_blank(errors, &["body", "last_name"], &user.last_name);
        rules::email(errors, &["body", "email"], &user.email);
        rules::not_blank(errors, &["body", "role_name"], &user.role_name);
        if let Some(link) = &user.login_link {
            rules::link(errors, &["body", "login_link"], link);
        }
        let (open, closed) = (&user.nonsensitive_user_variables, &user.sensitive_user_variables);
        let at = ["body", "nonsensitive_user_variables"];
        rules::variables(errors, &at, open, NewUser::MAX_NONSENSITIVE_VARIABLES);
        if open.contains_key("user_id") {
            errors.push(FieldError::new(&at, "value_error", "must not hold `user_id`, which is the server's own"));
        }
        rules::variables(errors, &["body", "sensitive_user_variables"], closed, NewUser::MAX_SENSITIVE_VARIABLES);
        if let Some(preferences) = &user.user_preferences {
            // Two letters do as well here, such as those of ISO 639-1.
            if let Some(language) = preferences.preferred_language.as_ref().filter(|code| code.chars().count() != 2) {
                rules::language(errors, &["body", "user_preferences", "preferred_language"], language);
            }
            if let Some(zone) = &preferences.timezone {
                rules::not_blank(errors, &["body", "user_preferences", "timezone"], zone);
            }
        }
    }
}

impl NewUser {
    /// The most variables a user may have whose values can be read.
    pub const MAX_NONSENSITIVE_VARIABLES: usize = 19;
    /// The most variables a user may have whose values cannot be read.
    pub const MAX_SENSITIVE_VARIABLES: usize = 20;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Parameters;

    fn ann() -> NewUser {
        NewUser {
            first_name: "Ann".into(),
            last_name: "Olsen".into(),
            email: "ann@example.com".into(),
            role_name: "member".into(),
            ..NewUser::default()
        }
    }

    fn errors_of(user: &NewUser) -> Vec<String> {
        let mut errors = Vec::new();
        user.validate(&mut errors);
        errors.iter().map(FieldError::field).collect()
    }

    #[test]
    fn four_fields_are_enough() {
        assert_eq!(errors_of(&ann()), [""; 0]);
        assert_eq!(
            serde_json::to_value(ann()).unwrap(),
            serde_json::json!({
                "first_name": "Ann", "last_name": "Olsen", "email": "ann@example.com", "role_name": "member",
            })
        );
        let required = ["first_name", "last_name", "email", "role_name"];
        assert_eq!(errors_of(&NewUser::default()), required);
    }

    #[test]
    fn names_of_variables_have_a_form_and_a_number() {
        let with = |names: &[&str]| NewUser {
            nonsensitive_user_variables: names
                .iter()
                .map(|name| ((*name).to_owned(), "Value".to_owned()))
                .collect(),
            ..ann()
        };
        assert_eq!(errors_of(&with(&["plan", "_1", "a2"])), [""; 0]);
        let at = |place: &str| format!("nonsensitive_user_variables{place}");
        assert_eq!(
            errors_of(&with(&["", "a", "1a", "Plan", "plan-b"])),
            [0, 1, 2, 3, 4].map(|index| at(&format!(".{index}.[key]")))
        );
        assert_eq!(errors_of(&with(&["user_id"])), [at("")]);
        let names: Vec<_> = (0..20).map(|number| format!("v{number}")).collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        assert_eq!(errors_of(&with(&names[1..])), [""; 0]);
        assert_eq!(errors_of(&with(&names)), [at("")]);
    }

    #[test]
    fn links_languages_and_zones_have_a_form() {
        let user = |link: &str, language: &str, zone: &str| NewUser {
            login_link: Some(link.into()),
            user_preferences: Some(UserPreferences {
                preferred_language: Some(language.into()),
                timezone: Some(zone.into()),
                ..UserPreferences::default()
            }),
            ..ann()
        };
        for language in ["nob", "nb"] {
            assert_eq!(
                errors_of(&user("https://example.com/in", language, "Europe/Oslo")),
                [""; 0]
            );
        }
        assert_eq!(
            errors_of(&user("somewhere", "Norwegian", " ")),
            [
                "login_link",
                "user_preferences.preferred_language",
                "user_preferences.timezone"
            ]
        );
        let long = format!("https://example.com/{}", "a".repeat(2083));
        assert_eq!(errors_of(&user(&long, "nob", "UTC")), ["login_link"]);
    }

    #[test]
    fn nothing_of_a_person_is_printed() {
        let user = NewUser {
            login_link: Some("https://example.com/secret".into()),
            sensitive_user_variables: [("pin".to_owned(), "1234".to_owned())].into(),
            ..ann()
        };
        let printed = format!("{user:?}");
        for private in ["Ann", "Olsen", "ann@", "secret", "pin", "1234"] {
            assert!(!printed.contains(private), "{printed}");
        }
    }
}
