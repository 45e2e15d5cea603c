use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What the audio of a voice message is: an MP3 file, or samples without a header.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "lowercase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum UserMessageAudioConfig {
    /// MP3.
    Mp3,
    /// Signed little-endian samples. A WAV file holds them after its header.
    Pcm {
        /// Samples a second: 4000 to 44100.
        #[schemars(range(min = 4000, max = 44100))]
        frame_rate: u32,
        /// Number of channels: 1.
        #[schemars(range(min = 1, max = 1))]
        n_channels: u32,
        /// Bytes of a sample: 2 or 4.
        sample_width: u32,
    },
}
