//! A project as a user has it, with the packages installed from their archives and the tests compiled against them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Result, ensure};
use serde_json::json;
use xshell::{Shell, cmd};

use crate::workspace;

use super::{
    folder, npm,
    packages::{Packages, empty},
    sources,
};

/// A project and its compiled tests.
pub(super) struct Tests {
    pub(super) folder: PathBuf,
    pub(super) files: Vec<PathBuf>,
}

/// Makes the project anew, so that nothing is left of the last time.
pub(super) fn make(shell: &Shell, packages: &Packages) -> Result<Tests> {
    let folder = empty(&folder()?.join("project"))?;
    let sources = sources();
    fs::write(
        folder.join("package.json"),
        json!({ "name": "project", "private": true, "type": "module" }).to_string(),
    )?;
    fs::write(folder.join("tsconfig.json"), tsconfig(&sources).to_string())?;
    let tests = sources.join("test");
    cmd!(shell, "cp -R {tests} {folder}").quiet().run()?;
    examples("package", &sources.join("README.md"), &folder)?;
    examples("project", &workspace::root().join("README.md"), &folder)?;
    let _in_project = shell.push_dir(&folder);
    let npm = npm::NPM;
    let archives: Vec<&PathBuf> = packages.all().collect();
    // Packages of other platforms need not be published yet: npm goes without what is optional.
    cmd!(
        shell,
        "{npm} install --no-audit --no-fund --offline --loglevel error {archives...}"
    )
    .quiet()
    .run()?;
    let tsc = npm::tool("tsc");
    cmd!(shell, "{tsc}").quiet().run()?;
    let mut files = Vec::new();
    collect(&folder.join("dist/test"), &mut files)?;
    files.sort();
    ensure!(!files.is_empty(), "there are no tests");
    Ok(Tests { folder, files })
}

/// Makes a project with the packages, the bench and undici, which it compares them with.
pub(super) fn with_bench(shell: &Shell, packages: &Packages) -> Result<PathBuf> {
    let folder = empty(&folder()?.join("bench"))?;
    fs::write(
        folder.join("package.json"),
        json!({ "name": "bench", "private": true }).to_string(),
    )?;
    let bench = sources().join("bench");
    cmd!(shell, "cp -R {bench} {folder}").quiet().run()?;
    let _in_project = shell.push_dir(&folder);
    let npm = npm::NPM;
    let archives: Vec<&PathBuf> = packages.all().collect();
    cmd!(
        shell,
        "{npm} install --no-audit --no-fund --offline --loglevel error {archives...}"
    )
    .quiet()
    .run()?;
    let undici = sources().join("node_modules/undici");
    let modules = folder.join("node_modules");
    cmd!(shell, "cp -R {undici} {modules}").quiet().run()?;
    Ok(folder)
}

/// As strict as any user has it.
fn tsconfig(sources: &Path) -> serde_json::Value {
    json!({
        "compilerOptions": {
            "target": "ES2022",
            "lib": ["ES2023", "ESNext.Disposable"],
            "module": "NodeNext",
            "types": ["node"],
            "typeRoots": [sources.join("node_modules/@types")],
            "strict": true,
            "exactOptionalPropertyTypes": true,
            "noUncheckedIndexedAccess": true,
            "noPropertyAccessFromIndexSignature": true,
            "noImplicitOverride": true,
            "skipLibCheck": false,
            "rootDir": ".",
            "outDir": "dist",
        },
        "include": ["test", "examples"],
    })
}

/// Writes every example of a README as a program, under a name of the README's.
fn examples(name: &str, readme: &Path, folder: &Path) -> Result<()> {
    let (compiled, sources) = (folder.join("dist/examples"), folder.join("examples"));
    fs::create_dir_all(&compiled)?;
    fs::create_dir_all(&sources)?;
    let text = fs::read_to_string(readme)?;
    for (index, block) in text.split("\n```").enumerate().skip(1).step_by(2) {
        let (language, code) = block.split_once('\n').unwrap_or_default();
        let file = match language {
            "ts" => sources.join(format!("{name}-{index}.mts")),
            "js" => compiled.join(format!("{name}-{index}.cjs")),
            _ => continue,
        };
        fs::write(file, code)?;
    }
    Ok(())
}

/// The compiled tests in a folder and below it.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.to_string_lossy().ends_with(".test.js") {
            files.push(path);
        }
    }
    Ok(())
}
