//! Faults on request: what goes wrong with the next answers.

use std::{
    net::SocketAddr,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use amigo_core::{error::FieldError, operation::Answer, operations};
use axum::{
    Extension, Json,
    body::Bytes,
    extract::{ConnectInfo, Request, State},
    http::{Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    agent::stream::StreamFault, body, connection::ConnectionControl, error::ApiError,
    router::Shared,
};

/// Where faults are asked for.
pub(crate) const ROUTE: &str = "/sandbox/faults";

/// Something to go wrong with the next answers: a status, a truncation or a reset, each with or without a delay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Name of the operation it strikes, such as `get_messages`; any when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// How many requests it strikes. 1 when absent.
    #[serde(default = "once")]
    pub times: u32,
    /// How long the answer is held back, in milliseconds; at most a minute.
    #[serde(default)]
    pub latency_ms: u64,
    /// This status (400 to 599) is answered, and the request is not carried out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// `Retry-After` that goes with the status, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u32>,
    /// The request is carried out, and the connection breaks off after so many bytes of the answer's body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub truncate_after: Option<usize>,
    /// The connection is reset instead of an answer, and the request is not carried out.
    #[serde(default)]
    pub reset: bool,
    /// The fault strikes in the middle of an answer in events, after so many of them: the next is held back, the connection
    /// is reset, or an error event with the status ends the stream. Goes with an `operation` that answers so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after_events: Option<usize>,
}

impl Default for Fault {
    fn default() -> Self {
        Self {
            operation: None,
            times: once(),
            latency_ms: 0,
            status: None,
            retry_after: None,
            truncate_after: None,
            reset: false,
            after_events: None,
        }
    }
}

const fn once() -> u32 {
    1
}

/// Longer waits than a minute test nothing.
const LONGEST_LATENCY: Duration = Duration::from_mins(1);

/// More than this is a mistake in a loop.
const MOST_FAULTS: usize = 1_000;

/// The faults that still wait for a request to strike.
#[derive(Debug, Default)]
pub(crate) struct Faults(Mutex<Vec<Fault>>);

impl Faults {
    /// The first fault that strikes the operation, which strikes once less from now on.
    pub(crate) fn strike(&self, operation: &str) -> Option<Fault> {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let index = faults.iter().position(|fault| {
            fault
                .operation
                .as_deref()
                .is_none_or(|name| name == operation)
        })?;
        let fault = faults[index].clone();
        faults[index].times -= 1;
        if faults[index].times == 0 {
            faults.remove(index);
        }
        Some(fault)
    }

    pub(crate) fn add(&self, fault: Fault) -> Result<(), String> {
        fault.check()?;
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if faults.len() >= MOST_FAULTS {
            return Err(format!(
                "at most {MOST_FAULTS} faults can wait; delete them first"
            ));
        }
        faults.push(fault);
        Ok(())
    }

    pub(crate) fn clear(&self) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    fn list(&self) -> Vec<Fault> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Fault {
    fn check(&self) -> Result<(), String> {
        let operation = self.operation.as_deref().map(operations::named);
        let operation = operation.transpose().map_err(|_| {
            "`operation` must be the name of an operation, such as `get_messages`".to_owned()
        })?;
        let has_events = operation.is_some_and(|known| known.definition().answer == Answer::Events);
        if self.after_events.is_some() && (!has_events || self.truncate_after.is_some()) {
            return Err(
                "`after_events` needs an `operation` that answers with events, such as `interact_with_conversation`, and no `truncate_after`"
                    .to_owned(),
            );
        }
        if self.times == 0 {
            return Err("`times` must be at least 1".to_owned());
        }
        if Duration::from_millis(self.latency_ms) > LONGEST_LATENCY {
            return Err("`latency_ms` must be at most 60000".to_owned());
        }
        if self
            .status
            .is_some_and(|status| !(400..=599).contains(&status))
        {
            return Err("`status` must be between 400 and 599".to_owned());
        }
        if self.retry_after.is_some() && self.status.is_none() {
            return Err("`retry_after` needs a `status`".to_owned());
        }
        let ends = [
            self.status.is_some(),
            self.truncate_after.is_some(),
            self.reset,
        ];
        if ends.into_iter().filter(|end| *end).count() > 1 {
            return Err(
                "only one of `status`, `truncate_after` and `reset` can be asked for at once"
                    .to_owned(),
            );
        }
        Ok(())
    }
}

/// Lets a request pass, or has it meet the fault that waits for its operation.
pub(crate) async fn strike(
    State((state, operation)): State<(Shared, &'static str)>,
    mut request: Request,
    next: Next,
) -> Response {
    let Some(fault) = state.faults.strike(operation) else {
        return next.run(request).await;
    };
    if let Some(after_events) = fault.after_events {
        let connection = request.extensions().get::<ConnectInfo<ConnectionControl>>();
        let fault = StreamFault {
            connection: connection.map(|ConnectInfo(connection)| connection.clone()),
            after_events,
            fault,
        };
        request.extensions_mut().insert(fault);
        return next.run(request).await;
    }
    tokio::time::sleep(Duration::from_millis(fault.latency_ms)).await;
    if fault.reset {
        if let Some(ConnectInfo(connection)) =
            request.extensions().get::<ConnectInfo<ConnectionControl>>()
        {
            connection.reset();
        }
        return Response::new(body::broken(Bytes::new()));
    }
    if let Some(status) = fault.status {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let error = ApiError::new(status, "This fault was asked for.");
        return match fault.retry_after {
            Some(seconds) => error
                .header(header::RETRY_AFTER, seconds.into())
                .into_response(),
            None => error.into_response(),
        };
    }
    let response = next.run(request).await;
    match fault.truncate_after {
        Some(bytes) => body::truncate(response, bytes).await,
        None => response,
    }
}

/// Takes a fault, lists those that wait, or forgets them all. Only from the same machine.
pub(crate) async fn control(
    State(state): State<Shared>,
    method: Method,
    peer: Option<Extension<ConnectInfo<ConnectionControl>>>,
    body: Bytes,
) -> Result<Response, ApiError> {
    require_local(peer.as_ref(), "Faults can only be asked for")?;
    match method.as_str() {
        "GET" => Ok(Json(state.faults.list()).into_response()),
        "DELETE" => {
            state.faults.clear();
            Ok(StatusCode::NO_CONTENT.into_response())
        }
        _ => {
            let fault = object(&body)?;
            state.faults.add(fault).map_err(unprocessable)?;
            Ok(StatusCode::NO_CONTENT.into_response())
        }
    }
}

/// Refuses (403) what does not come from this machine.
pub(crate) fn require_local(
    peer: Option<&Extension<ConnectInfo<ConnectionControl>>>,
    what: &'static str,
) -> Result<(), ApiError> {
    let local = |peer: SocketAddr| peer.ip().to_canonical().is_loopback();
    if peer.is_some_and(|Extension(ConnectInfo(connection))| local(connection.peer)) {
        return Ok(());
    }
    Err(ApiError::new(
        StatusCode::FORBIDDEN,
        format!("{what} from the same machine."),
    ))
}

/// Reads the object that the sandbox is asked with.
pub(crate) fn object<T: DeserializeOwned>(body: &[u8]) -> Result<T, ApiError> {
    // By way of an object, for an array of its values would do as well otherwise.
    serde_json::from_slice::<serde_json::Map<_, _>>(body)
        .and_then(|fields| serde_json::from_value(fields.into()))
        .map_err(|error| unprocessable(error.to_string()))
}

fn unprocessable(why: String) -> ApiError {
    ApiError::unprocessable(vec![FieldError::new(&["body"], "value_error", why)])
}
