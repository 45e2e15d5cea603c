//! What goes wrong around a run, and what is left of it.

use std::{
    fs,
    sync::Arc,
    sync::atomic::{AtomicBool, Ordering},
};

use amigo_core::ErrorKind;
use amigo_history::{Cancellation, Event, Format, HistoryError, SyncOptions, sync, verify};
use amigo_sandbox::Fault;

use crate::{
    changing_world::World,
    pulling::{self, client, everything},
    table,
};

fn kind(error: &HistoryError) -> Option<ErrorKind> {
    match error {
        HistoryError::Api(error) => Some(error.kind()),
        _ => None,
    }
}

#[tokio::test]
async fn a_server_that_goes_away_leaves_a_copy_that_the_next_run_completes() {
    let (sandbox, folder) = (pulling::sandbox().await, tempfile::tempdir().unwrap());
    let (directory, whole) = (folder.path().join("copy"), folder.path().join("whole"));
    for (operation, status, expected) in [
        ("get_messages", 503, ErrorKind::ServiceUnavailable),
        (
            "get_interaction_insights",
            503,
            ErrorKind::ServiceUnavailable,
        ),
        ("get_message_source", 503, ErrorKind::ServiceUnavailable),
        ("list_conversations", 500, ErrorKind::Server),
    ] {
        let fault = Fault {
            operation: Some(operation.to_owned()),
            status: Some(status),
            ..Fault::default()
        };
        sandbox.fault(fault).unwrap();
        let options = everything(&directory, Format::Parquet);
        let error = sync(&client(&sandbox), options, |_| {}, Cancellation::new())
            .await
            .unwrap_err();
        assert_eq!(kind(&error), Some(expected), "{operation}: {error}");
        let verification = verify(&directory).unwrap();
        assert_eq!(verification.findings, []);
        assert!(verification.unfinished);
    }
    for copy in [&directory, &whole] {
        let options = everything(copy, Format::Parquet);
        sync(&client(&sandbox), options, |_| {}, Cancellation::new())
            .await
            .unwrap();
    }
    assert_eq!(table::everything(&directory), table::everything(&whole));
}

#[tokio::test]
async fn one_thing_that_is_refused_does_not_end_the_run() {
    let (world, folder) = (World::of(50).await, tempfile::tempdir().unwrap());
    let options = SyncOptions::new(folder.path());
    let gone = Arc::new(AtomicBool::new(false));
    let seen = gone.clone();
    // It goes away between the list and the reading.
    world.before_each(move |contents, request| {
        if request.starts_with("messages") && !seen.swap(true, Ordering::SeqCst) {
            contents.remove(20);
        }
    });
    let summary = world.sync(options.clone()).await.unwrap();
    assert_eq!(summary.conversations_read, 49);
    assert_eq!(
        (summary.refused[0].operation, summary.refused[0].times),
        ("get_messages", 1)
    );
    let summary = world.sync(options).await.unwrap();
    assert_eq!((summary.vanished, summary.conversations_read), (1, 0));
}

#[tokio::test]
async fn a_run_that_is_called_off_keeps_what_it_has() {
    let (world, folder) = (World::of(500).await, tempfile::tempdir().unwrap());
    let cancellation = Cancellation::new();
    let trigger = cancellation.clone();
    let options = SyncOptions::new(folder.path());
    let error = sync(
        &world.client(),
        options.clone(),
        move |event| {
            if matches!(event, Event::Stored(progress) if progress.messages.done > 100) {
                trigger.cancel();
            }
        },
        cancellation,
    )
    .await
    .unwrap_err();
    assert!(matches!(error, HistoryError::Cancelled), "{error}");
    let kept = table::rows(folder.path(), "messages").len();
    assert!(kept > 150, "{kept}");
    assert_eq!(verify(folder.path()).unwrap().findings, []);
    let read = world.take_requests("messages");
    let summary = world.sync(options).await.unwrap();
    assert_eq!(table::rows(folder.path(), "messages").len(), 1000);
    assert!(read + world.take_requests("messages") <= 508);
    assert!(summary.conversations_read < 420);
}

#[tokio::test]
async fn a_run_that_is_called_off_at_once_leaves_the_files_to_the_next() {
    let is_far =
        |event: &Event| matches!(event, Event::Stored(progress) if progress.messages.done > 100);
    let is_writing = |event: &Event| matches!(event, Event::Staged { .. });
    for (when, least, most) in [
        (&is_far as &(dyn Fn(&Event) -> bool + Sync), 1, 420),
        (&is_writing, 0, 0),
    ] {
        let (world, folder) = (World::of(500).await, tempfile::tempdir().unwrap());
        let options = SyncOptions::new(folder.path());
        let (seen, mut told) = tokio::sync::mpsc::unbounded_channel();
        let cancellation = Cancellation::new();
        let client = world.client();
        let mut work = std::pin::pin!(sync(
            &client,
            options.clone(),
            move |event| drop(seen.send(event)),
            cancellation.clone(),
        ));
        let error = loop {
            tokio::select! {
                outcome = &mut work => break outcome.unwrap_err(),
                Some(event) = told.recv() => if when(&event) {
                    cancellation.cancel_at_once();
                }
            }
        };
        assert!(matches!(error, HistoryError::Cancelled), "{error}");
        assert_eq!(verify(folder.path()).unwrap().findings, []);
        let read = world.take_requests("messages");
        let summary = world.sync(options).await.unwrap();
        assert!((least..=most).contains(&summary.conversations_read));
        assert!(read + world.take_requests("messages") <= 508);
        assert_eq!(table::rows(folder.path(), "messages").len(), 1000);
        assert_eq!(verify(folder.path()).unwrap().findings, []);
    }
}

#[tokio::test]
async fn a_run_that_is_dropped_keeps_others_out_until_it_has_ended() {
    let (world, folder) = (World::of(100).await, tempfile::tempdir().unwrap());
    let options = SyncOptions::new(folder.path());
    let (entered, mut inside) = tokio::sync::mpsc::unbounded_channel();
    let (leave, may_leave) = std::sync::mpsc::channel::<()>();
    let may_leave = std::sync::Mutex::new(may_leave);
    let client = world.client();
    {
        let mut work = std::pin::pin!(sync(
            &client,
            options.clone(),
            move |event| {
                if matches!(event, Event::Stored(_)) && entered.send(()).is_ok() {
                    let _ = may_leave.lock().unwrap().recv();
                }
            },
            Cancellation::new(),
        ));
        tokio::select! {
            _ = &mut work => unreachable!("it waits for its listener"),
            _ = inside.recv() => {}
        }
    }
    // It is about to go on with what it was told to store.
    let error = world.sync(options.clone()).await.unwrap_err();
    assert!(matches!(error, HistoryError::InUse { .. }), "{error}");
    drop(leave);
    while let Err(error) = world.sync(options.clone()).await {
        assert!(matches!(error, HistoryError::InUse { .. }), "{error}");
    }
    assert_eq!(table::rows(folder.path(), "messages").len(), 200);
}

#[tokio::test]
async fn a_second_writer_is_told_of_the_first() {
    let (world, folder) = (World::of(3).await, tempfile::tempdir().unwrap());
    let options = SyncOptions::new(folder.path());
    let (entered, mut inside) = tokio::sync::mpsc::unbounded_channel();
    let (leave, may_leave) = std::sync::mpsc::channel::<()>();
    let may_leave = std::sync::Mutex::new(may_leave);
    let first = world.client();
    let other = options.clone();
    let first = tokio::task::spawn_blocking(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(sync(
            &first,
            other,
            move |event| {
                if matches!(event, Event::Stored(_)) && entered.send(()).is_ok() {
                    let _ = may_leave.lock().unwrap().recv();
                }
            },
            Cancellation::new(),
        ))
    });
    inside.recv().await.unwrap();
    let error = world.sync(options).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains(&format!("process {}", std::process::id())),
        "{error}"
    );
    drop(leave);
    first.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_file_in_the_way_is_named_and_nothing_is_lost() {
    let (world, folder) = (World::of(20).await, tempfile::tempdir().unwrap());
    let options = SyncOptions::new(folder.path());
    world.sync(options.clone()).await.unwrap();
    world.contents().change(3).messages.push("more".to_owned());
    // A folder that cannot be written to, for root either.
    let month = folder.path().join("messages/month=2026-01");
    let aside = folder.path().join("aside");
    fs::rename(&month, &aside).unwrap();
    fs::write(&month, "in the way").unwrap();
    let error = world.sync(options.clone()).await.unwrap_err();
    assert!(error.to_string().contains("month=2026-01"), "{error}");
    fs::remove_file(&month).unwrap();
    fs::rename(&aside, &month).unwrap();
    world.take_requests("");
    let summary = world.sync(options).await.unwrap();
    // It was read; it only had no place.
    assert_eq!((world.take_requests("messages"), summary.skipped), (0, 20));
    assert_eq!(table::rows(folder.path(), "messages").len(), 41);
    assert_eq!(verify(folder.path()).unwrap().findings, []);
}

#[tokio::test]
async fn a_directory_keeps_to_what_it_holds() {
    let (world, folder) = (World::of(3).await, tempfile::tempdir().unwrap());
    let options = SyncOptions::new(folder.path());
    world.sync(options.clone()).await.unwrap();
    let other_format = SyncOptions {
        format: Format::Jsonl,
        ..options.clone()
    };
    let mut other_filters = options.clone();
    other_filters.filters.user_id = vec!["ann".to_owned()];
    for (options, what) in [(other_format, "format"), (other_filters, "filters")] {
        let error = world.sync(options).await.unwrap_err().to_string();
        assert!(error.contains(what), "{error}");
    }
    let elsewhere = world.builder().organization_id("p").build().unwrap();
    let error = sync(&elsewhere, options, |_| {}, Cancellation::new())
        .await
        .unwrap_err();
    assert!(error.to_string().contains("organisation"), "{error}");

    let full = tempfile::tempdir().unwrap();
    fs::write(full.path().join("letter.txt"), "not ours").unwrap();
    let error = world.sync(SyncOptions::new(full.path())).await.unwrap_err();
    assert!(error.to_string().contains("not empty"), "{error}");
    assert_eq!(fs::read_dir(full.path()).unwrap().count(), 1);
}
