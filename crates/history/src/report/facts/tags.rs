use std::{cmp::Reverse, collections::HashMap};

use serde_json::{Value, json};

use crate::report::conversation::Conversation;

/// Keys that are told of, the most used first.
const MOST_KEYS: usize = 40;
/// Values of a key that are told of, the most used first.
const MOST_VALUES: usize = 8;

#[derive(Debug, Default)]
pub(super) struct Tags {
    by_key: HashMap<String, Tag>,
    tagged: u64,
}

#[derive(Debug, Default)]
struct Tag {
    conversations: u64,
    finished: u64,
    values: HashMap<String, u64>,
}

impl Tags {
    pub(super) fn add(&mut self, conversation: &Conversation) {
        let row = &conversation.row;
        self.tagged += u64::from(!row.tags.is_empty());
        for (key, value) in &row.tags {
            let tag = self.by_key.entry(key.clone()).or_default();
            tag.conversations += 1;
            tag.finished += u64::from(row.finished);
            if let Some(value) = value {
                *tag.values.entry(value.clone()).or_default() += 1;
            }
        }
    }

    pub(super) fn to_json(&self) -> Value {
        let mut tags: Vec<_> = self.by_key.iter().collect();
        tags.sort_by_key(|(key, tag)| (Reverse(tag.conversations), key.as_str()));
        let told: Vec<Value> = tags
            .iter()
            .take(MOST_KEYS)
            .map(|(key, tag)| {
                let mut values: Vec<_> = tag.values.iter().collect();
                values.sort_by_key(|(value, count)| (Reverse(**count), value.as_str()));
                let different = values.len();
                values.truncate(MOST_VALUES);
                json!({
                    "key": key,
                    "conversations": tag.conversations,
                    "finished": tag.finished,
                    "values": values,
                    "different": different,
                })
            })
            .collect();
        json!({ "tagged": self.tagged, "keys": self.by_key.len(), "told": told })
    }
}
