use amigo_core::{
    models::ConversationPage,
    operation::Request,
    operations::{ConversationQuery, ConversationSort, ListConversations},
};
use rusqlite::Connection;

use super::{Call, Serve, object_ids, offset, page};
use crate::{
    caller::Caller,
    error::ApiError,
    permissions::{Permission, Scope},
    store::{
        access,
        conversations::{self, Listed, Selection},
    },
};

impl Serve for ListConversations {
    fn serve(call: &Call<'_>, request: Request<Self>) -> Result<ConversationPage, ApiError> {
        let query = request.query;
        let limit = query.limit.unwrap_or(ConversationQuery::MAX_LIMIT);
        let (from, _) = offset(query.continuation_token);
        let listed = call.state.store.read(|connection| {
            let selection = selection(connection, &call.caller, query, limit)?;
            Ok::<_, ApiError>(conversations::list(connection, &selection)?)
        })?;
        let (listed, has_more, continuation_token) = page(listed, from, limit);
        Ok(ConversationPage {
            conversations: listed
                .into_iter()
                .map(|listed| visible(&call.caller, listed))
                .collect(),
            has_more,
            continuation_token,
        })
    }
}

fn selection(
    connection: &Connection,
    caller: &Caller,
    query: ConversationQuery,
    limit: u32,
) -> rusqlite::Result<Selection> {
    let organization = caller.organization;
    let mut users = (!query.user_id.is_empty())
        .then(|| access::users(connection, organization, &query.user_id))
        .transpose()?;
    match caller.scope(Permission::GetConversation) {
        Scope::Everything => {}
        Scope::Own => {
            let own = caller.user.pk;
            let asked_for = users.is_none_or(|users| users.contains(&own));
            users = Some(asked_for.then_some(own).into_iter().collect());
        }
        Scope::Nothing => users = Some(Vec::new()),
    }
    let services = (!query.service_id.is_empty())
        .then(|| access::services(connection, organization, &object_ids(&query.service_id)))
        .transpose()?;
    Ok(Selection {
        organization,
        ids: (!query.id.is_empty()).then(|| object_ids(&query.id)),
        users,
        services,
        is_finished: query.is_finished,
        tags: query.tag,
        newest_first: query.sort_by.first() == Some(&ConversationSort::CreatedAtDescending),
        // One more than is shown tells whether another page follows.
        limit: i64::from(limit) + 1,
        offset: offset(query.continuation_token).1,
    })
}

/// A conversation as the caller may see it.
fn visible(caller: &Caller, listed: Listed) -> amigo_core::models::Conversation {
    let mut conversation = listed.conversation;
    if !caller.may(Permission::GetMessage, listed.user) {
        conversation.final_message.clear();
    }
    if !caller.may(Permission::GetVersionSet, listed.user) {
        conversation.version_set_info = None;
    }
    conversation
}
