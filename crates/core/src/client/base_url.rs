use url::{Host, Url};

use crate::error::{Error, Result};

/// Where the API is: https anywhere, or http on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl(String);

impl BaseUrl {
    pub(crate) const DEFAULT: &'static str = "https://api.amigo.ai";

    pub(crate) fn parse(text: &str) -> Result<Self> {
        let refuse = |why: &str| {
            Error::configuration(format!("`base_url` {why}, such as {}", Self::DEFAULT))
        };
        let url = Url::parse(text.trim()).map_err(|_| refuse("must be a URL with https"))?;
        if !is_safe(&url) {
            return Err(refuse("must be https, or http on this machine"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(refuse("must not hold a user name or password"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(refuse(
                "must end with the host or a path, without query and fragment",
            ));
        }
        Ok(Self(url.as_str().trim_end_matches('/').to_owned()))
    }

    /// Without a slash at the end.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn is_encrypted(&self) -> bool {
        self.0.starts_with("https:")
    }

    pub(crate) fn is_loopback(&self) -> bool {
        Url::parse(&self.0).is_ok_and(|url| is_loopback(&url))
    }
}

/// Whether secrets may travel there: encrypted, or without leaving this machine.
pub(crate) fn is_safe(url: &Url) -> bool {
    url.has_host() && (url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url)))
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::BaseUrl;

    #[test]
    fn takes_https_anywhere_and_http_here() {
        for (text, kept) in [
            ("https://api.amigo.ai", "https://api.amigo.ai"),
            ("https://api.amigo.ai/", "https://api.amigo.ai"),
            (
                "https://gateway.example/amigo/",
                "https://gateway.example/amigo",
            ),
            ("http://localhost:8080", "http://localhost:8080"),
            ("http://127.0.0.1:1/", "http://127.0.0.1:1"),
            ("http://[::1]:1", "http://[::1]:1"),
        ] {
            assert_eq!(
                BaseUrl::parse(text).map(|url| url.0).ok().as_deref(),
                Some(kept),
                "{text}"
            );
        }
    }

    #[test]
    fn refuses_what_would_give_secrets_away() {
        for text in [
            "",
            "api.amigo.ai",
            "http://api.amigo.ai",
            "http://127.0.0.1.example.com",
            "ftp://localhost",
            "https://user:s3cr3t@api.amigo.ai",
            "https://api.amigo.ai/?key=s3cr3t",
            "file:///etc/passwd",
        ] {
            let error = BaseUrl::parse(text).expect_err(text).to_string();
            assert!(
                error.contains("base_url") && !error.contains("s3cr3t"),
                "{text}: {error}"
            );
        }
    }
}
