//! Answers in the form from which JavaScript makes objects fastest.
//!
//! `JSON.parse` is most of what a page costs, and it holds up the JavaScript thread. So the text is read here, on the
//! thread that received it, and checked on the way; JavaScript is left to make objects whose shape it knows.
//!
//! An answer becomes *slots* and *chunks*. A slot is a pair of integers:
//!
//! | of a | the slot holds |
//! |---|---|
//! | null | ([`NULL`], 0) |
//! | string | number of its chunk, and where it stands there: start in the lower half, end in the upper; -1: all of it |
//! | known value of an open enum | its number, and -2 |
//! | boolean | 0 or 1, and 0 |
//! | number | itself, and 0, if it is an integer of 32 bits; else as a string, which has an end |
//! | any JSON | its text, as a string |
//! | object, pair | where its slots begin, and 0; there is one for each field, in the order of the schema |
//! | list | where its slots begin, and how many |
//! | dictionary | where its slots begin, and how many entries: a key and a value each |
//! | object of one of several kinds | where its slots begin, and the number of its kind; -1: any JSON, of an unknown kind |
//!
//! A chunk becomes one JavaScript string, and what stands in it slices of that. Chunks are small, because whoever keeps a
//! slice keeps its whole chunk.

mod events;
mod instant;
mod place;
mod shape;

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use amigo_core::{Error, operation::AnyOperation};
use encoding_rs::mem;
use serde::de::DeserializeSeed as _;

use self::{place::Place, shape::Shape};

pub(crate) use events::Events;

/// In place of what is null.
const NULL: i32 = i32::MIN;
/// Where a string that is a whole chunk stands.
const WHOLE: i32 = -1;
/// Marks a known value of an open enum.
const KNOWN: i32 = -2;
/// Strings up to half of this share a chunk.
const CHUNK: usize = 2048;

/// A string in the making, in the form in which V8 keeps it.
pub(crate) enum Chunk {
    /// Only characters up to U+00FF; a byte each.
    Latin1(Vec<u8>),
    Utf16(Vec<u16>),
}

/// An answer in slots and chunks. The first slot is that of the answer itself.
pub(crate) struct Packed {
    pub(crate) slots: Vec<i32>,
    pub(crate) chunks: Vec<Chunk>,
    /// The chunks that are being filled, by the width of their characters.
    narrow: Option<usize>,
    wide: Option<usize>,
}

/// What an operation answers with. Made once, when it is first called, and kept as long as the process.
fn shape(operation: &dyn AnyOperation) -> &'static Shape {
    static SHAPES: Mutex<BTreeMap<&str, &Shape>> = Mutex::new(BTreeMap::new());
    let mut shapes = SHAPES.lock().unwrap_or_else(PoisonError::into_inner);
    shapes
        .entry(operation.definition().name)
        .or_insert_with(|| Box::leak(Box::new(Shape::of(operation))))
}

/// Packs the answer of an operation.
pub(crate) fn pack(operation: &dyn AnyOperation, body: &[u8]) -> Result<Packed, Error> {
    let shape = shape(operation);
    let mut packed = Packed::new(body.len());
    if matches!(shape, Shape::Nothing) {
        return Ok(packed);
    }
    let mut json = serde_json::Deserializer::from_slice(body);
    let place = Place::new(shape, &mut packed, 0);
    match place.deserialize(&mut json).and_then(|()| json.end()) {
        Ok(()) => Ok(packed),
        // The core says best what is wrong: it does it for every language.
        Err(_) => Err(operation.misfit(body)),
    }
}

impl Packed {
    /// With the slot of the answer itself, and with room for what so much JSON may hold.
    fn new(json: usize) -> Self {
        let mut packed = Self {
            slots: Vec::with_capacity(json / 16),
            chunks: Vec::with_capacity(json / CHUNK + 1),
            narrow: None,
            wide: None,
        };
        packed.reserve(1);
        packed
    }

    /// Makes room for so many slots, null until they are filled.
    fn reserve(&mut self, count: usize) -> usize {
        let start = self.slots.len();
        self.slots.resize(start + 2 * count, 0);
        for slot in self.slots[start..].chunks_exact_mut(2) {
            slot[0] = NULL;
        }
        start
    }

    fn set(&mut self, at: usize, slot: (i32, i32)) {
        self.slots[at] = slot.0;
        self.slots[at + 1] = slot.1;
    }

    /// Puts a string into a chunk.
    fn text(&mut self, text: &str) -> (i32, i32) {
        if mem::is_ascii(text.as_bytes()) {
            return self.latin1(text.as_bytes());
        }
        if mem::is_str_latin1(text) {
            return self.latin1(&mem::encode_latin1_lossy(text));
        }
        let mut units = vec![0; text.len() + 1];
        let length = mem::convert_str_to_utf16(text, &mut units);
        units.truncate(length);
        self.utf16(units)
    }

    fn latin1(&mut self, bytes: &[u8]) -> (i32, i32) {
        if bytes.len() > CHUNK / 2 {
            return self.whole(Chunk::Latin1(bytes.to_vec()));
        }
        if let Some(number) = self.narrow
            && let Chunk::Latin1(chunk) = &mut self.chunks[number]
            && chunk.len() + bytes.len() <= CHUNK
        {
            let start = chunk.len();
            chunk.extend_from_slice(bytes);
            return slice(number, start, chunk.len());
        }
        let number = self.chunks.len();
        let mut chunk = Vec::with_capacity(CHUNK);
        chunk.extend_from_slice(bytes);
        self.chunks.push(Chunk::Latin1(chunk));
        self.narrow = Some(number);
        slice(number, 0, bytes.len())
    }

    fn utf16(&mut self, units: Vec<u16>) -> (i32, i32) {
        if units.len() > CHUNK / 2 {
            return self.whole(Chunk::Utf16(units));
        }
        if let Some(number) = self.wide
            && let Chunk::Utf16(chunk) = &mut self.chunks[number]
            && chunk.len() + units.len() <= CHUNK
        {
            let start = chunk.len();
            chunk.extend_from_slice(&units);
            return slice(number, start, chunk.len());
        }
        let (number, length) = (self.chunks.len(), units.len());
        self.chunks.push(Chunk::Utf16(units));
        self.wide = Some(number);
        slice(number, 0, length)
    }

    fn whole(&mut self, chunk: Chunk) -> (i32, i32) {
        self.chunks.push(chunk);
        (integer(self.chunks.len() - 1), WHOLE)
    }
}

fn slice(chunk: usize, start: usize, end: usize) -> (i32, i32) {
    (integer(chunk), integer(start | end << 16))
}

/// Counts stay far below what would not fit: an answer's ceiling is less.
fn integer(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
