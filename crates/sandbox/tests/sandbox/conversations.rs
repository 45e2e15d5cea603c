use serde_json::{Value, json};

use crate::client::{FOOD, NOWHERE, SLEEP, Session, conversation, field_errors, ids};

async fn listed(session: &Session, query: &str) -> Vec<String> {
    ids(
        &session.get_json(&format!("?{query}")).await,
        "conversations",
    )
}

#[tokio::test]
async fn a_conversation_has_every_field() {
    let session = Session::demo().await;
    let page = session.get_json(&format!("?id={}", conversation(1))).await;
    assert_eq!(page["has_more"], false);
    assert_eq!(page["continuation_token"], Value::Null);
    let one = &page["conversations"][0];
    assert_eq!(one["user_id"], "mira");
    assert_eq!(one["service_id"], SLEEP);
    assert_eq!(one["created_at"], "2026-08-03T21:14:00Z");
    assert_eq!(one["is_finished"], true);
    assert_eq!(one["is_analyzed"], true);
    assert_eq!(
        one["completed_post_processings"].as_array().unwrap().len(),
        3
    );
    assert_eq!(one["num_messages"], 9);
    assert_eq!(one["version_set_info"]["name"], "release");
    assert!(
        one["final_message"]
            .as_str()
            .unwrap()
            .starts_with("Lovely.")
    );
    let tags = json!({"topic": "falling asleep", "programme": "first week", "follow up": null});
    assert_eq!(one["tags"], tags);
}

#[tokio::test]
async fn filters_select_and_combine() {
    let session = Session::demo().await;
    assert_eq!(listed(&session, "").await.len(), 12);
    assert_eq!(listed(&session, "user_id=mira").await.len(), 3);
    assert_eq!(
        listed(&session, "user_id=mira&user_id=priya").await.len(),
        6
    );
    assert_eq!(listed(&session, "user_id=nobody").await.len(), 0);
    assert_eq!(
        listed(&session, "user_id=nobody&user_id=mira").await.len(),
        3
    );
    assert_eq!(
        listed(&session, &format!("service_id={FOOD}")).await.len(),
        4
    );
    assert_eq!(
        listed(&session, &format!("service_id={FOOD}&service_id={SLEEP}"))
            .await
            .len(),
        12
    );
    assert_eq!(
        listed(&session, &format!("service_id={NOWHERE}"))
            .await
            .len(),
        0
    );
    assert_eq!(listed(&session, "is_finished=true").await.len(), 8);
    assert_eq!(listed(&session, "is_finished=false").await.len(), 4);
    let two = format!("id={}&id={}&id={NOWHERE}", conversation(5), conversation(2));
    assert_eq!(
        listed(&session, &two).await,
        [conversation(2), conversation(5)]
    );
    assert_eq!(
        listed(&session, &format!("{two}&user_id=jonas")).await,
        [conversation(5)]
    );
    let food =
        format!("user_id=tomoko&service_id={FOOD}&is_finished=true&tag=programme:second week");
    assert_eq!(listed(&session, &food).await, [conversation(7)]);
    let sleep = format!("service_id={SLEEP}&is_finished=false");
    assert_eq!(
        listed(&session, &sleep).await,
        [conversation(3), conversation(8)]
    );
}

#[tokio::test]
async fn tags_are_found_by_value_by_key_and_by_null() {
    let session = Session::demo().await;
    assert_eq!(listed(&session, "tag=topic:falling asleep").await.len(), 3);
    assert_eq!(listed(&session, "tag=topic:*").await.len(), 11);
    assert_eq!(listed(&session, "tag=topic:").await.len(), 0);
    assert_eq!(listed(&session, "tag=follow up:").await.len(), 3);
    assert_eq!(listed(&session, "tag=follow up:*").await.len(), 4);
    assert_eq!(listed(&session, "tag=nothing:*").await.len(), 0);
    // All of several must hold, whichever comes first.
    for query in [
        "tag=topic:falling asleep&tag=follow up:",
        "tag=follow up:&tag=topic:falling asleep",
    ] {
        assert_eq!(
            listed(&session, query).await,
            [conversation(1), conversation(3)]
        );
    }
    assert_eq!(
        listed(&session, "tag=follow up:&tag=topic:*&is_finished=false").await,
        [conversation(3)]
    );
    assert_eq!(
        listed(&session, &format!("tag=topic:*&service_id={FOOD}"))
            .await
            .len(),
        4
    );
}

#[tokio::test]
async fn pages_join_without_gap_or_overlap() {
    let session = Session::demo().await;
    for filter in [
        "",
        "is_finished=true&",
        "tag=topic:*&",
        "user_id=mira&user_id=tomoko&user_id=jonas&",
        "sort_by=-created_at&",
    ] {
        let whole = listed(&session, filter).await;
        for limit in [1, 2, 5, 12] {
            let (mut joined, mut token) = (Vec::new(), 0);
            loop {
                let path = format!("?{filter}limit={limit}&continuation_token={token}");
                let page = session.get_json(&path).await;
                joined.extend(ids(&page, "conversations"));
                if page["has_more"] == false {
                    assert_eq!(page["continuation_token"], Value::Null);
                    break;
                }
                token = page["continuation_token"].as_u64().unwrap();
            }
            assert_eq!(joined, whole, "{filter} by {limit}");
        }
    }
}

#[tokio::test]
async fn the_oldest_comes_first_unless_asked_otherwise() {
    let session = Session::demo().await;
    let default = session.get_json("").await;
    let times: Vec<_> = default["conversations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["created_at"].as_str().unwrap())
        .collect();
    assert!(times.is_sorted(), "{times:?}");
    let ascending = listed(&session, "sort_by=%2Bcreated_at").await;
    assert_eq!(ids(&default, "conversations"), ascending);
    let mut descending = listed(&session, "sort_by=-created_at").await;
    descending.reverse();
    assert_eq!(descending, ascending);
}

#[tokio::test]
async fn a_page_beyond_the_end_is_empty() {
    let session = Session::demo().await;
    for token in ["12", "99999999", "18446744073709551615"] {
        let page = session
            .get_json(&format!("?continuation_token={token}"))
            .await;
        assert_eq!(
            page,
            json!({"conversations": [], "has_more": false, "continuation_token": null})
        );
    }
}

#[tokio::test]
async fn what_is_wrong_is_named() {
    let session = Session::demo().await;
    for (query, places) in [
        ("limit=0", vec!["query.limit"]),
        ("limit=151", vec!["query.limit"]),
        ("limit=many", vec!["query.limit"]),
        ("continuation_token=-1", vec!["query.continuation_token"]),
        (
            "continuation_token=18446744073709551616",
            vec!["query.continuation_token"],
        ),
        ("is_finished=perhaps", vec!["query.is_finished"]),
        ("tag=topic", vec!["query.tag"]),
        ("tag=:value", vec!["query.tag"]),
        ("sort_by=user_id", vec!["query.sort_by.0"]),
        (
            "id=short&service_id=5A1E0C0A000000000000A001",
            vec!["query.service_id.0", "query.id.0"],
        ),
    ] {
        let found = field_errors(session.get(&format!("?{query}")).await).await;
        let matches = found.len() == places.len()
            && found
                .iter()
                .zip(&places)
                .all(|(found, place)| found.starts_with(place));
        assert!(matches, "{query}: {found:?}");
    }
}
