//! Whole conversations with the sandbox's agent, and what is left of them.

use serde_json::{Value, json};

use crate::{
    client::{FOOD, NOWHERE, SLEEP, Session, refusal},
    live_client::{Told, WRITTEN, form, says, text},
};

/// What the insights of an interaction must say, by what its stream has said.
fn insights_by_stream(told: &Told) -> Vec<(String, String)> {
    told.action("navigate-state-machine-state-transitioned")
        .into_iter()
        .map(|way| (text(&way["prev_state"]), text(&way["next_state"])))
        .collect()
}

async fn assert_reads_back(session: &Session, id: &str, told: &Told) {
    let complete = told.complete();
    let insights = session.insights_of(id, &told.interaction()).await;
    let logged: Vec<(String, String)> = insights["state_transition_logs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|log| (text(&log["previous_state"]), text(&log["next_state"])))
        .collect();
    assert_eq!(logged, insights_by_stream(told));
    if let Some((_, last)) = logged.last() {
        assert_eq!(insights["current_state_name"], last.as_str());
    }
    let selected = told.action("navigate-state-machine-action-state-action-selected");
    assert_eq!(selected[0]["action"], insights["current_state_action"]);
    let reflections: Vec<&Value> = told
        .action("navigate-state-machine-reflection-state-reflection-generated")
        .into_iter()
        .map(|action| &action["reflection"])
        .collect();
    assert_eq!(json!(reflections), insights["reflections"]);
    for (tool, log) in told
        .action("navigate-state-machine-tool-call-state-tool-output-available")
        .into_iter()
        .zip(
            insights["state_transition_logs"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|log| log["type"] == "tool-call"),
        )
    {
        let call = &log["designated_tool_call_log"];
        assert_eq!(tool["tool_id"], call["tool_id"]);
        assert_eq!(tool["tool_output"], call["output"]);
        assert_eq!(tool["input_arguments"], call["input"]);
        assert_eq!(tool["duration"], call["duration"]);
    }
    let triggered = told.action("select-dynamic-behavior-completed");
    assert_eq!(
        triggered[0]["selected_dynamic_behavior_set_version_info"],
        insights["triggered_dynamic_behavior_set_version_info"]
    );

    let messages = session.messages_of(id).await;
    let said = messages
        .iter()
        .find(|message| message["id"] == complete["message_id"])
        .unwrap();
    assert_eq!(said["message"], complete["full_message"]);
    assert_eq!(said["message_type"], "agent-message");
    assert_eq!(said["interaction_id"], complete["interaction_id"]);
    for thought in messages.iter().filter(|message| {
        message["message_type"] == "agent-inner-thought"
            && message["interaction_id"] == complete["interaction_id"]
    }) {
        let id = &thought["id"];
        let logs = insights["state_transition_logs"].as_array().unwrap();
        assert!(
            logs.iter()
                .any(|log| log["inner_thought_message_id"] == *id)
        );
    }
    if let Some(user) = told.of_type("user-message-available").first() {
        assert_eq!(told.0[0]["type"], "user-message-available");
        let said = messages
            .iter()
            .find(|message| message["id"] == user["message_id"])
            .unwrap();
        assert_eq!(said["message"], user["user_message"]);
    }
    assert_pieces_are_whole(told);
}

/// Pieces count up from 0, only the last one stops, and together they are the message; no action comes after one.
pub(crate) fn assert_pieces_are_whole(told: &Told) {
    let pieces = told.of_type("new-message");
    for (number, piece) in pieces.iter().enumerate() {
        assert_eq!(piece["sequence_number"], number);
        assert_eq!(piece["stop"], number + 1 == pieces.len());
        assert_eq!(piece["message_id"], told.complete()["message_id"]);
    }
    if pieces[0]["transcript_alignment"].is_null() {
        let whole: String = pieces.iter().map(|piece| text(&piece["message"])).collect();
        assert_eq!(whole, told.answer());
    }
    let fragments: String = told
        .action("engage-user-message-fragment-generated")
        .iter()
        .map(|action| text(&action["fragment"]))
        .collect();
    assert_eq!(fragments, told.answer());
    let types: Vec<&str> = told
        .0
        .iter()
        .map(|event| event["type"].as_str().unwrap())
        .collect();
    let first_piece = types.iter().position(|kind| *kind == "new-message");
    let last_action = types
        .iter()
        .rposition(|kind| *kind == "current-agent-action");
    assert!(last_action < first_piece, "{types:?}");
    assert_eq!(types.last(), Some(&"interaction-complete"));
}

#[tokio::test]
async fn a_conversation_from_its_start_to_its_end() {
    let session = Session::demo().await;
    let start = session.create().await;
    assert_eq!(start.0[0]["type"], "conversation-created");
    let id = start.conversation();
    assert_reads_back(&session, &id, &start).await;
    let mut said = vec![start.answer()];
    for message in [
        "I lie awake for hours, and work keeps going round in my head.",
        "Usually I look at my laptop until eleven, then I scroll in bed.",
        "ok",
        "How many zebras fit into a wardrobe?",
    ] {
        let told = session.interact(&id, message).await;
        assert_eq!(told.one("user-message-available")["user_message"], message);
        assert_eq!(told.complete()["conversation_completed"], false);
        assert_reads_back(&session, &id, &told).await;
        said.push(told.answer());
    }
    let kept: Vec<String> = session
        .messages_of(&id)
        .await
        .iter()
        .filter(|message| message["message_type"] == "agent-message")
        .map(|message| text(&message["message"]))
        .collect();
    assert_eq!(kept, said);

    let last = session.interact(&id, "I still worry in the evening.").await;
    let path = format!(
        "{id}/interaction/{}/recommend_responses",
        last.interaction()
    );
    let recommended = crate::client::json(session.post(&path, &json!({})).await).await;
    assert!(
        !recommended["recommended_responses"]
            .as_array()
            .unwrap()
            .is_empty()
    );

    assert_eq!(session.finish(&id).await.status(), 204);
    let listed = session.listed(&id).await.unwrap();
    assert_eq!(listed["is_finished"], true);
    assert_eq!(listed["version_set_info"]["name"], "release");
    assert_eq!(listed["num_messages"], session.messages_of(&id).await.len());
    assert_eq!(listed["final_message"], last.answer().as_str());
}

#[tokio::test]
async fn answers_come_from_the_history_of_the_service() {
    let session = Session::demo().await;
    let history: Vec<String> = {
        let page = session.get_json(&format!("?service_id={SLEEP}")).await;
        let mut lines = Vec::new();
        for conversation in page["conversations"].as_array().unwrap() {
            for message in session
                .messages_of(conversation["id"].as_str().unwrap())
                .await
            {
                lines.push(text(&message["message"]));
            }
        }
        lines
    };
    let id = session.create().await.conversation();
    let told = session
        .interact(
            &id,
            "I lie awake for hours. Work keeps going round in my head.",
        )
        .await;
    let states = insights_by_stream(&told);
    assert!(
        states.contains(&("Look up".into(), "Reflect".into())),
        "{states:?}"
    );
    let answer = told.answer();
    // A line that named the user it was said to names this one now.
    let known = history.contains(&answer) || answer.contains("Administrator");
    assert!(known, "{answer}");
    assert!(!answer.contains("Mira"), "{answer}");
}

#[tokio::test]
async fn words_of_goodbye_finish_the_conversation() {
    let session = Session::demo().await;
    let id = session.create().await.conversation();
    let told = session.interact(&id, "Thanks, that's all. Goodbye!").await;
    assert_eq!(told.complete()["conversation_completed"], true);
    assert_reads_back(&session, &id, &told).await;
    assert_eq!(session.listed(&id).await.unwrap()["is_finished"], true);
    refusal(session.finish(&id).await, 409).await;
    refusal(
        session.try_interact(&id, WRITTEN, says("Hello?")).await,
        409,
    )
    .await;
    // There is room for the next one.
    assert_ne!(session.create().await.conversation(), id);
}

#[tokio::test]
async fn a_conversation_may_begin_with_a_message_or_an_event_and_tags() {
    let session = Session::demo().await;
    let body = json!({
        "service_id": FOOD, "service_version_set_name": "edge", "initial_message": " I skip lunch at work. ",
        "initial_message_type": "user-message", "tags": {"plan": "a: b", "trial": null},
    });
    let told = Told::read(session.try_create(&body, "").await).await;
    let id = told.conversation();
    assert!(told.of_type("user-message-available").is_empty());
    assert_reads_back(&session, &id, &told).await;
    let listed = session.listed(&id).await.unwrap();
    assert_eq!(listed["tags"], body["tags"]);
    assert_eq!(listed["version_set_info"]["name"], "edge");
    let messages = session.messages_of(&id).await;
    assert_eq!(messages[0]["message"], "I skip lunch at work.");
    assert_eq!(messages[0]["message_type"], "user-message");

    let body = json!({"service_id": SLEEP, "initial_message": "The alarm rang at six.", "initial_message_type": "external-event"});
    let told = Told::read(session.try_create(&body, "").await).await;
    assert_reads_back(&session, &told.conversation(), &told).await;
    let messages = session.messages_of(&told.conversation()).await;
    assert_eq!(messages[0]["message_type"], "external-event");
}

#[tokio::test]
async fn events_and_silence_are_noted() {
    let session = Session::demo().await;
    let id = session.create().await.conversation();
    let skipped = Told::read(session.try_interact(&id, WRITTEN, form("skip", "")).await).await;
    assert!(skipped.of_type("user-message-available").is_empty());
    assert_reads_back(&session, &id, &skipped).await;
    let event = form(
        "external-event",
        "The user has logged seven hours of sleep.",
    );
    let told = Told::read(session.try_interact(&id, WRITTEN, event).await).await;
    assert_reads_back(&session, &id, &told).await;
    let noted = told.action("navigate-state-machine-annotation-state-annotation-retrieved");
    assert!(text(&noted[0]["annotation"]).contains("seven hours"));

    let last = session.messages_of(&id).await;
    let at = text(&last.last().unwrap()["created_at"]);
    let with = |at: &str| {
        says("Good morning, I slept well.")
            .text("external_event_message_content", "Lights out.")
            .text("external_event_message_timestamp", at.to_owned())
    };
    for bad in ["2099-01-01T00:00:00Z", "2001-01-01T00:00:00Z"] {
        refusal(session.try_interact(&id, WRITTEN, with(bad)).await, 400).await;
    }
    let told = Told::read(session.try_interact(&id, WRITTEN, with(&at)).await).await;
    assert_reads_back(&session, &id, &told).await;
    let messages = session.messages_of(&id).await;
    // The event, what the user said, a reflection and the answer.
    assert_eq!(messages.len(), last.len() + 4, "{messages:?}");
    let new = &messages[last.len()];
    assert_eq!(new["message"], "Lights out.");
}

#[tokio::test]
async fn distress_triggers_the_dynamic_behavior() {
    let session = Session::demo().await;
    let id = session.create().await.conversation();
    let told = session
        .interact(&id, "I am so worried about my sleep.")
        .await;
    assert_reads_back(&session, &id, &told).await;
    let selected = told.action("select-dynamic-behavior-completed");
    assert!(!selected[0]["selected_dynamic_behavior_set_version_info"].is_null());
    assert_eq!(
        told.action("engage-user-dynamic-behavior-override").len(),
        1
    );
    let calm = session.interact(&id, "My bedroom is cool and dark.").await;
    let selected = calm.action("select-dynamic-behavior-completed");
    assert!(selected[0]["selected_dynamic_behavior_set_version_info"].is_null());
    assert!(!selected[0]["previous_selected_dynamic_behavior_set_version_info"].is_null());
}

#[tokio::test]
async fn starters_are_what_users_say() {
    let session = Session::demo().await;
    let ask = |facets: Value, least: u32, most: u32| {
        json!({
            "service_id": SLEEP, "facets": facets, "min_count": least, "max_count": most,
            "generation_instructions": "Short ones.",
        })
    };
    let path = "conversation_starter";
    let answer = session
        .post(
            path,
            &ask(json!(["lying awake", "quantum chromodynamics"]), 3, 5),
        )
        .await;
    assert_eq!(answer.status(), 200);
    let prompts = crate::client::json(answer).await["prompts"].clone();
    let prompts = prompts.as_array().unwrap();
    assert!((3..=5).contains(&prompts.len()), "{prompts:?}");
    for prompt in prompts {
        assert!(!prompt["facets"].as_array().unwrap().is_empty());
    }
    let mut unknown = ask(json!(["sleep"]), 1, 1);
    unknown["service_id"] = json!(NOWHERE);
    refusal(session.post(path, &unknown).await, 404).await;
}
