//! What every answer has in common.

use std::io::Read;

use amigo_core::operation::Authentication;
use reqwest::header::{ACCEPT_ENCODING, ALLOW, CONTENT_ENCODING, CONTENT_TYPE};
use serde_json::json;

use crate::client::{Session, refusal};

#[tokio::test]
async fn health_is_told_to_everybody() {
    let session = Session::demo().await;
    let answer = session
        .http
        .get(session.url("/health"))
        .send()
        .await
        .unwrap();
    assert_eq!(crate::client::json(answer).await, json!({"status": "ok"}));
}

#[tokio::test]
async fn every_answer_has_an_identifier_of_its_own() {
    let session = Session::demo().await;
    let mut seen = std::collections::HashSet::new();
    for path in ["", "?limit=0", "nowhere/at/all"] {
        let id = session.get(path).await.headers()["x-request-id"]
            .to_str()
            .unwrap()
            .to_owned();
        assert_eq!(id.len(), 32);
        assert!(seen.insert(id));
    }
}

#[tokio::test]
async fn unknown_routes_and_methods_are_refused_in_json() {
    let session = Session::demo().await;
    refusal(
        session.http.get(session.url("/")).send().await.unwrap(),
        404,
    )
    .await;
    refusal(session.get("x/y/z").await, 404).await;
    let answer = session
        .request(reqwest::Method::DELETE, "")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.headers()[CONTENT_TYPE], "application/json");
    assert_eq!(answer.headers()[ALLOW], "POST,GET,HEAD");
    refusal(answer, 405).await;
}

#[tokio::test]
async fn answers_are_compressed_when_asked() {
    let session = Session::demo().await;
    let plain = session
        .request(reqwest::Method::GET, "")
        .header(ACCEPT_ENCODING, "identity")
        .send()
        .await
        .unwrap();
    assert!(!plain.headers().contains_key(CONTENT_ENCODING));
    let plain = plain.bytes().await.unwrap();
    let client = reqwest::Client::builder()
        .no_proxy()
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .build()
        .unwrap();
    let compressed = |encoding: &'static str| {
        client
            .get(session.url("/v1/sandbox/conversation/"))
            .bearer_auth(&session.token)
            .header(ACCEPT_ENCODING, encoding)
            .send()
    };
    let gzip = compressed("gzip").await.unwrap();
    assert_eq!(gzip.headers()[CONTENT_ENCODING], "gzip");
    let mut unpacked = Vec::new();
    flate2::read::GzDecoder::new(&*gzip.bytes().await.unwrap())
        .read_to_end(&mut unpacked)
        .unwrap();
    assert_eq!(unpacked, plain);
    let brotli = compressed("br").await.unwrap();
    assert_eq!(brotli.headers()[CONTENT_ENCODING], "br");
    assert!(brotli.bytes().await.unwrap().len() < plain.len());
    let zstd = compressed("gzip, br, zstd").await.unwrap();
    assert_eq!(zstd.headers()[CONTENT_ENCODING], "zstd");
    assert!(zstd.bytes().await.unwrap().len() < plain.len());
}

/// An operation that is defined but not served would be a 404 in front of the door, not a 401 at it, nor open to everybody.
#[tokio::test]
async fn every_operation_is_served() {
    let session = Session::demo().await;
    for operation in amigo_core::operations::OPERATIONS {
        let definition = operation.definition();
        let path = definition
            .path
            .replace("{organization}", "sandbox")
            .replace(['{', '}'], "");
        let method = reqwest::Method::from_bytes(definition.method.as_str().as_bytes()).unwrap();
        let answer = session
            .http
            .request(method, session.url(&path))
            .send()
            .await
            .unwrap();
        let refused = [401, 422].contains(&answer.status().as_u16());
        let is_open = definition.authentication == Authentication::OptionalBearerToken;
        assert!(
            refused != is_open,
            "{}: {}",
            definition.name,
            answer.status()
        );
    }
}

#[tokio::test]
async fn a_sandbox_that_was_shut_down_is_gone() {
    let session = Session::demo().await;
    let url = session.url("/health");
    session.sandbox.shutdown().await;
    assert!(
        crate::client::http()
            .get(url)
            .send()
            .await
            .unwrap_err()
            .is_connect()
    );
}
