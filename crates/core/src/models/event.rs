//! What happens while a conversation is created or an interaction runs: one event a line, as it happens.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    AgentAction,
    open_union::{open_union, unknown_variant, variant},
};

variant! {
    /// The conversation exists.
    ConversationCreatedEvent {
        /// Identifier of the conversation: 24 hexadecimal digits.
        conversation_id: String,
    }
}

variant! {
    /// The text of the user's message is known: at once for text, once it is transcribed for speech.
    UserMessageAvailableEvent {
        /// Identifier of the user's message.
        message_id: String,
        /// The text.
        #[debug("<{} bytes>", user_message.len())]
        user_message: String,
    }
}

variant! {
    /// The agent does something on the way to its answer.
    CurrentAgentActionEvent {
        /// What it does.
        action: AgentAction,
    }
}

variant! {
    /// A piece of the agent's message.
    NewMessageEvent {
        /// The piece: text; or, where speech was asked for, 16-bit PCM audio in Base64.
        #[debug("<{} bytes>", message.len())]
        message: String,
        /// Which character is spoken when; null for text, and for a piece of audio whose characters came with an earlier
        /// one.
        #[debug("{:?}", transcript_alignment.as_ref().map(|list| format!("<{} characters>", list.len())))]
        transcript_alignment: Option<Vec<SpokenCharacter>>,
        /// Whether this is the last piece of the message.
        stop: bool,
        /// Number of the piece in the message.
        sequence_number: u64,
        /// Identifier of the agent's message.
        message_id: String,
    }
}

variant! {
    /// The interaction is over and kept. Nothing but an error of what follows it may come after this.
    InteractionCompleteEvent {
        /// Identifier of the agent's message.
        message_id: String,
        /// Identifier of the interaction.
        interaction_id: String,
        /// The whole text of the agent's message; of speech, its transcript.
        #[debug("<{} bytes>", full_message.len())]
        full_message: String,
        /// Whether the conversation was finished by this interaction.
        conversation_completed: bool,
    }
}

variant! {
    /// Something failed. Before the interaction was complete, all of it is void; after that, only what follows a finished
    /// conversation is, and finishing the conversation tries that again.
    ErrorEvent {
        /// The HTTP status that stands for the failure.
        http_error_code: u16,
        /// What failed.
        #[debug("<{} bytes>", error_description.len())]
        error_description: String,
    }
}

unknown_variant! {
    /// A kind of event this version does not know, kept whole.
    UnknownEvent
}

open_union! {
    /// Something that happens while a conversation is created or an interaction runs.
    pub enum ConversationEvent or UnknownEvent {
        /// The conversation exists. The first event of a creation.
        ConversationCreated(ConversationCreatedEvent) = "conversation-created",
        /// The text of the user's message is known. The first event of an interaction.
        UserMessageAvailable(UserMessageAvailableEvent) = "user-message-available",
        /// The agent does something on the way to its answer.
        CurrentAgentAction(CurrentAgentActionEvent) = "current-agent-action",
        /// A piece of the agent's message.
        NewMessage(NewMessageEvent) = "new-message",
        /// The interaction is over and kept.
        InteractionComplete(InteractionCompleteEvent) = "interaction-complete",
        /// Something failed.
        Error(ErrorEvent) = "error",
    }
}

/// When a character of a message is spoken.
///
/// On the wire this is a pair: `[120, "H"]`.
#[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
#[derive(derive_more::Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(from = "(u64, String)", into = "(u64, String)")]
#[schemars(with = "(u64, String)", extend("x-names" = ["milliseconds", "character"]))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SpokenCharacter {
    /// Milliseconds since the audio of the message began.
    pub milliseconds: u64,
    /// The character.
    #[debug("<{} bytes>", character.len())]
    pub character: String,
}

impl From<(u64, String)> for SpokenCharacter {
    fn from((milliseconds, character): (u64, String)) -> Self {
        Self {
            milliseconds,
            character,
        }
    }
}

impl From<SpokenCharacter> for (u64, String) {
    fn from(spoken: SpokenCharacter) -> Self {
        (spoken.milliseconds, spoken.character)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn every_kind_survives_a_round_trip() {
        let id = "65f0c0ffee65f0c0ffee0001";
        let events = [
            json!({ "type": "conversation-created", "conversation_id": id }),
            json!({ "type": "user-message-available", "message_id": id, "user_message": "Hello" }),
            json!({ "type": "current-agent-action", "action": { "type": "select-dynamic-behavior-vector-generated" } }),
            json!({
                "type": "new-message", "message": "UklG", "transcript_alignment": [[0, "H"], [120, "i"]], "stop": false,
                "sequence_number": 0, "message_id": id,
            }),
            json!({
                "type": "interaction-complete", "message_id": id, "interaction_id": id, "full_message": "Hi",
                "conversation_completed": false,
            }),
            json!({ "type": "error", "http_error_code": 500, "error_description": "It broke." }),
        ];
        let kinds: Vec<_> = events.iter().map(|event| event["type"].as_str()).collect();
        let known: Vec<_> = ConversationEvent::KNOWN_KINDS
            .iter()
            .map(|kind| Some(*kind))
            .collect();
        assert_eq!(kinds, known);
        for wire in events {
            let decoded: ConversationEvent = serde_json::from_str(&wire.to_string()).unwrap();
            assert_eq!(serde_json::to_value(&decoded).unwrap(), wire);
        }
    }

    #[test]
    fn an_alignment_that_is_missing_reads_as_null() {
        let wire = r#"{"type":"new-message","message":"Hi","stop":true,"sequence_number":3,"message_id":"m"}"#;
        let decoded: ConversationEvent = serde_json::from_str(wire).unwrap();
        assert_eq!(
            serde_json::to_value(&decoded).unwrap()["transcript_alignment"],
            Value::Null
        );
    }

    #[test]
    fn what_is_new_is_kept_to_the_letter() {
        for wire in [
            r#"{ "mood" : 1.50, "type":"mood-changed" }"#,
            r#"{"type":"current-agent-action","action":{ "type":"daydream", "of": [1.0] }}"#,
        ] {
            let decoded: ConversationEvent = serde_json::from_str(wire).unwrap();
            assert_eq!(serde_json::to_string(&decoded).unwrap(), wire);
        }
    }

    #[test]
    fn what_people_say_is_not_in_debug_texts() {
        for wire in [
            r#"{"type":"user-message-available","message_id":"m","user_message":"s3cr3t"}"#,
            r#"{"type":"new-message","message":"s3cr3t","transcript_alignment":[[1,"s3cr3t"]],"stop":true,"sequence_number":3,"message_id":"m"}"#,
            r#"{"type":"error","http_error_code":500,"error_description":"s3cr3t"}"#,
            r#"{"type":"mood-changed","to":"s3cr3t"}"#,
            r#"{"type":"current-agent-action","action":{"type":"tool-call-started","tool_round_index":0,"tool_id":"t","tool_version":"1","input_params":{"a":"s3cr3t"}}}"#,
            r#"{"type":"current-agent-action","action":{"type":"daydream","of":"s3cr3t"}}"#,
        ] {
            let decoded: ConversationEvent = serde_json::from_str(wire).unwrap();
            let text = format!("{decoded:?}");
            assert!(!text.contains("s3cr3t"), "{text}");
        }
    }
}
