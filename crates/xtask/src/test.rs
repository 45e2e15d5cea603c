//! Everything that is tested: what `.ci/run` and the README's second command run.

use std::process::Command;

use anyhow::Result;

use crate::{demo, lint, node, python, tally::Tally, workspace};

/// What can be tested without the rest.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub(crate) enum Part {
    /// The Node package.
    Node,
    /// The Python package.
    Python,
}

pub(crate) fn run(only: Option<Part>) -> Result<()> {
    let mut tally = Tally::default();
    if let Some(part) = only {
        match part {
            Part::Node => node::test(&mut tally)?,
            Part::Python => python::test(&mut tally)?,
        }
        tally.close();
        return Ok(());
    }
    lint::checks(&mut tally)?;
    tally.cargo_tests(
        "Rust tests",
        Command::new("cargo")
            .args(["test", "--workspace", "--no-fail-fast"])
            .current_dir(workspace::root()),
    )?;
    python::test(&mut tally)?;
    node::test(&mut tally)?;
    if !tally.has_failures() {
        tally.check("demo on the built-in data", || demo::run(true));
        tally.check("demo on real conversations", || demo::run(false));
    }
    tally.close();
    Ok(())
}
