//! How fast a history is imported, and whether pages take as long in a large file as in a small one.
//!
//! `AMIGO_BENCH_MESSAGES` sets how many messages the large file holds; a million unless set. Pages are timed over HTTP
//! on the loopback interface, as a client has them.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::cast_precision_loss)]

mod history;

use std::{
    hint::black_box,
    io::BufReader,
    path::Path,
    time::{Duration, Instant},
};

use amigo_sandbox::{Database, RunningSandbox, Sandbox, import::import};
use criterion::{Criterion, criterion_group, criterion_main};
use history::History;
use tokio::runtime::Runtime;

const SMALL: u64 = 10_000;

/// How the paths end that are posted to.
const RECOMMEND: &str = "/recommend_responses";

/// Requests a page is timed by; the median counts.
const REQUESTS: usize = 101;

/// A sandbox over a generated history.
struct Subject {
    messages: u64,
    sandbox: RunningSandbox,
    http: reqwest::Client,
    token: String,
    pages: Vec<(&'static str, String)>,
    _directory: tempfile::TempDir,
}

fn bench(criterion: &mut Criterion) {
    let large = std::env::var("AMIGO_BENCH_MESSAGES")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(1_000_000);
    let runtime = Runtime::new().unwrap();
    let _ = rustls::crypto::ring::default_provider().install_default();
    let both = [SMALL, large].map(|messages| Subject::new(&runtime, messages));
    for subject in &both {
        let mut group = criterion.benchmark_group(format!("{} messages", subject.messages));
        group
            .sample_size(20)
            .measurement_time(Duration::from_secs(2))
            .warm_up_time(Duration::from_millis(300));
        for (name, path) in &subject.pages {
            group.bench_function(*name, |bencher| {
                bencher.to_async(&runtime).iter(|| subject.fetch(path));
            });
        }
        group.finish();
    }
    table(&runtime, &both);
}

impl Subject {
    fn new(runtime: &Runtime, messages: u64) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("sandbox.db");
        let start = Instant::now();
        let lines = BufReader::with_capacity(1 << 20, History::new(messages));
        let summary = import(&file, lines, Path::new("."), |_| {}).unwrap();
        let duration = start.elapsed();
        assert_eq!(summary.messages, messages);
        println!(
            "imported {messages} messages of {} conversations in {duration:.1?}: {:.0} messages/s, {} MiB",
            summary.conversations,
            messages as f64 / duration.as_secs_f64(),
            std::fs::metadata(&file).unwrap().len() >> 20,
        );
        let builder = Sandbox::builder()
            .database(Database::File(file))
            .token_lifetime(Duration::from_hours(24));
        let sandbox = runtime.block_on(builder.start()).unwrap();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let token = runtime.block_on(sign_in(&sandbox, &http));
        let conversations = summary.conversations;
        let mut subject = Self {
            messages,
            sandbox,
            http,
            token,
            pages: Vec::new(),
            _directory: directory,
        };
        let some_id = runtime.block_on(subject.conversation_at(conversations / 2));
        // As many conversations as the small file has for every filter, so that pages differ only in where they come from.
        let filtered = |filter: &str| format!("?limit=20&{filter}");
        let recommendation = runtime.block_on(subject.recommendation());
        subject.pages = vec![
            ("messages of a conversation", format!("{some_id}/messages/")),
            (
                "user messages, newest first",
                format!("{some_id}/messages/?message_type=user-message&sort_by=-created_at"),
            ),
            ("conversations", String::new()),
            ("... newest first", "?sort_by=-created_at".into()),
            ("... of a user", filtered("user_id=user-7")),
            (
                "... of three users",
                filtered("user_id=user-1&user_id=user-2&user_id=user-3"),
            ),
            (
                "... of a service",
                filtered(&format!("service_id={}", history::service(1))),
            ),
            ("... by id", format!("?id={some_id}")),
            ("... finished", filtered("is_finished=true")),
            ("... open", filtered("is_finished=false")),
            ("... tag key:value", filtered("tag=topic:topic 3")),
            ("... tag key:*", filtered("tag=topic:*")),
            ("... tag key:", filtered("tag=follow up:")),
            (
                "... service, finished, tag",
                filtered(&format!(
                    "service_id={}&is_finished=true&tag=topic:*",
                    history::service(1)
                )),
            ),
            (
                "the deepest conversations",
                format!("?continuation_token={}", conversations.saturating_sub(150)),
            ),
            ("recommended responses", recommendation),
        ];
        subject
    }

    async fn conversation_at(&self, place: u64) -> String {
        let body = self
            .fetch(&format!("?limit=1&continuation_token={place}"))
            .await;
        let page: serde_json::Value = serde_json::from_slice(&body).unwrap();
        page["conversations"][0]["id"].as_str().unwrap().to_owned()
    }

    /// The path of recommended responses for the last interaction of some open conversation.
    async fn recommendation(&self) -> String {
        let json = async |path: &str| -> serde_json::Value {
            serde_json::from_slice(&self.fetch(path).await).unwrap()
        };
        let open = json("?is_finished=false&limit=1").await;
        let id = open["conversations"][0]["id"].as_str().unwrap();
        let last = json(&format!("{id}/messages/?sort_by=-created_at&limit=1")).await;
        let interaction = last["messages"][0]["interaction_id"].as_str().unwrap();
        format!("{id}/interaction/{interaction}{RECOMMEND}")
    }

    async fn fetch(&self, path: &str) -> bytes::Bytes {
        let url = format!("{}/v1/sandbox/conversation/{path}", self.sandbox.base_url());
        let method = if path.ends_with(RECOMMEND) {
            reqwest::Method::POST
        } else {
            reqwest::Method::GET
        };
        let request = self.http.request(method, url).bearer_auth(&self.token);
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), 200);
        black_box(answer.bytes().await.unwrap())
    }

    fn median(&self, runtime: &Runtime, path: &str) -> Duration {
        let mut times: Vec<Duration> = (0..REQUESTS)
            .map(|_| {
                let start = Instant::now();
                runtime.block_on(self.fetch(path));
                start.elapsed()
            })
            .collect();
        times.sort_unstable();
        times[REQUESTS / 2]
    }
}

async fn sign_in(sandbox: &RunningSandbox, http: &reqwest::Client) -> String {
    let credentials = sandbox.credentials();
    let answer = http
        .post(format!(
            "{}/v1/{}/user/signin_with_api_key",
            sandbox.base_url(),
            credentials.organization_id
        ))
        .header("x-api-key", &credentials.api_key)
        .header("x-api-key-id", &credentials.api_key_id)
        .header("x-user-id", &credentials.user_id)
        .send()
        .await
        .unwrap();
    let body: serde_json::Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
    body["id_token"].as_str().unwrap().to_owned()
}

fn table(runtime: &Runtime, [small, large]: &[Subject; 2]) {
    println!(
        "\n{:<30}{:>14}{:>14}{:>8}",
        "page", small.messages, large.messages, "ratio"
    );
    for ((name, in_small), (_, in_large)) in small.pages.iter().zip(&large.pages) {
        let (one, other) = (
            small.median(runtime, in_small),
            large.median(runtime, in_large),
        );
        let ratio = other.as_secs_f64() / one.as_secs_f64();
        println!(
            "{name:<30}{:>14}{:>14}{ratio:>8.2}",
            format!("{one:.2?}"),
            format!("{other:.2?}")
        );
    }
}

criterion_group!(benches, bench);
criterion_main!(benches);
