use std::borrow::Cow;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// What is said in an interaction: text in UTF-8, or the audio of a voice message.
///
/// In JSON, where the arguments of other languages come in, text is a string and audio `{"base64": "..."}`.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct RecordedMessage(Bytes);

impl RecordedMessage {
    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The text; `None` for bytes that are none.
    pub fn as_text(&self) -> Option<&str> {
        std::str::from_utf8(&self.0).ok()
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The bytes, without a copy.
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl From<&str> for RecordedMessage {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for RecordedMessage {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<Vec<u8>> for RecordedMessage {
    fn from(audio: Vec<u8>) -> Self {
        Self(audio.into())
    }
}

impl From<Bytes> for RecordedMessage {
    fn from(bytes: Bytes) -> Self {
        Self(bytes)
    }
}

impl std::fmt::Debug for RecordedMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "<{} bytes>", self.0.len())
    }
}

#[derive(Serialize, Deserialize)]
struct Encoded<'a> {
    base64: Cow<'a, str>,
}

impl Serialize for RecordedMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.as_text() {
            Some(text) => serializer.serialize_str(text),
            None => Encoded {
                base64: STANDARD.encode(&self.0).into(),
            }
            .serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for RecordedMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = RecordedMessage;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("text, or an object with audio as `base64`")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<RecordedMessage, E> {
                Ok(text.into())
            }

            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<RecordedMessage, A::Error> {
                let encoded = Encoded::deserialize(de::value::MapAccessDeserializer::new(map))?;
                let audio = STANDARD.decode(&*encoded.base64);
                audio
                    .map(Into::into)
                    .map_err(|_| de::Error::invalid_value(de::Unexpected::Other("text"), &"Base64"))
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

impl JsonSchema for RecordedMessage {
    fn schema_name() -> Cow<'static, str> {
        "RecordedMessage".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({
            "oneOf": [
                { "type": "string" },
                {
                    "type": "object",
                    "properties": { "base64": { "type": "string", "contentEncoding": "base64" } },
                    "required": ["base64"],
                },
            ],
            "x-expected": "text, or an object with audio as `base64`",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::RecordedMessage;

    proptest::proptest! {
        #[test]
        fn any_bytes_survive_json(bytes: Vec<u8>) {
            let message = RecordedMessage::from(bytes);
            let json = serde_json::to_string(&message).unwrap();
            proptest::prop_assert_eq!(serde_json::from_str::<RecordedMessage>(&json).unwrap(), message);
        }
    }
}
