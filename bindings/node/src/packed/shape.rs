//! What an answer looks like, from its JSON Schema.

use amigo_core::operation::AnyOperation;
use schemars::{SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value};

/// What stands in a place.
pub(super) enum Shape {
    /// Whatever comes is nobody's business: the operation promises nothing.
    Nothing,
    Text,
    Instant,
    /// An open enum, with the values that are known.
    Known(Vec<String>),
    Boolean,
    /// An integer that is not negative.
    Count,
    Number,
    /// Any object.
    Json,
    /// Any JSON.
    Any,
    List(Box<Shape>),
    Dictionary(Box<Shape>),
    Pair(Vec<Shape>),
    Object(Vec<Field>),
    /// An object whose `type` says which of these it is.
    OneOf(Vec<(String, Shape)>),
    Nullable(Box<Shape>),
}

/// A field of an object.
pub(super) struct Field {
    pub(super) name: String,
    pub(super) shape: Shape,
    pub(super) absent: Absent,
}

/// What an absent field means.
pub(super) enum Absent {
    Error,
    Null,
    /// This JSON.
    Default(String),
}

impl Shape {
    pub(super) fn of(operation: &dyn AnyOperation) -> Self {
        let mut generator = SchemaSettings::draft2020_12().into_generator();
        let response = operation.schemas(&mut generator).response;
        let definitions = definitions(&mut generator);
        Reader(&definitions).shape(response.as_value())
    }
}

fn definitions(generator: &mut SchemaGenerator) -> Map<String, Value> {
    generator.take_definitions(true)
}

struct Reader<'a>(&'a Map<String, Value>);

impl Reader<'_> {
    fn shape(&self, schema: &Value) -> Shape {
        if let Some(name) = schema["$ref"]
            .as_str()
            .and_then(|reference| reference.strip_prefix("#/$defs/"))
        {
            return self
                .0
                .get(name)
                .map_or(Shape::Json, |schema| self.shape(schema));
        }
        if let Some(alternatives) = schema["anyOf"].as_array() {
            let other = alternatives.iter().find(|schema| schema["type"] != "null");
            return Shape::Nullable(Box::new(
                other.map_or(Shape::Json, |schema| self.shape(schema)),
            ));
        }
        if let Some(kinds) = schema["oneOf"].as_array() {
            return Shape::OneOf(kinds.iter().map(|kind| self.kind(kind)).collect());
        }
        match &schema["type"] {
            Value::Array(types) if types.contains(&Value::from("null")) => {
                let named = types.iter().find(|name| *name != "null").cloned();
                Shape::Nullable(Box::new(
                    self.typed(schema, named.as_ref().and_then(Value::as_str)),
                ))
            }
            name => self.typed(schema, name.as_str()),
        }
    }

    fn typed(&self, schema: &Value, name: Option<&str>) -> Shape {
        match name {
            Some("null") => Shape::Nothing,
            Some("string") if schema["format"] == "date-time" => Shape::Instant,
            Some("string") => match schema["x-known-values"].as_array() {
                Some(known) => {
                    Shape::Known(known.iter().map(|known| text(&known["value"])).collect())
                }
                None => Shape::Text,
            },
            Some("boolean") => Shape::Boolean,
            Some("integer") => Shape::Count,
            Some("number") => Shape::Number,
            Some("array") => match schema["prefixItems"].as_array() {
                Some(items) => Shape::Pair(items.iter().map(|item| self.shape(item)).collect()),
                None => Shape::List(Box::new(self.shape(&schema["items"]))),
            },
            Some("object") if schema["properties"].is_object() => self.object(schema),
            Some("object") if schema["additionalProperties"].is_object() => {
                Shape::Dictionary(Box::new(self.shape(&schema["additionalProperties"])))
            }
            // Without any fields.
            Some("object") if schema["additionalProperties"].is_null() => self.object(schema),
            None => Shape::Any,
            _ => Shape::Json,
        }
    }

    fn object(&self, schema: &Value) -> Shape {
        let required: Vec<&Value> = schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .collect();
        let fields = schema["properties"].as_object().into_iter().flatten();
        Shape::Object(
            fields
                .map(|(name, schema)| Field {
                    name: name.clone(),
                    shape: self.shape(schema),
                    absent: match schema.get("default") {
                        Some(default) => Absent::Default(default.to_string()),
                        None if required.iter().any(|required| *required == name) => Absent::Error,
                        None => Absent::Null,
                    },
                })
                .collect(),
        )
    }

    /// One kind of several: the object it is, told by its `type`.
    fn kind(&self, schema: &Value) -> (String, Shape) {
        let tag = text(&schema["properties"]["type"]["const"]);
        (tag, self.shape(&schema["allOf"][0]))
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
