package ai.amigo.sdk.internal

import java.nio.ByteBuffer
import java.nio.charset.CharacterCodingException
import java.time.Duration
import java.time.Instant

/** What goes to the native side. */
internal class Output {
    /** What was written, with room behind it. */
    var bytes: ByteArray = ByteArray(256)
        private set

    /** How much was written. */
    var size: Int = 0
        private set

    private var buffer = ByteBuffer.wrap(bytes)

    /** Makes room for a value, and says where it goes. */
    private fun next(length: Int): Int {
        val start = size
        size = start + length
        if (size > bytes.size) {
            bytes = bytes.copyOf(maxOf(size, 2 * bytes.size))
            buffer = ByteBuffer.wrap(bytes)
        }
        return start
    }

    fun write(value: Boolean) {
        val start = next(Byte.SIZE_BYTES)
        bytes[start] = if (value) 1 else 0
    }

    fun write(value: Int) {
        val start = next(Int.SIZE_BYTES)
        buffer.putInt(start, value)
    }

    fun write(value: Long) {
        val start = next(Long.SIZE_BYTES)
        buffer.putLong(start, value)
    }

    fun write(value: Double) {
        val start = next(Double.SIZE_BYTES)
        buffer.putDouble(start, value)
    }

    fun write(value: UShort) {
        val start = next(Short.SIZE_BYTES)
        buffer.putShort(start, value.toShort())
    }

    fun write(value: UInt): Unit = write(value.toInt())

    fun write(value: ULong): Unit = write(value.toLong())

    /** @throws CharacterCodingException where the text holds half a surrogate pair. */
    fun write(value: String) {
        val text = value.encodeToByteArray(throwOnInvalidSequence = true)
        write(text.size)
        val start = next(text.size)
        text.copyInto(bytes, start)
    }

    fun write(value: ByteArray) {
        write(value.size)
        val start = next(value.size)
        value.copyInto(bytes, start)
    }

    /** As [Input.readInstant] reads it. */
    fun write(value: Instant) {
        val span = Duration.between(Instant.EPOCH, value)
        val size = span.abs()
        write(if (span.isNegative) -size.seconds else size.seconds)
        write(size.nano)
    }

    inline fun <T : Any> writeOptional(value: T?, put: (T) -> Unit) {
        write(value != null)
        if (value != null) put(value)
    }

    inline fun <T> writeList(items: List<T>, put: (T) -> Unit) {
        write(items.size)
        items.forEach(put)
    }

    inline fun <T> writeMap(entries: Map<String, T>, put: (T) -> Unit) {
        write(entries.size)
        for ((key, value) in entries) {
            write(key)
            put(value)
        }
    }
}
