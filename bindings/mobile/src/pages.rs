use std::sync::Arc;

use amigo_core::{Call, RawResponse, operation::Paged};
use futures::{StreamExt as _, stream::BoxStream};
use tokio::sync::Mutex;
use tokio_util::sync::CancellationToken;

use crate::{cancellation::Cancellation, client::drive, failure::NativeError};

/// The pages of an operation, each fetched while the one before is being read.
pub(crate) struct Pages<O: Paged> {
    stream: Arc<Mutex<BoxStream<'static, amigo_core::Result<RawResponse>>>>,
    closed: CancellationToken,
    operation: std::marker::PhantomData<O>,
}

impl<O: Paged> Pages<O> {
    pub(crate) fn new(first: Call<O>, closed: CancellationToken) -> Self {
        Self {
            stream: Arc::new(Mutex::new(first.raw_pages().boxed())),
            closed,
            operation: std::marker::PhantomData,
        }
    }

    /// The next page, or none after the last.
    pub(crate) async fn next(
        &self,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<Option<O::Response>, NativeError> {
        let stream = self.stream.clone();
        let next = async move { stream.lock().await.next().await.transpose() };
        let page = drive(next, &self.closed, cancellation.as_deref()).await?;
        Ok(page.map(|page| page.read::<O>()).transpose()?)
    }
}
