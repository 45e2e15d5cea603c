//! `resources/`: a method for every operation, in classes that wait, classes that await, and both with raw answers.

mod methods;
mod signature;

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::Value;

use super::text::docstring;
use methods::{METHODS, Method};
use signature::Signature;

const HEADER: &str = r#"# Written by `cargo xtask generate` from the core's definitions; change those instead.
"""The operations on conversations, for callers that wait and for callers that await."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._interaction import interaction
from .._operation import Operation
from .._pages import AsyncPages, Pages
from .._resource import AsyncResource, Resource, arguments, options
from .._stream import AsyncEventStream, EventStream

if TYPE_CHECKING:
    from datetime import datetime

    from .._stream import Abort, AsyncAbort
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

/// The classes that give models.
pub(super) fn module(api: &Value) -> Result<String> {
    let (models, mut constants) = (models(api, true)?, String::new());
    for method in METHODS {
        let signature = Signature::read(api, method.operation)?;
        if signature.streams {
            continue;
        }
        let response = match signature.response {
            "None" => "type(None)",
            model => model,
        };
        let items = signature
            .items
            .map(|field| format!(", items=\"{field}\""))
            .unwrap_or_default();
        let repeated = method
            .iterator
            .zip(method.repeated)
            .map(|((_, item), field)| format!(", repeated={item}.{field}"))
            .unwrap_or_default();
        writeln!(
            constants,
            "{} = Operation(\"{}\", {response}{items}{repeated})",
            method.constant(),
            method.operation
        )?;
    }
    constants +=
        "\n# The official package has it here.\nGetMessageSourceResponse = MessageSource\n";
    let classes = classes(api, CLASSES.iter().filter(|class| class.raw.is_some()))?;
    Ok(format!("{HEADER}{models}\n{constants}{classes}"))
}

/// Their counterparts with raw answers.
pub(super) fn raw_module(api: &Value) -> Result<String> {
    let mut imports = models(api, false)? + "from .conversation import (\n";
    let mut constants = Vec::new();
    for method in METHODS {
        if !Signature::read(api, method.operation)?.streams {
            constants.push(method.constant());
        }
    }
    constants.sort_unstable_by_key(|name| name.to_lowercase());
    for constant in constants {
        writeln!(imports, "    {constant},")?;
    }
    let classes = classes(api, CLASSES.iter().filter(|class| class.raw.is_none()))?;
    Ok(format!("{RAW_HEADER}{imports})\n{classes}"))
}

/// The import of the models that the methods name.
fn models(api: &Value, with_items: bool) -> Result<String> {
    let mut models = vec!["ConversationSort", "MessageSort", "MessageType"];
    for method in METHODS {
        let signature = Signature::read(api, method.operation)?;
        if signature.streams && !with_items {
            continue;
        }
        models.extend(signature.classes());
        if signature.streams {
            models.extend(signature.named());
            continue;
        }
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
        let mut methods = Vec::new();
        for method in METHODS {
            let streams = Signature::read(api, method.operation)?.streams;
            // Events have no answer as it came.
            if class.raw.is_some() || !streams {
                methods.push((method, streams));
            }
        }
        for (method, streams) in &methods {
            if *streams {
                out += &stream(api, class, method)?;
                continue;
            }
            out += &call(api, class, method)?;
            if let (Some(_), Some(iterator)) = (class.raw, method.iterator) {
                out += &pages(api, class, method, iterator)?;
            }
        }
        out.push('\n');
        for (method, _) in methods {
            for alias in &method.names[1..] {
                writeln!(out, "    {alias} = {}", method.names[0])?;
            }
        }
    }
    Ok(out)
}

fn call(api: &Value, class: &Class, method: &Method) -> Result<String> {
    let signature = Signature::read(api, method.operation)?;
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
        signature.parameters(false, class.awaits)?,
        match class.raw {
            Some(_) => signature.documentation(method.doc, false),
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
        method.constant(),
        signature.arguments(),
    ))
}

fn stream(api: &Value, class: &Class, method: &Method) -> Result<String> {
    let signature = Signature::read(api, method.operation)?;
    let kind = if class.awaits {
        "AsyncEventStream"
    } else {
        "EventStream"
    };
    Ok(format!(
        "\n    def {}(\n{}    ) -> {kind}:\n{}        return {kind}(\n            self._door,\n            \"{}\",\n            \
         {},\n            {},\n            abort_event,\n        )\n",
        method.names[0],
        signature.parameters(false, class.awaits)?,
        signature.documentation(method.doc, false),
        method.operation,
        signature.arguments(),
        signature.options(),
    ))
}

fn pages(
    api: &Value,
    class: &Class,
    method: &Method,
    (name, item): (&str, &str),
) -> Result<String> {
    let signature = Signature::read(api, method.operation)?;
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
        signature.parameters(true, class.awaits)?,
        signature.documentation(&doc, true),
        method.constant(),
        signature.arguments(),
    ))
}
