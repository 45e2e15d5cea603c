use std::collections::HashMap;

use amigo_core::{Call, CallOptions, Error, ErrorKind, operation::Operation};
use http::{HeaderName, HeaderValue};

use crate::{
    failure::NativeError,
    settings::{count, seconds},
};

/// What may be set for one call alone.
#[derive(Debug, Clone, Default, uniffi::Record)]
pub struct NativeOptions {
    /// Seconds that the call may take, with all its attempts.
    pub timeout: Option<f64>,
    /// Seconds that a stream of events may pause.
    pub stream_timeout: Option<f64>,
    /// How often it is tried at most.
    pub max_attempts: Option<i64>,
    /// Headers beside the client's own; they cannot replace the credentials.
    pub headers: HashMap<String, String>,
}

impl NativeOptions {
    /// Sets them on a call.
    pub(crate) fn apply<O: Operation>(self, mut call: Call<O>) -> Result<Call<O>, NativeError> {
        if let Some(value) = self.timeout {
            call = call.timeout(seconds("timeout", value)?);
        }
        if let Some(value) = self.stream_timeout {
            call = call.stream_timeout(seconds("stream_timeout", value)?);
        }
        if let Some(value) = self.max_attempts {
            call = call.max_attempts(count("max_attempts", value)?);
        }
        for (name, value) in &self.headers {
            call = call.header(name, value);
        }
        Ok(call)
    }

    /// The same for a call by name.
    pub(crate) fn for_call_by_name(self) -> Result<CallOptions, NativeError> {
        let mut options = CallOptions::default();
        options.timeout = self
            .timeout
            .map(|value| seconds("timeout", value))
            .transpose()?;
        options.stream_timeout = self
            .stream_timeout
            .map(|value| seconds("stream_timeout", value))
            .transpose()?;
        options.max_attempts = self
            .max_attempts
            .map(|value| count("max_attempts", value))
            .transpose()?;
        for (name, value) in &self.headers {
            let header = HeaderName::from_bytes(name.as_bytes())
                .ok()
                .zip(HeaderValue::from_str(value).ok());
            let Some((name, value)) = header else {
                let message = format!("nothing was sent, because `{name}` is not a valid header");
                return Err(Error::new(ErrorKind::Validation, message).into());
            };
            options.headers.append(name, value);
        }
        Ok(options)
    }
}
