//! What the methods take and give, from the schemas of their operations.

use std::{fmt::Write as _, sync::LazyLock};

use anyhow::Result;
use serde_json::{Map, Value};

use super::super::{
    super::schema::{self, page_field, parameters_in},
    text::docstring,
    types,
};

/// The longest line of the package.
const LINE: usize = 120;

static NONE: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);

/// What a method takes and gives.
pub(super) struct Signature<'a> {
    api: &'a Value,
    path: &'a Map<String, Value>,
    rest: Option<Rest<'a>>,
    pub(super) response: &'a str,
    /// The field of a page that holds its items.
    pub(super) items: Option<&'a str>,
}

/// The argument that holds all others, which can be given singly too.
struct Rest<'a> {
    name: &'static str,
    class: &'a str,
    fields: &'a Map<String, Value>,
}

impl<'a> Signature<'a> {
    pub(super) fn read(api: &'a Value, operation: &str) -> Result<Self> {
        let operation = schema::operation(api, operation)?;
        let part = |place: &str| parameters_in(api, operation, place);
        let (name, rest) = match part("query")? {
            Some(query) => ("params", Some(query)),
            None => ("body", part("body")?),
        };
        Ok(Self {
            api,
            path: part("path")?.map_or(&NONE, |(_, fields)| fields),
            rest: rest.map(|(class, fields)| Rest {
                name,
                class,
                fields,
            }),
            response: types::name_of(&operation["response"]).unwrap_or("None"),
            items: page_field(api, operation),
        })
    }

    /// Name of the model that holds all arguments but those of the path.
    pub(super) fn class(&self) -> Option<&'a str> {
        self.rest.as_ref().map(|rest| rest.class)
    }

    fn singly(&self) -> impl Iterator<Item = (&'a String, &'a Value)> {
        self.rest.iter().flat_map(|rest| rest.fields)
    }

    /// The parameters, one a line.
    pub(super) fn parameters(&self, pages: bool) -> Result<String> {
        let mut out = "        self,\n".to_owned();
        for name in self.path.keys() {
            writeln!(out, "        {name}: str,")?;
        }
        if let Some(Rest { name, class, .. }) = self.rest {
            writeln!(
                out,
                "        {name}: {class} | Mapping[str, Any] | None = None,"
            )?;
        }
        out += "        *,\n";
        for (name, schema) in self.singly() {
            let kind = types::argument(self.api, schema)?;
            writeln!(out, "        {name}: {kind} | None = None,")?;
        }
        if pages {
            out += "        progress: Callable[[int], object] | None = None,\n";
        }
        Ok(out
            + "        timeout: float | None = None,\n        max_retries: int | None = None,\n        \
               extra_headers: Mapping[str, str] | None = None,\n")
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
        if let Some(Rest { name, class, .. }) = self.rest {
            add(
                name,
                &format!(
                    "The arguments that follow in one object: `{class}` or a dict. Those given singly go first."
                ),
            );
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
        add(
            "timeout",
            "Seconds the call may take, with all its attempts.",
        );
        add("max_retries", "How often the call is tried again at most.");
        add(
            "extra_headers",
            "Headers beside the client's own; they cannot replace the credentials.",
        );
        docstring(8, &text)
    }

    /// The arguments as they go through the door.
    pub(super) fn arguments(&self) -> String {
        let names = self.path.keys().chain(self.singly().map(|(name, _)| name));
        let pairs: Vec<String> = names.map(|name| format!("\"{name}\": {name}")).collect();
        let dict = format!("{{{}}}", pairs.join(", "));
        let Some(Rest { name, .. }) = self.rest else {
            return dict;
        };
        let one_line = format!("arguments({name}, {dict})");
        if one_line.len() + "            ,".len() <= LINE {
            return one_line;
        }
        let pairs: String = pairs
            .iter()
            .map(|pair| format!("                    {pair},\n"))
            .collect();
        format!(
            "arguments(\n                {name},\n                {{\n{pairs}                }},\n            )"
        )
    }
}
