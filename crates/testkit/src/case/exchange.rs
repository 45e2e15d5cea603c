use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::Response;

/// A request that must come, and what is answered.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// The request.
    pub request: ExpectedRequest,
    /// The answer.
    #[serde(default)]
    pub response: Response,
    /// How many times it takes place.
    #[serde(default = "once")]
    #[schemars(range(min = 1))]
    pub times: u32,
}

fn once() -> u32 {
    1
}

/// What a request must be like. Nothing else may be in its query or its body.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExpectedRequest {
    /// HTTP method.
    pub method: String,
    /// The path as it stands on the wire, percent-encoded, without the query.
    pub path: String,
    /// Names and values of the query, decoded, in any order.
    #[serde(default)]
    pub query: Vec<(String, String)>,
    /// Headers by name; null: it must not be sent. Where `authorization` is not among them, the request must carry the bearer token of the client's
    /// settings or one that a sign-in of this run gave out.
    #[serde(default)]
    pub headers: IndexMap<String, Option<ExpectedHeader>>,
    /// The JSON body; absent or null: no body, or a form.
    pub json: Option<Value>,
    /// Names and contents of the parts of a multipart form, in any order but that of the same name; absent: no form.
    pub form: Option<Vec<(String, FormValue)>>,
    /// The least time since the request before it, in milliseconds.
    #[serde(default)]
    pub after_ms: u64,
}

/// What a part of a form holds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum FormValue {
    /// Text.
    Text(String),
    /// Bytes that are no text. They must come as a file.
    Bytes {
        /// The bytes, in Base64.
        base64: String,
    },
}

/// What a header must be like.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ExpectedHeader {
    /// It has this value.
    Is(String),
    /// It says something.
    Contains {
        /// Part of its value, in any case.
        contains: String,
    },
}

/// How the sign-in goes.
///
/// A sign-in must carry the key, the key id and the user id of the client's settings and no body. What is not scripted
/// is answered with the token `lakeside-token-N`, N being the number of the sign-in from 1, that lasts an hour.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct SignIn {
    /// The answers to the first sign-ins.
    pub answers: Vec<Response>,
    /// How many sign-ins there must be. Absent: one where the case has exchanges or scripted answers and no bearer token
    /// is set, else none.
    pub count: Option<usize>,
    /// The organisation as it stands in the path, percent-encoded. Absent: as in the client's settings.
    pub organization: Option<String>,
    /// The least time between one sign-in and the next, in milliseconds.
    pub after_ms: u64,
}
