//! What goes over the wire, on stderr, for those who ask.

use std::io;

use tracing_subscriber::{
    EnvFilter, Layer, filter::filter_fn, fmt, layer::SubscriberExt, util::SubscriberInitExt,
};

/// Shows the spans of this workspace's crates: by `RUST_LOG`, else by how often `-v` was given.
///
/// Other crates stay silent even at `trace`: some of them log headers, and with them the token.
pub(crate) fn start(verbose: u8) {
    let by_flag = match verbose {
        0 => "off",
        1 => "amigo_core=debug",
        _ => "amigo_core=trace,amigo_sandbox=debug",
    };
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(by_flag));
    let ours = filter_fn(|metadata| {
        ["amigo_", "forge"]
            .iter()
            .any(|prefix| metadata.target().starts_with(prefix))
    });
    let lines = fmt::layer()
        .with_writer(io::stderr)
        .with_ansi(anstream::AutoStream::choice(&io::stderr()) != anstream::ColorChoice::Never)
        .with_filter(ours);
    tracing_subscriber::registry()
        .with(filter)
        .with(lines)
        .init();
}
