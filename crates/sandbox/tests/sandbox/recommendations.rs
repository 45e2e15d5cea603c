use serde_json::{Value, json};

use crate::client::{NOWHERE, Session, conversation, interaction, refusal};

fn path(conversation_number: u32, interaction_id: &str) -> String {
    format!(
        "{}/interaction/{interaction_id}/recommend_responses",
        conversation(conversation_number)
    )
}

async fn recommend(session: &Session, number: u32, turn: u32, body: Option<Value>) -> Vec<String> {
    let path = path(number, &interaction(number, turn));
    let request = session.request(reqwest::Method::POST, &path);
    let request = match body {
        Some(body) => request.body(body.to_string()),
        None => request,
    };
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status(), 200);
    let body = crate::client::json(answer).await;
    serde_json::from_value(body["recommended_responses"].clone()).unwrap()
}

#[tokio::test]
async fn suggestions_come_from_the_history() {
    let session = Session::demo().await;
    // "What helped you most in the last hour before bed?" is nearest to "What does the last hour before bed look like?"
    let suggested = recommend(&session, 3, 2, None).await;
    assert_eq!(
        suggested[0],
        "Laptop until eleven, then I scroll on my phone in bed."
    );
    assert_eq!(suggested.len(), 3);
    assert_eq!(recommend(&session, 3, 2, None).await, suggested);
}

#[tokio::test]
async fn suggestions_stay_within_the_service() {
    let session = Session::demo().await;
    let food = [
        "Something that keeps me full until five.",
        "Whatever fits in one hand.",
        "Hummus, and flat bread.",
        "I snack all evening. クッキーが多すぎます。",
        "Habit, I think. It starts when I sit down on the sofa.",
        "I could knit. I used to knit.",
        "Two of five evenings without cookies.",
        "My sister called. We talked while I knitted.",
        "Yes, on Thursday.",
    ];
    let context =
        json!({"context": "Somebody who sleeps badly and looks at the laptop before bed"});
    for suggestion in recommend(&session, 5, 2, Some(context)).await {
        assert!(food.contains(&suggestion.as_str()), "{suggestion}");
    }
}

#[tokio::test]
async fn the_context_has_a_say() {
    let session = Session::demo().await;
    let context = json!({"context": "Remembers that the sister called and that company helps; arrange calls"});
    let suggested = recommend(&session, 5, 2, Some(context)).await;
    assert!(
        suggested.contains(&"Yes, on Thursday.".to_owned()),
        "{suggested:?}"
    );
}

#[tokio::test]
async fn only_the_latest_completed_interaction_will_do() {
    let session = Session::demo().await;
    let none = json!({});
    let finished = path(1, &interaction(1, 4));
    refusal(session.post(&finished, &none).await, 400).await;
    for other in [interaction(3, 1), interaction(1, 4), NOWHERE.to_owned()] {
        refusal(session.post(&path(3, &other), &none).await, 400).await;
    }
    // The last one of this conversation is still under way.
    for turn in [2, 3] {
        refusal(
            session.post(&path(11, &interaction(11, turn)), &none).await,
            400,
        )
        .await;
    }
    let nowhere = format!(
        "{NOWHERE}/interaction/{}/recommend_responses",
        interaction(3, 2)
    );
    refusal(session.post(&nowhere, &none).await, 404).await;
    let blank = session
        .post(&path(3, &interaction(3, 2)), &json!({"context": " "}))
        .await;
    assert_eq!(crate::client::field_errors(blank).await, ["body.context"]);
}
