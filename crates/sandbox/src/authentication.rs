//! From the headers of a request to its sender.

use amigo_core::{
    error::FieldError,
    operation::{Authentication, Definition},
};
use axum::http::{HeaderMap, header};
use rusqlite::Connection;

use crate::{
    caller::Caller,
    clock,
    error::ApiError,
    permissions::Permissions,
    store::access,
    tokens::{self, Refusal},
};

/// The headers a request signs in with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SignIn<'a> {
    key: &'a str,
    pub(crate) key_id: &'a str,
    pub(crate) user_id: &'a str,
}

impl<'a> SignIn<'a> {
    /// Reads the headers; refuses (422) a request that lacks one.
    pub(crate) fn from_headers(headers: &'a HeaderMap) -> Result<Self, ApiError> {
        let mut errors = Vec::new();
        let mut read = |name: &'static str| match headers.get(name) {
            None => {
                errors.push(FieldError::new(&["header", name], "missing", "is required"));
                ""
            }
            Some(value) => std::str::from_utf8(value.as_bytes()).unwrap_or_else(|_| {
                errors.push(FieldError::new(
                    &["header", name],
                    "string_unicode",
                    "must be UTF-8",
                ));
                ""
            }),
        };
        let sign_in = Self {
            key: read("x-api-key"),
            key_id: read("x-api-key-id"),
            user_id: read("x-user-id"),
        };
        if errors.is_empty() {
            Ok(sign_in)
        } else {
            Err(ApiError::unprocessable(errors))
        }
    }
}

/// The sender of a request to the organisation in its path. `X-ORG-ID` has no say: the path and the token do.
pub(crate) fn authenticate(
    connection: &Connection,
    secret: &[u8],
    definition: &Definition,
    organization_id: &str,
    headers: &HeaderMap,
) -> Result<Caller, ApiError> {
    match definition.authentication {
        Authentication::ApiKey => {
            let sign_in = SignIn::from_headers(headers)?;
            by_api_key(connection, secret, organization_id, &sign_in)
        }
        Authentication::OptionalBearerToken if !headers.contains_key(header::AUTHORIZATION) => {
            nobody(connection, organization_id)
        }
        Authentication::BearerToken | Authentication::OptionalBearerToken => {
            by_token(connection, secret, definition, organization_id, headers)
        }
    }
}

/// Somebody who does not say who they are, and so may do nothing that needs a permission.
fn nobody(connection: &Connection, organization_id: &str) -> Result<Caller, ApiError> {
    let organization = access::organization(connection, organization_id)?
        .ok_or_else(|| ApiError::not_found("organization"))?;
    Ok(Caller {
        organization,
        organization_id: organization_id.to_owned(),
        user_id: String::new(),
        user: access::User {
            // Keys begin at 1.
            pk: 0,
            permissions: Permissions::default(),
        },
    })
}

fn by_api_key(
    connection: &Connection,
    secret: &[u8],
    organization_id: &str,
    sign_in: &SignIn<'_>,
) -> Result<Caller, ApiError> {
    let organization = access::organization(connection, organization_id)?
        .ok_or_else(|| ApiError::not_found("organization"))?;
    // One answer for every reason, so that nobody learns which ids exist.
    let refused = || ApiError::unauthorized("The API key, its id or the user id is not known.");
    let hash =
        access::api_key_hash(connection, organization, sign_in.key_id)?.ok_or_else(refused)?;
    if !tokens::is_api_key(secret, sign_in.key, &hash) {
        return Err(refused());
    }
    let user = access::user(connection, organization, sign_in.user_id)?.ok_or_else(refused)?;
    Ok(Caller {
        organization,
        organization_id: organization_id.to_owned(),
        user_id: sign_in.user_id.to_owned(),
        user,
    })
}

fn by_token(
    connection: &Connection,
    secret: &[u8],
    definition: &Definition,
    organization_id: &str,
    headers: &HeaderMap,
) -> Result<Caller, ApiError> {
    let token = bearer_token(headers)
        .ok_or_else(|| ApiError::unauthorized("A bearer token is required; sign in to get one."))?;
    let claims = tokens::read(secret, token, clock::now()).map_err(|refusal| {
        ApiError::unauthorized(match refusal {
            Refusal::Garbled => "The token was not issued here.",
            Refusal::Expired => "The token has expired.",
        })
    })?;
    let elsewhere = || ApiError::unauthorized("The token belongs to another organization.");
    let organization = access::organization(connection, organization_id)?.ok_or_else(|| {
        if definition.failures.contains(&404) {
            ApiError::not_found("organization")
        } else {
            elsewhere()
        }
    })?;
    if claims.org != organization_id {
        return Err(elsewhere());
    }
    let user = access::user(connection, organization, &claims.sub)?
        .ok_or_else(|| ApiError::unauthorized("The user of the token does not exist any more."))?;
    Ok(Caller {
        organization,
        organization_id: claims.org,
        user_id: claims.sub,
        user,
    })
}

/// The token of an `Authorization` header; the scheme's case does not matter.
fn bearer_token(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers
        .get(header::AUTHORIZATION)?
        .to_str()
        .ok()?
        .split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then_some(token.trim())
}
