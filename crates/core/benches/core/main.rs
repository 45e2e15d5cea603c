//! CPU time of the client, against bare reqwest and serde_json on the same pages: `cargo xtask bench core`.
//!
//! The server is a process of its own and answers from memory, so that only the client's work is counted.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement, not a library"
)]

mod cpu;
mod pages;
mod server;

use std::{hint::black_box, time::Duration};

use amigo_core::Amigo;
use cpu_time::ProcessTime;
use criterion::Criterion;
use tokio::runtime::{Builder, Runtime};

const ID: &str = "65f0c0ffee65f0c0ffee0001";

fn main() {
    if std::env::var_os(server::ROLE).is_some() {
        return server::serve();
    }
    // Bare reqwest needs to be told; nothing here is encrypted.
    rustls::crypto::ring::default_provider()
        .install_default()
        .unwrap();
    let server = server::Process::start();
    let mut criterion = Criterion::default()
        .with_measurement(cpu::CpuTime)
        .sample_size(60)
        .configure_from_args();
    page_of_500_messages(&mut criterion, &server.base_url);
    small_request(&mut criterion, &server.base_url);
    criterion.final_summary();
}

fn page_of_500_messages(criterion: &mut Criterion<cpu::CpuTime>, base_url: &str) {
    let (client, floor) = (client(base_url), reqwest::Client::new());
    let url = format!("{base_url}/v1/bench/conversation/{ID}/messages/");
    compare(
        criterion,
        "page of 500 messages",
        async || {
            client
                .conversations()
                .messages(ID)
                .await
                .unwrap()
                .messages
                .len()
        },
        async || {
            pages::bare::<pages::BareMessagePage>(&floor, &url)
                .await
                .messages
                .len()
        },
    );
}

fn small_request(criterion: &mut Criterion<cpu::CpuTime>, base_url: &str) {
    let (client, floor) = (client(base_url), reqwest::Client::new());
    let url = format!("{base_url}/v1/bench/conversation/{ID}/messages/{ID}/source");
    compare(
        criterion,
        "small request",
        async || {
            client
                .conversations()
                .message_source(ID, ID)
                .await
                .unwrap()
                .url
                .len()
        },
        async || {
            pages::bare::<pages::BareMessageSource>(&floor, &url)
                .await
                .url
                .len()
        },
    );
}

/// Measures both by turns. Whoever comes second finds warm caches and a grown heap, which is worth a tenth; so each is
/// measured right after the other has run.
fn compare(
    criterion: &mut Criterion<cpu::CpuTime>,
    name: &str,
    amigo: impl AsyncFn() -> usize,
    floor: impl AsyncFn() -> usize,
) {
    // A runtime of each client's own, as its connections need.
    let (amigo_runtime, floor_runtime) = (runtime(), runtime());
    let amigo = || black_box(amigo_runtime.block_on(amigo()));
    let floor = || black_box(floor_runtime.block_on(floor()));
    let mut group = criterion.benchmark_group(name);
    group.bench_function("amigo", |bencher| {
        bencher.iter_custom(|times| time(times, floor, amigo));
    });
    group.bench_function("floor", |bencher| {
        bencher.iter_custom(|times| time(times, amigo, floor));
    });
    group.finish();
}

fn time(times: u64, before: impl Fn() -> usize, measured: impl Fn() -> usize) -> Duration {
    (0..times)
        .map(|_| {
            before();
            let start = ProcessTime::now();
            measured();
            start.elapsed()
        })
        .sum()
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn client(base_url: &str) -> Amigo {
    Amigo::builder()
        .api_key("bench")
        .api_key_id("bench")
        .user_id("bench")
        .organization_id("bench")
        .base_url(base_url)
        .build()
        .unwrap()
}
