//! Keeping a copy of a history, with the program itself.

use std::{
    fs,
    io::{BufRead as _, BufReader},
    process::{Command, Stdio},
};

use rustix::process::Signal;
use serde_json::Value;

use crate::home::{Home, Run, Served, send};

fn events(stdout: &str) -> Vec<Value> {
    stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

const SYNC: [&str; 5] = ["history", "sync", "--out", "copy", "--json"];

#[test]
fn a_copy_is_made_kept_current_and_verified() {
    let home = Home::new();
    let sandbox = Served::start(&home, []);
    let home = Home::with(&sandbox);
    let first = events(&home.ok(SYNC));
    assert_eq!(first[0]["event"], "started");
    let summary = first.last().unwrap();
    assert_eq!(summary["event"], "finished");
    let listed = summary["listed"].as_u64().unwrap();
    assert!(listed > 3);
    assert_eq!(summary["new"], listed);

    let said = home.ok(["history", "sync", "--out", "copy"]);
    assert!(
        said.contains(&format!("0 new, 0 changed, {listed} skipped")),
        "{said}"
    );
    let verified = home.json(["history", "verify", "copy", "--json"]);
    assert_eq!(verified["findings"], Value::Array(Vec::new()));
    assert_eq!(
        verified["rows"].as_u64().unwrap(),
        listed + summary["messages"].as_u64().unwrap()
    );

    let messages = home.path().join("copy/messages");
    let month = fs::read_dir(messages)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    fs::write(month.join("part-00000.parquet"), "no Parquet").unwrap();
    let run = home.run(["history", "verify", "copy"]);
    assert_eq!(run.code, Some(1));
    assert!(
        run.stdout.contains("part-00000.parquet: it has 10 bytes"),
        "{}",
        run.stdout
    );
}

#[test]
fn a_run_that_is_killed_is_continued() {
    let home = Home::new();
    let sandbox = Served::start(&home, []);
    let home = Home::with(&sandbox);
    let mut killed = home.command(SYNC).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(killed.stdout.take().unwrap()).lines();
    // As soon as something is on the disk, wherever the run is by then.
    lines
        .find(|line| line.as_ref().unwrap().contains("stored"))
        .unwrap()
        .unwrap();
    killed.kill().unwrap();
    killed.wait().unwrap();
    let summary = events(&home.ok(SYNC)).pop().unwrap();
    let whole = events(&home.ok(["history", "sync", "--out", "whole", "--json"]))
        .pop()
        .unwrap();
    assert!(summary["messages"].as_u64() <= whole["messages"].as_u64());
    let rows = |copy: &str| home.json(["history", "verify", copy, "--json"])["rows"].clone();
    assert_eq!(rows("copy"), rows("whole"));
}

#[test]
fn ctrl_c_leaves_a_copy_that_the_next_run_completes() {
    let home = Home::new();
    let sandbox = Served::start(&home, []);
    let home = Home::with(&sandbox);
    // Slow enough that it would take hours.
    let slowly = ["history", "sync", "--out", "copy", "--rate", "1", "--json"];
    let mut process = home.command(slowly).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    lines
        .find(|line| line.as_ref().unwrap().contains("stored"))
        .unwrap()
        .unwrap();
    // Another one is told who holds the directory.
    let second = home.run(SYNC);
    assert_eq!(second.code, Some(6));
    let message = second.error()["message"].as_str().unwrap().to_owned();
    assert!(
        message.contains(&format!("process {} on ", process.id())),
        "{message}"
    );
    send(Signal::INT, &process);
    assert_eq!(process.wait().unwrap().code(), Some(130));
    assert_eq!(home.run(["history", "verify", "copy"]).code, Some(0));
    home.ok(SYNC);
    let unfinished = home.json(["history", "verify", "copy", "--json"])["unfinished"].clone();
    assert_eq!(unfinished, false);
}

#[test]
fn a_disk_that_takes_no_more_is_a_clear_failure_that_loses_nothing() {
    let home = Home::new();
    let sandbox = Served::start(&home, []);
    let home = Home::with(&sandbox);
    // No file may grow beyond so many blocks: the nearest to a full disk that needs no rights.
    let limited = |blocks: u32, format: &str| {
        let mut command = home.command([]);
        let program = command.get_program().to_owned();
        let mut shell = Command::new("sh");
        shell
            .arg("-c")
            .arg(format!(
                "trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" history sync --out copy --insights --format {format}"
            ))
            .arg(program)
            .current_dir(home.path());
        for (name, value) in command.env("NO_COLOR", "1").get_envs() {
            if let Some(value) = value {
                shell.env(name, value);
            }
        }
        Run::of(&mut shell)
    };
    // Enough for the beginning of the checkpoint, not for all of it.
    let run = limited(300, "parquet");
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert!(run.stderr.contains("cannot "), "{}", run.stderr);
    assert!(
        run.stderr.contains(".sync") || run.stderr.contains("part-"),
        "{}",
        run.stderr
    );
    home.ok(["history", "sync", "--out", "copy", "--insights"]);
    assert_eq!(home.run(["history", "verify", "copy"]).code, Some(0));
    home.ok(["history", "sync", "--out", "whole", "--insights"]);
    let rows = |copy: &str| home.json(["history", "verify", copy, "--json"])["rows"].clone();
    assert_eq!(rows("copy"), rows("whole"));
}

#[test]
fn quiet_says_nothing_of_what_went_well() {
    let home = Home::new();
    let sandbox = Served::start(&home, []);
    let home = Home::with(&sandbox);
    for arguments in [
        vec!["sync", "--out", "copy"],
        vec!["verify", "copy"],
        vec!["report", "copy", "--out", "report.html"],
        vec!["export", "copy", "--out", "shared", "--redact"],
    ] {
        let run = home.run(["-q", "history"].into_iter().chain(arguments));
        assert_eq!((run.code, &*run.stdout, &*run.stderr), (Some(0), "", ""));
    }
}

#[test]
fn another_selection_is_refused_and_not_quoted() {
    let home = Home::new();
    let sandbox = Served::start(&home, []);
    let home = Home::with(&sandbox);
    home.ok(["history", "sync", "--out", "copy", "--tag", "topic:coffee"]);
    let other = ["history", "sync", "--out", "copy", "--user-id", "s3cr3t"];
    let run = home.run(other);
    assert_eq!(run.code, Some(2), "{}", run.stderr);
    for said in ["`user_id`, `tag` differs", "choose another directory"] {
        assert!(run.stderr.contains(said), "{}", run.stderr);
    }
    for private in ["coffee", "s3cr3t"] {
        assert!(!run.stderr.contains(private), "{}", run.stderr);
    }
}

#[test]
fn wrong_usage_is_refused_before_anything_is_done() {
    let home = Home::new();
    for arguments in [
        vec!["--rate", "0"],
        vec!["--rate", "tags=3"],
        vec!["--format", "csv"],
        vec!["--since", "yesterday"],
        vec!["--since", "2026-05-02", "--until", "2026-05-01"],
        vec!["--open", "--finished"],
    ] {
        let arguments = ["history", "sync", "-e", "sandbox", "--out", "copy"]
            .into_iter()
            .chain(arguments);
        let run = home.run(arguments.clone());
        assert_eq!(
            run.code,
            Some(2),
            "{:?}: {}",
            arguments.collect::<Vec<_>>(),
            run.stderr
        );
    }
    assert!(!home.path().join("copy").exists());
    assert_eq!(home.run(["history", "verify", "copy"]).code, Some(1));
}
