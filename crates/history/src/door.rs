//! The door for other languages, which pass options as JSON and want errors as facts.

use std::path::{Path, PathBuf};

use amigo_core::{
    operation::Request,
    operations::{ConversationQuery, ListConversations},
};
use serde_json::{Map, Value};

use crate::{Format, HistoryError, Rates, Result, SyncOptions, options::instant};

/// Options beside the filters.
const OWN: [&str; 7] = [
    "since",
    "until",
    "insights",
    "audio",
    "format",
    "rates",
    "reread_open",
];

impl SyncOptions {
    /// Reads options from one flat JSON object: `since`, `until`, `insights`, `audio`, `format`, `rates`, `reread_open`, and
    /// beside them the filters of [`ListConversations`]. What is null counts as not given.
    ///
    /// Instants are text, as for [`instant`]; `rates` is a number, or numbers by name.
    ///
    /// # Errors
    ///
    /// Names the option that does not fit and what is allowed there, and quotes no value.
    pub fn from_json(directory: impl Into<PathBuf>, json: &[u8]) -> Result<Self> {
        let mut given: Map<String, Value> = serde_json::from_slice(json)
            .map_err(|_| HistoryError::Options("the options are not a JSON object".to_owned()))?;
        let mut own = OWN.map(|name| given.remove(name).filter(|value| !value.is_null()));
        let [since, until, insights, audio, format, rates, reread_open] = &mut own;
        let options = Self {
            filters: filters(given)?,
            since: since
                .take()
                .map(|value| time("since", &value))
                .transpose()?,
            until: until
                .take()
                .map(|value| time("until", &value))
                .transpose()?,
            insights: flag("insights", insights.as_ref())?,
            audio: flag("audio", audio.as_ref())?,
            format: match format {
                None => Format::default(),
                Some(value) => value.as_str().unwrap_or_default().parse()?,
            },
            rates: rates
                .as_ref()
                .map(read_rates)
                .transpose()?
                .unwrap_or_default(),
            reread_open: flag("reread_open", reread_open.as_ref())?,
            ..Self::new(directory)
        };
        options.check()?;
        Ok(options)
    }
}

fn filters(given: Map<String, Value>) -> Result<ConversationQuery> {
    Ok(Request::<ListConversations>::from_arguments(given)?.query)
}

fn time(name: &str, value: &Value) -> Result<jiff::Timestamp> {
    instant(value.as_str().unwrap_or_default())
        .map_err(|error| HistoryError::Options(format!("`{name}`: {error}")))
}

fn flag(name: &str, value: Option<&Value>) -> Result<bool> {
    value.map_or(Ok(false), |value| {
        value
            .as_bool()
            .ok_or_else(|| HistoryError::Options(format!("`{name}` must be true or false")))
    })
}

fn read_rates(value: &Value) -> Result<Rates> {
    let refuse = || {
        HistoryError::Options(
            "`rates` must be a whole number of requests a minute of at least 1, or such numbers by name: \
             conversations, messages, insights, audio"
                .to_owned(),
        )
    };
    let number = |value: &Value| -> Result<u32> {
        value
            .as_u64()
            .and_then(|rate| u32::try_from(rate).ok())
            .filter(|rate| *rate > 0)
            .ok_or_else(refuse)
    };
    let Value::Object(named) = value else {
        return number(value).map(Rates::all);
    };
    let mut rates = Rates::default();
    for (name, value) in named.iter().filter(|(_, value)| !value.is_null()) {
        *rates.named(name).ok_or_else(refuse)? = Some(number(value)?);
    }
    Ok(rates)
}

impl HistoryError {
    /// Name of the kind, the same in every language: one of [`amigo_core::ErrorKind`]'s, `aborted`, or `history` for
    /// trouble with the directory.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Api(error) => error.kind().as_str(),
            Self::Options(_) => "validation",
            Self::Cancelled => "aborted",
            Self::InUse { .. }
            | Self::Directory { .. }
            | Self::File { .. }
            | Self::Damaged { .. }
            | Self::Checkpoint { .. } => "history",
        }
    }

    /// What is the matter with the directory, in a word: `in_use`, `directory`, `file` or `damaged`.
    pub fn reason(&self) -> Option<&'static str> {
        match self {
            Self::InUse { .. } => Some("in_use"),
            Self::Directory { .. } => Some("directory"),
            Self::File { .. } => Some("file"),
            Self::Damaged { .. } | Self::Checkpoint { .. } => Some("damaged"),
            Self::Api(_) | Self::Options(_) | Self::Cancelled => None,
        }
    }

    /// The file or the directory that there is trouble with.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::InUse {
                directory: path, ..
            }
            | Self::Directory {
                directory: path, ..
            }
            | Self::File { path, .. }
            | Self::Damaged { path, .. }
            | Self::Checkpoint { path, .. } => Some(path),
            Self::Api(_) | Self::Options(_) | Self::Cancelled => None,
        }
    }

    /// Process and machine that have the directory in use.
    pub fn holder(&self) -> Option<&str> {
        match self {
            Self::InUse { holder, .. } => Some(holder),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    fn read(options: &Value) -> Result<SyncOptions> {
        SyncOptions::from_json("x", options.to_string().as_bytes())
    }

    #[test]
    fn options_are_read_from_one_object() {
        let options = read(&json!({
            "since": "2026-05-01", "until": null, "insights": true, "format": "jsonl", "rates": { "messages": 60 },
            "user_id": "ann", "is_finished": true,
        }))
        .unwrap();
        assert_eq!(options.since, Some("2026-05-01T00:00:00Z".parse().unwrap()));
        assert_eq!((options.insights, options.audio), (true, false));
        assert_eq!(options.format, Format::Jsonl);
        assert_eq!(options.rates, "messages=60".parse().unwrap());
        assert_eq!(options.filters.user_id, ["ann"]);
        assert_eq!(options.filters.is_finished, Some(true));
        assert_eq!(read(&json!({ "rates": 30 })).unwrap().rates, Rates::all(30));
    }

    #[test]
    fn an_option_that_does_not_fit_is_named() {
        for (options, said) in [
            (json!({ "since": "s3cr3t" }), "`since`"),
            (json!({ "until": 5 }), "`until`"),
            (json!({ "insights": "s3cr3t" }), "`insights`"),
            (json!({ "format": "s3cr3t" }), "`format`"),
            (json!({ "rates": 0 }), "`rates`"),
            (json!({ "rates": { "s3cr3t": 5 } }), "`rates`"),
            (json!({ "service_id": "s3cr3t" }), "`service_id.0`"),
            (json!({ "is_finished": "s3cr3t" }), "`is_finished`"),
            (json!({ "limit": 5 }), "`limit`"),
            (
                json!({ "since": "2026-05-02", "until": "2026-05-01" }),
                "`since`",
            ),
            (json!({ "nonsense": 5 }), "`nonsense` is not an argument"),
        ] {
            let error = read(&options).unwrap_err().to_string();
            assert!(
                error.contains(said) && !error.contains("s3cr3t"),
                "{options}: {error}"
            );
        }
    }
}
