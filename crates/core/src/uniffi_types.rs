//! How types of other crates cross to Kotlin and Swift.

use std::time::SystemTime;

use indexmap::IndexMap;
use jiff::Timestamp;
use serde_json::{Map, Value, value::RawValue};
use uniffi::{
    FfiConverter, Lift, Lower, MetadataBuffer, RustBuffer, TypeId, check_remaining,
    deps::{
        anyhow,
        bytes::{Buf, BufMut},
    },
    metadata::codes,
};

use crate::{
    UniFfiTag,
    models::{LlmConfig, RecordedMessage, VersionSet},
};

uniffi::custom_type! {
    /// An instant.
    Timestamp, SystemTime, {
        remote,
        lower: |timestamp| timestamp.into(),
        try_lift: |time| Ok(Timestamp::try_from(time)?),
    }
}

/// A JSON value.
#[derive(Debug, Clone, PartialEq, uniffi::Enum)]
pub enum JsonValue {
    /// The value `null`.
    Null,
    /// `true` or `false`.
    Bool {
        /// The value.
        value: bool,
    },
    /// A number without a fraction.
    Integer {
        /// The value.
        value: i64,
    },
    /// A number without a fraction that is too large for [`Integer`](Self::Integer).
    LargeInteger {
        /// The value.
        value: u64,
    },
    /// A number with a fraction, or one that is larger still.
    Number {
        /// The value.
        value: f64,
    },
    /// A string.
    Text {
        /// The value.
        value: String,
    },
    /// A list.
    Array {
        /// The values.
        values: Vec<JsonValue>,
    },
    /// An object.
    Object {
        /// The fields, in the order in which they came where the language has ordered maps.
        fields: IndexMap<String, JsonValue>,
    },
}

impl From<Value> for JsonValue {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool { value },
            Value::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(value), _) => Self::Integer { value },
                (None, Some(value)) => Self::LargeInteger { value },
                (None, None) => Self::Number {
                    value: number.as_f64().unwrap_or(f64::NAN),
                },
            },
            Value::String(value) => Self::Text { value },
            Value::Array(values) => Self::Array {
                values: values.into_iter().map(Self::from).collect(),
            },
            Value::Object(fields) => Self::Object {
                fields: fields
                    .into_iter()
                    .map(|(name, value)| (name, value.into()))
                    .collect(),
            },
        }
    }
}

impl From<JsonValue> for Value {
    fn from(value: JsonValue) -> Self {
        match value {
            JsonValue::Null => Self::Null,
            JsonValue::Bool { value } => value.into(),
            JsonValue::Integer { value } => value.into(),
            JsonValue::LargeInteger { value } => value.into(),
            JsonValue::Number { value } => value.into(),
            JsonValue::Text { value } => value.into(),
            JsonValue::Array { values } => values.into_iter().map(Self::from).collect(),
            JsonValue::Object { fields } => fields
                .into_iter()
                .map(|(name, value)| (name, Self::from(value)))
                .collect(),
        }
    }
}

uniffi::custom_type! {
    /// The bytes of a message.
    RecordedMessage, Vec<u8>, {
        lower: |message| message.into_bytes().into(),
        try_lift: |bytes| Ok(bytes.into()),
    }
}

/// Carries a map over with its entries in order, as uniffi's own maps are written.
macro_rules! ordered_map {
    ($map:ty, $crossing:ty) => {
        #[allow(
            unsafe_code,
            reason = "the trait is unsafe; what is written is a map as uniffi writes it"
        )]
        unsafe impl FfiConverter<UniFfiTag> for $map {
            type FfiType = RustBuffer;
            const TYPE_ID_META: MetadataBuffer = MetadataBuffer::from_code(codes::TYPE_HASH_MAP)
                .concat(<String as TypeId<UniFfiTag>>::TYPE_ID_META)
                .concat(<$crossing as TypeId<UniFfiTag>>::TYPE_ID_META);

            fn lower(map: Self) -> RustBuffer {
                <Self as Lower<UniFfiTag>>::lower_into_rust_buffer(map)
            }

            fn try_lift(buffer: RustBuffer) -> anyhow::Result<Self> {
                <Self as Lift<UniFfiTag>>::try_lift_from_rust_buffer(buffer)
            }

            fn write(map: Self, buffer: &mut Vec<u8>) {
                // More entries than that would not fit into memory as text first.
                buffer.put_i32(i32::try_from(map.len()).unwrap_or(i32::MAX));
                for (key, value) in map {
                    <String as Lower<UniFfiTag>>::write(key, buffer);
                    <$crossing as Lower<UniFfiTag>>::write(value.into(), buffer);
                }
            }

            fn try_read(buffer: &mut &[u8]) -> anyhow::Result<Self> {
                check_remaining(buffer, size_of::<i32>())?;
                (0..buffer.get_i32())
                    .map(|_| {
                        let key = <String as Lift<UniFfiTag>>::try_read(buffer)?;
                        Ok((
                            key,
                            <$crossing as Lift<UniFfiTag>>::try_read(buffer)?.into(),
                        ))
                    })
                    .collect()
            }
        }

        #[allow(
            unsafe_code,
            reason = "the traits are unsafe; they repeat the converter above"
        )]
        const _: () = {
    uniffi::derive_ffi_traits!(local $map);
        };
    };
}

ordered_map!(IndexMap<String, Option<String>>, Option<String>);
ordered_map!(IndexMap<String, String>, String);
ordered_map!(IndexMap<String, LlmConfig>, LlmConfig);
ordered_map!(IndexMap<String, VersionSet>, VersionSet);
ordered_map!(IndexMap<String, JsonValue>, JsonValue);
ordered_map!(Map<String, Value>, JsonValue);

/// JSON of any kind crosses as what stands for it there.
#[allow(
    unsafe_code,
    reason = "the trait is unsafe; what is written is the enum as uniffi writes it"
)]
unsafe impl FfiConverter<UniFfiTag> for Value {
    type FfiType = RustBuffer;
    const TYPE_ID_META: MetadataBuffer = <JsonValue as TypeId<UniFfiTag>>::TYPE_ID_META;

    fn lower(value: Self) -> RustBuffer {
        <JsonValue as Lower<UniFfiTag>>::lower(value.into())
    }

    fn try_lift(buffer: RustBuffer) -> anyhow::Result<Self> {
        Ok(<JsonValue as Lift<UniFfiTag>>::try_lift(buffer)?.into())
    }

    fn write(value: Self, buffer: &mut Vec<u8>) {
        <JsonValue as Lower<UniFfiTag>>::write(value.into(), buffer);
    }

    fn try_read(buffer: &mut &[u8]) -> anyhow::Result<Self> {
        Ok(<JsonValue as Lift<UniFfiTag>>::try_read(buffer)?.into())
    }
}

#[allow(
    unsafe_code,
    reason = "the traits are unsafe; they repeat the converter above"
)]
const _: () = {
    uniffi::derive_ffi_traits!(local Value);
};

/// JSON that is kept to the letter crosses as text.
#[allow(
    unsafe_code,
    reason = "the trait is unsafe; what is written is a string as uniffi writes it"
)]
unsafe impl FfiConverter<UniFfiTag> for Box<RawValue> {
    type FfiType = RustBuffer;
    const TYPE_ID_META: MetadataBuffer = <String as TypeId<UniFfiTag>>::TYPE_ID_META;

    fn lower(json: Self) -> RustBuffer {
        <String as Lower<UniFfiTag>>::lower(json.get().to_owned())
    }

    fn try_lift(buffer: RustBuffer) -> anyhow::Result<Self> {
        Ok(RawValue::from_string(
            <String as Lift<UniFfiTag>>::try_lift(buffer)?,
        )?)
    }

    fn write(json: Self, buffer: &mut Vec<u8>) {
        <String as Lower<UniFfiTag>>::write(json.get().to_owned(), buffer);
    }

    fn try_read(buffer: &mut &[u8]) -> anyhow::Result<Self> {
        Ok(RawValue::from_string(
            <String as Lift<UniFfiTag>>::try_read(buffer)?,
        )?)
    }
}

#[allow(
    unsafe_code,
    reason = "the traits are unsafe; they repeat the converter above"
)]
const _: () = {
    uniffi::derive_ffi_traits!(local Box<RawValue>);
};
