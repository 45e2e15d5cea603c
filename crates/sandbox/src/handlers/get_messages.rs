use amigo_core::{
    models::{MessagePage, MessageType},
    operation::Request,
    operations::{GetMessages, MessageQuery},
};

use super::{Call, Serve, object_ids, offset, page};
use crate::{
    error::ApiError,
    permissions::Permission,
    store::{
        codes,
        messages::{self, Selection},
    },
};

impl Serve for GetMessages {
    fn serve(call: &Call<'_>, request: Request<Self>) -> Result<MessagePage, ApiError> {
        let query = request.query;
        let limit = query.limit.unwrap_or(MessageQuery::MAX_LIMIT);
        let (from, from_row) = offset(query.continuation_token);
        let messages = call.state.store.read(|connection| {
            let conversation = call
                .caller
                .conversation(connection, &request.path.conversation_id)?;
            if !call.caller.may(Permission::GetMessage, conversation.user) {
                return Ok(Vec::new());
            }
            let selection = Selection {
                conversation: conversation.pk,
                ids: object_ids(&query.id),
                types: types(&query.message_type),
                interactions: object_ids(&query.interaction_id),
                sort: query.sort_by,
                // One more than is shown tells whether another page follows.
                limit: i64::from(limit) + 1,
                offset: from_row,
            };
            Ok::<_, ApiError>(messages::list(connection, &selection)?)
        })?;
        let (messages, has_more, continuation_token) = page(messages, from, limit);
        Ok(MessagePage {
            messages,
            has_more,
            continuation_token,
        })
    }
}

/// Codes of the types that were asked for; by default of all but inner thoughts.
fn types(asked_for: &[MessageType]) -> Vec<i64> {
    const DEFAULT: &[MessageType] = &[
        MessageType::AgentMessage,
        MessageType::ExternalEvent,
        MessageType::UserMessage,
    ];
    let types = if asked_for.is_empty() {
        DEFAULT
    } else {
        asked_for
    };
    let mut codes: Vec<i64> = types.iter().filter_map(codes::of_type).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}
