//! The replay server over HTTP, as a runner of another language meets it, and its judgement of clients that err.
#![allow(clippy::unwrap_used)]

use std::{fs, path::Path};

use amigo_testkit::{Corpus, ReplayServer};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

/// A corpus of one case, in which one request is answered with an empty page.
fn write_case(folder: &Path) {
    let page = json!({"messages": [], "has_more": false, "continuation_token": null});
    let path = "/v1/lakeside/conversation/65f0c0ffee65f0c0ffee0001/messages/";
    let case = json!({
        "description": "One page.",
        "client": {"bearer_token": "ready-token"},
        "calls": [{
            "operation": "get_messages",
            "arguments": {"conversation_id": "65f0c0ffee65f0c0ffee0001"},
            "expect": {"result": page},
        }],
        "exchanges": [{
            "request": {"method": "GET", "path": path},
            "response": {"body": {"json": page}},
        }],
        "secrets": ["a private matter"],
    });
    fs::create_dir(folder.join("get_messages")).unwrap();
    fs::write(folder.join("get_messages/page.json"), case.to_string()).unwrap();
}

async fn server() -> ReplayServer {
    let folder = tempfile::tempdir().unwrap();
    write_case(folder.path());
    ReplayServer::start(Corpus::load(folder.path()).unwrap())
        .await
        .unwrap()
}

/// One request on a connection of its own; the status and the body.
async fn ask(url: &str, method: &str, path: &str, headers: &str, body: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(url.trim_start_matches("http://"))
        .await
        .unwrap();
    let length = body.len();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    // The data side keeps the connection open, so the end is told by the length.
    loop {
        let mut bytes = [0; 4096];
        let read = stream.read(&mut bytes).await.unwrap();
        answer.push_str(std::str::from_utf8(&bytes[..read]).unwrap());
        if let Some((head, body)) = answer.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| {
                    let (name, value) = line.split_once(": ")?;
                    name.eq_ignore_ascii_case("content-length")
                        .then(|| value.parse::<usize>().unwrap())
                })
                .unwrap();
            if body.len() >= length {
                let status = head.split(' ').nth(1).unwrap().parse().unwrap();
                return (status, body.to_owned());
            }
        }
        assert!(read > 0, "the answer breaks off: {answer}");
    }
}

async fn control(server: &ReplayServer, method: &str, path: &str, body: Value) -> Value {
    let json = "content-type: application/json\r\n";
    let (status, body) = ask(&server.control_url(), method, path, json, &body.to_string()).await;
    assert_eq!(status, 200, "{body}");
    serde_json::from_str(&body).unwrap()
}

/// A run in which the client sends these requests and reports this outcome; the failures.
async fn judged(server: &ReplayServer, requests: &[(&str, &str)], outcomes: Value) -> Vec<String> {
    let started = control(
        server,
        "POST",
        "/runs",
        json!({"case": "get_messages/page"}),
    )
    .await;
    let base_url = started["client"]["base_url"].as_str().unwrap();
    for (target, headers) in requests {
        ask(base_url, "GET", target, headers, "").await;
    }
    let verdict = format!("/runs/{}/verdict", started["run_id"]);
    let verdict = control(server, "POST", &verdict, outcomes).await;
    let failures: Vec<String> = serde_json::from_value(verdict["failures"].clone()).unwrap();
    assert_eq!(verdict["passed"], failures.is_empty());
    failures
}

const RIGHT: (&str, &str) = (
    "/v1/lakeside/conversation/65f0c0ffee65f0c0ffee0001/messages/",
    "authorization: Bearer ready-token\r\n",
);

fn right() -> Value {
    json!({"calls": [{"result": {"messages": [], "has_more": false, "continuation_token": null}}]})
}

#[tokio::test]
async fn a_runner_is_told_all_it_needs() {
    let server = server().await;
    let report = control(&server, "GET", "/report", json!(null)).await;
    assert_eq!(report["not_visited"], json!(["get_messages/page"]));
    let cases = control(&server, "GET", "/cases", json!(null)).await;
    assert_eq!(cases, json!(["get_messages/page"]));

    let started = control(&server, "POST", "/runs", json!({"case": cases[0]})).await;
    assert_eq!(started["client"]["bearer_token"], "ready-token");
    assert_eq!(started["client"]["api_key"], json!(null));
    assert_eq!(
        started["calls"],
        json!([{
            "operation": "get_messages",
            "arguments": {"conversation_id": "65f0c0ffee65f0c0ffee0001"},
            "options": {},
            "copies": 1,
        }])
    );

    assert_eq!(judged(&server, &[RIGHT], right()).await, [""; 0]);
    let report = control(&server, "GET", "/report", json!(null)).await;
    assert_eq!(report, json!({"cases": 1, "not_visited": [], "failed": []}));
}

#[tokio::test]
async fn what_is_not_there_is_404() {
    let server = server().await;
    let json = "content-type: application/json\r\n";
    for (path, body) in [
        ("/runs", json!({"case": "get_messages/nap"})),
        ("/runs/99/verdict", json!({"calls": []})),
    ] {
        let (status, body) =
            ask(&server.control_url(), "POST", path, json, &body.to_string()).await;
        assert_eq!(status, 404, "{body}");
    }
}

#[tokio::test]
async fn requests_that_must_not_come_and_those_that_never_come_are_found() {
    let server = server().await;
    let missing = judged(&server, &[], right()).await;
    assert!(missing[0].contains("never came"), "{missing:?}");
    let twice = judged(&server, &[RIGHT, RIGHT], right()).await;
    assert!(
        twice[0].contains("no request is expected any more"),
        "{twice:?}"
    );
    let strange = judged(&server, &[("/v1/else?x=1", RIGHT.1), RIGHT], right()).await;
    assert!(
        strange[0].contains("/v1/else") && strange[0].contains("query"),
        "{strange:?}"
    );
    let bare = judged(&server, &[(RIGHT.0, ""), RIGHT], right()).await;
    assert!(bare[0].contains("no bearer token"), "{bare:?}");
    let forged = [(RIGHT.0, "authorization: Bearer s3cr3t\r\n"), RIGHT];
    let forged = judged(&server, &forged, right()).await;
    assert!(
        forged[0].contains("nobody gave out") && !forged[0].contains("s3cr3t"),
        "{forged:?}"
    );
    let sign_in = ("/v1/lakeside/user/signin_with_api_key", "");
    assert_eq!(judged(&server, &[RIGHT, sign_in], right()).await.len(), 1);
    let report = control(&server, "GET", "/report", json!(null)).await;
    assert_eq!(report["failed"], json!(["get_messages/page"]));
}

#[tokio::test]
async fn a_wrong_outcome_is_found() {
    let server = server().await;
    let wrong = [
        (json!([]), "0 outcomes"),
        (json!([{"result": {"messages": []}}]), "does not decode"),
        (
            json!([{"result": {"messages": [], "has_more": true}}]),
            "`/has_more` is true, not false",
        ),
        (
            json!([{"error": {"kind": "timeout", "message": "late"}}]),
            "should have had a result",
        ),
    ];
    for (calls, expected) in wrong {
        let failures = judged(&server, &[RIGHT], json!({"calls": calls})).await;
        assert!(failures[0].contains(expected), "{failures:?}");
    }
    // What a language leaves as it came is no difference.
    let calls = json!([{"result": {"messages": [], "has_more": false, "unheard": "of"}}]);
    assert_eq!(
        judged(&server, &[RIGHT], json!({"calls": calls})).await,
        [""; 0]
    );
}

#[tokio::test]
async fn a_secret_that_comes_out_is_found_wherever_it_is() {
    let server = server().await;
    for (text, what) in [
        ("a private matter", "secret 1"),
        ("ready-token", "secret 2"),
    ] {
        let mut outcomes = right();
        outcomes["texts"] = json!([format!("debug: {text}")]);
        let failures = judged(&server, &[RIGHT], outcomes).await;
        assert!(failures[0].starts_with(what), "{failures:?}");
        for place in ["message", "stack", "code", "request_id"] {
            let mut error = json!({"kind": "server", "message": ""});
            error[place] = text.into();
            let failures = judged(&server, &[RIGHT], json!({"calls": [{"error": error}]})).await;
            let found = failures.iter().any(|failure| failure.starts_with(what));
            assert!(found, "{place}: {failures:?}");
        }
        let error = json!({"kind": "validation", "field_errors": [{"loc": ["query", text], "msg": "", "type": ""}]});
        let failures = judged(&server, &[RIGHT], json!({"calls": [{"error": error}]})).await;
        assert!(
            failures.iter().any(|failure| failure.starts_with(what)),
            "{failures:?}"
        );
    }
}

#[tokio::test]
async fn it_serves_a_folder_on_loopback_only() {
    let folder = tempfile::tempdir().unwrap();
    write_case(folder.path());
    let (ready, url) = tokio::sync::oneshot::channel();
    let path = folder.path().to_owned();
    let serving = tokio::spawn(async move {
        let address = "127.0.0.1:0".parse().unwrap();
        let tell = |url: &str| ready.send(url.to_owned()).unwrap();
        amigo_testkit::serve(&path, address, tell).await
    });
    let (status, cases) = ask(&url.await.unwrap(), "GET", "/cases", "", "").await;
    assert_eq!((status, &*cases), (200, r#"["get_messages/page"]"#));
    serving.abort();

    let everywhere = "0.0.0.0:0".parse().unwrap();
    let refused = amigo_testkit::serve(folder.path(), everywhere, |_| {}).await;
    assert!(refused.unwrap_err().to_string().contains("loopback"));
}
