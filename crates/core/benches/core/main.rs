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

use amigo_core::{Amigo, operations::MessageQuery};
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
    let mut group = criterion.benchmark_group("page of 500 messages");
    let (runtime, client) = (runtime(), client(base_url));
    group.bench_function("amigo", |bencher| {
        bencher.to_async(&runtime).iter(|| async {
            client
                .conversations()
                .messages(ID)
                .query(MessageQuery::default())
                .await
                .unwrap()
                .messages
                .len()
        });
    });
    let (runtime, floor) = (self::runtime(), reqwest::Client::new());
    let url = format!("{base_url}/v1/bench/conversation/{ID}/messages/");
    group.bench_function("floor", |bencher| {
        bencher.to_async(&runtime).iter(|| async {
            pages::bare::<pages::BareMessagePage>(&floor, &url)
                .await
                .messages
                .len()
        });
    });
    group.finish();
}

fn small_request(criterion: &mut Criterion<cpu::CpuTime>, base_url: &str) {
    let mut group = criterion.benchmark_group("small request");
    let (runtime, client) = (runtime(), client(base_url));
    group.bench_function("amigo", |bencher| {
        bencher.to_async(&runtime).iter(|| async {
            client
                .conversations()
                .message_source(ID, ID)
                .await
                .unwrap()
                .url
                .len()
        });
    });
    let (runtime, floor) = (self::runtime(), reqwest::Client::new());
    let url = format!("{base_url}/v1/bench/conversation/{ID}/messages/{ID}/source");
    group.bench_function("floor", |bencher| {
        bencher.to_async(&runtime).iter(|| async {
            pages::bare::<pages::BareMessageSource>(&floor, &url)
                .await
                .url
                .len()
        });
    });
    group.finish();
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
