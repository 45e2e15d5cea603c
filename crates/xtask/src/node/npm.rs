//! npm, as the tasks use it.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use super::sources;

/// Its name as an executable.
pub(crate) const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Installs the developer's tools, as the lock file has them, unless they are there.
pub(crate) fn install_tools(shell: &Shell) -> Result<()> {
    let sources = sources();
    let installed = sources.join("node_modules/.package-lock.json");
    let lock = sources.join("package-lock.json");
    let is_current =
        installed.exists() && installed.metadata()?.modified()? >= lock.metadata()?.modified()?;
    if is_current {
        return Ok(());
    }
    let _in_sources = shell.push_dir(sources);
    // `npm ci` refuses a lock that lacks a tool's builds for other platforms, which not every registry mirror has.
    Ok(cmd!(
        shell,
        "{NPM} install --no-save --no-audit --no-fund --loglevel error"
    )
    .quiet()
    .run()?)
}

/// Packs a folder and says where the archive is.
pub(crate) fn pack(shell: &Shell, stage: &Path, out: &Path) -> Result<PathBuf> {
    let _in_stage = shell.push_dir(stage);
    let name = cmd!(
        shell,
        "{NPM} pack --loglevel error --pack-destination {out}"
    )
    .quiet()
    .ignore_stderr()
    .read()?;
    Ok(out.join(name.lines().last().context("npm packed nothing")?.trim()))
}

/// Where a developer's tool is.
pub(crate) fn tool(name: &str) -> PathBuf {
    sources().join("node_modules/.bin").join(name)
}
