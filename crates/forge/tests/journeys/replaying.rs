//! `forge sandbox replay`.

use std::{
    io::{BufRead, BufReader},
    process::Stdio,
};

use rustix::process::Signal;

use crate::home::{Home, send};

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/corpus");

#[test]
fn the_corpus_is_served_until_a_signal() {
    let home = Home::new();
    let mut process = home
        .command(["sandbox", "replay", "--corpus", CORPUS])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut url = String::new();
    BufReader::new(process.stdout.take().unwrap())
        .read_line(&mut url)
        .unwrap();
    assert!(url.starts_with("http://127.0.0.1:"), "{url}");
    send(Signal::TERM, &process);
    assert_eq!(process.wait().unwrap().code(), Some(0));
}

#[test]
fn a_folder_without_a_corpus_is_named() {
    let home = Home::new();
    let run = home.run(["sandbox", "replay", "--corpus", "nowhere"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("nowhere"), "{}", run.stderr);
}
