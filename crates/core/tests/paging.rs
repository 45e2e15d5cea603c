//! Following pages, against a server that hands out numbers.
#![allow(clippy::unwrap_used)]

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use amigo_core::{Amigo, ErrorKind, operations::MessageQuery};
use axum::{Json, Router, extract::Query, routing::get};
use futures::{StreamExt, TryStreamExt};
use serde_json::{Value, json};
use tokio::{net::TcpListener, sync::Notify};

const ID: &str = "65f0c0ffee65f0c0ffee0001";
/// A token for which the server says that there is more and does not say where.
const NOWHERE: u64 = u64::MAX;

/// What the server was asked for, and a bell for every request.
#[derive(Default)]
struct Log {
    tokens: Mutex<Vec<u64>>,
    asked: Notify,
}

/// A client of a server whose pages hold one message each; `next` tells where the page after a token starts.
async fn client(
    next: impl Fn(u64) -> Option<u64> + Clone + Send + Sync + 'static,
) -> (Amigo, Arc<Log>) {
    let log = Arc::new(Log::default());
    let seen = log.clone();
    let page = move |Query(query): Query<HashMap<String, String>>| async move {
        let token = query
            .get("continuation_token")
            .map_or(0, |token| token.parse().unwrap());
        seen.tokens.lock().unwrap().push(token);
        seen.asked.notify_one();
        let next = next(token);
        Json(json!({
            "messages": [message(token)],
            "has_more": next.is_some(),
            "continuation_token": next.filter(|next| *next != NOWHERE),
        }))
    };
    let path = "/v1/org/conversation/{conversation_id}/messages/";
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(axum::serve(listener, Router::new().route(path, get(page))).into_future());
    let client = Amigo::builder()
        .bearer_token("token")
        .organization_id("org")
        .base_url(base_url);
    (client.build().unwrap(), log)
}

fn message(number: u64) -> Value {
    json!({
        "id": id(number),
        "interaction_id": ID,
        "created_at": "2026-03-01T08:00:00Z",
        "sender": "Coach",
        "message": "How did you sleep?",
        "format": "text",
        "message_type": "agent-message",
    })
}

fn id(number: u64) -> String {
    format!("{number:024x}")
}

#[tokio::test]
async fn every_page_is_read_in_order_and_once() {
    let (client, log) = client(|token| (token < 4).then_some(token + 1)).await;
    let call = client.conversations().messages(ID);
    let messages: Vec<_> = call.clone().all().try_collect().await.unwrap();
    let ids: Vec<_> = messages.iter().map(|message| message.id.clone()).collect();
    assert_eq!(ids, (0..=4).map(id).collect::<Vec<_>>());
    assert_eq!(*log.tokens.lock().unwrap(), [0, 1, 2, 3, 4]);

    let raw: Vec<_> = call.raw_pages().try_collect().await.unwrap();
    let fourth: Value = serde_json::from_slice(raw[3].body()).unwrap();
    assert_eq!((raw.len(), &fourth["messages"][0]), (5, &message(3)));
}

#[tokio::test]
async fn the_next_page_is_under_way_while_one_is_read() {
    let (client, log) = client(|token| (token < 9).then_some(token + 1)).await;
    let mut pages = client.conversations().messages(ID).pages().boxed();
    assert!(
        log.tokens.lock().unwrap().is_empty(),
        "nothing is asked for before somebody reads"
    );
    pages.next().await.unwrap().unwrap();
    // The reader has one page and asks for no more, and yet the server hears of the second.
    while log.tokens.lock().unwrap().len() < 2 {
        log.asked.notified().await;
    }
}

#[tokio::test]
async fn reading_goes_on_from_a_page() {
    let (client, _) = client(|token| (token < 3).then_some(token + 1)).await;
    let query = MessageQuery {
        continuation_token: Some(2),
        ..Default::default()
    };
    let call = client.conversations().messages(ID).query(query);
    let page = call.clone().await.unwrap();
    let last = call.after(&page).unwrap();
    let page = last.clone().await.unwrap();
    assert_eq!(page.messages[0].id, id(3));
    assert!(last.after(&page).is_none());
}

#[tokio::test]
async fn a_token_that_does_not_lead_on_is_an_error() {
    for stuck in [0, 1, NOWHERE] {
        let (client, _) = client(move |token| Some(if token == 0 { 1 } else { stuck })).await;
        let call = client.conversations().messages(ID);
        let typed = call
            .clone()
            .pages()
            .try_collect::<Vec<_>>()
            .await
            .unwrap_err();
        let raw = call.raw_pages().try_collect::<Vec<_>>().await.unwrap_err();
        assert_eq!(
            (typed.kind(), raw.kind()),
            (ErrorKind::Decode, ErrorKind::Decode)
        );
    }
}
