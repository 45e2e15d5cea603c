//! The Kotlin package, against what a program for the JVM usually does: OkHttp and kotlinx.serialization.

use std::{fs, path::Path};

use anyhow::{Result, ensure};
use serde_json::json;
use xshell::cmd;

use super::python::server;
use crate::{mobile, workspace};

/// Every app carries the library along.
const LARGEST_LIBRARY: u64 = 6_000_000;

pub(super) fn run() -> Result<()> {
    let shell = workspace::shell()?;
    let library = mobile::library(&shell, "mobile", "mobile")?;
    let size = fs::metadata(&library)?.len();
    println!("native library, stripped: {size} bytes; {LARGEST_LIBRARY} are allowed");
    let native = mobile::native_libraries(&library, "native-bench")?;

    let answers = shell.create_temp_dir()?;
    write_answers(answers.path())?;
    let url = server::start(answers.path())?;
    mobile::forget_classes(&shell)?;
    let _folder = shell.push_dir(mobile::sources("kotlin"));
    let native = format!("-Dnative.libraries={}", native.display());
    let arguments = format!("-Dexec.args=-cp %classpath ai.amigo.sdk.bench.BenchKt {url}");
    cmd!(
        shell,
        "mvn --batch-mode --quiet {native} test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=java {arguments}"
    )
    .env_remove(mobile::LIBRARY_PATHS[0])
    .env_remove(mobile::LIBRARY_PATHS[1])
    .quiet()
    .run()?;
    ensure!(
        size < LARGEST_LIBRARY,
        "the native library has become too large"
    );
    Ok(())
}

/// A page of 500 messages of about 200 characters, and a small answer.
fn write_answers(folder: &Path) -> Result<()> {
    let texts = [
        "I went to bed at half past ten and read for a while, but I could not stop thinking about the week ahead of me. ",
        "Could you tell me what helped you to wind down last time? ",
        "Schön, dass du fragst: ein Spaziergang am See. ",
    ];
    let messages: Vec<_> = (0..500)
        .map(|index: usize| {
            let text: String = texts.iter().cycle().skip(index).take(3).copied().collect();
            let (sender, kind) =
                [("Dana", "user-message"), ("Coach Maria", "agent-message")][index % 2];
            json!({
                "id": format!("65f0c0ffee65f0c0{index:08x}"),
                "interaction_id": format!("65f0c0ffee65f0c1{:08x}", index / 2),
                "created_at": format!("2026-03-01T08:{:02}:{:02}.{:03}Z", index / 60 % 60, index % 60, index % 1000),
                "sender": sender,
                "message": text,
                "format": "text",
                "message_type": kind,
            })
        })
        .collect();
    let page = json!({ "messages": messages, "has_more": false, "continuation_token": null });
    fs::write(folder.join("messages"), page.to_string())?;
    let source = json!({
        "url": "https://store.example/audio/65f0c0ffee65f0c0ffee0101.mp3?signature=0123456789abcdef0123456789abcdef",
        "expires_at": "2026-03-01T08:15:00Z",
        "content_type": "audio/mpeg",
    });
    Ok(fs::write(folder.join("source"), source.to_string())?)
}
