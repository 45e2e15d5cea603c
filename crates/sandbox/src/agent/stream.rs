//! An interaction as a stream of events: a line of JSON each, as they arise.
//!
//! The interaction moves on only as fast as its events are read, and holds no thread while it waits. Nothing of it is
//! kept before its answer is written; whoever goes away earlier leaves the conversation as it was.

use std::{io, time::Duration};

use amigo_core::models::{ConversationEvent, ErrorEvent, InteractionCompleteEvent};
use axum::{
    body::{Body, Bytes},
    http::StatusCode,
};
use futures::stream;
use regex::Regex;

use super::{
    running::Guard,
    turn::{Stage, Turn},
};
use crate::{
    connection::ConnectionControl, error::ApiError, faults::Fault, router::Shared, store::live,
};

/// Which of the agent's actions the caller is told.
#[derive(Debug, Clone)]
pub(crate) enum Actions {
    /// Those whose type this matches.
    Matching(Regex),
    /// None: the caller has no permission.
    None,
}

impl Actions {
    fn are_told(&self, kind: &str) -> bool {
        match self {
            Self::Matching(pattern) => pattern.is_match(kind),
            Self::None => false,
        }
    }
}

/// An interaction that may begin.
#[derive(Debug)]
pub(crate) struct Begun {
    pub(crate) turn: Turn,
    /// Keep other operations off the conversation until the interaction is kept or given up.
    pub(crate) guards: Vec<Guard>,
    pub(crate) actions: Actions,
}

/// A fault that strikes in the middle of a stream.
#[derive(Debug, Clone)]
pub(crate) struct StreamFault {
    pub(crate) fault: Fault,
    pub(crate) after_events: usize,
    pub(crate) connection: Option<ConnectionControl>,
}

struct Interaction {
    state: Shared,
    begun: Begun,
    fault: Option<StreamFault>,
    told: usize,
    progress: Progress,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    UnderWay,
    /// Nothing happens any more, but there may be events to tell.
    Ending,
}

/// The events of an interaction, which takes place while they are read.
pub(crate) fn events(state: Shared, begun: Begun, fault: Option<StreamFault>) -> Body {
    let interaction = Interaction {
        state,
        begun,
        fault,
        told: 0,
        progress: Progress::UnderWay,
    };
    Body::from_stream(stream::unfold(Some(interaction), |interaction| async {
        interaction?.next().await
    }))
}

type Next = Option<(io::Result<Bytes>, Option<Interaction>)>;

impl Interaction {
    async fn next(mut self) -> Next {
        loop {
            let event = self.begun.turn.notes.events.pop_front();
            let due = |fault: &mut StreamFault| {
                fault.after_events <= self.told
                    || (event.is_none() && self.progress == Progress::Ending)
            };
            if let Some(fault) = self.fault.take_if(due) {
                tokio::time::sleep(Duration::from_millis(fault.fault.latency_ms)).await;
                if fault.fault.reset {
                    if let Some(connection) = &fault.connection {
                        connection.reset();
                    }
                    let broken = io::Error::from(io::ErrorKind::ConnectionReset);
                    return Some((Err(broken), None));
                }
                if let Some(status) = fault.fault.status {
                    // The interaction is given up, with all that keeps others off, before that is told.
                    drop(self);
                    let event = error(status, "This fault was asked for.");
                    return Some((Ok(line(&event)), None));
                }
            }
            match event {
                Some(event) if self.is_told(&event) => {
                    self.told += 1;
                    return Some((Ok(line(&event)), Some(self)));
                }
                Some(_) => {}
                None if self.progress == Progress::UnderWay => {
                    let work = tokio::task::spawn_blocking(move || self.step());
                    match work.await {
                        Ok(interaction) => self = interaction,
                        Err(failure) => {
                            tracing::error!(%failure, "an interaction broke off");
                            let event = error(500, "The sandbox failed. Its log says why.");
                            return Some((Ok(line(&event)), None));
                        }
                    }
                }
                None => return None,
            }
        }
    }

    fn is_told(&self, event: &ConversationEvent) -> bool {
        match event {
            ConversationEvent::CurrentAgentAction(event) => {
                self.begun.actions.are_told(event.action.kind())
            }
            _ => true,
        }
    }

    /// Has the agent take its next step, or keeps what has become of the interaction.
    fn step(mut self) -> Self {
        let turn = &mut self.begun.turn;
        let done = if turn.stage == Stage::Answered {
            self.progress = Progress::Ending;
            self.keep()
        } else {
            let store = &self.state.store;
            store.read(|connection| Ok::<_, ApiError>(turn.advance(connection)?))
        };
        if let Err(failure) = done {
            self.progress = Progress::Ending;
            self.fault = None;
            self.begun.guards.clear();
            let event = error(failure.status().as_u16(), &failure.text());
            self.begun.turn.notes.tell(event);
        }
        self
    }

    /// Keeps the interaction, and finishes the conversation where it ends with it. All of this happens even if nobody
    /// is there any more to be told.
    fn keep(&mut self) -> Result<(), ApiError> {
        let turn = &mut self.begun.turn;
        let ends = turn.ends_conversation();
        // A fault that waits now strikes what follows the interaction: the conversation is left to be finished again.
        let finishes = ends && self.fault.is_none();
        let (conversation, ending) = self.state.store.write(|transaction| {
            let conversation = turn.keep(transaction)?.ok_or_else(|| {
                ApiError::new(
                    StatusCode::CONFLICT,
                    "The conversation has changed meanwhile.",
                )
            })?;
            let ending = finishes
                .then(|| live::finish(transaction, conversation))
                .transpose()?;
            Ok::<_, ApiError>((conversation, ending))
        })?;
        turn.notes.tell(ConversationEvent::InteractionComplete(
            InteractionCompleteEvent {
                message_id: turn
                    .notes
                    .messages
                    .last()
                    .map(|message| message.id.to_string())
                    .unwrap_or_default(),
                interaction_id: turn.interaction_id().to_string(),
                full_message: turn.answer.clone(),
                conversation_completed: ends,
            },
        ));
        self.begun.guards.clear();
        if ending == Some(live::Ending::ToBeAnalysed) {
            self.state.analyses.add(conversation);
        }
        Ok(())
    }
}

fn error(status: u16, description: &str) -> ConversationEvent {
    ConversationEvent::Error(ErrorEvent {
        http_error_code: status,
        error_description: description.to_owned(),
    })
}

fn line(event: &ConversationEvent) -> Bytes {
    // Events hold text, numbers and lists of these: they can always be written.
    let mut line = serde_json::to_vec(event).unwrap_or_default();
    line.push(b'\n');
    line.into()
}
