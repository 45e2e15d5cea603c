use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::client::{Session, conversation, field_errors, refusal};

async fn ask_for(session: &Session, fault: &Value) -> reqwest::Response {
    session
        .http
        .post(session.url("/sandbox/faults"))
        .body(fault.to_string())
        .send()
        .await
        .unwrap()
}

#[tokio::test]
async fn a_status_strikes_as_often_as_asked_for_and_only_where() {
    let session = Session::demo().await;
    let fault =
        json!({"operation": "list_conversations", "status": 503, "retry_after": 7, "times": 2});
    assert_eq!(ask_for(&session, &fault).await.status(), 204);
    assert_eq!(
        session
            .get(&format!("{}/messages/", conversation(1)))
            .await
            .status(),
        200
    );
    for _ in 0..2 {
        let answer = session.get("").await;
        assert_eq!(answer.headers()["retry-after"], "7");
        refusal(answer, 503).await;
    }
    assert_eq!(session.get("").await.status(), 200);
}

#[tokio::test]
async fn an_answer_breaks_off() {
    let session = Session::demo().await;
    for after in [0, 40] {
        ask_for(&session, &json!({"truncate_after": after})).await;
        let mut answer = session.get("").await;
        assert_eq!(answer.status(), 200);
        let mut received = Vec::new();
        let error = loop {
            match answer.chunk().await {
                Ok(Some(bytes)) => received.extend_from_slice(&bytes),
                Ok(None) => break None,
                Err(error) => break Some(error),
            }
        };
        assert!(error.is_some(), "after {after}");
        assert!(
            received.len() <= after,
            "{} bytes after {after}",
            received.len()
        );
    }
    assert_eq!(session.get("").await.status(), 200);
}

#[tokio::test]
async fn a_connection_is_reset() {
    let session = Session::demo().await;
    ask_for(&session, &json!({"reset": true})).await;
    let error = session
        .request(reqwest::Method::GET, "")
        .send()
        .await
        .unwrap_err();
    assert!(error.is_request(), "{error:?}");
    assert_eq!(session.get("").await.status(), 200);
}

#[tokio::test]
async fn an_answer_is_held_back() {
    let session = Session::demo().await;
    ask_for(&session, &json!({"latency_ms": 60})).await;
    let start = Instant::now();
    assert_eq!(session.get("").await.status(), 200);
    assert!(start.elapsed() >= Duration::from_millis(60));
}

#[tokio::test]
async fn faults_are_listed_and_forgotten() {
    let session = Session::demo().await;
    ask_for(&session, &json!({"reset": true, "times": 3})).await;
    let url = session.url("/sandbox/faults");
    let listed = crate::client::json(session.http.get(&url).send().await.unwrap()).await;
    assert_eq!(
        listed,
        json!([{"reset": true, "times": 3, "latency_ms": 0}])
    );
    assert_eq!(
        session.http.delete(&url).send().await.unwrap().status(),
        204
    );
    assert_eq!(session.get("").await.status(), 200);
}

#[tokio::test]
async fn what_cannot_be_asked_for_is_refused() {
    let session = Session::demo().await;
    for fault in [
        json!({"operation": "fly"}),
        json!({"status": 200}),
        json!({"status": 503, "reset": true}),
        json!({"retry_after": 1}),
        json!({"times": 0}),
        json!({"latency_ms": 60_001}),
        json!({"surprise": true}),
        json!([]),
    ] {
        assert_eq!(
            field_errors(ask_for(&session, &fault).await).await,
            ["body"],
            "{fault}"
        );
    }
}
