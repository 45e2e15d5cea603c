//! The client as JavaScript sees it.

use std::sync::Arc;

use amigo_core::{Amigo, CallOptions, Error, ErrorKind, operation::AnyOperation, operations};
use futures::future::AbortHandle;
use napi_derive::napi;
use serde_json::{Map, Value};
use tokio_util::sync::{CancellationToken, DropGuard};
use tracing::{Dispatch, instrument::WithSubscriber as _};

use crate::{
    answer::{self, Answer},
    completions::Ticket,
    errors,
    hub::Hub,
    log,
    options::{CallSettings, arguments},
    settings,
    stream::Stream,
};

/// A client of one organisation's conversations.
#[napi]
pub struct Client {
    /// None once it is closed.
    open: Option<Open>,
}

pub(crate) struct Open {
    pub(crate) amigo: Amigo,
    pub(crate) log: Option<Dispatch>,
    pub(crate) closed: CancellationToken,
    /// Dropped with this, it ends what is under way.
    _close: DropGuard,
}

/// What a call needs.
struct Prepared<'a> {
    /// Where it goes.
    open: &'a Open,
    amigo: Amigo,
    closed: CancellationToken,
    operation: &'static dyn AnyOperation,
    given: Map<String, Value>,
    options: CallOptions,
    /// Whether nothing is wanted but the body of the answer.
    body_only: bool,
}

impl Client {
    /// What it is made of, unless it is closed.
    pub(crate) fn opened(&self) -> Option<&Open> {
        self.open.as_ref()
    }
}

#[napi]
impl Client {
    /// Makes a client from settings as a JSON object; none is read from the environment. Nothing is sent yet.
    ///
    /// `number` is what its log records are told apart by; without it none are made.
    #[napi(constructor)]
    #[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
    pub fn new(hub: &Hub, settings: String, number: Option<u32>) -> napi::Result<Self> {
        let builder = settings::builder(&settings).map_err(|error| errors::thrown(&error))?;
        let amigo = {
            let _runtime = hub.runtime().enter();
            builder.build().map_err(|error| errors::thrown(&error))?
        };
        let closed = CancellationToken::new();
        Ok(Self {
            open: Some(Open {
                amigo,
                log: number.map(|number| log::dispatch(number, hub.queue().clone())),
                _close: closed.clone().drop_guard(),
                closed,
            }),
        })
    }

    /// Starts a call, with its arguments as a JSON object. The hub tells what it came to, under its number.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
    pub fn start(
        &self,
        hub: &Hub,
        number: u32,
        operation: String,
        given: String,
        options: Option<CallSettings>,
    ) {
        let ticket = Ticket::new(number, hub.queue().clone());
        let Some((ticket, prepared)) = self.prepared(ticket, &operation, &given, options) else {
            return;
        };
        let Prepared {
            open,
            amigo,
            closed,
            operation,
            given,
            options,
            body_only,
        } = prepared;
        let call = async move {
            let name = operation.definition().name;
            let outcome = closed
                .run_until_cancelled(amigo.call(name, given, options))
                .await
                .unwrap_or_else(|| Err(Error::closed()));
            let answer = outcome.map(|response| Answer::new(operation, response, body_only));
            ticket.finish(answer.map_err(|error| errors::facts(&error)));
        };
        hub.remember(number, open.spawn(hub, call));
    }

    /// Opens a stream, like a call. The hub tells that it is open, or why not; then its events can be read.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
    pub fn open(
        &self,
        hub: &Hub,
        number: u32,
        operation: String,
        given: String,
        options: Option<CallSettings>,
    ) {
        let ticket = Ticket::new(number, hub.queue().clone());
        let Some((ticket, prepared)) = self.prepared(ticket, &operation, &given, options) else {
            return;
        };
        let Prepared {
            open,
            amigo,
            closed,
            operation,
            given,
            options,
            ..
        } = prepared;
        let stream = Arc::new(Stream::new(number, operation, hub.queue().clone()));
        let filled = stream.clone();
        let filling = async move {
            let name = operation.definition().name;
            let opened = closed
                .run_until_cancelled(amigo.stream(name, given, options))
                .await
                .unwrap_or_else(|| Err(Error::closed()));
            match opened {
                Ok(batches) => {
                    ticket.opened(answer::lines(batches.headers()));
                    filled.fill(batches, closed).await;
                }
                Err(error) => ticket.finish(Err(errors::facts(&error))),
            }
        };
        hub.remember_stream(number, stream, open.spawn(hub, filling));
    }

    /// Closes the client: calls under way fail, and so do later ones. Closing again does nothing.
    #[napi]
    pub fn close(&mut self) {
        self.open = None;
    }
}

impl Client {
    /// What a call needs, from what JavaScript gives. Where that will not do, the ticket says so and nothing is left to do.
    fn prepared(
        &self,
        ticket: Ticket,
        operation: &str,
        given: &str,
        options: Option<CallSettings>,
    ) -> Option<(Ticket, Prepared<'_>)> {
        let prepare = || {
            let open = self.open.as_ref().ok_or_else(Error::closed)?;
            let operation = operations::named(operation)?;
            let given = arguments(given)?;
            let options = options.map(CallSettings::read).transpose()?;
            let (options, body_only) = options.unwrap_or_default();
            Ok(Prepared {
                open,
                amigo: open.amigo.clone(),
                closed: open.closed.clone(),
                operation,
                given,
                options,
                body_only,
            })
        };
        match prepare() {
            Ok(prepared) => Some((ticket, prepared)),
            Err(error) => {
                ticket.finish(Err(errors::facts(&error)));
                None
            }
        }
    }
}

impl Open {
    /// Lets something run where the calls do, with its reports going to the client's log.
    fn spawn(&self, hub: &Hub, work: impl Future<Output = ()> + Send + 'static) -> AbortHandle {
        match &self.log {
            None => hub.inbox().put(work),
            Some(log) => hub.inbox().put(work.with_subscriber(log.clone())),
        }
    }
}

/// What stands for a fault that JavaScript's side of the door should have prevented.
pub(crate) fn misused(what: &str) -> Error {
    Error::new(
        ErrorKind::Validation,
        format!("nothing was sent, because {what}"),
    )
}
