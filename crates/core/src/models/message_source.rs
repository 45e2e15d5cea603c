use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{open_enum, timestamp};

open_enum! {
    /// Media type of a voice message's audio.
    pub enum AudioContentType {
        /// MP3.
        Mpeg = "audio/mpeg",
        /// WAV.
        Wav = "audio/wav",
    }
}

/// Where the audio of a voice message can be downloaded.
#[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
#[derive(derive_more::Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MessageSource {
    /// Signed URL of the audio. Whoever holds it can listen until it expires: treat it as a secret.
    #[debug("<signed URL>")]
    pub url: String,
    /// When the URL stops working.
    #[serde(with = "timestamp")]
    #[schemars(with = "Timestamp")]
    pub expires_at: Timestamp,
    /// Media type of the audio.
    pub content_type: AudioContentType,
}
