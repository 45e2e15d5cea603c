//! What crosses, written as uniffi writes records.

use uniffi::{Lift, Lower};

use crate::{UniFfiTag, failure::NativeError};

/// What came over, read from its beginning.
pub(super) struct Crossed<'a>(pub(super) &'a [u8]);

impl Crossed<'_> {
    pub(super) fn take<T: Lift<UniFfiTag>>(&mut self) -> Result<T, NativeError> {
        // What it says of a value that does not fit might hold some of it.
        T::try_read(&mut self.0).map_err(|_| NativeError::defect())
    }
}

/// What goes back.
pub(super) fn written<T: Lower<UniFfiTag>>(value: T) -> Vec<u8> {
    let mut buffer = Vec::new();
    T::write(value, &mut buffer);
    buffer
}
