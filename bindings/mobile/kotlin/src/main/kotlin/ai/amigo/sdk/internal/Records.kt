// Written by `cargo xtask generate` from the core's definitions; change those instead.

package ai.amigo.sdk.internal

import ai.amigo.sdk.*

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

/** What the suggestions should be about. */
internal class RecommendationContext(
    /** Who the user is and what they are after, in free words. Without it the server assumes a typical user. */
    val context: String?,
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
