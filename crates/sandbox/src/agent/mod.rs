//! The agent that users of the sandbox talk to: no model, but a small context graph of our own that answers out of the
//! history of its service, and tells truly what it does on the way.
//!
//! The same seed, the same history and the same words give the same conversation, ids included; only times and the
//! durations of tool calls differ.

pub(crate) mod analysis;
mod engage;
mod graph;
pub(crate) mod memory;
mod notes;
mod recollection;
pub(crate) mod retrieval;
pub(crate) mod running;
pub(crate) mod speech;
mod steps;
pub(crate) mod stream;
pub(crate) mod turn;
pub(crate) mod webhooks;
