//! Every developer task: `cargo xtask --help`.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the tasks talk to the developer who runs them"
)]

mod bench;
mod demo;
mod generate;
mod lint;
mod mobile;
mod needed;
mod node;
mod package;
mod python;
mod report;
mod swift_examples;
mod tally;
mod test;
mod workspace;

use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// The tasks of a developer of this project.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Read a whole history of real conversations through the client, out of a local sandbox, and check it.
    Demo {
        /// Use the built-in demo data instead of fetching the real data set.
        #[arg(long)]
        offline: bool,
    },
    /// Check and test everything.
    Test {
        /// Test only this.
        #[arg(long, value_enum)]
        only: Option<test::Part>,
    },
    /// Check formatting, lints and generated files.
    Lint,
    /// Write the files that are generated from the core's definitions.
    Generate {
        /// Write nothing; fail if a file would change.
        #[arg(long)]
        check: bool,
    },
    /// Measure, against a floor in the same run.
    Bench {
        #[command(subcommand)]
        subject: bench::Subject,
    },
    /// Build what is published, and say where it is.
    Package {
        #[command(subcommand)]
        language: package::Language,
    },
    /// Turn the chitchat data set into the sandbox's import format.
    AdaptChitchat {
        /// The data set's `dataset.json`.
        input: PathBuf,
        /// The JSON Lines file to write.
        output: PathBuf,
    },
    /// Read the whole history that `AMIGO_*` in the environment leads to, and print what was read as JSON.
    Walk {
        /// How many conversations are read at once.
        #[arg(long, default_value_t = 8)]
        concurrency: usize,
    },
}

fn main() -> Result<()> {
    match Arguments::parse().task {
        Task::Demo { offline } => demo::run(offline),
        Task::Test { only } => test::run(only),
        Task::Lint => lint::run(&mut tally::Tally::default()),
        Task::Generate { check } => generate::run(check),
        Task::Bench { subject } => bench::run(&subject),
        Task::Package { language } => package::run(&language),
        Task::AdaptChitchat { input, output } => {
            let adapted = demo::chitchat::adapt(&input, &output)?;
            println!("{}", serde_json::to_string(&adapted)?);
            Ok(())
        }
        Task::Walk { concurrency } => {
            let report = demo::walk::run(concurrency)?;
            println!("{}", serde_json::to_string(&report)?);
            Ok(())
        }
    }
}
