use amigo_sandbox::Sandbox;
use reqwest::Response;
use serde_json::{Value, json};

use crate::client::{FOOD, NOWHERE, SLEEP, Session, field_errors, ids};

async fn try_list(session: &Session, query: &str) -> Response {
    session
        .http
        .get(session.url(&format!("/v1/sandbox/service/{query}")))
        .bearer_auth(&session.token)
        .send()
        .await
        .unwrap()
}

async fn list(session: &Session, query: &str) -> Value {
    let answer = try_list(session, query).await;
    assert_eq!(answer.status(), 200);
    crate::client::json(answer).await
}

#[tokio::test]
async fn services_are_listed_with_their_version_sets() {
    let session = Session::demo().await;
    let page = list(&session, "").await;
    assert_eq!(ids(&page, "services"), [SLEEP, FOOD]);
    let sleep = &page["services"][0];
    assert_eq!(sleep["name"], "Sleep coaching");
    assert_eq!(
        sleep["creator"],
        json!({"org_id": "sandbox", "user_id": "sandbox-admin"})
    );
    assert_eq!(sleep["version_sets"]["release"]["agent_version_number"], 1);
    assert!(sleep["version_sets"]["edge"].is_object());
    assert_eq!(
        (&page["has_more"], &page["continuation_token"]),
        (&json!(false), &Value::Null)
    );
}

#[tokio::test]
async fn services_are_found_sorted_and_paged() {
    let session = Session::start(Sandbox::builder()).await;
    let lines = [
        json!({"type": "service", "id": SLEEP, "name": "B", "tags": {"plan": "gold"}}),
        json!({"type": "service", "id": FOOD, "name": "A", "is_active": false, "tags": {"plan": null}, "keyterms": ["fibre"]}),
        json!({"type": "service", "id": NOWHERE, "name": "C"}),
    ];
    let lines = lines.map(|line| line.to_string()).join("\n");
    let here = std::path::Path::new(".");
    session
        .sandbox
        .import(lines.as_bytes(), here, |_| {})
        .unwrap();
    for (query, expected) in [
        ("", vec![SLEEP, FOOD, NOWHERE]),
        ("?sort_by=%2Bname", vec![FOOD, SLEEP, NOWHERE]),
        ("?sort_by=-name", vec![NOWHERE, SLEEP, FOOD]),
        (
            "?sort_by=-is_active&sort_by=-name",
            vec![NOWHERE, SLEEP, FOOD],
        ),
        (
            "?sort_by=%2Bis_active&sort_by=%2Bname",
            vec![FOOD, SLEEP, NOWHERE],
        ),
        ("?is_active=true", vec![SLEEP, NOWHERE]),
        ("?is_active=false", vec![FOOD]),
        ("?tags=plan%3A*", vec![SLEEP, FOOD]),
        ("?tags=plan%3Agold", vec![SLEEP]),
        ("?tags=plan%3A", vec![FOOD]),
        (&format!("?id={FOOD}&id={NOWHERE}"), vec![FOOD, NOWHERE]),
        ("?limit=2", vec![SLEEP, FOOD]),
        ("?limit=2&continuation_token=2", vec![NOWHERE]),
        ("?continuation_token=9", vec![]),
    ] {
        assert_eq!(
            ids(&list(&session, query).await, "services"),
            expected,
            "{query}"
        );
    }
    let first = list(&session, "?limit=2").await;
    assert_eq!(first["continuation_token"], 2);
    assert_eq!(
        first["filter_values"]["tags"],
        json!(["plan:", "plan:gold"])
    );
    assert_eq!(first["services"][1]["keyterms"], json!(["fibre"]));
    let second = list(&session, "?limit=2&continuation_token=2").await;
    assert_eq!(second["filter_values"], Value::Null);
    assert_eq!(
        field_errors(try_list(&session, "?limit=21").await).await,
        ["query.limit"]
    );
    assert_eq!(
        field_errors(try_list(&session, "?sort_by=id").await).await,
        ["query.sort_by.0"]
    );
}

#[tokio::test]
async fn those_without_permission_see_no_service() {
    let mut session = Session::demo().await;
    session.become_user("visitor").await;
    let page = list(&session, "").await;
    assert_eq!(ids(&page, "services"), Vec::<String>::new());
}
