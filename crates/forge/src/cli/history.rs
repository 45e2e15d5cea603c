use std::path::PathBuf;

use amigo_history::{Format, Rates, instant};
use clap::{Args, Subcommand, ValueEnum};
use jiff::Timestamp;

use super::{ConnectionArgs, FilterArgs};

#[derive(Debug, Subcommand)]
#[allow(
    clippy::large_enum_variant,
    reason = "there is one of it in a run, and clap does not box"
)]
pub(crate) enum HistoryCommand {
    /// Pull conversations and their messages into a directory, or bring the copy there up to date
    #[command(after_help = "\
Examples:
  forge history sync -e myorg --out history
  forge history sync -e myorg --out history --insights --audio
  forge history sync -e myorg --out may --since 2026-05-01 --until 2026-06-01

It goes as fast as the API allows and no faster, one budget for each kind of
request. Run it again to continue what was interrupted, in whatever way, and to
fetch what is new or has changed: nothing that was done is done again. Filters
and format of a directory are those of its first run. --insights and --audio can
be added later, at the price of reading the messages once more, and --since and --until may differ from run to run. A date begins
at midnight UTC, and a time without an offset is UTC.

With --json, stdout holds an event a line: started, stored (at most one a
second), staged, committed, written, finished. The README of amigo-history
describes them.")]
    Sync(SyncArgs),
    /// Check every file of a copy against its checkpoint
    #[command(after_help = "\
Example:
  forge history verify history

It reads every file, and exits with 1 where something is wrong: a file that is
missing, was changed or is not known, rows that are too few or too many, columns
of another version. Remove what it names and pull into a new directory, or put
back what was changed.")]
    Verify(VerifyArgs),
    /// Show a copy as one page that opens from the disk
    #[command(after_help = "\
Examples:
  forge history report history --out report.html
  forge history report history --out shared.html --redact

The page needs no network and no server: figures, charts, and every conversation
with what the agent went through. Recordings go into it while they have 32 MiB at
most together; else it plays the files of the copy from where they are.

With --redact, e-mail addresses, phone numbers, and the names and ids of users are
masked, and recordings are left out.")]
    Report(ReportArgs),
    /// Write a copy of a copy that tells nothing of who somebody is
    #[command(after_help = "\
Example:
  forge history export history --out shared --redact

The new directory has the same tables, files and columns, with e-mail addresses,
phone numbers, and the names and ids of users masked, and without recordings.
`forge history verify` and `forge history report` understand it; a sync refuses it.")]
    Export(ExportArgs),
}

#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
#[derive(Debug, Args)]
pub(crate) struct SyncArgs {
    /// Directory of the copy, made if it is not there
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    #[command(flatten)]
    pub(crate) filters: FilterArgs,
    /// Only conversations created at this time or later: 2026-05-01, or 2026-05-01T08:00:00Z
    #[arg(long, value_name = "TIME", value_parser = instant)]
    pub(crate) since: Option<Timestamp>,
    /// Only conversations created before this time
    #[arg(long, value_name = "TIME", value_parser = instant)]
    pub(crate) until: Option<Timestamp>,
    /// Pull the insights of every interaction too
    #[arg(long)]
    pub(crate) insights: bool,
    /// Download the audio of every voice message too
    #[arg(long)]
    pub(crate) audio: bool,
    /// What to write: parquet, or jsonl for every object exactly as the server wrote it
    #[arg(long, value_name = "FORMAT", default_value_t)]
    pub(crate) format: Format,
    /// Requests a minute instead of the documented budgets: 30, or messages=60,insights=40 (conversations, messages,
    /// insights, audio). The server's own limits still count
    #[arg(long, value_name = "RATE")]
    pub(crate) rate: Option<Rates>,
    /// Read the messages of every open conversation again, even where the list shows no change
    #[arg(long)]
    pub(crate) reread_open: bool,
    /// Print events for programs, one JSON object a line
    #[arg(long)]
    pub(crate) json: bool,
    // At the end, because what follows it would stand under its heading in the help.
    #[command(flatten)]
    pub(crate) connection: ConnectionArgs,
}

#[derive(Debug, Args)]
pub(crate) struct VerifyArgs {
    /// Directory of the copy
    #[arg(value_name = "DIR")]
    pub(crate) directory: PathBuf,
    /// Print one JSON document
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ReportArgs {
    /// Directory of the copy
    #[arg(value_name = "DIR")]
    pub(crate) directory: PathBuf,
    /// The page to write; one that is there is replaced
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// Mask e-mail addresses, phone numbers, and the names and ids of users; leave recordings out
    #[arg(long)]
    pub(crate) redact: bool,
    /// Whether recordings go into the page, or it plays the files of the copy
    #[arg(long, value_enum, value_name = "HOW", default_value_t)]
    pub(crate) audio: AudioArg,
    /// Print what is in the page as one JSON document
    #[arg(long)]
    pub(crate) json: bool,
}

/// What becomes of recordings in a report.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub(crate) enum AudioArg {
    /// Into the page up to 32 MiB
    #[default]
    Auto,
    /// Into the page, all of them
    Embed,
    /// Played from the copy
    Link,
}

#[derive(Debug, Args)]
pub(crate) struct ExportArgs {
    /// Directory of the copy
    #[arg(value_name = "DIR")]
    pub(crate) directory: PathBuf,
    /// Directory to make; it must not be there, or be empty
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// Mask e-mail addresses, phone numbers, and the names and ids of users. It must be given: without it, copying the
    /// directory is all there is to do
    #[arg(long, required = true)]
    pub(crate) redact: bool,
    /// Print what was exported as one JSON document
    #[arg(long)]
    pub(crate) json: bool,
}
