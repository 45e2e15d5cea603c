//! The Swift package's own layer: the methods of its resources, and the values of its open enums by their texts.

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::Value;

use super::{
    operation::{FOLLOWS, Kind, METHODS, Method, Operation, Part, kind},
    text::{camel, wrapped},
};

const HEADER: &str =
    "// Written by `cargo xtask generate` from the core's definitions; change those instead.

import Foundation
";

const RESOURCE: &str = "
/// The operations on conversations: `AmigoClient.conversations`.
public struct Conversations: Sendable {
    let native: NativeClient

";

pub(super) fn conversations(api: &Value) -> Result<String> {
    let mut methods = Vec::new();
    for method in METHODS {
        let operation = Operation::of(api, method)?;
        methods.push(call(method, &operation)?);
        if let (Some(name), Some((field, item))) = (method.all, operation.items) {
            methods.push(all(method, name, &operation, field, item)?);
        }
    }
    Ok(format!("{HEADER}{RESOURCE}{}}}\n", methods.join("\n")))
}

/// An initialiser for every open enum: from the text on the wire to the value.
pub(super) fn open_enums(api: &Value) -> Result<String> {
    let mut out = HEADER.to_owned();
    for (name, schema) in api["$defs"].as_object().into_iter().flatten() {
        let Some(known) = schema["x-known-values"].as_array() else {
            continue;
        };
        write!(
            out,
            "\nextension {name} {{\n    /// The value that stands as `text` on the wire; `unknown` where this version does \
             not know it.\n    public init(_ text: String) {{\n        switch text {{\n"
        )?;
        for value in known {
            let variant = value["name"].as_str().unwrap_or_default();
            writeln!(
                out,
                "        case {}: self = .{}",
                value["value"],
                lower_first(variant)
            )?;
        }
        out += "        default: self = .unknown(text)\n        }\n    }\n}\n";
    }
    Ok(out)
}

fn lower_first(name: &str) -> String {
    let mut characters = name.chars();
    let first = characters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(characters).collect()
}

fn call(method: &Method, operation: &Operation<'_>) -> Result<String> {
    let response = operation
        .response
        .map(|name| format!(" -> {name}"))
        .unwrap_or_default();
    let given = operation.response.unwrap_or("Void");
    Ok(format!(
        "{}    public func {}(\n{}    ) async throws{response} {{\n{}        return try await calling {{ (cancellation: \
         Cancellation) async throws -> {given} in\n            try await native.{}({}options: options.native, cancellation: \
         cancellation)\n        }}\n    }}\n",
        documentation(method.doc, operation),
        method.name,
        parameters(operation)?,
        prepared(operation)?,
        camel(operation.name),
        arguments(operation),
    ))
}

fn all(
    method: &Method,
    name: &str,
    operation: &Operation<'_>,
    field: &str,
    item: &str,
) -> Result<String> {
    let what = if operation.path.is_some() {
        "Goes through all messages of a conversation."
    } else {
        "Goes through all conversations."
    };
    let doc = format!(
        "{what} {FOLLOWS} Nothing is sent before the first is asked for. See `{}`.",
        method.name
    );
    let page = operation.response.unwrap_or("Void");
    Ok(format!(
        "{}    public func {name}(\n{}    ) -> AsyncThrowingStream<{item}, Error> {{\n        let native = self.native\n        \
         return following(\n            open: {{\n{}                return try native.{}Pages({}options: options.native)\n            \
         }},\n            next: {{ (pages: {}Pages, cancellation: Cancellation) async throws -> {page}? in\n                try \
         await pages.next(cancellation: cancellation)\n            }},\n            items: {{ (page: {page}) -> [{item}] in \
         page.{} }}\n        )\n    }}\n",
        documentation(&doc, operation),
        parameters(operation)?,
        prepared(operation)?.replace("        let", "                let"),
        camel(operation.name),
        arguments(operation),
        super::text::pascal(operation.name),
        camel(field),
    ))
}

fn documentation(doc: &str, operation: &Operation<'_>) -> String {
    let mut out = wrapped("    /// ", 0, doc) + "    ///\n    /// - Parameters:\n";
    let rest = operation
        .rest()
        .into_iter()
        .flat_map(|(_, part)| part.fields.iter());
    for (name, schema) in operation.ids().chain(rest) {
        let doc = schema["description"].as_str().unwrap_or_default();
        out += &wrapped("    ///   ", 2, &format!("- {}: {doc}", camel(name)));
    }
    out += "    ///   - options: What is set for this call alone.\n";
    out + "    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.\n"
}

fn parameters(operation: &Operation<'_>) -> Result<String> {
    let mut out = String::new();
    for (name, _) in operation.ids() {
        writeln!(out, "        {}: String,", camel(name))?;
    }
    for (name, schema) in operation
        .rest()
        .into_iter()
        .flat_map(|(_, part)| part.fields.iter())
    {
        let (kind, default) = match kind(schema)? {
            Kind::Boolean => ("Bool?".to_owned(), "nil"),
            Kind::Count(_) => ("Int?".to_owned(), "nil"),
            Kind::Token => ("UInt64?".to_owned(), "nil"),
            Kind::Text => ("String?".to_owned(), "nil"),
            Kind::List(item) => (format!("[{item}]"), "[]"),
            Kind::Tags => ("[String: String?]".to_owned(), "[:]"),
        };
        writeln!(out, "        {}: {kind} = {default},", camel(name))?;
    }
    Ok(out + "        options: CallOptions = CallOptions()\n")
}

/// What is made of the arguments before the call.
fn prepared(operation: &Operation<'_>) -> Result<String> {
    operation.rest().map_or(Ok(String::new()), |(place, part)| {
        Ok(format!(
            "        let {place} = {}\n",
            record(operation, place, part)?
        ))
    })
}

/// The arguments as the native method takes them, without the options.
fn arguments(operation: &Operation<'_>) -> String {
    let ids = operation
        .ids()
        .map(|(name, _)| format!("{0}: {0}, ", camel(name)));
    let rest = operation
        .rest()
        .map(|(place, _)| format!("{place}: {place}, "));
    ids.chain(rest).collect()
}

fn record(operation: &Operation<'_>, place: &str, part: &Part<'_>) -> Result<String> {
    if let (true, Some(name)) = (part.optional, part.fields.keys().next()) {
        let name = camel(name);
        return Ok(format!("{name}.map {{ {}({name}: $0) }}", part.class));
    }
    let mut fields = Vec::new();
    for (name, schema) in part.fields {
        let own = camel(name);
        fields.push(match kind(schema)? {
            Kind::Count(allowed) => format!(
                "{own}: try unsigned({own}, \"{}\", \"{place}\", \"{name}\", \"{allowed}\")",
                operation.name
            ),
            _ => format!("{own}: {own}"),
        });
    }
    let needs_try = fields.iter().any(|field| field.contains(": try "));
    let fields = fields.join(", ").replace(": try ", ": ");
    Ok(format!(
        "{}{}({fields})",
        if needs_try { "try " } else { "" },
        part.class
    ))
}
