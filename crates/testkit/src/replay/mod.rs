//! The replay server: it plays the cases of a corpus to clients of any language and judges what they made of them.

mod connection;
mod control;
mod delivery;
mod matching;
mod request;
mod run;

use std::{
    collections::{BTreeMap, HashMap},
    io,
    net::{Ipv4Addr, SocketAddr},
    path::Path,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use serde::Serialize;
use tokio::net::TcpListener;
use tokio_util::task::AbortOnDropHandle;

use crate::{
    case::{Call, ClientSettings},
    corpus::Corpus,
    outcome::{Outcomes, Verdict},
    template::Context,
};
use run::Run;

/// Time a client has to hang up on an answer that stalls, once it has reported its outcome.
const HANG_UP_WITHIN: Duration = Duration::from_secs(2);

/// A server that plays a corpus on loopback. It stops when it is dropped.
#[derive(Debug)]
pub struct ReplayServer {
    stage: Arc<Stage>,
    address: SocketAddr,
    serving: AbortOnDropHandle<io::Result<()>>,
}

/// What a runner needs to play a case.
#[derive(Debug, Clone, Serialize)]
pub struct Started {
    /// Identifier of the run, for its verdict.
    pub run_id: u64,
    /// Name of the case.
    pub case: String,
    /// Settings of the client, to the last one; null: not set.
    pub client: ClientSettings,
    /// The calls to make, one after the other; of each as many at once as it has copies.
    pub calls: Vec<Call>,
}

/// Which cases were played.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// How many cases there are.
    pub cases: usize,
    /// Cases that no run was judged of.
    pub not_visited: Vec<String>,
    /// Cases that failed at least once.
    pub failed: Vec<String>,
}

/// Why a run cannot be begun or judged.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError {
    /// There is no such case or run.
    #[error("there is no {0}")]
    Unknown(String),
    /// The run's own servers cannot be opened.
    #[error("no port to play the case on: {0}")]
    NoPort(#[from] io::Error),
}

/// What the control side and the connections share.
#[derive(Debug)]
struct Stage {
    corpus: Corpus,
    next_run: AtomicU64,
    runs: Mutex<HashMap<u64, Playing>>,
    /// Judged cases, and whether all their runs passed.
    judged: Mutex<BTreeMap<String, bool>>,
}

/// A run and its two listeners, which close with it.
#[derive(Debug)]
struct Playing {
    name: String,
    run: Arc<Run>,
    _own: AbortOnDropHandle<()>,
    _other: AbortOnDropHandle<()>,
}

impl ReplayServer {
    /// Starts on a free port of loopback.
    pub async fn start(corpus: Corpus) -> io::Result<Self> {
        Self::start_at(corpus, (Ipv4Addr::LOCALHOST, 0).into()).await
    }

    /// Starts at an address, which must be on loopback: the server plays to whoever asks.
    pub async fn start_at(corpus: Corpus, address: SocketAddr) -> io::Result<Self> {
        if !address.ip().is_loopback() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                format!("{address} is not on loopback; the replay server listens nowhere else"),
            ));
        }
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let stage = Arc::new(Stage {
            corpus,
            next_run: AtomicU64::new(1),
            runs: Mutex::default(),
            judged: Mutex::default(),
        });
        let router = control::router(Arc::clone(&stage));
        let serving = tokio::spawn(async move { axum::serve(listener, router).await });
        Ok(Self {
            stage,
            address,
            serving: AbortOnDropHandle::new(serving),
        })
    }

    /// Where a runner asks for runs and verdicts: `http://127.0.0.1:PORT`.
    pub fn control_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Begins a run, as `POST /runs` does.
    pub async fn begin(&self, case: &str) -> Result<Started, ReplayError> {
        self.stage.begin(case).await
    }

    /// Judges a run, as `POST /runs/{id}/verdict` does.
    pub async fn judge(&self, run_id: u64, outcomes: &Outcomes) -> Result<Verdict, ReplayError> {
        self.stage.judge(run_id, outcomes).await
    }

    /// Which cases were played, as `GET /report` says.
    pub fn report(&self) -> Report {
        self.stage.report()
    }

    /// Serves until the task is dropped or the listener fails.
    pub async fn run(self) -> io::Result<()> {
        self.serving.await.map_err(io::Error::other)?
    }
}

/// Plays the corpus in a folder until the future is dropped; `on_ready` is told the control URL.
pub async fn serve(
    folder: &Path,
    address: SocketAddr,
    on_ready: impl FnOnce(&str),
) -> io::Result<()> {
    let corpus =
        Corpus::load(folder).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
    let server = ReplayServer::start_at(corpus, address).await?;
    on_ready(&server.control_url());
    server.run().await
}

impl Stage {
    async fn begin(&self, name: &str) -> Result<Started, ReplayError> {
        let listener = || TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
        let (own, other) = tokio::try_join!(listener(), listener())?;
        let context = Context {
            now: in_milliseconds(jiff::Timestamp::now()),
            port: own.local_addr()?.port(),
            other_port: other.local_addr()?.port(),
        };
        let case = self
            .corpus
            .filled(name, &context)
            .ok_or_else(|| ReplayError::Unknown(format!("case `{name}`")))?;
        let run = Arc::new(Run::new(case, &context));
        let playing = Playing {
            name: name.to_owned(),
            run: Arc::clone(&run),
            _own: AbortOnDropHandle::new(tokio::spawn(connection::accept(own, Arc::clone(&run)))),
            _other: AbortOnDropHandle::new(tokio::spawn(connection::refuse(
                other,
                Arc::clone(&run),
            ))),
        };
        let run_id = self.next_run.fetch_add(1, Ordering::Relaxed);
        lock(&self.runs).insert(run_id, playing);
        Ok(Started {
            run_id,
            case: name.to_owned(),
            client: run.client.clone(),
            calls: run.case.calls.clone(),
        })
    }

    async fn judge(&self, run_id: u64, outcomes: &Outcomes) -> Result<Verdict, ReplayError> {
        let playing = lock(&self.runs)
            .remove(&run_id)
            .ok_or_else(|| ReplayError::Unknown(format!("run {run_id} to judge")))?;
        // The client's hanging up may be on its way still.
        // One that does not come is found by the verdict.
        let _ = tokio::time::timeout(HANG_UP_WITHIN, playing.run.hung_up()).await;
        let verdict = playing.run.verdict(outcomes);
        let mut judged = lock(&self.judged);
        let passed = judged.entry(playing.name).or_insert(true);
        *passed &= verdict.passed;
        drop(judged);
        Ok(verdict)
    }

    fn report(&self) -> Report {
        let judged = lock(&self.judged);
        Report {
            cases: self.corpus.names().count(),
            not_visited: self
                .corpus
                .names()
                .filter(|name| !judged.contains_key(*name))
                .map(str::to_owned)
                .collect(),
            failed: judged
                .iter()
                .filter(|(_, passed)| !**passed)
                .map(|(name, _)| name.clone())
                .collect(),
        }
    }
}

/// A panic elsewhere leaves the record as good as it was.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
/// Without the digits that not every language's instants have, so that a result compares.
fn in_milliseconds(now: jiff::Timestamp) -> jiff::Timestamp {
    jiff::Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
}
