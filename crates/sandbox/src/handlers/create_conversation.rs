use amigo_core::{
    models::MessageFormat,
    operation::Request,
    operations::{CreateConversation, InitialMessageType},
};
use axum::http::StatusCode;

use super::{Call, ServeEvents, actions};
use crate::{
    agent::{
        running::Subject,
        stream::Begun,
        turn::{self, Input, Opening, Turn},
    },
    clock,
    error::ApiError,
    permissions::Permission,
    store::{ObjectId, access, live, version_sets},
};

/// The version set that is used unless another is named.
pub(super) const RELEASE: &str = "release";

impl ServeEvents for CreateConversation {
    fn begin(call: &Call<'_>, request: Request<Self>) -> Result<Begun, ApiError> {
        let (state, caller, body) = (call.state, &call.caller, request.body);
        let user = caller.user.pk;
        caller.require(Permission::CreateConversation, user)?;
        let actions = actions(
            call,
            user,
            request.query.current_agent_action_type.as_deref(),
        )?;
        let (service, version_set_info) = state.store.read(|connection| {
            let name = body.service_version_set_name.as_deref();
            service(connection, caller.organization, &body.service_id, name)
        })?;
        let busy = || {
            ApiError::new(
                StatusCode::CONFLICT,
                "Another conversation of the user with the service is being created.",
            )
        };
        let start = state
            .running
            .begin(Subject::Start(user, service))
            .ok_or_else(busy)?;
        // What is read before the guard stands may be out of date.
        state.store.read(|connection| {
            if live::is_open(connection, user, service)? {
                return Err(ApiError::bad_request(
                    "The user has an unfinished conversation with the service; finish it first.",
                ));
            }
            let parties = live::parties(connection, user, service)?;
            let starts = live::starts(connection, user, service)?;
            let id = turn::conversation_id(state.seed, &caller.organization_id, &parties, starts);
            let conversation = state
                .running
                .begin(Subject::Conversation(caller.organization, id))
                .ok_or_else(busy)?;
            let tags = body
                .tags
                .iter()
                .map(|(key, value)| {
                    let value = value.as_deref().map(|value| value.trim().to_owned());
                    (key.trim().to_owned(), value)
                })
                .collect();
            let opening = match body.initial_message.as_deref().map(str::trim) {
                None => Opening::Greeting,
                Some(text)
                    if body.initial_message_type == Some(InitialMessageType::ExternalEvent) =>
                {
                    Opening::Event(text.to_owned())
                }
                Some(text) => Opening::Said {
                    text: text.to_owned(),
                    audio: None,
                    told: false,
                },
            };
            let turn = Turn::start(
                connection,
                state.seed,
                parties,
                live::NewConversation {
                    id,
                    created_at: clock::now().as_microsecond(),
                    version_set_info,
                    tags,
                    is_test: body.is_test.unwrap_or(false),
                },
                Input {
                    opening,
                    events: Vec::new(),
                    voice: request.query.response_format == MessageFormat::Voice,
                },
            )?;
            Ok(Begun {
                turn,
                guards: vec![start, conversation],
                actions,
            })
        })
    }
}

/// A service of the organisation, and the version set of this name.
pub(super) fn service(
    connection: &rusqlite::Connection,
    organization: i64,
    id: &str,
    version_set: Option<&str>,
) -> Result<(i64, amigo_core::models::VersionSetInfo), ApiError> {
    let missing = || ApiError::not_found("service");
    let id = ObjectId::parse(id).ok_or_else(missing)?;
    let service = access::services(connection, organization, &[id])?
        .pop()
        .ok_or_else(missing)?;
    let version_set = version_set.map_or(RELEASE, str::trim);
    let info = version_sets::find(connection, service, version_set)?
        .ok_or_else(|| ApiError::not_found("version set"))?;
    Ok((service, info))
}
