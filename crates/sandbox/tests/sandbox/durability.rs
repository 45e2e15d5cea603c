//! What was acknowledged survives the death of the process.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Command, Stdio},
};

use amigo_sandbox::{Database, Sandbox};
use serde_json::json;

use crate::client::{Session, conversation};

/// Names the file for the child process; without it the child's part is skipped.
const FILE: &str = "AMIGO_SANDBOX_DURABILITY_FILE";

/// The child: serves the file until it is killed.
#[test]
fn serve_until_killed() {
    let Some(file) = std::env::var_os(FILE) else {
        return;
    };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let builder = Sandbox::builder()
            .database(Database::File(file.into()))
            .demo_data(true);
        let mut sandbox = builder.start().await.unwrap();
        // The test harness captures what is printed, but not what is written to the stream itself.
        writeln!(std::io::stdout(), "\nlistening at {}", sandbox.base_url()).unwrap();
        sandbox.wait().await;
    });
}

#[tokio::test]
async fn nothing_acknowledged_is_lost_to_a_kill() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("sandbox.db");
    let mut session = Session::start(Sandbox::builder()).await;
    for round in 0..3 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "durability::serve_until_killed", "--nocapture"])
            .env(FILE, &file)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let url = lines
            .map_while(Result::ok)
            .find_map(|line| Some(line.split_once("listening at ")?.1.to_owned()))
            .unwrap();
        let token = sign_in(&session, &url).await;
        // Four writers at once; the child dies while some of their requests are under way.
        let mut writers = tokio::task::JoinSet::new();
        for writer in 1..=4_u32 {
            let (http, url, token) = (session.http.clone(), url.clone(), token.clone());
            writers.spawn(async move {
                let path = format!(
                    "{url}/v1/sandbox/conversation/{}/tags/",
                    conversation(writer)
                );
                let mut acknowledged = None;
                for count in 0.. {
                    let body = json!({"updates": {format!("round {round}"): count.to_string()}})
                        .to_string();
                    match http.post(&path).bearer_auth(&token).body(body).send().await {
                        Ok(answer) if answer.status() == 204 => acknowledged = Some(count),
                        Ok(answer) => panic!("{}", answer.status()),
                        Err(_) => break,
                    }
                    tokio::task::yield_now().await;
                }
                (writer, acknowledged)
            });
        }
        let enough = session.http.clone();
        loop {
            // Killed in the middle of the work: after the first writer has got somewhere.
            let path = format!("{url}/v1/sandbox/conversation/?id={}", conversation(1));
            let page = enough.get(&path).bearer_auth(&token).send().await.unwrap();
            let tags = crate::client::json(page).await["conversations"][0]["tags"].clone();
            let count = tags[format!("round {round}")]
                .as_str()
                .map_or(0, |count| count.parse::<u32>().unwrap());
            if count >= 20 {
                break;
            }
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let acknowledged = writers.join_all().await;
        session = Session::start(Sandbox::builder().database(Database::File(file.clone()))).await;
        for (writer, last) in acknowledged {
            let page = session
                .get_json(&format!("?id={}", conversation(writer)))
                .await;
            let kept = page["conversations"][0]["tags"][format!("round {round}")]
                .as_str()
                .map(|count| count.parse::<u32>().unwrap());
            // At most the one request whose answer never came may have been carried out on top.
            assert!(
                kept == last || kept == last.map(|last| last + 1),
                "{kept:?} kept, {last:?} acknowledged"
            );
        }
    }
}

async fn sign_in(session: &Session, url: &str) -> String {
    let credentials = amigo_sandbox::Credentials::development();
    let answer = session
        .http
        .post(format!("{url}/v1/sandbox/user/signin_with_api_key"))
        .header("x-api-key", credentials.api_key)
        .header("x-api-key-id", credentials.api_key_id)
        .header("x-user-id", credentials.user_id)
        .send()
        .await
        .unwrap();
    crate::client::json(answer).await["id_token"]
        .as_str()
        .unwrap()
        .to_owned()
}
