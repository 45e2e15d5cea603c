//! Reading JSON into slots.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize,
    de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::value::RawValue;

use super::{
    KNOWN, NULL, Packed, instant, integer,
    shape::{Absent, Field, Shape},
};

/// Where a value goes, and what it must be.
pub(super) struct Place<'a> {
    shape: &'a Shape,
    packed: &'a mut Packed,
    at: usize,
}

impl<'a> Place<'a> {
    pub(super) fn new(shape: &'a Shape, packed: &'a mut Packed, at: usize) -> Self {
        Self { shape, packed, at }
    }

    /// Places the JSON of an object of one of several kinds.
    pub(super) fn one_of<E: Error>(self, kinds: &[(String, Shape)], json: &str) -> Result<(), E> {
        #[derive(Deserialize)]
        struct Tag<'a> {
            #[serde(borrow)]
            r#type: Cow<'a, str>,
        }
        let tag = match leading_tag(json) {
            Some(tag) => Cow::Borrowed(tag),
            None => {
                serde_json::from_str::<Tag<'_>>(json)
                    .map_err(E::custom)?
                    .r#type
            }
        };
        let Some(kind) = kinds.iter().position(|(name, _)| *name == tag) else {
            let json: &RawValue = serde_json::from_str(json).map_err(E::custom)?;
            let text = self.packed.text(json.get());
            let start = self.packed.reserve(1);
            self.packed.set(start, text);
            self.packed.set(self.at, (integer(start), -1));
            return Ok(());
        };
        let place = Place::new(&kinds[kind].1, self.packed, self.at);
        let mut json = serde_json::Deserializer::from_str(json);
        place
            .deserialize(&mut json)
            .and_then(|()| json.end())
            .map_err(E::custom)?;
        self.packed.slots[self.at + 1] = integer(kind);
        Ok(())
    }
}

/// The `type` of an object that begins with it, as servers write it. Reading all of the object only for that would take half
/// as long again.
fn leading_tag(json: &str) -> Option<&str> {
    let rest = json.strip_prefix("{\"type\":")?;
    let rest = rest.trim_ascii_start().strip_prefix('"')?;
    let (tag, _) = rest.split_once('"')?;
    (!tag.contains('\\')).then_some(tag)
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.shape {
            Shape::Nothing => IgnoredAny::deserialize(deserializer).map(drop),
            Shape::OneOf(kinds) => {
                let json = <&RawValue>::deserialize(deserializer)?;
                self.one_of(kinds, json.get())
            }
            Shape::Json | Shape::Any => {
                let json = <&RawValue>::deserialize(deserializer)?;
                if matches!(self.shape, Shape::Json) && !json.get().starts_with('{') {
                    return Err(D::Error::custom("expected an object"));
                }
                let text = self.packed.text(json.get());
                self.packed.set(self.at, text);
                Ok(())
            }
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what the schema says")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        match self.shape {
            Shape::Nullable(_) => {
                self.packed.set(self.at, (NULL, 0));
                Ok(())
            }
            _ => Err(E::custom("null")),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        let shape = match self.shape {
            Shape::Nullable(shape) => shape,
            shape => shape,
        };
        let slot = match shape {
            Shape::Text => self.packed.text(text),
            Shape::Known(values) => match values.iter().position(|known| known == text) {
                Some(number) => (integer(number), KNOWN),
                None => self.packed.text(text),
            },
            Shape::Instant => match instant::with_offset(text) {
                Some(text) => self.packed.text(&text),
                None => return Err(E::custom("an instant")),
            },
            _ => return Err(E::custom("a string")),
        };
        self.packed.set(self.at, slot);
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        match self.shape {
            Shape::Boolean => {
                self.packed.set(self.at, (i32::from(value), 0));
                Ok(())
            }
            Shape::Nullable(shape) => Place::new(shape, self.packed, self.at).visit_bool(value),
            _ => Err(E::custom("a boolean")),
        }
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        match self.shape {
            Shape::Count | Shape::Number => {
                let slot = match i32::try_from(value) {
                    Ok(value) => (value, 0),
                    Err(_) => self.packed.text(&value.to_string()),
                };
                self.packed.set(self.at, slot);
                Ok(())
            }
            Shape::Nullable(shape) => Place::new(shape, self.packed, self.at).visit_u64(value),
            _ => Err(E::custom("an integer")),
        }
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        #[allow(
            clippy::cast_precision_loss,
            reason = "JavaScript has no other numbers"
        )]
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        match self.shape {
            Shape::Number => {
                let text = self.packed.text(&value.to_string());
                self.packed.set(self.at, text);
                Ok(())
            }
            Shape::Nullable(shape) => Place::new(shape, self.packed, self.at).visit_f64(value),
            _ => Err(E::custom("a number")),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        match self.shape {
            Shape::List(shape) => {
                let mut positions = Vec::new();
                // An item that is an object has slots of its own, so that items are gathered before they are placed.
                let scratch = self.packed.reserve(1);
                while items
                    .next_element_seed(Place::new(shape, self.packed, scratch))?
                    .is_some()
                {
                    positions.push((self.packed.slots[scratch], self.packed.slots[scratch + 1]));
                }
                let start = self.packed.slots.len();
                for (first, second) in &positions {
                    self.packed.slots.extend([*first, *second]);
                }
                self.packed
                    .set(self.at, (integer(start), integer(positions.len())));
                Ok(())
            }
            Shape::Pair(shapes) => {
                let start = self.packed.reserve(shapes.len());
                for (index, shape) in shapes.iter().enumerate() {
                    items
                        .next_element_seed(Place::new(shape, self.packed, start + 2 * index))?
                        .ok_or_else(|| A::Error::custom("too few items"))?;
                }
                if items.next_element::<IgnoredAny>()?.is_some() {
                    return Err(A::Error::custom("too many items"));
                }
                self.packed.set(self.at, (integer(start), 0));
                Ok(())
            }
            Shape::Nullable(shape) => Place::new(shape, self.packed, self.at).visit_seq(items),
            _ => Err(A::Error::custom("a list")),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        match self.shape {
            Shape::Object(fields) => self.object(fields, entries),
            Shape::Dictionary(shape) => self.dictionary(shape, entries),
            Shape::Nullable(shape) => Place::new(shape, self.packed, self.at).visit_map(entries),
            _ => Err(A::Error::custom("an object")),
        }
    }
}

impl Place<'_> {
    fn object<'de, A: MapAccess<'de>>(
        self,
        fields: &[Field],
        mut entries: A,
    ) -> Result<(), A::Error> {
        let start = self.packed.reserve(fields.len());
        let mut seen: u64 = 0;
        // Fields mostly come in the order of the schema, so that the next one is the first to be compared.
        let mut next = 0;
        while let Some(index) = entries.next_key_seed(Name { fields, next })? {
            let Some(index) = index else {
                entries.next_value::<IgnoredAny>()?;
                continue;
            };
            if seen & 1 << index != 0 {
                return Err(A::Error::custom("a field comes twice"));
            }
            seen |= 1 << index;
            next = index + 1;
            entries.next_value_seed(Place::new(
                &fields[index].shape,
                self.packed,
                start + 2 * index,
            ))?;
        }
        for (index, field) in fields.iter().enumerate() {
            if seen & 1 << index == 0 {
                match &field.absent {
                    Absent::Error => return Err(A::Error::custom("a field is missing")),
                    Absent::Null => {}
                    Absent::Default(json) => {
                        let mut json = serde_json::Deserializer::from_str(json);
                        Place::new(&field.shape, self.packed, start + 2 * index)
                            .deserialize(&mut json)
                            .map_err(A::Error::custom)?;
                    }
                }
            }
        }
        self.packed.set(self.at, (integer(start), 0));
        Ok(())
    }

    fn dictionary<'de, A: MapAccess<'de>>(
        self,
        shape: &Shape,
        mut entries: A,
    ) -> Result<(), A::Error> {
        let mut placed = Vec::new();
        let scratch = self.packed.reserve(1);
        while entries
            .next_key_seed(Place::new(&Shape::Text, self.packed, scratch))?
            .is_some()
        {
            placed.extend_from_within_slot(self.packed, scratch);
            entries.next_value_seed(Place::new(shape, self.packed, scratch))?;
            placed.extend_from_within_slot(self.packed, scratch);
        }
        let start = self.packed.slots.len();
        self.packed.slots.extend(&placed);
        self.packed
            .set(self.at, (integer(start), integer(placed.len() / 4)));
        Ok(())
    }
}

trait ExtendFromSlot {
    fn extend_from_within_slot(&mut self, packed: &Packed, at: usize);
}

impl ExtendFromSlot for Vec<i32> {
    fn extend_from_within_slot(&mut self, packed: &Packed, at: usize) {
        self.extend_from_slice(&packed.slots[at..at + 2]);
    }
}

/// The number of a field, by its name.
struct Name<'a> {
    fields: &'a [Field],
    /// The one that is likely.
    next: usize,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        if self
            .fields
            .get(self.next)
            .is_some_and(|field| field.name == name)
        {
            return Ok(Some(self.next));
        }
        Ok(self.fields.iter().position(|field| field.name == name))
    }
}
