//! The chitchat data set in the sandbox's import format.
//!
//! One user (who speaks first) and one counterpart a conversation; every turn becomes an interaction; ratings and prompt
//! become tags. Nothing is dropped: what goes in is counted and digested here, and the reader must arrive at the same.

use std::{
    collections::{BTreeMap, HashSet},
    fs::File,
    io::{BufReader, BufWriter, Write as _},
    path::Path,
};

use amigo_core::models::MessageType;
use anyhow::{Context, Result, ensure};
use indexmap::IndexMap;
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::digest::{ConversationDigest, HistoryDigest};

const SERVICE_ID: &str = "c41c4a7c41c4a7c41c4a7c41";
/// The longest value a tag may have when a conversation is created.
const LONGEST_TAG_VALUE: usize = 100;

/// What went in.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Adapted {
    pub(crate) conversations: u64,
    pub(crate) messages: u64,
    pub(crate) digest: String,
}

#[derive(Deserialize)]
struct Conversation {
    messages: Vec<Vec<Utterance>>,
    start: String,
    prompt: Option<String>,
    #[serde(default)]
    ratings: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
struct Utterance {
    text: String,
    timestamp: String,
    sender: String,
}

pub(crate) fn adapt(input: &Path, output: &Path) -> Result<Adapted> {
    let file = File::open(input).with_context(|| format!("cannot read {}", input.display()))?;
    let dataset: IndexMap<String, Conversation> = serde_json::from_reader(BufReader::new(file))?;
    let mut out = BufWriter::new(
        File::create(output).with_context(|| format!("cannot write {}", output.display()))?,
    );
    let mut line = |value: &Value| -> Result<()> {
        serde_json::to_writer(&mut out, value)?;
        Ok(out.write_all(b"\n")?)
    };
    line(&json!({ "type": "service", "id": SERVICE_ID, "name": "Chit-chat" }))?;
    let users: HashSet<&str> = dataset.values().filter_map(Conversation::user).collect();
    for user in users {
        line(&json!({ "type": "user", "id": user, "name": name(user) }))?;
    }

    let mut adapted = Adapted::default();
    let (mut history, mut ids) = (HistoryDigest::default(), HashSet::new());
    for (uuid, conversation) in &dataset {
        let id = conversation_id(uuid);
        ensure!(
            ids.insert(id.clone()),
            "two conversations would have the id {id}"
        );
        let mut digest = ConversationDigest::new(&id);
        line(&conversation.to_import(uuid, &id, &mut digest)?)?;
        history.add(digest);
        adapted.conversations += 1;
        adapted.messages += conversation.messages.iter().map(Vec::len).sum::<usize>() as u64;
    }
    out.flush()?;
    adapted.digest = history.to_hex();
    Ok(adapted)
}

impl Conversation {
    fn user(&self) -> Option<&str> {
        Some(&self.messages.iter().flatten().next()?.sender)
    }

    fn to_import(&self, uuid: &str, id: &str, digest: &mut ConversationDigest) -> Result<Value> {
        let user = self
            .user()
            .with_context(|| format!("conversation {uuid} has no messages"))?;
        // The start is on another clock than the messages; a conversation cannot start after its first message.
        let mut created_at = timestamp(&self.start)?;
        let mut interactions = Vec::with_capacity(self.messages.len());
        for turn in &self.messages {
            let mut messages = Vec::with_capacity(turn.len());
            for utterance in turn {
                let said_at = timestamp(&utterance.timestamp)?;
                created_at = created_at.min(said_at);
                let message_type = if utterance.sender == user {
                    MessageType::UserMessage
                } else {
                    MessageType::AgentMessage
                };
                let sender = name(&utterance.sender);
                digest.message(said_at, &sender, &message_type, &utterance.text);
                messages.push(json!({
                    "created_at": said_at,
                    "sender": sender,
                    "message": utterance.text,
                    "message_type": message_type,
                }));
            }
            interactions.push(json!({ "messages": messages }));
        }
        Ok(json!({
            "type": "conversation",
            "id": id,
            "user_id": user,
            "service_id": SERVICE_ID,
            "created_at": created_at,
            "is_finished": true,
            "tags": self.tags(),
            "interactions": interactions,
        }))
    }

    /// The ratings and the prompt; a prompt that is too long for one tag goes on in the next.
    fn tags(&self) -> Map<String, Value> {
        let mut tags = Map::new();
        for (rating, value) in &self.ratings {
            let value = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            tags.insert(format!("rating {rating}"), value.into());
        }
        if let Some(prompt) = &self.prompt {
            let parts = textwrap::wrap(prompt, LONGEST_TAG_VALUE);
            if prompt.trim().is_empty() {
                tags.insert("prompt".to_owned(), Value::Null);
            }
            for (index, part) in parts
                .iter()
                .enumerate()
                .filter(|(_, part)| !part.is_empty())
            {
                let key = if index == 0 {
                    "prompt".to_owned()
                } else {
                    format!("prompt {}", index + 1)
                };
                tags.insert(key, part.as_ref().into());
            }
        }
        tags
    }
}

/// The leading 96 bits of the UUID, which tell all of them apart and are recognised at sight.
fn conversation_id(uuid: &str) -> String {
    uuid.chars()
        .filter(char::is_ascii_hexdigit)
        .take(24)
        .collect::<String>()
        .to_ascii_lowercase()
}

fn name(participant: &str) -> String {
    format!(
        "Participant {}",
        participant.split('-').next().unwrap_or(participant)
    )
}

/// With an offset or without, which then means UTC.
fn timestamp(text: &str) -> Result<Timestamp> {
    text.parse::<Timestamp>().or_else(|_| {
        let civil: DateTime = text
            .parse()
            .with_context(|| format!("`{text}` is no time"))?;
        Ok(civil.to_zoned(TimeZone::UTC)?.timestamp())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const DATASET: &str = r#"{"A07edb12-6b91-4138-b11e-02421888d699": {
        "start": "2018-04-20T01:57:41", "prompt": "", "ratings": {"witty": "1", "upbeat": 5},
        "messages": [
            [{"text": "Hello", "timestamp": "2018-04-19T19:57:51Z", "sender": "22578ac2-6317-44d5-8052-0a59076e0b96"}],
            [{"text": "", "timestamp": "2018-04-19T19:58:51Z", "sender": "549cc1d1-270e-4a53-b561-133a8d0086b4"},
             {"text": "Hi", "timestamp": "2018-04-19T19:58:52Z", "sender": "549cc1d1-270e-4a53-b561-133a8d0086b4"}]
        ]}}"#;

    #[test]
    fn what_goes_in_comes_out() {
        let folder = std::env::temp_dir().join(format!("chitchat-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let (input, output) = (folder.join("in.json"), folder.join("out.jsonl"));
        std::fs::write(&input, DATASET).unwrap();
        let adapted = adapt(&input, &output).unwrap();
        let written = std::fs::read_to_string(&output).unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!((adapted.conversations, adapted.messages), (1, 3));
        let read = super::super::digest::of_import_file(written.as_bytes()).unwrap();
        assert_eq!(read.digest, adapted.digest);
        let conversation: Value = serde_json::from_str(written.lines().last().unwrap()).unwrap();
        assert_eq!(conversation["id"], "a07edb126b914138b11e0242");
        assert_eq!(conversation["created_at"], "2018-04-19T19:57:51Z");
        assert_eq!(
            conversation["tags"],
            json!({ "rating upbeat": "5", "rating witty": "1", "prompt": null })
        );
        assert_eq!(
            conversation["interactions"][1]["messages"][0]["message_type"],
            "agent-message"
        );
    }
}
