package ai.amigo.sdk.internal

import ai.amigo.sdk.AmigoException
import ai.amigo.sdk.ErrorKind
import com.sun.jna.internal.Cleaner
import java.nio.charset.CharacterCodingException
import java.util.concurrent.CancellationException
import java.util.concurrent.ConcurrentHashMap
import kotlin.coroutines.EmptyCoroutineContext
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.suspendCancellableCoroutine

/**
 * Where calls wait. A call keeps a thread until its answer is there and reads it on that thread: handing either on to
 * another one would cost more than a small answer does. Threads are started as calls need them.
 */
internal val WAITING = Dispatchers.IO.limitedParallelism(256, "amigo-sdk")

/** The clients of calls under way, by ticket: one that nobody else holds must not be closed under its own calls. */
private val IN_USE = ConcurrentHashMap<Long, NativeClient>()

/** A client of the native library. It is closed once nobody holds it, if not before. */
internal class NativeClient(settings: NativeSettings) : AutoCloseable {
    private val number: Long = translating { loading { Door.open(Output().apply { writeNativeSettings(settings) }) } }
    private val cleanable = Cleaner.getCleaner().register(this, Closing(number))

    /** Must not hold the client, which would never be forgotten otherwise. */
    private class Closing(private val number: Long) : Runnable {
        override fun run(): Unit = Door.close(number)
    }

    override fun close(): Unit = cleanable.clean()

    /** Makes a call of an operation: what [write] writes are its arguments and options. */
    suspend fun <T> call(operation: String, write: Output.() -> Unit, read: Input.() -> T): T {
        val given = given(operation, write)
        return waiting(this) { ticket -> Door.call(number, ticket, given).read() }
    }

    /** Every item of every page, from the page that the arguments ask for on. */
    fun <P : Any, T> follow(
        operation: String,
        write: Output.() -> Unit,
        read: Input.() -> P,
        items: (P) -> List<T>,
    ): Flow<T> = flow {
        val pages = translating { Door.follow(number, given(operation, write)) }
        try {
            while (true) {
                val page = waiting(this@NativeClient) { ticket -> Door.next(pages, ticket).run { readOptional { read() } } } ?: break
                for (item in items(page)) emit(item)
            }
        } finally {
            Door.leave(pages)
        }
    }

    /** Every event of an answer. */
    fun <T> stream(operation: String, write: Output.() -> Unit, read: Input.() -> T): Flow<T> = flow {
        val stream = translating { Arrivals.enter { Door.stream(number, given(operation, write)) } }
        try {
            while (true) {
                val came = Arrivals.next(stream, this@NativeClient)
                val events = translating { Door.events(came).run { readOptional { readList { read() } } } } ?: break
                for (event in events) emit(event)
            }
        } finally {
            Arrivals.leave(stream)
        }
    }
}

private fun given(operation: String, arguments: Output.() -> Unit): Output = translating {
    Output().apply {
        write(operation)
        arguments()
    }
}

/** Does what waits on a thread where it may, until it is done or the coroutine is cancelled. */
private suspend fun <T> waiting(client: NativeClient, work: (ticket: Long) -> T): T =
    suspendCancellableCoroutine { continuation ->
        val ticket = Door.ticket()
        IN_USE[ticket] = client
        continuation.invokeOnCancellation { Door.callOff(ticket) }
        WAITING.dispatch(EmptyCoroutineContext) {
            val outcome = runCatching { translating { work(ticket) } }
            IN_USE.remove(ticket)
            continuation.resumeWith(outcome)
        }
    }

/** Does what loads the native library, if nothing has before. */
private inline fun <T> loading(work: () -> T): T = try {
    work()
} catch (missing: LinkageError) {
    val platform = "${System.getProperty("os.name")} on ${System.getProperty("os.arch")}"
    val message = "the native library cannot be loaded for $platform; use a build of the package that holds it"
    throw AmigoException.of(ErrorKind.CONFIGURATION, message).initCause(missing)
}

/** Turns what the native side throws into what this package throws. */
private inline fun <T> translating(work: () -> T): T = try {
    work()
} catch (failed: NativeException.Failed) {
    throw AmigoException.of(failed.failure)
} catch (ignored: NativeException.Cancelled) {
    throw CancellationException("the call was called off")
} catch (ignored: CharacterCodingException) {
    throw AmigoException.of(ErrorKind.VALIDATION, "nothing was sent, because a text holds half a surrogate pair")
}
