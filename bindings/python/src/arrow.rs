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

type Definitions = Map<String, Value>;

/// Makes a stream with a batch for every page. `model` is the name of the pages' model, `items` of the field that holds
/// their items. Objects of free form have no columns; pairs of an identifier and a version become lists of strings.
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
        .and_then(|page| data_type(&definitions, &page["properties"][items]));
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
    decoder.decode(bytes)?;
    let row = decoder
        .flush()?
        .ok_or_else(|| ArrowError::JsonError("a page is empty".to_owned()))?;
    let items = row.column(0).as_list::<i32>().value(0);
    if items.null_count() > 0 {
        return Err(ArrowError::JsonError("an item is null".to_owned()));
    }
    Ok(items.as_struct().clone().into())
}

/// The JSON Schemas of all models, by name.
fn definitions() -> Definitions {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    for operation in OPERATIONS {
        operation.schemas(&mut generator);
    }
    generator.take_definitions(true)
}

/// The Arrow type of what a JSON Schema describes; `None` for what has no fixed form.
fn data_type(definitions: &Definitions, schema: &Value) -> Option<DataType> {
    if let Some(name) = schema["$ref"].as_str() {
        return data_type(
            definitions,
            definitions.get(name.strip_prefix("#/$defs/")?)?,
        );
    }
    if let Some(alternatives) = schema["anyOf"].as_array() {
        return alternatives
            .iter()
            .find(|alternative| alternative["type"] != "null")
            .and_then(|alternative| data_type(definitions, alternative));
    }
    let kind = match &schema["type"] {
        Value::Array(kinds) => kinds
            .iter()
            .filter_map(Value::as_str)
            .find(|kind| *kind != "null")?,
        kind => kind.as_str()?,
    };
    Some(match kind {
        "string" if schema["format"] == "date-time" => {
            DataType::Timestamp(TimeUnit::Microsecond, Some(UTC.into()))
        }
        "string" => DataType::Utf8,
        "boolean" => DataType::Boolean,
        "integer" => DataType::Int64,
        "number" => DataType::Float64,
        "array" if schema["prefixItems"].is_array() => list(DataType::Utf8),
        "array" => list(data_type(definitions, &schema["items"])?),
        "object" if schema["properties"].is_object() => {
            let fields = schema["properties"].as_object()?.iter();
            DataType::Struct(
                fields
                    .filter_map(|(name, schema)| {
                        Some(Field::new(name, data_type(definitions, schema)?, true))
                    })
                    .collect(),
            )
        }
        "object" => map(data_type(definitions, schema.get("additionalProperties")?)?),
        _ => return None,
    })
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
