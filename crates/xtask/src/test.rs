//! Everything that is tested: what `.ci/run` and the README's second command run.

use std::process::Command;

use anyhow::Result;

use crate::{demo, lint, python, tally::Tally, workspace};

pub(crate) fn run() -> Result<()> {
    let mut tally = Tally::default();
    lint::checks(&mut tally)?;
    tally.cargo_tests(
        "Rust tests",
        Command::new("cargo")
            .args(["test", "--workspace", "--no-fail-fast"])
            .current_dir(workspace::root()),
    )?;
    python::test(&mut tally)?;
    if !tally.has_failures() {
        tally.check("demo on the built-in data", || demo::run(true));
        tally.check("demo on real conversations", || demo::run(false));
    }
    tally.close();
    Ok(())
}
