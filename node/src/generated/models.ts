// Written by `cargo xtask generate` from the core's definitions; change those instead.

import type { RecordedMessage } from "../speech.js";

/**
 * A text that is none of the known ones.
 *
 * Enums stay open by it: an unknown value keeps its text, and editors still complete the known ones.
 */
export type Other = string & {};

/** An organisation. */
export interface Organization {
  /** Identifier of the organisation. */
  org_id: string;
  /** Its name. */
  org_name: string;
  /** What holds for new users; null without the permission `Organization:GetOrganizationDetails`. */
  default_user_preferences: UserPreferences | null;
  /** Identifier of its tenant; null without the permission `Organization:GetOrganizationDetails`. */
  tenant_id: string | null;
}

/**
 * What users can choose for themselves, and what an organisation chooses for its new users. What is null is left to
 * the server.
 */
export interface UserPreferences {
  /** Whether responses are recommended when the user has not answered for a while. The server's default is no. */
  enable_response_recommendation: boolean | null;
  /** The language the agent should speak: three letters, as in ISO 639-3. Without it the agent speaks its own. */
  preferred_language: string | null;
  /** Whether administrators see the user's conversations. The server's default is yes. */
  conversations_visible_to_admins: boolean | null;
  /** Whether administrators see the user's model. The server's default is yes. */
  user_model_visible_to_admins: boolean | null;
  /** Time zone, by its name in the IANA database, such as `Europe/Oslo`. Without it the organisation's holds. */
  timezone: string | null;
  /** Words that are often misheard and occur when the user speaks. */
  audio_keyterms: string[] | null;
}

/** A user to create. */
export interface NewUser {
  /** First name. */
  first_name: string;
  /** Last name. */
  last_name: string;
  /** Email address. No other user of the organisation has it. */
  email: string;
  /** Name of the role, which says what the user may do. */
  role_name: string;
  /** A link to begin with, which is sent to the email address. Without it nothing is sent. */
  login_link?: string | null | undefined;
  /**
   * Variables that tools are given when they are called for the user: name to value. At most 19. Names hold small
   * letters, digits and underscores; `user_id` is taken.
   */
  nonsensitive_user_variables?: Readonly<Record<string, string>> | null | undefined;
  /** The same for variables whose values are never told again. At most 20. */
  sensitive_user_variables?: Readonly<Record<string, string>> | null | undefined;
  /** What holds for the user. The server's default is what holds for new users of the organisation. */
  user_preferences?: Partial<UserPreferences> | null | undefined;
}

/** A user that was created. */
export interface CreatedUser {
  /** Identifier of the user. */
  user_id: string;
  /** The link that was sent to the user; null where no `login_link` was given. */
  verify_link: string | null;
}

/** Which users to list. Filters of different kinds must all hold. */
export interface UserQuery {
  /** Only these users. */
  user_id?: string | readonly string[] | null | undefined;
  /** Only users with these email addresses. */
  email?: string | readonly string[] | null | undefined;
  /** How many users a page holds at most: 0 to 100. The server's default is 100. */
  limit?: number | null | undefined;
  /** Where the page starts: the `continuation_token` of the page before. The server's default is 0. */
  continuation_token?: number | null | undefined;
  /** Order of the users; later keys break the ties of earlier ones. */
  sort_by?: UserSort | readonly UserSort[] | null | undefined;
}

/**
 * Order of users.
 *
 * - `+first_name`: By first name, from A to Z.
 * - `-first_name`: By first name, from Z to A.
 * - `+last_name`: By last name, from A to Z.
 * - `-last_name`: By last name, from Z to A.
 * - `+email`: By email address, from A to Z.
 * - `-email`: By email address, from Z to A.
 * - `+user_stats.num_conversations`: Those with the fewest conversations first.
 * - `-user_stats.num_conversations`: Those with the most conversations first.
 * - `+user_stats.num_messages`: Those with the fewest messages first.
 * - `-user_stats.num_messages`: Those with the most messages first.
 * - `+user_stats.last_message_time`: Those who have been silent longest first.
 * - `-user_stats.last_message_time`: Those who talked last first.
 */
export type UserSort = "+first_name" | "-first_name" | "+last_name" | "-last_name" | "+email" | "-email" | "+user_stats.num_conversations" | "-user_stats.num_conversations" | "+user_stats.num_messages" | "-user_stats.num_messages" | "+user_stats.last_message_time" | "-user_stats.last_message_time" | Other;

/** One page of users, in answer to `getUsers`. */
export interface UserPage {
  /** The users of this page. */
  users: User[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Where the next page starts; null when there is none. */
  continuation_token: number | null;
}

/** Somebody who belongs to the organisation. */
export interface User {
  /** The organisation. */
  org_id: string;
  /** Identifier of the user: free text. */
  user_id: string;
  /** First name. */
  first_name: string;
  /** Last name. */
  last_name: string;
  /** Email address. */
  email: string;
  /** How much the user has talked. */
  user_stats: UserStats;
  /** Name of the role, which says what the user may do. */
  role: string;
  /** What the user has chosen. */
  preferences: UserPreferences;
  /** Variables that tools are given when they are called for the user: name to value. */
  nonsensitive_variables: Record<string, string>;
  /** Names of the variables whose values are never told. */
  sensitive_variables: string[];
  /** Whether the user may develop actions. */
  enable_actions_access: boolean;
}

/** How much a user has talked. */
export interface UserStats {
  /** How many conversations the user has started. */
  num_conversations: number;
  /** How many messages the user has sent and received. */
  num_messages: number;
  /** When the latest of them was said; null when there is none. */
  last_message_time: string | null;
}

/** What to change about a user. */
export interface UserChanges {
  /** First name. */
  first_name?: string | null | undefined;
  /** Last name. */
  last_name?: string | null | undefined;
  /** Whether responses are recommended when the user has not answered for a while. */
  enable_response_recommendation?: boolean | null | undefined;
  /** The language the agent should speak: three letters, as in ISO 639-3. An empty text takes the choice back. */
  preferred_language?: string | null | undefined;
  /** Time zone, by its name in the IANA database, such as `Europe/Oslo`. An empty text takes the choice back. */
  timezone?: string | null | undefined;
  /** Whether administrators see the user's conversations. */
  conversations_visible_to_admins?: boolean | null | undefined;
  /** Whether administrators see the user's model. */
  user_model_visible_to_admins?: boolean | null | undefined;
  /** What is told of the user from outside, in place of what was told before. */
  additional_context?: string | readonly string[] | null | undefined;
  /**
   * Words that are often misheard and occur when the user speaks, in place of those before. At most 20, of one to three
   * words of small letters and hyphens.
   */
  audio_keyterms?: string | readonly string[] | null | undefined;
}

/** What is known of a user. */
export interface UserModels {
  /** The latest models of the user. */
  user_models: UserModel[];
  /** What has been told of the user from outside. */
  additional_context: string[];
}

/** A model of a user, made of their conversations. */
export interface UserModel {
  /** The model, in words. */
  content: string;
  /** Identifiers of the insights it rests on. */
  insight_ids: string[];
  /** What it is about. */
  dimensions: UserDimension[];
}

/** A side from which users are looked at. */
export interface UserDimension {
  /** The side, in words. */
  description: string;
  /** What is seen from there. */
  tags: string[];
}

/** Which services to list. Filters of different kinds must all hold. */
export interface ServiceQuery {
  /** Only these services. */
  id?: string | readonly string[] | null | undefined;
  /** Only services that can be talked to, or only those that cannot. */
  is_active?: boolean | null | undefined;
  /** Order of the services; later keys break the ties of earlier ones. */
  sort_by?: ServiceSort | readonly ServiceSort[] | null | undefined;
  /** Only services with these tags. */
  tags?: string | readonly string[] | null | undefined;
  /** How many services a page holds at most: 1 to 20. The server's default is 10. */
  limit?: number | null | undefined;
  /** Where the page starts: the `continuation_token` of the page before. The server's default is 0. */
  continuation_token?: number | null | undefined;
}

/**
 * Order of services.
 *
 * - `+name`: By name, from A to Z.
 * - `-name`: By name, from Z to A.
 * - `+is_active`: Those that cannot be talked to first.
 * - `-is_active`: Those that can be talked to first.
 */
export type ServiceSort = "+name" | "-name" | "+is_active" | "-is_active" | Other;

/** One page of a list of services. */
export interface ServicePage {
  /** The services. */
  services: Service[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Where the next page starts; null when there is none. */
  continuation_token: number | null;
  /** The values that filters can take; only with the first page. */
  filter_values: ServiceFilterValues | null;
}

/** What users talk to: an agent, a state machine that guides it, and sets of versions of these. */
export interface Service {
  /** Identifier: 24 hexadecimal digits. */
  id: string;
  /** Its name. */
  name: string;
  /** The version sets, by name. */
  version_sets: Record<string, VersionSet>;
  /** What it is for. */
  description: string;
  /** Whether it can be talked to. */
  is_active: boolean;
  /** Identifier of the state machine. */
  service_hierarchical_state_machine_id: string;
  /** Identifier of the agent. */
  agent_id: string;
  /** Its tags. */
  tags: ServiceTag[];
  /** Words that are often misheard and occur in its conversations. */
  keyterms: string[];
  /** Who made it. */
  creator: UserReference;
  /** Who changed it last. */
  updated_by: UserReference;
}

/** Which versions of its agent, its state machine and its models a service uses. */
export interface VersionSet {
  /** Version of the agent; null for the latest. */
  agent_version_number: number | null;
  /** Version of the state machine; null for the latest. */
  service_hierarchical_state_machine_version_number: number | null;
  /** Language model by purpose, where the version set departs from the defaults. */
  llm_model_preferences: Record<string, LlmConfig>;
}

/** A language model and how it is run. */
export interface LlmConfig {
  /** Name of the model. */
  llm_name: string;
  /** Parameters that only this model understands. */
  params: Record<string, unknown>;
}

/** A tag of a service. */
export interface ServiceTag {
  /** Key of the tag. */
  key: string;
  /** Value of the tag; it may be null. */
  value: string | null;
}

/** A user, wherever their organisation is. */
export interface UserReference {
  /** The organisation. */
  org_id: string;
  /** Identifier of the user. */
  user_id: string;
}

/** The values that the filters of services can take. */
export interface ServiceFilterValues {
  /** The tags of the services. */
  tags: string[];
}

/** What the starters should be like. */
export interface StarterRequest {
  /** Identifier of the service. */
  service_id: string;
  /** Name of the version set of the service. The server's default is `release`. */
  service_version_set_name?: string | null | undefined;
  /** What the starters should be about, at least one thing. Every starter is about some of them. */
  facets: string | readonly string[];
  /** The least number of starters: 1 to 10. */
  min_count: number;
  /** The greatest number of starters: 1 to 10. */
  max_count: number;
  /** How the starters should be made, in words. */
  generation_instructions: string;
}

/** Ways for a user to begin a conversation. */
export interface ConversationStarters {
  /** The starters. */
  prompts: ConversationStarter[];
}

/** A way for a user to begin a conversation. */
export interface ConversationStarter {
  /** What the user could say. */
  prompt: string;
  /** The facets it is about, of those that were asked for. */
  facets: string[];
}

/** How the agent answers. */
export interface CreateConversationQuery {
  /** Whether the agent writes or speaks. */
  response_format?: MessageFormat | null | undefined;
  /**
   * Which of the agent's actions are told: a regular expression for their `type`. The server's default is all; `^$`
   * is none.
   */
  current_agent_action_type?: string | null | undefined;
}

/**
 * How a message was delivered.
 *
 * - `text`: As text.
 * - `voice`: As speech; its audio can be had through `getMessageSource`.
 */
export type MessageFormat = "text" | "voice" | Other;

/** What the conversation is like, and how it begins. */
export interface NewConversation {
  /** Identifier of the service to talk to. */
  service_id: string;
  /** Name of the version set of the service. The server's default is `release`. */
  service_version_set_name?: string | null | undefined;
  /** What the user says, or what has happened, to begin with. Without it the agent begins. */
  initial_message?: string | null | undefined;
  /** What the initial message is: `user-message` or `external-event`. Only together with one. */
  initial_message_type?: InitialMessageType | null | undefined;
  /**
   * Tags: key to value, where a value may be null. At most 20. Keys hold letters, digits, underscores and white space;
   * values are free, up to 100 characters.
   */
  tags?: Readonly<Record<string, string | null>> | null | undefined;
  /** Whether it is a test: nothing is remembered or measured of it once it is finished. */
  is_test?: boolean | null | undefined;
}

/**
 * What the message is that a conversation or an interaction begins with.
 *
 * - `user-message`: The user says it.
 * - `external-event`: It happened outside the conversation.
 * - `skip`: There is none: the agent goes on by itself. Only for interactions.
 */
export type InitialMessageType = "user-message" | "external-event" | "skip" | Other;

/** Something that happens while a conversation is created or an interaction runs. */
export type ConversationEvent =
  | ConversationCreatedEvent
  | UserMessageAvailableEvent
  | CurrentAgentActionEvent
  | NewMessageEvent
  | InteractionCompleteEvent
  | ErrorEvent
  | UnknownEvent;

/** A kind of `ConversationEvent` that is new to this version, with all its fields. */
export interface UnknownEvent {
  /** The kind on the wire. */
  type: UnknownKind;
  [field: string]: unknown;
}

/** The conversation exists. */
export interface ConversationCreatedEvent {
  /** The kind on the wire. */
  type: "conversation-created";
  /** Identifier of the conversation: 24 hexadecimal digits. */
  conversation_id: string;
}

/** The text of the user's message is known: at once for text, once it is transcribed for speech. */
export interface UserMessageAvailableEvent {
  /** The kind on the wire. */
  type: "user-message-available";
  /** Identifier of the user's message. */
  message_id: string;
  /** The text. */
  user_message: string;
}

/** The agent does something on the way to its answer. */
export interface CurrentAgentActionEvent {
  /** The kind on the wire. */
  type: "current-agent-action";
  /** What it does. */
  action: AgentAction;
}

/** What an agent does on the way to its answer. */
export type AgentAction =
  | SelectDynamicBehaviorVectorGeneratedEvent
  | SelectDynamicBehaviorRelevanceRetrievalCompletedEvent
  | SelectDynamicBehaviorCompletedEvent
  | CheckIfActiveMemoryNeededCompletedEvent
  | ExtractActiveMemoriesCompletedEvent
  | NavigateStateMachineDynamicBehaviorOverrideEvent
  | NavigateStateMachineActionStateActionSelectedEvent
  | NavigateStateMachineDecisionStateDecisionStartedEvent
  | NavigateStateMachineExitConditionSelectedEvent
  | NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent
  | NavigateStateMachineRecallStateStaticQueriesRetrievedEvent
  | NavigateStateMachineRecallStateActiveMemoryRetrievedEvent
  | NavigateStateMachineReflectionStatePromptRetrievedEvent
  | NavigateStateMachineReflectionStateReflectionGeneratedEvent
  | NavigateStateMachineAnnotationStateAnnotationRetrievedEvent
  | NavigateStateMachineStateTransitionedEvent
  | GenerateToolParamsDesignatedToolRetrievedEvent
  | GenerateToolParamsDesignatedToolCallParamsGeneratedEvent
  | NavigateStateMachineToolCallStateToolOutputAvailableEvent
  | ToolCallStartedEvent
  | ToolCallEndedEvent
  | ActionTooLongEvent
  | EngageUserDynamicBehaviorOverrideEvent
  | EngageUserMessageFragmentGeneratedEvent
  | UnknownAgentAction;

/** A kind of `AgentAction` that is new to this version, with all its fields. */
export interface UnknownAgentAction {
  /** The kind on the wire. */
  type: UnknownKind;
  [field: string]: unknown;
}

/** What is looked for in the dynamic behaviors was put into a vector. */
export interface SelectDynamicBehaviorVectorGeneratedEvent {
  /** The kind on the wire. */
  type: "select-dynamic-behavior-vector-generated";
}

/** The dynamic behaviors that may matter were found. */
export interface SelectDynamicBehaviorRelevanceRetrievalCompletedEvent {
  /** The kind on the wire. */
  type: "select-dynamic-behavior-relevance-retrieval-completed";
}

/** The dynamic behavior was selected. */
export interface SelectDynamicBehaviorCompletedEvent {
  /** The kind on the wire. */
  type: "select-dynamic-behavior-completed";
  /** The dynamic behavior set that was selected, and its version; null when none was. */
  selected_dynamic_behavior_set_version_info: VersionReference | null;
  /** The one that had been selected before; null when none had. */
  previous_selected_dynamic_behavior_set_version_info: VersionReference | null;
}

/**
 * A thing that is published in versions (an agent, a state machine, a dynamic behavior set) and one version of it.
 *
 * On the wire this is a pair: `["65f0c0ffee65f0c0ffee0001", 3]`.
 */
export type VersionReference = [id: string, version: number];

/** It was settled which memories are needed. */
export interface CheckIfActiveMemoryNeededCompletedEvent {
  /** The kind on the wire. */
  type: "check-if-active-memory-needed-completed";
  /** The queries for them. */
  queries: string[];
}

/** Memories were extracted. */
export interface ExtractActiveMemoriesCompletedEvent {
  /** The kind on the wire. */
  type: "extract-active-memories-completed";
  /** Queries and what they found. */
  queries_and_responses: QueryAndResponse[];
}

/**
 * A query for memories and what it found.
 *
 * On the wire this is a pair: `["sleep", "Goes to bed at eleven."]`.
 */
export type QueryAndResponse = [query: string, response: string];

/** The dynamic behavior set changes how the agent finds its way. */
export interface NavigateStateMachineDynamicBehaviorOverrideEvent {
  /** The kind on the wire. */
  type: "navigate-state-machine-dynamic-behavior-override";
  /** Whether it overrides the instructions. */
  overriding_instructions: boolean;
  /** Whether it overrides which tools may be called. */
  overriding_tool_candidates: boolean;
}

/** An action of the present state was selected. */
export interface NavigateStateMachineActionStateActionSelectedEvent {
  /** The kind on the wire. */
  type: "navigate-state-machine-action-state-action-selected";
  /** The action. */
  action: string;
}

/** The decision of a decision state has begun. */
export interface NavigateStateMachineDecisionStateDecisionStartedEvent {
  /** The kind on the wire. */
  type: "navigate-state-machine-decision-state-decision-started";
}

/** An exit condition of the present state was selected. */
export interface NavigateStateMachineExitConditionSelectedEvent {
  /** The kind on the wire. */
  type: "navigate-state-machine-exit-condition-selected";
  /** The exit condition. */
  exit_condition: string;
  /** State machine, and its version, of the next state. */
  next_state_state_machine_version_info: VersionReference;
  /** Name of the next state. */
  next_state_name: string;
}

/** A recall state has made queries of its own. */
export interface NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent {
  /** The kind on the wire. */
  type: "navigate-state-machine-recall-state-dynamic-queries-generated";
  /** The queries. */
  dynamic_queries: string[];
  /** What the queries should find. */
  requested_information: string;
}

/** A recall state has taken its fixed queries. */
export interface NavigateStateMachineRecallStateStaticQueriesRetrievedEvent {
  /** The kind on the wire. */
  type: "navigate-state-machine-recall-state-static-queries-retrieved";
  /** The queries. */
  static_queries: string[];
}

/** A recall state has found memories. */
export interface NavigateStateMachineRecallStateActiveMemoryRetrievedEvent {
  /** The kind on the wire. */
  type: "navigate-state-machine-recall-state-active-memory-retrieved";
  /** Queries and what they found. */
  queries_and_responses: QueryAndResponse[];
}

/** A reflection state has taken its prompt. */
export interface NavigateStateMachineReflectionStatePromptRetrievedEvent {
  /** The kind on the wire. */
  type: "navigate-state-machine-reflection-state-prompt-retrieved";
  /** The prompt. */
  prompt: string;
}

/** A reflection state has reflected. */
export interface NavigateStateMachineReflectionStateReflectionGeneratedEvent {
  /** The kind on the wire. */
  type: "navigate-state-machine-reflection-state-reflection-generated";
  /** The reflection. */
  reflection: string;
}

/** An annotation state has taken its annotation. */
export interface NavigateStateMachineAnnotationStateAnnotationRetrievedEvent {
  /** The kind on the wire. */
  type: "navigate-state-machine-annotation-state-annotation-retrieved";
  /** The annotation. */
  annotation: string;
}

/** The agent has gone on to another state. */
export interface NavigateStateMachineStateTransitionedEvent {
  /** The kind on the wire. */
  type: "navigate-state-machine-state-transitioned";
  /** Name of the state that was left. */
  prev_state: string;
  /** State machine, and its version, of the state that was left. */
  prev_state_state_machine_version_info: VersionReference;
  /** Name of the state that was entered. */
  next_state: string;
  /** State machine, and its version, of the state that was entered. */
  next_state_state_machine_version_info: VersionReference;
}

/** A tool-call state has taken its designated tool. */
export interface GenerateToolParamsDesignatedToolRetrievedEvent {
  /** The kind on the wire. */
  type: "designated-tool-retrieved";
  /** Identifier of the tool. */
  tool_id: string;
  /** Version of the tool. */
  tool_version: string;
}

/** The parameters of the designated tool were made. */
export interface GenerateToolParamsDesignatedToolCallParamsGeneratedEvent {
  /** The kind on the wire. */
  type: "designated-tool-call-params-generated";
  /** Identifier of the tool. */
  tool_id: string;
  /** Version of the tool. */
  tool_version: string;
  /** The parameters. */
  tool_call_params: Record<string, unknown>;
}

/** The designated tool has answered. */
export interface NavigateStateMachineToolCallStateToolOutputAvailableEvent {
  /** The kind on the wire. */
  type: "navigate-state-machine-tool-call-state-tool-output-available";
  /** Identifier of the tool. */
  tool_id: string;
  /** Version of the tool. */
  tool_version: string;
  /** What the tool gave back. */
  tool_output: string;
  /** How long the call took, in seconds. */
  duration: number;
  /** What the tool was given. */
  input_arguments: Record<string, unknown>;
}

/** A tool is being called. */
export interface ToolCallStartedEvent {
  /** The kind on the wire. */
  type: "tool-call-started";
  /** Number of the round of tool calls, from 0. */
  tool_round_index: number;
  /** Identifier of the tool. */
  tool_id: string;
  /** Version of the tool. */
  tool_version: string;
  /** What the tool is given. */
  input_params: Record<string, unknown>;
}

/** A tool has answered. */
export interface ToolCallEndedEvent {
  /** The kind on the wire. */
  type: "tool-call-ended";
  /** Number of the round of tool calls, from 0. */
  tool_round_index: number;
  /** Identifier of the tool. */
  tool_id: string;
  /** Version of the tool. */
  tool_version: string;
  /** What the tool was given. */
  input_parameters: Record<string, unknown>;
  /** What the tool gave back. */
  result: string;
  /** How long the call took, in seconds. */
  duration: number;
}

/** Something the agent has begun takes long; here is a filler for the time. */
export interface ActionTooLongEvent {
  /** The kind on the wire. */
  type: "action-too-long";
  /**
   * What can be said meanwhile: text; or, where there is audio for it, a WAV file in Base64 (16-bit PCM, 16 kHz, one
   * channel).
   */
  filler: string;
  /** The action that takes long, as it was reported when it began. */
  previously_started_event: unknown;
}

/** The dynamic behavior set changes how the agent answers. */
export interface EngageUserDynamicBehaviorOverrideEvent {
  /** The kind on the wire. */
  type: "engage-user-dynamic-behavior-override";
  /** Whether it overrides the instructions. */
  overriding_instructions: boolean;
  /** Whether it overrides which tools may be called. */
  overriding_tool_candidates: boolean;
}

/** A fragment of the answer was written. */
export interface EngageUserMessageFragmentGeneratedEvent {
  /** The kind on the wire. */
  type: "engage-user-message-fragment-generated";
  /** Number of the fragment in the answer. */
  index: number;
  /** The fragment. */
  fragment: string;
  /** Whether it is the last one. */
  is_final: boolean;
}

/** A piece of the agent's message. */
export interface NewMessageEvent {
  /** The kind on the wire. */
  type: "new-message";
  /** The piece: text; or, where speech was asked for, 16-bit PCM audio in Base64. */
  message: string;
  /**
   * Which character is spoken when; null for text, and for a piece of audio whose characters came with an earlier one.
   */
  transcript_alignment: SpokenCharacter[] | null;
  /** Whether this is the last piece of the message. */
  stop: boolean;
  /** Number of the piece in the message. */
  sequence_number: number;
  /** Identifier of the agent's message. */
  message_id: string;
}

/**
 * When a character of a message is spoken.
 *
 * On the wire this is a pair: `[120, "H"]`.
 */
export type SpokenCharacter = [milliseconds: number, character: string];

/** The interaction is over and kept. Nothing but an error of what follows it may come after this. */
export interface InteractionCompleteEvent {
  /** The kind on the wire. */
  type: "interaction-complete";
  /** Identifier of the agent's message. */
  message_id: string;
  /** Identifier of the interaction. */
  interaction_id: string;
  /** The whole text of the agent's message; of speech, its transcript. */
  full_message: string;
  /** Whether the conversation was finished by this interaction. */
  conversation_completed: boolean;
}

/**
 * Something failed. Before the interaction was complete, all of it is void; after that, only what follows a finished
 * conversation is, and finishing the conversation tries that again.
 */
export interface ErrorEvent {
  /** The kind on the wire. */
  type: "error";
  /** The HTTP status that stands for the failure. */
  http_error_code: number;
  /** What failed. */
  error_description: string;
}

/** How the message is given, and how the agent answers. */
export interface InteractionQuery {
  /** Whether the message is written or spoken. */
  request_format?: MessageFormat | null | undefined;
  /** Whether the agent writes or speaks. */
  response_format?: MessageFormat | null | undefined;
  /**
   * Which of the agent's actions are told: a regular expression for their `type`. The server's default is all; `^$`
   * is none.
   */
  current_agent_action_type?: string | null | undefined;
  /**
   * What the audio of a spoken message is. Required for one, unless it is an MP3 or a WAV file, which say it
   * themselves; of a WAV file the samples are sent.
   */
  request_audio_config?: UserMessageAudioConfig | null | undefined;
}

/** What the audio of a voice message is: an MP3 file, or samples without a header. */
export type UserMessageAudioConfig =
  | {
      /** MP3. */
      type: "mp3";
    }
  | {
      /** Signed little-endian samples. A WAV file holds them after its header. */
      type: "pcm";
      /** Samples a second: 4000 to 44100. */
      frame_rate: number;
      /** Number of channels: 1. */
      n_channels: number;
      /** Bytes of a sample: 2 or 4. */
      sample_width: number;
    };

/** What is said in an interaction, and what has happened before. */
export interface InteractionMessage {
  /** What the message is. */
  initial_message_type?: InitialMessageType | null | undefined;
  /** The message: its text or its audio. Empty for `skip`. */
  recorded_message?: RecordedMessage | null | undefined;
  /** What has happened before the message, in the order of time. Not with `skip`. */
  external_event_message_content?: string | readonly string[] | null | undefined;
  /** When it happened, one instant each. */
  external_event_message_timestamp?: string | readonly string[] | null | undefined;
}

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

/** A kind of `StateTransitionLog` that is new to this version, with all its fields. */
export interface UnknownStateTransition {
  /** The kind on the wire. */
  type: UnknownKind;
  [field: string]: unknown;
}

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
