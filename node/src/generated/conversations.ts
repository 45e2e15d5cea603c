// Written by `cargo xtask generate` from the core's definitions; change those instead.

import { arranged, type RequestHeaders } from "../arguments.js";
import type { Operation, PagedOperation, StreamOperation } from "../operation.js";
import type { CallOptions } from "../options.js";
import type { AutoPager } from "../pages.js";
import type { ApiPromise } from "../promise.js";
import { Resource } from "../resource.js";
import { created, said, type RecordedMessage } from "../speech.js";
import type { StreamPromise } from "../stream-promise.js";
import {
  conversationEvent,
  conversationPage,
  conversationStarters,
  interactionInsights,
  messagePage,
  messageSource,
  recommendedResponses,
} from "./readers.js";
import type {
  Conversation,
  ConversationEvent,
  ConversationPage,
  ConversationQuery,
  ConversationStarters,
  CreateConversationQuery,
  InteractionInsights,
  InteractionMessage,
  InteractionQuery,
  Message,
  MessagePage,
  MessageQuery,
  MessageSource,
  MessageSourceQuery,
  NewConversation,
  RecommendationContext,
  RecommendedResponses,
  StarterRequest,
  TagChanges,
} from "./models.js";

/** What `getConversations` takes, in one object. */
export interface GetConversationsRequest extends CallOptions {
  /** Which conversations to list. Filters of different kinds must all hold; of several values of one, any may. */
  query?: ConversationQuery | null | undefined;
  /** Another name for `query`. */
  queryParams?: ConversationQuery | null | undefined;
}

/** What `getConversationMessages` takes, in one object. */
export interface GetConversationMessagesRequest extends CallOptions {
  /** Identifier of the conversation. */
  conversationId: string;
  /** Which messages to read. Filters of different kinds must all hold; of several values of one, any may. */
  query?: MessageQuery | null | undefined;
  /** Another name for `query`. */
  queryParams?: MessageQuery | null | undefined;
}

/** What `getMessageSource` takes, in one object. */
export interface GetMessageSourceRequest extends CallOptions {
  /** Identifier of the conversation. */
  conversationId: string;
  /** Identifier of the message. */
  messageId: string;
  /** How long the URL should last. */
  query?: MessageSourceQuery | null | undefined;
  /** Another name for `query`. */
  queryParams?: MessageSourceQuery | null | undefined;
}

/** What `modifyTags` takes, in one object. */
export interface ModifyTagsRequest extends CallOptions {
  /** Identifier of the conversation. */
  conversationId: string;
  /** What to change about the tags of a conversation. */
  body: TagChanges;
}

/** What `recommendResponsesForInteraction` takes, in one object. */
export interface RecommendResponsesForInteractionRequest extends CallOptions {
  /** Identifier of the conversation. */
  conversationId: string;
  /** Identifier of the interaction. */
  interactionId: string;
  /** What the suggestions should be about. */
  body?: RecommendationContext | null | undefined;
}

/** What `getInteractionInsights` takes, in one object. */
export interface GetInteractionInsightsRequest extends CallOptions {
  /** Identifier of the conversation. */
  conversationId: string;
  /** Identifier of the interaction. */
  interactionId: string;
}

/** What `createConversation` takes, in one object. */
export interface CreateConversationRequest extends CallOptions {
  /** What the conversation is like, and how it begins. */
  body: NewConversation;
  /** How the agent answers. */
  query?: CreateConversationQuery | null | undefined;
  /** Another name for `query`. */
  queryParams?: CreateConversationQuery | null | undefined;
}

/** What `interactWithConversation` takes, in one object. */
export interface InteractWithConversationRequest extends CallOptions {
  /** Identifier of the conversation. */
  conversationId: string;
  /** What is said in an interaction, and what has happened before. */
  body: InteractionMessage | RecordedMessage;
  /** How the message is given, and how the agent answers. */
  query?: InteractionQuery | null | undefined;
  /** Another name for `query`. */
  queryParams?: InteractionQuery | null | undefined;
}

/** The same, with the official package's name for what is said. */
export interface InteractWithConversationInput extends Omit<InteractWithConversationRequest, "body"> {
  /** What is said in an interaction, and what has happened before. */
  input: InteractionMessage | RecordedMessage;
}

/** What `finishConversation` takes, in one object. */
export interface FinishConversationRequest extends CallOptions {
  /** Identifier of the conversation. */
  conversationId: string;
}

/** What `generateConversationStarters` takes, in one object. */
export interface GenerateConversationStartersRequest extends CallOptions {
  /** What the starters should be like. */
  body: StarterRequest;
}

const LIST_CONVERSATIONS: PagedOperation<ConversationPage, Conversation> = {
  name: "list_conversations",
  read: conversationPage,
  items: (page) => page.conversations,
};
const LIST_CONVERSATIONS_IDS = [] as const;
const LIST_CONVERSATIONS_REST = [["query"]] as const;

const GET_MESSAGES: PagedOperation<MessagePage, Message> = {
  name: "get_messages",
  read: messagePage,
  items: (page) => page.messages,
};
const GET_MESSAGES_IDS = [["conversationId", "conversation_id"]] as const;
const GET_MESSAGES_REST = [["query"]] as const;

const GET_MESSAGE_SOURCE: Operation<MessageSource> = {
  name: "get_message_source",
  read: messageSource,
};
const GET_MESSAGE_SOURCE_IDS = [["conversationId", "conversation_id"], ["messageId", "message_id"]] as const;
const GET_MESSAGE_SOURCE_REST = [["query"]] as const;

const MODIFY_TAGS: Operation<void> = {
  name: "modify_tags",
  read: () => undefined,
};
const MODIFY_TAGS_IDS = [["conversationId", "conversation_id"]] as const;
const MODIFY_TAGS_REST = [["body"]] as const;

const RECOMMEND_RESPONSES: Operation<RecommendedResponses> = {
  name: "recommend_responses",
  read: recommendedResponses,
};
const RECOMMEND_RESPONSES_IDS = [["conversationId", "conversation_id"], ["interactionId", "interaction_id"]] as const;
const RECOMMEND_RESPONSES_REST = [["body"]] as const;

const GET_INTERACTION_INSIGHTS: Operation<InteractionInsights> = {
  name: "get_interaction_insights",
  read: interactionInsights,
};
const GET_INTERACTION_INSIGHTS_IDS = [["conversationId", "conversation_id"], ["interactionId", "interaction_id"]] as const;
const GET_INTERACTION_INSIGHTS_REST = [] as const;

const CREATE_CONVERSATION: StreamOperation<ConversationEvent> = {
  name: "create_conversation",
  read: (it, at) => it.list(at, conversationEvent),
  complete: created,
};
const CREATE_CONVERSATION_IDS = [] as const;
const CREATE_CONVERSATION_REST = [["body"], ["query"]] as const;

const INTERACT_WITH_CONVERSATION: StreamOperation<ConversationEvent> = {
  name: "interact_with_conversation",
  read: (it, at) => it.list(at, conversationEvent),
  complete: said,
};
const INTERACT_WITH_CONVERSATION_IDS = [["conversationId", "conversation_id"]] as const;
const INTERACT_WITH_CONVERSATION_REST = [["body", "recorded_message"], ["query"]] as const;

const FINISH_CONVERSATION: Operation<void> = {
  name: "finish_conversation",
  read: () => undefined,
};
const FINISH_CONVERSATION_IDS = [["conversationId", "conversation_id"]] as const;
const FINISH_CONVERSATION_REST = [] as const;

const GENERATE_CONVERSATION_STARTERS: Operation<ConversationStarters> = {
  name: "generate_conversation_starters",
  read: conversationStarters,
};
const GENERATE_CONVERSATION_STARTERS_IDS = [] as const;
const GENERATE_CONVERSATION_STARTERS_REST = [["body"]] as const;

/** The operations on conversations. */
export class ConversationResource extends Resource {
  /**
   * Lists conversations, one page at a time.
   *
   * At most 15 requests a minute and user.
   *
   * @param query Which conversations to list. Filters of different kinds must all hold; of several values of one, any
   *   may.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  getConversations(
    query?: ConversationQuery | null,
    options?: CallOptions | RequestHeaders,
  ): ApiPromise<ConversationPage>;
  /**
   * Lists conversations, one page at a time.
   *
   * At most 15 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  getConversations(request: GetConversationsRequest): ApiPromise<ConversationPage>;
  getConversations(...values: unknown[]): ApiPromise<ConversationPage> {
    const { given, options } = arranged(LIST_CONVERSATIONS_IDS, LIST_CONVERSATIONS_REST, values);
    return this.call(LIST_CONVERSATIONS, given, options);
  }

  /**
   * Goes through all conversations. Pages follow by themselves: the next one is fetched while this one is being read,
   * at the documented pace.
   *
   * At most 15 requests a minute and user.
   *
   * @param query Which conversations to list. Filters of different kinds must all hold; of several values of one, any
   *   may.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  iterate(
    query?: ConversationQuery | null,
    options?: CallOptions | RequestHeaders,
  ): AutoPager<ConversationPage, Conversation>;
  /**
   * Goes through all conversations. Pages follow by themselves: the next one is fetched while this one is being read,
   * at the documented pace.
   *
   * At most 15 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  iterate(request: GetConversationsRequest): AutoPager<ConversationPage, Conversation>;
  iterate(...values: unknown[]): AutoPager<ConversationPage, Conversation> {
    const { given, options } = arranged(LIST_CONVERSATIONS_IDS, LIST_CONVERSATIONS_REST, values);
    return this.follow(LIST_CONVERSATIONS, given, options);
  }

  /**
   * Reads the messages of a conversation, one page at a time, in the order they were said unless asked otherwise.
   *
   * At most 20 requests a minute and user.
   *
   * @param conversationId Identifier of the conversation.
   * @param query Which messages to read. Filters of different kinds must all hold; of several values of one, any may.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  getConversationMessages(
    conversationId: string,
    query?: MessageQuery | null,
    options?: CallOptions | RequestHeaders,
  ): ApiPromise<MessagePage>;
  /**
   * Reads the messages of a conversation, one page at a time, in the order they were said unless asked otherwise.
   *
   * At most 20 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  getConversationMessages(request: GetConversationMessagesRequest): ApiPromise<MessagePage>;
  getConversationMessages(...values: unknown[]): ApiPromise<MessagePage> {
    const { given, options } = arranged(GET_MESSAGES_IDS, GET_MESSAGES_REST, values);
    return this.call(GET_MESSAGES, given, options);
  }

  /**
   * Goes through all messages of a conversation. Pages follow by themselves: the next one is fetched while this one is
   * being read, at the documented pace.
   *
   * At most 20 requests a minute and user.
   *
   * @param conversationId Identifier of the conversation.
   * @param query Which messages to read. Filters of different kinds must all hold; of several values of one, any may.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  iterateMessages(
    conversationId: string,
    query?: MessageQuery | null,
    options?: CallOptions | RequestHeaders,
  ): AutoPager<MessagePage, Message>;
  /**
   * Goes through all messages of a conversation. Pages follow by themselves: the next one is fetched while this one is
   * being read, at the documented pace.
   *
   * At most 20 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  iterateMessages(request: GetConversationMessagesRequest): AutoPager<MessagePage, Message>;
  iterateMessages(...values: unknown[]): AutoPager<MessagePage, Message> {
    const { given, options } = arranged(GET_MESSAGES_IDS, GET_MESSAGES_REST, values);
    return this.follow(GET_MESSAGES, given, options);
  }

  /**
   * Gets a signed URL of the audio of a voice message. The URL is a secret: whoever has it can listen.
   *
   * At most 30 requests a minute and user.
   *
   * @param conversationId Identifier of the conversation.
   * @param messageId Identifier of the message.
   * @param query How long the URL should last.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  getMessageSource(
    conversationId: string,
    messageId: string,
    query?: MessageSourceQuery | RequestHeaders | null,
    options?: CallOptions | RequestHeaders,
  ): ApiPromise<MessageSource>;
  /**
   * Gets a signed URL of the audio of a voice message. The URL is a secret: whoever has it can listen.
   *
   * At most 30 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  getMessageSource(request: GetMessageSourceRequest): ApiPromise<MessageSource>;
  getMessageSource(...values: unknown[]): ApiPromise<MessageSource> {
    const { given, options } = arranged(GET_MESSAGE_SOURCE_IDS, GET_MESSAGE_SOURCE_REST, values);
    return this.call(GET_MESSAGE_SOURCE, given, options);
  }

  /**
   * Adds, changes and removes tags of a conversation. Tags that are not named stay as they are.
   *
   * At most 50 requests a minute and user.
   *
   * @param conversationId Identifier of the conversation.
   * @param body What to change about the tags of a conversation.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  modifyTags(conversationId: string, body: TagChanges, options?: CallOptions | RequestHeaders): ApiPromise<void>;
  /**
   * Adds, changes and removes tags of a conversation. Tags that are not named stay as they are.
   *
   * At most 50 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  modifyTags(request: ModifyTagsRequest): ApiPromise<void>;
  modifyTags(...values: unknown[]): ApiPromise<void> {
    const { given, options } = arranged(MODIFY_TAGS_IDS, MODIFY_TAGS_REST, values);
    return this.call(MODIFY_TAGS, given, options);
  }

  /**
   * Suggests what the user could answer to the latest interaction.
   *
   * At most 20 requests a minute and user.
   *
   * @param conversationId Identifier of the conversation.
   * @param interactionId Identifier of the interaction.
   * @param body What the suggestions should be about.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  recommendResponsesForInteraction(
    conversationId: string,
    interactionId: string,
    body?: RecommendationContext | null,
    options?: CallOptions | RequestHeaders,
  ): ApiPromise<RecommendedResponses>;
  /**
   * Suggests what the user could answer to the latest interaction.
   *
   * At most 20 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  recommendResponsesForInteraction(request: RecommendResponsesForInteractionRequest): ApiPromise<RecommendedResponses>;
  recommendResponsesForInteraction(...values: unknown[]): ApiPromise<RecommendedResponses> {
    const { given, options } = arranged(RECOMMEND_RESPONSES_IDS, RECOMMEND_RESPONSES_REST, values);
    return this.call(RECOMMEND_RESPONSES, given, options);
  }

  /**
   * Reads why the agent said what it said in one interaction.
   *
   * At most 20 requests a minute and user.
   *
   * @param conversationId Identifier of the conversation.
   * @param interactionId Identifier of the interaction.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  getInteractionInsights(
    conversationId: string,
    interactionId: string,
    options?: CallOptions | RequestHeaders,
  ): ApiPromise<InteractionInsights>;
  /**
   * Reads why the agent said what it said in one interaction.
   *
   * At most 20 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  getInteractionInsights(request: GetInteractionInsightsRequest): ApiPromise<InteractionInsights>;
  getInteractionInsights(...values: unknown[]): ApiPromise<InteractionInsights> {
    const { given, options } = arranged(GET_INTERACTION_INSIGHTS_IDS, GET_INTERACTION_INSIGHTS_REST, values);
    return this.call(GET_INTERACTION_INSIGHTS, given, options);
  }

  /**
   * Creates a conversation with a service and lets it begin. Its events come as they happen. Refused while the user has
   * an unfinished conversation with the service.
   *
   * At most 5 requests a minute and user.
   *
   * @param body What the conversation is like, and how it begins.
   * @param query How the agent answers.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  createConversation(
    body: NewConversation,
    query?: CreateConversationQuery | null,
    options?: CallOptions | RequestHeaders,
    more?: CallOptions,
  ): StreamPromise;
  /**
   * Creates a conversation with a service and lets it begin. Its events come as they happen. Refused while the user has
   * an unfinished conversation with the service.
   *
   * At most 5 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  createConversation(request: CreateConversationRequest): StreamPromise;
  createConversation(...values: unknown[]): StreamPromise {
    const { given, options } = arranged(CREATE_CONVERSATION_IDS, CREATE_CONVERSATION_REST, values);
    return this.stream(CREATE_CONVERSATION, given, options);
  }

  /**
   * Says something in a conversation and lets the agent answer. Its events come as they happen. A text or audio alone
   * is what the user says; a voice message also needs `request_audio_config` in the query.
   *
   * At most 15 requests a minute and user.
   *
   * @param conversationId Identifier of the conversation.
   * @param body What is said in an interaction, and what has happened before.
   * @param query How the message is given, and how the agent answers.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  interactWithConversation(
    conversationId: string,
    body: InteractionMessage | RecordedMessage,
    query?: InteractionQuery | null,
    options?: CallOptions | RequestHeaders,
    more?: CallOptions,
  ): StreamPromise;
  /**
   * Says something in a conversation and lets the agent answer. Its events come as they happen. A text or audio alone
   * is what the user says; a voice message also needs `request_audio_config` in the query.
   *
   * At most 15 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  interactWithConversation(request: InteractWithConversationRequest | InteractWithConversationInput): StreamPromise;
  interactWithConversation(...values: unknown[]): StreamPromise {
    const { given, options } = arranged(INTERACT_WITH_CONVERSATION_IDS, INTERACT_WITH_CONVERSATION_REST, values);
    return this.stream(INTERACT_WITH_CONVERSATION, given, options);
  }

  /**
   * Finishes a conversation: nothing more can be said in it.
   *
   * At most 5 requests a minute and user.
   *
   * @param conversationId Identifier of the conversation.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  finishConversation(conversationId: string, options?: CallOptions | RequestHeaders): ApiPromise<void>;
  /**
   * Finishes a conversation: nothing more can be said in it.
   *
   * At most 5 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  finishConversation(request: FinishConversationRequest): ApiPromise<void>;
  finishConversation(...values: unknown[]): ApiPromise<void> {
    const { given, options } = arranged(FINISH_CONVERSATION_IDS, FINISH_CONVERSATION_REST, values);
    return this.call(FINISH_CONVERSATION, given, options);
  }

  /**
   * Thinks of ways for the user to begin a conversation.
   *
   * At most 10 requests a minute and user.
   *
   * @param body What the starters should be like.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  generateConversationStarters(
    body: StarterRequest,
    options?: CallOptions | RequestHeaders,
  ): ApiPromise<ConversationStarters>;
  /**
   * Thinks of ways for the user to begin a conversation.
   *
   * At most 10 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  generateConversationStarters(request: GenerateConversationStartersRequest): ApiPromise<ConversationStarters>;
  generateConversationStarters(...values: unknown[]): ApiPromise<ConversationStarters> {
    const { given, options } = arranged(GENERATE_CONVERSATION_STARTERS_IDS, GENERATE_CONVERSATION_STARTERS_REST, values);
    return this.call(GENERATE_CONVERSATION_STARTERS, given, options);
  }

  /** Another name for `getConversations`. */
  declare list: ConversationResource["getConversations"];

  /** Another name for `getConversationMessages`. */
  declare messages: ConversationResource["getConversationMessages"];

  /** Another name for `getMessageSource`. */
  declare messageSource: ConversationResource["getMessageSource"];

  /** Another name for `recommendResponsesForInteraction`. */
  declare recommendResponses: ConversationResource["recommendResponsesForInteraction"];

  /** Another name for `getInteractionInsights`. */
  declare insights: ConversationResource["getInteractionInsights"];

  /** Another name for `createConversation`. */
  declare create: ConversationResource["createConversation"];

  /** Another name for `interactWithConversation`. */
  declare interact: ConversationResource["interactWithConversation"];

  /** Another name for `finishConversation`. */
  declare finish: ConversationResource["finishConversation"];

  /** Another name for `generateConversationStarters`. */
  declare getConversationStarters: ConversationResource["generateConversationStarters"];

  /** Another name for `generateConversationStarters`. */
  declare starters: ConversationResource["generateConversationStarters"];
}

Object.assign(ConversationResource.prototype, {
  list: ConversationResource.prototype.getConversations,
  messages: ConversationResource.prototype.getConversationMessages,
  messageSource: ConversationResource.prototype.getMessageSource,
  recommendResponses: ConversationResource.prototype.recommendResponsesForInteraction,
  insights: ConversationResource.prototype.getInteractionInsights,
  create: ConversationResource.prototype.createConversation,
  interact: ConversationResource.prototype.interactWithConversation,
  finish: ConversationResource.prototype.finishConversation,
  getConversationStarters: ConversationResource.prototype.generateConversationStarters,
  starters: ConversationResource.prototype.generateConversationStarters,
});
