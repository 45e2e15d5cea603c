//! What the core reports about the calls of one client, on its way to the client's `logger`.

use std::{fmt, sync::Arc};

use serde_json::{Map, Value, json};
use tracing::{
    Dispatch, Event, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
};
use tracing_subscriber::{
    Layer, Registry,
    layer::{Context, SubscriberExt as _},
    registry::LookupSpan,
};

use crate::completions::{News, Queue};

/// Where the calls of a client report to. The reports of others, and of other crates, do not come here.
pub(crate) fn dispatch(client: u32, queue: Arc<Queue>) -> Dispatch {
    Dispatch::new(Registry::default().with(Forward { client, queue }))
}

struct Forward {
    client: u32,
    queue: Arc<Queue>,
}

/// The fields of a span or event.
#[derive(Default)]
struct Fields(Map<String, Value>);

impl Visit for Fields {
    fn record_u64(&mut self, field: &Field, value: u64) {
        self.0.insert(field.name().to_owned(), json!(value));
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.0.insert(field.name().to_owned(), json!(value));
    }

    fn record_u128(&mut self, field: &Field, value: u128) {
        self.0.insert(
            field.name().to_owned(),
            json!(u64::try_from(value).unwrap_or(u64::MAX)),
        );
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.0.insert(field.name().to_owned(), json!(value));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), json!(value));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0
            .insert(field.name().to_owned(), json!(format!("{value:?}")));
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Forward {
    fn enabled(&self, metadata: &tracing::Metadata<'_>, _: Context<'_, S>) -> bool {
        metadata.target().starts_with("amigo_core")
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
        let mut record = Fields::default();
        // The innermost says most, so that it may have the last word.
        for span in context
            .event_scope(event)
            .into_iter()
            .flat_map(tracing_subscriber::registry::Scope::from_root)
        {
            if let Some(Fields(fields)) = span.extensions().get() {
                record.0.extend(fields.clone());
            }
        }
        event.record(&mut record);
        let level = event.metadata().level().as_str().to_ascii_lowercase();
        record.0.insert("level".to_owned(), json!(level));
        self.queue.push(News::Reported {
            number: self.client,
            record: Value::Object(record.0).to_string(),
        });
    }
}
