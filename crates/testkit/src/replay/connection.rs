//! The connections of one run.

use std::{io, sync::Arc};

use tokio::{
    io::AsyncReadExt as _,
    net::{TcpListener, TcpStream},
};

use super::{
    delivery::{After, deliver},
    request::ReceivedRequest,
    run::Run,
};
use crate::case::{Fault, FaultKind};

/// Answers every connection as the run says, until dropped.
pub(crate) async fn accept(listener: TcpListener, run: Arc<Run>) {
    let mut connections = tokio::task::JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        while connections.try_join_next().is_some() {}
        let run = Arc::clone(&run);
        connections.spawn(async move {
            // A client may leave in the middle; what the case says about that is judged in the end.
            let _ = serve(stream, &run).await;
        });
    }
}

/// Notes every request to the server that must never be reached, until dropped.
pub(crate) async fn refuse(listener: TcpListener, run: Arc<Run>) {
    while let Ok((mut stream, _)) = listener.accept().await {
        let mut bytes = vec![0; 16 * 1024];
        let length = stream.read(&mut bytes).await.unwrap_or_default();
        let head = String::from_utf8_lossy(&bytes[..length]).to_lowercase();
        let with = if head.contains("authorization:") || head.contains("x-api-key:") {
            "with credentials"
        } else {
            "without credentials"
        };
        run.fail(format!("the other origin was reached, {with}"));
    }
}

async fn serve(mut stream: TcpStream, run: &Run) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = Vec::new();
    loop {
        let request = loop {
            match ReceivedRequest::parse(&buffer) {
                Ok(Some((request, length))) => {
                    buffer.drain(..length);
                    break request;
                }
                Ok(None) if stream.read_buf(&mut buffer).await? == 0 => return Ok(()),
                Ok(None) => {}
                Err(error) => {
                    run.fail(error.to_string());
                    return Ok(());
                }
            }
        };
        let response = run.answer(&request);
        let stalls = matches!(
            response.fault,
            Some(Fault {
                kind: FaultKind::Stall,
                ..
            })
        );
        let stalled = stalls.then(|| run.stall());
        let after = deliver(&mut stream, &response).await;
        drop(stalled);
        if after? != After::KeepAlive {
            return Ok(());
        }
    }
}
