//! The parts of an operation as Kotlin and Swift give them.

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use super::{super::schema, methods::Method};

/// What a method that goes through all pages does, without how.
pub(super) fn through_all(operation: &Operation<'_>, field: &str) -> String {
    let of = if operation.path.is_some() {
        " of a conversation"
    } else {
        ""
    };
    format!("Goes through all {field}{of}.")
}

/// What a method that follows pages says of itself, after its own first sentence.
pub(super) const FOLLOWS: &str = "Follows the pages by itself: the next one is fetched while this one is being read, at the documented pace.";

/// What a method that gives events says of itself, after its own sentences; how one is left is for each language to say.
pub(super) const STREAMS: &str = "The events come as they happen. One that tells of a failure before the interaction was \
                                  complete is thrown as the error it is, and so is an end before that.";

/// An operation with its parts.
pub(super) struct Operation<'a> {
    pub(super) name: &'a str,
    /// Name of the path's type, and its ids.
    pub(super) path: Option<Part<'a>>,
    pub(super) query: Option<Part<'a>>,
    pub(super) body: Option<Part<'a>>,
    /// Name of the model it answers with.
    pub(super) response: Option<&'a str>,
    /// Whether it answers in events.
    pub(super) is_stream: bool,
    /// Field of a page that holds its items, and what they are.
    pub(super) items: Option<(&'a str, &'a str)>,
}

/// A part of a request that has a type of its own.
pub(super) struct Part<'a> {
    pub(super) class: &'a str,
    /// Whether it is left out when nothing of it is given.
    pub(super) optional: bool,
    pub(super) fields: &'a Map<String, Value>,
    required: Vec<&'a str>,
}

impl Part<'_> {
    /// Whether a field must be there on the wire.
    pub(super) fn requires(&self, field: &str) -> bool {
        self.required.contains(&field)
    }
}

/// A parameter of a method.
pub(super) struct Parameter<'a> {
    pub(super) name: &'a str,
    pub(super) schema: &'a Value,
    pub(super) kind: Kind<'a>,
    pub(super) is_required: bool,
}

impl Parameter<'_> {
    /// The value that goes without saying, where one does: the agent and the user write, and the user says something.
    pub(super) fn default(&self) -> Option<&'static str> {
        match self.name {
            "response_format" => Some("Text"),
            "initial_message_type" if self.is_required => Some("UserMessage"),
            _ => None,
        }
    }

    /// Whether it must be given.
    pub(super) fn is_asked_for(&self) -> bool {
        self.is_required && self.default().is_none() && self.name != REQUEST_FORMAT
    }
}

/// The parameter that follows from whether text or audio is given.
pub(super) const REQUEST_FORMAT: &str = "request_format";

/// What stands for the parts of a message in the place of [`Kind::Message`], with their documentation.
pub(super) const MESSAGE: [(&str, &str); 2] = [
    (
        "text_message",
        "What the user says, or what has happened: as text.",
    ),
    (
        "audio_bytes",
        "The same as audio: an MP3 or WAV file, or what `request_audio_config` says.",
    ),
];

impl<'a> Operation<'a> {
    pub(super) fn all(api: &'a Value) -> Result<Vec<Self>> {
        let operations = api["operations"].as_array();
        operations
            .context("the schema has no operations")?
            .iter()
            .map(|operation| Self::read(api, operation))
            .collect()
    }

    pub(super) fn of(api: &'a Value, method: &Method) -> Result<Self> {
        Self::read(api, schema::operation(api, method.operation)?)
    }

    fn read(api: &'a Value, operation: &'a Value) -> Result<Self> {
        Ok(Self {
            name: operation["name"]
                .as_str()
                .context("an operation has a name")?,
            path: part(api, operation, "path")?,
            query: part(api, operation, "query")?,
            body: part(api, operation, "body")?,
            response: schema::name_of(&operation["response"]),
            is_stream: operation["answer"] == "events",
            items: items(api, operation),
        })
    }

    /// Whether a type is a part of the request.
    pub(super) fn is_part(&self, class: &str) -> bool {
        let parts = [&self.path, &self.query, &self.body];
        parts.into_iter().flatten().any(|part| part.class == class)
    }

    /// The ids in the path.
    pub(super) fn ids(&self) -> impl Iterator<Item = (&'a String, &'a Value)> {
        self.path.iter().flat_map(|path| path.fields.iter())
    }

    /// The parts beside the path, in the order in which the client takes them.
    pub(super) fn rest(&self) -> impl Iterator<Item = (&'static str, &Part<'a>)> {
        let query = self.query.as_ref().map(|part| ("query", part));
        let body = self.body.as_ref().map(|part| ("body", part));
        query.into_iter().chain(body)
    }

    /// What a method takes beside the ids: first what must be given, then what is said, then how.
    pub(super) fn parameters(&self) -> Result<Vec<Parameter<'a>>> {
        let mut parameters = Vec::new();
        for part in [&self.body, &self.query].into_iter().flatten() {
            for (name, schema) in part.fields {
                parameters.push(Parameter {
                    name,
                    schema,
                    kind: kind(schema)?,
                    is_required: part.requires(name),
                });
            }
        }
        parameters.sort_by_key(|parameter| {
            (
                !parameter.is_asked_for(),
                !matches!(parameter.kind, Kind::Message),
            )
        });
        Ok(parameters)
    }
}

fn part<'a>(api: &'a Value, operation: &'a Value, place: &str) -> Result<Option<Part<'a>>> {
    let (_, optional) = schema::without_null(&operation["parameters"][place]);
    let found = schema::parameters_in(api, operation, place)?;
    let Some((class, fields)) = found else {
        return Ok(None);
    };
    let required = schema::definition(api, class)?["required"].as_array();
    Ok(Some(Part {
        class,
        optional,
        fields,
        required: required
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect(),
    }))
}

/// The field of a page that holds its items, and what they are.
fn items<'a>(api: &'a Value, operation: &'a Value) -> Option<(&'a str, &'a str)> {
    let field = schema::page_field(api, operation)?;
    let page = schema::definition(api, schema::name_of(&operation["response"])?).ok()?;
    let item = schema::name_of(&page["properties"][field]["items"])?;
    Some((field, item))
}

/// What a parameter takes, as both languages need to know it.
pub(super) enum Kind<'a> {
    Boolean,
    /// An integer that people write as a literal, with what is allowed.
    Count(String),
    /// An integer that comes from an earlier answer.
    Token,
    Text,
    /// A list of texts or of values of an enum.
    List(&'a str),
    /// The same, or nothing, which is not an empty list.
    OptionalList(&'a str),
    /// A list of instants.
    Instants,
    /// A map of texts.
    Texts,
    /// A value that is a type of its own.
    Model(&'a str),
    /// Text or audio.
    Message,
    /// A map of texts, which may be null.
    Tags,
}

/// The kind of a parameter by its schema.
pub(super) fn kind(field: &Value) -> Result<Kind<'_>> {
    let (field, is_nullable) = schema::without_null(field);
    if let Some(name) = schema::name_of(field) {
        return Ok(Kind::Model(name));
    }
    if field.get("oneOf").is_some() {
        return Ok(Kind::Message);
    }
    Ok(match schema::kind(field) {
        "boolean" => Kind::Boolean,
        "integer" if field["format"] == "uint64" => Kind::Token,
        "integer" => Kind::Count(format!(
            "an integer from {} to {}",
            field["minimum"], field["maximum"]
        )),
        "string" => Kind::Text,
        "array" if field["items"]["format"] == "date-time" => Kind::Instants,
        "array" if is_nullable => {
            Kind::OptionalList(schema::name_of(&field["items"]).unwrap_or("String"))
        }
        "array" => Kind::List(schema::name_of(&field["items"]).unwrap_or("String")),
        "object" if field["additionalProperties"]["type"] == "string" => Kind::Texts,
        "object" => Kind::Tags,
        other => anyhow::bail!("no parameter of the JSON type {other:?} is known"),
    })
}
