//! `cargo xtask demo`: the main job, on real conversations, from nothing.

pub(crate) mod chitchat;
mod dataset;
mod digest;
mod server;
mod summary;
pub(crate) mod walk;

use std::{
    fs::{self, File},
    io::BufReader,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use anyhow::{Context, Result, bail, ensure};
use xshell::{Shell, cmd};

use crate::workspace;
use chitchat::Adapted;
pub(crate) use server::Server;
use walk::Report;

/// What the sandbox starts with.
const DEMO_DATA: &str = "crates/sandbox/demo/demo.jsonl";

pub(crate) fn run(offline: bool) -> Result<()> {
    let shell = workspace::shell()?;
    eprintln!("Building forge ...");
    let forge = workspace::forge(&shell)?;
    let folder = workspace::target()?.join("demo");
    fs::create_dir_all(&folder)?;

    let dataset = if offline {
        None
    } else {
        match dataset::fetch(&folder) {
            Ok(dataset) => Some(dataset),
            // Where a change is judged, the real thing is required.
            Err(error) if std::env::var_os("CI").is_some() => return Err(error),
            Err(error) => {
                eprintln!("The real data set could not be fetched ({error:#}).");
                None
            }
        }
    };
    let (expected, server) = if let Some(dataset) = dataset {
        let (expected, database) = import(&shell, &forge, &folder, &dataset)?;
        (expected, Server::start(&forge, Some(&database))?)
    } else {
        eprintln!("Using the sandbox's built-in demo data.");
        let lines = BufReader::new(File::open(workspace::root().join(DEMO_DATA))?);
        (digest::of_import_file(lines)?, Server::start(&forge, None)?)
    };

    eprintln!("Reading the whole history from {} ...", server.base_url());
    // A process of its own, so that its peak memory is that of the reading alone.
    let output = Command::new(std::env::current_exe()?)
        .arg("walk")
        .envs(server.environment())
        .stderr(std::process::Stdio::inherit())
        .output()?;
    ensure!(output.status.success(), "reading the history failed");
    let report: Report = serde_json::from_slice(&output.stdout).context("the reader's report")?;
    summary::print(&report);
    verify(&expected, &report)
}

/// Serves the real data set, and says in which database it is.
pub(crate) fn serve_dataset(shell: &Shell, forge: &Path) -> Result<(PathBuf, Server)> {
    let folder = workspace::target()?.join("demo");
    fs::create_dir_all(&folder)?;
    let dataset = dataset::fetch(&folder)?;
    let (_, database) = import(shell, forge, &folder, &dataset)?;
    let server = Server::start(forge, Some(&database))?;
    Ok((database, server))
}

fn import(
    shell: &Shell,
    forge: &Path,
    folder: &Path,
    dataset: &Path,
) -> Result<(Adapted, PathBuf)> {
    let import_file = folder.join("chitchat.jsonl");
    eprintln!("Turning the data set into the sandbox's import format ...");
    let adapted = chitchat::adapt(dataset, &import_file)?;
    let database = fresh_database(folder)?;
    let started = Instant::now();
    cmd!(
        shell,
        "{forge} sandbox import {import_file} --database {database}"
    )
    .quiet()
    .run()?;
    eprintln!(
        "Imported {} messages in {:.1?}.",
        adapted.messages,
        started.elapsed()
    );
    Ok((adapted, database))
}

fn fresh_database(folder: &Path) -> Result<PathBuf> {
    let database = folder.join("sandbox.db");
    for suffix in ["", "-wal", "-shm"] {
        let file = folder.join(format!("sandbox.db{suffix}"));
        if file.exists() {
            fs::remove_file(&file).with_context(|| format!("{} is in use", file.display()))?;
        }
    }
    Ok(database)
}

fn verify(expected: &Adapted, report: &Report) -> Result<()> {
    if (expected.conversations, expected.messages) != (report.conversations, report.messages) {
        bail!(
            "the data set has {} conversations and {} messages, but {} and {} were read",
            expected.conversations,
            expected.messages,
            report.conversations,
            report.messages
        );
    }
    ensure!(
        expected.digest == report.digest,
        "the counts agree, but what was read differs from the data set"
    );
    println!(
        "Verified: what was read equals the data set (digest {}).",
        report.digest
    );
    Ok(())
}
