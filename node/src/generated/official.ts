// Written by `cargo xtask generate` from the core's definitions; change those instead.

import type * as models from "./models.js";

/** The official package's names of the types, on the side of conversations. */
export interface components {
  schemas: {
    ActionStateTransitionLog: models.ActionStateTransition;
    AnnotationStateTransitionLog: models.AnnotationStateTransition;
    ConversationInstance: models.Conversation;
    DecisionStateTransitionLog: models.DecisionStateTransition;
    Format: models.MessageFormat;
    JumpbackStateTransitionLog: models.JumpbackStateTransition;
    "LLMConfig-Output": models.LlmConfig;
    MessageInstance: models.Message;
    MessageType: models.MessageType;
    RecallStateTransitionLog: models.RecallStateTransition;
    ReflectionStateTransitionLog: models.ReflectionStateTransition;
    StateTransitionLog: models.StateTransitionLog;
    ToolCallLog: models.ToolCallLog;
    ToolCallStateTransitionLog: models.ToolCallStateTransition;
    VersionSetInfo: models.VersionSetInfo;
    WorkingMemory: models.WorkingMemory;
    UserMessageAudioConfig: models.UserMessageAudioConfig;
    conversation__create_conversation__Request: models.NewConversation;
    conversation__create_conversation__Response: models.ConversationEvent;
    conversation__generate_conversation_starter__Request: models.StarterRequest;
    conversation__generate_conversation_starter__Response: models.ConversationStarters;
    conversation__interact_with_conversation__Response: models.ConversationEvent;
    src__app__endpoints__conversation__create_conversation__Request: models.NewConversation;
    src__app__endpoints__conversation__create_conversation__Response: models.ConversationEvent;
    src__app__endpoints__conversation__generate_conversation_starter__Request: models.StarterRequest;
    src__app__endpoints__conversation__generate_conversation_starter__Response: models.ConversationStarters;
    src__app__endpoints__conversation__interact_with_conversation__Response: models.ConversationEvent;
    src__app__endpoints__conversation__get_conversation_messages__Response: models.MessagePage;
    src__app__endpoints__conversation__get_conversations__Response: models.ConversationPage;
    src__app__endpoints__conversation__get_interaction_insights__Response: models.InteractionInsights;
    src__app__endpoints__conversation__modify_tags_of_conversation__Request: models.TagChanges;
    src__app__endpoints__conversation__recommend_responses_for_interaction__Request: models.RecommendationContext;
    src__app__endpoints__conversation__recommend_responses_for_interaction__Response: models.RecommendedResponses;
    "Preferences-Output": models.UserPreferences;
    ServiceInstance: models.Service;
    "UserDimension-Output": models.UserDimension;
    UserModel: models.UserModel;
    UserStats: models.UserStats;
    organization__get_organization__Response: models.Organization;
    service__get_services__Response: models.ServicePage;
    user__create_invited_user__Request: models.NewUser;
    user__create_invited_user__Response: models.CreatedUser;
    user__get_user_model__Response: models.UserModels;
    user__get_users__Response: models.UserPage;
    user__update_user_info__Request: models.UserChanges;
    src__app__endpoints__organization__get_organization__Response: models.Organization;
    src__app__endpoints__service__get_services__Response: models.ServicePage;
    src__app__endpoints__user__create_invited_user__Request: models.NewUser;
    src__app__endpoints__user__create_invited_user__Response: models.CreatedUser;
    src__app__endpoints__user__get_user_model__Response: models.UserModels;
    src__app__endpoints__user__get_users__Response: models.UserPage;
    src__app__endpoints__user__update_user_info__Request: models.UserChanges;
  };
}

/** The official package's names of what operations take and give, on the side of conversations. */
export interface operations {
  "get-conversations": {
    parameters: {
      query?: models.ConversationQuery;
      header?: { "x-mongo-cluster-name"?: string | null };
      path: { organization: string };
    };
    responses: { 200: { content: { "application/json": models.ConversationPage } } };
  };
  "get-conversation-messages": {
    parameters: {
      query?: models.MessageQuery;
      header?: { "x-mongo-cluster-name"?: string | null };
      path: { organization: string; conversation_id: string };
    };
    responses: { 200: { content: { "application/json": models.MessagePage } } };
  };
  "retrieve-message-source": {
    parameters: {
      query?: models.MessageSourceQuery;
      header?: { "x-mongo-cluster-name"?: string | null };
      path: { organization: string; conversation_id: string; message_id: string };
    };
    responses: { 200: { content: { "application/json": models.MessageSource } } };
  };
  "modify-tags-of-conversation": {
    parameters: {
      header?: { "x-mongo-cluster-name"?: string | null };
      path: { organization: string; conversation_id: string };
    };
    requestBody: { content: { "application/json": models.TagChanges } };
    responses: { 204: { content?: never } };
  };
  "recommend-responses-for-interaction": {
    parameters: {
      header?: { "x-mongo-cluster-name"?: string | null };
      path: { organization: string; conversation_id: string; interaction_id: string };
    };
    requestBody?: { content: { "application/json": models.RecommendationContext } };
    responses: { 200: { content: { "application/json": models.RecommendedResponses } } };
  };
  "get-interaction-insights": {
    parameters: {
      header?: { "x-mongo-cluster-name"?: string | null };
      path: { organization: string; conversation_id: string; interaction_id: string };
    };
    responses: { 200: { content: { "application/json": models.InteractionInsights } } };
  };
  "create-conversation": {
    parameters: {
      query?: models.CreateConversationQuery;
      header?: { "x-mongo-cluster-name"?: string | null };
      path: { organization: string };
    };
    requestBody: { content: { "application/json": models.NewConversation } };
    responses: { 201: { content: { "application/x-ndjson": models.ConversationEvent } } };
  };
  "interact-with-conversation": {
    parameters: {
      query?: models.InteractionQuery;
      header?: { "x-mongo-cluster-name"?: string | null };
      path: { organization: string; conversation_id: string };
    };
    requestBody: { content: { "multipart/form-data": models.InteractionMessage } };
    responses: { 200: { content: { "application/x-ndjson": models.ConversationEvent } } };
  };
  "finish-conversation": {
    parameters: {
      header?: { "x-mongo-cluster-name"?: string | null };
      path: { organization: string; conversation_id: string };
    };
    responses: { 204: { content?: never } };
  };
  "generate-conversation-starter": {
    parameters: {
      header?: { "x-mongo-cluster-name"?: string | null };
      path: { organization: string };
    };
    requestBody: { content: { "application/json": models.StarterRequest } };
    responses: { 200: { content: { "application/json": models.ConversationStarters } } };
  };
  "get-services": {
    parameters: {
      query?: models.ServiceQuery;
      header?: { "x-mongo-cluster-name"?: string | null };
      path: { organization: string };
    };
    responses: { 200: { content: { "application/json": models.ServicePage } } };
  };
  "get-users": {
    parameters: {
      query?: models.UserQuery;
      header?: { "x-mongo-cluster-name"?: string | null };
      path: { organization: string };
    };
    responses: { 200: { content: { "application/json": models.UserPage } } };
  };
  "create-invited-user": {
    parameters: {
      header?: { "x-mongo-cluster-name"?: string | null };
      path: { organization: string };
    };
    requestBody: { content: { "application/json": models.NewUser } };
    responses: { 201: { content: { "application/json": models.CreatedUser } } };
  };
  "update-user-info": {
    parameters: {
      header?: { "x-mongo-cluster-name"?: string | null };
      path: { organization: string; user_id: string };
    };
    requestBody: { content: { "application/json": models.UserChanges } };
    responses: { 204: { content?: never } };
  };
  "delete-user": {
    parameters: {
      header?: { "x-mongo-cluster-name"?: string | null };
      path: { organization: string; user_id: string };
    };
    responses: { 204: { content?: never } };
  };
  "get-user-model": {
    parameters: {
      header?: { "x-mongo-cluster-name"?: string | null };
      path: { organization: string; user_id: string };
    };
    responses: { 200: { content: { "application/json": models.UserModels } } };
  };
  "get-organization": {
    parameters: {
      header?: { "x-mongo-cluster-name"?: string | null };
      path: { organization: string };
    };
    responses: { 200: { content: { "application/json": models.Organization } } };
  };
}

/** The official package's names of the operations, by their paths and methods. */
export interface paths {
  "/v1/{organization}/conversation/": {
    get: operations["get-conversations"];
    post: operations["create-conversation"];
  };
  "/v1/{organization}/conversation/conversation_starter": {
    post: operations["generate-conversation-starter"];
  };
  "/v1/{organization}/conversation/{conversation_id}/finish/": {
    post: operations["finish-conversation"];
  };
  "/v1/{organization}/conversation/{conversation_id}/interact": {
    post: operations["interact-with-conversation"];
  };
  "/v1/{organization}/conversation/{conversation_id}/interaction/{interaction_id}/insights": {
    get: operations["get-interaction-insights"];
  };
  "/v1/{organization}/conversation/{conversation_id}/interaction/{interaction_id}/recommend_responses": {
    post: operations["recommend-responses-for-interaction"];
  };
  "/v1/{organization}/conversation/{conversation_id}/messages/": {
    get: operations["get-conversation-messages"];
  };
  "/v1/{organization}/conversation/{conversation_id}/messages/{message_id}/source": {
    get: operations["retrieve-message-source"];
  };
  "/v1/{organization}/conversation/{conversation_id}/tags/": {
    post: operations["modify-tags-of-conversation"];
  };
  "/v1/{organization}/organization/": {
    get: operations["get-organization"];
  };
  "/v1/{organization}/service/": {
    get: operations["get-services"];
  };
  "/v1/{organization}/user/": {
    get: operations["get-users"];
    post: operations["create-invited-user"];
  };
  "/v1/{organization}/user/{user_id}": {
    post: operations["update-user-info"];
    delete: operations["delete-user"];
  };
  "/v1/{organization}/user/{user_id}/user_model": {
    get: operations["get-user-model"];
  };
}
