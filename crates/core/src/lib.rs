//! The Amigo Classic conversation API for Rust, and the core every other language stands on.
#![warn(unreachable_pub)]

pub(crate) mod decode;
pub mod error;
pub mod models;
pub mod operation;
pub mod operations;

pub use error::{Error, ErrorKind, FieldError, Result};
