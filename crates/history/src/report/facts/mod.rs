//! What the charts show, counted over all conversations.

mod samples;
mod services;
mod states;
mod tags;
mod tools;

use std::collections::{BTreeMap, HashSet};

use serde_json::{Value, json};

use super::conversation::{AGENT, Conversation, Line, USER};
use samples::Samples;
use services::Services;
use states::States;
use tags::Tags;
use tools::Tools;

const MICROS_A_DAY: i64 = 86_400_000_000;
const MICROS_AN_HOUR: i64 = 3_600_000_000;
/// The first of January 1970 was a Thursday; weeks begin on Mondays.
const FIRST_WEEKDAY: i64 = 3;

#[derive(Debug, Default)]
pub(super) struct Facts {
    conversations: u64,
    finished: u64,
    vanished: u64,
    users: HashSet<String>,
    interactions: u64,
    by_kind: BTreeMap<String, u64>,
    by_format: BTreeMap<String, u64>,
    /// By day since 1970 (UTC).
    days: BTreeMap<i64, Day>,
    /// Messages of users, by hour of the week (UTC).
    hours: BTreeMap<i64, u64>,
    /// How many conversations have so many messages of users and agents.
    lengths: BTreeMap<u64, u64>,
    responses: Samples,
    services: Services,
    tags: Tags,
    states: States,
    tools: Tools,
    with_insights: u64,
    memory: Memory,
    reflections: u64,
}

#[derive(Debug, Default)]
struct Day {
    finished: u64,
    open: u64,
    from_users: u64,
    from_agents: u64,
}

/// What the agent had in mind, by interaction.
#[derive(Debug, Default)]
struct Memory {
    /// How many interactions had so many memories at hand.
    items: BTreeMap<u64, u64>,
    letters: Samples,
}

impl Facts {
    pub(super) fn messages(&self) -> u64 {
        self.by_kind.values().sum()
    }

    pub(super) fn insights(&self) -> u64 {
        self.with_insights
    }

    pub(super) fn add(&mut self, conversation: &Conversation) {
        self.conversations += 1;
        let finished = conversation.row.finished;
        self.finished += u64::from(finished);
        self.vanished += u64::from(conversation.row.vanished);
        if !self.users.contains(&conversation.row.user) {
            self.users.insert(conversation.row.user.clone());
        }
        let day = self
            .days
            .entry(conversation.row.created_at.div_euclid(MICROS_A_DAY))
            .or_default();
        *(if finished {
            &mut day.finished
        } else {
            &mut day.open
        }) += 1;
        self.add_messages(conversation);
        let said = conversation.said().count() as u64;
        *self.lengths.entry(said).or_default() += 1;
        for seconds in conversation.response_times() {
            self.responses.add(seconds);
        }
        self.services.add(conversation, said);
        self.tags.add(conversation);
        self.states.add(conversation);
        for call in conversation.tool_calls() {
            self.tools.add(call);
        }
        for insights in &conversation.insights {
            self.with_insights += 1;
            self.reflections += insights.reflections.len() as u64;
            *self
                .memory
                .items
                .entry(insights.memory.len() as u64)
                .or_default() += 1;
            let letters: usize = insights
                .memory
                .iter()
                .map(|(content, _)| content.chars().count())
                .sum();
            #[expect(clippy::cast_precision_loss, reason = "memories are no libraries")]
            self.memory.letters.add(letters as f64);
        }
    }

    fn add_messages(&mut self, conversation: &Conversation) {
        let mut last_interaction = "";
        for message in &conversation.messages {
            count(&mut self.by_kind, &message.kind);
            count(&mut self.by_format, &message.format);
            if message.interaction != last_interaction {
                last_interaction = &message.interaction;
                self.interactions += 1;
            }
            let day = message.at.div_euclid(MICROS_A_DAY);
            match &*message.kind {
                USER => {
                    self.days.entry(day).or_default().from_users += 1;
                    let hour = message.at.rem_euclid(MICROS_A_DAY) / MICROS_AN_HOUR;
                    let weekday = (day + FIRST_WEEKDAY).rem_euclid(7);
                    *self.hours.entry(weekday * 24 + hour).or_default() += 1;
                }
                AGENT => self.days.entry(day).or_default().from_agents += 1,
                _ => {}
            }
        }
    }

    /// Numbers the services as the page lists them, and names them so in the table.
    pub(super) fn sort_services(&mut self, lines: &mut [Line]) {
        let numbers = self.services.sort();
        for line in lines {
            line.service = numbers
                .get(&line.service)
                .copied()
                .unwrap_or_default()
                .to_string();
        }
    }

    /// All of it, for the page.
    pub(super) fn to_json(&self) -> Value {
        let days: Vec<Value> = self
            .days
            .iter()
            .map(|(day, of)| json!([day, of.finished, of.open, of.from_users, of.from_agents]))
            .collect();
        json!({
            "conversations": self.conversations,
            "finished": self.finished,
            "vanished": self.vanished,
            "users": self.users.len(),
            "interactions": self.interactions,
            "messages": self.messages(),
            "by_kind": self.by_kind,
            "by_format": self.by_format,
            "days": days,
            "hours": pairs(&self.hours),
            "lengths": pairs(&self.lengths),
            "responses": self.responses.to_json(samples::WAITING),
            "services": self.services.to_json(),
            "tags": self.tags.to_json(),
            "states": self.states.to_json(),
            "tools": self.tools.to_json(),
            "with_insights": self.with_insights,
            "memory": {
                "items": pairs(&self.memory.items),
                "letters": self.memory.letters.to_json(&[]),
            },
            "reflections": self.reflections,
        })
    }
}

fn count(counts: &mut BTreeMap<String, u64>, name: &str) {
    if let Some(count) = counts.get_mut(name) {
        *count += 1;
    } else {
        counts.insert(name.to_owned(), 1);
    }
}

fn pairs<K: Copy + serde::Serialize>(counts: &BTreeMap<K, u64>) -> Vec<Value> {
    counts
        .iter()
        .map(|(key, count)| json!([key, count]))
        .collect()
}
