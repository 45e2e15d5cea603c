//! `resources/conversation.py`: a method for every operation, in the classes that wait, await or give the raw answer.

use std::fmt::Write as _;

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use super::{text::docstring, types};

/// How an operation is called in Python. The first name is the official package's; the others are aliases.
struct Method {
    operation: &'static str,
    names: &'static [&'static str],
    /// Name of the method that follows pages, and the type of what they hold.
    iterator: Option<(&'static str, &'static str)>,
    doc: &'static str,
}

const METHODS: &[Method] = &[
    Method {
        operation: "list_conversations",
        names: &["get_conversations", "list"],
        iterator: Some(("iter", "Conversation")),
        doc: "List conversations, one page at a time.",
    },
    Method {
        operation: "get_messages",
        names: &["get_conversation_messages", "messages"],
        iterator: Some(("iter_messages", "Message")),
        doc: "Read the messages of a conversation, one page at a time, in the order they were said unless asked otherwise.",
    },
    Method {
        operation: "get_message_source",
        names: &["get_message_source", "message_source"],
        iterator: None,
        doc: "Get a signed URL of the audio of a voice message.",
    },
    Method {
        operation: "modify_tags",
        names: &["modify_tags"],
        iterator: None,
        doc: "Add, change and remove tags of a conversation.",
    },
    Method {
        operation: "recommend_responses",
        names: &["recommend_responses_for_interaction", "recommend_responses"],
        iterator: None,
        doc: "Suggest what the user could answer to the latest interaction.",
    },
    Method {
        operation: "get_interaction_insights",
        names: &["get_interaction_insights", "insights"],
        iterator: None,
        doc: "Read why the agent said what it said in one interaction.",
    },
];

const HEADER: &str = r#"# Written by `cargo xtask generate` from the core's definitions; change those instead.
"""The operations on conversations, for callers that wait and for callers that await."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .._operation import Operation
from .._pages import AsyncPages, Pages
from .._resource import AsyncResource, RawResource, AsyncRawResource, Resource, arguments, options
from .._response import RawResponse
"#;

/// A class of methods: how its methods begin, what they call, and what comes out.
struct Class {
    name: &'static str,
    base: &'static str,
    doc: &'static str,
    /// Its counterpart that gives the answers as they came.
    raw: Option<&'static str>,
    awaits: bool,
}

const CLASSES: &[Class] = &[
    Class {
        name: "RawConversationResource",
        base: "RawResource",
        doc: "The operations on conversations, with answers as they came.",
        raw: None,
        awaits: false,
    },
    Class {
        name: "AsyncRawConversationResource",
        base: "AsyncRawResource",
        doc: "The operations on conversations, awaited, with answers as they came.",
        raw: None,
        awaits: true,
    },
    Class {
        name: "ConversationResource",
        base: "Resource",
        doc: "The operations on conversations.",
        raw: Some("RawConversationResource"),
        awaits: false,
    },
    Class {
        name: "AsyncConversationResource",
        base: "AsyncResource",
        doc: "The operations on conversations, awaited.",
        raw: Some("AsyncRawConversationResource"),
        awaits: true,
    },
];

/// What a method takes and gives.
struct Signature<'a> {
    path: &'a Map<String, Value>,
    /// Name and class of the argument that holds the rest, and its fields.
    rest: Option<(&'static str, &'a str, &'a Map<String, Value>)>,
    response: &'a str,
}

pub(super) fn module(api: &Value) -> Result<String> {
    let mut models: Vec<&str> = Vec::new();
    let mut constants = String::new();
    for method in METHODS {
        let signature = signature(api, method.operation)?;
        models.extend(signature.rest.map(|(_, class, _)| class));
        models.extend(method.iterator.map(|(_, item)| item));
        let field = page_field(api, operation(api, method.operation)?);
        let response = signature.response;
        if response != "None" {
            models.push(response);
        }
        let response = if response == "None" { "type(None)" } else { response };
        let items = field.map(|field| format!(", items=\"{field}\"")).unwrap_or_default();
        writeln!(
            constants,
            "_{} = Operation(\"{}\", {response}{items})",
            method.operation.to_uppercase(),
            method.operation
        )?;
    }
    models.extend(["MessageSort", "ConversationSort", "MessageType"]);
    models.sort_unstable();
    models.dedup();
    let mut out = HEADER.to_owned() + "from ..models import (\n";
    for model in models {
        writeln!(out, "    {model},")?;
    }
    out += ")\n\n";
    out += &constants;
    for class in CLASSES {
        write!(out, "\n\nclass {}({}):\n{}", class.name, class.base, docstring(4, class.doc))?;
        if let Some(raw) = class.raw {
            write!(
                out,
                "\n    @property\n    def with_raw_response(self) -> {raw}:\n{}        return {raw}(self._door)\n",
                docstring(8, "The same operations, with answers as they came: status, headers and bytes.")
            )?;
        }
        for method in METHODS {
            out += &call(api, class, method)?;
            if let (Some(_), Some(iterator)) = (class.raw, method.iterator) {
                out += &pages(api, class, method, iterator)?;
            }
        }
        out.push('\n');
        for method in METHODS {
            for alias in &method.names[1..] {
                writeln!(out, "    {alias} = {}", method.names[0])?;
            }
        }
    }
    Ok(out)
}

fn operation<'a>(api: &'a Value, name: &str) -> Result<&'a Value> {
    let operations = api["operations"].as_array().context("the schema has no operations")?;
    operations.iter().find(|operation| operation["name"] == name).with_context(|| format!("no operation {name}"))
}

/// The field of a page that holds its items.
fn page_field<'a>(api: &'a Value, operation: &Value) -> Option<&'a str> {
    let page = types::definition(api, types::name_of(&operation["response"])?).ok()?;
    let fields = page["properties"].as_object()?;
    fields.get("has_more")?;
    fields.iter().find(|(_, schema)| schema["type"] == "array").map(|(name, _)| name.as_str())
}

fn signature<'a>(api: &'a Value, name: &str) -> Result<Signature<'a>> {
    static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    let operation = operation(api, name)?;
    let part = |place: &str| -> Result<Option<(&'a str, &'a Map<String, Value>)>> {
        let (schema, _) = types::without_null(&operation["parameters"][place]);
        let Some(class) = types::name_of(schema) else {
            return Ok(None);
        };
        let fields = types::definition(api, class)?["properties"].as_object().unwrap_or(&NONE);
        Ok(Some((class, fields)))
    };
    let rest = match (part("query")?, part("body")?) {
        (Some((class, fields)), _) => Some(("params", class, fields)),
        (None, Some((class, fields))) => Some(("body", class, fields)),
        (None, None) => None,
    };
    Ok(Signature {
        path: part("path")?.map_or(&NONE, |(_, fields)| fields),
        rest,
        response: types::name_of(&operation["response"]).unwrap_or("None"),
    })
}

/// The parameters of a method, one a line.
fn parameters(api: &Value, signature: &Signature<'_>, pages: bool) -> Result<String> {
    let mut out = "        self,\n".to_owned();
    for name in signature.path.keys() {
        writeln!(out, "        {name}: str,")?;
    }
    if let Some((name, class, _)) = signature.rest {
        writeln!(out, "        {name}: {class} | Mapping[str, Any] | None = None,")?;
    }
    out += "        *,\n";
    for (name, schema) in signature.rest.iter().flat_map(|(_, _, fields)| fields.iter()) {
        writeln!(out, "        {name}: {} | None = None,", types::argument(api, schema)?)?;
    }
    if pages {
        out += "        progress: Callable[[int], object] | None = None,\n";
    }
    Ok(out
        + "        timeout: float | None = None,\n        max_retries: int | None = None,\n        \
           extra_headers: Mapping[str, str] | None = None,\n")
}

fn documentation(doc: &str, signature: &Signature<'_>, pages: bool) -> String {
    let mut text = format!("{doc}\n\nArgs:");
    let mut add = |name: &str, doc: &str| {
        text += &format!("\n    {name}: {}", doc.replace('\n', " "));
    };
    for (name, schema) in signature.path {
        add(name, schema["description"].as_str().unwrap_or_default());
    }
    if let Some((name, class, fields)) = signature.rest {
        add(name, &format!("The arguments that follow in one object: `{class}` or a dict. Those given singly go first."));
        for (name, schema) in fields {
            add(name, schema["description"].as_str().unwrap_or_default());
        }
    }
    if pages {
        add("progress", "Called with the number of items of every page once it is there, such as `tqdm.update`.");
    }
    add("timeout", "Seconds the call may take, with all its attempts.");
    add("max_retries", "How often the call is tried again at most.");
    add("extra_headers", "Headers beside the client's own; they cannot replace the credentials.");
    docstring(8, &text)
}

/// The arguments as they go through the door.
fn given(signature: &Signature<'_>) -> String {
    let pair = |name: &String| format!("\"{name}\": {name}");
    let path = signature.path.keys().map(pair);
    let rest = signature.rest.iter().flat_map(|(_, _, fields)| fields.keys()).map(pair);
    let dict = format!("{{{}}}", path.chain(rest).collect::<Vec<_>>().join(", "));
    match signature.rest {
        Some((name, _, _)) => format!("arguments({name}, {dict})"),
        None => dict,
    }
}

fn call(api: &Value, class: &Class, method: &Method) -> Result<String> {
    let signature = signature(api, method.operation)?;
    let (define, send) = if class.awaits { ("async def", "await self._call") } else { ("def", "self._call") };
    let response = match (class.raw, signature.response) {
        (Some(_), response) => response.to_owned(),
        (None, response) => format!("RawResponse[{response}]"),
    };
    Ok(format!(
        "\n    {define} {}(\n{}    ) -> {response}:\n{}        {}{send}(\n            _{},\n            {},\n            \
         options(timeout, max_retries, extra_headers),\n        )\n",
        method.names[0],
        parameters(api, &signature, false)?,
        documentation(method.doc, &signature, false),
        if response == "None" { "" } else { "return " },
        method.operation.to_uppercase(),
        given(&signature),
    ))
}

fn pages(api: &Value, class: &Class, method: &Method, (name, item): (&str, &str)) -> Result<String> {
    let signature = signature(api, method.operation)?;
    let kind = if class.awaits { "AsyncPages" } else { "Pages" };
    let page = signature.response;
    let doc = format!(
        "{} Follow the pages by themselves: the next one is fetched while this one is being read, at the documented pace.",
        match name {
            "iter" => "Go through all conversations.".to_owned(),
            _ => "Go through all messages of a conversation.".to_owned(),
        }
    );
    Ok(format!(
        "\n    def {name}(\n{}    ) -> {kind}[{item}, {page}]:\n{}        return {kind}(\n            self._door,\n            \
         _{},\n            {},\n            options(timeout, max_retries, extra_headers),\n            progress,\n        )\n",
        parameters(api, &signature, true)?,
        documentation(&doc, &signature, true),
        method.operation.to_uppercase(),
        given(&signature),
    ))
}
