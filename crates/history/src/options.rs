use std::{fmt, path::PathBuf, str::FromStr};

use amigo_core::{
    CallOptions,
    operation::{Operation, Request},
    operations::{
        ConversationQuery, GetInteractionInsights, GetMessageSource, GetMessages, ListConversations,
    },
};
use jiff::{Timestamp, Zoned, civil::DateTime, tz::TimeZone};
use serde::{Deserialize, Serialize};

use crate::{HistoryError, Result};

/// What to pull, and where to.
#[derive(Debug, Clone)]
pub struct SyncOptions {
    /// The directory that holds the copy. It is made if it is not there.
    pub directory: PathBuf,
    /// Which conversations: the filters of [`ListConversations`]. Page and order are the run's own affair and must not be
    /// set. A directory keeps to the filters of its first run.
    pub filters: ConversationQuery,
    /// Only conversations created at this instant or later.
    pub since: Option<Timestamp>,
    /// Only conversations created before this instant.
    pub until: Option<Timestamp>,
    /// Whether to pull the insights of every interaction.
    pub insights: bool,
    /// Whether to pull the audio of every voice message.
    pub audio: bool,
    /// What the files are. A directory keeps to the format of its first run.
    pub format: Format,
    /// How fast to go, where that is not left to the documented budgets and to the server.
    pub rates: Rates,
    /// Whether to read the messages of every open conversation again, even where the list shows no change.
    pub reread_open: bool,
    /// What is set for every call of the run: more attempts than the client's, say, because a call that fails for good ends it.
    /// Its pace is set by `rates`.
    pub calls: CallOptions,
}

impl SyncOptions {
    /// Conversations and messages of everything, as Parquet.
    pub fn new(directory: impl Into<PathBuf>) -> Self {
        Self {
            directory: directory.into(),
            filters: ConversationQuery::default(),
            since: None,
            until: None,
            insights: false,
            audio: false,
            format: Format::default(),
            rates: Rates::default(),
            reread_open: false,
            calls: CallOptions::default(),
        }
    }

    /// What can be refused before anything is touched.
    pub(crate) fn check(&self) -> Result<()> {
        let filters = &self.filters;
        if filters.limit.is_some()
            || filters.continuation_token.is_some()
            || !filters.sort_by.is_empty()
        {
            return Err(HistoryError::Options(
                "`limit`, `continuation_token` and `sort_by` are chosen by the run itself; leave them out".to_owned(),
            ));
        }
        if let (Some(since), Some(until)) = (self.since, self.until)
            && since >= until
        {
            return Err(HistoryError::Options(format!(
                "`since` ({since}) must be before `until` ({until})"
            )));
        }
        let listing = Request::<ListConversations> {
            path: (),
            query: filters.clone(),
            body: (),
        };
        listing.check()?;
        self.rates.check()
    }
}

/// Reads a date, which begins at midnight UTC, or an instant: `2026-05-01`, `2026-05-01T08:00:00Z`. A time without an offset
/// is UTC; one in a time zone names it: `2026-05-01T08:00[Europe/Berlin]`.
///
/// # Errors
///
/// When the text is none of these.
pub fn instant(text: &str) -> Result<Timestamp> {
    // A date and time would pass over the zone behind it, and a date over both.
    let read = if text.contains('[') {
        text.parse::<Zoned>().map(|zoned| zoned.timestamp())
    } else {
        text.parse::<Timestamp>().or_else(|_| {
            let civil = text.parse::<DateTime>()?;
            civil.to_zoned(TimeZone::UTC).map(|zoned| zoned.timestamp())
        })
    };
    read.map_err(|_| {
        HistoryError::Options(
            "a time is written 2026-05-01, 2026-05-01T08:00:00Z or 2026-05-01T08:00:00+02:00"
                .to_owned(),
        )
    })
}

/// What the files of a copy are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Parquet: typed columns, compressed, for analysts' tools.
    #[default]
    Parquet,
    /// JSON Lines: every object exactly as the server wrote it, fields unknown to this version included.
    Jsonl,
}

impl Format {
    /// The ending of its files' names.
    pub(crate) fn extension(self) -> &'static str {
        match self {
            Self::Parquet => "parquet",
            Self::Jsonl => "jsonl",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.extension())
    }
}

impl FromStr for Format {
    type Err = HistoryError;

    fn from_str(text: &str) -> Result<Self> {
        match text {
            "parquet" => Ok(Self::Parquet),
            "jsonl" => Ok(Self::Jsonl),
            _ => Err(HistoryError::Options(
                "`format` must be parquet or jsonl".to_owned(),
            )),
        }
    }
}

/// Requests a minute to keep to instead of the documented budgets. Where the server says that less is allowed, less it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rates {
    /// Of listing conversations.
    pub conversations: Option<u32>,
    /// Of reading messages.
    pub messages: Option<u32>,
    /// Of reading insights.
    pub insights: Option<u32>,
    /// Of asking for message sources.
    pub audio: Option<u32>,
}

impl Rates {
    /// The same rate for every operation.
    pub fn all(requests_per_minute: u32) -> Self {
        Self {
            conversations: Some(requests_per_minute),
            messages: Some(requests_per_minute),
            insights: Some(requests_per_minute),
            audio: Some(requests_per_minute),
        }
    }

    fn check(&self) -> Result<()> {
        let rates = [self.conversations, self.messages, self.insights, self.audio];
        if rates.contains(&Some(0)) {
            return Err(HistoryError::Options(
                "a rate must be at least 1 request a minute".to_owned(),
            ));
        }
        Ok(())
    }

    /// The rate that goes by a name.
    pub(crate) fn named(&mut self, name: &str) -> Option<&mut Option<u32>> {
        match name {
            "conversations" => Some(&mut self.conversations),
            "messages" => Some(&mut self.messages),
            "insights" => Some(&mut self.insights),
            "audio" => Some(&mut self.audio),
            _ => None,
        }
    }

    /// The rate of an operation.
    pub(crate) fn of<O: Operation>(&self) -> Option<u32> {
        let name = O::DEFINITION.name;
        if name == ListConversations::DEFINITION.name {
            self.conversations
        } else if name == GetMessages::DEFINITION.name {
            self.messages
        } else if name == GetInteractionInsights::DEFINITION.name {
            self.insights
        } else if name == GetMessageSource::DEFINITION.name {
            self.audio
        } else {
            None
        }
    }
}

impl FromStr for Rates {
    type Err = HistoryError;

    /// Reads `30`, for every operation, or `messages=60,insights=40`.
    fn from_str(text: &str) -> Result<Self> {
        let refuse = || {
            HistoryError::Options(
                "a rate is a number of requests a minute, for every operation or by name: 30, or \
                 messages=60,insights=40 (conversations, messages, insights, audio)"
                    .to_owned(),
            )
        };
        let number = |text: &str| text.trim().parse::<u32>().map_err(|_| refuse());
        if !text.contains('=') {
            let rates = Self::all(number(text)?);
            return rates.check().map(|()| rates);
        }
        let mut rates = Self::default();
        for part in text.split(',') {
            let (name, value) = part.split_once('=').ok_or_else(refuse)?;
            *rates.named(name.trim()).ok_or_else(refuse)? = Some(number(value)?);
        }
        rates.check().map(|()| rates)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn rates_are_for_all_or_by_name() {
        assert_eq!("30".parse::<Rates>().unwrap(), Rates::all(30));
        let some = "messages=60, insights=40".parse::<Rates>().unwrap();
        assert_eq!(some.of::<GetMessages>(), Some(60));
        assert_eq!(some.of::<GetInteractionInsights>(), Some(40));
        assert_eq!(some.of::<ListConversations>(), None);
        for text in ["", "0", "fast", "messages", "messages=0", "tags=5", "-3"] {
            assert!(text.parse::<Rates>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_time_is_a_date_or_an_instant() {
        let read = |text| instant(text).ok();
        assert_eq!(read("2026-05-01"), read("2026-05-01T00:00:00Z"));
        assert_eq!(read("2026-05-01T02:00:00+02:00"), read("2026-05-01"));
        // Without an offset it is UTC, and nothing that was written is passed over.
        assert_eq!(read("2026-05-01T08:30"), read("2026-05-01T08:30:00Z"));
        assert!(read("2026-05-01T08:30").is_some());
        assert_eq!(
            read("2026-05-01T08:30[Europe/Berlin]"),
            read("2026-05-01T06:30:00Z")
        );
        for text in [
            "",
            "yesterday",
            "2026-13-01",
            "2026-05",
            "2026-05-01T08:30[Mars]",
            "2026-05-01[",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_meant_is_refused() {
        let at = |text: &str| Some(text.parse::<Timestamp>().unwrap());
        let mut options = SyncOptions::new("x");
        assert!(options.check().is_ok());
        options.since = at("2026-01-02T00:00:00Z");
        options.until = at("2026-01-02T00:00:00Z");
        assert!(options.check().is_err());
        let mut options = SyncOptions::new("x");
        options.filters.limit = Some(5);
        assert!(options.check().is_err());
    }
}
