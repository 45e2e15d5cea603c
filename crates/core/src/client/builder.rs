use std::{sync::Arc, time::Duration};

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use super::{Amigo, BaseUrl};
use crate::{
    error::{Error, Result},
    operation::check_organization,
    transport::{Credentials, Pacing, Settings, Transport},
};

/// Settings of an [`Amigo`] client.
///
/// What is set here comes first; [`settings_from_env`](Self::settings_from_env) fills what was left open.
#[derive(Debug, Default, Clone)]
#[must_use]
pub struct AmigoBuilder {
    api_key: Option<SecretString>,
    api_key_id: Option<String>,
    user_id: Option<String>,
    bearer_token: Option<SecretString>,
    organization_id: Option<String>,
    base_url: Option<String>,
    environment: bool,
    timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    stream_timeout: Option<Duration>,
    max_attempts: Option<u32>,
    first_backoff: Option<Duration>,
    longest_backoff: Option<Duration>,
    max_response_bytes: Option<u64>,
    pacing: Option<Pacing>,
    clock_speed: Option<u32>,
    user_agent: Option<String>,
}

impl AmigoBuilder {
    /// The API key (`AMIGO_API_KEY`).
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(key.into().into());
        self
    }

    /// Identifier of the API key (`AMIGO_API_KEY_ID`).
    pub fn api_key_id(mut self, id: impl Into<String>) -> Self {
        self.api_key_id = Some(id.into());
        self
    }

    /// The user to sign in as (`AMIGO_USER_ID`).
    pub fn user_id(mut self, id: impl Into<String>) -> Self {
        self.user_id = Some(id.into());
        self
    }

    /// A token that was had elsewhere. It is used as it is, instead of an API key, and cannot be renewed.
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.bearer_token = Some(token.into().into());
        self
    }

    /// The organisation (`AMIGO_ORGANIZATION_ID`).
    pub fn organization_id(mut self, id: impl Into<String>) -> Self {
        self.organization_id = Some(id.into());
        self
    }

    /// Where the API is (`AMIGO_BASE_URL`); `https://api.amigo.ai` unless set. Must be https, or http on this machine.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Takes what is not set here from `AMIGO_API_KEY`, `AMIGO_API_KEY_ID`, `AMIGO_USER_ID`, `AMIGO_ORGANIZATION_ID` and
    /// `AMIGO_BASE_URL`.
    pub fn settings_from_env(mut self) -> Self {
        self.environment = true;
        self
    }

    /// How long a call may take, with all its attempts; 60 seconds unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long connecting may take; 10 seconds unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// How long a stream or download may pause between two reads; 300 seconds unless set.
    pub fn stream_timeout(mut self, timeout: Duration) -> Self {
        self.stream_timeout = Some(timeout);
        self
    }

    /// How often a call is tried at most; 3 unless set, and at least 1.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = Some(attempts);
        self
    }

    /// How long to wait at most before the second attempt; 250 milliseconds unless set. It doubles with every further one.
    pub fn first_backoff(mut self, delay: Duration) -> Self {
        self.first_backoff = Some(delay);
        self
    }

    /// How long to wait at most before any attempt; 30 seconds unless set. A server's `Retry-After` is another matter.
    pub fn longest_backoff(mut self, delay: Duration) -> Self {
        self.longest_backoff = Some(delay);
        self
    }

    /// The longest answer that is taken, in bytes after decompression; 256 MiB unless set.
    pub fn max_response_bytes(mut self, bytes: u64) -> Self {
        self.max_response_bytes = Some(bytes);
        self
    }

    /// Whether bulk work keeps to the documented rate limits; it does, save against a server on this machine, unless set.
    pub fn pacing(mut self, pacing: Pacing) -> Self {
        self.pacing = Some(pacing);
        self
    }

    /// How many times faster than real the minutes of the rate limits pass; 1 unless set. For a sandbox whose clock runs
    /// as fast.
    pub fn clock_speed(mut self, times: u32) -> Self {
        self.clock_speed = Some(times);
        self
    }

    /// Name and version of the program, put before the SDK's own in the `User-Agent` header.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.user_agent = Some(product.into());
        self
    }

    /// Builds the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration), naming the setting that is missing or wrong.
    pub fn build(self) -> Result<Amigo> {
        let environment = self.environment;
        let setting = |value: Option<String>, variable: &str| {
            let found = value.or_else(|| {
                if environment {
                    std::env::var(variable).ok()
                } else {
                    None
                }
            });
            found.filter(|value| !value.is_empty())
        };
        let required = |value: Option<String>, name: &str, variable: &str| {
            setting(value, variable).ok_or_else(|| {
                Error::configuration(format!(
                    "`{name}` is missing: set it, or {variable} in the environment"
                ))
            })
        };
        let secret =
            |value: Option<SecretString>| value.map(|value| value.expose_secret().to_owned());

        let base_url = match setting(self.base_url, "AMIGO_BASE_URL") {
            Some(text) => BaseUrl::parse(&text)?,
            None => BaseUrl::parse(BaseUrl::DEFAULT)?,
        };
        let organization = required(
            self.organization_id,
            "organization_id",
            "AMIGO_ORGANIZATION_ID",
        )?;
        check_organization(&organization)
            .map_err(|error| Error::configuration(error.to_string()))?;
        let credentials = match self.bearer_token {
            Some(token) => Credentials::BearerToken(header(
                "bearer_token",
                &format!("Bearer {}", token.expose_secret()),
            )?),
            None => Credentials::ApiKey {
                key: header(
                    "api_key",
                    &required(secret(self.api_key), "api_key", "AMIGO_API_KEY")?,
                )?,
                key_id: header(
                    "api_key_id",
                    &required(self.api_key_id, "api_key_id", "AMIGO_API_KEY_ID")?,
                )?,
                user_id: header(
                    "user_id",
                    &required(self.user_id, "user_id", "AMIGO_USER_ID")?,
                )?,
            },
        };
        let sdk = concat!("amigo-sdk/", env!("CARGO_PKG_VERSION"));
        let user_agent = self
            .user_agent
            .map_or_else(|| sdk.to_owned(), |product| format!("{product} {sdk}"));
        let pacing = self.pacing.unwrap_or(if base_url.is_loopback() {
            Pacing::AsTold
        } else {
            Pacing::Documented
        });
        Transport::new(Settings {
            base_url,
            organization,
            credentials,
            timeout: self.timeout.unwrap_or(Duration::from_mins(1)),
            connect_timeout: self.connect_timeout.unwrap_or(Duration::from_secs(10)),
            stream_timeout: self.stream_timeout.unwrap_or(Duration::from_mins(5)),
            max_attempts: self.max_attempts.unwrap_or(3).max(1),
            first_backoff: self.first_backoff.unwrap_or(Duration::from_millis(250)),
            longest_backoff: self.longest_backoff.unwrap_or(Duration::from_secs(30)),
            max_response_bytes: self.max_response_bytes.unwrap_or(256 * 1024 * 1024),
            pacing,
            clock_speed: self.clock_speed.unwrap_or(1),
            user_agent: header("user_agent", &user_agent)?,
        })
        .map(|transport| Amigo(Arc::new(transport)))
    }
}

/// A setting that travels in a header: a line break in it would let it write headers of its own.
fn header(name: &str, value: &str) -> Result<HeaderValue> {
    let refuse = || Error::configuration(format!("`{name}` must not hold control characters"));
    if value.chars().any(char::is_control) {
        return Err(refuse());
    }
    let mut header = HeaderValue::from_bytes(value.as_bytes()).map_err(|_| refuse())?;
    header.set_sensitive(true);
    Ok(header)
}
