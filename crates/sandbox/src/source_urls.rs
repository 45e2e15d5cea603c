//! The audio of voice messages, behind signed URLs that expire.

use std::ops::RangeInclusive;

use axum::{
    body::Body,
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use hmac::Mac;
use http_range_header::parse_range_header;
use jiff::Timestamp;
use serde::Deserialize;

use crate::{
    clock,
    error::ApiError,
    router::Shared,
    store::{ObjectId, access, conversations, messages},
    tokens,
};

/// Where the audio is served. No other path of the sandbox takes requests without a token.
pub(crate) const ROUTE: &str = "/sandbox/audio/{organization}/{conversation_id}/{message_id}";

/// What a signed URL says in its query.
#[derive(Debug, Deserialize)]
pub(crate) struct Signature {
    /// Milliseconds since 1970.
    expires: i64,
    signature: String,
}

/// The URL of a message's audio below the address of the server.
pub(crate) fn sign(
    secret: &[u8],
    organization: &str,
    conversation_id: &str,
    message_id: &str,
    expires_at: Timestamp,
) -> String {
    let organization =
        percent_encoding::utf8_percent_encode(organization, percent_encoding::NON_ALPHANUMERIC);
    let path = format!("/sandbox/audio/{organization}/{conversation_id}/{message_id}");
    let expires = expires_at.as_millisecond();
    let signature = tokens::mac(secret, "audio", &format!("{path}?{expires}")).finalize();
    format!(
        "{path}?expires={expires}&signature={}",
        hex::encode(signature.into_bytes())
    )
}

/// Serves the audio a signed URL leads to: whole, or the one range that was asked for.
pub(crate) async fn serve(
    State(state): State<Shared>,
    Path((organization, conversation_id, message_id)): Path<(String, String, String)>,
    query: Result<Query<Signature>, axum::extract::rejection::QueryRejection>,
    headers: HeaderMap,
    uri: axum::http::Uri,
) -> Result<Response, ApiError> {
    let refused = |why| ApiError::new(StatusCode::FORBIDDEN, why);
    let Ok(Query(Signature { expires, signature })) = query else {
        return Err(refused("The URL is not signed."));
    };
    let signature = hex::decode(signature).unwrap_or_default();
    tokens::mac(&state.secret, "audio", &format!("{}?{expires}", uri.path()))
        .verify_slice(&signature)
        .map_err(|_| refused("The signature does not fit the URL."))?;
    if expires <= clock::now().as_millisecond() {
        return Err(refused("The URL has expired; ask for a new one."));
    }
    let audio = state
        .blocking(move |state| {
            let (Some(conversation_id), Some(message_id)) = (
                ObjectId::parse(&conversation_id),
                ObjectId::parse(&message_id),
            ) else {
                return Ok(None);
            };
            state.store.read(|connection| {
                let Some(organization) = access::organization(connection, &organization)? else {
                    return Ok(None);
                };
                let Some(conversation) =
                    conversations::find(connection, organization, conversation_id)?
                else {
                    return Ok(None);
                };
                Ok::<_, ApiError>(messages::audio(connection, conversation.pk, message_id)?)
            })
        })
        .await?;
    let (content_type, content) = audio.ok_or_else(|| ApiError::not_found("audio"))?;
    Ok(partial(&content_type, content.into(), &headers))
}

fn partial(content_type: &str, content: bytes::Bytes, headers: &HeaderMap) -> Response {
    let length = content.len();
    let mut response = match wanted(headers, length as u64) {
        Wanted::Everything => Body::from(content).into_response(),
        Wanted::Range(range) => {
            let (start, end) = (to_index(*range.start()), to_index(*range.end()));
            let header = HeaderValue::from_str(&format!("bytes {start}-{end}/{length}"));
            let mut response = (
                StatusCode::PARTIAL_CONTENT,
                Body::from(content.slice(start..=end)),
            )
                .into_response();
            response
                .headers_mut()
                .extend(header.ok().map(|value| (header::CONTENT_RANGE, value)));
            response
        }
        Wanted::Nothing => {
            let error = ApiError::new(
                StatusCode::RANGE_NOT_SATISFIABLE,
                "The audio has no such range.",
            );
            let header = HeaderValue::from_str(&format!("bytes */{length}"));
            let mut response = error.into_response();
            response
                .headers_mut()
                .extend(header.ok().map(|value| (header::CONTENT_RANGE, value)));
            return response;
        }
    };
    let headers = response.headers_mut();
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-store"),
    );
    let content_type = HeaderValue::from_str(content_type);
    headers.extend(content_type.ok().map(|value| (header::CONTENT_TYPE, value)));
    response
}

enum Wanted {
    Everything,
    Range(RangeInclusive<u64>),
    Nothing,
}

/// What a `Range` header asks for. One that cannot be read, or asks for several ranges, may be ignored (RFC 9110).
fn wanted(headers: &HeaderMap, length: u64) -> Wanted {
    let Some(range) = headers
        .get(header::RANGE)
        .and_then(|value| value.to_str().ok())
    else {
        return Wanted::Everything;
    };
    let Ok(parsed) = parse_range_header(range) else {
        return Wanted::Everything;
    };
    match parsed.validate(length).as_deref() {
        Ok([range]) => Wanted::Range(range.clone()),
        Ok(_) => Wanted::Everything,
        Err(_) => Wanted::Nothing,
    }
}

fn to_index(place: u64) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}
