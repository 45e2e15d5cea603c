//! What the core reports about its calls, kept until Python asks for it.
//!
//! Nothing here needs the interpreter: a thread that sends and receives must never wait for it.

use std::{
    collections::VecDeque,
    fmt::{self, Write as _},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use pyo3::prelude::*;
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
    subscriber::Interest,
};
use tracing_subscriber::{
    Layer, Registry,
    layer::{Context, SubscriberExt as _},
    registry::LookupSpan,
};

/// Older records give way when nobody fetches them.
const MOST_RECORDS: usize = 10_000;

static WANTED: AtomicBool = AtomicBool::new(false);
static RECORDS: Mutex<VecDeque<String>> = Mutex::new(VecDeque::new());

/// Sets whether anything is reported.
#[pyfunction]
pub(crate) fn set_logging(wanted: bool) {
    WANTED.store(wanted, Ordering::Relaxed);
}

/// Fetches what was reported since the last time.
#[pyfunction]
pub(crate) fn drain_log() -> Vec<String> {
    let mut records = RECORDS.lock().unwrap_or_else(PoisonError::into_inner);
    records.drain(..).collect()
}

pub(crate) fn install() {
    // Another library of the process may have been first; then its subscriber gets the reports.
    let _ = tracing::subscriber::set_global_default(Registry::default().with(Forward));
}

struct Forward;

/// The fields of a span as text.
#[derive(Default)]
struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let separator = if self.0.is_empty() { "" } else { " " };
        // Writing to a string cannot fail.
        let _ = if field.name() == "message" {
            write!(self.0, "{separator}{value:?}")
        } else {
            write!(self.0, "{separator}{}={value:?}", field.name())
        };
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Forward {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if metadata.target().starts_with("amigo_core") {
            Interest::sometimes()
        } else {
            Interest::never()
        }
    }

    fn enabled(&self, _: &Metadata<'_>, _: Context<'_, S>) -> bool {
        WANTED.load(Ordering::Relaxed)
    }

    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        if let Some(span) = context.span(id) {
            let mut fields = Fields::default();
            attributes.record(&mut fields);
            span.extensions_mut().insert(fields);
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        if let Some(span) = context.span(id)
            && let Some(fields) = span.extensions_mut().get_mut::<Fields>()
        {
            values.record(fields);
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut text = Fields::default();
        event.record(&mut text);
        for span in context.event_scope(event).into_iter().flatten() {
            if let Some(fields) = span.extensions().get::<Fields>() {
                let _ = write!(text.0, "; {} {}", span.name(), fields.0);
            }
        }
        let mut records = RECORDS.lock().unwrap_or_else(PoisonError::into_inner);
        if records.len() == MOST_RECORDS {
            records.pop_front();
        }
        records.push_back(text.0);
    }
}
