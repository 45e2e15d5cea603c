//! `readers.ts`: how objects are made of packed answers, field by field.
//!
//! The readers are spelt out and not read from a table: every object is made by code that makes objects of one shape only,
//! which is what makes it fast. They rely on the same schema as what packs the answers in `bindings/node`: a slot for each
//! field, in the order of the schema.

use std::fmt::Write as _;

use anyhow::{Result, bail};
use serde_json::{Map, Value};

use super::{
    super::schema::{definition, kind, name_of, operation, without_null},
    methods::methods,
    models::{OTHER_NAMES, variants},
    text::{WIDTH, camel_case},
};

/// How many integers a slot is made of.
const SLOT: usize = 2;

/// The readers of what the operations answer with, and of what lies in that.
pub(super) fn module(api: &Value) -> Result<String> {
    let mut writer = Writer {
        api,
        written: Vec::new(),
        out: String::new(),
    };
    for method in methods() {
        if let Some(name) = name_of(&operation(api, method.operation)?["response"]) {
            writer.definition(name)?;
        }
    }
    let mut models = writer.written;
    models.sort_unstable();
    let models: String = models.iter().map(|name| format!("  {name},\n")).collect();
    Ok(format!(
        "// Written by `cargo xtask generate` from the core's definitions; change those instead.\n\n\
         import type {{ Packed }} from \"../packed.js\";\nimport type {{\n{models}}} from \"./models.js\";\n{}",
        writer.out
    ))
}

/// The reader of a definition.
pub(super) fn reader_of(model: &str) -> String {
    camel_case(&(model[..1].to_lowercase() + &model[1..]))
}

struct Writer<'a> {
    api: &'a Value,
    written: Vec<String>,
    out: String,
}

impl Writer<'_> {
    /// Writes the reader of a definition, after those that it needs.
    fn definition(&mut self, name: &str) -> Result<()> {
        if self.written.iter().any(|written| written == name) {
            return Ok(());
        }
        self.written.push(name.to_owned());
        let schema = definition(self.api, name)?;
        let reader = reader_of(name);
        let text = if schema["x-discriminator"].is_string() {
            self.union(name, &reader, schema)?
        } else if let Some(known) = schema["x-known-values"].as_array() {
            let values: Vec<String> = known
                .iter()
                .map(|known| known["value"].to_string())
                .collect();
            let constant = constant(name);
            format!(
                "\n{}\nfunction {reader}(it: Packed, at: number): {name} {{\n  return it.known(at, {constant});\n}}\n",
                array(&format!("const {constant}: readonly {name}[] = "), &values)
            )
        } else if let Some(parts) = schema["prefixItems"].as_array() {
            let parts = parts
                .iter()
                .enumerate()
                .map(|(index, part)| self.value(part, &place("first", index)))
                .collect::<Result<Vec<_>>>()?;
            format!(
                "\nfunction {reader}(it: Packed, at: number): {name} {{\n  const first = it.position(at);\n  \
                 return [{}];\n}}\n",
                parts.join(", ")
            )
        } else if schema["properties"].is_object() {
            self.object(name, &reader, schema, None)?
        } else {
            bail!("no reader for {name}")
        };
        self.out += &text;
        Ok(())
    }

    fn union(&mut self, name: &str, reader: &str, schema: &Value) -> Result<String> {
        let mut cases = String::new();
        for (number, (tag, variant)) in variants(schema).enumerate() {
            self.written.push(variant.to_owned());
            let object = definition(self.api, variant)?;
            if object["properties"].as_object().is_none_or(Map::is_empty) {
                writeln!(
                    cases,
                    "    case {number}:\n      return {{ type: \"{tag}\" }};"
                )?;
                self.written.pop();
                continue;
            }
            let text = self.object(variant, &reader_of(variant), object, Some(tag))?;
            self.out += &text;
            writeln!(
                cases,
                "    case {number}:\n      return {}(it, at);",
                reader_of(variant)
            )?;
        }
        Ok(format!(
            "\nexport function {reader}(it: Packed, at: number): {name} {{\n  switch (it.second(at)) {{\n{cases}    default:\n      \
             return it.json(it.position(at)) as {name};\n  }}\n}}\n"
        ))
    }

    fn object(
        &mut self,
        name: &str,
        reader: &str,
        schema: &Value,
        tag: Option<&str>,
    ) -> Result<String> {
        let none = Map::new();
        let fields = schema["properties"].as_object().unwrap_or(&none);
        let mut values = Vec::new();
        if let Some(tag) = tag {
            values.push(("type", format!("\"{tag}\"")));
        }
        for (index, (field, schema)) in fields.iter().enumerate() {
            values.push((field, self.value(schema, &place("first", index))?));
        }
        if let Some((_, other, field, _)) = OTHER_NAMES.iter().find(|(class, ..)| *class == name) {
            let declared: String = values
                .iter()
                .map(|(field, _)| format!("  readonly {field}: Model[\"{field}\"];\n"))
                .collect();
            let assigned: String = values
                .iter()
                .map(|(field, value)| format!("    this.{field} = {value};\n"))
                .collect();
            return Ok(format!(
                "\nconst {name}Record = (() => {{\n  type Model = {name};\n  return class {name} implements Model {{\n\
                 {}\n    constructor(it: Packed, first: number) {{\n{}    }}\n\n    get {other}(): string {{\n      \
                 return this.{field};\n    }}\n  }};\n}})();\n\n\
                 export function {reader}(it: Packed, at: number): {name} {{\n  \
                 return new {name}Record(it, it.position(at));\n}}\n",
                indented(&declared),
                indented(&assigned),
            ));
        }
        let lines: String = values
            .iter()
            .map(|(field, value)| {
                let line = format!("    {field}: {value},");
                if line.len() <= WIDTH {
                    format!("{line}\n")
                } else {
                    format!("    {field}:\n      {value},\n")
                }
            })
            .collect();
        Ok(format!(
            "\nexport function {reader}(it: Packed, at: number): {name} {{\n  const first = it.position(at);\n  \
             return {{\n{lines}  }};\n}}\n"
        ))
    }

    /// What reads the value at a place.
    fn value(&mut self, schema: &Value, at: &str) -> Result<String> {
        let (some, is_nullable) = without_null(schema);
        let value = self.some(some, at)?;
        Ok(if is_nullable {
            format!("it.isNull({at}) ? null : {value}")
        } else {
            value
        })
    }

    /// What reads a value that is not null.
    fn some(&mut self, schema: &Value, at: &str) -> Result<String> {
        if let Some(name) = name_of(schema) {
            self.definition(name)?;
            return Ok(format!("{}(it, {at})", reader_of(name)));
        }
        Ok(match kind(schema) {
            "string" => format!("it.text({at})"),
            "integer" | "number" => format!("it.number({at})"),
            "boolean" => format!("it.boolean({at})"),
            "array" => format!("it.list({at}, {})", self.reader(&schema["items"])?),
            "object" if schema["additionalProperties"].is_object() => {
                format!(
                    "it.dictionary({at}, {})",
                    self.reader(&schema["additionalProperties"])?
                )
            }
            // Any object, or any JSON.
            "object" | "" => format!("it.json({at})"),
            other => bail!("no reader for the JSON type {other:?}"),
        })
    }

    /// A function that reads a value of a list or dictionary.
    fn reader(&mut self, schema: &Value) -> Result<String> {
        if let Some(name) = name_of(schema) {
            self.definition(name)?;
            return Ok(reader_of(name));
        }
        let value = self.value(schema, "at")?;
        let (name, constant) = match &*value {
            "it.text(at)" => ("text", "string"),
            "it.isNull(at) ? null : it.text(at)" => ("nullableText", "string | null"),
            _ if kind(schema) == "array" => {
                let item = name_of(&schema["items"]).unwrap_or_default();
                let (name, constant) = (format!("{}s", reader_of(item)), format!("{item}[]"));
                self.helper(&name, &constant, &value)?;
                return Ok(name);
            }
            other => bail!("no reader for what {other} reads"),
        };
        self.helper(name, constant, &value)?;
        Ok(name.to_owned())
    }

    fn helper(&mut self, name: &str, kind: &str, value: &str) -> Result<()> {
        let head = format!("\nfunction {name}(");
        if !self.out.contains(&head) {
            write!(
                self.out,
                "{head}it: Packed, at: number): {kind} {{\n  return {value};\n}}\n"
            )?;
        }
        Ok(())
    }
}

fn place(first: &str, index: usize) -> String {
    match index * SLOT {
        0 => first.to_owned(),
        offset => format!("{first} + {offset}"),
    }
}

fn constant(name: &str) -> String {
    let mut out = String::new();
    for character in name.chars() {
        if character.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(character.to_uppercase());
    }
    out + "_VALUES"
}

fn array(before: &str, items: &[String]) -> String {
    let line = format!("{before}[{}];", items.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let lines: String = items.iter().map(|item| format!("  {item},\n")).collect();
    format!("{before}[\n{lines}];")
}

fn indented(lines: &str) -> String {
    lines.lines().map(|line| format!("  {line}\n")).collect()
}
