//! Writes the sources of Kotlin and Swift that follow from what uniffi knows of the native library into a folder.
//!
//! Swift's are uniffi's own. Kotlin's are written here, from the same metadata: see [`kotlin`].

mod kotlin;

use std::fs;

use anyhow::{Context, Result};
use camino::Utf8PathBuf;
use uniffi_bindgen::{
    bindings::{SwiftBindingsOptions, generate_swift_bindings},
    macro_metadata::extract_from_library,
};

/// `amigo-bindgen LIBRARY CONFIG FOLDER PART... -- MODEL...`: parts are the records that requests are made of, models those
/// that answer them.
fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let mut next = |what: &str| {
        let argument = arguments.next().map(Utf8PathBuf::from);
        argument.with_context(|| format!("{what} is missing"))
    };
    let (library, config, folder) = (next("LIBRARY")?, next("CONFIG")?, next("FOLDER")?);
    let names: Vec<String> = arguments.collect();
    let (parts, models) = names
        .split(|name| name == "--")
        .collect::<Vec<_>>()
        .try_into()
        .map(|[parts, models]: [&[String]; 2]| (parts, models))
        .ok()
        .context("parts and models are divided by --")?;

    let types = kotlin::Types::of(extract_from_library(&library)?, parts, models)?;
    for (name, source) in [
        ("models.kt", types.models()?),
        ("records.kt", types.records()?),
        ("crossing.kt", types.crossing()?),
    ] {
        fs::write(folder.join(name), source)?;
    }
    generate_swift_bindings(SwiftBindingsOptions {
        generate_swift_sources: true,
        generate_headers: true,
        generate_modulemap: false,
        source: library,
        out_dir: folder.join("swift"),
        config: Some(config),
        ..SwiftBindingsOptions::default()
    })
}
