use std::borrow::Cow;

use http::Method;
use serde::{Deserialize, Deserializer, Serializer, de};

use super::{ConversationPath, InitialMessageType, InteractionMessage};
use crate::{
    error::FieldError,
    models::{ConversationEvent, MessageFormat, UserMessageAudioConfig},
    operation::{
        Answer, Authentication, Definition, Operation, Request, RetryPolicy, parameters, rules,
    },
};

/// Says something in a conversation and lets the agent answer. The answer is a stream of events.
///
/// Needs the permissions `Conversation:InteractWithConversation` and, on the user, `User:UpdateUserInfo`; what the agent
/// does on the way is only told with `Conversation:GetInteractionInsights`. Refused (409) when the conversation is finished
/// or another operation on it runs. It may finish the conversation, if the user says goodbye.
#[derive(Debug, Clone, Copy)]
pub struct InteractWithConversation;

impl Operation for InteractWithConversation {
    const DEFINITION: Definition = Definition {
        name: "interact_with_conversation",
        operation_id: "interact-with-conversation",
        method: Method::POST,
        path: "/v1/{organization}/conversation/{conversation_id}/interact",
        authentication: Authentication::BearerToken,
        requests_per_minute: 15,
        retry: RetryPolicy::OnlyIfNotCarriedOut,
        answer: Answer::Events,
        success: 200,
        failures: &[400, 401, 403, 404, 408, 409, 415, 422, 429, 503],
    };
    type Path = ConversationPath;
    type Query = InteractionQuery;
    type Body = InteractionMessage;
    type Response = ConversationEvent;

    /// A file that says itself what it holds needs nobody else to say it.
    fn completed(request: &Request<Self>) -> Cow<'_, Request<Self>> {
        let Request { query, body, .. } = request;
        if query.request_format != MessageFormat::Voice || query.request_audio_config.is_some() {
            return Cow::Borrowed(request);
        }
        let Some((config, samples)) =
            UserMessageAudioConfig::of_file(body.recorded_message.as_bytes())
        else {
            return Cow::Borrowed(request);
        };
        let mut request = request.clone();
        request.query.request_audio_config = Some(config);
        let audio = request.body.recorded_message.into_bytes();
        request.body.recorded_message = audio.slice(samples).into();
        Cow::Owned(request)
    }

    fn validate(request: &Request<Self>, errors: &mut Vec<FieldError>) {
        let (query, body) = (&request.query, &request.body);
        let skips = body.initial_message_type == InitialMessageType::Skip;
        let at = ["body", "recorded_message"];
        match (&query.request_format, body.recorded_message.as_text()) {
            _ if skips => {}
            (MessageFormat::Text, Some(text)) => rules::not_blank(errors, &at, text),
            (MessageFormat::Text, None) => {
                let message = "must be text, because `request_format` is `text`";
                errors.push(FieldError::new(&at, "string_unicode", message));
            }
            (MessageFormat::Voice, _) => {
                if body.recorded_message.is_empty() {
                    let message = "must hold audio, because `request_format` is `voice`";
                    errors.push(FieldError::new(&at, "string_too_short", message));
                }
                if query.request_audio_config.is_none() {
                    let message = "is required, because `request_format` is `voice`";
                    let at = ["query", "request_audio_config"];
                    errors.push(FieldError::new(&at, "missing", message));
                }
            }
            (MessageFormat::Unknown(_), _) => {}
        }
    }
}

parameters! {
    /// How the message is given, and how the agent answers.
    #[derive(Debug)]
    "query" pub struct InteractionQuery {
        /// Whether the message is written or spoken.
        pub request_format: MessageFormat,
        /// Whether the agent writes or speaks.
        pub response_format: MessageFormat,
        /// Which of the agent's actions are told: a regular expression for their `type`. The server's default is all;
        /// `^$` is none.
        pub current_agent_action_type: Option<String>,
        /// What the audio of a spoken message is. Required for one, unless it is an MP3 or a WAV file, which say it
        /// themselves; of a WAV file the samples are sent.
        #[serde(default, serialize_with = "as_json_text", deserialize_with = "object_or_json_text")]
        #[schemars(extend("x-expected" = "an object with the `type` `mp3`; or `pcm`, with `frame_rate`, `n_channels` and `sample_width`"))]
        pub request_audio_config: Option<UserMessageAudioConfig>,
    }
    validate(query, errors) {
        let formats = [("request_format", &query.request_format), ("response_format", &query.response_format)];
        for (name, format) in formats {
            rules::one_of(errors, &["query", name], format, MessageFormat::KNOWN);
        }
        if let Some(UserMessageAudioConfig::Pcm { frame_rate, n_channels, sample_width }) = &query.request_audio_config {
            let mut check = |field, holds: bool, expected: &str| {
                if !holds {
                    let at = ["query", "request_audio_config", field];
                    errors.push(FieldError::new(&at, "value_error", format!("must be {expected}")));
                }
            };
            check("frame_rate", (4000..=44_100).contains(frame_rate), "between 4000 and 44100");
            check("n_channels", *n_channels == 1, "1");
            check("sample_width", [2, 4].contains(sample_width), "2 or 4");
        }
    }
}

/// Both write, and all of the agent's actions are told.
impl Default for InteractionQuery {
    fn default() -> Self {
        Self {
            request_format: MessageFormat::Text,
            response_format: MessageFormat::Text,
            current_agent_action_type: None,
            request_audio_config: None,
        }
    }
}

/// The query holds the object as JSON text.
#[allow(clippy::ref_option, reason = "serde passes the field so")]
fn as_json_text<S: Serializer>(
    config: &Option<UserMessageAudioConfig>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match config {
        Some(config) => serializer
            .serialize_some(&serde_json::to_string(config).map_err(serde::ser::Error::custom)?),
        None => serializer.serialize_none(),
    }
}

fn object_or_json_text<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<UserMessageAudioConfig>, D::Error> {
    struct Visitor;
    impl<'de> de::Visitor<'de> for Visitor {
        type Value = Option<UserMessageAudioConfig>;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("an object")
        }

        fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
            serde_json::from_str(text).map_err(|_| E::custom("not the JSON of one"))
        }

        fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            UserMessageAudioConfig::deserialize(de::value::MapAccessDeserializer::new(map))
                .map(Some)
        }
    }
    deserializer.deserialize_any(Visitor)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::operation::{EncodedBody, FormPart, tests::target};

    const ID: &str = "65f0c0ffee65f0c0ffee0001";

    fn request(
        query: InteractionQuery,
        body: InteractionMessage,
    ) -> Request<InteractWithConversation> {
        let path = ConversationPath {
            conversation_id: ID.into(),
        };
        Request { path, query, body }
    }

    fn voice(config: Option<UserMessageAudioConfig>) -> InteractionQuery {
        InteractionQuery {
            request_format: MessageFormat::Voice,
            request_audio_config: config,
            ..InteractionQuery::default()
        }
    }

    fn parts(request: &Request<InteractWithConversation>) -> Vec<FormPart> {
        match request.encode("org").unwrap().body {
            Some(EncodedBody::Form(parts)) => parts,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_audio_config_stands_in_the_query_as_json_text() {
        let config = UserMessageAudioConfig::Pcm {
            frame_rate: 16_000,
            n_channels: 1,
            sample_width: 2,
        };
        let request = request(
            voice(Some(config.clone())),
            InteractionMessage::new(vec![0xff, 0]),
        );
        let target = target(&request, "org");
        let (_, query) = target.split_once('?').unwrap();
        assert!(
            query.contains(
                "request_audio_config=%7B%22type%22%3A%22pcm%22%2C%22frame_rate%22%3A16000"
            ),
            "{query}"
        );
        let path = [("conversation_id", ID)];
        let received =
            Request::<InteractWithConversation>::from_form(path, query, parts(&request)).unwrap();
        assert_eq!(received.query.request_audio_config, Some(config));
        assert_eq!(received.body, request.body);
    }

    #[test]
    fn what_a_client_sends_a_server_reads() {
        let at = |text: &str| text.parse().unwrap();
        for body in [
            InteractionMessage::new("Grüße\u{2028}du"),
            InteractionMessage::skip(),
            InteractionMessage::external_event("The scale says 80 kg.")
                .after(at("2026-03-01T08:00:00Z"), "Woke up.")
                .after(at("2026-03-01T08:05:00.25Z"), "Had breakfast."),
        ] {
            let request = request(InteractionQuery::default(), body);
            let target = target(&request, "org");
            let (_, query) = target.split_once('?').unwrap();
            let received = Request::<InteractWithConversation>::from_form(
                [("conversation_id", ID)],
                query,
                parts(&request),
            );
            assert_eq!(received.unwrap().body, request.body);
        }
    }

    #[test]
    fn arguments_of_other_languages_are_read() {
        let given = json!({
            "conversation_id": ID, "request_format": "voice", "response_format": "text",
            "request_audio_config": { "type": "mp3" }, "initial_message_type": "user-message",
            "recorded_message": { "base64": "//uQ" },
            "external_event_message_content": "Woke up.",
            "external_event_message_timestamp": "2026-03-01T08:00:00+01:00",
        });
        let request = Request::<InteractWithConversation>::from_arguments(
            given.as_object().cloned().unwrap(),
        )
        .unwrap();
        assert!(request.validate().is_empty());
        assert_eq!(
            request.query.request_audio_config,
            Some(UserMessageAudioConfig::Mp3)
        );
        assert_eq!(request.body.recorded_message.as_bytes(), [0xff, 0xfb, 0x90]);
        assert_eq!(
            request.body.external_event_message_timestamp[0].to_string(),
            "2026-03-01T07:00:00Z"
        );
    }

    #[test]
    fn what_does_not_go_together_is_named() {
        let pcm = |frame_rate, n_channels, sample_width| {
            Some(UserMessageAudioConfig::Pcm {
                frame_rate,
                n_channels,
                sample_width,
            })
        };
        let audio = || InteractionMessage::new(vec![0xff]);
        let mut untimed = InteractionMessage::new("Hello");
        untimed
            .external_event_message_content
            .push("Woke up.".into());
        let mut skip = untimed.clone();
        skip.initial_message_type = InitialMessageType::Skip;
        let text = InteractionQuery::default;
        for (query, body, fields) in [
            (
                text(),
                InteractionMessage::new(" \n"),
                &["recorded_message"][..],
            ),
            (text(), audio(), &["recorded_message"]),
            (voice(None), audio(), &["request_audio_config"]),
            (
                voice(Some(UserMessageAudioConfig::Mp3)),
                InteractionMessage::new(""),
                &["recorded_message"],
            ),
            (
                voice(pcm(3999, 2, 3)),
                audio(),
                &[
                    "request_audio_config.frame_rate",
                    "request_audio_config.n_channels",
                    "request_audio_config.sample_width",
                ],
            ),
            (text(), untimed, &["external_event_message_timestamp"]),
            (
                text(),
                skip,
                &[
                    "external_event_message_timestamp",
                    "recorded_message",
                    "external_event_message_content",
                ],
            ),
            (text(), InteractionMessage::skip(), &[]),
            (voice(pcm(44_100, 1, 4)), audio(), &[]),
        ] {
            let found: Vec<_> = request(query, body)
                .validate()
                .iter()
                .map(FieldError::field)
                .collect();
            assert_eq!(found, fields);
        }
    }
}
