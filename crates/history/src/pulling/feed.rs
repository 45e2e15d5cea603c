//! The way from what is to be done to those who do it.

use futures::{Stream, TryStreamExt as _, stream};
use tokio::sync::watch;

use super::Run;
use crate::{HistoryError, Result, checkpoint::Checkpoint};

/// Things to do that are fetched from the checkpoint together.
const BATCH: usize = 64;

/// Tells those who wait for work that there is some, or that there will be no more.
#[derive(Debug, Clone)]
pub(super) struct Feed(watch::Sender<bool>);

impl Feed {
    pub(super) fn new() -> Self {
        Self(watch::Sender::new(false))
    }

    /// There is more to do.
    pub(super) fn more(&self) {
        self.0.send_modify(|_| {});
    }

    /// There will be nothing more to do.
    pub(super) fn end(&self) {
        self.0.send_replace(true);
    }
}

impl Run {
    /// Everything to do of one kind, until there will be no more of it.
    pub(super) fn work<'a, T: Send + 'static>(
        &'a self,
        feed: &'a Feed,
        take: fn(&Checkpoint, usize) -> Result<Vec<T>>,
    ) -> impl Stream<Item = Result<T>> + 'a {
        stream::try_unfold(feed.0.subscribe(), move |mut ended| async move {
            loop {
                // What comes after this look wakes the wait below.
                let is_last = *ended.borrow_and_update();
                let taken = self
                    .keeper
                    .run(move |checkpoint| take(checkpoint, BATCH))
                    .await?;
                if !taken.is_empty() {
                    let things = stream::iter(taken.into_iter().map(Ok::<T, HistoryError>));
                    return Ok::<_, HistoryError>(Some((things, ended)));
                }
                // The feed lives as long as the run, so the wait cannot fail.
                if is_last || ended.changed().await.is_err() {
                    return Ok(None);
                }
            }
        })
        .try_flatten()
    }
}
