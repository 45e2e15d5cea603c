//! The client and the sandbox together: both are made from the same definitions, and this is the proof.

use std::collections::BTreeSet;

use amigo_core::{
    Amigo, ErrorKind,
    models::{AudioContentType, ConversationEvent},
    operations::{
        ConversationQuery, MessageQuery, NewConversation, NewUser, OPERATIONS, ServiceQuery,
        StarterRequest, TagChanges, UserChanges, UserQuery,
    },
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

    used.extend(people_have(&client).await);
    used.extend(a_conversation_is_led(&client).await);
    let names = OPERATIONS
        .iter()
        .map(|operation| operation.definition().name);
    let all: BTreeSet<_> = names.collect();
    assert_eq!(
        BTreeSet::from_iter(used),
        all,
        "an operation was added without a place in this journey"
    );
}

/// The operations on users and the organisation, which are named.
async fn people_have(client: &Amigo) -> Vec<&'static str> {
    let organization = client.organization().get().await.unwrap();
    assert_eq!(organization.org_id, "sandbox");
    let users = client.users();
    let ann = NewUser {
        first_name: "Ann".to_owned(),
        last_name: "Olsen".to_owned(),
        email: "ann@example.com".to_owned(),
        role_name: "member".to_owned(),
        ..NewUser::default()
    };
    let id = users.create(ann).await.unwrap().user_id;
    let changes = UserChanges {
        last_name: Some("Berg".to_owned()),
        ..UserChanges::default()
    };
    users.update(&id, changes).await.unwrap();
    let query = UserQuery {
        user_id: vec![id.clone()],
        ..UserQuery::default()
    };
    let listed = users.list(query.clone()).await.unwrap().users;
    assert_eq!(listed[0].last_name, "Berg");
    let model = users.model(&id).await.unwrap();
    assert!(model.user_models.is_empty());
    users.delete(&id).await.unwrap();
    assert!(users.list(query).await.unwrap().users.is_empty());
    vec![
        "get_organization",
        "create_user",
        "update_user",
        "get_users",
        "get_user_model",
        "delete_user",
    ]
}

/// The operations of a live conversation, which are named.
async fn a_conversation_is_led(client: &Amigo) -> Vec<&'static str> {
    let services = client
        .services()
        .list(ServiceQuery::default())
        .await
        .unwrap();
    let service_id = services.services[0].id.clone();
    let conversations = client.conversations();
    let request = StarterRequest {
        service_id: service_id.clone(),
        service_version_set_name: None,
        facets: vec!["what helps to fall asleep".to_owned()],
        min_count: 1,
        max_count: 2,
        generation_instructions: "In the words of the user.".to_owned(),
    };
    let starters = conversations.starters(request).await.unwrap();
    assert!(!starters.prompts.is_empty());
    let new = NewConversation {
        service_id,
        ..NewConversation::default()
    };
    let begun = conversations.create(new).events().await.unwrap();
    let begun: Vec<_> = begun.try_collect().await.unwrap();
    let id = begun
        .iter()
        .find_map(|event| match event {
            ConversationEvent::ConversationCreated(created) => {
                Some(created.conversation_id.clone())
            }
            _ => None,
        })
        .unwrap();
    let said = conversations.interact(&id, "I cannot sleep.");
    let complete = said.events().await.unwrap().complete().await.unwrap();
    assert!(!complete.full_message.is_empty());
    conversations.finish(&id).await.unwrap();
    vec![
        "get_services",
        "generate_conversation_starters",
        "create_conversation",
        "interact_with_conversation",
        "finish_conversation",
    ]
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
