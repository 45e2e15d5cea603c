//! The Python package: its wheels, the environments they are installed in, and its tests there.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

use crate::{tally::Tally, workspace};

/// What the tests and checks need beside the wheel, in versions that there are for every Python it is for. Checkers are
/// pinned: a newer one finds more, and a change must not fail for what it did not change.
const TEST_TOOLS: &[&str] = &[
    "duckdb>=1.5",
    "fastapi>=0.162",
    "gunicorn>=27",
    "httpx>=0.28", // FastAPI's test client wants it
    "mypy==2.4.1",
    "pandas>=2.3",
    "polars>=1.30",
    "pyarrow>=20",
    "pydantic>=2.14",
    "pyright==1.1.414",
    "pyspark>=4.2,<5",
    "pytest>=9.2",
    "rich>=15",
    "ruff==0.17.6",
    "tqdm>=4.67",
];

/// An environment with an interpreter of its own.
pub(crate) struct Environment(PathBuf);

impl Environment {
    /// Makes it anew, so that nothing is left of the last time.
    pub(crate) fn fresh(shell: &Shell, name: &str) -> Result<Self> {
        let folder = folder()?.join(name);
        cmd!(shell, "python3 -m venv --clear {folder}")
            .quiet()
            .run()?;
        Ok(Self(folder))
    }

    /// Takes the one that is there, or makes it.
    pub(crate) fn kept(shell: &Shell, name: &str) -> Result<Self> {
        let environment = Self(folder()?.join(name));
        if environment.program("python").exists() {
            Ok(environment)
        } else {
            Self::fresh(shell, name)
        }
    }

    pub(crate) fn program(&self, name: &str) -> PathBuf {
        let programs = if cfg!(windows) { "Scripts" } else { "bin" };
        self.0
            .join(programs)
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    pub(crate) fn install<P: AsRef<std::ffi::OsStr>>(
        &self,
        shell: &Shell,
        packages: &[P],
    ) -> Result<()> {
        let python = self.program("python");
        Ok(cmd!(
            shell,
            "{python} -m pip install --quiet --disable-pip-version-check {packages...}"
        )
        .quiet()
        .run()?)
    }
}

/// Where environments and wheels are kept.
fn folder() -> Result<PathBuf> {
    Ok(workspace::target()?.join("python"))
}

/// The folder of the package's sources.
pub(crate) fn sources() -> PathBuf {
    workspace::root().join("python")
}

/// Builds the wheel by a profile and says where it is; `release` is what is published.
pub(crate) fn wheel(shell: &Shell, profile: &str) -> Result<PathBuf> {
    built(
        shell,
        &sources(),
        "wheel",
        &["build", "--quiet", "--profile", profile],
        "whl",
    )
}

/// Builds the wheel of the `forge` command and says where it is.
fn forge_wheel(shell: &Shell, profile: &str) -> Result<PathBuf> {
    built(
        shell,
        &sources().join("forge"),
        "forge",
        &["build", "--quiet", "--profile", profile],
        "whl",
    )
}

/// Builds the source distribution and says where it is.
fn source_distribution(shell: &Shell) -> Result<PathBuf> {
    built(shell, &sources(), "sdist", &["sdist"], "tar.gz")
}

/// Builds all that is published, checks that a package index takes it, and says where it is.
pub(crate) fn package() -> Result<Vec<PathBuf>> {
    let shell = workspace::shell()?;
    let folder = workspace::target()?.join("package").join("python");
    shell.remove_path(&folder)?;
    shell.create_dir(&folder)?;
    let mut packages = Vec::new();
    for built in [
        wheel(&shell, "release")?,
        forge_wheel(&shell, "release")?,
        source_distribution(&shell)?,
    ] {
        shell.copy_file(&built, &folder)?;
        packages.push(folder.join(built.file_name().context("a package has a name")?));
    }
    let tools = Environment::kept(&shell, "tools")?;
    tools.install(&shell, &["twine>=7,<8"])?;
    let twine = tools.program("twine");
    let found = &packages;
    cmd!(shell, "{twine} check --strict {found...}")
        .quiet()
        .run()?;
    Ok(packages)
}

fn built(
    shell: &Shell,
    project: &Path,
    kind: &str,
    task: &[&str],
    ending: &str,
) -> Result<PathBuf> {
    let tools = Environment::kept(shell, "tools")?;
    tools.install(shell, &["maturin>=1.16,<2"])?;
    let maturin = tools.program("maturin");
    let folder = folder()?.join(kind);
    // What was built before goes, so that what is found is what was built now.
    shell.remove_path(&folder)?;
    let _project = shell.push_dir(project);
    cmd!(shell, "{maturin} {task...} --out {folder}")
        .quiet()
        .run()?;
    fs::read_dir(&folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.to_string_lossy().ends_with(ending))
        .with_context(|| format!("maturin made no {ending}"))
}

/// Tests the wheel as a user gets it: installed in a fresh environment, away from its sources.
pub(crate) fn test(tally: &mut Tally) -> Result<()> {
    let shell = workspace::shell()?;
    // By the profile of the other tests, whose compiled crates serve here too.
    let wheels = [wheel(&shell, "dev")?, forge_wheel(&shell, "dev")?];
    let environment = Environment::fresh(&shell, "test")?;
    environment.install(&shell, &wheels)?;
    environment.install(&shell, TEST_TOOLS)?;
    shell.change_dir(sources());
    let run = |program: &str, arguments: &[&str]| -> Result<()> {
        let program = environment.program(program);
        Ok(cmd!(shell, "{program} {arguments...}").quiet().run()?)
    };
    tally.check("Python format", || {
        run("ruff", &["format", "--check", "--quiet", "."])
    });
    tally.check("Python lints", || run("ruff", &["check", "--quiet", "."]));
    tally.check("Python types (mypy)", || {
        run(
            "mypy",
            &["--no-incremental", "src/amigo_sdk", "tests", "bench"],
        )
    });
    tally.check("Python types (pyright)", || {
        let python = environment.program("python").to_string_lossy().into_owned();
        run("pyright", &["--pythonpath", &python, "src", "tests"])
    });
    tally.check("Python types of the native module", || {
        run("stubtest", &["amigo_sdk._native"])
    });
    tally.pytest(
        "Python tests",
        Command::new(environment.program("python"))
            .args(["-m", "pytest"])
            // The allocator takes pages of 2 MiB where the system has them, as much as a test lets the memory grow.
            .env("MIMALLOC_ALLOW_THP", "0")
            .current_dir(sources()),
    )?;
    tally.check("Python source distribution", || {
        let archive = source_distribution(&shell)?;
        let environment = Environment::fresh(&shell, "from-sources")?;
        // The crates of others need not be compiled once more.
        let _target = shell.push_env("CARGO_TARGET_DIR", workspace::target()?);
        let _profile = shell.push_env("MATURIN_PEP517_ARGS", "--profile dev");
        environment.install(&shell, &[archive])?;
        let python = environment.program("python");
        let found = cmd!(
            shell,
            "{python} -c 'import amigo_sdk; print(amigo_sdk.__file__)'"
        )
        .read()?;
        ensure!(
            found.contains("site-packages"),
            "the sources were imported, not what was installed"
        );
        Ok(())
    });
    Ok(())
}
