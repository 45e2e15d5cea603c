//! The Node package's generated files: its types, the readers of answers, and the methods of its resources.

#![allow(
    clippy::format_collect,
    clippy::format_push_string,
    reason = "a generator reads best as the text it writes, and does not hurry"
)]

mod methods;
mod models;
mod official;
mod readers;
mod resources;
mod text;
mod types;

use anyhow::Result;
use serde_json::Value;

/// Paths from the root of the workspace, and what the files hold.
pub(crate) fn files(api_schema: &Value) -> Result<Vec<(String, String)>> {
    let file = |name: &str, content| (format!("node/src/generated/{name}.ts"), content);
    let mut files = vec![
        file("models", models::module(api_schema)?),
        file("readers", readers::module(api_schema)?),
        file("official", official::module(api_schema)?),
    ];
    for noun in methods::NOUNS {
        files.push(file(noun.module, resources::module(api_schema, noun)?));
    }
    Ok(files)
}
