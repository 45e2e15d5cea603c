use url::{Host, Url};

use crate::error::{Error, Result};

/// Where the API is: https anywhere, or http on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl(Url);

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
        Ok(Self(url))
    }

    /// Without a slash at the end.
    pub(crate) fn as_str(&self) -> &str {
        self.0.as_str().trim_end_matches('/')
    }

    /// The URL of a path and query, percent-encoded, below this one.
    pub(crate) fn join(&self, target: &str) -> Url {
        let (path, query) = match target.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (target, None),
        };
        let mut url = self.0.clone();
        url.set_path(&format!("{}{path}", url.path().trim_end_matches('/')));
        url.set_query(query);
        url
    }

    pub(crate) fn is_encrypted(&self) -> bool {
        self.0.scheme() == "https"
    }

    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(&self.0)
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
    #![allow(clippy::unwrap_used)]

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
            assert_eq!(BaseUrl::parse(text).unwrap().as_str(), kept, "{text}");
        }
    }

    #[test]
    fn joins_without_leaving_the_host() {
        for (base, target, joined) in [
            ("https://host", "/v1/o", "https://host/v1/o"),
            (
                "https://host/",
                "/v1/a%2Fb?q=%3F&r=/",
                "https://host/v1/a%2Fb?q=%3F&r=/",
            ),
            (
                "https://host/api/",
                "/v1/o?q=1",
                "https://host/api/v1/o?q=1",
            ),
            ("https://host//other/", "/v1/o", "https://host//other/v1/o"),
        ] {
            let base = BaseUrl::parse(base).unwrap();
            assert_eq!(base.join(target).as_str(), joined);
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
