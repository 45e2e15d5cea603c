//! `resources/`: a method for every operation, in classes that wait, classes that await, and both with raw answers.

mod methods;
mod signature;

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::Value;

use super::text::{WIDTH, docstring};
use methods::{Method, NOUNS, Noun};
use signature::Signature;

/// A class of methods: how its methods begin, what they call, and what comes out.
struct Class<'a> {
    noun: &'a Noun,
    name: String,
    base: &'static str,
    doc: String,
    /// Its counterpart that gives the answers as they came.
    raw: Option<String>,
    awaits: bool,
}

impl<'a> Class<'a> {
    /// The classes that wait and those that await, with models or with raw answers.
    fn all(noun: &'a Noun, raw: bool) -> [Self; 2] {
        [false, true].map(|awaits| {
            let (before, awaited) = if awaits {
                ("Async", ", awaited")
            } else {
                ("", "")
            };
            let raw_name = format!("{before}Raw{}Resource", noun.class);
            let what = format!("The operations on {}{awaited}", noun.called);
            if raw {
                Self {
                    noun,
                    name: raw_name,
                    base: if awaits {
                        "AsyncRawResource"
                    } else {
                        "RawResource"
                    },
                    doc: format!("{what}, with answers as they came."),
                    raw: None,
                    awaits,
                }
            } else {
                Self {
                    noun,
                    name: format!("{before}{}Resource", noun.class),
                    base: if awaits { "AsyncResource" } else { "Resource" },
                    doc: format!("{what}."),
                    raw: Some(raw_name),
                    awaits,
                }
            }
        })
    }
}

/// What the generated text begins with: who wrote it, and what it is.
fn beginning(doc: &str) -> String {
    format!(
        "# Written by `cargo xtask generate` from the core's definitions; change those instead.\n\"\"\"{doc}\"\"\"\n\n\
         from __future__ import annotations\n\n"
    )
}

/// The names of `collections.abc` and `typing` that a module uses.
fn standard(body: &str, candidates: &[(&str, &[&str])]) -> String {
    candidates
        .iter()
        .filter_map(|(module, names)| {
            let used: Vec<_> = names
                .iter()
                .filter(|name| {
                    body.match_indices(**name).any(|(at, _)| {
                        let is_word =
                            |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
                        !is_word(body[..at].chars().next_back())
                            && !is_word(body[at + name.len()..].chars().next())
                    })
                })
                .copied()
                .collect();
            (!used.is_empty()).then(|| format!("from {module} import {}\n", used.join(", ")))
        })
        .collect()
}

/// Modules by their names, and what is in them.
pub(super) fn modules(api: &Value) -> Result<Vec<(String, String)>> {
    let mut modules = Vec::new();
    for noun in NOUNS {
        modules.push((noun.module.to_owned(), module(api, noun)?));
        modules.push((format!("raw_{}", noun.module), raw_module(api, noun)?));
    }
    Ok(modules)
}

/// The classes that give models.
fn module(api: &Value, noun: &Noun) -> Result<String> {
    let (models, mut constants) = (models(api, noun, true)?, String::new());
    let mut streams = false;
    for method in noun.methods {
        let signature = Signature::read(api, method.operation)?;
        if signature.streams {
            streams = true;
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
    constants += noun.more;
    let classes = classes(api, &Class::all(noun, false))?;
    let mut out = beginning(&format!(
        "The operations on {}, for callers that wait and for callers that await.",
        noun.called
    ));
    out += &standard(
        &classes,
        &[
            ("collections.abc", &["Callable", "Mapping", "Sequence"]),
            ("typing", &["Any"]),
        ],
    )
    .replace("import Any", "import TYPE_CHECKING, Any");
    if !out.contains("TYPE_CHECKING") {
        out += "from typing import TYPE_CHECKING\n";
    }
    out += "\n";
    if streams {
        out += "from .._interaction import interaction\n";
    }
    out += "from .._operation import Operation\n";
    if noun.follows_pages() {
        out += "from .._pages import AsyncPages, Pages\n";
    }
    out += &standard(
        &classes,
        &[(
            ".._resource",
            &["AsyncResource", "Resource", "arguments", "options"],
        )],
    );
    out += &models;
    out += "if TYPE_CHECKING:\n";
    if classes.contains("datetime") {
        out += "    from datetime import datetime\n\n";
    }
    if streams {
        out += "    from .._async_stream import AsyncAbort, AsyncEventStream\n    from .._stream import Abort, EventStream\n";
    }
    let (module, class) = (noun.module, noun.class);
    writeln!(
        out,
        "    from .raw_{module} import AsyncRaw{class}Resource, Raw{class}Resource\n"
    )?;
    Ok(format!("{out}{constants}{classes}"))
}

/// Their counterparts with raw answers.
fn raw_module(api: &Value, noun: &Noun) -> Result<String> {
    let mut imports = models(api, noun, false)?;
    imports.truncate(imports.trim_end().len());
    let mut constants = Vec::new();
    for method in noun.methods {
        if !Signature::read(api, method.operation)?.streams {
            constants.push(method.constant());
        }
    }
    constants.sort_unstable_by_key(|name| name.to_lowercase());
    imports += &imported(&format!("\nfrom .{} import", noun.module), &constants);
    let classes = classes(api, &Class::all(noun, true))?;
    let mut out = beginning(&format!(
        "The operations on {} with answers as they came. Few need them, so they are loaded when used.",
        noun.called
    ));
    out += &standard(
        &classes,
        &[
            ("collections.abc", &["Mapping", "Sequence"]),
            ("typing", &["Any"]),
        ],
    );
    out += "\n";
    out += &standard(
        &classes,
        &[
            (
                ".._resource",
                &["AsyncRawResource", "RawResource", "arguments", "options"],
            ),
            (".._response", &["RawResponse"]),
        ],
    );
    Ok(format!("{out}{imports}{classes}"))
}

/// An import of several names, as a formatter has it.
fn imported(from: &str, names: &[String]) -> String {
    let one_line = format!("{from} {}", names.join(", "));
    if one_line.trim_start().len() <= WIDTH {
        return one_line + "\n";
    }
    let list: String = names.iter().map(|name| format!("    {name},\n")).collect();
    format!("{from} (\n{list})\n")
}

/// The import of the models that the methods name.
fn models(api: &Value, noun: &Noun, with_items: bool) -> Result<String> {
    let mut models = Vec::new();
    for method in noun.methods {
        let signature = Signature::read(api, method.operation)?;
        if signature.streams && !with_items {
            continue;
        }
        models.extend(signature.classes());
        models.extend(signature.named()?);
        if signature.streams {
            continue;
        }
        models.extend(Some(signature.response).filter(|model| *model != "None"));
        if with_items {
            models.extend(method.iterator.map(|(_, item)| item));
        }
    }
    models.sort_unstable();
    models.dedup();
    let models: Vec<_> = models.into_iter().map(str::to_owned).collect();
    Ok(imported("from ..models import", &models) + "\n")
}

fn classes(api: &Value, classes: &[Class<'_>]) -> Result<String> {
    let mut out = String::new();
    for class in classes {
        write!(
            out,
            "\n\nclass {}({}):\n{}",
            class.name,
            class.base,
            docstring(4, &class.doc)
        )?;
        if let Some(raw) = &class.raw {
            write!(
                out,
                "\n    @property\n    def with_raw_response(self) -> {raw}:\n{}        from .raw_{} import \
                 {raw}\n\n        return {raw}(self._door)\n",
                docstring(
                    8,
                    "The same operations, with answers as they came: status, headers and bytes."
                ),
                class.noun.module
            )?;
        }
        let mut methods = Vec::new();
        for method in class.noun.methods {
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
            if let (Some(_), Some(iterator)) = (&class.raw, method.iterator) {
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

fn call(api: &Value, class: &Class<'_>, method: &Method) -> Result<String> {
    let signature = Signature::read(api, method.operation)?;
    let (define, send) = if class.awaits {
        ("async def", "await self._call")
    } else {
        ("def", "self._call")
    };
    let response = match (&class.raw, signature.response) {
        (Some(_), response) => response.to_owned(),
        (None, response) => format!("RawResponse[{response}]"),
    };
    Ok(format!(
        "\n    {define} {}(\n{}    ) -> {response}:\n{}        {}{send}(\n            {},\n            {},\n            \
         options(timeout, max_retries, extra_headers),\n        )\n",
        method.names[0],
        signature.parameters(false, class.awaits)?,
        match &class.raw {
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

fn stream(api: &Value, class: &Class<'_>, method: &Method) -> Result<String> {
    let signature = Signature::read(api, method.operation)?;
    // Whoever opens no stream does without its module, which keeps their start short.
    let (module, kind) = if class.awaits {
        ("_async_stream", "AsyncEventStream")
    } else {
        ("_stream", "EventStream")
    };
    Ok(format!(
        "\n    def {}(\n{}    ) -> {kind}:\n{}        from ..{module} import {kind}\n\n        return {kind}(\n            self._door,\n            \"{}\",\n            \
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
    class: &Class<'_>,
    method: &Method,
    (name, item): (&str, &str),
) -> Result<String> {
    let signature = Signature::read(api, method.operation)?;
    let kind = if class.awaits { "AsyncPages" } else { "Pages" };
    let page = signature.response;
    let doc = format!(
        "{} Follow the pages by themselves: the next one is fetched while this one is being read, at the documented pace.",
        match name {
            "iter" => format!("Go through all {}.", class.noun.called),
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
