//! How the agent remembers: what it has at hand before it does anything, and what it looks for in its recall state.

use amigo_core::models::{
    AgentAction, CheckIfActiveMemoryNeededCompletedEvent, ExtractActiveMemoriesCompletedEvent,
    NavigateStateMachineRecallStateActiveMemoryRetrievedEvent,
    NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent,
    NavigateStateMachineRecallStateStaticQueriesRetrievedEvent, QueryAndResponse,
    RecallStateTransition, SelectDynamicBehaviorCompletedEvent,
    SelectDynamicBehaviorRelevanceRetrievalCompletedEvent,
    SelectDynamicBehaviorVectorGeneratedEvent, StateTransitionLog, VersionReference,
};

use super::{
    graph::{self, State},
    memory,
    turn::{Opening, Stage, Turn},
};
use crate::store::{ObjectId, search};

/// Queries made of what was said.
const MOST_QUERIES: usize = 3;

/// Selects a dynamic behavior, and gets memories at hand.
pub(super) fn remember(turn: &mut Turn) -> Stage {
    let triggered = graph::is_distressed(turn.opening.text()).then(|| VersionReference {
        id: ObjectId::derived(&[b"dynamic behavior", &turn.parties.service_id.0]).to_string(),
        version: 1,
    });
    let notes = &mut turn.notes;
    notes.act(AgentAction::SelectDynamicBehaviorVectorGenerated(
        SelectDynamicBehaviorVectorGeneratedEvent {},
    ));
    notes.act(
        AgentAction::SelectDynamicBehaviorRelevanceRetrievalCompleted(
            SelectDynamicBehaviorRelevanceRetrievalCompletedEvent {},
        ),
    );
    notes.act(AgentAction::SelectDynamicBehaviorCompleted(
        SelectDynamicBehaviorCompletedEvent {
            selected_dynamic_behavior_set_version_info: triggered.clone(),
            previous_selected_dynamic_behavior_set_version_info: turn.triggered_before.clone(),
        },
    ));
    notes.insights.triggered_dynamic_behavior_set_version_info = triggered;
    let queries = dynamic_queries(turn);
    let pairs = responses(turn, &queries);
    let at_hand = match &turn.opening {
        // Before anybody has said anything, what was told last matters most.
        Opening::Greeting => turn.memories.iter().take(1).cloned().collect(),
        opening => memory::at_hand(&turn.memories, opening.text()),
    };
    for memory in at_hand {
        turn.notes.remember(memory);
    }
    turn.notes
        .act(AgentAction::CheckIfActiveMemoryNeededCompleted(
            CheckIfActiveMemoryNeededCompletedEvent { queries },
        ));
    turn.notes.act(AgentAction::ExtractActiveMemoriesCompleted(
        ExtractActiveMemoriesCompletedEvent {
            queries_and_responses: pairs,
        },
    ));
    match turn.opening {
        Opening::Greeting => Stage::Engage,
        _ => Stage::Leave,
    }
}

pub(super) fn dynamic_queries(turn: &Turn) -> Vec<String> {
    search::words(turn.opening.text())
        .into_iter()
        .take(MOST_QUERIES)
        .collect()
}

fn responses(turn: &Turn, queries: &[String]) -> Vec<QueryAndResponse> {
    let response = |query: &String| {
        let found = memory::at_hand(&turn.memories, query);
        let told: Vec<&str> = found.iter().map(|memory| memory.content.as_str()).collect();
        QueryAndResponse {
            query: query.clone(),
            response: told.join(" "),
        }
    };
    queries.iter().map(response).collect()
}

/// Looks for what the user has told before.
pub(super) fn recall(turn: &mut Turn) -> Stage {
    let fixed = vec![turn.parties.service_name.clone()];
    let dynamic = dynamic_queries(turn);
    let all: Vec<String> = fixed.iter().chain(&dynamic).cloned().collect();
    let pairs = responses(turn, &all);
    let performed_queries = all
        .into_iter()
        .filter(|query| !turn.queries.contains(query))
        .collect();
    turn.notes.act(
        AgentAction::NavigateStateMachineRecallStateStaticQueriesRetrieved(
            NavigateStateMachineRecallStateStaticQueriesRetrievedEvent {
                static_queries: fixed,
            },
        ),
    );
    turn.notes.act(
        AgentAction::NavigateStateMachineRecallStateDynamicQueriesGenerated(
            NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent {
                dynamic_queries: dynamic,
                requested_information: "What the user has told of these".to_owned(),
            },
        ),
    );
    turn.notes.act(
        AgentAction::NavigateStateMachineRecallStateActiveMemoryRetrieved(
            NavigateStateMachineRecallStateActiveMemoryRetrievedEvent {
                queries_and_responses: pairs,
            },
        ),
    );
    turn.notes.enter(State::Decide, |way| {
        StateTransitionLog::Recall(RecallStateTransition {
            previous_state: way.previous_state,
            previous_service_hierarchical_state_machine_version_info: way.machine.clone(),
            next_state: way.next_state,
            next_service_hierarchical_state_machine_version_info: way.machine,
            performed_queries,
        })
    });
    Stage::Decide
}
