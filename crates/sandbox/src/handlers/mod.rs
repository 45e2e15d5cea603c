//! What each operation does, one file each. To add one, write its file here and mount it in the router.

mod create_conversation;
mod create_user;
mod delete_user;
mod finish_conversation;
mod generate_conversation_starters;
mod get_interaction_insights;
mod get_message_source;
mod get_messages;
mod get_organization;
mod get_services;
mod get_user_model;
mod get_users;
mod interact_with_conversation;
mod list_conversations;
mod modify_tags;
mod recommend_responses;
mod sign_in_with_api_key;
mod update_user;

use amigo_core::{
    error::FieldError,
    models::ConversationEvent,
    operation::{Operation, Request},
};
use axum::http::HeaderMap;
use regex::Regex;

use crate::{
    agent::stream::{Actions, Begun},
    caller::Caller,
    error::ApiError,
    permissions::Permission,
    router::AppState,
    store::ObjectId,
};

/// A request that was authenticated and admitted.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) state: &'a AppState,
    pub(crate) caller: Caller,
    pub(crate) headers: &'a HeaderMap,
}

/// An operation the sandbox carries out.
pub(crate) trait Serve: Operation {
    /// Carries out a request whose every field is valid. It may wait for the database.
    fn serve(call: &Call<'_>, request: Request<Self>) -> Result<Self::Response, ApiError>;
}

/// An operation that answers with events.
pub(crate) trait ServeEvents: Operation<Response = ConversationEvent> {
    /// Whether its body is a multipart form.
    const TAKES_FORM: bool = false;

    /// Checks a request whose every field is valid, and begins what the events will tell of. It may wait for the
    /// database.
    fn begin(call: &Call<'_>, request: Request<Self>) -> Result<Begun, ApiError>;
}

/// Which of the agent's actions the caller is told; refuses (422) what is no regular expression.
fn actions(call: &Call<'_>, owner: i64, pattern: Option<&str>) -> Result<Actions, ApiError> {
    let pattern = Regex::new(pattern.unwrap_or("^.*$")).map_err(|_| {
        ApiError::unprocessable(vec![FieldError::new(
            &["query", "current_agent_action_type"],
            "value_error",
            "must be a regular expression",
        )])
    })?;
    Ok(
        if call.caller.may(Permission::GetInteractionInsights, owner) {
            Actions::Matching(pattern)
        } else {
            Actions::None
        },
    )
}

/// Ids that were valid when the request was decoded.
fn object_ids(ids: &[String]) -> Vec<ObjectId> {
    ids.iter().filter_map(|id| ObjectId::parse(id)).collect()
}

/// The first `limit` of the rows that were found, whether there are more, and where those start.
fn page<T>(mut rows: Vec<T>, offset: u64, limit: u32) -> (Vec<T>, bool, Option<u64>) {
    let has_more = rows.len() > limit as usize;
    rows.truncate(limit as usize);
    let next = has_more.then(|| offset.saturating_add(u64::from(limit)));
    (rows, has_more, next)
}

/// An offset as SQLite takes it; beyond that there is nothing anyway.
fn offset(continuation_token: Option<u64>) -> (u64, i64) {
    let offset = continuation_token.unwrap_or(0);
    (offset, i64::try_from(offset).unwrap_or(i64::MAX))
}
