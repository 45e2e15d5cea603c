//! `resources/`: a method for every operation, in classes that wait, classes that await, and both with raw answers.

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::{Map, Value};

use super::{
    super::schema::{operation, page_field, parameters_in},
    text::docstring,
    types,
};

/// How an operation is called in Python. The first name is the official package's; the others are aliases.
struct Method {
    operation: &'static str,
    names: &'static [&'static str],
    /// Name of the method that follows pages, and the type of what they hold.
    iterator: Option<(&'static str, &'static str)>,
    doc: &'static str,
}

/// The longest line of the package.
const LINE: usize = 120;

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
from typing import TYPE_CHECKING, Any

from .._operation import Operation
from .._pages import AsyncPages, Pages
from .._resource import AsyncResource, Resource, arguments, options

if TYPE_CHECKING:
    from .raw_conversation import AsyncRawConversationResource, RawConversationResource
"#;

const RAW_HEADER: &str = r#"# Written by `cargo xtask generate` from the core's definitions; change those instead.
"""The operations on conversations with answers as they came. Few need them, so they are loaded when they are used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._resource import AsyncRawResource, RawResource, arguments, options
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

/// The classes that give models.
pub(super) fn module(api: &Value) -> Result<String> {
    let (models, mut constants) = (models(api, true)?, String::new());
    for method in METHODS {
        let response = match signature(api, method.operation)?.response {
            "None" => "type(None)",
            model => model,
        };
        let items = page_field(api, operation(api, method.operation)?)
            .map(|field| format!(", items=\"{field}\""))
            .unwrap_or_default();
        writeln!(
            constants,
            "{} = Operation(\"{}\", {response}{items})",
            constant(method),
            method.operation
        )?;
    }
    let classes = classes(api, CLASSES.iter().filter(|class| class.raw.is_some()))?;
    Ok(format!("{HEADER}{models}\n{constants}{classes}"))
}

/// Their counterparts with raw answers.
pub(super) fn raw_module(api: &Value) -> Result<String> {
    let mut imports = models(api, false)? + "from .conversation import (\n";
    let mut constants: Vec<String> = METHODS.iter().map(constant).collect();
    constants.sort_unstable_by_key(|name| name.to_lowercase());
    for constant in constants {
        writeln!(imports, "    {constant},")?;
    }
    let classes = classes(api, CLASSES.iter().filter(|class| class.raw.is_none()))?;
    Ok(format!("{RAW_HEADER}{imports})\n{classes}"))
}

fn constant(method: &Method) -> String {
    format!("_{}", method.operation.to_uppercase())
}

/// The import of the models that the methods name.
fn models(api: &Value, with_items: bool) -> Result<String> {
    let mut models = vec!["ConversationSort", "MessageSort", "MessageType"];
    for method in METHODS {
        let signature = signature(api, method.operation)?;
        models.extend(signature.rest.map(|(_, class, _)| class));
        models.extend(Some(signature.response).filter(|model| *model != "None"));
        if with_items {
            models.extend(method.iterator.map(|(_, item)| item));
        }
    }
    models.sort_unstable();
    models.dedup();
    let list: String = models
        .iter()
        .map(|model| format!("    {model},\n"))
        .collect();
    Ok(format!("from ..models import (\n{list})\n"))
}

fn classes<'a>(api: &Value, classes: impl Iterator<Item = &'a Class>) -> Result<String> {
    let mut out = String::new();
    for class in classes {
        write!(
            out,
            "\n\nclass {}({}):\n{}",
            class.name,
            class.base,
            docstring(4, class.doc)
        )?;
        if let Some(raw) = class.raw {
            write!(
                out,
                "\n    @property\n    def with_raw_response(self) -> {raw}:\n{}        from .raw_conversation import \
                 {raw}\n\n        return {raw}(self._door)\n",
                docstring(
                    8,
                    "The same operations, with answers as they came: status, headers and bytes."
                )
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

fn signature<'a>(api: &'a Value, name: &str) -> Result<Signature<'a>> {
    static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    let operation = operation(api, name)?;
    let part = |place: &str| parameters_in(api, operation, place);
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
        writeln!(
            out,
            "        {name}: {class} | Mapping[str, Any] | None = None,"
        )?;
    }
    out += "        *,\n";
    for (name, schema) in signature
        .rest
        .iter()
        .flat_map(|(_, _, fields)| fields.iter())
    {
        writeln!(
            out,
            "        {name}: {} | None = None,",
            types::argument(api, schema)?
        )?;
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
        add(
            name,
            &format!(
                "The arguments that follow in one object: `{class}` or a dict. Those given singly go first."
            ),
        );
        for (name, schema) in fields {
            add(name, schema["description"].as_str().unwrap_or_default());
        }
    }
    if pages {
        add(
            "progress",
            "Called with the number of items of every page once it is there, such as `tqdm.update`.",
        );
    }
    add(
        "timeout",
        "Seconds the call may take, with all its attempts.",
    );
    add("max_retries", "How often the call is tried again at most.");
    add(
        "extra_headers",
        "Headers beside the client's own; they cannot replace the credentials.",
    );
    docstring(8, &text)
}

/// The arguments as they go through the door.
fn given(signature: &Signature<'_>) -> String {
    let path = signature.path.keys();
    let rest = signature
        .rest
        .iter()
        .flat_map(|(_, _, fields)| fields.keys());
    let pairs: Vec<String> = path
        .chain(rest)
        .map(|name| format!("\"{name}\": {name}"))
        .collect();
    let dict = format!("{{{}}}", pairs.join(", "));
    let Some((name, _, _)) = signature.rest else {
        return dict;
    };
    let one_line = format!("arguments({name}, {dict})");
    if one_line.len() + "            ,".len() <= LINE {
        return one_line;
    }
    let pairs: String = pairs
        .iter()
        .map(|pair| format!("                    {pair},\n"))
        .collect();
    format!(
        "arguments(\n                {name},\n                {{\n{pairs}                }},\n            )"
    )
}

fn call(api: &Value, class: &Class, method: &Method) -> Result<String> {
    let signature = signature(api, method.operation)?;
    let (define, send) = if class.awaits {
        ("async def", "await self._call")
    } else {
        ("def", "self._call")
    };
    let response = match (class.raw, signature.response) {
        (Some(_), response) => response.to_owned(),
        (None, response) => format!("RawResponse[{response}]"),
    };
    Ok(format!(
        "\n    {define} {}(\n{}    ) -> {response}:\n{}        {}{send}(\n            {},\n            {},\n            \
         options(timeout, max_retries, extra_headers),\n        )\n",
        method.names[0],
        parameters(api, &signature, false)?,
        match class.raw {
            Some(_) => documentation(method.doc, &signature, false),
            None => docstring(
                8,
                &format!(
                    "See `{}.{}`.",
                    class.name.replacen("Raw", "", 1),
                    method.names[0]
                )
            ),
        },
        if response == "None" { "" } else { "return " },
        constant(method),
        given(&signature),
    ))
}

fn pages(
    api: &Value,
    class: &Class,
    method: &Method,
    (name, item): (&str, &str),
) -> Result<String> {
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
         {},\n            {},\n            options(timeout, max_retries, extra_headers),\n            progress,\n        )\n",
        parameters(api, &signature, true)?,
        documentation(&doc, &signature, true),
        constant(method),
        given(&signature),
    ))
}
