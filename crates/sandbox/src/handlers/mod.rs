//! What each operation does, one file each. To add one, write its file here and mount it in the router.

mod get_interaction_insights;
mod get_message_source;
mod get_messages;
mod list_conversations;
mod modify_tags;
mod recommend_responses;
mod sign_in_with_api_key;

use amigo_core::operation::{Operation, Request};
use axum::http::HeaderMap;

use crate::{caller::Caller, error::ApiError, router::AppState, store::ObjectId};

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
