//! The Python package, against the official one and against clients written by hand.

pub(super) mod server;

use anyhow::Result;
use xshell::cmd;

use crate::{
    python::{Environment, sources, wheel},
    workspace,
};

pub(super) fn run() -> Result<()> {
    let shell = workspace::shell()?;
    let wheel = wheel(&shell, "release")?;
    let ours = Environment::fresh(&shell, "bench-ours")?;
    ours.install(&shell, &[wheel])?;
    let official = Environment::kept(&shell, "bench-official")?;
    official.install(&shell, &["amigo_sdk==2.5.0"])?;
    let hand = Environment::kept(&shell, "bench-hand")?;
    hand.install(&shell, &["aiohttp", "msgspec", "urllib3"])?;
    let [ours, official, hand] =
        [ours, official, hand].map(|environment| environment.program("python"));

    let answers = shell.create_temp_dir()?;
    let (folder, bench) = (answers.path(), sources().join("bench"));
    let pages = bench.join("pages.py");
    cmd!(shell, "{ours} {pages} {folder}").quiet().run()?;
    let url = server::start(folder)?;
    let run = bench.join("run.py");
    Ok(cmd!(shell, "{ours} {run} {url} {ours} {official} {hand}")
        .quiet()
        .run()?)
}
