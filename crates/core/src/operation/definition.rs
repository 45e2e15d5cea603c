use http::Method;

/// The facts of an operation that are the same for every request.
#[derive(Debug)]
pub struct Definition {
    /// Its name in every language, on the narrow door and in the corpus.
    pub name: &'static str,
    /// Its name in the published schema.
    pub operation_id: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path from the root, with `{placeholders}`; the first is always `{organization}`.
    pub path: &'static str,
    /// How the caller is known.
    pub authentication: Authentication,
    /// Documented budget: requests a minute and user.
    pub requests_per_minute: u32,
    /// Which failures may be met with another try.
    pub retry: RetryPolicy,
    /// What a success answers with.
    pub answer: Answer,
    /// Status of a success.
    pub success: u16,
    /// Statuses of the documented failures.
    pub failures: &'static [u16],
}

/// What a success answers with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// One JSON value, or nothing.
    Whole,
    /// Events as they happen, a line of JSON each (NDJSON).
    Events,
}

/// How the caller of an operation is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authentication {
    /// `x-api-key`, `x-api-key-id` and `x-user-id`, to sign in.
    ApiKey,
    /// A bearer token.
    BearerToken,
    /// A bearer token as well; those who have none are answered too, and told less.
    OptionalBearerToken,
}

/// Which failures may be met with another try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetryPolicy {
    /// The request only reads: try again whenever another try may help.
    Reads,
    /// The request changes something: try again only when it is sure that it was not carried out.
    OnlyIfNotCarriedOut,
}
