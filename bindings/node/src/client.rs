//! The client as JavaScript sees it.

use amigo_core::{Amigo, Error, ErrorKind};
use napi::Result;
use napi_derive::napi;
use tokio_util::sync::{CancellationToken, DropGuard};
use tracing::{Dispatch, instrument::WithSubscriber as _};

use crate::{
    answer::Answer,
    completions::Ticket,
    errors,
    hub::Hub,
    log,
    options::{CallSettings, arguments},
    settings,
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

impl Client {
    /// What it is made of, unless it is closed.
    pub(crate) fn open(&self) -> Option<&Open> {
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
    pub fn new(hub: &Hub, settings: String, number: Option<u32>) -> Result<Self> {
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
        let Some(open) = &self.open else {
            return ticket.finish(Err(errors::facts(&errors::closed())));
        };
        let prepared = arguments(&given).and_then(|given| {
            let options = options.map(CallSettings::read).transpose()?;
            Ok((given, options.unwrap_or_default()))
        });
        let (given, (options, body_only)) = match prepared {
            Ok(prepared) => prepared,
            Err(error) => return ticket.finish(Err(errors::facts(&error))),
        };
        let (amigo, closed) = (open.amigo.clone(), open.closed.clone());
        let call = async move {
            let outcome = closed
                .run_until_cancelled(amigo.call(&operation, given, options))
                .await
                .unwrap_or_else(|| Err(errors::closed()));
            let answer = outcome.map(|response| Answer::new(&operation, response, body_only));
            ticket.finish(answer.map_err(|error| errors::facts(&error)));
        };
        let task = match &open.log {
            None => hub.runtime().spawn(call),
            Some(log) => hub.runtime().spawn(call.with_subscriber(log.clone())),
        };
        hub.remember(number, task.abort_handle());
    }

    /// Closes the client: calls under way fail, and so do later ones. Closing again does nothing.
    #[napi]
    pub fn close(&mut self) {
        self.open = None;
    }
}

/// What stands for a fault that JavaScript's side of the door should have prevented.
pub(crate) fn misused(what: &str) -> Error {
    Error::new(
        ErrorKind::Validation,
        format!("nothing was sent, because {what}"),
    )
}
