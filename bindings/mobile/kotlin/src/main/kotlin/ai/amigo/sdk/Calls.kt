package ai.amigo.sdk

import ai.amigo.sdk.internal.NativeClient
import ai.amigo.sdk.internal.NativeException
import ai.amigo.sdk.internal.NativeSettings
import ai.amigo.sdk.internal.uniffiRustFutureContinuationCallbackImpl
import com.sun.jna.CallbackThreadInitializer
import com.sun.jna.Native
import java.nio.charset.CharacterCodingException
import java.util.concurrent.CancellationException
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/** Makes the native client, with the library loaded first. */
internal fun nativeClient(settings: NativeSettings): NativeClient = translating {
    try {
        // The library's own threads say when an answer is there. They stay known to the JVM from the first time on:
        // making them known again for every answer would cost more than the answer.
        Native.setCallbackThreadInitializer(
            uniffiRustFutureContinuationCallbackImpl,
            CallbackThreadInitializer(true, false, "amigo-sdk"),
        )
        NativeClient(settings)
    } catch (missing: LinkageError) {
        val platform = "${System.getProperty("os.name")} on ${System.getProperty("os.arch")}"
        val message = "the native library cannot be loaded for $platform; use a build of the package that holds it"
        throw AmigoException.of(ErrorKind.CONFIGURATION, message).initCause(missing)
    }
}

/** Makes a call, and turns what the native side throws into what this package throws. */
internal suspend inline fun <T> NativeClient.calling(block: NativeClient.() -> T): T = translating { block() }

internal inline fun <T> translating(block: () -> T): T = try {
    block()
} catch (failed: NativeException.Failed) {
    throw AmigoException.of(failed.failure)
} catch (ignored: NativeException.Cancelled) {
    throw CancellationException("the call was called off")
} catch (ignored: CharacterCodingException) {
    throw AmigoException.of(ErrorKind.VALIDATION, "nothing was sent, because a text holds half a surrogate pair")
} catch (defect: ai.amigo.sdk.internal.InternalException) {
    throw AmigoException.of(ErrorKind.DECODE, "a defect in this package came to light; please report it")
        .initCause(defect)
}

/** Every item of every page, from the page that [open] asks for on. */
internal fun <S : AutoCloseable, P : Any, T> following(
    open: () -> S,
    next: suspend (S) -> P?,
    items: (P) -> List<T>,
): Flow<T> = flow {
    translating { open() }.use { pages ->
        while (true) {
            val page = translating { next(pages) } ?: break
            for (item in items(page)) emit(item)
        }
    }
}

/** An integer that cannot be negative on the wire. */
internal fun unsigned(value: Int, operation: String, place: String, field: String, allowed: String): UInt {
    if (value >= 0) return value.toUInt()
    val error = FieldError(listOf(place, field), "must be $allowed", "int_parsing")
    val message = "nothing was sent, because `$field` must be $allowed"
    throw AmigoException.of(ErrorKind.VALIDATION, message, operation, listOf(error))
}
