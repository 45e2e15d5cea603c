//! What a line may hold. Every rule is checked while a line is decoded, so that an error knows its place.

use std::fmt;

use amigo_core::{
    models::{
        AudioContentType, InteractionInsights, MessageFormat, MessageType, PostProcessingType,
        Tags, VersionSetInfo,
    },
    operation::Parameters,
    operations::{TagChanges, UserQuery},
};
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use serde::{Deserialize, Deserializer, de};

use crate::{
    permissions::Permissions,
    store::{ObjectId, codes},
};

/// A line of the file.
#[derive(Debug)]
pub(super) enum Line {
    Service(Service),
    Role(Role),
    User(User),
    Conversation(Box<Conversation>),
}

/// Tells what a line is, and passes over everything else.
#[derive(Deserialize)]
pub(super) struct Kind<'a> {
    #[serde(borrow)]
    pub(super) r#type: std::borrow::Cow<'a, str>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Service {
    #[serde(rename = "type")]
    _type: de::IgnoredAny,
    #[serde(deserialize_with = "object_id")]
    pub(super) id: ObjectId,
    pub(super) name: String,
    #[serde(default)]
    pub(super) description: String,
    #[serde(default = "active")]
    pub(super) is_active: bool,
    #[serde(default, deserialize_with = "tags")]
    pub(super) tags: Tags,
    #[serde(default)]
    pub(super) keyterms: Vec<String>,
    #[serde(default)]
    pub(super) version_sets: Vec<VersionSetInfo>,
}

fn active() -> bool {
    true
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Role {
    #[serde(rename = "type")]
    _type: de::IgnoredAny,
    #[serde(deserialize_with = "free_text")]
    pub(super) name: String,
    #[serde(deserialize_with = "permissions")]
    pub(super) permissions: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct User {
    #[serde(rename = "type")]
    _type: de::IgnoredAny,
    #[serde(deserialize_with = "free_text")]
    pub(super) id: String,
    pub(super) name: String,
    #[serde(default, deserialize_with = "email")]
    pub(super) email: Option<String>,
    #[serde(default = "admin")]
    pub(super) role: String,
}

fn admin() -> String {
    crate::seed::ADMIN.to_owned()
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Conversation {
    #[serde(rename = "type")]
    _type: de::IgnoredAny,
    #[serde(default, deserialize_with = "optional_object_id")]
    pub(super) id: Option<ObjectId>,
    pub(super) user_id: String,
    #[serde(deserialize_with = "object_id")]
    pub(super) service_id: ObjectId,
    #[serde(deserialize_with = "instant")]
    pub(super) created_at: i64,
    #[serde(default)]
    pub(super) is_finished: bool,
    #[serde(default)]
    pub(super) is_analyzed: bool,
    #[serde(default, deserialize_with = "post_processings")]
    pub(super) completed_post_processings: Vec<PostProcessingType>,
    #[serde(default)]
    pub(super) version_set_info: Option<VersionSetInfo>,
    #[serde(default, deserialize_with = "tags")]
    pub(super) tags: Tags,
    pub(super) interactions: Vec<Interaction>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Interaction {
    #[serde(default, deserialize_with = "optional_object_id")]
    pub(super) id: Option<ObjectId>,
    #[serde(default = "completed")]
    pub(super) is_completed: bool,
    #[serde(default)]
    pub(super) insights: Option<InteractionInsights>,
    pub(super) messages: Vec<Message>,
}

fn completed() -> bool {
    true
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "the names are those of the API")]
pub(super) struct Message {
    #[serde(default, deserialize_with = "optional_object_id")]
    pub(super) id: Option<ObjectId>,
    #[serde(deserialize_with = "instant")]
    pub(super) created_at: i64,
    pub(super) sender: String,
    pub(super) message: String,
    #[serde(default, deserialize_with = "message_format")]
    pub(super) format: Option<MessageFormat>,
    /// Its code in the store.
    #[serde(deserialize_with = "message_type")]
    pub(super) message_type: i64,
    #[serde(default)]
    pub(super) audio: Option<Audio>,
    /// The audio itself, once it has been fetched.
    #[serde(skip)]
    pub(super) sound: Option<(AudioContentType, Vec<u8>)>,
}

/// Where the audio of a message is: in a file, or right here.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Audio {
    #[serde(default)]
    pub(super) file: Option<String>,
    #[serde(default)]
    pub(super) base64: Option<String>,
    #[serde(default)]
    pub(super) content_type: Option<AudioContentType>,
}

/// Begins the text of an error that was made here and so quotes no value.
pub(super) const ALLOWED: &str = "\u{1}";

/// An error that says what is allowed, reading on from the field's name.
fn must<E: de::Error>(message: impl fmt::Display) -> E {
    E::custom(format_args!("{ALLOWED}{message}"))
}

/// A visitor of strings that are checked as they come by.
struct Text<F>(F, &'static str);

impl<T, F: FnOnce(&str) -> Option<T>> de::Visitor<'_> for Text<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.1)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        (self.0)(text).ok_or_else(|| must(format_args!("must be {}", self.1)))
    }
}

const OBJECT_ID: &str = "an id of 24 lower-case hexadecimal digits";

fn object_id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<ObjectId, D::Error> {
    deserializer.deserialize_str(Text(ObjectId::parse, OBJECT_ID))
}

fn optional_object_id<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<ObjectId>, D::Error> {
    #[derive(Deserialize)]
    struct Id(#[serde(deserialize_with = "object_id")] ObjectId);
    Ok(Option::<Id>::deserialize(deserializer)?.map(|Id(id)| id))
}

fn free_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let is_allowed = |text: &str| !text.is_empty() && !text.chars().any(char::is_control);
    deserializer.deserialize_str(Text(
        |text: &str| is_allowed(text).then(|| text.to_owned()),
        "text that is not empty and holds no control characters",
    ))
}

/// An address, under the rule of the operation that filters by it.
fn email<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let email = Option::<String>::deserialize(deserializer)?;
    let mut errors = Vec::new();
    UserQuery {
        email: email.iter().cloned().collect(),
        ..UserQuery::default()
    }
    .validate(&mut errors);
    match errors.first() {
        Some(error) => Err(must(&error.message)),
        None => Ok(email),
    }
}

/// An instant in microseconds; without an offset it is one of UTC.
fn instant<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    let parse = |text: &str| -> Option<i64> {
        let instant = match text.parse::<Timestamp>() {
            Ok(instant) => instant,
            Err(_) => text
                .parse::<DateTime>()
                .ok()?
                .to_zoned(TimeZone::UTC)
                .ok()?
                .timestamp(),
        };
        Some(instant.as_microsecond())
    };
    deserializer.deserialize_str(Text(parse, "an RFC 3339 timestamp"))
}

fn permissions<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let names = Vec::<String>::deserialize(deserializer)?;
    match Permissions::parse(&names) {
        Ok(_) => Ok(names),
        Err(index) => Err(must(format_args!(
            "must hold names such as `Conversation:GetMessage` or `Conversation:GetMessage@own`; the one at place {index} is not"
        ))),
    }
}

fn message_type<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    deserializer.deserialize_str(Text(
        |text: &str| codes::of_type(&MessageType::from(text)),
        "one of `user-message`, `agent-message`, `agent-inner-thought`, `external-event`",
    ))
}

fn message_format<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<MessageFormat>, D::Error> {
    known::<MessageFormat, D>(
        deserializer,
        MessageFormat::KNOWN,
        "must be `text` or `voice`",
    )
}

fn known<'de, T: Deserialize<'de> + PartialEq, D: Deserializer<'de>>(
    deserializer: D,
    known: &[T],
    allowed: &str,
) -> Result<Option<T>, D::Error> {
    let value = Option::<T>::deserialize(deserializer)?;
    match value {
        Some(value) if !known.contains(&value) => Err(must(allowed)),
        value => Ok(value),
    }
}

fn post_processings<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<PostProcessingType>, D::Error> {
    let values = Vec::<PostProcessingType>::deserialize(deserializer)?;
    if values
        .iter()
        .all(|value| PostProcessingType::KNOWN.contains(value))
    {
        Ok(values)
    } else {
        Err(must(
            "must hold only `generate-user-models`, `extract-memories`, `compute-metrics`",
        ))
    }
}

/// The longest value of a tag, in characters.
const LONGEST_TAG_VALUE: usize = 100;

/// Tags as they may be at creation: keys as everywhere, values free.
fn tags<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Tags, D::Error> {
    let tags = Tags::deserialize(deserializer)?;
    if tags.is_empty() {
        return Ok(tags);
    }
    // Keys are under the rule of the operation that changes tags.
    let keys = TagChanges {
        updates: tags.keys().map(|key| (key.clone(), None)).collect(),
        deletes: Vec::new(),
    };
    let mut errors = Vec::new();
    keys.validate(&mut errors);
    if let Some(error) = errors.first() {
        return Err(must(match &error.location[..] {
            [_, _, place, ..] => format!(
                "must have keys that are right; the one at place {place} {}",
                error.message
            ),
            _ => error.message.clone(),
        }));
    }
    let too_long = |value: &Option<String>| {
        value
            .as_ref()
            .is_some_and(|value| value.chars().count() > LONGEST_TAG_VALUE)
    };
    if let Some(place) = tags.values().position(too_long) {
        return Err(must(format_args!(
            "must have values of at most {LONGEST_TAG_VALUE} characters; the one at place {place} is longer"
        )));
    }
    Ok(tags)
}
