//! How a request gets to the server and its answer back: sign-in, attempts, pacing, limits.

mod body;
mod events;
mod exchange;
pub(crate) mod failure;
mod headers;
mod lines;
mod pacing;
mod rate_limit;
mod raw_response;
mod retry;
mod sign_in;
mod tls;
mod token;
#[cfg(feature = "zstd")]
mod zstd;

use std::{sync::Arc, time::Duration};

use http::{HeaderValue, header};
use tokio::time::{Instant, timeout_at};
use tracing::{Instrument as _, Span, debug_span, field::Empty};

pub use events::EventBatches;
pub use pacing::Pacing;
pub use rate_limit::RateLimit;
pub use raw_response::RawResponse;

use crate::{
    client::{BaseUrl, CallOptions},
    error::{self, Error, ErrorKind, Redactor, Result},
    operation::{Authentication, Definition, EncodedBody, EncodedRequest, FormPart},
};
pub(crate) use exchange::Taken;
use failure::Failure;
use pacing::Pacer;
use token::TokenCache;

/// Beyond that, nobody waits; later instants cannot be reckoned with everywhere.
const LONGEST_WAIT: Duration = Duration::from_hours(30 * 365 * 24);

/// How long a connection is kept that nobody uses. Load balancers commonly hang up after 60 seconds, and a request must not be
/// sent on a connection that is just being closed. Also, as long as this is shorter than what a call may take, no call's timer
/// is the next to go off, which would wake the runtime once more for every call.
const KEPT_IDLE: Duration = Duration::from_secs(55);

/// What a client was built with.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) base_url: BaseUrl,
    pub(crate) organization: String,
    pub(crate) credentials: Credentials,
    pub(crate) timeout: Duration,
    pub(crate) connect_timeout: Duration,
    pub(crate) stream_timeout: Duration,
    pub(crate) max_attempts: u32,
    pub(crate) first_backoff: Duration,
    pub(crate) longest_backoff: Duration,
    pub(crate) max_response_bytes: u64,
    pub(crate) pacing: Pacing,
    pub(crate) clock_speed: u32,
    pub(crate) user_agent: HeaderValue,
}

/// How the caller proves who they are. Header values marked as sensitive print as `Sensitive`.
#[derive(Debug)]
pub(crate) enum Credentials {
    ApiKey {
        key: HeaderValue,
        key_id: HeaderValue,
        user_id: HeaderValue,
    },
    BearerToken(HeaderValue),
}

pub(crate) struct Transport {
    settings: Settings,
    http: reqwest::Client,
    tokens: TokenCache,
    pacer: Pacer,
}

impl Transport {
    pub(crate) fn new(settings: Settings) -> Result<Self> {
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls::configuration(settings.base_url.is_encrypted())?)
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(settings.connect_timeout)
            .pool_idle_timeout(KEPT_IDLE)
            .user_agent(settings.user_agent.clone());
        if settings.base_url.is_loopback() {
            // A proxy of the environment is for what lies beyond this machine.
            builder = builder.no_proxy();
        }
        let http = builder.build().map_err(|error| {
            Error::configuration(format!("the HTTP client cannot be set up: {error}"))
        })?;
        Ok(Self {
            http,
            tokens: TokenCache::default(),
            pacer: Pacer::new(settings.pacing, settings.clock_speed),
            settings,
        })
    }

    pub(crate) fn base_url(&self) -> &BaseUrl {
        &self.settings.base_url
    }

    pub(crate) fn organization(&self) -> &str {
        &self.settings.organization
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.http
    }

    pub(crate) fn requests_per_minute(
        &self,
        definition: &Definition,
        wanted: Option<u32>,
    ) -> Option<u32> {
        self.pacer.limit(definition, wanted)
    }

    /// How long a stream may pause. Calls need no such limit, which would cost a timer for every piece of an answer: they
    /// have one for the whole.
    pub(crate) fn stream_timeout(&self) -> Duration {
        self.settings.stream_timeout
    }

    /// Sends a request and opens the stream of events it is answered with. What holds for calls holds until the first
    /// event may come; from then on nothing is tried again, and only pauses are limited.
    pub(crate) async fn open(
        self: Arc<Self>,
        request: EncodedRequest,
        options: &CallOptions,
    ) -> Result<EventBatches> {
        let response: reqwest::Response = self.execute(&request, options).await?;
        let pause = options
            .stream_timeout
            .unwrap_or(self.settings.stream_timeout);
        Ok(EventBatches::new(self, request, response, pause))
    }

    /// Sends a request, with sign-in and further attempts as needed, and returns the answer of a success.
    pub(crate) async fn execute<A: Taken>(
        &self,
        request: &EncodedRequest,
        options: &CallOptions,
    ) -> Result<A> {
        let definition = request.definition;
        headers::check(definition.name, &options.headers)?;
        if options.paced {
            self.pacer
                .turn(definition, options.requests_per_minute)
                .await;
        }
        let limit = options.timeout.unwrap_or(self.settings.timeout);
        // Later than any clock goes there is no time to wait until.
        let deadline = Instant::now() + limit.min(LONGEST_WAIT);
        let span = debug_span!(
            "amigo_call",
            operation = definition.name,
            status = Empty,
            attempts = Empty,
            duration_ms = Empty,
            request_id = Empty
        );
        let started = Instant::now();
        let outcome = timeout_at(
            deadline,
            self.attempts(request, options, deadline)
                .instrument(span.clone()),
        )
        .await
        .unwrap_or_else(|_| Err(Error::new(ErrorKind::Timeout, late(limit))))
        .map_err(|error| {
            if error.operation().is_none() {
                error.in_operation(definition.name)
            } else {
                error
            }
        });
        record(&span, started.elapsed(), &outcome);
        outcome
    }

    /// One attempt: with a token, and once more with a new one where the first was refused.
    async fn attempt<A: Taken>(
        &self,
        request: &EncodedRequest,
        options: &CallOptions,
        deadline: Instant,
    ) -> Result<A, Failure> {
        match (
            &self.settings.credentials,
            request.definition.authentication,
        ) {
            (
                Credentials::BearerToken(token),
                Authentication::BearerToken | Authentication::OptionalBearerToken,
            ) => {
                self.exchange(request, options, &[(header::AUTHORIZATION, token)])
                    .await
            }
            (
                Credentials::ApiKey { .. },
                Authentication::BearerToken | Authentication::OptionalBearerToken,
            ) => {
                let token = self.token(None, deadline).await?;
                match self
                    .exchange(request, options, &[(header::AUTHORIZATION, &token.header)])
                    .await
                {
                    Err(failure) if failure.error.status() == Some(401) => {
                        let token = self.token(Some(&token), deadline).await?;
                        self.exchange(request, options, &[(header::AUTHORIZATION, &token.header)])
                            .await
                    }
                    outcome => outcome,
                }
            }
            (_, Authentication::ApiKey) => {
                self.exchange(request, options, &self.api_key_headers()?)
                    .await
            }
        }
    }

    /// What must not be seen in an error about this request.
    fn redactor(&self, request: &EncodedRequest) -> Redactor {
        let mut redactor = Redactor::default();
        let mut hide = |value: &HeaderValue| {
            let text = String::from_utf8_lossy(value.as_bytes()).into_owned();
            redactor.hide(text.strip_prefix("Bearer ").unwrap_or(&text));
        };
        match &self.settings.credentials {
            Credentials::ApiKey { key, .. } => hide(key),
            Credentials::BearerToken(token) => hide(token),
        }
        if let Some(token) = self.tokens.current() {
            hide(&token.header);
        }
        match &request.body {
            Some(EncodedBody::Json(json)) => {
                if let Ok(body) = serde_json::from_slice(json) {
                    redactor.hide_body(&body);
                }
            }
            Some(EncodedBody::Form(parts)) => {
                for text in parts.iter().filter_map(FormPart::as_text) {
                    redactor.hide_body(&text.into());
                }
            }
            None => {}
        }
        redactor
    }
}

fn late(limit: Duration) -> String {
    format!("no complete answer within {limit:?}; try again, or allow the call more time")
}

fn record<A: Taken>(span: &Span, took: Duration, outcome: &Result<A>) {
    if span.is_disabled() {
        return;
    }
    span.record("duration_ms", took.as_millis());
    let (status, request_id) = match outcome {
        Ok(answer) => {
            let (status, headers) = answer.head();
            (Some(status.as_u16()), error::request_id(headers))
        }
        Err(error) => (error.status(), error.request_id().map(str::to_owned)),
    };
    status.map(|status| span.record("status", status));
    request_id.map(|id| span.record("request_id", id));
    span.in_scope(|| match outcome {
        Ok(_) => tracing::debug!("answered"),
        Err(error) => tracing::debug!(kind = %error.kind(), "failed"),
    });
}
