//! The same conversation twice, and many at once.

use amigo_sandbox::{Database, Sandbox};
use futures::future::join_all;
use serde_json::{Value, json};

use crate::{
    client::{SLEEP, Session},
    live_client::{Told, WRITTEN, says, text},
    live_journeys::assert_pieces_are_whole,
};

/// Everything that was told, less times.
async fn transcript(seed: u64) -> Vec<Value> {
    let session = Session::start(Sandbox::builder().demo_data(true).seed(seed)).await;
    let start = session.create().await;
    let id = start.conversation();
    let mut told = start.0;
    for message in [
        "I wake up at three and cannot sleep.",
        "Coffee in the afternoon helps me through work.",
        "Yes, I could try that tonight.",
        "Bye!",
    ] {
        told.extend(session.interact(&id, message).await.0);
    }
    for event in &mut told {
        if event["action"]["duration"].is_number() {
            event["action"]["duration"] = json!(0);
        }
    }
    told
}

#[tokio::test]
async fn the_same_seed_tells_the_same() {
    let (one, same) = (transcript(7).await, transcript(7).await);
    assert_eq!(one, same);
    assert_ne!(one, transcript(8).await);
}

#[tokio::test]
async fn a_hundred_conversations_at_once_lose_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let database = Database::File(directory.path().join("busy.db"));
    let session = Session::start(Sandbox::builder().database(database)).await;
    let mut lines = format!(
        "{}\n",
        json!({"type": "service", "id": SLEEP, "name": "Sleep"})
    );
    for number in 0..100 {
        let user =
            json!({"type": "user", "id": format!("user-{number}"), "name": format!("U{number}")});
        lines.push_str(&user.to_string());
        lines.push('\n');
    }
    session
        .sandbox
        .import(lines.as_bytes(), directory.path(), |_| {})
        .unwrap();
    let talk = async |number: usize| {
        let credentials = amigo_sandbox::Credentials {
            user_id: format!("user-{number}"),
            ..amigo_sandbox::Credentials::development()
        };
        let token = crate::client::json(session.sign_in(&credentials).await).await;
        let token = text(&token["id_token"]);
        let post = |path: String| {
            session
                .http
                .post(session.url(&format!("/v1/sandbox/conversation/{path}")))
                .bearer_auth(&token)
        };
        let start = post("?response_format=text".into())
            .body(json!({ "service_id": SLEEP }).to_string())
            .send()
            .await
            .unwrap();
        let start = Told::read(start).await;
        let id = start.conversation();
        let mut answers = vec![start.answer()];
        for turn in 0..3 {
            let answer = post(format!("{id}/interact?{WRITTEN}"))
                .multipart(says(&format!("Number {number} speaks of topic{turn}")))
                .send()
                .await
                .unwrap();
            let told = Told::read(answer).await;
            assert_pieces_are_whole(&told);
            answers.push(told.answer());
        }
        (id, answers)
    };
    let talked = join_all((0..100).map(talk)).await;
    for (id, answers) in talked {
        let kept: Vec<String> = session
            .messages_of(&id)
            .await
            .iter()
            .filter(|message| message["message_type"] == "agent-message")
            .map(|message| text(&message["message"]))
            .collect();
        assert_eq!(kept, answers);
    }
}
