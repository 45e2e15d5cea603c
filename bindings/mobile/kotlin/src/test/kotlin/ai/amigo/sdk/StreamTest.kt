package ai.amigo.sdk

import java.nio.file.Files
import java.nio.file.Path
import java.util.Base64
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Semaphore
import java.util.concurrent.TimeUnit.MILLISECONDS
import java.util.concurrent.TimeUnit.SECONDS
import java.util.concurrent.atomic.AtomicInteger
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Conversations as they happen, against servers that write one piece at a time. */
class StreamTest {
    private fun AmigoClient.speak(): Flow<ConversationEvent> = conversations.interact(ID, "Hello")

    @Test
    fun `an event is seen before the next one is written`(): Unit = runBlocking(Dispatchers.Default) {
        val seen = Semaphore(0)
        val server = Speaking {
            for (text in listOf("one", "two")) {
                write(piece(text))
                seen.acquire()
            }
            end(COMPLETE)
        }
        server.use {
            client(server.url).use { client ->
                val texts = mutableListOf<String>()
                client.speak().texts().collect {
                    texts += it
                    seen.release()
                }
                assertEquals(listOf("one", "two"), texts)
            }
        }
    }

    @Test
    fun `leaving a stream in any way closes its connection`(): Unit = runBlocking(Dispatchers.Default) {
        Speaking { write(piece("one")) }.use { server ->
            client(server.url).use { client ->
                suspend fun closed() = assertTrue(server.hungUp.tryAcquire(30, SECONDS), "the server saw the client hang up")
                client.speak().first()
                closed()
                assertEquals(1, client.speak().take(1).toList().size)
                closed()
                val thrown = runCatching { client.speak().collect { error("enough") } }
                assertEquals("enough", thrown.exceptionOrNull()?.message)
                closed()
                val came = CompletableDeferred<Unit>()
                val collector = launch { client.speak().collect { came.complete(Unit) } }
                came.await()
                collector.cancelAndJoin()
                closed()
            }
        }
    }

    @Test
    fun `a flow that is not collected sends nothing, and one that is collected twice is sent twice`(): Unit = runBlocking {
        Speaking { end(piece("Good ") + piece("morning", 1) + COMPLETE) }.use { server ->
            client(server.url).use { client ->
                val flow = client.speak()
                assertFalse(server.came.tryAcquire())
                repeat(2) { assertEquals("Good morning", flow.text()) }
                assertTrue(server.came.tryAcquire(2))
                assertFalse(flow.complete().conversationCompleted)
                assertEquals(listOf("Good ", "morning"), flow.texts().toList())
            }
        }
    }

    @Test
    fun `closing the client ends its streams, those that wait and those that are being looked at`(): Unit =
        runBlocking(Dispatchers.Default) {
            Speaking { write(piece("one")) }.use { server ->
                val client = client(server.url)
                val (seen, closed) = CompletableDeferred<Unit>() to CompletableDeferred<Unit>()
                val looking = async {
                    runCatching {
                        client.speak().collect {
                            seen.complete(Unit)
                            closed.await()
                        }
                    }.exceptionOrNull()
                }
                val waits = CompletableDeferred<Unit>()
                val waiting = async { runCatching { client.speak().collect { waits.complete(Unit) } }.exceptionOrNull() }
                seen.await()
                waits.await()
                client.close()
                assertTrue(server.hungUp.tryAcquire(2, 30, SECONDS), "the server saw the client hang up")
                closed.complete(Unit)
                for (error in listOf(looking, waiting).awaitAll()) {
                    assertTrue(error is AmigoException.Configuration && "closed" in error.message!!, "$error")
                }
            }
        }

    @Test
    fun `a thousand streams at once lose nothing and hold no threads`(): Unit = runBlocking(Dispatchers.Default) {
        val streams = 1000
        val (all, counted) = CountDownLatch(streams) to CountDownLatch(1)
        val server = Speaking {
            write(piece("0"))
            // Each goes on only once all have begun.
            all.countDown()
            counted.await()
            for (number in 1..9) write(piece("$number", number))
            end(COMPLETE)
        }
        server.use {
            client(server.url).use { client ->
                // Threads that other tests have left idle do not count.
                fun threads() = Thread.getAllStackTraces().keys.count { "amigo-sdk" in it.name || "DefaultDispatcher" in it.name }
                val before = threads()
                val readers = List(streams) { async { client.speak().texts().toList() } }
                assertTrue(withContext(Dispatchers.IO) { all.await(60, SECONDS) }, "all are open at once")
                val more = threads() - before
                counted.countDown()
                assertTrue(more < 50, "$more more threads")
                for (texts in readers.awaitAll()) assertEquals((0..9).map { "$it" }, texts)
            }
        }
    }

    @Test
    fun `a slow reader is waited for by the server and not by the memory`(): Unit = runBlocking(Dispatchers.Default) {
        // More than fits between the two: what is on its way, and what is handed over together.
        val (text, pieces) = "x".repeat(64 * 1024) to 1024
        val (written, all) = AtomicInteger() to Semaphore(0)
        val server = Speaking {
            repeat(pieces) {
                write(piece(text, it))
                written.incrementAndGet()
            }
            all.release()
            end(COMPLETE)
        }
        server.use {
            client(server.url).use { client ->
                val (seen, on) = CompletableDeferred<Unit>() to CompletableDeferred<Unit>()
                val reader = async {
                    var count = 0
                    client.speak().texts().collect {
                        count++
                        seen.complete(Unit)
                        on.await()
                    }
                    count
                }
                seen.await()
                do {
                    val before = written.get()
                    val isThrough = withContext(Dispatchers.IO) { all.tryAcquire(300, MILLISECONDS) }
                    assertFalse(isThrough, "all was taken in, though nobody read it")
                } while (written.get() > before)
                on.complete(Unit)
                assertEquals(pieces, reader.await())
            }
        }
    }

    @Test
    fun `the thread that takes in events ends with the last stream`(): Unit = runBlocking(Dispatchers.Default) {
        Speaking { end(COMPLETE) }.use { server ->
            client(server.url).use { client ->
                client.speak().text()
                for (thread in Thread.getAllStackTraces().keys.filter { it.name == "amigo-sdk" }) {
                    thread.join(30_000)
                    assertFalse(thread.isAlive, "it is still there")
                }
                assertEquals("Good morning", client.speak().text())
            }
        }
    }

    @Test
    fun `a reader that holds up its thread holds up no other`(): Unit = runBlocking {
        Speaking { end(piece("one") + COMPLETE) }.use { server ->
            client(server.url).use { client ->
                val within = mutableListOf<String>()
                withContext(Dispatchers.Unconfined) {
                    client.speak().collect { within += runBlocking { client.speak().text() } }
                }
                assertEquals(listOf("Good morning", "Good morning"), within)
            }
        }
    }

    @Test
    fun `speech is kept in a file, and nothing is left of what is none`(@TempDir folder: Path): Unit = runBlocking {
        val sound = byteArrayOf(1, 2, 3, 4)
        val file = folder.resolve("answer.pcm")
        Speaking { end(piece(Base64.getEncoder().encodeToString(sound)) + COMPLETE) }.use { server ->
            client(server.url).use { client ->
                assertEquals(4, client.speak().saveAudio(file))
                assertArrayEquals(sound, Files.readAllBytes(file))
                val error = runCatching { client.speak().saveAudio(folder.resolve("a").resolve("b")) }.exceptionOrNull()
                assertTrue(error is AmigoException.Configuration, "$error")
            }
        }
        Speaking { end(piece("no audio") + COMPLETE) }.use { server ->
            client(server.url).use { client ->
                val error = runCatching { client.speak().saveAudio(folder.resolve("none.pcm")) }.exceptionOrNull()
                assertTrue(error is AmigoException.Decode && "no audio" !in error.toString(), "$error")
            }
        }
        assertEquals(listOf(file), Files.list(folder).use { it.toList() })
    }

    @Test
    fun `a message is text or audio`(): Unit = runBlocking {
        client("http://127.0.0.1:1").use { client ->
            val both = client.conversations.interact(ID, textMessage = "Hello", audioBytes = byteArrayOf(1))
            val halves = client.conversations.interact(ID, "half \uD83C of a pair")
            for (flow in listOf(both, halves, client.conversations.interact(ID, " "))) {
                val error = runCatching { flow.collect {} }.exceptionOrNull()
                assertTrue(error is AmigoException.Validation && "nothing was sent" in error.message!!, "$error")
            }
        }
    }

    @Test
    fun `nothing private is shown`(): Unit = runBlocking {
        val unknown = """{"type":"mood-changed","to":"s3cr3t"}""" + "\n"
        Speaking { end(unknown + piece("s3cr3t") + COMPLETE) }.use { server ->
            client(server.url).use { client ->
                val events = client.speak().toList()
                assertTrue((events[0] as ConversationEvent.Unknown).value.json.contains("s3cr3t"))
                assertFalse("s3cr3t" in "$events" || "morning" in "$events", "$events")
            }
        }
    }
}
