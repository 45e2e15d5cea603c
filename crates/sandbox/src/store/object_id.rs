//! Ids of services, conversations, interactions and messages.

use std::fmt;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use sha2::{Digest, Sha256};

/// 24 hexadecimal digits, kept as their 12 bytes: half the size in every index, and in the same order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ObjectId(pub(crate) [u8; 12]);

impl ObjectId {
    /// Reads 24 lower-case hexadecimal digits.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return None;
        }
        let mut bytes = [0; 12];
        hex::decode_to_slice(text, &mut bytes).ok()?;
        Some(Self(bytes))
    }

    /// The id of what these parts describe: the same for the same parts.
    pub(crate) fn derived(parts: &[&[u8]]) -> Self {
        let digest = parts
            .iter()
            .fold(Sha256::new(), Sha256::chain_update)
            .finalize();
        let mut id = [0; 12];
        id.copy_from_slice(&digest[..12]);
        Self(id)
    }
}

/// Ids of what is in one conversation: they count up, so that their order is that of the conversation.
#[derive(Debug, Clone)]
pub(crate) struct Within([u8; 8]);

impl Within {
    pub(crate) fn new(conversation: ObjectId) -> Self {
        let digest = Sha256::digest(conversation.0);
        let mut start = [0; 8];
        start.copy_from_slice(&digest[..8]);
        Self(start)
    }

    pub(crate) fn interaction(&self, index: u32) -> ObjectId {
        self.id(index)
    }

    /// The first bit of the number keeps messages apart from interactions.
    pub(crate) fn message(&self, index: u32) -> ObjectId {
        self.id(index | 1 << 31)
    }

    fn id(&self, number: u32) -> ObjectId {
        let mut id = [0; 12];
        id[..8].copy_from_slice(&self.0);
        id[8..].copy_from_slice(&number.to_be_bytes());
        ObjectId(id)
    }
}

impl fmt::Display for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = [0; 24];
        hex::encode_to_slice(self.0, &mut text).map_err(|_| fmt::Error)?;
        f.write_str(std::str::from_utf8(&text).map_err(|_| fmt::Error)?)
    }
}

impl ToSql for ObjectId {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Blob(&self.0)))
    }
}

impl FromSql for ObjectId {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let bytes = value.as_blob()?;
        bytes
            .try_into()
            .map(Self)
            .map_err(|_| FromSqlError::InvalidBlobSize {
                expected_size: 12,
                blob_size: bytes.len(),
            })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::ObjectId;

    #[test]
    fn reads_and_writes_the_same_digits() {
        let text = "65f0c0ffee65f0c0ffee00a1";
        assert_eq!(ObjectId::parse(text).unwrap().to_string(), text);
    }

    #[test]
    fn refuses_everything_else() {
        for text in [
            "",
            "65f0",
            "65F0C0FFEE65F0C0FFEE00A1",
            "65f0c0ffee65f0c0ffee00ag",
            "../../../../../etc/passwd",
        ] {
            assert_eq!(ObjectId::parse(text), None, "{text}");
        }
    }
}
