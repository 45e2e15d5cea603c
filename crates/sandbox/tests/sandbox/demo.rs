//! The demo data are what they promise.

use std::collections::BTreeSet;

use amigo_sandbox::{Credentials, Database, Sandbox};

use crate::client::{SLEEP, Session};

#[tokio::test]
async fn every_kind_of_thing_is_in_the_demo() {
    let session = Session::demo().await;
    assert_eq!(
        session.sandbox.credentials().service_id.as_deref(),
        Some(SLEEP)
    );
    let page = session.get_json("").await;
    let (mut types, mut formats, mut users) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for conversation in page["conversations"].as_array().unwrap() {
        users.insert(conversation["user_id"].as_str().unwrap().to_owned());
        let all = "message_type=user-message&message_type=agent-message&message_type=agent-inner-thought&message_type=external-event";
        let path = format!("{}/messages/?{all}", conversation["id"].as_str().unwrap());
        let messages = session.get_json(&path).await["messages"]
            .as_array()
            .unwrap()
            .clone();
        assert_eq!(
            messages.len() as u64,
            conversation["num_messages"].as_u64().unwrap()
        );
        for message in &messages {
            types.insert(message["message_type"].as_str().unwrap().to_owned());
            formats.insert(message["format"].as_str().unwrap().to_owned());
        }
        let said = |message: &&serde_json::Value| {
            ["user-message", "agent-message"].contains(&message["message_type"].as_str().unwrap())
        };
        let last = messages.iter().rfind(said).unwrap();
        assert_eq!(last["message"], conversation["final_message"]);
    }
    assert_eq!((types.len(), formats.len(), users.len()), (4, 2, 4));
}

#[tokio::test]
async fn a_file_keeps_its_data_and_is_filled_once() {
    let directory = tempfile::tempdir().unwrap();
    let file = Database::File(directory.path().join("a file with spaces, 100% ?#.db"));
    let builder = || Sandbox::builder().database(file.clone()).demo_data(true);
    let session = Session::start(builder()).await;
    let token = session.token.clone();
    session.sandbox.shutdown().await;
    let mut session = Session::start(builder()).await;
    // Tokens outlive a restart, because the secret that signs them is in the file.
    session.token = token;
    assert_eq!(
        session.get_json("").await["conversations"]
            .as_array()
            .unwrap()
            .len(),
        12
    );
    assert_eq!(
        session.sandbox.credentials().user_id,
        Credentials::development().user_id
    );
}

#[tokio::test]
async fn without_demo_data_there_is_nothing() {
    let session = Session::start(Sandbox::builder()).await;
    assert_eq!(session.sandbox.credentials().service_id, None);
    assert_eq!(
        session.get_json("").await["conversations"]
            .as_array()
            .unwrap()
            .len(),
        0
    );
}

#[tokio::test]
async fn a_file_of_somebody_else_is_left_alone() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("notes.db");
    std::fs::write(
        &path,
        "This is not a database, but it is long enough to be looked at as one. ".repeat(20),
    )
    .unwrap();
    let before = std::fs::read(&path).unwrap();
    let builder = Sandbox::builder().database(Database::File(path.clone()));
    let error = builder.start().await.unwrap_err().to_string();
    assert!(error.contains("no database"), "{error}");
    assert_eq!(std::fs::read(&path).unwrap(), before);
}
