use std::{cmp::Reverse, collections::HashMap};

use serde_json::{Value, json};

use super::samples::{Samples, WAITING};
use crate::report::conversation::Conversation;

/// By service: how much it is used, and how fast it answers.
#[derive(Debug, Default)]
pub(super) struct Services(Vec<(String, Service)>, HashMap<String, usize>);

#[derive(Debug, Default)]
struct Service {
    conversations: u64,
    finished: u64,
    messages: u64,
    said: Samples,
    responses: Samples,
}

impl Services {
    pub(super) fn add(&mut self, conversation: &Conversation, said: u64) {
        let id = &conversation.row.service;
        let number = self.1.get(id).copied().unwrap_or_else(|| {
            self.0.push((id.clone(), Service::default()));
            self.1.insert(id.clone(), self.0.len() - 1);
            self.0.len() - 1
        });
        let service = &mut self.0[number].1;
        service.conversations += 1;
        service.finished += u64::from(conversation.row.finished);
        service.messages += conversation.messages.len() as u64;
        #[expect(clippy::cast_precision_loss, reason = "no conversation is that long")]
        service.said.add(said as f64);
        for seconds in conversation.response_times() {
            service.responses.add(seconds);
        }
    }

    /// Brings the most used to the front, and gives everyone's number.
    pub(super) fn sort(&mut self) -> HashMap<String, usize> {
        self.0
            .sort_by_key(|(_, service)| Reverse(service.conversations));
        let numbered = self.0.iter().enumerate();
        numbered
            .map(|(number, (id, _))| (id.clone(), number))
            .collect()
    }

    pub(super) fn to_json(&self) -> Vec<Value> {
        let services = self.0.iter();
        services
            .map(|(id, service)| {
                json!({
                    "id": id,
                    "conversations": service.conversations,
                    "finished": service.finished,
                    "messages": service.messages,
                    "said": service.said.to_json(&[]),
                    "responses": service.responses.to_json(WAITING),
                })
            })
            .collect()
    }
}
