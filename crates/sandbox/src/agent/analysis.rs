//! What follows a finished conversation: memories are extracted, the user's model is made anew, and whoever wants to
//! hear of it is told.

use amigo_core::models::PostProcessingType;
use rusqlite::Connection;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio_util::sync::CancellationToken;

use super::{memory, webhooks};
use crate::{
    error::ApiError,
    router::Shared,
    store::{
        analyses::{self, Finished},
        memories::{self, NewMemory},
    },
};

/// The analyses in the order in which they run: the model is made of the memories.
const ANALYSES: [PostProcessingType; 3] = [
    PostProcessingType::ExtractMemories,
    PostProcessingType::GenerateUserModels,
    PostProcessingType::ComputeMetrics,
];

/// Where finished conversations wait for their analysis. The database keeps them too, in case the sandbox stops first.
#[derive(Debug, Clone)]
pub(crate) struct Analyses(UnboundedSender<i64>);

impl Analyses {
    /// The queue and its other end.
    pub(crate) fn new() -> (Self, UnboundedReceiver<i64>) {
        let (sender, receiver) = unbounded_channel();
        (Self(sender), receiver)
    }

    /// Adds a conversation that has just been finished.
    pub(crate) fn add(&self, conversation: i64) {
        // The other end is gone only when the sandbox stops; the database knows.
        let _ = self.0.send(conversation);
    }
}

/// Analyses conversations one after the other until the sandbox stops; first those that were left over.
pub(crate) async fn run(state: Shared, mut queue: UnboundedReceiver<i64>, stop: CancellationToken) {
    let pending = state
        .clone()
        .blocking(|state| {
            state
                .store
                .read(|connection| Ok::<_, ApiError>(analyses::pending(connection)?))
        })
        .await;
    for conversation in pending.unwrap_or_default() {
        state.analyses.add(conversation);
    }
    loop {
        let conversation = tokio::select! {
            () = stop.cancelled() => return,
            conversation = queue.recv() => conversation,
        };
        match conversation {
            Some(conversation) => analyse(&state, conversation).await,
            None => return,
        }
    }
}

async fn analyse(state: &Shared, conversation: i64) {
    let analysed = state
        .clone()
        .blocking(move |state| {
            let waiting = state
                .store
                .read(|connection| Ok::<_, ApiError>(analyses::pending(connection)?))?;
            if !waiting.contains(&conversation) {
                return Ok(None);
            }
            let mut done = Vec::new();
            for analysis in &ANALYSES {
                let carried_out = state.store.write(|transaction| {
                    let mut finished = analyses::finished(transaction, conversation)?;
                    if finished.completed.contains(analysis) {
                        return Ok::<_, ApiError>(false);
                    }
                    carry_out(transaction, &finished, analysis)?;
                    finished.completed.push(analysis.clone());
                    analyses::complete(transaction, conversation, &finished.completed)?;
                    Ok(true)
                })?;
                if carried_out {
                    done.push(analysis.clone());
                }
            }
            let finished = state.store.write(|transaction| {
                let finished = analyses::finished(transaction, conversation)?;
                analyses::close(transaction, &finished)?;
                Ok::<_, ApiError>(finished)
            })?;
            Ok(Some((finished, done)))
        })
        .await;
    // A failure has been logged, and the database knows what is left to be done.
    if let Ok(Some((finished, done))) = analysed {
        webhooks::announce(state, &finished, done).await;
    }
}

fn carry_out(
    connection: &Connection,
    finished: &Finished,
    analysis: &PostProcessingType,
) -> rusqlite::Result<()> {
    match analysis {
        PostProcessingType::ExtractMemories => extract_memories(connection, finished),
        PostProcessingType::GenerateUserModels => {
            let known = memories::of_user(connection, finished.user)?;
            let model = memory::model(&finished.user_name, &known);
            memories::set_model(connection, finished.user, &model)
        }
        // The sandbox has no metrics to compute.
        _ => Ok(()),
    }
}

fn extract_memories(connection: &Connection, finished: &Finished) -> rusqlite::Result<()> {
    let known = memories::of_user(connection, finished.user)?;
    for said in analyses::user_messages(connection, finished.pk)? {
        for content in memory::statements(&said.text) {
            if known.iter().any(|memory| memory.content == content) {
                continue;
            }
            let memory = NewMemory {
                message: said.id,
                created_at: said.created_at,
                content,
                context: format!("Told in a conversation with {}", finished.service_name),
            };
            memories::add(connection, finished.user, finished.pk, &memory)?;
        }
    }
    Ok(())
}
