use std::time::Duration;

use amigo_sandbox::Sandbox;
use reqwest::header::{ACCEPT_RANGES, CONTENT_RANGE, CONTENT_TYPE, HOST, RANGE};
use serde_json::Value;

use crate::client::{NOWHERE, Session, conversation, message, refusal};

async fn source(session: &Session, number: u32, query: &str) -> Value {
    session
        .get_json(&format!(
            "{}/messages/{}/source{query}",
            conversation(2),
            message(2, number)
        ))
        .await
}

/// Seconds from now until an RFC 3339 instant.
fn seconds_left(source: &Value) -> i64 {
    let at: jiff::Timestamp = source["expires_at"].as_str().unwrap().parse().unwrap();
    at.as_second() - jiff::Timestamp::now().as_second()
}

#[tokio::test]
async fn the_audio_of_a_voice_message_can_be_had() {
    let session = Session::demo().await;
    for (number, content_type, start) in [
        (1, "audio/mpeg", &b"\xff\xf3"[..]),
        (2, "audio/wav", b"RIFF"),
    ] {
        let source = source(&session, number, "").await;
        assert_eq!(source["content_type"], content_type);
        // The URL is all it takes: no token goes with it.
        let answer = session
            .http
            .get(source["url"].as_str().unwrap())
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), 200);
        assert_eq!(answer.headers()[CONTENT_TYPE], content_type);
        assert_eq!(answer.headers()[ACCEPT_RANGES], "bytes");
        assert!(answer.bytes().await.unwrap().starts_with(start));
    }
}

#[tokio::test]
async fn urls_last_a_quarter_of_an_hour_or_twelve_hours() {
    let session = Session::demo().await;
    let near =
        |source: &Value, expected: i64| (expected - 5..=expected).contains(&seconds_left(source));
    assert!(near(&source(&session, 1, "").await, 15 * 60));
    assert!(near(
        &source(&session, 1, "?long_lived=false").await,
        15 * 60
    ));
    assert!(near(
        &source(&session, 1, "?long_lived=true").await,
        12 * 60 * 60
    ));
}

#[tokio::test]
async fn parts_can_be_had() {
    let session = Session::demo().await;
    let url = source(&session, 2, "").await["url"]
        .as_str()
        .unwrap()
        .to_owned();
    let whole = session
        .http
        .get(&url)
        .send()
        .await
        .unwrap()
        .bytes()
        .await
        .unwrap();
    let last = whole.len() - 1;
    for (range, start, end) in [
        ("bytes=0-9".to_owned(), 0, 9),
        ("bytes=10-".to_owned(), 10, last),
        ("bytes=-4".to_owned(), last - 3, last),
        (format!("bytes=5-{}", whole.len() * 2), 5, last),
    ] {
        let answer = session
            .http
            .get(&url)
            .header(RANGE, &range)
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), 206, "{range}");
        assert_eq!(
            answer.headers()[CONTENT_RANGE],
            format!("bytes {start}-{end}/{}", whole.len())
        );
        assert_eq!(answer.headers()[CONTENT_TYPE], "audio/wav");
        assert_eq!(answer.bytes().await.unwrap(), whole.slice(start..=end));
    }
    let beyond = format!("bytes={}-", whole.len());
    let answer = session
        .http
        .get(&url)
        .header(RANGE, &beyond)
        .send()
        .await
        .unwrap();
    assert_eq!(
        answer.headers()[CONTENT_RANGE],
        format!("bytes */{}", whole.len())
    );
    refusal(answer, 416).await;
    for ignored in ["bytes=0-1,4-5", "lines=1-2", "nonsense"] {
        let answer = session
            .http
            .get(&url)
            .header(RANGE, ignored)
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), 200, "{ignored}");
    }
}

#[tokio::test]
async fn a_url_stops_working_when_it_expires() {
    let session = Session::start(
        Sandbox::builder()
            .demo_data(true)
            .source_lifetime(Duration::ZERO),
    )
    .await;
    let url = source(&session, 1, "").await["url"]
        .as_str()
        .unwrap()
        .to_owned();
    let detail = refusal(session.http.get(&url).send().await.unwrap(), 403).await;
    assert!(detail.contains("expired"), "{detail}");
    let url = source(&session, 1, "?long_lived=true").await["url"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(session.http.get(&url).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_url_that_was_changed_is_refused() {
    let session = Session::demo().await;
    let url = source(&session, 1, "").await["url"]
        .as_str()
        .unwrap()
        .to_owned();
    for changed in [
        url.replace(&message(2, 1), &message(2, 2)),
        url.replace("expires=1", "expires=2"),
        format!("{}0", &url[..url.len() - 1]).replace("00", "01"),
        url[..url.len() - 2].to_owned(),
        url.split("&signature").next().unwrap().to_owned(),
        url.split('?').next().unwrap().to_owned(),
    ] {
        if changed != url {
            refusal(session.http.get(&changed).send().await.unwrap(), 403).await;
        }
    }
}

#[tokio::test]
async fn the_url_leads_where_the_caller_came_from() {
    let session = Session::demo().await;
    let path = format!("{}/messages/{}/source", conversation(2), message(2, 1));
    let request = session
        .request(reqwest::Method::GET, &path)
        .header(HOST, "sandbox.test:8080");
    let source: Value = crate::client::json(request.send().await.unwrap()).await;
    assert!(
        source["url"]
            .as_str()
            .unwrap()
            .starts_with("http://sandbox.test:8080/sandbox/audio/")
    );
}

#[tokio::test]
async fn what_has_no_audio_says_so() {
    let session = Session::demo().await;
    let text = format!("{}/messages/{}/source", conversation(1), message(1, 1));
    refusal(session.get(&text).await, 400).await;
    for missing in [
        format!("{}/messages/{NOWHERE}/source", conversation(1)),
        format!("{}/messages/{}/source", conversation(1), message(2, 1)),
        format!("{NOWHERE}/messages/{}/source", message(2, 1)),
    ] {
        refusal(session.get(&missing).await, 404).await;
    }
}
