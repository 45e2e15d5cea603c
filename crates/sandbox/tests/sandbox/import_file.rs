//! Files to import, and databases they are imported into.

use amigo_sandbox::{
    Database, Sandbox,
    import::{ImportError, ImportSummary, import},
};
use serde_json::{Value, json};

use crate::client::Session;

pub(crate) const SERVICE: &str = r#"{"type":"service","id":"0000000000000000000000aa","name":"S"}"#;
pub(crate) const USER: &str = r#"{"type":"user","id":"u","name":"U"}"#;

/// A conversation with the fields of `changes` over those it has by default.
pub(crate) fn line(changes: &Value) -> String {
    let mut line = json!({
        "type": "conversation", "user_id": "u", "service_id": "0000000000000000000000aa",
        "created_at": "2026-01-01T00:00:00Z",
        "interactions": [{"messages": [said("agent-message", "Hello"), said("user-message", "Hi")]}],
    });
    for (field, value) in changes.as_object().unwrap() {
        line[field] = value.clone();
    }
    line.to_string()
}

pub(crate) fn said(message_type: &str, text: &str) -> Value {
    json!({"created_at": "2026-01-01T00:00:00Z", "sender": "S", "message": text, "message_type": message_type})
}

pub(crate) fn with_message(changes: &Value) -> String {
    let mut message = said("agent-message", "private words");
    for (field, value) in changes.as_object().unwrap() {
        message[field] = value.clone();
    }
    line(&json!({"interactions": [{"messages": [message]}]}))
}

pub(crate) struct File {
    pub(crate) directory: tempfile::TempDir,
}

impl File {
    pub(crate) fn new() -> Self {
        Self {
            directory: tempfile::tempdir().unwrap(),
        }
    }

    pub(crate) fn import(&self, lines: &[&str]) -> Result<ImportSummary, ImportError> {
        let text = lines.join("\n");
        import(&self.path(), text.as_bytes(), self.directory.path(), |_| {})
    }

    fn path(&self) -> std::path::PathBuf {
        self.directory.path().join("sandbox.db")
    }

    pub(crate) async fn open(&self) -> Session {
        Session::start(Sandbox::builder().database(Database::File(self.path()))).await
    }
}
