//! Live conversations: commands for scripts, and the chat.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Stdio},
};

use rustix::process::Signal;
use serde_json::{Value, json};

use crate::home::{Home, Run, Served, send};

fn lines(text: &str) -> Vec<Value> {
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn a_script_talks_with_the_agent() {
    let sandbox = Served::start(&Home::new(), []);
    let home = Home::with(&sandbox);
    let created = home.ok(["conversation", "create"]);
    let fields: Vec<&str> = created.trim_end().split('\t').collect();
    let [conversation, interaction, message, "open", greeting] = fields[..] else {
        panic!("{created}");
    };
    assert!(!greeting.is_empty());
    let kept = home.ok(["conversation", "messages", conversation]);
    assert!(kept.contains(interaction) && kept.contains(message));

    // A second one is refused, and the error says so in JSON.
    let second = home.run(["conversation", "create", "--json"]);
    assert_eq!(second.code, Some(6), "{}", second.stderr);
    assert_eq!(second.error()["status"], 400);

    let said = home.ok([
        "conversation",
        "interact",
        conversation,
        "I lie awake for hours.",
        "--json",
    ]);
    let events = lines(&said);
    assert_eq!(events[0]["type"], "user-message-available");
    assert_eq!(events.last().unwrap()["type"], "interaction-complete");
    assert!(
        events
            .iter()
            .any(|event| event["type"] == "current-agent-action")
    );
    let filtered = home.ok([
        "conversation",
        "interact",
        conversation,
        "I drink coffee.",
        "--jsonl",
        "--actions",
        "^tool-call-",
    ]);
    for event in lines(&filtered) {
        let kind = event["action"]["type"].as_str().unwrap_or("tool-call-");
        assert!(kind.starts_with("tool-call-"), "{kind}");
    }
    let event = home.ok([
        "conversation",
        "interact",
        conversation,
        "--event",
        "The alarm rang.",
        "--text",
    ]);
    assert!(event.ends_with('\n') && event.trim().len() > 3);
    let skipped = home.ok(["conversation", "interact", conversation, "--skip"]);
    assert!(skipped.starts_with(conversation));

    assert_eq!(home.ok(["conversation", "finish", conversation]), "");
    assert_eq!(
        home.run(["conversation", "finish", conversation]).code,
        Some(6)
    );
    let last = home.run(["conversation", "interact", conversation, "Hello?"]);
    assert_eq!(last.code, Some(6));
}

#[test]
fn a_service_is_known_by_its_name() {
    let sandbox = Served::start(&Home::new(), []);
    let home = Home::with(&sandbox);
    let created = home.ok([
        "conversation",
        "create",
        "--service",
        "nutrition",
        "--test",
        "--tag",
        "plan=a: b",
        "--tag",
        "new",
    ]);
    let id = created.split('\t').next().unwrap().to_owned();
    let listed = home.json(["conversation", "list", "--id", &id, "--json"]);
    assert_eq!(
        listed["conversations"][0]["tags"],
        json!({"plan": "a: b", "new": null})
    );
    let unknown = home.run(["conversation", "create", "--service", "Gardening"]);
    assert_eq!(unknown.code, Some(2));
    assert!(
        unknown.stderr.contains("Sleep coaching, Nutrition"),
        "{}",
        unknown.stderr
    );

    let starters = [
        "conversation",
        "starters",
        "--service",
        "Nutrition",
        "--facet",
        "lunch",
        "--min-count",
        "2",
    ];
    let plain = home.ok(starters);
    assert!(plain.lines().count() >= 2);
    assert!(plain.lines().all(|line| line.split('\t').count() == 2));
    let prompts = home.json(starters.into_iter().chain(["--json"]))["prompts"].clone();
    assert_eq!(prompts.as_array().unwrap().len(), plain.lines().count());
}

#[test]
fn recordings_are_sent_as_what_they_are() {
    let sandbox = Served::start(&Home::new(), []);
    let home = Home::with(&sandbox);
    let created = home.ok(["conversation", "create"]);
    let id = created.split('\t').next().unwrap();
    let mut wav = b"RIFF\x2c\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0".to_vec();
    wav.extend(16_000_u32.to_le_bytes());
    wav.extend(32_000_u32.to_le_bytes());
    wav.extend([2, 0, 16, 0]);
    wav.extend(b"data\x08\0\0\0");
    wav.extend([1, 0, 2, 0, 3, 0, 4, 0]);
    std::fs::write(home.path().join("said.wav"), &wav).unwrap();
    let said = home.ok([
        "conversation",
        "interact",
        id,
        "--audio",
        "said.wav",
        "--json",
    ]);
    let message = lines(&said)[0]["message_id"].as_str().unwrap().to_owned();
    home.ok([
        "conversation",
        "message-source",
        id,
        &message,
        "--save",
        "kept.wav",
    ]);
    assert_eq!(std::fs::read(home.path().join("kept.wav")).unwrap(), wav);
    std::fs::write(home.path().join("said.txt"), "Hello").unwrap();
    let refused = home.run(["conversation", "interact", id, "--audio", "said.txt"]);
    assert_eq!(refused.code, Some(2), "{}", refused.stderr);
}

/// A chat with these lines typed, and then Ctrl-D.
fn chat(home: &Home, options: &[&str], typed: &str) -> Run {
    let arguments = ["conversation", "chat"]
        .into_iter()
        .chain(options.iter().copied());
    let mut process = home
        .command(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    process
        .stdin
        .take()
        .unwrap()
        .write_all(typed.as_bytes())
        .unwrap();
    let output = process.wait_with_output().unwrap();
    Run {
        code: output.status.code(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

#[test]
fn a_chat_needs_no_set_up() {
    let home = Home::new();
    let typed = "I lie awake for hours.\n\n/nonsense\n/help\n/insights\n/recommend\n/finish\n";
    let run = chat(&home, &["-e", "sandbox", "--text"], typed);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains("/recommend  what you could answer"));
    assert!(run.stdout.contains("State\n"), "{}", run.stdout);
    assert!(run.stdout.contains(" 1. "), "{}", run.stdout);
    assert!(run.stderr.contains("there is no such command"));
    assert!(run.stderr.contains("the conversation is finished"));
    // The same words get the same answers, in a pipe a line each.
    let plain = chat(&home, &["-e", "sandbox"], "I lie awake for hours.\n");
    let answers: Vec<&str> = plain.stdout.lines().collect();
    assert_eq!(answers.len(), 2, "{}", plain.stdout);
    for answer in answers {
        assert!(run.stdout.contains(answer), "{answer}");
    }
    assert!(!plain.stderr.contains("stays open"), "{}", plain.stderr);
}

#[test]
fn a_chat_is_left_and_gone_on_with() {
    let sandbox = Served::start(&Home::new(), []);
    let home = Home::with(&sandbox);
    let left = chat(&home, &[], "I drink coffee at night.\n");
    assert_eq!(left.code, Some(0), "{}", left.stderr);
    let id = left.stderr.split("--conversation ").nth(1).unwrap();
    let id = id.split_whitespace().next().unwrap();
    let ended = chat(
        &home,
        &["--conversation", id, "--jsonl"],
        "Goodbye!\nunheard\n",
    );
    assert_eq!(ended.code, Some(0), "{}", ended.stderr);
    let events = lines(&ended.stdout);
    assert_eq!(events.last().unwrap()["conversation_completed"], true);
    assert!(
        ended
            .stderr
            .contains("the agent has finished the conversation")
    );
    // Nothing was said after that.
    assert_eq!(events[0]["user_message"], "Goodbye!");
    assert_eq!(ended.stdout.matches("user-message-available").count(), 1);
}

fn ask_for_fault(sandbox: &Served, fault: &Value) {
    let url = &sandbox.variables["AMIGO_BASE_URL"];
    let address = url.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    let body = fault.to_string();
    let length = body.len();
    write!(
        stream,
        "POST /sandbox/faults HTTP/1.1\r\nHost: {address}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 204"), "{answer}");
}

/// Reads from a process until a text has come.
fn read_until(process: &mut Child, wanted: &str) {
    let mut seen = Vec::new();
    let stdout = process.stdout.as_mut().unwrap();
    while !String::from_utf8_lossy(&seen).contains(wanted) {
        let mut byte = [0];
        stdout.read_exact(&mut byte).unwrap();
        seen.push(byte[0]);
    }
}

#[test]
fn ctrl_c_stops_an_answer_and_keeps_nothing_of_it() {
    let sandbox = Served::start(&Home::new(), []);
    let home = Home::with(&sandbox);
    let created = home.ok(["conversation", "create"]);
    let id = created.split('\t').next().unwrap();
    let before = home.ok(["conversation", "messages", id]);
    ask_for_fault(
        &sandbox,
        &json!({"operation": "interact_with_conversation", "after_events": 3, "latency_ms": 60_000}),
    );
    let mut process = home
        .command(["conversation", "chat", "--conversation", id, "--text"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = process.stdin.take().unwrap();
    stdin.write_all(b"I lie awake for hours.\n").unwrap();
    // Two pieces of the answer have come, and the third is held back.
    read_until(&mut process, " ");
    send(Signal::INT, &process);
    let mut note = String::new();
    BufReader::new(process.stderr.as_mut().unwrap())
        .read_line(&mut note)
        .unwrap();
    assert!(note.contains("nothing of this exchange is kept"), "{note}");
    drop(stdin);
    assert_eq!(process.wait().unwrap().code(), Some(0));
    assert_eq!(home.ok(["conversation", "messages", id]), before);
}
