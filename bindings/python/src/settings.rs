//! The settings of a client, from Python's keywords.

use std::time::Duration;

use amigo_core::{Amigo, AmigoBuilder, Error, ErrorKind, Pacing};
use pyo3::{prelude::*, types::PyDict};

use crate::errors;

/// Reads the settings. The environment has been read by then: what is absent here is absent.
pub(crate) fn builder(settings: &Bound<'_, PyDict>) -> PyResult<AmigoBuilder> {
    let py = settings.py();
    let mut builder = Amigo::builder();
    for (name, value) in settings {
        if value.is_none() {
            continue;
        }
        let name: String = name.extract()?;
        builder = match &*name {
            "api_key" => builder.api_key(text(&name, &value)?),
            "api_key_id" => builder.api_key_id(text(&name, &value)?),
            "user_id" => builder.user_id(text(&name, &value)?),
            "bearer_token" => builder.bearer_token(text(&name, &value)?),
            "organization_id" => builder.organization_id(text(&name, &value)?),
            "base_url" => builder.base_url(text(&name, &value)?),
            "user_agent" => builder.user_agent(text(&name, &value)?),
            "timeout" => builder.timeout(seconds(&name, &value)?),
            "connect_timeout" => builder.connect_timeout(seconds(&name, &value)?),
            "stream_timeout" => builder.stream_timeout(seconds(&name, &value)?),
            "max_attempts" => builder.max_attempts(number(&name, &value)?),
            "retry_backoff_base" => builder.first_backoff(seconds(&name, &value)?),
            "retry_max_delay_seconds" => builder.longest_backoff(seconds(&name, &value)?),
            "max_response_bytes" => builder.max_response_bytes(number(&name, &value)?),
            "pacing" if value.is_truthy()? => builder.pacing(Pacing::Documented),
            "pacing" => builder.pacing(Pacing::Off),
            _ => return Err(refuse(py, &name, "is not a setting")),
        };
    }
    Ok(builder)
}

fn text(name: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    value
        .extract()
        .map_err(|_| refuse(value.py(), name, "must be a string"))
}

fn number<'py, T: for<'a> FromPyObject<'a, 'py>>(
    name: &str,
    value: &Bound<'py, PyAny>,
) -> PyResult<T> {
    value
        .extract()
        .map_err(|_| refuse(value.py(), name, "must be an integer of at least 1"))
}

/// A time in seconds.
pub(crate) fn seconds(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Duration> {
    value
        .extract()
        .ok()
        .filter(|seconds: &f64| *seconds > 0.0)
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .ok_or_else(|| refuse(value.py(), name, "must be a number of seconds above 0"))
}

fn refuse(py: Python<'_>, name: &str, why: &str) -> PyErr {
    errors::raise(
        py,
        &Error::new(ErrorKind::Configuration, format!("`{name}` {why}")),
    )
}
