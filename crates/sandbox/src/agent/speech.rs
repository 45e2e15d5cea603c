//! The voice of the sandbox: a hum whose pitch follows the letters. It is real audio in the API's format, and every
//! character has its time in it, but nobody would take it for speech.

use amigo_core::models::{SpokenCharacter, UserMessageAudioConfig};

/// Samples a second.
pub(crate) const FRAME_RATE: u32 = 16_000;

/// How long a character is spoken, in milliseconds.
const CHARACTER_MS: u32 = 40;

/// Samples of a character.
const CHARACTER_SAMPLES: u32 = FRAME_RATE / 1000 * CHARACTER_MS;

/// Media type of a WAV file.
pub(crate) const WAV: &str = "audio/wav";

/// Media type of an MP3 file.
const MP3: &str = "audio/mpeg";

/// Text as it is spoken: 16-bit samples, and when each character begins.
#[derive(Debug, Clone, Default)]
pub(crate) struct Spoken {
    pub(crate) samples: Vec<i16>,
    pub(crate) alignment: Vec<SpokenCharacter>,
}

/// Speaks a text that begins so many characters into its message.
pub(crate) fn speak(text: &str, after: usize) -> Spoken {
    let mut spoken = Spoken::default();
    for (place, character) in text.chars().enumerate() {
        spoken.alignment.push(SpokenCharacter {
            milliseconds: (after + place) as u64 * u64::from(CHARACTER_MS),
            character: character.to_string(),
        });
        spoken.samples.extend(hum(character));
    }
    spoken
}

/// The samples of one character: a tone that swells and fades, or silence for what has no sound.
fn hum(character: char) -> impl Iterator<Item = i16> {
    const LOUDNESS: f64 = 9_000.0;
    let pitch = 110.0 + f64::from(u32::from(character) % 64) * 5.0;
    let loudness = if character.is_alphanumeric() {
        LOUDNESS
    } else {
        0.0
    };
    (0..CHARACTER_SAMPLES).map(move |sample| {
        let time = f64::from(sample) / f64::from(FRAME_RATE);
        let swell = (std::f64::consts::PI * f64::from(sample) / f64::from(CHARACTER_SAMPLES)).sin();
        let tone = (std::f64::consts::TAU * pitch * time).sin();
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the loudness keeps it within 16 bits"
        )]
        let sample = (loudness * swell * tone) as i16;
        sample
    })
}

/// Samples as the bytes that are sent.
pub(crate) fn pcm(samples: &[i16]) -> Vec<u8> {
    samples
        .iter()
        .flat_map(|sample| sample.to_le_bytes())
        .collect()
}

/// Samples with the header that makes a WAV file of them.
fn wav(data: &[u8], frame_rate: u32, sample_width: u32) -> Vec<u8> {
    let length = u32::try_from(data.len()).unwrap_or(u32::MAX);
    let mut file = Vec::with_capacity(44 + data.len());
    file.extend_from_slice(b"RIFF");
    file.extend_from_slice(&length.saturating_add(36).to_le_bytes());
    file.extend_from_slice(b"WAVEfmt ");
    file.extend_from_slice(&16_u32.to_le_bytes());
    file.extend_from_slice(&1_u16.to_le_bytes()); // PCM
    file.extend_from_slice(&1_u16.to_le_bytes()); // one channel
    file.extend_from_slice(&frame_rate.to_le_bytes());
    file.extend_from_slice(&frame_rate.saturating_mul(sample_width).to_le_bytes());
    let width = u16::try_from(sample_width).unwrap_or(2);
    file.extend_from_slice(&width.to_le_bytes());
    file.extend_from_slice(&(width * 8).to_le_bytes());
    file.extend_from_slice(b"data");
    file.extend_from_slice(&length.to_le_bytes());
    file.extend_from_slice(data);
    file
}

/// A WAV file of the sandbox's own voice.
pub(crate) fn own_wav(samples: &[i16]) -> Vec<u8> {
    wav(&pcm(samples), FRAME_RATE, 2)
}

/// Audio a user sent, as it is kept: its media type and a file of that type. `None` for what it is said not to be.
pub(crate) fn received(
    audio: &[u8],
    config: &UserMessageAudioConfig,
) -> Option<(&'static str, Vec<u8>)> {
    match config {
        UserMessageAudioConfig::Mp3 => is_mp3(audio).then(|| (MP3, audio.to_vec())),
        // A WAV file brings its own header, and its word is as good as the query's.
        UserMessageAudioConfig::Pcm { .. } if audio.starts_with(b"RIFF") => {
            (audio.len() > 44 && audio.get(8..12) == Some(b"WAVE")).then(|| (WAV, audio.to_vec()))
        }
        UserMessageAudioConfig::Pcm {
            frame_rate,
            sample_width,
            ..
        } => {
            let whole = audio
                .len()
                .is_multiple_of(usize::try_from(*sample_width).unwrap_or(2));
            whole.then(|| (WAV, wav(audio, *frame_rate, *sample_width)))
        }
    }
}

fn is_mp3(audio: &[u8]) -> bool {
    audio.starts_with(b"ID3") || matches!(audio, [0xff, second, ..] if second & 0xe0 == 0xe0)
}

#[cfg(test)]
mod tests {
    use amigo_core::models::UserMessageAudioConfig;

    use super::{CHARACTER_MS, FRAME_RATE, own_wav, pcm, received, speak};

    const PCM: UserMessageAudioConfig = UserMessageAudioConfig::Pcm {
        frame_rate: 8_000,
        n_channels: 1,
        sample_width: 2,
    };

    #[test]
    fn every_character_has_its_time() {
        let spoken = speak("Hé!", 2);
        let times: Vec<_> = spoken
            .alignment
            .iter()
            .map(|spoken| (spoken.milliseconds, spoken.character.as_str()))
            .collect();
        assert_eq!(times, [(80, "H"), (120, "é"), (160, "!")]);
        assert_eq!(
            spoken.samples.len(),
            (3 * CHARACTER_MS * FRAME_RATE / 1000) as usize
        );
        assert!(spoken.samples.iter().any(|sample| sample.abs() > 5_000));
    }

    #[test]
    fn a_wav_file_says_what_it_holds() {
        let file = own_wav(&[1, -2]);
        assert_eq!(&file[..4], b"RIFF");
        assert_eq!(file.len(), 44 + 4);
        assert_eq!(&file[24..28], FRAME_RATE.to_le_bytes());
        assert_eq!(&file[44..], pcm(&[1, -2]));
    }

    #[test]
    fn audio_must_be_what_it_is_said_to_be() {
        let mp3 = UserMessageAudioConfig::Mp3;
        assert!(received(b"ID3\x04", &mp3).is_some());
        assert!(received(&[0xff, 0xfb, 0x90], &mp3).is_some());
        assert!(received(b"RIFF", &mp3).is_none());
        assert!(received(b"RIFF", &PCM).is_none());
        let file = own_wav(&[1, 2, 3]);
        assert_eq!(received(&file, &PCM).unwrap().1, file);
        let wrapped = received(&[1, 0, 2, 0], &PCM).unwrap();
        assert_eq!(
            (wrapped.0, &wrapped.1[44..]),
            ("audio/wav", &[1, 0, 2, 0][..])
        );
        assert!(received(&[1, 0, 2], &PCM).is_none());
    }
}
