//! The query behind a page of conversations.
//!
//! The most selective filter picks the index that is walked; its rows come in the order of listing. Several values of
//! that filter make one arm each, which SQLite merges in order without sorting. All other filters are tested on the
//! rows that come by.

use amigo_core::operations::TagFilter;
use rusqlite::types::Value;

use super::{ObjectId, messages::marks};

/// More values than this are sorted after all: every arm of a merge has a cost of its own.
const MOST_ARMS: usize = 16;

/// Which conversations, in which order, from where on.
#[derive(Debug, Clone, Default)]
pub(crate) struct Selection {
    pub(crate) organization: i64,
    /// Any of these, if it is there; so for the other lists.
    pub(crate) ids: Option<Vec<ObjectId>>,
    pub(crate) users: Option<Vec<i64>>,
    pub(crate) services: Option<Vec<i64>>,
    pub(crate) is_finished: Option<bool>,
    /// All of these.
    pub(crate) tags: Vec<TagFilter>,
    pub(crate) newest_first: bool,
    pub(crate) limit: i64,
    pub(crate) offset: i64,
}

/// A query and the values of its parameters.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Query {
    pub(crate) sql: String,
    pub(crate) parameters: Vec<Value>,
}

/// A condition and the values of its parameters.
#[derive(Debug, Clone)]
struct Condition {
    sql: String,
    parameters: Vec<Value>,
}

impl Condition {
    fn new(sql: impl Into<String>, parameters: impl IntoIterator<Item = Value>) -> Self {
        Self {
            sql: sql.into(),
            parameters: parameters.into_iter().collect(),
        }
    }

    fn any_of(column: &str, values: Vec<Value>) -> Self {
        Self::new(format!("{column} IN ({})", marks(&values)), values)
    }
}

impl Selection {
    /// The primary keys of one page, in order.
    pub(crate) fn query(&self) -> Query {
        let (driver, arms, rest) = self.plan();
        let mut query = Query {
            sql: String::new(),
            parameters: Vec::new(),
        };
        for (index, arm) in arms.iter().enumerate() {
            if index > 0 {
                query.sql.push_str(" UNION ALL ");
            }
            query.sql.push_str(driver);
            query.sql.push_str(&arm.sql);
            query.parameters.extend(arm.parameters.iter().cloned());
            for condition in &rest {
                query.sql.push_str(" AND ");
                query.sql.push_str(&condition.sql);
                query
                    .parameters
                    .extend(condition.parameters.iter().cloned());
            }
        }
        query.sql.push_str(if self.newest_first {
            " ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?"
        } else {
            " ORDER BY created_at, id LIMIT ? OFFSET ?"
        });
        query.parameters.push(self.limit.into());
        query.parameters.push(self.offset.into());
        query
    }

    /// What is read, the conditions on the index that is walked, and those on its rows.
    fn plan(&self) -> (&'static str, Vec<Condition>, Vec<Condition>) {
        let organization = || Value::from(self.organization);
        let mut tags = self.tags.iter();
        if let Some(ids) = &self.ids {
            let ids = ids.iter().map(|id| Value::from(id.0.to_vec())).collect();
            let mut arm = Condition::any_of("id", ids);
            arm.sql.insert_str(0, "organization = ? AND ");
            arm.parameters.insert(0, organization());
            let rest = self.rest(true, true, true, tags);
            return (CONVERSATIONS, vec![arm], rest);
        }
        if let Some(users) = &self.users {
            let rest = self.rest(false, true, true, tags);
            return (CONVERSATIONS_BY_USER, arms("user", users), rest);
        }
        if let Some(tag) = tags.next() {
            let (driver, arm) = tag_arm(tag, organization());
            // Its rows are of another table: what the conversation says itself has to be looked up there.
            let mut own = self.rest(false, true, true, [].iter());
            let mut rest = Vec::new();
            if !own.is_empty() {
                let sql = own
                    .iter()
                    .map(|condition| condition.sql.as_str())
                    .collect::<Vec<_>>()
                    .join(" AND ");
                rest.push(Condition::new(
                    format!("EXISTS (SELECT 1 FROM conversations WHERE conversations.pk = listed.conversation AND {sql})"),
                    own.drain(..).flat_map(|condition| condition.parameters),
                ));
            }
            rest.extend(tags.map(|tag| tag_condition(tag, "listed.conversation")));
            return (driver, vec![arm], rest);
        }
        if let Some(services) = &self.services {
            let rest = self.rest(false, false, true, tags);
            return (CONVERSATIONS_BY_SERVICE, arms("service", services), rest);
        }
        if let Some(is_finished) = self.is_finished {
            let arm = Condition::new(
                "organization = ? AND is_finished = ?",
                [organization(), is_finished.into()],
            );
            return (CONVERSATIONS_BY_STATE, vec![arm], Vec::new());
        }
        let arm = Condition::new("organization = ?", [organization()]);
        (CONVERSATIONS_BY_TIME, vec![arm], Vec::new())
    }

    fn rest<'a>(
        &self,
        users: bool,
        services: bool,
        state: bool,
        tags: impl Iterator<Item = &'a TagFilter>,
    ) -> Vec<Condition> {
        let keys = |keys: &Vec<i64>| keys.iter().copied().map(Value::from).collect();
        let mut rest = Vec::new();
        if let Some(users) = self.users.as_ref().filter(|_| users) {
            rest.push(Condition::any_of("user", keys(users)));
        }
        if let Some(services) = self.services.as_ref().filter(|_| services) {
            rest.push(Condition::any_of("service", keys(services)));
        }
        if let Some(is_finished) = self.is_finished.filter(|_| state) {
            rest.push(Condition::new("is_finished = ?", [is_finished.into()]));
        }
        rest.extend(tags.map(|tag| tag_condition(tag, "conversations.pk")));
        rest
    }
}

// An index is named wherever a filter alone decides the order, so that no change of SQLite's planner brings back a
// scan or a sort.
const CONVERSATIONS: &str = "SELECT pk, created_at, id FROM conversations WHERE ";
const CONVERSATIONS_BY_TIME: &str =
    "SELECT pk, created_at, id FROM conversations INDEXED BY conversations_by_time WHERE ";
const CONVERSATIONS_BY_STATE: &str =
    "SELECT pk, created_at, id FROM conversations INDEXED BY conversations_by_state WHERE ";
const CONVERSATIONS_BY_USER: &str =
    "SELECT pk, created_at, id FROM conversations INDEXED BY conversations_by_user WHERE ";
const CONVERSATIONS_BY_SERVICE: &str =
    "SELECT pk, created_at, id FROM conversations INDEXED BY conversations_by_service WHERE ";
const TAGS_BY_KEY: &str = "SELECT conversation, created_at, id FROM conversation_tags AS listed INDEXED BY tags_by_key WHERE ";
const TAGS_BY_VALUE: &str = "SELECT conversation, created_at, id FROM conversation_tags AS listed INDEXED BY tags_by_value WHERE ";

fn arms(column: &str, keys: &[i64]) -> Vec<Condition> {
    if keys.len() > MOST_ARMS {
        let keys = keys.iter().copied().map(Value::from).collect();
        return vec![Condition::any_of(column, keys)];
    }
    let arm = |key: &i64| Condition::new(format!("{column} = ?"), [Value::from(*key)]);
    keys.iter().map(arm).collect()
}

fn tag_arm(tag: &TagFilter, organization: Value) -> (&'static str, Condition) {
    match tag {
        TagFilter::Any { key } => (
            TAGS_BY_KEY,
            Condition::new(
                "organization = ? AND key = ?",
                [organization, key.clone().into()],
            ),
        ),
        TagFilter::Null { key } => (
            TAGS_BY_VALUE,
            Condition::new(
                "organization = ? AND key = ? AND value IS NULL",
                [organization, key.clone().into()],
            ),
        ),
        TagFilter::Equals { key, value } => (
            TAGS_BY_VALUE,
            Condition::new(
                "organization = ? AND key = ? AND value = ?",
                [organization, key.clone().into(), value.clone().into()],
            ),
        ),
    }
}

fn tag_condition(tag: &TagFilter, conversation: &str) -> Condition {
    let (value, parameters) = match tag {
        TagFilter::Any { key } => ("", vec![key.clone().into()]),
        TagFilter::Null { key } => (" AND tagged.value IS NULL", vec![key.clone().into()]),
        TagFilter::Equals { key, value } => (
            " AND tagged.value = ?",
            vec![key.clone().into(), value.clone().into()],
        ),
    };
    Condition::new(
        format!(
            "EXISTS (SELECT 1 FROM conversation_tags AS tagged WHERE tagged.conversation = {conversation} AND tagged.key = ?{value})"
        ),
        parameters,
    )
}
