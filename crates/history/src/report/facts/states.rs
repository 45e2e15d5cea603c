use std::{cmp::Reverse, collections::BTreeMap};

use serde_json::{Value, json};

use super::samples::Samples;
use crate::report::conversation::Conversation;

/// States of agents, and how they follow each other.
#[derive(Debug, Default)]
pub(super) struct States {
    by_name: BTreeMap<String, State>,
    /// From, to and kind.
    transitions: BTreeMap<(String, String, String), u64>,
    unknown: u64,
}

#[derive(Debug, Default)]
struct State {
    /// Interactions that ended in it.
    interactions: u64,
    /// Conversations that were in it when they ended, or are in it now.
    last: u64,
    /// From the first message of the first interaction in it to the first message in another state, or to the last one.
    dwell: Samples,
}

impl States {
    pub(super) fn add(&mut self, conversation: &Conversation) {
        for insights in &conversation.insights {
            self.state(&insights.state).interactions += 1;
            for transition in &insights.transitions {
                let (Some(from), Some(to)) = (&transition.from, &transition.to) else {
                    self.unknown += 1;
                    continue;
                };
                self.state(from);
                self.state(to);
                let key = (from.clone(), to.clone(), transition.kind.clone());
                *self.transitions.entry(key).or_default() += 1;
            }
        }
        if let Some(last) = conversation.insights.last() {
            self.state(&last.state).last += 1;
        }
        self.add_dwelling(conversation);
    }

    fn add_dwelling(&mut self, conversation: &Conversation) {
        let messages = &conversation.messages;
        let began = |interaction: &str| {
            let of = messages
                .iter()
                .filter(|message| message.interaction == interaction);
            of.map(|message| message.at).min()
        };
        let mut stays: Vec<(&str, i64)> = Vec::new();
        for insights in &conversation.insights {
            let Some(at) = began(&insights.interaction) else {
                continue;
            };
            if stays
                .last()
                .is_none_or(|(state, _)| *state != insights.state)
            {
                stays.push((&insights.state, at));
            }
        }
        let Some(end) = messages.iter().map(|message| message.at).max() else {
            return;
        };
        let ends: Vec<i64> = stays
            .iter()
            .skip(1)
            .map(|(_, at)| *at)
            .chain([end])
            .collect();
        for ((state, from), to) in stays.into_iter().zip(ends) {
            #[expect(
                clippy::cast_precision_loss,
                reason = "no conversation lasts for centuries"
            )]
            let seconds = (to - from).max(0) as f64 / 1e6;
            self.state(state).dwell.add(seconds);
        }
    }

    fn state(&mut self, name: &str) -> &mut State {
        if !self.by_name.contains_key(name) {
            self.by_name.insert(name.to_owned(), State::default());
        }
        self.by_name.entry(name.to_owned()).or_default()
    }

    pub(super) fn to_json(&self) -> Value {
        let mut states: Vec<_> = self.by_name.iter().collect();
        states.sort_by_key(|(name, state)| (Reverse(state.interactions), name.as_str()));
        let states: Vec<Value> = states
            .into_iter()
            .map(|(name, state)| {
                json!({
                    "name": name,
                    "interactions": state.interactions,
                    "last": state.last,
                    "dwell": state.dwell.to_json(&[]),
                })
            })
            .collect();
        let mut transitions: Vec<_> = self.transitions.iter().collect();
        transitions.sort_by_key(|(key, count)| (Reverse(**count), *key));
        let transitions: Vec<Value> = transitions
            .into_iter()
            .map(|((from, to, kind), count)| json!([from, to, kind, count]))
            .collect();
        json!({ "states": states, "transitions": transitions, "unknown": self.unknown })
    }
}
