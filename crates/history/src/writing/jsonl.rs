//! JSON Lines: each object as the server wrote it, in an envelope that says whose it is.

use std::{
    borrow::Cow,
    fs::File,
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{Changes, Content, GoOn, Staged, StagingFile};
use crate::{
    HistoryError, Result,
    tables::{Table, Unit},
};

pub(super) struct Lines {
    file: StagingFile,
    table: Table,
    rows: u64,
}

/// The envelope of a line. What does not belong to its table is left out.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Line<'a> {
    #[serde(borrow)]
    pub(crate) conversation_id: Cow<'a, str>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub(crate) interaction_id: Option<Cow<'a, str>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub(crate) message_id: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) vanished_at: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) position: Option<i64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub(crate) conversation: Option<&'a RawValue>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub(crate) message: Option<&'a RawValue>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub(crate) insights: Option<&'a RawValue>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub(crate) recording: Option<&'a RawValue>,
}

/// A page of messages, each as it came.
#[derive(Deserialize)]
struct Page<'a> {
    #[serde(borrow)]
    messages: Vec<&'a RawValue>,
}

impl Lines {
    pub(super) fn new(file: StagingFile, table: Table) -> Self {
        Self {
            file,
            table,
            rows: 0,
        }
    }

    fn line(&mut self, line: &Line<'_>) -> Result<()> {
        let mut text = serde_json::to_vec(line)
            .map_err(|_| self.file.failure("an object cannot be written as JSON"))?;
        // A line break cannot stand within a string of JSON, so each is white space between its parts.
        for byte in &mut text {
            if matches!(byte, b'\n' | b'\r') {
                *byte = b' ';
            }
        }
        text.push(b'\n');
        self.write(&text)
    }

    fn write(&mut self, line: &[u8]) -> Result<()> {
        self.rows += 1;
        self.file
            .write_all(line)
            .map_err(|_| self.file.failure("it cannot be written"))
    }
}

impl Content for Lines {
    fn keep(&mut self, path: &Path, changes: &Changes, go_on: GoOn<'_>) -> Result<()> {
        let failed = |error| HistoryError::file("read", path, error);
        let mut lines = BufReader::new(File::open(path).map_err(failed)?);
        let mut text = Vec::new();
        while {
            text.clear();
            lines.read_until(b'\n', &mut text).map_err(failed)? > 0
        } {
            go_on()?;
            let mut line: Line<'_> = serde_json::from_slice(&text)
                .map_err(|_| HistoryError::damaged(path, "a line is not one that a sync wrote"))?;
            let item = match self.table {
                Table::Conversations | Table::Messages => None,
                Table::Insights => line.interaction_id.as_deref(),
                Table::Audio => line.message_id.as_deref(),
            };
            if changes.replaces(&line.conversation_id, item.unwrap_or_default()) {
                continue;
            }
            match changes.vanished.get(&*line.conversation_id) {
                Some(at) => {
                    line.vanished_at = Timestamp::from_microsecond(*at).ok();
                    self.line(&line)?;
                }
                None => self.write(&text)?,
            }
        }
        Ok(())
    }

    fn add(&mut self, unit: &Unit) -> Result<()> {
        let unreadable = |file: &mut StagingFile| file.failure("what was stored is not JSON");
        let line = Line {
            conversation_id: unit.conversation.as_str().into(),
            ..Line::default()
        };
        if self.table == Table::Messages {
            let page: Page<'_> =
                serde_json::from_slice(&unit.body).map_err(|_| unreadable(&mut self.file))?;
            for (message, position) in page
                .messages
                .into_iter()
                .skip(unit.skip)
                .zip(unit.position..)
            {
                self.line(&Line {
                    conversation_id: unit.conversation.as_str().into(),
                    position: Some(position),
                    message: Some(message),
                    ..Line::default()
                })?;
            }
            return Ok(());
        }
        let body: &RawValue =
            serde_json::from_slice(&unit.body).map_err(|_| unreadable(&mut self.file))?;
        let item = Some(unit.item.as_str().into());
        let line = match self.table {
            Table::Insights => Line {
                interaction_id: item,
                insights: Some(body),
                ..line
            },
            Table::Audio => Line {
                message_id: item,
                recording: Some(body),
                ..line
            },
            Table::Conversations | Table::Messages => Line {
                conversation: Some(body),
                ..line
            },
        };
        self.line(&line)
    }

    fn finish(mut self: Box<Self>) -> Result<Staged> {
        self.file.finish(self.rows)
    }
}
