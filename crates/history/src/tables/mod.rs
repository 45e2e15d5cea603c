//! The tables of a copy: their columns, and how rows are made from what the server sent.
//!
//! Every change of a column raises [`SCHEMA_VERSION`](crate::SCHEMA_VERSION).

mod audio;
mod conversations;
mod insights;
mod messages;

use std::{io, str::FromStr, sync::Arc};

use amigo_core::{Error, ErrorKind, read_json};

use arrow_array::{ArrayRef, RecordBatch, TimestampMicrosecondArray, cast::AsArray as _};
use arrow_json::ReaderBuilder;
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef, TimeUnit};
use serde::{Deserialize, Serialize};

use crate::{HistoryError, Result};

pub(crate) use audio::Recording;
pub(crate) use conversations::{VANISHED_AT, with_vanished};
pub(crate) use messages::{MessageView, PageView};

/// A kind of thing that a copy holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// Conversations, a row each.
    Conversations,
    /// Their messages, a row each.
    Messages,
    /// Why the agent said what it said, a row for every interaction.
    Insights,
    /// The recordings of voice messages, a row each; the audio itself lies beside the tables.
    Audio,
}

impl Table {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Conversations,
        Self::Messages,
        Self::Insights,
        Self::Audio,
    ];

    /// Its name, which is that of its folder.
    pub fn name(self) -> &'static str {
        match self {
            Self::Conversations => "conversations",
            Self::Messages => "messages",
            Self::Insights => "insights",
            Self::Audio => "audio",
        }
    }

    pub(crate) fn code(self) -> i64 {
        self as i64
    }

    pub(crate) fn from_code(code: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.code() == code)
    }

    /// Its columns.
    pub(crate) fn schema(self) -> SchemaRef {
        Arc::new(Schema::new(match self {
            Self::Conversations => conversations::columns(),
            Self::Messages => messages::columns(),
            Self::Insights => insights::columns(),
            Self::Audio => audio::columns(),
        }))
    }

    /// Its rows, as the files hold them, made of answers of the server.
    ///
    /// # Errors
    ///
    /// When an answer is not what the API promises.
    pub fn rows(self, units: impl IntoIterator<Item = Unit>) -> Result<RecordBatch> {
        let make = || {
            let mut rows = Rows::new(self)?;
            for unit in units {
                rows.add(&unit)?;
            }
            let made = rows.finish()?;
            Ok(made.unwrap_or_else(|| RecordBatch::new_empty(self.schema())))
        };
        // An error of Arrow may quote values.
        make().map_err(|_: ArrowError| {
            let message = format!("an answer does not fit the columns of `{}`", self.name());
            Error::new(ErrorKind::Decode, message).into()
        })
    }

    /// Columns in which hardly a value comes twice, so that a dictionary of them would be made in vain.
    pub(crate) fn columns_without_repeats(self) -> &'static [&'static str] {
        match self {
            Self::Conversations => &["conversation_id", "created_at", "final_message"],
            Self::Messages => &["message_id", "created_at", "message"],
            Self::Insights => &["interaction_id"],
            Self::Audio => &["message_id", "path", "sha256"],
        }
    }

    /// Columns of free text, of which nobody wants to know the first and the last in the alphabet.
    pub(crate) fn columns_of_prose(self) -> &'static [&'static str] {
        match self {
            Self::Conversations => &["final_message"],
            Self::Messages => &["message"],
            Self::Insights | Self::Audio => &[],
        }
    }

    /// The column that tells the units of one conversation apart, where there can be several.
    pub(crate) fn item_column(self) -> Option<&'static str> {
        match self {
            Self::Conversations | Self::Messages => None,
            Self::Insights => Some("interaction_id"),
            Self::Audio => Some("message_id"),
        }
    }
}

impl FromStr for Table {
    type Err = HistoryError;

    fn from_str(name: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|table| table.name() == name);
        found.ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            HistoryError::Options(format!("a table is one of {names}"))
        })
    }
}

/// Which file of a table.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct FileKey {
    pub(crate) table: Table,
    pub(crate) month: String,
    pub(crate) number: u32,
}

/// What one answer of the server adds to a table. Units are replaced as a whole.
pub struct Unit {
    /// Its conversation; a conversation itself needs none here.
    pub conversation: String,
    /// The interaction or the message, where a conversation has several units.
    pub item: String,
    /// The server's bytes: a conversation, a page of messages, the insights of an interaction.
    pub body: Vec<u8>,
    /// How many rows at the beginning an earlier page held already.
    pub skip: usize,
    /// Position of the first row that is left.
    pub position: i64,
}

/// Collects rows until there are enough for a batch.
pub(crate) struct Rows {
    schema: SchemaRef,
    collected: Collected,
}

enum Collected {
    /// As objects with the columns for fields, which is the simple way.
    Objects {
        objects: Objects,
        add: fn(&mut Objects, &Unit) -> Result<(), ArrowError>,
    },
    /// Column by column, because there are so many messages.
    Messages(Box<messages::Columns>),
}

/// Rows of which each is an object with the columns for fields.
struct Objects(arrow_json::reader::Decoder);

impl Objects {
    fn push(&mut self, row: &impl Serialize) -> Result<(), ArrowError> {
        self.0.serialize(std::slice::from_ref(row))
    }
}

impl Rows {
    pub(crate) fn new(table: Table) -> Result<Self, ArrowError> {
        let schema = table.schema();
        let objects = |add| {
            // Names of time zones would bring the whole database of them along; see `finish`.
            let builder = ReaderBuilder::new(Arc::new(without_time_zones(&schema)));
            let objects = Objects(builder.build_decoder()?);
            Ok::<_, ArrowError>(Collected::Objects { objects, add })
        };
        let collected = match table {
            Table::Conversations => objects(conversations::add)?,
            Table::Messages => Collected::Messages(Box::default()),
            Table::Insights => objects(insights::add)?,
            Table::Audio => objects(audio::add)?,
        };
        Ok(Self { schema, collected })
    }

    /// Adds the rows of a unit and says how many there were.
    pub(crate) fn add(&mut self, unit: &Unit) -> Result<u64, ArrowError> {
        match &mut self.collected {
            Collected::Objects { objects, add } => add(objects, unit).map(|()| 1),
            Collected::Messages(columns) => columns.add(unit),
        }
    }

    /// Takes what was collected.
    pub(crate) fn finish(&mut self) -> Result<Option<RecordBatch>, ArrowError> {
        let columns = match &mut self.collected {
            Collected::Messages(columns) => columns.take(),
            Collected::Objects { objects, .. } => match objects.0.flush()? {
                Some(batch) => batch.columns().to_vec(),
                None => return Ok(None),
            },
        };
        if columns.first().is_none_or(|column| column.is_empty()) {
            return Ok(None);
        }
        let columns = columns
            .iter()
            .zip(self.schema.fields())
            .map(|(column, field)| in_utc(column, field))
            .collect();
        RecordBatch::try_new(self.schema.clone(), columns).map(Some)
    }
}

fn without_time_zones(schema: &Schema) -> Schema {
    let fields = schema.fields().iter().map(|field| match field.data_type() {
        DataType::Timestamp(unit, Some(_)) => field
            .as_ref()
            .clone()
            .with_data_type(DataType::Timestamp(*unit, None)),
        _ => field.as_ref().clone(),
    });
    Schema::new(fields.collect::<Vec<_>>())
}

fn in_utc(column: &ArrayRef, field: &Field) -> ArrayRef {
    match field.data_type() {
        DataType::Timestamp(TimeUnit::Microsecond, Some(zone)) => {
            let instants: &TimestampMicrosecondArray = column.as_primitive();
            Arc::new(instants.clone().with_timezone(zone.clone()))
        }
        _ => column.clone(),
    }
}

/// Microseconds are as precise as Python's and Mongo's datetimes; engines agree on no finer unit.
fn instant(name: &str, nullable: bool) -> Field {
    Field::new(name, instant_type(), nullable)
}

pub(crate) fn instant_type() -> DataType {
    DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into()))
}

fn text(name: &str) -> Field {
    Field::new(name, DataType::Utf8, false)
}

fn maybe_text(name: &str) -> Field {
    Field::new(name, DataType::Utf8, true)
}

fn integer(name: &str) -> Field {
    Field::new(name, DataType::Int64, false)
}

fn maybe_integer(name: &str) -> Field {
    Field::new(name, DataType::Int64, true)
}

fn list(name: &str, item: DataType) -> Field {
    let item = Field::new("element", item, false);
    Field::new(name, DataType::List(Arc::new(item)), false)
}

fn record(fields: Vec<Field>) -> DataType {
    DataType::Struct(fields.into())
}

/// Reads what the server sent.
fn read<'a, T: Deserialize<'a>>(unit: &'a Unit) -> Result<T, ArrowError> {
    read_json(&unit.body).map_err(|error| unreadable(&error))
}

/// An error of the server's bytes, which were checked when they came. It quotes nothing of them.
fn unreadable(error: &serde_json::Error) -> ArrowError {
    let what = format!(
        "what was stored cannot be read again (line {}, column {})",
        error.line(),
        error.column()
    );
    ArrowError::ExternalError(Box::new(io::Error::new(io::ErrorKind::InvalidData, what)))
}
