//! From the bytes of a file to checked lines.

use std::{
    io::{BufRead, Read},
    sync::mpsc::SyncSender,
};

use serde::de::DeserializeOwned;

use super::{
    ImportError,
    audio::{self, AudioFiles},
    format::{ALLOWED, Conversation, Kind, Line},
    identity,
};
use crate::store::Within;

/// A line with its number, from 1.
pub(super) type Numbered = (u64, Line);

/// Lines go to the writer in batches: one by one, handing them over would cost more than reading them.
const BATCH_MESSAGES: usize = 2_000;

/// A longer line is no conversation, but a file without line breaks.
const LONGEST_LINE: u64 = 256 << 20;

/// Reads until the end, the first error, or until nobody takes the batches any more.
pub(super) fn read(
    mut reader: impl BufRead,
    files: AudioFiles<'_>,
    batches: &SyncSender<Result<Vec<Numbered>, ImportError>>,
) {
    let mut bytes = Vec::new();
    let mut batch = Vec::new();
    let mut weight = 0;
    let mut number = 0;
    loop {
        number += 1;
        bytes.clear();
        let line = match (&mut reader)
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut bytes)
        {
            Ok(0) => break,
            Ok(read) if read as u64 == LONGEST_LINE => Err(ImportError::line(
                number,
                None,
                format!("is longer than {LONGEST_LINE} bytes"),
            )),
            Ok(_) if bytes.trim_ascii().is_empty() => continue,
            Ok(_) => parse(number, bytes.trim_ascii(), files),
            Err(error) => Err(ImportError::Read(error)),
        };
        match line {
            Ok(line) => {
                weight += 1 + messages(&line);
                batch.push((number, line));
            }
            Err(error) => {
                // Whoever hears of no error has stopped for one of their own.
                let _ = batches.send(Err(error));
                return;
            }
        }
        if weight >= BATCH_MESSAGES {
            weight = 0;
            if batches.send(Ok(std::mem::take(&mut batch))).is_err() {
                return;
            }
        }
    }
    let _ = batches.send(Ok(batch));
}

fn messages(line: &Line) -> usize {
    match line {
        Line::Conversation(conversation) => conversation
            .interactions
            .iter()
            .map(|interaction| interaction.messages.len())
            .sum(),
        Line::Service(_) | Line::Role(_) | Line::User(_) => 0,
    }
}

fn parse(number: u64, bytes: &[u8], files: AudioFiles<'_>) -> Result<Line, ImportError> {
    let kind: Kind<'_> = serde_json::from_slice(bytes).map_err(|_| {
        decode::<de::Typed>(number, bytes)
            .err()
            .unwrap_or_else(|| bad_type(number))
    })?;
    match &*kind.r#type {
        "service" => decode(number, bytes).map(Line::Service),
        "role" => decode(number, bytes).map(Line::Role),
        "user" => decode(number, bytes).map(Line::User),
        "conversation" => {
            let mut conversation: Box<Conversation> = decode(number, bytes)?;
            complete(number, &mut conversation, files)?;
            Ok(Line::Conversation(conversation))
        }
        _ => Err(bad_type(number)),
    }
}

fn bad_type(number: u64) -> ImportError {
    ImportError::line(
        number,
        "type",
        "must be one of `service`, `role`, `user`, `conversation`",
    )
}

mod de {
    /// A line of which nothing matters but that it says what it is.
    #[derive(serde::Deserialize)]
    pub(super) struct Typed {
        #[serde(rename = "type")]
        _type: String,
    }
}

/// Gives ids to what has none, and fetches the audio.
fn complete(
    number: u64,
    conversation: &mut Conversation,
    files: AudioFiles<'_>,
) -> Result<(), ImportError> {
    let id = conversation
        .id
        .unwrap_or_else(|| identity::of_conversation(number, conversation));
    conversation.id = Some(id);
    let within = Within::new(id);
    let mut messages = 0;
    for (turn, interaction) in (0..).zip(&mut conversation.interactions) {
        interaction
            .id
            .get_or_insert_with(|| within.interaction(turn));
        for (place, message) in interaction.messages.iter_mut().enumerate() {
            message.id.get_or_insert_with(|| within.message(messages));
            messages += 1;
            audio::fetch(message, files).map_err(|(field, text)| ImportError::Line {
                line: number,
                field: Some(format!("interactions[{turn}].messages[{place}].{field}")),
                message: text,
            })?;
        }
    }
    Ok(())
}

fn decode<T: DeserializeOwned>(number: u64, bytes: &[u8]) -> Result<T, ImportError> {
    serde_json::from_slice(bytes).map_err(|error| {
        // The path is worth a second pass, and only now.
        let deserializer = &mut serde_json::Deserializer::from_slice(bytes);
        let (field, error) = match serde_path_to_error::deserialize::<_, T>(deserializer) {
            Err(error) => (error.path().to_string(), error.into_inner()),
            Ok(_) => (String::new(), error),
        };
        ImportError::Line {
            line: number,
            // Where the text is no JSON, the path leads nowhere.
            field: (error.is_data() && !field.is_empty() && field != ".").then_some(field),
            message: explain(&error),
        }
    })
}

/// What serde says, less the values it quotes.
fn explain(error: &serde_json::Error) -> String {
    use serde_json::error::Category;
    match error.classify() {
        Category::Eof => "is not JSON: it breaks off".to_owned(),
        Category::Syntax | Category::Io => format!("is not JSON at column {}", error.column()),
        Category::Data => {
            let text = error.to_string();
            let text = text.split(" at line ").next().unwrap_or_default();
            if let Some((_, message)) = text.split_once(ALLOWED) {
                message.to_owned()
            } else if let Some(field) = text.strip_prefix("missing field ") {
                format!("lacks the field {field}")
            } else if let Some(field) = text.strip_prefix("duplicate field ") {
                format!("holds the field {field} twice")
            } else if text.starts_with("unknown field ") {
                let known = text
                    .split_once(", ")
                    .map_or("nothing here", |(_, known)| known);
                format!("is not known; {known}")
            } else if let Some((_, expected)) = text.rsplit_once(", expected ") {
                if expected.starts_with("struct ") {
                    "must be an object".to_owned()
                } else {
                    format!("must be {expected}")
                }
            } else {
                "does not fit".to_owned()
            }
        }
    }
}
