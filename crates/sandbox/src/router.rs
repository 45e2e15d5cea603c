//! From a definition to its route: what every operation has in common.

use std::{sync::Arc, time::Duration};

use amigo_core::{
    error::FieldError,
    operation::{Authentication, Request},
    operations::{
        GetInteractionInsights, GetMessageSource, GetMessages, ListConversations, ModifyTags,
        RecommendResponses, SignInWithApiKey,
    },
};
use axum::{
    Router,
    body::{Body, Bytes},
    extract::{RawPathParams, RawQuery, State, rejection::RawPathParamsRejection},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware,
    response::{IntoResponse, Response},
    routing::{MethodFilter, get, on},
};
use http_body_util::LengthLimitError;
use tower_http::compression::CompressionLayer;

use crate::{
    authentication::{self, SignIn},
    error::ApiError,
    faults::{self, Faults},
    handlers::{Call, Serve},
    rate_limits::{Budget, RateLimiter},
    source_urls,
    store::Store,
};

/// Bodies of requests end here; the largest that means anything is a fraction of this.
const LARGEST_BODY: usize = 1 << 20;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// What every request can use.
#[derive(Debug)]
pub(crate) struct AppState {
    pub(crate) store: Store,
    pub(crate) secret: Vec<u8>,
    pub(crate) faults: Faults,
    pub(crate) limiter: RateLimiter,
    pub(crate) token_lifetime: Duration,
    pub(crate) source_lifetime: Duration,
    pub(crate) base_url: String,
}

pub(crate) type Shared = Arc<AppState>;

impl AppState {
    /// Runs work that waits for the database where it holds nobody up.
    pub(crate) async fn blocking<T: Send + 'static>(
        self: Arc<Self>,
        work: impl FnOnce(&Self) -> Result<T, ApiError> + Send + 'static,
    ) -> Result<T, ApiError> {
        tokio::task::spawn_blocking(move || work(&self))
            .await
            .unwrap_or_else(|error| {
                tracing::error!(%error, "a request was not carried out");
                Err(ApiError::new(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    "The sandbox failed. Its log says why.",
                ))
            })
    }
}

/// The whole sandbox.
pub(crate) fn router(state: Shared) -> Router {
    let faults = get(faults::control)
        .post(faults::control)
        .delete(faults::control);
    Router::new()
        .mount::<SignInWithApiKey>(&state)
        .mount::<ListConversations>(&state)
        .mount::<GetMessages>(&state)
        .mount::<GetMessageSource>(&state)
        .mount::<ModifyTags>(&state)
        .mount::<RecommendResponses>(&state)
        .mount::<GetInteractionInsights>(&state)
        .route(source_urls::ROUTE, get(source_urls::serve))
        .route(faults::ROUTE, faults)
        .route(
            "/health",
            get(|| async { axum::Json(serde_json::json!({ "status": "ok" })) }),
        )
        .fallback(|| async { ApiError::new(StatusCode::NOT_FOUND, "Not Found") })
        .method_not_allowed_fallback(|| async {
            ApiError::new(StatusCode::METHOD_NOT_ALLOWED, "Method Not Allowed")
        })
        .layer(middleware::map_response(identify))
        .with_state(state)
}

/// Adds a route made from an operation's definition.
trait Mount {
    fn mount<O: Serve>(self, state: &Shared) -> Self;
}

impl Mount for Router<Shared> {
    fn mount<O: Serve>(self, state: &Shared) -> Self {
        let definition = const { &O::DEFINITION };
        let filter = match definition.method {
            Method::POST => MethodFilter::POST,
            Method::PUT => MethodFilter::PUT,
            Method::DELETE => MethodFilter::DELETE,
            _ => MethodFilter::GET,
        };
        let route = on(filter, answer::<O>)
            .layer(CompressionLayer::new())
            // Around the compression, so that a truncation counts the bytes that travel.
            .layer(middleware::from_fn_with_state(
                (Arc::clone(state), definition.name),
                faults::strike,
            ));
        self.route(definition.path, route)
    }
}

/// Gives every answer the identifier that its log lines and its sender can be asked about.
async fn identify(mut response: Response) -> Response {
    let id = format!("{:032x}", fastrand::u128(..));
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

async fn answer<O: Serve>(
    State(state): State<Shared>,
    path: Result<RawPathParams, RawPathParamsRejection>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let path = path.map_err(|_| {
        ApiError::unprocessable(vec![FieldError::new(
            &["path"],
            "string_unicode",
            "must be UTF-8",
        )])
    })?;
    let placeholders: Vec<(String, String)> = path
        .iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let body = read(body).await?;
    state
        .blocking(move |state| {
            let (budget, answer) = dispatch::<O>(
                state,
                &placeholders,
                &query.unwrap_or_default(),
                &headers,
                &body,
            );
            let mut response = answer.unwrap_or_else(IntoResponse::into_response);
            response
                .headers_mut()
                .extend(budget.map(Budget::headers).unwrap_or_default());
            Ok(response)
        })
        .await
}

async fn read(body: Body) -> Result<Bytes, ApiError> {
    axum::body::to_bytes(body, LARGEST_BODY)
        .await
        .map_err(|error| {
            if std::error::Error::source(&error)
                .is_some_and(<dyn std::error::Error>::is::<LengthLimitError>)
            {
                ApiError::new(
                    StatusCode::PAYLOAD_TOO_LARGE,
                    format!("The body must not be longer than {LARGEST_BODY} bytes."),
                )
            } else {
                ApiError::bad_request("The body could not be read to its end.")
            }
        })
}

/// Authenticates, admits, decodes and carries out a request, in this order.
fn dispatch<O: Serve>(
    state: &AppState,
    placeholders: &[(String, String)],
    query: &str,
    headers: &HeaderMap,
    body: &[u8],
) -> (Option<Budget>, Result<Response, ApiError>) {
    let definition = const { &O::DEFINITION };
    let mut budget = None;
    let mut carry_out = || {
        let placeholders = || {
            placeholders
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
        };
        let organization = placeholders()
            .find_map(|(name, value)| (name == "organization").then_some(value))
            .unwrap_or_default();
        let mut admit = |caller| {
            budget = state
                .limiter
                .admit(definition, caller, state.limiter.now())?;
            Ok::<_, ApiError>(())
        };
        // Guessing keys must cost as much as signing in.
        if definition.authentication == Authentication::ApiKey {
            let sign_in = SignIn::from_headers(headers)?;
            admit(format!(
                "{organization}\n{}\n{}",
                sign_in.key_id, sign_in.user_id
            ))?;
        }
        let caller = state.store.read(|connection| {
            authentication::authenticate(
                connection,
                &state.secret,
                definition,
                organization,
                headers,
            )
        })?;
        if definition.authentication == Authentication::BearerToken {
            admit(format!("{organization}\n{}", caller.user_id))?;
        }
        let request = Request::<O>::from_http(placeholders(), query, body)
            .map_err(ApiError::unprocessable)?;
        let call = Call {
            state,
            caller,
            headers,
        };
        let value = O::serve(&call, request)?;
        respond::<O>(&value)
    };
    let response = carry_out();
    (budget, response)
}

fn respond<O: Serve>(value: &O::Response) -> Result<Response, ApiError> {
    let status = StatusCode::from_u16(O::DEFINITION.success).unwrap_or(StatusCode::OK);
    if status == StatusCode::NO_CONTENT {
        return Ok(status.into_response());
    }
    let body = serde_json::to_vec(value).map_err(|error| {
        tracing::error!(%error, operation = O::DEFINITION.name, "an answer could not be written");
        ApiError::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "The sandbox failed. Its log says why.",
        )
    })?;
    let json = [(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    )];
    Ok((status, json, body).into_response())
}
