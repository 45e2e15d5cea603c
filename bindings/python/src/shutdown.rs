//! The end of the interpreter.

use std::{
    sync::OnceLock,
    thread::{self, ThreadId},
};

use pyo3::prelude::*;

/// The thread that ends the interpreter, once it does.
static ENDS: OnceLock<ThreadId> = OnceLock::new();

/// Says that the interpreter is about to end: daemon threads that still wait for an answer never come back to it.
#[pyfunction]
pub(crate) fn interpreter_exits() {
    // Said twice, the first time counts.
    let _ = ENDS.set(thread::current().id());
}

/// Keeps a daemon thread from going back to an interpreter that has ended, which would crash the process.
pub(crate) fn hold_back() {
    if ENDS
        .get()
        .is_some_and(|ends| *ends != thread::current().id())
    {
        loop {
            thread::park();
        }
    }
}
