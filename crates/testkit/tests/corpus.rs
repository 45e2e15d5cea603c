//! Runs every case of the corpus with the Rust client, one named test for each case and door.
#![allow(clippy::unwrap_used)]

mod rust_client;

use std::{path::Path, process::ExitCode, sync::Arc};

use amigo_testkit::{Corpus, ReplayServer};
use libtest_mimic::{Arguments, Failed, Trial};

use rust_client::Door;

/// The cases wait more than they compute.
const AT_ONCE: usize = 16;

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus");
    let corpus = Corpus::load(&folder).unwrap_or_else(|error| panic!("{error}"));
    let names: Vec<String> = corpus.names().map(str::to_owned).collect();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = Arc::new(runtime.block_on(ReplayServer::start(corpus)).unwrap());

    let trials = names
        .iter()
        .flat_map(|name| [Door::Narrow, Door::Typed].map(|door| (name.clone(), door)))
        .map(|(name, door)| {
            let server = Arc::clone(&server);
            let handle = runtime.handle().clone();
            Trial::test(format!("{name} ({door:?})"), move || {
                let started = handle.block_on(server.begin(&name))?;
                let outcomes = rust_client::play(&started, door);
                let verdict = handle.block_on(server.judge(started.run_id, &outcomes))?;
                if verdict.passed {
                    Ok(())
                } else {
                    Err(Failed::from(verdict.failures.join("\n")))
                }
            })
        })
        .collect();

    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(AT_ONCE);
    let conclusion = libtest_mimic::run(&arguments, trials);
    let partial = arguments.list || arguments.filter.is_some() || !arguments.skip.is_empty();
    if partial || conclusion.has_failed() {
        return conclusion.exit_code();
    }
    assert_eq!(
        server.report().not_visited,
        [""; 0],
        "every case must be visited"
    );
    ExitCode::SUCCESS
}
