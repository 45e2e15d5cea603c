package ai.amigo.sdk.internal

import ai.amigo.sdk.AmigoException
import ai.amigo.sdk.ErrorKind
import java.nio.ByteBuffer
import java.time.Instant

/** What came from the native side, read from its beginning. */
internal class Input(private val bytes: ByteArray, start: Int = 0) {
    private val buffer = ByteBuffer.wrap(bytes)

    // Android before API level 34 does not know `position` as it is compiled on a newer JDK.
    private var position = start

    /** Whether something is left to be read. */
    val hasMore: Boolean get() = position < bytes.size

    /** Moves on by the size of a value, and says where it stands. */
    private fun next(size: Int): Int {
        val start = position
        position = start + size
        return start
    }

    /** The next bytes, to be read elsewhere; their number stands before them. */
    fun readPart(): Input {
        val length = readInt()
        return Input(bytes, next(length))
    }

    fun readBoolean(): Boolean = bytes[next(Byte.SIZE_BYTES)] != 0.toByte()

    fun readInt(): Int = buffer.getInt(next(Int.SIZE_BYTES))

    fun readUShort(): UShort = buffer.getShort(next(Short.SIZE_BYTES)).toUShort()

    fun readUInt(): UInt = readInt().toUInt()

    fun readLong(): Long = buffer.getLong(next(Long.SIZE_BYTES))

    fun readULong(): ULong = readLong().toULong()

    fun readDouble(): Double = buffer.getDouble(next(Double.SIZE_BYTES))

    fun readText(): String {
        val length = readInt()
        return String(bytes, next(length), length, Charsets.UTF_8)
    }

    fun readBytes(): ByteArray {
        val length = readInt()
        val start = next(length)
        return bytes.copyOfRange(start, start + length)
    }

    /** Seconds and nanoseconds from 1970 on; before it, the seconds are negative and both count backwards. */
    fun readInstant(): Instant {
        val seconds = readLong()
        val nanoseconds = readInt().toLong()
        return Instant.ofEpochSecond(seconds, if (seconds < 0) -nanoseconds else nanoseconds)
    }

    inline fun <T : Any> readOptional(value: () -> T): T? = if (readBoolean()) value() else null

    inline fun <T> readList(item: () -> T): List<T> {
        val size = readInt()
        val items = ArrayList<T>(size)
        repeat(size) { items.add(item()) }
        return items
    }

    inline fun <T> readMap(value: () -> T): Map<String, T> {
        val size = readInt()
        val entries = LinkedHashMap<String, T>(size * 4 / 3 + 1)
        repeat(size) { entries[readText()] = value() }
        return entries
    }

    /** The package and the native library do not fit together. */
    fun unreadable(): Nothing =
        throw AmigoException.of(ErrorKind.DECODE, "a defect in this package came to light; please report it")
}
