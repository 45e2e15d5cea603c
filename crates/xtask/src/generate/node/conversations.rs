//! `conversations.ts`: a method for every operation on conversations, in both of its forms.

use std::fmt::Write as _;

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use super::{
    super::schema::{definition, name_of, operation, page_field, parameters_in},
    methods::{METHODS, Method},
    readers::reader_of,
    text::{WIDTH, camel_case, comment, pascal_case},
};

/// What a method takes and gives.
struct Signature<'a> {
    operation: &'a Value,
    ids: Vec<(String, &'a str, &'a Value)>,
    /// Name, type and documentation of the argument that holds the rest.
    rest: Option<(&'static str, &'a str, &'a str)>,
    response: Option<&'a str>,
}

pub(super) fn module(api: &Value) -> Result<String> {
    let mut models = Vec::new();
    let (mut requests, mut constants, mut members) = (String::new(), String::new(), String::new());
    let (mut aliases, mut assignments) = (String::new(), String::new());
    let mut readers = Vec::new();
    for method in METHODS {
        let signature = signature(api, method)?;
        models.extend(signature.rest.map(|(_, class, _)| class));
        models.extend(signature.response);
        models.extend(method.iterator.map(|(_, item, _)| item));
        readers.extend(signature.response.map(reader_of));
        requests += &request(method, &signature);
        constants += &constant(api, method, &signature)?;
        members += &call(method, &signature);
        members += &pages(method, &signature);
        for alias in &method.names[1..] {
            let name = method.names[0];
            write!(
                aliases,
                "\n  /** Another name for `{name}`. */\n  declare {alias}: ConversationResource[\"{name}\"];\n"
            )?;
            writeln!(
                assignments,
                "  {alias}: ConversationResource.prototype.{name},"
            )?;
        }
    }
    models.sort_unstable();
    models.dedup();
    readers.sort_unstable();
    let lines =
        |names: &[&str]| -> String { names.iter().map(|name| format!("  {name},\n")).collect() };
    let readers: Vec<&str> = readers.iter().map(String::as_str).collect();
    Ok(format!(
        "// Written by `cargo xtask generate` from the core's definitions; change those instead.\n\n\
         import {{ arranged, type RequestHeaders }} from \"../arguments.js\";\n\
         import type {{ Operation, PagedOperation }} from \"../operation.js\";\n\
         import type {{ CallOptions }} from \"../options.js\";\n\
         import type {{ AutoPager }} from \"../pages.js\";\n\
         import type {{ ApiPromise }} from \"../promise.js\";\n\
         import {{ Resource }} from \"../resource.js\";\n\
         import {{\n{}}} from \"./readers.js\";\n\
         import type {{\n{}}} from \"./models.js\";\n\
         {requests}{constants}\n\
         /** The operations on conversations. */\n\
         export class ConversationResource extends Resource {{{members}{aliases}}}\n\n\
         Object.assign(ConversationResource.prototype, {{\n{assignments}}});\n",
        lines(&readers),
        lines(&models),
    ))
}

fn signature<'a>(api: &'a Value, method: &Method) -> Result<Signature<'a>> {
    static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    let operation = operation(api, method.operation)?;
    let part = |place: &str| parameters_in(api, operation, place);
    let rest = match (part("query")?, part("body")?) {
        (Some((class, _)), _) => Some(("query", class)),
        (None, Some((class, _))) => Some(("body", class)),
        (None, None) => None,
    };
    let ids = part("path")?.map_or(&*NONE, |(_, fields)| fields);
    Ok(Signature {
        operation,
        ids: ids
            .iter()
            .map(|(wire, schema)| (camel_case(wire), wire.as_str(), &schema["description"]))
            .collect(),
        rest: rest
            .map(|(name, class)| {
                let doc = &definition(api, class)?["description"];
                anyhow::Ok((name, class, doc.as_str().unwrap_or_default()))
            })
            .transpose()?,
        response: name_of(&operation["response"]),
    })
}

fn constant_name(method: &Method) -> String {
    method.operation.to_uppercase()
}

fn request_name(method: &Method) -> String {
    // `getMessages` and `iterateMessages` ask for the same.
    format!("{}Request", pascal_case(method.names[0]))
}

/// Whether a call makes no sense without the rest: there is nothing to change without changes.
fn needs_rest(signature: &Signature<'_>) -> bool {
    let body = &signature.operation["parameters"]["body"];
    body["type"] != "null" && body["anyOf"].is_null()
}

/// The type of the one object that holds all arguments.
fn request(method: &Method, signature: &Signature<'_>) -> String {
    let mut fields = String::new();
    for (name, _, doc) in &signature.ids {
        fields += &comment(2, doc.as_str().unwrap_or_default());
        fields += &format!("  {name}: string;\n");
    }
    if let Some((name, class, doc)) = signature.rest {
        fields += &comment(2, doc);
        fields += &if needs_rest(signature) {
            format!("  {name}: {class};\n")
        } else {
            format!("  {name}?: {class} | null | undefined;\n")
        };
    }
    let doc = format!("What `{}` takes, in one object.", method.names[0]);
    format!(
        "\n{}export interface {} extends CallOptions {{\n{fields}}}\n",
        comment(0, &doc),
        request_name(method)
    )
}

fn constant(api: &Value, method: &Method, signature: &Signature<'_>) -> Result<String> {
    let name = constant_name(method);
    let response = signature.response.unwrap_or("void");
    let read = signature
        .response
        .map_or("() => undefined".to_owned(), reader_of);
    let (kind, items) = match method.iterator {
        Some((_, item, _)) => {
            let field = page_field(api, signature.operation).context("no items in a page")?;
            (
                format!("PagedOperation<{response}, {item}>"),
                format!("  items: (page) => page.{field},\n"),
            )
        }
        None => (format!("Operation<{response}>"), String::new()),
    };
    let ids: Vec<String> = signature
        .ids
        .iter()
        .map(|(name, wire, _)| format!("[\"{name}\", \"{wire}\"]"))
        .collect();
    Ok(format!(
        "\nconst {name}: {kind} = {{\n  name: \"{}\",\n  read: {read},\n{items}}};\nconst {name}_IDS = [{}] as const;\n",
        method.operation,
        ids.join(", "),
    ))
}

fn documentation(doc: &str, signature: &Signature<'_>, positional: bool) -> String {
    let mut text = format!(
        "{doc}\n\nAt most {} requests a minute and user.\n",
        signature.operation["requests_per_minute"]
    );
    let mut param =
        |name: &str, doc: &str| text += &format!("\n@param {name} {}", doc.replace('\n', " "));
    if positional {
        for (name, _, doc) in &signature.ids {
            param(name, doc.as_str().unwrap_or_default());
        }
        if let Some((name, _, doc)) = signature.rest {
            param(name, doc);
        }
        param("options", "What is set for this call alone.");
    } else {
        param("request", "All of it in one object.");
    }
    let throws = if signature.ids.is_empty() {
        "An argument is not allowed; nothing was sent."
    } else {
        "An id or another argument is not allowed; nothing was sent."
    };
    text += &format!("\n@throws {{ValidationError}} {throws}");
    if !signature.ids.is_empty() {
        text += "\n@throws {NotFoundError} What an id names is not there.";
    }
    comment(2, &text)
}

/// The parameters of the form with ids first.
fn parameters(signature: &Signature<'_>) -> Vec<String> {
    let mut parameters: Vec<String> = signature
        .ids
        .iter()
        .map(|(name, _, _)| format!("{name}: string"))
        .collect();
    if let Some((name, class, _)) = signature.rest {
        parameters.push(if needs_rest(signature) {
            format!("{name}: {class}")
        } else {
            format!("{name}?: {class} | null")
        });
    }
    parameters.push("options?: CallOptions | RequestHeaders".to_owned());
    parameters
}

/// The declaration of a method, on one line if it fits.
fn declaration(name: &str, parameters: &[String], response: &str) -> String {
    let line = format!("  {name}({}): {response};\n", parameters.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let parameters: String = parameters
        .iter()
        .map(|parameter| format!("    {parameter},\n"))
        .collect();
    format!("  {name}(\n{parameters}  ): {response};\n")
}

fn call(method: &Method, signature: &Signature<'_>) -> String {
    let response = format!("ApiPromise<{}>", signature.response.unwrap_or("void"));
    overloads(
        method,
        signature,
        method.names[0],
        method.doc,
        &response,
        "call",
    )
}

fn pages(method: &Method, signature: &Signature<'_>) -> String {
    let (Some((name, item, doc)), Some(page)) = (method.iterator, signature.response) else {
        return String::new();
    };
    let response = format!("AutoPager<{page}, {item}>");
    overloads(method, signature, name, doc, &response, "follow")
}

fn overloads(
    method: &Method,
    signature: &Signature<'_>,
    name: &str,
    doc: &str,
    response: &str,
    way: &str,
) -> String {
    let rest = signature
        .rest
        .map_or("undefined".to_owned(), |(name, _, _)| format!("\"{name}\""));
    let constant = constant_name(method);
    let request = [format!("request: {}", request_name(method))];
    format!(
        "\n{}{}{}{}  {name}(...values: unknown[]): {response} {{\n    \
         const {{ given, options }} = arranged({constant}_IDS, {rest}, values);\n    \
         return this.{way}({constant}, given, options);\n  }}\n",
        documentation(doc, signature, true),
        declaration(name, &parameters(signature), response),
        documentation(doc, signature, false),
        declaration(name, &request, response),
    )
}
