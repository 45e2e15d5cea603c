//! A copy that was tampered with.

use std::{fs, path::Path};

use amigo_history::{Format, SyncOptions, verify};

use crate::{
    changing_world::World,
    pulling::{self, client, everything},
    table,
};

fn problems(directory: &Path) -> Vec<String> {
    let verification = verify(directory).unwrap();
    let findings = verification.findings.iter();
    findings
        .map(|finding| format!("{}: {}", finding.path.display(), finding.problem))
        .collect()
}

#[tokio::test]
async fn files_are_never_taken_over_without_their_checkpoint() {
    let (world, folder) = (World::of(20).await, tempfile::tempdir().unwrap());
    let directory = folder.path();
    let checkpoint = directory.join(".sync").join("checkpoint.db");
    world.sync(SyncOptions::new(directory)).await.unwrap();
    let whole = fs::read(&checkpoint).unwrap();
    let files = table::files(directory, "conversations");
    let before = fs::read(&files[0]).unwrap();

    // Gone, empty, and overwritten where it begins.
    for (damage, expected) in [
        (None, "is gone"),
        (Some(String::new()), "is gone"),
        (Some("garbage ".repeat(2000)), "is damaged"),
    ] {
        match damage {
            None => fs::remove_file(&checkpoint).unwrap(),
            Some(content) => fs::write(&checkpoint, content).unwrap(),
        }
        for error in [
            world.sync(SyncOptions::new(directory)).await.unwrap_err(),
            verify(directory).unwrap_err(),
        ] {
            let error = error.to_string();
            assert!(
                error.contains(expected) && error.contains("back-up"),
                "{error}"
            );
        }
        assert_eq!(fs::read(&files[0]).unwrap(), before);
        fs::write(&checkpoint, &whole).unwrap();
    }

    // Damage that nothing but a run would come across.
    let page: u32 = rusqlite::Connection::open(&checkpoint)
        .unwrap()
        .query_row(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'interactions_to_do'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    let mut changed = whole.clone();
    let end = 4096 * page as usize;
    changed[end - 4096..end].fill(0xa5);
    fs::write(&checkpoint, &changed).unwrap();
    let found = problems(directory);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].contains("checkpoint.db: the checkpoint is damaged"),
        "{found:?}"
    );

    fs::write(&checkpoint, &whole).unwrap();
    assert!(problems(directory).is_empty());
    // A folder where a file should be is a finding, not the end of the search.
    fs::remove_file(&files[0]).unwrap();
    fs::create_dir(&files[0]).unwrap();
    assert!(problems(directory)[0].contains("cannot be read"));
}

#[tokio::test]
async fn every_kind_of_damage_is_found() {
    for format in [Format::Parquet, Format::Jsonl] {
        let (world, folder) = (World::of(900).await, tempfile::tempdir().unwrap());
        let directory = folder.path();
        let options = SyncOptions {
            format,
            ..SyncOptions::new(directory)
        };
        world.sync(options).await.unwrap();
        let sound = verify(directory).unwrap();
        assert_eq!((sound.rows, sound.findings.len()), (2700, 0));
        assert_eq!(sound.files, 4);
        let files = table::files(directory, "messages");

        // A bit, in the middle.
        let whole = fs::read(&files[0]).unwrap();
        let mut changed = whole.clone();
        let middle = changed.len() / 2;
        changed[middle] ^= 1;
        fs::write(&files[0], &changed).unwrap();
        assert!(problems(directory)[0].contains("content was changed"));
        // The end.
        fs::write(&files[0], &whole[..middle]).unwrap();
        assert!(problems(directory)[0].contains("bytes"));
        // All of it.
        fs::remove_file(&files[0]).unwrap();
        assert!(problems(directory)[0].contains("missing"));
        // One too many.
        fs::copy(&files[1], &files[0]).unwrap();
        let twin = files[1].with_file_name(format!("part-77777.{format}"));
        fs::copy(&files[1], &twin).unwrap();
        let found = problems(directory);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[1].contains("does not know it"), "{found:?}");
        fs::remove_file(twin).unwrap();
        fs::write(&files[0], whole).unwrap();
        assert!(problems(directory).is_empty());
    }
}

#[tokio::test]
async fn recordings_are_checked_too() {
    let (sandbox, folder) = (pulling::sandbox().await, tempfile::tempdir().unwrap());
    let directory = folder.path().join("copy");
    let options = everything(&directory, Format::Parquet);
    let cancellation = amigo_history::Cancellation::new();
    let summary = amigo_history::sync(&client(&sandbox), options, |_| {}, cancellation)
        .await
        .unwrap();
    assert_eq!(verify(&directory).unwrap().recordings, summary.recordings);
    let recording = table::files(&directory, "recordings").remove(0);
    fs::write(&recording, "noise").unwrap();
    assert!(problems(&directory)[0].contains("bytes"));
    fs::remove_file(&recording).unwrap();
    assert!(problems(&directory)[0].contains("missing"));
}

#[test]
fn what_is_no_copy_is_said_to_be_none() {
    let folder = tempfile::tempdir().unwrap();
    let error = verify(folder.path()).unwrap_err();
    assert!(error.to_string().contains("no copy"), "{error}");
}
