use schemars::JsonSchema;
use serde::{Serialize, de::DeserializeOwned};

use super::FormPart;
use crate::error::FieldError;

/// One part of a request: its path, its query or its body.
pub trait Parameters:
    Serialize + DeserializeOwned + JsonSchema + std::fmt::Debug + Clone + Send + Sync + 'static
{
    /// Where the part stands in a request, as error locations begin.
    const PLACE: &'static str;
    /// Names of the fields, in order.
    const FIELDS: &'static [&'static str];

    /// Whether a request without any of the fields still has this part, as an empty object.
    const REQUIRED: bool = true;

    /// Adds an error for every field that the API would refuse.
    fn validate(&self, errors: &mut Vec<FieldError>);

    /// The parts of a multipart form, for a body that is sent as one; `None` for JSON.
    fn form(&self) -> Option<Vec<FormPart>> {
        None
    }

    /// The text of a field that stands in the path.
    fn path_segment(&self, _field: &str) -> Option<&str> {
        None
    }
}

impl Parameters for () {
    const PLACE: &'static str = "body";
    const FIELDS: &'static [&'static str] = &[];
    const REQUIRED: bool = false;

    fn validate(&self, _: &mut Vec<FieldError>) {}
}

impl<P: Parameters> Parameters for Option<P> {
    const PLACE: &'static str = P::PLACE;
    const FIELDS: &'static [&'static str] = P::FIELDS;
    const REQUIRED: bool = false;

    fn validate(&self, errors: &mut Vec<FieldError>) {
        if let Some(parameters) = self {
            parameters.validate(errors);
        }
    }
}

/// Declares the query or the body of an operation: the struct, and its [`Parameters`] by the rules given.
macro_rules! parameters {
    (
        $(#[$meta:meta])*
        $place:literal pub struct $name:ident { $( $(#[$field_meta:meta])* pub $field:ident: $type:ty, )* }
        validate($this:ident, $errors:ident) $rules:block
        $( form($form:ident) $parts:block )?
    ) => {
        $(#[$meta])*
        #[cfg_attr(feature = "uniffi", uniffi::export(Debug))]
        #[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        pub struct $name { $( $(#[$field_meta])* pub $field: $type, )* }

        impl $crate::operation::Parameters for $name {
            const PLACE: &'static str = $place;
            const FIELDS: &'static [&'static str] = &[$( stringify!($field) ),*];

            fn validate(&self, $errors: &mut Vec<$crate::error::FieldError>) {
                let $this = self;
                $rules
            }

            $(
                fn form(&self) -> Option<Vec<$crate::operation::FormPart>> {
                    let $form = self;
                    Some($parts)
                }
            )?
        }
    };
}

/// Declares the placeholders of a path. All of them are object ids.
macro_rules! path_parameters {
    ($(#[$meta:meta])* pub struct $name:ident { $( $(#[$field_meta:meta])* $field:ident, )* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        pub struct $name { $( $(#[$field_meta])* pub $field: String, )* }

        impl $crate::operation::Parameters for $name {
            const PLACE: &'static str = "path";
            const FIELDS: &'static [&'static str] = &[$( stringify!($field) ),*];

            fn validate(&self, errors: &mut Vec<$crate::error::FieldError>) {
                $( $crate::operation::rules::object_id(errors, &["path", stringify!($field)], &self.$field); )*
            }

            fn path_segment(&self, field: &str) -> Option<&str> {
                match field {
                    $( stringify!($field) => Some(&self.$field), )*
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use {parameters, path_parameters};
