//! The documented budgets: requests a minute, by user and operation.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use amigo_core::operation::Definition;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

use crate::error::ApiError;

/// Whether the sandbox limits how often it may be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RateLimits {
    /// As often as anybody likes.
    #[default]
    Off,
    /// As often as the API documents for each operation.
    Documented,
}

/// Budgets are for this long, and the window slides.
const WINDOW: Duration = Duration::from_mins(1);

/// Callers that are remembered before those whose window is empty are forgotten.
const MOST_WINDOWS: usize = 10_000;

const LIMIT: HeaderName = HeaderName::from_static("x-ratelimit-limit");
const REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");
const RESET: HeaderName = HeaderName::from_static("x-ratelimit-reset");

/// When each caller's requests were admitted.
#[derive(Debug)]
pub(crate) struct RateLimiter {
    limits: RateLimits,
    /// When the clock started, and how many times faster than real it runs.
    clock: (Instant, u32),
    windows: Mutex<HashMap<(&'static str, String), VecDeque<Instant>>>,
}

/// What is left of a budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Budget {
    limit: u32,
    remaining: u32,
    /// Until a request leaves the window and makes room.
    reset: Duration,
}

impl RateLimiter {
    pub(crate) fn new(limits: RateLimits, clock_speed: u32) -> Self {
        Self {
            limits,
            clock: (Instant::now(), clock_speed.max(1)),
            windows: Mutex::default(),
        }
    }

    /// The time on the limiter's clock.
    pub(crate) fn now(&self) -> Instant {
        let (start, speed) = self.clock;
        start + start.elapsed() * speed
    }

    /// Takes one request out of the caller's budget: `Ok(None)` without limits, `Err` (429) when nothing is left.
    /// Refused requests cost nothing.
    pub(crate) fn admit(
        &self,
        definition: &Definition,
        caller: String,
        now: Instant,
    ) -> Result<Option<Budget>, ApiError> {
        if self.limits == RateLimits::Off {
            return Ok(None);
        }
        let limit = definition.requests_per_minute;
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        if windows.len() >= MOST_WINDOWS {
            windows.retain(|_, window| {
                window
                    .back()
                    .is_some_and(|last| now.duration_since(*last) < WINDOW)
            });
        }
        let window = windows.entry((definition.name, caller)).or_default();
        while window
            .front()
            .is_some_and(|first| now.duration_since(*first) >= WINDOW)
        {
            window.pop_front();
        }
        let used = u32::try_from(window.len()).unwrap_or(u32::MAX);
        let admitted = used < limit;
        if admitted {
            window.push_back(now);
        }
        let budget = Budget {
            limit,
            remaining: limit.saturating_sub(used + u32::from(admitted)),
            reset: window.front().map_or(WINDOW, |first| {
                WINDOW.saturating_sub(now.duration_since(*first))
            }),
        };
        if admitted {
            Ok(Some(budget))
        } else {
            Err(budget.refusal())
        }
    }
}

impl Budget {
    /// The headers that tell the caller of it.
    pub(crate) fn headers(self) -> HeaderMap {
        HeaderMap::from_iter([
            (LIMIT, self.limit.into()),
            (REMAINING, self.remaining.into()),
            (RESET, self.seconds()),
        ])
    }

    fn refusal(self) -> ApiError {
        let error = ApiError::new(
            StatusCode::TOO_MANY_REQUESTS,
            format!("The limit of {} requests a minute is used up.", self.limit),
        );
        self.headers()
            .into_iter()
            .filter_map(|(name, value)| Some((name?, value)))
            .fold(error, |error, (name, value)| error.header(name, value))
            .header(header::RETRY_AFTER, self.seconds())
    }

    /// Rounded up, so that whoever waits that long is let in.
    fn seconds(self) -> HeaderValue {
        let seconds = self.reset.as_secs() + u64::from(self.reset.subsec_nanos() > 0);
        seconds.into()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::time::{Duration, Instant};

    use amigo_core::{
        operation::{Definition, Operation},
        operations::{GetMessages, SignInWithApiKey},
    };

    use super::{RateLimiter, RateLimits};

    static SIGN_IN: Definition = SignInWithApiKey::DEFINITION;
    static MESSAGES: Definition = GetMessages::DEFINITION;

    #[test]
    fn the_window_slides() {
        let limiter = RateLimiter::new(RateLimits::Documented, 1);
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        for second in 0..5 {
            let budget = limiter
                .admit(&SIGN_IN, "a".to_owned(), at(second * 10))
                .unwrap()
                .unwrap();
            assert_eq!(u64::from(budget.remaining), 4 - second);
        }
        assert!(limiter.admit(&SIGN_IN, "a".to_owned(), at(59)).is_err());
        // The first leaves at 60, the second at 70; what was refused took no room.
        assert!(limiter.admit(&SIGN_IN, "a".to_owned(), at(60)).is_ok());
        assert!(limiter.admit(&SIGN_IN, "a".to_owned(), at(69)).is_err());
        assert!(limiter.admit(&SIGN_IN, "a".to_owned(), at(70)).is_ok());
    }

    #[test]
    fn callers_and_operations_have_budgets_of_their_own() {
        let limiter = RateLimiter::new(RateLimits::Documented, 1);
        let now = Instant::now();
        for _ in 0..5 {
            assert!(limiter.admit(&SIGN_IN, "a".to_owned(), now).is_ok());
        }
        assert!(limiter.admit(&SIGN_IN, "a".to_owned(), now).is_err());
        assert!(limiter.admit(&SIGN_IN, "b".to_owned(), now).is_ok());
        assert!(limiter.admit(&MESSAGES, "a".to_owned(), now).is_ok());
    }

    #[test]
    fn without_limits_nothing_is_refused() {
        let limiter = RateLimiter::new(RateLimits::Off, 1);
        for _ in 0..100 {
            assert!(
                limiter
                    .admit(&SIGN_IN, "a".to_owned(), Instant::now())
                    .unwrap()
                    .is_none()
            );
        }
    }
}
