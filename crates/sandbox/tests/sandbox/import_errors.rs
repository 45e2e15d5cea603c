//! What is wrong with a file is told by line and field.

use amigo_sandbox::import::ImportError;
use serde_json::{Value, json};

use crate::import_file::{File, SERVICE, USER, line, with_message};

/// Imports `bad` as the third line; its error must name the line, the field and what is allowed, and quote nothing.
fn assert_refused(bad: &str, field: &str, allowed: &str) {
    let error = File::new().import(&[SERVICE, USER, bad]).unwrap_err();
    let ImportError::Line {
        line,
        field: found,
        message,
    } = &error
    else {
        panic!("{bad}: {error}");
    };
    assert_eq!(*line, 3, "{bad}");
    assert_eq!(found.as_deref().unwrap_or(""), field, "{bad}: {error}");
    assert!(message.contains(allowed), "{bad}: {error}");
    assert!(!error.to_string().contains("private"), "{bad}: {error}");
}

#[test]
fn errors_of_lines_say_what_is_allowed() {
    for (bad, field, allowed) in [
        ("{".to_owned(), "", "breaks off"),
        ("nonsense".to_owned(), "", "not JSON"),
        ("[]".to_owned(), "", "must be an object"),
        ("{}".to_owned(), "", "lacks the field `type`"),
        (r#"{"type":7}"#.to_owned(), "type", "must be a string"),
        (r#"{"type":"planet"}"#.to_owned(), "type", "`conversation`"),
        (
            r#"{"type":"service","id":"x","name":"private"}"#.to_owned(),
            "id",
            "24 lower-case",
        ),
        (
            r#"{"type":"user","id":"","name":"n"}"#.to_owned(),
            "id",
            "not empty",
        ),
        (
            r#"{"type":"user","id":"u","name":"n","role":"none"}"#.to_owned(),
            "role",
            "earlier line",
        ),
        (
            r#"{"type":"user","id":"u","name":"n","age":7}"#.to_owned(),
            "age",
            "expected one of `type`, `id`, `name`, `email`, `role`",
        ),
        (
            r#"{"type":"role","name":"r","permissions":["fly"]}"#.to_owned(),
            "permissions",
            "place 0",
        ),
    ] {
        assert_refused(&bad, field, allowed);
    }
}

#[test]
fn errors_of_conversations_say_what_is_allowed() {
    for (bad, field, allowed) in [
        (line(&json!({"id": "ABC"})), "id", "24 lower-case"),
        (
            line(&json!({"created_at": "yesterday"})),
            "created_at",
            "RFC 3339",
        ),
        (
            line(&json!({"service_id": "ffffffffffffffffffffffff"})),
            "service_id",
            "earlier line",
        ),
        (
            line(&json!({"is_finished": "private"})),
            "is_finished",
            "must be a boolean",
        ),
        (
            line(&json!({"completed_post_processings": ["private"]})),
            "completed_post_processings",
            "`compute-metrics`",
        ),
        (
            line(&json!({"tags": {"a-b": "private"}})),
            "tags",
            "place 0",
        ),
        (
            line(&json!({"tags": {"a": "private".repeat(20)}})),
            "tags",
            "100 characters",
        ),
        (
            line(
                &json!({"tags": (0..21).map(|n| (format!("k{n}"), Value::Null)).collect::<serde_json::Map<_, _>>()}),
            ),
            "tags",
            "at most 20",
        ),
        (
            line(
                &json!({"interactions": [{"messages": [], "insights": {"current_state_name": 7}}]}),
            ),
            "interactions[0].insights.current_state_name",
            "must be a string",
        ),
    ] {
        assert_refused(&bad, field, allowed);
    }
}

#[test]
fn errors_of_messages_say_what_is_allowed() {
    let deep = "interactions[0].messages[0]";
    for (bad, field, allowed) in [
        (
            with_message(&json!({"message_type": "private"})),
            format!("{deep}.message_type"),
            "`user-message`",
        ),
        (
            with_message(&json!({"format": "private"})),
            format!("{deep}.format"),
            "`voice`",
        ),
        (
            with_message(&json!({"message": {"private": 1}})),
            format!("{deep}.message"),
            "must be a string",
        ),
        (
            with_message(&json!({"audio": {}})),
            format!("{deep}.audio"),
            "either",
        ),
        (
            with_message(&json!({"audio": {"file": "a.wav"}, "format": "text"})),
            format!("{deep}.audio"),
            "left out",
        ),
        (
            with_message(&json!({"audio": {"file": "missing.wav"}})),
            format!("{deep}.audio.file"),
            "cannot be read",
        ),
        (
            with_message(&json!({"audio": {"file": "../../etc/passwd"}})),
            format!("{deep}.audio.file"),
            "without `..`",
        ),
        (
            with_message(&json!({"audio": {"file": "/etc/passwd"}})),
            format!("{deep}.audio.file"),
            "without `..`",
        ),
        (
            with_message(&json!({"audio": {"file": "notes.txt"}})),
            format!("{deep}.audio.file"),
            "`.wav`",
        ),
        (
            with_message(&json!({"audio": {"base64": "AAAA"}})),
            format!("{deep}.audio.content_type"),
            "required",
        ),
        (
            with_message(&json!({"audio": {"base64": "private!", "content_type": "audio/wav"}})),
            format!("{deep}.audio.base64"),
            "base64",
        ),
        (
            with_message(&json!({"audio": {"base64": "AAAA", "content_type": "audio/private"}})),
            format!("{deep}.audio.content_type"),
            "`audio/mpeg`",
        ),
        (
            line(
                &json!({"interactions": [{"id": "0000000000000000000000ab", "messages": []}, {"id": "0000000000000000000000ab", "messages": []}]}),
            ),
            "interactions".to_owned(),
            "differ",
        ),
    ] {
        assert_refused(&bad, &field, allowed);
    }
}
