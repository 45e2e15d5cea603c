//! A copy as one page that opens from the disk: figures, charts, every conversation with what the agent went through.
//!
//! The writer keeps a row for each conversation in memory, and a few bytes for each answer of an agent and each call of a
//! tool; everything else goes through a temporary database that the system removes by itself, and from there into the page in packed parts.

mod conversation;
mod facts;
mod packing;
mod page;
mod spool;

use std::{
    io::{BufWriter, Write as _},
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use serde::Serialize;

use crate::{
    HistoryError, Result,
    reading::{self, Copy},
    redaction::Masker,
    tables::Table,
};
use conversation::Line;
use facts::Facts;
use packing::Parts;
use spool::Spool;

/// What to put into a report, and where to.
#[derive(Debug, Clone)]
pub struct ReportOptions {
    /// The directory of the copy.
    pub directory: PathBuf,
    /// The page. A file that is there is replaced, in one step.
    pub out: PathBuf,
    /// Whether to mask e-mail addresses, phone numbers, and the names and ids of users. Recordings are left out then,
    /// because voices cannot be masked.
    pub redact: bool,
    /// What becomes of the recordings.
    pub audio: ReportAudio,
}

impl ReportOptions {
    /// Everything, as it is.
    pub fn new(directory: impl Into<PathBuf>, out: impl Into<PathBuf>) -> Self {
        Self {
            directory: directory.into(),
            out: out.into(),
            redact: false,
            audio: ReportAudio::default(),
        }
    }
}

/// What becomes of the recordings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ReportAudio {
    /// Into the page while they have 32 MiB at most together; else the page plays the files of the copy, where they are.
    #[default]
    Auto,
    /// All of them into the page.
    Embed,
    /// The page plays the files of the copy, which must stay where they are.
    Link,
}

/// Recordings that go into the page without being asked for.
const MOST_AUDIO: u64 = 32 << 20;

/// What is in a report.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ReportSummary {
    /// Conversations.
    pub conversations: u64,
    /// Their messages.
    pub messages: u64,
    /// Interactions with insights.
    pub insights: u64,
    /// Recordings that can be played.
    pub recordings: u64,
    /// Size of the page.
    pub bytes: u64,
    /// Whether a run was interrupted, or is under way: then what is not in files yet is missing in the page.
    pub unfinished: bool,
}

/// Writes a report. It reads everything and waits for the disk: call it where that holds nobody up.
///
/// # Errors
///
/// When the directory holds no copy, a file of it cannot be read, or the page cannot be written. What was at its place is
/// still there then.
pub fn report(options: &ReportOptions) -> Result<ReportSummary> {
    let copy = Copy::open(&options.directory)?;
    let masker = options.redact.then(|| Masker::of(&copy)).transpose()?;
    let spool = spool_all(&copy)?;
    let audio = Audio::of(options, &copy, &spool)?;

    let mut facts = Facts::default();
    let mut lines: Vec<Line> = Vec::new();
    let mut parts = Parts::new()?;
    spool.each_conversation(|row| {
        let mut conversation = spool.conversation(row)?;
        audio.choose(&mut conversation.recordings);
        if let Some(masker) = &masker {
            conversation.mask(masker);
        }
        facts.add(&conversation);
        let part = parts.add(&conversation)?;
        if audio.embeds {
            for recording in &conversation.recordings {
                parts.embed(&options.directory, &recording.path)?;
            }
        }
        lines.push(conversation.line(part));
        Ok(())
    })?;
    facts.sort_services(&mut lines);

    let unfinished = copy.checkpoint.is_unfinished()?;
    let about = page::About {
        generated_at: Timestamp::now().as_millisecond(),
        organization: copy.checkpoint.fact("organization")?.unwrap_or_default(),
        redacted: options.redact || copy.checkpoint.is_redacted()?,
        unfinished,
        has_insights: copy
            .files()
            .iter()
            .any(|file| file.key.table == Table::Insights),
        audio: audio.said,
    };
    let mut summary = ReportSummary {
        conversations: lines.len() as u64,
        messages: facts.messages(),
        insights: facts.insights(),
        recordings: lines.iter().map(|line| line.recordings).sum(),
        bytes: 0,
        unfinished,
    };
    summary.bytes = write(&options.out, |out| {
        page::write(out, &about, &facts, &lines, parts)
    })?;
    Ok(summary)
}

/// Collects the rows of all tables by conversation.
fn spool_all(copy: &Copy) -> Result<Spool> {
    let mut spool = Spool::new()?;
    let directory = copy.checkpoint.layout.directory.clone();
    let unfit = || HistoryError::damaged(&directory, "a column is missing");
    copy.each_batch(Table::Conversations, |batch| {
        spool.conversations(&reading::conversations(batch).ok_or_else(unfit)?)
    })?;
    copy.each_batch(Table::Messages, |batch| {
        spool.messages(&reading::messages(batch).ok_or_else(unfit)?)
    })?;
    copy.each_batch(Table::Insights, |batch| {
        spool.insights(&reading::insights(batch).ok_or_else(unfit)?)
    })?;
    copy.each_batch(Table::Audio, |batch| {
        spool.recordings(&reading::recordings(batch).ok_or_else(unfit)?)
    })?;
    spool.end()?;
    Ok(spool)
}

/// How the page comes to the recordings.
struct Audio {
    said: page::AudioSaid,
    embeds: bool,
    omits: bool,
    /// From the page to the copy.
    prefix: String,
}

impl Audio {
    fn of(options: &ReportOptions, copy: &Copy, spool: &Spool) -> Result<Self> {
        let (recordings, bytes) = spool.recorded();
        let embeds = match options.audio {
            ReportAudio::Auto => bytes <= MOST_AUDIO,
            ReportAudio::Embed => true,
            ReportAudio::Link => false,
        };
        let said = if recordings == 0 {
            page::AudioSaid::None
        } else if options.redact {
            page::AudioSaid::LeftOut
        } else if embeds {
            page::AudioSaid::Embedded
        } else {
            page::AudioSaid::Linked
        };
        Ok(Self {
            said,
            embeds: embeds && !options.redact,
            omits: options.redact,
            prefix: page::way_between(&options.out, &copy.checkpoint.layout.directory)?,
        })
    }

    fn choose(&self, recordings: &mut Vec<crate::reading::RecordingRow>) {
        if self.omits {
            recordings.clear();
        }
        if !self.embeds {
            for recording in recordings {
                recording.path = format!("{}{}", self.prefix, page::url_path(&recording.path));
            }
        }
    }
}

/// Writes a file aside and gives it its place in one step.
fn write(
    out: &Path,
    content: impl FnOnce(&mut BufWriter<&mut tempfile::NamedTempFile>) -> std::io::Result<()>,
) -> Result<u64> {
    let failed = |error| HistoryError::file("write", out, error);
    let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file =
        tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new("."))).map_err(failed)?;
    let mut writer = BufWriter::with_capacity(1 << 18, &mut file);
    content(&mut writer)
        .and_then(|()| writer.flush())
        .map_err(failed)?;
    drop(writer);
    file.as_file().sync_all().map_err(failed)?;
    let bytes = file.as_file().metadata().map_err(failed)?.len();
    file.persist(out).map_err(|error| failed(error.error))?;
    Ok(bytes)
}
