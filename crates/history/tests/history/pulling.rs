//! A whole history out of the sandbox, and whether all of it is there.

use std::{collections::BTreeSet, fs, path::Path};

use amigo_core::{
    Amigo,
    operations::{ConversationQuery, MessageQuery},
};
use amigo_history::{Cancellation, Event, Format, Summary, SyncOptions, sync};
use amigo_sandbox::{RunningSandbox, Sandbox};
use serde::Deserialize;
use serde_json::{Value, value::RawValue};
use sha2::Digest as _;

use crate::table;

pub(crate) async fn sandbox() -> RunningSandbox {
    Sandbox::builder().demo_data(true).start().await.unwrap()
}

pub(crate) fn client(sandbox: &RunningSandbox) -> Amigo {
    let credentials = sandbox.credentials();
    Amigo::builder()
        .base_url(sandbox.base_url())
        .organization_id(&credentials.organization_id)
        .api_key(&credentials.api_key)
        .api_key_id(&credentials.api_key_id)
        .user_id(&credentials.user_id)
        .max_attempts(1)
        .build()
        .unwrap()
}

pub(crate) fn everything(directory: &Path, format: Format) -> SyncOptions {
    SyncOptions {
        insights: true,
        audio: true,
        format,
        ..SyncOptions::new(directory)
    }
}

async fn pull(sandbox: &RunningSandbox, options: SyncOptions) -> Summary {
    sync(
        &client(sandbox),
        options,
        |_: Event| {},
        Cancellation::new(),
    )
    .await
    .unwrap()
}

#[derive(Deserialize)]
struct Page<'a> {
    #[serde(borrow, alias = "conversations", alias = "messages")]
    items: Vec<&'a RawValue>,
}

/// Every object of the server, as it writes it.
async fn objects(client: &Amigo) -> (BTreeSet<String>, BTreeSet<String>) {
    let read = |body: &[u8]| -> Vec<String> {
        let page: Page<'_> = serde_json::from_slice(body).unwrap();
        page.items
            .iter()
            .map(|item| item.get().to_owned())
            .collect()
    };
    let list = client.conversations().list(ConversationQuery::default());
    let conversations = read(list.raw().await.unwrap().body());
    let mut messages = BTreeSet::new();
    for conversation in &conversations {
        let conversation: Value = serde_json::from_str(conversation).unwrap();
        let query = MessageQuery {
            message_type: amigo_core::models::MessageType::KNOWN.to_vec(),
            ..MessageQuery::default()
        };
        let call = client
            .conversations()
            .messages(conversation["id"].as_str().unwrap())
            .query(query);
        messages.extend(read(call.raw().await.unwrap().body()));
    }
    (conversations.into_iter().collect(), messages)
}

#[tokio::test]
async fn every_object_is_there_to_the_byte() {
    let (sandbox, folder) = (sandbox().await, tempfile::tempdir().unwrap());
    let directory = folder.path().join("copy");
    let summary = pull(&sandbox, everything(&directory, Format::Jsonl)).await;
    let (conversations, messages) = objects(&client(&sandbox)).await;
    assert_eq!(summary.new, conversations.len() as u64);
    assert_eq!(summary.messages, messages.len() as u64);
    assert!(summary.refused.is_empty(), "{:?}", summary.refused);

    let of = |name: &str, field: &str| -> BTreeSet<String> {
        let files = table::files(&directory, name);
        let text: String = files
            .iter()
            .map(|file| fs::read_to_string(file).unwrap())
            .collect();
        text.lines()
            .map(|line| {
                let line: std::collections::HashMap<&str, &RawValue> =
                    serde_json::from_str(line).unwrap();
                line[field].get().to_owned()
            })
            .collect()
    };
    assert_eq!(of("conversations", "conversation"), conversations);
    assert_eq!(of("messages", "message"), messages);
    assert_eq!(of("insights", "insights").is_empty(), summary.insights == 0);
}

#[tokio::test]
async fn the_columns_hold_what_the_objects_say() {
    let (sandbox, folder) = (sandbox().await, tempfile::tempdir().unwrap());
    let (typed, exact) = (folder.path().join("typed"), folder.path().join("exact"));
    let summary = pull(&sandbox, everything(&typed, Format::Parquet)).await;
    pull(&sandbox, everything(&exact, Format::Jsonl)).await;

    for (name, field, columns) in [
        (
            "conversations",
            "conversation",
            &[
                "user_id",
                "service_id",
                "is_finished",
                "num_messages",
                "final_message",
                "completed_post_processings",
            ][..],
        ),
        (
            "messages",
            "message",
            &[
                "interaction_id",
                "sender",
                "message",
                "format",
                "message_type",
            ],
        ),
        (
            "insights",
            "insights",
            &[
                "current_state_name",
                "current_state_objective",
                "reflections",
                "working_memory",
            ],
        ),
        (
            "audio",
            "recording",
            &["path", "content_type", "bytes", "sha256"],
        ),
    ] {
        let parts: &[&str] = match name {
            "conversations" => &["conversation_id"],
            "messages" => &["conversation_id", "position"],
            "insights" => &["conversation_id", "interaction_id"],
            _ => &["conversation_id", "message_id"],
        };
        let key = |row: &Value| -> Vec<String> {
            parts.iter().map(|part| row[*part].to_string()).collect()
        };
        let mut rows = table::rows(&typed, name);
        let mut lines = table::rows(&exact, name);
        rows.sort_by_key(key);
        lines.sort_by_key(key);
        assert!(!rows.is_empty(), "{name}");
        assert_eq!(rows.len(), lines.len(), "{name}");
        for (row, line) in rows.iter().zip(&lines) {
            for column in columns {
                assert_eq!(row[*column], line[field][*column], "{name}.{column}");
            }
            if name == "conversations" {
                let sent: jiff::Timestamp =
                    line[field]["created_at"].as_str().unwrap().parse().unwrap();
                let kept: jiff::Timestamp = row["created_at"].as_str().unwrap().parse().unwrap();
                assert_eq!(kept, sent);
                let tags = &line[field]["tags"];
                assert_eq!(row["tags"], *tags);
                let versions = &line[field]["version_set_info"];
                assert_eq!(row["agent_id"], versions["agent_version_info"][0]);
            }
        }
    }
    let recordings = table::rows(&typed, "audio");
    assert_eq!(recordings.len() as u64, summary.recordings);
    for recording in recordings {
        let bytes = fs::read(typed.join(recording["path"].as_str().unwrap())).unwrap();
        assert_eq!(recording["bytes"], bytes.len());
        assert_eq!(
            recording["sha256"],
            hex::encode(sha2::Sha256::digest(&bytes))
        );
    }
}

#[tokio::test]
async fn tool_calls_and_transitions_become_rows() {
    let (sandbox, folder) = (sandbox().await, tempfile::tempdir().unwrap());
    let directory = folder.path().join("copy");
    pull(&sandbox, everything(&directory, Format::Parquet)).await;
    let insights = table::rows(&directory, "insights");
    let of = |column: &str| -> Vec<Value> {
        insights
            .iter()
            .flat_map(|row| row[column].as_array().unwrap().clone())
            .collect()
    };
    let calls = of("tool_calls");
    assert!(!calls.is_empty());
    for call in &calls {
        assert!(call["duration_seconds"].is_number());
        let input: Value = serde_json::from_str(call["input"].as_str().unwrap()).unwrap();
        assert!(input.is_object());
    }
    let transitions = of("state_transitions");
    assert!(!transitions.is_empty());
    for transition in &transitions {
        let log: Value = serde_json::from_str(transition["log"].as_str().unwrap()).unwrap();
        assert_eq!(log["type"], transition["type"]);
        assert_eq!(log["next_state"], transition["next_state"]);
    }
}

#[tokio::test]
async fn progress_ends_where_the_summary_says() {
    let (sandbox, folder) = (sandbox().await, tempfile::tempdir().unwrap());
    let told = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let sink = told.clone();
    let options = everything(&folder.path().join("copy"), Format::Parquet);
    let summary = sync(
        &client(&sandbox),
        options,
        move |event| sink.lock().unwrap().push(event),
        Cancellation::new(),
    )
    .await
    .unwrap();
    let told = told.lock().unwrap();
    assert!(matches!(
        told[0],
        Event::Started {
            run: 1,
            continues: false
        }
    ));
    assert_eq!(told.last(), Some(&Event::Finished(summary.clone())));
    let last = told.iter().rev().find_map(|event| match event {
        Event::Stored(progress) => Some(progress),
        _ => None,
    });
    let last = last.unwrap();
    assert_eq!(last.messages.done, summary.conversations_read);
    assert_eq!(
        (last.messages.left, last.insights.left, last.audio.left),
        (0, 0, 0)
    );
    assert!(last.conversations.finished && last.messages.finished);
    let written = told
        .iter()
        .filter(|event| matches!(event, Event::Written { .. }))
        .count();
    assert_eq!(written as u64, summary.files);
}
