use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use amigo_core::{
    Call, JsonValue,
    operation::{Operation, Paged},
};
use futures::future::BoxFuture;
use tokio_util::sync::{CancellationToken, DropGuard};
use uniffi::Lower;

use super::{
    crossing::{Crossed, written},
    operations,
    registry::Registry,
};
use crate::{
    UniFfiTag,
    client::{NativeAnswer, NativeClient, raw, until_called_off},
    failure::NativeError,
    pages::Pages,
    runtime,
};

static CLIENTS: Registry<Arc<NativeClient>> = Registry::new();
static PAGES: Registry<Arc<dyn Follow>> = Registry::new();
static TICKETS: Registry<CancellationToken> = Registry::new();

/// Stands in the place of an operation's name where the name and the arguments come as JSON, and the answer goes as it came.
pub(super) const BY_NAME: &str = "call";

pub(super) fn open(given: &mut Crossed<'_>) -> Result<u64, NativeError> {
    let client = NativeClient::new(given.take()?)?;
    Ok(CLIENTS.add(Arc::new(client)))
}

pub(super) fn close(client: u64) {
    if let Some(client) = CLIENTS.take(client) {
        client.shut_down();
        drop(client);
        runtime::settle();
    }
}

pub(super) fn client(number: u64) -> Result<Arc<NativeClient>, NativeError> {
    CLIENTS.get(number).ok_or_else(NativeError::closed)
}

pub(super) fn ticket() -> u64 {
    TICKETS.add(CancellationToken::new())
}

pub(super) fn call_off(ticket: u64) {
    if let Some(ticket) = TICKETS.get(ticket) {
        ticket.cancel();
    }
}

/// A ticket that is good until this is dropped.
struct Ticket(u64, CancellationToken);

impl Ticket {
    fn of(number: u64) -> Self {
        Self(number, TICKETS.get(number).unwrap_or_default())
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        TICKETS.take(self.0);
    }
}

pub(super) fn call(
    number: u64,
    ticket: u64,
    given: &mut Crossed<'_>,
) -> Result<Vec<u8>, NativeError> {
    let ticket = Ticket::of(ticket);
    let client = client(number)?;
    let operation: String = given.take()?;
    if operation == BY_NAME {
        let operation = given.take()?;
        let arguments: HashMap<String, JsonValue> = given.take()?;
        let call = client.by_name(operation, arguments, given.take()?)?;
        let answer = wait(call, &client.closed, &ticket.1)?;
        return Ok(written(NativeAnswer::from(answer)));
    }
    operations::answer(&operation, &client, given, &ticket.1)
}

/// Makes a call of an operation and waits for its answer.
pub(super) fn answer<O: Operation>(
    client: &NativeClient,
    call: Call<O>,
    called_off: &CancellationToken,
) -> Result<O::Response, NativeError> {
    let answer = wait(raw(call), &client.closed, called_off)?;
    Ok(answer.read::<O>()?)
}

fn wait<T>(
    work: BoxFuture<'static, amigo_core::Result<T>>,
    closed: &CancellationToken,
    called_off: &CancellationToken,
) -> Result<T, NativeError> {
    let outcome = runtime::block_on(until_called_off(work, closed, called_off));
    if outcome.is_err() {
        runtime::settle();
    }
    outcome
}

/// The pages of some operation.
pub(super) trait Follow: Send + Sync {
    /// The next page, or none after the last, written.
    fn next(&self, called_off: &CancellationToken) -> Result<Vec<u8>, NativeError>;
}

struct Following<O: Paged> {
    pages: Pages<O>,
    /// Fetches the next page while this one is read.
    driver: Mutex<Option<Arc<DropGuard>>>,
}

pub(super) fn following<O: Paged>(pages: Pages<O>) -> Arc<dyn Follow>
where
    O::Response: Lower<UniFfiTag>,
{
    let driver = Mutex::new(None);
    Arc::new(Following { pages, driver })
}

impl<O: Paged> Follow for Following<O>
where
    O::Response: Lower<UniFfiTag>,
{
    fn next(&self, called_off: &CancellationToken) -> Result<Vec<u8>, NativeError> {
        let page = wait(self.pages.raw_next(), &self.pages.closed, called_off)?;
        let page = page.map(|page| page.read::<O>()).transpose()?;
        // After the last page nothing is left to be fetched.
        let token = page.as_ref().and_then(O::continuation_token);
        *self.driver.lock().unwrap_or_else(PoisonError::into_inner) =
            token.map(|_| runtime::drive_on());
        Ok(written(page))
    }
}

pub(super) fn follow(number: u64, given: &mut Crossed<'_>) -> Result<u64, NativeError> {
    let client = client(number)?;
    let operation: String = given.take()?;
    Ok(PAGES.add(operations::follow(&operation, &client, given)?))
}

pub(super) fn next(pages: u64, ticket: u64) -> Result<Vec<u8>, NativeError> {
    let ticket = Ticket::of(ticket);
    let pages = PAGES.get(pages).ok_or_else(NativeError::closed)?;
    let page = pages.next(&ticket.1);
    if page.is_err() {
        // Where the reader has left in the meantime, this was the last to hold the page that was under way.
        drop(pages);
        runtime::settle();
    }
    page
}

pub(super) fn leave(pages: u64) {
    if PAGES.take(pages).is_some() {
        runtime::settle();
    }
}
