//! What a second run does, and what it leaves alone.

use amigo_history::SyncOptions;
use serde_json::Value;

use crate::{
    changing_world::{World, id},
    table,
};

fn messages_of(rows: &[Value], conversation: &str) -> Vec<String> {
    let mut found: Vec<(i64, String)> = rows
        .iter()
        .filter(|row| row["conversation_id"] == conversation)
        .map(|row| {
            let text = row["message"].as_str().unwrap().to_owned();
            (row["position"].as_i64().unwrap(), text)
        })
        .collect();
    found.sort();
    found.into_iter().map(|(_, text)| text).collect()
}

#[tokio::test]
async fn nothing_is_read_again_that_has_not_changed() {
    let (world, folder) = (World::of(320).await, tempfile::tempdir().unwrap());
    let options = SyncOptions {
        insights: true,
        ..SyncOptions::new(folder.path())
    };
    let first = world.sync(options.clone()).await.unwrap();
    assert_eq!((first.new, first.messages, first.insights), (320, 640, 320));
    assert_eq!(world.take_requests("messages"), 320);
    let before = table::everything(folder.path());

    let second = world.sync(options).await.unwrap();
    assert_eq!(
        (second.listed, second.new, second.changed, second.skipped),
        (320, 0, 0, 320)
    );
    assert_eq!((second.conversations_read, second.files), (0, 0));
    let requests = std::mem::take(&mut world.contents().requests);
    assert!(
        requests.iter().all(|one| one.starts_with("list")),
        "{requests:?}"
    );
    assert_eq!(table::everything(folder.path()), before);
}

#[tokio::test]
async fn what_is_new_or_changed_is_read_and_replaced() {
    let (world, folder) = (World::of(40).await, tempfile::tempdir().unwrap());
    world.contents().change(7).finished = false;
    let options = SyncOptions {
        insights: true,
        ..SyncOptions::new(folder.path())
    };
    world.sync(options.clone()).await.unwrap();
    world.take_requests("");

    {
        let mut contents = world.contents();
        // It goes on, one is tagged, one is new.
        contents
            .change(7)
            .messages
            .extend(["more".to_owned(), "end".to_owned()]);
        contents.change(9).tag = Some("seen".to_owned());
        contents.add(40);
    }
    let summary = world.sync(options.clone()).await.unwrap();
    assert_eq!((summary.new, summary.changed, summary.skipped), (1, 2, 38));
    // A tag costs no request beside the list's.
    let requests = std::mem::take(&mut world.contents().requests);
    let mut read: Vec<_> = requests
        .iter()
        .filter(|one| one.starts_with("messages"))
        .collect();
    read.sort();
    assert_eq!(
        read,
        [
            &format!("messages {}", id(7)),
            &format!("messages {}", id(40))
        ]
    );
    // The interaction that was the last of an open conversation may not have been over; the next is new.
    let insights = requests
        .iter()
        .filter(|one| one.starts_with(&format!("insights {}", id(7))))
        .count();
    assert_eq!(insights, 2);

    let rows = table::rows(folder.path(), "messages");
    assert_eq!(rows.len(), 84);
    assert_eq!(
        messages_of(&rows, &id(7)),
        ["hello", "good-bye", "more", "end"]
    );
    let conversations = table::rows(folder.path(), "conversations");
    assert_eq!(conversations.len(), 41);
    let tagged = conversations
        .iter()
        .find(|row| row["conversation_id"] == id(9))
        .unwrap();
    assert_eq!(tagged["tags"], serde_json::json!({ "seen": null }));
    // 41 conversations in two days fit in one file a table.
    assert_eq!(table::files(folder.path(), "messages").len(), 1);

    // It is finished late, without another word.
    world.contents().change(7).finished = true;
    let summary = world.sync(options).await.unwrap();
    assert_eq!((summary.changed, summary.conversations_read), (1, 1));
    assert_eq!(table::rows(folder.path(), "insights").len(), 42);
}

#[tokio::test]
async fn open_conversations_are_read_again_when_asked_for_or_when_young() {
    let (world, folder) = (World::of(3).await, tempfile::tempdir().unwrap());
    world.contents().change(1).finished = false;
    let options = SyncOptions::new(folder.path());
    world.sync(options.clone()).await.unwrap();
    let idle = world.sync(options.clone()).await.unwrap();
    assert_eq!(idle.conversations_read, 0);
    let asked = SyncOptions {
        reread_open: true,
        ..options
    };
    assert_eq!(world.sync(asked).await.unwrap().conversations_read, 1);
}

#[tokio::test]
async fn what_vanished_is_marked_and_kept_and_may_come_back() {
    let (world, folder) = (World::of(12).await, tempfile::tempdir().unwrap());
    let options = SyncOptions::new(folder.path());
    world.sync(options.clone()).await.unwrap();
    let gone = world.contents().remove(5).unwrap();
    let vanished = |rows: Vec<Value>| -> Vec<String> {
        rows.into_iter()
            .filter(|row| !row["vanished_at"].is_null())
            .map(|row| row["conversation_id"].as_str().unwrap().to_owned())
            .collect()
    };

    let summary = world.sync(options.clone()).await.unwrap();
    assert_eq!((summary.vanished, summary.skipped), (1, 11));
    let rows = table::rows(folder.path(), "conversations");
    assert_eq!((rows.len(), vanished(rows)), (12, vec![id(5)]));
    assert_eq!(table::rows(folder.path(), "messages").len(), 24);
    assert_eq!(world.sync(options.clone()).await.unwrap().vanished, 0);

    world.contents().put_back(5, gone);
    let summary = world.sync(options).await.unwrap();
    assert_eq!((summary.changed, summary.conversations_read), (1, 0));
    assert!(vanished(table::rows(folder.path(), "conversations")).is_empty());
}

#[tokio::test]
async fn what_leaves_the_filters_has_not_vanished() {
    let (world, folder) = (World::of(6).await, tempfile::tempdir().unwrap());
    for number in [2, 4] {
        world.contents().change(number).finished = false;
    }
    let mut options = SyncOptions::new(folder.path());
    options.filters.is_finished = Some(false);
    assert_eq!(world.sync(options.clone()).await.unwrap().new, 2);
    world.contents().change(2).finished = true;
    world.contents().remove(4);
    let summary = world.sync(options).await.unwrap();
    assert_eq!((summary.changed, summary.vanished), (1, 1));
    let rows = table::rows(folder.path(), "conversations");
    let finished: Vec<bool> = rows
        .iter()
        .map(|row| row["is_finished"].as_bool().unwrap())
        .collect();
    assert_eq!(finished, [true, false]);
}

#[tokio::test]
async fn insights_can_be_asked_for_later() {
    let (world, folder) = (World::of(5).await, tempfile::tempdir().unwrap());
    let options = SyncOptions::new(folder.path());
    world.sync(options.clone()).await.unwrap();
    assert!(table::rows(folder.path(), "insights").is_empty());
    let with_insights = SyncOptions {
        insights: true,
        ..options
    };
    assert_eq!(world.sync(with_insights).await.unwrap().insights, 5);
    assert_eq!(table::rows(folder.path(), "messages").len(), 10);
}
