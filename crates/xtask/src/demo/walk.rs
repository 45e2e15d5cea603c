//! Reading a whole history through the client: every conversation, every message.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use amigo_core::{
    Amigo,
    models::{Conversation, Message, MessageType},
    operations::{ConversationQuery, MessageQuery},
};
use anyhow::Result;
use futures::{StreamExt as _, TryStreamExt as _, stream};
use indicatif::{HumanCount, ProgressBar, ProgressStyle};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::digest::{ConversationDigest, HistoryDigest};

/// What was read.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Report {
    pub(crate) conversations: u64,
    pub(crate) messages: u64,
    pub(crate) pages: u64,
    pub(crate) requests: u64,
    pub(crate) elapsed: Duration,
    pub(crate) cpu: Option<Duration>,
    pub(crate) peak_memory_bytes: Option<u64>,
    pub(crate) digest: String,
    /// Messages by day (UTC), the busiest first.
    pub(crate) busiest_days: Vec<(String, u64)>,
    pub(crate) transcript: Option<Transcript>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Transcript {
    pub(crate) conversation: Conversation,
    pub(crate) messages: Vec<Message>,
}

/// Longer conversations make no readable transcript.
const TRANSCRIPT_LENGTHS: std::ops::RangeInclusive<u64> = 8..=14;

#[derive(Default)]
struct Tally {
    conversations: u64,
    messages: u64,
    pages: u64,
    digest: HistoryDigest,
    days: HashMap<jiff::civil::Date, u64>,
    transcript: Option<Transcript>,
}

/// One conversation as it was read.
struct Reading {
    digest: ConversationDigest,
    messages: u64,
    pages: u64,
    days: HashMap<jiff::civil::Date, u64>,
    transcript: Option<Transcript>,
}

pub(crate) fn run(concurrency: usize) -> Result<Report> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(walk(concurrency))
}

async fn walk(concurrency: usize) -> Result<Report> {
    let client = Amigo::builder().settings_from_env().build()?;
    let bar = ProgressBar::no_length().with_style(ProgressStyle::with_template(
        "{spinner} {msg} conversations, {human_pos} messages, {per_sec}, {elapsed}",
    )?);
    let started = Instant::now();
    let mut tally = Tally::default();
    let mut list_pages = 0;
    let mut readings = client
        .conversations()
        .list(ConversationQuery::default())
        .pages()
        .inspect_ok(|_| list_pages += 1)
        .map_ok(|page| stream::iter(page.conversations.into_iter().map(Ok)))
        .try_flatten()
        .map_ok(|conversation| read(&client, conversation))
        .try_buffer_unordered(concurrency)
        .boxed_local();
    while let Some(reading) = readings.try_next().await? {
        bar.inc(reading.messages);
        tally.add(reading);
        bar.set_message(HumanCount(tally.conversations).to_string());
    }
    drop(readings);
    bar.finish_and_clear();
    tally.pages += list_pages;
    Ok(tally.report(started.elapsed()))
}

async fn read(client: &Amigo, conversation: Conversation) -> amigo_core::Result<Reading> {
    let query = MessageQuery {
        message_type: MessageType::KNOWN.to_vec(),
        ..Default::default()
    };
    let mut pages = std::pin::pin!(
        client
            .conversations()
            .messages(&conversation.id)
            .query(query)
            .pages()
    );
    let mut reading = Reading {
        digest: ConversationDigest::new(&conversation.id),
        messages: 0,
        pages: 0,
        days: HashMap::new(),
        transcript: None,
    };
    let mut kept = TRANSCRIPT_LENGTHS
        .contains(&conversation.num_messages)
        .then(Vec::new);
    while let Some(page) = pages.try_next().await? {
        reading.pages += 1;
        for message in page.messages {
            reading.digest.read(&message);
            reading.messages += 1;
            *reading
                .days
                .entry(message.created_at.to_zoned(TimeZone::UTC).date())
                .or_default() += 1;
            if let Some(kept) = &mut kept {
                kept.push(message);
            }
        }
    }
    reading.transcript = kept.map(|messages| Transcript {
        conversation,
        messages,
    });
    Ok(reading)
}

impl Tally {
    fn add(&mut self, reading: Reading) {
        self.conversations += 1;
        self.messages += reading.messages;
        self.pages += reading.pages;
        self.digest.add(reading.digest);
        for (day, messages) in reading.days {
            *self.days.entry(day).or_default() += messages;
        }
        // The lowest id, and not the first to arrive, so that every run shows the same one.
        if let Some(transcript) = reading.transcript
            && self
                .transcript
                .as_ref()
                .is_none_or(|kept| transcript.conversation.id < kept.conversation.id)
        {
            self.transcript = Some(transcript);
        }
    }

    fn report(self, elapsed: Duration) -> Report {
        let mut days: Vec<_> = self
            .days
            .into_iter()
            .map(|(day, messages)| (day.to_string(), messages))
            .collect();
        days.sort_by(|one, other| (other.1, &one.0).cmp(&(one.1, &other.0)));
        days.truncate(5);
        Report {
            conversations: self.conversations,
            messages: self.messages,
            pages: self.pages,
            // The sign-in, once.
            requests: self.pages + 1,
            elapsed,
            cpu: cpu_time::ProcessTime::try_now()
                .ok()
                .map(|time| time.as_duration()),
            peak_memory_bytes: peak_memory(),
            digest: self.digest.to_hex(),
            busiest_days: days,
            transcript: self.transcript,
        }
    }
}

/// The most memory this process ever held, where the system tells.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}
