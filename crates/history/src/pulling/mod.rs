//! A run: the list, and at the same time what it leads to, each at the pace of its own budget.
//!
//! The budgets are separate, so the run takes as long as the scarcest of them needs; nothing else may hold it up. What is
//! to be done lies in the checkpoint, not in memory, and so do the answers until they are in files.

mod audio;
mod feed;
mod insights;
mod listing;
mod messages;
mod meter;
mod patience;
mod vanished;

use std::{fs, sync::Arc};

use amigo_core::Amigo;
use jiff::Timestamp;
use tokio::task::spawn_blocking;
use tokio_util::sync::CancellationToken;

use crate::{
    Cancellation, Event, HistoryError, Result, Summary, SyncOptions,
    checkpoint::{Beginning, Checkpoint, Identity, Keeper},
    layout::Layout,
    lock::Lock,
};
use feed::Feed;
pub(crate) use meter::Meter;

/// Answers that are waited for at once, of each operation.
const AT_ONCE: usize = 8;

/// What every part of a run uses.
struct Run {
    client: Amigo,
    options: SyncOptions,
    keeper: Keeper,
    meter: Arc<Meter>,
    /// Conversations to be read.
    conversations: Feed,
    /// Interactions and voice messages to be read.
    items: Feed,
}

/// Pulls a history into a directory, or brings the copy there up to date.
///
/// What the server answered outlives the process from the moment it was stored; what a power cut takes is asked for again.
/// A run that was ended in whatever way is continued by the next one, which repeats nothing else that was done. `events` is
/// called for everything that happens, on the thread that does it; it should return soon.
///
/// Use a client that waits long enough for a server that is down for a moment: a call that fails for good ends the run.
///
/// # Errors
///
/// Whatever the error, the directory is consistent, and what was pulled is in it. That holds for a future that is dropped
/// too, which is like [`Cancellation::cancel_at_once`]; only then the directory is in use for another moment.
pub async fn sync(
    client: &Amigo,
    options: SyncOptions,
    events: impl Fn(Event) + Send + Sync + 'static,
    cancellation: Cancellation,
) -> Result<Summary> {
    options.check()?;
    let identity = Identity {
        organization: client.organization_id().to_owned(),
        base_url: client.base_url().to_owned(),
        filters: options.filters.clone(),
        format: options.format,
    };
    let layout = Layout::new(&options.directory);
    let (since, until) = (options.since, options.until);
    // Whoever drops this future, or calls the run off at once, does not wait for files.
    let stop = cancellation.stop();
    let _stopped = stop.clone().drop_guard();
    let stopped = stop.clone();
    let mut opening = spawn_blocking(move || open(&layout, &identity, since, until, stopped));
    let opened = tokio::select! {
        biased;
        () = cancellation.cancelled() => {
            stop.cancel();
            let _ = opening.await;
            return Err(HistoryError::Cancelled);
        }
        opened = &mut opening => opened,
    };
    let (lock, checkpoint, beginning) = opened.map_err(|_| HistoryError::Cancelled)??;

    let meter = Arc::new(Meter::new(client, &options, Box::new(events)));
    meter.tell(Event::Started {
        run: checkpoint.run.unsigned_abs(),
        continues: beginning.continues,
    });
    let run = Run {
        client: client.clone(),
        keeper: Keeper::start(checkpoint, lock, meter.clone()),
        meter: meter.clone(),
        conversations: Feed::new(),
        items: Feed::new(),
        options,
    };
    let pulled = tokio::select! {
        biased;
        () = cancellation.cancelled() => Err(HistoryError::Cancelled),
        pulled = run.pull(beginning) => pulled,
    };
    // Unless it is to stop at once, what was stored goes into files, whatever happened. Where that fails, it is what went
    // wrong first.
    let closed = run.keeper.close().await;
    closed.and(pulled)?;
    let summary = meter.summary();
    meter.tell(Event::Finished(summary.clone()));
    Ok(summary)
}

fn open(
    layout: &Layout,
    identity: &Identity,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
    stop: CancellationToken,
) -> Result<(Lock, Checkpoint, Beginning)> {
    make_private(layout)?;
    let lock = Lock::take(layout)?;
    let mut checkpoint = Checkpoint::open(layout, identity, stop)?;
    // What an interrupted run stored comes first, so that what follows finds it in its file.
    checkpoint.flush(&|_| {})?;
    let beginning = checkpoint.start_run(since, until, Timestamp::now())?;
    Ok((lock, checkpoint, beginning))
}

/// Makes the directory, for its owner alone: what is in it is private.
fn make_private(layout: &Layout) -> Result<()> {
    let failed = |error| HistoryError::file("make", &layout.directory, error);
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(&layout.directory).map_err(failed)?;
    if !layout.own().exists() {
        let is_empty = fs::read_dir(&layout.directory)
            .map_err(failed)?
            .next()
            .is_none();
        if !is_empty {
            return Err(HistoryError::Directory {
                directory: layout.directory.clone(),
                reason: "it is not empty, and no copy of a history; choose another directory"
                    .to_owned(),
            });
        }
    }
    builder.create(layout.staging()).map_err(failed)
}

impl Run {
    async fn pull(&self, beginning: Beginning) -> Result<()> {
        // What an interrupted run left to do need not wait for the list.
        tokio::try_join!(
            self.list(beginning),
            self.read_messages(),
            self.read_insights(),
            self.download_audio(),
        )?;
        self.keeper.run(|checkpoint| checkpoint.end_run()).await
    }
}
