//! A sandbox that keeps running, and what its refusals become.

use rustix::process::Signal;
use serde_json::Value;

use crate::home::{Demo, Home, Served, send};

#[test]
fn pages_are_followed_in_every_form() {
    let sandbox = Served::start(&Home::new(), []);
    let home = Home::with(&sandbox);
    let whole = home.json(["conversation", "list", "--all", "--json"]);
    let conversations = whole["conversations"].as_array().unwrap();
    assert_eq!(whole["has_more"], false);
    assert!(conversations.len() > 2);

    // A page of one each makes as many requests as there are items.
    let pages = ["conversation", "list", "--all", "--limit", "1"];
    let one_by_one = home.json(pages.into_iter().chain(["--json"]));
    assert_eq!(one_by_one, whole);
    let lines = home.ok(pages.into_iter().chain(["--jsonl"]));
    let lines: Vec<Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(&lines, conversations);
    assert_eq!(home.ok(pages).lines().count(), conversations.len());
    let table = home.ok(pages.into_iter().chain(["--text"]));
    assert_eq!(table.lines().count(), conversations.len() + 1);

    let first = home.run(["conversation", "list", "--limit", "2"]);
    assert!(
        first.stderr.contains("--continuation-token 2"),
        "{}",
        first.stderr
    );
    let second = home.json([
        "conversation",
        "list",
        "--limit",
        "2",
        "--continuation-token",
        "2",
        "--json",
    ]);
    assert_eq!(second["conversations"][0], conversations[2]);
    let quiet = home.run(["conversation", "list", "--limit", "2", "-q"]);
    assert_eq!(quiet.stderr, "");
    let noted = home.run(["conversation", "list", "--limit", "2", "--jsonl"]);
    let note: Value = serde_json::from_str(&noted.stderr).unwrap();
    assert!(
        note["note"]["message"]
            .as_str()
            .unwrap()
            .contains("more follow")
    );
}

#[test]
fn filters_and_orders_reach_the_server() {
    let sandbox = Served::start(&Home::new(), []);
    let home = Home::with(&sandbox);
    let demo = Demo::of(&home, &[]);
    home.ok([
        "conversation",
        "tags",
        &demo.open,
        "--set",
        "plan=gold",
        "--set",
        "reviewed",
    ]);
    let ids = |filters: &[&str]| -> Vec<String> {
        home.ok(["conversation", "list"]
            .into_iter()
            .chain(filters.iter().copied()))
            .lines()
            .map(|line| line.split('\t').next().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        ids(&["--tag", "plan:gold", "--tag", "plan:gold"]),
        [&*demo.open]
    );
    assert_eq!(ids(&["--tag", "reviewed:*", "--open"]), [&*demo.open]);
    assert!(ids(&["--tag", "reviewed:", "--finished"]).is_empty());
    assert!(ids(&["--user-id", "nobody"]).is_empty());
    let service = &sandbox.variables["AMIGO_SERVICE_ID"];
    assert!(!ids(&["--service-id", service]).is_empty());
    let mut backwards = ids(&["--sort-by", "-created_at"]);
    backwards.reverse();
    assert_eq!(backwards, ids(&["--sort-by", "+created_at"]));

    home.ok([
        "conversation",
        "tags",
        &demo.open,
        "--delete",
        "plan",
        "--set",
        "reviewed=twice",
    ]);
    assert!(ids(&["--tag", "plan:*"]).is_empty());
    assert_eq!(ids(&["--tag", "reviewed:twice"]), [&*demo.open]);

    let (conversation, message) = &demo.text_message;
    let one = home.json([
        "conversation",
        "messages",
        conversation,
        "--id",
        message,
        "--json",
    ]);
    assert_eq!(one["messages"].as_array().unwrap().len(), 1);
    let of_type = home.json([
        "conversation",
        "messages",
        conversation,
        "--type",
        "user-message",
        "--json",
    ]);
    for message in of_type["messages"].as_array().unwrap() {
        assert_eq!(message["message_type"], "user-message");
    }
}

#[test]
fn every_refusal_has_its_exit_code() {
    const MISSING: &str = "65f0c0ffee65f0c0ffee9999";
    let sandbox = Served::start(&Home::new(), []);
    let home = Home::with(&sandbox);
    let demo = Demo::of(&home, &[]);

    let run = home.run(["conversation", "messages", MISSING, "--json"]);
    assert_eq!(
        (run.code, &run.error()["status"]),
        (Some(5), &404.into()),
        "{run:?}"
    );
    let (conversation, message) = &demo.text_message;
    let run = home.run([
        "conversation",
        "message-source",
        conversation,
        message,
        "--json",
    ]);
    assert_eq!(
        (run.code, &run.error()["status"]),
        (Some(6), &400.into()),
        "{run:?}"
    );

    let key = &sandbox.variables["AMIGO_API_KEY"];
    let wrong = format!("{key}-but-wrong");
    let stranger = Home::with(&sandbox).set("AMIGO_API_KEY", &wrong);
    let run = stranger.run(["conversation", "list", "--json"]);
    assert_eq!(
        (run.code, &run.error()["kind"]),
        (Some(4), &"authentication".into()),
        "{run:?}"
    );
    assert!(!run.stderr.contains(&wrong), "{}", run.stderr);
    let run = home.run(["conversation", "list", "--organization", "elsewhere"]);
    assert_eq!(run.code, Some(4), "{run:?}");

    let unreachable = Home::with(&sandbox).set("AMIGO_BASE_URL", "http://127.0.0.1:9");
    assert_eq!(unreachable.run(["conversation", "list"]).code, Some(8));
}

#[test]
fn a_spent_budget_ends_with_7() {
    let sandbox = Served::start(&Home::new(), ["--rate-limits", "documented"]);
    let home = Home::with(&sandbox);
    // Each command signs in anew, which is allowed five times a minute; a call of a second does not wait for the rest.
    let codes: Vec<Option<i32>> = (0..6)
        .map(|_| home.run(["conversation", "list", "--timeout", "1"]).code)
        .collect();
    assert_eq!(codes[..5], [Some(0); 5]);
    assert_eq!(codes[5], Some(7));
}

#[test]
fn nothing_that_is_printed_holds_the_key_or_a_token() {
    let sandbox = Served::start(&Home::new(), []);
    let home = Home::with(&sandbox).set("RUST_LOG", "trace");
    let demo = Demo::of(&Home::with(&sandbox), &[]);
    let commands: &[&[&str]] = &[
        &["conversation", "list", "-vv"],
        &[
            "conversation",
            "messages",
            &demo.conversation,
            "--json",
            "-v",
        ],
        &["conversation", "messages", "65f0c0ffee65f0c0ffee9999", "-v"],
        &[
            "conversation",
            "message-source",
            &demo.voice_conversation,
            &demo.voice_message,
            "--save",
            "a",
            "-v",
        ],
        &["env", "list"],
    ];
    for command in commands {
        let run = home.run(command.iter().copied());
        for text in [&run.stdout, &run.stderr] {
            assert!(
                !text.contains(&sandbox.variables["AMIGO_API_KEY"]),
                "{command:?}"
            );
            assert!(!text.contains("Bearer"), "{command:?}");
            assert!(!text.contains("signature="), "{command:?}: {text}");
        }
    }
    let run = home.run(["conversation", "messages", &demo.conversation]);
    let said = run
        .stdout
        .lines()
        .next()
        .unwrap()
        .rsplit('\t')
        .next()
        .unwrap();
    assert!(run.stderr.contains("get_messages"), "{}", run.stderr);
    assert!(!run.stderr.contains(said), "{}", run.stderr);
}

#[test]
fn serving_ends_cleanly_with_either_signal() {
    let home = Home::new();
    for signal in [Signal::INT, Signal::TERM] {
        let sandbox = Served::start(&home, ["--database", "kept.db"]);
        assert_eq!(sandbox.end(signal), Some(0), "{signal:?}");
    }
}

#[test]
fn serving_ends_with_whoever_started_it() {
    use std::{
        io::{BufRead as _, BufReader},
        process::Stdio,
    };

    let home = Home::new();
    let mut process = home
        .command(["sandbox", "serve", "--until-stdin-closes"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut url = String::new();
    BufReader::new(process.stdout.take().unwrap())
        .read_line(&mut url)
        .unwrap();
    assert!(url.starts_with("http://"), "{url}");
    assert!(process.try_wait().unwrap().is_none());
    drop(process.stdin.take());
    assert_eq!(process.wait().unwrap().code(), Some(0));
}

#[test]
fn the_url_is_all_that_serve_prints() {
    use std::{
        io::{BufRead, BufReader, Read},
        process::Stdio,
    };
    let home = Home::new();
    let mut process = home
        .command(["sandbox", "serve", "-q", "--no-demo-data"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdout = BufReader::new(process.stdout.take().unwrap());
    let mut url = String::new();
    stdout.read_line(&mut url).unwrap();
    assert!(url.starts_with("http://127.0.0.1:"), "{url}");
    let taken = home.run([
        "sandbox",
        "serve",
        "--address",
        url.trim().strip_prefix("http://").unwrap(),
    ]);
    assert_eq!(taken.code, Some(1), "{taken:?}");
    assert!(taken.stderr.contains("port 0"), "{}", taken.stderr);

    send(Signal::TERM, &process);
    let mut rest = String::new();
    stdout.read_to_string(&mut rest).unwrap();
    let output = process.wait_with_output().unwrap();
    assert_eq!((rest.as_str(), output.stderr.as_slice()), ("", &b""[..]));
    assert_eq!(output.status.code(), Some(0));
}
