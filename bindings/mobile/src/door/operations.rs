// Written by `cargo xtask generate` from the core's definitions; change those instead.
//! Every operation and every model by its name.
#![allow(
    clippy::too_many_lines,
    clippy::unreadable_literal,
    clippy::wildcard_imports,
    reason = "a list, a number that nobody reads, and an operation may name any model"
)]

use std::sync::Arc;

use amigo_core::{models::*, operations::*};
use tokio_util::sync::CancellationToken;

use super::{
    calls::{self, Follow},
    crossing::{Crossed, written},
    streams::Stream,
};
use crate::{client::NativeClient, failure::NativeError};

/// Changes with the definitions.
pub(super) const DEFINITIONS: i64 = -6498822101485405018;

/// Makes a call, with its arguments as they crossed.
pub(super) fn answer(
    operation: &str,
    client: &NativeClient,
    given: &mut Crossed<'_>,
    called_off: &CancellationToken,
) -> Result<Vec<u8>, NativeError> {
    match operation {
        "get_organization" => {
            let call = client.prepare::<GetOrganization>((), (), (), given.take()?)?;
            calls::answer(client, call, called_off).map(written)
        }
        "create_user" => {
            let body = given.take()?;
            let call = client.prepare::<CreateUser>((), (), body, given.take()?)?;
            calls::answer(client, call, called_off).map(written)
        }
        "get_users" => {
            let query = given.take()?;
            let call = client.prepare::<GetUsers>((), query, (), given.take()?)?;
            calls::answer(client, call, called_off).map(written)
        }
        "update_user" => {
            let user_id = given.take()?;
            let body = given.take()?;
            let call =
                client.prepare::<UpdateUser>(UserPath { user_id }, (), body, given.take()?)?;
            calls::answer(client, call, called_off).map(|()| Vec::new())
        }
        "delete_user" => {
            let user_id = given.take()?;
            let call = client.prepare::<DeleteUser>(UserPath { user_id }, (), (), given.take()?)?;
            calls::answer(client, call, called_off).map(|()| Vec::new())
        }
        "get_user_model" => {
            let user_id = given.take()?;
            let call =
                client.prepare::<GetUserModel>(UserPath { user_id }, (), (), given.take()?)?;
            calls::answer(client, call, called_off).map(written)
        }
        "get_services" => {
            let query = given.take()?;
            let call = client.prepare::<GetServices>((), query, (), given.take()?)?;
            calls::answer(client, call, called_off).map(written)
        }
        "generate_conversation_starters" => {
            let body = given.take()?;
            let call =
                client.prepare::<GenerateConversationStarters>((), (), body, given.take()?)?;
            calls::answer(client, call, called_off).map(written)
        }
        "finish_conversation" => {
            let conversation_id = given.take()?;
            let call = client.prepare::<FinishConversation>(
                ConversationPath { conversation_id },
                (),
                (),
                given.take()?,
            )?;
            calls::answer(client, call, called_off).map(|()| Vec::new())
        }
        "list_conversations" => {
            let query = given.take()?;
            let call = client.prepare::<ListConversations>((), query, (), given.take()?)?;
            calls::answer(client, call, called_off).map(written)
        }
        "get_messages" => {
            let conversation_id = given.take()?;
            let query = given.take()?;
            let call = client.prepare::<GetMessages>(
                ConversationPath { conversation_id },
                query,
                (),
                given.take()?,
            )?;
            calls::answer(client, call, called_off).map(written)
        }
        "get_message_source" => {
            let conversation_id = given.take()?;
            let message_id = given.take()?;
            let query = given.take()?;
            let call = client.prepare::<GetMessageSource>(
                MessagePath {
                    conversation_id,
                    message_id,
                },
                query,
                (),
                given.take()?,
            )?;
            calls::answer(client, call, called_off).map(written)
        }
        "modify_tags" => {
            let conversation_id = given.take()?;
            let body = given.take()?;
            let call = client.prepare::<ModifyTags>(
                ConversationPath { conversation_id },
                (),
                body,
                given.take()?,
            )?;
            calls::answer(client, call, called_off).map(|()| Vec::new())
        }
        "recommend_responses" => {
            let conversation_id = given.take()?;
            let interaction_id = given.take()?;
            let body = given.take()?;
            let call = client.prepare::<RecommendResponses>(
                InteractionPath {
                    conversation_id,
                    interaction_id,
                },
                (),
                body,
                given.take()?,
            )?;
            calls::answer(client, call, called_off).map(written)
        }
        "get_interaction_insights" => {
            let conversation_id = given.take()?;
            let interaction_id = given.take()?;
            let call = client.prepare::<GetInteractionInsights>(
                InteractionPath {
                    conversation_id,
                    interaction_id,
                },
                (),
                (),
                given.take()?,
            )?;
            calls::answer(client, call, called_off).map(written)
        }
        _ => Err(NativeError::defect()),
    }
}

/// Prepares to follow pages.
pub(super) fn follow(
    operation: &str,
    client: &NativeClient,
    given: &mut Crossed<'_>,
) -> Result<Arc<dyn Follow>, NativeError> {
    match operation {
        "get_users" => {
            let query = given.take()?;
            Ok(calls::following(client.pages::<GetUsers>(
                (),
                query,
                (),
                given.take()?,
            )?))
        }
        "get_services" => {
            let query = given.take()?;
            Ok(calls::following(client.pages::<GetServices>(
                (),
                query,
                (),
                given.take()?,
            )?))
        }
        "list_conversations" => {
            let query = given.take()?;
            Ok(calls::following(client.pages::<ListConversations>(
                (),
                query,
                (),
                given.take()?,
            )?))
        }
        "get_messages" => {
            let conversation_id = given.take()?;
            let query = given.take()?;
            Ok(calls::following(client.pages::<GetMessages>(
                ConversationPath { conversation_id },
                query,
                (),
                given.take()?,
            )?))
        }
        _ => Err(NativeError::defect()),
    }
}

/// Prepares to read events.
pub(super) fn stream(
    operation: &str,
    client: &NativeClient,
    given: &mut Crossed<'_>,
) -> Result<Arc<dyn Stream>, NativeError> {
    match operation {
        "create_conversation" => {
            let query = given.take()?;
            let body = given.take()?;
            Ok(Arc::new(client.events::<CreateConversation>(
                (),
                query,
                body,
                given.take()?,
            )?))
        }
        "interact_with_conversation" => {
            let conversation_id = given.take()?;
            let query = given.take()?;
            let body = given.take()?;
            Ok(Arc::new(client.events::<InteractWithConversation>(
                ConversationPath { conversation_id },
                query,
                body,
                given.take()?,
            )?))
        }
        _ => Err(NativeError::defect()),
    }
}

/// A model as people may see it.
pub(super) fn shown(model: &str, given: &mut Crossed<'_>) -> Result<String, NativeError> {
    Ok(match model {
        "Organization" => format!("{:?}", given.take::<Organization>()?),
        "UserPreferences" => format!("{:?}", given.take::<UserPreferences>()?),
        "CreatedUser" => format!("{:?}", given.take::<CreatedUser>()?),
        "UserSort" => format!("{}", given.take::<UserSort>()?),
        "UserPage" => format!("{:?}", given.take::<UserPage>()?),
        "User" => format!("{:?}", given.take::<User>()?),
        "UserStats" => format!("{:?}", given.take::<UserStats>()?),
        "UserModels" => format!("{:?}", given.take::<UserModels>()?),
        "UserModel" => format!("{:?}", given.take::<UserModel>()?),
        "UserDimension" => format!("{:?}", given.take::<UserDimension>()?),
        "ServiceSort" => format!("{}", given.take::<ServiceSort>()?),
        "TagFilter" => format!("{}", given.take::<TagFilter>()?),
        "ServicePage" => format!("{:?}", given.take::<ServicePage>()?),
        "Service" => format!("{:?}", given.take::<Service>()?),
        "VersionSet" => format!("{:?}", given.take::<VersionSet>()?),
        "LlmConfig" => format!("{:?}", given.take::<LlmConfig>()?),
        "ServiceTag" => format!("{:?}", given.take::<ServiceTag>()?),
        "UserReference" => format!("{:?}", given.take::<UserReference>()?),
        "ServiceFilterValues" => format!("{:?}", given.take::<ServiceFilterValues>()?),
        "ConversationStarters" => format!("{:?}", given.take::<ConversationStarters>()?),
        "ConversationStarter" => format!("{:?}", given.take::<ConversationStarter>()?),
        "MessageFormat" => format!("{}", given.take::<MessageFormat>()?),
        "InitialMessageType" => format!("{}", given.take::<InitialMessageType>()?),
        "ConversationEvent" => format!("{:?}", given.take::<ConversationEvent>()?),
        "UnknownEvent" => format!("{:?}", given.take::<UnknownEvent>()?),
        "ConversationCreatedEvent" => format!("{:?}", given.take::<ConversationCreatedEvent>()?),
        "UserMessageAvailableEvent" => format!("{:?}", given.take::<UserMessageAvailableEvent>()?),
        "CurrentAgentActionEvent" => format!("{:?}", given.take::<CurrentAgentActionEvent>()?),
        "AgentAction" => format!("{:?}", given.take::<AgentAction>()?),
        "UnknownAgentAction" => format!("{:?}", given.take::<UnknownAgentAction>()?),
        "SelectDynamicBehaviorVectorGeneratedEvent" => format!(
            "{:?}",
            given.take::<SelectDynamicBehaviorVectorGeneratedEvent>()?
        ),
        "SelectDynamicBehaviorRelevanceRetrievalCompletedEvent" => format!(
            "{:?}",
            given.take::<SelectDynamicBehaviorRelevanceRetrievalCompletedEvent>()?
        ),
        "SelectDynamicBehaviorCompletedEvent" => {
            format!("{:?}", given.take::<SelectDynamicBehaviorCompletedEvent>()?)
        }
        "VersionReference" => format!("{:?}", given.take::<VersionReference>()?),
        "CheckIfActiveMemoryNeededCompletedEvent" => format!(
            "{:?}",
            given.take::<CheckIfActiveMemoryNeededCompletedEvent>()?
        ),
        "ExtractActiveMemoriesCompletedEvent" => {
            format!("{:?}", given.take::<ExtractActiveMemoriesCompletedEvent>()?)
        }
        "QueryAndResponse" => format!("{:?}", given.take::<QueryAndResponse>()?),
        "NavigateStateMachineDynamicBehaviorOverrideEvent" => format!(
            "{:?}",
            given.take::<NavigateStateMachineDynamicBehaviorOverrideEvent>()?
        ),
        "NavigateStateMachineActionStateActionSelectedEvent" => format!(
            "{:?}",
            given.take::<NavigateStateMachineActionStateActionSelectedEvent>()?
        ),
        "NavigateStateMachineDecisionStateDecisionStartedEvent" => format!(
            "{:?}",
            given.take::<NavigateStateMachineDecisionStateDecisionStartedEvent>()?
        ),
        "NavigateStateMachineExitConditionSelectedEvent" => format!(
            "{:?}",
            given.take::<NavigateStateMachineExitConditionSelectedEvent>()?
        ),
        "NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent" => format!(
            "{:?}",
            given.take::<NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent>()?
        ),
        "NavigateStateMachineRecallStateStaticQueriesRetrievedEvent" => format!(
            "{:?}",
            given.take::<NavigateStateMachineRecallStateStaticQueriesRetrievedEvent>()?
        ),
        "NavigateStateMachineRecallStateActiveMemoryRetrievedEvent" => format!(
            "{:?}",
            given.take::<NavigateStateMachineRecallStateActiveMemoryRetrievedEvent>()?
        ),
        "NavigateStateMachineReflectionStatePromptRetrievedEvent" => format!(
            "{:?}",
            given.take::<NavigateStateMachineReflectionStatePromptRetrievedEvent>()?
        ),
        "NavigateStateMachineReflectionStateReflectionGeneratedEvent" => format!(
            "{:?}",
            given.take::<NavigateStateMachineReflectionStateReflectionGeneratedEvent>()?
        ),
        "NavigateStateMachineAnnotationStateAnnotationRetrievedEvent" => format!(
            "{:?}",
            given.take::<NavigateStateMachineAnnotationStateAnnotationRetrievedEvent>()?
        ),
        "NavigateStateMachineStateTransitionedEvent" => format!(
            "{:?}",
            given.take::<NavigateStateMachineStateTransitionedEvent>()?
        ),
        "GenerateToolParamsDesignatedToolRetrievedEvent" => format!(
            "{:?}",
            given.take::<GenerateToolParamsDesignatedToolRetrievedEvent>()?
        ),
        "GenerateToolParamsDesignatedToolCallParamsGeneratedEvent" => format!(
            "{:?}",
            given.take::<GenerateToolParamsDesignatedToolCallParamsGeneratedEvent>()?
        ),
        "NavigateStateMachineToolCallStateToolOutputAvailableEvent" => format!(
            "{:?}",
            given.take::<NavigateStateMachineToolCallStateToolOutputAvailableEvent>()?
        ),
        "ToolCallStartedEvent" => format!("{:?}", given.take::<ToolCallStartedEvent>()?),
        "ToolCallEndedEvent" => format!("{:?}", given.take::<ToolCallEndedEvent>()?),
        "ActionTooLongEvent" => format!("{:?}", given.take::<ActionTooLongEvent>()?),
        "EngageUserDynamicBehaviorOverrideEvent" => format!(
            "{:?}",
            given.take::<EngageUserDynamicBehaviorOverrideEvent>()?
        ),
        "EngageUserMessageFragmentGeneratedEvent" => format!(
            "{:?}",
            given.take::<EngageUserMessageFragmentGeneratedEvent>()?
        ),
        "NewMessageEvent" => format!("{:?}", given.take::<NewMessageEvent>()?),
        "SpokenCharacter" => format!("{:?}", given.take::<SpokenCharacter>()?),
        "InteractionCompleteEvent" => format!("{:?}", given.take::<InteractionCompleteEvent>()?),
        "ErrorEvent" => format!("{:?}", given.take::<ErrorEvent>()?),
        "UserMessageAudioConfig" => format!("{:?}", given.take::<UserMessageAudioConfig>()?),
        "ConversationSort" => format!("{}", given.take::<ConversationSort>()?),
        "ConversationPage" => format!("{:?}", given.take::<ConversationPage>()?),
        "Conversation" => format!("{:?}", given.take::<Conversation>()?),
        "PostProcessingType" => format!("{}", given.take::<PostProcessingType>()?),
        "VersionSetInfo" => format!("{:?}", given.take::<VersionSetInfo>()?),
        "MessageType" => format!("{}", given.take::<MessageType>()?),
        "MessageSort" => format!("{}", given.take::<MessageSort>()?),
        "MessagePage" => format!("{:?}", given.take::<MessagePage>()?),
        "Message" => format!("{:?}", given.take::<Message>()?),
        "MessageSource" => format!("{:?}", given.take::<MessageSource>()?),
        "AudioContentType" => format!("{}", given.take::<AudioContentType>()?),
        "RecommendedResponses" => format!("{:?}", given.take::<RecommendedResponses>()?),
        "InteractionInsights" => format!("{:?}", given.take::<InteractionInsights>()?),
        "StateTransitionLog" => format!("{:?}", given.take::<StateTransitionLog>()?),
        "UnknownStateTransition" => format!("{:?}", given.take::<UnknownStateTransition>()?),
        "ActionStateTransition" => format!("{:?}", given.take::<ActionStateTransition>()?),
        "ToolCallLog" => format!("{:?}", given.take::<ToolCallLog>()?),
        "DecisionStateTransition" => format!("{:?}", given.take::<DecisionStateTransition>()?),
        "RecallStateTransition" => format!("{:?}", given.take::<RecallStateTransition>()?),
        "JumpbackStateTransition" => format!("{:?}", given.take::<JumpbackStateTransition>()?),
        "AnnotationStateTransition" => format!("{:?}", given.take::<AnnotationStateTransition>()?),
        "ReflectionStateTransition" => format!("{:?}", given.take::<ReflectionStateTransition>()?),
        "ToolCallStateTransition" => format!("{:?}", given.take::<ToolCallStateTransition>()?),
        "WorkingMemory" => format!("{:?}", given.take::<WorkingMemory>()?),
        _ => return Err(NativeError::defect()),
    })
}
