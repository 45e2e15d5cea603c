//! Spoken messages, both ways.

use base64::{Engine, engine::general_purpose::STANDARD};
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::{
    client::{SLEEP, Session, conversation, refusal},
    live_client::{Told, text},
};

const PCM: &str = "{\"type\":\"pcm\",\"frame_rate\":16000,\"n_channels\":1,\"sample_width\":2}";

fn query(config: &str) -> String {
    format!(
        "request_format=voice&response_format=voice&request_audio_config={}",
        percent(config)
    )
}

fn percent(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

fn recording(audio: Vec<u8>) -> Form {
    let part = Part::bytes(audio)
        .file_name("recording")
        .mime_str("application/octet-stream");
    Form::new()
        .text("initial_message_type", "user-message")
        .part("recorded_message", part.unwrap())
}

async fn audio_of(session: &Session, id: &str, message: &Value) -> (String, Vec<u8>) {
    let message = message.as_str().unwrap();
    let source = session
        .get_json(&format!("{id}/messages/{message}/source"))
        .await;
    let answer = session
        .http
        .get(source["url"].as_str().unwrap())
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
    let audio = answer.bytes().await.unwrap().to_vec();
    (text(&source["content_type"]), audio)
}

#[tokio::test]
async fn what_is_spoken_is_kept_and_aligned() {
    let session = Session::demo().await;
    let id = session.create().await.conversation();
    let samples: Vec<u8> = (0..3_200_u32)
        .flat_map(|n| ((n % 200) as i16).to_le_bytes())
        .collect();
    let told = session
        .try_interact(&id, &query(PCM), recording(samples.clone()))
        .await;
    let told = Told::read(told).await;
    let user = told.one("user-message-available");
    assert!(!text(&user["user_message"]).is_empty());
    let (media_type, audio) = audio_of(&session, &id, &user["message_id"]).await;
    assert_eq!(
        (media_type.as_str(), &audio[..4]),
        ("audio/wav", &b"RIFF"[..])
    );
    assert_eq!(&audio[44..], samples);

    let mut spoken = String::new();
    let mut pcm = Vec::new();
    let mut last = -1;
    for piece in told.of_type("new-message") {
        for pair in piece["transcript_alignment"].as_array().unwrap() {
            let at = pair[0].as_i64().unwrap();
            assert!(at > last);
            last = at;
            spoken.push_str(pair[1].as_str().unwrap());
        }
        pcm.extend(STANDARD.decode(piece["message"].as_str().unwrap()).unwrap());
    }
    assert_eq!(spoken, told.answer());
    assert!(
        i64::try_from(pcm.len()).unwrap() / 32 > last,
        "the audio is as long as its transcript"
    );
    let (media_type, audio) = audio_of(&session, &id, &told.complete()["message_id"]).await;
    assert_eq!(media_type, "audio/wav");
    assert_eq!(&audio[44..], pcm);
    let message = session.messages_of(&id).await;
    assert_eq!(message.last().unwrap()["format"], "voice");
}

#[tokio::test]
async fn a_recording_the_history_knows_is_understood() {
    let session = Session::demo().await;
    // Whatever voice message of a user comes first in the demo data.
    let mut known = None;
    for number in 1..=12 {
        let messages = session.messages_of(&conversation(number)).await;
        let voice = messages.into_iter().find(|message| {
            message["format"] == "voice" && message["message_type"] == "user-message"
        });
        if let Some(message) = voice {
            known = Some((conversation(number), message));
            break;
        }
    }
    let (from, message) = known.unwrap();
    let service = text(&session.listed(&from).await.unwrap()["service_id"]);
    let (media_type, audio) = audio_of(&session, &from, &message["id"]).await;
    let config = match media_type.as_str() {
        "audio/wav" => PCM,
        _ => "{\"type\":\"mp3\"}",
    };
    let body = json!({ "service_id": service });
    let id = Told::read(session.try_create(&body, "").await)
        .await
        .conversation();
    let told = session
        .try_interact(&id, &query(config), recording(audio.clone()))
        .await;
    let told = Told::read(told).await;
    assert_eq!(
        told.one("user-message-available")["user_message"],
        message["message"]
    );
    let kept = audio_of(
        &session,
        &id,
        &told.one("user-message-available")["message_id"],
    )
    .await;
    assert_eq!(kept, (media_type, audio));
}

#[tokio::test]
async fn audio_that_is_something_else_is_refused() {
    let session = Session::demo().await;
    let id = session.create().await.conversation();
    for (config, audio) in [
        ("{\"type\":\"mp3\"}", b"RIFF....WAVE".to_vec()),
        (PCM, vec![1, 2, 3]),
        (PCM, b"RIFF....WAVE".to_vec()),
    ] {
        let answer = session
            .try_interact(&id, &query(config), recording(audio))
            .await;
        refusal(answer, 415).await;
    }
    let body = json!({"service_id": SLEEP, "initial_message": "Hello"});
    assert_eq!(session.try_create(&body, "").await.status(), 400);
}
