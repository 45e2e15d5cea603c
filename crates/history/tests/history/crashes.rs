//! Runs that are killed, at every step that leaves a trace on the disk.

use std::{
    env,
    path::Path,
    process::{Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
};

use amigo_core::Amigo;
use amigo_history::{Cancellation, Format, SyncOptions, sync, verify};
use rustix::process::Signal;

use crate::{changing_world::World, pulling, table};

const URL: &str = "AMIGO_TEST_URL";
const ORGANIZATION: &str = "AMIGO_TEST_ORGANIZATION";
const DIRECTORY: &str = "AMIGO_TEST_DIRECTORY";
const FORMAT: &str = "AMIGO_TEST_FORMAT";
const LIFE: &str = "AMIGO_TEST_LIFE";

/// Victims at once.
const AT_ONCE: u32 = 4;

/// What the processes that are to be killed run; by itself it does nothing.
#[tokio::test]
async fn the_victim() {
    let Ok(base_url) = env::var(URL) else { return };
    let number = |name| env::var(name).unwrap().parse::<u32>().unwrap();
    let life = number(LIFE);
    let builder = Amigo::builder().base_url(base_url).max_attempts(1);
    let organization = env::var(ORGANIZATION).unwrap();
    let client = if organization == "o" {
        builder.organization_id("o").bearer_token("token")
    } else {
        let credentials = amigo_sandbox::Credentials::development();
        builder
            .organization_id(organization)
            .api_key(credentials.api_key)
            .api_key_id(credentials.api_key_id)
            .user_id(credentials.user_id)
    };
    let options = SyncOptions {
        insights: true,
        audio: true,
        format: env::var(FORMAT).unwrap().parse().unwrap(),
        ..SyncOptions::new(env::var(DIRECTORY).unwrap())
    };
    let steps = AtomicU32::new(0);
    let client = client.build().unwrap();
    let outcome = sync(
        &client,
        options,
        move |_| {
            if steps.fetch_add(1, Ordering::SeqCst) == life {
                rustix::process::kill_process(rustix::process::getpid(), Signal::KILL).unwrap();
                unreachable!("the process was killed");
            }
        },
        Cancellation::new(),
    );
    outcome.await.unwrap();
}

/// Runs the victim, which is killed at its step of this number, and says whether it was.
async fn run(url: &str, organization: &str, directory: &Path, format: Format, life: u32) -> bool {
    let mut command = Command::new(env::current_exe().unwrap());
    command
        .args(["--exact", "crashes::the_victim", "--nocapture"])
        .env(URL, url)
        .env(ORGANIZATION, organization)
        .env(DIRECTORY, directory)
        .env(FORMAT, format.to_string())
        .env(LIFE, life.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let status = tokio::task::spawn_blocking(move || command.status().unwrap())
        .await
        .unwrap();
    assert!(status.success() || status.code().is_none(), "{status}");
    !status.success()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_is_killed_at_any_step_is_continued_without_loss() {
    let (sandbox, folder) = (pulling::sandbox().await, tempfile::tempdir().unwrap());
    let (url, organization) = (
        sandbox.base_url(),
        sandbox.credentials().organization_id.clone(),
    );
    let whole = folder.path().join("whole");
    assert!(!run(&url, &organization, &whole, Format::Parquet, u32::MAX).await);
    let expected = table::everything(&whole);
    let (url, organization, expected) = (&url, &organization, &expected);
    let folder = folder.path();
    let killed_at = |life: u32| async move {
        let directory = folder.join(format!("killed-{life}"));
        if !run(url, organization, &directory, Format::Parquet, life).await {
            return false;
        }
        assert!(!run(url, organization, &directory, Format::Parquet, u32::MAX).await);
        assert_eq!(
            table::everything(&directory),
            *expected,
            "killed at step {life}"
        );
        let verification = verify(&directory).unwrap();
        assert_eq!(verification.findings, [], "killed at step {life}");
        assert!(!verification.unfinished);
        true
    };
    let mut life = 0;
    loop {
        let lives = life..life + AT_ONCE;
        let killed = futures::future::join_all(lives.map(killed_at)).await;
        if killed.contains(&false) {
            assert!(life > 10, "only {life} steps");
            break;
        }
        life += AT_ONCE;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_that_a_power_cut_took_are_asked_for_again() {
    let (sandbox, folder) = (pulling::sandbox().await, tempfile::tempdir().unwrap());
    let (url, organization) = (
        sandbox.base_url(),
        sandbox.credentials().organization_id.clone(),
    );
    let whole = folder.path().join("whole");
    assert!(!run(&url, &organization, &whole, Format::Parquet, u32::MAX).await);
    let expected = table::everything(&whole);
    let mut cut = 0;
    for life in 1.. {
        let directory = folder.path().join(format!("cut-{life}"));
        if !run(&url, &organization, &directory, Format::Parquet, life).await {
            break;
        }
        // The disk has the end of the file no more, or has it as zeros.
        let answers = directory.join(".sync").join("answers");
        let mut bytes = std::fs::read(&answers).unwrap();
        cut += u32::from(!bytes.is_empty());
        let half = bytes.len() / 2;
        if life % 2 == 0 {
            bytes.truncate(half);
        } else {
            bytes[half..].fill(0);
        }
        std::fs::write(&answers, bytes).unwrap();
        assert!(!run(&url, &organization, &directory, Format::Parquet, u32::MAX).await);
        assert_eq!(
            table::everything(&directory),
            expected,
            "cut at step {life}"
        );
        let verification = verify(&directory).unwrap();
        assert_eq!(verification.findings, [], "cut at step {life}");
        assert!(!verification.unfinished);
    }
    assert!(cut > 3, "{cut} runs had answers in no file");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_is_killed_again_and_again_comes_to_its_end_and_repeats_nothing() {
    let (world, folder) = (World::of(400).await, tempfile::tempdir().unwrap());
    let directory = folder.path().join("copy");
    let mut life = 3;
    let mut kills = 0;
    while run(&world.base_url, "o", &directory, Format::Jsonl, life).await {
        kills += 1;
        life += 2;
        assert!(kills < 60, "it gets nowhere");
    }
    assert!(kills >= 3, "killed {kills} times");
    let rows = table::rows(&directory, "messages");
    assert_eq!(rows.len(), 800);
    assert_eq!(verify(&directory).unwrap().findings, []);
    // What was under way when the process was killed, at most eight at a time, may be asked for again, and the at most
    // sixteen answers that were not committed yet.
    let requests = world.take_requests("messages");
    assert!(
        requests <= 400 + kills * (8 + 16),
        "{requests} requests, {kills} kills"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_update_that_is_killed_at_any_step_leaves_no_row_twice() {
    let (world, folder) = (World::of(30).await, tempfile::tempdir().unwrap());
    for life in 0.. {
        let directory = folder.path().join(format!("copy-{life}"));
        assert!(!run(&world.base_url, "o", &directory, Format::Parquet, u32::MAX).await);
        let number = usize::try_from(life).unwrap();
        {
            let mut contents = world.contents();
            contents.add(30 + number);
            contents
                .change(number % 30)
                .messages
                .push(format!("more {life}"));
        }
        let killed = run(&world.base_url, "o", &directory, Format::Parquet, life).await;
        // Whatever a reader finds now, it finds once.
        let mut seen = std::collections::HashSet::new();
        for row in table::rows(&directory, "messages") {
            let key = (
                row["conversation_id"].to_string(),
                row["message_id"].to_string(),
            );
            assert!(seen.insert(key), "twice after step {life}: {row}");
        }
        assert!(!run(&world.base_url, "o", &directory, Format::Parquet, u32::MAX).await);
        let rows = table::rows(&directory, "messages");
        assert_eq!(rows.len(), 2 * (30 + number + 1) + number + 1);
        assert_eq!(verify(&directory).unwrap().findings, []);
        if !killed {
            assert!(life > 5, "only {life} steps");
            return;
        }
    }
}
