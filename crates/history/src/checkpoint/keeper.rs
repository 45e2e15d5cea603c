//! The thread that has the checkpoint to itself. Whatever was asked of it at about the same time is committed together,
//! because making a commit last takes the disk longer than anything else.

use std::{sync::Arc, thread};

use tokio::sync::{mpsc, oneshot};

use super::Checkpoint;
use crate::{Event, HistoryError, Result, lock::Lock, pulling::Meter};

/// Bytes of answers that are collected before they are moved into files.
const MOST_SPOOLED: u64 = 64 << 20;

/// Requests that are committed together at most.
const MOST_TOGETHER: usize = 64;

/// Requests that may wait.
const MOST_WAITING: usize = 64;

/// What is to be done, and then, once it is committed, to be said.
type Job = Box<dyn FnOnce(&mut Checkpoint) -> Result<Reply> + Send>;
type Reply = Box<dyn FnOnce() + Send>;

/// The way to the checkpoint for those who must not wait for a disk.
pub(crate) struct Keeper {
    jobs: mpsc::Sender<Job>,
    ended: oneshot::Receiver<Result<()>>,
}

impl Keeper {
    /// Gives the checkpoint a thread of its own, which keeps others out until it ends.
    pub(crate) fn start(checkpoint: Checkpoint, lock: Lock, meter: Arc<Meter>) -> Self {
        let (jobs, waiting) = mpsc::channel(MOST_WAITING);
        let (end, ended) = oneshot::channel();
        thread::spawn(move || {
            let result = serve(checkpoint, waiting, &meter);
            drop(lock);
            // Nobody is there to be told when the run was dropped.
            let _ = end.send(result);
        });
        Self { jobs, ended }
    }

    /// Has something done and waits until it lasts.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Checkpoint) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (reply, answer) = oneshot::channel();
        let job: Job = Box::new(move |checkpoint| {
            let value = work(checkpoint)?;
            Ok(Box::new(move || drop(reply.send(value))))
        });
        // Where the thread has ended, `close` says why.
        self.jobs
            .send(job)
            .await
            .map_err(|_| HistoryError::Cancelled)?;
        answer.await.map_err(|_| HistoryError::Cancelled)
    }

    /// Moves what is left into files and ends the thread. An error that ended it before comes out here.
    pub(crate) async fn close(self) -> Result<()> {
        drop(self.jobs);
        self.ended.await.unwrap_or(Err(HistoryError::Cancelled))
    }
}

fn serve(mut checkpoint: Checkpoint, mut jobs: mpsc::Receiver<Job>, meter: &Meter) -> Result<()> {
    let tell = |event: Event| meter.tell(event);
    while let Some(first) = jobs.blocking_recv() {
        checkpoint.begin_soon()?;
        let replies = together(&mut checkpoint, first, &mut jobs).inspect_err(|_| {
            checkpoint.roll_back();
        })?;
        checkpoint.commit()?;
        meter.stored(checkpoint.left);
        for reply in replies {
            reply();
        }
        if checkpoint.spooled >= MOST_SPOOLED {
            meter.written(checkpoint.flush(&tell)?);
        }
    }
    meter.written(checkpoint.flush(&tell)?);
    checkpoint.tidy()
}

fn together(
    checkpoint: &mut Checkpoint,
    first: Job,
    jobs: &mut mpsc::Receiver<Job>,
) -> Result<Vec<Reply>> {
    let mut replies = vec![first(checkpoint)?];
    while replies.len() < MOST_TOGETHER
        && let Ok(job) = jobs.try_recv()
    {
        replies.push(job(checkpoint)?);
    }
    Ok(replies)
}
