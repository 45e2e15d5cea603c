//! How an agent finds its way through its state machine: the kinds of [`AgentAction`](super::AgentAction) that tell of it.

use serde_json::{Map, Value};

use super::{QueryAndResponse, VersionReference, open_union::variant};

variant! {
    /// The dynamic behavior set changes how the agent finds its way.
    NavigateStateMachineDynamicBehaviorOverrideEvent {
        /// Whether it overrides the instructions.
        overriding_instructions: bool,
        /// Whether it overrides which tools may be called.
        overriding_tool_candidates: bool,
    }
}

variant! {
    /// An action of the present state was selected.
    NavigateStateMachineActionStateActionSelectedEvent {
        /// The action.
        #[debug("<{} bytes>", action.len())]
        action: String,
    }
}

variant! {
    /// The decision of a decision state has begun.
    NavigateStateMachineDecisionStateDecisionStartedEvent {}
}

variant! {
    /// An exit condition of the present state was selected.
    NavigateStateMachineExitConditionSelectedEvent {
        /// The exit condition.
        #[debug("<{} bytes>", exit_condition.len())]
        exit_condition: String,
        /// State machine, and its version, of the next state.
        next_state_state_machine_version_info: VersionReference,
        /// Name of the next state.
        next_state_name: String,
    }
}

variant! {
    /// A recall state has made queries of its own.
    NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent {
        /// The queries.
        #[debug("<{} queries>", dynamic_queries.len())]
        dynamic_queries: Vec<String>,
        /// What the queries should find.
        #[debug("<{} bytes>", requested_information.len())]
        requested_information: String,
    }
}

variant! {
    /// A recall state has taken its fixed queries.
    NavigateStateMachineRecallStateStaticQueriesRetrievedEvent {
        /// The queries.
        #[debug("<{} queries>", static_queries.len())]
        static_queries: Vec<String>,
    }
}

variant! {
    /// A recall state has found memories.
    NavigateStateMachineRecallStateActiveMemoryRetrievedEvent {
        /// Queries and what they found.
        #[debug("<{} queries>", queries_and_responses.len())]
        queries_and_responses: Vec<QueryAndResponse>,
    }
}

variant! {
    /// A reflection state has taken its prompt.
    NavigateStateMachineReflectionStatePromptRetrievedEvent {
        /// The prompt.
        #[debug("<{} bytes>", prompt.len())]
        prompt: String,
    }
}

variant! {
    /// A reflection state has reflected.
    NavigateStateMachineReflectionStateReflectionGeneratedEvent {
        /// The reflection.
        #[debug("<{} bytes>", reflection.len())]
        reflection: String,
    }
}

variant! {
    /// An annotation state has taken its annotation.
    NavigateStateMachineAnnotationStateAnnotationRetrievedEvent {
        /// The annotation.
        #[debug("<{} bytes>", annotation.len())]
        annotation: String,
    }
}

variant! {
    /// The agent has gone on to another state.
    NavigateStateMachineStateTransitionedEvent {
        /// Name of the state that was left.
        prev_state: String,
        /// State machine, and its version, of the state that was left.
        prev_state_state_machine_version_info: VersionReference,
        /// Name of the state that was entered.
        next_state: String,
        /// State machine, and its version, of the state that was entered.
        next_state_state_machine_version_info: VersionReference,
    }
}

variant! {
    /// The designated tool has answered.
    NavigateStateMachineToolCallStateToolOutputAvailableEvent {
        /// Identifier of the tool.
        tool_id: String,
        /// Version of the tool.
        tool_version: String,
        /// What the tool gave back.
        #[debug("<{} bytes>", tool_output.len())]
        tool_output: String,
        /// How long the call took, in seconds.
        duration: f64,
        /// What the tool was given.
        #[debug("<{} fields>", input_arguments.len())]
        input_arguments: Map<String, Value>,
    }
}
