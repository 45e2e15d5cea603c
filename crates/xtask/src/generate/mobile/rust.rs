//! `operations.rs` of `bindings/mobile/src`: the method of every operation, and an object for the pages of those that have
//! some. `door/operations.rs`: the same operations by their names.

use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::{
    methods::METHODS,
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
    streams::EventStream,
};

"#;

pub(super) fn module(api: &Value) -> Result<String> {
    let operations = Operation::all(api)?;
    let mut methods = String::new();
    let mut objects = String::new();
    for operation in &operations {
        if operation.is_stream {
            methods += &stream(operation);
            continue;
        }
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

const DOOR_HEADER: &str = r#"// Written by `cargo xtask generate` from the core's definitions; change those instead.
//! Every operation and every model by its name.
#![allow(
    clippy::too_many_lines,
    clippy::unreadable_literal,
    clippy::wildcard_imports,
    reason = "a list, a number that nobody reads, and an operation may name any model"
)]

use std::sync::Arc;

use amigo_core::{models::*, operations::*};
use tokio_util::sync::CancellationToken;

use super::{calls::{self, Follow}, crossing::{Crossed, written}, streams::Stream};
use crate::{client::NativeClient, failure::NativeError};

"#;

/// What is called by its name through the door of Kotlin.
pub(super) fn door(api: &Value) -> Result<String> {
    // Clients sign in by themselves: that has no method.
    let (operations, others): (Vec<_>, Vec<_>) =
        Operation::all(api)?.into_iter().partition(|operation| {
            METHODS
                .iter()
                .any(|method| method.operation == operation.name)
        });
    let (streams, whole): (Vec<_>, Vec<_>) =
        operations.iter().partition(|operation| operation.is_stream);
    let answers: String = whole.into_iter().map(answered).collect();
    let streams: String = streams.into_iter().map(streamed).collect();
    let pages = operations
        .iter()
        .filter(|operation| operation.items.is_some());
    let pages: String = pages.map(followed).collect();
    let is_shown = |name: &str| {
        !operations.iter().any(|operation| operation.is_part(name))
            && !others
                .iter()
                .any(|operation| operation.response == Some(name))
    };
    let models = api["$defs"]
        .as_object()
        .context("the schema has no definitions")?;
    let models = models.iter().filter(|(name, _)| is_shown(name));
    // What is not known is a model of its own, and no part of the schema.
    let models: String = models
        .flat_map(|(name, schema)| {
            let unknown = schema["x-unknown"].as_str();
            [
                Some(shown(name, schema)),
                unknown.map(|name| shown(name, &Value::Null)),
            ]
        })
        .flatten()
        .collect();
    let definitions = fingerprint(api)?;
    formatted(&format!(
        "{DOOR_HEADER}/// Changes with the definitions.\npub(super) const DEFINITIONS: i64 = {definitions};\n\n\
         /// Makes a call, with its arguments as they crossed.\npub(super) fn answer(operation: &str, client: &NativeClient, \
         given: &mut Crossed<'_>, called_off: &CancellationToken) -> Result<Vec<u8>, NativeError> {{\nmatch operation \
         {{\n{answers}_ => Err(NativeError::defect()),\n}}\n}}\n\n\
         /// Prepares to follow pages.\npub(super) fn follow(operation: &str, client: &NativeClient, given: &mut Crossed<'_>) -> \
         Result<Arc<dyn Follow>, NativeError> {{\nmatch operation {{\n{pages}_ => Err(NativeError::defect()),\n}}\n}}\n\n\
         /// Prepares to read events.\npub(super) fn stream(operation: &str, client: &NativeClient, given: &mut Crossed<'_>) -> \
         Result<Arc<dyn Stream>, NativeError> {{\nmatch operation {{\n{streams}_ => Err(NativeError::defect()),\n}}\n}}\n\n\
         /// A model as people may see it.\npub(super) fn shown(model: &str, given: &mut Crossed<'_>) -> Result<String, \
         NativeError> {{\nOk(match model {{\n{models}_ => return Err(NativeError::defect()),\n}})\n}}\n"
    ))
}

fn answered(operation: &Operation<'_>) -> String {
    let (name, marker) = (operation.name, pascal(operation.name));
    let (taken, parts) = (taken_parts(operation), parts(operation));
    let answer = if operation.response.is_some() {
        "calls::answer(client, call, called_off).map(written)"
    } else {
        "calls::answer(client, call, called_off).map(|()| Vec::new())"
    };
    format!(
        "\"{name}\" => {{ {taken} let call = client.prepare::<{marker}>({parts}, given.take()?)?; {answer} }}\n"
    )
}

fn followed(operation: &Operation<'_>) -> String {
    let (name, marker) = (operation.name, pascal(operation.name));
    let (taken, parts) = (taken_parts(operation), parts(operation));
    format!(
        "\"{name}\" => {{ {taken} Ok(calls::following(client.pages::<{marker}>({parts}, given.take()?)?)) }}\n"
    )
}

fn streamed(operation: &Operation<'_>) -> String {
    let (name, marker) = (operation.name, pascal(operation.name));
    let (taken, parts) = (taken_parts(operation), parts(operation));
    format!(
        "\"{name}\" => {{ {taken} Ok(Arc::new(client.events::<{marker}>({parts}, given.take()?)?)) }}\n"
    )
}

/// Takes what the path, the query and the body are made of.
fn taken_parts(operation: &Operation<'_>) -> String {
    let ids = operation.ids().map(|(name, _)| name.as_str());
    let rest = operation.rest().map(|(place, _)| place);
    ids.chain(rest)
        .map(|name| format!("let {name} = given.take()?; "))
        .collect()
}

/// Open enums are shown as they stand on the wire.
fn shown(name: &str, schema: &Value) -> String {
    let form = if schema["type"] == "string" {
        "{}"
    } else {
        "{:?}"
    };
    format!("\"{name}\" => format!(\"{form}\", given.take::<{name}>()?),\n")
}

/// A number that changes with the definitions (FNV-1a of their text).
pub(super) fn fingerprint(api: &Value) -> Result<i64> {
    let hash = serde_json::to_string(api)?
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    Ok(hash.cast_signed())
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

fn stream(operation: &Operation<'_>) -> String {
    let (name, marker) = (operation.name, pascal(operation.name));
    let (parameters, parts) = (parameters(operation), parts(operation));
    format!(
        "/// See [`{marker}`].\npub fn {name}(&self, {parameters} options: NativeOptions) -> Result<EventStream, NativeError> \
         {{ Ok(EventStream(self.events::<{marker}>({parts}, options)?)) }}\n\n"
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
