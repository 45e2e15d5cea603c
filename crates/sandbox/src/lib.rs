//! The Amigo Classic conversation API as a local server, for work without network and account.
//!
//! A real server over real persistence (SQLite), not canned answers. Routes and requests are made from the operations
//! of [`amigo_core`], so that the sandbox and the client cannot drift apart. What it does not emulate is in its README.
//!
//! ```no_run
//! # async fn run() -> Result<(), amigo_sandbox::SandboxError> {
//! use amigo_sandbox::{Database, Sandbox};
//!
//! let sandbox = Sandbox::builder().database(Database::Memory).demo_data(true).start().await?;
//! let url = sandbox.base_url();
//! // ... talk to it with `sandbox.credentials()` ...
//! sandbox.shutdown().await;
//! # Ok(())
//! # }
//! ```

mod agent;
mod authentication;
mod body;
mod caller;
mod clock;
mod connection;
mod credentials;
mod demo;
mod error;
mod faults;
mod form;
mod handlers;
pub mod import;
mod permissions;
mod rate_limits;
mod router;
mod seed;
mod server;
mod source_urls;
mod store;
mod tokens;

/// The example in Rust of the project's README, kept true by running it.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct ProjectReadme;

pub use credentials::Credentials;
pub use faults::Fault;
pub use rate_limits::RateLimits;
pub use server::{RunningSandbox, Sandbox, SandboxBuilder, SandboxError};
pub use store::{Database, StoreError};
