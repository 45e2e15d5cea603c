//! What is set for one call alone, and its arguments.

use amigo_core::{CallOptions, Error, ErrorKind, FieldError};
use http::{HeaderName, HeaderValue};
use pyo3::prelude::*;
use serde_json::{Map, Value};

use crate::{errors, settings};

/// A call as Python asks for it.
pub(crate) struct Order {
    pub(crate) operation: String,
    pub(crate) arguments: Map<String, Value>,
    pub(crate) options: CallOptions,
}

/// `(timeout, max_attempts, extra_headers, pace)`: the time in seconds, and null for what is not set.
pub(crate) type Options<'py> = (
    Option<Bound<'py, PyAny>>,
    Option<Bound<'py, PyAny>>,
    Option<Vec<(String, String)>>,
    Pace,
);

/// Whether a call waits for its turn under the rate limit, or how many requests of its kind a minute it keeps to.
#[derive(FromPyObject)]
pub(crate) enum Pace {
    IsKept(bool),
    At(u32),
}

impl Order {
    pub(crate) fn read(
        py: Python<'_>,
        operation: String,
        arguments: &[u8],
        options: Option<Options<'_>>,
    ) -> PyResult<Self> {
        let arguments = serde_json::from_slice(arguments).map_err(|_| {
            let message = "nothing was sent, because the arguments are not a JSON object";
            errors::raise(py, &Error::new(ErrorKind::Validation, message))
        })?;
        let options = match options {
            Some(options) => read(py, options)?,
            None => CallOptions::default(),
        };
        Ok(Self {
            operation,
            arguments,
            options,
        })
    }
}

pub(crate) fn read(py: Python<'_>, given: Options<'_>) -> PyResult<CallOptions> {
    let (timeout, attempts, headers, pace) = given;
    let mut options = CallOptions::default();
    match pace {
        Pace::IsKept(paced) => options.paced = paced,
        Pace::At(rate) => {
            options.paced = true;
            options.requests_per_minute = Some(rate);
        }
    }
    if let Some(timeout) = timeout {
        options.timeout = Some(settings::seconds("timeout", &timeout)?);
    }
    if let Some(attempts) = attempts {
        let attempts = attempts.extract().map_err(|_| {
            let message = "`max_retries` must be an integer of at least 0";
            errors::raise(py, &Error::new(ErrorKind::Configuration, message))
        })?;
        options.max_attempts = Some(attempts);
    }
    for (name, value) in headers.into_iter().flatten() {
        let (Ok(key), Ok(value)) = (HeaderName::try_from(&*name), HeaderValue::try_from(&*value))
        else {
            let field = FieldError::new(&["header", &name], "header", "is not a valid header");
            let message = format!("nothing was sent, because {field}");
            return Err(errors::raise(
                py,
                &Error::new(ErrorKind::Validation, message),
            ));
        };
        options.headers.append(key, value);
    }
    Ok(options)
}
