//! What is set for one call alone, and its arguments.

use std::time::Duration;

use amigo_core::{CallOptions, Error, FieldError};
use http::{HeaderName, HeaderValue};
use napi_derive::napi;
use serde_json::{Map, Value};

use crate::{client::misused, settings};

/// What is set for one call alone.
#[napi(object, object_to_js = false)]
pub struct CallSettings {
    /// How long it may take, in milliseconds.
    pub timeout_ms: Option<f64>,
    /// How long a stream may pause, in milliseconds.
    pub stream_timeout_ms: Option<f64>,
    /// How often it is tried again.
    pub max_retries: Option<f64>,
    /// Names and values of headers, by turns.
    pub headers: Option<Vec<String>>,
    /// Whether it waits for its turn under the rate limit.
    pub paced: Option<bool>,
    /// Whether nothing is to be made of the answer's body.
    pub body_only: Option<bool>,
}

impl CallSettings {
    /// The options, and whether only the body is wanted.
    pub(crate) fn read(self) -> Result<(CallOptions, bool), Error> {
        let mut options = CallOptions::default();
        options.paced = self.paced.unwrap_or(false);
        options.timeout = self
            .timeout_ms
            .map(|time| settings::milliseconds("timeoutMs", time))
            .transpose()?;
        options.stream_timeout = self
            .stream_timeout_ms
            .map(|time| settings::milliseconds("streamTimeoutMs", time))
            .transpose()?;
        options.max_attempts = self.max_retries.map(settings::attempts).transpose()?;
        for line in self.headers.unwrap_or_default().chunks_exact(2) {
            let (Ok(name), Ok(value)) = (
                HeaderName::try_from(&line[0]),
                HeaderValue::try_from(&line[1]),
            ) else {
                let field =
                    FieldError::new(&["header", &line[0]], "header", "is not a valid header");
                return Err(misused(&field.to_string()));
            };
            options.headers.append(name, value);
        }
        Ok((options, self.body_only.unwrap_or(false)))
    }
}

/// The arguments of a call, from their JSON.
pub(crate) fn arguments(json: &str) -> Result<Map<String, Value>, Error> {
    serde_json::from_str(json).map_err(|_| misused("the arguments are not a JSON object"))
}

/// A time that fits where times are kept.
pub(crate) fn duration(milliseconds: f64) -> Option<Duration> {
    Some(milliseconds)
        .filter(|time| *time > 0.0)
        .and_then(|time| Duration::try_from_secs_f64(time / 1e3).ok())
}
