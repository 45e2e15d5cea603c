use http::Method;

use crate::{
    models::SignInToken,
    operation::{Answer, Authentication, Definition, Operation, RetryPolicy},
};

/// Exchanges an API key for a bearer token of one user.
///
/// The key, its id and the user id go in the headers `x-api-key`, `x-api-key-id` and `x-user-id`. The client does this by
/// itself; calling it by hand is seldom of use.
#[derive(Debug, Clone, Copy)]
pub struct SignInWithApiKey;

impl Operation for SignInWithApiKey {
    const DEFINITION: Definition = Definition {
        name: "sign_in_with_api_key",
        operation_id: "sign-in-with-api-key",
        method: Method::POST,
        path: "/v1/{organization}/user/signin_with_api_key",
        authentication: Authentication::ApiKey,
        requests_per_minute: 5,
        retry: RetryPolicy::OnlyIfNotCarriedOut,
        answer: Answer::Whole,
        success: 200,
        failures: &[401, 404, 422, 429, 503],
    };
    type Path = ();
    type Query = ();
    type Body = ();
    type Response = SignInToken;
}
