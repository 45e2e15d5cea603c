use amigo_core::{
    operation::Request,
    operations::{ModifyTags, TagChanges},
};

use super::{Call, Serve};
use crate::{
    error::ApiError,
    permissions::Permission,
    store::{conversations, tags},
};

impl Serve for ModifyTags {
    fn serve(call: &Call<'_>, request: Request<Self>) -> Result<(), ApiError> {
        let changes = request.body;
        call.state.store.write(|transaction| {
            let conversation = call
                .caller
                .conversation(transaction, &request.path.conversation_id)?;
            call.caller
                .require(Permission::ModifyConversation, conversation.user)?;
            let mut tags_now = conversations::tags(transaction, conversation.pk)?;
            // The API strips keys and values before it looks at them.
            for key in &changes.deletes {
                tags_now.shift_remove(key.trim());
            }
            for (key, value) in &changes.updates {
                let value = value.as_deref().map(|value| value.trim().to_owned());
                tags_now.insert(key.trim().to_owned(), value);
            }
            if tags_now.len() > TagChanges::MAX_UPDATES {
                return Err(ApiError::bad_request(
                    "A conversation cannot have more than 20 tags.",
                ));
            }
            Ok(tags::replace(transaction, conversation.pk, &tags_now)?)
        })
    }
}
