package ai.amigo.sdk.internal

import java.util.concurrent.ConcurrentHashMap
import kotlin.concurrent.thread
import kotlin.coroutines.ContinuationInterceptor
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlinx.coroutines.CancellableContinuation
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.suspendCancellableCoroutine

/**
 * Where the events of all streams come in: on one thread, which is there as long as a stream is. A stream that waits, or
 * whose events are being looked at, holds no thread of its own.
 */
internal object Arrivals {
    /** Who waits for a stream's next events, and the client, which nobody else may hold. */
    private class Reader(val continuation: CancellableContinuation<Input>, val client: NativeClient)

    private val readers = ConcurrentHashMap<Long, Reader>()
    private var streams = 0
    private var receiver: Thread? = null

    /** Begins a stream. */
    fun enter(begin: () -> Long): Long {
        count(1)
        return try {
            begin()
        } catch (failed: Throwable) {
            count(-1)
            throw failed
        }
    }

    /** Ends a stream and closes its connection. */
    fun leave(stream: Long) {
        count(-1)
        Door.hangUp(stream)
    }

    /** The next that comes of a stream. Cancelling closes its connection at once. */
    suspend fun next(stream: Long, client: NativeClient): Input = suspendCancellableCoroutine { continuation ->
        readers[stream] = Reader(continuation, client)
        continuation.invokeOnCancellation {
            readers.remove(stream)
            Door.hangUp(stream)
        }
        Door.ask(stream)
    }

    private fun count(change: Int): Unit = synchronized(this) {
        streams += change
        if (streams > 0 && receiver == null) receiver = thread(isDaemon = true, name = "amigo-sdk") { receive() }
    }

    private fun receive() {
        try {
            while (true) {
                val came = Door.came()
                if (!came.hasMore && isOver()) return
                while (came.hasMore) {
                    val reader = readers.remove(came.readLong())
                    val part = came.readPart()
                    reader?.continuation?.elsewhere { resume(part) }
                }
            }
        } catch (broken: Throwable) {
            // Nobody else would tell those who wait.
            synchronized(this) { receiver = null }
            for (stream in readers.keys) readers.remove(stream)?.continuation?.elsewhere { resumeWithException(broken) }
        }
    }

    private fun isOver(): Boolean = synchronized(this) {
        if (streams == 0) receiver = null
        streams == 0
    }

    /** Goes on where the coroutine runs; where it would run right here, on another thread: this one must not be held up. */
    private inline fun CancellableContinuation<Input>.elsewhere(
        crossinline go: CancellableContinuation<Input>.() -> Unit,
    ) {
        val dispatcher = context[ContinuationInterceptor]
        if (dispatcher == null || dispatcher == Dispatchers.Unconfined) {
            WAITING.dispatch(EmptyCoroutineContext) { go() }
        } else {
            go()
        }
    }
}
