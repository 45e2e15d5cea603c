use std::ops::Range;

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

impl UserMessageAudioConfig {
    /// What an MP3 or WAV file says of itself, and where the audio in it is; `None` for anything else.
    pub(crate) fn of_file(file: &[u8]) -> Option<(Self, Range<usize>)> {
        let is_mp3 = match file {
            [b'I', b'D', b'3', ..] => true,
            // The beginning of a frame of MPEG audio, layer III.
            [0xff, second, ..] => second & 0b1110_0110 == 0b1110_0010,
            _ => false,
        };
        if is_mp3 {
            return Some((Self::Mp3, 0..file.len()));
        }
        wav(file)
    }
}

/// Reads the chunks of a WAV file with uncompressed samples.
fn wav(file: &[u8]) -> Option<(UserMessageAudioConfig, Range<usize>)> {
    const PCM: u32 = 1;
    const EXTENSIBLE: u32 = 0xfffe;
    let number = |at: usize, length: usize| {
        let bytes = file.get(at..at.checked_add(length)?)?;
        Some(
            bytes
                .iter()
                .rev()
                .fold(0, |number, byte| number << 8 | u32::from(*byte)),
        )
    };
    if file.get(..4)? != b"RIFF" || file.get(8..12)? != b"WAVE" {
        return None;
    }
    let (mut at, mut config) = (12, None);
    loop {
        let (kind, length) = (file.get(at..at + 4)?, number(at + 4, 4)? as usize);
        let start = at + 8;
        if kind == b"fmt " {
            let format = match number(start, 2)? {
                EXTENSIBLE => number(start + 24, 2)?,
                format => format,
            };
            config = (format == PCM).then_some(UserMessageAudioConfig::Pcm {
                n_channels: number(start + 2, 2)?,
                frame_rate: number(start + 4, 4)?,
                sample_width: number(start + 14, 2)? / 8,
            });
        } else if kind == b"data" {
            // A file that was written on the fly may not know its length.
            let end = start.saturating_add(length).min(file.len());
            return Some((config?, start..end));
        }
        // Chunks begin at even places.
        at = start.checked_add(length)?.checked_next_multiple_of(2)?;
    }
}

#[cfg(test)]
mod tests {
    use super::UserMessageAudioConfig;

    const HEADER: &[u8] = b"RIFF\x2e\0\0\0WAVELIST\x01\0\0\0x\0fmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0";

    #[test]
    fn a_wav_file_says_what_its_samples_are() {
        let config = UserMessageAudioConfig::Pcm {
            frame_rate: 8000,
            n_channels: 1,
            sample_width: 2,
        };
        for (data, samples) in [
            (&b"data\x04\0\0\0abcdtail"[..], &b"abcd"[..]),
            (b"data\xff\xff\xff\xffabcd", b"abcd"),
            (b"data\0\0\0\0", b""),
        ] {
            let file = [HEADER, data].concat();
            let (found, range) = UserMessageAudioConfig::of_file(&file).unwrap();
            assert_eq!((found, &file[range]), (config.clone(), samples));
        }
        assert_eq!(UserMessageAudioConfig::of_file(HEADER), None);
    }

    #[test]
    fn an_mp3_file_begins_with_a_tag_or_a_frame() {
        for file in [&b"ID3\x04"[..], b"\xff\xfb\x90", b"\xff\xf3\x18"] {
            let mp3 = Some((UserMessageAudioConfig::Mp3, 0..file.len()));
            assert_eq!(UserMessageAudioConfig::of_file(file), mp3);
        }
        for file in [&b""[..], b"\xff", b"\xff\x00\xff\x00", b"OggS", b"RIFF"] {
            assert_eq!(UserMessageAudioConfig::of_file(file), None);
        }
    }

    proptest::proptest! {
        #[test]
        fn no_file_is_too_strange_to_look_at(tail: Vec<u8>, cut in 0_usize..60) {
            let file = [HEADER, &tail].concat();
            let _ = UserMessageAudioConfig::of_file(&file[cut.min(file.len())..]);
            let _ = UserMessageAudioConfig::of_file(&file[..cut.min(file.len())]);
            let _ = UserMessageAudioConfig::of_file(&file);
        }
    }
}
