//! The operations as Kotlin and Swift call them.

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use super::super::python::types;

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
        let all = Self::all(api)?;
        let found = all
            .into_iter()
            .find(|operation| operation.name == method.operation);
        found.with_context(|| format!("no operation {}", method.operation))
    }

    fn read(api: &'a Value, operation: &'a Value) -> Result<Self> {
        let response = types::name_of(&operation["response"]);
        let parameters = &operation["parameters"];
        Ok(Self {
            name: operation["name"]
                .as_str()
                .context("an operation has a name")?,
            path: part(api, &parameters["path"])?,
            query: part(api, &parameters["query"])?,
            body: part(api, &parameters["body"])?,
            response,
            items: response.and_then(|page| items(api, page)),
        })
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

fn part<'a>(api: &'a Value, schema: &'a Value) -> Result<Option<Part<'a>>> {
    let (schema, optional) = types::without_null(schema);
    let Some(class) = types::name_of(schema) else {
        return Ok(None);
    };
    let fields = types::definition(api, class)?["properties"].as_object();
    let fields = fields.with_context(|| format!("{class} has no fields"))?;
    Ok(Some(Part {
        class,
        optional,
        fields,
    }))
}

fn items<'a>(api: &'a Value, page: &str) -> Option<(&'a str, &'a str)> {
    let fields = types::definition(api, page).ok()?["properties"].as_object()?;
    fields.get("has_more")?;
    let (name, schema) = fields
        .iter()
        .find(|(_, schema)| schema["type"] == "array")?;
    Some((name, types::name_of(&schema["items"])?))
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
pub(super) fn kind<'a>(schema: &'a Value) -> Result<Kind<'a>> {
    let (schema, _) = types::without_null(schema);
    Ok(match types::kind(schema) {
        "boolean" => Kind::Boolean,
        "integer" if schema["format"] == "uint64" => Kind::Token,
        "integer" => Kind::Count(format!(
            "an integer from {} to {}",
            schema["minimum"], schema["maximum"]
        )),
        "string" => Kind::Text,
        "array" => Kind::List(types::name_of(&schema["items"]).unwrap_or("String")),
        "object" => Kind::Tags,
        other => anyhow::bail!("no parameter of the JSON type {other:?} is known"),
    })
}
