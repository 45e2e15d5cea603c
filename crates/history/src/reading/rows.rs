//! Rows of the tables, as the report speaks of them.

use arrow_array::{Array as _, RecordBatch, cast::AsArray as _};
use serde::{Deserialize, Serialize};

use super::{
    columns::{Columns, maybe_said, said},
    failures::has_failed,
};

/// A row of `conversations`, as far as a report needs it. Instants are microseconds.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ConversationRow {
    pub(crate) id: String,
    pub(crate) user: String,
    pub(crate) service: String,
    pub(crate) created_at: i64,
    pub(crate) finished: bool,
    pub(crate) tags: Vec<(String, Option<String>)>,
    pub(crate) version_set: Option<String>,
    pub(crate) vanished: bool,
}

/// A row of `messages`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct MessageRow {
    pub(crate) conversation: String,
    pub(crate) id: String,
    pub(crate) interaction: String,
    pub(crate) position: i64,
    pub(crate) at: i64,
    pub(crate) sender: String,
    pub(crate) text: String,
    pub(crate) format: String,
    pub(crate) kind: String,
}

/// A row of `insights`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct InsightsRow {
    pub(crate) conversation: String,
    pub(crate) interaction: String,
    pub(crate) state: String,
    pub(crate) action: String,
    pub(crate) objective: String,
    pub(crate) transitions: Vec<TransitionRow>,
    pub(crate) tools: Vec<ToolCallRow>,
    /// Content and context.
    pub(crate) memory: Vec<(String, String)>,
    pub(crate) reflections: Vec<String>,
}

/// How a state was left. States are unknown where the kind of the transition is.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct TransitionRow {
    pub(crate) kind: String,
    pub(crate) from: Option<String>,
    pub(crate) to: Option<String>,
}

/// A call of a tool.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ToolCallRow {
    pub(crate) phase: String,
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) input: String,
    pub(crate) output: Option<String>,
    pub(crate) failed: bool,
    pub(crate) seconds: f64,
}

/// A row of `audio`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct RecordingRow {
    pub(crate) conversation: String,
    pub(crate) message: String,
    pub(crate) path: String,
    pub(crate) content_type: String,
    pub(crate) bytes: i64,
}

/// `None` where a column is missing or of another type.
pub(crate) fn conversations(batch: &RecordBatch) -> Option<Vec<ConversationRow>> {
    let columns = Columns::Batch(batch);
    let (id, user) = (columns.text("conversation_id")?, columns.text("user_id")?);
    let (service, created_at) = (columns.text("service_id")?, columns.instant("created_at")?);
    let (finished, tags) = (columns.boolean("is_finished")?, columns.map("tags")?);
    let version_set = columns.text("version_set_name")?;
    let vanished_at = columns.instant(crate::tables::VANISHED_AT)?;
    let rows = (0..batch.num_rows()).map(|row| {
        let of_row = tags.value(row);
        let (keys, values) = (
            of_row.column(0).as_string_opt::<i32>()?,
            of_row.column(1).as_string_opt::<i32>()?,
        );
        Some(ConversationRow {
            id: said(id, row),
            user: said(user, row),
            service: said(service, row),
            created_at: created_at.value(row),
            finished: finished.value(row),
            tags: (0..of_row.len())
                .map(|tag| (said(keys, tag), maybe_said(values, tag)))
                .collect(),
            version_set: maybe_said(version_set, row),
            vanished: vanished_at.is_valid(row),
        })
    });
    rows.collect()
}

/// `None` where a column is missing or of another type.
pub(crate) fn messages(batch: &RecordBatch) -> Option<Vec<MessageRow>> {
    let columns = Columns::Batch(batch);
    let conversation = columns.text("conversation_id")?;
    let (id, interaction) = (columns.text("message_id")?, columns.text("interaction_id")?);
    let (position, at) = (columns.integer("position")?, columns.instant("created_at")?);
    let (sender, text) = (columns.text("sender")?, columns.text("message")?);
    let (format, kind) = (columns.text("format")?, columns.text("message_type")?);
    let rows = (0..batch.num_rows()).map(|row| MessageRow {
        conversation: said(conversation, row),
        id: said(id, row),
        interaction: said(interaction, row),
        position: position.value(row),
        at: at.value(row),
        sender: said(sender, row),
        text: said(text, row),
        format: said(format, row),
        kind: said(kind, row),
    });
    Some(rows.collect())
}

/// `None` where a column is missing or of another type.
pub(crate) fn insights(batch: &RecordBatch) -> Option<Vec<InsightsRow>> {
    let columns = Columns::Batch(batch);
    let conversation = columns.text("conversation_id")?;
    let interaction = columns.text("interaction_id")?;
    let state = columns.text("current_state_name")?;
    let action = columns.text("current_state_action")?;
    let objective = columns.text("current_state_objective")?;
    let (transitions, tools) = (
        columns.list("state_transitions")?,
        columns.list("tool_calls")?,
    );
    let (memory, reflections) = (
        columns.list("working_memory")?,
        columns.list("reflections")?,
    );
    let rows = (0..batch.num_rows()).map(|row| {
        let memories = memory.value(row);
        let memories = Columns::Struct(memories.as_struct_opt()?);
        let (what, whence) = (memories.text("content")?, memories.text("context")?);
        let reflected = reflections.value(row);
        let reflected = reflected.as_string_opt::<i32>()?;
        Some(InsightsRow {
            conversation: said(conversation, row),
            interaction: said(interaction, row),
            state: said(state, row),
            action: said(action, row),
            objective: said(objective, row),
            transitions: transitions_of(&transitions.value(row))?,
            tools: tools_of(&tools.value(row))?,
            memory: (0..what.len())
                .map(|item| (said(what, item), said(whence, item)))
                .collect(),
            reflections: (0..reflected.len())
                .map(|item| said(reflected, item))
                .collect(),
        })
    });
    rows.collect()
}

fn transitions_of(list: &arrow_array::ArrayRef) -> Option<Vec<TransitionRow>> {
    let columns = Columns::Struct(list.as_struct_opt()?);
    let (kind, from, to) = (
        columns.text("type")?,
        columns.text("previous_state")?,
        columns.text("next_state")?,
    );
    let rows = (0..list.len()).map(|item| TransitionRow {
        kind: said(kind, item),
        from: maybe_said(from, item),
        to: maybe_said(to, item),
    });
    Some(rows.collect())
}

fn tools_of(list: &arrow_array::ArrayRef) -> Option<Vec<ToolCallRow>> {
    let columns = Columns::Struct(list.as_struct_opt()?);
    let (phase, name) = (columns.text("phase")?, columns.text("tool_name")?);
    let (version, input) = (columns.text("tool_version")?, columns.text("input")?);
    let (output, seconds) = (columns.text("output")?, columns.float("duration_seconds")?);
    let rows = (0..list.len()).map(|item| ToolCallRow {
        phase: said(phase, item),
        name: said(name, item),
        version: said(version, item),
        input: said(input, item),
        failed: has_failed(output.is_valid(item).then(|| output.value(item))),
        output: maybe_said(output, item),
        seconds: seconds.value(item),
    });
    Some(rows.collect())
}

/// `None` where a column is missing or of another type.
pub(crate) fn recordings(batch: &RecordBatch) -> Option<Vec<RecordingRow>> {
    let columns = Columns::Batch(batch);
    let conversation = columns.text("conversation_id")?;
    let (message, path) = (columns.text("message_id")?, columns.text("path")?);
    let (content_type, bytes) = (columns.text("content_type")?, columns.integer("bytes")?);
    let rows = (0..batch.num_rows()).map(|row| RecordingRow {
        conversation: said(conversation, row),
        message: said(message, row),
        path: said(path, row),
        content_type: said(content_type, row),
        bytes: bytes.value(row),
    });
    Some(rows.collect())
}
