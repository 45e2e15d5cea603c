//! Following pages, with the next one fetched while this one is read.

use futures::{Stream, TryStreamExt, stream};
use tokio_util::task::AbortOnDropHandle;

use super::Call;
use crate::{
    error::{Error, ErrorKind, Result},
    operation::Paged,
};

enum Next<O: Paged> {
    /// The first page: nothing is sent before somebody reads.
    First(Call<O>),
    /// A page that is under way; dropping the stream calls it off.
    UnderWay {
        call: Call<O>,
        page: AbortOnDropHandle<Result<O::Response>>,
    },
    End,
}

impl<O: Paged> Call<O> {
    /// The call of the page that follows `page`, or `None` after the last.
    pub fn after(&self, page: &O::Response) -> Option<Self> {
        let token = O::continuation_token(page)?;
        let mut call = self.clone();
        O::continue_at(&mut call.request.query, token);
        Some(call)
    }

    /// Every page from this one on, paced to the rate limit. The next page is fetched while one is being read, so that at
    /// most two are held.
    pub fn pages(self) -> impl Stream<Item = Result<O::Response>> + Send {
        stream::try_unfold(Next::First(self.paced()), |next| async move {
            let (call, page) = match next {
                Next::First(call) => (call.clone(), call.send().await?),
                Next::UnderWay { call, page } => (call, finished(page.await)?),
                Next::End => return Ok(None),
            };
            let next = match call.after(&page) {
                Some(next) if !O::starts_after(&next.request.query, &call.request.query) => {
                    return Err(stuck::<O>());
                }
                Some(call) => Next::UnderWay {
                    page: AbortOnDropHandle::new(tokio::spawn(call.clone().send())),
                    call,
                },
                None if O::has_more(&page) => return Err(stuck::<O>()),
                None => Next::End,
            };
            Ok(Some((page, next)))
        })
    }

    /// Every item from this page on, paced to the rate limit, with the next page fetched while one is being read.
    pub fn all(self) -> impl Stream<Item = Result<O::Item>> + Send {
        self.pages()
            .map_ok(|page| stream::iter(O::items(page).into_iter().map(Ok)))
            .try_flatten()
    }
}

/// Passes a panic on to the reader; being called off cannot be seen here, because only a dropped stream does that.
fn finished<T>(page: Result<Result<T>, tokio::task::JoinError>) -> Result<T> {
    page.unwrap_or_else(|error| match error.try_into_panic() {
        Ok(panic) => std::panic::resume_unwind(panic),
        Err(_) => Err(Error::new(
            ErrorKind::Network,
            "the runtime stopped while a page was being fetched",
        )),
    })
}

/// Going on would repeat pages for ever or leave some out.
fn stuck<O: Paged>() -> Error {
    let message = "the answer says that there is more, but its continuation token does not lead on";
    Error::new(ErrorKind::Decode, message).in_operation(O::DEFINITION.name)
}
