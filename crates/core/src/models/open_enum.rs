/// Declares an enum of wire strings that also holds the strings it does not know.
///
/// A server may add a value at any time; a client that fails on it would break on a deploy it has no part in.
macro_rules! open_enum {
    (
        $(#[doc = $about:literal])*
        pub enum $name:ident { $( $(#[doc = $doc:literal])* $variant:ident = $wire:literal, )+ }
    ) => {
        $(#[doc = $about])*
        #[cfg_attr(feature = "uniffi", uniffi::export(Display))]
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[doc = $doc])* $variant, )+
            /// A value this version does not know, as it stood on the wire.
            Unknown(String),
        }

        impl $name {
            /// Every value this version knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),+];

            /// The value as it stands on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $wire, )+
                    Self::Unknown(value) => value,
                }
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $( $wire => Self::$variant, )+
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Visitor;
                impl serde::de::Visitor<'_> for Visitor {
                    type Value = $name;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("a string")
                    }
                    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<$name, E> {
                        Ok($name::from(value))
                    }
                }
                deserializer.deserialize_str(Visitor)
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::models::open_enum::schema(&[$( $about ),*], &[
                    $( ($wire, stringify!($variant), &[$( $doc ),*]) ),+
                ])
            }
        }
    };
}

pub(crate) use open_enum;

/// The schema of an open enum: any string, with the known values, their names here and what they mean under `x-known-values`, from which
/// the generators of the other languages write a union that stays open.
pub(crate) fn schema(about: &[&str], known: &[(&str, &str, &[&str])]) -> schemars::Schema {
    let known: Vec<_> = known
        .iter()
        .map(|(value, name, doc)| {
            serde_json::json!({ "value": value, "name": name, "description": text(doc) })
        })
        .collect();
    schemars::json_schema!({ "type": "string", "description": text(about), "x-known-values": known })
}

/// The lines of a doc comment as one text.
pub(crate) fn text(doc: &[&str]) -> String {
    let lines: Vec<_> = doc.iter().map(|line| line.trim()).collect();
    lines.join(" ").trim().to_owned()
}
