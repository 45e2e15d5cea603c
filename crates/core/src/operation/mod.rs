//! What an operation of the API is: one definition, from which the client sends and a server routes and decodes.

mod definition;
mod erased;
mod expectation;
mod parameters;
mod request;
pub(crate) mod rules;

pub use definition::{Authentication, Definition, RetryPolicy};
pub(crate) use erased::Erased;
pub use erased::{AnyOperation, OperationSchemas};
pub use parameters::Parameters;
pub(crate) use parameters::{parameters, path_parameters};
pub use request::Request;
pub(crate) use request::{EncodedRequest, check_organization, one_or_many};

use schemars::JsonSchema;
use serde::{Serialize, de::DeserializeOwned};

/// One operation of the API.
///
/// Implemented by a marker type in [`operations`](crate::operations); nothing else describes the operation.
pub trait Operation: Send + Sync + Sized + 'static {
    /// Name, method, path, budget, retries and statuses.
    const DEFINITION: Definition;
    /// What stands in the path beside the organisation.
    type Path: Parameters;
    /// What stands in the query.
    type Query: Parameters;
    /// What is sent as JSON; `()` or `None` for no body.
    type Body: Parameters;
    /// What comes back; `()` where the answer has no body.
    type Response: Serialize + DeserializeOwned + JsonSchema + Send + 'static;
}
