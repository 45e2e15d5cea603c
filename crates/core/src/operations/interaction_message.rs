//! What is said in an interaction: the body of [`InteractWithConversation`](super::InteractWithConversation), a form.

use jiff::Timestamp;

use super::InitialMessageType;
use crate::{
    error::FieldError,
    models::RecordedMessage,
    operation::{FormPart, one_or_many, parameters, rules},
};

parameters! {
    /// What is said in an interaction, and what has happened before.
    #[derive(derive_more::Debug, Default)]
    "body" pub struct InteractionMessage {
        /// What the message is.
        pub initial_message_type: InitialMessageType,
        /// The message: its text or its audio. Empty for `skip`.
        #[serde(default)]
        pub recorded_message: RecordedMessage,
        /// What has happened before the message, in the order of time. Not with `skip`.
        #[serde(default, deserialize_with = "one_or_many")]
        #[debug("<{} events>", external_event_message_content.len())]
        pub external_event_message_content: Vec<String>,
        /// When it happened, one instant each.
        #[serde(default, deserialize_with = "one_or_many")]
        #[schemars(extend("x-expected" = "an RFC 3339 timestamp or a list of them"))]
        pub external_event_message_timestamp: Vec<Timestamp>,
    }
    validate(body, errors) {
        let at = ["body", "initial_message_type"];
        rules::one_of(errors, &at, &body.initial_message_type, InitialMessageType::KNOWN);
        let (contents, instants) = (&body.external_event_message_content, &body.external_event_message_timestamp);
        rules::each(errors, &["body", "external_event_message_content"], contents, |errors, at, text| {
            rules::not_blank(errors, at, text);
        });
        if contents.len() != instants.len() {
            errors.push(FieldError::new(
                &["body", "external_event_message_timestamp"],
                "value_error",
                format!(
                    "must hold an instant for each of the {} entries of `external_event_message_content`, not {}",
                    contents.len(),
                    instants.len()
                ),
            ));
        }
        if body.initial_message_type == InitialMessageType::Skip {
            let mut refuse = |field, holds: bool| {
                if holds {
                    let message = "must be empty, because `initial_message_type` is `skip`";
                    errors.push(FieldError::new(&["body", field], "too_long", message));
                }
            };
            refuse("recorded_message", !body.recorded_message.is_empty());
            refuse("external_event_message_content", !contents.is_empty());
        }
    }
    form(body) {
        let mut parts = vec![FormPart::text("initial_message_type", body.initial_message_type.to_string())];
        let audio = body.recorded_message.as_text().is_none();
        parts.push(FormPart {
            // What is no text is marked as a file, or the server might read it as one.
            file: audio.then(|| ("recorded_message".to_owned(), "application/octet-stream".to_owned())),
            ..FormPart::text("recorded_message", body.recorded_message.clone().into_bytes())
        });
        for text in &body.external_event_message_content {
            parts.push(FormPart::text("external_event_message_content", text.clone()));
        }
        for instant in &body.external_event_message_timestamp {
            parts.push(FormPart::text("external_event_message_timestamp", instant.to_string()));
        }
        parts
    }
}

impl InteractionMessage {
    /// A message of the user: its text, or its audio.
    pub fn new(message: impl Into<RecordedMessage>) -> Self {
        Self {
            recorded_message: message.into(),
            ..Self::default()
        }
    }

    /// Something that has happened, for the agent to react to.
    pub fn external_event(text: impl Into<String>) -> Self {
        Self {
            initial_message_type: InitialMessageType::ExternalEvent,
            ..Self::new(text.into())
        }
    }

    /// Nothing: the agent goes on by itself.
    pub fn skip() -> Self {
        Self {
            initial_message_type: InitialMessageType::Skip,
            ..Self::default()
        }
    }

    /// Adds something that had happened before, the earliest first.
    #[must_use]
    pub fn after(mut self, at: Timestamp, text: impl Into<String>) -> Self {
        self.external_event_message_content.push(text.into());
        self.external_event_message_timestamp.push(at);
        self
    }
}

/// A message of the user.
impl From<&str> for InteractionMessage {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

/// A message of the user.
impl From<String> for InteractionMessage {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}
