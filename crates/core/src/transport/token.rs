//! The token of a signed-in user: kept, renewed in time, and by one caller for all.

use std::{
    collections::VecDeque,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use arc_swap::ArcSwapOption;
use http::HeaderValue;
use tokio::{sync::Mutex, time::Instant};

use super::Transport;
use crate::error::{Error, ErrorKind, Result};

/// A token is renewed this long before it expires.
const MARGIN: Duration = Duration::from_mins(5);
/// Sign-ins that a user may make within [`SIGN_IN_WINDOW`].
const MOST_SIGN_INS: usize = 5;
const SIGN_IN_WINDOW: Duration = Duration::from_mins(1);

#[derive(Debug)]
pub(super) struct Token {
    /// Value of the `Authorization` header.
    pub(super) header: HeaderValue,
    pub(super) expires_at: Instant,
    /// Whether it has so little left that a new one is due. Known when it is made: a token may be short-lived from birth.
    pub(super) renew_at: Instant,
}

impl Token {
    pub(super) fn new(header: HeaderValue, lifetime: Duration) -> Self {
        let now = Instant::now();
        Self {
            header,
            expires_at: now + lifetime,
            renew_at: now + lifetime.saturating_sub(MARGIN),
        }
    }
}

#[derive(Debug, Default)]
pub(super) struct TokenCache {
    current: ArcSwapOption<Token>,
    /// Sign-ins that have ended, well or not.
    finished: AtomicU64,
    renewal: Mutex<Renewal>,
}

/// What whoever renews must know; held by one caller at a time.
#[derive(Debug, Default)]
struct Renewal {
    last_failure: Option<Error>,
    begun: VecDeque<Instant>,
}

impl TokenCache {
    pub(super) fn current(&self) -> Option<Arc<Token>> {
        self.current.load_full()
    }
}

impl Transport {
    /// A token to send: the one at hand, or a new one if it is about to expire or is the `refused` one.
    pub(super) async fn token(
        &self,
        refused: Option<&Arc<Token>>,
        deadline: Instant,
    ) -> Result<Arc<Token>> {
        let cache = &self.tokens;
        let usable = || {
            cache
                .current()
                .filter(|token| refused.is_none_or(|refused| !Arc::ptr_eq(token, refused)))
        };
        if let Some(token) = usable().filter(|token| Instant::now() < token.renew_at) {
            return Ok(token);
        }
        let finished_before = cache.finished.load(Ordering::Acquire);
        let mut renewal = cache.renewal.lock().await;
        // Somebody else may have signed in while this caller waited: their luck is everybody's.
        if cache.finished.load(Ordering::Acquire) != finished_before {
            if let Some(token) = usable().filter(|token| Instant::now() < token.expires_at) {
                return Ok(token);
            }
            if let Some(failure) = &renewal.last_failure {
                return Err(failure.clone());
            }
        }
        let now = Instant::now();
        renewal
            .begun
            .retain(|begun| now.duration_since(*begun) < SIGN_IN_WINDOW);
        if renewal.begun.len() >= MOST_SIGN_INS {
            return match (
                usable().filter(|token| now < token.expires_at),
                &renewal.last_failure,
            ) {
                (Some(token), _) => Ok(token),
                (None, Some(failure)) => Err(failure.clone()),
                (None, None) => Err(too_many_sign_ins()),
            };
        }
        renewal.begun.push_back(now);
        let outcome = self.sign_in(deadline).await;
        // A sign-in that ran out of one caller's time says nothing to the others.
        if !outcome
            .as_ref()
            .is_err_and(|error| error.kind() == ErrorKind::Timeout)
        {
            cache.finished.fetch_add(1, Ordering::Release);
        }
        match outcome {
            Ok(token) => {
                renewal.last_failure = None;
                let token = Arc::new(token);
                cache.current.store(Some(token.clone()));
                Ok(token)
            }
            Err(error) => {
                renewal.last_failure = Some(error.clone());
                // A renewal ahead of time may fail: the token at hand still lasts.
                usable()
                    .filter(|token| Instant::now() < token.expires_at)
                    .ok_or(error)
            }
        }
    }
}

fn too_many_sign_ins() -> Error {
    let message = format!(
        "signed in {MOST_SIGN_INS} times within a minute, and the server still refuses or ends the tokens; \
         check the clock of this machine and the organisation"
    );
    Error::new(ErrorKind::RateLimit, message).in_operation("sign_in_with_api_key")
}
