//! What reads and writes the classes, in the form that uniffi gives them.

use anyhow::{Result, bail};
use uniffi_meta::{EnumShape, FieldMetadata, Type};

use super::{Declared, Types, class, field_name, is_flat};

impl Types {
    /// A reader of every class that comes over, and a writer of every one that goes.
    pub(crate) fn crossing(&self) -> Result<String> {
        let mut out = "package ai.amigo.sdk.internal\n\nimport ai.amigo.sdk.*\n".to_owned();
        for (name, declared) in &self.declared {
            if self.read.contains(name) {
                out += &reader(declared)?;
            }
            if self.written.contains(name) {
                out += &writer(declared)?;
            }
        }
        Ok(out)
    }
}

fn reader(declared: &Declared) -> Result<String> {
    let name = class(declared.name());
    let body = match declared {
        Declared::Record(record) if record.fields.is_empty() => name.clone(),
        Declared::Record(record) => format!("{name}(\n{})", reads(&record.fields, "    ")?),
        Declared::Enum(item) if is_flat(item) => {
            format!("{name}.entries.getOrNull(readInt() - 1) ?: unreadable()")
        }
        Declared::Enum(item) => {
            let mut cases = String::new();
            for (index, variant) in (1..).zip(&item.variants) {
                let fields = reads(&variant.fields, "        ")?;
                let made = match (fields.is_empty(), item.shape) {
                    (false, _) => format!("(\n{fields}    )"),
                    (true, EnumShape::Enum) => String::new(),
                    // Of what is thrown, every case is a class.
                    (true, EnumShape::Error { .. }) => "()".to_owned(),
                };
                cases += &format!("    {index} -> {name}.{}{made}\n", variant.name);
            }
            format!("when (readInt()) {{\n{cases}    else -> unreadable()\n}}")
        }
    };
    Ok(format!(
        "\ninternal fun Input.read{name}(): {name} = {body}\n"
    ))
}

fn writer(declared: &Declared) -> Result<String> {
    let name = class(declared.name());
    let body = match declared {
        Declared::Record(record) if record.fields.is_empty() => {
            return Ok(format!(
                "\n@Suppress(\"UnusedReceiverParameter\", \"UNUSED_PARAMETER\")\ninternal fun Output.write{name}(value: {name}) {{}}\n"
            ));
        }
        Declared::Record(record) => writes(&record.fields, "    ")?,
        Declared::Enum(item) if is_flat(item) => "    write(value.ordinal + 1)\n".to_owned(),
        Declared::Enum(item) => {
            let mut cases = String::new();
            for (index, variant) in (1..).zip(&item.variants) {
                let case = format!("{name}.{}", variant.name);
                let fields = writes(&variant.fields, "            ")?;
                cases += &if fields.is_empty() {
                    format!("        {case} -> write({index})\n")
                } else {
                    format!(
                        "        is {case} -> {{\n            write({index})\n{fields}        }}\n"
                    )
                };
            }
            format!("    when (value) {{\n{cases}    }}\n")
        }
    };
    Ok(format!(
        "\ninternal fun Output.write{name}(value: {name}) {{\n{body}}}\n"
    ))
}

fn reads(fields: &[FieldMetadata], indent: &str) -> Result<String> {
    fields
        .iter()
        .map(|field| Ok(format!("{indent}{},\n", read(&field.ty)?)))
        .collect()
}

fn writes(fields: &[FieldMetadata], indent: &str) -> Result<String> {
    fields
        .iter()
        .map(|field| {
            let value = format!("value.{}", field_name(field));
            Ok(format!("{indent}{}\n", write(&field.ty, &value)?))
        })
        .collect()
}

fn read(ty: &Type) -> Result<String> {
    Ok(match ty {
        Type::UInt16 => "readUShort()".to_owned(),
        Type::UInt32 => "readUInt()".to_owned(),
        Type::UInt64 => "readULong()".to_owned(),
        Type::Int32 => "readInt()".to_owned(),
        Type::Int64 => "readLong()".to_owned(),
        Type::Float64 => "readDouble()".to_owned(),
        Type::Boolean => "readBoolean()".to_owned(),
        Type::String => "readText()".to_owned(),
        Type::Bytes => "readBytes()".to_owned(),
        Type::Timestamp => "readInstant()".to_owned(),
        Type::Custom { builtin, .. } => read(builtin)?,
        Type::Record { name, .. } | Type::Enum { name, .. } => format!("read{}()", class(name)),
        Type::Box { inner_type } => read(inner_type)?,
        Type::Optional { inner_type } => format!("readOptional {{ {} }}", read(inner_type)?),
        Type::Sequence { inner_type } => format!("readList {{ {} }}", read(inner_type)?),
        Type::Map { value_type, .. } => format!("readMap {{ {} }}", read(value_type)?),
        other => bail!("Kotlin's side cannot read {other:?}"),
    })
}

fn write(ty: &Type, value: &str) -> Result<String> {
    Ok(match ty {
        Type::Custom { builtin, .. } => write(builtin, value)?,
        Type::Box { inner_type } => write(inner_type, value)?,
        Type::Optional { inner_type } => {
            format!("writeOptional({value}) {{ {} }}", write(inner_type, "it")?)
        }
        Type::Sequence { inner_type } => {
            format!("writeList({value}) {{ {} }}", write(inner_type, "it")?)
        }
        Type::Map { value_type, .. } => {
            format!("writeMap({value}) {{ {} }}", write(value_type, "it")?)
        }
        Type::Record { name, .. } | Type::Enum { name, .. } => {
            format!("write{}({value})", class(name))
        }
        _ => format!("write({value})"),
    })
}
