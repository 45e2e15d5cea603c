package ai.amigo.sdk

import ai.amigo.sdk.internal.NativeClient
import ai.amigo.sdk.internal.NativeSettings
import ai.amigo.sdk.internal.readNativeAnswer
import ai.amigo.sdk.internal.writeJsonValue
import ai.amigo.sdk.internal.writeNativeOptions
import kotlin.time.Duration
import kotlin.time.DurationUnit
import kotlinx.coroutines.flow.Flow

/**
 * A client of one organisation's conversations, signed in as one user.
 *
 * Sign-in, retries and rate limits are its own business. Threads and coroutines may share it; it keeps its connections
 * until it is closed. Nothing is sent before the first call.
 *
 * @param organizationId The organisation.
 * @param apiKey The API key.
 * @param apiKeyId Identifier of the API key.
 * @param userId The user to sign in as.
 * @param bearerToken A token that was had elsewhere. It is used as it is, instead of an API key, and cannot be renewed.
 * @param baseUrl Where the API is; `https://api.amigo.ai` unless set. Must be https, or http on this machine.
 * @param timeout How long a call may take, with all its attempts; 60 seconds unless set.
 * @param connectTimeout How long connecting may take; 10 seconds unless set.
 * @param streamTimeout How long a stream of events may pause; 5 minutes unless set.
 * @param maxAttempts How often a call is tried at most; 3 unless set, and at least 1.
 * @param maxResponseBytes The longest answer that is taken, in bytes after decompression; 256 MiB unless set.
 * @param pacing Whether following pages keeps to the documented rate limits; it does, save against a server on this
 *   machine, unless set.
 * @param userAgent Name and version of the program, put before the SDK's own in the `User-Agent` header.
 * @param environment Whether what is not given here is taken from `AMIGO_API_KEY`, `AMIGO_API_KEY_ID`, `AMIGO_USER_ID`,
 *   `AMIGO_ORGANIZATION_ID` and `AMIGO_BASE_URL`.
 * @throws AmigoException.Configuration when a setting is missing or wrong, naming it.
 */
public class AmigoClient(
    organizationId: String? = null,
    apiKey: String? = null,
    apiKeyId: String? = null,
    userId: String? = null,
    bearerToken: String? = null,
    baseUrl: String? = null,
    timeout: Duration? = null,
    connectTimeout: Duration? = null,
    streamTimeout: Duration? = null,
    maxAttempts: Int? = null,
    maxResponseBytes: Long? = null,
    pacing: Boolean? = null,
    userAgent: String? = null,
    environment: Boolean = false,
) : AutoCloseable {
    private val native = NativeClient(
        NativeSettings(
            organizationId = organizationId,
            apiKey = apiKey,
            apiKeyId = apiKeyId,
            userId = userId,
            bearerToken = bearerToken,
            baseUrl = baseUrl,
            timeout = timeout?.toDouble(DurationUnit.SECONDS),
            connectTimeout = connectTimeout?.toDouble(DurationUnit.SECONDS),
            streamTimeout = streamTimeout?.toDouble(DurationUnit.SECONDS),
            maxAttempts = maxAttempts?.toLong(),
            maxResponseBytes = maxResponseBytes,
            pacing = pacing,
            userAgent = userAgent,
            environment = environment,
        ),
    )

    /** The operations on conversations. */
    public val conversations: Conversations = Conversations(native)

    /** The operations on services. */
    public val services: Services = Services(native)

    /** The operations on users. */
    public val users: Users = Users(native)

    /**
     * Calls an operation by its name, with its parameters side by side, and gives the answer as it came: for what the
     * models leave out.
     *
     * @param operation Name of the operation, such as `get_messages`.
     * @param arguments Its parameters by their names on the wire.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails.
     */
    public suspend fun call(
        operation: String,
        arguments: Map<String, JsonValue> = emptyMap(),
        options: CallOptions = CallOptions(),
    ): RawResponse = native.call(
        "call",
        write = {
            write(operation)
            writeMap(arguments) { writeJsonValue(it) }
            writeNativeOptions(options.native())
        },
        read = {
            val answer = readNativeAnswer()
            RawResponse(answer.status.toInt(), answer.headers, answer.body)
        },
    )

    /**
     * Calls an operation that answers in events by its name, with its parameters side by side, and gives the JSON of each
     * event as it came: for what the models leave out. Nothing is sent before it is collected, and every collection sends it
     * anew. Ending one early closes the connection.
     *
     * @param operation Name of the operation, such as `interact_with_conversation`.
     * @param arguments Its parameters by their names on the wire.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails.
     */
    public fun stream(
        operation: String,
        arguments: Map<String, JsonValue> = emptyMap(),
        options: CallOptions = CallOptions(),
    ): Flow<String> = native.stream(
        "call",
        write = {
            write(operation)
            writeMap(arguments) { writeJsonValue(it) }
            writeNativeOptions(options.native())
        },
        read = { readText() },
    )

    /** Closes the client: calls under way fail, and so do later ones. Closing again does nothing. */
    override fun close(): Unit = native.close()

    /** Shows no key and no token. */
    override fun toString(): String = "AmigoClient"
}

/** An answer as it came. */
public class RawResponse internal constructor(
    /** HTTP status. */
    public val status: Int,
    /** Headers, by their names in lower case. */
    public val headers: Map<String, String>,
    /** The bytes after decompression; empty where the operation answers with nothing. */
    public val body: ByteArray,
) {
    /** Shows nothing of what was said. */
    override fun toString(): String = "RawResponse(status=$status, body=<${body.size} bytes>)"
}
