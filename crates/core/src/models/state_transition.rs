//! The log of a state transition: seven kinds, told apart by `type`, and room for kinds still to come.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::value::RawValue;

use super::{ToolCallLog, VersionReference};

macro_rules! transition {
    ($(#[$meta:meta])* $name:ident { $( $(#[$field_meta:meta])* $field:ident: $type:ty, )* }) => {
        $(#[$meta])*
        #[derive(derive_more::Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
        pub struct $name {
            /// Name of the state that was left.
            pub previous_state: String,
            /// State machine, and its version, of the state that was left.
            pub previous_service_hierarchical_state_machine_version_info: VersionReference,
            /// Name of the state that was entered.
            pub next_state: String,
            /// State machine, and its version, of the state that was entered.
            pub next_service_hierarchical_state_machine_version_info: VersionReference,
            $( $(#[$field_meta])* pub $field: $type, )*
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

/// A kind of transition this version does not know, kept whole.
#[derive(derive_more::Debug, Clone)]
pub struct UnknownStateTransition {
    /// The `type` on the wire.
    pub kind: String,
    /// The whole object on the wire.
    #[debug("<{} bytes>", json.get().len())]
    pub json: Box<RawValue>,
}

impl PartialEq for UnknownStateTransition {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind && self.json.get() == other.json.get()
    }
}

macro_rules! state_transition_log {
    ($( $(#[$meta:meta])* $variant:ident($body:ident) = $wire:literal, )+) => {
        /// How the agent got from one state to the next. The kind is that of the state which was left.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum StateTransitionLog {
            $( $(#[$meta])* $variant($body), )+
            /// A kind this version does not know.
            Unknown(UnknownStateTransition),
        }

        impl StateTransitionLog {
            /// The `type` on the wire.
            pub fn kind(&self) -> &str {
                match self {
                    $( Self::$variant(_) => $wire, )+
                    Self::Unknown(unknown) => &unknown.kind,
                }
            }

            /// Names of the state that was left and of the one that was entered; `None` for an unknown kind.
            pub fn states(&self) -> Option<(&str, &str)> {
                match self {
                    $( Self::$variant(body) => Some((&body.previous_state, &body.next_state)), )+
                    Self::Unknown(_) => None,
                }
            }
        }

        impl Serialize for StateTransitionLog {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #[derive(Serialize)]
                struct Tagged<'a, T> {
                    r#type: &'static str,
                    #[serde(flatten)]
                    body: &'a T,
                }
                match self {
                    $( Self::$variant(body) => Tagged { r#type: $wire, body }.serialize(serializer), )+
                    Self::Unknown(unknown) => unknown.json.serialize(serializer),
                }
            }
        }

        impl<'de> Deserialize<'de> for StateTransitionLog {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                // Two passes over the text, the first for `type` alone, beat serde's internally tagged enums, which
                // build a tree of every object first.
                let json = Box::<RawValue>::deserialize(deserializer)?;
                let tag: Tag<'_> = serde_json::from_str(json.get())
                    .map_err(|_| de::Error::invalid_value(de::Unexpected::Other("JSON"), &"an object with a `type`"))?;
                match &*tag.r#type {
                    $( $wire => body(&json).map(Self::$variant), )+
                    kind => Ok(Self::Unknown(UnknownStateTransition { kind: kind.to_owned(), json })),
                }
            }
        }

        impl JsonSchema for StateTransitionLog {
            fn schema_name() -> Cow<'static, str> {
                "StateTransitionLog".into()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                let variants = [$( variant_schema(&generator.subschema_for::<$body>(), $wire) ),+];
                schemars::json_schema!({
                    "description": "How the agent got from one state to the next. The kind is that of the state which was left.",
                    "oneOf": variants,
                    "x-discriminator": "type",
                    "x-open": true,
                })
            }
        }
    };
}

state_transition_log! {
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

#[derive(Deserialize)]
struct Tag<'a> {
    #[serde(borrow)]
    r#type: Cow<'a, str>,
}

/// Decodes the body of a known kind; an error names the path inside it and quotes no value.
fn body<'de, T: Deserialize<'de>, E: de::Error>(json: &'de RawValue) -> Result<T, E> {
    serde_json::from_str(json.get()).map_err(|_| {
        let deserializer = &mut serde_json::Deserializer::from_str(json.get());
        match serde_path_to_error::deserialize::<_, T>(deserializer) {
            Ok(_) => E::custom("the object has a trailing part"),
            Err(error) => crate::decode::nested_error(&error),
        }
    })
}

fn variant_schema(body: &Schema, wire: &str) -> Schema {
    schemars::json_schema!({
        "allOf": [body],
        "properties": { "type": { "type": "string", "const": wire } },
        "required": ["type"],
    })
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
