//! Writes an answer to a connection, and does to it what the case says goes wrong.

use std::{io, time::Duration};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::{
    case::{Body, Encoding, FaultKind, Framing, HeaderLines, Response},
    encode,
};

/// What becomes of a connection after an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum After {
    /// Another request may come.
    KeepAlive,
    /// It is closed.
    Close,
    /// The client hung up, as it had to.
    HungUp,
}

/// Delivers an answer.
pub(crate) async fn deliver(stream: &mut TcpStream, response: &Response) -> io::Result<After> {
    if response.delay_ms > 0 {
        tokio::time::sleep(Duration::from_millis(response.delay_ms)).await;
    }
    if let Some(text) = &response.raw {
        stream.write_all(text.as_bytes()).await?;
        return Ok(After::Close);
    }
    let fault = response
        .fault
        .as_ref()
        .map(|fault| (fault.kind, fault.after_bytes));
    if let Some((kind, None)) = fault {
        return go_wrong(stream, kind).await;
    }
    let body = response.body.as_ref().map(encode::plain);
    let body = match (body, response.encoding) {
        (Some(body), Some(encoding)) => Some(encode::compressed(&body, encoding)?),
        (body, _) => body,
    };
    stream
        .write_all(head(response, body.as_deref()).as_bytes())
        .await?;
    let body = body.unwrap_or_default();
    let (part, fault) = match fault {
        Some((kind, Some(after))) => (&body[..after.min(body.len())], Some(kind)),
        _ => (&body[..], None),
    };
    write_body(stream, response, part, fault.is_none()).await?;
    match fault {
        Some(kind) => go_wrong(stream, kind).await,
        None if response.framing == Framing::Close => Ok(After::Close),
        None => Ok(After::KeepAlive),
    }
}

async fn go_wrong(stream: &mut TcpStream, kind: FaultKind) -> io::Result<After> {
    stream.flush().await?;
    match kind {
        FaultKind::Close => Ok(After::Close),
        FaultKind::Reset => {
            stream.set_zero_linger()?;
            Ok(After::Close)
        }
        FaultKind::Stall => {
            let mut rest = [0; 1024];
            // An error is a hang-up too: the client may reset the connection.
            while stream.read(&mut rest).await.is_ok_and(|length| length > 0) {}
            Ok(After::HungUp)
        }
    }
}

fn head(response: &Response, body: Option<&[u8]>) -> String {
    use std::fmt::Write as _;

    let mut head = format!("HTTP/1.1 {} Scripted\r\n", response.status);
    let given = |name: &str| {
        response
            .headers
            .keys()
            .any(|given| given.eq_ignore_ascii_case(name))
    };
    let mut line = |name: &str, value: &str| {
        // Writing to a string cannot fail.
        let _ = write!(head, "{name}: {value}\r\n");
    };
    for (name, lines) in &response.headers {
        for value in lines.iter().flat_map(HeaderLines::lines) {
            line(name, value);
        }
    }
    if body.is_some() && !given("content-type") {
        let events = matches!(response.body, Some(Body::Events(_)));
        line(
            "content-type",
            if events {
                "application/x-ndjson"
            } else {
                "application/json"
            },
        );
    }
    if let Some(encoding) = response.encoding
        && !given("content-encoding")
    {
        let name = match encoding {
            Encoding::Gzip => "gzip",
            Encoding::Br => "br",
        };
        line("content-encoding", name);
    }
    match response.framing {
        // An answer 204 has no body and so no length.
        Framing::Length if !given("content-length") && response.status != 204 => {
            line("content-length", &body.map_or(0, <[u8]>::len).to_string());
        }
        Framing::Length => {}
        Framing::Chunked => line("transfer-encoding", "chunked"),
        Framing::Close => line("connection", "close"),
    }
    head.push_str("\r\n");
    head
}

/// Writes the body in its pieces; `whole` says that it ends in good order.
async fn write_body(
    stream: &mut TcpStream,
    response: &Response,
    mut body: &[u8],
    whole: bool,
) -> io::Result<()> {
    let chunked = response.framing == Framing::Chunked;
    let mut sizes = response.pieces.iter().copied();
    while !body.is_empty() {
        let size = sizes.next().unwrap_or(body.len()).clamp(1, body.len());
        let (piece, rest) = body.split_at(size);
        if chunked {
            stream
                .write_all(format!("{:x}\r\n", piece.len()).as_bytes())
                .await?;
        }
        stream.write_all(piece).await?;
        if chunked {
            stream.write_all(b"\r\n").await?;
        }
        stream.flush().await?;
        // Lets the piece leave on its own, so that the client meets the seam.
        if response.pause_ms > 0 && !rest.is_empty() {
            tokio::time::sleep(Duration::from_millis(response.pause_ms)).await;
        } else {
            tokio::task::yield_now().await;
        }
        body = rest;
    }
    if chunked && whole {
        stream.write_all(b"0\r\n\r\n").await?;
    }
    stream.flush().await
}
