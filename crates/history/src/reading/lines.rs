//! Lines of JSON as the rows that a Parquet file would have.

use std::{
    fs::File,
    io::{BufRead as _, BufReader},
    path::Path,
};

use arrow_array::RecordBatch;
use jiff::Timestamp;

use super::BATCH_ROWS;
use crate::{
    HistoryError, Result,
    tables::{Rows, Table, Unit, with_vanished},
    writing::Line,
};

pub(super) fn each_batch(
    path: &Path,
    table: Table,
    each: &mut impl FnMut(&RecordBatch) -> Result<()>,
) -> Result<()> {
    let failed = |error| HistoryError::file("read", path, error);
    let unfit = || HistoryError::damaged(path, "a line is not one that a sync wrote");
    let mut lines = BufReader::new(File::open(path).map_err(failed)?);
    let mut text = Vec::new();
    loop {
        let mut rows = Rows::new(table).map_err(|_| unfit())?;
        let (mut count, mut vanished) = (0, std::collections::HashMap::new());
        while count < BATCH_ROWS {
            text.clear();
            if lines.read_until(b'\n', &mut text).map_err(failed)? == 0 {
                break;
            }
            let line: Line<'_> = serde_json::from_slice(&text).map_err(|_| unfit())?;
            if let Some(at) = line.vanished_at {
                vanished.insert(
                    line.conversation_id.to_string(),
                    Timestamp::as_microsecond(at),
                );
            }
            rows.add(&unit(&line, table).ok_or_else(unfit)?)
                .map_err(|_| unfit())?;
            count += 1;
        }
        let Some(batch) = rows.finish().map_err(|_| unfit())? else {
            return Ok(());
        };
        let batch = match table {
            Table::Conversations => with_vanished(batch, &vanished).map_err(|_| unfit())?,
            _ => batch,
        };
        each(&batch)?;
    }
}

/// What the line holds, as it came from the server.
fn unit(line: &Line<'_>, table: Table) -> Option<Unit> {
    let (item, body) = match table {
        Table::Conversations => (None, line.conversation?.get().to_owned()),
        Table::Messages => (
            None,
            // A message comes from the server in a page.
            format!(
                r#"{{"messages":[{}],"has_more":false,"continuation_token":null}}"#,
                line.message?.get()
            ),
        ),
        Table::Insights => (
            Some(line.interaction_id.as_ref()?),
            line.insights?.get().to_owned(),
        ),
        Table::Audio => (
            Some(line.message_id.as_ref()?),
            line.recording?.get().to_owned(),
        ),
    };
    Some(Unit {
        conversation: line.conversation_id.to_string(),
        item: item.map(ToString::to_string).unwrap_or_default(),
        body: body.into_bytes(),
        skip: 0,
        position: line.position.unwrap_or_default(),
    })
}
