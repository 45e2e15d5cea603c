//! `checks.ts`: what a parsed answer must be, field by field.
//!
//! The checks are spelt out and not read from a table: every test of a field stands in code that sees objects of one shape
//! only, which is what makes it fast.

use std::fmt::Write as _;

use anyhow::{Result, bail};
use serde_json::{Map, Value};

use super::{
    super::schema::{definition, kind, name_of, operation, without_null},
    methods::METHODS,
    models::{OTHER_NAMES, variants},
    text::{WIDTH, camel_case, pascal_case},
};

const HEADER: &str = "\
// Written by `cargo xtask generate` from the core's definitions; change those instead.

import {
";

const IMPORTS: &[&str] = &[
    "type Check",
    "count",
    "dictionary",
    "instant",
    "isUtc",
    "list",
    "misfit",
    "nullable",
    "object",
    "oneOf",
    "pair",
    "record",
    "text",
    "within",
];

/// The checks of what the operations answer with, and of what lies in that.
pub(super) fn module(api: &Value) -> Result<String> {
    let mut writer = Writer {
        api,
        written: Vec::new(),
        out: String::new(),
    };
    for method in METHODS {
        if let Some(name) = name_of(&operation(api, method.operation)?["response"]) {
            writer.definition(name)?;
        }
    }
    let mut models: Vec<&str> = writer.written.iter().map(String::as_str).collect();
    models.retain(|name| {
        writer.out.contains(&format!("{name}>")) || writer.out.contains(&format!("): {name} "))
    });
    models.sort_unstable();
    let used: String = IMPORTS
        .iter()
        .filter(|name| {
            let name = name.trim_start_matches("type ");
            [
                format!("{name}("),
                format!("{name}<"),
                format!("{name},"),
                format!("{name})"),
            ]
            .iter()
            .any(|use_| writer.out.contains(use_))
        })
        .map(|name| format!("  {name},\n"))
        .collect();
    let models: String = models.iter().map(|name| format!("  {name},\n")).collect();
    Ok(format!(
        "{HEADER}{used}}} from \"../check.js\";\nimport type {{\n{models}}} from \"./models.js\";\n{}",
        writer.out
    ))
}

struct Writer<'a> {
    api: &'a Value,
    written: Vec<String>,
    out: String,
}

impl Writer<'_> {
    /// Writes the check of a definition, after those that it needs.
    fn definition(&mut self, name: &str) -> Result<()> {
        if self.written.iter().any(|written| written == name) {
            return Ok(());
        }
        self.written.push(name.to_owned());
        let schema = definition(self.api, name)?;
        let check = camel_case_of_type(name);
        let text = if schema["x-discriminator"].is_string() {
            let mut cases = String::new();
            for (tag, variant) in variants(schema) {
                self.definition(variant)?;
                let key = if tag.contains('-') {
                    format!("\"{tag}\"")
                } else {
                    tag.to_owned()
                };
                writeln!(cases, "  {key}: {},", camel_case_of_type(variant))?;
            }
            format!("\nconst {check}: Check<{name}> = oneOf({{\n{cases}}});\n")
        } else if schema["prefixItems"].is_array() {
            format!("\nconst {check}: Check<{name}> = pair(text, count);\n")
        } else if schema["properties"].is_object() {
            self.class(name, &check, schema)?
        } else {
            bail!("no check for {name}")
        };
        self.out += &text;
        Ok(())
    }

    fn class(&mut self, name: &str, check: &str, schema: &Value) -> Result<String> {
        let none = Map::new();
        let fields = schema["properties"].as_object().unwrap_or(&none);
        let (mut constants, mut body) = (String::new(), String::new());
        for (field, schema) in fields {
            let (schema, is_nullable) = without_null(schema);
            let absent = match schema.get("default") {
                _ if is_nullable => Some("null".to_owned()),
                default => default.map(ToString::to_string),
            };
            let mut condition = String::new();
            if let Some(absent) = absent {
                writeln!(
                    body,
                    "  if (it.{field} === undefined) it.{field} = {absent};"
                )?;
                condition = if is_nullable {
                    format!("else if (it.{field} !== null) ")
                } else {
                    "else ".to_owned()
                };
            }
            body += &self.statement(check, field, schema, &condition, &mut constants)?;
        }
        let mut result = format!("it as {name}");
        for (class, other, field, _) in OTHER_NAMES {
            if *class == name {
                constants += &format!(
                    "\n/** Gives {check}s their other names: a prototype costs no memory for each of them. */\n\
                     const {check}Prototype = class {name} {{\n  declare {field}: string;\n  get {other}(): string {{\n    \
                     return this.{field};\n  }}\n}}.prototype;\n"
                );
                result = format!("Object.setPrototypeOf(it, {check}Prototype) as {name}");
            }
        }
        Ok(format!(
            "{constants}\nexport function {check}(value: unknown): {name} {{\n  const it = object<{name}>(value);\n{body}  \
             return {result};\n}}\n"
        ))
    }

    /// What tests one field.
    fn statement(
        &mut self,
        class: &str,
        field: &str,
        schema: &Value,
        condition: &str,
        constants: &mut String,
    ) -> Result<String> {
        let value = format!("it.{field}");
        let (before, inner) = if let Some((wrong, what)) = self.inline(schema, &value)? {
            let condition = format!("{condition}if ({wrong})");
            let throw = format!("throw misfit({value}, \"{field}\", \"{what}\");");
            return Ok(fitting(
                &format!("  {condition} {throw}"),
                &format!("  {condition} {{\n    {throw}\n  }}"),
            ));
        } else if schema["format"] == "date-time" {
            (
                format!("{condition}if (!isUtc({value})) {value} = "),
                "instant".to_owned(),
            )
        } else {
            let inner = self.check_of_some(schema)?;
            // A check that is put together is put together once.
            let inner = if inner.contains('(') {
                let constant = format!("{class}{}", pascal_case(field));
                writeln!(constants, "\nconst {constant} = {inner};")?;
                constant
            } else {
                inner
            };
            (condition.to_owned(), inner)
        };
        Ok(fitting(
            &format!("  {before}within(\"{field}\", {value}, {inner});"),
            &format!("  {before}within(\n    \"{field}\",\n    {value},\n    {inner},\n  );"),
        ))
    }

    /// The test that finds a plain value wrong, and what was expected.
    fn inline(&self, schema: &Value, value: &str) -> Result<Option<(String, &'static str)>> {
        let schema = match name_of(schema) {
            Some(name) => definition(self.api, name)?,
            None => schema,
        };
        let of_type = |name: &str| format!("typeof {value} !== \"{name}\"");
        Ok(match kind(schema) {
            "string" if schema["format"] == "date-time" => None,
            "string" => Some((of_type("string"), "a string")),
            "boolean" => Some((of_type("boolean"), "a boolean")),
            "number" => Some((format!("!Number.isFinite({value})"), "a number")),
            _ => None,
        })
    }

    /// The check of a value that may be null.
    fn check(&mut self, schema: &Value) -> Result<String> {
        let (schema, is_nullable) = without_null(schema);
        let check = self.check_of_some(schema)?;
        Ok(if is_nullable {
            format!("nullable({check})")
        } else {
            check
        })
    }

    /// The check of a value that is not null.
    fn check_of_some(&mut self, schema: &Value) -> Result<String> {
        Ok(if let Some(name) = name_of(schema) {
            if definition(self.api, name)?["type"] == "string" {
                "text".to_owned()
            } else {
                self.definition(name)?;
                camel_case_of_type(name)
            }
        } else {
            match kind(schema) {
                "string" => "text".to_owned(),
                "integer" => "count".to_owned(),
                "array" => format!("list({})", self.check(&schema["items"])?),
                "object" if schema["additionalProperties"].is_object() => {
                    format!(
                        "dictionary({})",
                        self.check(&schema["additionalProperties"])?
                    )
                }
                "object" => "record".to_owned(),
                other => bail!("no check for the JSON type {other:?}"),
            }
        })
    }
}

/// The one line, or the several that take its place where it is too long.
fn fitting(line: &str, lines: &str) -> String {
    let text = if line.len() <= WIDTH { line } else { lines };
    format!("{text}\n")
}

fn camel_case_of_type(name: &str) -> String {
    camel_case(&(name[..1].to_lowercase() + &name[1..]))
}
