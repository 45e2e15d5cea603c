//! Following pages, with the next one fetched while this one is read.

use futures::{Stream, TryStreamExt, stream};
use serde::Deserialize;
use tokio_util::task::AbortOnDropHandle;

use super::Call;
use crate::{
    decode,
    error::{Error, ErrorKind, Result},
    operation::Paged,
    transport::RawResponse,
};

/// A page, in one of the forms it can be read in.
trait Form<O: Paged>: Sized + Send + 'static {
    fn read(answer: RawResponse) -> Result<Self>;

    fn has_more(&self) -> bool;

    fn continuation_token(&self) -> Option<u64>;
}

/// As its model.
struct Typed<O: Paged>(O::Response);

impl<O: Paged> Form<O> for Typed<O> {
    fn read(answer: RawResponse) -> Result<Self> {
        answer.decode::<O>().map(Self)
    }

    fn has_more(&self) -> bool {
        O::has_more(&self.0)
    }

    fn continuation_token(&self) -> Option<u64> {
        O::continuation_token(&self.0)
    }
}

/// As it came; only where it leads is read.
struct Raw {
    answer: RawResponse,
    lead: Lead,
}

#[derive(Deserialize)]
struct Lead {
    has_more: bool,
    continuation_token: Option<u64>,
}

impl<O: Paged> Form<O> for Raw {
    fn read(answer: RawResponse) -> Result<Self> {
        let lead = decode::response(O::DEFINITION.name, answer.json())?;
        Ok(Self { answer, lead })
    }

    fn has_more(&self) -> bool {
        self.lead.has_more
    }

    fn continuation_token(&self) -> Option<u64> {
        self.lead.continuation_token.filter(|_| self.lead.has_more)
    }
}

enum Next<O: Paged, P> {
    /// The first page: nothing is sent before somebody reads.
    First(Call<O>),
    /// A page that is under way; dropping the stream calls it off.
    UnderWay {
        call: Call<O>,
        page: AbortOnDropHandle<Result<P>>,
    },
    End,
}

impl<O: Paged> Call<O> {
    /// The call of the page that follows `page`, or `None` after the last.
    pub fn after(&self, page: &O::Response) -> Option<Self> {
        O::continuation_token(page).map(|token| self.starting_at(token))
    }

    /// Every page from this one on, paced to the rate limit. The next page is fetched while one is being read, so that at
    /// most two are held.
    pub fn pages(self) -> impl Stream<Item = Result<O::Response>> + Send {
        self.follow::<Typed<O>>().map_ok(|page| page.0)
    }

    /// The same as [`pages`](Self::pages), with each page as it came.
    pub fn raw_pages(self) -> impl Stream<Item = Result<RawResponse>> + Send {
        self.follow::<Raw>().map_ok(|page| page.answer)
    }

    /// Every item from this page on, paced to the rate limit, with the next page fetched while one is being read.
    pub fn all(self) -> impl Stream<Item = Result<O::Item>> + Send {
        self.pages()
            .map_ok(|page| stream::iter(O::items(page).into_iter().map(Ok)))
            .try_flatten()
    }

    fn follow<P: Form<O>>(self) -> impl Stream<Item = Result<P>> + Send {
        stream::try_unfold(Next::First(self.paced()), |next| async move {
            let (call, page): (Self, P) = match next {
                Next::First(call) => (call.clone(), call.fetch().await?),
                Next::UnderWay { call, page } => (call, finished(page.await)?),
                Next::End => return Ok(None),
            };
            let next = match page.continuation_token() {
                Some(token) => {
                    let next = call.starting_at(token);
                    if !O::starts_after(&next.request.query, &call.request.query) {
                        return Err(stuck::<O>());
                    }
                    Next::UnderWay {
                        page: AbortOnDropHandle::new(tokio::spawn(next.clone().fetch())),
                        call: next,
                    }
                }
                None if page.has_more() => return Err(stuck::<O>()),
                None => Next::End,
            };
            Ok(Some((page, next)))
        })
    }

    async fn fetch<P: Form<O>>(self) -> Result<P> {
        self.raw().await.and_then(P::read)
    }

    fn starting_at(&self, continuation_token: u64) -> Self {
        let mut call = self.clone();
        O::continue_at(&mut call.request.query, continuation_token);
        call
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
