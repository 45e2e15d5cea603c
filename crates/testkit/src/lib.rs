//! The corpus and its replay server: one description of how every client behaves, played and judged over HTTP.
//!
//! A [`Case`](case::Case) says what is called, which HTTP exchanges take place and what comes out. [`ReplayServer`] plays
//! the cases of a [`Corpus`] and judges the outcomes, so that a runner in any language only makes calls and reports.

pub mod case;
mod check;
mod corpus;
mod decoded;
mod encode;
mod outcome;
mod replay;
mod template;

pub use case::schema;
pub use corpus::{Corpus, CorpusError};
pub use outcome::{Outcome, Outcomes, ReportedError, ReportedStream, Verdict};
pub use replay::{ReplayError, ReplayServer, Report, Started, serve};
