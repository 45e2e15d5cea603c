use std::path::Path;

use amigo_sandbox::import::ImportSummary;
use serde_json::{Value, json};

use crate::{
    client::{Session, conversation, ids},
    import_file::{File, SERVICE, USER, line, said, with_message},
};

#[tokio::test]
async fn what_goes_in_comes_out_in_order() {
    let file = File::new();
    // Everything at the same instant: only the order of the file is left.
    let texts: Vec<String> = (0..40).map(|n| format!("text {n} – ünï\u{2028}")).collect();
    let messages: Vec<Value> = texts
        .iter()
        .map(|text| said("user-message", text))
        .collect();
    let interactions: Vec<Value> = messages
        .chunks(7)
        .map(|chunk| json!({"messages": chunk}))
        .collect();
    let summary = file
        .import(&[
            SERVICE,
            USER,
            "",
            &line(&json!({"interactions": interactions})),
            &line(&json!({"user_id": "u"})),
        ])
        .unwrap();
    let expected = ImportSummary {
        services: 1,
        users: 1,
        conversations: 2,
        interactions: 7,
        messages: 42,
        insights: 0,
    };
    assert_eq!(summary, expected);
    let session = file.open().await;
    let listed = session.get_json("").await;
    let find = |count: u64| {
        let all = listed["conversations"].as_array().unwrap();
        all.iter()
            .find(|one| one["num_messages"] == count)
            .unwrap()
            .clone()
    };
    assert_eq!(find(2)["final_message"], "Hi");
    let one = find(40);
    assert_eq!(one["final_message"], texts[39].as_str());
    let page = session
        .get_json(&format!("{}/messages/", one["id"].as_str().unwrap()))
        .await;
    let read: Vec<&str> = page["messages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|message| message["message"].as_str().unwrap())
        .collect();
    assert_eq!(read, texts);
    let path = format!(
        "{}/messages/?sort_by=-created_at",
        one["id"].as_str().unwrap()
    );
    let mut back = ids(&session.get_json(&path).await, "messages");
    back.reverse();
    assert_eq!(back, ids(&page, "messages"));
}

#[tokio::test]
async fn ids_are_the_same_at_every_import() {
    let lines = [SERVICE, USER, &line(&json!({})), &line(&json!({}))];
    let mut seen = Vec::new();
    for _ in 0..2 {
        let file = File::new();
        file.import(&lines).unwrap();
        let session = file.open().await;
        let page = session.get_json("").await;
        let conversations = ids(&page, "conversations");
        assert_ne!(conversations[0], conversations[1]);
        let messages = session
            .get_json(&format!("{}/messages/", conversations[0]))
            .await;
        seen.push((conversations, messages));
    }
    assert_eq!(seen[0], seen[1]);
}

#[test]
fn a_file_is_imported_only_once_and_whole() {
    let file = File::new();
    let lines = [SERVICE, USER, &line(&json!({}))];
    file.import(&lines).unwrap();
    let error = file.import(&lines).unwrap_err().to_string();
    assert_eq!(
        error,
        "line 3: `id` belongs to a conversation that is there already"
    );
    // The lines before the bad one are not there either.
    let more = [
        USER,
        r#"{"type":"user","id":"v","name":"V"}"#,
        &line(&json!({"user_id": "w"})),
    ];
    assert!(file.import(&more).is_err());
    let error = file
        .import(&["", "", &line(&json!({"user_id": "v"}))])
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("line 3: `user_id` must be the id of a user"),
        "{error}"
    );
}

#[tokio::test]
async fn audio_comes_from_files_and_from_the_line() {
    let file = File::new();
    std::fs::write(file.directory.path().join("said.mp3"), b"not really").unwrap();
    let from_file = with_message(&json!({"audio": {"file": "./said.mp3"}}));
    let inline = with_message(
        &json!({"audio": {"base64": "bm90IHJlYWxseQ==", "content_type": "audio/mpeg"}}),
    );
    let silent = with_message(&json!({"format": "voice"}));
    file.import(&[SERVICE, USER, &from_file, &inline, &silent])
        .unwrap();
    let session = file.open().await;
    let mut statuses = Vec::new();
    for conversation in ids(&session.get_json("").await, "conversations") {
        let messages = session.get_json(&format!("{conversation}/messages/")).await;
        assert_eq!(messages["messages"][0]["format"], "voice");
        let message = messages["messages"][0]["id"].as_str().unwrap().to_owned();
        let answer = session
            .get(&format!("{conversation}/messages/{message}/source"))
            .await;
        statuses.push(answer.status().as_u16());
        if answer.status() == 200 {
            let url = crate::client::json(answer).await["url"]
                .as_str()
                .unwrap()
                .to_owned();
            let audio = session
                .http
                .get(url)
                .send()
                .await
                .unwrap()
                .bytes()
                .await
                .unwrap();
            assert_eq!(audio, &b"not really"[..]);
        }
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 200, 404]);
}

#[tokio::test]
async fn a_running_sandbox_takes_more_data() {
    let session = Session::demo().await;
    let text = [
        SERVICE,
        USER,
        &line(&json!({"id": "00000000000000000000c001"})),
    ]
    .join("\n");
    let mut told = 0;
    let summary = session
        .sandbox
        .import(text.as_bytes(), Path::new("."), |summary| {
            told = summary.messages;
        })
        .unwrap();
    assert_eq!((summary.messages, told), (2, 2));
    let listed = ids(&session.get_json("").await, "conversations");
    assert_eq!(listed.len(), 13);
    assert!(listed.contains(&conversation(1)));
}

/// The README's example is a file that can be imported.
#[test]
fn the_example_of_the_readme_works() {
    let readme = include_str!("../../README.md");
    let example = readme
        .split("```jsonl\n")
        .nth(1)
        .unwrap()
        .split("```")
        .next()
        .unwrap();
    let file = File::new();
    std::fs::create_dir(file.directory.path().join("audio")).unwrap();
    std::fs::write(file.directory.path().join("audio/hello.wav"), b"RIFF").unwrap();
    let summary = file.import(&[example]).unwrap();
    assert_eq!(
        (summary.services, summary.users, summary.conversations),
        (1, 2, 2)
    );
}
