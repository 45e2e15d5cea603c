//! Where things are.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

/// The root of the workspace.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .unwrap_or(Path::new("."))
}

/// A shell that stands in the root of the workspace.
pub(crate) fn shell() -> Result<Shell> {
    let shell = Shell::new()?;
    shell.change_dir(root());
    Ok(shell)
}

/// Where this build's executables are.
pub(crate) fn binaries() -> Result<PathBuf> {
    let this = std::env::current_exe()?;
    Ok(this
        .parent()
        .context("an executable stands in a folder")?
        .to_owned())
}

/// Where cargo builds, whatever the profile.
pub(crate) fn target() -> Result<PathBuf> {
    Ok(binaries()?
        .parent()
        .context("a profile stands in the target folder")?
        .to_owned())
}

/// Builds `forge` by the profile of this executable and says where it is.
pub(crate) fn forge(shell: &Shell) -> Result<PathBuf> {
    let binaries = binaries()?;
    let release: &[&str] = if binaries.ends_with("release") {
        &["--release"]
    } else {
        &[]
    };
    cmd!(shell, "cargo build --quiet --package forge {release...}")
        .quiet()
        .run()?;
    Ok(binaries.join(format!("forge{}", std::env::consts::EXE_SUFFIX)))
}
