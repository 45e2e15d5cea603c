use std::collections::BTreeSet;

use serde_json::Value;

use crate::client::{NOWHERE, Session, conversation, interaction, refusal};

async fn insights(session: &Session, number: u32, turn: u32) -> Value {
    let path = format!(
        "{}/interaction/{}/insights",
        conversation(number),
        interaction(number, turn)
    );
    session.get_json(&path).await
}

#[tokio::test]
async fn insights_tell_every_kind_of_transition() {
    let session = Session::demo().await;
    let mut kinds = BTreeSet::new();
    for turn in [2, 3] {
        for log in insights(&session, 1, turn).await["state_transition_logs"]
            .as_array()
            .unwrap()
        {
            kinds.insert(log["type"].as_str().unwrap().to_owned());
        }
    }
    let all = [
        "action",
        "annotation",
        "decision",
        "jumpback",
        "recall",
        "reflection",
        "tool-call",
    ];
    assert!(kinds.iter().eq(all));
}

#[tokio::test]
async fn insights_have_every_field() {
    let session = Session::demo().await;
    let full = insights(&session, 1, 2).await;
    assert_eq!(full["current_state_name"], "Understand the evening");
    assert_eq!(full["working_memory"].as_array().unwrap().len(), 2);
    assert_eq!(full["reflections"].as_array().unwrap().len(), 1);
    assert_eq!(
        full["select_next_action_tool_call_logs"][0][0]["output"],
        Value::Null
    );
    assert_eq!(full["engage_user_tool_call_logs"][0][0]["output"], "ok");
    assert_eq!(
        full["triggered_dynamic_behavior_set_version_info"],
        Value::Null
    );
    let triggered = insights(&session, 1, 3).await;
    assert_eq!(
        triggered["triggered_dynamic_behavior_set_version_info"][1],
        3
    );
}

#[tokio::test]
async fn what_has_no_insights_is_a_404() {
    let session = Session::demo().await;
    for path in [
        // Never recorded; of another conversation; nowhere.
        format!(
            "{}/interaction/{}/insights",
            conversation(2),
            interaction(2, 1)
        ),
        format!(
            "{}/interaction/{}/insights",
            conversation(2),
            interaction(1, 1)
        ),
        format!("{}/interaction/{NOWHERE}/insights", conversation(1)),
        format!("{NOWHERE}/interaction/{}/insights", interaction(1, 1)),
    ] {
        refusal(session.get(&path).await, 404).await;
    }
}
