//! What the sandbox has answered to is on disk.

use std::{collections::BTreeSet, sync::Mutex};

use amigo_core::{Amigo, operations::ConversationQuery, operations::TagChanges};
use futures::future::join_all;

use crate::home::{Home, Served};

/// Tags a conversation may hold.
const MOST: usize = 20;

fn client(sandbox: &Served) -> Amigo {
    let variable = |name: &str| sandbox.variables[name].clone();
    Amigo::builder()
        .api_key(variable("AMIGO_API_KEY"))
        .api_key_id(variable("AMIGO_API_KEY_ID"))
        .user_id(variable("AMIGO_USER_ID"))
        .organization_id(variable("AMIGO_ORGANIZATION_ID"))
        .base_url(variable("AMIGO_BASE_URL"))
        .max_attempts(1)
        .build()
        .unwrap()
}

/// Tags of every conversation, as `id key=value`.
async fn tags(client: &Amigo) -> BTreeSet<String> {
    let query = ConversationQuery::default();
    let page = client.conversations().list(query).await.unwrap();
    let tags = page.conversations.iter().flat_map(|conversation| {
        let tag = |(key, value): (&String, &Option<String>)| {
            format!(
                "{} {key}={}",
                conversation.id,
                value.as_deref().unwrap_or_default()
            )
        };
        conversation.tags.iter().map(tag).collect::<Vec<_>>()
    });
    tags.collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_was_answered_is_lost_when_the_process_is_killed() {
    let home = Home::new();
    let mut sandbox = Served::start(&home, ["--database", "kept.db"]);
    let first = client(&sandbox);
    let page = first
        .conversations()
        .list(ConversationQuery::default())
        .await
        .unwrap();
    let conversations: Vec<String> = page.conversations.into_iter().map(|c| c.id).collect();
    let before = tags(&first).await;

    let answered = Mutex::new(BTreeSet::new());
    let (enough, killed) = tokio::sync::oneshot::channel();
    let enough = Mutex::new(Some(enough));
    // Every conversation is written to at once, round after round, until the connection breaks.
    let (first, answered, enough) = (&first, &answered, &enough);
    let writers = conversations.iter().map(|id| async move {
        for round in 0_u32.. {
            let key = format!("tag {}", round as usize % (MOST / 2));
            let changes = TagChanges {
                updates: [(key.clone(), Some(format!("{round}")))]
                    .into_iter()
                    .collect(),
                deletes: Vec::new(),
            };
            if first
                .conversations()
                .modify_tags(id, changes)
                .await
                .is_err()
            {
                return (id.clone(), round);
            }
            let mut answered = answered.lock().unwrap();
            answered.insert((id.clone(), round));
            if answered.len() > 60
                && let Some(enough) = enough.lock().unwrap().take()
            {
                enough.send(()).unwrap();
            }
        }
        unreachable!("the rounds do not end by themselves")
    });
    let kill = async {
        killed.await.unwrap();
        sandbox.kill();
    };
    let (stopped, ()) = tokio::join!(join_all(writers), kill);

    let sandbox = Served::start(&home, ["--database", "kept.db"]);
    let after = tags(&client(&sandbox)).await;
    assert!(after.is_superset(&before));
    for (id, rounds) in stopped {
        // The round that was refused may have been carried out: its answer alone was lost.
        let kept = |round: u32| {
            let key = round as usize % (MOST / 2);
            after.contains(&format!("{id} tag {key}={round}"))
        };
        let least = rounds.saturating_sub(u32::try_from(MOST / 2).unwrap() - 1);
        for round in least..rounds {
            assert!(kept(round), "{id}: round {round} of {rounds}");
        }
    }
}
