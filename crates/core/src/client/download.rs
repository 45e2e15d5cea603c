use std::{
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures::{Stream, StreamExt, stream::BoxStream};
use http::StatusCode;
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
    chunks: BoxStream<'static, reqwest::Result<Bytes>>,
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
        let response = transport
            .http()
            .get(url)
            .send()
            .await
            .map_err(|error| failure::of_transport(&error).in_operation(OPERATION))?;
        match response.status() {
            StatusCode::OK => Ok(Self {
                content_length: response.content_length(),
                chunks: response.bytes_stream().boxed(),
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
        let chunk = ready!(self.chunks.poll_next_unpin(context));
        Poll::Ready(chunk.map(|chunk| {
            chunk.map_err(|error| failure::of_transport(&error).in_operation(OPERATION))
        }))
    }
}

impl std::fmt::Debug for Download {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Download")
            .field("content_length", &self.content_length)
            .finish_non_exhaustive()
    }
}
