//! The Kotlin and Swift packages: their native library, and their tests with it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

use crate::{python::Environment, swift_examples, tally::Tally, workspace};

/// Where JNA looks for this platform's library in a jar.
pub(crate) const JNA_PLATFORM: &str = if cfg!(target_os = "macos") {
    if cfg!(target_arch = "aarch64") {
        "darwin-aarch64"
    } else {
        "darwin-x86-64"
    }
} else if cfg!(target_os = "windows") {
    "win32-x86-64"
} else if cfg!(target_arch = "aarch64") {
    "linux-aarch64"
} else {
    "linux-x86-64"
};

/// Where the system looks for libraries. Cargo adds its own folders for whatever it runs, and what is in them would be loaded
/// instead of what is in a package.
pub(crate) const LIBRARY_PATHS: [&str; 2] = ["LD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"];

/// The folder of a package's sources.
pub(crate) fn sources(language: &str) -> PathBuf {
    workspace::root().join("bindings/mobile").join(language)
}

/// Builds the shared native library by a profile, whose folder in the target folder may have another name.
pub(crate) fn library(shell: &Shell, profile: &str, folder: &str) -> Result<PathBuf> {
    cmd!(
        shell,
        "cargo rustc --quiet --package amigo-mobile --lib --crate-type cdylib --profile {profile}"
    )
    .quiet()
    .run()?;
    let name = format!(
        "{}amigo_sdk{}",
        std::env::consts::DLL_PREFIX,
        std::env::consts::DLL_SUFFIX
    );
    Ok(workspace::target()?.join(folder).join(name))
}

/// Puts a native library where the Kotlin package takes them from, and says where that is.
pub(crate) fn native_libraries(library: &Path, name: &str) -> Result<PathBuf> {
    let folder = workspace::target()?.join("mobile").join(name);
    let platform = folder.join(JNA_PLATFORM);
    fs::create_dir_all(&platform)?;
    let file = library.file_name().context("a library is a file")?;
    fs::copy(library, platform.join(file))?;
    Ok(folder)
}

/// Removes compiled Kotlin. Maven would leave the classes of sources that are gone, and the compiler would find them.
pub(crate) fn forget_classes(shell: &Shell) -> Result<()> {
    for classes in ["target/classes", "target/test-classes"] {
        shell.remove_path(sources("kotlin").join(classes))?;
    }
    Ok(())
}

/// Tests the Kotlin package with an unoptimised library, as its users call it.
pub(crate) fn test_kotlin(tally: &mut Tally) -> Result<()> {
    if !tally.is_ready("Kotlin tests", &["javac", "mvn"]) {
        return Ok(());
    }
    let shell = workspace::shell()?;
    let native = native_libraries(&library(&shell, "dev", "debug")?, "native")?;
    let forge = workspace::forge(&shell)?;
    let folder = sources("kotlin");
    forget_classes(&shell)?;
    let reports = folder.join("target/surefire-reports");
    shell.remove_path(&reports)?;
    let mut mvn = Command::new("mvn");
    mvn.args(["--batch-mode", "--quiet", "test"])
        .arg(format!("-Dnative.libraries={}", native.display()))
        .env("AMIGO_FORGE", forge)
        .current_dir(&folder);
    for path in LIBRARY_PATHS {
        mvn.env_remove(path);
    }
    tally.surefire("Kotlin tests", &mut mvn, &reports)
}

/// Checks the syntax of the Swift package anywhere, and tests it where Swift is.
pub(crate) fn test_swift(tally: &mut Tally) -> Result<()> {
    let shell = workspace::shell()?;
    let folder = sources("swift");
    tally.check("Swift syntax", || {
        let grammar = Environment::kept(&shell, "swift-syntax")?;
        grammar.install(&shell, &["tree-sitter==0.26.1", "tree-sitter-swift==0.7.4"])?;
        let (python, script) = (
            grammar.program("python"),
            folder.join("scripts/check_syntax.py"),
        );
        Ok(cmd!(shell, "{python} {script} {folder}").quiet().run()?)
    });
    tally.check("Swift examples", || swift_examples::check(&folder));
    let swift = Command::new("swift").arg("--version").output();
    if !swift.is_ok_and(|output| output.status.success()) {
        tally.skip("Swift tests", "swift is missing");
        return Ok(());
    }
    let library = library(&shell, "dev", "debug")?;
    let forge = workspace::forge(&shell)?;
    tally.check("Swift tests", || {
        let beside = library.parent().context("a library stands in a folder")?;
        let status = Command::new("swift")
            .args(["test", "-Xlinker"])
            .arg(format!("-L{}", beside.display()))
            .env("LD_LIBRARY_PATH", beside)
            .env("AMIGO_FORGE", forge)
            .current_dir(&folder)
            .status()?;
        ensure!(status.success(), "swift test failed");
        Ok(())
    });
    Ok(())
}
