//! The client: how it is built, and how calls are made with it.

mod base_url;
mod builder;
mod call;
mod conversations;
mod download;
mod event_reader;
mod events;
mod organization;
mod paging;
mod read_ahead;
mod services;
mod users;

use std::sync::Arc;

use serde_json::{Map, Value};

pub use builder::AmigoBuilder;
pub use call::{Call, CallOptions};
pub use conversations::Conversations;
pub use download::Download;
pub use event_reader::{EventReader, NextEvents};
pub use events::Events;
pub use organization::OrganizationResource;
pub use read_ahead::ReadAhead;
pub use services::Services;
pub use users::Users;

use crate::{
    error::Result,
    operation::{Answer, EncodedRequest, Operation},
    operations,
    transport::{EventBatches, RawResponse, Transport},
};

pub(crate) use base_url::BaseUrl;

/// A client of one organisation's conversations, signed in as one user.
///
/// Cheap to clone; clones share the connections, the token and the pacing. It must be used from one tokio runtime: a
/// pooled connection is driven only while the runtime that opened it runs.
#[derive(Clone)]
pub struct Amigo(Arc<Transport>);

impl Amigo {
    /// Starts the configuration of a client.
    pub fn builder() -> AmigoBuilder {
        AmigoBuilder::default()
    }

    /// The operations on conversations.
    pub fn conversations(&self) -> Conversations {
        Conversations::new(self.clone())
    }

    /// The operations on services.
    pub fn services(&self) -> Services {
        Services::new(self.clone())
    }

    /// The operations on users.
    pub fn users(&self) -> Users {
        Users::new(self.clone())
    }

    /// The operations on the organisation.
    pub fn organization(&self) -> OrganizationResource {
        OrganizationResource::new(self.clone())
    }

    /// Identifier of the organisation.
    pub fn organization_id(&self) -> &str {
        self.0.organization()
    }

    /// Where the API is, without a slash at the end.
    pub fn base_url(&self) -> &str {
        self.0.base_url().as_str()
    }

    /// Requests a minute that paced calls of an operation keep to at present, when asked to keep to `wanted`: what the
    /// server said of its limit, else what was wanted, else what is documented. `None` where nothing limits them.
    pub fn requests_per_minute<O: Operation>(&self, wanted: Option<u32>) -> Option<u32> {
        self.0.requests_per_minute(const { &O::DEFINITION }, wanted)
    }

    /// Prepares a call of any operation, from its typed parts.
    pub fn prepare<O: Operation>(&self, path: O::Path, query: O::Query, body: O::Body) -> Call<O> {
        Call::new(self.clone(), path, query, body)
    }

    /// Calls an operation by its name, with its parameters side by side in one object, and returns the bytes that came
    /// back. This is the door for other languages, which decode those bytes themselves.
    ///
    /// An argument that is null counts as not given; lists may be given as their only value.
    ///
    /// ```no_run
    /// # async fn example(client: amigo_core::Amigo) -> amigo_core::Result<()> {
    /// let arguments = serde_json::json!({ "conversation_id": "65f0c0ffee65f0c0ffee0001", "limit": 20 });
    /// let arguments = arguments.as_object().cloned().unwrap_or_default();
    /// let answer = client.call("get_messages", arguments, Default::default()).await?;
    /// println!("{}", String::from_utf8_lossy(answer.body()));
    /// # Ok(())
    /// # }
    /// ```
    pub async fn call(
        &self,
        operation: &str,
        arguments: Map<String, Value>,
        options: CallOptions,
    ) -> Result<RawResponse> {
        let request = self.encode(operation, arguments)?;
        call::answers(request.definition, Answer::Whole)?;
        self.0.execute(&request, &options).await
    }

    /// The same as [`call`](Self::call), for operations that answer in events: gives them in batches of whole lines, as
    /// they arrive.
    ///
    /// ```no_run
    /// # async fn example(client: amigo_core::Amigo) -> amigo_core::Result<()> {
    /// let arguments = serde_json::json!({ "service_id": "65f0c0ffee65f0c0ffee0009", "response_format": "text" });
    /// let arguments = arguments.as_object().cloned().unwrap_or_default();
    /// let mut batches = client.stream("create_conversation", arguments, Default::default()).await?;
    /// while let Some(lines) = batches.next().await {
    ///     print!("{}", String::from_utf8_lossy(&lines?));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn stream(
        &self,
        operation: &str,
        arguments: Map<String, Value>,
        options: CallOptions,
    ) -> Result<EventBatches> {
        let request = self.encode(operation, arguments)?;
        call::answers(request.definition, Answer::Events)?;
        Arc::clone(&self.0).open(request, &options).await
    }

    fn encode(&self, operation: &str, arguments: Map<String, Value>) -> Result<EncodedRequest> {
        let operation = operations::named(operation)?;
        Ok(operation.encode(self.0.organization(), arguments)?.0)
    }

    /// Opens the audio that a [`MessageSource`](crate::models::MessageSource) leads to.
    ///
    /// The URL carries its own signature: the token is not sent along.
    pub async fn download(&self, source: &crate::models::MessageSource) -> Result<Download> {
        Download::open(&self.0, source).await
    }
}

impl std::fmt::Debug for Amigo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Amigo")
            .field("base_url", &self.0.base_url().as_str())
            .field("organization_id", &self.0.organization())
            .finish_non_exhaustive()
    }
}
