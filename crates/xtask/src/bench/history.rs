//! Pulling a whole history: beside the official Python client, and how close it comes to the allowed rate.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use amigo_core::{
    Amigo,
    operation::Operation as _,
    operations::{ConversationQuery, ConversationSort, GetMessages},
};
use amigo_history::{Cancellation, SyncOptions, sync};
use amigo_sandbox::{Database, RateLimits, Sandbox};
use anyhow::{Context, Result, ensure};
use jiff::Timestamp;
use xshell::cmd;

use crate::{
    demo,
    python::{Environment, sources},
    workspace,
};

/// How many times faster than real the rate limits' minutes pass.
const CLOCK_SPEED: u32 = 60;
/// Conversations that are pulled to measure the pace: a hundred minutes of the budget.
const PACED: u64 = 2_000;
const PACE_TO_REACH: f64 = 0.97;

pub(super) fn run() -> Result<()> {
    let shell = workspace::shell()?;
    let target = workspace::target()?;
    cmd!(shell, "cargo build --quiet --release --package forge")
        .quiet()
        .run()?;
    let forge = target
        .join("release")
        .join(format!("forge{}", std::env::consts::EXE_SUFFIX));
    let official = Environment::kept(&shell, "bench-official")?;
    official.install(&shell, &["amigo_sdk==2.5.0", "pandas>=3", "pyarrow>=20"])?;
    let official = official.program("python");

    let folder = target.join("bench-history");
    shell.create_dir(&folder)?;
    let (database, server) = demo::serve_dataset(&shell, &forge)?;
    let script = sources().join("bench").join("history.py");
    let compared = {
        let mut command = cmd!(shell, "python3 {script} {forge} {official} {folder}").quiet();
        for (name, value) in server.environment() {
            command = command.env(name, value);
        }
        command.run()
    };
    drop(server);
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(pace(&database, &folder.join("paced")))?;
    compared.context("the history is pulled at too high a cost")
}

/// Pulls a part of the history from a sandbox that enforces the documented limits.
async fn pace(database: &Path, directory: &Path) -> Result<()> {
    if directory.exists() {
        std::fs::remove_dir_all(directory)?;
    }
    let sandbox = Sandbox::builder()
        .database(Database::File(database.to_owned()))
        .rate_limits(RateLimits::Documented)
        .clock_speed(CLOCK_SPEED)
        .start()
        .await?;
    let credentials = sandbox.credentials();
    let client = Amigo::builder()
        .base_url(sandbox.base_url())
        .organization_id(&credentials.organization_id)
        .api_key(&credentials.api_key)
        .api_key_id(&credentials.api_key_id)
        .user_id(&credentials.user_id)
        .clock_speed(CLOCK_SPEED)
        // A refusal would end the run.
        .max_attempts(1)
        .build()?;
    let options = SyncOptions {
        until: Some(created_at(&client, PACED).await?),
        ..SyncOptions::new(directory)
    };
    // The minute that this took part in must not help or harm.
    tokio::time::sleep(Duration::from_mins(1) / CLOCK_SPEED).await;
    let started = Instant::now();
    let summary = sync(&client, options, |_| {}, Cancellation::new()).await?;
    let minutes = started.elapsed().as_secs_f64() * f64::from(CLOCK_SPEED) / 60.0;
    let limit = GetMessages::DEFINITION.requests_per_minute;
    let read = u32::try_from(summary.conversations_read)?;
    // A sliding window lets its limit through at once, and again whenever a minute has passed.
    let least = f64::from(read.div_ceil(limit).saturating_sub(1));
    let reached = least / minutes;
    println!(
        "  paced: {read} conversations in {minutes:.2} minutes of a clock {CLOCK_SPEED} times fast, {least} at the least; \
         {:.2} % of the allowed rate (must reach {:.0} %), no 429",
        reached * 100.0,
        PACE_TO_REACH * 100.0
    );
    ensure!(summary.refused.is_empty(), "something was refused");
    ensure!(reached >= PACE_TO_REACH, "the budget was not used");
    Ok(())
}

/// When the conversation at this place of the list was created.
async fn created_at(client: &Amigo, place: u64) -> Result<Timestamp> {
    let query = ConversationQuery {
        limit: Some(1),
        continuation_token: Some(place),
        sort_by: vec![ConversationSort::CreatedAtAscending],
        ..ConversationQuery::default()
    };
    let page = client.conversations().list(query).await?;
    let conversation = page.conversations.first();
    Ok(conversation.context("the history is too short")?.created_at)
}
