//! The data a sandbox can start with: our own writing, in the import format.

use crate::{
    import::{self, AudioFiles, ImportError, ImportSummary},
    store::Store,
};

const LINES: &str = include_str!("../demo/demo.jsonl");

macro_rules! embedded {
    ($($name:literal),+ $(,)?) => { &[$(($name, include_bytes!(concat!("../demo/", $name)))),+] };
}

/// What is spoken in the demo's voice messages.
const AUDIO: &[(&str, &[u8])] = embedded![
    "audio/agent-good-evening.mp3",
    "audio/agent-wind-down.mp3",
    "audio/user-cannot-sleep.wav",
    "audio/user-half-past-ten.wav",
];

/// Imports the demo data.
pub(crate) fn import(store: &Store) -> Result<ImportSummary, ImportError> {
    import::into_store(store, LINES.as_bytes(), AudioFiles::Embedded(AUDIO), |_| {})
}
