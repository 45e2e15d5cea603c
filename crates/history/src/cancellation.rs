use tokio_util::sync::CancellationToken;

/// Calls a run off from outside; clones call off the same run.
///
/// Either way no further request is sent, [`sync`](crate::sync) ends with
/// [`HistoryError::Cancelled`](crate::HistoryError::Cancelled), and nothing that was pulled is lost.
#[derive(Debug, Clone, Default)]
pub struct Cancellation {
    called_off: CancellationToken,
    at_once: CancellationToken,
}

impl Cancellation {
    /// Nothing is called off yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ends the run as soon as what it has pulled is in files, which may take some seconds.
    pub fn cancel(&self) {
        self.called_off.cancel();
    }

    /// Ends the run within a moment. What is in no file yet stays in the checkpoint, from which the next run writes it.
    pub fn cancel_at_once(&self) {
        self.at_once.cancel();
        self.called_off.cancel();
    }

    pub(crate) async fn cancelled(&self) {
        self.called_off.cancelled().await;
    }

    /// What tells those who write files that they must stop; cancelling it here calls off nothing else.
    pub(crate) fn stop(&self) -> CancellationToken {
        self.at_once.child_token()
    }
}
