//! Starting a sandbox, and stopping it.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use tokio::{net::TcpListener, task::JoinHandle};
use tokio_util::sync::{CancellationToken, DropGuard};

use crate::{
    agent::{
        analysis::{self, Analyses},
        running::Running,
        webhooks,
    },
    connection::{BreakableListener, ConnectionControl},
    credentials::Credentials,
    demo,
    faults::{Fault, Faults},
    import::{self, AudioFiles, ImportError, ImportSummary},
    rate_limits::{RateLimiter, RateLimits},
    router::{self, AppState, Shared},
    seed,
    store::{Database, Store, StoreError, access},
};

/// A sandbox to be started; see [`Sandbox::builder`].
#[derive(Debug)]
pub struct Sandbox;

/// What the sandbox is to be like.
#[derive(Debug, Clone)]
pub struct SandboxBuilder {
    database: Database,
    demo_data: bool,
    address: SocketAddr,
    rate_limits: RateLimits,
    clock_speed: u32,
    token_lifetime: Duration,
    source_lifetime: Duration,
    seed: u64,
}

/// The sandbox could not be started.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    /// Nothing can listen at the address.
    #[error(
        "cannot listen at {address}: {source}; choose another port, or port 0 for any that is free"
    )]
    Address {
        /// The address.
        address: SocketAddr,
        /// Why not.
        source: io::Error,
    },
    /// The database could not be opened.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The demo data could not be imported.
    #[error("the demo data could not be imported: {0}")]
    Demo(#[from] ImportError),
    /// The database could not be opened because the program is ending.
    #[error("the sandbox was stopped while it started")]
    Stopped,
}

impl Sandbox {
    /// A sandbox in memory, without data or rate limits, on any free port of the loopback interface.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder {
            database: Database::Memory,
            demo_data: false,
            address: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
            rate_limits: RateLimits::Off,
            clock_speed: 1,
            token_lifetime: Duration::from_hours(1),
            source_lifetime: Duration::from_mins(15),
            seed: 0,
        }
    }
}

impl SandboxBuilder {
    /// Where the data are kept.
    #[must_use]
    pub fn database(mut self, database: Database) -> Self {
        self.database = database;
        self
    }

    /// Whether a database without services is filled with the demo data first.
    #[must_use]
    pub fn demo_data(mut self, demo_data: bool) -> Self {
        self.demo_data = demo_data;
        self
    }

    /// Where to listen. Port 0 takes any that is free.
    #[must_use]
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Whether the documented rate limits apply.
    #[must_use]
    pub fn rate_limits(mut self, rate_limits: RateLimits) -> Self {
        self.rate_limits = rate_limits;
        self
    }

    /// How many times faster than real the minutes of the rate limits pass; 1 unless set. A client's pacing has to be told
    /// the same.
    #[must_use]
    pub fn clock_speed(mut self, times: u32) -> Self {
        self.clock_speed = times;
        self
    }

    /// How long tokens last. An hour unless set.
    #[must_use]
    pub fn token_lifetime(mut self, token_lifetime: Duration) -> Self {
        self.token_lifetime = token_lifetime;
        self
    }

    /// How long the URLs of message sources last unless a long life is asked for. 15 minutes unless set.
    #[must_use]
    pub fn source_lifetime(mut self, source_lifetime: Duration) -> Self {
        self.source_lifetime = source_lifetime;
        self
    }

    /// Decides what the sandbox's agent chooses to say where it has a choice, and the ids of what is made: the same seed, the
    /// same history and the same words give the same conversation. 0 unless set.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Opens the database and starts to listen.
    pub async fn start(self) -> Result<RunningSandbox, SandboxError> {
        let Self { address, .. } = self;
        let unavailable = |source| SandboxError::Address { address, source };
        let listener = TcpListener::bind(address).await.map_err(unavailable)?;
        let base_url = base_url(listener.local_addr().map_err(unavailable)?);
        let (analyses, finished) = Analyses::new();
        let (state, credentials) =
            tokio::task::spawn_blocking(move || self.prepare(base_url, analyses))
                .await
                .map_err(|_| SandboxError::Stopped)??;
        let stop = CancellationToken::new();
        tokio::spawn(analysis::run(Arc::clone(&state), finished, stop.clone()));
        let router = router::router(Arc::clone(&state))
            .into_make_service_with_connect_info::<ConnectionControl>();
        let serve = axum::serve(BreakableListener(listener), router)
            .with_graceful_shutdown(stop.clone().cancelled_owned());
        let task = tokio::spawn(async move {
            if let Err(error) = serve.await {
                tracing::error!(%error, "the sandbox stopped listening");
            }
        });
        Ok(RunningSandbox {
            state,
            credentials,
            task,
            stop: stop.drop_guard(),
        })
    }

    fn prepare(
        self,
        base_url: String,
        analyses: Analyses,
    ) -> Result<(Shared, Credentials), SandboxError> {
        let store = Store::open(&self.database)?;
        seed::seed(&store)?;
        let mut credentials = Credentials::development();
        let first_service = || {
            store.read(|connection| {
                let organization = access::organization(connection, &credentials.organization_id)?;
                let service = organization
                    .map(|organization| access::first_service(connection, organization))
                    .transpose()?;
                Ok::<_, StoreError>(service.flatten().map(|id| id.to_string()))
            })
        };
        let mut service = first_service()?;
        if self.demo_data && service.is_none() {
            demo::import(&store)?;
            service = first_service()?;
        }
        credentials.service_id = service;
        let secret = store.read(|connection| {
            Ok::<_, StoreError>(access::secret(connection, seed::SIGNING_SECRET)?)
        })?;
        let state = AppState {
            store,
            secret,
            faults: Faults::default(),
            limiter: RateLimiter::new(self.rate_limits, self.clock_speed),
            token_lifetime: self.token_lifetime,
            source_lifetime: self.source_lifetime,
            base_url,
            seed: self.seed,
            running: Running::default(),
            analyses,
            webhooks: webhooks::client(),
        };
        Ok((Arc::new(state), credentials))
    }
}

/// An address that can be connected to, even when the sandbox listens at all of them.
fn base_url(address: SocketAddr) -> String {
    let ip = match address.ip() {
        ip if !ip.is_unspecified() => ip,
        IpAddr::V4(_) => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(_) => IpAddr::V6(std::net::Ipv6Addr::LOCALHOST),
    };
    format!("http://{}", SocketAddr::new(ip, address.port()))
}

/// A sandbox that listens. It stops when it is dropped.
#[derive(Debug)]
pub struct RunningSandbox {
    state: Shared,
    credentials: Credentials,
    task: JoinHandle<()>,
    stop: DropGuard,
}

impl RunningSandbox {
    /// Where it listens, such as `http://127.0.0.1:41213`.
    pub fn base_url(&self) -> String {
        self.state.base_url.clone()
    }

    /// Who to be there.
    pub fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// Has something go wrong with the next requests.
    ///
    /// The error says what is allowed.
    pub fn fault(&self, fault: Fault) -> Result<(), String> {
        self.state.faults.add(fault)
    }

    /// Registers a destination of webhooks, an http URL of this machine, and returns the secret that they are signed with.
    /// It waits for the database.
    ///
    /// The error says what is allowed.
    pub fn webhook(&self, url: &str) -> Result<String, String> {
        self.state
            .store
            .write(|transaction| webhooks::register(transaction, url, None))
            .map_err(|error| error.text())
    }

    /// Imports data while the sandbox runs; see [`import::import`]. It waits for the disk: call it where that holds
    /// nobody up.
    pub fn import(
        &self,
        reader: impl io::BufRead + Send,
        base_directory: &std::path::Path,
        progress: impl FnMut(&ImportSummary),
    ) -> Result<ImportSummary, ImportError> {
        let files = AudioFiles::Directory(base_directory);
        import::into_store(&self.state.store, reader, files, progress)
    }

    /// Stops listening, and waits until the requests under way are answered.
    pub async fn shutdown(self) {
        drop(self.stop);
        // The task ends by itself; a panic in it has been reported.
        let _ = self.task.await;
    }

    /// Waits until the sandbox stops, which only a failure makes it do by itself.
    pub async fn wait(&mut self) {
        let _ = (&mut self.task).await;
    }
}
