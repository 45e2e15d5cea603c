//! The pages that are served, and how they are read without this project.

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::json;

/// A page of 500 messages of about 200 characters.
pub(crate) fn messages() -> Vec<u8> {
    let text = "I walked to the lake this morning and slept well, and I would like to know what comes next. ".repeat(2);
    let messages: Vec<_> = (0..500)
        .map(|index| {
            json!({
                "id": format!("65f0c0ffee65f0c0{index:08x}"),
                "interaction_id": format!("65f0c0ffee65f0c1{:08x}", index / 2),
                "created_at": format!("2026-03-01T{:02}:{:02}:00.250000Z", index / 60, index % 60),
                "sender": if index % 2 == 0 { "Dana" } else { "Coach" },
                "message": format!("{text}{index}"),
                "format": "text",
                "message_type": if index % 2 == 0 { "user-message" } else { "agent-message" },
            })
        })
        .collect();
    serde_json::to_vec(
        &json!({ "messages": messages, "has_more": false, "continuation_token": null }),
    )
    .unwrap()
}

pub(crate) fn message_source() -> Vec<u8> {
    let source = json!({
        "url": "http://127.0.0.1/audio/65f0c0ffee65f0c0ffee0001?expires=1772323200&signature=0123456789abcdef",
        "expires_at": "2026-03-01T00:00:00Z",
        "content_type": "audio/mpeg",
    });
    serde_json::to_vec(&source).unwrap()
}

pub(crate) fn token() -> Vec<u8> {
    serde_json::to_vec(&json!({ "id_token": "bench", "expires_at": "2126-01-01T00:00:00Z" }))
        .unwrap()
}

/// What a careful program without this project would write.
pub(crate) async fn bare<T: DeserializeOwned>(client: &reqwest::Client, url: &str) -> T {
    let response = client
        .get(url)
        .bearer_auth("bench")
        .send()
        .await
        .unwrap()
        .error_for_status()
        .unwrap();
    serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
}

#[derive(Deserialize)]
#[allow(
    dead_code,
    reason = "decoded like the client decodes them, to be compared"
)]
pub(crate) struct BareMessagePage {
    pub(crate) messages: Vec<BareMessage>,
    has_more: bool,
    continuation_token: Option<u64>,
}

#[derive(Deserialize)]
#[allow(
    dead_code,
    reason = "decoded like the client decodes them, to be compared"
)]
pub(crate) struct BareMessage {
    id: String,
    interaction_id: String,
    created_at: String,
    sender: String,
    message: String,
    format: String,
    message_type: String,
}

#[derive(Deserialize)]
#[allow(
    dead_code,
    reason = "decoded like the client decodes them, to be compared"
)]
pub(crate) struct BareMessageSource {
    pub(crate) url: String,
    expires_at: String,
    content_type: String,
}
