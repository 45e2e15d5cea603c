//! Help, completions and what is refused before anything is sent.

use crate::home::Home;

const ID: &str = "65f0c0ffee65f0c0ffee0001";

#[test]
fn every_command_has_help_with_examples() {
    let home = Home::new();
    let commands: &[&[&str]] = &[
        &[],
        &["conversation", "list"],
        &["conversation", "messages"],
        &["conversation", "message-source"],
        &["conversation", "tags"],
        &["conversation", "recommend"],
        &["conversation", "insights"],
        &["conversation", "chat"],
        &["conversation", "create"],
        &["conversation", "interact"],
        &["conversation", "starters"],
        &["env", "add"],
        &["sandbox", "serve"],
        &["sandbox", "import"],
    ];
    for command in commands {
        let help = home.ok(command.iter().copied().chain(["--help"]));
        assert!(help.contains("Example"), "{command:?}");
        assert!(
            help.lines().all(|line| line.chars().count() <= 100),
            "{command:?}"
        );
    }
    assert!(home.ok(["--help"]).contains("Exit codes:"));
    assert!(home.ok(["--version"]).starts_with("forge "));
}

#[test]
fn completions_are_printed_for_every_shell() {
    let home = Home::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = home.ok(["completions", shell]);
        assert!(script.contains("message-source"), "{shell}");
    }
}

#[test]
fn what_makes_no_sense_is_refused_with_2() {
    let home = Home::new();
    let cases: &[&[&str]] = &[
        &[],
        &["conversation", "list", "--tag", "no colon"],
        &["conversation", "list", "--finished", "--open"],
        &["conversation", "list", "--sort-by", "created_at"],
        &["conversation", "list", "--limit", "many"],
        &["conversation", "list", "--json", "--jsonl"],
        &[
            "conversation",
            "list",
            "-e",
            "sandbox",
            "--base-url",
            "http://127.0.0.1:9",
        ],
        &["conversation", "list", "-e", "sandbox", "--limit", "151"],
        &["conversation", "list", "-e", "sandbox", "--limit", "0"],
        &["conversation", "messages", "../other", "-e", "sandbox"],
        &["conversation", "interact", ID, "-e", "sandbox"],
        &[
            "conversation",
            "interact",
            ID,
            "Hello",
            "--skip",
            "-e",
            "sandbox",
        ],
        &[
            "conversation",
            "create",
            "--service",
            "Gardening",
            "-e",
            "sandbox",
        ],
        &["sandbox", "serve", "--webhook", "https://example.com/hook"],
        &[
            "conversation",
            "messages",
            ID,
            "--type",
            "gesture",
            "-e",
            "sandbox",
        ],
        &["conversation", "tags", ID, "-e", "sandbox"],
        &[
            "conversation",
            "tags",
            ID,
            "--set",
            "a=1",
            "--delete",
            "a",
            "-e",
            "sandbox",
        ],
        &[
            "conversation",
            "tags",
            ID,
            "--set",
            "a=not/allowed",
            "-e",
            "sandbox",
        ],
        &[
            "conversation",
            "message-source",
            ID,
            ID,
            "--force",
            "-e",
            "sandbox",
        ],
        &[
            "conversation",
            "message-source",
            ID,
            ID,
            "--save",
            "-",
            "--json",
            "-e",
            "sandbox",
        ],
        &[
            "conversation",
            "message-source",
            ID,
            ID,
            "--save",
            ".",
            "-e",
            "sandbox",
        ],
        &["env", "add", "sandbox"],
        &["env", "add", "a/b"],
        &["env", "list", "-e", "sandbox"],
        &["sandbox", "serve", "--address", "nowhere"],
    ];
    for arguments in cases {
        let run = home.run(arguments.iter().copied());
        assert_eq!(run.code, Some(2), "{arguments:?}: {}", run.stderr);
        assert_eq!(run.stdout, "", "{arguments:?}");
        assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
    }
}

#[test]
fn programs_get_every_refusal_as_json() {
    let home = Home::new();
    let run = home.run(["conversation", "list", "--json", "--limit", "many"]);
    assert_eq!(run.code, Some(2));
    assert_eq!(run.error()["kind"], "usage");
    let message = run.error()["message"].as_str().unwrap().to_owned();
    assert!(message.contains("--limit"), "{message}");
    assert!(!message.contains('\n'), "{message}");

    let run = home.run([
        "conversation",
        "list",
        "-e",
        "sandbox",
        "--jsonl",
        "--limit",
        "151",
    ]);
    assert_eq!(run.error()["kind"], "validation");
    assert_eq!(run.error()["field_errors"][0]["loc"][1], "limit");
}
