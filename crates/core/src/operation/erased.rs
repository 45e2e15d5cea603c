use std::marker::PhantomData;

use schemars::SchemaGenerator;
use serde_json::{Map, Value};

use super::{Definition, Operation, Request, request::EncodedRequest};
use crate::{
    decode,
    error::{Error, ErrorKind, Result},
};

/// An operation without its types, for what handles all of them alike: the narrow door and the generators.
pub trait AnyOperation: Send + Sync {
    /// Its facts.
    fn definition(&self) -> &'static Definition;

    /// The JSON Schemas of its parts; shared definitions go to the generator.
    fn schemas(&self, generator: &mut SchemaGenerator) -> OperationSchemas;

    /// Why a body is not what the operation answers with. For those who read bodies on their own, and say what the core
    /// says where they cannot.
    fn misfit(&self, body: &[u8]) -> Error;

    #[doc(hidden)]
    fn encode(&self, organization: &str, arguments: Map<String, Value>) -> Result<Encoded>;
}

/// A request that was made from untyped arguments.
#[doc(hidden)]
#[derive(Debug)]
pub struct Encoded(pub(crate) EncodedRequest);

/// The JSON Schemas of an operation's parts.
#[derive(Debug, serde::Serialize)]
pub struct OperationSchemas {
    /// What stands in the path beside the organisation.
    pub path: schemars::Schema,
    /// What stands in the query.
    pub query: schemars::Schema,
    /// What is sent as JSON.
    pub body: schemars::Schema,
    /// What comes back.
    pub response: schemars::Schema,
}

pub(crate) struct Erased<O>(PhantomData<O>);

impl<O> Erased<O> {
    pub(crate) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<O: Operation> AnyOperation for Erased<O> {
    fn definition(&self) -> &'static Definition {
        const { &O::DEFINITION }
    }

    fn schemas(&self, generator: &mut SchemaGenerator) -> OperationSchemas {
        OperationSchemas {
            path: generator.subschema_for::<O::Path>(),
            query: generator.subschema_for::<O::Query>(),
            body: generator.subschema_for::<O::Body>(),
            response: generator.subschema_for::<O::Response>(),
        }
    }

    fn misfit(&self, body: &[u8]) -> Error {
        let name = O::DEFINITION.name;
        decode::response::<O::Response>(name, body)
            .err()
            .unwrap_or_else(|| {
                Error::new(ErrorKind::Decode, "the answer does not fit the API").in_operation(name)
            })
    }

    fn encode(&self, organization: &str, arguments: Map<String, Value>) -> Result<Encoded> {
        Request::<O>::from_arguments(arguments)?
            .encode(organization)
            .map(Encoded)
    }
}
