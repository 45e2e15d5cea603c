//! The settings of a client, by their names in JavaScript.

use std::time::Duration;

use amigo_core::{Amigo, AmigoBuilder, Error, ErrorKind, Pacing};
use serde_json::{Map, Value};

use crate::options::duration;

/// Reads the settings. The environment has been read by then: what is absent here is absent.
pub(crate) fn builder(json: &str) -> Result<AmigoBuilder, Error> {
    let settings: Map<String, Value> = serde_json::from_str(json)
        .map_err(|_| Error::new(ErrorKind::Configuration, "the settings are not an object"))?;
    let mut builder = Amigo::builder();
    for (name, value) in &settings {
        builder = match &**name {
            "apiKey" => builder.api_key(text(name, value)?),
            "apiKeyId" => builder.api_key_id(text(name, value)?),
            "userId" => builder.user_id(text(name, value)?),
            "bearerToken" => builder.bearer_token(text(name, value)?),
            "organizationId" => builder.organization_id(text(name, value)?),
            "baseUrl" => builder.base_url(text(name, value)?),
            "userAgent" => builder.user_agent(text(name, value)?),
            "timeoutMs" => builder.timeout(milliseconds(name, number(value))?),
            "connectTimeoutMs" => builder.connect_timeout(milliseconds(name, number(value))?),
            "streamTimeoutMs" => builder.stream_timeout(milliseconds(name, number(value))?),
            "maxRetries" => builder.max_attempts(attempts(number(value))?),
            "backoffBaseMs" => builder.first_backoff(wait(name, number(value))?),
            "maxDelayMs" => builder.longest_backoff(wait(name, number(value))?),
            "maxResponseBytes" => builder.max_response_bytes(
                value
                    .as_u64()
                    .filter(|bytes| *bytes > 0)
                    .ok_or_else(|| refuse(name, "must be an integer of at least 1"))?,
            ),
            "pacing" => match value {
                Value::Bool(true) => builder.pacing(Pacing::Documented),
                Value::Bool(false) => builder.pacing(Pacing::Off),
                _ => return Err(refuse(name, "must be true or false")),
            },
            _ => return Err(refuse(name, "is not a setting")),
        };
    }
    Ok(builder)
}

/// A time in milliseconds.
pub(crate) fn milliseconds(name: &str, value: f64) -> Result<Duration, Error> {
    duration(value).ok_or_else(|| refuse(name, "must be a number of milliseconds above 0"))
}

/// A wait in milliseconds, which may be none.
fn wait(name: &str, value: f64) -> Result<Duration, Error> {
    if value == 0.0 {
        return Ok(Duration::ZERO);
    }
    duration(value).ok_or_else(|| refuse(name, "must be a number of milliseconds of at least 0"))
}

/// How often a call is tried: once, and again so many times.
pub(crate) fn attempts(retries: f64) -> Result<u32, Error> {
    if retries.fract() == 0.0 && (0.0..=1e6).contains(&retries) {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "in range, by the line above"
        )]
        return Ok(retries as u32 + 1);
    }
    Err(refuse("maxRetries", "must be an integer of at least 0"))
}

fn text<'a>(name: &str, value: &'a Value) -> Result<&'a str, Error> {
    value
        .as_str()
        .ok_or_else(|| refuse(name, "must be a string"))
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

fn refuse(name: &str, why: &str) -> Error {
    Error::new(ErrorKind::Configuration, format!("`{name}` {why}"))
}
