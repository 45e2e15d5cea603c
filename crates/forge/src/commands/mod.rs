//! What the commands do, one file each.

mod chat;
mod completions;
mod create;
mod env;
mod events;
mod finish;
mod history_export;
mod history_report;
mod history_sync;
mod history_verify;
mod insights;
mod interact;
mod list;
mod message_source;
mod messages;
mod paging;
mod recommend;
mod sandbox_import;
mod sandbox_replay;
mod sandbox_serve;
mod starters;
mod tags;

use std::future::Future;

use anstream::ColorChoice;

use crate::{
    cli::{
        Cli, ColorArg, Command, ConversationArgs, ConversationCommand, GlobalArgs, HistoryCommand,
        OutputArgs, SandboxCommand,
    },
    connection::Connection,
    failure::{Failure, Result},
    logging,
    output::Output,
    signals,
};

/// Runs a command to its end.
pub(crate) fn run(cli: Cli) -> Result<()> {
    let Cli { global, command } = cli;
    match global.color {
        ColorArg::Auto => ColorChoice::Auto,
        ColorArg::Always => ColorChoice::Always,
        ColorArg::Never => ColorChoice::Never,
    }
    .write_global();
    logging::start(global.verbose);
    let takes_a_profile = matches!(
        command,
        Command::Conversation(_) | Command::History(HistoryCommand::Sync(_))
    );
    if global.env.is_some() && !takes_a_profile {
        return Err(Failure::Usage(
            "-e chooses where `forge conversation` and `forge history sync` connect to; this command takes none"
                .to_owned(),
        ));
    }
    match command {
        Command::Conversation(arguments) => asynchronous(conversation(&global, arguments)),
        Command::History(HistoryCommand::Sync(arguments)) => {
            on_one_thread(history_sync::run(&global, arguments))
        }
        Command::History(HistoryCommand::Verify(arguments)) => {
            history_verify::run(&global, &arguments)
        }
        Command::History(HistoryCommand::Report(arguments)) => {
            history_report::run(&global, &arguments)
        }
        Command::History(HistoryCommand::Export(arguments)) => {
            history_export::run(&global, &arguments)
        }
        Command::Env(command) => env::run(command, &global),
        Command::Sandbox(command) => asynchronous(sandbox(command, &global)),
        Command::Completions { shell } => {
            completions::run(shell, &Output::new(&global, OutputArgs::default()))
        }
    }
}

/// Runs what needs the network. What still runs when the command is done, such as an import that was called off, is not
/// waited for.
fn asynchronous(work: impl Future<Output = Result<()>>) -> Result<()> {
    run_on(&mut tokio::runtime::Builder::new_multi_thread(), work)
}

/// The same for what waits more than it works: threads that wake each other for every answer would cost more than the work.
fn on_one_thread(work: impl Future<Output = Result<()>>) -> Result<()> {
    run_on(&mut tokio::runtime::Builder::new_current_thread(), work)
}

fn run_on(
    builder: &mut tokio::runtime::Builder,
    work: impl Future<Output = Result<()>>,
) -> Result<()> {
    let runtime = builder
        .enable_all()
        .build()
        .map_err(|error| Failure::io("start the runtime", &error))?;
    let result = runtime.block_on(work);
    runtime.shutdown_background();
    result
}

async fn conversation(global: &GlobalArgs, arguments: ConversationArgs) -> Result<()> {
    let output = Output::new(global, arguments.output);
    let arguments = match arguments {
        ConversationArgs {
            connection,
            command: ConversationCommand::Chat(arguments),
            ..
        } => {
            // Ctrl-C has a meaning of its own there.
            let connection = Connection::open(global.env.as_deref(), connection, &output).await?;
            let result = Box::pin(chat::run(&connection, arguments, &output)).await;
            connection.close().await;
            return result;
        }
        arguments => arguments,
    };
    signals::unless_interrupted(Box::pin(async {
        let connection =
            Connection::open(global.env.as_deref(), arguments.connection, &output).await?;
        let client = connection.client();
        let result = match arguments.command {
            ConversationCommand::List(arguments) => list::run(client, arguments, &output).await,
            ConversationCommand::Messages(arguments) => {
                messages::run(client, arguments, &output).await
            }
            ConversationCommand::MessageSource(arguments) => {
                message_source::run(client, arguments, &output).await
            }
            ConversationCommand::Tags(arguments) => {
                tags::run(&connection, arguments, &output).await
            }
            ConversationCommand::Recommend(arguments) => {
                recommend::run(client, arguments, &output).await
            }
            ConversationCommand::Insights(arguments) => {
                insights::run(client, arguments, &output).await
            }
            ConversationCommand::Chat(arguments) => {
                chat::run(&connection, arguments, &output).await
            }
            ConversationCommand::Create(arguments) => {
                create::run(&connection, arguments, &output).await
            }
            ConversationCommand::Interact(arguments) => {
                interact::run(client, arguments, &output).await
            }
            ConversationCommand::Finish(arguments) => finish::run(client, arguments).await,
            ConversationCommand::Starters(arguments) => {
                starters::run(&connection, arguments, &output).await
            }
        };
        connection.close().await;
        result
    }))
    .await
}

async fn sandbox(command: SandboxCommand, global: &GlobalArgs) -> Result<()> {
    let output = Output::new(global, OutputArgs::default());
    match command {
        SandboxCommand::Serve(arguments) => sandbox_serve::run(arguments, &output).await,
        SandboxCommand::Import(arguments) => {
            signals::unless_interrupted(sandbox_import::run(arguments, &output)).await
        }
        SandboxCommand::Replay(arguments) => sandbox_replay::run(arguments, &output).await,
    }
}
