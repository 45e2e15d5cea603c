use std::{fmt, str::FromStr};

use http::Method;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::{
    models::{Conversation, ConversationPage, open_enum},
    operation::{
        Answer, Authentication, Definition, Operation, RetryPolicy, one_or_many, paged, parameters,
        rules,
    },
};

/// Lists the conversations of the organisation that the caller may see, one page at a time.
///
/// Needs the permission `Conversation:GetConversation`; what the caller may not see is left out.
#[derive(Debug, Clone, Copy)]
pub struct ListConversations;

impl Operation for ListConversations {
    const DEFINITION: Definition = Definition {
        name: "list_conversations",
        operation_id: "get-conversations",
        method: Method::GET,
        path: "/v1/{organization}/conversation/",
        authentication: Authentication::BearerToken,
        requests_per_minute: 15,
        retry: RetryPolicy::Reads,
        answer: Answer::Whole,
        success: 200,
        failures: &[401, 403, 422, 429, 503],
    };
    type Path = ();
    type Query = ConversationQuery;
    type Body = ();
    type Response = ConversationPage;
}

paged!(ListConversations: conversations of Conversation);

parameters! {
    /// Which conversations to list. Filters of different kinds must all hold; of several values of one, any may.
    #[derive(Debug, Default)]
    "query" pub struct ConversationQuery {
        /// Only conversations of these users.
        #[serde(default, deserialize_with = "one_or_many")]
        pub user_id: Vec<String>,
        /// Only conversations with these services.
        #[serde(default, deserialize_with = "one_or_many")]
        pub service_id: Vec<String>,
        /// Only conversations that are finished, or only those that are not.
        pub is_finished: Option<bool>,
        /// Only these conversations.
        #[serde(default, deserialize_with = "one_or_many")]
        pub id: Vec<String>,
        /// Only conversations with these tags.
        #[serde(default, deserialize_with = "one_or_many")]
        pub tag: Vec<TagFilter>,
        /// How many conversations a page holds at most: 1 to 150. The server's default is 150.
        #[schemars(range(min = 1, max = 150))]
        pub limit: Option<u32>,
        /// Where the page starts: the `continuation_token` of the page before. The server's default is 0.
        #[schemars(range(min = 0))]
        pub continuation_token: Option<u64>,
        /// Order of the conversations; later keys break the ties of earlier ones.
        #[serde(default, deserialize_with = "one_or_many")]
        pub sort_by: Vec<ConversationSort>,
    }
    validate(query, errors) {
        rules::each(errors, &["query", "user_id"], &query.user_id, |errors, at, id| rules::free_text(errors, at, id));
        rules::object_ids(errors, &["query", "service_id"], &query.service_id);
        rules::object_ids(errors, &["query", "id"], &query.id);
        rules::limit(errors, &["query", "limit"], query.limit, ConversationQuery::MAX_LIMIT);
        rules::known(errors, &["query", "sort_by"], &query.sort_by, ConversationSort::KNOWN);
    }
}

impl ConversationQuery {
    /// The most conversations a page may hold.
    pub const MAX_LIMIT: u32 = 150;
}

open_enum! {
    /// Order of conversations.
    pub enum ConversationSort {
        /// The oldest first.
        CreatedAtAscending = "+created_at",
        /// The newest first.
        CreatedAtDescending = "-created_at",
    }
}

/// A tag to look for, written `key:value`, `key:*` for any value, or `key:` for the value null.
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum TagFilter {
    /// The tag has this value.
    Equals {
        /// Key of the tag.
        key: String,
        /// Value of the tag.
        value: String,
    },
    /// The tag is there, whatever its value.
    Any {
        /// Key of the tag.
        key: String,
    },
    /// The tag is there and its value is null.
    Null {
        /// Key of the tag.
        key: String,
    },
}

impl FromStr for TagFilter {
    type Err = InvalidTagFilter;

    fn from_str(text: &str) -> Result<Self, InvalidTagFilter> {
        let (key, value) = text.split_once(':').ok_or(InvalidTagFilter)?;
        if key.trim().is_empty() {
            return Err(InvalidTagFilter);
        }
        let key = key.to_owned();
        Ok(match value {
            "*" => Self::Any { key },
            "" => Self::Null { key },
            value => Self::Equals {
                key,
                value: value.to_owned(),
            },
        })
    }
}

/// The text is not a [`TagFilter`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidTagFilter;

impl fmt::Display for InvalidTagFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a tag filter is written key:value, key:* or key:")
    }
}

impl std::error::Error for InvalidTagFilter {}

impl fmt::Display for TagFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Equals { key, value } => write!(f, "{key}:{value}"),
            Self::Any { key } => write!(f, "{key}:*"),
            Self::Null { key } => write!(f, "{key}:"),
        }
    }
}

impl Serialize for TagFilter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for TagFilter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(de::Error::custom)
    }
}

impl schemars::JsonSchema for TagFilter {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TagFilter".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[^:]+:" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Request, tests::target};

    #[test]
    fn filters_are_repeated_and_escaped() {
        let query = ConversationQuery {
            user_id: vec!["dana & co".into(), "émile".into()],
            is_finished: Some(true),
            tag: vec![TagFilter::Any { key: "plan".into() }],
            sort_by: vec![
                ConversationSort::CreatedAtDescending,
                ConversationSort::CreatedAtAscending,
            ],
            limit: Some(150),
            ..Default::default()
        };
        let request = Request::<ListConversations> {
            path: (),
            query: query.clone(),
            body: (),
        };
        let target = target(&request, "an org");
        assert_eq!(
            target,
            "/v1/an%20org/conversation/?user_id=dana+%26+co&user_id=%C3%A9mile&is_finished=true&tag=plan%3A*\
             &limit=150&sort_by=-created_at&sort_by=%2Bcreated_at"
        );
        let (_, sent) = target.split_once('?').unwrap_or_default();
        let received =
            Request::<ListConversations>::from_http([], sent, b"").map(|request| request.query);
        assert_eq!(
            received,
            Ok(query),
            "the server reads what the client wrote"
        );
    }

    #[test]
    fn limits_and_sorts_outside_the_contract_are_named() {
        let query = ConversationQuery {
            limit: Some(151),
            id: vec!["65F0C0FFEE65F0C0FFEE0001".into()],
            sort_by: vec![ConversationSort::Unknown("+title".into())],
            ..Default::default()
        };
        let request = Request::<ListConversations> {
            path: (),
            query,
            body: (),
        };
        let fields: Vec<_> = request
            .validate()
            .iter()
            .map(crate::FieldError::field)
            .collect();
        assert_eq!(fields, ["id.0", "limit", "sort_by.0"]);
    }

    #[test]
    fn tag_filters_have_three_forms() {
        for text in ["plan:gold", "plan:*", "plan:", "time:10:30"] {
            let filter: TagFilter = text.parse().unwrap();
            assert_eq!(filter.to_string(), text);
        }
        assert_eq!("plan".parse::<TagFilter>(), Err(InvalidTagFilter));
        assert_eq!(":gold".parse::<TagFilter>(), Err(InvalidTagFilter));
    }
}
