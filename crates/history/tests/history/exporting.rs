//! Copies of copies, without what tells who somebody is.

use std::{fs, path::Path};

use amigo_history::{
    Cancellation, ExportOptions, Format, HistoryError, SyncOptions, export, sync, verify,
};
use serde_json::Value;

use crate::{
    pulling::{client, everything, sandbox},
    table,
};

/// Users of the demo data, as they sign messages and as they are spoken to.
const PEOPLE: [&str; 4] = ["mira", "jonas", "tomoko", "priya"];

fn export_to(directory: &Path, out: &Path) -> Result<amigo_history::ExportSummary, HistoryError> {
    export(&ExportOptions {
        directory: directory.to_owned(),
        out: out.to_owned(),
    })
}

/// Every text in a value, however deep.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.to_lowercase()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| texts(field, found)),
        _ => {}
    }
}

fn speaks_of(rows: &[Value], who: &str) -> bool {
    let mut found = Vec::new();
    rows.iter().for_each(|row| texts(row, &mut found));
    found.iter().any(|text| {
        text.split(|letter: char| !letter.is_alphanumeric())
            .any(|word| word == who)
    })
}

#[tokio::test]
async fn an_export_has_every_row_and_nobody_by_name() {
    let sandbox = sandbox().await;
    for format in [Format::Parquet, Format::Jsonl] {
        let folder = tempfile::tempdir().unwrap();
        let (copy, shared) = (folder.path().join("copy"), folder.path().join("shared"));
        sync(
            &client(&sandbox),
            everything(&copy, format),
            |_| {},
            Cancellation::new(),
        )
        .await
        .unwrap();
        let before = table::everything(&copy);
        let summary = export_to(&copy, &shared).unwrap();
        assert!(summary.recordings_left_out > 0);
        for name in ["conversations", "messages", "insights"] {
            assert_eq!(
                table::rows(&shared, name).len(),
                table::rows(&copy, name).len(),
                "{name}"
            );
        }
        let after = table::everything(&shared);
        assert_eq!(summary.rows, after.len() as u64);
        for who in PEOPLE {
            assert!(speaks_of(&before, who), "{who}");
            assert!(!speaks_of(&after, who), "{who}");
        }
        assert!(!shared.join("recordings").exists());
        assert!(shared.join("REDACTED.txt").exists());

        let sound = verify(&shared).unwrap();
        assert!(sound.redacted && sound.findings.is_empty(), "{sound:?}");
        assert!(!verify(&copy).unwrap().redacted);
        let file = &table::files(&shared, "messages")[0];
        let mut bytes = fs::read(file).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(file, bytes).unwrap();
        assert_eq!(verify(&shared).unwrap().findings.len(), 1);
    }
}

#[tokio::test]
async fn ids_still_lead_from_table_to_table() {
    let (sandbox, folder) = (sandbox().await, tempfile::tempdir().unwrap());
    let (copy, shared) = (folder.path().join("copy"), folder.path().join("shared"));
    let options = everything(&copy, Format::Parquet);
    sync(&client(&sandbox), options, |_| {}, Cancellation::new())
        .await
        .unwrap();
    export_to(&copy, &shared).unwrap();
    let columns = [
        (
            "conversations",
            &[
                "conversation_id",
                "service_id",
                "created_at",
                "num_messages",
            ][..],
        ),
        (
            "messages",
            &[
                "conversation_id",
                "message_id",
                "interaction_id",
                "position",
                "message_type",
            ],
        ),
        (
            "insights",
            &["conversation_id", "interaction_id", "current_state_name"],
        ),
    ];
    for (name, kept) in columns {
        let of = |directory: &Path| {
            let mut found: Vec<String> = table::rows(directory, name)
                .iter()
                .map(|row| kept.iter().map(|column| row[*column].to_string()).collect())
                .collect();
            found.sort();
            found
        };
        assert_eq!(of(&copy), of(&shared), "{name}");
    }
    let users = |directory: &Path| {
        let mut users: Vec<String> = table::rows(directory, "conversations")
            .iter()
            .map(|row| row["user_id"].as_str().unwrap().to_owned())
            .collect();
        users.sort();
        users.dedup();
        users
    };
    assert_eq!(users(&copy).len(), users(&shared).len());
    assert!(users(&shared).iter().all(|user| user.starts_with("user-")));
}

#[tokio::test]
async fn nothing_is_pulled_into_an_export_nor_exported_over_something() {
    let (sandbox, folder) = (sandbox().await, tempfile::tempdir().unwrap());
    let (copy, shared) = (folder.path().join("copy"), folder.path().join("shared"));
    let pull = |directory: &Path| {
        let options = SyncOptions::new(directory);
        let client = client(&sandbox);
        async move { sync(&client, options, |_| {}, Cancellation::new()).await }
    };
    pull(&copy).await.unwrap();
    export_to(&copy, &shared).unwrap();
    let refused = pull(&shared).await.unwrap_err().to_string();
    assert!(refused.contains("redacted copy"), "{refused}");
    let refused = export_to(&copy, &shared).unwrap_err().to_string();
    assert!(refused.contains("not empty"), "{refused}");
    assert!(verify(&shared).unwrap().findings.is_empty());
    let refused = export_to(&folder.path().join("none"), &folder.path().join("new")).unwrap_err();
    assert!(refused.to_string().contains("no copy"), "{refused}");
    // Nothing half made is left behind.
    let mut left: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    left.sort();
    assert_eq!(left, ["copy", "shared"]);
}
