//! The operations as Kotlin and Swift call them.

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use super::super::schema;

/// How an operation is called. The names are those of the Rust client.
pub(super) struct Method {
    pub(super) operation: &'static str,
    pub(super) name: &'static str,
    /// Name of the method that follows pages and gives what they hold.
    pub(super) all: Option<&'static str>,
    pub(super) doc: &'static str,
}

/// An operation is added to both languages here.
pub(super) const METHODS: &[Method] = &[
    Method {
        operation: "list_conversations",
        name: "list",
        all: Some("all"),
        doc: "Lists conversations, one page at a time.",
    },
    Method {
        operation: "get_messages",
        name: "messages",
        all: Some("allMessages"),
        doc: "Reads the messages of a conversation, one page at a time, in the order they were said unless asked otherwise.",
    },
    Method {
        operation: "get_message_source",
        name: "messageSource",
        all: None,
        doc: "Gets a signed URL of the audio of a voice message.",
    },
    Method {
        operation: "modify_tags",
        name: "modifyTags",
        all: None,
        doc: "Adds, changes and removes tags of a conversation.",
    },
    Method {
        operation: "recommend_responses",
        name: "recommendResponses",
        all: None,
        doc: "Suggests what the user could answer to the latest interaction.",
    },
    Method {
        operation: "get_interaction_insights",
        name: "insights",
        all: None,
        doc: "Reads why the agent said what it said in one interaction.",
    },
];

/// What a method that follows pages says of itself, after its own first sentence.
pub(super) const FOLLOWS: &str = "Follows the pages by itself: the next one is fetched while this one is being read, at the documented pace.";

/// An operation with its parts.
pub(super) struct Operation<'a> {
    pub(super) name: &'a str,
    /// Name of the path's type, and its ids.
    pub(super) path: Option<Part<'a>>,
    pub(super) query: Option<Part<'a>>,
    pub(super) body: Option<Part<'a>>,
    /// Name of the model it answers with.
    pub(super) response: Option<&'a str>,
    /// Field of a page that holds its items, and what they are.
    pub(super) items: Option<(&'a str, &'a str)>,
}

/// A part of a request that has a type of its own.
pub(super) struct Part<'a> {
    pub(super) class: &'a str,
    /// Whether it is left out when nothing of it is given.
    pub(super) optional: bool,
    pub(super) fields: &'a Map<String, Value>,
}

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

    /// The part beside the path: no operation has both a query and a body.
    pub(super) fn rest(&self) -> Option<(&'static str, &Part<'a>)> {
        let query = self.query.as_ref().map(|part| ("query", part));
        query.or(self.body.as_ref().map(|part| ("body", part)))
    }
}

fn part<'a>(api: &'a Value, operation: &'a Value, place: &str) -> Result<Option<Part<'a>>> {
    let (_, optional) = schema::without_null(&operation["parameters"][place]);
    let found = schema::parameters_in(api, operation, place)?;
    Ok(found.map(|(class, fields)| Part {
        class,
        optional,
        fields,
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
    /// A map of texts, which may be null.
    Tags,
}

/// The kind of a parameter by its schema.
pub(super) fn kind(field: &Value) -> Result<Kind<'_>> {
    let (field, _) = schema::without_null(field);
    Ok(match schema::kind(field) {
        "boolean" => Kind::Boolean,
        "integer" if field["format"] == "uint64" => Kind::Token,
        "integer" => Kind::Count(format!(
            "an integer from {} to {}",
            field["minimum"], field["maximum"]
        )),
        "string" => Kind::Text,
        "array" => Kind::List(schema::name_of(&field["items"]).unwrap_or("String")),
        "object" => Kind::Tags,
        other => anyhow::bail!("no parameter of the JSON type {other:?} is known"),
    })
}
