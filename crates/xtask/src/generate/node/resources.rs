//! `conversations.ts` and its like: a method for every operation on a noun, in both of its forms.

use std::fmt::Write as _;

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use super::{
    super::schema::{definition, name_of, operation, page_field, parameters_in},
    methods::{Method, Noun},
    readers::reader_of,
    text::{WIDTH, camel_case, comment, pascal_case},
};

/// What a method takes and gives.
struct Signature<'a> {
    operation: &'a Value,
    ids: Vec<(String, &'a str, &'a Value)>,
    /// The arguments that hold the rest.
    rest: Vec<Rest<'a>>,
    response: Option<&'a str>,
}

/// An argument that holds what stands in the query or the body.
struct Rest<'a> {
    name: &'static str,
    class: &'a str,
    doc: &'a str,
    /// Its type where it is given.
    takes: String,
    /// Whether a call makes no sense without it: there is nothing to change without changes.
    is_needed: bool,
}

pub(super) fn module(api: &Value, noun: &Noun) -> Result<String> {
    let class = noun.class;
    let mut models = Vec::new();
    let (mut requests, mut constants, mut members) = (String::new(), String::new(), String::new());
    let (mut aliases, mut assignments) = (String::new(), String::new());
    let (mut readers, mut completed) = (Vec::new(), Vec::new());
    for method in noun.methods {
        let signature = signature(api, method)?;
        models.extend(signature.rest.iter().map(|rest| rest.class));
        models.extend(signature.response);
        models.extend(method.iterator.map(|(_, item, _)| item));
        readers.extend(signature.response.map(reader_of));
        completed.extend(method.completed);
        requests += &request(method, &signature);
        constants += &constant(api, method, &signature)?;
        members += &call(method, &signature);
        members += &pages(method, &signature);
        for alias in &method.names[1..] {
            let name = method.names[0];
            write!(
                aliases,
                "\n  /** Another name for `{name}`. */\n  declare {alias}: {class}[\"{name}\"];\n"
            )?;
            writeln!(assignments, "  {alias}: {class}.prototype.{name},")?;
        }
    }
    models.sort_unstable();
    models.dedup();
    readers.sort_unstable();
    readers.dedup();
    let lines =
        |names: &[&str]| -> String { names.iter().map(|name| format!("  {name},\n")).collect() };
    let readers: Vec<&str> = readers.iter().map(String::as_str).collect();
    let streams = !completed.is_empty();
    let follows = noun.methods.iter().any(|method| method.iterator.is_some());
    let mut kinds = Vec::new();
    if noun
        .methods
        .iter()
        .any(|method| method.iterator.is_none() && method.completed.is_none())
    {
        kinds.push("Operation");
    }
    kinds.extend(follows.then_some("PagedOperation"));
    kinds.extend(streams.then_some("StreamOperation"));
    let mut imports = format!(
        "import {{ arranged, type RequestHeaders }} from \"../arguments.js\";\n\
         import type {{ {} }} from \"../operation.js\";\n\
         import type {{ CallOptions }} from \"../options.js\";\n",
        kinds.join(", ")
    );
    if follows {
        imports += "import type { AutoPager } from \"../pages.js\";\n";
    }
    imports += "import type { ApiPromise } from \"../promise.js\";\nimport { Resource } from \"../resource.js\";\n";
    if streams {
        imports += &format!(
            "import {{ {}, type RecordedMessage }} from \"../speech.js\";\n\
             import type {{ StreamPromise }} from \"../stream-promise.js\";\n",
            completed.join(", ")
        );
    }
    Ok(format!(
        "// Written by `cargo xtask generate` from the core's definitions; change those instead.\n\n\
         {imports}\
         import {{\n{}}} from \"./readers.js\";\n\
         import type {{\n{}}} from \"./models.js\";\n\
         {requests}{constants}\n\
         /** The operations on {}. */\n\
         export class {class} extends Resource {{{members}{aliases}}}\n\n\
         Object.assign({class}.prototype, {{\n{assignments}}});\n",
        lines(&readers),
        lines(&models),
        noun.called,
    ))
}

fn signature<'a>(api: &'a Value, method: &Method) -> Result<Signature<'a>> {
    static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    let operation = operation(api, method.operation)?;
    let part = |place: &str| parameters_in(api, operation, place);
    let mut rest = Vec::new();
    for name in ["body", "query"] {
        if let Some((class, fields)) = part(name)? {
            let alone = method.alone.filter(|field| fields.contains_key(*field));
            rest.push(Rest {
                name,
                class,
                doc: definition(api, class)?["description"]
                    .as_str()
                    .unwrap_or_default(),
                takes: match alone {
                    Some(_) => format!("{class} | RecordedMessage"),
                    None => class.to_owned(),
                },
                is_needed: name == "body" && operation["parameters"][name]["anyOf"].is_null(),
            });
        }
    }
    let ids = part("path")?.map_or(&*NONE, |(_, fields)| fields);
    Ok(Signature {
        operation,
        ids: ids
            .iter()
            .map(|(wire, schema)| (camel_case(wire), wire.as_str(), &schema["description"]))
            .collect(),
        rest,
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

/// The type of the one object that holds all arguments.
fn request(method: &Method, signature: &Signature<'_>) -> String {
    let mut fields = String::new();
    for (name, _, doc) in &signature.ids {
        fields += &comment(2, doc.as_str().unwrap_or_default());
        fields += &format!("  {name}: string;\n");
    }
    for rest in &signature.rest {
        let (name, takes) = (rest.name, &rest.takes);
        fields += &comment(2, rest.doc);
        fields += &if rest.is_needed {
            format!("  {name}: {takes};\n")
        } else {
            format!("  {name}?: {takes} | null | undefined;\n")
        };
        if name == "query" {
            fields += &comment(2, "Another name for `query`.");
            fields += &format!("  queryParams?: {takes} | null | undefined;\n");
        }
    }
    let doc = format!("What `{}` takes, in one object.", method.names[0]);
    let name = request_name(method);
    let mut types = format!(
        "\n{}export interface {name} extends CallOptions {{\n{fields}}}\n",
        comment(0, &doc),
    );
    if let Some((body, other)) = official_name(method, signature) {
        let doc = "The same, with the official package's name for what is said.";
        types += &format!(
            "\n{}export interface {other} extends Omit<{name}, \"body\"> {{\n{}  input: {};\n}}\n",
            comment(0, doc),
            comment(2, body.doc),
            body.takes
        );
    }
    types
}

/// Where the official package has another name for the body, that body, and the type that holds it by that name.
fn official_name<'a>(
    method: &Method,
    signature: &'a Signature<'_>,
) -> Option<(&'a Rest<'a>, String)> {
    method.alone?;
    let body = signature.rest.iter().find(|rest| rest.name == "body")?;
    Some((body, format!("{}Input", pascal_case(method.names[0]))))
}

fn constant(api: &Value, method: &Method, signature: &Signature<'_>) -> Result<String> {
    let name = constant_name(method);
    let response = signature.response.unwrap_or("void");
    let read = match (signature.response.map(reader_of), method.completed) {
        (Some(reader), Some(_)) => format!("(it, at) => it.list(at, {reader})"),
        (Some(reader), None) => reader,
        (None, _) => "() => undefined".to_owned(),
    };
    let (kind, items) = match (method.iterator, method.completed) {
        (_, Some(completed)) => (
            format!("StreamOperation<{response}>"),
            format!("  complete: {completed},\n"),
        ),
        (Some((_, item, _)), _) => {
            let field = page_field(api, signature.operation).context("no items in a page")?;
            (
                format!("PagedOperation<{response}, {item}>"),
                format!("  items: (page) => page.{field},\n"),
            )
        }
        _ => (format!("Operation<{response}>"), String::new()),
    };
    let ids: Vec<String> = signature
        .ids
        .iter()
        .map(|(name, wire, _)| format!("[\"{name}\", \"{wire}\"]"))
        .collect();
    let rest: Vec<String> = signature
        .rest
        .iter()
        .map(|rest| match method.alone.filter(|_| rest.name == "body") {
            Some(alone) => format!("[\"{}\", \"{alone}\"]", rest.name),
            None => format!("[\"{}\"]", rest.name),
        })
        .collect();
    Ok(format!(
        "\nconst {name}: {kind} = {{\n  name: \"{}\",\n  read: {read},\n{items}}};\nconst {name}_IDS = [{}] as const;\n\
         const {name}_REST = [{}] as const;\n",
        method.operation,
        ids.join(", "),
        rest.join(", "),
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
        for rest in &signature.rest {
            param(rest.name, rest.doc);
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
fn parameters(signature: &Signature<'_>, is_streamed: bool) -> Vec<String> {
    let mut parameters: Vec<String> = signature
        .ids
        .iter()
        .map(|(name, _, _)| format!("{name}: string"))
        .collect();
    for Rest {
        name,
        takes,
        is_needed,
        ..
    } in &signature.rest
    {
        // The official package has no query here, and its headers stand in the place.
        let headers = match (*name, signature.operation["name"].as_str()) {
            ("query", Some("get_message_source")) => " | RequestHeaders",
            _ => "",
        };
        parameters.push(if *is_needed {
            format!("{name}: {takes}")
        } else {
            format!("{name}?: {takes}{headers} | null")
        });
    }
    parameters.push("options?: CallOptions | RequestHeaders".to_owned());
    if is_streamed {
        // The official package takes the signal behind the headers.
        parameters.push("more?: CallOptions".to_owned());
    }
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
    let (response, way) = match method.completed {
        Some(_) => ("StreamPromise".to_owned(), "stream"),
        None => (
            format!("ApiPromise<{}>", signature.response.unwrap_or("void")),
            "call",
        ),
    };
    overloads(
        method,
        signature,
        method.names[0],
        method.doc,
        &response,
        way,
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
    let constant = constant_name(method);
    let other = official_name(method, signature).map(|(_, other)| format!(" | {other}"));
    let request = [format!(
        "request: {}{}",
        request_name(method),
        other.unwrap_or_default()
    )];
    format!(
        "\n{}{}{}{}  {name}(...values: unknown[]): {response} {{\n    \
         const {{ given, options }} = arranged({constant}_IDS, {constant}_REST, values);\n    \
         return this.{way}({constant}, given, options);\n  }}\n",
        documentation(doc, signature, true),
        declaration(
            name,
            &parameters(signature, method.completed.is_some()),
            response
        ),
        documentation(doc, signature, false),
        declaration(name, &request, response),
    )
}
