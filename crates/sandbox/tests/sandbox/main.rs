//! The sandbox over HTTP, as a client sees it.
#![allow(clippy::unwrap_used)]

mod authentication;
mod client;
mod conversations;
mod demo;
mod durability;
mod faults;
mod import;
mod import_errors;
mod import_file;
mod insights;
mod live_client;
mod live_journeys;
mod live_many;
mod live_rules;
mod live_voice;
mod messages;
mod organization;
mod permissions;
mod rate_limits;
mod recommendations;
mod robustness;
mod services;
mod sources;
mod tags;
mod through_the_client;
mod users;
mod webhooks;
mod wire;
