// Written by `cargo xtask generate` from the core's definitions; change those instead.
//! Every operation, with the types of its parts.
//!
//! Arguments come by value, as they crossed.
#![allow(
    clippy::needless_pass_by_value,
    clippy::wildcard_imports,
    reason = "arguments that crossed belong to the call, and an operation may name any model"
)]

use std::sync::Arc;

use amigo_core::{models::*, operations::*};

use crate::{
    cancellation::Cancellation, client::NativeClient, failure::NativeError, options::NativeOptions,
    pages::Pages, streams::EventStream,
};

#[uniffi::export]
impl NativeClient {
    /// See [`SignInWithApiKey`].
    pub async fn sign_in_with_api_key(
        &self,
        options: NativeOptions,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<SignInToken, NativeError> {
        self.send::<SignInWithApiKey>((), (), (), options, cancellation)
            .await
    }

    /// See [`GetOrganization`].
    pub async fn get_organization(
        &self,
        options: NativeOptions,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<Organization, NativeError> {
        self.send::<GetOrganization>((), (), (), options, cancellation)
            .await
    }

    /// See [`CreateUser`].
    pub async fn create_user(
        &self,
        body: NewUser,
        options: NativeOptions,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<CreatedUser, NativeError> {
        self.send::<CreateUser>((), (), body, options, cancellation)
            .await
    }

    /// See [`GetUsers`].
    pub async fn get_users(
        &self,
        query: UserQuery,
        options: NativeOptions,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<UserPage, NativeError> {
        self.send::<GetUsers>((), query, (), options, cancellation)
            .await
    }

    /// The pages of [`GetUsers`], from the one that is asked for on.
    pub fn get_users_pages(
        &self,
        query: UserQuery,
        options: NativeOptions,
    ) -> Result<GetUsersPages, NativeError> {
        Ok(GetUsersPages(self.pages::<GetUsers>(
            (),
            query,
            (),
            options,
        )?))
    }

    /// See [`UpdateUser`].
    pub async fn update_user(
        &self,
        user_id: String,
        body: UserChanges,
        options: NativeOptions,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<(), NativeError> {
        self.send::<UpdateUser>(UserPath { user_id }, (), body, options, cancellation)
            .await
    }

    /// See [`DeleteUser`].
    pub async fn delete_user(
        &self,
        user_id: String,
        options: NativeOptions,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<(), NativeError> {
        self.send::<DeleteUser>(UserPath { user_id }, (), (), options, cancellation)
            .await
    }

    /// See [`GetUserModel`].
    pub async fn get_user_model(
        &self,
        user_id: String,
        options: NativeOptions,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<UserModels, NativeError> {
        self.send::<GetUserModel>(UserPath { user_id }, (), (), options, cancellation)
            .await
    }

    /// See [`GetServices`].
    pub async fn get_services(
        &self,
        query: ServiceQuery,
        options: NativeOptions,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<ServicePage, NativeError> {
        self.send::<GetServices>((), query, (), options, cancellation)
            .await
    }

    /// The pages of [`GetServices`], from the one that is asked for on.
    pub fn get_services_pages(
        &self,
        query: ServiceQuery,
        options: NativeOptions,
    ) -> Result<GetServicesPages, NativeError> {
        Ok(GetServicesPages(self.pages::<GetServices>(
            (),
            query,
            (),
            options,
        )?))
    }

    /// See [`GenerateConversationStarters`].
    pub async fn generate_conversation_starters(
        &self,
        body: StarterRequest,
        options: NativeOptions,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<ConversationStarters, NativeError> {
        self.send::<GenerateConversationStarters>((), (), body, options, cancellation)
            .await
    }

    /// See [`CreateConversation`].
    pub fn create_conversation(
        &self,
        query: CreateConversationQuery,
        body: NewConversation,
        options: NativeOptions,
    ) -> Result<EventStream, NativeError> {
        Ok(EventStream(self.events::<CreateConversation>(
            (),
            query,
            body,
            options,
        )?))
    }

    /// See [`InteractWithConversation`].
    pub fn interact_with_conversation(
        &self,
        conversation_id: String,
        query: InteractionQuery,
        body: InteractionMessage,
        options: NativeOptions,
    ) -> Result<EventStream, NativeError> {
        Ok(EventStream(self.events::<InteractWithConversation>(
            ConversationPath { conversation_id },
            query,
            body,
            options,
        )?))
    }

    /// See [`FinishConversation`].
    pub async fn finish_conversation(
        &self,
        conversation_id: String,
        options: NativeOptions,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<(), NativeError> {
        self.send::<FinishConversation>(
            ConversationPath { conversation_id },
            (),
            (),
            options,
            cancellation,
        )
        .await
    }

    /// See [`ListConversations`].
    pub async fn list_conversations(
        &self,
        query: ConversationQuery,
        options: NativeOptions,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<ConversationPage, NativeError> {
        self.send::<ListConversations>((), query, (), options, cancellation)
            .await
    }

    /// The pages of [`ListConversations`], from the one that is asked for on.
    pub fn list_conversations_pages(
        &self,
        query: ConversationQuery,
        options: NativeOptions,
    ) -> Result<ListConversationsPages, NativeError> {
        Ok(ListConversationsPages(self.pages::<ListConversations>(
            (),
            query,
            (),
            options,
        )?))
    }

    /// See [`GetMessages`].
    pub async fn get_messages(
        &self,
        conversation_id: String,
        query: MessageQuery,
        options: NativeOptions,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<MessagePage, NativeError> {
        self.send::<GetMessages>(
            ConversationPath { conversation_id },
            query,
            (),
            options,
            cancellation,
        )
        .await
    }

    /// The pages of [`GetMessages`], from the one that is asked for on.
    pub fn get_messages_pages(
        &self,
        conversation_id: String,
        query: MessageQuery,
        options: NativeOptions,
    ) -> Result<GetMessagesPages, NativeError> {
        Ok(GetMessagesPages(self.pages::<GetMessages>(
            ConversationPath { conversation_id },
            query,
            (),
            options,
        )?))
    }

    /// See [`GetMessageSource`].
    pub async fn get_message_source(
        &self,
        conversation_id: String,
        message_id: String,
        query: MessageSourceQuery,
        options: NativeOptions,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<MessageSource, NativeError> {
        self.send::<GetMessageSource>(
            MessagePath {
                conversation_id,
                message_id,
            },
            query,
            (),
            options,
            cancellation,
        )
        .await
    }

    /// See [`ModifyTags`].
    pub async fn modify_tags(
        &self,
        conversation_id: String,
        body: TagChanges,
        options: NativeOptions,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<(), NativeError> {
        self.send::<ModifyTags>(
            ConversationPath { conversation_id },
            (),
            body,
            options,
            cancellation,
        )
        .await
    }

    /// See [`RecommendResponses`].
    pub async fn recommend_responses(
        &self,
        conversation_id: String,
        interaction_id: String,
        body: Option<RecommendationContext>,
        options: NativeOptions,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<RecommendedResponses, NativeError> {
        self.send::<RecommendResponses>(
            InteractionPath {
                conversation_id,
                interaction_id,
            },
            (),
            body,
            options,
            cancellation,
        )
        .await
    }

    /// See [`GetInteractionInsights`].
    pub async fn get_interaction_insights(
        &self,
        conversation_id: String,
        interaction_id: String,
        options: NativeOptions,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<InteractionInsights, NativeError> {
        self.send::<GetInteractionInsights>(
            InteractionPath {
                conversation_id,
                interaction_id,
            },
            (),
            (),
            options,
            cancellation,
        )
        .await
    }
}

/// The pages of [`GetUsers`], each fetched while the one before is being read.
#[derive(uniffi::Object)]
pub struct GetUsersPages(Pages<GetUsers>);

#[uniffi::export]
impl GetUsersPages {
    /// The next page, or none after the last.
    pub async fn next(
        &self,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<Option<UserPage>, NativeError> {
        self.0.next(cancellation).await
    }
}

/// The pages of [`GetServices`], each fetched while the one before is being read.
#[derive(uniffi::Object)]
pub struct GetServicesPages(Pages<GetServices>);

#[uniffi::export]
impl GetServicesPages {
    /// The next page, or none after the last.
    pub async fn next(
        &self,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<Option<ServicePage>, NativeError> {
        self.0.next(cancellation).await
    }
}

/// The pages of [`ListConversations`], each fetched while the one before is being read.
#[derive(uniffi::Object)]
pub struct ListConversationsPages(Pages<ListConversations>);

#[uniffi::export]
impl ListConversationsPages {
    /// The next page, or none after the last.
    pub async fn next(
        &self,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<Option<ConversationPage>, NativeError> {
        self.0.next(cancellation).await
    }
}

/// The pages of [`GetMessages`], each fetched while the one before is being read.
#[derive(uniffi::Object)]
pub struct GetMessagesPages(Pages<GetMessages>);

#[uniffi::export]
impl GetMessagesPages {
    /// The next page, or none after the last.
    pub async fn next(
        &self,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<Option<MessagePage>, NativeError> {
        self.0.next(cancellation).await
    }
}
