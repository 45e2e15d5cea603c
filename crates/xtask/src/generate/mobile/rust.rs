//! `bindings/mobile/src/operations.rs`: the method of every operation, and an object for the pages of those that have some.

use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::{
    operation::{Operation, Part},
    text::pascal,
};

const HEADER: &str = r#"// Written by `cargo xtask generate` from the core's definitions; change those instead.
//! Every operation, with the types of its parts.
//!
//! Arguments come by value, as they crossed.
#![allow(
    clippy::needless_pass_by_value,
    clippy::wildcard_imports,
    reason = "arguments that crossed belong to the call, and an operation may name any model"
)]

use std::sync::Arc;

use amigo_core::{models::*, operations::*};

use crate::{
    cancellation::Cancellation, client::NativeClient, failure::NativeError, options::NativeOptions, pages::Pages,
};

"#;

pub(super) fn module(api: &Value) -> Result<String> {
    let operations = Operation::all(api)?;
    let mut methods = String::new();
    let mut objects = String::new();
    for operation in &operations {
        methods += &method(operation);
        if operation.items.is_some() {
            methods += &pages(operation);
            objects += &object(operation);
        }
    }
    formatted(&format!(
        "{HEADER}#[uniffi::export]\nimpl NativeClient {{\n{methods}}}\n{objects}"
    ))
}

fn method(operation: &Operation<'_>) -> String {
    let (name, marker) = (operation.name, pascal(operation.name));
    let response = operation.response.unwrap_or("()");
    let (parameters, parts) = (parameters(operation), parts(operation));
    format!(
        "/// See [`{marker}`].\npub async fn {name}(&self, {parameters} options: NativeOptions, cancellation: \
         Option<Arc<Cancellation>>) -> Result<{response}, NativeError> {{ self.send::<{marker}>({parts}, options, \
         cancellation).await }}\n\n"
    )
}

fn pages(operation: &Operation<'_>) -> String {
    let (name, marker) = (operation.name, pascal(operation.name));
    let (parameters, parts) = (parameters(operation), parts(operation));
    format!(
        "/// The pages of [`{marker}`], from the one that is asked for on.\npub fn {name}_pages(&self, {parameters} \
         options: NativeOptions) -> Result<{marker}Pages, NativeError> {{ Ok({marker}Pages(self.pages::<{marker}>({parts}, \
         options)?)) }}\n\n"
    )
}

fn object(operation: &Operation<'_>) -> String {
    let marker = pascal(operation.name);
    let page = operation.response.unwrap_or("()");
    format!(
        "\n/// The pages of [`{marker}`], each fetched while the one before is being read.\n#[derive(uniffi::Object)]\npub \
         struct {marker}Pages(Pages<{marker}>);\n\n#[uniffi::export]\nimpl {marker}Pages {{\n/// The next page, or none after \
         the last.\npub async fn next(&self, cancellation: Option<Arc<Cancellation>>) -> Result<Option<{page}>, NativeError> \
         {{ self.0.next(cancellation).await }}\n}}\n"
    )
}

fn parameters(operation: &Operation<'_>) -> String {
    let ids = operation.ids().map(|(name, _)| format!("{name}: String, "));
    let rest = operation
        .rest()
        .map(|(place, part)| format!("{place}: {}, ", taken(part)));
    ids.chain(rest).collect()
}

fn taken(part: &Part<'_>) -> String {
    if part.optional {
        format!("Option<{}>", part.class)
    } else {
        part.class.to_owned()
    }
}

/// The path, the query and the body, as the client takes them.
fn parts(operation: &Operation<'_>) -> String {
    let path = operation.path.as_ref().map_or("()".to_owned(), |path| {
        let ids: Vec<_> = path.fields.keys().map(String::as_str).collect();
        format!("{} {{ {} }}", path.class, ids.join(", "))
    });
    let query = if operation.query.is_some() {
        "query"
    } else {
        "()"
    };
    let body = if operation.body.is_some() {
        "body"
    } else {
        "()"
    };
    format!("{path}, {query}, {body}")
}

/// As `cargo fmt` would leave it.
fn formatted(source: &str) -> Result<String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("rustfmt is needed")?;
    let stdin = rustfmt.stdin.take().context("rustfmt reads the source")?;
    std::io::Write::write_all(&mut { stdin }, source.as_bytes())?;
    let output = rustfmt.wait_with_output()?;
    ensure!(
        output.status.success(),
        "rustfmt refuses the generated operations"
    );
    Ok(String::from_utf8(output.stdout)?)
}
