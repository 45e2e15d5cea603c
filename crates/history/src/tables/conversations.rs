use std::{collections::HashMap, sync::Arc};

use amigo_core::models::{Conversation, PostProcessingType, Tags, VersionReference};
use arrow_array::{
    Array as _, ArrayRef, RecordBatch, TimestampMicrosecondArray, cast::AsArray as _,
    types::TimestampMicrosecondType,
};
use arrow_schema::{ArrowError, DataType, Field};
use serde::Serialize;

use super::{
    Objects, Unit, instant, integer, list, maybe_integer, maybe_text, read, text, unreadable,
};

/// When the conversation was found to be gone from the server.
pub(crate) const VANISHED_AT: &str = "vanished_at";

pub(super) fn columns() -> Vec<Field> {
    vec![
        text("conversation_id"),
        text("user_id"),
        text("service_id"),
        instant("created_at", false),
        Field::new("is_finished", DataType::Boolean, false),
        Field::new("is_analyzed", DataType::Boolean, false),
        list("completed_post_processings", DataType::Utf8),
        integer("num_messages"),
        text("final_message"),
        tags(),
        maybe_text("version_set_name"),
        maybe_text("agent_id"),
        maybe_integer("agent_version"),
        maybe_text("service_hierarchical_state_machine_id"),
        maybe_integer("service_hierarchical_state_machine_version"),
        maybe_text("llm_model_preferences"),
        instant(VANISHED_AT, true),
    ]
}

fn tags() -> Field {
    let entry = DataType::Struct(vec![text("key"), maybe_text("value")].into());
    let entries = Field::new("key_value", entry, false);
    Field::new("tags", DataType::Map(Arc::new(entries), false), false)
}

#[derive(Serialize)]
struct Row<'a> {
    conversation_id: &'a str,
    user_id: &'a str,
    service_id: &'a str,
    created_at: i64,
    is_finished: bool,
    is_analyzed: bool,
    completed_post_processings: Vec<&'a str>,
    num_messages: u64,
    final_message: &'a str,
    tags: &'a Tags,
    version_set_name: Option<&'a str>,
    agent_id: Option<&'a str>,
    agent_version: Option<u64>,
    service_hierarchical_state_machine_id: Option<&'a str>,
    service_hierarchical_state_machine_version: Option<u64>,
    llm_model_preferences: Option<String>,
}

pub(super) fn add(objects: &mut Objects, unit: &Unit) -> Result<(), ArrowError> {
    let conversation: Conversation = read(unit)?;
    let versions = conversation.version_set_info.as_ref();
    let agent = versions.map(|versions| &versions.agent_version_info);
    let machine =
        versions.map(|versions| &versions.service_hierarchical_state_machine_version_info);
    let id = |reference: Option<&VersionReference>| -> Option<String> {
        reference.map(|reference| reference.id.clone())
    };
    let (agent_id, machine_id) = (id(agent), id(machine));
    let preferences = versions
        .map(|versions| serde_json::to_string(&versions.llm_model_preferences))
        .transpose()
        .map_err(|error| unreadable(&error))?;
    objects.push(&Row {
        conversation_id: &conversation.id,
        user_id: &conversation.user_id,
        service_id: &conversation.service_id,
        created_at: conversation.created_at.as_microsecond(),
        is_finished: conversation.is_finished,
        is_analyzed: conversation.is_analyzed,
        completed_post_processings: conversation
            .completed_post_processings
            .iter()
            .map(PostProcessingType::as_str)
            .collect(),
        num_messages: conversation.num_messages,
        final_message: &conversation.final_message,
        tags: &conversation.tags,
        version_set_name: versions.map(|versions| versions.name.as_str()),
        agent_id: agent_id.as_deref(),
        agent_version: agent.map(|agent| agent.version),
        service_hierarchical_state_machine_id: machine_id.as_deref(),
        service_hierarchical_state_machine_version: machine.map(|machine| machine.version),
        llm_model_preferences: preferences,
    })
}

/// Marks the conversations that are gone from the server, and since when (microseconds).
pub(crate) fn with_vanished(
    batch: RecordBatch,
    vanished: &HashMap<String, i64>,
) -> Result<RecordBatch, ArrowError> {
    if vanished.is_empty() {
        return Ok(batch);
    }
    let schema = batch.schema();
    let index = schema.index_of(VANISHED_AT)?;
    let conversations = batch.column(0).as_string::<i32>();
    let known = batch
        .column(index)
        .as_primitive::<TimestampMicrosecondType>();
    let marked: TimestampMicrosecondArray = (0..batch.num_rows())
        .map(|row| {
            let now = vanished.get(conversations.value(row)).copied();
            now.or_else(|| known.is_valid(row).then(|| known.value(row)))
        })
        .collect();
    let mut columns = batch.columns().to_vec();
    let marked: ArrayRef = Arc::new(marked.with_data_type(schema.field(index).data_type().clone()));
    columns[index] = marked;
    RecordBatch::try_new(schema, columns)
}
