//! Signing in with the API key.

use std::time::Duration;

use http::{HeaderName, HeaderValue, header};
use jiff::Timestamp;
use tokio::time::Instant;
use tracing::{Instrument as _, debug_span, field::Empty};

use super::{Credentials, RawResponse, Transport, token::Token};
use crate::{
    client::CallOptions,
    decode,
    error::{Error, ErrorKind, Result},
    models::SignInToken,
    operation::{Operation, Request},
    operations::SignInWithApiKey,
};

impl Transport {
    pub(super) async fn sign_in(&self, deadline: Instant) -> Result<Token> {
        let request = Request::<SignInWithApiKey> {
            path: (),
            query: (),
            body: (),
        }
        .encode(self.organization())?;
        let options = CallOptions::default();
        // Boxed, because a call signs in and the sign-in is a call.
        let span = debug_span!("amigo_sign_in", attempts = Empty);
        let answer: RawResponse =
            Box::pin(self.attempts(&request, &options, deadline).instrument(span))
                .await
                .map_err(|error| error.in_operation(SignInWithApiKey::DEFINITION.name))?;
        let token: SignInToken =
            decode::response(SignInWithApiKey::DEFINITION.name, answer.json())?;
        let mut header =
            HeaderValue::try_from(format!("Bearer {}", token.id_token)).map_err(|_| {
                Error::new(
                    ErrorKind::Decode,
                    "the token holds characters that no header may hold",
                )
                .in_operation(SignInWithApiKey::DEFINITION.name)
            })?;
        header.set_sensitive(true);
        Ok(Token::new(header, lifetime(&token, &answer)))
    }

    pub(super) fn api_key_headers(&self) -> Result<[(HeaderName, &HeaderValue); 3]> {
        match &self.settings.credentials {
            Credentials::ApiKey {
                key,
                key_id,
                user_id,
            } => Ok([
                (HeaderName::from_static("x-api-key"), key),
                (HeaderName::from_static("x-api-key-id"), key_id),
                (HeaderName::from_static("x-user-id"), user_id),
            ]),
            Credentials::BearerToken(_) => Err(Error::configuration(
                "signing in needs `api_key`, `api_key_id` and `user_id`; this client was given a bearer token",
            )),
        }
    }
}

/// How long the token lasts, by the server's clock where it shows it: this machine's may be wrong.
fn lifetime(token: &SignInToken, answer: &RawResponse) -> Duration {
    let server_time = answer
        .headers()
        .get(header::DATE)
        .and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok())
        .and_then(|date| Timestamp::try_from(date).ok());
    let now = server_time.unwrap_or_else(Timestamp::now);
    token
        .expires_at
        .duration_since(now)
        .try_into()
        .unwrap_or(Duration::ZERO)
}
