//! The Swift package's own layer: the methods of its resources, and the values of its open enums by their texts.

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::Value;

use super::{
    methods::{Method, resource_type, resources},
    operation::{
        FOLLOWS, Kind, MESSAGE, Operation, Parameter, Part, REQUEST_FORMAT, STREAMS, kind,
        through_all,
    },
    text::{camel, wrapped},
};

const HEADER: &str =
    "// Written by `cargo xtask generate` from the core's definitions; change those instead.

import Foundation
";

/// The structure of every resource, by its name.
pub(super) fn resource_types(api: &Value) -> Result<Vec<(String, String)>> {
    resources()
        .map(|(name, methods)| Ok((resource_type(name), resource(api, name, &methods)?)))
        .collect()
}

fn resource(api: &Value, name: &str, methods: &[&Method]) -> Result<String> {
    let mut bodies = Vec::new();
    for method in methods {
        let operation = Operation::of(api, method)?;
        if operation.is_stream {
            bodies.push(stream(method, &operation)?);
            continue;
        }
        bodies.push(call(method, &operation)?);
        if let (Some(name), Some((field, item))) = (method.all, operation.items) {
            bodies.push(all(method, name, &operation, field, item)?);
        }
    }
    Ok(format!(
        "{HEADER}\n/// The operations on {name}: `AmigoClient.{name}`.\npublic struct {}: Sendable {{\n    let native: \
         NativeClient\n\n{}}}\n",
        resource_type(name),
        bodies.join("\n")
    ))
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
        documentation(method.doc, operation)?,
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
    let doc = format!(
        "{} {FOLLOWS} Nothing is sent before the first is asked for. See `{}`.",
        through_all(operation, field),
        method.name
    );
    let page = operation.response.unwrap_or("Void");
    Ok(format!(
        "{}    public func {name}(\n{}    ) -> AsyncThrowingStream<{item}, Error> {{\n        let native = self.native\n        \
         return following(\n            open: {{\n{}                return try native.{}Pages({}options: options.native)\n            \
         }},\n            next: {{ (pages: {}Pages, cancellation: Cancellation) async throws -> {page}? in\n                try \
         await pages.next(cancellation: cancellation)\n            }},\n            items: {{ (page: {page}) -> [{item}] in \
         page.{} }}\n        )\n    }}\n",
        documentation(&doc, operation)?,
        parameters(operation)?,
        prepared(operation)?.replace("        let", "                let"),
        camel(operation.name),
        arguments(operation),
        super::text::pascal(operation.name),
        camel(field),
    ))
}

fn stream(method: &Method, operation: &Operation<'_>) -> Result<String> {
    let doc = format!(
        "{} {STREAMS} Nothing is sent before the first is asked for. The connection is closed when the task that reads is \
         cancelled, or when the stream is let go of.",
        method.doc
    );
    let event = operation.response.unwrap_or("Void");
    Ok(format!(
        "{}    public func {}(\n{}    ) -> AsyncThrowingStream<{event}, Error> {{\n        let native = self.native\n        return \
         reading {{ () throws -> EventStream in\n{}            return try native.{}({}options: options.native)\n        }}\n    }}\n",
        documentation(&doc, operation)?,
        method.name,
        parameters(operation)?,
        prepared(operation)?.replace("        let", "            let"),
        camel(operation.name),
        arguments(operation),
    ))
}

fn documentation(doc: &str, operation: &Operation<'_>) -> Result<String> {
    let mut out = wrapped("    /// ", 0, doc) + "    ///\n    /// - Parameters:\n";
    let mut describe = |name: &str, doc: &str| {
        out += &wrapped("    ///   ", 2, &format!("- {}: {doc}", camel(name)));
    };
    for (name, schema) in operation.ids() {
        describe(name, schema["description"].as_str().unwrap_or_default());
    }
    for parameter in operation.parameters()? {
        if let Kind::Message = parameter.kind {
            for (name, doc) in MESSAGE {
                describe(name, doc);
            }
        } else {
            let doc = parameter.schema["description"].as_str();
            describe(parameter.name, doc.unwrap_or_default());
        }
    }
    describe("options", "What is set for this call alone.");
    Ok(
        out + "    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.\n"
    )
}

fn parameters(operation: &Operation<'_>) -> Result<String> {
    let mut out = String::new();
    for (name, _) in operation.ids() {
        writeln!(out, "        {}: String,", camel(name))?;
    }
    for parameter in operation.parameters()? {
        if let Kind::Message = parameter.kind {
            out += "        textMessage: String? = nil,\n        audioBytes: Data? = nil,\n";
        } else {
            writeln!(out, "        {},", declared(&parameter))?;
        }
    }
    Ok(out + "        options: CallOptions = CallOptions()\n")
}

fn declared(parameter: &Parameter<'_>) -> String {
    let (kind, empty) = match parameter.kind {
        Kind::Boolean => ("Bool".to_owned(), None),
        Kind::Count(_) => ("Int".to_owned(), None),
        Kind::Token => ("UInt64".to_owned(), None),
        Kind::Text => ("String".to_owned(), None),
        Kind::Message => ("Data".to_owned(), None),
        Kind::Model(name) => (name.to_owned(), None),
        Kind::List(item) => (format!("[{item}]"), Some("[]")),
        Kind::OptionalList(item) => (format!("[{item}]"), None),
        Kind::Instants => ("[Date]".to_owned(), Some("[]")),
        Kind::Texts => ("[String: String]".to_owned(), Some("[:]")),
        Kind::Tags => ("[String: String?]".to_owned(), Some("[:]")),
    };
    let name = camel(parameter.name);
    match (parameter.default(), empty) {
        _ if parameter.is_asked_for() => format!("{name}: {kind}"),
        (Some(value), _) => format!("{name}: {kind} = .{}", lower_first(value)),
        (None, Some(empty)) => format!("{name}: {kind} = {empty}"),
        (None, None) => format!("{name}: {kind}? = nil"),
    }
}

/// What is made of the arguments before the call.
fn prepared(operation: &Operation<'_>) -> Result<String> {
    operation
        .rest()
        .map(|(place, part)| {
            Ok(format!(
                "        let {place} = {}\n",
                record(operation, place, part)?
            ))
        })
        .collect()
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
            Kind::Count(allowed) => {
                let reader = if part.requires(name) {
                    "needed"
                } else {
                    "unsigned"
                };
                format!(
                    "{own}: try {reader}({own}, \"{}\", \"{place}\", \"{name}\", \"{allowed}\")",
                    operation.name
                )
            }
            Kind::Message => format!(
                "{own}: try recorded(textMessage, audioBytes, \"{}\")",
                operation.name
            ),
            _ if name == REQUEST_FORMAT => format!("{own}: {own} ?? formatOf(audioBytes)"),
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
