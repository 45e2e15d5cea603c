use tokio_util::sync::CancellationToken;

/// Calls off the calls that were made with it: Swift's tasks cannot do so by themselves.
#[derive(Debug, Default, uniffi::Object)]
pub struct Cancellation(CancellationToken);

#[uniffi::export]
impl Cancellation {
    /// Makes one that has called off nothing yet.
    #[uniffi::constructor]
    pub fn new() -> Self {
        Self::default()
    }

    /// Calls off the calls made with it, now and later: their requests are not waited for any longer.
    pub fn cancel(&self) {
        self.0.cancel();
    }
}

impl Cancellation {
    pub(crate) fn token(&self) -> CancellationToken {
        self.0.clone()
    }
}
