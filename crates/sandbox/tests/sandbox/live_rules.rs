//! What the sandbox refuses in live conversations, and what becomes of those that break off.

use amigo_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{Value, json};

use crate::{
    client::{FOOD, NOWHERE, SLEEP, Session, conversation, field_errors, refusal},
    live_client::{Told, WRITTEN, form, says, text},
};

#[tokio::test]
async fn one_conversation_at_a_time_with_a_service() {
    let session = Session::demo().await;
    let id = session.create().await.conversation();
    let body = json!({ "service_id": SLEEP });
    refusal(session.try_create(&body, "").await, 400).await;
    let other = json!({ "service_id": FOOD });
    assert_eq!(session.try_create(&other, "").await.status(), 201);
    assert_eq!(session.finish(&id).await.status(), 204);
    assert_eq!(session.try_create(&body, "").await.status(), 201);
}

#[tokio::test]
async fn what_is_not_there_or_not_right_is_refused() {
    let session = Session::demo().await;
    for body in [
        json!({ "service_id": NOWHERE }),
        json!({ "service_id": SLEEP, "service_version_set_name": "nightly" }),
    ] {
        refusal(session.try_create(&body, "").await, 404).await;
    }
    refusal(
        session.try_interact(NOWHERE, WRITTEN, says("Hello")).await,
        404,
    )
    .await;
    refusal(session.finish(NOWHERE).await, 404).await;
    let body = json!({ "service_id": SLEEP });
    let answer = session
        .try_create(&body, "&current_agent_action_type=(")
        .await;
    assert_eq!(
        field_errors(answer).await,
        ["query.current_agent_action_type"]
    );
    let id = session.create().await.conversation();
    let no_form = session
        .request(Method::POST, &format!("{id}/interact?{WRITTEN}"))
        .body("{}")
        .send()
        .await
        .unwrap();
    assert_eq!(field_errors(no_form).await, ["header.content-type"]);
    let half = session
        .request(Method::POST, &format!("{id}/interact?{WRITTEN}"))
        .header("content-type", "multipart/form-data; boundary=x")
        .body("--x\r\nContent-Disposition: form-data; name=\"recorded_message\"\r\n\r\nhalf a")
        .send()
        .await
        .unwrap();
    assert_eq!(field_errors(half).await, ["body"]);
    let blank = session.try_interact(&id, WRITTEN, says("  ")).await;
    assert_eq!(field_errors(blank).await, ["body.recorded_message"]);
    let skip = session
        .try_interact(&id, WRITTEN, form("skip", "but I say"))
        .await;
    assert_eq!(field_errors(skip).await, ["body.recorded_message"]);
}

#[tokio::test]
async fn permissions_are_asked_for() {
    let mut session = Session::demo().await;
    let id = session.create().await.conversation();
    session.become_user("visitor").await;
    let body = json!({ "service_id": SLEEP });
    refusal(session.try_create(&body, "").await, 403).await;
    refusal(session.try_interact(&id, WRITTEN, says("Hello")).await, 403).await;
    refusal(session.finish(&id).await, 403).await;
    // Members have conversations of their own, and are not told how the agent thinks.
    session.become_user("tomoko").await;
    refusal(session.try_interact(&id, WRITTEN, says("Hello")).await, 403).await;
    let own = Told::read(session.try_create(&json!({ "service_id": FOOD }), "").await).await;
    assert!(own.actions().is_empty());
    let told = session.interact(&own.conversation(), "I skip lunch.").await;
    assert!(told.actions().is_empty());
    assert_eq!(told.0[0]["type"], "user-message-available");
}

#[tokio::test]
async fn actions_are_told_by_their_type() {
    let session = Session::demo().await;
    let body = json!({ "service_id": SLEEP });
    let none = Told::read(
        session
            .try_create(&body, "&current_agent_action_type=%5E%24")
            .await,
    )
    .await;
    assert!(none.actions().is_empty());
    let query = format!("{WRITTEN}&current_agent_action_type=%5Etool-call-.*");
    let told = session
        .try_interact(
            &none.conversation(),
            &query,
            says("I cannot sleep at night."),
        )
        .await;
    let told = Told::read(told).await;
    assert!(!told.actions().is_empty());
    for action in told.actions() {
        assert!(text(&action["type"]).starts_with("tool-call-"));
    }
}

/// Reads the first event of a stream, and leaves the rest where it is.
async fn first_event(answer: &mut reqwest::Response) -> Value {
    let mut line = Vec::new();
    while !line.contains(&b'\n') {
        line.extend_from_slice(&answer.chunk().await.unwrap().unwrap());
    }
    let end = line.iter().position(|byte| *byte == b'\n').unwrap();
    serde_json::from_slice(&line[..end]).unwrap()
}

/// A fault that holds a stream until its reader goes away.
fn hold(operation: &str) -> Value {
    json!({"operation": operation, "after_events": 1, "latency_ms": 60_000})
}

#[tokio::test]
async fn nothing_begins_while_something_runs() {
    let session = Session::demo().await;
    session.fault(hold("create_conversation")).await;
    let body = json!({ "service_id": SLEEP });
    let mut running = session.try_create(&body, "").await;
    let id = text(&first_event(&mut running).await["conversation_id"]);
    refusal(session.try_create(&body, "").await, 409).await;
    refusal(session.try_interact(&id, WRITTEN, says("Hello")).await, 409).await;
    refusal(session.finish(&id).await, 409).await;
    drop(running);
    // Whoever went away has left nothing; the server takes a moment to notice.
    let created = loop {
        let answer = session.try_create(&body, "").await;
        if answer.status() == 201 {
            break Told::read(answer).await;
        }
        assert_eq!(answer.status(), 409);
    };
    let id = created.conversation();

    session.fault(hold("interact_with_conversation")).await;
    let mut running = session
        .try_interact(&id, WRITTEN, says("I cannot sleep."))
        .await;
    assert_eq!(
        first_event(&mut running).await["type"],
        "user-message-available"
    );
    refusal(session.try_interact(&id, WRITTEN, says("Hello")).await, 409).await;
    refusal(session.finish(&id).await, 409).await;
    let before = session.messages_of(&id).await;
    drop(running);
    while session.finish(&id).await.status() != 204 {}
    // The interaction that broke off is void.
    assert_eq!(session.messages_of(&id).await, before);
    assert_eq!(before.len(), 1);
}

#[tokio::test]
async fn an_error_event_voids_the_interaction() {
    let session = Session::demo().await;
    let id = session.create().await.conversation();
    let before = session.messages_of(&id).await;
    session
        .fault(json!({"operation": "interact_with_conversation", "after_events": 3, "status": 503}))
        .await;
    let told = session.interact(&id, "I cannot sleep.").await;
    assert_eq!(told.0.len(), 4);
    assert_eq!(told.one("error")["http_error_code"], 503);
    assert_eq!(session.messages_of(&id).await, before);
    // The same once more, as if nothing had happened.
    let again = session.interact(&id, "I cannot sleep.").await;
    assert_eq!(again.0[..3], told.0[..3]);
    again.complete();
}

#[tokio::test]
async fn an_error_after_the_end_leaves_the_conversation_to_be_finished() {
    let session = Session::demo().await;
    let id = session.create().await.conversation();
    session
        .fault(json!({"operation": "interact_with_conversation", "after_events": 10_000, "status": 500}))
        .await;
    let told = session.interact(&id, "Goodbye!").await;
    assert_eq!(told.complete()["conversation_completed"], true);
    assert_eq!(told.0.last().unwrap()["type"], "error");
    assert_eq!(session.listed(&id).await.unwrap()["is_finished"], false);
    assert_eq!(session.finish(&id).await.status(), 204);
}

#[tokio::test]
async fn a_stream_is_reset_in_the_middle() {
    let session = Session::demo().await;
    let id = session.create().await.conversation();
    session
        .fault(json!({"operation": "interact_with_conversation", "after_events": 2, "reset": true}))
        .await;
    let answer = session
        .try_interact(&id, WRITTEN, says("I cannot sleep."))
        .await;
    assert!(answer.bytes().await.is_err());
    assert_eq!(session.messages_of(&id).await.len(), 1);
    session.interact(&id, "I cannot sleep.").await.complete();
}

#[tokio::test]
async fn faults_within_events_need_an_operation_that_has_some() {
    let session = Session::demo().await;
    for fault in [
        json!({"after_events": 1, "reset": true}),
        json!({"operation": "get_messages", "after_events": 1, "reset": true}),
        json!({"operation": "create_conversation", "after_events": 1, "truncate_after": 5}),
    ] {
        let answer = session
            .http
            .post(session.url("/sandbox/faults"))
            .body(fault.to_string())
            .send()
            .await
            .unwrap();
        assert_eq!(field_errors(answer).await, ["body"], "{fault}");
    }
}

#[tokio::test]
async fn empty_conversations_vanish_and_those_without_interactions_stay() {
    let session = Session::demo().await;
    let lines = [
        json!({"type": "service", "id": NOWHERE, "name": "Quiet"}),
        json!({"type": "conversation", "id": "00000000000000000000e001", "user_id": "jonas", "service_id": NOWHERE,
               "created_at": "2026-05-01T20:00:00Z", "interactions": [{"messages": []}], "tags": {"a": "b"}}),
        json!({"type": "conversation", "id": "00000000000000000000e002", "user_id": "mira", "service_id": NOWHERE,
               "created_at": "2026-05-01T20:00:00Z", "interactions": []}),
    ];
    let lines = lines.map(|line| line.to_string()).join("\n");
    let here = std::path::Path::new(".");
    session
        .sandbox
        .import(lines.as_bytes(), here, |_| {})
        .unwrap();
    assert_eq!(
        session.finish("00000000000000000000e001").await.status(),
        204
    );
    assert_eq!(session.listed("00000000000000000000e001").await, None);
    refusal(session.finish("00000000000000000000e002").await, 400).await;
    refusal(session.finish(&conversation(1)).await, 409).await;
}

#[tokio::test]
async fn an_imported_conversation_goes_on() {
    let session = Session::demo().await;
    let before = session.messages_of(&conversation(3)).await;
    let told = session
        .interact(&conversation(3), "A warm bath, I think.")
        .await;
    let after = session.messages_of(&conversation(3)).await;
    assert_eq!(after[..before.len()], before[..]);
    assert!(after.len() > before.len());
    assert_eq!(session.finish(&conversation(3)).await.status(), 204);
    assert!(!told.answer().is_empty());
}

#[tokio::test]
async fn without_a_history_the_agent_talks_all_the_same() {
    let session = Session::start(Sandbox::builder()).await;
    let line = json!({"type": "service", "id": SLEEP, "name": "Sleep"});
    let here = std::path::Path::new(".");
    session
        .sandbox
        .import(line.to_string().as_bytes(), here, |_| {})
        .unwrap();
    let start = session.create().await;
    assert!(start.answer().contains("Sleep"));
    let told = session
        .interact(&start.conversation(), "Tell me about hibernation")
        .await;
    assert!(told.answer().contains("hibernation"), "{}", told.answer());
}
