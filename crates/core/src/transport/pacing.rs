//! Keeping bulk work within the rate limit, so that it is never refused for being too fast.
//!
//! The limits are per minute. A token bucket (as crates for rate limiting have) either forbids the burst that the first
//! minute allows or lets nearly two budgets through in it; so the times of the last minute's requests are kept instead.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use http::{HeaderMap, StatusCode};
use tokio::time::{Instant, sleep_until};

use super::RateLimit;
use crate::{error, operation::Definition};

const WINDOW: Duration = Duration::from_mins(1);

/// Whether bulk work keeps to a rate limit. Single calls are never delayed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Pacing {
    /// Each operation's documented budget, corrected by what the server says.
    Documented,
    /// Only what the server says: the choice for a sandbox, which has no limits unless asked for.
    AsTold,
    /// No pacing.
    Off,
}

#[derive(Debug)]
pub(super) struct Pacer {
    pacing: Pacing,
    windows: Mutex<HashMap<&'static str, Window>>,
}

/// One operation's requests of the last minute.
#[derive(Debug, Default)]
struct Window {
    limit: Option<u32>,
    closed_until: Option<Instant>,
    requests: VecDeque<Request>,
    next_ticket: u64,
    /// Turns that were given and not used yet.
    turns: u32,
}

#[derive(Debug)]
struct Request {
    ticket: u64,
    /// When it was sent, and once it is answered, when that was: the server counted it somewhere between.
    at: Instant,
}

impl Pacer {
    pub(super) fn new(pacing: Pacing) -> Self {
        Self {
            pacing,
            windows: Mutex::default(),
        }
    }

    /// Waits until another request of this operation is within the limit.
    pub(super) async fn turn(&self, definition: &Definition) {
        loop {
            let Some(wait_until) = self.try_turn(definition) else {
                return;
            };
            sleep_until(wait_until).await;
        }
    }

    /// Takes a turn, or says when to ask again.
    fn try_turn(&self, definition: &Definition) -> Option<Instant> {
        if self.pacing == Pacing::Off {
            return None;
        }
        let now = Instant::now();
        let mut windows = self.windows();
        let window = self.window(&mut windows, definition);
        window.forget_before(now);
        if let Some(closed_until) = window.closed_until.filter(|until| *until > now) {
            return Some(closed_until);
        }
        let used = window.requests.len() + window.turns as usize;
        if window.limit.is_some_and(|limit| used >= limit as usize) {
            let oldest = window.requests.iter().map(|request| request.at).min();
            return Some(oldest.map_or(now + WINDOW, |oldest| oldest + WINDOW));
        }
        window.turns += 1;
        None
    }

    /// Notes that a request goes out, paced or not; the ticket is for [`answered`](Self::answered).
    pub(super) fn sent(&self, definition: &Definition) -> u64 {
        let mut windows = self.windows();
        let window = self.window(&mut windows, definition);
        window.turns = window.turns.saturating_sub(1);
        let ticket = window.next_ticket;
        window.next_ticket += 1;
        if window.limit.is_some() {
            window.forget_before(Instant::now());
            window.requests.push_back(Request {
                ticket,
                at: Instant::now(),
            });
        }
        ticket
    }

    /// Notes that a request was answered, and learns what the server says about its limit.
    pub(super) fn answered(
        &self,
        definition: &Definition,
        ticket: u64,
        status: StatusCode,
        headers: &HeaderMap,
    ) {
        let now = Instant::now();
        let mut windows = self.windows();
        let window = self.window(&mut windows, definition);
        if let Some(request) = window
            .requests
            .iter_mut()
            .find(|request| request.ticket == ticket)
        {
            request.at = now;
        }
        let told = RateLimit::from_headers(headers);
        if let Some(told) = told.filter(|told| told.limit > 0) {
            if window.limit.is_none() {
                window.requests.push_back(Request { ticket, at: now });
            }
            window.limit = Some(told.limit);
        }
        let closed_for = if status == StatusCode::TOO_MANY_REQUESTS {
            error::retry_after(headers).or(told.and_then(|told| told.reset_after))
        } else {
            // Others may be using up the same user's budget.
            told.filter(|told| told.remaining == Some(0))
                .and_then(|told| told.reset_after)
        };
        if let Some(closed_for) = closed_for {
            window.closed_until = Some(now + closed_for.min(WINDOW));
        }
    }

    fn windows(&self) -> MutexGuard<'_, HashMap<&'static str, Window>> {
        // The map is sound after every statement, so a panic elsewhere is no reason to stop pacing.
        self.windows.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn window<'a>(
        &self,
        windows: &'a mut HashMap<&'static str, Window>,
        definition: &Definition,
    ) -> &'a mut Window {
        windows.entry(definition.name).or_insert_with(|| Window {
            limit: (self.pacing == Pacing::Documented).then_some(definition.requests_per_minute),
            ..Window::default()
        })
    }
}

impl Window {
    fn forget_before(&mut self, now: Instant) {
        self.requests
            .retain(|request| now.duration_since(request.at) < WINDOW);
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;
    use crate::{operation::Operation, operations::ListConversations};

    const LIST: &Definition = &ListConversations::DEFINITION;

    async fn request(pacer: &Pacer, headers: &HeaderMap) {
        pacer.turn(LIST).await;
        let ticket = pacer.sent(LIST);
        pacer.answered(LIST, ticket, StatusCode::OK, headers);
    }

    fn limit(requests: u16) -> HeaderMap {
        HeaderMap::from_iter([(
            http::HeaderName::from_static("x-ratelimit-limit"),
            HeaderValue::from(requests),
        )])
    }

    #[tokio::test(start_paused = true)]
    async fn a_minute_never_holds_more_than_the_documented_budget() {
        let pacer = Pacer::new(Pacing::Documented);
        let start = Instant::now();
        let mut times = Vec::new();
        for _ in 0..46 {
            request(&pacer, &HeaderMap::new()).await;
            times.push(start.elapsed());
        }
        for (earlier, later) in times.iter().zip(&times[15..]) {
            assert!(*later >= *earlier + WINDOW);
        }
        assert!(
            start.elapsed() < 3 * WINDOW + Duration::from_secs(1),
            "no slower than allowed"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn a_limit_is_learnt_from_the_server() {
        let pacer = Pacer::new(Pacing::AsTold);
        let start = Instant::now();
        for _ in 0..100 {
            request(&pacer, &HeaderMap::new()).await;
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
        for _ in 0..5 {
            request(&pacer, &limit(4)).await;
        }
        assert!(start.elapsed() >= WINDOW);
    }

    #[tokio::test(start_paused = true)]
    async fn a_closed_window_is_waited_for() {
        let pacer = Pacer::new(Pacing::AsTold);
        let start = Instant::now();
        let ticket = pacer.sent(LIST);
        let headers =
            HeaderMap::from_iter([(http::header::RETRY_AFTER, HeaderValue::from_static("7"))]);
        pacer.answered(LIST, ticket, StatusCode::TOO_MANY_REQUESTS, &headers);
        pacer.turn(LIST).await;
        assert!(start.elapsed() >= Duration::from_secs(7));
    }

    #[tokio::test(start_paused = true)]
    async fn concurrent_readers_share_one_budget() {
        let pacer = Pacer::new(Pacing::Documented);
        let start = Instant::now();
        let headers = HeaderMap::new();
        futures::future::join_all((0..16).map(|_| request(&pacer, &headers))).await;
        assert!(start.elapsed() >= WINDOW);
    }
}
