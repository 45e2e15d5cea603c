//! The native module of the npm package `@amigo-ai/sdk`: the narrow door of [`amigo_core`] for Node.
//!
//! Text and numbers pass through it and no objects: JavaScript makes its own of them. What stands here is where calls run
//! (a thread beside the JavaScript thread), how many of them are finished at one wake-up of the event loop, and what
//! happens when a program ends while calls are under way.

mod answer;
mod client;
mod completions;
mod errors;
mod history;
mod hub;
mod inbox;
mod log;
mod options;
mod packed;
mod settings;
mod stream;
mod weak;
