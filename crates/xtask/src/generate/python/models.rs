//! `models.py`: a class for every object, an enum for every open enum.

use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use serde_json::{Map, Value};

use super::{
    super::schema::kind,
    official,
    text::{WIDTH, docstring},
    types,
};

const HEADER: &str = r#"# Written by `cargo xtask generate` from the core's definitions; change those instead.
"""The nouns of the API: what is asked with, and what comes back.

What comes back cannot be changed. It is open to the future: an unknown value of an enum keeps its text, an unknown kind
of state transition, event or action keeps its JSON, and fields nobody has heard of yet are left out. `repr` never shows
what people said.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NamedTuple

from ._model import (
    Given,
    Model,
    OpenEnum,
    Page,
    Query,
    UnknownAgentAction,
    UnknownEvent,
    UnknownStateTransition,
    Variant,
)
from ._official import OneOf, SampleWidth, Text
"#;

/// Objects of several kinds, and what stands for those that are new to this version.
const UNKNOWN: &[(&str, &str)] = &[
    ("AgentAction", "UnknownAgentAction"),
    ("ConversationEvent", "UnknownEvent"),
    ("StateTransitionLog", "UnknownStateTransition"),
];

/// Objects of several kinds to which none is added: name, kind on the wire, class.
const CLOSED: &[(&str, &str, &str)] = &[
    ("UserMessageAudioConfig", "mp3", "MP3UserMessageAudioConfig"),
    ("UserMessageAudioConfig", "pcm", "PCMUserMessageAudioConfig"),
];

/// What stands in forms, which Python's methods take in parts.
const LEFT_OUT: &[&str] = &["InteractionMessage"];

/// Bodies of requests, which their makers may change.
const GIVEN: &[&str] = &[
    "NewConversation",
    "NewUser",
    "RecommendationContext",
    "StarterRequest",
    "TagChanges",
    "UserChanges",
];

/// A field that goes by another name too: class, other name, field, documentation.
const OTHER_NAMES: &[(&str, &str, &str, &str)] = &[(
    "Message",
    "message_text",
    "message",
    "The text: another name for `message`, the one the official documentation uses.",
)];

pub(super) fn module(api: &Value) -> Result<String> {
    let none = Map::new();
    let definitions = api["$defs"].as_object().unwrap_or(&none);
    let tags = tags(definitions);
    let mut exported: Vec<String> = UNKNOWN.iter().map(|(_, name)| (*name).to_owned()).collect();
    // Python reads from top to bottom: enums and pairs come before the classes that name them.
    let mut bodies: [String; 4] = std::array::from_fn(|_| String::new());
    for (name, schema) in definitions {
        if name.ends_with("Path") || LEFT_OUT.contains(&&**name) {
            continue;
        }
        if schema["oneOf"].is_array() && !schema["x-discriminator"].is_string() {
            let (classes, union) = closed_union(api, name, schema)?;
            exported.extend(kinds(name).map(|(_, class)| class.to_owned()));
            exported.push(name.clone());
            bodies[2].push_str(&classes);
            bodies[3].push_str(&union);
            continue;
        }
        let tag = tags.get(name).and_then(Value::as_str);
        let (place, body) = if schema["x-known-values"].is_array() {
            (0, open_enum(name, schema))
        } else if schema["x-discriminator"].is_string() {
            (3, union(name, schema))
        } else if schema["prefixItems"].is_array() {
            (1, pair(name, schema))
        } else if schema["properties"].is_object() || tag.is_some() {
            (2, class(api, name, schema, tag)?)
        } else {
            continue;
        };
        exported.push(name.clone());
        bodies[place].push_str(&body);
    }
    let mut out = HEADER.to_owned() + &bodies.concat();
    out += &official::names(definitions);
    exported.extend(official::exported());
    exported.sort();
    out.push_str("\n__all__ = [\n");
    for name in exported {
        writeln!(out, "    \"{name}\",")?;
    }
    Ok(out + "]\n")
}

/// The `type` on the wire of every class that is one kind of several.
fn tags(definitions: &Map<String, Value>) -> Map<String, Value> {
    let variants = definitions
        .values()
        .filter_map(|schema| schema["oneOf"].as_array());
    variants
        .flatten()
        .filter_map(|variant| {
            let name = types::name_of(&variant["allOf"][0])?;
            Some((
                name.to_owned(),
                variant["properties"]["type"]["const"].clone(),
            ))
        })
        .collect()
}

fn open_enum(name: &str, schema: &Value) -> String {
    let doc = schema["description"].as_str().unwrap_or_default();
    let mut out = format!("\n\nclass {name}(OpenEnum):\n{}\n", docstring(4, doc));
    for known in schema["x-known-values"].as_array().into_iter().flatten() {
        let wire = known["value"].as_str().unwrap_or_default();
        let constant = constant(wire);
        // The official package writes its names in lower case, which is what `name` says.
        out += &format!("    {} = \"{wire}\"\n", constant.to_lowercase());
        out += &docstring(4, known["description"].as_str().unwrap_or_default());
        out += &format!("    {constant} = \"{wire}\"\n");
    }
    out
}

fn constant(wire: &str) -> String {
    let (wire, suffix) = match wire.as_bytes().first() {
        Some(b'+') => (&wire[1..], "_ASCENDING"),
        Some(b'-') => (&wire[1..], "_DESCENDING"),
        _ => (wire, ""),
    };
    wire.to_uppercase()
        .replace(|c: char| !c.is_ascii_alphanumeric(), "_")
        + suffix
}

/// The names of the kinds of a union.
pub(super) fn variants(union: &Value) -> impl Iterator<Item = &str> {
    let variants = union["oneOf"].as_array().into_iter().flatten();
    variants.filter_map(|variant| types::name_of(&variant["allOf"][0]))
}

fn union(name: &str, schema: &Value) -> String {
    let mut variants: Vec<&str> = variants(schema).collect();
    variants.extend(
        UNKNOWN
            .iter()
            .filter(|(union, _)| *union == name)
            .map(|(_, unknown)| *unknown),
    );
    format!("\n\n{name} = (\n    {}\n)\n", variants.join("\n    | "))
}

/// The kinds of a closed union: how they are told on the wire, and their classes.
fn kinds(union: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let kinds = CLOSED.iter().filter(move |(name, ..)| *name == union);
    kinds.map(|(_, kind, class)| (*kind, *class))
}

/// The classes of a closed union, and the union itself.
fn closed_union(api: &Value, name: &str, schema: &Value) -> Result<(String, String)> {
    let mut classes = String::new();
    for variant in schema["oneOf"].as_array().into_iter().flatten() {
        let kind = variant["properties"]["type"]["const"].as_str();
        let (kind, class_name) = kinds(name)
            .find(|(wire, _)| Some(*wire) == kind)
            .with_context(|| format!("{name} has the kind {kind:?}, which has no class"))?;
        let mut variant = variant.clone();
        if let Some(fields) = variant["properties"].as_object_mut() {
            fields.remove("type");
        }
        classes += &class(api, class_name, &variant, Some(kind))?;
    }
    let names: Vec<_> = kinds(name).map(|(_, class)| class).collect();
    Ok((classes, format!("\n\n{name} = {}\n", names.join(" | "))))
}

/// A pair of the wire, which has names for its parts here.
fn pair(name: &str, schema: &Value) -> String {
    let root = format!(
        "    @property\n    def root(self) -> {name}:\n        \"\"\"The pair itself, as the official package reaches it.\"\"\"\n        return self\n"
    );
    let doc = schema["description"].as_str().unwrap_or_default();
    if let Some(names) = schema["x-names"].as_array() {
        let items = schema["prefixItems"].as_array().into_iter().flatten();
        let fields: String = names
            .iter()
            .zip(items)
            .map(|(name, item)| {
                let kind = if item["type"] == "integer" {
                    "int"
                } else {
                    "str"
                };
                format!("    {}: {kind}\n", name.as_str().unwrap_or_default())
            })
            .collect();
        // What people said is not shown.
        return format!(
            "\n\nclass {name}(NamedTuple):\n{}\n{fields}\n{root}\n    def __repr__(self) -> str:\n        return \"{name}(...)\"\n",
            docstring(4, doc)
        );
    }
    format!(
        "\n\nclass {name}(NamedTuple):\n{}\n    id: str\n    \"\"\"Identifier of the thing.\"\"\"\n    version: int\n    \
         \"\"\"Number of the version.\"\"\"\n\n{root}",
        docstring(4, doc)
    )
}

fn class(api: &Value, name: &str, schema: &Value, tag: Option<&str>) -> Result<String> {
    let is_query = name.ends_with("Query");
    let base = match (is_query, tag) {
        (true, _) => "Query, kw_only=True, omit_defaults=True".to_owned(),
        _ if GIVEN.contains(&name) => "Given, kw_only=True".to_owned(),
        (_, Some(tag)) => {
            format!(
                "Variant, frozen=True, kw_only=True, gc=False, tag_field=\"type\", tag=\"{tag}\""
            )
        }
        _ if !schema["properties"]["has_more"].is_null() => {
            "Page, frozen=True, kw_only=True, gc=False".to_owned()
        }
        _ => "Model, frozen=True, kw_only=True, gc=False".to_owned(),
    };
    let doc = schema["description"].as_str().unwrap_or_default();
    let mut out = format!("\n\n{}{}\n", heading(name, &base), docstring(4, doc));
    if let Some(tag) = tag {
        let (kind, value) = (
            format!("    type: ClassVar[Literal[\"{tag}\"]] ="),
            format!("\"{tag}\""),
        );
        out += &if kind.len() + 1 + value.len() <= WIDTH {
            format!("{kind} {value}\n")
        } else {
            format!("{kind} (\n        {value}\n    )\n")
        };
        out += "    \"\"\"The kind on the wire.\"\"\"\n";
    }
    let required = schema["required"].as_array();
    let is_required =
        |field: &str| required.is_some_and(|names| names.iter().any(|name| name == field));
    let none = Map::new();
    for (field, schema) in schema["properties"].as_object().unwrap_or(&none) {
        let (annotation, default) = if is_query {
            (
                types::argument(api, schema)? + " | None",
                Some("None".to_owned()),
            )
        } else {
            let default =
                default(schema).or_else(|| (!is_required(field)).then(|| empty(schema)).flatten());
            (types::read(api, schema)?, default)
        };
        out += &format!("    {field}: {annotation}");
        if let Some(default) = default {
            out += &format!(" = {default}");
        }
        out += "\n";
        out += &docstring(4, schema["description"].as_str().unwrap_or_default());
    }
    for (class, other, field, doc) in OTHER_NAMES {
        if *class == name {
            out += &format!(
                "\n    @property\n    def {other}(self) -> str:\n{}        return self.{field}\n",
                docstring(8, doc)
            );
        }
    }
    Ok(out)
}

/// The first lines of a class, with breaks where a formatter has them.
fn heading(name: &str, bases: &str) -> String {
    let one_line = format!("class {name}({bases}):\n");
    if one_line.trim_end().len() <= WIDTH {
        return one_line;
    }
    let bases = if 4 + bases.len() <= WIDTH {
        format!("    {bases}\n")
    } else {
        bases
            .split(", ")
            .map(|base| format!("    {base},\n"))
            .collect()
    };
    format!("class {name}(\n{bases}):\n")
}

/// What a list or a map is that may be missing.
fn empty(schema: &Value) -> Option<String> {
    match kind(schema) {
        "object" => Some("{}".to_owned()),
        "array" => Some("[]".to_owned()),
        _ => None,
    }
}

/// A nullable field that is missing reads as null; other fields say themselves what their absence means.
fn default(schema: &Value) -> Option<String> {
    if types::without_null(schema).1 {
        return Some("None".to_owned());
    }
    schema.get("default").map(|value| match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        value => value.to_string(),
    })
}
