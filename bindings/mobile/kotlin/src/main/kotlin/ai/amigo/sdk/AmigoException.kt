package ai.amigo.sdk

import ai.amigo.sdk.internal.Failure
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds

/**
 * Why something failed, and what to do next: everything this package throws, save what coroutines throw when they are
 * cancelled.
 *
 * No API key, token, signed URL or text of a message is in it.
 */
public sealed class AmigoException private constructor(private val failure: Failure) : Exception(failure.message) {
    /** What kind of failure it is. */
    public val kind: ErrorKind get() = failure.kind

    /** Name of the operation that failed, such as `get_messages`. */
    public val operation: String? get() = failure.operation

    /** HTTP status of the answer; null when there was no answer. */
    public val status: Int? get() = failure.status?.toInt()

    /** Machine-readable code the server gave. */
    public val code: String? get() = failure.code

    /** What is wrong with which field: of a 422, or found before anything was sent. */
    public val fieldErrors: List<FieldError> get() = failure.fieldErrors

    /** The server's identifier of the request, for its operators. */
    public val requestId: String? get() = failure.requestId

    /** How long the server asked to wait before the next try. */
    public val retryAfter: Duration? get() = failure.retryAfter?.seconds

    /** The body of the answer with secrets and echoed input taken out; null when it was not JSON. */
    public val responseBody: String? get() = failure.responseBody

    /** The kind, then the operation, what happened and what to do next. */
    override fun toString(): String = "AmigoException.${javaClass.simpleName}: ${failure.summary}"

    /** The request makes no sense in the present state, such as the source of a text message (400 and other 4xx). */
    public class BadRequest internal constructor(failure: Failure) : AmigoException(failure)

    /** The API key, the user or the organisation was not accepted (401; for a sign-in also 403 and 404). */
    public class Authentication internal constructor(failure: Failure) : AmigoException(failure)

    /** The user lacks a permission (403). */
    public class Permission internal constructor(failure: Failure) : AmigoException(failure)

    /** The organisation, conversation, interaction or message is not there (404). */
    public class NotFound internal constructor(failure: Failure) : AmigoException(failure)

    /** Something else is going on with the same object (409). */
    public class Conflict internal constructor(failure: Failure) : AmigoException(failure)

    /** A field was refused: by the server (422), or before anything was sent. */
    public class Validation internal constructor(failure: Failure) : AmigoException(failure)

    /** Too many requests (429). */
    public class RateLimit internal constructor(failure: Failure) : AmigoException(failure)

    /** The server failed (5xx other than 503). */
    public class Server internal constructor(failure: Failure) : AmigoException(failure)

    /** The service is down for maintenance or overloaded (503). */
    public class ServiceUnavailable internal constructor(failure: Failure) : AmigoException(failure)

    /** The server was not reached, the connection broke, or it led to another origin. */
    public class Network internal constructor(failure: Failure) : AmigoException(failure)

    /** The answer did not come in time. */
    public class Timeout internal constructor(failure: Failure) : AmigoException(failure)

    /** The answer is not what the API promises. */
    public class Decode internal constructor(failure: Failure) : AmigoException(failure)

    /** A setting is missing or wrong. */
    public class Configuration internal constructor(failure: Failure) : AmigoException(failure)

    internal companion object {
        fun of(failure: Failure): AmigoException = when (failure.kind) {
            ErrorKind.BAD_REQUEST -> BadRequest(failure)
            ErrorKind.AUTHENTICATION -> Authentication(failure)
            ErrorKind.PERMISSION -> Permission(failure)
            ErrorKind.NOT_FOUND -> NotFound(failure)
            ErrorKind.CONFLICT -> Conflict(failure)
            ErrorKind.VALIDATION -> Validation(failure)
            ErrorKind.RATE_LIMIT -> RateLimit(failure)
            ErrorKind.SERVER -> Server(failure)
            ErrorKind.SERVICE_UNAVAILABLE -> ServiceUnavailable(failure)
            ErrorKind.NETWORK -> Network(failure)
            ErrorKind.TIMEOUT -> Timeout(failure)
            ErrorKind.DECODE -> Decode(failure)
            ErrorKind.CONFIGURATION -> Configuration(failure)
        }

        fun of(
            kind: ErrorKind,
            message: String,
            operation: String? = null,
            fieldErrors: List<FieldError> = emptyList(),
        ): AmigoException = of(
            Failure(
                kind = kind,
                message = message,
                summary = listOfNotNull(operation, message).joinToString(": "),
                operation = operation,
                status = null,
                code = null,
                fieldErrors = fieldErrors,
                requestId = null,
                retryAfter = null,
                responseBody = null,
            ),
        )
    }
}
