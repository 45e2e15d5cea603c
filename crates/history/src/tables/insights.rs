use amigo_core::models::{InteractionInsights, StateTransitionLog, ToolCallLog, WorkingMemory};
use arrow_schema::{ArrowError, DataType, Field};
use serde::Serialize;

use super::{
    Objects, Unit, integer, list, maybe_integer, maybe_text, read, record, text, unreadable,
};

pub(super) fn columns() -> Vec<Field> {
    vec![
        text("conversation_id"),
        text("interaction_id"),
        text("current_state_name"),
        text("current_state_action"),
        text("current_state_objective"),
        list(
            "state_transitions",
            record(vec![
                text("type"),
                maybe_text("previous_state"),
                maybe_text("next_state"),
                text("log"),
            ]),
        ),
        list(
            "tool_calls",
            record(vec![
                text("phase"),
                maybe_integer("transition"),
                integer("round"),
                text("tool_name"),
                text("tool_id"),
                text("tool_version"),
                text("input"),
                maybe_text("output"),
                Field::new("duration_seconds", DataType::Float64, false),
            ]),
        ),
        list(
            "working_memory",
            record(vec![text("content"), text("context")]),
        ),
        list("reflections", DataType::Utf8),
        maybe_text("triggered_dynamic_behavior_set_id"),
        maybe_integer("triggered_dynamic_behavior_set_version"),
    ]
}

#[derive(Serialize)]
struct Row<'a> {
    conversation_id: &'a str,
    interaction_id: &'a str,
    current_state_name: &'a str,
    current_state_action: &'a str,
    current_state_objective: &'a str,
    state_transitions: Vec<Transition<'a>>,
    tool_calls: Vec<ToolCall<'a>>,
    working_memory: &'a [WorkingMemory],
    reflections: &'a [String],
    triggered_dynamic_behavior_set_id: Option<&'a str>,
    triggered_dynamic_behavior_set_version: Option<u64>,
}

#[derive(Serialize)]
struct Transition<'a> {
    r#type: &'a str,
    previous_state: Option<&'a str>,
    next_state: Option<&'a str>,
    log: String,
}

#[derive(Serialize)]
struct ToolCall<'a> {
    phase: &'static str,
    transition: Option<usize>,
    round: usize,
    tool_name: &'a str,
    tool_id: &'a str,
    tool_version: &'a str,
    input: String,
    output: Option<&'a str>,
    duration_seconds: f64,
}

pub(super) fn add(objects: &mut Objects, unit: &Unit) -> Result<(), ArrowError> {
    let insights: InteractionInsights = read(unit)?;
    let triggered = insights
        .triggered_dynamic_behavior_set_version_info
        .as_ref();
    let row = Row {
        conversation_id: &unit.conversation,
        interaction_id: &unit.item,
        current_state_name: &insights.current_state_name,
        current_state_action: &insights.current_state_action,
        current_state_objective: &insights.current_state_objective,
        state_transitions: transitions(&insights).map_err(|error| unreadable(&error))?,
        tool_calls: tool_calls(&insights).map_err(|error| unreadable(&error))?,
        working_memory: &insights.working_memory,
        reflections: &insights.reflections,
        triggered_dynamic_behavior_set_id: triggered.map(|set| set.id.as_str()),
        triggered_dynamic_behavior_set_version: triggered.map(|set| set.version),
    };
    objects.push(&row)
}

fn transitions(insights: &InteractionInsights) -> serde_json::Result<Vec<Transition<'_>>> {
    let logs = insights.state_transition_logs.iter();
    logs.map(|log| {
        let states = log.states();
        Ok(Transition {
            r#type: log.kind(),
            previous_state: states.map(|(previous, _)| previous),
            next_state: states.map(|(_, next)| next),
            log: serde_json::to_string(log)?,
        })
    })
    .collect()
}

/// Every tool call of the interaction, in the order of the answer's fields.
fn tool_calls(insights: &InteractionInsights) -> serde_json::Result<Vec<ToolCall<'_>>> {
    let mut calls = Calls(Vec::new());
    for (index, log) in insights.state_transition_logs.iter().enumerate() {
        let at = Some(index);
        match log {
            StateTransitionLog::Action(log) => calls.add(ON_THE_WAY, at, &log.tool_call_logs)?,
            StateTransitionLog::Decision(log) => calls.add(ON_THE_WAY, at, &log.tool_call_logs)?,
            StateTransitionLog::Reflection(log) => {
                calls.add(ON_THE_WAY, at, &log.tool_call_logs)?;
            }
            StateTransitionLog::ToolCall(log) => {
                calls.add(ON_THE_WAY, at, &log.tool_call_logs)?;
                calls.one("designated-tool-call", at, 0, &log.designated_tool_call_log)?;
            }
            // The other kinds call no tools; what an unknown kind does is in its log.
            _ => {}
        }
    }
    calls.add(
        "select-next-action",
        None,
        &insights.select_next_action_tool_call_logs,
    )?;
    calls.add("engage-user", None, &insights.engage_user_tool_call_logs)?;
    Ok(calls.0)
}

const ON_THE_WAY: &str = "state-transition";

struct Calls<'a>(Vec<ToolCall<'a>>);

impl<'a> Calls<'a> {
    fn add(
        &mut self,
        phase: &'static str,
        transition: Option<usize>,
        rounds: &'a [Vec<ToolCallLog>],
    ) -> serde_json::Result<()> {
        for (round, calls) in rounds.iter().enumerate() {
            for call in calls {
                self.one(phase, transition, round, call)?;
            }
        }
        Ok(())
    }

    fn one(
        &mut self,
        phase: &'static str,
        transition: Option<usize>,
        round: usize,
        call: &'a ToolCallLog,
    ) -> serde_json::Result<()> {
        self.0.push(ToolCall {
            phase,
            transition,
            round,
            tool_name: &call.tool_name,
            tool_id: &call.tool_id,
            tool_version: &call.tool_version,
            input: serde_json::to_string(&call.input)?,
            output: call.output.as_deref(),
            duration_seconds: call.duration,
        });
        Ok(())
    }
}
