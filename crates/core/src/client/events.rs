use std::{
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll, ready},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::{Buf as _, Bytes};
use futures::{Stream, StreamExt, TryStreamExt, future, stream, stream::BoxStream};
use serde::de::DeserializeOwned;
use tokio::io::{AsyncWrite, AsyncWriteExt as _};

use crate::{
    decode,
    error::{Error, ErrorKind, Result},
    models::{ConversationEvent, InteractionCompleteEvent},
    transport::EventBatches,
};

/// The events of a call as they come: a [`Stream`].
///
/// An event that tells of a failure before the interaction was complete comes as the error it is; so does an end before
/// that. Dropping the stream closes the connection.
#[must_use = "nothing more is read unless the stream is polled"]
pub struct Events<E> {
    operation: &'static str,
    request_id: Option<String>,
    batches: BoxStream<'static, Result<Bytes>>,
    /// The lines of the present batch that have not been read.
    lines: Bytes,
    event: PhantomData<fn() -> E>,
}

impl<E> Events<E> {
    pub(super) fn new(batches: EventBatches) -> Self {
        Self {
            operation: batches.operation(),
            request_id: batches.request_id(),
            batches: stream::unfold(batches, |mut batches| async {
                Some((batches.next().await?, batches))
            })
            .boxed(),
            lines: Bytes::new(),
            event: PhantomData,
        }
    }

    /// The server's identifier of the request, for its operators.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl<E: DeserializeOwned> Stream for Events<E> {
    type Item = Result<E>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<E>>> {
        while self.lines.is_empty() {
            match ready!(self.batches.poll_next_unpin(context)) {
                Some(Ok(lines)) => self.lines = lines,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
        let end = memchr::memchr(b'\n', &self.lines).unwrap_or(self.lines.len());
        let event = decode::response(self.operation, &self.lines[..end]);
        if event.is_err() {
            // Nothing can be made of what follows something that cannot be read.
            self.lines.clear();
            self.batches = stream::empty().boxed();
        } else {
            let read = self.lines.len().min(end + 1);
            self.lines.advance(read);
        }
        Poll::Ready(Some(event))
    }
}

impl Events<ConversationEvent> {
    /// The pieces of the agent's message as they come, and nothing else. Where speech was asked for, they are Base64: see
    /// [`audio`](Self::audio).
    pub fn texts(self) -> impl Stream<Item = Result<String>> + Send {
        self.try_filter_map(|event| {
            future::ready(Ok(match event {
                ConversationEvent::NewMessage(piece) => Some(piece.message),
                _ => None,
            }))
        })
    }

    /// The agent's speech as it comes: 16-bit PCM.
    pub fn audio(self) -> impl Stream<Item = Result<Bytes>> + Send {
        let operation = self.operation;
        self.texts().and_then(move |piece| {
            let audio = STANDARD.decode(piece).map(Bytes::from);
            future::ready(audio.map_err(|_| {
                let message = "a piece of the message is not Base64; was speech asked for?";
                Error::new(ErrorKind::Decode, message).in_operation(operation)
            }))
        })
    }

    /// Reads to the end, for the outcome alone: the whole message, and whether the conversation is finished.
    pub async fn complete(mut self) -> Result<InteractionCompleteEvent> {
        let mut complete = None;
        while let Some(event) = self.try_next().await? {
            if let ConversationEvent::InteractionComplete(event) = event {
                complete = Some(event);
            }
        }
        complete.ok_or_else(|| {
            Error::new(ErrorKind::Decode, "the stream has no outcome").in_operation(self.operation)
        })
    }

    /// Reads to the end, for the text of the agent's message alone; of speech, its transcript.
    pub async fn text(self) -> Result<String> {
        self.complete().await.map(|complete| complete.full_message)
    }

    /// Writes the agent's speech to a file or the like as it comes: 16-bit PCM without a header. Gives the number of bytes.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] where it cannot be written.
    pub async fn save_audio(self, file: &mut (impl AsyncWrite + Unpin + Send)) -> Result<u64> {
        let unwritten = |error: std::io::Error| {
            Error::configuration(format!("the audio cannot be written: {error}"))
        };
        let mut audio = std::pin::pin!(self.audio());
        let mut length = 0;
        while let Some(piece) = audio.try_next().await? {
            file.write_all(&piece).await.map_err(unwritten)?;
            length += piece.len() as u64;
        }
        file.flush().await.map_err(unwritten)?;
        Ok(length)
    }
}

impl<E> std::fmt::Debug for Events<E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Events")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}
