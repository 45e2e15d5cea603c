use amigo_core::{
    models::MessageFormat,
    operation::Request,
    operations::{InitialMessageType, InteractWithConversation, InteractionMessage},
};
use axum::http::StatusCode;
use rusqlite::Connection;

use super::{Call, ServeEvents, actions, finish_conversation::under_way};
use crate::{
    agent::{
        retrieval, speech,
        stream::Begun,
        turn::{Input, Opening, Turn},
    },
    clock,
    error::ApiError,
    permissions::Permission,
    store::{
        interactions,
        live::{self, Standing},
        search,
    },
};

impl ServeEvents for InteractWithConversation {
    const TAKES_FORM: bool = true;

    fn begin(call: &Call<'_>, request: Request<Self>) -> Result<Begun, ApiError> {
        let state = call.state;
        let (conversation, id, guard) = under_way(
            call,
            &request.path.conversation_id,
            Permission::InteractWithConversation,
        )?;
        let pattern = request.query.current_agent_action_type.as_deref();
        let actions = actions(call, conversation.user, pattern)?;
        let body = &request.body;
        state.store.read(|connection| {
            let standing = live::standing(connection, conversation.pk)?;
            let input = Input {
                opening: opening(connection, &request, &standing, conversation.pk)?,
                events: events(body, &standing)?,
                voice: request.query.response_format == MessageFormat::Voice,
            };
            let place = (conversation.pk, id);
            Ok(Begun {
                turn: Turn::resume(connection, state.seed, standing, place, input)?,
                guards: vec![guard],
                actions,
            })
        })
    }
}

fn opening(
    connection: &Connection,
    request: &Request<InteractWithConversation>,
    standing: &Standing,
    conversation: i64,
) -> Result<Opening, ApiError> {
    let (query, body) = (&request.query, &request.body);
    let text = body.recorded_message.as_text().unwrap_or_default().trim();
    match body.initial_message_type {
        InitialMessageType::Skip => Ok(Opening::Skip),
        InitialMessageType::ExternalEvent if query.request_format == MessageFormat::Voice => Err(
            ApiError::bad_request("An external event is told in text, not in voice."),
        ),
        InitialMessageType::ExternalEvent => Ok(Opening::Event(text.to_owned())),
        _ => match &query.request_audio_config {
            Some(config) if query.request_format == MessageFormat::Voice => {
                let audio = body.recorded_message.as_bytes();
                let (content_type, file) = speech::received(audio, config).ok_or_else(|| {
                    ApiError::new(
                        StatusCode::UNSUPPORTED_MEDIA_TYPE,
                        "The audio is not what `request_audio_config` says.",
                    )
                })?;
                Ok(Opening::Said {
                    text: transcript(connection, standing, conversation, &file)?,
                    audio: Some((content_type.to_owned(), file)),
                    told: true,
                })
            }
            _ => Ok(Opening::Said {
                text: text.to_owned(),
                audio: None,
                told: true,
            }),
        },
    }
}

/// What is said in a recording: what was said when the history heard the same one, or else what users say most likely
/// at this point. Nothing here understands speech.
fn transcript(
    connection: &Connection,
    standing: &Standing,
    conversation: i64,
    audio: &[u8],
) -> Result<String, ApiError> {
    let service = standing.parties.service;
    if let Some(text) = retrieval::transcript(connection, service, audio)? {
        return Ok(text);
    }
    let likely = match interactions::latest(connection, conversation)? {
        Some(interaction) => search::recommend(connection, service, interaction.pk, "")?,
        None => Vec::new(),
    };
    Ok(likely
        .into_iter()
        .next()
        .unwrap_or_else(|| "(inaudible)".to_owned()))
}

/// What has happened before the message; it must fit into the time of the conversation (400).
fn events(body: &InteractionMessage, standing: &Standing) -> Result<Vec<(String, i64)>, ApiError> {
    let now = clock::now().as_microsecond();
    let mut earliest = standing.last_message_at.unwrap_or(i64::MIN);
    let happened = body
        .external_event_message_content
        .iter()
        .zip(&body.external_event_message_timestamp);
    happened
        .map(|(text, at)| {
            let at = at.as_microsecond();
            if at >= now {
                return Err(ApiError::bad_request(
                    "The timestamps of external events must be in the past.",
                ));
            }
            if at < earliest {
                return Err(ApiError::bad_request(
                    "The timestamps of external events must be in order, and not before the conversation's last message.",
                ));
            }
            earliest = at;
            Ok((text.trim().to_owned(), at))
        })
        .collect()
}
