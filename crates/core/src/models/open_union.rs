//! Objects of several kinds, told apart by `type`, with room for kinds still to come.

use schemars::Schema;
use serde::{Deserialize, de};
use serde_json::value::RawValue;

/// Declares the object of one kind. What people said must be hidden from `Debug`, field by field.
macro_rules! variant {
    ($(#[$meta:meta])* $name:ident { $( $(#[$field_meta:meta])* $field:ident: $type:ty, )* }) => {
        $(#[$meta])*
        #[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
        #[derive(derive_more::Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        pub struct $name { $( $(#[$field_meta])* pub $field: $type, )* }
    };
}

/// Declares the object of a kind that this version does not know.
macro_rules! unknown_variant {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
        #[derive(derive_more::Debug, Clone)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        pub struct $name {
            /// The `type` on the wire.
            pub kind: String,
            /// The whole object on the wire.
            #[debug("<{} bytes>", json.get().len())]
            pub json: Box<serde_json::value::RawValue>,
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.kind == other.kind && self.json.get() == other.json.get()
            }
        }
    };
}

/// Declares the enum of the kinds: `Name or TypeOfUnknownOnes`.
macro_rules! open_union {
    (
        $(#[doc = $about:literal])*
        pub enum $name:ident or $unknown:ident {
            $( $(#[doc = $doc:literal])* $variant:ident($body:ident) = $wire:literal, )+
        }
    ) => {
        $(#[doc = $about])*
        #[derive(Debug, Clone, PartialEq)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[doc = $doc])* $variant($body), )+
            /// A kind this version does not know.
            Unknown($unknown),
        }

        impl $name {
            /// The kinds this version knows, by their `type` on the wire.
            pub const KNOWN_KINDS: &'static [&'static str] = &[$($wire),+];

            /// The `type` on the wire.
            pub fn kind(&self) -> &str {
                match self {
                    $( Self::$variant(_) => $wire, )+
                    Self::Unknown(unknown) => &unknown.kind,
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #[derive(serde::Serialize)]
                struct Tagged<'a, T> {
                    r#type: &'static str,
                    #[serde(flatten)]
                    body: &'a T,
                }
                match self {
                    $( Self::$variant(body) => Tagged { r#type: $wire, body }.serialize(serializer), )+
                    Self::Unknown(unknown) => unknown.json.serialize(serializer),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                // Two passes over the text, the first for `type` alone, beat serde's internally tagged enums, which
                // build a tree of every object first.
                let json = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
                match $crate::models::open_union::kind(&json)? {
                    $( kind if kind == $wire => $crate::models::open_union::body(&json).map(Self::$variant), )+
                    kind => {
                        let kind = kind.into_owned();
                        Ok(Self::Unknown($unknown { kind, json }))
                    }
                }
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let variants = [$(
                    $crate::models::open_union::variant_schema(&generator.subschema_for::<$body>(), $wire)
                ),+];
                schemars::json_schema!({
                    "description": $crate::models::open_enum::text(&[$($about),*]),
                    "oneOf": variants,
                    "x-discriminator": "type",
                    "x-open": true,
                    "x-unknown": stringify!($unknown),
                })
            }
        }
    };
}

pub(crate) use {open_union, unknown_variant, variant};

/// Reads which kind an object is of.
pub(crate) fn kind<E: de::Error>(json: &RawValue) -> Result<std::borrow::Cow<'_, str>, E> {
    #[derive(Deserialize)]
    struct Tag<'a> {
        #[serde(borrow)]
        r#type: std::borrow::Cow<'a, str>,
    }
    serde_json::from_str::<Tag<'_>>(json.get())
        .map(|tag| tag.r#type)
        .map_err(|_| E::invalid_value(de::Unexpected::Other("JSON"), &"an object with a `type`"))
}

/// Decodes the object of a known kind; an error names the path inside it and quotes no value.
pub(crate) fn body<'de, T: Deserialize<'de>, E: de::Error>(json: &'de RawValue) -> Result<T, E> {
    serde_json::from_str(json.get()).map_err(|_| {
        let deserializer = &mut serde_json::Deserializer::from_str(json.get());
        match serde_path_to_error::deserialize::<_, T>(deserializer) {
            Ok(_) => E::custom("the object has a trailing part"),
            Err(error) => crate::decode::nested_error(&error),
        }
    })
}

pub(crate) fn variant_schema(body: &Schema, wire: &str) -> Schema {
    schemars::json_schema!({
        "allOf": [body],
        "properties": { "type": { "type": "string", "const": wire } },
        "required": ["type"],
    })
}
