//! Reports, as files. What they look like and do is tested in a real browser: `tests/browser`.

use std::{fs, io::Read as _, path::Path};

use amigo_history::{Cancellation, Format, ReportAudio, ReportOptions, SyncOptions, report, sync};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::Value;

use crate::pulling::{client, everything, sandbox};

/// What a page holds under this attribute.
fn packed(page: &str, attribute: &str) -> Value {
    let (_, rest) = page.split_once(&format!("{attribute}>")).unwrap();
    let bytes = STANDARD.decode(rest.split('<').next().unwrap()).unwrap();
    let mut text = String::new();
    flate2::read::DeflateDecoder::new(&*bytes)
        .read_to_string(&mut text)
        .unwrap();
    serde_json::from_str(&text).unwrap()
}

async fn pull(options: SyncOptions) {
    let sandbox = sandbox().await;
    sync(&client(&sandbox), options, |_| {}, Cancellation::new())
        .await
        .unwrap();
}

fn facts(copy: &Path, options: ReportOptions) -> (Value, Value, Value) {
    report(&options).unwrap();
    let page = fs::read_to_string(&options.out).unwrap();
    assert_eq!(options.directory, copy);
    (
        packed(&page, "id=\"about\""),
        packed(&page, "id=\"facts\""),
        packed(&page, "id=\"lines\""),
    )
}

#[tokio::test]
async fn both_formats_make_the_same_report() {
    let folder = tempfile::tempdir().unwrap();
    let mut found = Vec::new();
    for format in [Format::Parquet, Format::Jsonl] {
        let copy = folder.path().join(format.to_string());
        pull(everything(&copy, format)).await;
        let (_, facts, lines) = facts(
            &copy,
            ReportOptions::new(&copy, folder.path().join("page.html")),
        );
        assert!(facts["tools"][0]["calls"].as_u64().unwrap() > 0);
        assert!(facts["states"]["transitions"][0].is_array());
        assert!(facts["responses"]["count"].as_u64().unwrap() > 0);
        assert_eq!(
            facts["conversations"],
            lines["id"].as_array().unwrap().len()
        );
        found.push((facts, lines));
    }
    assert_eq!(found[0], found[1]);
}

#[tokio::test]
async fn recordings_are_in_the_page_or_where_they_were() {
    let folder = tempfile::tempdir().unwrap();
    let (copy, out) = (folder.path().join("copy"), folder.path().join("page.html"));
    pull(everything(&copy, Format::Parquet)).await;
    let page_with = |audio: ReportAudio| {
        let summary = report(&ReportOptions {
            audio,
            ..ReportOptions::new(&copy, &out)
        });
        (summary.unwrap(), fs::read_to_string(&out).unwrap())
    };
    let (embedded, page) = page_with(ReportAudio::Auto);
    assert_eq!(
        embedded.recordings,
        page.matches("data-recording=").count() as u64 - in_scripts()
    );
    assert!(embedded.recordings > 0);
    assert_eq!(embedded.bytes, page.len() as u64);
    let (linked, page) = page_with(ReportAudio::Link);
    assert_eq!(linked.recordings, embedded.recordings);
    let part = packed(&page, "data-part=\"0\"");
    let paths: Vec<String> = part
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|conversation| conversation["recordings"].as_array().unwrap())
        .map(|recording| recording["path"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(paths.len() as u64, linked.recordings);
    assert!(
        paths.iter().all(|path| folder.path().join(path).exists()),
        "{paths:?}"
    );
}

/// How often the page's own scripts write the attribute.
fn in_scripts() -> u64 {
    include_str!("../../src/report/page/scripts/data.js")
        .matches("data-recording=")
        .count() as u64
}

#[tokio::test]
async fn a_copy_of_nothing_is_a_page_too() {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy");
    let options = SyncOptions {
        until: Some("1999-01-01T00:00:00Z".parse().unwrap()),
        ..SyncOptions::new(&copy)
    };
    pull(options).await;
    let (about, facts, lines) = facts(
        &copy,
        ReportOptions::new(&copy, folder.path().join("page.html")),
    );
    assert_eq!(facts["conversations"], 0);
    assert_eq!(lines["id"], Value::Array(Vec::new()));
    assert_eq!(about["has_insights"], false);
}
