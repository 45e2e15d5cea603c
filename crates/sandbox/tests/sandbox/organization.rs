use reqwest::Response;
use serde_json::{Value, json};

use crate::client::{Session, refusal};

async fn get(session: &Session, organization: &str, token: Option<&str>) -> Response {
    let url = session.url(&format!("/v1/{organization}/organization/"));
    let request = session.http.get(url);
    let request = match token {
        Some(token) => request.bearer_auth(token),
        None => request,
    };
    request.send().await.unwrap()
}

async fn told(session: &Session, token: Option<&str>) -> Value {
    let answer = get(session, "sandbox", token).await;
    assert_eq!(answer.status(), 200);
    crate::client::json(answer).await
}

#[tokio::test]
async fn details_need_the_permission_and_the_name_needs_nothing() {
    let mut session = Session::demo().await;
    let all = told(&session, Some(&session.token)).await;
    assert_eq!(
        all,
        json!({
            "org_id": "sandbox", "org_name": "Sandbox", "tenant_id": "sandbox-tenant",
            "default_user_preferences": {
                "enable_response_recommendation": false, "conversations_visible_to_admins": true,
                "user_model_visible_to_admins": true, "audio_keyterms": [],
            },
        })
    );
    let less = json!({
        "org_id": "sandbox", "org_name": "Sandbox", "tenant_id": null, "default_user_preferences": null,
    });
    assert_eq!(told(&session, None).await, less);
    session.become_user("mira").await;
    assert_eq!(told(&session, Some(&session.token)).await, less);
}

#[tokio::test]
async fn an_organisation_must_exist_and_a_token_must_be_good() {
    let session = Session::demo().await;
    refusal(get(&session, "nowhere", None).await, 404).await;
    refusal(get(&session, "neighbour", Some(&session.token)).await, 401).await;
    refusal(get(&session, "sandbox", Some("made-up")).await, 401).await;
    assert_eq!(get(&session, "neighbour", None).await.status(), 200);
}
