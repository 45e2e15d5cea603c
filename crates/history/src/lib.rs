//! A local copy of an organisation's conversation history: pulled under the API's rate limits, kept current, verified.
//!
//! ```no_run
//! # async fn example(client: amigo_core::Amigo) -> Result<(), amigo_history::HistoryError> {
//! use amigo_history::{Cancellation, SyncOptions, sync};
//!
//! let options = SyncOptions { insights: true, ..SyncOptions::new("history") };
//! let summary = sync(&client, options, |_event| {}, Cancellation::new()).await?;
//! println!("{} new, {} changed, {} skipped", summary.new, summary.changed, summary.skipped);
//! # Ok(())
//! # }
//! ```
//!
//! | to find | look in |
//! |---|---|
//! | what is pulled, in which order, and what is left alone | `pulling` |
//! | what is remembered between two runs | `checkpoint` |
//! | the columns of the tables | `tables` |
//! | how files come to be, whole or not at all | `writing` |
//! | what is checked afterwards | `verifying` |
//! | how other languages pull | `watching`, `door` |
//! | how files are read again | `reading` |
//! | what is masked, and how it is found | `redaction` |
//! | a masked copy of a copy | `exporting` |
//! | the page that shows it all | `report` |

mod cancellation;
mod checkpoint;
mod door;
mod error;
mod event;
mod exporting;
mod layout;
mod lock;
mod options;
mod pulling;
mod reading;
mod redaction;
mod report;
mod tables;
mod verifying;
mod watching;
mod writing;

pub use cancellation::Cancellation;
pub use error::HistoryError;
pub use event::{Event, Progress, Refusal, Step, Summary};
pub use exporting::{ExportOptions, ExportSummary, export};
pub use layout::SCHEMA_VERSION;
pub use options::{Format, Rates, SyncOptions, instant};
pub use pulling::sync;
pub use report::{ReportAudio, ReportOptions, ReportSummary, report};
pub use tables::{Table, Unit};
pub use verifying::{Finding, Verification, verify};
pub use watching::sync_watched;

/// What goes wrong here.
pub type Result<T, E = HistoryError> = std::result::Result<T, E>;

/// The example of the README, kept true by compiling it.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
