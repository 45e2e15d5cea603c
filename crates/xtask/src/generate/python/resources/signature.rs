//! What the methods take and give, from the schemas of their operations.

use std::{fmt::Write as _, sync::LazyLock};

use anyhow::Result;
use serde_json::{Map, Value};

use super::super::{
    super::schema::{self, page_field, parameters_in},
    text::{WIDTH, docstring},
    types,
};

static NONE: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);

/// The part of a form that holds the message of an interaction. Methods take it as text or as audio.
const MESSAGE: &str = "recorded_message";

/// The forms that a message of an interaction has in Python: parameter, type, documentation.
const MESSAGE_FORMS: &[(&str, &str, &str)] = &[
    ("text_message", "str", "The message as text."),
    (
        "audio_bytes",
        "bytes",
        "The message as audio: an MP3 or WAV file, or samples.",
    ),
    (
        "audio_content_type",
        "str",
        "What the audio is, such as `audio/mpeg`. MP3 and WAV files need neither this nor a `request_audio_config`.",
    ),
];

/// What a method takes and gives.
pub(super) struct Signature<'a> {
    api: &'a Value,
    path: &'a Map<String, Value>,
    /// The arguments that hold others, which can be given singly too.
    together: Vec<Together<'a>>,
    /// The fields of a form, which are only given singly.
    form: &'a Map<String, Value>,
    pub(super) response: &'a str,
    /// The field of a page that holds its items.
    pub(super) items: Option<&'a str>,
    /// Whether events come back.
    pub(super) streams: bool,
}

struct Together<'a> {
    name: &'static str,
    class: &'a str,
    fields: &'a Map<String, Value>,
}

impl<'a> Signature<'a> {
    pub(super) fn read(api: &'a Value, operation: &str) -> Result<Self> {
        let operation = schema::operation(api, operation)?;
        let part = |place: &str| parameters_in(api, operation, place);
        let (mut together, mut form) = (Vec::new(), &*NONE);
        for (name, place) in [("body", "body"), ("params", "query")] {
            match part(place)? {
                Some((_, fields)) if fields.contains_key(MESSAGE) => form = fields,
                Some((class, fields)) => together.push(Together {
                    name,
                    class,
                    fields,
                }),
                None => {}
            }
        }
        Ok(Self {
            api,
            path: part("path")?.map_or(&NONE, |(_, fields)| fields),
            together,
            form,
            response: types::name_of(&operation["response"]).unwrap_or("None"),
            items: page_field(api, operation),
            streams: operation["answer"] == "events",
        })
    }

    /// Names of the models that hold arguments.
    pub(super) fn classes(&self) -> impl Iterator<Item = &'a str> {
        self.together.iter().map(|together| together.class)
    }

    /// Names of the enums and objects that are given singly, or in lists.
    pub(super) fn named(&self) -> Result<Vec<&'a str>> {
        let mut names = Vec::new();
        for (_, schema) in self.singly() {
            let (schema, _) = types::without_null(schema);
            let name = types::name_of(schema).or_else(|| types::name_of(&schema["items"]));
            if let Some(name) = name {
                names.extend(types::is_class(self.api, name)?.then_some(name));
            }
        }
        Ok(names)
    }

    fn singly(&self) -> impl Iterator<Item = (&'a String, &'a Value)> {
        let together = self.together.iter().flat_map(|together| together.fields);
        let form = self.form.iter().filter(|(name, _)| *name != MESSAGE);
        together.chain(form)
    }

    fn message_forms(&self) -> &'static [(&'static str, &'static str, &'static str)] {
        if self.form.is_empty() {
            &[]
        } else {
            MESSAGE_FORMS
        }
    }

    /// The parameters, one a line.
    pub(super) fn parameters(&self, pages: bool, awaits: bool) -> Result<String> {
        let mut out = "        self,\n".to_owned();
        for name in self.path.keys() {
            writeln!(out, "        {name}: str,")?;
        }
        for Together { name, class, .. } in &self.together {
            writeln!(
                out,
                "        {name}: {class} | Mapping[str, Any] | None = None,"
            )?;
        }
        if self.streams {
            let kind = if awaits { "AsyncAbort" } else { "Abort" };
            writeln!(out, "        abort_event: {kind} | None = None,")?;
        }
        let mut singly = String::new();
        for (name, kind, _) in self.message_forms() {
            writeln!(singly, "        {name}: {kind} | None = None,")?;
        }
        for (name, schema) in self.singly() {
            let kind = types::parameter(self.api, schema)?;
            writeln!(singly, "        {name}: {kind} | None = None,")?;
        }
        if pages {
            singly += "        progress: Callable[[int], object] | None = None,\n";
        }
        out = out + "        *,\n" + &singly + "        timeout: float | None = None,\n";
        if self.streams {
            out += "        stream_timeout: float | None = None,\n";
        }
        Ok(
            out + "        max_retries: int | None = None,\n        extra_headers: Mapping[str, str] | None = None,\n"
        )
    }

    /// The docstring: what the method does, and every parameter.
    pub(super) fn documentation(&self, doc: &str, pages: bool) -> String {
        let mut text = format!("{doc}\n\nArgs:");
        let mut add = |name: &str, doc: &str| {
            text += &format!("\n    {name}: {}", doc.replace('\n', " "));
        };
        for (name, schema) in self.path {
            add(name, schema["description"].as_str().unwrap_or_default());
        }
        for Together {
            name,
            class,
            fields,
        } in &self.together
        {
            let which = match (self.together.len(), fields.keys().next()) {
                (1, _) | (_, None) => "The arguments that follow".to_owned(),
                (_, Some(first)) => format!("The arguments from `{first}` on"),
            };
            add(
                name,
                &format!(
                    "{which} in one object: `{class}` or a dict. Those given singly go first."
                ),
            );
        }
        if self.streams {
            add(
                "abort_event",
                "Once it is set, the stream ends and its connection is closed.",
            );
        }
        for (name, _, doc) in self.message_forms() {
            add(name, doc);
        }
        for (name, schema) in self.singly() {
            add(name, schema["description"].as_str().unwrap_or_default());
        }
        if pages {
            add(
                "progress",
                "Called with the number of items of every page once it is there, such as `tqdm.update`.",
            );
        }
        if self.streams {
            add(
                "timeout",
                "Seconds until the answer must have begun, with all attempts.",
            );
            add("stream_timeout", "Seconds the events may pause.");
        } else {
            add(
                "timeout",
                "Seconds the call may take, with all its attempts.",
            );
        }
        add("max_retries", "How often the call is tried again at most.");
        add(
            "extra_headers",
            "Headers beside the client's own; they cannot replace the credentials.",
        );
        docstring(8, &text)
    }

    /// The options as they go through the door.
    pub(super) fn options(&self) -> &'static str {
        if self.streams {
            "options(timeout, max_retries, extra_headers, stream_timeout=stream_timeout)"
        } else {
            "options(timeout, max_retries, extra_headers)"
        }
    }

    /// The arguments as they go through the door.
    pub(super) fn arguments(&self) -> String {
        let names = self.path.keys().chain(self.singly().map(|(name, _)| name));
        let singly = Expression::Dict(names.map(String::as_str).collect());
        let together = self.together.iter().rev();
        let mut all = together.fold(singly, |given, Together { name, .. }| {
            Expression::Call("arguments", vec![Expression::Name(name), given])
        });
        if !self.form.is_empty() {
            let forms = MESSAGE_FORMS
                .iter()
                .map(|(name, ..)| Expression::Name(name));
            all = Expression::Call("interaction", [all].into_iter().chain(forms).collect());
        }
        all.written(12)
    }
}

/// An expression in Python.
enum Expression<'a> {
    Name(&'a str),
    Call(&'a str, Vec<Self>),
    /// Names as keys, and what they stand for as values.
    Dict(Vec<&'a str>),
}

impl Expression<'_> {
    fn one_line(&self) -> String {
        match self {
            Self::Name(name) => (*name).to_owned(),
            Self::Call(name, arguments) => {
                let arguments: Vec<_> = arguments.iter().map(Self::one_line).collect();
                format!("{name}({})", arguments.join(", "))
            }
            Self::Dict(names) => {
                let pairs: Vec<_> = names
                    .iter()
                    .map(|name| format!("\"{name}\": {name}"))
                    .collect();
                format!("{{{}}}", pairs.join(", "))
            }
        }
    }

    /// As an argument that begins at this column, with breaks where a formatter has them.
    fn written(&self, column: usize) -> String {
        let one_line = self.one_line();
        if column + one_line.len() + ",".len() <= WIDTH {
            return one_line;
        }
        let (pad, end) = (" ".repeat(column + 4), " ".repeat(column));
        match self {
            Self::Name(_) => one_line,
            Self::Call(name, arguments) => {
                let arguments: String = arguments
                    .iter()
                    .map(|argument| format!("{pad}{},\n", argument.written(column + 4)))
                    .collect();
                format!("{name}(\n{arguments}{end})")
            }
            Self::Dict(names) => {
                let pairs: String = names
                    .iter()
                    .map(|name| format!("{pad}\"{name}\": {name},\n"))
                    .collect();
                format!("{{\n{pairs}{end}}}")
            }
        }
    }
}
