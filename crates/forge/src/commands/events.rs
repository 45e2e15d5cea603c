//! Events of a conversation as they are printed.

use amigo_core::{
    Call, Error, ErrorKind,
    models::{ConversationEvent, InteractionCompleteEvent},
    operation::Operation,
};
use futures::TryStreamExt;

use crate::{
    failure::Result,
    output::{Format, Output, plain_text, tab_separated},
};

/// What has become of an interaction.
#[derive(Debug, Clone)]
pub(super) struct Outcome {
    /// The conversation, where it is new.
    pub(super) conversation_id: Option<String>,
    /// How the interaction ended.
    pub(super) complete: InteractionCompleteEvent,
}

/// Prints the pieces of the agent's message as they come, and reads to the end. For programs, prints every event as it came
/// instead.
pub(super) async fn print<O: Operation<Response = ConversationEvent>>(
    call: Call<O>,
    output: &Output,
) -> Result<Outcome> {
    let as_json = matches!(output.format(), Format::Json | Format::JsonLines);
    let (mut conversation_id, mut complete) = (None, None);
    let mut take = |event: ConversationEvent| match event {
        ConversationEvent::ConversationCreated(event) => {
            conversation_id = Some(event.conversation_id);
        }
        ConversationEvent::InteractionComplete(event) => complete = Some(event),
        _ => {}
    };
    if as_json {
        let mut batches = call.batches().await?;
        while let Some(lines) = batches.next().await {
            let lines = lines?;
            output.bytes(&lines)?;
            for line in lines.split(|byte| *byte == b'\n') {
                // The batches were checked; blank lines and unknown events matter to nobody here.
                if let Ok(event) = serde_json::from_slice(line) {
                    take(event);
                }
            }
        }
    } else {
        let mut events = call.events().await?;
        while let Some(event) = events.try_next().await? {
            if let (ConversationEvent::NewMessage(piece), Format::Text) = (&event, output.format())
            {
                output.text(&plain_text(&piece.message))?;
            }
            take(event);
        }
        if output.format() == Format::Text {
            output.text("\n")?;
        }
    }
    let complete = complete.ok_or_else(|| {
        Error::new(
            ErrorKind::Decode,
            "the stream ended without `interaction-complete`",
        )
    })?;
    Ok(Outcome {
        conversation_id,
        complete,
    })
}

/// Prints the outcome for pipes, and for people what is not part of the message.
pub(super) fn print_outcome(
    conversation_id: &str,
    complete: &InteractionCompleteEvent,
    output: &Output,
) -> Result<()> {
    let state = if complete.conversation_completed {
        "finished"
    } else {
        "open"
    };
    match output.format() {
        Format::Plain => output.bytes(
            tab_separated([
                conversation_id,
                &complete.interaction_id,
                &complete.message_id,
                state,
                &complete.full_message,
            ])
            .as_bytes(),
        ),
        Format::Text => {
            output.note(&format!("conversation {conversation_id} is {state}"));
            Ok(())
        }
        Format::Json | Format::JsonLines => Ok(()),
    }
}

/// What the server is to tell of the agent's actions: only programs read them.
pub(super) fn actions(asked_for: Option<String>, output: &Output) -> Option<String> {
    match output.format() {
        Format::Json | Format::JsonLines => asked_for,
        Format::Text | Format::Plain => Some("^$".to_owned()),
    }
}
