// Written by `cargo xtask generate` from the core's definitions; change those instead.

package ai.amigo.sdk

import ai.amigo.sdk.internal.*
import java.time.Instant
import kotlinx.coroutines.flow.Flow

/** The operations on conversations: [AmigoClient.conversations]. */
public class Conversations internal constructor(private val native: NativeClient) {
    /**
     * Lists conversations, one page at a time.
     *
     * @param userId Only conversations of these users.
     * @param serviceId Only conversations with these services.
     * @param isFinished Only conversations that are finished, or only those that are not.
     * @param id Only these conversations.
     * @param tag Only conversations with these tags.
     * @param limit How many conversations a page holds at most: 1 to 150. The server's default is 150.
     * @param continuationToken Where the page starts: the `continuation_token` of the page before. The server's default
     *   is 0.
     * @param sortBy Order of the conversations; later keys break the ties of earlier ones.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public suspend fun list(
        userId: List<String> = emptyList(),
        serviceId: List<String> = emptyList(),
        isFinished: Boolean? = null,
        id: List<String> = emptyList(),
        tag: List<TagFilter> = emptyList(),
        limit: Int? = null,
        continuationToken: ULong? = null,
        sortBy: List<ConversationSort> = emptyList(),
        options: CallOptions = CallOptions(),
    ): ConversationPage = native.call(
        "list_conversations",
        write = {
            writeConversationQuery(ConversationQuery(
                userId,
                serviceId,
                isFinished,
                id,
                tag,
                limit?.let { unsigned(it, "list_conversations", "query", "limit", "an integer from 1 to 150") },
                continuationToken,
                sortBy,
            ))
            writeNativeOptions(options.native())
        },
        read = { readConversationPage() },
    )

    /**
     * Goes through all conversations. Follows the pages by itself: the next one is fetched while this one is being
     * read, at the documented pace. Nothing is sent before it is collected. See [list].
     *
     * @param userId Only conversations of these users.
     * @param serviceId Only conversations with these services.
     * @param isFinished Only conversations that are finished, or only those that are not.
     * @param id Only these conversations.
     * @param tag Only conversations with these tags.
     * @param limit How many conversations a page holds at most: 1 to 150. The server's default is 150.
     * @param continuationToken Where the page starts: the `continuation_token` of the page before. The server's default
     *   is 0.
     * @param sortBy Order of the conversations; later keys break the ties of earlier ones.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public fun all(
        userId: List<String> = emptyList(),
        serviceId: List<String> = emptyList(),
        isFinished: Boolean? = null,
        id: List<String> = emptyList(),
        tag: List<TagFilter> = emptyList(),
        limit: Int? = null,
        continuationToken: ULong? = null,
        sortBy: List<ConversationSort> = emptyList(),
        options: CallOptions = CallOptions(),
    ): Flow<Conversation> = native.follow(
        "list_conversations",
        write = {
            writeConversationQuery(ConversationQuery(
                userId,
                serviceId,
                isFinished,
                id,
                tag,
                limit?.let { unsigned(it, "list_conversations", "query", "limit", "an integer from 1 to 150") },
                continuationToken,
                sortBy,
            ))
            writeNativeOptions(options.native())
        },
        read = { readConversationPage() },
        items = { it.conversations },
    )

    /**
     * Reads the messages of a conversation, one page at a time, in the order they were said unless asked otherwise.
     *
     * @param conversationId Identifier of the conversation.
     * @param id Only these messages.
     * @param messageType Only messages of these types. The server's default is all but `agent-inner-thought`.
     * @param interactionId Only messages of these interactions.
     * @param limit How many messages a page holds at most: 1 to 500. The server's default is 500.
     * @param continuationToken Where the page starts: the `continuation_token` of the page before. The server's default
     *   is 0.
     * @param sortBy Order of the messages; later keys break the ties of earlier ones.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public suspend fun messages(
        conversationId: String,
        id: List<String> = emptyList(),
        messageType: List<MessageType> = emptyList(),
        interactionId: List<String> = emptyList(),
        limit: Int? = null,
        continuationToken: ULong? = null,
        sortBy: List<MessageSort> = emptyList(),
        options: CallOptions = CallOptions(),
    ): MessagePage = native.call(
        "get_messages",
        write = {
            write(conversationId)
            writeMessageQuery(MessageQuery(
                id,
                messageType,
                interactionId,
                limit?.let { unsigned(it, "get_messages", "query", "limit", "an integer from 1 to 500") },
                continuationToken,
                sortBy,
            ))
            writeNativeOptions(options.native())
        },
        read = { readMessagePage() },
    )

    /**
     * Goes through all messages of a conversation. Follows the pages by itself: the next one is fetched while this one
     * is being read, at the documented pace. Nothing is sent before it is collected. See [messages].
     *
     * @param conversationId Identifier of the conversation.
     * @param id Only these messages.
     * @param messageType Only messages of these types. The server's default is all but `agent-inner-thought`.
     * @param interactionId Only messages of these interactions.
     * @param limit How many messages a page holds at most: 1 to 500. The server's default is 500.
     * @param continuationToken Where the page starts: the `continuation_token` of the page before. The server's default
     *   is 0.
     * @param sortBy Order of the messages; later keys break the ties of earlier ones.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public fun allMessages(
        conversationId: String,
        id: List<String> = emptyList(),
        messageType: List<MessageType> = emptyList(),
        interactionId: List<String> = emptyList(),
        limit: Int? = null,
        continuationToken: ULong? = null,
        sortBy: List<MessageSort> = emptyList(),
        options: CallOptions = CallOptions(),
    ): Flow<Message> = native.follow(
        "get_messages",
        write = {
            write(conversationId)
            writeMessageQuery(MessageQuery(
                id,
                messageType,
                interactionId,
                limit?.let { unsigned(it, "get_messages", "query", "limit", "an integer from 1 to 500") },
                continuationToken,
                sortBy,
            ))
            writeNativeOptions(options.native())
        },
        read = { readMessagePage() },
        items = { it.messages },
    )

    /**
     * Gets a signed URL of the audio of a voice message.
     *
     * @param conversationId Identifier of the conversation.
     * @param messageId Identifier of the message.
     * @param longLived Whether the URL should last 12 hours. Leave it out where a short life will do: whoever holds the
     *   URL can listen.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public suspend fun messageSource(
        conversationId: String,
        messageId: String,
        longLived: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): MessageSource = native.call(
        "get_message_source",
        write = {
            write(conversationId)
            write(messageId)
            writeMessageSourceQuery(MessageSourceQuery(
                longLived,
            ))
            writeNativeOptions(options.native())
        },
        read = { readMessageSource() },
    )

    /**
     * Adds, changes and removes tags of a conversation.
     *
     * @param conversationId Identifier of the conversation.
     * @param updates Tags to add or change: key to value, where a value may be null. At most 20. Keys and values hold
     *   letters, digits, underscores and white space.
     * @param deletes Keys of the tags to remove.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public suspend fun modifyTags(
        conversationId: String,
        updates: Map<String, String?> = emptyMap(),
        deletes: List<String> = emptyList(),
        options: CallOptions = CallOptions(),
    ) = native.call(
        "modify_tags",
        write = {
            write(conversationId)
            writeTagChanges(TagChanges(
                updates,
                deletes,
            ))
            writeNativeOptions(options.native())
        },
        read = {},
    )

    /**
     * Suggests what the user could answer to the latest interaction.
     *
     * @param conversationId Identifier of the conversation.
     * @param interactionId Identifier of the interaction.
     * @param context Who the user is and what they are after, in free words. Without it the server assumes a typical
     *   user.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public suspend fun recommendResponses(
        conversationId: String,
        interactionId: String,
        context: String? = null,
        options: CallOptions = CallOptions(),
    ): RecommendedResponses = native.call(
        "recommend_responses",
        write = {
            write(conversationId)
            write(interactionId)
            writeOptional(context?.let { RecommendationContext(it) }) { writeRecommendationContext(it) }
            writeNativeOptions(options.native())
        },
        read = { readRecommendedResponses() },
    )

    /**
     * Reads why the agent said what it said in one interaction.
     *
     * @param conversationId Identifier of the conversation.
     * @param interactionId Identifier of the interaction.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public suspend fun insights(
        conversationId: String,
        interactionId: String,
        options: CallOptions = CallOptions(),
    ): InteractionInsights = native.call(
        "get_interaction_insights",
        write = {
            write(conversationId)
            write(interactionId)
            writeNativeOptions(options.native())
        },
        read = { readInteractionInsights() },
    )

    /**
     * Creates a conversation with a service and lets it begin. Refused while the user has an unfinished conversation
     * with the service. The events come as they happen. One that tells of a failure before the interaction was complete
     * is thrown as the error it is, and so is an end before that. Nothing is sent before they are collected, and every
     * collection sends it anew. Ending one early closes the connection.
     *
     * @param serviceId Identifier of the service to talk to.
     * @param serviceVersionSetName Name of the version set of the service. The server's default is `release`.
     * @param initialMessage What the user says, or what has happened, to begin with. Without it the agent begins.
     * @param initialMessageType What the initial message is: `user-message` or `external-event`. Only together with
     *   one.
     * @param tags Tags: key to value, where a value may be null. At most 20. Keys hold letters, digits, underscores and
     *   white space; values are free, up to 100 characters.
     * @param isTest Whether it is a test: nothing is remembered or measured of it once it is finished.
     * @param responseFormat Whether the agent writes or speaks.
     * @param currentAgentActionType Which of the agent's actions are told: a regular expression for their `type`. The
     *   server's default is all; `^$` is none.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public fun create(
        serviceId: String,
        serviceVersionSetName: String? = null,
        initialMessage: String? = null,
        initialMessageType: InitialMessageType? = null,
        tags: Map<String, String?> = emptyMap(),
        isTest: Boolean? = null,
        responseFormat: MessageFormat = MessageFormat.Text,
        currentAgentActionType: String? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ConversationEvent> = native.stream(
        "create_conversation",
        write = {
            writeCreateConversationQuery(CreateConversationQuery(
                responseFormat,
                currentAgentActionType,
            ))
            writeNewConversation(NewConversation(
                serviceId,
                serviceVersionSetName,
                initialMessage,
                initialMessageType,
                tags,
                isTest,
            ))
            writeNativeOptions(options.native())
        },
        read = { readConversationEvent() },
    )

    /**
     * Says something in a conversation and lets the agent answer. The events come as they happen. One that tells of a
     * failure before the interaction was complete is thrown as the error it is, and so is an end before that. Nothing
     * is sent before they are collected, and every collection sends it anew. Ending one early closes the connection.
     *
     * @param conversationId Identifier of the conversation.
     * @param textMessage What the user says, or what has happened: as text.
     * @param audioBytes The same as audio: an MP3 or WAV file, or what `request_audio_config` says.
     * @param initialMessageType What the message is.
     * @param externalEventMessageContent What has happened before the message, in the order of time. Not with `skip`.
     * @param externalEventMessageTimestamp When it happened, one instant each.
     * @param requestFormat Whether the message is written or spoken.
     * @param responseFormat Whether the agent writes or speaks.
     * @param currentAgentActionType Which of the agent's actions are told: a regular expression for their `type`. The
     *   server's default is all; `^$` is none.
     * @param requestAudioConfig What the audio of a spoken message is. Required for one, unless it is an MP3 or a WAV
     *   file, which say it themselves; of a WAV file the samples are sent.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public fun interact(
        conversationId: String,
        textMessage: String? = null,
        audioBytes: ByteArray? = null,
        initialMessageType: InitialMessageType = InitialMessageType.UserMessage,
        externalEventMessageContent: List<String> = emptyList(),
        externalEventMessageTimestamp: List<Instant> = emptyList(),
        requestFormat: MessageFormat? = null,
        responseFormat: MessageFormat = MessageFormat.Text,
        currentAgentActionType: String? = null,
        requestAudioConfig: UserMessageAudioConfig? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ConversationEvent> = native.stream(
        "interact_with_conversation",
        write = {
            write(conversationId)
            writeInteractionQuery(InteractionQuery(
                requestFormat ?: formatOf(audioBytes),
                responseFormat,
                currentAgentActionType,
                requestAudioConfig,
            ))
            writeInteractionMessage(InteractionMessage(
                initialMessageType,
                recorded(textMessage, audioBytes, "interact_with_conversation"),
                externalEventMessageContent,
                externalEventMessageTimestamp,
            ))
            writeNativeOptions(options.native())
        },
        read = { readConversationEvent() },
    )

    /**
     * Finishes a conversation: nothing more can be said in it.
     *
     * @param conversationId Identifier of the conversation.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public suspend fun finish(
        conversationId: String,
        options: CallOptions = CallOptions(),
    ) = native.call(
        "finish_conversation",
        write = {
            write(conversationId)
            writeNativeOptions(options.native())
        },
        read = {},
    )

    /**
     * Thinks of ways for a user to begin a conversation with a service.
     *
     * @param serviceId Identifier of the service.
     * @param facets What the starters should be about, at least one thing. Every starter is about some of them.
     * @param minCount The least number of starters: 1 to 10.
     * @param maxCount The greatest number of starters: 1 to 10.
     * @param generationInstructions How the starters should be made, in words.
     * @param serviceVersionSetName Name of the version set of the service. The server's default is `release`.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public suspend fun starters(
        serviceId: String,
        facets: List<String>,
        minCount: Int,
        maxCount: Int,
        generationInstructions: String,
        serviceVersionSetName: String? = null,
        options: CallOptions = CallOptions(),
    ): ConversationStarters = native.call(
        "generate_conversation_starters",
        write = {
            writeStarterRequest(StarterRequest(
                serviceId,
                serviceVersionSetName,
                facets,
                unsigned(minCount, "generate_conversation_starters", "body", "min_count", "an integer from 1 to 10"),
                unsigned(maxCount, "generate_conversation_starters", "body", "max_count", "an integer from 1 to 10"),
                generationInstructions,
            ))
            writeNativeOptions(options.native())
        },
        read = { readConversationStarters() },
    )
}
