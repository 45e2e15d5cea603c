use std::{path::PathBuf, time::Duration};

use serde::Serialize;

/// What a run tells while it runs. Events come from the thread that did what they tell of, which waits meanwhile.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Event {
    /// The run has the directory to itself.
    Started {
        /// How many runs there were, this one included. One that is continued counts once.
        run: u64,
        /// Whether an earlier run was interrupted, and this one continues it.
        continues: bool,
    },
    /// Answers of the server were stored: from here on they survive anything.
    Stored(Progress),
    /// New content of a file was written beside it.
    Staged {
        /// The file, below the directory.
        path: PathBuf,
    },
    /// The checkpoint knows of all new contents: from here on they take their places, whatever happens.
    Committed {
        /// How many files there are.
        files: u64,
    },
    /// The new content has taken its place.
    Written {
        /// The file, below the directory.
        path: PathBuf,
        /// How many rows it has.
        rows: u64,
    },
    /// The run is over.
    Finished(Summary),
}

/// Where a run stands.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Progress {
    /// Listing conversations.
    pub conversations: Step,
    /// Reading their messages.
    pub messages: Step,
    /// Reading the insights of their interactions.
    pub insights: Step,
    /// Downloading the audio of their voice messages.
    pub audio: Step,
    /// Since the run began.
    #[serde(serialize_with = "seconds", rename = "elapsed_seconds")]
    pub elapsed: Duration,
    /// How long the rest takes, as far as it is known by now: by the budget of requests that is the scarcest, or where
    /// there is none, by what was achieved so far.
    #[serde(serialize_with = "maybe_seconds", rename = "remaining_seconds")]
    pub remaining: Option<Duration>,
    /// The operation whose budget holds the run up, such as `get_messages`.
    pub waiting_for: Option<&'static str>,
}

/// How far the run is with one kind of thing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Conversations listed, conversations whose messages were read, interactions whose insights were read, recordings.
    pub done: u64,
    /// How many are known to be left.
    pub left: u64,
    /// Requests that were answered.
    pub requests: u64,
    /// Requests a minute that it keeps to; `null` where nothing limits it.
    pub requests_per_minute: Option<u32>,
    /// Whether nothing more will come.
    pub finished: bool,
}

/// What a run did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Summary {
    /// Conversations that were listed.
    pub listed: u64,
    /// Conversations that were not there before.
    pub new: u64,
    /// Conversations that were there and had changed.
    pub changed: u64,
    /// Conversations that were there, had not changed and were left alone.
    pub skipped: u64,
    /// Conversations that are gone from the server. They are kept, and marked.
    pub vanished: u64,
    /// Conversations whose messages were read.
    pub conversations_read: u64,
    /// Messages that were read.
    pub messages: u64,
    /// Interactions whose insights were read.
    pub insights: u64,
    /// Interactions that have no insights.
    pub without_insights: u64,
    /// Recordings that were downloaded.
    pub recordings: u64,
    /// Their bytes.
    pub recorded_bytes: u64,
    /// Things that the server refused to give, by operation and kind of error. The next run asks again.
    pub refused: Vec<Refusal>,
    /// Requests that were answered.
    pub requests: u64,
    /// Files that were written.
    pub files: u64,
    /// How long it took.
    #[serde(serialize_with = "seconds", rename = "elapsed_seconds")]
    pub elapsed: Duration,
}

/// How often the server refused something in the same way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Refusal {
    /// The operation.
    pub operation: &'static str,
    /// The kind of the error.
    pub kind: &'static str,
    /// How often.
    pub times: u64,
    /// What the first of these errors said.
    pub message: String,
}

fn seconds<S: serde::Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64((duration.as_secs_f64() * 1e3).round() / 1e3)
}

#[expect(clippy::ref_option, reason = "the signature is serde's")]
fn maybe_seconds<S: serde::Serializer>(
    duration: &Option<Duration>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match duration {
        Some(duration) => seconds(duration, serializer),
        None => serializer.serialize_none(),
    }
}
