//! The npm packages, as they are published: of the SDK and of `forge`, each with one package for every platform.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use xshell::{Shell, cmd};

use super::{folder, npm, sources};
use crate::workspace;

/// A platform as `node/src/platforms.json` lists it.
#[derive(serde::Deserialize)]
struct Platform {
    name: String,
    os: String,
    cpu: String,
    libc: Option<String>,
    target: String,
}

/// What is published for every platform: where it lies in its package, and whether it is run.
struct Binary {
    /// Name of the package that people install.
    package: &'static str,
    description: &'static str,
    cargo_package: &'static str,
    /// The file that cargo makes.
    built: String,
    /// The same file in the package.
    packed: String,
    is_main: bool,
}

/// The archives of the packages.
pub(crate) struct Packages {
    pub(crate) sdk: PathBuf,
    pub(crate) forge: PathBuf,
    /// Those of one platform.
    pub(crate) native: Vec<PathBuf>,
}

impl Packages {
    pub(crate) fn all(&self) -> impl Iterator<Item = &PathBuf> {
        [&self.sdk, &self.forge].into_iter().chain(&self.native)
    }
}

/// Lays out the packages for this platform, or for another that cargo can build for, and packs them.
pub(crate) fn pack(shell: &Shell, target: Option<&str>, release: bool) -> Result<Packages> {
    let platforms = platforms()?;
    let target = match target {
        Some(target) => target.to_owned(),
        None => host(shell)?,
    };
    let platform = platforms
        .iter()
        .find(|platform| platform.target == target)
        .with_context(|| format!("there is no npm package for {target}"))?;
    let out = folder()?.join("packages");
    fs::create_dir_all(&out)?;
    let mut native = Vec::new();
    for binary in binaries(platform) {
        let built = build(shell, &binary, &target, release)?;
        native.push(pack_binary(shell, &out, platform, &binary, &built)?);
    }
    Ok(Packages {
        sdk: pack_sdk(shell, &out, &platforms)?,
        forge: pack_forge(shell, &out, &platforms)?,
        native,
    })
}

fn platforms() -> Result<Vec<Platform>> {
    let text = fs::read_to_string(sources().join("src/platforms.json"))?;
    Ok(serde_json::from_str(&text)?)
}

fn binaries(platform: &Platform) -> [Binary; 2] {
    let (prefix, suffix, executable) = match platform.os.as_str() {
        "win32" => ("", ".dll", ".exe"),
        "darwin" => ("lib", ".dylib", ""),
        _ => ("lib", ".so", ""),
    };
    [
        Binary {
            package: "@amigo-ai/sdk",
            description: "The native module of @amigo-ai/sdk",
            cargo_package: "amigo-node",
            built: format!("{prefix}amigo_node{suffix}"),
            packed: "amigo.node".to_owned(),
            is_main: true,
        },
        Binary {
            package: "@amigo-ai/forge",
            description: "The executable of @amigo-ai/forge",
            cargo_package: "forge",
            built: format!("forge{executable}"),
            packed: format!("bin/forge{executable}"),
            is_main: false,
        },
    ]
}

fn host(shell: &Shell) -> Result<String> {
    Ok(cmd!(shell, "rustc --print host-tuple").quiet().read()?)
}

/// Builds for the target and says where the file is.
fn build(shell: &Shell, binary: &Binary, target: &str, release: bool) -> Result<PathBuf> {
    let package = binary.cargo_package;
    let mut options = Vec::new();
    let mut folder = workspace::target()?;
    // Without a target the dependencies are those that everything else here is built with.
    if host(shell)? != target {
        options.extend(["--target", target]);
        folder.push(target);
    }
    if release {
        options.push("--release");
    }
    folder.push(if release { "release" } else { "debug" });
    let target_folder = workspace::target()?;
    cmd!(
        shell,
        "cargo build --quiet --package {package} {options...} --target-dir {target_folder}"
    )
    .quiet()
    .run()?;
    Ok(folder.join(&binary.built))
}

fn pack_binary(
    shell: &Shell,
    out: &Path,
    platform: &Platform,
    binary: &Binary,
    built: &Path,
) -> Result<PathBuf> {
    let name = format!("{}-{}", binary.package, platform.name);
    let stage = empty(&out.join(file_name(&name)))?;
    let packed = stage.join(&binary.packed);
    fs::create_dir_all(packed.parent().context("a file stands in a folder")?)?;
    fs::copy(built, &packed).with_context(|| format!("{} was not built", built.display()))?;
    let mut manifest = json!({
        "name": name,
        "version": version(),
        "description": format!("{} for {} on {}", binary.description, platform.os, platform.cpu),
        "license": "MIT",
        "repository": repository(),
        "files": [binary.packed],
        "os": [platform.os],
        "cpu": [platform.cpu],
        "engines": { "node": ">=20" },
        "publishConfig": publish_config(),
    });
    if let Some(libc) = &platform.libc {
        manifest["libc"] = json!([libc]);
    }
    if binary.is_main {
        manifest["main"] = json!(binary.packed);
    } else {
        // Its file is looked for beside its manifest.
        manifest["preferUnplugged"] = json!(true);
    }
    write_manifest(&stage, &manifest)?;
    fs::write(
        stage.join("README.md"),
        format!(
            "# {name}\n\n{}, for {} on {}. Install `{}`; npm brings this along.\n",
            binary.description, platform.os, platform.cpu, binary.package
        ),
    )?;
    license(&stage)?;
    npm::pack(shell, &stage, out)
}

fn pack_sdk(shell: &Shell, out: &Path, platforms: &[Platform]) -> Result<PathBuf> {
    let sources = sources();
    {
        let _in_sources = shell.push_dir(&sources);
        cmd!(shell, "node build.mjs").quiet().run()?;
    }
    let stage = empty(&out.join("amigo-ai-sdk"))?;
    cmd!(shell, "cp -R {sources}/dist {sources}/README.md {stage}")
        .quiet()
        .run()?;
    let mut manifest = read_manifest(&sources)?;
    // What only developers of the package need.
    manifest.remove("devDependencies");
    manifest.remove("scripts");
    let mut manifest = Value::Object(manifest);
    manifest["optionalDependencies"] = native_packages("@amigo-ai/sdk", platforms);
    write_manifest(&stage, &manifest)?;
    license(&stage)?;
    npm::pack(shell, &stage, out)
}

fn pack_forge(shell: &Shell, out: &Path, platforms: &[Platform]) -> Result<PathBuf> {
    let sources = sources().join("forge");
    let stage = empty(&out.join("amigo-ai-forge"))?;
    cmd!(
        shell,
        "cp -R {sources}/bin {sources}/index.js {sources}/index.d.ts {sources}/README.md {stage}"
    )
    .quiet()
    .run()?;
    fs::copy(
        super::sources().join("src/platforms.json"),
        stage.join("platforms.json"),
    )?;
    let mut manifest = Value::Object(read_manifest(&sources)?);
    manifest["optionalDependencies"] = native_packages("@amigo-ai/forge", platforms);
    write_manifest(&stage, &manifest)?;
    license(&stage)?;
    npm::pack(shell, &stage, out)
}

/// The packages of all platforms, of which npm installs the one that fits.
fn native_packages(package: &str, platforms: &[Platform]) -> Value {
    let names = platforms
        .iter()
        .map(|platform| (format!("{package}-{}", platform.name), json!(version())));
    Value::Object(names.collect())
}

fn read_manifest(folder: &Path) -> Result<Map<String, Value>> {
    let text = fs::read_to_string(folder.join("package.json"))?;
    let mut manifest: Map<String, Value> = serde_json::from_str(&text)?;
    // One version for everything that is published.
    manifest.insert("version".to_owned(), json!(version()));
    manifest.insert("publishConfig".to_owned(), publish_config());
    if let Some(peers) = manifest
        .get_mut("peerDependencies")
        .and_then(Value::as_object_mut)
    {
        for wanted in peers.values_mut() {
            *wanted = json!(version());
        }
    }
    Ok(manifest)
}

fn write_manifest(stage: &Path, manifest: &Value) -> Result<()> {
    let text = serde_json::to_string_pretty(manifest)? + "\n";
    Ok(fs::write(stage.join("package.json"), text)?)
}

fn license(stage: &Path) -> Result<()> {
    fs::copy(workspace::root().join("LICENSE"), stage.join("LICENSE"))?;
    Ok(())
}

fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// npm publishes a package with a scope for nobody else, unless told otherwise.
fn publish_config() -> Value {
    json!({ "access": "public" })
}

fn repository() -> Value {
    json!({ "type": "git", "url": format!("git+{}.git", env!("CARGO_PKG_REPOSITORY")), "directory": "node" })
}

/// `@amigo-ai/sdk` as the name of a file.
fn file_name(package: &str) -> String {
    package.trim_start_matches('@').replace('/', "-")
}

/// An empty folder of this path.
pub(crate) fn empty(folder: &Path) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    Ok(folder.to_owned())
}
