package ai.amigo.sdk

import java.io.File
import java.net.InetAddress
import java.net.ServerSocket
import java.net.Socket
import java.net.SocketException
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.Semaphore
import kotlin.concurrent.thread
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

const val ID = "65f0c0ffee65f0c0ffee0001"

/** A client that needs no sign-in. */
fun client(url: String) = AmigoClient(organizationId = "lakeside", bearerToken = "a-ready-token", baseUrl = url)

fun message(index: Int) = """{"id": "65f0c0ffee65f0c0%08x", "interaction_id": "65f0c0ffee65f0c1%08x",
    "created_at": "2026-03-01T08:00:00Z", "sender": "Dana", "message": "I slept well", "format": "text",
    "message_type": "user-message"}""".format(index, index)

fun page(vararg messages: Int, token: Int? = null) =
    """{"messages": [${messages.joinToString { message(it) }}], "has_more": ${token != null}, "continuation_token": $token}"""

/** `forge`, which serves the sandbox and the corpus; `AMIGO_FORGE` says where it is if it is not on the path. */
private val forge = System.getenv("AMIGO_FORGE") ?: "forge"

/** A `forge` that serves something until it is closed. */
open class Forge(vararg arguments: String) : AutoCloseable {
    private val process = ProcessBuilder(listOf(forge, "sandbox") + arguments)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start()
    protected val lines = process.inputStream.bufferedReader()

    override fun close() {
        process.destroy()
        process.waitFor()
    }
}

/** The sandbox with its demo data. */
class Sandbox : Forge("serve", "--print-env") {
    private val settings = buildMap {
        while ("AMIGO_BASE_URL" !in this) {
            val (name, value) = checkNotNull(lines.readLine()) { "the sandbox did not start" }
                .removePrefix("export ").split("=", limit = 2)
            put(name, value.trim('\''))
        }
    }

    /** What a program finds in its environment. */
    val environment: Map<String, String> get() = settings

    fun client() = AmigoClient(
        organizationId = settings["AMIGO_ORGANIZATION_ID"],
        apiKey = settings["AMIGO_API_KEY"],
        apiKeyId = settings["AMIGO_API_KEY_ID"],
        userId = settings["AMIGO_USER_ID"],
        baseUrl = settings["AMIGO_BASE_URL"],
    )
}

/** The server that plays the corpus. */
class Replay : Forge("replay", "--corpus", corpus.path) {
    private val url = checkNotNull(lines.readLine()) { "the replay server did not start" }
    private val http = HttpClient.newHttpClient()

    fun ask(path: String, body: JsonElement? = null): JsonObject {
        val request = HttpRequest.newBuilder(URI(url + path)).header("content-type", "application/json")
        if (body != null) request.POST(HttpRequest.BodyPublishers.ofString(body.toString()))
        val answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString())
        return Json.parseToJsonElement(answer.body()) as JsonObject
    }

    companion object {
        val corpus = File(System.getenv("AMIGO_CORPUS") ?: "../../../tests/corpus")

        val cases: List<String> = corpus.walk()
            .filter { it.extension == "json" && it.parentFile.parentFile == corpus }
            .map { "${it.parentFile.name}/${it.nameWithoutExtension}" }
            .sorted().toList()
    }
}

/** A server on this machine that deals with each connection on a thread of its own. */
abstract class Server : AutoCloseable {
    private val listener = ServerSocket(0, 2048, InetAddress.getLoopbackAddress())
    private val open = ConcurrentHashMap.newKeySet<Socket>()
    val url = "http://127.0.0.1:${listener.localPort}"

    protected fun start() {
        thread(isDaemon = true) {
            while (true) {
                val socket = try {
                    listener.accept()
                } catch (ignored: SocketException) {
                    return@thread
                }
                open += socket
                thread(isDaemon = true) {
                    socket.use {
                        try {
                            serve(it)
                        } catch (ignored: SocketException) {
                            // The client hung up.
                        }
                    }
                    open -= socket
                }
            }
        }
    }

    protected abstract fun serve(socket: Socket)

    override fun close() {
        listener.close()
        open.forEach(Socket::close)
    }
}

/** Takes requests and never answers. Tells when one has come, and when its client has hung up. */
class Stalling : Server() {
    val came = Semaphore(0)
    val hungUp = Semaphore(0)

    init {
        start()
    }

    override fun serve(socket: Socket) {
        val input = socket.getInputStream()
        val buffer = ByteArray(65536)
        try {
            input.read(buffer)
            came.release()
            while (input.read(buffer) >= 0) Unit
        } finally {
            hungUp.release()
        }
    }
}

/** Answers every request with the next of its answers, and from then on with the last. */
class Answering(private vararg val answers: String) : Server() {
    private val paths = mutableListOf<String>()
    val requests: List<String> get() = synchronized(paths) { paths.toList() }

    init {
        start()
    }

    override fun serve(socket: Socket) {
        val input = socket.getInputStream().bufferedReader()
        while (true) {
            val first = input.readLine() ?: return
            while (input.readLine()?.isNotEmpty() == true) Unit
            val body = synchronized(paths) {
                paths += first.split(' ')[1]
                answers[minOf(paths.size, answers.size) - 1].encodeToByteArray()
            }
            val head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.size}\r\n\r\n"
            socket.getOutputStream().write(head.encodeToByteArray() + body)
        }
    }
}
