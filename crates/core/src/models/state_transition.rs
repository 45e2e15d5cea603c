//! The log of a state transition: seven kinds, told apart by `type`, and room for kinds still to come.

use super::{
    ToolCallLog, VersionReference,
    open_union::{open_union, unknown_variant, variant},
};

macro_rules! transition {
    ($(#[$meta:meta])* $name:ident { $( $(#[$field_meta:meta])* $field:ident: $type:ty, )* }) => {
        variant! {
            $(#[$meta])*
            $name {
                /// Name of the state that was left.
                previous_state: String,
                /// State machine, and its version, of the state that was left.
                previous_service_hierarchical_state_machine_version_info: VersionReference,
                /// Name of the state that was entered.
                next_state: String,
                /// State machine, and its version, of the state that was entered.
                next_service_hierarchical_state_machine_version_info: VersionReference,
                $( $(#[$field_meta])* $field: $type, )*
            }
        }
    };
}

transition! {
    /// The agent left a state in which it talks to the user.
    ActionStateTransition {
        /// The exit condition that was met.
        previous_state_exit_condition_description: String,
        /// Tool calls made while the next action was chosen: a list for every round.
        tool_call_logs: Vec<Vec<ToolCallLog>>,
    }
}

transition! {
    /// The agent left a state in which it decides where to go.
    DecisionStateTransition {
        /// The exit condition that was met.
        previous_state_exit_condition_description: String,
        /// Tool calls made while it decided: a list for every round.
        tool_call_logs: Vec<Vec<ToolCallLog>>,
    }
}

transition! {
    /// The agent left a state in which it recalls memories.
    RecallStateTransition {
        /// The queries that were run; those already run earlier in the conversation are left out.
        #[debug("<{} queries>", performed_queries.len())]
        performed_queries: Vec<String>,
    }
}

transition! {
    /// The agent went back to a state it had been in.
    JumpbackStateTransition {}
}

transition! {
    /// The agent left a state that puts a fixed thought into its mind.
    AnnotationStateTransition {
        /// Identifier of the inner-thought message that was inserted.
        inner_thought_message_id: String,
    }
}

transition! {
    /// The agent left a state in which it reflects.
    ReflectionStateTransition {
        /// Identifier of the inner-thought message that holds the reflection.
        inner_thought_message_id: String,
        /// Tool calls made while it reflected: a list for every round.
        tool_call_logs: Vec<Vec<ToolCallLog>>,
    }
}

transition! {
    /// The agent left a state in which it calls a designated tool.
    ToolCallStateTransition {
        /// Tool calls made on the way, without the designated one: a list for every round.
        tool_call_logs: Vec<Vec<ToolCallLog>>,
        /// The call of the designated tool.
        designated_tool_call_log: ToolCallLog,
    }
}

unknown_variant! {
    /// A kind of transition this version does not know, kept whole.
    UnknownStateTransition
}

open_union! {
    /// How the agent got from one state to the next. The kind is that of the state which was left.
    pub enum StateTransitionLog or UnknownStateTransition {
        /// From a state in which the agent talks to the user.
        Action(ActionStateTransition) = "action",
        /// From a state in which the agent decides where to go.
        Decision(DecisionStateTransition) = "decision",
        /// From a state in which the agent recalls memories.
        Recall(RecallStateTransition) = "recall",
        /// Back to an earlier state.
        Jumpback(JumpbackStateTransition) = "jumpback",
        /// From a state that puts a fixed thought into the agent's mind.
        Annotation(AnnotationStateTransition) = "annotation",
        /// From a state in which the agent reflects.
        Reflection(ReflectionStateTransition) = "reflection",
        /// From a state in which the agent calls a designated tool.
        ToolCall(ToolCallStateTransition) = "tool-call",
    }
}

impl StateTransitionLog {
    /// Names of the state that was left and of the one that was entered; `None` for an unknown kind.
    pub fn states(&self) -> Option<(&str, &str)> {
        macro_rules! states {
            ($($variant:ident),+) => {
                match self {
                    $( Self::$variant(body) => Some((&body.previous_state, &body.next_state)), )+
                    Self::Unknown(_) => None,
                }
            };
        }
        states!(
            Action, Decision, Recall, Jumpback, Annotation, Reflection, ToolCall
        )
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn transition(kind: &str, more: Value) -> Value {
        let mut transition = json!({
            "type": kind,
            "previous_state": "greet",
            "previous_service_hierarchical_state_machine_version_info": ["65f0c0ffee65f0c0ffee0001", 3],
            "next_state": "recall",
            "next_service_hierarchical_state_machine_version_info": ["65f0c0ffee65f0c0ffee0001", 4],
        });
        if let (Some(fields), Value::Object(more)) = (transition.as_object_mut(), more) {
            fields.extend(more);
        }
        transition
    }

    #[test]
    fn every_kind_survives_a_round_trip() {
        let call = json!({
            "tool_name": "sleep_log", "tool_id": "65f0c0ffee65f0c0ffee0009", "tool_version": "1.2.0",
            "input": { "nights": 7 }, "output": null, "duration": 0.25,
        });
        for (kind, more) in [
            (
                "action",
                json!({ "previous_state_exit_condition_description": "greeted", "tool_call_logs": [[call]] }),
            ),
            (
                "decision",
                json!({ "previous_state_exit_condition_description": "decided", "tool_call_logs": [] }),
            ),
            ("recall", json!({ "performed_queries": ["sleep"] })),
            ("jumpback", json!({})),
            (
                "annotation",
                json!({ "inner_thought_message_id": "65f0c0ffee65f0c0ffee0002" }),
            ),
            (
                "reflection",
                json!({ "inner_thought_message_id": "65f0c0ffee65f0c0ffee0002", "tool_call_logs": [] }),
            ),
            (
                "tool-call",
                json!({ "tool_call_logs": [], "designated_tool_call_log": call }),
            ),
        ] {
            let wire = transition(kind, more);
            let decoded: StateTransitionLog = serde_json::from_str(&wire.to_string()).unwrap();
            assert_eq!(decoded.kind(), kind);
            assert_eq!(decoded.states(), Some(("greet", "recall")));
            assert_eq!(serde_json::to_value(&decoded).unwrap(), wire);
        }
    }

    #[test]
    fn an_unknown_kind_is_kept_to_the_letter() {
        let wire = r#"{ "shape" : [1.50, {"type":"inner"}] , "type":"teleport" }"#;
        let decoded: StateTransitionLog = serde_json::from_str(wire).unwrap();
        assert_eq!((decoded.kind(), decoded.states()), ("teleport", None));
        assert_eq!(serde_json::to_string(&decoded).unwrap(), wire);
    }
}
