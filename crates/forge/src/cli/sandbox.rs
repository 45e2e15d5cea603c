use std::{net::SocketAddr, path::PathBuf};

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub(crate) enum SandboxCommand {
    /// Serve the API on this machine until Ctrl-C
    #[command(after_help = "\
Examples:
  forge sandbox serve
  forge sandbox serve --database history.db --address 127.0.0.1:8080
  forge sandbox serve --print-env > sandbox.env &

The URL is the only line on stdout. With --print-env there are `export` lines
instead, for a shell to source.")]
    Serve(ServeArgs),
    /// Import conversations from JSON Lines into a database, all or nothing
    #[command(after_help = "\
Examples:
  forge sandbox import history.jsonl --database history.db
  zcat history.jsonl.gz | forge sandbox import - --database history.db")]
    Import(ImportArgs),
    /// Serve the scripted exchanges of the corpus until Ctrl-C
    Replay(ReplayArgs),
}

#[derive(Debug, Args)]
pub(crate) struct ServeArgs {
    /// Database file, made if it is not there; without it everything is kept in memory
    #[arg(long, value_name = "FILE")]
    pub(crate) database: Option<PathBuf>,
    /// Address to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
    pub(crate) address: SocketAddr,
    /// Print `export AMIGO_...` lines for a shell instead of the URL
    #[arg(long)]
    pub(crate) print_env: bool,
    /// Whether to refuse what exceeds the documented budgets
    #[arg(long, value_name = "LIMITS", value_enum, default_value_t)]
    pub(crate) rate_limits: RateLimitsArg,
    /// Leave out the built-in conversations
    #[arg(long)]
    pub(crate) no_demo_data: bool,
    /// Decides what the agent says where it has a choice, and the ids of what is made
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    pub(crate) seed: u64,
    /// Send webhooks to this http URL of this machine; with --print-env, AMIGO_WEBHOOK_SECRET is what they are signed with
    #[arg(long, value_name = "URL")]
    pub(crate) webhook: Option<String>,
    /// End when standard input is closed, too: a program that starts a sandbox so leaves none behind, however it ends
    #[arg(long)]
    pub(crate) until_stdin_closes: bool,
}

#[derive(Debug, Clone, Copy, Default, clap::ValueEnum)]
pub(crate) enum RateLimitsArg {
    #[default]
    Off,
    Documented,
}

#[derive(Debug, Args)]
pub(crate) struct ImportArgs {
    /// The file to import; `-` for stdin
    pub(crate) file: PathBuf,
    /// Database file, made if it is not there
    #[arg(long, value_name = "FILE")]
    pub(crate) database: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct ReplayArgs {
    /// Folder of the corpus
    #[arg(long, value_name = "FOLDER", default_value = "tests/corpus")]
    pub(crate) corpus: PathBuf,
    /// Address to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
    pub(crate) address: SocketAddr,
}
