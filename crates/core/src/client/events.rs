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

#[cfg(test)]
pub(super) mod tests {
    use std::{convert::Infallible, sync::Arc, time::Duration};

    use http_body::Frame;
    use http_body_util::StreamBody;
    use proptest::prelude::*;

    use super::*;
    use crate::{
        Amigo,
        operation::Request,
        operations::{
            ConversationPath, InteractWithConversation, InteractionMessage, InteractionQuery,
        },
    };

    const PIECES: &str = concat!(
        r#"{"type":"user-message-available","message_id":"u","user_message":"Grüße"}"#,
        "\r\n\n",
        r#"{"type":"new-message","message":"AAD/fw==","stop":false,"sequence_number":0,"message_id":"a"}"#,
        "\n \n",
        r#"{"message":"AIA=","transcript_alignment":[[0,"😴"]],"stop":true,"sequence_number":1,"message_id":"a","type":"new-message"}"#,
        "\n",
    );
    const COMPLETE: &str = r#"{"type":"interaction-complete","message_id":"a","interaction_id":"i","full_message":"Gute Nacht","conversation_completed":false}"#;

    /// The lines of an answer in these chunks.
    pub(in crate::client) fn batches(
        chunks: impl Stream<Item = Bytes> + Send + Sync + 'static,
    ) -> EventBatches {
        let client = Amigo::builder()
            .base_url("http://127.0.0.1:9")
            .organization_id("org")
            .bearer_token("token")
            .build()
            .unwrap();
        let path = ConversationPath {
            conversation_id: "65f0c0ffee65f0c0ffee0001".into(),
        };
        let request = Request::<InteractWithConversation> {
            path,
            query: InteractionQuery::default(),
            body: InteractionMessage::new("Hello"),
        };
        let chunks = chunks.map(|chunk| Ok::<_, Infallible>(Frame::data(chunk)));
        EventBatches::new(
            Arc::clone(&client.0),
            request.encode("org").unwrap(),
            http::Response::new(reqwest::Body::wrap(StreamBody::new(chunks))).into(),
            Duration::from_secs(5),
        )
    }

    fn events(chunks: Vec<Bytes>) -> Events<ConversationEvent> {
        Events::new(batches(stream::iter(chunks)))
    }

    pub(in crate::client) fn run<T>(future: impl Future<Output = T>) -> T {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        runtime.enable_time().build().unwrap().block_on(future)
    }

    fn whole() -> Events<ConversationEvent> {
        events(vec![PIECES.into(), COMPLETE.into()])
    }

    #[test]
    fn what_is_wanted_can_be_had_alone() {
        let texts: Vec<String> = run(whole().texts().try_collect()).unwrap();
        assert_eq!(texts, ["AAD/fw==", "AIA="]);
        assert_eq!(run(whole().text()).unwrap(), "Gute Nacht");
        assert_eq!(run(whole().complete()).unwrap().interaction_id, "i");
        let mut file = Vec::new();
        assert_eq!(run(whole().save_audio(&mut file)).unwrap(), 6);
        assert_eq!(file, [0, 0, 0xff, 0x7f, 0, 0x80]);
    }

    #[test]
    fn text_is_no_audio() {
        let piece = r#"{"type":"new-message","message":"Good night.","stop":true,"sequence_number":0,"message_id":"a"}"#;
        let audio = events(vec![piece.into(), "\n".into()]).audio();
        let error = run(audio.try_collect::<Vec<_>>()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(!error.to_string().contains("night"), "{error}");
    }

    #[test]
    fn nothing_comes_after_an_error() {
        let mut events = events(vec!["nonsense\n".into(), COMPLETE.into()]);
        assert!(run(events.next()).unwrap().is_err());
        assert!(run(events.next()).is_none());
    }

    proptest! {
        #[test]
        fn cuts_make_no_difference(cuts in prop::collection::vec(0_usize..1000, 0..12)) {
            let text = Bytes::from([PIECES, COMPLETE].concat());
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut % (text.len() + 1)).collect();
            cuts.extend([0, text.len()]);
            cuts.sort_unstable();
            let chunks = cuts.windows(2).map(|cut| text.slice(cut[0]..cut[1])).collect();
            let cut: Vec<_> = run(events(chunks).try_collect()).unwrap();
            let uncut: Vec<_> = run(whole().try_collect()).unwrap();
            prop_assert_eq!(uncut.len(), 4);
            prop_assert_eq!(cut, uncut);
        }

        #[test]
        fn no_stream_is_too_strange_to_read(
            chunks in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..64), 0..8),
        ) {
            let chunks = chunks.into_iter().map(Bytes::from).collect();
            prop_assert!(run(events(chunks).try_collect::<Vec<_>>()).is_err());
        }
    }
}
