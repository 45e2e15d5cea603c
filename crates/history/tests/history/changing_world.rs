//! A server of the API whose conversations the test changes, as the sandbox's cannot be changed from outside.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard},
};

use amigo_core::{Amigo, AmigoBuilder};
use amigo_history::{Cancellation, HistoryError, Summary, SyncOptions, sync};
use axum::{
    Json, Router,
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::get,
};
use jiff::{Timestamp, ToSpan as _};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

/// The server, and what happens there.
pub(crate) struct World {
    state: Shared,
    pub(crate) base_url: String,
}

type Shared = Arc<Mutex<Contents>>;
type Happening = Box<dyn FnMut(&mut Contents, &str) + Send>;

#[derive(Default)]
pub(crate) struct Contents {
    /// By their time and id, which is the order of listing.
    conversations: BTreeMap<(Timestamp, String), Conversation>,
    /// What was asked for, without the organisation.
    pub(crate) requests: Vec<String>,
    /// Happens before a request is answered.
    happening: Option<Happening>,
}

#[derive(Clone)]
pub(crate) struct Conversation {
    pub(crate) finished: bool,
    pub(crate) messages: Vec<String>,
    pub(crate) tag: Option<String>,
}

impl World {
    /// A world of so many finished conversations, two messages each, one conversation an hour.
    pub(crate) async fn of(conversations: usize) -> Self {
        let state = Shared::default();
        for number in 0..conversations {
            state.lock().unwrap().add(number);
        }
        let router = Router::new()
            .route("/v1/o/conversation/", get(list))
            .route("/v1/o/conversation/{id}/messages/", get(messages))
            .route(
                "/v1/o/conversation/{id}/interaction/{interaction}/insights",
                get(insights),
            )
            .with_state(state.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async { axum::serve(listener, router).await.unwrap() });
        Self { state, base_url }
    }

    pub(crate) fn contents(&self) -> MutexGuard<'_, Contents> {
        self.state.lock().unwrap()
    }

    /// Has something happen before every request from now on.
    pub(crate) fn before_each(&self, happening: impl FnMut(&mut Contents, &str) + Send + 'static) {
        self.contents().happening = Some(Box::new(happening));
    }

    pub(crate) fn client(&self) -> Amigo {
        self.builder().build().unwrap()
    }

    pub(crate) fn builder(&self) -> AmigoBuilder {
        Amigo::builder()
            .base_url(&self.base_url)
            .organization_id("o")
            .bearer_token("token")
            .max_attempts(1)
    }

    pub(crate) async fn sync(&self, options: SyncOptions) -> Result<Summary, HistoryError> {
        sync(&self.client(), options, |_| {}, Cancellation::new()).await
    }

    /// Requests since the last time, by what they begin with.
    pub(crate) fn take_requests(&self, beginning: &str) -> usize {
        let requests = std::mem::take(&mut self.contents().requests);
        requests
            .iter()
            .filter(|request| request.starts_with(beginning))
            .count()
    }
}

pub(crate) fn id(number: usize) -> String {
    format!("{number:024x}")
}

/// A message keeps its id when others before it go.
fn id_of(text: &str) -> String {
    hex::encode(&Sha256::digest(text)[..12])
}

pub(crate) fn created_at(number: usize) -> Timestamp {
    let first: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
    first + i64::try_from(number).unwrap().hours()
}

impl Contents {
    pub(crate) fn add(&mut self, number: usize) {
        let conversation = Conversation {
            finished: true,
            messages: vec!["hello".to_owned(), "good-bye".to_owned()],
            tag: None,
        };
        self.conversations
            .insert((created_at(number), id(number)), conversation);
    }

    pub(crate) fn remove(&mut self, number: usize) -> Option<Conversation> {
        self.conversations.remove(&(created_at(number), id(number)))
    }

    pub(crate) fn put_back(&mut self, number: usize, conversation: Conversation) {
        self.conversations
            .insert((created_at(number), id(number)), conversation);
    }

    pub(crate) fn change(&mut self, number: usize) -> &mut Conversation {
        self.conversations
            .get_mut(&(created_at(number), id(number)))
            .unwrap()
    }

    fn before(&mut self, request: &str) {
        self.requests.push(request.to_owned());
        if let Some(mut happening) = self.happening.take() {
            happening(self, request);
            self.happening = Some(happening);
        }
    }
}

fn parameters(query: Option<String>) -> Vec<(String, String)> {
    let query = query.unwrap_or_default();
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// One page of some items, and what follows.
fn page(name: &str, items: Vec<Value>, parameters: &[(String, String)], most: usize) -> Response {
    let number = |wanted: &str| {
        let found = parameters.iter().find(|(name, _)| name == wanted)?;
        found.1.parse::<usize>().ok()
    };
    let (limit, offset) = (
        number("limit").unwrap_or(most),
        number("continuation_token").unwrap_or(0),
    );
    let has_more = offset + limit < items.len();
    let of_page: Vec<Value> = items.into_iter().skip(offset).take(limit).collect();
    Json(json!({
        name: of_page,
        "has_more": has_more,
        "continuation_token": has_more.then_some(offset + limit),
    }))
    .into_response()
}

async fn list(State(state): State<Shared>, RawQuery(query): RawQuery) -> Response {
    let mut contents = state.lock().unwrap();
    let parameters = parameters(query);
    contents.before(&format!("list {parameters:?}"));
    let ids: Vec<&str> = parameters
        .iter()
        .filter_map(|(name, value)| (name == "id").then_some(value.as_str()))
        .collect();
    let finished = parameters
        .iter()
        .find_map(|(name, value)| (name == "is_finished").then_some(value == "true"));
    let listed = contents
        .conversations
        .iter()
        .filter(|((_, id), _)| ids.is_empty() || ids.contains(&id.as_str()))
        .filter(|(_, conversation)| finished.is_none_or(|it| conversation.finished == it))
        .map(|((created_at, id), conversation)| {
            json!({
                "id": id, "user_id": "ann", "service_id": "5".repeat(24), "created_at": created_at,
                "is_finished": conversation.finished, "is_analyzed": false, "completed_post_processings": [],
                "num_messages": conversation.messages.len(), "version_set_info": null,
                "final_message": conversation.messages.last().cloned().unwrap_or_default(),
                "tags": conversation.tag.iter().map(|tag| (tag.clone(), Value::Null))
                    .collect::<serde_json::Map<_, _>>(),
            })
        })
        .collect();
    page("conversations", listed, &parameters, 150)
}

async fn messages(
    State(state): State<Shared>,
    Path(wanted): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let mut contents = state.lock().unwrap();
    contents.before(&format!("messages {wanted}"));
    let found = contents
        .conversations
        .iter()
        .find(|((_, id), _)| *id == wanted);
    let Some(((created_at, _), conversation)) = found else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let messages = conversation.messages.iter().enumerate();
    let messages = messages
        .map(|(number, text)| {
            json!({
                "id": id_of(text), "interaction_id": id(1000 + number / 2), "sender": "Ann", "message": text,
                "created_at": *created_at + i64::try_from(number).unwrap().seconds(),
                "format": "text", "message_type": "user-message",
            })
        })
        .collect();
    page("messages", messages, &parameters(query), 500)
}

async fn insights(
    State(state): State<Shared>,
    Path((conversation, interaction)): Path<(String, String)>,
) -> Response {
    state
        .lock()
        .unwrap()
        .before(&format!("insights {conversation} {interaction}"));
    Json(json!({
        "current_state_name": "talk", "current_state_action": "", "current_state_objective": "",
        "state_transition_logs": [], "working_memory": [], "reflections": [],
        "triggered_dynamic_behavior_set_version_info": null,
        "select_next_action_tool_call_logs": [], "engage_user_tool_call_logs": [],
    }))
    .into_response()
}
