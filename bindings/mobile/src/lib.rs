//! The native library of the Kotlin and Swift packages: what uniffi carries over of [`amigo_core`].
//!
//! Models cross as records and enums, which uniffi reads off the core's own structs. What stands here is how a call is
//! driven, called off and closed. Swift calls the functions that uniffi exports, Kotlin those of `door`. The names that
//! users see, with their defaults, are those of the small layers in `kotlin` and `swift`, generated from the same
//! definitions as `operations`.

#![allow(
    clippy::result_large_err,
    reason = "an error crosses by value, and is rare"
)]

mod cancellation;
mod client;
mod door;
mod events;
mod failure;
mod operations;
mod options;
mod pages;
mod runtime;
mod settings;
mod streams;

pub use cancellation::Cancellation;
pub use client::{NativeAnswer, NativeClient};
pub use failure::{Failure, NativeError};
pub use operations::{GetMessagesPages, ListConversationsPages};
pub use options::NativeOptions;
pub use settings::NativeSettings;
pub use streams::{EventStream, LineStream};

uniffi::setup_scaffolding!();
amigo_core::uniffi_reexport_scaffolding!();
