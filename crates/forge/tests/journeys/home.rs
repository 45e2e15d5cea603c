//! The program under test, in a home of its own.

use std::{
    collections::HashMap,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use tempfile::TempDir;

/// A user with an empty home and an empty working directory, who sees nothing of the machine's own settings.
pub(crate) struct Home {
    folder: TempDir,
    variables: HashMap<String, String>,
}

impl Home {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            variables: HashMap::new(),
        }
    }

    /// The same, with settings for a sandbox that runs.
    pub(crate) fn with(sandbox: &Served) -> Self {
        Self {
            variables: sandbox.variables.clone(),
            ..Self::new()
        }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn set(mut self, name: &str, value: &str) -> Self {
        self.variables.insert(name.to_owned(), value.to_owned());
        self
    }

    /// The program with these arguments, ready to run or to change.
    pub(crate) fn command<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_forge"));
        command
            .args(arguments)
            .env_clear()
            .env("HOME", self.path())
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .envs(&self.variables)
            .current_dir(self.path())
            .stdin(Stdio::null());
        command
    }

    /// Runs the program to its end, whatever that is.
    pub(crate) fn run<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Run {
        Run::of(&mut self.command(arguments))
    }

    /// Runs the program and expects it to succeed.
    pub(crate) fn ok<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> String {
        let run = self.run(arguments);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        run.stdout
    }

    /// Runs the program with `--json` among its arguments and reads what it prints.
    pub(crate) fn json<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Value {
        serde_json::from_str(&self.ok(arguments)).unwrap()
    }
}

/// What a run left behind.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Run {
    pub(crate) fn of(command: &mut Command) -> Self {
        let output = command.output().unwrap();
        Self {
            code: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// The error on stderr of a run with `--json`.
    pub(crate) fn error(&self) -> Value {
        let line = self.stderr.lines().last().unwrap();
        let value: Value = serde_json::from_str(line).unwrap();
        value["error"].clone()
    }
}

/// A `forge sandbox serve` that runs until this is dropped.
pub(crate) struct Served {
    process: Child,
    pub(crate) variables: HashMap<String, String>,
}

impl Served {
    pub(crate) fn start<'a>(home: &Home, options: impl IntoIterator<Item = &'a str>) -> Self {
        let arguments = ["sandbox", "serve", "--print-env"];
        let mut process = home
            .command(arguments.into_iter().chain(options))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut variables = HashMap::new();
        // The pipe stays open as long as the sandbox runs, so the last line must be known for what it is.
        for line in BufReader::new(process.stdout.take().unwrap()).lines() {
            let line = line.unwrap();
            let assignment = line.strip_prefix("export ").unwrap();
            let (name, value) = assignment.split_once('=').unwrap();
            variables.insert(name.to_owned(), value.trim_matches('\'').to_owned());
            if name == "AMIGO_BASE_URL" {
                break;
            }
        }
        assert!(variables.contains_key("AMIGO_BASE_URL"), "{variables:?}");
        Self { process, variables }
    }

    /// Ends the process as a power cut would.
    pub(crate) fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// The exit code after this signal.
    pub(crate) fn end(mut self, signal: Signal) -> Option<i32> {
        send(signal, &self.process);
        self.process.wait().unwrap().code()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It has ended already where a test ended it.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Sends a signal to a process.
pub(crate) fn send(signal: Signal, process: &Child) {
    kill_process(Pid::from_child(process), signal).unwrap();
}

/// Ids of the demo data, found by asking.
pub(crate) struct Demo {
    pub(crate) conversation: String,
    pub(crate) open: String,
    pub(crate) voice_conversation: String,
    pub(crate) voice_message: String,
    pub(crate) text_message: (String, String),
    pub(crate) last_interaction: String,
}

impl Demo {
    /// Looks around in a sandbox with demo data.
    pub(crate) fn of(home: &Home, profile: &[&str]) -> Self {
        let ask = |arguments: &[&str]| home.json(arguments.iter().chain(profile).copied());
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let conversations = ask(&["conversation", "list", "--all", "--json"]);
        let conversations = conversations["conversations"].as_array().unwrap();
        let messages: Vec<(String, Vec<Value>)> = conversations
            .iter()
            .map(|conversation| {
                let id = text(&conversation["id"]);
                let page = ask(&["conversation", "messages", &id, "--all", "--json"]);
                (id, page["messages"].as_array().unwrap().clone())
            })
            .collect();
        let first = |format: &str| {
            let (conversation, message) = messages
                .iter()
                .flat_map(|(id, messages)| messages.iter().map(move |message| (id, message)))
                .find(|(_, message)| message["format"] == format)
                .unwrap();
            (conversation.clone(), text(&message["id"]))
        };
        let open = conversations
            .iter()
            .find(|conversation| conversation["is_finished"] == false)
            .unwrap();
        let open = text(&open["id"]);
        let (_, of_open) = messages.iter().find(|(id, _)| *id == open).unwrap();
        let (voice_conversation, voice_message) = first("voice");
        Self {
            conversation: text(&conversations[0]["id"]),
            last_interaction: text(&of_open.last().unwrap()["interaction_id"]),
            open,
            voice_conversation,
            voice_message,
            text_message: first("text"),
        }
    }
}
