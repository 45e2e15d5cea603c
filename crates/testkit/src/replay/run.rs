//! One run of a case: what was asked so far, and what is still to come.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use amigo_core::{operation::Operation as _, operations::SignInWithApiKey};
use jiff::{SignedDuration, Timestamp};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;
use tokio::sync::watch;

use super::{matching, request::ReceivedRequest};
use crate::{
    case::{Body, Case, ClientSettings, Response},
    check,
    outcome::{Outcomes, Verdict},
    template::Context,
};

/// What a path segment may hold as it is.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// A run.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) case: Case,
    pub(crate) client: ClientSettings,
    now: Timestamp,
    state: Mutex<State>,
    /// How many connections stall whose client has not hung up yet.
    stalled: watch::Sender<usize>,
}

#[derive(Debug)]
struct State {
    /// How many times each exchange is still to take place.
    left: Vec<u32>,
    sign_ins: usize,
    tokens: Vec<String>,
    last_request: Option<Instant>,
    last_sign_in: Option<Instant>,
    failures: Vec<String>,
}

impl Run {
    pub(crate) fn new(case: Case, context: &Context) -> Self {
        let client = case.client.clone().for_runner();
        let state = State {
            left: case
                .exchanges
                .iter()
                .map(|exchange| exchange.times)
                .collect(),
            sign_ins: 0,
            tokens: client.bearer_token.iter().cloned().collect(),
            last_request: None,
            last_sign_in: None,
            failures: Vec::new(),
        };
        Self {
            case,
            client,
            now: context.now,
            state: Mutex::new(state),
            stalled: watch::Sender::new(0),
        }
    }

    /// A panic elsewhere leaves the record as good as it was.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes something that must not happen.
    pub(crate) fn fail(&self, failure: impl Into<String>) {
        self.state().failures.push(failure.into());
    }

    /// Notes that a connection stalls, until the guard is dropped.
    pub(crate) fn stall(&self) -> Stalled<'_> {
        self.stalled.send_modify(|count| *count += 1);
        Stalled(self)
    }

    fn is_stalled(&self) -> bool {
        *self.stalled.borrow() > 0
    }

    /// Waits until the client has hung up on every connection that stalls.
    pub(crate) async fn hung_up(&self) {
        // The sender lives as long as this run, so that waiting cannot fail.
        let _ = self.stalled.subscribe().wait_for(|count| *count == 0).await;
    }

    /// The answer to a request.
    pub(crate) fn answer(&self, request: &ReceivedRequest) -> Response {
        if request.method == SignInWithApiKey::DEFINITION.method.as_str()
            && request.path == self.sign_in_path()
        {
            return self.sign_in(request);
        }
        let mut state = self.state();
        let since = state.last_request.replace(Instant::now());
        let mut nearest: Option<Vec<String>> = None;
        for (index, exchange) in self.case.exchanges.iter().enumerate() {
            if state.left[index] == 0 {
                continue;
            }
            let mut differences = matching::differences(&exchange.request, request);
            if !names_authorization(&exchange.request) {
                differences.extend(unknown_token(&state.tokens, request));
            }
            if differences.is_empty() {
                state.left[index] -= 1;
                let least = Duration::from_millis(exchange.request.after_ms);
                if let Some(since) = since.map(|since| since.elapsed())
                    && since < least
                {
                    state.failures.push(format!(
                        "{} {} came {since:?} after the request before it, not {least:?}",
                        request.method, request.path
                    ));
                }
                return exchange.response.clone();
            }
            if nearest
                .as_ref()
                .is_none_or(|nearest| differences.len() < nearest.len())
            {
                nearest = Some(differences);
            }
        }
        let why = nearest.map_or_else(
            || "no request is expected any more".to_owned(),
            |differences| differences.join("; "),
        );
        let failure = format!("unexpected {} {}: {why}", request.method, request.path);
        state.failures.push(failure.clone());
        Response {
            status: 501,
            body: Some(Body::Json(json!({ "detail": failure }))),
            ..Response::default()
        }
    }

    fn sign_in_path(&self) -> String {
        let organization = self.case.sign_in.organization.clone().unwrap_or_else(|| {
            let organization = self.client.organization_id.as_deref().unwrap_or("");
            utf8_percent_encode(organization, SEGMENT).to_string()
        });
        SignInWithApiKey::DEFINITION
            .path
            .replace("{organization}", &organization)
    }

    fn sign_in(&self, request: &ReceivedRequest) -> Response {
        let mut state = self.state();
        let number = state.sign_ins;
        state.sign_ins += 1;
        let least = Duration::from_millis(self.case.sign_in.after_ms);
        if let Some(since) = state.last_sign_in.replace(Instant::now())
            && since.elapsed() < least
        {
            let failure = format!("a sign-in came sooner than {least:?} after the one before it");
            state.failures.push(failure);
        }
        let credentials = [
            ("x-api-key", &self.client.api_key),
            ("x-api-key-id", &self.client.api_key_id),
            ("x-user-id", &self.client.user_id),
        ];
        for (name, expected) in credentials {
            if request.header(name).as_deref() != expected.as_deref() {
                state
                    .failures
                    .push(format!("a sign-in came with a wrong or missing {name}"));
            }
        }
        if request.header("authorization").is_some() {
            state
                .failures
                .push("a sign-in came with a token".to_owned());
        }
        if !request.body.is_empty() {
            state.failures.push("a sign-in came with a body".to_owned());
        }
        let response = self
            .case
            .sign_in
            .answers
            .get(number)
            .cloned()
            .unwrap_or_else(|| self.token(number));
        if let Some(Body::Json(json)) = &response.body
            && let Some(token) = json["id_token"].as_str()
        {
            state.tokens.push(token.to_owned());
        }
        response
    }

    /// The answer to a sign-in that is not scripted.
    fn token(&self, number: usize) -> Response {
        let expires_at = self.now.saturating_add(SignedDuration::from_hours(1));
        Response {
            body: Some(Body::Json(json!({
                "id_token": format!("lakeside-token-{}", number + 1),
                "expires_at": expires_at.map(|at| at.to_string()).unwrap_or_default(),
            }))),
            ..Response::default()
        }
    }

    /// Judges what came out.
    pub(crate) fn verdict(&self, outcomes: &Outcomes) -> Verdict {
        let state = self.state();
        let mut failures = state.failures.clone();
        for (exchange, left) in self.case.exchanges.iter().zip(&state.left) {
            if *left > 0 {
                let request = &exchange.request;
                failures.push(format!(
                    "{left} of {} expected requests {} {} never came",
                    exchange.times, request.method, request.path
                ));
            }
        }
        let sign_ins = self.case.sign_in.count.unwrap_or_else(|| {
            let signs_in = self.client.bearer_token.is_none()
                && !(self.case.exchanges.is_empty() && self.case.sign_in.answers.is_empty());
            usize::from(signs_in)
        });
        if state.sign_ins != sign_ins {
            failures.push(format!("{} sign-ins came, not {sign_ins}", state.sign_ins));
        }
        if self.is_stalled() {
            failures.push("the client did not hang up on an answer that stalled".to_owned());
        }
        let mut secrets = self.case.secrets.clone();
        secrets.extend(state.tokens.iter().cloned());
        secrets.extend(self.client.api_key.iter().flat_map(|key| {
            // A key with a line break would be shown escaped: its parts give it away just as well.
            key.split(char::is_control)
                .filter(|part| part.len() > 3)
                .map(str::to_owned)
                .collect::<Vec<_>>()
        }));
        failures.extend(check::outcomes(&self.case.calls, outcomes));
        failures.extend(check::secrets(&secrets, outcomes));
        Verdict::new(failures)
    }
}

/// Counts a stalled connection for as long as it lives.
pub(crate) struct Stalled<'a>(&'a Run);

impl Drop for Stalled<'_> {
    fn drop(&mut self) {
        self.0.stalled.send_modify(|count| *count -= 1);
    }
}

fn names_authorization(expected: &crate::case::ExpectedRequest) -> bool {
    expected
        .headers
        .keys()
        .any(|name| name.eq_ignore_ascii_case("authorization"))
}

fn unknown_token(tokens: &[String], request: &ReceivedRequest) -> Option<String> {
    let header = request.header("authorization");
    let token = header
        .as_deref()
        .and_then(|header| header.strip_prefix("Bearer "));
    match token {
        None => Some("there is no bearer token".to_owned()),
        Some(token) if tokens.iter().any(|known| known == token) => None,
        Some(_) => Some("nobody gave out its token".to_owned()),
    }
}
