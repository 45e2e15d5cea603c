use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
};

use amigo_core::{
    Amigo, Call, EventBatches, EventReader, JsonValue, RawResponse, models::ConversationEvent,
    operation::Operation,
};
use futures::{FutureExt as _, future::BoxFuture};
use serde_json::{Map, Value};
use tokio_util::{sync::CancellationToken, task::AbortOnDropHandle};

use crate::{
    cancellation::Cancellation,
    events::{Event, Events},
    failure::NativeError,
    options::NativeOptions,
    pages::Pages,
    runtime,
    settings::NativeSettings,
};

/// A client of one organisation's conversations. Threads may share it.
#[derive(uniffi::Object)]
pub struct NativeClient {
    /// None once it is closed.
    client: Mutex<Option<Amigo>>,
    pub(crate) closed: CancellationToken,
    /// Its streams, which are not read all the time and end with it nevertheless.
    streams: Mutex<Vec<Weak<EventReader>>>,
}

/// An answer as it came.
#[uniffi::export(Debug)]
#[derive(Clone, uniffi::Record)]
pub struct NativeAnswer {
    /// HTTP status.
    pub status: u16,
    /// Headers, by their names in lower case; of several with one name, the last.
    pub headers: HashMap<String, String>,
    /// The bytes after decompression; empty where the operation answers with nothing.
    pub body: Vec<u8>,
}

#[uniffi::export]
impl NativeClient {
    /// Makes a client. Nothing is sent yet.
    #[uniffi::constructor]
    pub fn new(settings: NativeSettings) -> Result<Self, NativeError> {
        let builder = settings.builder()?;
        let _runtime = runtime::runtime().enter();
        let client = builder.build()?;
        Ok(Self {
            client: Mutex::new(Some(client)),
            closed: CancellationToken::new(),
            streams: Mutex::default(),
        })
    }

    /// Closes the client: calls under way fail, and so do later ones. Closing again does nothing.
    pub fn shut_down(&self) {
        self.closed.cancel();
        self.client
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        for stream in self.streams().drain(..) {
            if let Some(stream) = stream.upgrade() {
                stream.cut_off();
            }
        }
    }

    /// Calls an operation by its name, with its parameters side by side.
    pub async fn call(
        &self,
        operation: String,
        arguments: HashMap<String, JsonValue>,
        options: NativeOptions,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<NativeAnswer, NativeError> {
        let call = self.by_name(operation, arguments, options)?;
        drive(call, &self.closed, cancellation.as_deref())
            .await
            .map(NativeAnswer::from)
    }
}

impl NativeClient {
    fn client(&self) -> Result<Amigo, NativeError> {
        let client = self.client.lock().unwrap_or_else(PoisonError::into_inner);
        client.clone().ok_or_else(NativeError::closed)
    }

    /// Prepares a call of any operation.
    pub(crate) fn prepare<O: Operation>(
        &self,
        path: O::Path,
        query: O::Query,
        body: O::Body,
        options: NativeOptions,
    ) -> Result<Call<O>, NativeError> {
        options.apply(self.client()?.prepare::<O>(path, query, body))
    }

    /// Prepares a call of an operation by its name.
    pub(crate) fn by_name(
        &self,
        operation: String,
        arguments: HashMap<String, JsonValue>,
        options: NativeOptions,
    ) -> Result<BoxFuture<'static, amigo_core::Result<RawResponse>>, NativeError> {
        let client = self.client()?;
        let options = options.for_call_by_name()?;
        let arguments = json(arguments);
        Ok(async move { client.call(&operation, arguments, options).await }.boxed())
    }

    /// Makes a call of any operation. Its answer is read on the thread that asks for it, not on those that wait for others.
    pub(crate) async fn send<O: Operation>(
        &self,
        path: O::Path,
        query: O::Query,
        body: O::Body,
        options: NativeOptions,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<O::Response, NativeError> {
        let call = self.prepare::<O>(path, query, body, options)?;
        let answer = drive(raw(call), &self.closed, cancellation.as_deref()).await?;
        Ok(answer.read::<O>()?)
    }

    /// Prepares to follow the pages of an operation.
    pub(crate) fn pages<O: amigo_core::operation::Paged>(
        &self,
        path: O::Path,
        query: O::Query,
        body: O::Body,
        options: NativeOptions,
    ) -> Result<Pages<O>, NativeError> {
        let call = self.prepare::<O>(path, query, body, options)?;
        Ok(Pages::new(call, self.closed.clone()))
    }

    /// Prepares to read the events of an operation.
    pub(crate) fn events<O: Operation<Response = ConversationEvent>>(
        &self,
        path: O::Path,
        query: O::Query,
        body: O::Body,
        options: NativeOptions,
    ) -> Result<Events<ConversationEvent>, NativeError> {
        let call = self.prepare::<O>(path, query, body, options)?;
        Ok(self.streaming(async move { call.batches().await }))
    }

    /// Prepares to read the events of an operation by its name, as they come.
    pub(crate) fn lines(
        &self,
        operation: String,
        arguments: HashMap<String, JsonValue>,
        options: NativeOptions,
    ) -> Result<Events<String>, NativeError> {
        let client = self.client()?;
        let options = options.for_call_by_name()?;
        let arguments = json(arguments);
        let request = async move { client.stream(&operation, arguments, options).await };
        Ok(self.streaming(request))
    }

    fn streaming<E: Event>(
        &self,
        request: impl Future<Output = amigo_core::Result<EventBatches>> + Send + 'static,
    ) -> Events<E> {
        let events = Events::new(request, self.closed.clone());
        let mut streams = self.streams();
        streams.retain(|stream| stream.upgrade().is_some_and(|stream| !stream.is_over()));
        streams.push(Arc::downgrade(&events.reader));
        events
    }

    fn streams(&self) -> MutexGuard<'_, Vec<Weak<EventReader>>> {
        self.streams.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn json(arguments: HashMap<String, JsonValue>) -> Map<String, Value> {
    let arguments = arguments.into_iter();
    arguments
        .map(|(name, value)| (name, Value::from(value)))
        .collect()
}

/// Sends a call, whatever its operation, in one form that is compiled once.
pub(crate) fn raw<O: Operation>(
    call: Call<O>,
) -> BoxFuture<'static, amigo_core::Result<RawResponse>> {
    async move { call.raw().await }.boxed()
}

/// Runs something of a client's on the runtime until it is done, called off or closed. Whoever stops waiting calls it off.
pub(crate) async fn drive<T: Send + 'static>(
    work: BoxFuture<'static, amigo_core::Result<T>>,
    closed: &CancellationToken,
    cancellation: Option<&Cancellation>,
) -> Result<T, NativeError> {
    let closed = closed.clone();
    let called_off = cancellation.map(Cancellation::token).unwrap_or_default();
    spawned(async move { until_called_off(work, &closed, &called_off).await }.boxed()).await
}

/// Does something on the runtime. Whoever stops waiting ends it.
pub(crate) async fn spawned<T: Send + 'static>(
    work: BoxFuture<'static, Result<T, NativeError>>,
) -> Result<T, NativeError> {
    match AbortOnDropHandle::new(runtime::driven().spawn(work)).await {
        Ok(outcome) => outcome,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(_) => Err(NativeError::Cancelled),
        },
    }
}

/// Does something of a client's until it is done, called off or closed.
pub(crate) async fn until_called_off<T>(
    work: BoxFuture<'static, amigo_core::Result<T>>,
    closed: &CancellationToken,
    called_off: &CancellationToken,
) -> Result<T, NativeError> {
    tokio::select! {
        biased;
        () = closed.cancelled() => Err(NativeError::closed()),
        () = called_off.cancelled() => Err(NativeError::Cancelled),
        outcome = work => outcome.map_err(NativeError::from),
    }
}

impl From<RawResponse> for NativeAnswer {
    fn from(answer: RawResponse) -> Self {
        let headers = answer.headers().iter();
        let headers = headers.map(|(name, value)| {
            (
                name.as_str().to_owned(),
                String::from_utf8_lossy(value.as_bytes()).into_owned(),
            )
        });
        Self {
            status: answer.status().as_u16(),
            headers: headers.collect(),
            body: answer.body().to_vec(),
        }
    }
}

/// Shows nothing of what was said.
impl fmt::Debug for NativeAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NativeAnswer")
            .field("status", &self.status)
            .field("body", &format_args!("<{} bytes>", self.body.len()))
            .finish_non_exhaustive()
    }
}
