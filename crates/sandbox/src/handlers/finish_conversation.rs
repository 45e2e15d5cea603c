use amigo_core::{operation::Request, operations::FinishConversation};
use axum::http::StatusCode;

use super::{Call, Serve};
use crate::{
    agent::running::{Guard, Subject},
    error::ApiError,
    permissions::Permission,
    store::{
        ObjectId,
        conversations::Known,
        live::{self, Ending},
    },
};

impl Serve for FinishConversation {
    fn serve(call: &Call<'_>, request: Request<Self>) -> Result<(), ApiError> {
        let (conversation, _, _guard) = under_way(
            call,
            &request.path.conversation_id,
            Permission::FinishConversation,
        )?;
        let ending = call
            .state
            .store
            .write(|transaction| Ok::<_, ApiError>(live::finish(transaction, conversation.pk)?))?;
        match ending {
            Ending::ToBeAnalysed => call.state.analyses.add(conversation.pk),
            Ending::Finished | Ending::Vanished => {}
            Ending::NothingToFinish => {
                return Err(ApiError::bad_request(
                    "The conversation has no interactions.",
                ));
            }
            Ending::FinishedBefore => return Err(finished()),
        }
        Ok(())
    }
}

/// An unfinished conversation that no other operation works on while the guard stands.
pub(super) fn under_way(
    call: &Call<'_>,
    id: &str,
    permission: Permission,
) -> Result<(Known, ObjectId, Guard), ApiError> {
    let (state, caller) = (call.state, &call.caller);
    let busy = || {
        ApiError::new(
            StatusCode::CONFLICT,
            "Another operation on the conversation is under way.",
        )
    };
    let missing = || ApiError::not_found("conversation");
    let id = ObjectId::parse(id).ok_or_else(missing)?;
    let subject = Subject::Conversation(caller.organization, id);
    let find = || {
        state
            .store
            .read(|connection| caller.conversation(connection, &id.to_string()))
    };
    // One that is being created is not there yet.
    let found = find().map_err(|missing| {
        if state.running.is_busy(subject) {
            busy()
        } else {
            missing
        }
    })?;
    for permission in [Permission::UpdateUserInfo, permission] {
        caller.require(permission, found.user)?;
    }
    let guard = state.running.begin(subject).ok_or_else(busy)?;
    // What is read before the guard stands may be out of date.
    let conversation = find()?;
    if conversation.is_finished {
        return Err(finished());
    }
    Ok((conversation, id, guard))
}

fn finished() -> ApiError {
    ApiError::new(StatusCode::CONFLICT, "The conversation is finished.")
}
