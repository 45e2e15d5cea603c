//! The Node package, against `fetch` and against undici.

use anyhow::Result;
use xshell::cmd;

use super::python::server;
use crate::{node, python, workspace};

pub(super) fn run() -> Result<()> {
    let shell = workspace::shell()?;
    let project = node::bench_project(&shell)?;
    let answers = shell.create_temp_dir()?;
    let folder = answers.path();
    // The same answers for every language.
    let pages = python::sources().join("bench/pages.py");
    cmd!(shell, "python3 {pages} {folder}").quiet().run()?;
    let url = server::start(folder)?;
    let run = project.join("bench/run.mjs");
    Ok(cmd!(shell, "node {run} {url}").quiet().run()?)
}
