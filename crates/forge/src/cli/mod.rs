//! What can be typed: the arguments, their help and nothing else.

mod conversation;
mod env;
mod history;
mod sandbox;

use clap::{ArgAction, Args, Parser, Subcommand};
pub(crate) use conversation::{
    ChatArgs, ConversationCommand, CreateArgs, FilterArgs, FinishArgs, InsightsArgs, InteractArgs,
    ListArgs, MessageSourceArgs, MessagesArgs, PageArgs, RecommendArgs, StartersArgs, TagsArgs,
};
pub(crate) use env::{AddArgs, EnvCommand};
pub(crate) use history::{AudioArg, ExportArgs, HistoryCommand, ReportArgs, SyncArgs, VerifyArgs};
pub(crate) use sandbox::{ImportArgs, RateLimitsArg, ReplayArgs, SandboxCommand, ServeArgs};

const EXAMPLES: &str = "\
Examples:
  forge conversation list -e sandbox       look around without an account
  forge env add myorg                      store the access to an organisation
  forge conversation list -e myorg --open --limit 20
  forge conversation messages CONVERSATION_ID -e myorg --all --jsonl
  forge history sync -e myorg --out history --insights

Settings come from
  1. the options,
  2. the profile named with -e,
  3. AMIGO_API_KEY, AMIGO_API_KEY_ID, AMIGO_USER_ID, AMIGO_ORGANIZATION_ID
     and AMIGO_BASE_URL in the environment,
  4. the same names in `.env` in the working directory,
  5. without -e, the default profile.
With -e the organisation and the base URL never come from 3 or 4.

Exit codes:
    0  done
    1  any other failure
    2  wrong usage, or input refused
    3  a setting is missing or wrong
    4  sign-in or permission refused
    5  not found
    6  conflict, or a request that makes no sense now
    7  rate limit reached
    8  network, time-out, or a failure of the server
  130  interrupted with Ctrl-C
  143  terminated";

/// Read conversations of the Amigo API, or of a local sandbox, from the command line.
#[derive(Debug, Parser)]
#[command(name = "forge", version, after_help = EXAMPLES, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: GlobalArgs,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct GlobalArgs {
    /// Profile to use; `sandbox` is built in and needs no set-up
    #[arg(short, long, global = true, value_name = "NAME")]
    pub(crate) env: Option<String>,
    /// When to use colour; NO_COLOR and CLICOLOR_FORCE are honoured
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t)]
    pub(crate) color: ColorArg,
    /// Leave out notes, warnings, progress bars, and the summaries of `forge history`
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
    /// Show what goes over the wire (operation, status, duration; no content) on stderr; twice for more
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub(crate) verbose: u8,
}

#[derive(Debug, Clone, Copy, Default, clap::ValueEnum)]
pub(crate) enum ColorArg {
    #[default]
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Talk with agents, read conversations, and change their tags
    Conversation(ConversationArgs),
    /// Keep a local copy of a whole history: pull it, keep it current, verify it, look at it
    #[command(subcommand)]
    History(HistoryCommand),
    /// Manage the profiles that -e chooses from
    #[command(subcommand)]
    Env(EnvCommand),
    /// Run the API on this machine
    #[command(subcommand)]
    Sandbox(SandboxCommand),
    /// Print the completions for a shell
    #[command(
        after_help = "Example:\n  forge completions bash > ~/.local/share/bash-completion/completions/forge"
    )]
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Args)]
pub(crate) struct ConversationArgs {
    #[command(flatten)]
    pub(crate) connection: ConnectionArgs,
    #[command(flatten)]
    pub(crate) output: OutputArgs,
    #[command(subcommand)]
    pub(crate) command: ConversationCommand,
}

/// Where to connect to.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct ConnectionArgs {
    /// Organisation to use instead of the configured one
    #[arg(long, global = true, value_name = "ID")]
    pub(crate) organization: Option<String>,
    /// Base URL to use instead of the configured one
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) base_url: Option<String>,
    /// Longest time for one call, in seconds
    #[arg(long, global = true, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) timeout: Option<u64>,
}

/// How to print the answer.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
#[derive(Debug, Clone, Copy, Default, Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct OutputArgs {
    /// Print one JSON document, as the server sent it
    #[arg(long, global = true, conflicts_with_all = ["jsonl", "text"])]
    pub(crate) json: bool,
    /// Print one JSON value a line: an item each
    #[arg(long, global = true, conflicts_with = "text")]
    pub(crate) jsonl: bool,
    /// Print for people, even when not to a terminal
    #[arg(long, global = true)]
    pub(crate) text: bool,
    /// Show local times instead of UTC
    #[arg(long, global = true)]
    pub(crate) local: bool,
}

impl Cli {
    /// Whether programs read the output, and therefore the errors too.
    pub(crate) fn wants_json(&self) -> bool {
        match &self.command {
            Command::Conversation(arguments) => arguments.output.json || arguments.output.jsonl,
            Command::History(HistoryCommand::Sync(arguments)) => arguments.json,
            Command::History(HistoryCommand::Verify(arguments)) => arguments.json,
            Command::History(HistoryCommand::Report(arguments)) => arguments.json,
            Command::History(HistoryCommand::Export(arguments)) => arguments.json,
            Command::Env(EnvCommand::List { json }) => *json,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_definition_is_sound() {
        super::Cli::command().debug_assert();
    }
}
