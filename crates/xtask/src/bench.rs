//! Measurements, each against a named floor in the same run.

mod node;
mod python;

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use clap::Subcommand;
use serde_json::Value;
use xshell::cmd;

use crate::workspace;

#[derive(Subcommand)]
pub(crate) enum Subject {
    /// The client, against bare reqwest and serde_json: CPU time of a page and of a small request, then a whole history.
    Core,
    /// The sandbox: import, and pages at 10 thousand and 10 million messages.
    Sandbox,
    /// The Python package, against the official one and against clients written by hand.
    Python,
    /// The Node package, against `fetch` and against undici.
    Node,
}

pub(crate) fn run(subject: &Subject) -> Result<()> {
    let shell = workspace::shell()?;
    match subject {
        Subject::Core => {
            cmd!(
                shell,
                "cargo bench --quiet --package amigo-core --bench core"
            )
            .run()?;
            print_ratios(&workspace::target()?.join("criterion"), "floor", "amigo")?;
            // The whole history, for messages a second and peak memory.
            Ok(cmd!(shell, "cargo run --quiet --release --package xtask -- demo").run()?)
        }
        Subject::Sandbox => Ok(cmd!(
            shell,
            "cargo bench --quiet --package amigo-sandbox --bench sandbox"
        )
        .run()?),
        Subject::Python => python::run(),
        Subject::Node => node::run(),
    }
}

/// The median of every group's subject over that of its floor, from what Criterion wrote.
fn print_ratios(folder: &Path, floor: &str, subject: &str) -> Result<()> {
    let mut groups = BTreeMap::new();
    for entry in fs::read_dir(folder).context("Criterion wrote nothing")? {
        let group = entry?.path();
        let median = |name: &str| -> Option<f64> {
            let text = fs::read_to_string(group.join(name).join("new/estimates.json")).ok()?;
            serde_json::from_str::<Value>(&text).ok()?["median"]["point_estimate"].as_f64()
        };
        if let (Some(floor), Some(subject)) = (median(floor), median(subject)) {
            groups.insert(
                group
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned(),
                (floor, subject),
            );
        }
    }
    println!(
        "\n  {:<34} {:>12} {:>12} {:>8}",
        "CPU time, median", floor, subject, "ratio"
    );
    for (name, (floor, subject)) in groups {
        println!(
            "  {name:<34} {:>9.1} us {:>9.1} us {:>7.2}x",
            floor / 1e3,
            subject / 1e3,
            subject / floor
        );
    }
    Ok(())
}
