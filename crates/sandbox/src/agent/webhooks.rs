//! Telling others what has happened: signed requests to the destinations of an organisation.

use std::{sync::Arc, time::Duration};

use amigo_core::models::PostProcessingType;
use axum::{
    Extension, Json,
    body::Bytes,
    extract::{ConnectInfo, State},
    http::{Method, StatusCode},
    response::{IntoResponse, Response},
};
use hmac::{Hmac, KeyInit, Mac};
use reqwest::Client;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::Sha256;

use crate::{
    clock,
    connection::ConnectionControl,
    credentials::Credentials,
    error::ApiError,
    faults,
    router::Shared,
    store::{
        ObjectId, access,
        analyses::Finished,
        webhooks::{self, Destination},
    },
};

/// Where destinations are registered.
pub(crate) const ROUTE: &str = "/sandbox/webhooks";

/// How often a delivery is tried.
const ATTEMPTS: u32 = 3;

/// How long one may take.
const TIMEOUT: Duration = Duration::from_secs(5);

/// How long to wait after the first that failed; after the second, twice as long.
const PAUSE: Duration = Duration::from_millis(200);

/// A destination to be registered.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Registration {
    url: String,
    #[serde(default)]
    secret: Option<String>,
}

/// Sends webhooks. Only to this machine, so that TLS is never needed.
pub(crate) fn client() -> Option<Client> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .ok()?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(TIMEOUT)
        .tls_backend_preconfigured(tls)
        .build()
        .ok()
}

/// Registers a destination of the organisation that holds the data, and returns its secret. The error says what is
/// allowed.
pub(crate) fn register(
    connection: &Connection,
    url: &str,
    secret: Option<String>,
) -> Result<String, ApiError> {
    let refused = |why: &'static str| {
        ApiError::unprocessable(vec![amigo_core::error::FieldError::new(
            &["body", "url"],
            "value_error",
            why,
        )])
    };
    let parsed = reqwest::Url::parse(url).map_err(|_| refused("must be a URL"))?;
    let is_loopback = match parsed.host_str() {
        Some("localhost") => true,
        Some(host) => host
            .trim_matches(['[', ']'])
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback()),
        None => false,
    };
    if parsed.scheme() != "http" || !is_loopback {
        return Err(refused("must be an http URL of this machine"));
    }
    let organization = organization(connection)?;
    let secret = secret.unwrap_or_else(|| format!("{:032x}", fastrand::u128(..)));
    let destination = Destination {
        url: url.to_owned(),
        secret: secret.clone(),
    };
    webhooks::register(connection, organization, &destination)?;
    Ok(secret)
}

fn organization(connection: &Connection) -> Result<i64, ApiError> {
    access::organization(connection, &Credentials::development().organization_id)?
        .ok_or_else(|| ApiError::not_found("organization"))
}

/// Registers a destination, lists those there are, or forgets them all. Only from the same machine.
pub(crate) async fn control(
    State(state): State<Shared>,
    method: Method,
    peer: Option<Extension<ConnectInfo<ConnectionControl>>>,
    body: Bytes,
) -> Result<Response, ApiError> {
    faults::require_local(peer.as_ref(), "Webhooks can only be registered")?;
    state
        .blocking(move |state| match method.as_str() {
            "GET" => state.store.read(|connection| {
                let known = webhooks::of_organization(connection, organization(connection)?)?;
                let urls: Vec<_> = known
                    .into_iter()
                    .map(|destination| json!({ "url": destination.url }))
                    .collect();
                Ok(Json(urls).into_response())
            }),
            "DELETE" => state.store.write(|transaction| {
                webhooks::clear(transaction, organization(transaction)?)?;
                Ok(StatusCode::NO_CONTENT.into_response())
            }),
            _ => {
                let asked_for: Registration = faults::object(&body)?;
                state.store.write(|transaction| {
                    let secret = register(transaction, &asked_for.url, asked_for.secret)?;
                    Ok((StatusCode::CREATED, Json(json!({ "secret": secret }))).into_response())
                })
            }
        })
        .await
}

#[derive(Serialize)]
struct PostProcessingComplete<'a> {
    r#type: &'static str,
    post_processing_type: &'a PostProcessingType,
    conversation_id: String,
    org_id: &'a str,
}

/// Tells every destination of the analyses that are done, in order, without waiting for any of them.
pub(crate) async fn announce(state: &Shared, finished: &Finished, done: Vec<PostProcessingType>) {
    let organization = finished.organization;
    let destinations = state
        .clone()
        .blocking(move |state| {
            state.store.read(|connection| {
                Ok::<_, ApiError>(webhooks::of_organization(connection, organization)?)
            })
        })
        .await;
    let events: Vec<(String, Vec<u8>)> = done
        .iter()
        .map(|analysis| {
            let event = PostProcessingComplete {
                r#type: "conversation-post-processing-complete",
                post_processing_type: analysis,
                conversation_id: finished.id.to_string(),
                org_id: &finished.organization_id,
            };
            let body = serde_json::to_vec(&event).unwrap_or_default();
            let key = ObjectId::derived(&[b"event", &finished.id.0, analysis.as_str().as_bytes()]);
            (key.to_string(), body)
        })
        .collect();
    for destination in destinations.unwrap_or_default() {
        let (state, events) = (state.clone(), events.clone());
        tokio::spawn(async move {
            for (key, body) in events {
                deliver(&state, &destination, &key, body).await;
            }
        });
    }
}

async fn deliver(state: &Shared, destination: &Destination, key: &str, body: Vec<u8>) {
    let Some(client) = &state.webhooks else {
        return;
    };
    for attempt in 0..ATTEMPTS {
        if attempt > 0 {
            tokio::time::sleep(PAUSE * attempt).await;
        }
        let timestamp = clock::now().as_millisecond().to_string();
        let answer = client
            .post(&destination.url)
            .header("content-type", "application/json")
            .header("x-amigo-idempotent-key", key)
            .header(
                "x-amigo-request-signature",
                sign(&destination.secret, &timestamp, &body),
            )
            .header("x-amigo-request-timestamp", timestamp)
            .body(body.clone())
            .send()
            .await;
        if answer.is_ok_and(|answer| answer.status().is_success()) {
            return;
        }
    }
    tracing::warn!("a webhook could not be delivered");
}

/// The signature of a request, as the receiver computes it.
fn sign(secret: &str, timestamp: &str, body: &[u8]) -> String {
    // HMAC takes keys of any length; the fallback is never used.
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes())
        .unwrap_or_else(|_| Hmac::new(&hmac::digest::Key::<Hmac<Sha256>>::default()));
    mac.update(format!("v1:{timestamp}:").as_bytes());
    mac.update(body);
    hex::encode(mac.finalize().into_bytes())
}

#[cfg(test)]
mod tests {
    #[test]
    fn signs_as_the_helpers_verify() {
        // From Python: hmac.new(b"s3cr3t", b"v1:1700000000000:{}", "sha256").hexdigest()
        assert_eq!(
            super::sign("s3cr3t", "1700000000000", b"{}"),
            "bceb3b03eaa32256da37c971ed0b34992a83aa82822fd06a3d115d836773fb1f"
        );
    }
}
