use std::{future::IntoFuture, sync::Arc, time::Duration};

use futures::{FutureExt, future::BoxFuture};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::{Amigo, Events};
use crate::{
    error::{Error, ErrorKind, FieldError, Result},
    operation::{Answer, Definition, EncodedRequest, Operation, Request},
    transport::{EventBatches, RawResponse},
};

/// What may be set for one call alone.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CallOptions {
    /// How long the call may take, with all its attempts.
    pub timeout: Option<Duration>,
    /// How long a stream of events may pause.
    pub stream_timeout: Option<Duration>,
    /// How often it is tried at most.
    pub max_attempts: Option<u32>,
    /// Headers beside the client's own; they cannot replace the credentials.
    pub headers: HeaderMap,
    /// Whether the call waits for its turn under the rate limit before it is sent, as bulk work should.
    pub paced: bool,
    /// Requests a minute that a paced call keeps to instead of the documented budget. The server's word still counts for
    /// more, where it allows less.
    pub requests_per_minute: Option<u32>,
}

/// A call that is ready to be sent: await it for the typed answer.
///
/// ```no_run
/// # async fn example(client: amigo_core::Amigo) -> amigo_core::Result<()> {
/// use std::time::Duration;
/// let call = client.conversations().insights("65f0c0ffee65f0c0ffee0001", "65f0c0ffee65f0c0ffee0002");
/// let insights = call.clone().timeout(Duration::from_secs(5)).await?;
/// let answer = call.raw().await?;
/// println!("{} from {} bytes", insights.current_state_name, answer.body().len());
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Call<O: Operation> {
    pub(super) client: Amigo,
    pub(super) request: Request<O>,
    pub(super) options: CallOptions,
    invalid: Option<FieldError>,
}

impl<O: Operation> Call<O> {
    pub(super) fn new(client: Amigo, path: O::Path, query: O::Query, body: O::Body) -> Self {
        Self {
            client,
            request: Request { path, query, body },
            options: CallOptions::default(),
            invalid: None,
        }
    }

    /// Sets the query.
    pub fn query(mut self, query: O::Query) -> Self {
        self.request.query = query;
        self
    }

    /// Sets everything that may be set for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// How long this call may take, with all its attempts.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// How long the events of this call may pause.
    pub fn stream_timeout(mut self, timeout: Duration) -> Self {
        self.options.stream_timeout = Some(timeout);
        self
    }

    /// How often this call is tried at most.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.options.max_attempts = Some(attempts);
        self
    }

    /// Makes this call wait for its turn under the rate limit, as bulk work should.
    pub fn paced(mut self) -> Self {
        self.options.paced = true;
        self
    }

    /// Makes this call wait for its turn, at so many requests of its operation a minute instead of the documented budget;
    /// `None` keeps to that.
    pub fn paced_at(mut self, requests_per_minute: Option<u32>) -> Self {
        self.options.requests_per_minute = requests_per_minute;
        self.paced()
    }

    /// Adds a header to this call. An invalid one is reported when the call is sent.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_str(value),
        ) {
            (Ok(name), Ok(value)) => drop(self.options.headers.append(name, value)),
            _ => {
                self.invalid = Some(FieldError::new(
                    &["header", name],
                    "header",
                    "is not a valid header",
                ));
            }
        }
        self
    }

    /// Sends the call and returns the answer as it came, for what the models leave out.
    pub async fn raw(&self) -> Result<RawResponse> {
        let request = self.encode()?;
        answers(request.definition, Answer::Whole)?;
        self.client.0.execute(&request, &self.options).await
    }

    fn encode(&self) -> Result<EncodedRequest> {
        if let Some(error) = &self.invalid {
            return Err(Error::invalid_arguments(
                O::DEFINITION.name,
                vec![error.clone()],
            ));
        }
        self.request.encode(self.client.0.organization())
    }

    /// Sends the call and returns its events as they come. Only for operations that answer in events.
    pub async fn events(&self) -> Result<Events<O::Response>> {
        self.batches().await.map(Events::new)
    }

    /// Sends the call and returns the lines of its events as they come, for those who read them on their own.
    pub async fn batches(&self) -> Result<EventBatches> {
        let request = self.encode()?;
        answers(request.definition, Answer::Events)?;
        Arc::clone(&self.client.0)
            .open(request, &self.options)
            .await
    }

    pub(super) async fn send(self) -> Result<O::Response> {
        self.raw().await?.read::<O>()
    }
}

/// Checks that an operation answers in the way in which it is called.
pub(super) fn answers(definition: &Definition, wanted: Answer) -> Result<()> {
    let message = match definition.answer {
        answer if answer == wanted => return Ok(()),
        Answer::Whole => {
            "nothing was sent, because the operation does not answer in events: call it, do not stream it"
        }
        Answer::Events => {
            "nothing was sent, because the operation answers in events: stream it, do not call it"
        }
    };
    Err(Error::new(ErrorKind::Validation, message).in_operation(definition.name))
}

impl<O: Operation> IntoFuture for Call<O> {
    type Output = Result<O::Response>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send().boxed()
    }
}
