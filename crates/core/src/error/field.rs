use std::fmt;

use serde::{Deserialize, Serialize};

/// What is wrong with one field, in the shape the API uses in the `detail` of a 422.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FieldError {
    /// Where the field is: first `path`, `query`, `header` or `body`, then the way down to it.
    #[serde(rename = "loc", default)]
    pub location: Vec<String>,
    /// What is allowed there.
    #[serde(rename = "msg", default)]
    pub message: String,
    /// Machine-readable kind of the problem.
    #[serde(rename = "type", default)]
    pub code: String,
}

impl FieldError {
    /// A problem with the field at `location`, whose `message` reads on from the field's name: "must be ...".
    pub fn new(location: &[&str], code: &str, message: impl Into<String>) -> Self {
        Self {
            location: location.iter().map(|part| (*part).to_owned()).collect(),
            message: message.into(),
            code: code.to_owned(),
        }
    }

    /// The field's own name, without where in the request it stands.
    pub fn field(&self) -> String {
        match &self.location[..] {
            [place, rest @ ..]
                if !rest.is_empty() && ["path", "query", "header", "body"].contains(&&**place) =>
            {
                rest.join(".")
            }
            all => all.join("."),
        }
    }
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.field(), self.message)
    }
}
