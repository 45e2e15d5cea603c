use std::sync::Arc;

use rustls::{ClientConfig, RootCertStore};

use crate::error::{Error, Result};

/// TLS by rustls, trusting what this machine trusts, so that a hospital's own proxy works; where the machine keeps no
/// certificates that can be read (Android, bare containers), Mozilla's list.
///
/// Reading the machine's certificates takes milliseconds, which a client of a sandbox need not spend.
pub(super) fn configuration(encrypted: bool) -> Result<ClientConfig> {
    let mut roots = RootCertStore::empty();
    if encrypted {
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    }
    if roots.is_empty() {
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    }
    let builder =
        ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|error| Error::configuration(format!("TLS cannot be set up: {error}")))?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}
