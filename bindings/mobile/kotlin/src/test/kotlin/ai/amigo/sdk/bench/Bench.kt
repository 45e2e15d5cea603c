package ai.amigo.sdk.bench

import ai.amigo.sdk.AmigoClient
import ai.amigo.sdk.ConversationEvent
import ai.amigo.sdk.MessagePage
import ai.amigo.sdk.MessageSource
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlin.system.exitProcess
import kotlin.time.Instant
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.Json
import okhttp3.Call
import okhttp3.Callback
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.Response
import com.sun.management.OperatingSystemMXBean
import java.io.IOException
import java.lang.management.ManagementFactory

private const val ID = "65f0c0ffee65f0c0ffee0001"
private const val TIMED = "65f0c0ffee65f0c0ffee0004"
private const val LATEST = 1000
private const val ROUNDS = 21
private const val MESSAGES = 500

/** What a program for the JVM usually does: OkHttp, and kotlinx.serialization into classes of its own. */
private class Usual(private val url: String) {
    @Serializable
    class Page(
        val messages: List<Message>,
        @SerialName("has_more") val hasMore: Boolean,
        @SerialName("continuation_token") val continuationToken: Long?,
    )

    @Serializable
    class Message(
        val id: String,
        @SerialName("interaction_id") val interactionId: String,
        @SerialName("created_at") val createdAt: Instant,
        val sender: String,
        val message: String,
        val format: Format,
        @SerialName("message_type") val messageType: Type,
    )

    @Serializable
    enum class Format { @SerialName("text") TEXT, @SerialName("voice") VOICE }

    @Serializable
    enum class Type {
        @SerialName("user-message") USER,
        @SerialName("agent-message") AGENT,
        @SerialName("agent-inner-thought") THOUGHT,
        @SerialName("external-event") EVENT,
    }

    @Serializable
    class Source(val url: String, @SerialName("expires_at") val expiresAt: Instant, @SerialName("content_type") val type: String)

    private val http = OkHttpClient()
    private val json = Json { ignoreUnknownKeys = true }

    suspend fun page(): Page = json.decodeFromString(ask("/v1/lakeside/conversation/$ID/messages/"))

    suspend fun source(): Source = json.decodeFromString(ask("/v1/lakeside/conversation/$ID/messages/$ID/source"))

    private suspend fun ask(path: String): String {
        val request = Request.Builder().url(url + path).header("Authorization", "Bearer a-ready-token").build()
        return suspendCancellableCoroutine { continuation ->
            val call = http.newCall(request)
            continuation.invokeOnCancellation { call.cancel() }
            call.enqueue(object : Callback {
                override fun onFailure(call: Call, e: IOException) = continuation.resumeWithException(e)

                override fun onResponse(call: Call, response: Response) = response.use {
                    continuation.resume(it.body.string())
                }
            })
        }
    }

    fun close() {
        http.dispatcher.executorService.shutdown()
        http.connectionPool.evictAll()
    }
}

private fun read(page: Usual.Page): Int = page.messages.sumOf {
    it.id.length + it.interactionId.length + it.createdAt.nanosecondsOfSecond + it.sender.length + it.message.length +
        it.format.ordinal + it.messageType.ordinal
}

private fun read(page: MessagePage): Int = page.messages.sumOf {
    it.id.length + it.interactionId.length + it.createdAt.nano + it.sender.length + it.message.length +
        it.format.hashCode().and(1) + it.messageType.hashCode().and(1)
}

private fun read(source: MessageSource): Int = source.url.length + source.expiresAt.nano

private fun read(source: Usual.Source): Int = source.url.length + source.expiresAt.nanosecondsOfSecond + source.type.length

/** Microseconds that something takes, and those that processors are busy with it meanwhile. */
private class Cost(val elapsed: Double, val busy: Double)

private val system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean::class.java)

private class Subject(val name: String, val work: suspend () -> Int) {
    val rounds = mutableListOf<Cost>()
    val elapsed get() = rounds.map(Cost::elapsed).sorted()
    val median get() = elapsed[rounds.size / 2]
    val busy get() = rounds.map(Cost::busy).sorted()[rounds.size / 2]

    fun run(times: Int, per: Int): Cost = runBlocking(Dispatchers.Default) {
        val (start, busy) = System.nanoTime() to system.processCpuTime
        var sum = 0
        repeat(times) { sum += work() }
        check(sum != 0)
        val parts = 1e3 * times * per
        Cost((System.nanoTime() - start) / parts, (system.processCpuTime - busy) / parts)
    }
}

/** Measures both by turns, and says whether the first is at least as fast. */
private fun compare(what: String, times: Int, per: Int, unit: String, ours: Subject, usual: Subject): Boolean {
    repeat(6) { listOf(ours, usual).forEach { it.run(times, per) } }
    repeat(ROUNDS) { round ->
        val order = if (round % 2 == 0) listOf(ours, usual) else listOf(usual, ours)
        order.forEach { it.rounds += it.run(times, per) }
    }
    println("$what ($unit, median of $ROUNDS rounds of $times, by turns)")
    for (subject in listOf(ours, usual)) {
        val (least, most) = subject.elapsed.first() to subject.elapsed.last()
        val line = "  %-34s %9.3f  (%.3f to %.3f), processors busy for %.3f"
        println(line.format(subject.name, subject.median, least, most, subject.busy))
    }
    println("  %.2fx".format(ours.median / usual.median))
    return ours.median <= usual.median
}

/** Microseconds from an event's being written, which it tells itself, to its being seen by the program. */
private fun latency(client: AmigoClient): Boolean {
    fun round(): List<Long> = runBlocking(Dispatchers.Default) {
        val took = mutableListOf<Long>()
        client.conversations.interact(TIMED, "Hello").collect { event ->
            if (event is ConversationEvent.NewMessage) took += microseconds() - event.value.sequenceNumber.toLong()
        }
        took
    }
    repeat(3) { round() }
    val took = List(5) { round() }.flatten().sorted()
    val (median, late) = took[took.size / 2] to took[took.size * 95 / 100]
    println("an event, from written to seen (us, of ${took.size} that come 2 ms apart; at most $LATEST is allowed)")
    println("  %-34s %9d  (95 of 100 by %d)".format("ai.amigo:sdk", median, late))
    return median < LATEST
}

private fun microseconds(): Long = java.time.Instant.now().let { it.epochSecond * 1_000_000 + it.nano / 1000 }

fun main(arguments: Array<String>) {
    val url = arguments[0]
    val client = AmigoClient(organizationId = "lakeside", bearerToken = "a-ready-token", baseUrl = url)
    val usual = Usual(url)
    val (we, they) = "ai.amigo:sdk" to "OkHttp and kotlinx.serialization"
    val kept = listOf(
        compare(
            "a page of $MESSAGES messages, fetched, decoded and read whole", 100, MESSAGES, "us a message",
            Subject(we) { read(client.conversations.messages(ID)) }, Subject(they) { read(usual.page()) },
        ),
        compare(
            "a small request, fetched, decoded and read whole", 1000, 1, "us",
            Subject(we) { read(client.conversations.messageSource(ID, ID)) }, Subject(they) { read(usual.source()) },
        ),
    )
    val isInTime = latency(client)
    client.close()
    usual.close()
    exitProcess(if (kept.all { it } && isInTime) 0 else 1)
}
