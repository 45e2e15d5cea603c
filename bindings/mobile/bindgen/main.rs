//! Writes what uniffi generates for Kotlin and Swift into a folder: `amigo-bindgen LIBRARY CONFIG FOLDER`.

use anyhow::{Context, Result};
use camino::Utf8PathBuf;
use uniffi_bindgen::bindings::{
    GenerateOptions, SwiftBindingsOptions, TargetLanguage, generate, generate_swift_bindings,
};

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1).map(Utf8PathBuf::from);
    let mut next = |what: &str| {
        arguments
            .next()
            .with_context(|| format!("{what} is missing"))
    };
    let (library, config, folder) = (next("LIBRARY")?, next("CONFIG")?, next("FOLDER")?);
    generate(GenerateOptions {
        languages: vec![TargetLanguage::Kotlin],
        source: library.clone(),
        out_dir: folder.join("kotlin"),
        config_override: Some(config.clone()),
        format: false,
        crate_filter: None,
        metadata_no_deps: true,
    })?;
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
