//! The thread that has the checkpoint to itself. Whatever was asked of it at about the same time is committed together,
//! because a commit takes longer than what is in it.

use std::{
    sync::{
        Arc,
        mpsc::{self, Receiver, Sender},
    },
    thread,
    time::{Duration, Instant},
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

use super::Checkpoint;
use crate::{Event, HistoryError, Result, lock::Lock, pulling::Meter};

/// Bytes of answers that are collected before they are moved into files.
const MOST_SPOOLED: u64 = 64 << 20;

/// Jobs that may wait to be committed, which then are committed together. A process that is killed has to ask for them again.
const MOST_WAITING: usize = 16;

/// How long a job that nobody waits for may wait for others.
const COMMITTED_WITHIN: Duration = Duration::from_millis(50);

/// What is to be done, and then, once it is committed, to be said.
type Work = Box<dyn FnOnce(&mut Checkpoint) -> Result<Reply> + Send>;
type Reply = Box<dyn FnOnce() + Send>;

struct Job {
    work: Work,
    /// Whether somebody waits for it.
    is_awaited: bool,
    /// Its place among those that may wait.
    place: OwnedSemaphorePermit,
}

/// The way to the checkpoint for those who must not wait for a disk.
pub(crate) struct Keeper {
    jobs: Sender<Job>,
    places: Arc<Semaphore>,
    ended: oneshot::Receiver<Result<()>>,
}

impl Keeper {
    /// Gives the checkpoint a thread of its own, which keeps others out until it ends.
    pub(crate) fn start(checkpoint: Checkpoint, lock: Lock, meter: Arc<Meter>) -> Self {
        let (jobs, waiting) = mpsc::channel();
        let (end, ended) = oneshot::channel();
        thread::spawn(move || {
            let result = serve(checkpoint, &waiting, &meter);
            drop(lock);
            // Nobody is there to be told when the run was dropped.
            let _ = end.send(result);
        });
        Self {
            jobs,
            places: Arc::new(Semaphore::new(MOST_WAITING)),
            ended,
        }
    }

    /// Has something done and waits until it lasts, and with it everything that was asked for before.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Checkpoint) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (reply, answer) = oneshot::channel();
        let work: Work = Box::new(move |checkpoint| {
            let value = work(checkpoint)?;
            Ok(Box::new(move || drop(reply.send(value))))
        });
        self.hand_over(work, true).await?;
        answer.await.map_err(|_| HistoryError::Cancelled)
    }

    /// Has something done without waiting for it, and then, once it lasts, something said. If it fails, the thread ends, and
    /// nothing can be asked of it any more.
    pub(crate) async fn post(
        &self,
        work: impl FnOnce(&mut Checkpoint) -> Result<()> + Send + 'static,
        say: impl FnOnce() + Send + 'static,
    ) -> Result<()> {
        let work: Work = Box::new(move |checkpoint| {
            work(checkpoint)?;
            Ok(Box::new(say))
        });
        self.hand_over(work, false).await
    }

    async fn hand_over(&self, work: Work, is_awaited: bool) -> Result<()> {
        // Where the thread has ended, `close` says why.
        let ended = |_| HistoryError::Cancelled;
        let place = self
            .places
            .clone()
            .acquire_owned()
            .await
            .map_err(|_| HistoryError::Cancelled)?;
        let job = Job {
            work,
            is_awaited,
            place,
        };
        self.jobs.send(job).map_err(ended)
    }

    /// Moves what is left into files and ends the thread. An error that ended it before comes out here.
    pub(crate) async fn close(self) -> Result<()> {
        drop(self.jobs);
        self.ended.await.unwrap_or(Err(HistoryError::Cancelled))
    }
}

fn serve(mut checkpoint: Checkpoint, jobs: &Receiver<Job>, meter: &Meter) -> Result<()> {
    let tell = |event: Event| meter.tell(event);
    while let Ok(first) = jobs.recv() {
        checkpoint.begin_soon()?;
        let done = together(&mut checkpoint, first, jobs).inspect_err(|_| {
            checkpoint.roll_back();
        })?;
        checkpoint.commit()?;
        meter.stored(checkpoint.left);
        for (reply, place) in done {
            drop(place);
            reply();
        }
        if checkpoint.spooled >= MOST_SPOOLED {
            meter.written(checkpoint.flush(&tell)?);
        }
    }
    meter.written(checkpoint.flush(&tell)?);
    checkpoint.tidy()
}

/// Does a job, and what else there is until somebody waits, or until one has waited long enough.
fn together(
    checkpoint: &mut Checkpoint,
    first: Job,
    jobs: &Receiver<Job>,
) -> Result<Vec<(Reply, OwnedSemaphorePermit)>> {
    let until = Instant::now() + COMMITTED_WITHIN;
    let (mut done, mut is_awaited, mut next) = (Vec::new(), false, Some(first));
    while let Some(job) = next {
        is_awaited |= job.is_awaited;
        done.push(((job.work)(checkpoint)?, job.place));
        next = if done.len() == MOST_WAITING {
            None
        } else if is_awaited {
            jobs.try_recv().ok()
        } else {
            jobs.recv_timeout(until.saturating_duration_since(Instant::now()))
                .ok()
        };
    }
    Ok(done)
}
