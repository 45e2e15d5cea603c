//! After a power cut. Between two moments at which everything is made to last, the disk may have taken what the checkpoint
//! says of an answer and not the answer itself. Such an answer is asked for again.

use rusqlite::params;

use super::{Checkpoint, answers::Place};
use crate::{Result, tables::Table};

impl Checkpoint {
    /// Looks at every answer that is in no file yet, and notes as still to do what is missing.
    pub(super) fn ask_again_for_lost_answers(&mut self) -> Result<()> {
        if !self.has_spool()? {
            return self.answers.clear();
        }
        let query = || {
            self.connection()
                .prepare("SELECT tbl, conversation, item, at, length, crc FROM spool WHERE at IS NOT NULL")?
                .query_map([], |row| {
                    let place = Place {
                        at: row.get(3)?,
                        length: row.get(4)?,
                        crc: row.get(5)?,
                    };
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?, place))
                })?
                .collect::<rusqlite::Result<Vec<(i64, i64, String, Place)>>>()
        };
        let mut answers = self.answers.reader()?;
        for (table, conversation, item, place) in self.sql(query())? {
            if answers.read(place)?.is_none()
                && let Some(table) = Table::from_code(table)
            {
                self.sql(self.ask_again(table, conversation, &item))?;
            }
        }
        Ok(())
    }

    fn ask_again(&self, table: Table, conversation: i64, item: &str) -> rusqlite::Result<()> {
        let connection = self.connection();
        connection.execute(
            "DELETE FROM spool WHERE tbl = ? AND conversation = ? AND item = ? AND at IS NOT NULL",
            params![table.code(), conversation, item],
        )?;
        match table {
            // A conversation that is listed differently is taken anew, and a listing begins anew.
            Table::Conversations => {
                connection.execute(
                    "UPDATE conversations SET listed = x'' WHERE pk = ?",
                    [conversation],
                )?;
                connection.execute("DELETE FROM facts WHERE name = 'listing'", [])
            }
            Table::Messages => connection.execute(
                "UPDATE conversations SET work = 1 WHERE pk = ? AND vanished_at IS NULL",
                [conversation],
            ),
            Table::Insights => connection.execute(
                "UPDATE interactions SET work = 1 WHERE conversation = ? AND id = ?",
                params![conversation, item],
            ),
            Table::Audio => connection.execute(
                "UPDATE recordings SET work = 1 WHERE conversation = ? AND id = ?",
                params![conversation, item],
            ),
        }
        .map(drop)
    }
}
