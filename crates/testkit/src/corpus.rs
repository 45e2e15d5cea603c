//! The cases as they lie in their folder: `<operation>/<case>.json`.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use amigo_core::{operation::Answer, operations};
use serde_json::Value;

use crate::{
    case::{Body, Case, ExpectedOutcome, FormValue},
    decoded, encode,
    template::Context,
};

/// All cases, by name.
#[derive(Debug, Clone)]
pub struct Corpus {
    cases: BTreeMap<String, Value>,
}

/// Why a corpus cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CorpusError {
    /// A file or folder cannot be read.
    #[error("{path}: {source}")]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// A case is not what a case must be.
    #[error("{case}: {problem}")]
    Invalid {
        /// Name of the case.
        case: String,
        /// What is wrong with it.
        problem: String,
    },
}

impl Corpus {
    /// Reads every `<operation>/<case>.json` below a folder and checks that it can be played.
    pub fn load(folder: &Path) -> Result<Self, CorpusError> {
        let mut cases = BTreeMap::new();
        let mut operations = entries(folder)?;
        operations.retain(|path| path.is_dir());
        for operation in operations {
            for file in entries(&operation)? {
                let name = format!("{}/{}", stem(&operation), stem(&file));
                let invalid = |problem: String| CorpusError::Invalid {
                    case: name.clone(),
                    problem,
                };
                if file.extension().is_none_or(|extension| extension != "json") {
                    return Err(invalid("only .json files belong here".into()));
                }
                let bytes = fs::read(&file).map_err(|source| CorpusError::Unreadable {
                    path: file.clone(),
                    source,
                })?;
                let case = read(&bytes).map_err(invalid)?;
                check(&name, &case).map_err(invalid)?;
                cases.insert(name, case);
            }
        }
        Ok(Self { cases })
    }

    /// The names of the cases, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.cases.keys().map(String::as_str)
    }

    /// A case with its templates as they stand in the file; `None` where there is no such case.
    pub fn case(&self, name: &str) -> Option<Case> {
        serde_json::from_value(self.cases.get(name)?.clone()).ok()
    }

    /// A case with its templates filled in.
    pub(crate) fn filled(&self, name: &str, context: &Context) -> Option<Case> {
        let mut value = self.cases.get(name)?.clone();
        // The defaults of the client's settings hold templates too.
        value["client"] = serde_json::to_value(self.case(name)?.client).ok()?;
        serde_json::from_value(context.fill(&value).ok()?).ok()
    }
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, CorpusError> {
    let unreadable = |source| CorpusError::Unreadable {
        path: folder.to_owned(),
        source,
    };
    let mut paths = fs::read_dir(folder)
        .map_err(unreadable)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(unreadable)?;
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Reads the text of a case. An error names the place in it.
fn read(bytes: &[u8]) -> Result<Value, String> {
    let value: Value = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
    let _: Case = serde_path_to_error::deserialize(&value)
        .map_err(|error| format!("at `{}`: {}", error.path(), error.inner()))?;
    Ok(value)
}

/// What the types cannot say.
fn check(name: &str, value: &Value) -> Result<(), String> {
    let example = Context {
        now: jiff::Timestamp::UNIX_EPOCH,
        port: 1,
        other_port: 2,
    };
    let filled = example.fill(value).map_err(|error| error.to_string())?;
    let case: Case = serde_json::from_value(filled).map_err(|error| error.to_string())?;
    let snake_case = |text: &str| {
        !text.is_empty()
            && text
                .bytes()
                .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'))
    };
    if !name.split('/').all(snake_case) {
        return Err("names are made of lower-case letters, digits and underscores".into());
    }
    let folder = name.split('/').next().unwrap_or_default();
    if operations::named(folder).is_err() {
        return Err("the folder is not named after an operation".into());
    }
    if case.description.trim().is_empty() {
        return Err("`description` is empty".into());
    }
    if case.calls.is_empty() {
        return Err("`calls` is empty".into());
    }
    for call in &case.calls {
        let Ok(operation) = operations::named(&call.operation) else {
            return Err(format!("unknown operation `{}`", call.operation));
        };
        let definition = operation.definition();
        if call.copies == 0 {
            return Err("`copies` is 0".into());
        }
        let (results, answer) = match &call.expect {
            ExpectedOutcome::Result(result) => (std::slice::from_ref(result), Answer::Whole),
            ExpectedOutcome::Stream(stream) => (&stream.events[..], Answer::Events),
            ExpectedOutcome::Error(_) => (&[][..], definition.answer),
        };
        if answer != definition.answer {
            return Err(format!("`{}` does not answer so", call.operation));
        }
        for result in results {
            match decoded::canonical(&call.operation, result) {
                // A result is compared after the models have read it: a field they did not know would never be missed.
                Some(Ok(canonical)) if canonical == *result => {}
                Some(Ok(_)) => {
                    return Err("what is expected is not written as the client reads it".into());
                }
                Some(Err(error)) => {
                    return Err(format!("what is expected does not decode: {error}"));
                }
                None => return Err(format!("no model for `{}`", call.operation)),
            }
        }
    }
    for (_, value) in case
        .exchanges
        .iter()
        .flat_map(|exchange| exchange.request.form.iter().flatten())
    {
        if let FormValue::Bytes { base64 } = value {
            encode::base64(base64).map_err(|error| format!("a part is not Base64: {error}"))?;
        }
    }
    if case.secrets.iter().any(|secret| secret.trim().is_empty()) {
        return Err("a secret is blank".into());
    }
    let answers = case.exchanges.iter().map(|exchange| &exchange.response);
    for response in answers.chain(&case.sign_in.answers) {
        if let Some(Body::Base64(text)) = &response.body {
            encode::base64(text).map_err(|error| format!("a body is not Base64: {error}"))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;
    use serde_json::json;

    use super::{check, read};

    fn problem(name: &str, case: &serde_json::Value) -> String {
        read(&serde_json::to_vec(case).unwrap())
            .and_then(|case| check(name, &case))
            .unwrap_err()
    }

    #[test]
    fn a_slip_is_named() {
        let call = json!({"operation": "modify_tags", "expect": {"result": null}});
        let cases = [
            (
                json!({"description": "x", "calls": [call], "exchange": []}),
                "exchange",
            ),
            (json!({"description": "", "calls": [call]}), "`description`"),
            (json!({"description": "x", "calls": []}), "`calls`"),
            (
                json!({"description": "{{nope}}", "calls": [call]}),
                "{{nope}}",
            ),
            (
                json!({"description": "x", "calls": [{"operation": "nap", "expect": {"result": null}}]}),
                "`nap`",
            ),
            (
                json!({"description": "x", "calls": [{"operation": "recommend_responses", "expect": {"result":
                    {"recommended_responses": [], "more": 1}}}]}),
                "as the client reads it",
            ),
        ];
        for (case, named) in cases {
            let problem = problem("modify_tags/x", &case);
            assert!(problem.contains(named), "{problem}");
        }
        let case = json!({"description": "x", "calls": [call]});
        assert!(problem("nap/x", &case).contains("folder"));
        assert!(problem("modify_tags/X y", &case).contains("names"));
    }

    proptest! {
        #[test]
        fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..512)) {
            let _ = read(&bytes).and_then(|case| check("modify_tags/x", &case));
        }

        #[test]
        fn arbitrary_strings_in_a_case_never_panic(text in any::<String>(), count in any::<i64>()) {
            let case = json!({
                "description": text, "secrets": [text], "client": {"base_url": text},
                "calls": [{"operation": text, "expect": {"result": {"$repeat": count.min(50), "item": text}}}],
                "exchanges": [{"request": {"method": text, "path": text}, "response": {"body": {"base64": text}}}],
            });
            let _ = check("modify_tags/x", &case);
        }
    }
}
