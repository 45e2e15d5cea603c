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
    /// How many times faster than real the server's minutes pass.
    clock_speed: u32,
    windows: Mutex<HashMap<&'static str, Window>>,
}

/// One operation's requests of the last minute.
#[derive(Debug, Default)]
struct Window {
    documented: Option<u32>,
    told: Option<u32>,
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
    pub(super) fn new(pacing: Pacing, clock_speed: u32) -> Self {
        Self {
            pacing,
            clock_speed: clock_speed.max(1),
            windows: Mutex::default(),
        }
    }

    /// Requests a minute that paced calls of this operation keep to now: what the server said, else `wanted`, else what is
    /// documented. Where the server has spoken, `wanted` can only be less.
    pub(super) fn limit(&self, definition: &Definition, wanted: Option<u32>) -> Option<u32> {
        if self.pacing == Pacing::Off && wanted.is_none() {
            return None;
        }
        self.window(&mut self.windows(), definition).limit(wanted)
    }

    /// Waits until another request of this operation is within the limit.
    pub(super) async fn turn(&self, definition: &Definition, wanted: Option<u32>) {
        loop {
            let Some(wait_until) = self.try_turn(definition, wanted) else {
                return;
            };
            sleep_until(wait_until).await;
        }
    }

    /// Takes a turn, or says when to ask again.
    fn try_turn(&self, definition: &Definition, wanted: Option<u32>) -> Option<Instant> {
        if self.pacing == Pacing::Off && wanted.is_none() {
            return None;
        }
        let now = Instant::now();
        let mut windows = self.windows();
        let window = self.window(&mut windows, definition);
        window.forget(now, self.minute());
        if let Some(closed_until) = window.closed_until.filter(|until| *until > now) {
            return Some(closed_until);
        }
        let used = window.requests.len() + window.turns as usize;
        if window
            .limit(wanted)
            .is_some_and(|limit| used >= limit as usize)
        {
            let oldest = window.requests.iter().map(|request| request.at).min();
            return Some(oldest.unwrap_or(now) + self.minute());
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
        let now = Instant::now();
        window.forget(now, self.minute());
        window.requests.push_back(Request { ticket, at: now });
        ticket
    }

    /// Notes that a request was answered, and learns what the server says about its limit.
    pub(super) fn answered(
        &self,
        definition: &Definition,
        ticket: u64,
        wanted: Option<u32>,
        status: StatusCode,
        headers: &HeaderMap,
    ) {
        let now = Instant::now();
        let mut windows = self.windows();
        let window = self.window(&mut windows, definition);
        let told = RateLimit::from_headers(headers);
        if let Some(told) = told.filter(|told| told.limit > 0) {
            window.told = Some(told.limit);
        }
        let request = window
            .requests
            .iter()
            .position(|request| request.ticket == ticket);
        if let Some(index) = request {
            if window.limit(wanted).is_some() {
                window.requests[index].at = now;
            } else {
                // Only those under way count against a limit that is yet to be learnt.
                window.requests.remove(index);
            }
        }
        let closed_for = if status == StatusCode::TOO_MANY_REQUESTS {
            error::retry_after(headers).or(told.and_then(|told| told.reset_after))
        } else {
            // Others may be using up the same user's budget. Where our own requests did, their times are better known here.
            told.filter(|told| {
                told.remaining == Some(0) && window.requests.len() < told.limit as usize
            })
            .and_then(|told| told.reset_after)
        };
        if let Some(closed_for) = closed_for {
            window.closed_until = Some(now + closed_for.min(WINDOW) / self.clock_speed);
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
            documented: (self.pacing == Pacing::Documented)
                .then_some(definition.requests_per_minute),
            ..Window::default()
        })
    }

    /// How long a minute of the server takes.
    fn minute(&self) -> Duration {
        WINDOW / self.clock_speed
    }
}

impl Window {
    fn limit(&self, wanted: Option<u32>) -> Option<u32> {
        match (self.told, wanted) {
            (Some(told), Some(wanted)) => Some(told.min(wanted)),
            (told, wanted) => told.or(wanted).or(self.documented),
        }
    }

    fn forget(&mut self, now: Instant, minute: Duration) {
        self.requests
            .retain(|request| now.duration_since(request.at) < minute);
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;
    use crate::{operation::Operation, operations::ListConversations};

    const LIST: &Definition = &ListConversations::DEFINITION;

    async fn request(pacer: &Pacer, headers: &HeaderMap) {
        request_at_most(pacer, headers, None).await;
    }

    async fn request_at_most(pacer: &Pacer, headers: &HeaderMap, wanted: Option<u32>) {
        pacer.turn(LIST, wanted).await;
        let ticket = pacer.sent(LIST);
        pacer.answered(LIST, ticket, wanted, StatusCode::OK, headers);
    }

    fn limit(requests: u16) -> HeaderMap {
        HeaderMap::from_iter([(
            http::HeaderName::from_static("x-ratelimit-limit"),
            HeaderValue::from(requests),
        )])
    }

    #[tokio::test(start_paused = true)]
    async fn a_minute_never_holds_more_than_the_documented_budget() {
        let pacer = Pacer::new(Pacing::Documented, 1);
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
        let pacer = Pacer::new(Pacing::AsTold, 1);
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
        let pacer = Pacer::new(Pacing::AsTold, 1);
        let start = Instant::now();
        let ticket = pacer.sent(LIST);
        let headers =
            HeaderMap::from_iter([(http::header::RETRY_AFTER, HeaderValue::from_static("7"))]);
        pacer.answered(LIST, ticket, None, StatusCode::TOO_MANY_REQUESTS, &headers);
        pacer.turn(LIST, None).await;
        assert!(start.elapsed() >= Duration::from_secs(7));
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_wanted_replaces_the_documented_budget_but_not_the_server_s_word() {
        let pacer = Pacer::new(Pacing::Documented, 1);
        let start = Instant::now();
        for _ in 0..30 {
            request_at_most(&pacer, &HeaderMap::new(), Some(30)).await;
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
        request_at_most(&pacer, &limit(20), Some(30)).await;
        assert!(start.elapsed() >= WINDOW);
        assert_eq!(pacer.limit(LIST, Some(30)), Some(20));
        assert_eq!(pacer.limit(LIST, Some(4)), Some(4));
    }

    #[tokio::test(start_paused = true)]
    async fn those_under_way_count_when_the_limit_becomes_known() {
        let pacer = Pacer::new(Pacing::AsTold, 1);
        let start = Instant::now();
        let mut tickets = Vec::new();
        for _ in 0..3 {
            pacer.turn(LIST, None).await;
            tickets.push(pacer.sent(LIST));
        }
        pacer.answered(LIST, tickets[0], None, StatusCode::OK, &limit(4));
        request(&pacer, &limit(4)).await;
        assert_eq!(start.elapsed(), Duration::ZERO);
        pacer.turn(LIST, None).await;
        assert!(start.elapsed() >= WINDOW);
    }

    #[tokio::test(start_paused = true)]
    async fn a_budget_that_was_used_up_here_reopens_to_the_moment() {
        let pacer = Pacer::new(Pacing::AsTold, 1);
        let start = Instant::now();
        let mut headers = limit(2);
        headers.insert("x-ratelimit-reset", HeaderValue::from_static("60"));
        request(&pacer, &headers).await;
        tokio::time::advance(Duration::from_millis(500)).await;
        headers.insert("x-ratelimit-remaining", HeaderValue::from_static("0"));
        request(&pacer, &headers).await;
        pacer.turn(LIST, None).await;
        assert!(start.elapsed() < WINDOW + Duration::from_millis(100));
    }

    #[tokio::test(start_paused = true)]
    async fn minutes_pass_as_fast_as_the_server_s() {
        let pacer = Pacer::new(Pacing::Documented, 60);
        let start = Instant::now();
        for _ in 0..46 {
            request(&pacer, &HeaderMap::new()).await;
        }
        assert!((3..4).contains(&start.elapsed().as_secs()));
    }

    #[tokio::test(start_paused = true)]
    async fn concurrent_readers_share_one_budget() {
        let pacer = Pacer::new(Pacing::Documented, 1);
        let start = Instant::now();
        let headers = HeaderMap::new();
        futures::future::join_all((0..16).map(|_| request(&pacer, &headers))).await;
        assert!(start.elapsed() >= WINDOW);
    }
}
