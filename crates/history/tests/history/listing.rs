//! The list changes while it is read, and is long.

use std::collections::BTreeSet;

use amigo_history::SyncOptions;

use crate::{
    changing_world::{World, created_at, id},
    table,
};

fn ids(folder: &tempfile::TempDir) -> Vec<String> {
    let rows = table::rows(folder.path(), "conversations");
    let mut ids: Vec<String> = rows
        .iter()
        .map(|row| row["conversation_id"].as_str().unwrap().to_owned())
        .collect();
    ids.sort();
    ids
}

#[tokio::test]
async fn nothing_is_passed_over_when_the_list_moves_up() {
    let (world, folder) = (World::of(700).await, tempfile::tempdir().unwrap());
    let mut lists = 0;
    // Between any two pages, forty of the oldest go.
    world.before_each(move |contents, request| {
        if request.starts_with("list") {
            for number in lists * 40..(lists + 1) * 40 {
                if lists > 0 && lists < 5 {
                    contents.remove(number);
                }
            }
            lists += 1;
        }
    });
    world.sync(SyncOptions::new(folder.path())).await.unwrap();
    let found: BTreeSet<String> = ids(&folder).into_iter().collect();
    let missing: Vec<usize> = (200..700)
        .filter(|number| !found.contains(&id(*number)))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[tokio::test]
async fn nothing_is_there_twice_when_the_list_moves_down() {
    let (world, folder) = (World::of(0).await, tempfile::tempdir().unwrap());
    for number in 300..800 {
        world.contents().add(number);
    }
    let mut next = 300;
    world.before_each(move |contents, request| {
        if request.starts_with("list") && next > 0 {
            for _ in 0..50 {
                next -= 1;
                contents.add(next);
            }
        }
    });
    world.sync(SyncOptions::new(folder.path())).await.unwrap();
    let found = ids(&folder);
    assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), found.len());
    assert!((300..800).all(|number| found.contains(&id(number))));
    // Those that came before where the reading was are found next time.
    world.sync(SyncOptions::new(folder.path())).await.unwrap();
    let found = ids(&folder);
    assert!((0..800).all(|number| found.contains(&id(number))));
}

#[tokio::test]
async fn a_window_of_time_is_found_without_listing_all() {
    let (world, folder) = (World::of(5_000).await, tempfile::tempdir().unwrap());
    let options = SyncOptions {
        since: Some(created_at(3_003)),
        until: Some(created_at(3_200)),
        ..SyncOptions::new(folder.path())
    };
    let summary = world.sync(options.clone()).await.unwrap();
    assert_eq!((summary.new, summary.messages), (197, 394));
    let found = ids(&folder);
    assert_eq!(
        (found.first(), found.last()),
        (Some(&id(3_003)), Some(&id(3_199)))
    );
    let lists = world.take_requests("list");
    assert!(lists < 20, "{lists} requests");
    // What lies outside of the window has not vanished.
    let elsewhere = SyncOptions {
        since: Some(created_at(3_100)),
        until: None,
        ..options
    };
    world.contents().remove(3_150);
    let until = SyncOptions {
        until: Some(created_at(3_250)),
        ..elsewhere
    };
    let summary = world.sync(until).await.unwrap();
    assert_eq!(
        (summary.new, summary.vanished, summary.skipped),
        (50, 1, 99)
    );
}

#[tokio::test]
async fn long_conversations_are_read_in_pages_although_they_change() {
    let (world, folder) = (World::of(2).await, tempfile::tempdir().unwrap());
    world.contents().change(0).messages = (0..1203).map(|number| number.to_string()).collect();
    let mut asked = 0;
    world.before_each(move |contents, request| {
        if request == format!("messages {}", id(0)) {
            asked += 1;
            if asked == 2 {
                // Something said goes away: all that follows moves up.
                contents.change(0).messages.remove(3);
            }
        }
    });
    let summary = world.sync(SyncOptions::new(folder.path())).await.unwrap();
    assert_eq!(summary.messages, 1202 + 2);
    let rows = table::rows(folder.path(), "messages");
    let mut positions: Vec<i64> = rows
        .iter()
        .filter(|row| row["conversation_id"] == id(0))
        .map(|row| row["position"].as_i64().unwrap())
        .collect();
    positions.sort_unstable();
    assert_eq!(positions, (0..1202).collect::<Vec<_>>());
    assert!(rows.iter().all(|row| row["message"] != "3"));
}
