//! Every command with `-e sandbox`, which needs no set-up at all.

use std::fs;

use crate::home::{Demo, Home};

const SANDBOX: &[&str] = &["-e", "sandbox"];

#[test]
fn every_command_works_without_any_set_up() {
    let home = Home::new();
    let demo = Demo::of(&home, SANDBOX);
    let run = |arguments: &[&str]| home.ok(arguments.iter().chain(SANDBOX).copied());

    let list = run(&["conversation", "list"]);
    assert!(list.lines().count() > 2);
    assert!(list.lines().all(|line| line.split('\t').count() == 8));
    let open = run(&["conversation", "list", "--open", "--id", &demo.open]);
    assert_eq!(open.lines().count(), 1);

    let messages = run(&["conversation", "messages", &demo.conversation]);
    assert!(messages.lines().all(|line| line.split('\t').count() == 7));
    let transcript = run(&["conversation", "messages", &demo.conversation, "--text"]);
    assert!(transcript.contains("interaction"));
    assert!(!transcript.contains('\u{1b}'));

    let source = run(&[
        "conversation",
        "message-source",
        &demo.voice_conversation,
        &demo.voice_message,
        "--text",
    ]);
    assert!(source.contains("URL      http://127.0.0.1:"), "{source}");
    let insights = run(&[
        "conversation",
        "insights",
        &demo.open,
        &demo.last_interaction,
    ]);
    assert!(insights.starts_with("State\n"), "{insights}");
    let responses = run(&[
        "conversation",
        "recommend",
        &demo.open,
        &demo.last_interaction,
    ]);
    assert!(!responses.trim().is_empty());
    let responses = run(&[
        "conversation",
        "recommend",
        &demo.open,
        &demo.last_interaction,
        "--context",
        "in a hurry",
        "--text",
    ]);
    assert!(responses.starts_with(" 1. "), "{responses}");

    let mut arguments = vec!["conversation", "tags", &demo.open, "--set", "plan=gold"];
    arguments.extend(SANDBOX);
    let tags = home.run(arguments);
    assert_eq!(tags.code, Some(0), "{}", tags.stderr);
    assert!(
        tags.stderr.contains("forge sandbox serve"),
        "{}",
        tags.stderr
    );
}

#[test]
fn audio_is_saved_whole_and_never_over_another_file() {
    let home = Home::new();
    let demo = Demo::of(&home, SANDBOX);
    let save = |file: &str, more: &[&str]| {
        let arguments = [
            "conversation",
            "message-source",
            &demo.voice_conversation,
            &demo.voice_message,
            "-e",
            "sandbox",
            "--save",
            file,
        ];
        home.run(arguments.into_iter().chain(more.iter().copied()))
    };
    let saved = save("voice", &[]);
    assert_eq!(saved.code, Some(0), "{}", saved.stderr);
    assert_eq!(saved.stdout, "");
    assert!(saved.stderr.contains("saved "), "{}", saved.stderr);
    let audio = fs::read(home.path().join("voice")).unwrap();
    assert!(audio.len() > 1000);
    assert!(
        audio.starts_with(b"RIFF") || audio.starts_with(b"ID3") || audio[0] == 0xff,
        "{:?}",
        &audio[..4]
    );

    fs::write(home.path().join("taken"), "mine").unwrap();
    assert_eq!(save("taken", &[]).code, Some(2));
    assert_eq!(fs::read(home.path().join("taken")).unwrap(), b"mine");
    assert_eq!(save("taken", &["--force"]).code, Some(0));
    assert_eq!(fs::read(home.path().join("taken")).unwrap(), audio);
    assert_eq!(save("no/such/folder", &[]).code, Some(1));

    let to_stdout = home
        .command([
            "conversation",
            "message-source",
            &demo.voice_conversation,
            &demo.voice_message,
            "-e",
            "sandbox",
            "--save",
            "-",
        ])
        .output()
        .unwrap();
    assert_eq!(to_stdout.stdout, audio);
    let left: Vec<_> = fs::read_dir(home.path()).unwrap().collect();
    assert_eq!(left.len(), 2, "{left:?}");
}
