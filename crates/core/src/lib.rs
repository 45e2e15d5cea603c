//! The Amigo Classic conversation API for Rust, and the core every other language stands on.
//!
//! ```no_run
//! use amigo_core::{Amigo, operations::ConversationQuery};
//! use futures::TryStreamExt;
//!
//! # async fn example() -> amigo_core::Result<()> {
//! let client = Amigo::builder().settings_from_env().build()?;
//! let query = ConversationQuery { is_finished: Some(true), limit: Some(10), ..Default::default() };
//! let page = client.conversations().list(query).await?;
//! for conversation in &page.conversations {
//!     let mut messages = std::pin::pin!(client.conversations().messages(&conversation.id).all());
//!     while let Some(message) = messages.try_next().await? {
//!         println!("{}: {}", message.sender, message.message);
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! | to find | look in |
//! |---|---|
//! | what an operation is: method, path, parameters, budget, retries | [`operations`], one file each |
//! | what comes back | [`models`], one file for every noun |
//! | how a call is made and paged | [`Amigo`], [`Call`] |
//! | what can go wrong | [`Error`], [`ErrorKind`] |

mod client;
pub(crate) mod decode;
pub mod error;
pub mod models;
pub mod operation;
pub mod operations;
mod transport;
#[cfg(feature = "uniffi")]
mod uniffi_types;

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();

pub use client::{
    Amigo, AmigoBuilder, Call, CallOptions, Conversations, Download, EventReader, Events,
    NextEvents, OrganizationResource, ReadAhead, Services, Users,
};
pub use decode::read_json;
pub use error::{Error, ErrorKind, FieldError, Result};
pub use transport::{EventBatches, Pacing, RateLimit, RawResponse};
#[cfg(feature = "uniffi")]
pub use uniffi_types::JsonValue;
