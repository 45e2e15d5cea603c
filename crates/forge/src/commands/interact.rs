use std::fs;

use amigo_core::{
    Amigo,
    models::MessageFormat,
    operations::{InteractionMessage, InteractionQuery},
};

use super::events;
use crate::{
    cli::InteractArgs,
    failure::{Failure, Result},
    output::Output,
};

/// Says something and prints what the agent answers.
pub(super) async fn run(client: &Amigo, arguments: InteractArgs, output: &Output) -> Result<()> {
    let mut query = InteractionQuery {
        current_agent_action_type: events::actions(arguments.actions.actions, output),
        ..InteractionQuery::default()
    };
    let message = match (arguments.message, arguments.audio, arguments.event) {
        (Some(text), _, _) => InteractionMessage::new(text),
        (_, Some(path), _) => {
            let audio = fs::read(&path)
                .map_err(|error| Failure::io(format_args!("read {}", path.display()), &error))?;
            // What a WAV or MP3 file holds, it says itself.
            query.request_format = MessageFormat::Voice;
            InteractionMessage::new(audio)
        }
        (_, _, Some(event)) => InteractionMessage::external_event(event),
        (None, None, None) => InteractionMessage::skip(),
    };
    let id = arguments.conversation_id;
    let call = client
        .conversations()
        .interact(id.clone(), message)
        .query(query);
    let outcome = events::print(call, output).await?;
    events::print_outcome(&id, &outcome.complete, output)
}
