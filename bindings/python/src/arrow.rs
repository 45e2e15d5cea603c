//! Pages as Arrow, for whatever reads the Arrow C stream interface.

use std::sync::Arc;

use amigo_core::operations::OPERATIONS;
use arrow_array::{
    Array as _, RecordBatch, RecordBatchIterator, cast::AsArray as _,
    ffi_stream::FFI_ArrowArrayStream,
};
use arrow_json::ReaderBuilder;
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef, TimeUnit};
use pyo3::{exceptions::PyValueError, prelude::*, pybacked::PyBackedBytes, types::PyCapsule};
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

/// As an offset, because reading names of time zones would bring the whole database of them along.
const UTC: &str = "+00:00";

/// The type of JSON text. No other column has it, so that it tells them apart.
const JSON_TEXT: DataType = DataType::LargeUtf8;

type Definitions = Map<String, Value>;

/// Makes a stream with a batch for every page. `model` is the name of the pages' model, `items` of the field that holds
/// their items. Objects of free form become JSON text, pairs of an identifier and a version lists of strings.
#[pyfunction]
#[expect(
    clippy::needless_pass_by_value,
    reason = "a list of Python is handed over by value"
)]
pub(crate) fn arrow_stream<'py>(
    py: Python<'py>,
    model: &str,
    items: &str,
    pages: Vec<PyBackedBytes>,
) -> PyResult<Bound<'py, PyCapsule>> {
    let stream = py
        .detach(|| stream(model, items, &pages))
        .map_err(|error| {
            PyValueError::new_err(format!("`{model}` cannot be made Arrow: {error}"))
        })?;
    PyCapsule::new_with_value(py, stream, c"arrow_array_stream")
}

fn stream(
    model: &str,
    items: &str,
    pages: &[PyBackedBytes],
) -> Result<FFI_ArrowArrayStream, ArrowError> {
    let definitions = definitions();
    let list = definitions
        .get(model)
        .map(|page| data_type(&definitions, &page["properties"][items]));
    let Some(DataType::List(item)) = &list else {
        return Err(ArrowError::SchemaError("it is no page".to_owned()));
    };
    let DataType::Struct(columns) = item.data_type() else {
        return Err(ArrowError::SchemaError(
            "its items are no objects".to_owned(),
        ));
    };
    let schema: SchemaRef = Arc::new(Schema::new(columns.clone()));
    let page = Arc::new(Schema::new(vec![Field::new(
        items,
        DataType::List(item.clone()),
        false,
    )]));
    let batches: Vec<_> = pages
        .iter()
        .map(|bytes| batch(&page, bytes))
        .collect::<Result<_, _>>()?;
    let reader = RecordBatchIterator::new(batches.into_iter().map(Ok), schema);
    Ok(FFI_ArrowArrayStream::new(Box::new(reader)))
}

fn batch(page: &SchemaRef, bytes: &[u8]) -> Result<RecordBatch, ArrowError> {
    let mut decoder = ReaderBuilder::new(page.clone())
        .with_coerce_primitive(true)
        .build_decoder()?;
    if page.fields().iter().any(|field| holds_json(field)) {
        let mut row: Value = serde_json::from_slice(bytes).map_err(json_error)?;
        for field in page.fields() {
            write_json(&mut row[field.name()], field.data_type());
        }
        decoder.serialize(&[row])?;
    } else {
        decoder.decode(bytes)?;
    }
    let row = decoder
        .flush()?
        .ok_or_else(|| ArrowError::JsonError("a page is empty".to_owned()))?;
    let items = row.column(0).as_list::<i32>().value(0);
    if items.null_count() > 0 {
        return Err(ArrowError::JsonError("an item is null".to_owned()));
    }
    Ok(items.as_struct().clone().into())
}

fn json_error(error: impl std::fmt::Display) -> ArrowError {
    ArrowError::JsonError(error.to_string())
}

fn holds_json(field: &Field) -> bool {
    match field.data_type() {
        DataType::Struct(fields) => fields.iter().any(|field| holds_json(field)),
        DataType::List(inner) | DataType::Map(inner, _) => holds_json(inner),
        kind => *kind == JSON_TEXT,
    }
}

/// Puts JSON text in the place of what has no fixed form.
fn write_json(value: &mut Value, kind: &DataType) {
    match (kind, value) {
        (kind, value) if *kind == JSON_TEXT => *value = Value::String(value.to_string()),
        (DataType::Struct(fields), Value::Object(object)) => {
            for field in fields {
                if let Some(value) = object.get_mut(field.name()) {
                    write_json(value, field.data_type());
                }
            }
        }
        (DataType::List(item), Value::Array(items)) => {
            for value in items {
                write_json(value, item.data_type());
            }
        }
        (DataType::Map(entries, _), Value::Object(object)) => {
            if let DataType::Struct(entry) = entries.data_type() {
                for value in object.values_mut() {
                    write_json(value, entry[1].data_type());
                }
            }
        }
        _ => {}
    }
}

/// The JSON Schemas of all models, by name.
fn definitions() -> Definitions {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    for operation in OPERATIONS {
        operation.schemas(&mut generator);
    }
    generator.take_definitions(true)
}

/// The Arrow type of what a JSON Schema describes. What has no fixed form is JSON text.
fn data_type(definitions: &Definitions, schema: &Value) -> DataType {
    if let Some(name) = schema["$ref"].as_str() {
        let definition = name
            .strip_prefix("#/$defs/")
            .and_then(|name| definitions.get(name));
        return definition.map_or(JSON_TEXT, |schema| data_type(definitions, schema));
    }
    if let Some(alternatives) = schema["anyOf"].as_array() {
        return alternatives
            .iter()
            .find(|alternative| alternative["type"] != "null")
            .map_or(JSON_TEXT, |schema| data_type(definitions, schema));
    }
    let kind = match &schema["type"] {
        Value::Array(kinds) => kinds
            .iter()
            .filter_map(Value::as_str)
            .find(|kind| *kind != "null"),
        kind => kind.as_str(),
    };
    match kind {
        Some("string") if schema["format"] == "date-time" => {
            DataType::Timestamp(TimeUnit::Microsecond, Some(UTC.into()))
        }
        Some("string") => DataType::Utf8,
        Some("boolean") => DataType::Boolean,
        Some("integer") => DataType::Int64,
        Some("number") => DataType::Float64,
        Some("array") if schema["prefixItems"].is_array() => list(DataType::Utf8),
        Some("array") => list(data_type(definitions, &schema["items"])),
        Some("object") => match (&schema["properties"], &schema["additionalProperties"]) {
            (Value::Object(fields), _) => DataType::Struct(
                fields
                    .iter()
                    .map(|(name, schema)| Field::new(name, data_type(definitions, schema), true))
                    .collect(),
            ),
            (_, values @ Value::Object(_)) => map(data_type(definitions, values)),
            _ => JSON_TEXT,
        },
        _ => JSON_TEXT,
    }
}

fn list(item: DataType) -> DataType {
    DataType::List(Arc::new(Field::new("item", item, true)))
}

fn map(value: DataType) -> DataType {
    let entry = [
        Field::new("key", DataType::Utf8, false),
        Field::new("value", value, true),
    ];
    let entries = Field::new(
        "entries",
        DataType::Struct(entry.into_iter().collect()),
        false,
    );
    DataType::Map(Arc::new(entries), false)
}
