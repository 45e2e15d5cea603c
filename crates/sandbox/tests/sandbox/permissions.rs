use serde_json::{Value, json};

use crate::client::{Session, conversation, ids, interaction, message, refusal};

async fn session_of(user: &str) -> Session {
    let mut session = Session::demo().await;
    session.become_user(user).await;
    session
}

#[tokio::test]
async fn a_member_has_their_own_conversations() {
    let session = session_of("mira").await;
    let page = session.get_json("").await;
    assert_eq!(
        ids(&page, "conversations"),
        [conversation(1), conversation(2), conversation(3)]
    );
    assert_eq!(page["conversations"][0]["version_set_info"], Value::Null);
    assert_ne!(page["conversations"][0]["final_message"], "");
    for (query, found) in [
        ("?user_id=jonas", 0),
        ("?user_id=jonas&user_id=mira", 3),
        (&format!("?id={}", conversation(4)), 0),
    ] {
        assert_eq!(
            session.get_json(query).await["conversations"]
                .as_array()
                .unwrap()
                .len(),
            found,
            "{query}"
        );
    }
    let own = session
        .get_json(&format!("{}/messages/", conversation(1)))
        .await;
    assert_eq!(own["messages"].as_array().unwrap().len(), 7);
    let other = session
        .get_json(&format!("{}/messages/", conversation(4)))
        .await;
    assert_eq!(
        other,
        json!({"messages": [], "has_more": false, "continuation_token": null})
    );
    let own = session
        .post(&format!("{}/tags/", conversation(1)), &json!({}))
        .await;
    assert_eq!(own.status(), 204);
    refusal(
        session
            .post(&format!("{}/tags/", conversation(4)), &json!({}))
            .await,
        403,
    )
    .await;
    let own = format!(
        "{}/interaction/{}/recommend_responses",
        conversation(3),
        interaction(3, 2)
    );
    assert_eq!(session.post(&own, &json!({})).await.status(), 200);
}

#[tokio::test]
async fn a_missing_permission_is_named() {
    for (user, path, permission) in [
        (
            "tomoko",
            format!("{}/messages/{}/source", conversation(2), message(2, 1)),
            "Conversation:GetMessage",
        ),
        (
            "mira",
            format!(
                "{}/interaction/{}/insights",
                conversation(1),
                interaction(1, 2)
            ),
            "Conversation:GetInteractionInsights",
        ),
    ] {
        let detail = refusal(session_of(user).await.get(&path).await, 403).await;
        assert!(detail.contains(permission), "{detail}");
    }
    let session = session_of("visitor").await;
    for (path, permission) in [
        (
            format!("{}/tags/", conversation(1)),
            "Conversation:ModifyConversation",
        ),
        (
            format!(
                "{}/interaction/{}/recommend_responses",
                conversation(3),
                interaction(3, 2)
            ),
            "Conversation:GetRecommendedResponses",
        ),
    ] {
        let detail = refusal(session.post(&path, &json!({})).await, 403).await;
        assert!(detail.contains(permission), "{detail}");
    }
}

#[tokio::test]
async fn who_may_not_read_messages_sees_none_of_their_text() {
    // This role is written with dots, which mean the same as colons.
    let session = session_of("audit").await;
    let page = session.get_json("").await;
    let conversations = page["conversations"].as_array().unwrap();
    assert_eq!(conversations.len(), 12);
    for one in conversations {
        assert_eq!(one["final_message"], "");
        assert_eq!(one["version_set_info"], Value::Null);
        assert_ne!(one["num_messages"], 0);
    }
    let messages = session
        .get_json(&format!("{}/messages/", conversation(1)))
        .await;
    assert!(messages["messages"].as_array().unwrap().is_empty());
    let path = format!(
        "{}/interaction/{}/insights",
        conversation(1),
        interaction(1, 2)
    );
    let insights = session.get_json(&path).await;
    assert!(insights["reflections"].as_array().unwrap().is_empty());
    assert_eq!(insights["current_state_name"], "Understand the evening");
}

#[tokio::test]
async fn who_may_see_nothing_gets_an_empty_list() {
    let page = session_of("visitor").await.get_json("").await;
    assert_eq!(
        page,
        json!({"conversations": [], "has_more": false, "continuation_token": null})
    );
}
