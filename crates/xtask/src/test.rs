//! Everything that is tested: what `.ci/run` and the README's second command run.

use std::process::Command;

use anyhow::Result;

use crate::{demo, lint, mobile, needed, node, python, report, tally::Tally, workspace};

/// What can be tested without the rest.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub(crate) enum Part {
    /// The Kotlin package.
    Kotlin,
    /// The Node package.
    Node,
    /// The Python package.
    Python,
    /// The report of a history, in a browser.
    Report,
    /// The Swift package: its syntax, and its tests where Swift is.
    Swift,
}

pub(crate) fn run(only: Option<Part>) -> Result<()> {
    let shell = workspace::shell()?;
    if matches!(only, None | Some(Part::Python)) {
        needed::python(&shell)?;
    }
    if matches!(only, None | Some(Part::Python | Part::Node)) {
        needed::node(&shell)?;
    }
    let mut tally = Tally::default();
    if let Some(part) = only {
        match part {
            Part::Kotlin => mobile::test_kotlin(&mut tally)?,
            Part::Node => node::test(&mut tally)?,
            Part::Python => python::test(&mut tally)?,
            Part::Report => report::test(&mut tally)?,
            Part::Swift => mobile::test_swift(&mut tally)?,
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
    mobile::test_kotlin(&mut tally)?;
    mobile::test_swift(&mut tally)?;
    report::test(&mut tally)?;
    if !tally.has_failures() {
        tally.check("demo on the built-in data", || demo::run(true));
        tally.check("demo on real conversations", || demo::run(false));
    }
    tally.close();
    Ok(())
}
