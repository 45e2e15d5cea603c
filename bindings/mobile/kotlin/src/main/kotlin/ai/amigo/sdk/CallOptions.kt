package ai.amigo.sdk

import ai.amigo.sdk.internal.NativeOptions
import kotlin.time.Duration
import kotlin.time.DurationUnit

/** What may be set for one call alone. */
public class CallOptions(
    /** How long the call may take, with all its attempts; of one that answers in events, until the answer has begun. */
    public val timeout: Duration? = null,
    /** How often it is tried at most. */
    public val maxAttempts: Int? = null,
    /** Headers beside the client's own; they cannot replace the credentials. */
    public val headers: Map<String, String> = emptyMap(),
    /** How long a stream of events may pause. */
    public val streamTimeout: Duration? = null,
) {
    internal fun native() = NativeOptions(
        timeout = timeout?.toDouble(DurationUnit.SECONDS),
        streamTimeout = streamTimeout?.toDouble(DurationUnit.SECONDS),
        maxAttempts = maxAttempts?.toLong(),
        headers = headers,
    )
}
