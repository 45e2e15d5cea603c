use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

/// What the server answers, and how it delivers that.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Response {
    /// HTTP status.
    #[schemars(range(min = 200, max = 599))]
    pub status: u16,
    /// Headers by name: one value, several, or null to leave out a header that is otherwise sent by itself. That is
    /// `content-type: application/json` where there is a body (`application/x-ndjson` for events), and what `encoding` and `framing` call for.
    pub headers: IndexMap<String, Option<HeaderLines>>,
    /// The body; without it there is none.
    pub body: Option<Body>,
    /// Compression of the body.
    pub encoding: Option<Encoding>,
    /// How the end of the body is told.
    pub framing: Framing,
    /// Sizes of the pieces the body is written in, in bytes; what remains follows in one piece.
    pub pieces: Vec<usize>,
    /// Time between one piece and the next, in milliseconds.
    pub pause_ms: u64,
    /// Time before anything is answered, in milliseconds.
    pub delay_ms: u64,
    /// Text to send in place of an HTTP answer; the connection is closed after it.
    pub raw: Option<String>,
    /// What goes wrong on the way.
    pub fault: Option<Fault>,
}

impl Default for Response {
    fn default() -> Self {
        Self {
            status: 200,
            headers: IndexMap::new(),
            body: None,
            encoding: None,
            framing: Framing::default(),
            pieces: Vec::new(),
            pause_ms: 0,
            delay_ms: 0,
            raw: None,
            fault: None,
        }
    }
}

/// The value of a header, or its values on a line each.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum HeaderLines {
    /// One value.
    One(String),
    /// Several values.
    Many(Vec<String>),
}

impl HeaderLines {
    pub(crate) fn lines(&self) -> &[String] {
        match self {
            Self::One(line) => std::slice::from_ref(line),
            Self::Many(lines) => lines,
        }
    }
}

/// A body.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// JSON, written without white space.
    Json(Value),
    /// Events: JSON values, each on a line of its own, as `application/x-ndjson`.
    Events(Vec<Value>),
    /// Text as it stands.
    Text(String),
    /// Bytes, in Base64.
    Base64(String),
    /// So many spaces.
    Filler(usize),
}

/// Compression of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// gzip.
    Gzip,
    /// Brotli.
    Br,
}

/// How the end of a body is told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Framing {
    /// By a `content-length`.
    #[default]
    Length,
    /// By chunks, one for each piece.
    Chunked,
    /// By the end of the connection.
    Close,
}

/// What goes wrong while an answer is delivered.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// What happens.
    pub kind: FaultKind,
    /// After how many bytes of the body; null or absent: before the head.
    pub after_bytes: Option<usize>,
}

/// What happens to a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FaultKind {
    /// It is closed in good order.
    Close,
    /// It is reset.
    Reset,
    /// Nothing more is sent until the client hangs up, which it must.
    Stall,
}
