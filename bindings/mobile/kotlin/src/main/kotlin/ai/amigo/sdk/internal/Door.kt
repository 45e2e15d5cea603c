package ai.amigo.sdk.internal

import com.sun.jna.Native
import com.sun.jna.Pointer

/**
 * The functions of the native library. Numbers and bytes cross, and no structures, which JNA would have to take apart by
 * reflection.
 */
@Suppress("FunctionName") // They are called by their names.
internal object Door {
    init {
        Native.register(Door::class.java, "amigo_sdk")
        // A library of another build would be read wrongly.
        if (amigo_sdk_definitions() != DEFINITIONS) throw UnsatisfiedLinkError("it belongs to another build of the package")
    }

    private external fun amigo_sdk_definitions(): Long

    private external fun amigo_sdk_open(given: ByteArray, length: Long): Pointer

    private external fun amigo_sdk_close(client: Long)

    private external fun amigo_sdk_ticket(): Long

    private external fun amigo_sdk_call_off(ticket: Long)

    private external fun amigo_sdk_call(client: Long, ticket: Long, given: ByteArray, length: Long): Pointer

    private external fun amigo_sdk_follow(client: Long, given: ByteArray, length: Long): Pointer

    private external fun amigo_sdk_next(pages: Long, ticket: Long): Pointer

    private external fun amigo_sdk_leave(pages: Long)

    private external fun amigo_sdk_stream(client: Long, given: ByteArray, length: Long): Pointer

    private external fun amigo_sdk_ask(stream: Long)

    private external fun amigo_sdk_came(): Pointer

    private external fun amigo_sdk_hang_up(stream: Long)

    private external fun amigo_sdk_show(given: ByteArray, length: Long): Pointer

    private external fun amigo_sdk_release(answer: Pointer)

    /** Makes a client and gives its number. */
    fun open(given: Output): Long = answer(amigo_sdk_open(given.bytes, given.size.toLong())).readLong()

    /** Closes a client; again, it does nothing. */
    fun close(client: Long): Unit = amigo_sdk_close(client)

    /** Gives the number under which one call can be called off. It must be used for a call, which ends it. */
    fun ticket(): Long = amigo_sdk_ticket()

    /** Calls off the call with a ticket, whether it is under way or yet to be made. */
    fun callOff(ticket: Long): Unit = amigo_sdk_call_off(ticket)

    /** Makes a call, and waits for its answer. */
    fun call(client: Long, ticket: Long, given: Output): Input =
        answer(amigo_sdk_call(client, ticket, given.bytes, given.size.toLong()))

    /** Prepares to follow pages, and gives the number under which they are asked for. */
    fun follow(client: Long, given: Output): Long =
        answer(amigo_sdk_follow(client, given.bytes, given.size.toLong())).readLong()

    /** Waits for the next page; there is none after the last. */
    fun next(pages: Long, ticket: Long): Input = answer(amigo_sdk_next(pages, ticket))

    /** Ends the following of pages. */
    fun leave(pages: Long): Unit = amigo_sdk_leave(pages)

    /** Prepares to read events, and gives the number under which they are asked for. Nothing is sent yet. */
    fun stream(client: Long, given: Output): Long =
        answer(amigo_sdk_stream(client, given.bytes, given.size.toLong())).readLong()

    /** Asks for the next events of a stream, without waiting for them. */
    fun ask(stream: Long): Unit = amigo_sdk_ask(stream)

    /** Waits for what comes of all streams: numbers and parts; nothing comes once there are no streams. */
    fun came(): Input = answer(amigo_sdk_came())

    /** What came of a stream: the next events; none after the last. */
    fun events(came: Input): Input {
        if (came.readBoolean()) throw came.readNativeException()
        return came
    }

    /** Closes the connection of a stream; again, it does nothing. */
    fun hangUp(stream: Long): Unit = amigo_sdk_hang_up(stream)

    /** A model as people may see it. */
    fun show(given: Output): String = answer(amigo_sdk_show(given.bytes, given.size.toLong())).readText()

    /** Copies an answer and gives it back: its length, whether it is a failure, what it holds. */
    private fun answer(pointer: Pointer): Input {
        val failed: Boolean
        val input: Input
        try {
            input = Input(pointer.getByteArray(LENGTH + 1, Math.toIntExact(pointer.getLong(0))))
            failed = pointer.getByte(LENGTH) != 0.toByte()
        } finally {
            amigo_sdk_release(pointer)
        }
        if (failed) throw input.readNativeException()
        return input
    }

    private const val LENGTH = 8L
}

/** A model as people may see it, by its name; no more than that where the native library cannot be loaded. */
internal inline fun shown(model: String, itself: Output.() -> Unit): String {
    val given = Output()
    given.write(model)
    given.itself()
    return try {
        Door.show(given)
    } catch (ignored: LinkageError) {
        model
    }
}
