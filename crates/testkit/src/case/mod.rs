//! What a case of the corpus may say. The JSON Schema of the corpus is made from these types.

mod client;
mod delivery;
mod exchange;
mod expectation;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use client::ClientSettings;
pub use delivery::{Body, Encoding, Fault, FaultKind, Framing, HeaderLines, Response};
pub use exchange::{Exchange, ExpectedHeader, ExpectedRequest, FormValue, SignIn};
pub use expectation::{ExpectedError, ExpectedOutcome, ExpectedStream, ExpectedWait};

/// One behaviour of a client: what is called, what passes over HTTP, and what comes out.
///
/// Any string may hold templates, which are filled in when the case is run: `{{origin}}`, `{{port}}` (of the server the
/// client talks to), `{{other_origin}}`, `{{other_port}}` (of a server that must never be reached), `{{now}}`,
/// `{{now+90s}}`, `{{now-90s}}` (RFC 3339), `{{http_date+1s}}`. An object `{"$repeat": 3, "item": ...}` stands for a list of three items (in a list: for the three items), in which
/// `{{index}}` is the item's number, from 0, in six digits.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Where an editor finds this schema.
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    /// What the case shows, in one sentence.
    pub description: String,
    /// Settings of the client.
    #[serde(default)]
    pub client: ClientSettings,
    /// How the sign-in goes.
    #[serde(default)]
    pub sign_in: SignIn,
    /// The calls, one after the other, all by the same client.
    #[schemars(length(min = 1))]
    pub calls: Vec<Call>,
    /// The HTTP exchanges beside the sign-in. A request takes the first exchange not yet taken whose `request` it meets;
    /// a request that meets none, and an exchange that is never taken, fail the case.
    #[serde(default)]
    pub exchanges: Vec<Exchange>,
    /// Strings that must not occur anywhere in an error, in the debug text of a result or in the log. The API key and
    /// every token are among them without being named.
    #[serde(default)]
    pub secrets: Vec<String>,
}

/// One call.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Name of the operation, such as `get_messages`.
    pub operation: String,
    /// Its arguments: the fields of path, query and body side by side.
    #[serde(default)]
    pub arguments: Map<String, Value>,
    /// Settings of this call alone.
    #[serde(default)]
    pub options: CallOptions,
    /// How many times the call is made at once. Every copy must come out as expected.
    #[serde(default = "once")]
    #[schemars(range(min = 1))]
    pub copies: u32,
    /// How many events of a stream are read before it is left; absent: all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub take: Option<usize>,
    /// What comes out.
    #[serde(skip_serializing)]
    pub expect: ExpectedOutcome,
}

/// Settings of one call; what is absent is as the client has it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CallOptions {
    /// Time the whole call may take, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<u64>,
    /// Time a stream of events may pause, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_timeout_ms: Option<u64>,
    /// How many times the request may be sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_attempts: Option<u32>,
    /// Headers to add.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub headers: Map<String, Value>,
}

fn once() -> u32 {
    1
}

/// The JSON Schema of a case.
pub fn schema() -> Value {
    schemars::schema_for!(Case).to_value()
}
