package ai.amigo.sdk

import java.io.File
import java.lang.management.ManagementFactory
import java.util.concurrent.TimeUnit.SECONDS
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** How calls are called off, closed and counted. */
class ClientTest {
    @Test
    fun `cancelling a coroutine ends its request`(): Unit = runBlocking(Dispatchers.Default) {
        Stalling().use { server ->
            client(server.url).use { client ->
                val call = launch { client.conversations.list(limit = 10) }
                assertTrue(server.came.tryAcquire(30, SECONDS), "the request came")
                call.cancelAndJoin()
                assertTrue(server.hungUp.tryAcquire(30, SECONDS), "the server saw the client hang up")
            }
        }
    }

    @Test
    fun `cancelling a collector ends its request`(): Unit = runBlocking(Dispatchers.Default) {
        Stalling().use { server ->
            client(server.url).use { client ->
                val collector = launch { client.conversations.allMessages(ID).toList() }
                assertTrue(server.came.tryAcquire(30, SECONDS), "the request came")
                collector.cancelAndJoin()
                assertTrue(server.hungUp.tryAcquire(30, SECONDS), "the server saw the client hang up")
            }
        }
    }

    @Test
    fun `closing ends calls under way`(): Unit = runBlocking(Dispatchers.Default) {
        Stalling().use { server ->
            val client = client(server.url)
            val call = async { runCatching { client.conversations.list() }.exceptionOrNull() }
            assertTrue(server.came.tryAcquire(30, SECONDS), "the request came")
            client.close()
            val error = call.await()
            assertTrue(error is AmigoException.Configuration && "closed" in error.message!!, "$error")
            assertTrue(server.hungUp.tryAcquire(30, SECONDS), "the server saw the client hang up")
        }
    }

    @Test
    fun `closing twice is closing once`(): Unit = runBlocking {
        val client = client("http://127.0.0.1:1")
        client.close()
        client.close()
        val error = runCatching { client.conversations.list() }.exceptionOrNull()
        assertTrue(error is AmigoException.Configuration, "$error")
        val pages = runCatching { client.conversations.all().toList() }.exceptionOrNull()
        assertTrue(pages is AmigoException.Configuration, "$pages")
    }

    @Test
    fun `64 coroutines share a client`(): Unit = runBlocking(Dispatchers.Default) {
        Answering(page(1, 2, 3)).use { server ->
            client(server.url).use { client ->
                val pages = List(64) { async { List(20) { client.conversations.messages(ID, limit = 3) } } }.awaitAll()
                assertEquals(64 * 20 * 3, pages.flatten().sumOf { it.messages.size })
                assertEquals(64 * 20, server.requests.size)
            }
        }
    }

    @Test
    fun `pages follow one another`(): Unit = runBlocking {
        Answering(page(1, 2, token = 2), page(3, token = 3), page(4)).use { server ->
            client(server.url).use { client ->
                val messages = client.conversations.allMessages(ID, limit = 2).toList()
                assertEquals(listOf(1, 2, 3, 4).map { "65f0c0ffee65f0c0%08x".format(it) }, messages.map { it.id })
                assertEquals(listOf("limit=2", "limit=2&continuation_token=2", "limit=2&continuation_token=3"),
                    server.requests.map { it.substringAfter('?') })
            }
        }
    }

    @Test
    fun `a flow that is not collected sends nothing, and one that is left asks for no more`(): Unit = runBlocking {
        Answering(page(1, 2, token = 2), page(3)).use { server ->
            client(server.url).use { client ->
                val messages = client.conversations.allMessages(ID)
                assertEquals(0, server.requests.size)
                assertEquals(2, messages.take(2).toList().size)
                assertTrue(server.requests.size <= 2)
                assertEquals("I slept well", messages.first().message)
            }
        }
    }

    @Test
    fun `what is refused before it is sent names the field`(): Unit = runBlocking {
        client("http://127.0.0.1:1").use { client ->
            for ((error, field) in listOf(
                runCatching { client.conversations.list(limit = -1) } to "limit",
                runCatching { client.conversations.list(limit = 151) } to "limit",
                runCatching { client.conversations.messages("../../user") } to "conversation_id",
                runCatching { client.conversations.list(options = CallOptions(timeout = (-1).milliseconds)) } to "timeout",
                runCatching { client.conversations.list(options = CallOptions(timeout = Duration.INFINITE)) } to "timeout",
                runCatching { client.conversations.list(options = CallOptions(maxAttempts = 0)) } to "max_attempts",
            ).map { (result, field) -> result.exceptionOrNull() to field }) {
                assertTrue(error is AmigoException && "`$field` must be" in error.message!!, "$field: $error")
            }
            val error = runCatching { client.conversations.list(userId = listOf("half \uD83C of a pair")) }
            assertTrue(error.exceptionOrNull() is AmigoException.Validation, "$error")
        }
        val error = assertThrows(AmigoException.Configuration::class.java) { AmigoClient(timeout = Duration.ZERO) }
        assertTrue("`timeout` must be" in error.message!!, "$error")
    }

    @Test
    fun `nothing private is shown`(): Unit = runBlocking {
        Answering(page(1)).use { server ->
            client(server.url).use { client ->
                val page = client.conversations.messages(ID)
                val raw = client.call("get_messages", mapOf("conversation_id" to JsonValue.Text(ID)))
                assertTrue("I slept well" in raw.body.decodeToString())
                assertEquals(200, raw.status)
                assertEquals("application/json", raw.headers["content-type"])
                for (shown in listOf(page, page.messages, page.messages[0], raw, client)) {
                    assertFalse("slept" in "$shown" || "a-ready-token" in "$shown", "$shown")
                }
                assertTrue("<12 bytes>" in "${page.messages[0]}")
            }
        }
    }

    @Test
    fun `clients that are closed leave nothing behind`(): Unit = runBlocking {
        Answering(page(1)).use { server ->
            suspend fun round() = repeat(50) { client(server.url).use { it.conversations.messages(ID) } }
            round()
            val before = resources()
            repeat(4) { round() }
            val after = resources()
            assertEquals(before.threads, after.threads, "threads of the native library")
            assertTrue(after.files < before.files + 20, "open files: $before, then $after")
        }
    }

    @Test
    fun `memory stays the same over many calls`(): Unit = runBlocking(Dispatchers.Default) {
        val answer = page(*IntArray(200) { it })
        Answering(answer).use { server ->
            client(server.url).use { client ->
                suspend fun round() = List(4) { async { repeat(100) { client.conversations.messages(ID) } } }.awaitAll()
                repeat(2) { round() }
                val before = memory()
                repeat(10) { round() }
                val grown = memory() - before
                // Had the native side kept the answers, or this side not given them back, they would all be there.
                assertTrue(grown < 10 * 4 * 100 * answer.length / 3, "$grown bytes more are used")
            }
        }
    }

    /**
     * Bytes that are used once what is no longer needed has been collected: of the heap, and of all other memory. The whole heap is
     * resident from the start (see the options of the tests in `pom.xml`), so that its own growth is not taken for a leak.
     */
    private fun memory(): Long {
        System.gc()
        val heap = ManagementFactory.getMemoryMXBean().heapMemoryUsage.used
        val kilobytes = File("/proc/self/status").readLines().first { it.startsWith("VmRSS:") }.filter(Char::isDigit)
        return heap + kilobytes.toLong() * 1024
    }

    /** Threads of the native library and open files of this process. */
    private data class Resources(val threads: Int, val files: Int)

    private fun resources(): Resources {
        // A thread may end while its name is being read.
        val names = File("/proc/self/task").listFiles().orEmpty().map { runCatching { File(it, "comm").readText() } }
        val threads = names.count { it.getOrDefault("").startsWith("amigo-sdk") }
        return Resources(threads, File("/proc/self/fd").list().orEmpty().size)
    }
}
