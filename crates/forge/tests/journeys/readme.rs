//! The README's examples, run as they stand.

use std::{env, fs, path::Path, process::Command};

use crate::home::Home;

#[test]
fn the_examples_of_the_readme_work() {
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let blocks: Vec<&str> = readme
        .split("```sh\n")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap())
        .collect();
    assert!(blocks.len() > 5);
    let script = format!("trap 'kill $!' EXIT\nset -e\n{}", blocks.concat());

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
    assert!(
        fs::metadata(home.path().join("conversations.jsonl"))
            .unwrap()
            .len()
            > 0
    );
}
