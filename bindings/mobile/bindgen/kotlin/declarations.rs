//! The classes.

use anyhow::Result;
use uniffi_meta::{EnumMetadata, EnumShape, FieldMetadata, RecordMetadata, VariantMetadata};

use super::{Declared, Types, class, constant, field_name, is_flat, written};

impl Types {
    /// What users see.
    pub(crate) fn models(&self) -> Result<String> {
        let mut out =
            "package ai.amigo.sdk\n\nimport ai.amigo.sdk.internal.*\nimport java.time.Instant\n"
                .to_owned();
        for (name, declared) in &self.declared {
            if self.is_public(name) {
                out += &self.declaration(declared, "public")?;
            }
        }
        Ok(out)
    }

    /// What only this package's own layer uses.
    pub(crate) fn records(&self) -> Result<String> {
        let mut out =
            "package ai.amigo.sdk.internal\n\nimport ai.amigo.sdk.*\nimport java.time.Instant\n"
                .to_owned();
        for (name, declared) in &self.declared {
            if !self.is_public(name) {
                out += &self.declaration(declared, "internal")?;
            }
        }
        Ok(out)
    }

    fn declaration(&self, declared: &Declared, visibility: &str) -> Result<String> {
        match declared {
            Declared::Record(record) => self.record(record, visibility),
            Declared::Enum(item) if item.shape != EnumShape::Enum => exception(item),
            Declared::Enum(item) if is_flat(item) => Ok(constants(item, visibility)),
            Declared::Enum(item) => self.sealed(item, visibility),
        }
    }

    fn record(&self, record: &RecordMetadata, visibility: &str) -> Result<String> {
        let name = class(&record.name);
        let fields = fields(&record.fields, member(visibility), "    ", &[])?;
        let doc = comment("", record.docstring.as_deref());
        if visibility == "internal" {
            // Not a data class, whose `toString` would show everything.
            return Ok(format!("\n{doc}internal class {name}(\n{fields})\n"));
        }
        if fields.is_empty() {
            // A data class must have something in it.
            return Ok(format!("\n{doc}public data object {name}\n"));
        }
        Ok(format!(
            "\n{doc}public data class {name}(\n{fields}){}\n",
            self.shown(&record.name, "")
                .map_or(String::new(), |shown| format!(" {{\n{shown}}}"))
        ))
    }

    fn sealed(&self, item: &EnumMetadata, visibility: &str) -> Result<String> {
        let name = class(&item.name);
        let doc = comment("", item.docstring.as_deref());
        let mut out = format!("\n{doc}{visibility} sealed class {name} {{\n");
        for variant in &item.variants {
            out += &comment("    ", variant.docstring.as_deref());
            out += &case(item, variant, visibility)?;
            out.push('\n');
        }
        // Variants are data classes, whose own `toString` would take its place.
        if let Some(shown) = self.shown(&item.name, "final ") {
            out += &shown;
            out.push('\n');
        }
        Ok(out + &format!("    {visibility} companion object\n}}\n"))
    }

    fn shown(&self, name: &str, modifier: &str) -> Option<String> {
        self.shown.contains(name).then(|| {
            format!(
                "    /** Shows nothing private. */\n    {modifier}override fun toString(): String = shown(\"{name}\") {{ \
                 write{name}(this@{name}) }}\n"
            )
        })
    }
}

/// What stands before a member. Those of an internal class are no more visible than it is.
fn member(visibility: &str) -> &'static str {
    if visibility == "public" {
        "public "
    } else {
        ""
    }
}

fn fields(
    fields: &[FieldMetadata],
    visibility: &str,
    indent: &str,
    shadowed: &[&str],
) -> Result<String> {
    let mut out = String::new();
    for field in fields {
        let name = field_name(field);
        let mut ty = written(&field.ty)?;
        let bare = ty.trim_end_matches('?').to_owned();
        if shadowed.contains(&bare.as_str()) {
            ty = format!("ai.amigo.sdk.{ty}");
        }
        out += &comment(indent, field.docstring.as_deref());
        out += &format!("{indent}{visibility}val {name}: {ty},\n");
    }
    Ok(out)
}

fn case(item: &EnumMetadata, variant: &VariantMetadata, visibility: &str) -> Result<String> {
    let (name, parent) = (&variant.name, class(&item.name));
    if variant.fields.is_empty() {
        return Ok(format!(
            "    {visibility} data object {name} : {parent}()\n"
        ));
    }
    let shadowed: Vec<&str> = item.variants.iter().map(|v| v.name.as_str()).collect();
    let fields = fields(&variant.fields, member(visibility), "        ", &shadowed)?;
    Ok(format!(
        "    {visibility} data class {name}(\n{fields}    ) : {parent}()\n"
    ))
}

fn constants(item: &EnumMetadata, visibility: &str) -> String {
    let doc = comment("", item.docstring.as_deref());
    let mut out = format!("\n{doc}{visibility} enum class {} {{\n", class(&item.name));
    for variant in &item.variants {
        out += &comment("    ", variant.docstring.as_deref());
        out += &format!("    {},\n", constant(&variant.name));
    }
    out + "}\n"
}

fn exception(item: &EnumMetadata) -> Result<String> {
    let (name, doc) = (class(&item.name), comment("", item.docstring.as_deref()));
    let mut out = format!("\n{doc}internal sealed class {name} : Exception() {{\n");
    for variant in &item.variants {
        let fields = fields(&variant.fields, "", "        ", &[])?;
        let fields = if fields.is_empty() {
            String::new()
        } else {
            format!("\n{fields}    ")
        };
        out += &comment("    ", variant.docstring.as_deref());
        out += &format!("    class {}({fields}) : {name}()\n", variant.name);
    }
    Ok(out + "}\n")
}

fn comment(indent: &str, text: Option<&str>) -> String {
    let lines: Vec<&str> = text.unwrap_or_default().trim().lines().collect();
    match lines[..] {
        [] => String::new(),
        [line] if indent.len() + line.len() < 110 => format!("{indent}/** {line} */\n"),
        _ => {
            let lines: String = lines
                .iter()
                .map(|line| format!("{}\n", format!("{indent} * {}", line.trim()).trim_end()))
                .collect();
            format!("{indent}/**\n{lines}{indent} */\n")
        }
    }
}
