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

    /// Creates a conversation with a service and lets it begin. Refused while the user has an unfinished conversation
    /// with the service. The events come as they happen. One that tells of a failure before the interaction was
    /// complete is thrown as the error it is, and so is an end before that. Nothing is sent before the first is asked
    /// for. The connection is closed when the task that reads is cancelled, or when the stream is let go of.
    ///
    /// - Parameters:
    ///   - serviceId: Identifier of the service to talk to.
    ///   - serviceVersionSetName: Name of the version set of the service. The server's default is `release`.
    ///   - initialMessage: What the user says, or what has happened, to begin with. Without it the agent begins.
    ///   - initialMessageType: What the initial message is: `user-message` or `external-event`. Only together with one.
    ///   - tags: Tags: key to value, where a value may be null. At most 20. Keys hold letters, digits, underscores and
    ///     white space; values are free, up to 100 characters.
    ///   - isTest: Whether it is a test: nothing is remembered or measured of it once it is finished.
    ///   - responseFormat: Whether the agent writes or speaks.
    ///   - currentAgentActionType: Which of the agent's actions are told: a regular expression for their `type`. The
    ///     server's default is all; `^$` is none.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func create(
        serviceId: String,
        serviceVersionSetName: String? = nil,
        initialMessage: String? = nil,
        initialMessageType: InitialMessageType? = nil,
        tags: [String: String?] = [:],
        isTest: Bool? = nil,
        responseFormat: MessageFormat = .text,
        currentAgentActionType: String? = nil,
        options: CallOptions = CallOptions()
    ) -> AsyncThrowingStream<ConversationEvent, Error> {
        let native = self.native
        return reading { () throws -> EventStream in
            let query = CreateConversationQuery(responseFormat: responseFormat, currentAgentActionType: currentAgentActionType)
            let body = NewConversation(serviceId: serviceId, serviceVersionSetName: serviceVersionSetName, initialMessage: initialMessage, initialMessageType: initialMessageType, tags: tags, isTest: isTest)
            return try native.createConversation(query: query, body: body, options: options.native)
        }
    }

    /// Says something in a conversation and lets the agent answer. The events come as they happen. One that tells of a
    /// failure before the interaction was complete is thrown as the error it is, and so is an end before that. Nothing
    /// is sent before the first is asked for. The connection is closed when the task that reads is cancelled, or when
    /// the stream is let go of.
    ///
    /// - Parameters:
    ///   - conversationId: Identifier of the conversation.
    ///   - textMessage: What the user says, or what has happened: as text.
    ///   - audioBytes: The same as audio: an MP3 or WAV file, or what `request_audio_config` says.
    ///   - initialMessageType: What the message is.
    ///   - externalEventMessageContent: What has happened before the message, in the order of time. Not with `skip`.
    ///   - externalEventMessageTimestamp: When it happened, one instant each.
    ///   - requestFormat: Whether the message is written or spoken.
    ///   - responseFormat: Whether the agent writes or speaks.
    ///   - currentAgentActionType: Which of the agent's actions are told: a regular expression for their `type`. The
    ///     server's default is all; `^$` is none.
    ///   - requestAudioConfig: What the audio of a spoken message is. Required for one, unless it is an MP3 or a WAV
    ///     file, which say it themselves; of a WAV file the samples are sent.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func interact(
        conversationId: String,
        textMessage: String? = nil,
        audioBytes: Data? = nil,
        initialMessageType: InitialMessageType = .userMessage,
        externalEventMessageContent: [String] = [],
        externalEventMessageTimestamp: [Date] = [],
        requestFormat: MessageFormat? = nil,
        responseFormat: MessageFormat = .text,
        currentAgentActionType: String? = nil,
        requestAudioConfig: UserMessageAudioConfig? = nil,
        options: CallOptions = CallOptions()
    ) -> AsyncThrowingStream<ConversationEvent, Error> {
        let native = self.native
        return reading { () throws -> EventStream in
            let query = InteractionQuery(requestFormat: requestFormat ?? formatOf(audioBytes), responseFormat: responseFormat, currentAgentActionType: currentAgentActionType, requestAudioConfig: requestAudioConfig)
            let body = try InteractionMessage(initialMessageType: initialMessageType, recordedMessage: recorded(textMessage, audioBytes, "interact_with_conversation"), externalEventMessageContent: externalEventMessageContent, externalEventMessageTimestamp: externalEventMessageTimestamp)
            return try native.interactWithConversation(conversationId: conversationId, query: query, body: body, options: options.native)
        }
    }

    /// Finishes a conversation: nothing more can be said in it.
    ///
    /// - Parameters:
    ///   - conversationId: Identifier of the conversation.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func finish(
        conversationId: String,
        options: CallOptions = CallOptions()
    ) async throws {
        return try await calling { (cancellation: Cancellation) async throws -> Void in
            try await native.finishConversation(conversationId: conversationId, options: options.native, cancellation: cancellation)
        }
    }

    /// Thinks of ways for a user to begin a conversation with a service.
    ///
    /// - Parameters:
    ///   - serviceId: Identifier of the service.
    ///   - facets: What the starters should be about, at least one thing. Every starter is about some of them.
    ///   - minCount: The least number of starters: 1 to 10.
    ///   - maxCount: The greatest number of starters: 1 to 10.
    ///   - generationInstructions: How the starters should be made, in words.
    ///   - serviceVersionSetName: Name of the version set of the service. The server's default is `release`.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func starters(
        serviceId: String,
        facets: [String],
        minCount: Int,
        maxCount: Int,
        generationInstructions: String,
        serviceVersionSetName: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ConversationStarters {
        let body = try StarterRequest(serviceId: serviceId, serviceVersionSetName: serviceVersionSetName, facets: facets, minCount: needed(minCount, "generate_conversation_starters", "body", "min_count", "an integer from 1 to 10"), maxCount: needed(maxCount, "generate_conversation_starters", "body", "max_count", "an integer from 1 to 10"), generationInstructions: generationInstructions)
        return try await calling { (cancellation: Cancellation) async throws -> ConversationStarters in
            try await native.generateConversationStarters(body: body, options: options.native, cancellation: cancellation)
        }
    }
}
