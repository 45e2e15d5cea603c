//! The page's data in parts that a browser unpacks one by one: deflated, in base64, which cannot end a script early.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Seek as _, Write},
    path::Path,
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use flate2::{Compression, write::DeflateEncoder};
use serde::Serialize;

use super::conversation::Conversation;
use crate::{HistoryError, Result};

/// Bytes of a part before it is packed: little enough to be unpacked while somebody clicks.
const PART: usize = 512 << 10;

/// The parts of a page, on the disk until their place in the page has come.
pub(super) struct Parts {
    file: BufWriter<File>,
    pending: Vec<u8>,
    number: usize,
}

impl Parts {
    pub(super) fn new() -> Result<Self> {
        let file = tempfile::tempfile().map_err(failed)?;
        Ok(Self {
            file: BufWriter::new(file),
            pending: Vec::new(),
            number: 0,
        })
    }

    /// Adds a conversation and says in which part it is.
    pub(super) fn add(&mut self, conversation: &Conversation) -> Result<usize> {
        if self.pending.len() >= PART {
            self.end_part().map_err(failed)?;
        }
        let begins = if self.pending.is_empty() { b'[' } else { b',' };
        self.pending.push(begins);
        serde_json::to_writer(&mut self.pending, conversation)
            .map_err(|error| failed(error.into()))?;
        Ok(self.number)
    }

    /// Adds a recording. The page finds it by its path in the copy.
    pub(super) fn embed(&mut self, directory: &Path, path: &str) -> Result<()> {
        let file = directory.join(path);
        let bytes = fs::read(&file).map_err(|error| HistoryError::file("read", &file, error))?;
        let (name, packed) = (escaped(path), STANDARD.encode(bytes));
        writeln!(
            self.file,
            "<script type=\"application/octet-stream\" data-recording=\"{name}\">{packed}</script>"
        )
        .map_err(failed)
    }

    fn end_part(&mut self) -> io::Result<()> {
        if self.pending.is_empty() {
            return Ok(());
        }
        self.pending.push(b']');
        write_packed(
            &mut self.file,
            &format!("data-part=\"{}\"", self.number),
            &self.pending,
        )?;
        self.pending.clear();
        self.number += 1;
        Ok(())
    }

    /// Writes all parts.
    pub(super) fn write_to(mut self, out: &mut impl Write) -> io::Result<()> {
        self.end_part()?;
        let mut file = self
            .file
            .into_inner()
            .map_err(io::IntoInnerError::into_error)?;
        file.rewind()?;
        io::copy(&mut file, out).map(drop)
    }
}

/// Writes a value as packed JSON.
pub(super) fn write_value(
    out: &mut impl Write,
    name: &str,
    value: &impl Serialize,
) -> io::Result<()> {
    write_packed(out, &format!("id=\"{name}\""), &serde_json::to_vec(value)?)
}

fn write_packed(out: &mut impl Write, attribute: &str, bytes: &[u8]) -> io::Result<()> {
    let mut packer = DeflateEncoder::new(Vec::new(), Compression::default());
    packer.write_all(bytes)?;
    let packed = STANDARD.encode(packer.finish()?);
    writeln!(
        out,
        "<script type=\"application/octet-stream\" {attribute}>{packed}</script>"
    )
}

/// Text within an attribute or between tags.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}

fn failed(error: io::Error) -> HistoryError {
    HistoryError::file(
        "write",
        Path::new("the temporary file of the report"),
        error,
    )
}
