//! The models as Kotlin, and what reads and writes them as they cross.
//!
//! uniffi's own Kotlin takes and gives structures by value, which JNA reads by reflection: 40 to 100 microseconds a call,
//! many of them for each request. Its records and their form in bytes are kept; the functions are those of `src/door`.

#![allow(
    clippy::format_collect,
    clippy::format_push_string,
    reason = "a generator reads best as the text it writes, and does not hurry"
)]

mod crossing;
mod declarations;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use uniffi_meta::{
    EnumMetadata, EnumShape, FieldMetadata, Metadata, RecordMetadata, Type, UniffiTraitMetadata,
};

/// Crate of the models; what is declared elsewhere is of this package's own layer.
const MODELS: &str = "amigo_core";

/// What comes over beside the models, and what goes.
const READ: &[&str] = &["NativeAnswer", "NativeError"];
const WRITTEN: &[&str] = &["JsonValue", "NativeOptions", "NativeSettings"];

/// A type that is declared in Kotlin.
enum Declared {
    Record(RecordMetadata),
    Enum(EnumMetadata),
}

/// The types that Kotlin needs, by their names.
pub(crate) struct Types {
    declared: BTreeMap<String, Declared>,
    /// Those that say in Rust how they are shown.
    shown: BTreeSet<String>,
    parts: BTreeSet<String>,
    read: BTreeSet<String>,
    written: BTreeSet<String>,
}

impl Types {
    pub(crate) fn of(metadata: Vec<Metadata>, parts: &[String], models: &[String]) -> Result<Self> {
        let mut known = BTreeMap::new();
        let mut shown = BTreeSet::new();
        for item in metadata {
            match item {
                Metadata::Record(record) => {
                    known.insert(record.name.clone(), Declared::Record(record));
                }
                Metadata::Enum(item) => {
                    known.insert(item.name.clone(), Declared::Enum(item));
                }
                Metadata::UniffiTrait(
                    UniffiTraitMetadata::Debug { fmt } | UniffiTraitMetadata::Display { fmt },
                ) => {
                    shown.insert(fmt.self_name);
                }
                _ => {}
            }
        }
        let names = |fixed: &[&str], given: &[String]| {
            let fixed = fixed.iter().map(|name| (*name).to_owned());
            fixed.chain(given.iter().cloned()).collect::<Vec<_>>()
        };
        let read = reached(&known, names(READ, models))?;
        // A model goes over to be shown.
        let models: Vec<String> = read.intersection(&shown).cloned().collect();
        let models = models.into_iter().filter(|name| known[name].is_model());
        let written = names(WRITTEN, parts).into_iter().chain(models).collect();
        let written = reached(&known, written)?;
        known.retain(|name, _| read.contains(name) || written.contains(name));
        Ok(Self {
            declared: known,
            shown,
            parts: parts.iter().cloned().collect(),
            read,
            written,
        })
    }

    /// Whether users of the package see a type.
    fn is_public(&self, name: &str) -> bool {
        !self.parts.contains(name) && self.declared.get(name).is_some_and(Declared::is_model)
    }
}

impl Declared {
    fn name(&self) -> &str {
        match self {
            Self::Record(record) => &record.name,
            Self::Enum(item) => &item.name,
        }
    }

    fn is_model(&self) -> bool {
        let path = match self {
            Self::Record(record) => &record.module_path,
            Self::Enum(item) => &item.module_path,
        };
        path.split("::").next() == Some(MODELS)
    }

    fn fields(&self) -> Box<dyn Iterator<Item = &FieldMetadata> + '_> {
        match self {
            Self::Record(record) => Box::new(record.fields.iter()),
            Self::Enum(item) => Box::new(item.variants.iter().flat_map(|v| &v.fields)),
        }
    }
}

/// The types that some types are made of, and those themselves.
fn reached(
    known: &BTreeMap<String, Declared>,
    mut wanted: Vec<String>,
) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    while let Some(name) = wanted.pop() {
        let Some(declared) = known.get(&name) else {
            bail!("uniffi knows of no {name}");
        };
        if found.insert(name) {
            wanted.extend(declared.fields().flat_map(|field| named(&field.ty)));
        }
    }
    Ok(found)
}

/// Names of the types that must be declared for a type.
fn named(ty: &Type) -> Vec<String> {
    match ty {
        Type::Record { name, .. } | Type::Enum { name, .. } => vec![name.clone()],
        Type::Optional { inner_type }
        | Type::Sequence { inner_type }
        | Type::Box { inner_type } => named(inner_type),
        Type::Map {
            key_type,
            value_type,
        } => [named(key_type), named(value_type)].concat(),
        _ => Vec::new(),
    }
}

/// A type as Kotlin writes it.
fn written(ty: &Type) -> Result<String> {
    Ok(match ty {
        Type::UInt16 => "UShort".to_owned(),
        Type::UInt32 => "UInt".to_owned(),
        Type::UInt64 => "ULong".to_owned(),
        Type::Int32 => "Int".to_owned(),
        Type::Int64 => "Long".to_owned(),
        Type::Float64 => "Double".to_owned(),
        Type::Boolean => "Boolean".to_owned(),
        Type::String => "String".to_owned(),
        Type::Bytes => "ByteArray".to_owned(),
        Type::Timestamp => "Instant".to_owned(),
        Type::Custom { builtin, .. } => written(builtin)?,
        Type::Record { name, .. } | Type::Enum { name, .. } => class(name),
        Type::Box { inner_type } => written(inner_type)?,
        Type::Optional { inner_type } => written(inner_type)? + "?",
        Type::Sequence { inner_type } => format!("List<{}>", written(inner_type)?),
        Type::Map {
            key_type,
            value_type,
        } => format!("Map<{}, {}>", written(key_type)?, written(value_type)?),
        other => bail!("Kotlin's side knows no {other:?}"),
    })
}

/// Name of a type. What is thrown is an exception.
fn class(name: &str) -> String {
    name.strip_suffix("Error").map_or_else(
        || name.to_owned(),
        |stem| {
            // A field error is what a server says of a field, and is not thrown.
            if stem == "Field" {
                name.to_owned()
            } else {
                format!("{stem}Exception")
            }
        },
    )
}

/// `conversation_id` as `conversationId`. The only field of a variant, which has no name in Rust, is called `value`.
fn field_name(field: &FieldMetadata) -> String {
    let mut words = field.name.split('_');
    let first = words.next().unwrap_or_default();
    if first.is_empty() {
        return "value".to_owned();
    }
    first.to_owned() + &words.map(capitalised).collect::<String>()
}

fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(characters).collect()
}

/// Whether an enum has nothing but names.
fn is_flat(item: &EnumMetadata) -> bool {
    item.shape == EnumShape::Enum && item.variants.iter().all(|v| v.fields.is_empty())
}

/// `RateLimit` as `RATE_LIMIT`.
fn constant(name: &str) -> String {
    let mut out = String::new();
    for (index, character) in name.char_indices() {
        if character.is_uppercase() && index > 0 {
            out.push('_');
        }
        out.extend(character.to_uppercase());
    }
    out
}
