//! The report of a history in a real browser, with the real data set.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::{
    demo,
    node::NPM,
    tally::{self, Tally},
    workspace,
};

/// What Chromium is called.
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

pub(crate) fn test(tally: &mut Tally) -> Result<()> {
    let browser = BROWSERS.into_iter().find(|name| tally::runs(name));
    if !tally.is_ready(
        "Report in a browser",
        &["node", NPM, browser.unwrap_or(BROWSERS[0])],
    ) {
        return Ok(());
    }
    let shell = workspace::shell()?;
    let forge = workspace::forge(&shell)?;
    let project = project(&shell)?;
    let mut command = Command::new("node");
    command
        .args(["--test", "--test-reporter=spec"])
        .args(["report.test.mjs", "scale.test.mjs"])
        .env("AMIGO_FORGE", &forge)
        .current_dir(&project);
    match history(&shell, &forge, &project) {
        Ok(history) => {
            command.env("AMIGO_HISTORY", history);
        }
        // Where a change is judged, the real thing is required.
        Err(error) if std::env::var_os("CI").is_some() => return Err(error),
        Err(error) => {
            eprintln!("The tests make up a history as large as the real one ({error:#}).")
        }
    }
    tally.node_tests("Report in a browser", &mut command)
}

/// The tests, with what drives the browser.
fn project(shell: &Shell) -> Result<PathBuf> {
    let folder = workspace::target()?.join("report");
    shell.create_dir(&folder)?;
    let tests = workspace::root().join("crates/history/tests/browser");
    for entry in fs::read_dir(tests)? {
        shell.copy_file(entry?.path(), &folder)?;
    }
    let _in_folder = shell.push_dir(&folder);
    cmd!(
        shell,
        "{NPM} install --no-package-lock --no-audit --no-fund --loglevel error"
    )
    .quiet()
    .run()?;
    Ok(folder)
}

/// A copy of the real data set.
fn history(shell: &Shell, forge: &Path, project: &Path) -> Result<PathBuf> {
    let copy = project.join("history");
    shell.remove_path(&copy)?;
    let (_, server) = demo::serve_dataset(shell, forge)?;
    let mut pull = cmd!(
        shell,
        "{forge} history sync --out {copy} --rate 1000000 --quiet"
    )
    .quiet();
    for (name, value) in server.environment() {
        pull = pull.env(name, value);
    }
    pull.run().context("the history cannot be pulled")?;
    Ok(copy)
}
