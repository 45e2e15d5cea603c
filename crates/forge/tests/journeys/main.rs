//! Journeys over the real program: what a user types, and what comes of it.
#![cfg(unix)]
#![allow(clippy::unwrap_used)]

mod durability;
mod embedded;
mod history;
mod home;
mod importing;
mod interruptions;
mod output;
mod profiles;
mod readme;
mod replaying;
mod served;
mod talking;
mod usage;
