//! The README's examples, run as they stand.

use std::{env, fs, path::Path, process::Command};

use crate::home::Home;

#[test]
fn the_examples_of_the_readme_work() {
    let home = run_examples(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md"), 5);
    let saved = fs::metadata(home.path().join("conversations.jsonl")).unwrap();
    assert!(saved.len() > 0);
}

#[test]
fn the_examples_of_the_project_work() {
    run_examples(concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md"), 1);
}

/// Runs the blocks that use `forge`, in one shell, in a home of their own.
fn run_examples(readme: &str, at_least: usize) -> Home {
    let readme = fs::read_to_string(readme).unwrap();
    let blocks: Vec<&str> = readme
        .split("```sh\n")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap())
        .filter(|block| block.contains("forge"))
        .collect();
    assert!(blocks.len() >= at_least);
    // Some blocks leave a sandbox running.
    let script = format!(
        "trap '[ -z \"$!\" ] || kill $!' EXIT\nset -e\n{}",
        blocks.concat()
    );

    let home = Home::new();
    let program = Path::new(env!("CARGO_BIN_EXE_forge")).parent().unwrap();
    let path = env::var_os("PATH").unwrap();
    let path = env::join_paths(
        [program.to_owned()]
            .into_iter()
            .chain(env::split_paths(&path)),
    );
    let output = Command::new("sh")
        .args(["-c", &script])
        .env_clear()
        .env("PATH", path.unwrap())
        .env("HOME", home.path())
        .current_dir(home.path())
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{}\n{stderr}",
        String::from_utf8_lossy(&output.stdout)
    );
    assert!(!stderr.contains("error:"), "{stderr}");
    home
}
