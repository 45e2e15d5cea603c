use std::time::Duration;

use amigo_core::{
    models::{AudioContentType, MessageFormat, MessageSource},
    operation::Request,
    operations::GetMessageSource,
};
use axum::http::{HeaderMap, header, uri::Authority};

use super::{Call, Serve};
use crate::{
    clock,
    error::ApiError,
    permissions::Permission,
    source_urls,
    store::{ObjectId, messages},
};

/// How long a long-lived URL lasts.
const LONG: Duration = Duration::from_hours(12);

impl Serve for GetMessageSource {
    fn serve(call: &Call<'_>, request: Request<Self>) -> Result<MessageSource, ApiError> {
        let path = &request.path;
        let content_type = call.state.store.read(|connection| {
            let conversation = call
                .caller
                .conversation(connection, &path.conversation_id)?;
            call.caller
                .require(Permission::GetMessage, conversation.user)?;
            let missing = || ApiError::not_found("message");
            let id = ObjectId::parse(&path.message_id).ok_or_else(missing)?;
            match messages::source(connection, conversation.pk, id)?.ok_or_else(missing)? {
                (MessageFormat::Text, _) => Err(ApiError::bad_request(
                    "The message is a text message and has no source.",
                )),
                (_, content_type) => {
                    content_type.ok_or_else(|| ApiError::not_found("audio of this message"))
                }
            }
        })?;
        let lifetime = match request.query.long_lived {
            Some(true) => LONG,
            Some(false) | None => call.state.source_lifetime,
        };
        let expires_at = clock::after(lifetime);
        let path = source_urls::sign(
            &call.state.secret,
            &call.caller.organization_id,
            &path.conversation_id,
            &path.message_id,
            expires_at,
        );
        Ok(MessageSource {
            url: format!("{}{path}", address(call)),
            expires_at,
            content_type: AudioContentType::from(content_type.as_str()),
        })
    }
}

/// Where the caller reached the sandbox, which may be through a forwarded port.
fn address(call: &Call<'_>) -> String {
    let host = |headers: &HeaderMap| {
        let host = headers.get(header::HOST)?.to_str().ok()?;
        host.parse::<Authority>()
            .ok()
            .map(|host| format!("http://{host}"))
    };
    host(call.headers).unwrap_or_else(|| call.state.base_url.clone())
}
