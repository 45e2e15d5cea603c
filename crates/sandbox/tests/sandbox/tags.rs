use amigo_sandbox::{Database, Sandbox};
use serde_json::{Map, Value, json};

use crate::client::{NOWHERE, Session, conversation, field_errors, ids, refusal};

async fn change(session: &Session, body: Value) -> reqwest::Response {
    session
        .post(&format!("{}/tags/", conversation(1)), &body)
        .await
}

async fn tags(session: &Session) -> Value {
    session.get_json(&format!("?id={}", conversation(1))).await["conversations"][0]["tags"].clone()
}

#[tokio::test]
async fn tags_are_added_changed_and_removed() {
    let session = Session::demo().await;
    let answer = change(
        &session,
        json!({"updates": {"mood": "calm", "topic": null, " größe_2 ": " zwei "}, "deletes": ["programme", "never was"]}),
    )
    .await;
    assert_eq!(answer.status(), 204);
    assert!(answer.bytes().await.unwrap().is_empty());
    assert_eq!(
        tags(&session).await,
        json!({"topic": null, "follow up": null, "mood": "calm", "größe_2": "zwei"})
    );
    // The filters follow at once.
    for (filter, found) in [
        ("mood:calm", true),
        ("topic:", true),
        ("programme:first week", false),
        ("größe_2:zwei", true),
    ] {
        let page = session.get_json(&format!("?tag={filter}")).await;
        assert_eq!(
            ids(&page, "conversations").contains(&conversation(1)),
            found,
            "{filter}"
        );
    }
}

#[tokio::test]
async fn a_change_that_is_empty_changes_nothing() {
    let session = Session::demo().await;
    let before = tags(&session).await;
    assert_eq!(change(&session, json!({})).await.status(), 204);
    assert_eq!(tags(&session).await, before);
}

#[tokio::test]
async fn twenty_tags_are_the_most() {
    let session = Session::demo().await;
    let before = tags(&session).await;
    let many = |count: usize| {
        (0..count)
            .map(|n| (format!("tag {n}"), json!("x")))
            .collect::<Map<_, _>>()
    };
    // Three are there already.
    refusal(change(&session, json!({"updates": many(18)})).await, 400).await;
    assert_eq!(tags(&session).await, before);
    assert_eq!(
        change(&session, json!({"updates": many(17)}))
            .await
            .status(),
        204
    );
    // Removing makes room in the same request.
    let swap = json!({"updates": {"one more": "x"}, "deletes": ["topic"]});
    assert_eq!(change(&session, swap).await.status(), 204);
    assert_eq!(tags(&session).await.as_object().unwrap().len(), 20);
    assert_eq!(
        field_errors(change(&session, json!({"updates": many(21)})).await).await,
        ["body.updates"]
    );
}

#[tokio::test]
async fn what_is_wrong_is_named() {
    let session = Session::demo().await;
    let places = field_errors(
        change(
            &session,
            json!({"updates": {"a:b": "x", "c": "<d>"}, "deletes": [" "]}),
        )
        .await,
    )
    .await;
    assert_eq!(
        places,
        [
            "body.updates.0.[key]",
            "body.updates.1.[value]",
            "body.deletes.0"
        ]
    );
    for body in [
        json!("text"),
        json!({"updates": 7}),
        json!({"deletes": "no list"}),
        json!({"updates": {"a": 1}}),
    ] {
        let answer = change(&session, body.clone()).await;
        assert_eq!(answer.status(), 422, "{body}");
    }
    let path = format!("{}/tags/", conversation(1));
    for broken in ["{", "nonsense", ""] {
        let request = session.request(reqwest::Method::POST, &path).body(broken);
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), 422, "{broken}");
    }
    refusal(
        session.post(&format!("{NOWHERE}/tags/"), &json!({})).await,
        404,
    )
    .await;
}

#[tokio::test]
async fn a_body_without_end_is_cut_off() {
    let session = Session::demo().await;
    let path = format!("{}/tags/", conversation(1));
    let request = session
        .request(reqwest::Method::POST, &path)
        .body(vec![b' '; (1 << 20) + 1]);
    refusal(request.send().await.unwrap(), 413).await;
}

#[tokio::test]
async fn readers_and_writers_wait_for_each_other_only_as_long_as_it_takes() {
    let directory = tempfile::tempdir().unwrap();
    let file = Database::File(directory.path().join("sandbox.db"));
    for database in [Database::Memory, file] {
        let session = Session::start(Sandbox::builder().database(database).demo_data(true)).await;
        let mut requests = tokio::task::JoinSet::new();
        for count in 0..120_u32 {
            let tags = format!("{}/tags/", conversation(1 + count % 4));
            let body = json!({"updates": {"count": count.to_string()}}).to_string();
            let change = session
                .request(reqwest::Method::POST, &tags)
                .body(body)
                .send();
            let list = session.request(reqwest::Method::GET, "").send();
            requests.spawn(async move {
                (change.await.unwrap().status(), list.await.unwrap().status())
            });
        }
        for (change, list) in requests.join_all().await {
            assert_eq!((change.as_u16(), list.as_u16()), (204, 200));
        }
    }
}
