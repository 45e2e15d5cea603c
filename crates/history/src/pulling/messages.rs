//! Reading the messages of the conversations that are new or have changed.

use amigo_core::{
    Error, ErrorKind,
    models::{MessageFormat, MessageType},
    operations::{GetMessages, MessageQuery, MessageSort},
};
use futures::TryStreamExt as _;
use indexmap::IndexMap;
use jiff::Timestamp;
use sha2::{Digest as _, Sha256};

use super::{AT_ONCE, Run, meter::Part};
use crate::{
    Result,
    checkpoint::{Checkpoint, Interaction, MessagePages, ReadConversation, ToRead, short},
    tables::{MessageView, PageView},
};

/// How often a conversation is read from its beginning because messages went away under the reading.
const MOST_BEGINNINGS: usize = 3;

impl Run {
    pub(super) async fn read_messages(&self) -> Result<()> {
        self.work(&self.conversations, Checkpoint::take_conversations)
            .try_for_each_concurrent(AT_ONCE, |taken| self.read_conversation(taken))
            .await?;
        // The items of the latest are known only when they are stored.
        self.keeper.run(|_| Ok(())).await?;
        self.meter.finished(Part::Messages);
        self.items.end();
        Ok(())
    }

    async fn read_conversation(&self, taken: ToRead) -> Result<()> {
        let read = match self.pages_of(&taken).await {
            Ok(read) => read,
            Err(error) if self.meter.patience(Part::Messages).bears(&error) => {
                self.meter.refused(Part::Messages, &error);
                return Ok(());
            }
            Err(error) => return Err(error.into()),
        };
        let messages = read.pages.len() as u64;
        self.meter.done(Part::Messages, 1, |summary| {
            summary.conversations_read += 1;
            summary.messages += messages;
        });
        let items = self.items.clone();
        self.keeper
            .post(
                move |checkpoint| checkpoint.keep_messages(&taken, &read, Timestamp::now()),
                move || items.more(),
            )
            .await
    }

    /// Reads all pages. Each begins with the last message of the page before, which shows that none was left out.
    async fn pages_of(&self, taken: &ToRead) -> amigo_core::Result<ReadConversation> {
        'beginning: for _ in 0..MOST_BEGINNINGS {
            let mut reading = Reading::new(self.options.insights, self.options.audio);
            let mut offset = 0;
            loop {
                let query = MessageQuery {
                    message_type: MessageType::KNOWN.to_vec(),
                    limit: Some(MessageQuery::MAX_LIMIT),
                    continuation_token: (offset > 0).then_some(offset),
                    sort_by: vec![MessageSort::CreatedAtAscending],
                    ..MessageQuery::default()
                };
                let answer = self
                    .client
                    .conversations()
                    .messages(&taken.id)
                    .query(query)
                    .options(self.options.calls.clone())
                    .paced_at(self.options.rates.of::<GetMessages>())
                    .raw()
                    .await?;
                let page = answer.read_as::<GetMessages, PageView<'_>>()?;
                self.meter.answered(Part::Messages);
                if !reading.follows(&page.messages) {
                    continue 'beginning;
                }
                let next = page.continuation_token.filter(|_| page.has_more);
                let (skip, rows) = reading.take(&page.messages);
                reading.pages.pages.push((answer.into_body(), skip, rows));
                match next {
                    Some(next) if next > offset + 1 => offset = next - 1,
                    Some(_) => return Err(stuck()),
                    None => return Ok(reading.end(taken.is_open)),
                }
            }
        }
        Err(Error::new(
            ErrorKind::Conflict,
            "the messages of a conversation changed whenever they were read",
        ))
    }
}

fn stuck() -> Error {
    Error::new(
        ErrorKind::Decode,
        "the answer says that there is more, but its continuation token does not lead on",
    )
}

/// What was read of a conversation so far.
struct Reading {
    pages: MessagePages,
    last: Option<String>,
    last_message_at: Option<Timestamp>,
    interactions: Option<IndexMap<String, Sha256>>,
    recordings: Option<Vec<String>>,
}

impl Reading {
    fn new(insights: bool, audio: bool) -> Self {
        Self {
            pages: MessagePages::default(),
            last: None,
            last_message_at: None,
            interactions: insights.then(IndexMap::new),
            recordings: audio.then(Vec::new),
        }
    }

    /// Whether a page begins where the page before ended.
    fn follows(&self, messages: &[MessageView<'_>]) -> bool {
        match &self.last {
            None => true,
            Some(last) => messages.first().is_some_and(|first| first.id == *last),
        }
    }

    /// Notes what a page tells, and says how many messages at its beginning were in the page before, and how many are left.
    fn take(&mut self, messages: &[MessageView<'_>]) -> (usize, usize) {
        let skip = usize::from(self.last.is_some());
        for message in &messages[skip..] {
            if let Some(interactions) = &mut self.interactions {
                let digest = interactions
                    .entry(message.interaction_id.to_string())
                    .or_default();
                digest.update(&*message.id);
                digest.update(message.message.len().to_le_bytes());
                digest.update(&*message.message);
            }
            if let Some(recordings) = &mut self.recordings
                && message.format == MessageFormat::Voice.as_str()
            {
                recordings.push(message.id.to_string());
            }
            self.last_message_at = self.last_message_at.max(Some(message.created_at));
        }
        if let Some(last) = messages.last() {
            self.last = Some(last.id.to_string());
        }
        (skip, messages.len() - skip)
    }

    fn end(self, is_open: bool) -> ReadConversation {
        let interactions = self.interactions.map(|interactions| {
            let last = interactions.len().saturating_sub(1);
            let digests = interactions.into_iter().enumerate();
            digests
                .map(|(index, (id, mut digest))| {
                    // The last of an open conversation may not be over.
                    digest.update([u8::from(is_open && index == last)]);
                    Interaction {
                        id,
                        digest: short(digest),
                    }
                })
                .collect()
        });
        ReadConversation {
            pages: self.pages,
            last_message_at: self.last_message_at,
            interactions,
            recordings: self.recordings,
        }
    }
}
