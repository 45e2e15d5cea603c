// Written by `cargo xtask generate` from the core's definitions; change those instead.

import { arranged, type RequestHeaders } from "../arguments.js";
import type { Operation, PagedOperation } from "../operation.js";
import type { CallOptions } from "../options.js";
import type { AutoPager } from "../pages.js";
import type { ApiPromise } from "../promise.js";
import { Resource } from "../resource.js";
import {
  conversationPage,
  interactionInsights,
  messagePage,
  messageSource,
  recommendedResponses,
} from "./readers.js";
import type {
  Conversation,
  ConversationPage,
  ConversationQuery,
  InteractionInsights,
  Message,
  MessagePage,
  MessageQuery,
  MessageSource,
  MessageSourceQuery,
  RecommendationContext,
  RecommendedResponses,
  TagChanges,
} from "./models.js";

/** What `getConversations` takes, in one object. */
export interface GetConversationsRequest extends CallOptions {
  /** Which conversations to list. Filters of different kinds must all hold; of several values of one, any may. */
  query?: ConversationQuery | null | undefined;
}

/** What `getConversationMessages` takes, in one object. */
export interface GetConversationMessagesRequest extends CallOptions {
  /** Identifier of the conversation. */
  conversationId: string;
  /** Which messages to read. Filters of different kinds must all hold; of several values of one, any may. */
  query?: MessageQuery | null | undefined;
}

/** What `getMessageSource` takes, in one object. */
export interface GetMessageSourceRequest extends CallOptions {
  /** Identifier of the conversation. */
  conversationId: string;
  /** Identifier of the message. */
  messageId: string;
  /** How long the URL should last. */
  query?: MessageSourceQuery | null | undefined;
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

const LIST_CONVERSATIONS: PagedOperation<ConversationPage, Conversation> = {
  name: "list_conversations",
  read: conversationPage,
  items: (page) => page.conversations,
};
const LIST_CONVERSATIONS_IDS = [] as const;

const GET_MESSAGES: PagedOperation<MessagePage, Message> = {
  name: "get_messages",
  read: messagePage,
  items: (page) => page.messages,
};
const GET_MESSAGES_IDS = [["conversationId", "conversation_id"]] as const;

const GET_MESSAGE_SOURCE: Operation<MessageSource> = {
  name: "get_message_source",
  read: messageSource,
};
const GET_MESSAGE_SOURCE_IDS = [["conversationId", "conversation_id"], ["messageId", "message_id"]] as const;

const MODIFY_TAGS: Operation<void> = {
  name: "modify_tags",
  read: () => undefined,
};
const MODIFY_TAGS_IDS = [["conversationId", "conversation_id"]] as const;

const RECOMMEND_RESPONSES: Operation<RecommendedResponses> = {
  name: "recommend_responses",
  read: recommendedResponses,
};
const RECOMMEND_RESPONSES_IDS = [["conversationId", "conversation_id"], ["interactionId", "interaction_id"]] as const;

const GET_INTERACTION_INSIGHTS: Operation<InteractionInsights> = {
  name: "get_interaction_insights",
  read: interactionInsights,
};
const GET_INTERACTION_INSIGHTS_IDS = [["conversationId", "conversation_id"], ["interactionId", "interaction_id"]] as const;

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
    const { given, options } = arranged(LIST_CONVERSATIONS_IDS, "query", values);
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
    const { given, options } = arranged(LIST_CONVERSATIONS_IDS, "query", values);
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
    const { given, options } = arranged(GET_MESSAGES_IDS, "query", values);
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
    const { given, options } = arranged(GET_MESSAGES_IDS, "query", values);
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
    query?: MessageSourceQuery | null,
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
    const { given, options } = arranged(GET_MESSAGE_SOURCE_IDS, "query", values);
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
    const { given, options } = arranged(MODIFY_TAGS_IDS, "body", values);
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
    const { given, options } = arranged(RECOMMEND_RESPONSES_IDS, "body", values);
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
    const { given, options } = arranged(GET_INTERACTION_INSIGHTS_IDS, undefined, values);
    return this.call(GET_INTERACTION_INSIGHTS, given, options);
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
}

Object.assign(ConversationResource.prototype, {
  list: ConversationResource.prototype.getConversations,
  messages: ConversationResource.prototype.getConversationMessages,
  messageSource: ConversationResource.prototype.getMessageSource,
  recommendResponses: ConversationResource.prototype.recommendResponsesForInteraction,
  insights: ConversationResource.prototype.getInteractionInsights,
});
