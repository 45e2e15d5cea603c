//! What an agent does on the way to its answer: two dozen kinds, told apart by `type`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{
    NavigateStateMachineActionStateActionSelectedEvent,
    NavigateStateMachineAnnotationStateAnnotationRetrievedEvent,
    NavigateStateMachineDecisionStateDecisionStartedEvent,
    NavigateStateMachineDynamicBehaviorOverrideEvent,
    NavigateStateMachineExitConditionSelectedEvent,
    NavigateStateMachineRecallStateActiveMemoryRetrievedEvent,
    NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent,
    NavigateStateMachineRecallStateStaticQueriesRetrievedEvent,
    NavigateStateMachineReflectionStatePromptRetrievedEvent,
    NavigateStateMachineReflectionStateReflectionGeneratedEvent,
    NavigateStateMachineStateTransitionedEvent,
    NavigateStateMachineToolCallStateToolOutputAvailableEvent, VersionReference,
    open_union::{open_union, unknown_variant, variant},
};

variant! {
    /// What is looked for in the dynamic behaviors was put into a vector.
    SelectDynamicBehaviorVectorGeneratedEvent {}
}

variant! {
    /// The dynamic behaviors that may matter were found.
    SelectDynamicBehaviorRelevanceRetrievalCompletedEvent {}
}

variant! {
    /// The dynamic behavior was selected.
    SelectDynamicBehaviorCompletedEvent {
        /// The dynamic behavior set that was selected, and its version; null when none was.
        selected_dynamic_behavior_set_version_info: Option<VersionReference>,
        /// The one that had been selected before; null when none had.
        previous_selected_dynamic_behavior_set_version_info: Option<VersionReference>,
    }
}

variant! {
    /// It was settled which memories are needed.
    CheckIfActiveMemoryNeededCompletedEvent {
        /// The queries for them.
        #[debug("<{} queries>", queries.len())]
        queries: Vec<String>,
    }
}

variant! {
    /// Memories were extracted.
    ExtractActiveMemoriesCompletedEvent {
        /// Queries and what they found.
        #[debug("<{} queries>", queries_and_responses.len())]
        queries_and_responses: Vec<QueryAndResponse>,
    }
}

variant! {
    /// A tool-call state has taken its designated tool.
    GenerateToolParamsDesignatedToolRetrievedEvent {
        /// Identifier of the tool.
        tool_id: String,
        /// Version of the tool.
        tool_version: String,
    }
}

variant! {
    /// The parameters of the designated tool were made.
    GenerateToolParamsDesignatedToolCallParamsGeneratedEvent {
        /// Identifier of the tool.
        tool_id: String,
        /// Version of the tool.
        tool_version: String,
        /// The parameters.
        #[debug("<{} fields>", tool_call_params.len())]
        tool_call_params: Map<String, Value>,
    }
}

variant! {
    /// A tool is being called.
    ToolCallStartedEvent {
        /// Number of the round of tool calls, from 0.
        tool_round_index: u64,
        /// Identifier of the tool.
        tool_id: String,
        /// Version of the tool.
        tool_version: String,
        /// What the tool is given.
        #[debug("<{} fields>", input_params.len())]
        input_params: Map<String, Value>,
    }
}

variant! {
    /// A tool has answered.
    ToolCallEndedEvent {
        /// Number of the round of tool calls, from 0.
        tool_round_index: u64,
        /// Identifier of the tool.
        tool_id: String,
        /// Version of the tool.
        tool_version: String,
        /// What the tool was given.
        #[debug("<{} fields>", input_parameters.len())]
        input_parameters: Map<String, Value>,
        /// What the tool gave back.
        #[debug("<{} bytes>", result.len())]
        result: String,
        /// How long the call took, in seconds.
        duration: f64,
    }
}

variant! {
    /// Something the agent has begun takes long; here is a filler for the time.
    ActionTooLongEvent {
        /// What can be said meanwhile: text; or, where there is audio for it, a WAV file in Base64 (16-bit PCM, 16 kHz, one
        /// channel).
        #[debug("<{} bytes>", filler.len())]
        filler: String,
        /// The action that takes long, as it was reported when it began.
        #[serde(default)]
        #[debug("<JSON>")]
        previously_started_event: Value,
    }
}

variant! {
    /// The dynamic behavior set changes how the agent answers.
    EngageUserDynamicBehaviorOverrideEvent {
        /// Whether it overrides the instructions.
        overriding_instructions: bool,
        /// Whether it overrides which tools may be called.
        overriding_tool_candidates: bool,
    }
}

variant! {
    /// A fragment of the answer was written.
    EngageUserMessageFragmentGeneratedEvent {
        /// Number of the fragment in the answer.
        index: u64,
        /// The fragment.
        #[debug("<{} bytes>", fragment.len())]
        fragment: String,
        /// Whether it is the last one.
        is_final: bool,
    }
}

unknown_variant! {
    /// A kind of action this version does not know, kept whole.
    UnknownAgentAction
}

open_union! {
    /// What an agent does on the way to its answer.
    pub enum AgentAction or UnknownAgentAction {
        /// What is looked for in the dynamic behaviors was put into a vector.
        SelectDynamicBehaviorVectorGenerated(SelectDynamicBehaviorVectorGeneratedEvent) =
            "select-dynamic-behavior-vector-generated",
        /// The dynamic behaviors that may matter were found.
        SelectDynamicBehaviorRelevanceRetrievalCompleted(SelectDynamicBehaviorRelevanceRetrievalCompletedEvent) =
            "select-dynamic-behavior-relevance-retrieval-completed",
        /// The dynamic behavior was selected.
        SelectDynamicBehaviorCompleted(SelectDynamicBehaviorCompletedEvent) = "select-dynamic-behavior-completed",
        /// It was settled which memories are needed.
        CheckIfActiveMemoryNeededCompleted(CheckIfActiveMemoryNeededCompletedEvent) =
            "check-if-active-memory-needed-completed",
        /// Memories were extracted.
        ExtractActiveMemoriesCompleted(ExtractActiveMemoriesCompletedEvent) = "extract-active-memories-completed",
        /// The dynamic behavior set changes how the agent finds its way.
        NavigateStateMachineDynamicBehaviorOverride(NavigateStateMachineDynamicBehaviorOverrideEvent) =
            "navigate-state-machine-dynamic-behavior-override",
        /// An action of the present state was selected.
        NavigateStateMachineActionStateActionSelected(NavigateStateMachineActionStateActionSelectedEvent) =
            "navigate-state-machine-action-state-action-selected",
        /// The decision of a decision state has begun.
        NavigateStateMachineDecisionStateDecisionStarted(NavigateStateMachineDecisionStateDecisionStartedEvent) =
            "navigate-state-machine-decision-state-decision-started",
        /// An exit condition of the present state was selected.
        NavigateStateMachineExitConditionSelected(NavigateStateMachineExitConditionSelectedEvent) =
            "navigate-state-machine-exit-condition-selected",
        /// A recall state has made queries of its own.
        NavigateStateMachineRecallStateDynamicQueriesGenerated(NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent) =
            "navigate-state-machine-recall-state-dynamic-queries-generated",
        /// A recall state has taken its fixed queries.
        NavigateStateMachineRecallStateStaticQueriesRetrieved(NavigateStateMachineRecallStateStaticQueriesRetrievedEvent) =
            "navigate-state-machine-recall-state-static-queries-retrieved",
        /// A recall state has found memories.
        NavigateStateMachineRecallStateActiveMemoryRetrieved(NavigateStateMachineRecallStateActiveMemoryRetrievedEvent) =
            "navigate-state-machine-recall-state-active-memory-retrieved",
        /// A reflection state has taken its prompt.
        NavigateStateMachineReflectionStatePromptRetrieved(NavigateStateMachineReflectionStatePromptRetrievedEvent) =
            "navigate-state-machine-reflection-state-prompt-retrieved",
        /// A reflection state has reflected.
        NavigateStateMachineReflectionStateReflectionGenerated(NavigateStateMachineReflectionStateReflectionGeneratedEvent) =
            "navigate-state-machine-reflection-state-reflection-generated",
        /// An annotation state has taken its annotation.
        NavigateStateMachineAnnotationStateAnnotationRetrieved(NavigateStateMachineAnnotationStateAnnotationRetrievedEvent) =
            "navigate-state-machine-annotation-state-annotation-retrieved",
        /// The agent has gone on to another state.
        NavigateStateMachineStateTransitioned(NavigateStateMachineStateTransitionedEvent) =
            "navigate-state-machine-state-transitioned",
        /// A tool-call state has taken its designated tool.
        DesignatedToolRetrieved(GenerateToolParamsDesignatedToolRetrievedEvent) = "designated-tool-retrieved",
        /// The parameters of the designated tool were made.
        DesignatedToolCallParamsGenerated(GenerateToolParamsDesignatedToolCallParamsGeneratedEvent) =
            "designated-tool-call-params-generated",
        /// The designated tool has answered.
        NavigateStateMachineToolCallStateToolOutputAvailable(NavigateStateMachineToolCallStateToolOutputAvailableEvent) =
            "navigate-state-machine-tool-call-state-tool-output-available",
        /// A tool is being called.
        ToolCallStarted(ToolCallStartedEvent) = "tool-call-started",
        /// A tool has answered.
        ToolCallEnded(ToolCallEndedEvent) = "tool-call-ended",
        /// Something the agent has begun takes long; here is a filler for the time.
        ActionTooLong(ActionTooLongEvent) = "action-too-long",
        /// The dynamic behavior set changes how the agent answers.
        EngageUserDynamicBehaviorOverride(EngageUserDynamicBehaviorOverrideEvent) = "engage-user-dynamic-behavior-override",
        /// A fragment of the answer was written.
        EngageUserMessageFragmentGenerated(EngageUserMessageFragmentGeneratedEvent) =
            "engage-user-message-fragment-generated",
    }
}

/// A query for memories and what it found.
///
/// On the wire this is a pair: `["sleep", "Goes to bed at eleven."]`.
#[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
#[derive(derive_more::Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(from = "(String, String)", into = "(String, String)")]
#[schemars(with = "(String, String)", extend("x-names" = ["query", "response"]))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct QueryAndResponse {
    /// The query.
    #[debug("<{} bytes>", query.len())]
    pub query: String,
    /// What it found.
    #[debug("<{} bytes>", response.len())]
    pub response: String,
}

impl From<(String, String)> for QueryAndResponse {
    fn from((query, response): (String, String)) -> Self {
        Self { query, response }
    }
}

impl From<QueryAndResponse> for (String, String) {
    fn from(pair: QueryAndResponse) -> Self {
        (pair.query, pair.response)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_kind_survives_a_round_trip() {
        let version = json!(["65f0c0ffee65f0c0ffee0001", 3]);
        let tool = |more: Value| {
            let mut tool =
                json!({ "tool_id": "65f0c0ffee65f0c0ffee0009", "tool_version": "1.2.0" });
            if let (Some(tool), Value::Object(more)) = (tool.as_object_mut(), more) {
                tool.extend(more);
            }
            tool
        };
        let overrides =
            json!({ "overriding_instructions": true, "overriding_tool_candidates": false });
        let pairs = json!({ "queries_and_responses": [["sleep", "Goes to bed at eleven."]] });
        let bodies = [
            json!({}),
            json!({}),
            json!({
                "selected_dynamic_behavior_set_version_info": version,
                "previous_selected_dynamic_behavior_set_version_info": null,
            }),
            json!({ "queries": ["sleep"] }),
            pairs.clone(),
            overrides.clone(),
            json!({ "action": "Ask how the night was." }),
            json!({}),
            json!({
                "exit_condition": "The user has answered.", "next_state_state_machine_version_info": version,
                "next_state_name": "recall",
            }),
            json!({ "dynamic_queries": ["sleep"], "requested_information": "How long the nights are." }),
            json!({ "static_queries": ["goals"] }),
            pairs,
            json!({ "prompt": "What matters to them?" }),
            json!({ "reflection": "They sleep too little." }),
            json!({ "annotation": "Be brief." }),
            json!({
                "prev_state": "greet", "prev_state_state_machine_version_info": version, "next_state": "recall",
                "next_state_state_machine_version_info": version,
            }),
            tool(json!({})),
            tool(json!({ "tool_call_params": { "nights": 7 } })),
            tool(
                json!({ "tool_output": "6.5", "duration": 0.25, "input_arguments": { "nights": 7 } }),
            ),
            tool(json!({ "tool_round_index": 0, "input_params": { "nights": 7 } })),
            tool(json!({
                "tool_round_index": 0, "input_parameters": { "nights": 7 }, "result": "6.5", "duration": 0.25,
            })),
            json!({ "filler": "One moment.", "previously_started_event": { "type": "tool-call-started" } }),
            overrides,
            json!({ "index": 0, "fragment": "Good", "is_final": false }),
        ];
        assert_eq!(bodies.len(), AgentAction::KNOWN_KINDS.len());
        for (mut wire, kind) in bodies.into_iter().zip(AgentAction::KNOWN_KINDS) {
            wire["type"] = (*kind).into();
            let decoded: AgentAction = serde_json::from_str(&wire.to_string()).unwrap();
            assert_eq!(decoded.kind(), *kind);
            assert!(!matches!(decoded, AgentAction::Unknown(_)), "{kind}");
            assert_eq!(serde_json::to_value(&decoded).unwrap(), wire);
        }
    }
}
