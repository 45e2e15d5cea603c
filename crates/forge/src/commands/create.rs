use amigo_core::operations::{CreateConversationQuery, InitialMessageType, NewConversation};

use super::events;
use crate::{cli::CreateArgs, connection::Connection, failure::Result, output::Output};

/// Begins a conversation and prints what the agent says.
pub(super) async fn run(
    connection: &Connection,
    arguments: CreateArgs,
    output: &Output,
) -> Result<()> {
    let initial_message_type = arguments
        .event
        .as_ref()
        .map(|_| InitialMessageType::ExternalEvent);
    let tags = arguments.tag.iter().map(|tag| match tag.split_once('=') {
        Some((key, value)) => (key.to_owned(), Some(value.to_owned())),
        None => (tag.clone(), None),
    });
    let call = connection
        .client()
        .conversations()
        .create(NewConversation {
            service_id: connection.service(arguments.service.service).await?,
            service_version_set_name: arguments.service.version_set,
            initial_message: arguments.message.or(arguments.event),
            initial_message_type,
            tags: tags.collect(),
            is_test: arguments.test.then_some(true),
        })
        .query(CreateConversationQuery {
            current_agent_action_type: events::actions(arguments.actions.actions, output),
            ..CreateConversationQuery::default()
        });
    let outcome = events::print(call, output).await?;
    let id = outcome.conversation_id.unwrap_or_default();
    events::print_outcome(&id, &outcome.complete, output)
}
