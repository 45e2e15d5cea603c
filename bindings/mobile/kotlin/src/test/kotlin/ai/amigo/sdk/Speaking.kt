package ai.amigo.sdk

import java.io.OutputStream
import java.net.Socket
import java.util.concurrent.Semaphore

/** An event on the wire: a piece of the agent's message. */
fun piece(text: String, number: Int = 0) =
    """{"type":"new-message","message":"$text","stop":false,"sequence_number":$number,"message_id":"$ID"}""" + "\n"

const val COMPLETE = """{"type":"interaction-complete","message_id":"$ID","interaction_id":"$ID","full_message":"Good morning",""" +
    """"conversation_completed":false}""" + "\n"

/** What a server writes of an answer. */
class Answer(private val out: OutputStream) {
    fun write(text: String) {
        val body = text.encodeToByteArray()
        out.write("${body.size.toString(16)}\r\n".encodeToByteArray() + body + "\r\n".encodeToByteArray())
    }

    fun end(text: String) {
        write(text)
        out.write("0\r\n\r\n".encodeToByteArray())
    }
}

/** Answers every request in events. Tells when one has come, and when its client has hung up. */
class Speaking(private val speak: Answer.() -> Unit) : Server() {
    val came = Semaphore(0)
    val hungUp = Semaphore(0)

    init {
        start()
    }

    override fun serve(socket: Socket) {
        socket.tcpNoDelay = true
        val input = socket.getInputStream()
        val buffer = ByteArray(65536)
        try {
            input.read(buffer)
            came.release()
            val head = "HTTP/1.1 200 OK\r\ncontent-type: application/x-ndjson\r\ntransfer-encoding: chunked\r\n" +
                "connection: close\r\n\r\n"
            socket.getOutputStream().write(head.encodeToByteArray())
            Answer(socket.getOutputStream()).speak()
            while (input.read(buffer) >= 0) Unit
        } finally {
            hungUp.release()
        }
    }
}
