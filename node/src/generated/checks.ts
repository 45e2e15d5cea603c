// Written by `cargo xtask generate` from the core's definitions; change those instead.

import {
  type Check,
  count,
  dictionary,
  instant,
  isUtc,
  list,
  misfit,
  nullable,
  object,
  oneOf,
  pair,
  record,
  text,
  within,
} from "../check.js";
import type {
  ActionStateTransition,
  AnnotationStateTransition,
  Conversation,
  ConversationPage,
  DecisionStateTransition,
  InteractionInsights,
  JumpbackStateTransition,
  LlmConfig,
  Message,
  MessagePage,
  MessageSource,
  RecallStateTransition,
  RecommendedResponses,
  ReflectionStateTransition,
  StateTransitionLog,
  ToolCallLog,
  ToolCallStateTransition,
  VersionReference,
  VersionSetInfo,
  WorkingMemory,
} from "./models.js";

const versionReference: Check<VersionReference> = pair(text, count);

export function llmConfig(value: unknown): LlmConfig {
  const it = object<LlmConfig>(value);
  if (typeof it.llm_name !== "string") throw misfit(it.llm_name, "llm_name", "a string");
  if (it.params === undefined) it.params = {};
  else within("params", it.params, record);
  return it as LlmConfig;
}

const versionSetInfoLlmModelPreferences = dictionary(llmConfig);

export function versionSetInfo(value: unknown): VersionSetInfo {
  const it = object<VersionSetInfo>(value);
  if (typeof it.name !== "string") throw misfit(it.name, "name", "a string");
  within("agent_version_info", it.agent_version_info, versionReference);
  within(
    "service_hierarchical_state_machine_version_info",
    it.service_hierarchical_state_machine_version_info,
    versionReference,
  );
  within("llm_model_preferences", it.llm_model_preferences, versionSetInfoLlmModelPreferences);
  return it as VersionSetInfo;
}

const conversationCompletedPostProcessings = list(text);

const conversationTags = dictionary(nullable(text));

export function conversation(value: unknown): Conversation {
  const it = object<Conversation>(value);
  if (typeof it.id !== "string") throw misfit(it.id, "id", "a string");
  if (typeof it.user_id !== "string") throw misfit(it.user_id, "user_id", "a string");
  if (!isUtc(it.created_at)) it.created_at = within("created_at", it.created_at, instant);
  if (typeof it.is_finished !== "boolean") throw misfit(it.is_finished, "is_finished", "a boolean");
  if (typeof it.is_analyzed !== "boolean") throw misfit(it.is_analyzed, "is_analyzed", "a boolean");
  within("completed_post_processings", it.completed_post_processings, conversationCompletedPostProcessings);
  if (typeof it.final_message !== "string") throw misfit(it.final_message, "final_message", "a string");
  if (typeof it.service_id !== "string") throw misfit(it.service_id, "service_id", "a string");
  if (it.version_set_info === undefined) it.version_set_info = null;
  else if (it.version_set_info !== null) within("version_set_info", it.version_set_info, versionSetInfo);
  within("num_messages", it.num_messages, count);
  within("tags", it.tags, conversationTags);
  return it as Conversation;
}

const conversationPageConversations = list(conversation);

export function conversationPage(value: unknown): ConversationPage {
  const it = object<ConversationPage>(value);
  within("conversations", it.conversations, conversationPageConversations);
  if (typeof it.has_more !== "boolean") throw misfit(it.has_more, "has_more", "a boolean");
  if (it.continuation_token === undefined) it.continuation_token = null;
  else if (it.continuation_token !== null) within("continuation_token", it.continuation_token, count);
  return it as ConversationPage;
}

/** Gives messages their other names: a prototype costs no memory for each of them. */
const messagePrototype = class Message {
  declare message: string;
  get message_text(): string {
    return this.message;
  }
}.prototype;

export function message(value: unknown): Message {
  const it = object<Message>(value);
  if (typeof it.id !== "string") throw misfit(it.id, "id", "a string");
  if (typeof it.interaction_id !== "string") throw misfit(it.interaction_id, "interaction_id", "a string");
  if (!isUtc(it.created_at)) it.created_at = within("created_at", it.created_at, instant);
  if (typeof it.sender !== "string") throw misfit(it.sender, "sender", "a string");
  if (typeof it.message !== "string") throw misfit(it.message, "message", "a string");
  if (typeof it.format !== "string") throw misfit(it.format, "format", "a string");
  if (typeof it.message_type !== "string") throw misfit(it.message_type, "message_type", "a string");
  return Object.setPrototypeOf(it, messagePrototype) as Message;
}

const messagePageMessages = list(message);

export function messagePage(value: unknown): MessagePage {
  const it = object<MessagePage>(value);
  within("messages", it.messages, messagePageMessages);
  if (typeof it.has_more !== "boolean") throw misfit(it.has_more, "has_more", "a boolean");
  if (it.continuation_token === undefined) it.continuation_token = null;
  else if (it.continuation_token !== null) within("continuation_token", it.continuation_token, count);
  return it as MessagePage;
}

export function messageSource(value: unknown): MessageSource {
  const it = object<MessageSource>(value);
  if (typeof it.url !== "string") throw misfit(it.url, "url", "a string");
  if (!isUtc(it.expires_at)) it.expires_at = within("expires_at", it.expires_at, instant);
  if (typeof it.content_type !== "string") throw misfit(it.content_type, "content_type", "a string");
  return it as MessageSource;
}

const recommendedResponsesRecommendedResponses = list(text);

export function recommendedResponses(value: unknown): RecommendedResponses {
  const it = object<RecommendedResponses>(value);
  within("recommended_responses", it.recommended_responses, recommendedResponsesRecommendedResponses);
  return it as RecommendedResponses;
}

export function toolCallLog(value: unknown): ToolCallLog {
  const it = object<ToolCallLog>(value);
  if (typeof it.tool_name !== "string") throw misfit(it.tool_name, "tool_name", "a string");
  if (typeof it.tool_id !== "string") throw misfit(it.tool_id, "tool_id", "a string");
  if (typeof it.tool_version !== "string") throw misfit(it.tool_version, "tool_version", "a string");
  within("input", it.input, record);
  if (it.output === undefined) it.output = null;
  else if (it.output !== null) if (typeof it.output !== "string") throw misfit(it.output, "output", "a string");
  if (!Number.isFinite(it.duration)) throw misfit(it.duration, "duration", "a number");
  return it as ToolCallLog;
}

const actionStateTransitionToolCallLogs = list(list(toolCallLog));

export function actionStateTransition(value: unknown): ActionStateTransition {
  const it = object<ActionStateTransition>(value);
  if (typeof it.previous_state !== "string") throw misfit(it.previous_state, "previous_state", "a string");
  within(
    "previous_service_hierarchical_state_machine_version_info",
    it.previous_service_hierarchical_state_machine_version_info,
    versionReference,
  );
  if (typeof it.next_state !== "string") throw misfit(it.next_state, "next_state", "a string");
  within(
    "next_service_hierarchical_state_machine_version_info",
    it.next_service_hierarchical_state_machine_version_info,
    versionReference,
  );
  if (typeof it.previous_state_exit_condition_description !== "string") {
    throw misfit(it.previous_state_exit_condition_description, "previous_state_exit_condition_description", "a string");
  }
  within("tool_call_logs", it.tool_call_logs, actionStateTransitionToolCallLogs);
  return it as ActionStateTransition;
}

const decisionStateTransitionToolCallLogs = list(list(toolCallLog));

export function decisionStateTransition(value: unknown): DecisionStateTransition {
  const it = object<DecisionStateTransition>(value);
  if (typeof it.previous_state !== "string") throw misfit(it.previous_state, "previous_state", "a string");
  within(
    "previous_service_hierarchical_state_machine_version_info",
    it.previous_service_hierarchical_state_machine_version_info,
    versionReference,
  );
  if (typeof it.next_state !== "string") throw misfit(it.next_state, "next_state", "a string");
  within(
    "next_service_hierarchical_state_machine_version_info",
    it.next_service_hierarchical_state_machine_version_info,
    versionReference,
  );
  if (typeof it.previous_state_exit_condition_description !== "string") {
    throw misfit(it.previous_state_exit_condition_description, "previous_state_exit_condition_description", "a string");
  }
  within("tool_call_logs", it.tool_call_logs, decisionStateTransitionToolCallLogs);
  return it as DecisionStateTransition;
}

const recallStateTransitionPerformedQueries = list(text);

export function recallStateTransition(value: unknown): RecallStateTransition {
  const it = object<RecallStateTransition>(value);
  if (typeof it.previous_state !== "string") throw misfit(it.previous_state, "previous_state", "a string");
  within(
    "previous_service_hierarchical_state_machine_version_info",
    it.previous_service_hierarchical_state_machine_version_info,
    versionReference,
  );
  if (typeof it.next_state !== "string") throw misfit(it.next_state, "next_state", "a string");
  within(
    "next_service_hierarchical_state_machine_version_info",
    it.next_service_hierarchical_state_machine_version_info,
    versionReference,
  );
  within("performed_queries", it.performed_queries, recallStateTransitionPerformedQueries);
  return it as RecallStateTransition;
}

export function jumpbackStateTransition(value: unknown): JumpbackStateTransition {
  const it = object<JumpbackStateTransition>(value);
  if (typeof it.previous_state !== "string") throw misfit(it.previous_state, "previous_state", "a string");
  within(
    "previous_service_hierarchical_state_machine_version_info",
    it.previous_service_hierarchical_state_machine_version_info,
    versionReference,
  );
  if (typeof it.next_state !== "string") throw misfit(it.next_state, "next_state", "a string");
  within(
    "next_service_hierarchical_state_machine_version_info",
    it.next_service_hierarchical_state_machine_version_info,
    versionReference,
  );
  return it as JumpbackStateTransition;
}

export function annotationStateTransition(value: unknown): AnnotationStateTransition {
  const it = object<AnnotationStateTransition>(value);
  if (typeof it.previous_state !== "string") throw misfit(it.previous_state, "previous_state", "a string");
  within(
    "previous_service_hierarchical_state_machine_version_info",
    it.previous_service_hierarchical_state_machine_version_info,
    versionReference,
  );
  if (typeof it.next_state !== "string") throw misfit(it.next_state, "next_state", "a string");
  within(
    "next_service_hierarchical_state_machine_version_info",
    it.next_service_hierarchical_state_machine_version_info,
    versionReference,
  );
  if (typeof it.inner_thought_message_id !== "string") {
    throw misfit(it.inner_thought_message_id, "inner_thought_message_id", "a string");
  }
  return it as AnnotationStateTransition;
}

const reflectionStateTransitionToolCallLogs = list(list(toolCallLog));

export function reflectionStateTransition(value: unknown): ReflectionStateTransition {
  const it = object<ReflectionStateTransition>(value);
  if (typeof it.previous_state !== "string") throw misfit(it.previous_state, "previous_state", "a string");
  within(
    "previous_service_hierarchical_state_machine_version_info",
    it.previous_service_hierarchical_state_machine_version_info,
    versionReference,
  );
  if (typeof it.next_state !== "string") throw misfit(it.next_state, "next_state", "a string");
  within(
    "next_service_hierarchical_state_machine_version_info",
    it.next_service_hierarchical_state_machine_version_info,
    versionReference,
  );
  if (typeof it.inner_thought_message_id !== "string") {
    throw misfit(it.inner_thought_message_id, "inner_thought_message_id", "a string");
  }
  within("tool_call_logs", it.tool_call_logs, reflectionStateTransitionToolCallLogs);
  return it as ReflectionStateTransition;
}

const toolCallStateTransitionToolCallLogs = list(list(toolCallLog));

export function toolCallStateTransition(value: unknown): ToolCallStateTransition {
  const it = object<ToolCallStateTransition>(value);
  if (typeof it.previous_state !== "string") throw misfit(it.previous_state, "previous_state", "a string");
  within(
    "previous_service_hierarchical_state_machine_version_info",
    it.previous_service_hierarchical_state_machine_version_info,
    versionReference,
  );
  if (typeof it.next_state !== "string") throw misfit(it.next_state, "next_state", "a string");
  within(
    "next_service_hierarchical_state_machine_version_info",
    it.next_service_hierarchical_state_machine_version_info,
    versionReference,
  );
  within("tool_call_logs", it.tool_call_logs, toolCallStateTransitionToolCallLogs);
  within("designated_tool_call_log", it.designated_tool_call_log, toolCallLog);
  return it as ToolCallStateTransition;
}

const stateTransitionLog: Check<StateTransitionLog> = oneOf({
  action: actionStateTransition,
  decision: decisionStateTransition,
  recall: recallStateTransition,
  jumpback: jumpbackStateTransition,
  annotation: annotationStateTransition,
  reflection: reflectionStateTransition,
  "tool-call": toolCallStateTransition,
});

export function workingMemory(value: unknown): WorkingMemory {
  const it = object<WorkingMemory>(value);
  if (typeof it.content !== "string") throw misfit(it.content, "content", "a string");
  if (typeof it.context !== "string") throw misfit(it.context, "context", "a string");
  return it as WorkingMemory;
}

const interactionInsightsStateTransitionLogs = list(stateTransitionLog);

const interactionInsightsWorkingMemory = list(workingMemory);

const interactionInsightsReflections = list(text);

const interactionInsightsSelectNextActionToolCallLogs = list(list(toolCallLog));

const interactionInsightsEngageUserToolCallLogs = list(list(toolCallLog));

export function interactionInsights(value: unknown): InteractionInsights {
  const it = object<InteractionInsights>(value);
  if (typeof it.current_state_name !== "string") throw misfit(it.current_state_name, "current_state_name", "a string");
  if (typeof it.current_state_action !== "string") {
    throw misfit(it.current_state_action, "current_state_action", "a string");
  }
  if (typeof it.current_state_objective !== "string") {
    throw misfit(it.current_state_objective, "current_state_objective", "a string");
  }
  within("state_transition_logs", it.state_transition_logs, interactionInsightsStateTransitionLogs);
  within("working_memory", it.working_memory, interactionInsightsWorkingMemory);
  within("reflections", it.reflections, interactionInsightsReflections);
  if (it.triggered_dynamic_behavior_set_version_info === undefined) it.triggered_dynamic_behavior_set_version_info = null;
  else if (it.triggered_dynamic_behavior_set_version_info !== null) within(
    "triggered_dynamic_behavior_set_version_info",
    it.triggered_dynamic_behavior_set_version_info,
    versionReference,
  );
  within(
    "select_next_action_tool_call_logs",
    it.select_next_action_tool_call_logs,
    interactionInsightsSelectNextActionToolCallLogs,
  );
  within("engage_user_tool_call_logs", it.engage_user_tool_call_logs, interactionInsightsEngageUserToolCallLogs);
  return it as InteractionInsights;
}
