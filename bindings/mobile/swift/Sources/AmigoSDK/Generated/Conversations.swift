// Written by `cargo xtask generate` from the core's definitions; change those instead.

import Foundation

/// The operations on conversations: `AmigoClient.conversations`.
public struct Conversations: Sendable {
    let native: NativeClient

    /// Lists conversations, one page at a time.
    ///
    /// - Parameters:
    ///   - userId: Only conversations of these users.
    ///   - serviceId: Only conversations with these services.
    ///   - isFinished: Only conversations that are finished, or only those that are not.
    ///   - id: Only these conversations.
    ///   - tag: Only conversations with these tags.
    ///   - limit: How many conversations a page holds at most: 1 to 150. The server's default is 150.
    ///   - continuationToken: Where the page starts: the `continuation_token` of the page before. The server's default
    ///     is 0.
    ///   - sortBy: Order of the conversations; later keys break the ties of earlier ones.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func list(
        userId: [String] = [],
        serviceId: [String] = [],
        isFinished: Bool? = nil,
        id: [String] = [],
        tag: [TagFilter] = [],
        limit: Int? = nil,
        continuationToken: UInt64? = nil,
        sortBy: [ConversationSort] = [],
        options: CallOptions = CallOptions()
    ) async throws -> ConversationPage {
        let query = try ConversationQuery(userId: userId, serviceId: serviceId, isFinished: isFinished, id: id, tag: tag, limit: unsigned(limit, "list_conversations", "query", "limit", "an integer from 1 to 150"), continuationToken: continuationToken, sortBy: sortBy)
        return try await calling { (cancellation: Cancellation) async throws -> ConversationPage in
            try await native.listConversations(query: query, options: options.native, cancellation: cancellation)
        }
    }

    /// Goes through all conversations. Follows the pages by itself: the next one is fetched while this one is being
    /// read, at the documented pace. Nothing is sent before the first is asked for. See `list`.
    ///
    /// - Parameters:
    ///   - userId: Only conversations of these users.
    ///   - serviceId: Only conversations with these services.
    ///   - isFinished: Only conversations that are finished, or only those that are not.
    ///   - id: Only these conversations.
    ///   - tag: Only conversations with these tags.
    ///   - limit: How many conversations a page holds at most: 1 to 150. The server's default is 150.
    ///   - continuationToken: Where the page starts: the `continuation_token` of the page before. The server's default
    ///     is 0.
    ///   - sortBy: Order of the conversations; later keys break the ties of earlier ones.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func all(
        userId: [String] = [],
        serviceId: [String] = [],
        isFinished: Bool? = nil,
        id: [String] = [],
        tag: [TagFilter] = [],
        limit: Int? = nil,
        continuationToken: UInt64? = nil,
        sortBy: [ConversationSort] = [],
        options: CallOptions = CallOptions()
    ) -> AsyncThrowingStream<Conversation, Error> {
        let native = self.native
        return following(
            open: {
                let query = try ConversationQuery(userId: userId, serviceId: serviceId, isFinished: isFinished, id: id, tag: tag, limit: unsigned(limit, "list_conversations", "query", "limit", "an integer from 1 to 150"), continuationToken: continuationToken, sortBy: sortBy)
                return try native.listConversationsPages(query: query, options: options.native)
            },
            next: { (pages: ListConversationsPages, cancellation: Cancellation) async throws -> ConversationPage? in
                try await pages.next(cancellation: cancellation)
            },
            items: { (page: ConversationPage) -> [Conversation] in page.conversations }
        )
    }

    /// Reads the messages of a conversation, one page at a time, in the order they were said unless asked otherwise.
    ///
    /// - Parameters:
    ///   - conversationId: Identifier of the conversation.
    ///   - id: Only these messages.
    ///   - messageType: Only messages of these types. The server's default is all but `agent-inner-thought`.
    ///   - interactionId: Only messages of these interactions.
    ///   - limit: How many messages a page holds at most: 1 to 500. The server's default is 500.
    ///   - continuationToken: Where the page starts: the `continuation_token` of the page before. The server's default
    ///     is 0.
    ///   - sortBy: Order of the messages; later keys break the ties of earlier ones.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func messages(
        conversationId: String,
        id: [String] = [],
        messageType: [MessageType] = [],
        interactionId: [String] = [],
        limit: Int? = nil,
        continuationToken: UInt64? = nil,
        sortBy: [MessageSort] = [],
        options: CallOptions = CallOptions()
    ) async throws -> MessagePage {
        let query = try MessageQuery(id: id, messageType: messageType, interactionId: interactionId, limit: unsigned(limit, "get_messages", "query", "limit", "an integer from 1 to 500"), continuationToken: continuationToken, sortBy: sortBy)
        return try await calling { (cancellation: Cancellation) async throws -> MessagePage in
            try await native.getMessages(conversationId: conversationId, query: query, options: options.native, cancellation: cancellation)
        }
    }

    /// Goes through all messages of a conversation. Follows the pages by itself: the next one is fetched while this one
    /// is being read, at the documented pace. Nothing is sent before the first is asked for. See `messages`.
    ///
    /// - Parameters:
    ///   - conversationId: Identifier of the conversation.
    ///   - id: Only these messages.
    ///   - messageType: Only messages of these types. The server's default is all but `agent-inner-thought`.
    ///   - interactionId: Only messages of these interactions.
    ///   - limit: How many messages a page holds at most: 1 to 500. The server's default is 500.
    ///   - continuationToken: Where the page starts: the `continuation_token` of the page before. The server's default
    ///     is 0.
    ///   - sortBy: Order of the messages; later keys break the ties of earlier ones.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func allMessages(
        conversationId: String,
        id: [String] = [],
        messageType: [MessageType] = [],
        interactionId: [String] = [],
        limit: Int? = nil,
        continuationToken: UInt64? = nil,
        sortBy: [MessageSort] = [],
        options: CallOptions = CallOptions()
    ) -> AsyncThrowingStream<Message, Error> {
        let native = self.native
        return following(
            open: {
                let query = try MessageQuery(id: id, messageType: messageType, interactionId: interactionId, limit: unsigned(limit, "get_messages", "query", "limit", "an integer from 1 to 500"), continuationToken: continuationToken, sortBy: sortBy)
                return try native.getMessagesPages(conversationId: conversationId, query: query, options: options.native)
            },
            next: { (pages: GetMessagesPages, cancellation: Cancellation) async throws -> MessagePage? in
                try await pages.next(cancellation: cancellation)
            },
            items: { (page: MessagePage) -> [Message] in page.messages }
        )
    }

    /// Gets a signed URL of the audio of a voice message.
    ///
    /// - Parameters:
    ///   - conversationId: Identifier of the conversation.
    ///   - messageId: Identifier of the message.
    ///   - longLived: Whether the URL should last 12 hours. Leave it out where a short life will do: whoever holds the
    ///     URL can listen.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func messageSource(
        conversationId: String,
        messageId: String,
        longLived: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> MessageSource {
        let query = MessageSourceQuery(longLived: longLived)
        return try await calling { (cancellation: Cancellation) async throws -> MessageSource in
            try await native.getMessageSource(conversationId: conversationId, messageId: messageId, query: query, options: options.native, cancellation: cancellation)
        }
    }

    /// Adds, changes and removes tags of a conversation.
    ///
    /// - Parameters:
    ///   - conversationId: Identifier of the conversation.
    ///   - updates: Tags to add or change: key to value, where a value may be null. At most 20. Keys and values hold
    ///     letters, digits, underscores and white space.
    ///   - deletes: Keys of the tags to remove.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func modifyTags(
        conversationId: String,
        updates: [String: String?] = [:],
        deletes: [String] = [],
        options: CallOptions = CallOptions()
    ) async throws {
        let body = TagChanges(updates: updates, deletes: deletes)
        return try await calling { (cancellation: Cancellation) async throws -> Void in
            try await native.modifyTags(conversationId: conversationId, body: body, options: options.native, cancellation: cancellation)
        }
    }

    /// Suggests what the user could answer to the latest interaction.
    ///
    /// - Parameters:
    ///   - conversationId: Identifier of the conversation.
    ///   - interactionId: Identifier of the interaction.
    ///   - context: Who the user is and what they are after, in free words. Without it the server assumes a typical
    ///     user.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func recommendResponses(
        conversationId: String,
        interactionId: String,
        context: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> RecommendedResponses {
        let body = context.map { RecommendationContext(context: $0) }
        return try await calling { (cancellation: Cancellation) async throws -> RecommendedResponses in
            try await native.recommendResponses(conversationId: conversationId, interactionId: interactionId, body: body, options: options.native, cancellation: cancellation)
        }
    }

    /// Reads why the agent said what it said in one interaction.
    ///
    /// - Parameters:
    ///   - conversationId: Identifier of the conversation.
    ///   - interactionId: Identifier of the interaction.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func insights(
        conversationId: String,
        interactionId: String,
        options: CallOptions = CallOptions()
    ) async throws -> InteractionInsights {
        return try await calling { (cancellation: Cancellation) async throws -> InteractionInsights in
            try await native.getInteractionInsights(conversationId: conversationId, interactionId: interactionId, options: options.native, cancellation: cancellation)
        }
    }
}
