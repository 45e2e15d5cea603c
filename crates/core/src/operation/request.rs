use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Deserializer, de::IntoDeserializer};
use serde_json::{Map, Value};

use super::{Definition, FormPart, Operation, Parameters, expectation, form, rules};
use crate::error::{Error, FieldError, Result};

/// Everything but unreserved characters, so that no value can leave its path segment.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// One request of an operation, as its parts.
#[derive(Debug, Clone)]
pub struct Request<O: Operation> {
    /// What stands in the path beside the organisation.
    pub path: O::Path,
    /// What stands in the query.
    pub query: O::Query,
    /// What is sent.
    pub body: O::Body,
}

/// A request as it is sent, checked and free of its types.
#[derive(Debug, Clone)]
pub(crate) struct EncodedRequest {
    pub(crate) definition: &'static Definition,
    /// Path and query, percent-encoded.
    pub(crate) target: String,
    pub(crate) body: Option<EncodedBody>,
}

/// A body that can be sent as often as need be.
#[derive(Debug, Clone)]
pub(crate) enum EncodedBody {
    Json(Bytes),
    Form(Vec<FormPart>),
}

impl<O: Operation> Request<O> {
    /// Everything in it that the API would refuse.
    pub fn validate(&self) -> Vec<FieldError> {
        let mut errors = Vec::new();
        self.path.validate(&mut errors);
        self.query.validate(&mut errors);
        self.body.validate(&mut errors);
        O::validate(self, &mut errors);
        errors
    }

    /// Fails where there is anything in it that the API would refuse, as sending it would.
    pub fn check(&self) -> Result<()> {
        let errors = self.validate();
        if errors.is_empty() {
            Ok(())
        } else {
            Err(Error::invalid_arguments(O::DEFINITION.name, errors))
        }
    }

    pub(crate) fn encode(&self, organization: &str) -> Result<EncodedRequest> {
        let definition = const { &O::DEFINITION };
        let request = O::completed(self);
        request.check()?;
        let mut target = String::with_capacity(definition.path.len() + 32);
        for segment in definition.path.split_inclusive('/') {
            let (segment, slash) = segment
                .strip_suffix('/')
                .map_or((segment, ""), |segment| (segment, "/"));
            match segment
                .strip_prefix('{')
                .and_then(|name| name.strip_suffix('}'))
            {
                Some("organization") => target.extend(utf8_percent_encode(organization, SEGMENT)),
                Some(name) => target.extend(utf8_percent_encode(
                    request.path.path_segment(name).unwrap_or(""),
                    SEGMENT,
                )),
                None => target.push_str(segment),
            }
            target.push_str(slash);
        }
        let not_encodable = |error: &dyn std::fmt::Display| {
            Error::invalid_arguments(
                definition.name,
                vec![FieldError::new(&["body"], "encoding", error.to_string())],
            )
        };
        let query =
            serde_html_form::to_string(&request.query).map_err(|error| not_encodable(&error))?;
        if !query.is_empty() {
            target.push('?');
            target.push_str(&query);
        }
        let body = if let Some(parts) = request.body.form() {
            Some(EncodedBody::Form(parts))
        } else {
            let json = serde_json::to_vec(&request.body).map_err(|error| not_encodable(&error))?;
            (json != b"null").then(|| EncodedBody::Json(json.into()))
        };
        Ok(EncodedRequest {
            definition,
            target,
            body,
        })
    }

    /// Reads the flat object that other languages pass: the fields of path, query and body side by side.
    pub fn from_arguments(arguments: Map<String, Value>) -> Result<Self> {
        let name = O::DEFINITION.name;
        let (mut path, mut query, mut body, mut unknown) =
            (Map::new(), Map::new(), Map::new(), Vec::new());
        for (field, value) in arguments {
            let part = [
                (O::Path::FIELDS, &mut path),
                (O::Query::FIELDS, &mut query),
                (O::Body::FIELDS, &mut body),
            ]
            .into_iter()
            .find(|(fields, _)| fields.contains(&&*field));
            match part {
                // As everywhere in the API's own clients, an argument that is null is an argument not given.
                Some((_, part)) if !value.is_null() => drop(part.insert(field, value)),
                Some(_) => {}
                None => unknown.push(FieldError::new(
                    &[&field],
                    "extra_forbidden",
                    unknown_argument::<O>(),
                )),
            }
        }
        if !unknown.is_empty() {
            return Err(Error::invalid_arguments(name, unknown));
        }
        let read = || {
            Ok(Self {
                path: part::<O::Path, _>(object::<O::Path>(path))?,
                query: part::<O::Query, _>(object::<O::Query>(query))?,
                body: part::<O::Body, _>(object::<O::Body>(body))?,
            })
        };
        read().map_err(|error| Error::invalid_arguments(name, vec![error]))
    }

    /// Reads an HTTP request: the placeholders of the path, decoded; the query as it stands in the URL; the body.
    ///
    /// This is the server's side of the definition. An error has the shape of a 422's `detail`.
    pub fn from_http<'a>(
        placeholders: impl IntoIterator<Item = (&'a str, &'a str)>,
        query: &str,
        body: &[u8],
    ) -> Result<Self, Vec<FieldError>> {
        let body = if O::Body::FIELDS.is_empty() || body.is_empty() {
            part::<O::Body, _>(Value::Null)
        } else {
            serde_json::from_slice::<Value>(body)
                .map_err(|error| {
                    FieldError::new(&["body"], "json_invalid", crate::decode::explain(&error))
                })
                .and_then(|body| match body {
                    // A list of the fields' values would do for serde.
                    Value::Array(_) => Err(mismatch::<O::Body>(&[])),
                    body => has_its_lists::<O::Body>(&body).and_then(|()| part::<O::Body, _>(body)),
                })
        };
        Self::received(placeholders, query, body)
    }

    /// Reads an HTTP request whose body is a multipart form, as [`from_http`](Self::from_http) does one with JSON.
    pub fn from_form<'a>(
        placeholders: impl IntoIterator<Item = (&'a str, &'a str)>,
        query: &str,
        parts: Vec<FormPart>,
    ) -> Result<Self, Vec<FieldError>> {
        let body = part::<O::Body, _>(Value::Object(form::fields(parts)));
        Self::received(placeholders, query, body)
    }

    fn received<'a>(
        placeholders: impl IntoIterator<Item = (&'a str, &'a str)>,
        query: &str,
        body: Result<O::Body, FieldError>,
    ) -> Result<Self, Vec<FieldError>> {
        let mut path = Map::new();
        for (name, value) in placeholders {
            if O::Path::FIELDS.contains(&name) {
                path.insert(name.to_owned(), value.into());
            }
        }
        let path = part::<O::Path, _>(object::<O::Path>(path)).map_err(|error| vec![error])?;
        let query = if O::Query::FIELDS.is_empty() {
            part::<O::Query, _>(Value::Null)
        } else {
            part::<O::Query, _>(serde_html_form::Deserializer::from_bytes(query.as_bytes()))
        };
        let (query, body) = match (query, body) {
            (Ok(query), Ok(body)) => (query, body),
            (query, body) => return Err(query.err().into_iter().chain(body.err()).collect()),
        };
        let request = Self { path, query, body };
        let errors = request.validate();
        if errors.is_empty() {
            Ok(request)
        } else {
            Err(errors)
        }
    }
}

fn unknown_argument<O: Operation>() -> String {
    let known: Vec<_> = [O::Path::FIELDS, O::Query::FIELDS, O::Body::FIELDS].concat();
    format!(
        "is not an argument; known are {}",
        known
            .iter()
            .map(|name| format!("`{name}`"))
            .collect::<Vec<_>>()
            .join(", ")
    )
}

/// The fields of a part as one value: null where the part is left out.
fn object<P: Parameters>(fields: Map<String, Value>) -> Value {
    if fields.is_empty() && !P::REQUIRED {
        Value::Null
    } else {
        Value::Object(fields)
    }
}

/// Reads one part; an error names the field and what is allowed there, and quotes no value.
fn part<'de, P: Parameters, D: Deserializer<'de>>(deserializer: D) -> Result<P, FieldError>
where
    D::Error: std::fmt::Display,
{
    let mut track = serde_path_to_error::Track::new();
    let tracked = serde_path_to_error::Deserializer::new(deserializer, &mut track);
    P::deserialize(tracked).map_err(|error| {
        let text = error.to_string();
        let path = track.path();
        let fields: Vec<String> = path
            .iter()
            .filter_map(|segment| match segment {
                serde_path_to_error::Segment::Seq { index } => Some(index.to_string()),
                serde_path_to_error::Segment::Map { key } => Some(key.clone()),
                serde_path_to_error::Segment::Enum { .. }
                | serde_path_to_error::Segment::Unknown => None,
            })
            .collect();
        let missing = text
            .strip_prefix("missing field `")
            .and_then(|rest| rest.split('`').next());
        if let Some(name) = missing {
            let mut location = vec![P::PLACE];
            location.extend(fields.iter().map(String::as_str));
            location.push(name);
            return FieldError::new(&location, "missing", "is required");
        }
        mismatch::<P>(&fields)
    })
}

/// The value at this place of a part has another form than is due there.
fn mismatch<P: Parameters>(fields: &[String]) -> FieldError {
    let (code, expected) = expectation::of::<P>(fields.first().map(String::as_str));
    let location: Vec<&str> = [P::PLACE]
        .into_iter()
        .chain(fields.iter().map(String::as_str))
        .collect();
    FieldError::new(&location, code, format!("must be {expected}"))
}

/// Refuses JSON that has a text where a list is due: only callers may leave out the brackets, not the wire.
fn has_its_lists<P: Parameters>(body: &Value) -> Result<(), FieldError> {
    let texts = body.as_object().into_iter().flatten();
    let mut texts = texts.filter(|(_, value)| value.is_string());
    match texts.find(|(field, _)| expectation::of::<P>(Some(field)).0 == "list_type") {
        Some((field, _)) => Err(FieldError::new(
            &[P::PLACE, field],
            "list_type",
            "must be a list",
        )),
        None => Ok(()),
    }
}

/// Reads a list that may also be given as its only value, as every filter of the API may.
pub(crate) fn one_or_many<'de, T, D>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    struct Visitor<T>(std::marker::PhantomData<T>);
    impl<'de, T: Deserialize<'de>> serde::de::Visitor<'de> for Visitor<T> {
        type Value = Vec<T>;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a value or a list of values")
        }

        fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Vec<T>, E> {
            T::deserialize(value.into_deserializer()).map(|value| vec![value])
        }

        fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
            let mut values = Vec::new();
            while let Some(value) = list.next_element()? {
                values.push(value);
            }
            Ok(values)
        }
    }
    deserializer.deserialize_any(Visitor(std::marker::PhantomData))
}

/// The same for a list that may be missing, where none and an empty one differ.
pub(crate) fn none_or_many<'de, T, D>(deserializer: D) -> Result<Option<Vec<T>>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    #[derive(Deserialize)]
    #[serde(bound = "T: Deserialize<'de>")]
    struct Many<T>(#[serde(deserialize_with = "one_or_many")] Vec<T>);
    Ok(Option::<Many<T>>::deserialize(deserializer)?.map(|many| many.0))
}

/// The organisation stands in every path; a dot segment would be taken for a step up by any URL parser.
pub(crate) fn check_organization(organization: &str) -> Result<(), FieldError> {
    let mut errors = Vec::new();
    rules::free_text(&mut errors, &["organization_id"], organization);
    if organization == "." || organization == ".." {
        errors.push(FieldError::new(
            &["organization_id"],
            "string_pattern_mismatch",
            "must not be a dot segment",
        ));
    }
    errors.into_iter().next().map_or(Ok(()), Err)
}
