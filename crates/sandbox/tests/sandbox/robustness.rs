//! Whatever comes in: never a 500, never a panic, always JSON.

use amigo_sandbox::import::import;
use proptest::prelude::*;
use reqwest::Method;

use crate::client::{Session, conversation, interaction, message};

/// Text that is likely to hurt, and text that is not.
fn nasty() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ -~]{0,40}",
        Just(conversation(1)),
        Just("../../etc/passwd".to_owned()),
        Just("'; DROP TABLE messages; --".to_owned()),
        Just("\u{0}".to_owned()),
        Just("-1".to_owned()),
        Just("18446744073709551616".to_owned()),
        Just("NaN".to_owned()),
        Just("true".to_owned()),
        Just("key:*".to_owned()),
        Just("\" OR text:*".to_owned()),
    ]
}

fn query() -> impl Strategy<Value = String> {
    let name = prop_oneof![
        Just("user_id"),
        Just("service_id"),
        Just("is_finished"),
        Just("id"),
        Just("tag"),
        Just("limit"),
        Just("continuation_token"),
        Just("sort_by"),
        Just("message_type"),
        Just("interaction_id"),
        Just("long_lived"),
        Just("unknown"),
    ];
    prop::collection::vec((name, nasty()), 0..5).prop_map(|pairs| {
        let encode = |text: &str| {
            percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC)
                .to_string()
        };
        pairs
            .iter()
            .map(|(name, value)| format!("{name}={}", encode(value)))
            .collect::<Vec<_>>()
            .join("&")
    })
}

fn path() -> impl Strategy<Value = String> {
    let segment = || {
        prop_oneof![
            3 => Just(conversation(3)),
            1 => Just(message(3, 1)),
            1 => Just(interaction(3, 2)),
            2 => nasty().prop_map(|text| percent_encoding::utf8_percent_encode(&text, percent_encoding::NON_ALPHANUMERIC).to_string()),
            1 => Just("%ff%fe".to_owned()),
        ]
    };
    prop_oneof![
        Just(String::new()),
        segment().prop_map(|id| format!("{id}/messages/")),
        (segment(), segment()).prop_map(|(id, other)| format!("{id}/messages/{other}/source")),
        segment().prop_map(|id| format!("{id}/tags/")),
        (segment(), segment()).prop_map(|(id, other)| format!("{id}/interaction/{other}/insights")),
        (segment(), segment())
            .prop_map(|(id, other)| format!("{id}/interaction/{other}/recommend_responses")),
        segment(),
    ]
}

fn body() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        Just(Vec::new()),
        prop::collection::vec(any::<u8>(), 0..60),
        nasty().prop_map(|text| serde_json::json!({ "context": text })
            .to_string()
            .into_bytes()),
        (nasty(), nasty()).prop_map(|(key, value)| {
            serde_json::json!({"updates": {key.clone(): value}, "deletes": [key]})
                .to_string()
                .into_bytes()
        }),
        Just(br#"{"updates":{"a":{"b":[]}},"deletes":{}}"#.to_vec()),
        Just(vec![b'['; 3_000]),
    ]
}

fn allowed(status: u16) -> bool {
    matches!(status, 200 | 204 | 400 | 401 | 404 | 405 | 422)
}

#[test]
fn requests_are_answered_or_refused() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let session = runtime.block_on(Session::demo());
    let cases = ProptestConfig {
        cases: 600,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    proptest!(cases, |(path in path(), query in query(), body in body(), post in any::<bool>(), token in prop_oneof![Just(None), nasty().prop_map(Some)])| {
        let method = if post { Method::POST } else { Method::GET };
        let mut request = session.http.request(method, session.url(&format!("/v1/sandbox/conversation/{path}?{query}")));
        request = match &token {
            None => request.bearer_auth(&session.token),
            Some(text) => request.header("authorization", text.bytes().filter(|byte| *byte >= 32 && *byte != 127).collect::<Vec<_>>()),
        };
        let answer = runtime.block_on(request.body(body).send()).unwrap();
        let status = answer.status().as_u16();
        prop_assert!(allowed(status), "{status}");
        let bytes = runtime.block_on(answer.bytes()).unwrap();
        prop_assert!(status == 204 || serde_json::from_slice::<serde_json::Value>(&bytes).is_ok());
    });
}

#[test]
fn sign_ins_are_answered_or_refused() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let session = runtime.block_on(Session::demo());
    let cases = ProptestConfig {
        cases: 100,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let header = || {
        prop::collection::vec(
            (32_u8..=255).prop_filter("not a header", |byte| *byte != 127),
            0..30,
        )
    };
    proptest!(cases, |(key in header(), id in header(), user in header(), organization in nasty())| {
        let organization = percent_encoding::utf8_percent_encode(&organization, percent_encoding::NON_ALPHANUMERIC);
        let url = session.url(&format!("/v1/{organization}/user/signin_with_api_key"));
        let request = session.http.post(url).header("x-api-key", key).header("x-api-key-id", id).header("x-user-id", user);
        let status = runtime.block_on(request.send()).unwrap().status().as_u16();
        prop_assert!(matches!(status, 401 | 404 | 422), "{status}");
    });
}

#[test]
fn files_are_imported_or_refused() {
    let directory = tempfile::tempdir().unwrap();
    let database = directory.path().join("sandbox.db");
    let demo = include_str!("../../demo/demo.jsonl");
    let cases = ProptestConfig {
        cases: 60,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    proptest!(cases, |(cut in 0..demo.len(), junk in prop::collection::vec(any::<u8>(), 1..20), from in 0..demo.len())| {
        // Demo data with a part taken out and something else put in.
        let (start, end) = (cut.min(from), cut.max(from));
        let bytes = [&demo.as_bytes()[..start], &junk, &demo.as_bytes()[end..]].concat();
        if let Err(error) = import(&database, &*bytes, directory.path(), |_| {}) {
            prop_assert!(error.to_string().starts_with("line "), "{error}");
        }
    });
}
