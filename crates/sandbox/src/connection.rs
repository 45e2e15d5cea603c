//! TCP connections that can be told to break.

use std::{
    io,
    net::SocketAddr,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use axum::{extract::connect_info::Connected, serve::IncomingStream, serve::Listener};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
};

/// Accepts connections that can be told to break.
#[derive(Debug)]
pub(crate) struct BreakableListener(pub(crate) TcpListener);

/// A connection that can be told to break.
#[derive(Debug)]
pub(crate) struct Breakable {
    stream: TcpStream,
    control: ConnectionControl,
}

/// Tells a connection to break, and who is at its other end.
#[derive(Debug, Clone)]
pub(crate) struct ConnectionControl {
    pub(crate) peer: SocketAddr,
    reset: Arc<AtomicBool>,
}

impl ConnectionControl {
    /// Has the connection reset at the next thing that is written to it.
    pub(crate) fn reset(&self) {
        self.reset.store(true, Ordering::Relaxed);
    }
}

impl Connected<IncomingStream<'_, BreakableListener>> for ConnectionControl {
    fn connect_info(stream: IncomingStream<'_, BreakableListener>) -> Self {
        stream.io().control.clone()
    }
}

impl Listener for BreakableListener {
    type Io = Breakable;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Breakable, SocketAddr) {
        loop {
            match self.0.accept().await {
                Ok((stream, peer)) => {
                    // Answers are small; waiting to fill a packet would cost more than it saves.
                    if let Err(error) = stream.set_nodelay(true) {
                        tracing::debug!(%error, "the connection broke as it was made");
                        continue;
                    }
                    let control = ConnectionControl {
                        peer,
                        reset: Arc::default(),
                    };
                    return (Breakable { stream, control }, peer);
                }
                Err(error) => {
                    // Out of file descriptors, most likely: there is no use in trying again at once.
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

impl Breakable {
    fn check(&self) -> io::Result<()> {
        if self.control.reset.load(Ordering::Relaxed) {
            // Without lingering, closing the socket resets the connection instead of ending it in good order.
            self.stream.set_zero_linger()?;
            return Err(io::ErrorKind::ConnectionReset.into());
        }
        Ok(())
    }
}

impl AsyncRead for Breakable {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Breakable {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
