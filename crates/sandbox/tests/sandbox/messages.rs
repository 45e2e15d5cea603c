use serde_json::{Value, json};

use crate::client::{
    NOWHERE, Session, conversation, field_errors, ids, interaction, message, refusal,
};

async fn read(session: &Session, number: u32, query: &str) -> Vec<String> {
    let path = format!("{}/messages/?{query}", conversation(number));
    ids(&session.get_json(&path).await, "messages")
}

fn messages(conversation: u32, numbers: &[u32]) -> Vec<String> {
    numbers
        .iter()
        .map(|number| message(conversation, *number))
        .collect()
}

#[tokio::test]
async fn a_message_has_every_field() {
    let session = Session::demo().await;
    let path = format!("{}/messages/?id={}", conversation(2), message(2, 2));
    let page = session.get_json(&path).await;
    assert_eq!(
        page["messages"][0],
        json!({
            "id": message(2, 2),
            "interaction_id": interaction(2, 2),
            "created_at": "2026-08-07T20:02:25Z",
            "sender": "Mira",
            "message": "I cannot fall asleep.",
            "format": "voice",
            "message_type": "user-message",
        })
    );
}

#[tokio::test]
async fn inner_thoughts_come_only_when_asked_for() {
    let session = Session::demo().await;
    assert_eq!(
        read(&session, 1, "").await,
        messages(1, &[1, 2, 5, 6, 7, 8, 9])
    );
    let thoughts = "message_type=agent-inner-thought";
    assert_eq!(read(&session, 1, thoughts).await, messages(1, &[3, 4]));
    let with_user = format!("{thoughts}&message_type=user-message");
    assert_eq!(
        read(&session, 1, &with_user).await,
        messages(1, &[2, 3, 4, 6, 8])
    );
    assert_eq!(
        read(&session, 8, "message_type=external-event").await,
        messages(8, &[1])
    );
}

#[tokio::test]
async fn filters_combine() {
    let session = Session::demo().await;
    let second = format!("interaction_id={}", interaction(1, 2));
    assert_eq!(read(&session, 1, &second).await, messages(1, &[2, 5]));
    let both = format!("{second}&interaction_id={}", interaction(1, 4));
    assert_eq!(read(&session, 1, &both).await, messages(1, &[2, 5, 8, 9]));
    let one = format!(
        "{both}&message_type=user-message&id={}&id={}",
        message(1, 8),
        message(1, 6)
    );
    assert_eq!(read(&session, 1, &one).await, messages(1, &[8]));
    assert!(
        read(&session, 1, &format!("interaction_id={NOWHERE}"))
            .await
            .is_empty()
    );
    // What belongs to another conversation is not found here.
    assert!(
        read(&session, 1, &format!("id={}", message(2, 1)))
            .await
            .is_empty()
    );
    assert!(
        read(
            &session,
            1,
            &format!("interaction_id={}", interaction(2, 1))
        )
        .await
        .is_empty()
    );
}

#[tokio::test]
async fn orders_are_what_they_say() {
    let session = Session::demo().await;
    let forth = read(&session, 4, "").await;
    let back: Vec<_> = forth.iter().rev().cloned().collect();
    assert_eq!(read(&session, 4, "sort_by=%2Bcreated_at").await, forth);
    assert_eq!(read(&session, 4, "sort_by=-created_at").await, back);
    assert_eq!(read(&session, 4, "sort_by=%2Binteraction_id").await, forth);
    assert_eq!(
        read(&session, 4, "sort_by=-interaction_id&sort_by=-created_at").await,
        back
    );
    let turns = read(&session, 4, "sort_by=-interaction_id").await;
    let expected = messages(4, &[7, 8, 5, 6, 2, 4, 1]);
    assert_eq!(turns, expected);
}

#[tokio::test]
async fn pages_join_without_gap_or_overlap() {
    let session = Session::demo().await;
    for order in ["", "sort_by=-created_at&", "sort_by=-interaction_id&"] {
        let whole = read(&session, 1, order).await;
        for limit in [1, 2, 3, 7, 8] {
            let (mut joined, mut token) = (Vec::new(), Some(0));
            while let Some(from) = token {
                let path = format!(
                    "{}/messages/?{order}limit={limit}&continuation_token={from}",
                    conversation(1)
                );
                let page = session.get_json(&path).await;
                joined.extend(ids(&page, "messages"));
                token = page["continuation_token"].as_u64();
                assert_eq!(page["has_more"], token.is_some());
            }
            assert_eq!(joined, whole, "{order} by {limit}");
        }
    }
}

#[tokio::test]
async fn an_empty_text_stays_empty() {
    let session = Session::demo().await;
    let path = format!("{}/messages/?id={}", conversation(12), message(12, 2));
    assert_eq!(session.get_json(&path).await["messages"][0]["message"], "");
}

#[tokio::test]
async fn a_conversation_that_is_not_there_is_a_404() {
    let session = Session::demo().await;
    refusal(session.get(&format!("{NOWHERE}/messages/")).await, 404).await;
}

#[tokio::test]
async fn what_is_wrong_is_named() {
    let session = Session::demo().await;
    for (query, place) in [
        ("limit=0", "query.limit"),
        ("limit=501", "query.limit"),
        ("message_type=telepathy", "query.message_type.0"),
        ("sort_by=created_at", "query.sort_by.0"),
        ("id=1", "query.id.0"),
        ("interaction_id=%00", "query.interaction_id.0"),
    ] {
        let path = format!("{}/messages/?{query}", conversation(1));
        assert_eq!(
            field_errors(session.get(&path).await).await,
            [place],
            "{query}"
        );
    }
    for id in ["short", "5A1E0C0B0000000000010000", "..%2f..%2fetc", "%20"] {
        let answer = session.get(&format!("{id}/messages/")).await;
        assert_eq!(field_errors(answer).await, ["path.conversation_id"], "{id}");
    }
    assert_eq!(session.get("%ff/messages/").await.status(), 422);
    let page: Value = session
        .get_json(&format!("{}/messages/?limit=500", conversation(1)))
        .await;
    assert_eq!(page["has_more"], false);
}
