//! Conversations that were listed once and are not any more.

use amigo_core::operations::{ConversationQuery, ConversationSort};
use jiff::Timestamp;

use super::Run;
use crate::{Result, checkpoint::Listed};

/// Conversations that are asked for by their ids at once: as many as a URL holds with ease.
const AT_ONCE: usize = 100;

impl Run {
    /// Asks for each by its id: one that has only left the filters is brought up to date, the others are marked.
    pub(super) async fn mark_vanished(
        &self,
        since: Option<Timestamp>,
        until: Option<Timestamp>,
    ) -> Result<()> {
        let mut after = 0;
        loop {
            let missing = self
                .keeper
                .run(move |checkpoint| checkpoint.missing(since, until, after, AT_ONCE))
                .await?;
            let Some((last, _)) = missing.last() else {
                return Ok(());
            };
            after = *last;
            let query = ConversationQuery {
                id: missing.iter().map(|(_, id)| id.clone()).collect(),
                limit: Some(ConversationQuery::MAX_LIMIT),
                sort_by: vec![ConversationSort::CreatedAtAscending],
                ..ConversationQuery::default()
            };
            let found: Vec<Listed> = self.page(query).await?.conversations;
            let (reread, now) = (self.reread(), Timestamp::now());
            let (counts, vanished) = self
                .keeper
                .run(move |checkpoint| {
                    let counts = checkpoint.list(&found, reread)?;
                    let mut vanished = 0;
                    for (pk, id) in &missing {
                        if found.iter().all(|one| one.id != *id) {
                            checkpoint.mark_vanished(*pk, now)?;
                            vanished += 1;
                        }
                    }
                    Ok((counts, vanished))
                })
                .await?;
            self.meter.listed(counts);
            self.meter.vanished(vanished);
            self.conversations.more();
        }
    }
}
