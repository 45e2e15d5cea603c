//! What the agent does in each state of the graph.

use amigo_core::models::{
    ActionStateTransition, AgentAction, AnnotationStateTransition, DecisionStateTransition,
    EngageUserDynamicBehaviorOverrideEvent,
    GenerateToolParamsDesignatedToolCallParamsGeneratedEvent,
    GenerateToolParamsDesignatedToolRetrievedEvent, JumpbackStateTransition, MessageType,
    NavigateStateMachineActionStateActionSelectedEvent,
    NavigateStateMachineAnnotationStateAnnotationRetrievedEvent,
    NavigateStateMachineDecisionStateDecisionStartedEvent,
    NavigateStateMachineDynamicBehaviorOverrideEvent,
    NavigateStateMachineExitConditionSelectedEvent,
    NavigateStateMachineReflectionStatePromptRetrievedEvent,
    NavigateStateMachineReflectionStateReflectionGeneratedEvent,
    NavigateStateMachineToolCallStateToolOutputAvailableEvent, ReflectionStateTransition,
    StateTransitionLog, ToolCallStateTransition,
};
use rusqlite::Connection;
use serde_json::{Map, Value, json};

use super::{
    engage,
    graph::{self, Decision, State},
    notes::{call_tool, tool_call_events, tool_id},
    recollection,
    retrieval::{self, first_name},
    turn::{Opening, Stage, Turn},
};
use crate::store::{
    memories,
    search::{self, Speaker},
};

const SEARCH_HISTORY: &str = "search_history";
const READ_USER_MODEL: &str = "read_user_model";

pub(super) use engage::engage;
use recollection::dynamic_queries;
pub(super) use recollection::{recall, remember};

/// Leaves the state in which the agent talked last.
pub(super) fn leave(turn: &mut Turn, connection: &Connection) -> rusqlite::Result<Stage> {
    let triggered = turn
        .notes
        .insights
        .triggered_dynamic_behavior_set_version_info
        .is_some();
    if triggered {
        turn.notes
            .act(AgentAction::NavigateStateMachineDynamicBehaviorOverride(
                NavigateStateMachineDynamicBehaviorOverrideEvent {
                    overriding_instructions: true,
                    overriding_tool_candidates: false,
                },
            ));
    }
    let mut tool_calls = Vec::new();
    if let Some(model) = memories::model(connection, turn.parties.user)? {
        let input = Map::from_iter([("user_id".to_owned(), json!(turn.parties.user_id))]);
        let log = call_tool(READ_USER_MODEL, input, || {
            Ok::<_, rusqlite::Error>(model.content)
        })?;
        for action in tool_call_events(&log) {
            turn.notes.act(action);
        }
        tool_calls.push(vec![log]);
    }
    turn.notes
        .insights
        .select_next_action_tool_call_logs
        .clone_from(&tool_calls);
    let condition = match turn.opening {
        Opening::Said { .. } => "The user has said something.",
        Opening::Event(_) => "Something has happened.",
        Opening::Greeting | Opening::Skip => "The user lets the agent go on.",
    };
    select_exit(turn, condition, State::Recall);
    turn.notes.enter(State::Recall, |way| {
        StateTransitionLog::Action(ActionStateTransition {
            previous_state: way.previous_state,
            previous_service_hierarchical_state_machine_version_info: way.machine.clone(),
            next_state: way.next_state,
            next_service_hierarchical_state_machine_version_info: way.machine,
            previous_state_exit_condition_description: condition.to_owned(),
            tool_call_logs: tool_calls,
        })
    });
    Ok(Stage::Recall)
}

fn select_exit(turn: &mut Turn, condition: &str, next: State) {
    let machine = turn.notes.machine().clone();
    turn.notes
        .act(AgentAction::NavigateStateMachineExitConditionSelected(
            NavigateStateMachineExitConditionSelectedEvent {
                exit_condition: condition.to_owned(),
                next_state_state_machine_version_info: machine,
                next_state_name: next.name().to_owned(),
            },
        ));
}

fn has_alike(turn: &Turn, connection: &Connection) -> rusqlite::Result<bool> {
    let text = turn.opening.text();
    let alike = search::alike(connection, Speaker::User, turn.parties.service, text)?;
    Ok(!alike.is_empty())
}

/// Decides what the message calls for.
pub(super) fn decide(turn: &mut Turn, connection: &Connection) -> rusqlite::Result<Stage> {
    turn.notes.act(
        AgentAction::NavigateStateMachineDecisionStateDecisionStarted(
            NavigateStateMachineDecisionStateDecisionStartedEvent {},
        ),
    );
    let decision = match &turn.opening {
        Opening::Said { text, .. } if graph::says_goodbye(text) => Decision::End,
        Opening::Said { text, .. } if search::words(text).is_empty() => Decision::GoBack,
        Opening::Said { .. } if has_alike(turn, connection)? => Decision::Search,
        Opening::Said { .. } => Decision::AskOn,
        Opening::Event(_) | Opening::Skip | Opening::Greeting => Decision::TakeNote,
    };
    let next = decision.leads_to(turn.from);
    let from = turn.from;
    select_exit(turn, decision.exit_condition(), next);
    turn.notes.enter(next, |way| {
        if next == from {
            return StateTransitionLog::Jumpback(JumpbackStateTransition {
                previous_state: way.previous_state,
                previous_service_hierarchical_state_machine_version_info: way.machine.clone(),
                next_state: way.next_state,
                next_service_hierarchical_state_machine_version_info: way.machine,
            });
        }
        StateTransitionLog::Decision(DecisionStateTransition {
            previous_state: way.previous_state,
            previous_service_hierarchical_state_machine_version_info: way.machine.clone(),
            next_state: way.next_state,
            next_service_hierarchical_state_machine_version_info: way.machine,
            previous_state_exit_condition_description: decision.exit_condition().to_owned(),
            tool_call_logs: Vec::new(),
        })
    });
    Ok(match next {
        State::Note => Stage::Note,
        State::LookUp => Stage::LookUp,
        State::Reflect => Stage::Reflect,
        talking => {
            turn.to = talking;
            Stage::Engage
        }
    })
}

/// Notes what nobody said to the agent.
pub(super) fn note(turn: &mut Turn, connection: &Connection) -> rusqlite::Result<Stage> {
    let annotation = match &turn.opening {
        Opening::Event(text) => format!("This has happened: {text}"),
        _ => "The user was silent; go on without an answer.".to_owned(),
    };
    let (next, stage) = if has_alike(turn, connection)? {
        (State::LookUp, Stage::LookUp)
    } else {
        (State::Reflect, Stage::Reflect)
    };
    let id = think(turn, &annotation);
    turn.notes.act(
        AgentAction::NavigateStateMachineAnnotationStateAnnotationRetrieved(
            NavigateStateMachineAnnotationStateAnnotationRetrievedEvent { annotation },
        ),
    );
    turn.notes.enter(next, |way| {
        StateTransitionLog::Annotation(AnnotationStateTransition {
            previous_state: way.previous_state,
            previous_service_hierarchical_state_machine_version_info: way.machine.clone(),
            next_state: way.next_state,
            next_service_hierarchical_state_machine_version_info: way.machine,
            inner_thought_message_id: id,
        })
    });
    Ok(stage)
}

fn think(turn: &mut Turn, thought: &str) -> String {
    turn.notes
        .message(
            MessageType::AgentInnerThought,
            &turn.agent_name,
            thought,
            None,
        )
        .to_string()
}

/// Searches the history for something alike.
pub(super) fn look_up(turn: &mut Turn, connection: &Connection) -> rusqlite::Result<Stage> {
    let input = Map::from_iter([
        (
            "service_id".to_owned(),
            json!(turn.parties.service_id.to_string()),
        ),
        (
            "words".to_owned(),
            Value::from(search::words(turn.opening.text())),
        ),
    ]);
    let log = call_tool(SEARCH_HISTORY, input, || {
        turn.lines = retrieval::answers(
            connection,
            turn.parties.service,
            turn.opening.text(),
            &turn.parties.user_name,
        )?;
        Ok::<_, rusqlite::Error>(json!({ "answers_found": turn.lines.len() }).to_string())
    })?;
    let (id, version) = (tool_id(SEARCH_HISTORY), log.tool_version.clone());
    turn.notes.act(AgentAction::DesignatedToolRetrieved(
        GenerateToolParamsDesignatedToolRetrievedEvent {
            tool_id: id.clone(),
            tool_version: version.clone(),
        },
    ));
    turn.notes
        .act(AgentAction::DesignatedToolCallParamsGenerated(
            GenerateToolParamsDesignatedToolCallParamsGeneratedEvent {
                tool_id: id.clone(),
                tool_version: version.clone(),
                tool_call_params: log.input.clone(),
            },
        ));
    turn.notes.act(
        AgentAction::NavigateStateMachineToolCallStateToolOutputAvailable(
            NavigateStateMachineToolCallStateToolOutputAvailableEvent {
                tool_id: id,
                tool_version: version,
                tool_output: log.output.clone().unwrap_or_default(),
                duration: log.duration,
                input_arguments: log.input.clone(),
            },
        ),
    );
    turn.notes.enter(State::Reflect, |way| {
        StateTransitionLog::ToolCall(ToolCallStateTransition {
            previous_state: way.previous_state,
            previous_service_hierarchical_state_machine_version_info: way.machine.clone(),
            next_state: way.next_state,
            next_service_hierarchical_state_machine_version_info: way.machine,
            tool_call_logs: Vec::new(),
            designated_tool_call_log: log,
        })
    });
    Ok(Stage::Reflect)
}

/// Thinks about what was found, and settles whether that is an answer.
pub(super) fn reflect(turn: &mut Turn) -> Stage {
    turn.to = if turn.lines.is_fresh(&turn.said) {
        State::Answer
    } else {
        State::Explore
    };
    let name = first_name(&turn.parties.user_name);
    let topics = dynamic_queries(turn);
    let about = if topics.is_empty() {
        format!("{name} has said nothing.")
    } else {
        format!("This is about {}.", topics.join(", "))
    };
    let reason = match turn.to {
        State::Answer => format!(
            "Agents of this service have {} answers to something like it; the nearest will do.",
            turn.lines.len()
        ),
        _ => format!("The history holds no answer that {name} has not had; ask on."),
    };
    let reflection = format!("{about} {reason}");
    let id = think(turn, &reflection);
    turn.notes.act(
        AgentAction::NavigateStateMachineReflectionStatePromptRetrieved(
            NavigateStateMachineReflectionStatePromptRetrievedEvent {
                prompt: "What is this about, and does the history hold an answer?".to_owned(),
            },
        ),
    );
    turn.notes.act(
        AgentAction::NavigateStateMachineReflectionStateReflectionGenerated(
            NavigateStateMachineReflectionStateReflectionGeneratedEvent {
                reflection: reflection.clone(),
            },
        ),
    );
    turn.notes.insights.reflections.push(reflection);
    let next = turn.to;
    turn.notes.enter(next, |way| {
        StateTransitionLog::Reflection(ReflectionStateTransition {
            previous_state: way.previous_state,
            previous_service_hierarchical_state_machine_version_info: way.machine.clone(),
            next_state: way.next_state,
            next_service_hierarchical_state_machine_version_info: way.machine,
            inner_thought_message_id: id,
            tool_call_logs: Vec::new(),
        })
    });
    Stage::Engage
}

/// Tells which action of the talking state was selected, and what is overridden in it.
pub(super) fn select_action(turn: &mut Turn) {
    let state = turn.to;
    turn.notes.settle(state);
    turn.notes
        .act(AgentAction::NavigateStateMachineActionStateActionSelected(
            NavigateStateMachineActionStateActionSelectedEvent {
                action: state.action().to_owned(),
            },
        ));
    let triggered = &turn
        .notes
        .insights
        .triggered_dynamic_behavior_set_version_info;
    if triggered.is_some() {
        turn.notes
            .act(AgentAction::EngageUserDynamicBehaviorOverride(
                EngageUserDynamicBehaviorOverrideEvent {
                    overriding_instructions: true,
                    overriding_tool_candidates: false,
                },
            ));
    }
}
