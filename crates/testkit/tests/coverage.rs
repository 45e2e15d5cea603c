//! The corpus leaves nothing of the contract out.
#![allow(clippy::unwrap_used)]

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use amigo_core::{operation::Authentication, operations::OPERATIONS};
use amigo_testkit::{
    Corpus,
    case::{Case, ExpectedOutcome},
};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus")
}

/// The file of a case.
fn file(name: &str) -> PathBuf {
    folder().join(format!("{name}.json"))
}

fn cases() -> Vec<(String, Case)> {
    let corpus = Corpus::load(&folder()).unwrap();
    let names: Vec<String> = corpus.names().map(str::to_owned).collect();
    names
        .into_iter()
        .map(|name| {
            let case = corpus.case(&name).unwrap();
            (name, case)
        })
        .collect()
}

#[test]
fn every_status_of_every_operation_has_a_case() {
    let mut seen: BTreeMap<String, BTreeSet<u16>> = BTreeMap::new();
    for (name, case) in cases() {
        let (operation, _) = name.split_once('/').unwrap();
        let seen = seen.entry(operation.to_owned()).or_default();
        seen.extend(
            case.exchanges
                .iter()
                .map(|exchange| exchange.response.status),
        );
        if operation == "sign_in_with_api_key" {
            // What is not scripted succeeds.
            seen.insert(200);
            seen.extend(case.sign_in.answers.iter().map(|answer| answer.status));
        }
    }
    for definition in OPERATIONS.iter().map(|operation| operation.definition()) {
        let seen = seen.remove(definition.name).unwrap_or_default();
        for status in definition.failures.iter().chain([&definition.success]) {
            assert!(
                seen.contains(status),
                "no case of {} has status {status}",
                definition.name
            );
        }
    }
}

#[test]
fn every_argument_of_every_operation_is_sent_in_a_case() {
    let mut sent: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (_, case) in cases() {
        for call in case.calls {
            let succeeds = match &call.expect {
                ExpectedOutcome::Result(_) => true,
                ExpectedOutcome::Stream(stream) => stream.error.is_none(),
                ExpectedOutcome::Error(_) => false,
            };
            if succeeds {
                let given = call
                    .arguments
                    .into_iter()
                    .filter(|(_, value)| !value.is_null());
                sent.entry(call.operation)
                    .or_default()
                    .extend(given.map(|(name, _)| name));
            }
        }
    }
    let mut generator = schemars::SchemaGenerator::default();
    for operation in OPERATIONS {
        let name = operation.definition().name;
        let sent = sent.remove(name).unwrap_or_default();
        let schemas = operation.schemas(&mut generator);
        for part in [&schemas.path, &schemas.query, &schemas.body] {
            for argument in properties(part.as_value(), generator.definitions()) {
                assert!(
                    sent.contains(&argument),
                    "no case of {name} sends `{argument}`"
                );
            }
        }
    }
}

/// The names of the fields of a part, through references and around null.
fn properties(
    schema: &serde_json::Value,
    definitions: &serde_json::Map<String, serde_json::Value>,
) -> Vec<String> {
    let own = schema["properties"]
        .as_object()
        .into_iter()
        .flat_map(|fields| fields.keys().cloned());
    let referred = schema["$ref"]
        .as_str()
        .and_then(|reference| definitions.get(reference.rsplit('/').next()?))
        .into_iter();
    let alternatives = schema["anyOf"].as_array().into_iter().flatten();
    own.chain(
        referred
            .chain(alternatives)
            .flat_map(|schema| properties(schema, definitions)),
    )
    .collect()
}

#[test]
fn more_than_a_third_of_the_cases_are_trouble() {
    let cases = cases();
    let trouble = cases
        .iter()
        .filter(|(_, case)| {
            let answers = case.exchanges.iter().map(|exchange| &exchange.response);
            let fails = |call: &amigo_testkit::case::Call| match &call.expect {
                ExpectedOutcome::Result(_) => false,
                ExpectedOutcome::Stream(stream) => stream.error.is_some(),
                ExpectedOutcome::Error(_) => true,
            };
            case.calls.iter().any(fails)
                || answers
                    .chain(&case.sign_in.answers)
                    .any(|answer| answer.status >= 300 || answer.fault.is_some())
        })
        .count();
    assert!(cases.len() >= 130, "{} cases", cases.len());
    assert!(trouble * 3 > cases.len(), "{trouble} of {}", cases.len());
}

#[test]
fn every_operation_but_the_sign_in_carries_a_token() {
    for operation in OPERATIONS {
        let definition = operation.definition();
        if definition.authentication != Authentication::ApiKey {
            assert!(
                file(&format!("{}/token_refused", definition.name)).is_file(),
                "{} is not tried with a token that is refused",
                definition.name
            );
        }
    }
}

#[test]
fn the_committed_schema_is_that_of_the_types() {
    let committed = std::fs::read(folder().join("case.schema.json")).unwrap();
    let committed: serde_json::Value = serde_json::from_slice(&committed).unwrap();
    assert!(
        committed == amigo_testkit::schema(),
        "tests/corpus/case.schema.json is out of date; run `cargo xtask generate`"
    );
}

#[test]
fn every_case_fits_the_schema() {
    let validator = jsonschema::validator_for(&amigo_testkit::schema()).unwrap();
    for (name, _) in cases() {
        let text = std::fs::read(file(&name)).unwrap();
        let case = serde_json::from_slice(&text).unwrap();
        let errors: Vec<_> = validator
            .iter_errors(&case)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{name}: {}", errors.join("; "));
    }
}
