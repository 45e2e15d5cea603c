//! Keeping to the budgets, against a server that enforces them.

use amigo_core::Amigo;
use amigo_history::{Cancellation, Event, Rates, SyncOptions, sync};
use amigo_sandbox::{RateLimits, Sandbox};

/// Twenty times the budget of a minute, in a time that tests can afford.
const CONVERSATIONS: usize = 100;
const CLOCK_SPEED: u32 = 600;

fn history() -> String {
    let mut text = String::from(
        "{\"type\":\"service\",\"id\":\"5a1e0c0a000000000000a001\",\"name\":\"Sleep\"}\n{\"type\":\"user\",\"id\":\"ann\",\"name\":\"Ann\"}\n",
    );
    for number in 0..CONVERSATIONS {
        let id = format!("{number:024x}");
        let created_at = format!("2026-05-01T00:{:02}:00Z", number % 60);
        let message = serde_json::json!({
            "created_at": created_at, "sender": "Ann", "message": "hello", "message_type": "user-message",
        });
        let conversation = serde_json::json!({
            "type": "conversation", "id": id, "user_id": "ann", "service_id": "5a1e0c0a000000000000a001",
            "created_at": created_at, "is_finished": true, "interactions": [{ "messages": [message] }],
        });
        text.push_str(&conversation.to_string());
        text.push('\n');
    }
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn no_request_is_refused_for_being_too_fast() {
    let sandbox = Sandbox::builder()
        .rate_limits(RateLimits::Documented)
        .clock_speed(CLOCK_SPEED)
        .start()
        .await
        .unwrap();
    sandbox
        .import(history().as_bytes(), std::path::Path::new("."), |_| {})
        .unwrap();
    let credentials = sandbox.credentials();
    let client = Amigo::builder()
        .base_url(sandbox.base_url())
        .organization_id(&credentials.organization_id)
        .api_key(&credentials.api_key)
        .api_key_id(&credentials.api_key_id)
        .user_id(&credentials.user_id)
        .clock_speed(CLOCK_SPEED)
        // A refusal would end the run.
        .max_attempts(1)
        .build()
        .unwrap();
    for (folder, rates) in [("a", Rates::default()), ("b", Rates::all(10))] {
        let directory = tempfile::tempdir().unwrap();
        let options = SyncOptions {
            insights: true,
            rates,
            ..SyncOptions::new(directory.path().join(folder))
        };
        let told = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
        let sink = told.clone();
        let tell = move |event| sink.lock().unwrap().push(event);
        let summary = sync(&client, options, tell, Cancellation::new())
            .await
            .unwrap();
        assert_eq!(summary.conversations_read, CONVERSATIONS as u64);
        assert!(summary.refused.is_empty(), "{:?}", summary.refused);
        // On the way, somebody is told which budget is the scarcest, and how long it will be.
        let told = told.lock().unwrap();
        let waits = told.iter().any(|event| match event {
            Event::Stored(progress) => {
                progress.waiting_for.is_some()
                    && progress.remaining.is_some()
                    && progress.messages.requests_per_minute == Some(rates.messages.unwrap_or(20))
            }
            _ => false,
        });
        assert!(waits);
    }
}
