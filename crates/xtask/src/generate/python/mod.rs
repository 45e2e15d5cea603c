//! The Python package's generated files: its models, and the methods of its resources.

#![allow(
    clippy::format_collect,
    clippy::format_push_string,
    reason = "a generator reads best as the text it writes, and does not hurry"
)]

mod models;
mod resources;
mod text;
mod types;

use anyhow::Result;
use serde_json::Value;

/// Paths from the root of the workspace, and what the files hold.
pub(crate) fn files(api_schema: &Value) -> Result<Vec<(String, String)>> {
    let package = "python/src/amigo_sdk";
    Ok(vec![
        (format!("{package}/models.py"), models::module(api_schema)?),
        (
            format!("{package}/resources/conversation.py"),
            resources::module(api_schema)?,
        ),
        (
            format!("{package}/resources/raw_conversation.py"),
            resources::raw_module(api_schema)?,
        ),
    ])
}
