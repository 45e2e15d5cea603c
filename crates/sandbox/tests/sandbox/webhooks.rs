//! What follows a finished conversation.

use amigo_sandbox::{Database, Sandbox};
use axum::{Router, body::Bytes, http::HeaderMap, routing::post};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use tokio::{net::TcpListener, sync::mpsc};

use crate::{
    client::{SLEEP, Session, field_errors, refusal},
    live_client::{Told, text},
};

type Received = (HeaderMap, Bytes);

/// A server that passes on what it is told; it answers 500 to the first `failures` requests.
async fn receiver(failures: usize) -> (String, mpsc::UnboundedReceiver<Received>) {
    let (sender, received) = mpsc::unbounded_channel();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let seen = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let hook = post(move |headers: HeaderMap, body: Bytes| {
        let (sender, seen) = (sender.clone(), seen.clone());
        async move {
            sender.send((headers, body)).unwrap();
            if seen.fetch_add(1, std::sync::atomic::Ordering::SeqCst) < failures {
                axum::http::StatusCode::INTERNAL_SERVER_ERROR
            } else {
                axum::http::StatusCode::OK
            }
        }
    });
    let app = Router::new().route("/hook", hook);
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    (url, received)
}

async fn register(session: &Session, url: &str) -> String {
    let answer = session
        .http
        .post(session.url("/sandbox/webhooks"))
        .body(json!({ "url": url }).to_string())
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 201);
    text(&crate::client::json(answer).await["secret"])
}

/// The event of a request, once its signature is verified as the clients' helpers verify it.
fn verified((headers, body): &Received, secret: &str) -> Value {
    let header = |name: &str| headers[name].to_str().unwrap();
    let timestamp = header("x-amigo-request-timestamp");
    let age = jiff::Timestamp::now().as_millisecond() - timestamp.parse::<i64>().unwrap();
    assert!((0..60_000).contains(&age));
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(b"v1:");
    mac.update(timestamp.as_bytes());
    mac.update(b":");
    mac.update(body);
    let signature = hex::decode(header("x-amigo-request-signature")).unwrap();
    mac.verify_slice(&signature).unwrap();
    assert!(!header("x-amigo-idempotent-key").is_empty());
    serde_json::from_slice(body).unwrap()
}

#[tokio::test]
async fn a_finished_conversation_is_analysed_and_announced() {
    let session = Session::demo().await;
    let (url, mut received) = receiver(0).await;
    let secret = register(&session, &url).await;
    let id = session.create().await.conversation();
    session
        .interact(&id, "I drink four cups of coffee at work.")
        .await;
    assert_eq!(session.finish(&id).await.status(), 204);
    let mut analyses = Vec::new();
    for _ in 0..3 {
        let event = verified(&received.recv().await.unwrap(), &secret);
        assert_eq!(event["type"], "conversation-post-processing-complete");
        assert_eq!(event["conversation_id"], id.as_str());
        assert_eq!(event["org_id"], "sandbox");
        analyses.push(text(&event["post_processing_type"]));
    }
    let listed = session.listed(&id).await.unwrap();
    assert_eq!(listed["is_analyzed"], true);
    assert_eq!(listed["completed_post_processings"], json!(analyses));
    analyses.sort();
    assert_eq!(
        analyses,
        [
            "compute-metrics",
            "extract-memories",
            "generate-user-models"
        ]
    );

    // What was told is remembered: in the greeting, and where it matters.
    let next = session.create().await;
    let memory = "I drink four cups of coffee at work.";
    assert!(next.answer().contains(memory), "{}", next.answer());
    let told = session
        .interact(&next.conversation(), "Does coffee keep me awake?")
        .await;
    let insights = session
        .insights_of(&next.conversation(), &told.interaction())
        .await;
    assert_eq!(insights["working_memory"][0]["content"], memory);
    let extracted = told.action("extract-active-memories-completed");
    assert!(extracted[0].to_string().contains(memory));
    let model = &insights["select_next_action_tool_call_logs"][0][0];
    assert!(text(&model["output"]).contains(memory));
    let models = |user: &str| {
        let url = session.url(&format!("/v1/sandbox/user/{user}/user_model"));
        session.http.get(url).bearer_auth(&session.token).send()
    };
    let known = crate::client::json(models("sandbox-admin").await.unwrap()).await;
    let known = &known["user_models"][0];
    assert_eq!(known["content"], model["output"]);
    assert_eq!(known["insight_ids"].as_array().unwrap().len(), 1);
    assert!(
        known["dimensions"][0]["tags"]
            .to_string()
            .contains("coffee")
    );
    let unknown = crate::client::json(models("mira").await.unwrap()).await;
    assert_eq!(
        unknown,
        json!({"user_models": [], "additional_context": []})
    );
    refusal(models("nobody").await.unwrap(), 404).await;
}

#[tokio::test]
async fn a_delivery_that_fails_is_tried_again() {
    let session = Session::demo().await;
    let (url, mut received) = receiver(2).await;
    let secret = register(&session, &url).await;
    let id = session.create().await.conversation();
    session.interact(&id, "Bye!").await;
    let mut keys = Vec::new();
    for _ in 0..5 {
        let request = received.recv().await.unwrap();
        verified(&request, &secret);
        keys.push(request.0["x-amigo-idempotent-key"].clone());
    }
    assert!(keys[0] == keys[1] && keys[1] == keys[2] && keys[2] != keys[3]);
}

#[tokio::test]
async fn a_test_is_neither_analysed_nor_announced() {
    let session = Session::demo().await;
    let (url, mut received) = receiver(0).await;
    register(&session, &url).await;
    let body =
        json!({"service_id": SLEEP, "is_test": true, "initial_message": "I live in a lighthouse."});
    let test = Told::read(session.try_create(&body, "").await).await;
    assert_eq!(session.finish(&test.conversation()).await.status(), 204);
    let real = session.create().await;
    assert!(!real.answer().contains("lighthouse"));
    assert_eq!(session.finish(&real.conversation()).await.status(), 204);
    // Conversations are analysed one after the other: what comes first tells what did not come before.
    let (_, body) = received.recv().await.unwrap();
    let event: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(event["conversation_id"], real.conversation().as_str());
    let listed = session.listed(&test.conversation()).await.unwrap();
    assert_eq!(listed["is_analyzed"], false);
}

#[tokio::test]
async fn what_a_restart_left_over_is_analysed() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("left over.db");
    let builder = || {
        Sandbox::builder()
            .database(Database::File(path.clone()))
            .demo_data(true)
    };
    let session = Session::start(builder()).await;
    let (url, mut received) = receiver(0).await;
    let secret = session.sandbox.webhook(&url).unwrap();
    let id = session.create().await.conversation();
    session.sandbox.shutdown().await;
    // As a sandbox leaves it that stops between finishing a conversation and analysing it.
    let database = rusqlite::Connection::open(&path).unwrap();
    database
        .execute_batch(
            "UPDATE conversations SET is_finished = 1 WHERE pk = (SELECT max(pk) FROM conversations);
             INSERT INTO pending_analyses SELECT max(pk) FROM conversations;",
        )
        .unwrap();
    drop(database);
    let _session = Session::start(builder()).await;
    let event = verified(&received.recv().await.unwrap(), &secret);
    assert_eq!(event["conversation_id"], id.as_str());
}

#[tokio::test]
async fn webhooks_stay_on_this_machine() {
    let session = Session::demo().await;
    let url = session.url("/sandbox/webhooks");
    for destination in ["https://example.com/hook", "http://192.0.2.1/", "nonsense"] {
        assert!(session.sandbox.webhook(destination).is_err());
        let answer = session
            .http
            .post(&url)
            .body(json!({ "url": destination }).to_string())
            .send()
            .await
            .unwrap();
        assert_eq!(field_errors(answer).await, ["body.url"], "{destination}");
    }
    register(&session, "http://127.0.0.1:9/hook").await;
    let listed = crate::client::json(session.http.get(&url).send().await.unwrap()).await;
    assert_eq!(listed, json!([{"url": "http://127.0.0.1:9/hook"}]));
    assert_eq!(
        session.http.delete(&url).send().await.unwrap().status(),
        204
    );
    let listed = crate::client::json(session.http.get(&url).send().await.unwrap()).await;
    assert_eq!(listed, json!([]));
}
