use http::Method;

use super::UserPath;
use crate::operation::{Answer, Authentication, Definition, Operation, RetryPolicy};

/// Deletes a user.
///
/// Needs the permission `User:DeleteUser` on the user. Refused (400) while the user develops actions, and (409) while
/// another operation on the user runs.
#[derive(Debug, Clone, Copy)]
pub struct DeleteUser;

impl Operation for DeleteUser {
    const DEFINITION: Definition = Definition {
        name: "delete_user",
        operation_id: "delete-user",
        method: Method::DELETE,
        path: "/v1/{organization}/user/{user_id}",
        authentication: Authentication::BearerToken,
        requests_per_minute: 500,
        retry: RetryPolicy::OnlyIfNotCarriedOut,
        answer: Answer::Whole,
        success: 204,
        failures: &[400, 401, 403, 404, 409, 422, 429, 503],
    };
    type Path = UserPath;
    type Query = ();
    type Body = ();
    type Response = ();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Request, tests::target};

    #[test]
    fn only_the_user_that_is_named_is_deleted() {
        let request = |user_id: &str| Request::<DeleteUser> {
            path: UserPath {
                user_id: user_id.to_owned(),
            },
            query: (),
            body: (),
        };
        assert_eq!(target(&request("../ann"), "org"), "/v1/org/user/..%2Fann");
        for bad in ["", ".", ".."] {
            assert_eq!(request(bad).validate().len(), 1, "{bad:?}");
        }
    }
}
