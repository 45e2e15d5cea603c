//! A conversation in the terminal.

use std::io::BufRead;

use amigo_core::{
    Amigo,
    operations::{CreateConversationQuery, InteractionMessage, InteractionQuery, NewConversation},
};
use tokio::sync::mpsc;

use super::{events, insights, recommend};
use crate::{
    cli::{ChatArgs, InsightsArgs, RecommendArgs},
    connection::Connection,
    failure::{Failure, Result},
    output::{Format, Output},
};

const HELP: &str = "\
/insights   why the agent said that
/recommend  what you could answer
/finish     finish the conversation and leave
/help       this list
Ctrl-C stops an answer; Ctrl-D leaves
";

/// What is typed, and Ctrl-C.
struct Keyboard {
    lines: mpsc::Receiver<String>,
}

/// What came from the keyboard.
enum Typed {
    Line(String),
    Interrupt,
    End,
}

impl Keyboard {
    fn new() -> Self {
        let (sender, lines) = mpsc::channel(1);
        // Reading a terminal cannot be called off: the thread ends with the process.
        std::thread::spawn(move || {
            for line in std::io::stdin().lock().lines() {
                let Ok(line) = line else { return };
                if sender.blocking_send(line).is_err() {
                    return;
                }
            }
        });
        Self { lines }
    }

    async fn next(&mut self) -> Typed {
        tokio::select! {
            line = self.lines.recv() => line.map_or(Typed::End, Typed::Line),
            () = interrupt() => Typed::Interrupt,
        }
    }
}

async fn interrupt() {
    if tokio::signal::ctrl_c().await.is_err() {
        // Without a handler Ctrl-C ends the process by itself.
        std::future::pending::<()>().await;
    }
}

struct Chat<'a> {
    client: &'a Amigo,
    output: &'a Output,
    conversation_id: String,
    /// The last interaction that is complete.
    interaction_id: Option<String>,
}

/// What is next.
#[derive(Debug, PartialEq, Eq)]
enum Next {
    GoOn,
    Leave,
    Finished,
}

/// Talks until the conversation is finished or the user leaves.
pub(super) async fn run(
    connection: &Connection,
    arguments: ChatArgs,
    output: &Output,
) -> Result<()> {
    let mut keyboard = Keyboard::new();
    let client = connection.client();
    let mut chat = if let Some(conversation_id) = arguments.conversation {
        Chat {
            client,
            output,
            conversation_id,
            interaction_id: None,
        }
    } else {
        let call = client
            .conversations()
            .create(NewConversation {
                service_id: connection.service(arguments.service.service).await?,
                service_version_set_name: arguments.service.version_set,
                is_test: arguments.test.then_some(true),
                ..NewConversation::default()
            })
            .query(CreateConversationQuery {
                current_agent_action_type: events::actions(None, output),
                ..CreateConversationQuery::default()
            });
        let outcome = tokio::select! {
            outcome = events::print(call, output) => outcome?,
            () = interrupt() => return Ok(()),
        };
        plain(output, &outcome)?;
        Chat {
            client,
            output,
            conversation_id: outcome.conversation_id.unwrap_or_default(),
            interaction_id: Some(outcome.complete.interaction_id),
        }
    };
    let mut next = Next::GoOn;
    while next == Next::GoOn {
        output.prompt("> ")?;
        next = match keyboard.next().await {
            Typed::Line(line) => chat.take(line.trim()).await?,
            Typed::Interrupt => {
                output.note("Ctrl-D leaves; /finish finishes the conversation");
                Next::GoOn
            }
            Typed::End => Next::Leave,
        };
    }
    if next == Next::Leave && !connection.is_embedded() {
        output.note(&format!(
            "the conversation stays open; --conversation {} goes on with it",
            chat.conversation_id
        ));
    }
    Ok(())
}

impl Chat<'_> {
    async fn take(&mut self, line: &str) -> Result<Next> {
        match line {
            "" => Ok(Next::GoOn),
            "/help" => {
                self.output.text(HELP)?;
                Ok(Next::GoOn)
            }
            "/finish" => {
                let conversations = self.client.conversations();
                conversations.finish(self.conversation_id.clone()).await?;
                self.output.note("the conversation is finished");
                Ok(Next::Finished)
            }
            "/insights" => self.look(insights_of).await,
            "/recommend" => self.look(responses_to).await,
            command if command.starts_with('/') => {
                self.output
                    .warn("there is no such command; /help lists them");
                Ok(Next::GoOn)
            }
            text => self.say(text).await,
        }
    }

    /// Shows something about the last interaction. A failure does not end the conversation.
    async fn look<'a>(
        &'a self,
        show: impl AsyncFnOnce(&'a Self, String) -> Result<()>,
    ) -> Result<Next> {
        let Some(interaction_id) = self.interaction_id.clone() else {
            self.output.warn("say something first");
            return Ok(Next::GoOn);
        };
        self.survive(show(self, interaction_id).await)?;
        Ok(Next::GoOn)
    }

    async fn say(&mut self, text: &str) -> Result<Next> {
        let call = self
            .client
            .conversations()
            .interact(
                self.conversation_id.clone(),
                InteractionMessage::new(text.to_owned()),
            )
            .query(InteractionQuery {
                current_agent_action_type: events::actions(None, self.output),
                ..InteractionQuery::default()
            });
        let answer = tokio::select! {
            answer = events::print(call, self.output) => answer,
            // Dropping the stream closes the connection, which voids the interaction.
            () = interrupt() => {
                self.output.note("stopped; nothing of this exchange is kept");
                return Ok(Next::GoOn);
            }
        };
        let Some(outcome) = self.survive(answer)? else {
            return Ok(Next::GoOn);
        };
        plain(self.output, &outcome)?;
        self.interaction_id = Some(outcome.complete.interaction_id);
        if outcome.complete.conversation_completed {
            self.output.note("the agent has finished the conversation");
            return Ok(Next::Finished);
        }
        Ok(Next::GoOn)
    }

    /// Tells of a failure of the API and goes on; anything else ends the chat.
    fn survive<T>(&self, result: Result<T>) -> Result<Option<T>> {
        match result {
            Ok(value) => Ok(Some(value)),
            Err(Failure::Api(error)) => {
                self.output.warn(&error.to_string());
                Ok(None)
            }
            Err(failure) => Err(failure),
        }
    }
}

async fn insights_of(chat: &Chat<'_>, interaction_id: String) -> Result<()> {
    let arguments = InsightsArgs {
        conversation_id: chat.conversation_id.clone(),
        interaction_id,
    };
    insights::run(chat.client, arguments, chat.output).await
}

async fn responses_to(chat: &Chat<'_>, interaction_id: String) -> Result<()> {
    let arguments = RecommendArgs {
        conversation_id: chat.conversation_id.clone(),
        interaction_id,
        context: None,
    };
    recommend::run(chat.client, arguments, chat.output).await
}

/// In a pipe, each answer is a line.
fn plain(output: &Output, outcome: &events::Outcome) -> Result<()> {
    if output.format() == Format::Plain {
        let line = crate::output::tab_separated([&outcome.complete.full_message]);
        return output.bytes(line.as_bytes());
    }
    Ok(())
}
