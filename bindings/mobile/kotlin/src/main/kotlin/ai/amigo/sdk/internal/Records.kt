// Written by `cargo xtask generate` from the core's definitions; change those instead.

package ai.amigo.sdk.internal

import ai.amigo.sdk.*
import java.time.Instant

/** Which conversations to list. Filters of different kinds must all hold; of several values of one, any may. */
internal class ConversationQuery(
    /** Only conversations of these users. */
    val userId: List<String>,
    /** Only conversations with these services. */
    val serviceId: List<String>,
    /** Only conversations that are finished, or only those that are not. */
    val isFinished: Boolean?,
    /** Only these conversations. */
    val id: List<String>,
    /** Only conversations with these tags. */
    val tag: List<TagFilter>,
    /** How many conversations a page holds at most: 1 to 150. The server's default is 150. */
    val limit: UInt?,
    /** Where the page starts: the `continuation_token` of the page before. The server's default is 0. */
    val continuationToken: ULong?,
    /** Order of the conversations; later keys break the ties of earlier ones. */
    val sortBy: List<ConversationSort>,
)

/** How the agent answers. */
internal class CreateConversationQuery(
    /** Whether the agent writes or speaks. */
    val responseFormat: MessageFormat,
    /**
     * Which of the agent's actions are told: a regular expression for their `type`. The server's default is all;
     * `^$` is none.
     */
    val currentAgentActionType: String?,
)

/** What is known of a failure. */
internal class Failure(
    /** What kind of failure it is. */
    val kind: ErrorKind,
    /** What happened and what to do next. */
    val message: String,
    /** The message with the operation before it, and the kind, status and request id behind it. */
    val summary: String,
    /** Name of the operation that failed. */
    val operation: String?,
    /** HTTP status of the answer. */
    val status: UShort?,
    /** Machine-readable code the server gave. */
    val code: String?,
    /** What is wrong with which field. */
    val fieldErrors: List<FieldError>,
    /** The server's identifier of the request. */
    val requestId: String?,
    /** How many seconds the server asked to wait before the next try. */
    val retryAfter: Double?,
    /** The body of the answer with secrets and echoed input taken out. */
    val responseBody: String?,
)

/** What is said in an interaction, and what has happened before. */
internal class InteractionMessage(
    /** What the message is. */
    val initialMessageType: InitialMessageType,
    /** The message: its text or its audio. Empty for `skip`. */
    val recordedMessage: ByteArray,
    /** What has happened before the message, in the order of time. Not with `skip`. */
    val externalEventMessageContent: List<String>,
    /** When it happened, one instant each. */
    val externalEventMessageTimestamp: List<Instant>,
)

/** How the message is given, and how the agent answers. */
internal class InteractionQuery(
    /** Whether the message is written or spoken. */
    val requestFormat: MessageFormat,
    /** Whether the agent writes or speaks. */
    val responseFormat: MessageFormat,
    /**
     * Which of the agent's actions are told: a regular expression for their `type`. The server's default is all;
     * `^$` is none.
     */
    val currentAgentActionType: String?,
    /**
     * What the audio of a spoken message is. Required for one, unless it is an MP3 or a WAV file, which say it
     * themselves; of a WAV file the samples are sent.
     */
    val requestAudioConfig: UserMessageAudioConfig?,
)

/** Which messages to read. Filters of different kinds must all hold; of several values of one, any may. */
internal class MessageQuery(
    /** Only these messages. */
    val id: List<String>,
    /** Only messages of these types. The server's default is all but `agent-inner-thought`. */
    val messageType: List<MessageType>,
    /** Only messages of these interactions. */
    val interactionId: List<String>,
    /** How many messages a page holds at most: 1 to 500. The server's default is 500. */
    val limit: UInt?,
    /** Where the page starts: the `continuation_token` of the page before. The server's default is 0. */
    val continuationToken: ULong?,
    /** Order of the messages; later keys break the ties of earlier ones. */
    val sortBy: List<MessageSort>,
)

/** How long the URL should last. */
internal class MessageSourceQuery(
    /**
     * Whether the URL should last 12 hours. Leave it out where a short life will do: whoever holds the URL can listen.
     */
    val longLived: Boolean?,
)

/** An answer as it came. */
internal class NativeAnswer(
    /** HTTP status. */
    val status: UShort,
    /** Headers, by their names in lower case; of several with one name, the last. */
    val headers: Map<String, String>,
    /** The bytes after decompression; empty where the operation answers with nothing. */
    val body: ByteArray,
)

/** Why a call gave nothing. */
internal sealed class NativeException : Exception() {
    /** It failed. */
    class Failed(
        /** Why. */
        val failure: Failure,
    ) : NativeException()
    /** It was called off. */
    class Cancelled() : NativeException()
}

/** What may be set for one call alone. */
internal class NativeOptions(
    /** Seconds that the call may take, with all its attempts. */
    val timeout: Double?,
    /** Seconds that a stream of events may pause. */
    val streamTimeout: Double?,
    /** How often it is tried at most. */
    val maxAttempts: Long?,
    /** Headers beside the client's own; they cannot replace the credentials. */
    val headers: Map<String, String>,
)

/** What a client is made of. Nothing that is absent here is asked for elsewhere, save with `environment`. */
internal class NativeSettings(
    /** The organisation. */
    val organizationId: String?,
    /** The API key. */
    val apiKey: String?,
    /** Identifier of the API key. */
    val apiKeyId: String?,
    /** The user to sign in as. */
    val userId: String?,
    /** A token that was had elsewhere, instead of an API key. */
    val bearerToken: String?,
    /** Where the API is. */
    val baseUrl: String?,
    /** Seconds that a call may take, with all its attempts. */
    val timeout: Double?,
    /** Seconds that connecting may take. */
    val connectTimeout: Double?,
    /** Seconds that a stream of events may pause. */
    val streamTimeout: Double?,
    /** How often a call is tried at most. */
    val maxAttempts: Long?,
    /** The longest answer that is taken, in bytes after decompression. */
    val maxResponseBytes: Long?,
    /** Whether following pages keeps to the documented rate limits. */
    val pacing: Boolean?,
    /** Name and version of the program, put before the SDK's own in the `User-Agent` header. */
    val userAgent: String?,
    /** Whether what is absent is taken from `AMIGO_*` in the environment. */
    val environment: Boolean,
)

/** What the conversation is like, and how it begins. */
internal class NewConversation(
    /** Identifier of the service to talk to. */
    val serviceId: String,
    /** Name of the version set of the service. The server's default is `release`. */
    val serviceVersionSetName: String?,
    /** What the user says, or what has happened, to begin with. Without it the agent begins. */
    val initialMessage: String?,
    /** What the initial message is: `user-message` or `external-event`. Only together with one. */
    val initialMessageType: InitialMessageType?,
    /**
     * Tags: key to value, where a value may be null. At most 20. Keys hold letters, digits, underscores and white space;
     * values are free, up to 100 characters.
     */
    val tags: Map<String, String?>,
    /** Whether it is a test: nothing is remembered or measured of it once it is finished. */
    val isTest: Boolean?,
)

/** What the suggestions should be about. */
internal class RecommendationContext(
    /** Who the user is and what they are after, in free words. Without it the server assumes a typical user. */
    val context: String?,
)

/** Which services to list. Filters of different kinds must all hold. */
internal class ServiceQuery(
    /** Only these services. */
    val id: List<String>,
    /** Only services that can be talked to, or only those that cannot. */
    val isActive: Boolean?,
    /** Order of the services; later keys break the ties of earlier ones. */
    val sortBy: List<ServiceSort>,
    /** Only services with these tags. */
    val tags: List<TagFilter>,
    /** How many services a page holds at most: 1 to 20. The server's default is 10. */
    val limit: UInt?,
    /** Where the page starts: the `continuation_token` of the page before. The server's default is 0. */
    val continuationToken: ULong?,
)

/** What the starters should be like. */
internal class StarterRequest(
    /** Identifier of the service. */
    val serviceId: String,
    /** Name of the version set of the service. The server's default is `release`. */
    val serviceVersionSetName: String?,
    /** What the starters should be about, at least one thing. Every starter is about some of them. */
    val facets: List<String>,
    /** The least number of starters: 1 to 10. */
    val minCount: UInt,
    /** The greatest number of starters: 1 to 10. */
    val maxCount: UInt,
    /** How the starters should be made, in words. */
    val generationInstructions: String,
)

/** What to change about the tags of a conversation. */
internal class TagChanges(
    /**
     * Tags to add or change: key to value, where a value may be null. At most 20. Keys and values hold letters,
     * digits, underscores and white space.
     */
    val updates: Map<String, String?>,
    /** Keys of the tags to remove. */
    val deletes: List<String>,
)
