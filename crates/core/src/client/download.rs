use std::{
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures::{Stream, StreamExt, stream, stream::BoxStream};
use http::StatusCode;
use tokio::time::timeout;
use url::Url;

use super::base_url;
use crate::{
    error::{Error, ErrorKind, Result},
    models::MessageSource,
    transport::{Transport, failure},
};

const OPERATION: &str = "download";

/// The audio of a voice message, as it arrives.
#[must_use = "nothing more is read unless the stream is polled"]
pub struct Download {
    content_length: Option<u64>,
    chunks: BoxStream<'static, Result<Bytes>>,
}

impl Download {
    pub(super) async fn open(transport: &Transport, source: &MessageSource) -> Result<Self> {
        let fail = |kind, message: &str| Error::new(kind, message).in_operation(OPERATION);
        let url = Url::parse(&source.url)
            .ok()
            .filter(base_url::is_safe)
            .ok_or_else(|| {
                fail(
                    ErrorKind::Decode,
                    "the source's URL is neither https nor on this machine; it is not opened",
                )
            })?;
        let pause = transport.stream_timeout();
        let response = in_time(pause, transport.http().get(url).send()).await?;
        match response.status() {
            StatusCode::OK => Ok(Self {
                content_length: response.content_length(),
                chunks: chunks(response, pause).boxed(),
            }),
            StatusCode::FORBIDDEN | StatusCode::GONE => Err(fail(
                ErrorKind::Permission,
                "the source's URL has expired or was changed; ask for a new one",
            )),
            status => {
                let message = format!("the store of the audio answered with status {status}");
                Err(fail(ErrorKind::of_status(status.as_u16()), &message))
            }
        }
    }

    /// Length of the audio in bytes, where the store tells.
    pub fn content_length(&self) -> Option<u64> {
        self.content_length
    }
}

impl Stream for Download {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.chunks.poll_next_unpin(context)
    }
}

fn chunks(response: reqwest::Response, pause: Duration) -> impl Stream<Item = Result<Bytes>> {
    stream::try_unfold(response, move |mut response| async move {
        let chunk = in_time(pause, response.chunk()).await?;
        Ok(chunk.map(|chunk| (chunk, response)))
    })
}

/// One step of a download, which may take no longer than the longest pause that is allowed.
async fn in_time<T>(pause: Duration, step: impl Future<Output = reqwest::Result<T>>) -> Result<T> {
    let outcome = match timeout(pause, step).await {
        Ok(outcome) => outcome.map_err(|error| failure::of_transport(&error)),
        Err(_) => Err(Error::new(
            ErrorKind::Timeout,
            format!("nothing came for {pause:?}; try again, or allow longer pauses"),
        )),
    };
    outcome.map_err(|error| error.in_operation(OPERATION))
}

impl std::fmt::Debug for Download {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Download")
            .field("content_length", &self.content_length)
            .finish_non_exhaustive()
    }
}
