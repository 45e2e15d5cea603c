use amigo_sandbox::{Credentials, Sandbox};
use reqwest::{Method, Response, StatusCode};
use serde_json::{Value, json};

use crate::client::{SLEEP, Session, field_errors, refusal};

async fn send(session: &Session, method: Method, path: &str, body: Option<&Value>) -> Response {
    let url = session.url(&format!("/v1/sandbox/user/{path}"));
    let request = session
        .http
        .request(method, url)
        .bearer_auth(&session.token);
    let request = match body {
        Some(body) => request.body(body.to_string()),
        None => request,
    };
    request.send().await.unwrap()
}

async fn list(session: &Session, query: &str) -> Value {
    let answer = send(session, Method::GET, query, None).await;
    assert_eq!(answer.status(), 200);
    crate::client::json(answer).await
}

fn names(page: &Value) -> Vec<&str> {
    let users = page["users"].as_array().unwrap();
    users
        .iter()
        .map(|user| user["user_id"].as_str().unwrap())
        .collect()
}

async fn create(session: &Session, change: Value) -> Response {
    let mut body = json!({
        "first_name": " Ann ", "last_name": "Olsen", "email": "Ann@example.com", "role_name": "member",
    });
    for (field, value) in change.as_object().unwrap() {
        body[field] = value.clone();
    }
    send(session, Method::POST, "", Some(&body)).await
}

async fn created(session: &Session, change: Value) -> String {
    let answer = create(session, change).await;
    assert_eq!(answer.status(), 201);
    let body = crate::client::json(answer).await;
    body["user_id"].as_str().unwrap().to_owned()
}

async fn user(session: &Session, id: &str) -> Value {
    list(session, &format!("?user_id={id}")).await["users"][0].clone()
}

#[tokio::test]
async fn users_are_listed_with_what_they_did() {
    let session = Session::demo().await;
    let page = list(&session, "").await;
    assert_eq!(
        names(&page),
        [
            "sandbox-admin",
            "mira",
            "jonas",
            "tomoko",
            "priya",
            "coach-lea",
            "audit",
            "visitor"
        ]
    );
    assert_eq!(
        (&page["has_more"], &page["continuation_token"]),
        (&json!(false), &Value::Null)
    );
    let mira = &page["users"][1];
    assert_eq!(mira["org_id"], "sandbox");
    assert_eq!(
        (&mira["first_name"], &mira["last_name"]),
        (&json!("Mira"), &json!("Okafor"))
    );
    assert_eq!(
        (&mira["role"], &mira["email"]),
        (&json!("member"), &json!("mira@sandbox.example"))
    );
    assert_eq!(mira["user_stats"]["num_conversations"], 3);
    // As many messages as her conversations have, and the time of the latest of them.
    let conversations = session.get_json("?user_id=mira").await;
    let (mut messages, mut latest) = (0, String::new());
    for conversation in conversations["conversations"].as_array().unwrap() {
        messages += conversation["num_messages"].as_u64().unwrap();
        let path = format!(
            "{}/messages/?limit=500",
            conversation["id"].as_str().unwrap()
        );
        for message in session.get_json(&path).await["messages"]
            .as_array()
            .unwrap()
        {
            latest = latest.max(message["created_at"].as_str().unwrap().to_owned());
        }
    }
    assert_eq!(mira["user_stats"]["num_messages"], messages);
    assert_eq!(mira["user_stats"]["last_message_time"], latest);
    let silent = &page["users"][0]["user_stats"];
    assert_eq!(
        *silent,
        json!({"num_conversations": 0, "num_messages": 0, "last_message_time": null})
    );
}

#[tokio::test]
async fn users_are_found_sorted_and_paged() {
    let session = Session::demo().await;
    for (query, expected) in [
        (
            "?user_id=jonas&user_id=mira&user_id=nobody",
            vec!["mira", "jonas"],
        ),
        ("?email=JONAS%40sandbox.example", vec!["jonas"]),
        ("?email=jonas%40sandbox.example&user_id=mira", vec![]),
        ("?limit=2", vec!["sandbox-admin", "mira"]),
        ("?limit=3&continuation_token=6", vec!["audit", "visitor"]),
        ("?limit=2&sort_by=-first_name", vec!["tomoko", "audit"]),
        (
            "?limit=2&sort_by=%2Blast_name&sort_by=-email",
            vec!["sandbox-admin", "tomoko"],
        ),
        (
            "?limit=1&sort_by=-user_stats.num_conversations&sort_by=%2Bemail",
            vec!["jonas"],
        ),
        ("?limit=0", vec![]),
        ("?continuation_token=99", vec![]),
    ] {
        assert_eq!(names(&list(&session, query).await), expected, "{query}");
    }
    let first = list(&session, "?limit=2").await;
    assert_eq!(
        (&first["has_more"], &first["continuation_token"]),
        (&json!(true), &json!(2))
    );
    for key in ["user_stats.num_messages", "user_stats.last_message_time"] {
        let up = list(&session, &format!("?sort_by=%2B{key}")).await;
        let (_, field) = key.split_once('.').unwrap();
        let values: Vec<_> = up["users"]
            .as_array()
            .unwrap()
            .iter()
            .map(|user| user["user_stats"][field].to_string())
            .collect();
        let down = list(&session, &format!("?sort_by=-{key}")).await;
        assert_eq!(
            down["users"][0]["user_stats"][field].to_string(),
            values[values.len() - 1]
        );
    }
    for (query, field) in [
        ("?limit=101", "query.limit"),
        ("?sort_by=name", "query.sort_by.0"),
        ("?email=jonas", "query.email.0"),
    ] {
        let answer = send(&session, Method::GET, query, None).await;
        assert_eq!(field_errors(answer).await, [field]);
    }
}

#[tokio::test]
async fn only_those_are_listed_whom_the_caller_may_see() {
    let session = Session::start(Sandbox::builder()).await;
    let lines = [
        json!({"type": "role", "name": "self", "permissions": ["User:GetUserInfo@own"]}),
        json!({"type": "role", "name": "nothing", "permissions": []}),
        json!({"type": "user", "id": "ann", "name": "Ann", "role": "self", "email": "ann@lake.example"}),
        json!({"type": "user", "id": "bob", "name": "Bob", "role": "nothing"}),
    ];
    let lines = lines.map(|line| line.to_string()).join("\n");
    let here = std::path::Path::new(".");
    session
        .sandbox
        .import(lines.as_bytes(), here, |_| {})
        .unwrap();
    let mut session = session;
    for (name, seen) in [("ann", vec!["ann"]), ("bob", vec![])] {
        session.become_user(name).await;
        assert_eq!(names(&list(&session, "").await), seen);
    }
    session.become_user("sandbox-admin").await;
    assert_eq!(user(&session, "ann").await["email"], "ann@lake.example");
}

#[tokio::test]
async fn a_new_user_can_sign_in_and_talk() {
    let mut session = Session::demo().await;
    let answer = create(
        &session,
        json!({
            "login_link": "https://example.com/in",
            "nonsensitive_user_variables": {"plan": "gold"}, "sensitive_user_variables": {"pin": "1234"},
            "user_preferences": {"preferred_language": "nob"},
        }),
    )
    .await;
    assert_eq!(answer.status(), 201);
    let answer = crate::client::json(answer).await;
    assert_eq!(answer["verify_link"], "https://example.com/in");
    let id = answer["user_id"].as_str().unwrap();
    let ann = user(&session, id).await;
    assert_eq!(
        (&ann["first_name"], &ann["email"]),
        (&json!("Ann"), &json!("Ann@example.com"))
    );
    assert_eq!(ann["nonsensitive_variables"], json!({"plan": "gold"}));
    assert_eq!(ann["sensitive_variables"], json!(["pin"]));
    assert_eq!(
        ann["preferences"],
        json!({
            "preferred_language": "nob", "enable_response_recommendation": false,
            "conversations_visible_to_admins": true, "user_model_visible_to_admins": true, "audio_keyterms": [],
        })
    );
    assert!(!ann.to_string().contains("1234"));
    session.become_user(id).await;
    let begun = session
        .post("?response_format=text", &json!({"service_id": SLEEP}))
        .await;
    assert_eq!(begun.status(), 201);
}

#[tokio::test]
async fn a_user_is_not_created_twice_or_by_just_anybody() {
    let mut session = Session::demo().await;
    let first = created(&session, json!({})).await;
    refusal(
        create(&session, json!({"email": "ANN@example.com"})).await,
        409,
    )
    .await;
    refusal(
        create(
            &session,
            json!({"email": "b@example.com", "role_name": "king"}),
        )
        .await,
        404,
    )
    .await;
    let second = created(&session, json!({"email": "b@example.com"})).await;
    assert_ne!(first, second);
    assert_eq!(
        field_errors(create(&session, json!({"email": "b", "last_name": " "})).await).await,
        ["body.last_name", "body.email"]
    );
    session.become_user("mira").await;
    let refused = refusal(
        create(&session, json!({"email": "c@example.com"})).await,
        403,
    )
    .await;
    assert!(refused.contains("User:InviteUser"), "{refused}");
    let lines = [
        json!({"type": "role", "name": "host", "permissions": ["User:InviteUser", "Conversation:GetMessage@own"]}),
        json!({"type": "role", "name": "guest", "permissions": ["Conversation:GetMessage@own"]}),
        json!({"type": "user", "id": "hal", "name": "Hal", "role": "host"}),
    ];
    let lines = lines.map(|line| line.to_string()).join("\n");
    let here = std::path::Path::new(".");
    session
        .sandbox
        .import(lines.as_bytes(), here, |_| {})
        .unwrap();
    session.become_user("hal").await;
    created(
        &session,
        json!({"email": "d@example.com", "role_name": "guest"}),
    )
    .await;
    refusal(
        create(
            &session,
            json!({"email": "e@example.com", "role_name": "admin"}),
        )
        .await,
        403,
    )
    .await;
}

#[tokio::test]
async fn what_is_given_changes_and_nothing_else() {
    let mut session = Session::demo().await;
    let before = user(&session, "mira").await;
    let change = |body: Value| {
        let session = &session;
        async move {
            send(session, Method::POST, "mira", Some(&body))
                .await
                .status()
        }
    };
    assert_eq!(change(json!({})).await, 204);
    assert_eq!(user(&session, "mira").await, before);
    let told = json!({
        "last_name": "Berg", "timezone": "Europe/Oslo", "preferred_language": "nob", "audio_keyterms": ["crawl"],
        "enable_response_recommendation": true, "additional_context": ["Works nights."],
    });
    assert_eq!(change(told).await, 204);
    let mira = user(&session, "mira").await;
    assert_eq!(
        (&mira["first_name"], &mira["last_name"]),
        (&json!("Mira"), &json!("Berg"))
    );
    let preferences = &mira["preferences"];
    assert_eq!(preferences["timezone"], "Europe/Oslo");
    assert_eq!(preferences["audio_keyterms"], json!(["crawl"]));
    assert_eq!(preferences["enable_response_recommendation"], true);
    assert_eq!(preferences["conversations_visible_to_admins"], true);
    // Null takes the zone back; the empty object leaves the language alone.
    assert_eq!(
        change(json!({"timezone": null, "preferred_language": {}})).await,
        204
    );
    let preferences = &user(&session, "mira").await["preferences"];
    assert_eq!(preferences["timezone"], Value::Null);
    assert_eq!(preferences["preferred_language"], "nob");
    let model = send(&session, Method::GET, "mira/user_model", None).await;
    let model = crate::client::json(model).await;
    assert_eq!(model["additional_context"], json!(["Works nights."]));
    let bad = send(
        &session,
        Method::POST,
        "mira",
        Some(&json!({"audio_keyterms": ["Crawl"]})),
    )
    .await;
    assert_eq!(field_errors(bad).await, ["body.audio_keyterms.0"]);
    let nobody = send(&session, Method::POST, "nobody", Some(&json!({}))).await;
    refusal(nobody, 404).await;
    session.become_user("jonas").await;
    let other = send(&session, Method::POST, "mira", Some(&json!({}))).await;
    refusal(other, 403).await;
    let own = send(
        &session,
        Method::POST,
        "jonas",
        Some(&json!({"first_name": "Jon"})),
    )
    .await;
    assert_eq!(own.status(), 204);
}

#[tokio::test]
async fn who_is_deleted_is_gone_and_what_they_said_is_not() {
    let mut session = Session::demo().await;
    session.become_user("mira").await;
    let token = session.token.clone();
    refusal(send(&session, Method::DELETE, "jonas", None).await, 403).await;
    session.become_user("sandbox-admin").await;
    assert_eq!(
        send(&session, Method::DELETE, "mira", None).await.status(),
        204
    );
    assert!(!names(&list(&session, "").await).contains(&"mira"));
    refusal(send(&session, Method::DELETE, "mira", None).await, 404).await;
    refusal(
        send(&session, Method::GET, "mira/user_model", None).await,
        404,
    )
    .await;
    let page = session.get_json("?user_id=mira").await;
    assert_eq!(page["conversations"].as_array().unwrap().len(), 3);
    let credentials = Credentials {
        user_id: "mira".to_owned(),
        ..Credentials::development()
    };
    refusal(session.sign_in(&credentials).await, 401).await;
    // The address is free again.
    created(&session, json!({"email": "mira@sandbox.example"})).await;
    session.token = token;
    let status = send(&session, Method::GET, "", None).await.status();
    assert_eq!(status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn nobody_is_deleted_in_the_middle_of_a_word() {
    let session = Session::demo().await;
    let held = json!({"operation": "create_conversation", "after_events": 1, "latency_ms": 60_000});
    session.fault(held).await;
    let mut running = session
        .try_create(&json!({ "service_id": SLEEP }), "")
        .await;
    running.chunk().await.unwrap().unwrap();
    let own = session.sandbox.credentials().user_id.clone();
    refusal(send(&session, Method::DELETE, &own, None).await, 409).await;
    // Others are not held up.
    assert_eq!(
        send(&session, Method::DELETE, "jonas", None).await.status(),
        204
    );
}
