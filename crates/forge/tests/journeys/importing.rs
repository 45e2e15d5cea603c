//! `forge sandbox import`.

use std::{fs, io::Write, process::Stdio};

use crate::home::{Home, Served};

const SERVICE: &str = r#"{"type":"service","id":"65f0c0ffee65f0c0ffee00b1","name":"Walks","description":"A coach for walks."}"#;

#[test]
fn a_mistake_is_named_by_its_line_and_nothing_is_imported() {
    let home = Home::new();
    let cases = [
        (
            format!("{SERVICE}\n{{\"type\":\"service\",\"id\":\"short\",\"name\":\"x\"}}\n"),
            "line 2",
        ),
        (format!("{SERVICE}\n\n{{\"type\":\"planet\"}}\n"), "line 3"),
        (format!("{SERVICE}\n{{\"type\":\"user\"\n"), "line 2"),
        ("not JSON, but private".to_owned(), "line 1"),
    ];
    for (text, line) in cases {
        fs::write(home.path().join("data.jsonl"), text).unwrap();
        let run = home.run(["sandbox", "import", "data.jsonl", "--database", "data.db"]);
        assert_eq!(run.code, Some(2), "{run:?}");
        assert!(
            run.stderr.contains(&format!("data.jsonl: {line}")),
            "{}",
            run.stderr
        );
        assert!(!run.stderr.contains("private"), "{}", run.stderr);

        // The service of the first line would be the one a client is told of.
        let sandbox = Served::start(&home, ["--database", "data.db", "--no-demo-data"]);
        assert!(!sandbox.variables.contains_key("AMIGO_SERVICE_ID"));
        assert_eq!(Home::with(&sandbox).ok(["conversation", "list", "-q"]), "");
    }
}

#[test]
fn what_was_imported_is_served() {
    let home = Home::new();
    let mut process = home
        .command(["sandbox", "import", "-", "--database", "data.db"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = process.stdin.take().unwrap();
    stdin.write_all(SERVICE.as_bytes()).unwrap();
    drop(stdin);
    let output = process.wait_with_output().unwrap();
    assert!(output.status.success());
    let summary = String::from_utf8(output.stdout).unwrap();
    assert!(summary.starts_with("services\t1\nusers\t0\n"), "{summary}");

    let sandbox = Served::start(&home, ["--database", "data.db", "--no-demo-data"]);
    assert_eq!(
        sandbox.variables["AMIGO_SERVICE_ID"],
        "65f0c0ffee65f0c0ffee00b1"
    );
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let home = Home::new();
    let run = home.run([
        "sandbox",
        "import",
        "missing.jsonl",
        "--database",
        "data.db",
    ]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("missing.jsonl"), "{}", run.stderr);
    assert!(!home.path().join("data.db").exists());
}
