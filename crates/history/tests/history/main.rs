//! Runs against servers of this machine: the sandbox, and one whose world changes while it is read.
#![cfg(unix)]
#![allow(clippy::unwrap_used)]

mod changing_world;
mod crashes;
mod exporting;
mod incremental;
mod listing;
mod pacing;
mod pulling;
mod reporting;
mod table;
mod trouble;
mod verifying;
