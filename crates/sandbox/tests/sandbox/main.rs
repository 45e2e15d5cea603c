//! The sandbox over HTTP, as a client sees it.
#![allow(clippy::unwrap_used)]

mod authentication;
mod client;
mod conversations;
mod demo;
mod durability;
mod faults;
mod import;
mod insights;
mod messages;
mod permissions;
mod rate_limits;
mod recommendations;
mod robustness;
mod sources;
mod tags;
mod wire;
