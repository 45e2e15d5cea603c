//! The generated files of Kotlin and Swift: the native library's operations, what uniffi makes of it, and the methods that
//! users see.

#![allow(
    clippy::format_collect,
    clippy::format_push_string,
    reason = "a generator reads best as the text it writes, and does not hurry"
)]

mod bindings;
mod kotlin;
mod methods;
mod operation;
mod rust;
mod snapshot;
mod swift;
mod text;

use anyhow::Result;
use serde_json::Value;

const KOTLIN: &str = "bindings/mobile/kotlin/src/main/kotlin/ai/amigo/sdk";
const SWIFT: &str = "bindings/mobile/swift/Sources/AmigoSDK";

/// What is written before the native library is built: a part of it.
pub(crate) fn native_files(api_schema: &Value) -> Result<Vec<(String, String)>> {
    let folder = "bindings/mobile/src";
    Ok(vec![
        (format!("{folder}/operations.rs"), rust::module(api_schema)?),
        (
            format!("{folder}/door/operations.rs"),
            rust::door(api_schema)?,
        ),
    ])
}

/// What is written from the native library, which is built for it, and from the definitions.
pub(crate) fn files(api_schema: &Value) -> Result<Vec<(String, String)>> {
    let mut files = bindings::files(api_schema)?;
    for (name, source) in kotlin::resource_classes(api_schema)? {
        files.push((format!("{KOTLIN}/{name}.kt"), source));
    }
    for (name, source) in swift::resource_types(api_schema)? {
        files.push((format!("{SWIFT}/Generated/{name}.swift"), source));
    }
    files.extend([
        (
            format!("{KOTLIN}/internal/Definitions.kt"),
            kotlin::definitions(api_schema)?,
        ),
        (
            format!("{KOTLIN}/OpenEnums.kt"),
            kotlin::open_enums(api_schema)?,
        ),
        (
            format!("{SWIFT}/Generated/OpenEnums.swift"),
            swift::open_enums(api_schema)?,
        ),
    ]);
    let snapshots = snapshot::files(&files)?;
    files.extend(snapshots);
    Ok(files)
}
