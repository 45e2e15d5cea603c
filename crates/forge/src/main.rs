//! The command line of the Amigo conversation API, with the sandbox built in.
//!
//! | to find | look in |
//! |---|---|
//! | what can be typed, and its help | `cli` |
//! | what a command does | `commands` |
//! | where settings come from, and in which order | `settings`, `profile` |
//! | what is printed, and how | `output` |
//! | exit codes and hints | `failure` |

mod cli;
mod commands;
mod connection;
mod failure;
mod logging;
mod output;
mod profile;
mod settings;
mod signals;

use std::{env, process::ExitCode};

use clap::Parser;

use crate::{cli::Cli, failure::Failure};

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return refused(&error),
    };
    let as_json = cli.wants_json();
    match commands::run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            output::failure(&failure, as_json);
            ExitCode::from(failure.exit_code())
        }
    }
}

/// Tells what is wrong with the arguments, or shows the help that was asked for.
fn refused(error: &clap::Error) -> ExitCode {
    let as_json = env::args_os().any(|argument| argument == "--json" || argument == "--jsonl");
    if error.use_stderr() && as_json {
        let text = error.render().to_string();
        let message = text.strip_prefix("error: ").unwrap_or(&text);
        // What follows, the usage and where to find help, is for people.
        let message = message.split("\n\n").next().unwrap_or(message);
        let failure = Failure::Usage(message.to_owned());
        output::failure(&failure, true);
        return ExitCode::from(failure.exit_code());
    }
    // Whoever asked for help may have closed the pipe; there is nobody to tell.
    let _ = error.print();
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}
