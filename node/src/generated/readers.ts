// Written by `cargo xtask generate` from the core's definitions; change those instead.

import type { Packed } from "../packed.js";
import type {
  ActionStateTransition,
  ActionTooLongEvent,
  AgentAction,
  AnnotationStateTransition,
  AudioContentType,
  CheckIfActiveMemoryNeededCompletedEvent,
  Conversation,
  ConversationCreatedEvent,
  ConversationEvent,
  ConversationPage,
  ConversationStarter,
  ConversationStarters,
  CreatedUser,
  CurrentAgentActionEvent,
  DecisionStateTransition,
  EngageUserDynamicBehaviorOverrideEvent,
  EngageUserMessageFragmentGeneratedEvent,
  ErrorEvent,
  ExtractActiveMemoriesCompletedEvent,
  GenerateToolParamsDesignatedToolCallParamsGeneratedEvent,
  GenerateToolParamsDesignatedToolRetrievedEvent,
  InteractionCompleteEvent,
  InteractionInsights,
  JumpbackStateTransition,
  LlmConfig,
  Message,
  MessageFormat,
  MessagePage,
  MessageSource,
  MessageType,
  NavigateStateMachineActionStateActionSelectedEvent,
  NavigateStateMachineAnnotationStateAnnotationRetrievedEvent,
  NavigateStateMachineDynamicBehaviorOverrideEvent,
  NavigateStateMachineExitConditionSelectedEvent,
  NavigateStateMachineRecallStateActiveMemoryRetrievedEvent,
  NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent,
  NavigateStateMachineRecallStateStaticQueriesRetrievedEvent,
  NavigateStateMachineReflectionStatePromptRetrievedEvent,
  NavigateStateMachineReflectionStateReflectionGeneratedEvent,
  NavigateStateMachineStateTransitionedEvent,
  NavigateStateMachineToolCallStateToolOutputAvailableEvent,
  NewMessageEvent,
  Organization,
  PostProcessingType,
  QueryAndResponse,
  RecallStateTransition,
  RecommendedResponses,
  ReflectionStateTransition,
  SelectDynamicBehaviorCompletedEvent,
  Service,
  ServiceFilterValues,
  ServicePage,
  ServiceTag,
  SpokenCharacter,
  StateTransitionLog,
  ToolCallEndedEvent,
  ToolCallLog,
  ToolCallStartedEvent,
  ToolCallStateTransition,
  User,
  UserDimension,
  UserMessageAvailableEvent,
  UserModel,
  UserModels,
  UserPage,
  UserPreferences,
  UserReference,
  UserStats,
  VersionReference,
  VersionSet,
  VersionSetInfo,
  WorkingMemory,
} from "./models.js";

const POST_PROCESSING_TYPE_VALUES: readonly PostProcessingType[] = [
  "generate-user-models",
  "extract-memories",
  "compute-metrics",
];
function postProcessingType(it: Packed, at: number): PostProcessingType {
  return it.known(at, POST_PROCESSING_TYPE_VALUES);
}

function versionReference(it: Packed, at: number): VersionReference {
  const first = it.position(at);
  return [it.text(first), it.number(first + 2)];
}

export function llmConfig(it: Packed, at: number): LlmConfig {
  const first = it.position(at);
  return {
    llm_name: it.text(first),
    params: it.json(first + 2),
  };
}

export function versionSetInfo(it: Packed, at: number): VersionSetInfo {
  const first = it.position(at);
  return {
    name: it.text(first),
    agent_version_info: versionReference(it, first + 2),
    service_hierarchical_state_machine_version_info: versionReference(it, first + 4),
    llm_model_preferences: it.dictionary(first + 6, llmConfig),
  };
}

function nullableText(it: Packed, at: number): string | null {
  return it.isNull(at) ? null : it.text(at);
}

export function conversation(it: Packed, at: number): Conversation {
  const first = it.position(at);
  return {
    id: it.text(first),
    user_id: it.text(first + 2),
    created_at: it.text(first + 4),
    is_finished: it.boolean(first + 6),
    is_analyzed: it.boolean(first + 8),
    completed_post_processings: it.list(first + 10, postProcessingType),
    final_message: it.text(first + 12),
    service_id: it.text(first + 14),
    version_set_info: it.isNull(first + 16) ? null : versionSetInfo(it, first + 16),
    num_messages: it.number(first + 18),
    tags: it.dictionary(first + 20, nullableText),
  };
}

export function conversationPage(it: Packed, at: number): ConversationPage {
  const first = it.position(at);
  return {
    conversations: it.list(first, conversation),
    has_more: it.boolean(first + 2),
    continuation_token: it.isNull(first + 4) ? null : it.number(first + 4),
  };
}

const MESSAGE_FORMAT_VALUES: readonly MessageFormat[] = ["text", "voice"];
function messageFormat(it: Packed, at: number): MessageFormat {
  return it.known(at, MESSAGE_FORMAT_VALUES);
}

const MESSAGE_TYPE_VALUES: readonly MessageType[] = [
  "user-message",
  "agent-message",
  "agent-inner-thought",
  "external-event",
];
function messageType(it: Packed, at: number): MessageType {
  return it.known(at, MESSAGE_TYPE_VALUES);
}

const MessageRecord = (() => {
  type Model = Message;
  return class Message implements Model {
    readonly id: Model["id"];
    readonly interaction_id: Model["interaction_id"];
    readonly created_at: Model["created_at"];
    readonly sender: Model["sender"];
    readonly message: Model["message"];
    readonly format: Model["format"];
    readonly message_type: Model["message_type"];

    constructor(it: Packed, first: number) {
      this.id = it.text(first);
      this.interaction_id = it.text(first + 2);
      this.created_at = it.text(first + 4);
      this.sender = it.text(first + 6);
      this.message = it.text(first + 8);
      this.format = messageFormat(it, first + 10);
      this.message_type = messageType(it, first + 12);
    }

    get message_text(): string {
      return this.message;
    }
  };
})();

export function message(it: Packed, at: number): Message {
  return new MessageRecord(it, it.position(at));
}

export function messagePage(it: Packed, at: number): MessagePage {
  const first = it.position(at);
  return {
    messages: it.list(first, message),
    has_more: it.boolean(first + 2),
    continuation_token: it.isNull(first + 4) ? null : it.number(first + 4),
  };
}

const AUDIO_CONTENT_TYPE_VALUES: readonly AudioContentType[] = ["audio/mpeg", "audio/wav"];
function audioContentType(it: Packed, at: number): AudioContentType {
  return it.known(at, AUDIO_CONTENT_TYPE_VALUES);
}

export function messageSource(it: Packed, at: number): MessageSource {
  const first = it.position(at);
  return {
    url: it.text(first),
    expires_at: it.text(first + 2),
    content_type: audioContentType(it, first + 4),
  };
}

function text(it: Packed, at: number): string {
  return it.text(at);
}

export function recommendedResponses(it: Packed, at: number): RecommendedResponses {
  const first = it.position(at);
  return {
    recommended_responses: it.list(first, text),
  };
}

export function toolCallLog(it: Packed, at: number): ToolCallLog {
  const first = it.position(at);
  return {
    tool_name: it.text(first),
    tool_id: it.text(first + 2),
    tool_version: it.text(first + 4),
    input: it.json(first + 6),
    output: it.isNull(first + 8) ? null : it.text(first + 8),
    duration: it.number(first + 10),
  };
}

function toolCallLogs(it: Packed, at: number): ToolCallLog[] {
  return it.list(at, toolCallLog);
}

export function actionStateTransition(it: Packed, at: number): ActionStateTransition {
  const first = it.position(at);
  return {
    type: "action",
    previous_state: it.text(first),
    previous_service_hierarchical_state_machine_version_info: versionReference(it, first + 2),
    next_state: it.text(first + 4),
    next_service_hierarchical_state_machine_version_info: versionReference(it, first + 6),
    previous_state_exit_condition_description: it.text(first + 8),
    tool_call_logs: it.list(first + 10, toolCallLogs),
  };
}

export function decisionStateTransition(it: Packed, at: number): DecisionStateTransition {
  const first = it.position(at);
  return {
    type: "decision",
    previous_state: it.text(first),
    previous_service_hierarchical_state_machine_version_info: versionReference(it, first + 2),
    next_state: it.text(first + 4),
    next_service_hierarchical_state_machine_version_info: versionReference(it, first + 6),
    previous_state_exit_condition_description: it.text(first + 8),
    tool_call_logs: it.list(first + 10, toolCallLogs),
  };
}

export function recallStateTransition(it: Packed, at: number): RecallStateTransition {
  const first = it.position(at);
  return {
    type: "recall",
    previous_state: it.text(first),
    previous_service_hierarchical_state_machine_version_info: versionReference(it, first + 2),
    next_state: it.text(first + 4),
    next_service_hierarchical_state_machine_version_info: versionReference(it, first + 6),
    performed_queries: it.list(first + 8, text),
  };
}

export function jumpbackStateTransition(it: Packed, at: number): JumpbackStateTransition {
  const first = it.position(at);
  return {
    type: "jumpback",
    previous_state: it.text(first),
    previous_service_hierarchical_state_machine_version_info: versionReference(it, first + 2),
    next_state: it.text(first + 4),
    next_service_hierarchical_state_machine_version_info: versionReference(it, first + 6),
  };
}

export function annotationStateTransition(it: Packed, at: number): AnnotationStateTransition {
  const first = it.position(at);
  return {
    type: "annotation",
    previous_state: it.text(first),
    previous_service_hierarchical_state_machine_version_info: versionReference(it, first + 2),
    next_state: it.text(first + 4),
    next_service_hierarchical_state_machine_version_info: versionReference(it, first + 6),
    inner_thought_message_id: it.text(first + 8),
  };
}

export function reflectionStateTransition(it: Packed, at: number): ReflectionStateTransition {
  const first = it.position(at);
  return {
    type: "reflection",
    previous_state: it.text(first),
    previous_service_hierarchical_state_machine_version_info: versionReference(it, first + 2),
    next_state: it.text(first + 4),
    next_service_hierarchical_state_machine_version_info: versionReference(it, first + 6),
    inner_thought_message_id: it.text(first + 8),
    tool_call_logs: it.list(first + 10, toolCallLogs),
  };
}

export function toolCallStateTransition(it: Packed, at: number): ToolCallStateTransition {
  const first = it.position(at);
  return {
    type: "tool-call",
    previous_state: it.text(first),
    previous_service_hierarchical_state_machine_version_info: versionReference(it, first + 2),
    next_state: it.text(first + 4),
    next_service_hierarchical_state_machine_version_info: versionReference(it, first + 6),
    tool_call_logs: it.list(first + 8, toolCallLogs),
    designated_tool_call_log: toolCallLog(it, first + 10),
  };
}

export function stateTransitionLog(it: Packed, at: number): StateTransitionLog {
  switch (it.second(at)) {
    case 0:
      return actionStateTransition(it, at);
    case 1:
      return decisionStateTransition(it, at);
    case 2:
      return recallStateTransition(it, at);
    case 3:
      return jumpbackStateTransition(it, at);
    case 4:
      return annotationStateTransition(it, at);
    case 5:
      return reflectionStateTransition(it, at);
    case 6:
      return toolCallStateTransition(it, at);
    default:
      return it.json(it.position(at)) as StateTransitionLog;
  }
}

export function workingMemory(it: Packed, at: number): WorkingMemory {
  const first = it.position(at);
  return {
    content: it.text(first),
    context: it.text(first + 2),
  };
}

export function interactionInsights(it: Packed, at: number): InteractionInsights {
  const first = it.position(at);
  return {
    current_state_name: it.text(first),
    current_state_action: it.text(first + 2),
    current_state_objective: it.text(first + 4),
    state_transition_logs: it.list(first + 6, stateTransitionLog),
    working_memory: it.list(first + 8, workingMemory),
    reflections: it.list(first + 10, text),
    triggered_dynamic_behavior_set_version_info: it.isNull(first + 12) ? null : versionReference(it, first + 12),
    select_next_action_tool_call_logs: it.list(first + 14, toolCallLogs),
    engage_user_tool_call_logs: it.list(first + 16, toolCallLogs),
  };
}

export function conversationCreatedEvent(it: Packed, at: number): ConversationCreatedEvent {
  const first = it.position(at);
  return {
    type: "conversation-created",
    conversation_id: it.text(first),
  };
}

export function userMessageAvailableEvent(it: Packed, at: number): UserMessageAvailableEvent {
  const first = it.position(at);
  return {
    type: "user-message-available",
    message_id: it.text(first),
    user_message: it.text(first + 2),
  };
}

export function selectDynamicBehaviorCompletedEvent(it: Packed, at: number): SelectDynamicBehaviorCompletedEvent {
  const first = it.position(at);
  return {
    type: "select-dynamic-behavior-completed",
    selected_dynamic_behavior_set_version_info: it.isNull(first) ? null : versionReference(it, first),
    previous_selected_dynamic_behavior_set_version_info: it.isNull(first + 2) ? null : versionReference(it, first + 2),
  };
}

export function checkIfActiveMemoryNeededCompletedEvent(it: Packed, at: number): CheckIfActiveMemoryNeededCompletedEvent {
  const first = it.position(at);
  return {
    type: "check-if-active-memory-needed-completed",
    queries: it.list(first, text),
  };
}

function queryAndResponse(it: Packed, at: number): QueryAndResponse {
  const first = it.position(at);
  return [it.text(first), it.text(first + 2)];
}

export function extractActiveMemoriesCompletedEvent(it: Packed, at: number): ExtractActiveMemoriesCompletedEvent {
  const first = it.position(at);
  return {
    type: "extract-active-memories-completed",
    queries_and_responses: it.list(first, queryAndResponse),
  };
}

export function navigateStateMachineDynamicBehaviorOverrideEvent(it: Packed, at: number): NavigateStateMachineDynamicBehaviorOverrideEvent {
  const first = it.position(at);
  return {
    type: "navigate-state-machine-dynamic-behavior-override",
    overriding_instructions: it.boolean(first),
    overriding_tool_candidates: it.boolean(first + 2),
  };
}

export function navigateStateMachineActionStateActionSelectedEvent(it: Packed, at: number): NavigateStateMachineActionStateActionSelectedEvent {
  const first = it.position(at);
  return {
    type: "navigate-state-machine-action-state-action-selected",
    action: it.text(first),
  };
}

export function navigateStateMachineExitConditionSelectedEvent(it: Packed, at: number): NavigateStateMachineExitConditionSelectedEvent {
  const first = it.position(at);
  return {
    type: "navigate-state-machine-exit-condition-selected",
    exit_condition: it.text(first),
    next_state_state_machine_version_info: versionReference(it, first + 2),
    next_state_name: it.text(first + 4),
  };
}

export function navigateStateMachineRecallStateDynamicQueriesGeneratedEvent(it: Packed, at: number): NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent {
  const first = it.position(at);
  return {
    type: "navigate-state-machine-recall-state-dynamic-queries-generated",
    dynamic_queries: it.list(first, text),
    requested_information: it.text(first + 2),
  };
}

export function navigateStateMachineRecallStateStaticQueriesRetrievedEvent(it: Packed, at: number): NavigateStateMachineRecallStateStaticQueriesRetrievedEvent {
  const first = it.position(at);
  return {
    type: "navigate-state-machine-recall-state-static-queries-retrieved",
    static_queries: it.list(first, text),
  };
}

export function navigateStateMachineRecallStateActiveMemoryRetrievedEvent(it: Packed, at: number): NavigateStateMachineRecallStateActiveMemoryRetrievedEvent {
  const first = it.position(at);
  return {
    type: "navigate-state-machine-recall-state-active-memory-retrieved",
    queries_and_responses: it.list(first, queryAndResponse),
  };
}

export function navigateStateMachineReflectionStatePromptRetrievedEvent(it: Packed, at: number): NavigateStateMachineReflectionStatePromptRetrievedEvent {
  const first = it.position(at);
  return {
    type: "navigate-state-machine-reflection-state-prompt-retrieved",
    prompt: it.text(first),
  };
}

export function navigateStateMachineReflectionStateReflectionGeneratedEvent(it: Packed, at: number): NavigateStateMachineReflectionStateReflectionGeneratedEvent {
  const first = it.position(at);
  return {
    type: "navigate-state-machine-reflection-state-reflection-generated",
    reflection: it.text(first),
  };
}

export function navigateStateMachineAnnotationStateAnnotationRetrievedEvent(it: Packed, at: number): NavigateStateMachineAnnotationStateAnnotationRetrievedEvent {
  const first = it.position(at);
  return {
    type: "navigate-state-machine-annotation-state-annotation-retrieved",
    annotation: it.text(first),
  };
}

export function navigateStateMachineStateTransitionedEvent(it: Packed, at: number): NavigateStateMachineStateTransitionedEvent {
  const first = it.position(at);
  return {
    type: "navigate-state-machine-state-transitioned",
    prev_state: it.text(first),
    prev_state_state_machine_version_info: versionReference(it, first + 2),
    next_state: it.text(first + 4),
    next_state_state_machine_version_info: versionReference(it, first + 6),
  };
}

export function generateToolParamsDesignatedToolRetrievedEvent(it: Packed, at: number): GenerateToolParamsDesignatedToolRetrievedEvent {
  const first = it.position(at);
  return {
    type: "designated-tool-retrieved",
    tool_id: it.text(first),
    tool_version: it.text(first + 2),
  };
}

export function generateToolParamsDesignatedToolCallParamsGeneratedEvent(it: Packed, at: number): GenerateToolParamsDesignatedToolCallParamsGeneratedEvent {
  const first = it.position(at);
  return {
    type: "designated-tool-call-params-generated",
    tool_id: it.text(first),
    tool_version: it.text(first + 2),
    tool_call_params: it.json(first + 4),
  };
}

export function navigateStateMachineToolCallStateToolOutputAvailableEvent(it: Packed, at: number): NavigateStateMachineToolCallStateToolOutputAvailableEvent {
  const first = it.position(at);
  return {
    type: "navigate-state-machine-tool-call-state-tool-output-available",
    tool_id: it.text(first),
    tool_version: it.text(first + 2),
    tool_output: it.text(first + 4),
    duration: it.number(first + 6),
    input_arguments: it.json(first + 8),
  };
}

export function toolCallStartedEvent(it: Packed, at: number): ToolCallStartedEvent {
  const first = it.position(at);
  return {
    type: "tool-call-started",
    tool_round_index: it.number(first),
    tool_id: it.text(first + 2),
    tool_version: it.text(first + 4),
    input_params: it.json(first + 6),
  };
}

export function toolCallEndedEvent(it: Packed, at: number): ToolCallEndedEvent {
  const first = it.position(at);
  return {
    type: "tool-call-ended",
    tool_round_index: it.number(first),
    tool_id: it.text(first + 2),
    tool_version: it.text(first + 4),
    input_parameters: it.json(first + 6),
    result: it.text(first + 8),
    duration: it.number(first + 10),
  };
}

export function actionTooLongEvent(it: Packed, at: number): ActionTooLongEvent {
  const first = it.position(at);
  return {
    type: "action-too-long",
    filler: it.text(first),
    previously_started_event: it.json(first + 2),
  };
}

export function engageUserDynamicBehaviorOverrideEvent(it: Packed, at: number): EngageUserDynamicBehaviorOverrideEvent {
  const first = it.position(at);
  return {
    type: "engage-user-dynamic-behavior-override",
    overriding_instructions: it.boolean(first),
    overriding_tool_candidates: it.boolean(first + 2),
  };
}

export function engageUserMessageFragmentGeneratedEvent(it: Packed, at: number): EngageUserMessageFragmentGeneratedEvent {
  const first = it.position(at);
  return {
    type: "engage-user-message-fragment-generated",
    index: it.number(first),
    fragment: it.text(first + 2),
    is_final: it.boolean(first + 4),
  };
}

export function agentAction(it: Packed, at: number): AgentAction {
  switch (it.second(at)) {
    case 0:
      return { type: "select-dynamic-behavior-vector-generated" };
    case 1:
      return { type: "select-dynamic-behavior-relevance-retrieval-completed" };
    case 2:
      return selectDynamicBehaviorCompletedEvent(it, at);
    case 3:
      return checkIfActiveMemoryNeededCompletedEvent(it, at);
    case 4:
      return extractActiveMemoriesCompletedEvent(it, at);
    case 5:
      return navigateStateMachineDynamicBehaviorOverrideEvent(it, at);
    case 6:
      return navigateStateMachineActionStateActionSelectedEvent(it, at);
    case 7:
      return { type: "navigate-state-machine-decision-state-decision-started" };
    case 8:
      return navigateStateMachineExitConditionSelectedEvent(it, at);
    case 9:
      return navigateStateMachineRecallStateDynamicQueriesGeneratedEvent(it, at);
    case 10:
      return navigateStateMachineRecallStateStaticQueriesRetrievedEvent(it, at);
    case 11:
      return navigateStateMachineRecallStateActiveMemoryRetrievedEvent(it, at);
    case 12:
      return navigateStateMachineReflectionStatePromptRetrievedEvent(it, at);
    case 13:
      return navigateStateMachineReflectionStateReflectionGeneratedEvent(it, at);
    case 14:
      return navigateStateMachineAnnotationStateAnnotationRetrievedEvent(it, at);
    case 15:
      return navigateStateMachineStateTransitionedEvent(it, at);
    case 16:
      return generateToolParamsDesignatedToolRetrievedEvent(it, at);
    case 17:
      return generateToolParamsDesignatedToolCallParamsGeneratedEvent(it, at);
    case 18:
      return navigateStateMachineToolCallStateToolOutputAvailableEvent(it, at);
    case 19:
      return toolCallStartedEvent(it, at);
    case 20:
      return toolCallEndedEvent(it, at);
    case 21:
      return actionTooLongEvent(it, at);
    case 22:
      return engageUserDynamicBehaviorOverrideEvent(it, at);
    case 23:
      return engageUserMessageFragmentGeneratedEvent(it, at);
    default:
      return it.json(it.position(at)) as AgentAction;
  }
}

export function currentAgentActionEvent(it: Packed, at: number): CurrentAgentActionEvent {
  const first = it.position(at);
  return {
    type: "current-agent-action",
    action: agentAction(it, first),
  };
}

function spokenCharacter(it: Packed, at: number): SpokenCharacter {
  const first = it.position(at);
  return [it.number(first), it.text(first + 2)];
}

export function newMessageEvent(it: Packed, at: number): NewMessageEvent {
  const first = it.position(at);
  return {
    type: "new-message",
    message: it.text(first),
    transcript_alignment: it.isNull(first + 2) ? null : it.list(first + 2, spokenCharacter),
    stop: it.boolean(first + 4),
    sequence_number: it.number(first + 6),
    message_id: it.text(first + 8),
  };
}

export function interactionCompleteEvent(it: Packed, at: number): InteractionCompleteEvent {
  const first = it.position(at);
  return {
    type: "interaction-complete",
    message_id: it.text(first),
    interaction_id: it.text(first + 2),
    full_message: it.text(first + 4),
    conversation_completed: it.boolean(first + 6),
  };
}

export function errorEvent(it: Packed, at: number): ErrorEvent {
  const first = it.position(at);
  return {
    type: "error",
    http_error_code: it.number(first),
    error_description: it.text(first + 2),
  };
}

export function conversationEvent(it: Packed, at: number): ConversationEvent {
  switch (it.second(at)) {
    case 0:
      return conversationCreatedEvent(it, at);
    case 1:
      return userMessageAvailableEvent(it, at);
    case 2:
      return currentAgentActionEvent(it, at);
    case 3:
      return newMessageEvent(it, at);
    case 4:
      return interactionCompleteEvent(it, at);
    case 5:
      return errorEvent(it, at);
    default:
      return it.json(it.position(at)) as ConversationEvent;
  }
}

export function conversationStarter(it: Packed, at: number): ConversationStarter {
  const first = it.position(at);
  return {
    prompt: it.text(first),
    facets: it.list(first + 2, text),
  };
}

export function conversationStarters(it: Packed, at: number): ConversationStarters {
  const first = it.position(at);
  return {
    prompts: it.list(first, conversationStarter),
  };
}

export function versionSet(it: Packed, at: number): VersionSet {
  const first = it.position(at);
  return {
    agent_version_number: it.isNull(first) ? null : it.number(first),
    service_hierarchical_state_machine_version_number: it.isNull(first + 2) ? null : it.number(first + 2),
    llm_model_preferences: it.dictionary(first + 4, llmConfig),
  };
}

export function serviceTag(it: Packed, at: number): ServiceTag {
  const first = it.position(at);
  return {
    key: it.text(first),
    value: it.isNull(first + 2) ? null : it.text(first + 2),
  };
}

export function userReference(it: Packed, at: number): UserReference {
  const first = it.position(at);
  return {
    org_id: it.text(first),
    user_id: it.text(first + 2),
  };
}

export function service(it: Packed, at: number): Service {
  const first = it.position(at);
  return {
    id: it.text(first),
    name: it.text(first + 2),
    version_sets: it.dictionary(first + 4, versionSet),
    description: it.text(first + 6),
    is_active: it.boolean(first + 8),
    service_hierarchical_state_machine_id: it.text(first + 10),
    agent_id: it.text(first + 12),
    tags: it.list(first + 14, serviceTag),
    keyterms: it.list(first + 16, text),
    creator: userReference(it, first + 18),
    updated_by: userReference(it, first + 20),
  };
}

export function serviceFilterValues(it: Packed, at: number): ServiceFilterValues {
  const first = it.position(at);
  return {
    tags: it.list(first, text),
  };
}

export function servicePage(it: Packed, at: number): ServicePage {
  const first = it.position(at);
  return {
    services: it.list(first, service),
    has_more: it.boolean(first + 2),
    continuation_token: it.isNull(first + 4) ? null : it.number(first + 4),
    filter_values: it.isNull(first + 6) ? null : serviceFilterValues(it, first + 6),
  };
}

export function userStats(it: Packed, at: number): UserStats {
  const first = it.position(at);
  return {
    num_conversations: it.number(first),
    num_messages: it.number(first + 2),
    last_message_time: it.isNull(first + 4) ? null : it.text(first + 4),
  };
}

export function userPreferences(it: Packed, at: number): UserPreferences {
  const first = it.position(at);
  return {
    enable_response_recommendation: it.isNull(first) ? null : it.boolean(first),
    preferred_language: it.isNull(first + 2) ? null : it.text(first + 2),
    conversations_visible_to_admins: it.isNull(first + 4) ? null : it.boolean(first + 4),
    user_model_visible_to_admins: it.isNull(first + 6) ? null : it.boolean(first + 6),
    timezone: it.isNull(first + 8) ? null : it.text(first + 8),
    audio_keyterms: it.isNull(first + 10) ? null : it.list(first + 10, text),
  };
}

export function user(it: Packed, at: number): User {
  const first = it.position(at);
  return {
    org_id: it.text(first),
    user_id: it.text(first + 2),
    first_name: it.text(first + 4),
    last_name: it.text(first + 6),
    email: it.text(first + 8),
    user_stats: userStats(it, first + 10),
    role: it.text(first + 12),
    preferences: userPreferences(it, first + 14),
    nonsensitive_variables: it.dictionary(first + 16, text),
    sensitive_variables: it.list(first + 18, text),
    enable_actions_access: it.boolean(first + 20),
  };
}

export function userPage(it: Packed, at: number): UserPage {
  const first = it.position(at);
  return {
    users: it.list(first, user),
    has_more: it.boolean(first + 2),
    continuation_token: it.isNull(first + 4) ? null : it.number(first + 4),
  };
}

export function createdUser(it: Packed, at: number): CreatedUser {
  const first = it.position(at);
  return {
    user_id: it.text(first),
    verify_link: it.isNull(first + 2) ? null : it.text(first + 2),
  };
}

export function userDimension(it: Packed, at: number): UserDimension {
  const first = it.position(at);
  return {
    description: it.text(first),
    tags: it.list(first + 2, text),
  };
}

export function userModel(it: Packed, at: number): UserModel {
  const first = it.position(at);
  return {
    content: it.text(first),
    insight_ids: it.list(first + 2, text),
    dimensions: it.list(first + 4, userDimension),
  };
}

export function userModels(it: Packed, at: number): UserModels {
  const first = it.position(at);
  return {
    user_models: it.list(first, userModel),
    additional_context: it.list(first + 2, text),
  };
}

export function organization(it: Packed, at: number): Organization {
  const first = it.position(at);
  return {
    org_id: it.text(first),
    org_name: it.text(first + 2),
    default_user_preferences: it.isNull(first + 4) ? null : userPreferences(it, first + 4),
    tenant_id: it.isNull(first + 6) ? null : it.text(first + 6),
  };
}
