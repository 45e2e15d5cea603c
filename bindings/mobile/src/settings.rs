use std::{fmt, time::Duration};

use amigo_core::{Amigo, AmigoBuilder, Pacing};

use crate::failure::NativeError;

/// What a client is made of. Nothing that is absent here is asked for elsewhere, save with `environment`.
#[uniffi::export(Debug)]
#[derive(Clone, uniffi::Record)]
pub struct NativeSettings {
    /// The organisation.
    pub organization_id: Option<String>,
    /// The API key.
    pub api_key: Option<String>,
    /// Identifier of the API key.
    pub api_key_id: Option<String>,
    /// The user to sign in as.
    pub user_id: Option<String>,
    /// A token that was had elsewhere, instead of an API key.
    pub bearer_token: Option<String>,
    /// Where the API is.
    pub base_url: Option<String>,
    /// Seconds that a call may take, with all its attempts.
    pub timeout: Option<f64>,
    /// Seconds that connecting may take.
    pub connect_timeout: Option<f64>,
    /// Seconds that a stream of events may pause.
    pub stream_timeout: Option<f64>,
    /// How often a call is tried at most.
    pub max_attempts: Option<i64>,
    /// The longest answer that is taken, in bytes after decompression.
    pub max_response_bytes: Option<i64>,
    /// Whether following pages keeps to the documented rate limits.
    pub pacing: Option<bool>,
    /// Name and version of the program, put before the SDK's own in the `User-Agent` header.
    pub user_agent: Option<String>,
    /// Whether what is absent is taken from `AMIGO_*` in the environment.
    pub environment: bool,
}

/// Shows no key and no token.
impl fmt::Debug for NativeSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NativeSettings")
            .field("organization_id", &self.organization_id)
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}

impl NativeSettings {
    pub(crate) fn builder(self) -> Result<AmigoBuilder, NativeError> {
        let mut builder = Amigo::builder();
        if let Some(value) = self.organization_id {
            builder = builder.organization_id(value);
        }
        if let Some(value) = self.api_key {
            builder = builder.api_key(value);
        }
        if let Some(value) = self.api_key_id {
            builder = builder.api_key_id(value);
        }
        if let Some(value) = self.user_id {
            builder = builder.user_id(value);
        }
        if let Some(value) = self.bearer_token {
            builder = builder.bearer_token(value);
        }
        if let Some(value) = self.base_url {
            builder = builder.base_url(value);
        }
        if let Some(value) = self.user_agent {
            builder = builder.user_agent(value);
        }
        if let Some(value) = self.timeout {
            builder = builder.timeout(seconds("timeout", value)?);
        }
        if let Some(value) = self.connect_timeout {
            builder = builder.connect_timeout(seconds("connect_timeout", value)?);
        }
        if let Some(value) = self.stream_timeout {
            builder = builder.stream_timeout(seconds("stream_timeout", value)?);
        }
        if let Some(value) = self.max_attempts {
            builder = builder.max_attempts(count("max_attempts", value)?);
        }
        if let Some(value) = self.max_response_bytes {
            builder = builder.max_response_bytes(count("max_response_bytes", value)?);
        }
        if let Some(value) = self.pacing {
            builder = builder.pacing(if value {
                Pacing::Documented
            } else {
                Pacing::Off
            });
        }
        if self.environment {
            builder = builder.settings_from_env();
        }
        Ok(builder)
    }
}

/// A time in seconds.
pub(crate) fn seconds(name: &str, value: f64) -> Result<Duration, NativeError> {
    Some(value)
        .filter(|seconds| *seconds > 0.0)
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .ok_or_else(|| NativeError::refused(name, "a number of seconds above 0"))
}

/// A number of things, of which there is at least one.
pub(crate) fn count<T: TryFrom<i64>>(name: &str, value: i64) -> Result<T, NativeError> {
    Some(value)
        .filter(|count| *count >= 1)
        .and_then(|count| T::try_from(count).ok())
        .ok_or_else(|| NativeError::refused(name, "an integer of at least 1"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_is_refused_by_name() {
        for (refused, name) in [
            (seconds("timeout", 0.0).map(drop), "timeout"),
            (seconds("timeout", f64::NAN).map(drop), "timeout"),
            (seconds("timeout", f64::INFINITY).map(drop), "timeout"),
            (count::<u32>("max_attempts", 0).map(drop), "max_attempts"),
            (
                count::<u32>("max_attempts", i64::MAX).map(drop),
                "max_attempts",
            ),
        ] {
            let text = refused.unwrap_err().to_string();
            assert!(text.contains(&format!("`{name}` must be")), "{text}");
        }
    }
}
