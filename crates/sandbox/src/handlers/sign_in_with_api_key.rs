use amigo_core::{models::SignInToken, operation::Request, operations::SignInWithApiKey};

use super::{Call, Serve};
use crate::{
    clock,
    error::ApiError,
    tokens::{self, Claims},
};

impl Serve for SignInWithApiKey {
    fn serve(call: &Call<'_>, _: Request<Self>) -> Result<SignInToken, ApiError> {
        let expires_at = clock::after(call.state.token_lifetime);
        let claims = Claims {
            org: call.caller.organization_id.clone(),
            sub: call.caller.user_id.clone(),
            exp_ms: expires_at.as_millisecond(),
        };
        Ok(SignInToken {
            id_token: tokens::issue(&call.state.secret, &claims),
            expires_at,
        })
    }
}
