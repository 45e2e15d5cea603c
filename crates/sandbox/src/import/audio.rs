//! Fetching the audio a message names.

use std::{
    io,
    path::{Component, Path},
};

use amigo_core::models::{AudioContentType, MessageFormat};
use base64::{Engine, engine::general_purpose::STANDARD};

use super::format::{Audio, Message};

/// Where the audio files are that messages name.
#[derive(Debug, Clone, Copy)]
pub(crate) enum AudioFiles<'a> {
    /// In this directory.
    Directory(&'a Path),
    /// In the program itself, by name.
    Embedded(&'a [(&'a str, &'a [u8])]),
}

impl AudioFiles<'_> {
    fn read(&self, name: &str) -> io::Result<Vec<u8>> {
        match self {
            Self::Directory(directory) => std::fs::read(directory.join(name)),
            Self::Embedded(files) => files
                .iter()
                .find_map(|(known, content)| (*known == name).then(|| content.to_vec()))
                .ok_or_else(|| io::ErrorKind::NotFound.into()),
        }
    }
}

/// Fetches the audio of a message, and settles how the message was delivered. An error says what is allowed, reading
/// on from the name of the field that comes first in it.
pub(super) fn fetch(
    message: &mut Message,
    files: AudioFiles<'_>,
) -> Result<(), (&'static str, String)> {
    let Some(audio) = message.audio.take() else {
        return Ok(());
    };
    if message.format == Some(MessageFormat::Text) {
        return Err((
            "audio",
            "must be left out of a message whose format is `text`".to_owned(),
        ));
    }
    message.format = Some(MessageFormat::Voice);
    message.sound = Some(match audio {
        Audio {
            file: Some(file),
            base64: None,
            content_type,
        } => from_file(&file, content_type, files)?,
        Audio {
            file: None,
            base64: Some(text),
            content_type,
        } => {
            let content_type = content_type.ok_or_else(|| {
                (
                    "audio.content_type",
                    "is required beside `base64`".to_owned(),
                )
            })?;
            let content = STANDARD
                .decode(text)
                .map_err(|_| ("audio.base64", "must be base64".to_owned()))?;
            (check(content_type)?, content)
        }
        Audio { .. } => {
            return Err(("audio", "must have either `file` or `base64`".to_owned()));
        }
    });
    Ok(())
}

fn from_file(
    file: &str,
    content_type: Option<AudioContentType>,
    files: AudioFiles<'_>,
) -> Result<(AudioContentType, Vec<u8>), (&'static str, String)> {
    let path = Path::new(file);
    // A file of data must not be able to pick up whatever else lies on the disk.
    if !path
        .components()
        .all(|part| matches!(part, Component::Normal(_) | Component::CurDir))
    {
        let message = "must be a path below the directory of the imported file, without `..`";
        return Err(("audio.file", message.to_owned()));
    }
    let content_type = match content_type {
        Some(content_type) => check(content_type)?,
        None => match path.extension().and_then(|extension| extension.to_str()) {
            Some("wav") => AudioContentType::Wav,
            Some("mp3") => AudioContentType::Mpeg,
            _ => {
                let message = "must end in `.wav` or `.mp3`, or have a `content_type` beside it";
                return Err(("audio.file", message.to_owned()));
            }
        },
    };
    let content = files
        .read(file)
        .map_err(|error| ("audio.file", format!("cannot be read: {}", error.kind())))?;
    Ok((content_type, content))
}

fn check(content_type: AudioContentType) -> Result<AudioContentType, (&'static str, String)> {
    if AudioContentType::KNOWN.contains(&content_type) {
        Ok(content_type)
    } else {
        Err((
            "audio.content_type",
            "must be `audio/mpeg` or `audio/wav`".to_owned(),
        ))
    }
}
