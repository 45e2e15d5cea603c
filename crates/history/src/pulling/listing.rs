//! Listing conversations, although the list may change under the reading.
//!
//! Pages are cut by offset out of a list that others add to and take from. It is read from the oldest on, so that new
//! conversations come at its end; and every page begins with one that was seen already. Where a page does not, something
//! before it has gone, and what moved up may have been passed over: then the reading goes back.

use amigo_core::{
    Error, ErrorKind,
    models::Conversation,
    operations::{ConversationQuery, ConversationSort, ListConversations},
};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::{Run, meter::Part};
use crate::{
    Result,
    checkpoint::{Beginning, Listed, Reread},
};

const PAGE: u64 = ConversationQuery::MAX_LIMIT as u64;

/// How often the reading goes back at one place, twice as far each time. Pages without anything seen are possible where
/// the caller may not see everything.
const MOST_STEPS_BACK: u32 = 3;

/// A page with its objects as they came.
#[derive(Deserialize)]
struct RawPage<'a> {
    #[serde(borrow)]
    conversations: Vec<&'a RawValue>,
}

/// A page of the list.
pub(super) struct Page {
    pub(super) conversations: Vec<Listed>,
    /// Where the next one begins, if there is one.
    next: Option<u64>,
}

impl Run {
    /// Lists everything that is wanted, and finds out what has vanished.
    pub(super) async fn list(&self, beginning: Beginning) -> Result<()> {
        let mut listing = beginning.listing;
        let (since, until) = (listing.since, listing.until);
        if let (Some(since), 0) = (since, listing.offset) {
            listing.offset = self.offset_of(since).await?;
        }
        let mut steps_back = 0;
        loop {
            let offset = listing.offset;
            let page = self.page(self.query(offset)).await?;
            let begins_early = page
                .conversations
                .first()
                .is_some_and(|first| since.is_some_and(|since| first.created_at < since));
            let is_last = page.next.is_none()
                || page
                    .conversations
                    .last()
                    .is_some_and(|last| until.is_some_and(|until| last.created_at >= until));
            let wanted: Vec<Listed> = page
                .conversations
                .into_iter()
                .filter(|one| since.is_none_or(|since| one.created_at >= since))
                .filter(|one| until.is_none_or(|until| one.created_at < until))
                .collect();
            let connects = offset == 0 || begins_early || steps_back >= MOST_STEPS_BACK;
            let following = page.next.map_or(offset, |next| next - 1);
            let (reread, mut progress) = (self.reread(), listing.clone());
            let (counts, connects) = self
                .keeper
                .run(move |checkpoint| {
                    let counts = checkpoint.list(&wanted, reread)?;
                    let connects = connects || counts.overlaps;
                    if connects {
                        progress.offset = following;
                        checkpoint.set_listing(&progress)?;
                    }
                    Ok((counts, connects))
                })
                .await?;
            self.meter.listed(counts);
            self.conversations.more();
            if !connects {
                listing.offset = offset.saturating_sub(PAGE << steps_back);
                steps_back += 1;
                continue;
            }
            steps_back = 0;
            if is_last {
                break;
            }
            listing.offset = following;
        }
        self.mark_vanished(since, until).await?;
        self.meter.finished(Part::Conversations);
        self.conversations.end();
        Ok(())
    }

    pub(super) fn reread(&self) -> Reread {
        Reread {
            open: self.options.reread_open,
            for_insights: self.options.insights,
            for_audio: self.options.audio,
        }
    }

    fn query(&self, offset: u64) -> ConversationQuery {
        ConversationQuery {
            limit: Some(ConversationQuery::MAX_LIMIT),
            continuation_token: (offset > 0).then_some(offset),
            sort_by: vec![ConversationSort::CreatedAtAscending],
            ..self.options.filters.clone()
        }
    }

    pub(super) async fn page(&self, query: ConversationQuery) -> amigo_core::Result<Page> {
        let offset = query.continuation_token.unwrap_or(0);
        let answer = self
            .client
            .conversations()
            .list(query)
            .options(self.options.calls.clone())
            .paced_at(self.options.rates.of::<ListConversations>())
            .raw()
            .await?;
        let page = answer.read::<ListConversations>()?;
        self.meter.answered(Part::Conversations);
        let raw: RawPage<'_> = serde_json::from_slice(answer.body())
            .map_err(|_| unfit("the answer is not a page as the API describes it"))?;
        let pairs = page.conversations.iter().zip(raw.conversations);
        let conversations = pairs
            .map(|(conversation, raw)| listed(conversation, raw))
            .collect::<amigo_core::Result<_>>()?;
        let next = page.continuation_token.filter(|_| page.has_more);
        if page.has_more && next.is_none_or(|next| next <= offset + 1) {
            return Err(unfit(
                "the answer says that there is more, but its continuation token does not lead on",
            ));
        }
        Ok(Page {
            conversations,
            next,
        })
    }

    /// An offset at or shortly before the first conversation of that time, found by halving.
    async fn offset_of(&self, since: Timestamp) -> Result<u64> {
        let (mut low, mut high) = (0, PAGE);
        while self.is_before(high, since).await? {
            (low, high) = (high, high * 2);
        }
        while high - low > PAGE {
            let middle = low + (high - low) / 2;
            if self.is_before(middle, since).await? {
                low = middle;
            } else {
                high = middle;
            }
        }
        Ok(low)
    }

    /// Whether there is a conversation at the offset and it is older.
    async fn is_before(&self, offset: u64, since: Timestamp) -> Result<bool> {
        let query = ConversationQuery {
            // More than one, because some may not be for the caller to see.
            limit: Some(10),
            ..self.query(offset)
        };
        let page = self.page(query).await?;
        Ok(page
            .conversations
            .first()
            .is_some_and(|first| first.created_at < since))
    }
}

fn listed(conversation: &Conversation, raw: &RawValue) -> amigo_core::Result<Listed> {
    // It becomes part of paths.
    if is_object_id(&conversation.id) {
        Ok(Listed::new(conversation, raw.get().as_bytes()))
    } else {
        Err(unfit(
            "the id of a conversation is not 24 hexadecimal digits",
        ))
    }
}

/// Whether a text is an identifier as the API makes them.
pub(super) fn is_object_id(id: &str) -> bool {
    id.len() == 24 && id.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn unfit(message: &str) -> Error {
    Error::new(ErrorKind::Decode, message)
}
