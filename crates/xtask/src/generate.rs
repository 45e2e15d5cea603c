//! The files that are written from the core's definitions and kept in the repository.

mod mobile;
mod node;
mod python;
mod schema;

use std::fs;

use amigo_core::{operation::Answer, operations::OPERATIONS};
use anyhow::{Result, bail};
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use crate::workspace;

/// A generated file: where it goes, and what it holds.
struct Generated {
    path: String,
    content: String,
}

pub(crate) fn run(check: bool) -> Result<()> {
    let schema = api_schema();
    // The native library of Kotlin and Swift is built from some of the files, and the rest is written from it.
    keep(check, generated(mobile::native_files(&schema)?))?;
    let mut files = files(&schema)?;
    files.extend(generated(python::files(&schema)?));
    files.extend(generated(node::files(&schema)?));
    files.extend(generated(mobile::files(&schema)?));
    keep(check, files)
}

fn generated(files: Vec<(String, String)>) -> Vec<Generated> {
    let files = files.into_iter();
    files
        .map(|(path, content)| Generated { path, content })
        .collect()
}

/// Writes what has changed, or fails if something has.
fn keep(check: bool, files: Vec<Generated>) -> Result<()> {
    let mut stale = Vec::new();
    for Generated { path, content } in files {
        let file = workspace::root().join(&path);
        if fs::read_to_string(&file).is_ok_and(|present| present == content) {
            continue;
        }
        if check {
            stale.push(path);
        } else {
            if let Some(folder) = file.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&file, content)?;
            println!("wrote {path}");
        }
    }
    if !stale.is_empty() {
        bail!(
            "not up to date: {}; run `cargo xtask generate`",
            stale.join(", ")
        );
    }
    Ok(())
}

/// The files of no language.
fn files(api: &Value) -> Result<Vec<Generated>> {
    Ok(vec![
        Generated {
            path: "crates/core/api.schema.json".to_owned(),
            content: pretty(api)?,
        },
        Generated {
            path: "tests/corpus/case.schema.json".to_owned(),
            content: pretty(&amigo_testkit::schema())?,
        },
    ])
}

/// Operations with their facts and the JSON Schemas of its parts: what the generators of other languages read.
fn api_schema() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let operations: Vec<Value> = OPERATIONS
        .iter()
        .map(|operation| {
            let definition = operation.definition();
            let schemas = operation.schemas(&mut generator);
            json!({
                "name": definition.name,
                "operation_id": definition.operation_id,
                "method": definition.method.as_str(),
                "path": definition.path,
                "requests_per_minute": definition.requests_per_minute,
                "answer": match definition.answer {
                    Answer::Whole => "whole",
                    Answer::Events => "events",
                },
                "success": definition.success,
                "failures": definition.failures,
                "parameters": { "path": schemas.path, "query": schemas.query, "body": schemas.body },
                "response": schemas.response,
            })
        })
        .collect();
    json!({ "operations": operations, "$defs": generator.take_definitions(true) })
}

fn pretty(value: &Value) -> Result<String> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}
