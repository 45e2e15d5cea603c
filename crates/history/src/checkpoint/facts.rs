//! What holds of the whole copy: whose history it is, in which form, and how far the listing got.

use amigo_core::operations::ConversationQuery;
use jiff::{SignedDuration, Timestamp};
use rusqlite::OptionalExtension as _;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Checkpoint;
use crate::{HistoryError, Result, options::Format};

/// Whose history a copy is, and which part of it. It stays as it was in the first run.
#[derive(Debug, Clone)]
pub(crate) struct Identity {
    pub(crate) organization: String,
    /// Where the API is; a server on this machine may move from port to port.
    pub(crate) base_url: String,
    pub(crate) filters: ConversationQuery,
    pub(crate) format: Format,
}

/// A listing under way: where it goes on, and what it looks at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Listing {
    /// The offset of the next page.
    pub(crate) offset: u64,
    pub(crate) since: Option<Timestamp>,
    pub(crate) until: Option<Timestamp>,
    pub(crate) began_at: Timestamp,
}

/// How a run begins.
#[derive(Debug, Clone)]
pub(crate) struct Beginning {
    pub(crate) listing: Listing,
    /// Whether an interrupted run is continued.
    pub(crate) continues: bool,
}

/// An interrupted listing that is older than this is not worth going on with: too much may have changed behind it.
const LONGEST_INTERRUPTION: SignedDuration = SignedDuration::from_hours(24);

impl Identity {
    fn facts(&self) -> Result<[(&'static str, &'static str, String); 4]> {
        let filters = serde_json::to_string(&self.filters)
            .map_err(|_| HistoryError::Options("the filters cannot be written down".to_owned()))?;
        let on_this_machine = self.base_url.starts_with("http:");
        let server = if on_this_machine {
            "this machine".to_owned()
        } else {
            self.base_url.clone()
        };
        Ok([
            (
                "organization",
                "the organisation",
                self.organization.clone(),
            ),
            ("server", "the server", server),
            ("filters", "the filters", filters),
            ("format", "the format", self.format.to_string()),
        ])
    }
}

/// In which filters two selections differ, by name.
fn in_which(one: &str, other: &str) -> String {
    let fields = |text: &str| serde_json::from_str::<Map<String, Value>>(text).unwrap_or_default();
    let (one, other) = (fields(one), fields(other));
    let names: Vec<String> = other
        .iter()
        .filter(|(name, value)| one.get(*name) != Some(value))
        .map(|(name, _)| format!("`{name}`"))
        .collect();
    format!("{} differs from its first run", names.join(", "))
}

impl Checkpoint {
    pub(super) fn write_identity(&self, identity: &Identity) -> Result<()> {
        for (name, _, value) in identity.facts()? {
            self.set_fact(name, &value)?;
        }
        Ok(())
    }

    pub(super) fn check_identity(&self, identity: &Identity) -> Result<()> {
        if self.is_redacted()? {
            return Err(HistoryError::Options(format!(
                "{} holds a redacted copy, which cannot be brought up to date; sync the copy that it was made of, and export it again",
                self.layout.directory.display(),
            )));
        }
        for (name, what, value) in identity.facts()? {
            let known = self.fact(name)?.unwrap_or_default();
            if known != value {
                let directory = self.layout.directory.display();
                let same = what.trim_start_matches("the ");
                let differs = if name == "filters" {
                    // Tags and users are nobody's business who reads the log.
                    format!("other filters: {}", in_which(&known, &value))
                } else {
                    format!("{what} {known}, not {value}")
                };
                return Err(HistoryError::Options(format!(
                    "{directory} holds a copy with {differs}; choose another directory, or the same {same}"
                )));
            }
        }
        Ok(())
    }

    /// Starts a run: the one that was interrupted, where it stopped, if it listed the same, else a new one.
    pub(crate) fn start_run(
        &mut self,
        since: Option<Timestamp>,
        until: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<Beginning> {
        self.run = self
            .fact("run")?
            .and_then(|run| run.parse().ok())
            .unwrap_or(0);
        let interrupted: Option<Listing> = self
            .fact("listing")?
            .and_then(|text| serde_json::from_str(&text).ok());
        if let Some(listing) = interrupted
            && (listing.since, listing.until) == (since, until)
            && now.duration_since(listing.began_at) < LONGEST_INTERRUPTION
        {
            return Ok(Beginning {
                continues: true,
                listing,
            });
        }
        self.run += 1;
        self.set_fact("run", &self.run.to_string())?;
        let listing = Listing {
            offset: 0,
            since,
            until,
            began_at: now,
        };
        self.set_listing(&listing)?;
        Ok(Beginning {
            listing,
            continues: false,
        })
    }

    pub(crate) fn set_listing(&self, listing: &Listing) -> Result<()> {
        let text = serde_json::to_string(listing).unwrap_or_default();
        self.set_fact("listing", &text)
    }

    /// Ends a run that did everything.
    pub(crate) fn end_run(&self) -> Result<()> {
        let ended = self
            .connection
            .execute("DELETE FROM facts WHERE name = 'listing'", []);
        self.sql(ended).map(drop)
    }

    pub(crate) fn fact(&self, name: &str) -> Result<Option<String>> {
        self.sql(
            self.connection
                .query_row("SELECT value FROM facts WHERE name = ?", [name], |row| {
                    row.get(0)
                })
                .optional(),
        )
    }

    fn set_fact(&self, name: &str, value: &str) -> Result<()> {
        let written = self.connection.execute(
            "INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)",
            [name, value],
        );
        self.sql(written).map(drop)
    }
}
