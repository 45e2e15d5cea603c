//! `forge env`, and where settings come from.

use std::{
    fs,
    io::Write,
    os::unix::fs::PermissionsExt,
    process::{Output, Stdio},
};

use crate::home::Home;

const KEY: &str = "k3y-that-must-not-be-seen";
const CONFIG: &str = ".config/forge/config.toml";

fn add(home: &Home, more: &[&str]) -> Output {
    let arguments = [
        "env",
        "add",
        "myorg",
        "--organization",
        "my-org",
        "--user-id",
        "me",
        "--api-key-id",
        "key-1",
        "--base-url",
        "http://127.0.0.1:9",
        "--api-key-stdin",
    ];
    let mut process = home
        .command(arguments.into_iter().chain(more.iter().copied()))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A refusal may come before the key is read.
    let _ = process
        .stdin
        .take()
        .unwrap()
        .write_all(format!("{KEY}\n").as_bytes());
    process.wait_with_output().unwrap()
}

#[test]
fn a_profile_is_stored_listed_chosen_and_removed_and_its_key_never_shown() {
    let home = Home::new();
    let mut seen = String::new();
    let mut watch = |text: String| {
        seen.push_str(&text);
        text
    };

    let added = add(&home, &[]);
    assert!(added.status.success(), "{added:?}");
    watch(format!("{added:?}"));
    let file = home.path().join(CONFIG);
    assert_eq!(
        fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let folder = fs::metadata(file.parent().unwrap()).unwrap();
    assert_eq!(folder.permissions().mode() & 0o777, 0o700);
    assert!(fs::read_to_string(&file).unwrap().contains(KEY));

    let listed = watch(home.ok(["env", "list"]));
    assert_eq!(listed, "\tmyorg\tmy-org\tme\tkey-1\thttp://127.0.0.1:9\n");
    home.ok(["env", "default", "myorg"]);
    assert!(watch(home.ok(["env", "list"])).starts_with("*\tmyorg"));
    let json = home.json(["env", "list", "--json"]);
    assert_eq!(json[0]["api_key_id"], "key-1");
    assert_eq!(json[0]["has_api_key"], true);
    watch(json.to_string());

    let again = add(&home, &[]);
    assert_eq!(again.status.code(), Some(2));
    assert!(add(&home, &["--force"]).status.success());

    // Nothing listens there, and the log is as loud as can be.
    let run = home.run(["conversation", "list", "-e", "myorg", "-vv"]);
    assert_eq!(run.code, Some(8), "{}", run.stderr);
    watch(run.stderr);

    home.ok(["env", "remove", "myorg"]);
    assert_eq!(home.run(["env", "remove", "myorg"]).code, Some(3));
    let run = home.run(["conversation", "list", "-e", "myorg", "--json"]);
    assert_eq!(run.code, Some(3));
    assert!(run.error()["message"].as_str().unwrap().contains("`myorg`"));
    watch(run.stderr);
    assert!(!seen.contains(KEY));
}

#[test]
fn what_cannot_be_used_is_not_stored() {
    let home = Home::new();
    for (option, value) in [
        ("--organization", "a\u{7}b"),
        ("--base-url", "http://example.com"),
        ("--user-id", ""),
    ] {
        let mut command = home.command([
            "env",
            "add",
            "other",
            "--organization",
            "o",
            "--user-id",
            "u",
            "--api-key-id",
            "k",
            "--api-key-stdin",
        ]);
        // The last one counts where an option is repeated; here it must be the only one.
        let arguments: Vec<String> = command
            .get_args()
            .map(|argument| argument.to_str().unwrap().to_owned())
            .collect();
        let mut arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        match arguments.iter().position(|argument| *argument == option) {
            Some(at) => arguments[at + 1] = value,
            None => arguments.extend([option, value]),
        }
        command = home.command(arguments);
        let mut process = command
            .stdin(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let _ = process.stdin.take().unwrap().write_all(KEY.as_bytes());
        let output = process.wait_with_output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(3), "{option}: {stderr}");
        assert!(!stderr.contains(KEY), "{stderr}");
        assert!(!home.path().join(CONFIG).exists());
    }
}

#[test]
fn without_a_terminal_nothing_is_asked() {
    let home = Home::new();
    let run = home.run(["env", "add", "myorg"]);
    assert_eq!(run.code, Some(2));
    assert!(
        run.stderr.contains("--organization is missing"),
        "{}",
        run.stderr
    );
    let run = home.run([
        "env",
        "add",
        "myorg",
        "--organization",
        "o",
        "--user-id",
        "u",
        "--api-key-id",
        "k",
    ]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("--api-key-stdin"), "{}", run.stderr);
}

#[test]
fn a_file_that_others_can_read_is_warned_of() {
    let home = Home::new();
    assert!(add(&home, &[]).status.success());
    let file = home.path().join(CONFIG);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    let run = home.run(["env", "list"]);
    assert!(run.stderr.contains("others can read"), "{}", run.stderr);
    assert_eq!(home.run(["env", "list", "-q"]).stderr, "");
}

#[test]
fn a_missing_setting_names_itself_and_says_what_helps() {
    let home = Home::new();
    let run = home.run(["conversation", "list"]);
    assert_eq!(run.code, Some(3));
    assert!(
        run.stderr.contains("AMIGO_ORGANIZATION_ID"),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("hint: "), "{}", run.stderr);
    assert_eq!(run.stdout, "");

    let home = home
        .set("AMIGO_ORGANIZATION_ID", "o")
        .set("AMIGO_API_KEY", "");
    let run = home.run(["conversation", "list", "--json"]);
    assert_eq!(run.error()["kind"], "configuration");
    assert_eq!(run.error()["exit_code"], 3);
    assert!(
        run.error()["message"]
            .as_str()
            .unwrap()
            .contains("AMIGO_API_KEY")
    );
}

#[test]
fn dotenv_fills_in_and_the_environment_comes_first() {
    let home = Home::new();
    fs::write(
        home.path().join(".env"),
        format!(
            "AMIGO_API_KEY='{KEY}'\nAMIGO_API_KEY_ID=k\nAMIGO_USER_ID=u\nAMIGO_ORGANIZATION_ID=o\n\
             AMIGO_BASE_URL=http://plain.example.com\n"
        ),
    )
    .unwrap();
    // The URL of `.env` is refused by name, so it was read.
    let run = home.run(["conversation", "list"]);
    assert_eq!(run.code, Some(3), "{}", run.stderr);
    assert!(run.stderr.contains("https"), "{}", run.stderr);
    // The environment's is not refused, but nothing listens there.
    let home = home.set("AMIGO_BASE_URL", "http://127.0.0.1:9");
    let run = home.run(["conversation", "list"]);
    assert_eq!(run.code, Some(8), "{}", run.stderr);
    assert!(!run.stderr.contains(KEY));
}

#[test]
fn the_environment_cannot_send_a_named_profile_elsewhere() {
    let home = Home::new();
    assert!(add(&home, &[]).status.success());
    // Refused by name if it were used.
    let home = home.set("AMIGO_BASE_URL", "http://elsewhere.example.com");
    assert_eq!(
        home.run(["conversation", "list", "-e", "myorg"]).code,
        Some(8)
    );
    assert_eq!(home.run(["conversation", "list"]).code, Some(3));
}
