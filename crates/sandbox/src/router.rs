//! From a definition to its route: what every operation has in common.

use std::{sync::Arc, time::Duration};

use amigo_core::{
    error::FieldError,
    operation::{Authentication, Operation, Request},
    operations::{
        CreateConversation, CreateUser, DeleteUser, FinishConversation,
        GenerateConversationStarters, GetInteractionInsights, GetMessageSource, GetMessages,
        GetOrganization, GetServices, GetUserModel, GetUsers, InteractWithConversation,
        ListConversations, ModifyTags, RecommendResponses, SignInWithApiKey, UpdateUser,
    },
};
use axum::{
    Extension, Router,
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
    agent::{
        analysis::Analyses,
        running::Running,
        stream::{self, StreamFault},
        webhooks,
    },
    authentication::{self, SignIn},
    error::ApiError,
    faults::{self, Faults},
    form,
    handlers::{Call, Serve, ServeEvents},
    rate_limits::{Budget, RateLimiter},
    source_urls,
    store::Store,
};

/// Bodies of requests end here; the largest that means anything is a fraction of this.
const LARGEST_BODY: usize = 1 << 20;

/// Forms end here: they bring recordings.
const LARGEST_FORM: usize = 32 << 20;

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
    /// Decides the choices of the agent.
    pub(crate) seed: u64,
    pub(crate) running: Running,
    pub(crate) analyses: Analyses,
    /// Sends webhooks.
    pub(crate) webhooks: Option<reqwest::Client>,
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
    let webhooks = get(webhooks::control)
        .post(webhooks::control)
        .delete(webhooks::control);
    Router::new()
        .mount::<SignInWithApiKey>(&state)
        .mount::<GetServices>(&state)
        .mount::<GetUsers>(&state)
        .mount::<CreateUser>(&state)
        .mount::<UpdateUser>(&state)
        .mount::<DeleteUser>(&state)
        .mount::<GetUserModel>(&state)
        .mount::<GetOrganization>(&state)
        .mount_events::<CreateConversation>(&state)
        .mount_events::<InteractWithConversation>(&state)
        .mount::<FinishConversation>(&state)
        .mount::<GenerateConversationStarters>(&state)
        .mount::<ListConversations>(&state)
        .mount::<GetMessages>(&state)
        .mount::<GetMessageSource>(&state)
        .mount::<ModifyTags>(&state)
        .mount::<RecommendResponses>(&state)
        .mount::<GetInteractionInsights>(&state)
        .route(source_urls::ROUTE, get(source_urls::serve))
        .route(faults::ROUTE, faults)
        .route(webhooks::ROUTE, webhooks)
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
    fn mount_events<O: ServeEvents>(self, state: &Shared) -> Self;
}

impl Mount for Router<Shared> {
    fn mount<O: Serve>(self, state: &Shared) -> Self {
        let route = on(method::<O>(), answer::<O>)
            .layer(CompressionLayer::new())
            // Around the compression, so that a truncation counts the bytes that travel.
            .layer(middleware::from_fn_with_state(
                (Arc::clone(state), O::DEFINITION.name),
                faults::strike,
            ));
        self.route(O::DEFINITION.path, route)
    }

    /// Without compression, which would hold events back.
    fn mount_events<O: ServeEvents>(self, state: &Shared) -> Self {
        let route = on(method::<O>(), answer_events::<O>).layer(middleware::from_fn_with_state(
            (Arc::clone(state), O::DEFINITION.name),
            faults::strike,
        ));
        self.route(O::DEFINITION.path, route)
    }
}

fn method<O: Operation>() -> MethodFilter {
    match O::DEFINITION.method {
        Method::POST => MethodFilter::POST,
        Method::PUT => MethodFilter::PUT,
        Method::DELETE => MethodFilter::DELETE,
        _ => MethodFilter::GET,
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

/// The parts of a request that any operation is decoded from.
struct Received {
    placeholders: Vec<(String, String)>,
    query: String,
    headers: HeaderMap,
    body: Bytes,
}

impl Received {
    async fn read(
        path: Result<RawPathParams, RawPathParamsRejection>,
        query: Option<String>,
        headers: HeaderMap,
        body: Body,
    ) -> Result<Self, ApiError> {
        let path = path.map_err(|_| {
            ApiError::unprocessable(vec![FieldError::new(
                &["path"],
                "string_unicode",
                "must be UTF-8",
            )])
        })?;
        let most = if content_type(&headers).starts_with(form::MEDIA_TYPE) {
            LARGEST_FORM
        } else {
            LARGEST_BODY
        };
        Ok(Self {
            placeholders: path
                .iter()
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
            query: query.unwrap_or_default(),
            headers,
            body: read(body, most).await?,
        })
    }

    fn placeholders(&self) -> impl Iterator<Item = (&str, &str)> {
        self.placeholders
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

fn content_type(headers: &HeaderMap) -> &str {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

async fn answer<O: Serve>(
    State(state): State<Shared>,
    path: Result<RawPathParams, RawPathParamsRejection>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let received = Received::read(path, query, headers, body).await?;
    state
        .blocking(move |state| {
            let (budget, answer) = dispatch::<O, _>(state, &received, false, |call, request| {
                respond::<O>(&O::serve(call, request)?)
            });
            Ok(with_budget(budget, answer))
        })
        .await
}

/// Begins what is asked for, and answers with the events of it.
async fn answer_events<O: ServeEvents>(
    State(state): State<Shared>,
    path: Result<RawPathParams, RawPathParamsRejection>,
    RawQuery(query): RawQuery,
    fault: Option<Extension<StreamFault>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let received = Received::read(path, query, headers, body).await?;
    let fault = fault.map(|Extension(fault)| fault);
    let events_state = Arc::clone(&state);
    state
        .blocking(move |state| {
            let (budget, begun) = dispatch::<O, _>(state, &received, O::TAKES_FORM, O::begin);
            let answer = begun.map(|begun| {
                let status = StatusCode::from_u16(O::DEFINITION.success).unwrap_or(StatusCode::OK);
                let headers = [
                    (header::CONTENT_TYPE, "application/x-ndjson"),
                    (header::CACHE_CONTROL, "no-store"),
                ];
                (status, headers, stream::events(events_state, begun, fault)).into_response()
            });
            Ok(with_budget(budget, answer))
        })
        .await
}

fn with_budget(budget: Option<Budget>, answer: Result<Response, ApiError>) -> Response {
    let mut response = answer.unwrap_or_else(IntoResponse::into_response);
    response
        .headers_mut()
        .extend(budget.map(Budget::headers).unwrap_or_default());
    response
}

async fn read(body: Body, most: usize) -> Result<Bytes, ApiError> {
    axum::body::to_bytes(body, most).await.map_err(|error| {
        if std::error::Error::source(&error)
            .is_some_and(<dyn std::error::Error>::is::<LengthLimitError>)
        {
            ApiError::new(
                StatusCode::PAYLOAD_TOO_LARGE,
                format!("The body must not be longer than {most} bytes."),
            )
        } else {
            ApiError::bad_request("The body could not be read to its end.")
        }
    })
}

/// Authenticates, admits, decodes and carries out a request, in this order.
fn dispatch<O: Operation, T>(
    state: &AppState,
    received: &Received,
    takes_form: bool,
    carry_out: impl FnOnce(&Call<'_>, Request<O>) -> Result<T, ApiError>,
) -> (Option<Budget>, Result<T, ApiError>) {
    let definition = const { &O::DEFINITION };
    let mut budget = None;
    let attempt = || {
        let organization = received
            .placeholders()
            .find_map(|(name, value)| (name == "organization").then_some(value))
            .unwrap_or_default();
        let headers = &received.headers;
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
        let request = decode::<O>(received, takes_form)?;
        let call = Call {
            state,
            caller,
            headers,
        };
        carry_out(&call, request)
    };
    let answer = attempt();
    (budget, answer)
}

fn decode<O: Operation>(received: &Received, takes_form: bool) -> Result<Request<O>, ApiError> {
    let (placeholders, query) = (received.placeholders(), received.query.as_str());
    let request = if takes_form {
        Request::from_form(
            placeholders,
            query,
            form::read(content_type(&received.headers), &received.body)?,
        )
    } else {
        Request::from_http(placeholders, query, &received.body)
    };
    request.map_err(ApiError::unprocessable)
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
