//! Further attempts: which failures allow one, how long to wait, and when to give up.

use std::time::Duration;

use backon::{ExponentialBuilder, Retryable};
use tokio::time::Instant;

use super::{Taken, Transport, failure::Failure};
use crate::{client::CallOptions, error::Result, operation::EncodedRequest};

/// A server that asks for more than this is not waited for: the caller is told at once how long it would be.
const LONGEST_RETRY_AFTER: Duration = Duration::from_mins(1);

impl Transport {
    pub(super) async fn attempts<A: Taken>(
        &self,
        request: &EncodedRequest,
        options: &CallOptions,
        deadline: Instant,
    ) -> Result<A> {
        let most = options
            .max_attempts
            .unwrap_or(self.settings.max_attempts)
            .max(1) as usize;
        let delays = ExponentialBuilder::default()
            .with_min_delay(self.settings.first_backoff)
            .with_max_delay(self.settings.longest_backoff)
            .with_factor(2.0)
            .with_max_times(most - 1);
        let mut made = 0_u32;
        let outcome = (|| {
            made += 1;
            tracing::Span::current().record("attempts", made);
            self.attempt(request, options, deadline)
        })
        .retry(delays)
        .sleep(tokio::time::sleep)
        .when(|failure: &Failure| failure.another_try)
        .adjust(|failure, backoff| {
            let delay = delay(failure, backoff?)?;
            let next = Instant::now().checked_add(delay)?;
            (next < deadline).then_some(delay)
        })
        .notify(|failure, delay| {
            tracing::debug!(kind = %failure.error.kind(), status = failure.error.status(), ?delay, "trying again");
        })
        .await;
        outcome.map_err(|failure| failure.error)
    }
}

/// How long to wait before the next attempt, or `None` to give up.
fn delay(failure: &Failure, backoff: Duration) -> Option<Duration> {
    match failure.error.retry_after() {
        Some(asked) => (asked <= LONGEST_RETRY_AFTER).then_some(asked),
        // Full jitter: clients that failed together must not come back together.
        None => Some(backoff.mul_f64(fastrand::f64())),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::error::{Error, ErrorKind};

    proptest! {
        #[test]
        fn without_a_word_from_the_server_the_delay_stays_under_the_backoff(milliseconds in 0_u64..60_000) {
            let failure = Failure { error: Error::new(ErrorKind::Network, "broke"), another_try: true };
            let backoff = Duration::from_millis(milliseconds);
            prop_assert!(delay(&failure, backoff).is_some_and(|delay| delay <= backoff));
        }
    }
}
