//! Events, packed as they come.

use amigo_core::{Error, operation::AnyOperation};

use super::{Packed, Place, Shape, integer, shape};

/// The events of a stream that JavaScript has not fetched yet: a list in the making.
pub(crate) struct Events {
    operation: &'static dyn AnyOperation,
    kinds: &'static [(String, Shape)],
    packed: Packed,
    /// The slots of the list, which is placed last.
    list: Vec<i32>,
    /// How much JSON they were made of.
    bytes: usize,
}

impl Events {
    pub(crate) fn new(operation: &'static dyn AnyOperation) -> Self {
        Self {
            operation,
            kinds: match shape(operation) {
                Shape::OneOf(kinds) => kinds,
                _ => &[],
            },
            packed: Packed::new(0),
            list: Vec::new(),
            bytes: 0,
        }
    }

    /// Adds events, each on a line. Those before a fault are kept.
    pub(crate) fn add(&mut self, lines: &[u8]) -> Result<(), Error> {
        self.bytes += lines.len();
        for line in lines
            .split(|byte| *byte == b'\n')
            .filter(|line| !line.is_empty())
        {
            // The slot of the list itself is free until the list is placed.
            let placed = std::str::from_utf8(line).ok().and_then(|line| {
                let place = Place::new(&Shape::Nothing, &mut self.packed, 0);
                place
                    .one_of::<serde_json::Error>(self.kinds, line.trim_ascii())
                    .ok()
            });
            if placed.is_none() {
                // The core says best what is wrong.
                return Err(self.operation.misfit(line));
            }
            self.list.extend_from_slice(&self.packed.slots[..2]);
        }
        Ok(())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }

    /// How many integers they fill.
    pub(crate) fn slots(&self) -> usize {
        self.packed.slots.len() + self.list.len()
    }

    /// The list, ready to be handed over; after this there are none.
    pub(crate) fn take(&mut self) -> Packed {
        let mut packed = std::mem::replace(&mut self.packed, Packed::new(self.bytes));
        let start = packed.slots.len();
        packed.slots.append(&mut self.list);
        packed.set(
            0,
            (integer(start), integer((packed.slots.len() - start) / 2)),
        );
        self.bytes = 0;
        packed
    }
}
