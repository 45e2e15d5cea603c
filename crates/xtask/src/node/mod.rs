//! The Node package: its archives, and its tests in a project that has them installed.

mod npm;
mod packages;
mod project;

use std::{path::PathBuf, process::Command};

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

use crate::{tally::Tally, workspace};
pub(crate) use npm::NPM;
use packages::Packages;

/// The folder of the package's sources.
pub(crate) fn sources() -> PathBuf {
    workspace::root().join("node")
}

/// Where packages and the projects that install them are kept.
fn folder() -> Result<PathBuf> {
    Ok(workspace::target()?.join("node"))
}

/// Packs everything for this platform or another as it is published.
pub(crate) fn package(target: Option<&str>) -> Result<Vec<PathBuf>> {
    let shell = workspace::shell()?;
    npm::install_tools(&shell)?;
    let packages = packages::pack(&shell, target, true)?;
    Ok(packages.all().cloned().collect())
}

/// Makes a project with the package as it is published, the bench, and what it is compared with.
pub(crate) fn bench_project(shell: &Shell) -> Result<PathBuf> {
    npm::install_tools(shell)?;
    let packages = packages::pack(shell, None, true)?;
    project::with_bench(shell, &packages)
}

pub(crate) fn test(tally: &mut Tally) -> Result<()> {
    let shell = workspace::shell()?;
    npm::install_tools(&shell)?;
    let sources = sources();
    let run = |tool: &str, arguments: &[&str]| -> Result<()> {
        let _in_sources = shell.push_dir(&sources);
        let tool = npm::tool(tool);
        Ok(cmd!(shell, "{tool} {arguments...}").quiet().run()?)
    };
    tally.check("Node lints", || {
        run("biome", &["check", "--error-on-warnings"])
    });
    tally.check("Node types", || run("tsc", &["--noEmit"]));
    let mut packed = None;
    tally.check("Node packages", || {
        packed = Some(packages::pack(&shell, None, false)?);
        Ok(())
    });
    let Some(packages) = packed else {
        return Ok(());
    };
    tally.check("Node packages as others see them", || {
        look_at(&shell, &packages)
    });
    let mut tests = None;
    tally.check("Node project with the packages", || {
        tests = Some(project::make(&shell, &packages)?);
        Ok(())
    });
    let Some(tests) = tests else { return Ok(()) };
    tally.node_tests(
        "Node tests",
        Command::new("node")
            .args(["--test", "--test-reporter=spec"])
            .args(&tests.files)
            .env("AMIGO_FORGE", workspace::forge(&shell)?)
            .env("AMIGO_CORPUS", workspace::root().join("tests/corpus"))
            .current_dir(&tests.folder),
    )
}

/// What publint and "are the types wrong" find, and what must not be in what people install.
fn look_at(shell: &Shell, packages: &Packages) -> Result<()> {
    let (attw, publint) = (npm::tool("attw"), npm::tool("publint"));
    for archive in [&packages.sdk, &packages.forge] {
        cmd!(shell, "{publint} run {archive} --strict")
            .quiet()
            .run()?;
        cmd!(shell, "{attw} {archive} --no-emoji")
            .quiet()
            .ignore_stdout()
            .run()?;
    }
    let sdk = &packages.sdk;
    let manifest = cmd!(shell, "tar -xOf {sdk} package/package.json")
        .quiet()
        .read()?;
    let manifest: serde_json::Value = serde_json::from_str(&manifest)?;
    ensure!(
        manifest["dependencies"].is_null() && manifest["devDependencies"].is_null(),
        "the package has dependencies"
    );
    Ok(())
}
