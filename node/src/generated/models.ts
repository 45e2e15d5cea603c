// Written by `cargo xtask generate` from the core's definitions; change those instead.

/**
 * A text that is none of the known ones.
 *
 * Enums stay open by it: an unknown value keeps its text, and editors still complete the known ones.
 */
export type Other = string & {};

/** Which conversations to list. Filters of different kinds must all hold; of several values of one, any may. */
export interface ConversationQuery {
  /** Only conversations of these users. */
  user_id?: string | readonly string[] | null | undefined;
  /** Only conversations with these services. */
  service_id?: string | readonly string[] | null | undefined;
  /** Only conversations that are finished, or only those that are not. */
  is_finished?: boolean | null | undefined;
  /** Only these conversations. */
  id?: string | readonly string[] | null | undefined;
  /** Only conversations with these tags. */
  tag?: string | readonly string[] | null | undefined;
  /** How many conversations a page holds at most: 1 to 150. The server's default is 150. */
  limit?: number | null | undefined;
  /** Where the page starts: the `continuation_token` of the page before. The server's default is 0. */
  continuation_token?: number | null | undefined;
  /** Order of the conversations; later keys break the ties of earlier ones. */
  sort_by?: ConversationSort | readonly ConversationSort[] | null | undefined;
}

/**
 * Order of conversations.
 *
 * - `+created_at`: The oldest first.
 * - `-created_at`: The newest first.
 */
export type ConversationSort = "+created_at" | "-created_at" | Other;

/** One page of conversations, in answer to `getConversations`. */
export interface ConversationPage {
  /** The conversations of this page. */
  conversations: Conversation[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Where the next page starts; null when there is none. */
  continuation_token: number | null;
}

/** A conversation between a user and a service. */
export interface Conversation {
  /** Identifier of the conversation: 24 hexadecimal digits. */
  id: string;
  /** Identifier of the user who started it. */
  user_id: string;
  /** When it was started. */
  created_at: string;
  /** Whether it has been finished; a finished conversation takes no more interactions. */
  is_finished: boolean;
  /** Whether every analysis that follows a finished conversation is done. */
  is_analyzed: boolean;
  /** The analyses done so far. */
  completed_post_processings: PostProcessingType[];
  /** Text of the latest message; empty without the permission `Conversation:GetMessage` on it. */
  final_message: string;
  /** Identifier of the service it is held with. */
  service_id: string;
  /** Version set it runs on; null without the permission `Service:GetVersionSet`. */
  version_set_info: VersionSetInfo | null;
  /** How many messages it has. */
  num_messages: number;
  /** Its tags: key to value, where a value may be null. */
  tags: Record<string, string | null>;
}

/**
 * An analysis that runs after a conversation has finished.
 *
 * - `generate-user-models`: The user models were brought up to date.
 * - `extract-memories`: Memories were extracted.
 * - `compute-metrics`: Metrics were computed.
 */
export type PostProcessingType = "generate-user-models" | "extract-memories" | "compute-metrics" | Other;

/** Which version set of its service a conversation runs on. */
export interface VersionSetInfo {
  /** Name of the version set, such as `release`; `unknown` for conversations older than this record. */
  name: string;
  /** The agent, and its version, that speaks in the conversation. */
  agent_version_info: VersionReference;
  /** The state machine, and its version, that guides the conversation. */
  service_hierarchical_state_machine_version_info: VersionReference;
  /** Language model by purpose, where the version set departs from the defaults. */
  llm_model_preferences: Record<string, LlmConfig>;
}

/**
 * A thing that is published in versions (an agent, a state machine, a dynamic behavior set) and one version of it.
 *
 * On the wire this is a pair: `["65f0c0ffee65f0c0ffee0001", 3]`.
 */
export type VersionReference = [id: string, version: number];

/** A language model and how it is run. */
export interface LlmConfig {
  /** Name of the model. */
  llm_name: string;
  /** Parameters that only this model understands. */
  params: Record<string, unknown>;
}

/** Which messages to read. Filters of different kinds must all hold; of several values of one, any may. */
export interface MessageQuery {
  /** Only these messages. */
  id?: string | readonly string[] | null | undefined;
  /** Only messages of these types. The server's default is all but `agent-inner-thought`. */
  message_type?: MessageType | readonly MessageType[] | null | undefined;
  /** Only messages of these interactions. */
  interaction_id?: string | readonly string[] | null | undefined;
  /** How many messages a page holds at most: 1 to 500. The server's default is 500. */
  limit?: number | null | undefined;
  /** Where the page starts: the `continuation_token` of the page before. The server's default is 0. */
  continuation_token?: number | null | undefined;
  /** Order of the messages; later keys break the ties of earlier ones. */
  sort_by?: MessageSort | readonly MessageSort[] | null | undefined;
}

/**
 * Who or what a message comes from.
 *
 * - `user-message`: Said by the user.
 * - `agent-message`: Said by the agent.
 * - `agent-inner-thought`: Thought by the agent and not said; returned only when asked for.
 * - `external-event`: Something that happened outside the conversation and was reported into it.
 */
export type MessageType = "user-message" | "agent-message" | "agent-inner-thought" | "external-event" | Other;

/**
 * Order of messages.
 *
 * - `+created_at`: The oldest first.
 * - `-created_at`: The newest first.
 * - `+interaction_id`: By the identifier of the interaction, the lowest first.
 * - `-interaction_id`: By the identifier of the interaction, the highest first.
 */
export type MessageSort = "+created_at" | "-created_at" | "+interaction_id" | "-interaction_id" | Other;

/** One page of messages, in answer to `getConversationMessages`. */
export interface MessagePage {
  /** The messages of this page. */
  messages: Message[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Where the next page starts; null when there is none. */
  continuation_token: number | null;
}

/** A message of a conversation. */
export interface Message {
  /** Identifier of the message: 24 hexadecimal digits. */
  id: string;
  /** Identifier of the interaction it belongs to. */
  interaction_id: string;
  /** When it was created. */
  created_at: string;
  /** Name of the sender, for people to read. */
  sender: string;
  /** The text. */
  message: string;
  /** How it was delivered. */
  format: MessageFormat;
  /** Who or what it comes from. */
  message_type: MessageType;
  /**
   * The text: another name for `message`, the one the official documentation uses. It is no property of its own: copies
   * made by spreading, JSON or `structuredClone` have `message` alone.
   */
  readonly message_text: string;
}

/**
 * How a message was delivered.
 *
 * - `text`: As text.
 * - `voice`: As speech; its audio can be had through `getMessageSource`.
 */
export type MessageFormat = "text" | "voice" | Other;

/** How long the URL should last. */
export interface MessageSourceQuery {
  /**
   * Whether the URL should last 12 hours. Leave it out where a short life will do: whoever holds the URL can listen.
   */
  long_lived?: boolean | null | undefined;
}

/** Where the audio of a voice message can be downloaded. */
export interface MessageSource {
  /** Signed URL of the audio. Whoever holds it can listen until it expires: treat it as a secret. */
  url: string;
  /** When the URL stops working. */
  expires_at: string;
  /** Media type of the audio. */
  content_type: AudioContentType;
}

/**
 * Media type of a voice message's audio.
 *
 * - `audio/mpeg`: MP3.
 * - `audio/wav`: WAV.
 */
export type AudioContentType = "audio/mpeg" | "audio/wav" | Other;

/** What to change about the tags of a conversation. */
export interface TagChanges {
  /**
   * Tags to add or change: key to value, where a value may be null. At most 20. Keys and values hold letters, digits,
   * underscores and white space.
   */
  updates?: Readonly<Record<string, string | null>> | null | undefined;
  /** Keys of the tags to remove. */
  deletes?: string | readonly string[] | null | undefined;
}

/** What the suggestions should be about. */
export interface RecommendationContext {
  /** Who the user is and what they are after, in free words. Without it the server assumes a typical user. */
  context?: string | null | undefined;
}

/** What the user could answer next. */
export interface RecommendedResponses {
  /** Suggested answers, the best first. */
  recommended_responses: string[];
}

/** Why the agent said what it said in one interaction. */
export interface InteractionInsights {
  /** Name of the state the agent is in. */
  current_state_name: string;
  /** What the agent does in that state. */
  current_state_action: string;
  /** What the agent wants to reach in that state. */
  current_state_objective: string;
  /** The states the agent went through, in order. */
  state_transition_logs: StateTransitionLog[];
  /** The memories at hand. */
  working_memory: WorkingMemory[];
  /** What the agent reflected on; only what the caller may read. */
  reflections: string[];
  /** The dynamic behavior set that was activated, and its version; null when none was. */
  triggered_dynamic_behavior_set_version_info: VersionReference | null;
  /** Tool calls made while the next action was chosen: a list for every round. */
  select_next_action_tool_call_logs: ToolCallLog[][];
  /** Tool calls made while the message was written: a list for every round. */
  engage_user_tool_call_logs: ToolCallLog[][];
}

/** How the agent got from one state to the next. The kind is that of the state which was left. */
export type StateTransitionLog =
  | ActionStateTransition
  | DecisionStateTransition
  | RecallStateTransition
  | JumpbackStateTransition
  | AnnotationStateTransition
  | ReflectionStateTransition
  | ToolCallStateTransition
  | UnknownStateTransition;

/** The agent left a state in which it talks to the user. */
export interface ActionStateTransition {
  /** The kind on the wire. */
  type: "action";
  /** Name of the state that was left. */
  previous_state: string;
  /** State machine, and its version, of the state that was left. */
  previous_service_hierarchical_state_machine_version_info: VersionReference;
  /** Name of the state that was entered. */
  next_state: string;
  /** State machine, and its version, of the state that was entered. */
  next_service_hierarchical_state_machine_version_info: VersionReference;
  /** The exit condition that was met. */
  previous_state_exit_condition_description: string;
  /** Tool calls made while the next action was chosen: a list for every round. */
  tool_call_logs: ToolCallLog[][];
}

/** One call of a tool. */
export interface ToolCallLog {
  /** Name of the tool. */
  tool_name: string;
  /** Identifier of the tool. */
  tool_id: string;
  /** Version of the tool. */
  tool_version: string;
  /** What the tool was given. */
  input: Record<string, unknown>;
  /** What the tool gave back; null when the output is not kept. */
  output: string | null;
  /** How long the call took, in seconds. */
  duration: number;
}

/** The agent left a state in which it decides where to go. */
export interface DecisionStateTransition {
  /** The kind on the wire. */
  type: "decision";
  /** Name of the state that was left. */
  previous_state: string;
  /** State machine, and its version, of the state that was left. */
  previous_service_hierarchical_state_machine_version_info: VersionReference;
  /** Name of the state that was entered. */
  next_state: string;
  /** State machine, and its version, of the state that was entered. */
  next_service_hierarchical_state_machine_version_info: VersionReference;
  /** The exit condition that was met. */
  previous_state_exit_condition_description: string;
  /** Tool calls made while it decided: a list for every round. */
  tool_call_logs: ToolCallLog[][];
}

/** The agent left a state in which it recalls memories. */
export interface RecallStateTransition {
  /** The kind on the wire. */
  type: "recall";
  /** Name of the state that was left. */
  previous_state: string;
  /** State machine, and its version, of the state that was left. */
  previous_service_hierarchical_state_machine_version_info: VersionReference;
  /** Name of the state that was entered. */
  next_state: string;
  /** State machine, and its version, of the state that was entered. */
  next_service_hierarchical_state_machine_version_info: VersionReference;
  /** The queries that were run; those already run earlier in the conversation are left out. */
  performed_queries: string[];
}

/** The agent went back to a state it had been in. */
export interface JumpbackStateTransition {
  /** The kind on the wire. */
  type: "jumpback";
  /** Name of the state that was left. */
  previous_state: string;
  /** State machine, and its version, of the state that was left. */
  previous_service_hierarchical_state_machine_version_info: VersionReference;
  /** Name of the state that was entered. */
  next_state: string;
  /** State machine, and its version, of the state that was entered. */
  next_service_hierarchical_state_machine_version_info: VersionReference;
}

/** The agent left a state that puts a fixed thought into its mind. */
export interface AnnotationStateTransition {
  /** The kind on the wire. */
  type: "annotation";
  /** Name of the state that was left. */
  previous_state: string;
  /** State machine, and its version, of the state that was left. */
  previous_service_hierarchical_state_machine_version_info: VersionReference;
  /** Name of the state that was entered. */
  next_state: string;
  /** State machine, and its version, of the state that was entered. */
  next_service_hierarchical_state_machine_version_info: VersionReference;
  /** Identifier of the inner-thought message that was inserted. */
  inner_thought_message_id: string;
}

/** The agent left a state in which it reflects. */
export interface ReflectionStateTransition {
  /** The kind on the wire. */
  type: "reflection";
  /** Name of the state that was left. */
  previous_state: string;
  /** State machine, and its version, of the state that was left. */
  previous_service_hierarchical_state_machine_version_info: VersionReference;
  /** Name of the state that was entered. */
  next_state: string;
  /** State machine, and its version, of the state that was entered. */
  next_service_hierarchical_state_machine_version_info: VersionReference;
  /** Identifier of the inner-thought message that holds the reflection. */
  inner_thought_message_id: string;
  /** Tool calls made while it reflected: a list for every round. */
  tool_call_logs: ToolCallLog[][];
}

/** The agent left a state in which it calls a designated tool. */
export interface ToolCallStateTransition {
  /** The kind on the wire. */
  type: "tool-call";
  /** Name of the state that was left. */
  previous_state: string;
  /** State machine, and its version, of the state that was left. */
  previous_service_hierarchical_state_machine_version_info: VersionReference;
  /** Name of the state that was entered. */
  next_state: string;
  /** State machine, and its version, of the state that was entered. */
  next_service_hierarchical_state_machine_version_info: VersionReference;
  /** Tool calls made on the way, without the designated one: a list for every round. */
  tool_call_logs: ToolCallLog[][];
  /** The call of the designated tool. */
  designated_tool_call_log: ToolCallLog;
}

/** A memory the agent had at hand while it wrote a message. */
export interface WorkingMemory {
  /** What is remembered. */
  content: string;
  /** Where the memory comes from. */
  context: string;
}

declare const unknownKind: unique symbol;

/** A kind that is new to this version: a text, of which TypeScript knows only that it is none of the known ones. */
export type UnknownKind = `${string & { readonly [unknownKind]: never }}`;

/** A state transition of a kind that is new to this version, with all its fields. */
export interface UnknownStateTransition {
  /** The kind on the wire. */
  type: UnknownKind;
  [field: string]: unknown;
}
