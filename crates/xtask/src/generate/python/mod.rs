//! The Python package's generated files: its models, and the methods of its resources.

#![allow(
    clippy::format_collect,
    clippy::format_push_string,
    reason = "a generator reads best as the text it writes, and does not hurry"
)]

mod models;
mod official;
mod resources;
mod text;
mod types;

use std::fs;

use anyhow::Result;
use serde_json::Value;

use crate::workspace;

/// Paths from the root of the workspace, and what the files hold.
pub(crate) fn files(api_schema: &Value) -> Result<Vec<(String, String)>> {
    let package = "python/src/amigo_sdk";
    let mut files = vec![(format!("{package}/models.py"), models::module(api_schema)?)];
    for (name, module) in resources::modules(api_schema)? {
        files.push((format!("{package}/resources/{name}.py"), module));
    }
    // A package may hold no file from outside its folder.
    let licence = fs::read_to_string(workspace::root().join("LICENSE"))?;
    for project in ["python", "python/forge"] {
        files.push((format!("{project}/LICENSE"), licence.clone()));
    }
    Ok(files)
}
