//! How far the run is, how fast it goes, what it waits for.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use amigo_core::{
    Amigo, Error,
    operation::Operation,
    operations::{GetInteractionInsights, GetMessageSource, GetMessages, ListConversations},
};

use super::patience::Patience;
use crate::{
    Event, Progress, Step, Summary, SyncOptions,
    checkpoint::{Left, ListedCounts},
    event::Refusal,
    options::Rates,
};

/// Counts what happens and tells of it.
pub(crate) struct Meter {
    client: Amigo,
    rates: Rates,
    began: Instant,
    events: Box<dyn Fn(Event) + Send + Sync>,
    counts: Mutex<Counts>,
    patience: [Patience; 4],
}

/// A part of the run: it uses one operation's budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Conversations,
    Messages,
    Insights,
    Audio,
}

#[derive(Debug, Default)]
struct Counts {
    summary: Summary,
    left: Left,
    steps: [Step; 4],
}

impl Part {
    const ALL: [Self; 4] = [
        Self::Conversations,
        Self::Messages,
        Self::Insights,
        Self::Audio,
    ];

    fn operation(self) -> &'static str {
        match self {
            Self::Conversations => ListConversations::DEFINITION.name,
            Self::Messages => GetMessages::DEFINITION.name,
            Self::Insights => GetInteractionInsights::DEFINITION.name,
            Self::Audio => GetMessageSource::DEFINITION.name,
        }
    }
}

impl Meter {
    pub(crate) fn new(
        client: &Amigo,
        options: &SyncOptions,
        events: Box<dyn Fn(Event) + Send + Sync>,
    ) -> Self {
        Self {
            client: client.clone(),
            rates: options.rates,
            began: Instant::now(),
            events,
            counts: Mutex::default(),
            patience: Default::default(),
        }
    }

    pub(crate) fn tell(&self, event: Event) {
        (self.events)(event);
    }

    /// Tells that answers were stored.
    pub(crate) fn stored(&self, left: Left) {
        let progress = {
            let mut counts = self.counts();
            counts.left = left;
            self.progress(&counts)
        };
        self.tell(Event::Stored(progress));
    }

    /// Counts files that were written.
    pub(crate) fn written(&self, files: u64) {
        self.counts().summary.files += files;
    }

    pub(super) fn patience(&self, part: Part) -> &Patience {
        &self.patience[part as usize]
    }

    /// Counts an answer.
    pub(super) fn answered(&self, part: Part) {
        let mut counts = self.counts();
        counts.summary.requests += 1;
        counts.steps[part as usize].requests += 1;
        drop(counts);
        self.patience(part).succeeded();
    }

    /// Counts what was done, in the summary too.
    pub(super) fn done(&self, part: Part, count: u64, note: impl FnOnce(&mut Summary)) {
        let mut counts = self.counts();
        counts.steps[part as usize].done += count;
        note(&mut counts.summary);
    }

    /// Counts a page of the list.
    pub(super) fn listed(&self, page: ListedCounts) {
        let ListedCounts {
            new, changed, same, ..
        } = page;
        self.done(Part::Conversations, new + changed + same, |summary| {
            summary.listed += new + changed + same;
            summary.new += new;
            summary.changed += changed;
            summary.skipped += same;
        });
    }

    /// Counts conversations that are gone from the server.
    pub(super) fn vanished(&self, count: u64) {
        self.counts().summary.vanished += count;
    }

    /// Nothing more will come of this part.
    pub(super) fn finished(&self, part: Part) {
        self.counts().steps[part as usize].finished = true;
    }

    /// Counts what the server refused to give.
    pub(super) fn refused(&self, part: Part, error: &Error) {
        let (operation, kind) = (part.operation(), error.kind().as_str());
        let mut counts = self.counts();
        counts.summary.requests += 1;
        counts.steps[part as usize].requests += 1;
        let refused = &mut counts.summary.refused;
        match refused
            .iter_mut()
            .find(|known| (known.operation, known.kind) == (operation, kind))
        {
            Some(known) => known.times += 1,
            None => refused.push(Refusal {
                operation,
                kind,
                times: 1,
                message: error.message().to_owned(),
            }),
        }
    }

    /// What the run did.
    pub(crate) fn summary(&self) -> Summary {
        Summary {
            elapsed: self.began.elapsed(),
            ..self.counts().summary.clone()
        }
    }

    fn progress(&self, counts: &Counts) -> Progress {
        let elapsed = self.began.elapsed();
        let step = |part: Part| {
            let left = match part {
                Part::Conversations => 0,
                Part::Messages => counts.left.messages,
                Part::Insights => counts.left.insights,
                Part::Audio => counts.left.audio,
            };
            Step {
                left,
                requests_per_minute: self.limit(part),
                ..counts.steps[part as usize]
            }
        };
        let steps = Part::ALL.map(|part| (part, step(part)));
        let longest = steps
            .iter()
            .filter(|(_, step)| step.left > 0)
            .filter_map(|(part, step)| Some((part, step, time_left(step, elapsed)?)))
            .max_by_key(|(_, _, time)| *time);
        let waiting_for = match &longest {
            Some((part, step, _)) => step.requests_per_minute.map(|_| part.operation()),
            None => steps
                .iter()
                .find(|(_, step)| !step.finished && step.requests_per_minute.is_some())
                .map(|(part, _)| part.operation()),
        };
        let [conversations, messages, insights, audio] = steps.map(|(_, step)| step);
        Progress {
            conversations,
            messages,
            insights,
            audio,
            elapsed,
            // Before the list is at its end, nobody knows how much there is.
            remaining: longest
                .map(|(_, _, time)| time)
                .filter(|_| steps[0].1.finished),
            waiting_for,
        }
    }

    fn limit(&self, part: Part) -> Option<u32> {
        let (client, rates) = (&self.client, &self.rates);
        match part {
            Part::Conversations => limit::<ListConversations>(client, rates),
            Part::Messages => limit::<GetMessages>(client, rates),
            Part::Insights => limit::<GetInteractionInsights>(client, rates),
            Part::Audio => limit::<GetMessageSource>(client, rates),
        }
    }

    fn counts(&self) -> MutexGuard<'_, Counts> {
        // Counts are sound after every statement.
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn limit<O: Operation>(client: &Amigo, rates: &Rates) -> Option<u32> {
    client.requests_per_minute::<O>(rates.of::<O>())
}

/// How long the rest of a part takes: by its budget, or as fast as it went so far.
fn time_left(step: &Step, elapsed: Duration) -> Option<Duration> {
    let left = u32::try_from(step.left).unwrap_or(u32::MAX);
    match step.requests_per_minute {
        Some(limit) => Some(Duration::from_mins(1).saturating_mul(left) / limit.max(1)),
        None if step.done > 0 => {
            let done = u32::try_from(step.done).unwrap_or(u32::MAX);
            Some(elapsed.saturating_mul(left) / done)
        }
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rest_takes_as_long_as_the_budget_says() {
        let mut step = Step {
            done: 10,
            left: 40,
            requests_per_minute: Some(20),
            ..Step::default()
        };
        let elapsed = Duration::from_secs(5);
        assert_eq!(time_left(&step, elapsed), Some(Duration::from_mins(2)));
        step.requests_per_minute = None;
        assert_eq!(time_left(&step, elapsed), Some(Duration::from_secs(20)));
        step.done = 0;
        assert_eq!(time_left(&step, elapsed), None);
    }
}
