use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use amigo_core::Amigo;
use amigo_history::{Cancellation, Event, Summary, SyncOptions, sync};
use indicatif::{HumanBytes, HumanCount, HumanDuration};

use crate::{
    cli::{GlobalArgs, OutputArgs, SyncArgs},
    connection::Connection,
    failure::{Failure, Result},
    output::{Output, sync_progress},
    signals,
};

/// A server that is down for a few seconds must not end a run of many hours.
const ATTEMPTS: u32 = 6;

/// Programs are told no more often than that how far the run is.
const BETWEEN_PROGRESS: Duration = Duration::from_secs(1);

/// Pulls a history, or brings a copy up to date.
pub(super) async fn run(global: &GlobalArgs, arguments: SyncArgs) -> Result<()> {
    let signal = signals::arrival();
    let json = arguments.json;
    let output = Arc::new(Output::new(
        global,
        OutputArgs {
            json,
            ..OutputArgs::default()
        },
    ));
    let connection = Connection::open_with(
        global.env.as_deref(),
        arguments.connection,
        &output,
        |builder| builder.max_attempts(ATTEMPTS),
    )
    .await?;
    let options = SyncOptions {
        filters: arguments.filters.into_query(),
        since: arguments.since,
        until: arguments.until,
        insights: arguments.insights,
        audio: arguments.audio,
        format: arguments.format,
        rates: arguments.rate.unwrap_or_default(),
        reread_open: arguments.reread_open,
        ..SyncOptions::new(arguments.out)
    };
    let told = output.clone();
    let bar = output.status();
    let shown = bar.clone();
    let last = Mutex::new(None);
    let tell = move |event: Event| {
        if let Event::Started {
            continues: true, ..
        } = &event
        {
            told.note(
                "going on with the run that was interrupted; what it did is not counted again",
            );
        }
        if let Event::Stored(progress) = &event {
            shown.set_message(sync_progress(progress));
        }
        if json && is_due(&event, &last) {
            // A program that stops listening does not end the run.
            let _ = told.bytes(format!("{}\n", as_json(&event)).as_bytes());
        }
    };

    let summary = until_signalled(connection.client(), options, tell, signal, &output).await?;
    bar.finish_and_clear();
    for refusal in &summary.refused {
        output.warn(&format!(
            "{} was refused {} times ({}): {}; the next run asks again",
            refusal.operation, refusal.times, refusal.kind, refusal.message
        ));
    }
    if !json {
        output.summary(&in_words(&summary))?;
    }
    connection.close().await;
    Ok(())
}

/// Runs until a signal calls it off: then what was pulled goes into files first, unless somebody insists.
async fn until_signalled(
    client: &Amigo,
    options: SyncOptions,
    tell: impl Fn(Event) + Send + Sync + 'static,
    signal: impl Future<Output = Failure>,
    output: &Output,
) -> Result<Summary> {
    let cancellation = Cancellation::new();
    let mut work = std::pin::pin!(sync(client, options, tell, cancellation.clone()));
    tokio::select! {
        outcome = &mut work => Ok(outcome?),
        failure = signal => {
            cancellation.cancel();
            let insisting = signals::arrival();
            output.note("putting into files what was pulled; the next run goes on from there");
            tokio::select! {
                _ = &mut work => {}
                _ = insisting => {}
            }
            Err(failure)
        }
    }
}

fn is_due(event: &Event, last: &Mutex<Option<Instant>>) -> bool {
    if !matches!(event, Event::Stored(_)) {
        return true;
    }
    let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
    let due = last.is_none_or(|last| last.elapsed() >= BETWEEN_PROGRESS);
    if due {
        *last = Some(Instant::now());
    }
    due
}

fn as_json(event: &Event) -> String {
    serde_json::to_string(event).unwrap_or_default()
}

fn in_words(summary: &Summary) -> String {
    let count = HumanCount;
    let mut parts = vec![format!(
        "{} conversations listed: {} new, {} changed, {} skipped",
        count(summary.listed),
        count(summary.new),
        count(summary.changed),
        count(summary.skipped),
    )];
    if summary.vanished > 0 {
        parts.push(format!(", {} vanished", count(summary.vanished)));
    }
    parts.push(format!(
        "\n{} messages of {} conversations read\n",
        count(summary.messages),
        count(summary.conversations_read)
    ));
    if summary.insights + summary.without_insights > 0 {
        parts.push(format!(
            "{} interactions with insights, {} without\n",
            count(summary.insights),
            count(summary.without_insights)
        ));
    }
    if summary.recordings > 0 {
        parts.push(format!(
            "{} recordings downloaded ({})\n",
            count(summary.recordings),
            HumanBytes(summary.recorded_bytes)
        ));
    }
    parts.push(format!(
        "{} requests, {} files written, {}\n",
        count(summary.requests),
        count(summary.files),
        if summary.elapsed < Duration::from_secs(1) {
            "less than a second".to_owned()
        } else {
            HumanDuration(summary.elapsed).to_string()
        }
    ));
    parts.concat()
}
