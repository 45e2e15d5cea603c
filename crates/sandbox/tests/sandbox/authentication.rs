use std::time::Duration;

use amigo_sandbox::{Credentials, Sandbox};
use reqwest::header::WWW_AUTHENTICATE;

use crate::client::{Session, conversation, field_errors, json, refusal};

#[tokio::test]
async fn signing_in_gives_a_token_that_opens_the_door() {
    let session = Session::demo().await;
    let answer = session.sign_in(session.sandbox.credentials()).await;
    let token = json(answer).await;
    assert!(token["expires_at"].as_str().unwrap().ends_with('Z'));
    assert_eq!(session.get("").await.status(), 200);
}

#[tokio::test]
async fn a_wrong_key_id_or_user_is_refused_alike() {
    let session = Session::demo().await;
    let right = Credentials::development();
    let mut answers = Vec::new();
    for wrong in [
        Credentials {
            api_key: "wrong".into(),
            ..right.clone()
        },
        Credentials {
            api_key_id: "wrong".into(),
            ..right.clone()
        },
        Credentials {
            user_id: "wrong".into(),
            ..right.clone()
        },
        Credentials {
            organization_id: "neighbour".into(),
            ..right.clone()
        },
    ] {
        answers.push(refusal(session.sign_in(&wrong).await, 401).await);
    }
    answers.dedup();
    assert_eq!(answers.len(), 1);
    assert!(!answers[0].contains("wrong"));
    let unknown = Credentials {
        organization_id: "nowhere".into(),
        ..right
    };
    refusal(session.sign_in(&unknown).await, 404).await;
}

#[tokio::test]
async fn every_missing_header_is_named() {
    let session = Session::demo().await;
    let answer = session
        .http
        .post(session.url("/v1/sandbox/user/signin_with_api_key"))
        .send()
        .await
        .unwrap();
    assert_eq!(
        field_errors(answer).await,
        [
            "header.x-api-key",
            "header.x-api-key-id",
            "header.x-user-id"
        ]
    );
}

#[tokio::test]
async fn without_a_good_token_nothing_is_told() {
    let mut session = Session::demo().await;
    let url = session.url("/v1/sandbox/conversation/");
    let answer = session.http.get(&url).send().await.unwrap();
    assert_eq!(answer.headers()[WWW_AUTHENTICATE], "Bearer");
    refusal(answer, 401).await;
    let good = session.token.clone();
    for bad in [
        "",
        "garbled",
        "a.b.c",
        &good[..good.len() - 1],
        &format!("{good}A"),
    ] {
        session.token = bad.to_owned();
        refusal(session.get("").await, 401).await;
    }
    for header in [format!("Basic {good}"), good.clone(), "Bearer".to_owned()] {
        let answer = session
            .http
            .get(&url)
            .header("authorization", header)
            .send()
            .await
            .unwrap();
        refusal(answer, 401).await;
    }
    let answer = session
        .http
        .get(&url)
        .header("authorization", format!("bearer {good}"))
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
}

#[tokio::test]
async fn tokens_expire() {
    let session = Session::start(Sandbox::builder().token_lifetime(Duration::ZERO)).await;
    let detail = refusal(session.get("").await, 401).await;
    assert!(detail.contains("expired"), "{detail}");
}

#[tokio::test]
async fn a_token_is_good_for_its_own_organization_only() {
    let mut session = Session::demo().await;
    let answer = session.sign_in(&Credentials::neighbour()).await;
    let neighbours = json(answer).await["id_token"].as_str().unwrap().to_owned();
    let own = std::mem::replace(&mut session.token, neighbours);
    // The header has no say against the path.
    let answer = session
        .request(reqwest::Method::GET, "")
        .header("X-ORG-ID", "neighbour")
        .send()
        .await
        .unwrap();
    refusal(answer, 401).await;
    let other = |path: &str| {
        session
            .http
            .get(session.url(&format!("/v1/{path}")))
            .header("X-ORG-ID", "sandbox")
            .bearer_auth(&own)
            .send()
    };
    refusal(other("neighbour/conversation/").await.unwrap(), 401).await;
    // Listing knows no 404; where an operation does, an unknown organization is one.
    refusal(other("nowhere/conversation/").await.unwrap(), 401).await;
    let messages = format!("nowhere/conversation/{}/messages/", conversation(1));
    refusal(other(&messages).await.unwrap(), 404).await;
}

#[tokio::test]
async fn a_neighbour_sees_an_empty_house() {
    let session = Session::demo().await;
    let answer = session.sign_in(&Credentials::neighbour()).await;
    let token = json(answer).await["id_token"].as_str().unwrap().to_owned();
    let get = |path: String| {
        session
            .http
            .get(session.url(&path))
            .bearer_auth(&token)
            .send()
    };
    let page = json(get("/v1/neighbour/conversation/".into()).await.unwrap()).await;
    assert_eq!(page["conversations"].as_array().unwrap().len(), 0);
    let path = format!("/v1/neighbour/conversation/{}/messages/", conversation(1));
    refusal(get(path).await.unwrap(), 404).await;
}
