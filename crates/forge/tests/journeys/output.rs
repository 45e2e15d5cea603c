//! Colour, width, and readers that leave early.

use std::{io::Read, process::Stdio};

use crate::home::{Home, Run};

const LIST: [&str; 5] = ["conversation", "list", "-e", "sandbox", "--text"];

#[test]
fn colour_follows_the_option_and_the_environment() {
    let home = Home::new();
    let coloured = |more: &[&str], variables: &[(&str, &str)]| {
        let arguments = LIST.into_iter().chain(more.iter().copied());
        let run = Run::of(home.command(arguments).envs(variables.iter().copied()));
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        run.stdout.contains('\u{1b}')
    };
    assert!(!coloured(&[], &[]));
    assert!(coloured(&["--color", "always"], &[]));
    assert!(coloured(&[], &[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&[], &[("NO_COLOR", "1")]));
}

#[test]
fn a_table_is_as_wide_as_the_terminal_says() {
    let home = Home::new();
    for width in ["60", "80", "140"] {
        let run = Run::of(home.command(LIST).env("COLUMNS", width));
        let widest = run.stdout.lines().map(|line| line.chars().count()).max();
        assert!(widest.unwrap() <= width.parse().unwrap(), "{}", run.stdout);
    }
}

#[test]
fn local_times_are_those_of_the_machine() {
    let home = Home::new();
    let list = ["conversation", "list", "-e", "sandbox", "--limit", "1"];
    let utc = home.ok(list);
    let local = Run::of(
        home.command(list.into_iter().chain(["--local"]))
            .env("TZ", "Asia/Tokyo"),
    );
    assert!(utc.split('\t').nth(1).unwrap().ends_with('Z'), "{utc}");
    assert!(
        local.stdout.split('\t').nth(1).unwrap().ends_with("+09:00"),
        "{}",
        local.stdout
    );
}

#[test]
fn a_reader_that_leaves_early_is_no_failure() {
    let home = Home::new();
    for form in ["--json", "--jsonl", "--text", "-q"] {
        let mut process = home
            .command(["conversation", "list", "-e", "sandbox", form])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(process.stdout.take());
        let mut stderr = String::new();
        process
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut stderr)
            .unwrap();
        assert_eq!(process.wait().unwrap().code(), Some(0), "{form}: {stderr}");
        assert_eq!(stderr, "", "{form}");
    }
}
