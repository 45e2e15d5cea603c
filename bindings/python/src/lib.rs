//! The native module `amigo_sdk._native`: the narrow door of [`amigo_core`] for Python.
//!
//! Bytes pass through it and nothing else: Python makes its own objects of them. What stands here is how a call waits
//! without holding the interpreter, how many calls of one event loop are finished at once, and what happens at `fork`,
//! at Ctrl-C and at the interpreter's end.

mod answer;
mod arrow;
mod client;
mod completions;
mod dotenv;
mod engine;
mod errors;
mod history;
mod lend;
mod log;
mod options;
mod pending;
mod settings;
mod share;
mod shutdown;
mod stream;
mod tables;
mod ticks;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use super::{
        answer::Answer,
        arrow::arrow_stream,
        client::Client,
        completions::{Completions, Told},
        dotenv::read_dotenv,
        history::{Run, submit_sync, sync_history, verify_history},
        log::{drain_log, set_logging},
        pending::{Pending, Task},
        share::share_repeats,
        shutdown::interpreter_exits,
        stream::EventStream,
        tables::table_stream,
    };

    use pyo3::prelude::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        super::log::install();
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
