//! `models.ts`: a type for everything the operations take and give.

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::{Map, Value};

use super::{
    super::schema::{name_of, without_null},
    text::comment,
    types,
};

const HEADER: &str = "\
// Written by `cargo xtask generate` from the core's definitions; change those instead.

import type { RecordedMessage } from \"../speech.js\";

/**
 * A text that is none of the known ones.
 *
 * Enums stay open by it: an unknown value keeps its text, and editors still complete the known ones.
 */
export type Other = string & {};
";

const UNKNOWN_KIND: &str = "
declare const unknownKind: unique symbol;

/** A kind that is new to this version: a text, of which TypeScript knows only that it is none of the known ones. */
export type UnknownKind = `${string & { readonly [unknownKind]: never }}`;
";

/// Fields that the package fills in where they are not given.
const FILLED_IN: &[&str] = &["initial_message_type", "request_format", "response_format"];

/// A field that goes by another name too: class, other name, field, documentation.
pub(super) const OTHER_NAMES: &[(&str, &str, &str, &str)] = &[(
    "Message",
    "message_text",
    "message",
    "The text: another name for `message`, the one the official documentation uses. It is no property of its own: copies \
     made by spreading, JSON or `structuredClone` have `message` alone.",
)];

pub(super) fn module(api: &Value) -> Result<String> {
    let none = Map::new();
    let definitions = api["$defs"].as_object().unwrap_or(&none);
    let tags = tags(definitions);
    let arguments = arguments(api);
    let mut out = HEADER.to_owned();
    for (name, schema) in definitions {
        // Paths are parameters of their own, and signing in is the client's business.
        if name.ends_with("Path") || name == "SignInToken" {
            continue;
        }
        if schema["x-known-values"].is_array() {
            out += &open_enum(name, schema);
        } else if schema["x-discriminator"].is_string() {
            out += &union(name, schema);
        } else if let Some(parts) = schema["prefixItems"].as_array() {
            out += &pair(api, name, schema, parts)?;
        } else if let Some(kinds) = schema["oneOf"].as_array() {
            out += &closed_union(api, name, schema, kinds)?;
        } else if schema["properties"].is_object() || tags.contains_key(name.as_str()) {
            let tag = tags.get(name.as_str()).copied();
            out += &interface(api, name, schema, tag, arguments.contains(name.as_str()))?;
        }
    }
    Ok(out + UNKNOWN_KIND)
}

/// The classes of what operations take.
fn arguments(api: &Value) -> std::collections::HashSet<&str> {
    let operations = api["operations"].as_array().into_iter().flatten();
    operations
        .flat_map(|operation| ["query", "body"].map(|place| &operation["parameters"][place]))
        .filter_map(|schema| name_of(without_null(schema).0))
        .collect()
}

/// The `type` on the wire of every class that is one kind of several.
fn tags(definitions: &Map<String, Value>) -> std::collections::HashMap<&str, &str> {
    definitions
        .values()
        .flat_map(variants)
        .map(|(tag, name)| (name, tag))
        .collect()
}

/// What a union is made of: the value that tells, and the name of the type.
pub(super) fn variants(schema: &Value) -> impl Iterator<Item = (&str, &str)> {
    let variants = schema["oneOf"].as_array().into_iter().flatten();
    variants.filter_map(|variant| {
        let name = name_of(&variant["allOf"][0])?;
        Some((variant["properties"]["type"]["const"].as_str()?, name))
    })
}

fn open_enum(name: &str, schema: &Value) -> String {
    let mut doc = schema["description"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
        + "\n";
    let mut alternatives = String::new();
    for known in schema["x-known-values"].as_array().into_iter().flatten() {
        let wire = known["value"].as_str().unwrap_or_default();
        doc += &format!(
            "\n- `{wire}`: {}",
            known["description"].as_str().unwrap_or_default()
        );
        alternatives += &format!("\"{wire}\" | ");
    }
    format!(
        "\n{}export type {name} = {alternatives}Other;\n",
        comment(0, &doc)
    )
}

fn union(name: &str, schema: &Value) -> String {
    let alternatives: String = variants(schema)
        .map(|(_, name)| format!("\n  | {name}"))
        .collect();
    let doc = schema["description"].as_str().unwrap_or_default();
    let unknown = unknown(name);
    let kind = format!("A kind of `{name}` that is new to this version, with all its fields.");
    format!(
        "\n{}export type {name} ={alternatives}\n  | {unknown};\n\n{}export interface {unknown} {{\n  \
         /** The kind on the wire. */\n  type: UnknownKind;\n  [field: string]: unknown;\n}}\n",
        comment(0, doc),
        comment(0, &kind),
    )
}

/// The type of the kinds of a union that are new.
fn unknown(union: &str) -> String {
    format!(
        "Unknown{}",
        union
            .trim_start_matches("Conversation")
            .trim_end_matches("Log")
    )
}

/// Objects of one of several kinds, to which none will be added.
fn closed_union(api: &Value, name: &str, schema: &Value, kinds: &[Value]) -> Result<String> {
    let mut out = format!(
        "\n{}export type {name} =",
        comment(0, schema["description"].as_str().unwrap_or_default())
    );
    for kind in kinds {
        out += "\n  | {\n";
        for (field, schema) in kind["properties"].as_object().into_iter().flatten() {
            out += &comment(6, schema["description"].as_str().unwrap_or_default());
            match schema["const"].as_str() {
                Some(tag) => {
                    out += &comment(6, kind["description"].as_str().unwrap_or_default());
                    writeln!(out, "      {field}: \"{tag}\";")?;
                }
                None => writeln!(out, "      {field}: {};", types::read(api, schema)?)?,
            }
        }
        out += "    }";
    }
    Ok(out + ";\n")
}

/// A pair of the wire, which has names for its parts here.
fn pair(api: &Value, name: &str, schema: &Value, parts: &[Value]) -> Result<String> {
    let doc = schema["description"].as_str().unwrap_or_default();
    let names: Vec<&str> = match schema["x-names"].as_array() {
        Some(names) => names.iter().filter_map(Value::as_str).collect(),
        None => vec!["id", "version"],
    };
    let types: Vec<String> = parts
        .iter()
        .zip(names)
        .map(|(part, name)| Ok(format!("{name}: {}", types::read(api, part)?)))
        .collect::<Result<_>>()?;
    Ok(format!(
        "\n{}export type {name} = [{}];\n",
        comment(0, doc),
        types.join(", ")
    ))
}

fn interface(
    api: &Value,
    name: &str,
    schema: &Value,
    tag: Option<&str>,
    is_argument: bool,
) -> Result<String> {
    let required: Vec<&str> = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .filter(|field| !FILLED_IN.contains(field))
        .collect();
    let doc = schema["description"].as_str().unwrap_or_default();
    let mut out = format!("\n{}export interface {name} {{\n", comment(0, doc));
    if let Some(tag) = tag {
        write!(out, "  /** The kind on the wire. */\n  type: \"{tag}\";\n")?;
    }
    let none = Map::new();
    for (field, schema) in schema["properties"].as_object().unwrap_or(&none) {
        out += &comment(2, schema["description"].as_str().unwrap_or_default());
        if is_argument && required.contains(&field.as_str()) {
            writeln!(out, "  {field}: {};", types::argument(api, schema)?)?;
        } else if is_argument {
            writeln!(
                out,
                "  {field}?: {} | null | undefined;",
                types::argument(api, schema)?
            )?;
        } else {
            writeln!(out, "  {field}: {};", types::read(api, schema)?)?;
        }
    }
    for (class, other, field, doc) in OTHER_NAMES {
        if *class == name {
            let schema = &schema["properties"][*field];
            writeln!(
                out,
                "{}  readonly {other}: {};",
                comment(2, doc),
                types::read(api, schema)?
            )?;
        }
    }
    out += "}\n";
    Ok(out)
}
