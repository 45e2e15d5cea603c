//! Bodies that break off.

use std::io;

use axum::{
    body::{Body, Bytes},
    http::header,
    response::Response,
};
use futures::stream;

/// The answer with its connection broken after so many bytes of the body.
pub(crate) async fn truncate(response: Response, after_bytes: usize) -> Response {
    let (mut parts, body) = response.into_parts();
    let bytes = axum::body::to_bytes(body, usize::MAX)
        .await
        .unwrap_or_default();
    // The length that was promised is what lets a client notice.
    parts.headers.insert(
        header::CONTENT_LENGTH,
        (bytes.len().max(after_bytes + 1)).into(),
    );
    let start = bytes.slice(..after_bytes.min(bytes.len()));
    Response::from_parts(parts, broken(start))
}

/// A body that breaks off after these bytes.
pub(crate) fn broken(start: Bytes) -> Body {
    let broken = || Err(io::Error::from(io::ErrorKind::ConnectionReset));
    // The error comes after a wait, or the server would drop the bytes it has not sent yet along with the connection.
    Body::from_stream(stream::unfold(Some(start), move |start| async move {
        match start {
            Some(start) if !start.is_empty() => Some((Ok(start), Some(Bytes::new()))),
            Some(_) => {
                tokio::task::yield_now().await;
                Some((broken(), None))
            }
            None => None,
        }
    }))
}
