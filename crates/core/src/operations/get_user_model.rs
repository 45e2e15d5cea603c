use http::Method;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    error::FieldError,
    models::UserModels,
    operation::{Answer, Authentication, Definition, Operation, Parameters, RetryPolicy, rules},
};

/// Reads what is known of a user.
///
/// Needs the permission `User:GetUserModel` on the user.
#[derive(Debug, Clone, Copy)]
pub struct GetUserModel;

impl Operation for GetUserModel {
    const DEFINITION: Definition = Definition {
        name: "get_user_model",
        operation_id: "get-user-model",
        method: Method::GET,
        path: "/v1/{organization}/user/{user_id}/user_model",
        authentication: Authentication::BearerToken,
        requests_per_minute: 60,
        retry: RetryPolicy::Reads,
        answer: Answer::Whole,
        success: 200,
        failures: &[401, 403, 404, 422, 429, 503],
    };
    type Path = UserPath;
    type Query = ();
    type Body = ();
    type Response = UserModels;
}

/// A user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct UserPath {
    /// Identifier of the user: free text.
    pub user_id: String,
}

impl Parameters for UserPath {
    const PLACE: &'static str = "path";
    const FIELDS: &'static [&'static str] = &["user_id"];

    fn validate(&self, errors: &mut Vec<FieldError>) {
        rules::free_text(errors, &["path", "user_id"], &self.user_id);
        // A dot segment would be taken for a step up by any URL parser.
        if self.user_id == "." || self.user_id == ".." {
            errors.push(FieldError::new(
                &["path", "user_id"],
                "string_pattern_mismatch",
                "must not be a dot segment",
            ));
        }
    }

    fn path_segment(&self, field: &str) -> Option<&str> {
        (field == "user_id").then_some(&self.user_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Request, tests::target};

    fn request(user_id: &str) -> Request<GetUserModel> {
        Request {
            path: UserPath {
                user_id: user_id.to_owned(),
            },
            query: (),
            body: (),
        }
    }

    #[test]
    fn a_user_cannot_leave_its_segment() {
        assert_eq!(
            target(&request("ann/b?c"), "org"),
            "/v1/org/user/ann%2Fb%3Fc/user_model"
        );
        for bad in ["", ".", "..", "a\nb"] {
            assert_eq!(request(bad).validate().len(), 1, "{bad:?}");
        }
    }
}
