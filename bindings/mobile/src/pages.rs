use std::sync::Arc;

use amigo_core::{Call, RawResponse, operation::Paged};
use futures::{FutureExt as _, StreamExt as _, future::BoxFuture, stream::BoxStream};
use tokio::sync::Mutex;
use tokio_util::sync::CancellationToken;

use crate::{cancellation::Cancellation, client::drive, failure::NativeError};

/// The pages of an operation, each fetched while the one before is being read.
pub(crate) struct Pages<O: Paged> {
    stream: Arc<Mutex<BoxStream<'static, amigo_core::Result<RawResponse>>>>,
    pub(crate) closed: CancellationToken,
    operation: std::marker::PhantomData<fn() -> O>,
}

impl<O: Paged> Pages<O> {
    pub(crate) fn new(first: Call<O>, closed: CancellationToken) -> Self {
        Self {
            stream: Arc::new(Mutex::new(first.raw_pages().boxed())),
            closed,
            operation: std::marker::PhantomData,
        }
    }

    /// The next page as it comes, or none after the last.
    pub(crate) fn raw_next(&self) -> BoxFuture<'static, amigo_core::Result<Option<RawResponse>>> {
        let stream = self.stream.clone();
        async move { stream.lock().await.next().await.transpose() }.boxed()
    }

    /// The next page, or none after the last.
    pub(crate) async fn next(
        &self,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<Option<O::Response>, NativeError> {
        let page = drive(self.raw_next(), &self.closed, cancellation.as_deref()).await?;
        Ok(page.map(|page| page.read::<O>()).transpose()?)
    }
}
