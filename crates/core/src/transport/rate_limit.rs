use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;

/// A budget of requests, as the `X-RateLimit-*` headers of an answer give it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    /// Requests a window allows.
    pub limit: u32,
    /// Requests left in the present window.
    pub remaining: Option<u32>,
    /// How long until the window is over.
    pub reset_after: Option<Duration>,
}

impl RateLimit {
    /// Anything larger is no number of seconds to wait but a point in Unix time.
    const LONGEST_WAIT: u64 = 1_000_000_000;

    pub(crate) fn from_headers(headers: &HeaderMap) -> Option<Self> {
        let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse::<u64>().ok();
        let reset = number("x-ratelimit-reset").map(|reset| {
            if reset < Self::LONGEST_WAIT {
                return Duration::from_secs(reset);
            }
            let now = SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .unwrap_or_default();
            Duration::from_secs(reset).saturating_sub(now)
        });
        Some(Self {
            limit: number("x-ratelimit-limit")?.try_into().ok()?,
            remaining: number("x-ratelimit-remaining").and_then(|number| number.try_into().ok()),
            reset_after: reset,
        })
    }
}
