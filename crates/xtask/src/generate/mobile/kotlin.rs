//! The Kotlin package's own layer: the methods of its resources, and the values of its open enums by their texts.

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

package ai.amigo.sdk
";

/// The class of every resource, by its name.
pub(super) fn resource_classes(api: &Value) -> Result<Vec<(String, String)>> {
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
    let body = bodies.join("\n");
    let mut imports = "import ai.amigo.sdk.internal.*\n".to_owned();
    for (used, import) in [
        ("Instant>", "java.time.Instant"),
        (": Flow<", "kotlinx.coroutines.flow.Flow"),
    ] {
        if body.contains(used) {
            writeln!(imports, "import {import}")?;
        }
    }
    Ok(format!(
        "{HEADER}\n{imports}\n/** The operations on {name}: [AmigoClient.{name}]. */\npublic class {} internal constructor(private val \
         native: NativeClient) {{\n{body}}}\n",
        resource_type(name)
    ))
}

/// `of` for every open enum: from the text on the wire to the value.
pub(super) fn open_enums(api: &Value) -> Result<String> {
    let mut out = HEADER.to_owned();
    for (name, schema) in api["$defs"].as_object().into_iter().flatten() {
        let Some(known) = schema["x-known-values"].as_array() else {
            continue;
        };
        write!(
            out,
            "\n/** The value that stands as [text] on the wire; [{name}.Unknown] where this version does not know it. */\n\
             public fun {name}.Companion.of(text: String): {name} = when (text) {{\n"
        )?;
        for value in known {
            writeln!(
                out,
                "    {} -> {name}.{}",
                value["value"],
                value["name"].as_str().unwrap_or_default()
            )?;
        }
        writeln!(out, "    else -> {name}.Unknown(text)\n}}")?;
    }
    Ok(out)
}

/// The number that the native library must have been built with.
pub(super) fn definitions(api: &Value) -> Result<String> {
    let number = super::rust::fingerprint(api)?;
    Ok(format!(
        "{}.internal\n\n/** Changes with the definitions; the native library knows the one it was built from. */\ninternal const val \
         DEFINITIONS: Long = {number}L\n",
        HEADER.trim_end()
    ))
}

fn call(method: &Method, operation: &Operation<'_>) -> Result<String> {
    let (response, read) = operation.response.map_or_else(
        || (String::new(), "{}".to_owned()),
        |name| (format!(": {name}"), format!("{{ read{name}() }}")),
    );
    Ok(format!(
        "{}    public suspend fun {}(\n{}    ){response} = native.call(\n        \"{}\",\n        write = {{\n{}        }},\n        \
         read = {read},\n    )\n",
        documentation(method.doc, operation)?,
        method.name,
        parameters(operation)?,
        operation.name,
        arguments(operation)?,
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
        "{} {FOLLOWS} Nothing is sent before it is collected. See [{}].",
        through_all(operation, field),
        method.name
    );
    let page = operation.response.unwrap_or("Unit");
    Ok(format!(
        "{}    public fun {name}(\n{}    ): Flow<{item}> = native.follow(\n        \"{}\",\n        write = {{\n{}        }},\n        \
         read = {{ read{page}() }},\n        items = {{ it.{} }},\n    )\n",
        documentation(&doc, operation)?,
        parameters(operation)?,
        operation.name,
        arguments(operation)?,
        camel(field),
    ))
}

fn stream(method: &Method, operation: &Operation<'_>) -> Result<String> {
    let doc = format!(
        "{} {STREAMS} Nothing is sent before they are collected, and every collection sends it anew. Ending one early closes \
         the connection.",
        method.doc
    );
    let event = operation.response.unwrap_or("Unit");
    Ok(format!(
        "{}    public fun {}(\n{}    ): Flow<{event}> = native.stream(\n        \"{}\",\n        write = {{\n{}        }},\n        \
         read = {{ read{event}() }},\n    )\n",
        documentation(&doc, operation)?,
        method.name,
        parameters(operation)?,
        operation.name,
        arguments(operation)?,
    ))
}

fn documentation(doc: &str, operation: &Operation<'_>) -> Result<String> {
    let mut out = "    /**\n".to_owned() + &wrapped("     * ", 0, doc) + "     *\n";
    let mut describe = |name: &str, doc: &str| {
        out += &wrapped("     * ", 2, &format!("@param {} {doc}", camel(name)));
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
    out += &wrapped(
        "     * ",
        2,
        "@throws AmigoException when it fails: its kinds say why, its message what to do next.",
    );
    Ok(out + "     */\n")
}

fn parameters(operation: &Operation<'_>) -> Result<String> {
    let mut out = String::new();
    for (name, _) in operation.ids() {
        writeln!(out, "        {}: String,", camel(name))?;
    }
    for parameter in operation.parameters()? {
        if let Kind::Message = parameter.kind {
            out += "        textMessage: String? = null,\n        audioBytes: ByteArray? = null,\n";
        } else {
            writeln!(out, "        {},", declared(&parameter))?;
        }
    }
    Ok(out + "        options: CallOptions = CallOptions(),\n")
}

fn declared(parameter: &Parameter<'_>) -> String {
    let (kind, empty) = match parameter.kind {
        Kind::Boolean => ("Boolean".to_owned(), None),
        Kind::Count(_) => ("Int".to_owned(), None),
        Kind::Token => ("ULong".to_owned(), None),
        Kind::Text => ("String".to_owned(), None),
        Kind::Message => ("ByteArray".to_owned(), None),
        Kind::Model(name) => (name.to_owned(), None),
        Kind::List(item) => (format!("List<{item}>"), Some("emptyList()")),
        Kind::OptionalList(item) => (format!("List<{item}>"), None),
        Kind::Instants => ("List<Instant>".to_owned(), Some("emptyList()")),
        Kind::Texts => ("Map<String, String>".to_owned(), Some("emptyMap()")),
        Kind::Tags => ("Map<String, String?>".to_owned(), Some("emptyMap()")),
    };
    let name = camel(parameter.name);
    match (parameter.default(), empty) {
        _ if parameter.is_asked_for() => format!("{name}: {kind}"),
        (Some(value), _) => format!("{name}: {kind} = {kind}.{value}"),
        (None, Some(empty)) => format!("{name}: {kind} = {empty}"),
        (None, None) => format!("{name}: {kind}? = null"),
    }
}

/// Writes the arguments in the order in which the native side takes them.
fn arguments(operation: &Operation<'_>) -> Result<String> {
    let mut out = String::new();
    for (name, _) in operation.ids() {
        writeln!(out, "            write({})", camel(name))?;
    }
    for (place, part) in operation.rest() {
        let record = record(operation, place, part)?;
        let written = if part.optional {
            format!("writeOptional({record}) {{ write{}(it) }}", part.class)
        } else {
            format!("write{}({record})", part.class)
        };
        writeln!(out, "            {written}")?;
    }
    Ok(out + "            writeNativeOptions(options.native())\n")
}

fn record(operation: &Operation<'_>, place: &str, part: &Part<'_>) -> Result<String> {
    if let (true, Some(name)) = (part.optional, part.fields.keys().next()) {
        return Ok(format!("{}?.let {{ {}(it) }}", camel(name), part.class));
    }
    let mut fields = Vec::new();
    for (name, schema) in part.fields {
        let own = camel(name);
        fields.push(match kind(schema)? {
            Kind::Count(allowed) => {
                let (given, end) = if part.requires(name) {
                    (format!("unsigned({own}"), ")")
                } else {
                    (format!("{own}?.let {{ unsigned(it"), ") }")
                };
                format!(
                    "{given}, \"{}\", \"{place}\", \"{name}\", \"{allowed}\"{end}",
                    operation.name
                )
            }
            Kind::Message => format!("recorded(textMessage, audioBytes, \"{}\")", operation.name),
            _ if name == REQUEST_FORMAT => format!("{own} ?: formatOf(audioBytes)"),
            _ => own,
        });
    }
    let lines: String = fields
        .iter()
        .map(|field| format!("                {field},\n"))
        .collect();
    Ok(format!("{}(\n{lines}            )", part.class))
}
