//! The Kotlin package's own layer: the methods of its resources, and the values of its open enums by their texts.

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::Value;

use super::{
    operation::{FOLLOWS, Kind, METHODS, Method, Operation, Part, kind},
    text::{camel, wrapped},
};

const HEADER: &str =
    "// Written by `cargo xtask generate` from the core's definitions; change those instead.

package ai.amigo.sdk
";

const RESOURCE: &str = "
import ai.amigo.sdk.internal.*
import kotlinx.coroutines.flow.Flow

/** The operations on conversations: [AmigoClient.conversations]. */
public class Conversations internal constructor(private val native: NativeClient) {
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
        documentation(method.doc, operation),
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
    let what = if operation.path.is_some() {
        "Goes through all messages of a conversation."
    } else {
        "Goes through all conversations."
    };
    let doc = format!(
        "{what} {FOLLOWS} Nothing is sent before it is collected. See [{}].",
        method.name
    );
    let page = operation.response.unwrap_or("Unit");
    Ok(format!(
        "{}    public fun {name}(\n{}    ): Flow<{item}> = native.follow(\n        \"{}\",\n        write = {{\n{}        }},\n        \
         read = {{ read{page}() }},\n        items = {{ it.{} }},\n    )\n",
        documentation(&doc, operation),
        parameters(operation)?,
        operation.name,
        arguments(operation)?,
        camel(field),
    ))
}

fn documentation(doc: &str, operation: &Operation<'_>) -> String {
    let mut out = "    /**\n".to_owned() + &wrapped("     * ", 0, doc) + "     *\n";
    let rest = operation
        .rest()
        .into_iter()
        .flat_map(|(_, part)| part.fields.iter());
    for (name, schema) in operation.ids().chain(rest) {
        let doc = schema["description"].as_str().unwrap_or_default();
        out += &wrapped("     * ", 2, &format!("@param {} {doc}", camel(name)));
    }
    out += &wrapped(
        "     * ",
        2,
        "@param options What is set for this call alone.",
    );
    out += &wrapped(
        "     * ",
        2,
        "@throws AmigoException when it fails: its kinds say why, its message what to do next.",
    );
    out + "     */\n"
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
            Kind::Boolean => ("Boolean?".to_owned(), "null"),
            Kind::Count(_) => ("Int?".to_owned(), "null"),
            Kind::Token => ("ULong?".to_owned(), "null"),
            Kind::Text => ("String?".to_owned(), "null"),
            Kind::List(item) => (format!("List<{item}>"), "emptyList()"),
            Kind::Tags => ("Map<String, String?>".to_owned(), "emptyMap()"),
        };
        writeln!(out, "        {}: {kind} = {default},", camel(name))?;
    }
    Ok(out + "        options: CallOptions = CallOptions(),\n")
}

/// Writes the arguments in the order in which the native side takes them.
fn arguments(operation: &Operation<'_>) -> Result<String> {
    let mut out = String::new();
    for (name, _) in operation.ids() {
        writeln!(out, "            write({})", camel(name))?;
    }
    if let Some((place, part)) = operation.rest() {
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
            Kind::Count(allowed) => format!(
                "{own}?.let {{ unsigned(it, \"{}\", \"{place}\", \"{name}\", \"{allowed}\") }}",
                operation.name
            ),
            _ => own,
        });
    }
    let lines: String = fields
        .iter()
        .map(|field| format!("                {field},\n"))
        .collect();
    Ok(format!("{}(\n{lines}            )", part.class))
}
