//! The client and the sandbox together: both are made from the same definitions, and this is the proof.

use amigo_core::{
    Amigo, ErrorKind,
    models::AudioContentType,
    operations::{ConversationQuery, MessageQuery, OPERATIONS, TagChanges},
};
use amigo_sandbox::{RateLimits, RunningSandbox, Sandbox};
use futures::TryStreamExt;

use crate::client::{NOWHERE, conversation, interaction, message};

fn client_of(sandbox: &RunningSandbox) -> Amigo {
    let credentials = sandbox.credentials();
    Amigo::builder()
        .base_url(sandbox.base_url())
        .api_key(&credentials.api_key)
        .api_key_id(&credentials.api_key_id)
        .user_id(&credentials.user_id)
        .organization_id(&credentials.organization_id)
        .build()
        .unwrap()
}

#[tokio::test]
async fn every_operation_has_something_true_to_return() {
    let sandbox = Sandbox::builder().demo_data(true).start().await.unwrap();
    let client = client_of(&sandbox);
    let conversations = client.conversations();
    let mut used = vec!["sign_in_with_api_key"];

    let query = ConversationQuery {
        limit: Some(5),
        ..ConversationQuery::default()
    };
    let listed: Vec<_> = conversations.list(query).all().try_collect().await.unwrap();
    assert_eq!(listed.len(), 12);
    used.push("list_conversations");

    let query = MessageQuery {
        limit: Some(2),
        ..MessageQuery::default()
    };
    let messages: Vec<_> = conversations
        .messages(conversation(1))
        .query(query)
        .all()
        .try_collect()
        .await
        .unwrap();
    assert_eq!(messages.len(), 7);
    used.push("get_messages");

    let source = conversations
        .message_source(conversation(2), message(2, 2))
        .await
        .unwrap();
    assert_eq!(source.content_type, AudioContentType::Wav);
    let audio: Vec<_> = client
        .download(&source)
        .await
        .unwrap()
        .try_collect()
        .await
        .unwrap();
    assert!(audio.concat().starts_with(b"RIFF"));
    used.push("get_message_source");

    let mut changes = TagChanges::default();
    changes
        .updates
        .insert("mood".to_owned(), Some("calm".to_owned()));
    conversations
        .modify_tags(conversation(1), changes)
        .await
        .unwrap();
    let query = ConversationQuery {
        tag: vec!["mood:calm".parse().unwrap()],
        ..ConversationQuery::default()
    };
    assert_eq!(
        conversations.list(query).await.unwrap().conversations[0].id,
        conversation(1)
    );
    used.push("modify_tags");

    let suggested = conversations
        .recommend_responses(conversation(3), interaction(3, 2), None)
        .await
        .unwrap();
    assert_eq!(suggested.recommended_responses.len(), 3);
    used.push("recommend_responses");

    let insights = conversations
        .insights(conversation(1), interaction(1, 2))
        .await
        .unwrap();
    assert_eq!(insights.state_transition_logs.len(), 6);
    assert!(
        insights
            .state_transition_logs
            .iter()
            .all(|log| log.states().is_some())
    );
    used.push("get_interaction_insights");

    let all: Vec<_> = OPERATIONS
        .iter()
        .map(|operation| operation.definition().name)
        .collect();
    assert_eq!(
        used, all,
        "an operation was added without a place in this journey"
    );
}

#[tokio::test]
async fn refusals_arrive_as_what_they_are() {
    let builder = Sandbox::builder()
        .demo_data(true)
        .rate_limits(RateLimits::Documented);
    let sandbox = builder.start().await.unwrap();
    let client = client_of(&sandbox);
    let conversations = client.conversations();
    let error = conversations.messages(NOWHERE).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::NotFound, Some(404))
    );
    assert!(error.request_id().is_some());
    let error = conversations
        .message_source(conversation(1), message(1, 1))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadRequest);
    for _ in 0..15 {
        conversations
            .list(ConversationQuery::default())
            .max_attempts(1)
            .await
            .unwrap();
    }
    let error = conversations
        .list(ConversationQuery::default())
        .max_attempts(1)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimit);
    assert!(error.retry_after().is_some());
}
