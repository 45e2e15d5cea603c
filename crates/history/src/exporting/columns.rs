//! Columns of a Parquet file, masked: their types stay as they are.

use std::{collections::HashSet, sync::Arc};

use arrow_array::{
    Array, ArrayRef, ListArray, MapArray, RecordBatch, StringArray, StructArray, cast::AsArray as _,
};
use arrow_schema::{ArrowError, DataType};

use crate::{redaction::Masker, tables::Table};

/// What becomes of the texts in a column.
#[derive(Clone, Copy)]
enum Treatment {
    Keep,
    User,
    Text,
    /// JSON of the API, which keeps its ids.
    Object,
    /// JSON of a tool or of a model.
    Json,
    /// JSON or not.
    TextOrJson,
}

/// By table, and by the names of the columns down to the text.
fn treatment(table: Table, path: &[&str]) -> Treatment {
    match (table, path) {
        (Table::Conversations, ["user_id"]) => Treatment::User,
        (Table::Conversations, ["llm_model_preferences"]) => Treatment::Json,
        (Table::Insights, ["state_transitions", "log"]) => Treatment::Object,
        (Table::Insights, ["tool_calls", "input"]) => Treatment::Json,
        (Table::Insights, ["tool_calls", "output"]) => Treatment::TextOrJson,
        (Table::Conversations, ["final_message" | "tags", ..])
        | (Table::Messages, ["message"])
        | (
            Table::Insights,
            [
                "current_state_action"
                | "current_state_objective"
                | "working_memory"
                | "reflections",
                ..,
            ],
        ) => Treatment::Text,
        _ => Treatment::Keep,
    }
}

pub(super) fn masked(
    batch: &RecordBatch,
    table: Table,
    masker: &Masker,
) -> Result<RecordBatch, ArrowError> {
    let schema = batch.schema();
    let columns = schema
        .fields()
        .iter()
        .zip(batch.columns())
        .map(|(field, column)| {
            if (table, field.name().as_str()) == (Table::Messages, "sender") {
                return Ok(senders(batch, column, masker));
            }
            array(column, table, &mut vec![field.name()], masker)
        });
    RecordBatch::try_new(schema.clone(), columns.collect::<Result<_, _>>()?)
}

fn senders(batch: &RecordBatch, column: &ArrayRef, masker: &Masker) -> ArrayRef {
    let senders = column.as_string::<i32>();
    let kinds = batch
        .column_by_name("message_type")
        .and_then(|kinds| kinds.as_string_opt::<i32>());
    let masked: StringArray = (0..senders.len())
        .map(|row| {
            Some(masker.sender(
                senders.value(row),
                kinds.map_or("", |kinds| kinds.value(row)),
            ))
        })
        .collect();
    Arc::new(masked)
}

fn array<'a>(
    column: &'a ArrayRef,
    table: Table,
    path: &mut Vec<&'a str>,
    masker: &Masker,
) -> Result<ArrayRef, ArrowError> {
    Ok(match column.data_type() {
        DataType::Utf8 => match treatment(table, path) {
            Treatment::Keep => column.clone(),
            how => texts(column.as_string(), how, masker),
        },
        DataType::List(item) => {
            let list = column.as_list::<i32>();
            let values = array(list.values(), table, path, masker)?;
            Arc::new(ListArray::try_new(
                item.clone(),
                list.offsets().clone(),
                values,
                list.nulls().cloned(),
            )?)
        }
        DataType::Struct(fields) => {
            let of = column.as_struct();
            let mut masked = Vec::new();
            for (field, part) in fields.iter().zip(of.columns()) {
                path.push(field.name());
                masked.push(array(part, table, path, masker)?);
                path.pop();
            }
            Arc::new(StructArray::try_new(
                fields.clone(),
                masked,
                of.nulls().cloned(),
            )?)
        }
        DataType::Map(entries, sorted) => {
            let map = column.as_map();
            let DataType::Struct(fields) = entries.data_type() else {
                return Ok(column.clone());
            };
            let values = array(map.values(), table, path, masker)?;
            let pairs =
                StructArray::try_new(fields.clone(), vec![keys(map, masker), values], None)?;
            Arc::new(MapArray::try_new(
                entries.clone(),
                map.offsets().clone(),
                pairs,
                map.nulls().cloned(),
                *sorted,
            )?)
        }
        _ => column.clone(),
    })
}

/// The keys of maps. Two may become one by masking, which readers would refuse.
fn keys(map: &MapArray, masker: &Masker) -> ArrayRef {
    let keys = map.keys().as_string::<i32>();
    let mut masked = Vec::with_capacity(keys.len());
    let bounds: Vec<usize> = map
        .offsets()
        .iter()
        .map(|at| usize::try_from(*at).unwrap_or_default())
        .collect();
    masked.extend((0..bounds.first().copied().unwrap_or(0)).map(|at| keys.value(at).to_owned()));
    for row in bounds.windows(2) {
        let mut taken = HashSet::new();
        for at in row[0]..row[1] {
            let key = masker.text(keys.value(at)).into_owned();
            let mut unused = key.clone();
            let mut number = 2;
            while !taken.insert(unused.clone()) {
                unused = format!("{key} {number}");
                number += 1;
            }
            masked.push(unused);
        }
    }
    masked.extend((masked.len()..keys.len()).map(|at| keys.value(at).to_owned()));
    Arc::new(StringArray::from(masked))
}

fn texts(column: &StringArray, how: Treatment, masker: &Masker) -> ArrayRef {
    let masked: StringArray = column
        .iter()
        .map(|text| {
            let text = text?;
            Some(match how {
                Treatment::Keep => text.to_owned(),
                Treatment::User => masker.user(text),
                Treatment::Text => masker.text(text).into_owned(),
                Treatment::Object => masker.json(text, false),
                Treatment::Json => masker.json(text, true),
                Treatment::TextOrJson => masker.text_or_json(text),
            })
        })
        .collect();
    Arc::new(masked)
}
