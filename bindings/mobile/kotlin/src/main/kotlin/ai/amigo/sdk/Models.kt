// Written by `cargo xtask generate` with uniffi from the core's definitions; change those instead.

@file:Suppress("NAME_SHADOWING")

package ai.amigo.sdk

// Common helper code.
//
// Ideally this would live in a separate .kt file where it can be unittested etc
// in isolation, and perhaps even published as a re-useable package.
//
// However, it's important that the details of how this helper code works (e.g. the
// way that different builtin types are passed across the FFI) exactly match what's
// expected by the Rust code on the other side of the interface. In practice right
// now that means coming from the exact some version of `uniffi` that was used to
// compile the Rust component. The easiest way to ensure this is to bundle the Kotlin
// helpers directly inline like we're doing here.

import com.sun.jna.Library
import com.sun.jna.IntegerType
import com.sun.jna.Native
import com.sun.jna.Pointer
import com.sun.jna.Structure
import com.sun.jna.Callback
import com.sun.jna.ptr.*
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.CharBuffer
import java.nio.charset.CodingErrorAction
import java.util.concurrent.atomic.AtomicLong
import java.util.concurrent.ConcurrentHashMap

// This is a helper for safely working with byte buffers returned from the Rust code.
// A rust-owned buffer is represented by its capacity, its current length, and a
// pointer to the underlying data.

/**
 * @suppress
 */
@Structure.FieldOrder("capacity", "len", "data")
open class RustBuffer : Structure() {
    // Note: `capacity` and `len` are actually `ULong` values, but JVM only supports signed values.
    // When dealing with these fields, make sure to call `toULong()`.
    @JvmField var capacity: Long = 0
    @JvmField var len: Long = 0
    @JvmField var data: Pointer? = null

    class ByValue: RustBuffer(), Structure.ByValue
    class ByReference: RustBuffer(), Structure.ByReference

   internal fun setValue(other: RustBuffer) {
        capacity = other.capacity
        len = other.len
        data = other.data
    }

    companion object {
        internal fun alloc(size: ULong = 0UL) = uniffiRustCall() { status ->
            // Note: need to convert the size to a `Long` value to make this work with JVM.
            UniffiLib.ffi_amigo_core_rustbuffer_alloc(size.toLong(), status)
        }.also {
            if(it.data == null) {
               throw RuntimeException("RustBuffer.alloc() returned null data pointer (size=${size})")
           }
        }

        internal fun create(capacity: ULong, len: ULong, data: Pointer?): RustBuffer.ByValue {
            var buf = RustBuffer.ByValue()
            buf.capacity = capacity.toLong()
            buf.len = len.toLong()
            buf.data = data
            return buf
        }

        internal fun free(buf: RustBuffer.ByValue) = uniffiRustCall() { status ->
            UniffiLib.ffi_amigo_core_rustbuffer_free(buf, status)
        }
    }

    @Suppress("TooGenericExceptionThrown")
    fun asByteBuffer() =
        this.data?.getByteBuffer(0, this.len)?.also {
            it.order(ByteOrder.BIG_ENDIAN)
        }
}

// This is a helper for safely passing byte references into the rust code.
// It's not actually used at the moment, because there aren't many things that you
// can take a direct pointer to in the JVM, and if we're going to copy something
// then we might as well copy it into a `RustBuffer`. But it's here for API
// completeness.

@Structure.FieldOrder("len", "data")
internal open class ForeignBytes : Structure() {
    @JvmField var len: Int = 0
    @JvmField var data: Pointer? = null

    class ByValue : ForeignBytes(), Structure.ByValue
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Only `lower` is valid — zero-copy byte buffers only flow foreign -> Rust,
// and only in argument position. `lift`, `read`, `write`, and
// `allocationSize` have no sound implementation here and all panic at
// runtime. The `FfiConverter` interface is implemented so that the
// compiler enforces the full method set (rather than relying on eyeball).
//
// The provided `ByteBuffer` MUST be direct — only direct buffers have a
// stable native address that JNA can expose via `getDirectBufferPointer`.
// The returned `ForeignBytes.ByValue` is only valid for the duration of
// the FFI call; the Rust side treats it as a borrow.
internal object FfiConverterByRefBytes : FfiConverter<java.nio.ByteBuffer, ForeignBytes.ByValue> {
    override fun lower(value: java.nio.ByteBuffer): ForeignBytes.ByValue {
        require(value.isDirect) { "UniFFI zero-copy &[u8] requires a direct ByteBuffer. Use ByteBuffer.allocateDirect()." }
        val remaining = value.remaining()
        val fb = ForeignBytes.ByValue()
        fb.len = remaining
        // Zero-length direct buffers: skip getDirectBufferPointer (platform-variable behavior)
        // and pass null. The Rust side treats (null, 0) as &[].
        fb.data = if (remaining == 0) null else com.sun.jna.Native.getDirectBufferPointer(value)
        return fb
    }

    override fun lift(value: ForeignBytes.ByValue): java.nio.ByteBuffer =
        error("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")

    override fun read(buf: java.nio.ByteBuffer): java.nio.ByteBuffer =
        error("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun write(value: java.nio.ByteBuffer, buf: java.nio.ByteBuffer): Unit =
        error("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun allocationSize(value: java.nio.ByteBuffer): ULong =
        error("ByRef bytes have no RustBuffer allocation size: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
}
/**
 * The FfiConverter interface handles converter types to and from the FFI
 *
 * All implementing objects should be public to support external types.  When a
 * type is external we need to import it's FfiConverter.
 *
 * @suppress
 */
public interface FfiConverter<KotlinType, FfiType> {
    // Convert an FFI type to a Kotlin type
    fun lift(value: FfiType): KotlinType

    // Convert an Kotlin type to an FFI type
    fun lower(value: KotlinType): FfiType

    // Read a Kotlin type from a `ByteBuffer`
    fun read(buf: ByteBuffer): KotlinType

    // Calculate bytes to allocate when creating a `RustBuffer`
    //
    // This must return at least as many bytes as the write() function will
    // write. It can return more bytes than needed, for example when writing
    // Strings we can't know the exact bytes needed until we the UTF-8
    // encoding, so we pessimistically allocate the largest size possible (3
    // bytes per codepoint).  Allocating extra bytes is not really a big deal
    // because the `RustBuffer` is short-lived.
    fun allocationSize(value: KotlinType): ULong

    // Write a Kotlin type to a `ByteBuffer`
    fun write(value: KotlinType, buf: ByteBuffer)

    // Lower a value into a `RustBuffer`
    //
    // This method lowers a value into a `RustBuffer` rather than the normal
    // FfiType.  It's used by the callback interface code.  Callback interface
    // returns are always serialized into a `RustBuffer` regardless of their
    // normal FFI type.
    fun lowerIntoRustBuffer(value: KotlinType): RustBuffer.ByValue {
        val rbuf = RustBuffer.alloc(allocationSize(value))
        try {
            val bbuf = rbuf.data!!.getByteBuffer(0, rbuf.capacity).also {
                it.order(ByteOrder.BIG_ENDIAN)
            }
            write(value, bbuf)
            rbuf.writeField("len", bbuf.position().toLong())
            return rbuf
        } catch (e: Throwable) {
            RustBuffer.free(rbuf)
            throw e
        }
    }

    // Lift a value from a `RustBuffer`.
    //
    // This here mostly because of the symmetry with `lowerIntoRustBuffer()`.
    // It's currently only used by the `FfiConverterRustBuffer` class below.
    fun liftFromRustBuffer(rbuf: RustBuffer.ByValue): KotlinType {
        val byteBuf = rbuf.asByteBuffer()!!
        try {
           val item = read(byteBuf)
           if (byteBuf.hasRemaining()) {
               throw RuntimeException("junk remaining in buffer after lifting, something is very wrong!!")
           }
           return item
        } finally {
            RustBuffer.free(rbuf)
        }
    }
}

/**
 * FfiConverter that uses `RustBuffer` as the FfiType
 *
 * @suppress
 */
public interface FfiConverterRustBuffer<KotlinType>: FfiConverter<KotlinType, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue) = liftFromRustBuffer(value)
    override fun lower(value: KotlinType) = lowerIntoRustBuffer(value)
}
// A handful of classes and functions to support the generated data structures.
// This would be a good candidate for isolating in its own ffi-support lib.

internal const val UNIFFI_CALL_SUCCESS = 0.toByte()
internal const val UNIFFI_CALL_ERROR = 1.toByte()
internal const val UNIFFI_CALL_UNEXPECTED_ERROR = 2.toByte()

@Structure.FieldOrder("code", "error_buf")
internal open class UniffiRustCallStatus : Structure() {
    @JvmField var code: Byte = 0
    @JvmField var error_buf: RustBuffer.ByValue = RustBuffer.ByValue()

    class ByValue: UniffiRustCallStatus(), Structure.ByValue

    fun isSuccess(): Boolean {
        return code == UNIFFI_CALL_SUCCESS
    }

    fun isError(): Boolean {
        return code == UNIFFI_CALL_ERROR
    }

    fun isPanic(): Boolean {
        return code == UNIFFI_CALL_UNEXPECTED_ERROR
    }

    companion object {
        fun create(code: Byte, errorBuf: RustBuffer.ByValue): UniffiRustCallStatus.ByValue {
            val callStatus = UniffiRustCallStatus.ByValue()
            callStatus.code = code
            callStatus.error_buf = errorBuf
            return callStatus
        }
    }
}

class InternalException(message: String) : kotlin.Exception(message)

/**
 * Each top-level error class has a companion object that can lift the error from the call status's rust buffer
 *
 * @suppress
 */
interface UniffiRustCallStatusErrorHandler<E> {
    fun lift(error_buf: RustBuffer.ByValue): E;
}

// Helpers for calling Rust
// In practice we usually need to be synchronized to call this safely, so it doesn't
// synchronize itself

// Call a rust function that returns a Result<>.  Pass in the Error class companion that corresponds to the Err
private inline fun <U, E: kotlin.Exception> uniffiRustCallWithError(errorHandler: UniffiRustCallStatusErrorHandler<E>, callback: (UniffiRustCallStatus) -> U): U {
    var status = UniffiRustCallStatus()
    val return_value = callback(status)
    uniffiCheckCallStatus(errorHandler, status)
    return return_value
}

// Check UniffiRustCallStatus and throw an error if the call wasn't successful
private fun<E: kotlin.Exception> uniffiCheckCallStatus(errorHandler: UniffiRustCallStatusErrorHandler<E>, status: UniffiRustCallStatus) {
    if (status.isSuccess()) {
        return
    } else if (status.isError()) {
        throw errorHandler.lift(status.error_buf)
    } else if (status.isPanic()) {
        // when the rust code sees a panic, it tries to construct a rustbuffer
        // with the message.  but if that code panics, then it just sends back
        // an empty buffer.
        if (status.error_buf.len > 0) {
            throw InternalException(FfiConverterString.lift(status.error_buf))
        } else {
            throw InternalException("Rust panic")
        }
    } else {
        throw InternalException("Unknown rust call status: $status.code")
    }
}

/**
 * UniffiRustCallStatusErrorHandler implementation for times when we don't expect a CALL_ERROR
 *
 * @suppress
 */
object UniffiNullRustCallStatusErrorHandler: UniffiRustCallStatusErrorHandler<InternalException> {
    override fun lift(error_buf: RustBuffer.ByValue): InternalException {
        RustBuffer.free(error_buf)
        return InternalException("Unexpected CALL_ERROR")
    }
}

// Call a rust function that returns a plain value
private inline fun <U> uniffiRustCall(callback: (UniffiRustCallStatus) -> U): U {
    return uniffiRustCallWithError(UniffiNullRustCallStatusErrorHandler, callback)
}

internal inline fun<T> uniffiTraitInterfaceCall(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
        callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
        callStatus.error_buf = FfiConverterString.lower(err)
    }
}

internal inline fun<T, reified E: Throwable> uniffiTraitInterfaceCallWithError(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
    lowerError: (E) -> RustBuffer.ByValue
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        if (e is E) {
            callStatus.code = UNIFFI_CALL_ERROR
            callStatus.error_buf = lowerError(e)
        } else {
            val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
            callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
            callStatus.error_buf = FfiConverterString.lower(err)
        }
    }
}
// Initial value and increment amount for handles.
// These ensure that Kotlin-generated handles always have the lowest bit set
private const val UNIFFI_HANDLEMAP_INITIAL = 1.toLong()
private const val UNIFFI_HANDLEMAP_DELTA = 2.toLong()

// Map handles to objects
//
// This is used pass an opaque 64-bit handle representing a foreign object to the Rust code.
internal class UniffiHandleMap<T: Any> {
    private val map = ConcurrentHashMap<Long, T>()
    // Start
    private val counter = java.util.concurrent.atomic.AtomicLong(UNIFFI_HANDLEMAP_INITIAL)

    val size: Int
        get() = map.size

    // Insert a new object into the handle map and get a handle for it
    fun insert(obj: T): Long {
        val handle = counter.getAndAdd(UNIFFI_HANDLEMAP_DELTA)
        map.put(handle, obj)
        return handle
    }

    // Clone a handle, creating a new one
    fun clone(handle: Long): Long {
        val obj = map.get(handle) ?: throw InternalException("UniffiHandleMap.clone: Invalid handle")
        return insert(obj)
    }

    // Get an object from the handle map
    fun get(handle: Long): T {
        return map.get(handle) ?: throw InternalException("UniffiHandleMap.get: Invalid handle")
    }

    // Remove an entry from the handlemap and get the Kotlin object back
    fun remove(handle: Long): T {
        return map.remove(handle) ?: throw InternalException("UniffiHandleMap: Invalid handle")
    }
}

// Contains loading, initialization code,
// and the FFI Function declarations in a com.sun.jna.Library.
@Synchronized
private fun findLibraryName(componentName: String): String {
    val libOverride = System.getProperty("uniffi.component.$componentName.libraryOverride")
    if (libOverride != null) {
        return libOverride
    }
    return "amigo_sdk"
}

// Define FFI callback types
internal interface UniffiRustFutureContinuationCallback : com.sun.jna.Callback {
    fun callback(`data`: Long,`pollResult`: Byte,)
}
internal interface UniffiForeignFutureDroppedCallback : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceFree : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceClone : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
    : Long
}
@Structure.FieldOrder("handle", "free")
internal open class UniffiForeignFutureDroppedCallbackStruct(
    @JvmField internal var `handle`: Long = 0.toLong(),
    @JvmField internal var `free`: UniffiForeignFutureDroppedCallback? = null,
) : Structure() {
    class UniffiByValue(
        `handle`: Long = 0.toLong(),
        `free`: UniffiForeignFutureDroppedCallback? = null,
    ): UniffiForeignFutureDroppedCallbackStruct(`handle`,`free`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureDroppedCallbackStruct) {
        `handle` = other.`handle`
        `free` = other.`free`
    }

}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF32(
    @JvmField internal var `returnValue`: Float = 0.0f,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Float = 0.0f,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF64(
    @JvmField internal var `returnValue`: Double = 0.0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Double = 0.0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultRustBuffer(
    @JvmField internal var `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultRustBuffer(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultRustBuffer) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteRustBuffer : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultRustBuffer.UniffiByValue,)
}
@Structure.FieldOrder("callStatus")
internal open class UniffiForeignFutureResultVoid(
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultVoid(`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultVoid) {
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteVoid : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultVoid.UniffiByValue,)
}

// A JNA Library to expose the extern-C FFI definitions.
// This is an implementation detail which will be called internally by the public API.

// For large crates we prevent `MethodTooLargeException` (see #2340)
// N.B. the name of the extension is very misleading, since it is
// rather `InterfaceTooLargeException`, caused by too many methods
// in the interface for large crates.
//
// By splitting the otherwise huge interface into two parts
// * UniffiLib (this)
// * IntegrityCheckingUniffiLib
// And all checksum methods are put into `IntegrityCheckingUniffiLib`
// we allow for ~2x as many methods in the UniffiLib interface.
//
// Note: above all written when we used JNA's `loadIndirect` etc.
// We now use JNA's "direct mapping" - unclear if same considerations apply exactly.
internal object IntegrityCheckingUniffiLib {
    init {
        Native.register(IntegrityCheckingUniffiLib::class.java, findLibraryName(componentName = "amigo_core"))
        uniffiCheckContractApiVersion(this)
    }

    internal fun ensureInitialized() = Unit
    external fun ffi_amigo_core_uniffi_contract_version(
    ): Int

}

internal object UniffiLib {

    init {
        Native.register(UniffiLib::class.java, findLibraryName(componentName = "amigo_core"))

    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_amigo_core_fn_method_postprocessingtype_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_messageformat_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_messagetype_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_audiocontenttype_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_initialmessagetype_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_messagesort_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_servicesort_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_conversationsort_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_tagfilter_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_actiontoolongevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_checkifactivememoryneededcompletedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_engageuserdynamicbehavioroverrideevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_engageusermessagefragmentgeneratedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_extractactivememoriescompletedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_generatetoolparamsdesignatedtoolcallparamsgeneratedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_generatetoolparamsdesignatedtoolretrievedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_navigatestatemachineactionstateactionselectedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_navigatestatemachineannotationstateannotationretrievedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_navigatestatemachinedecisionstatedecisionstartedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_navigatestatemachinedynamicbehavioroverrideevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_navigatestatemachineexitconditionselectedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_navigatestatemachinerecallstateactivememoryretrievedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_navigatestatemachinerecallstatedynamicqueriesgeneratedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_navigatestatemachinerecallstatestaticqueriesretrievedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_navigatestatemachinereflectionstatepromptretrievedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_navigatestatemachinereflectionstatereflectiongeneratedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_navigatestatemachinestatetransitionedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_navigatestatemachinetoolcallstatetooloutputavailableevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_queryandresponse_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_selectdynamicbehaviorcompletedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_selectdynamicbehaviorrelevanceretrievalcompletedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_selectdynamicbehaviorvectorgeneratedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_toolcallendedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_toolcallstartedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_unknownagentaction_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_conversation_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_conversationstarter_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_conversationcreatedevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_currentagentactionevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_errorevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_interactioncompleteevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_newmessageevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_spokencharacter_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_unknownevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_usermessageavailableevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_interactioninsights_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_workingmemory_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_message_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_messagesource_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_recommendedresponses_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_signintoken_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_actionstatetransition_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_annotationstatetransition_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_decisionstatetransition_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_jumpbackstatetransition_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_recallstatetransition_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_reflectionstatetransition_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_toolcallstatetransition_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_unknownstatetransition_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_toolcalllog_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_userdimension_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_usermodel_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_usermodels_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_createconversationquery_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_newconversation_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_starterrequest_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_messagesourcequery_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_messagequery_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_servicequery_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_interactionmessage_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_interactionquery_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_conversationquery_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_tagchanges_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_core_fn_method_recommendationcontext_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_amigo_core_rustbuffer_alloc(`size`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_amigo_core_rustbuffer_from_bytes(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_amigo_core_rustbuffer_free(`buf`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun ffi_amigo_core_rustbuffer_reserve(`buf`: RustBuffer.ByValue,`additional`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_amigo_core_rust_future_poll_u8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_cancel_u8(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_free_u8(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_complete_u8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_amigo_core_rust_future_poll_i8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_cancel_i8(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_free_i8(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_complete_i8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun ffi_amigo_core_rust_future_poll_u16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_cancel_u16(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_free_u16(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_complete_u16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_amigo_core_rust_future_poll_i16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_cancel_i16(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_free_i16(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_complete_i16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Short
    external fun ffi_amigo_core_rust_future_poll_u32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_cancel_u32(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_free_u32(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_complete_u32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_amigo_core_rust_future_poll_i32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_cancel_i32(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_free_i32(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_complete_i32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_amigo_core_rust_future_poll_u64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_cancel_u64(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_free_u64(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_complete_u64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_amigo_core_rust_future_poll_i64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_cancel_i64(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_free_i64(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_complete_i64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_amigo_core_rust_future_poll_f32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_cancel_f32(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_free_f32(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_complete_f32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Float
    external fun ffi_amigo_core_rust_future_poll_f64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_cancel_f64(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_free_f64(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_complete_f64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun ffi_amigo_core_rust_future_poll_rust_buffer(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_cancel_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_free_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_complete_rust_buffer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_amigo_core_rust_future_poll_void(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_cancel_void(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_free_void(`handle`: Long,
    ): Unit
    external fun ffi_amigo_core_rust_future_complete_void(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit

}

private fun uniffiCheckContractApiVersion(lib: IntegrityCheckingUniffiLib) {
    // Get the bindings contract version from our ComponentInterface
    val bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    val scaffolding_contract_version = lib.ffi_amigo_core_uniffi_contract_version()
    if (bindings_contract_version != scaffolding_contract_version) {
        throw RuntimeException("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    }
}

/**
 * @suppress
 */
public fun uniffiEnsureInitialized() {
    // Call arbitrary methods on IntegrityCheckingUniffiLib and UniffiLib to ensure that
    // their init blocks run. This ensures initialization across crates works as expected.
    IntegrityCheckingUniffiLib.ensureInitialized()
    UniffiLib.ensureInitialized()
}

// Async support

// Public interface members begin here.

// Interface implemented by anything that can contain an object reference.
//
// Such types expose a `destroy()` method that must be called to cleanly
// dispose of the contained objects. Failure to call this method may result
// in memory leaks.
//
// The easiest way to ensure this method is called is to use the `.use`
// helper method to execute a block and destroy the object at the end.
interface Disposable {
    fun destroy()
    companion object {
        fun destroy(vararg args: Any?) {
            for (arg in args) {
                when (arg) {
                    is Disposable -> arg.destroy()
                    is ArrayList<*> -> {
                        for (idx in arg.indices) {
                            val element = arg[idx]
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Map<*, *> -> {
                        for (element in arg.values) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Iterable<*> -> {
                        for (element in arg) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                }
            }
        }
    }
}

/**
 * @suppress
 */
inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
    try {
        block(this)
    } finally {
        try {
            // N.B. our implementation is on the nullable type `Disposable?`.
            this?.destroy()
        } catch (e: Throwable) {
            // swallow
        }
    }

/**
 * Placeholder object used to signal that we're constructing an interface with a FFI handle.
 *
 * This is the first argument for interface constructors that input a raw handle. It exists is that
 * so we can avoid signature conflicts when an interface has a regular constructor than inputs a
 * Long.
 *
 * @suppress
 * */
object UniffiWithHandle

/**
 * Used to instantiate an interface without an actual pointer, for fakes in tests, mostly.
 *
 * @suppress
 * */
object NoHandle

/**
 * @suppress
 */
public object FfiConverterUShort: FfiConverter<UShort, Short> {
    override fun lift(value: Short): UShort {
        return value.toUShort()
    }

    fun lift(value: Int): UShort {
        return value.toUShort()
    }

    override fun read(buf: ByteBuffer): UShort {
        return lift(buf.getShort())
    }

    override fun lower(value: UShort): Short {
        return value.toShort()
    }

    override fun allocationSize(value: UShort) = 2UL

    override fun write(value: UShort, buf: ByteBuffer) {
        buf.putShort(value.toShort())
    }
}

/**
 * @suppress
 */
public object FfiConverterUInt: FfiConverter<UInt, Int> {
    override fun lift(value: Int): UInt {
        return value.toUInt()
    }

    override fun read(buf: ByteBuffer): UInt {
        return lift(buf.getInt())
    }

    override fun lower(value: UInt): Int {
        return value.toInt()
    }

    override fun allocationSize(value: UInt) = 4UL

    override fun write(value: UInt, buf: ByteBuffer) {
        buf.putInt(value.toInt())
    }
}

/**
 * @suppress
 */
public object FfiConverterULong: FfiConverter<ULong, Long> {
    override fun lift(value: Long): ULong {
        return value.toULong()
    }

    override fun read(buf: ByteBuffer): ULong {
        return lift(buf.getLong())
    }

    override fun lower(value: ULong): Long {
        return value.toLong()
    }

    override fun allocationSize(value: ULong) = 8UL

    override fun write(value: ULong, buf: ByteBuffer) {
        buf.putLong(value.toLong())
    }
}

/**
 * @suppress
 */
public object FfiConverterLong: FfiConverter<Long, Long> {
    override fun lift(value: Long): Long {
        return value
    }

    override fun read(buf: ByteBuffer): Long {
        return buf.getLong()
    }

    override fun lower(value: Long): Long {
        return value
    }

    override fun allocationSize(value: Long) = 8UL

    override fun write(value: Long, buf: ByteBuffer) {
        buf.putLong(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterDouble: FfiConverter<Double, Double> {
    override fun lift(value: Double): Double {
        return value
    }

    override fun read(buf: ByteBuffer): Double {
        return buf.getDouble()
    }

    override fun lower(value: Double): Double {
        return value
    }

    override fun allocationSize(value: Double) = 8UL

    override fun write(value: Double, buf: ByteBuffer) {
        buf.putDouble(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterBoolean: FfiConverter<Boolean, Byte> {
    override fun lift(value: Byte): Boolean {
        return value.toInt() != 0
    }

    override fun read(buf: ByteBuffer): Boolean {
        return lift(buf.get())
    }

    override fun lower(value: Boolean): Byte {
        return if (value) 1.toByte() else 0.toByte()
    }

    override fun allocationSize(value: Boolean) = 1UL

    override fun write(value: Boolean, buf: ByteBuffer) {
        buf.put(lower(value))
    }
}

/**
 * @suppress
 */
public object FfiConverterString: FfiConverter<String, RustBuffer.ByValue> {
    // Note: we don't inherit from FfiConverterRustBuffer, because we use a
    // special encoding when lowering/lifting.  We can use `RustBuffer.len` to
    // store our length and avoid writing it out to the buffer.
    override fun lift(value: RustBuffer.ByValue): String {
        try {
            val byteArr = ByteArray(value.len.toInt())
            value.asByteBuffer()!!.get(byteArr)
            return byteArr.toString(Charsets.UTF_8)
        } finally {
            RustBuffer.free(value)
        }
    }

    override fun read(buf: ByteBuffer): String {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr.toString(Charsets.UTF_8)
    }

    fun toUtf8(value: String): ByteBuffer {
        // Make sure we don't have invalid UTF-16, check for lone surrogates.
        return Charsets.UTF_8.newEncoder().run {
            onMalformedInput(CodingErrorAction.REPORT)
            encode(CharBuffer.wrap(value))
        }
    }

    override fun lower(value: String): RustBuffer.ByValue {
        val byteBuf = toUtf8(value)
        // Ideally we'd pass these bytes to `ffi_bytebuffer_from_bytes`, but doing so would require us
        // to copy them into a JNA `Memory`. So we might as well directly copy them into a `RustBuffer`.
        val rbuf = RustBuffer.alloc(byteBuf.limit().toULong())
        rbuf.asByteBuffer()!!.put(byteBuf)
        return rbuf
    }

    // We aren't sure exactly how many bytes our string will be once it's UTF-8
    // encoded.  Allocate 3 bytes per UTF-16 code unit which will always be
    // enough.
    override fun allocationSize(value: String): ULong {
        val sizeForLength = 4UL
        val sizeForString = value.length.toULong() * 3UL
        return sizeForLength + sizeForString
    }

    override fun write(value: String, buf: ByteBuffer) {
        val byteBuf = toUtf8(value)
        buf.putInt(byteBuf.limit())
        buf.put(byteBuf)
    }
}

/**
 * @suppress
 */
public object FfiConverterByteArray: FfiConverterRustBuffer<ByteArray> {
    override fun read(buf: ByteBuffer): ByteArray {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr
    }
    override fun allocationSize(value: ByteArray): ULong {
        return 4UL + value.size.toULong()
    }
    override fun write(value: ByteArray, buf: ByteBuffer) {
        buf.putInt(value.size)
        buf.put(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterTimestamp: FfiConverterRustBuffer<java.time.Instant> {
    override fun read(buf: ByteBuffer): java.time.Instant {
        val seconds = buf.getLong()
        // Type mismatch (should be u32) but we check for overflow/underflow below
        val nanoseconds = buf.getInt().toLong()
        if (nanoseconds < 0) {
            throw java.time.DateTimeException("Instant nanoseconds exceed minimum or maximum supported by uniffi")
        }
        if (seconds >= 0) {
            return java.time.Instant.EPOCH.plus(java.time.Duration.ofSeconds(seconds, nanoseconds))
        } else {
            return java.time.Instant.EPOCH.minus(java.time.Duration.ofSeconds(-seconds, nanoseconds))
        }
    }

    // 8 bytes for seconds, 4 bytes for nanoseconds
    override fun allocationSize(value: java.time.Instant) = 12UL

    override fun write(value: java.time.Instant, buf: ByteBuffer) {
        var epochOffset = java.time.Duration.between(java.time.Instant.EPOCH, value)

        var sign = 1
        if (epochOffset.isNegative()) {
            sign = -1
            epochOffset = epochOffset.negated()
        }

        if (epochOffset.nano < 0) {
            // Java docs provide guarantee that nano will always be positive, so this should be impossible
            // See: https://docs.oracle.com/javase/8/docs/api/java/time/Instant.html
            throw IllegalArgumentException("Invalid timestamp, nano value must be non-negative")
        }

        buf.putLong(sign * epochOffset.seconds)
        // Type mismatch (should be u32) but since values will always be between 0 and 999,999,999 it should be OK
        buf.putInt(epochOffset.nano)
    }
}

/**
 * The agent left a state in which it talks to the user.
 */
data class ActionStateTransition (
    /**
     * Name of the state that was left.
     */
    val `previousState`: kotlin.String
    ,
    /**
     * State machine, and its version, of the state that was left.
     */
    val `previousServiceHierarchicalStateMachineVersionInfo`: VersionReference
    ,
    /**
     * Name of the state that was entered.
     */
    val `nextState`: kotlin.String
    ,
    /**
     * State machine, and its version, of the state that was entered.
     */
    val `nextServiceHierarchicalStateMachineVersionInfo`: VersionReference
    ,
    /**
     * The exit condition that was met.
     */
    val `previousStateExitConditionDescription`: kotlin.String
    ,
    /**
     * Tool calls made while the next action was chosen: a list for every round.
     */
    val `toolCallLogs`: List<List<ToolCallLog>>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_actionstatetransition_uniffi_trait_debug(FfiConverterTypeActionStateTransition.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeActionStateTransition: FfiConverterRustBuffer<ActionStateTransition> {
    override fun read(buf: ByteBuffer): ActionStateTransition {
        return ActionStateTransition(
            FfiConverterString.read(buf),
            FfiConverterTypeVersionReference.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeVersionReference.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceSequenceTypeToolCallLog.read(buf),
        )
    }

    override fun allocationSize(value: ActionStateTransition) = (
            FfiConverterString.allocationSize(value.`previousState`) +
            FfiConverterTypeVersionReference.allocationSize(value.`previousServiceHierarchicalStateMachineVersionInfo`) +
            FfiConverterString.allocationSize(value.`nextState`) +
            FfiConverterTypeVersionReference.allocationSize(value.`nextServiceHierarchicalStateMachineVersionInfo`) +
            FfiConverterString.allocationSize(value.`previousStateExitConditionDescription`) +
            FfiConverterSequenceSequenceTypeToolCallLog.allocationSize(value.`toolCallLogs`)
    )

    override fun write(value: ActionStateTransition, buf: ByteBuffer) {
            FfiConverterString.write(value.`previousState`, buf)
            FfiConverterTypeVersionReference.write(value.`previousServiceHierarchicalStateMachineVersionInfo`, buf)
            FfiConverterString.write(value.`nextState`, buf)
            FfiConverterTypeVersionReference.write(value.`nextServiceHierarchicalStateMachineVersionInfo`, buf)
            FfiConverterString.write(value.`previousStateExitConditionDescription`, buf)
            FfiConverterSequenceSequenceTypeToolCallLog.write(value.`toolCallLogs`, buf)
    }
}

/**
 * Something the agent has begun takes long; here is a filler for the time.
 */
data class ActionTooLongEvent (
    /**
     * What can be said meanwhile: text; or, where there is audio for it, a WAV file in Base64 (16-bit PCM, 16 kHz, one
     * channel).
     */
    val `filler`: kotlin.String
    ,
    /**
     * The action that takes long, as it was reported when it began.
     */
    val `previouslyStartedEvent`: JsonValue

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_actiontoolongevent_uniffi_trait_debug(FfiConverterTypeActionTooLongEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeActionTooLongEvent: FfiConverterRustBuffer<ActionTooLongEvent> {
    override fun read(buf: ByteBuffer): ActionTooLongEvent {
        return ActionTooLongEvent(
            FfiConverterString.read(buf),
            FfiConverterTypeJsonValue.read(buf),
        )
    }

    override fun allocationSize(value: ActionTooLongEvent) = (
            FfiConverterString.allocationSize(value.`filler`) +
            FfiConverterTypeJsonValue.allocationSize(value.`previouslyStartedEvent`)
    )

    override fun write(value: ActionTooLongEvent, buf: ByteBuffer) {
            FfiConverterString.write(value.`filler`, buf)
            FfiConverterTypeJsonValue.write(value.`previouslyStartedEvent`, buf)
    }
}

/**
 * The agent left a state that puts a fixed thought into its mind.
 */
data class AnnotationStateTransition (
    /**
     * Name of the state that was left.
     */
    val `previousState`: kotlin.String
    ,
    /**
     * State machine, and its version, of the state that was left.
     */
    val `previousServiceHierarchicalStateMachineVersionInfo`: VersionReference
    ,
    /**
     * Name of the state that was entered.
     */
    val `nextState`: kotlin.String
    ,
    /**
     * State machine, and its version, of the state that was entered.
     */
    val `nextServiceHierarchicalStateMachineVersionInfo`: VersionReference
    ,
    /**
     * Identifier of the inner-thought message that was inserted.
     */
    val `innerThoughtMessageId`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_annotationstatetransition_uniffi_trait_debug(FfiConverterTypeAnnotationStateTransition.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAnnotationStateTransition: FfiConverterRustBuffer<AnnotationStateTransition> {
    override fun read(buf: ByteBuffer): AnnotationStateTransition {
        return AnnotationStateTransition(
            FfiConverterString.read(buf),
            FfiConverterTypeVersionReference.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeVersionReference.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: AnnotationStateTransition) = (
            FfiConverterString.allocationSize(value.`previousState`) +
            FfiConverterTypeVersionReference.allocationSize(value.`previousServiceHierarchicalStateMachineVersionInfo`) +
            FfiConverterString.allocationSize(value.`nextState`) +
            FfiConverterTypeVersionReference.allocationSize(value.`nextServiceHierarchicalStateMachineVersionInfo`) +
            FfiConverterString.allocationSize(value.`innerThoughtMessageId`)
    )

    override fun write(value: AnnotationStateTransition, buf: ByteBuffer) {
            FfiConverterString.write(value.`previousState`, buf)
            FfiConverterTypeVersionReference.write(value.`previousServiceHierarchicalStateMachineVersionInfo`, buf)
            FfiConverterString.write(value.`nextState`, buf)
            FfiConverterTypeVersionReference.write(value.`nextServiceHierarchicalStateMachineVersionInfo`, buf)
            FfiConverterString.write(value.`innerThoughtMessageId`, buf)
    }
}

/**
 * It was settled which memories are needed.
 */
data class CheckIfActiveMemoryNeededCompletedEvent (
    /**
     * The queries for them.
     */
    val `queries`: List<kotlin.String>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_checkifactivememoryneededcompletedevent_uniffi_trait_debug(FfiConverterTypeCheckIfActiveMemoryNeededCompletedEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCheckIfActiveMemoryNeededCompletedEvent: FfiConverterRustBuffer<CheckIfActiveMemoryNeededCompletedEvent> {
    override fun read(buf: ByteBuffer): CheckIfActiveMemoryNeededCompletedEvent {
        return CheckIfActiveMemoryNeededCompletedEvent(
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: CheckIfActiveMemoryNeededCompletedEvent) = (
            FfiConverterSequenceString.allocationSize(value.`queries`)
    )

    override fun write(value: CheckIfActiveMemoryNeededCompletedEvent, buf: ByteBuffer) {
            FfiConverterSequenceString.write(value.`queries`, buf)
    }
}

/**
 * A conversation between a user and a service.
 */
data class Conversation (
    /**
     * Identifier of the conversation: 24 hexadecimal digits.
     */
    val `id`: kotlin.String
    ,
    /**
     * Identifier of the user who started it.
     */
    val `userId`: kotlin.String
    ,
    /**
     * When it was started.
     */
    val `createdAt`: Timestamp
    ,
    /**
     * Whether it has been finished; a finished conversation takes no more interactions.
     */
    val `isFinished`: kotlin.Boolean
    ,
    /**
     * Whether every analysis that follows a finished conversation is done.
     */
    val `isAnalyzed`: kotlin.Boolean
    ,
    /**
     * The analyses done so far.
     */
    val `completedPostProcessings`: List<PostProcessingType>
    ,
    /**
     * Text of the latest message; empty without the permission `Conversation:GetMessage` on it.
     */
    val `finalMessage`: kotlin.String
    ,
    /**
     * Identifier of the service it is held with.
     */
    val `serviceId`: kotlin.String
    ,
    /**
     * Version set it runs on; null without the permission `Service:GetVersionSet`.
     */
    val `versionSetInfo`: VersionSetInfo?
    ,
    /**
     * How many messages it has.
     */
    val `numMessages`: kotlin.ULong
    ,
    /**
     * Its tags: key to value, where a value may be null.
     */
    val `tags`: Map<kotlin.String, kotlin.String?>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_conversation_uniffi_trait_debug(FfiConverterTypeConversation.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConversation: FfiConverterRustBuffer<Conversation> {
    override fun read(buf: ByteBuffer): Conversation {
        return Conversation(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypePostProcessingType.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeVersionSetInfo.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterMapStringOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Conversation) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`userId`) +
            FfiConverterTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterBoolean.allocationSize(value.`isFinished`) +
            FfiConverterBoolean.allocationSize(value.`isAnalyzed`) +
            FfiConverterSequenceTypePostProcessingType.allocationSize(value.`completedPostProcessings`) +
            FfiConverterString.allocationSize(value.`finalMessage`) +
            FfiConverterString.allocationSize(value.`serviceId`) +
            FfiConverterOptionalTypeVersionSetInfo.allocationSize(value.`versionSetInfo`) +
            FfiConverterULong.allocationSize(value.`numMessages`) +
            FfiConverterMapStringOptionalString.allocationSize(value.`tags`)
    )

    override fun write(value: Conversation, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`userId`, buf)
            FfiConverterTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterBoolean.write(value.`isFinished`, buf)
            FfiConverterBoolean.write(value.`isAnalyzed`, buf)
            FfiConverterSequenceTypePostProcessingType.write(value.`completedPostProcessings`, buf)
            FfiConverterString.write(value.`finalMessage`, buf)
            FfiConverterString.write(value.`serviceId`, buf)
            FfiConverterOptionalTypeVersionSetInfo.write(value.`versionSetInfo`, buf)
            FfiConverterULong.write(value.`numMessages`, buf)
            FfiConverterMapStringOptionalString.write(value.`tags`, buf)
    }
}

/**
 * The conversation exists.
 */
data class ConversationCreatedEvent (
    /**
     * Identifier of the conversation: 24 hexadecimal digits.
     */
    val `conversationId`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_conversationcreatedevent_uniffi_trait_debug(FfiConverterTypeConversationCreatedEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConversationCreatedEvent: FfiConverterRustBuffer<ConversationCreatedEvent> {
    override fun read(buf: ByteBuffer): ConversationCreatedEvent {
        return ConversationCreatedEvent(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: ConversationCreatedEvent) = (
            FfiConverterString.allocationSize(value.`conversationId`)
    )

    override fun write(value: ConversationCreatedEvent, buf: ByteBuffer) {
            FfiConverterString.write(value.`conversationId`, buf)
    }
}

/**
 * One page of conversations, in answer to `ListConversations`.
 */
data class ConversationPage (
    /**
     * The conversations of this page.
     */
    val `conversations`: List<Conversation>
    ,
    /**
     * Whether another page follows.
     */
    val `hasMore`: kotlin.Boolean
    ,
    /**
     * Where the next page starts; null when there is none.
     */
    val `continuationToken`: kotlin.ULong?

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConversationPage: FfiConverterRustBuffer<ConversationPage> {
    override fun read(buf: ByteBuffer): ConversationPage {
        return ConversationPage(
            FfiConverterSequenceTypeConversation.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalULong.read(buf),
        )
    }

    override fun allocationSize(value: ConversationPage) = (
            FfiConverterSequenceTypeConversation.allocationSize(value.`conversations`) +
            FfiConverterBoolean.allocationSize(value.`hasMore`) +
            FfiConverterOptionalULong.allocationSize(value.`continuationToken`)
    )

    override fun write(value: ConversationPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeConversation.write(value.`conversations`, buf)
            FfiConverterBoolean.write(value.`hasMore`, buf)
            FfiConverterOptionalULong.write(value.`continuationToken`, buf)
    }
}

/**
 * Which conversations to list. Filters of different kinds must all hold; of several values of one, any may.
 */
data class ConversationQuery (
    /**
     * Only conversations of these users.
     */
    val `userId`: List<kotlin.String>
    ,
    /**
     * Only conversations with these services.
     */
    val `serviceId`: List<kotlin.String>
    ,
    /**
     * Only conversations that are finished, or only those that are not.
     */
    val `isFinished`: kotlin.Boolean?
    ,
    /**
     * Only these conversations.
     */
    val `id`: List<kotlin.String>
    ,
    /**
     * Only conversations with these tags.
     */
    val `tag`: List<TagFilter>
    ,
    /**
     * How many conversations a page holds at most: 1 to 150. The server's default is 150.
     */
    val `limit`: kotlin.UInt?
    ,
    /**
     * Where the page starts: the `continuation_token` of the page before. The server's default is 0.
     */
    val `continuationToken`: kotlin.ULong?
    ,
    /**
     * Order of the conversations; later keys break the ties of earlier ones.
     */
    val `sortBy`: List<ConversationSort>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_conversationquery_uniffi_trait_debug(FfiConverterTypeConversationQuery.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConversationQuery: FfiConverterRustBuffer<ConversationQuery> {
    override fun read(buf: ByteBuffer): ConversationQuery {
        return ConversationQuery(
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeTagFilter.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterSequenceTypeConversationSort.read(buf),
        )
    }

    override fun allocationSize(value: ConversationQuery) = (
            FfiConverterSequenceString.allocationSize(value.`userId`) +
            FfiConverterSequenceString.allocationSize(value.`serviceId`) +
            FfiConverterOptionalBoolean.allocationSize(value.`isFinished`) +
            FfiConverterSequenceString.allocationSize(value.`id`) +
            FfiConverterSequenceTypeTagFilter.allocationSize(value.`tag`) +
            FfiConverterOptionalUInt.allocationSize(value.`limit`) +
            FfiConverterOptionalULong.allocationSize(value.`continuationToken`) +
            FfiConverterSequenceTypeConversationSort.allocationSize(value.`sortBy`)
    )

    override fun write(value: ConversationQuery, buf: ByteBuffer) {
            FfiConverterSequenceString.write(value.`userId`, buf)
            FfiConverterSequenceString.write(value.`serviceId`, buf)
            FfiConverterOptionalBoolean.write(value.`isFinished`, buf)
            FfiConverterSequenceString.write(value.`id`, buf)
            FfiConverterSequenceTypeTagFilter.write(value.`tag`, buf)
            FfiConverterOptionalUInt.write(value.`limit`, buf)
            FfiConverterOptionalULong.write(value.`continuationToken`, buf)
            FfiConverterSequenceTypeConversationSort.write(value.`sortBy`, buf)
    }
}

/**
 * A way for a user to begin a conversation.
 */
data class ConversationStarter (
    /**
     * What the user could say.
     */
    val `prompt`: kotlin.String
    ,
    /**
     * The facets it is about, of those that were asked for.
     */
    val `facets`: List<kotlin.String>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_conversationstarter_uniffi_trait_debug(FfiConverterTypeConversationStarter.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConversationStarter: FfiConverterRustBuffer<ConversationStarter> {
    override fun read(buf: ByteBuffer): ConversationStarter {
        return ConversationStarter(
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: ConversationStarter) = (
            FfiConverterString.allocationSize(value.`prompt`) +
            FfiConverterSequenceString.allocationSize(value.`facets`)
    )

    override fun write(value: ConversationStarter, buf: ByteBuffer) {
            FfiConverterString.write(value.`prompt`, buf)
            FfiConverterSequenceString.write(value.`facets`, buf)
    }
}

/**
 * Ways for a user to begin a conversation.
 */
data class ConversationStarters (
    /**
     * The starters.
     */
    val `prompts`: List<ConversationStarter>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConversationStarters: FfiConverterRustBuffer<ConversationStarters> {
    override fun read(buf: ByteBuffer): ConversationStarters {
        return ConversationStarters(
            FfiConverterSequenceTypeConversationStarter.read(buf),
        )
    }

    override fun allocationSize(value: ConversationStarters) = (
            FfiConverterSequenceTypeConversationStarter.allocationSize(value.`prompts`)
    )

    override fun write(value: ConversationStarters, buf: ByteBuffer) {
            FfiConverterSequenceTypeConversationStarter.write(value.`prompts`, buf)
    }
}

/**
 * How the agent answers.
 */
data class CreateConversationQuery (
    /**
     * Whether the agent writes or speaks.
     */
    val `responseFormat`: MessageFormat
    ,
    /**
     * Which of the agent's actions are told: a regular expression for their `type`. The server's default is all;
     * `^$` is none.
     */
    val `currentAgentActionType`: kotlin.String?

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_createconversationquery_uniffi_trait_debug(FfiConverterTypeCreateConversationQuery.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCreateConversationQuery: FfiConverterRustBuffer<CreateConversationQuery> {
    override fun read(buf: ByteBuffer): CreateConversationQuery {
        return CreateConversationQuery(
            FfiConverterTypeMessageFormat.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: CreateConversationQuery) = (
            FfiConverterTypeMessageFormat.allocationSize(value.`responseFormat`) +
            FfiConverterOptionalString.allocationSize(value.`currentAgentActionType`)
    )

    override fun write(value: CreateConversationQuery, buf: ByteBuffer) {
            FfiConverterTypeMessageFormat.write(value.`responseFormat`, buf)
            FfiConverterOptionalString.write(value.`currentAgentActionType`, buf)
    }
}

/**
 * The agent does something on the way to its answer.
 */
data class CurrentAgentActionEvent (
    /**
     * What it does.
     */
    val `action`: AgentAction

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_currentagentactionevent_uniffi_trait_debug(FfiConverterTypeCurrentAgentActionEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCurrentAgentActionEvent: FfiConverterRustBuffer<CurrentAgentActionEvent> {
    override fun read(buf: ByteBuffer): CurrentAgentActionEvent {
        return CurrentAgentActionEvent(
            FfiConverterTypeAgentAction.read(buf),
        )
    }

    override fun allocationSize(value: CurrentAgentActionEvent) = (
            FfiConverterTypeAgentAction.allocationSize(value.`action`)
    )

    override fun write(value: CurrentAgentActionEvent, buf: ByteBuffer) {
            FfiConverterTypeAgentAction.write(value.`action`, buf)
    }
}

/**
 * The agent left a state in which it decides where to go.
 */
data class DecisionStateTransition (
    /**
     * Name of the state that was left.
     */
    val `previousState`: kotlin.String
    ,
    /**
     * State machine, and its version, of the state that was left.
     */
    val `previousServiceHierarchicalStateMachineVersionInfo`: VersionReference
    ,
    /**
     * Name of the state that was entered.
     */
    val `nextState`: kotlin.String
    ,
    /**
     * State machine, and its version, of the state that was entered.
     */
    val `nextServiceHierarchicalStateMachineVersionInfo`: VersionReference
    ,
    /**
     * The exit condition that was met.
     */
    val `previousStateExitConditionDescription`: kotlin.String
    ,
    /**
     * Tool calls made while it decided: a list for every round.
     */
    val `toolCallLogs`: List<List<ToolCallLog>>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_decisionstatetransition_uniffi_trait_debug(FfiConverterTypeDecisionStateTransition.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDecisionStateTransition: FfiConverterRustBuffer<DecisionStateTransition> {
    override fun read(buf: ByteBuffer): DecisionStateTransition {
        return DecisionStateTransition(
            FfiConverterString.read(buf),
            FfiConverterTypeVersionReference.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeVersionReference.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceSequenceTypeToolCallLog.read(buf),
        )
    }

    override fun allocationSize(value: DecisionStateTransition) = (
            FfiConverterString.allocationSize(value.`previousState`) +
            FfiConverterTypeVersionReference.allocationSize(value.`previousServiceHierarchicalStateMachineVersionInfo`) +
            FfiConverterString.allocationSize(value.`nextState`) +
            FfiConverterTypeVersionReference.allocationSize(value.`nextServiceHierarchicalStateMachineVersionInfo`) +
            FfiConverterString.allocationSize(value.`previousStateExitConditionDescription`) +
            FfiConverterSequenceSequenceTypeToolCallLog.allocationSize(value.`toolCallLogs`)
    )

    override fun write(value: DecisionStateTransition, buf: ByteBuffer) {
            FfiConverterString.write(value.`previousState`, buf)
            FfiConverterTypeVersionReference.write(value.`previousServiceHierarchicalStateMachineVersionInfo`, buf)
            FfiConverterString.write(value.`nextState`, buf)
            FfiConverterTypeVersionReference.write(value.`nextServiceHierarchicalStateMachineVersionInfo`, buf)
            FfiConverterString.write(value.`previousStateExitConditionDescription`, buf)
            FfiConverterSequenceSequenceTypeToolCallLog.write(value.`toolCallLogs`, buf)
    }
}

/**
 * The dynamic behavior set changes how the agent answers.
 */
data class EngageUserDynamicBehaviorOverrideEvent (
    /**
     * Whether it overrides the instructions.
     */
    val `overridingInstructions`: kotlin.Boolean
    ,
    /**
     * Whether it overrides which tools may be called.
     */
    val `overridingToolCandidates`: kotlin.Boolean

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_engageuserdynamicbehavioroverrideevent_uniffi_trait_debug(FfiConverterTypeEngageUserDynamicBehaviorOverrideEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEngageUserDynamicBehaviorOverrideEvent: FfiConverterRustBuffer<EngageUserDynamicBehaviorOverrideEvent> {
    override fun read(buf: ByteBuffer): EngageUserDynamicBehaviorOverrideEvent {
        return EngageUserDynamicBehaviorOverrideEvent(
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: EngageUserDynamicBehaviorOverrideEvent) = (
            FfiConverterBoolean.allocationSize(value.`overridingInstructions`) +
            FfiConverterBoolean.allocationSize(value.`overridingToolCandidates`)
    )

    override fun write(value: EngageUserDynamicBehaviorOverrideEvent, buf: ByteBuffer) {
            FfiConverterBoolean.write(value.`overridingInstructions`, buf)
            FfiConverterBoolean.write(value.`overridingToolCandidates`, buf)
    }
}

/**
 * A fragment of the answer was written.
 */
data class EngageUserMessageFragmentGeneratedEvent (
    /**
     * Number of the fragment in the answer.
     */
    val `index`: kotlin.ULong
    ,
    /**
     * The fragment.
     */
    val `fragment`: kotlin.String
    ,
    /**
     * Whether it is the last one.
     */
    val `isFinal`: kotlin.Boolean

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_engageusermessagefragmentgeneratedevent_uniffi_trait_debug(FfiConverterTypeEngageUserMessageFragmentGeneratedEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEngageUserMessageFragmentGeneratedEvent: FfiConverterRustBuffer<EngageUserMessageFragmentGeneratedEvent> {
    override fun read(buf: ByteBuffer): EngageUserMessageFragmentGeneratedEvent {
        return EngageUserMessageFragmentGeneratedEvent(
            FfiConverterULong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: EngageUserMessageFragmentGeneratedEvent) = (
            FfiConverterULong.allocationSize(value.`index`) +
            FfiConverterString.allocationSize(value.`fragment`) +
            FfiConverterBoolean.allocationSize(value.`isFinal`)
    )

    override fun write(value: EngageUserMessageFragmentGeneratedEvent, buf: ByteBuffer) {
            FfiConverterULong.write(value.`index`, buf)
            FfiConverterString.write(value.`fragment`, buf)
            FfiConverterBoolean.write(value.`isFinal`, buf)
    }
}

/**
 * Something failed. Before the interaction was complete, all of it is void; after that, only what follows a finished
 * conversation is, and finishing the conversation tries that again.
 */
data class ErrorEvent (
    /**
     * The HTTP status that stands for the failure.
     */
    val `httpErrorCode`: kotlin.UShort
    ,
    /**
     * What failed.
     */
    val `errorDescription`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_errorevent_uniffi_trait_debug(FfiConverterTypeErrorEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeErrorEvent: FfiConverterRustBuffer<ErrorEvent> {
    override fun read(buf: ByteBuffer): ErrorEvent {
        return ErrorEvent(
            FfiConverterUShort.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: ErrorEvent) = (
            FfiConverterUShort.allocationSize(value.`httpErrorCode`) +
            FfiConverterString.allocationSize(value.`errorDescription`)
    )

    override fun write(value: ErrorEvent, buf: ByteBuffer) {
            FfiConverterUShort.write(value.`httpErrorCode`, buf)
            FfiConverterString.write(value.`errorDescription`, buf)
    }
}

/**
 * Memories were extracted.
 */
data class ExtractActiveMemoriesCompletedEvent (
    /**
     * Queries and what they found.
     */
    val `queriesAndResponses`: List<QueryAndResponse>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_extractactivememoriescompletedevent_uniffi_trait_debug(FfiConverterTypeExtractActiveMemoriesCompletedEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeExtractActiveMemoriesCompletedEvent: FfiConverterRustBuffer<ExtractActiveMemoriesCompletedEvent> {
    override fun read(buf: ByteBuffer): ExtractActiveMemoriesCompletedEvent {
        return ExtractActiveMemoriesCompletedEvent(
            FfiConverterSequenceTypeQueryAndResponse.read(buf),
        )
    }

    override fun allocationSize(value: ExtractActiveMemoriesCompletedEvent) = (
            FfiConverterSequenceTypeQueryAndResponse.allocationSize(value.`queriesAndResponses`)
    )

    override fun write(value: ExtractActiveMemoriesCompletedEvent, buf: ByteBuffer) {
            FfiConverterSequenceTypeQueryAndResponse.write(value.`queriesAndResponses`, buf)
    }
}

/**
 * What is wrong with one field, in the shape the API uses in the `detail` of a 422.
 */
data class FieldError (
    /**
     * Where the field is: first `path`, `query`, `header` or `body`, then the way down to it.
     */
    val `location`: List<kotlin.String>
    ,
    /**
     * What is allowed there.
     */
    val `message`: kotlin.String
    ,
    /**
     * Machine-readable kind of the problem.
     */
    val `code`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFieldError: FfiConverterRustBuffer<FieldError> {
    override fun read(buf: ByteBuffer): FieldError {
        return FieldError(
            FfiConverterSequenceString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FieldError) = (
            FfiConverterSequenceString.allocationSize(value.`location`) +
            FfiConverterString.allocationSize(value.`message`) +
            FfiConverterString.allocationSize(value.`code`)
    )

    override fun write(value: FieldError, buf: ByteBuffer) {
            FfiConverterSequenceString.write(value.`location`, buf)
            FfiConverterString.write(value.`message`, buf)
            FfiConverterString.write(value.`code`, buf)
    }
}

/**
 * The parameters of the designated tool were made.
 */
data class GenerateToolParamsDesignatedToolCallParamsGeneratedEvent (
    /**
     * Identifier of the tool.
     */
    val `toolId`: kotlin.String
    ,
    /**
     * Version of the tool.
     */
    val `toolVersion`: kotlin.String
    ,
    /**
     * The parameters.
     */
    val `toolCallParams`: Map<kotlin.String, JsonValue>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_generatetoolparamsdesignatedtoolcallparamsgeneratedevent_uniffi_trait_debug(FfiConverterTypeGenerateToolParamsDesignatedToolCallParamsGeneratedEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGenerateToolParamsDesignatedToolCallParamsGeneratedEvent: FfiConverterRustBuffer<GenerateToolParamsDesignatedToolCallParamsGeneratedEvent> {
    override fun read(buf: ByteBuffer): GenerateToolParamsDesignatedToolCallParamsGeneratedEvent {
        return GenerateToolParamsDesignatedToolCallParamsGeneratedEvent(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterMapStringTypeJsonValue.read(buf),
        )
    }

    override fun allocationSize(value: GenerateToolParamsDesignatedToolCallParamsGeneratedEvent) = (
            FfiConverterString.allocationSize(value.`toolId`) +
            FfiConverterString.allocationSize(value.`toolVersion`) +
            FfiConverterMapStringTypeJsonValue.allocationSize(value.`toolCallParams`)
    )

    override fun write(value: GenerateToolParamsDesignatedToolCallParamsGeneratedEvent, buf: ByteBuffer) {
            FfiConverterString.write(value.`toolId`, buf)
            FfiConverterString.write(value.`toolVersion`, buf)
            FfiConverterMapStringTypeJsonValue.write(value.`toolCallParams`, buf)
    }
}

/**
 * A tool-call state has taken its designated tool.
 */
data class GenerateToolParamsDesignatedToolRetrievedEvent (
    /**
     * Identifier of the tool.
     */
    val `toolId`: kotlin.String
    ,
    /**
     * Version of the tool.
     */
    val `toolVersion`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_generatetoolparamsdesignatedtoolretrievedevent_uniffi_trait_debug(FfiConverterTypeGenerateToolParamsDesignatedToolRetrievedEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGenerateToolParamsDesignatedToolRetrievedEvent: FfiConverterRustBuffer<GenerateToolParamsDesignatedToolRetrievedEvent> {
    override fun read(buf: ByteBuffer): GenerateToolParamsDesignatedToolRetrievedEvent {
        return GenerateToolParamsDesignatedToolRetrievedEvent(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GenerateToolParamsDesignatedToolRetrievedEvent) = (
            FfiConverterString.allocationSize(value.`toolId`) +
            FfiConverterString.allocationSize(value.`toolVersion`)
    )

    override fun write(value: GenerateToolParamsDesignatedToolRetrievedEvent, buf: ByteBuffer) {
            FfiConverterString.write(value.`toolId`, buf)
            FfiConverterString.write(value.`toolVersion`, buf)
    }
}

/**
 * The interaction is over and kept. Nothing but an error of what follows it may come after this.
 */
data class InteractionCompleteEvent (
    /**
     * Identifier of the agent's message.
     */
    val `messageId`: kotlin.String
    ,
    /**
     * Identifier of the interaction.
     */
    val `interactionId`: kotlin.String
    ,
    /**
     * The whole text of the agent's message; of speech, its transcript.
     */
    val `fullMessage`: kotlin.String
    ,
    /**
     * Whether the conversation was finished by this interaction.
     */
    val `conversationCompleted`: kotlin.Boolean

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_interactioncompleteevent_uniffi_trait_debug(FfiConverterTypeInteractionCompleteEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInteractionCompleteEvent: FfiConverterRustBuffer<InteractionCompleteEvent> {
    override fun read(buf: ByteBuffer): InteractionCompleteEvent {
        return InteractionCompleteEvent(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: InteractionCompleteEvent) = (
            FfiConverterString.allocationSize(value.`messageId`) +
            FfiConverterString.allocationSize(value.`interactionId`) +
            FfiConverterString.allocationSize(value.`fullMessage`) +
            FfiConverterBoolean.allocationSize(value.`conversationCompleted`)
    )

    override fun write(value: InteractionCompleteEvent, buf: ByteBuffer) {
            FfiConverterString.write(value.`messageId`, buf)
            FfiConverterString.write(value.`interactionId`, buf)
            FfiConverterString.write(value.`fullMessage`, buf)
            FfiConverterBoolean.write(value.`conversationCompleted`, buf)
    }
}

/**
 * Why the agent said what it said in one interaction.
 */
data class InteractionInsights (
    /**
     * Name of the state the agent is in.
     */
    val `currentStateName`: kotlin.String
    ,
    /**
     * What the agent does in that state.
     */
    val `currentStateAction`: kotlin.String
    ,
    /**
     * What the agent wants to reach in that state.
     */
    val `currentStateObjective`: kotlin.String
    ,
    /**
     * The states the agent went through, in order.
     */
    val `stateTransitionLogs`: List<StateTransitionLog>
    ,
    /**
     * The memories at hand.
     */
    val `workingMemory`: List<WorkingMemory>
    ,
    /**
     * What the agent reflected on; only what the caller may read.
     */
    val `reflections`: List<kotlin.String>
    ,
    /**
     * The dynamic behavior set that was activated, and its version; null when none was.
     */
    val `triggeredDynamicBehaviorSetVersionInfo`: VersionReference?
    ,
    /**
     * Tool calls made while the next action was chosen: a list for every round.
     */
    val `selectNextActionToolCallLogs`: List<List<ToolCallLog>>
    ,
    /**
     * Tool calls made while the message was written: a list for every round.
     */
    val `engageUserToolCallLogs`: List<List<ToolCallLog>>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_interactioninsights_uniffi_trait_debug(FfiConverterTypeInteractionInsights.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInteractionInsights: FfiConverterRustBuffer<InteractionInsights> {
    override fun read(buf: ByteBuffer): InteractionInsights {
        return InteractionInsights(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeStateTransitionLog.read(buf),
            FfiConverterSequenceTypeWorkingMemory.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalTypeVersionReference.read(buf),
            FfiConverterSequenceSequenceTypeToolCallLog.read(buf),
            FfiConverterSequenceSequenceTypeToolCallLog.read(buf),
        )
    }

    override fun allocationSize(value: InteractionInsights) = (
            FfiConverterString.allocationSize(value.`currentStateName`) +
            FfiConverterString.allocationSize(value.`currentStateAction`) +
            FfiConverterString.allocationSize(value.`currentStateObjective`) +
            FfiConverterSequenceTypeStateTransitionLog.allocationSize(value.`stateTransitionLogs`) +
            FfiConverterSequenceTypeWorkingMemory.allocationSize(value.`workingMemory`) +
            FfiConverterSequenceString.allocationSize(value.`reflections`) +
            FfiConverterOptionalTypeVersionReference.allocationSize(value.`triggeredDynamicBehaviorSetVersionInfo`) +
            FfiConverterSequenceSequenceTypeToolCallLog.allocationSize(value.`selectNextActionToolCallLogs`) +
            FfiConverterSequenceSequenceTypeToolCallLog.allocationSize(value.`engageUserToolCallLogs`)
    )

    override fun write(value: InteractionInsights, buf: ByteBuffer) {
            FfiConverterString.write(value.`currentStateName`, buf)
            FfiConverterString.write(value.`currentStateAction`, buf)
            FfiConverterString.write(value.`currentStateObjective`, buf)
            FfiConverterSequenceTypeStateTransitionLog.write(value.`stateTransitionLogs`, buf)
            FfiConverterSequenceTypeWorkingMemory.write(value.`workingMemory`, buf)
            FfiConverterSequenceString.write(value.`reflections`, buf)
            FfiConverterOptionalTypeVersionReference.write(value.`triggeredDynamicBehaviorSetVersionInfo`, buf)
            FfiConverterSequenceSequenceTypeToolCallLog.write(value.`selectNextActionToolCallLogs`, buf)
            FfiConverterSequenceSequenceTypeToolCallLog.write(value.`engageUserToolCallLogs`, buf)
    }
}

/**
 * What is said in an interaction, and what has happened before.
 */
data class InteractionMessage (
    /**
     * What the message is.
     */
    val `initialMessageType`: InitialMessageType
    ,
    /**
     * The message: its text or its audio. Empty for `skip`.
     */
    val `recordedMessage`: RecordedMessage
    ,
    /**
     * What has happened before the message, in the order of time. Not with `skip`.
     */
    val `externalEventMessageContent`: List<kotlin.String>
    ,
    /**
     * When it happened, one instant each.
     */
    val `externalEventMessageTimestamp`: List<Timestamp>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_interactionmessage_uniffi_trait_debug(FfiConverterTypeInteractionMessage.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInteractionMessage: FfiConverterRustBuffer<InteractionMessage> {
    override fun read(buf: ByteBuffer): InteractionMessage {
        return InteractionMessage(
            FfiConverterTypeInitialMessageType.read(buf),
            FfiConverterTypeRecordedMessage.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: InteractionMessage) = (
            FfiConverterTypeInitialMessageType.allocationSize(value.`initialMessageType`) +
            FfiConverterTypeRecordedMessage.allocationSize(value.`recordedMessage`) +
            FfiConverterSequenceString.allocationSize(value.`externalEventMessageContent`) +
            FfiConverterSequenceTypeTimestamp.allocationSize(value.`externalEventMessageTimestamp`)
    )

    override fun write(value: InteractionMessage, buf: ByteBuffer) {
            FfiConverterTypeInitialMessageType.write(value.`initialMessageType`, buf)
            FfiConverterTypeRecordedMessage.write(value.`recordedMessage`, buf)
            FfiConverterSequenceString.write(value.`externalEventMessageContent`, buf)
            FfiConverterSequenceTypeTimestamp.write(value.`externalEventMessageTimestamp`, buf)
    }
}

/**
 * How the message is given, and how the agent answers.
 */
data class InteractionQuery (
    /**
     * Whether the message is written or spoken.
     */
    val `requestFormat`: MessageFormat
    ,
    /**
     * Whether the agent writes or speaks.
     */
    val `responseFormat`: MessageFormat
    ,
    /**
     * Which of the agent's actions are told: a regular expression for their `type`. The server's default is all;
     * `^$` is none.
     */
    val `currentAgentActionType`: kotlin.String?
    ,
    /**
     * What the audio of a spoken message is. Required for one, unless it is an MP3 or a WAV file, which say it
     * themselves; of a WAV file the samples are sent.
     */
    val `requestAudioConfig`: UserMessageAudioConfig?

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_interactionquery_uniffi_trait_debug(FfiConverterTypeInteractionQuery.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInteractionQuery: FfiConverterRustBuffer<InteractionQuery> {
    override fun read(buf: ByteBuffer): InteractionQuery {
        return InteractionQuery(
            FfiConverterTypeMessageFormat.read(buf),
            FfiConverterTypeMessageFormat.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeUserMessageAudioConfig.read(buf),
        )
    }

    override fun allocationSize(value: InteractionQuery) = (
            FfiConverterTypeMessageFormat.allocationSize(value.`requestFormat`) +
            FfiConverterTypeMessageFormat.allocationSize(value.`responseFormat`) +
            FfiConverterOptionalString.allocationSize(value.`currentAgentActionType`) +
            FfiConverterOptionalTypeUserMessageAudioConfig.allocationSize(value.`requestAudioConfig`)
    )

    override fun write(value: InteractionQuery, buf: ByteBuffer) {
            FfiConverterTypeMessageFormat.write(value.`requestFormat`, buf)
            FfiConverterTypeMessageFormat.write(value.`responseFormat`, buf)
            FfiConverterOptionalString.write(value.`currentAgentActionType`, buf)
            FfiConverterOptionalTypeUserMessageAudioConfig.write(value.`requestAudioConfig`, buf)
    }
}

/**
 * The agent went back to a state it had been in.
 */
data class JumpbackStateTransition (
    /**
     * Name of the state that was left.
     */
    val `previousState`: kotlin.String
    ,
    /**
     * State machine, and its version, of the state that was left.
     */
    val `previousServiceHierarchicalStateMachineVersionInfo`: VersionReference
    ,
    /**
     * Name of the state that was entered.
     */
    val `nextState`: kotlin.String
    ,
    /**
     * State machine, and its version, of the state that was entered.
     */
    val `nextServiceHierarchicalStateMachineVersionInfo`: VersionReference

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_jumpbackstatetransition_uniffi_trait_debug(FfiConverterTypeJumpbackStateTransition.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeJumpbackStateTransition: FfiConverterRustBuffer<JumpbackStateTransition> {
    override fun read(buf: ByteBuffer): JumpbackStateTransition {
        return JumpbackStateTransition(
            FfiConverterString.read(buf),
            FfiConverterTypeVersionReference.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeVersionReference.read(buf),
        )
    }

    override fun allocationSize(value: JumpbackStateTransition) = (
            FfiConverterString.allocationSize(value.`previousState`) +
            FfiConverterTypeVersionReference.allocationSize(value.`previousServiceHierarchicalStateMachineVersionInfo`) +
            FfiConverterString.allocationSize(value.`nextState`) +
            FfiConverterTypeVersionReference.allocationSize(value.`nextServiceHierarchicalStateMachineVersionInfo`)
    )

    override fun write(value: JumpbackStateTransition, buf: ByteBuffer) {
            FfiConverterString.write(value.`previousState`, buf)
            FfiConverterTypeVersionReference.write(value.`previousServiceHierarchicalStateMachineVersionInfo`, buf)
            FfiConverterString.write(value.`nextState`, buf)
            FfiConverterTypeVersionReference.write(value.`nextServiceHierarchicalStateMachineVersionInfo`, buf)
    }
}

/**
 * A language model and how it is run.
 */
data class LlmConfig (
    /**
     * Name of the model.
     */
    val `llmName`: kotlin.String
    ,
    /**
     * Parameters that only this model understands.
     */
    val `params`: Map<kotlin.String, JsonValue>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLlmConfig: FfiConverterRustBuffer<LlmConfig> {
    override fun read(buf: ByteBuffer): LlmConfig {
        return LlmConfig(
            FfiConverterString.read(buf),
            FfiConverterMapStringTypeJsonValue.read(buf),
        )
    }

    override fun allocationSize(value: LlmConfig) = (
            FfiConverterString.allocationSize(value.`llmName`) +
            FfiConverterMapStringTypeJsonValue.allocationSize(value.`params`)
    )

    override fun write(value: LlmConfig, buf: ByteBuffer) {
            FfiConverterString.write(value.`llmName`, buf)
            FfiConverterMapStringTypeJsonValue.write(value.`params`, buf)
    }
}

/**
 * A message of a conversation.
 */
data class Message (
    /**
     * Identifier of the message: 24 hexadecimal digits.
     */
    val `id`: kotlin.String
    ,
    /**
     * Identifier of the interaction it belongs to.
     */
    val `interactionId`: kotlin.String
    ,
    /**
     * When it was created.
     */
    val `createdAt`: Timestamp
    ,
    /**
     * Name of the sender, for people to read.
     */
    val `sender`: kotlin.String
    ,
    /**
     * The text.
     */
    val `message`: kotlin.String
    ,
    /**
     * How it was delivered.
     */
    val `format`: MessageFormat
    ,
    /**
     * Who or what it comes from.
     */
    val `messageType`: MessageType

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_message_uniffi_trait_debug(FfiConverterTypeMessage.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMessage: FfiConverterRustBuffer<Message> {
    override fun read(buf: ByteBuffer): Message {
        return Message(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeMessageFormat.read(buf),
            FfiConverterTypeMessageType.read(buf),
        )
    }

    override fun allocationSize(value: Message) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`interactionId`) +
            FfiConverterTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterString.allocationSize(value.`sender`) +
            FfiConverterString.allocationSize(value.`message`) +
            FfiConverterTypeMessageFormat.allocationSize(value.`format`) +
            FfiConverterTypeMessageType.allocationSize(value.`messageType`)
    )

    override fun write(value: Message, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`interactionId`, buf)
            FfiConverterTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterString.write(value.`sender`, buf)
            FfiConverterString.write(value.`message`, buf)
            FfiConverterTypeMessageFormat.write(value.`format`, buf)
            FfiConverterTypeMessageType.write(value.`messageType`, buf)
    }
}

/**
 * One page of messages, in answer to `GetMessages`.
 */
data class MessagePage (
    /**
     * The messages of this page.
     */
    val `messages`: List<Message>
    ,
    /**
     * Whether another page follows.
     */
    val `hasMore`: kotlin.Boolean
    ,
    /**
     * Where the next page starts; null when there is none.
     */
    val `continuationToken`: kotlin.ULong?

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMessagePage: FfiConverterRustBuffer<MessagePage> {
    override fun read(buf: ByteBuffer): MessagePage {
        return MessagePage(
            FfiConverterSequenceTypeMessage.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalULong.read(buf),
        )
    }

    override fun allocationSize(value: MessagePage) = (
            FfiConverterSequenceTypeMessage.allocationSize(value.`messages`) +
            FfiConverterBoolean.allocationSize(value.`hasMore`) +
            FfiConverterOptionalULong.allocationSize(value.`continuationToken`)
    )

    override fun write(value: MessagePage, buf: ByteBuffer) {
            FfiConverterSequenceTypeMessage.write(value.`messages`, buf)
            FfiConverterBoolean.write(value.`hasMore`, buf)
            FfiConverterOptionalULong.write(value.`continuationToken`, buf)
    }
}

/**
 * Which messages to read. Filters of different kinds must all hold; of several values of one, any may.
 */
data class MessageQuery (
    /**
     * Only these messages.
     */
    val `id`: List<kotlin.String>
    ,
    /**
     * Only messages of these types. The server's default is all but `agent-inner-thought`.
     */
    val `messageType`: List<MessageType>
    ,
    /**
     * Only messages of these interactions.
     */
    val `interactionId`: List<kotlin.String>
    ,
    /**
     * How many messages a page holds at most: 1 to 500. The server's default is 500.
     */
    val `limit`: kotlin.UInt?
    ,
    /**
     * Where the page starts: the `continuation_token` of the page before. The server's default is 0.
     */
    val `continuationToken`: kotlin.ULong?
    ,
    /**
     * Order of the messages; later keys break the ties of earlier ones.
     */
    val `sortBy`: List<MessageSort>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_messagequery_uniffi_trait_debug(FfiConverterTypeMessageQuery.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMessageQuery: FfiConverterRustBuffer<MessageQuery> {
    override fun read(buf: ByteBuffer): MessageQuery {
        return MessageQuery(
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeMessageType.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterSequenceTypeMessageSort.read(buf),
        )
    }

    override fun allocationSize(value: MessageQuery) = (
            FfiConverterSequenceString.allocationSize(value.`id`) +
            FfiConverterSequenceTypeMessageType.allocationSize(value.`messageType`) +
            FfiConverterSequenceString.allocationSize(value.`interactionId`) +
            FfiConverterOptionalUInt.allocationSize(value.`limit`) +
            FfiConverterOptionalULong.allocationSize(value.`continuationToken`) +
            FfiConverterSequenceTypeMessageSort.allocationSize(value.`sortBy`)
    )

    override fun write(value: MessageQuery, buf: ByteBuffer) {
            FfiConverterSequenceString.write(value.`id`, buf)
            FfiConverterSequenceTypeMessageType.write(value.`messageType`, buf)
            FfiConverterSequenceString.write(value.`interactionId`, buf)
            FfiConverterOptionalUInt.write(value.`limit`, buf)
            FfiConverterOptionalULong.write(value.`continuationToken`, buf)
            FfiConverterSequenceTypeMessageSort.write(value.`sortBy`, buf)
    }
}

/**
 * Where the audio of a voice message can be downloaded.
 */
data class MessageSource (
    /**
     * Signed URL of the audio. Whoever holds it can listen until it expires: treat it as a secret.
     */
    val `url`: kotlin.String
    ,
    /**
     * When the URL stops working.
     */
    val `expiresAt`: Timestamp
    ,
    /**
     * Media type of the audio.
     */
    val `contentType`: AudioContentType

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_messagesource_uniffi_trait_debug(FfiConverterTypeMessageSource.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMessageSource: FfiConverterRustBuffer<MessageSource> {
    override fun read(buf: ByteBuffer): MessageSource {
        return MessageSource(
            FfiConverterString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeAudioContentType.read(buf),
        )
    }

    override fun allocationSize(value: MessageSource) = (
            FfiConverterString.allocationSize(value.`url`) +
            FfiConverterTypeTimestamp.allocationSize(value.`expiresAt`) +
            FfiConverterTypeAudioContentType.allocationSize(value.`contentType`)
    )

    override fun write(value: MessageSource, buf: ByteBuffer) {
            FfiConverterString.write(value.`url`, buf)
            FfiConverterTypeTimestamp.write(value.`expiresAt`, buf)
            FfiConverterTypeAudioContentType.write(value.`contentType`, buf)
    }
}

/**
 * How long the URL should last.
 */
data class MessageSourceQuery (
    /**
     * Whether the URL should last 12 hours. Leave it out where a short life will do: whoever holds the URL can listen.
     */
    val `longLived`: kotlin.Boolean?

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_messagesourcequery_uniffi_trait_debug(FfiConverterTypeMessageSourceQuery.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMessageSourceQuery: FfiConverterRustBuffer<MessageSourceQuery> {
    override fun read(buf: ByteBuffer): MessageSourceQuery {
        return MessageSourceQuery(
            FfiConverterOptionalBoolean.read(buf),
        )
    }

    override fun allocationSize(value: MessageSourceQuery) = (
            FfiConverterOptionalBoolean.allocationSize(value.`longLived`)
    )

    override fun write(value: MessageSourceQuery, buf: ByteBuffer) {
            FfiConverterOptionalBoolean.write(value.`longLived`, buf)
    }
}

/**
 * An action of the present state was selected.
 */
data class NavigateStateMachineActionStateActionSelectedEvent (
    /**
     * The action.
     */
    val `action`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_navigatestatemachineactionstateactionselectedevent_uniffi_trait_debug(FfiConverterTypeNavigateStateMachineActionStateActionSelectedEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNavigateStateMachineActionStateActionSelectedEvent: FfiConverterRustBuffer<NavigateStateMachineActionStateActionSelectedEvent> {
    override fun read(buf: ByteBuffer): NavigateStateMachineActionStateActionSelectedEvent {
        return NavigateStateMachineActionStateActionSelectedEvent(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: NavigateStateMachineActionStateActionSelectedEvent) = (
            FfiConverterString.allocationSize(value.`action`)
    )

    override fun write(value: NavigateStateMachineActionStateActionSelectedEvent, buf: ByteBuffer) {
            FfiConverterString.write(value.`action`, buf)
    }
}

/**
 * An annotation state has taken its annotation.
 */
data class NavigateStateMachineAnnotationStateAnnotationRetrievedEvent (
    /**
     * The annotation.
     */
    val `annotation`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_navigatestatemachineannotationstateannotationretrievedevent_uniffi_trait_debug(FfiConverterTypeNavigateStateMachineAnnotationStateAnnotationRetrievedEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNavigateStateMachineAnnotationStateAnnotationRetrievedEvent: FfiConverterRustBuffer<NavigateStateMachineAnnotationStateAnnotationRetrievedEvent> {
    override fun read(buf: ByteBuffer): NavigateStateMachineAnnotationStateAnnotationRetrievedEvent {
        return NavigateStateMachineAnnotationStateAnnotationRetrievedEvent(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: NavigateStateMachineAnnotationStateAnnotationRetrievedEvent) = (
            FfiConverterString.allocationSize(value.`annotation`)
    )

    override fun write(value: NavigateStateMachineAnnotationStateAnnotationRetrievedEvent, buf: ByteBuffer) {
            FfiConverterString.write(value.`annotation`, buf)
    }
}

/**
 * The decision of a decision state has begun.
 */
class NavigateStateMachineDecisionStateDecisionStartedEvent {
    override fun equals(other: Any?): Boolean {
        return other is NavigateStateMachineDecisionStateDecisionStartedEvent
    }

    override fun hashCode(): Int {
        return javaClass.hashCode()
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNavigateStateMachineDecisionStateDecisionStartedEvent: FfiConverterRustBuffer<NavigateStateMachineDecisionStateDecisionStartedEvent> {
    override fun read(buf: ByteBuffer): NavigateStateMachineDecisionStateDecisionStartedEvent {
        return NavigateStateMachineDecisionStateDecisionStartedEvent()
    }

    override fun allocationSize(value: NavigateStateMachineDecisionStateDecisionStartedEvent) = 0UL

    override fun write(value: NavigateStateMachineDecisionStateDecisionStartedEvent, buf: ByteBuffer) {
    }
}

/**
 * The dynamic behavior set changes how the agent finds its way.
 */
data class NavigateStateMachineDynamicBehaviorOverrideEvent (
    /**
     * Whether it overrides the instructions.
     */
    val `overridingInstructions`: kotlin.Boolean
    ,
    /**
     * Whether it overrides which tools may be called.
     */
    val `overridingToolCandidates`: kotlin.Boolean

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_navigatestatemachinedynamicbehavioroverrideevent_uniffi_trait_debug(FfiConverterTypeNavigateStateMachineDynamicBehaviorOverrideEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNavigateStateMachineDynamicBehaviorOverrideEvent: FfiConverterRustBuffer<NavigateStateMachineDynamicBehaviorOverrideEvent> {
    override fun read(buf: ByteBuffer): NavigateStateMachineDynamicBehaviorOverrideEvent {
        return NavigateStateMachineDynamicBehaviorOverrideEvent(
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: NavigateStateMachineDynamicBehaviorOverrideEvent) = (
            FfiConverterBoolean.allocationSize(value.`overridingInstructions`) +
            FfiConverterBoolean.allocationSize(value.`overridingToolCandidates`)
    )

    override fun write(value: NavigateStateMachineDynamicBehaviorOverrideEvent, buf: ByteBuffer) {
            FfiConverterBoolean.write(value.`overridingInstructions`, buf)
            FfiConverterBoolean.write(value.`overridingToolCandidates`, buf)
    }
}

/**
 * An exit condition of the present state was selected.
 */
data class NavigateStateMachineExitConditionSelectedEvent (
    /**
     * The exit condition.
     */
    val `exitCondition`: kotlin.String
    ,
    /**
     * State machine, and its version, of the next state.
     */
    val `nextStateStateMachineVersionInfo`: VersionReference
    ,
    /**
     * Name of the next state.
     */
    val `nextStateName`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_navigatestatemachineexitconditionselectedevent_uniffi_trait_debug(FfiConverterTypeNavigateStateMachineExitConditionSelectedEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNavigateStateMachineExitConditionSelectedEvent: FfiConverterRustBuffer<NavigateStateMachineExitConditionSelectedEvent> {
    override fun read(buf: ByteBuffer): NavigateStateMachineExitConditionSelectedEvent {
        return NavigateStateMachineExitConditionSelectedEvent(
            FfiConverterString.read(buf),
            FfiConverterTypeVersionReference.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: NavigateStateMachineExitConditionSelectedEvent) = (
            FfiConverterString.allocationSize(value.`exitCondition`) +
            FfiConverterTypeVersionReference.allocationSize(value.`nextStateStateMachineVersionInfo`) +
            FfiConverterString.allocationSize(value.`nextStateName`)
    )

    override fun write(value: NavigateStateMachineExitConditionSelectedEvent, buf: ByteBuffer) {
            FfiConverterString.write(value.`exitCondition`, buf)
            FfiConverterTypeVersionReference.write(value.`nextStateStateMachineVersionInfo`, buf)
            FfiConverterString.write(value.`nextStateName`, buf)
    }
}

/**
 * A recall state has found memories.
 */
data class NavigateStateMachineRecallStateActiveMemoryRetrievedEvent (
    /**
     * Queries and what they found.
     */
    val `queriesAndResponses`: List<QueryAndResponse>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_navigatestatemachinerecallstateactivememoryretrievedevent_uniffi_trait_debug(FfiConverterTypeNavigateStateMachineRecallStateActiveMemoryRetrievedEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNavigateStateMachineRecallStateActiveMemoryRetrievedEvent: FfiConverterRustBuffer<NavigateStateMachineRecallStateActiveMemoryRetrievedEvent> {
    override fun read(buf: ByteBuffer): NavigateStateMachineRecallStateActiveMemoryRetrievedEvent {
        return NavigateStateMachineRecallStateActiveMemoryRetrievedEvent(
            FfiConverterSequenceTypeQueryAndResponse.read(buf),
        )
    }

    override fun allocationSize(value: NavigateStateMachineRecallStateActiveMemoryRetrievedEvent) = (
            FfiConverterSequenceTypeQueryAndResponse.allocationSize(value.`queriesAndResponses`)
    )

    override fun write(value: NavigateStateMachineRecallStateActiveMemoryRetrievedEvent, buf: ByteBuffer) {
            FfiConverterSequenceTypeQueryAndResponse.write(value.`queriesAndResponses`, buf)
    }
}

/**
 * A recall state has made queries of its own.
 */
data class NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent (
    /**
     * The queries.
     */
    val `dynamicQueries`: List<kotlin.String>
    ,
    /**
     * What the queries should find.
     */
    val `requestedInformation`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_navigatestatemachinerecallstatedynamicqueriesgeneratedevent_uniffi_trait_debug(FfiConverterTypeNavigateStateMachineRecallStateDynamicQueriesGeneratedEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNavigateStateMachineRecallStateDynamicQueriesGeneratedEvent: FfiConverterRustBuffer<NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent> {
    override fun read(buf: ByteBuffer): NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent {
        return NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent(
            FfiConverterSequenceString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent) = (
            FfiConverterSequenceString.allocationSize(value.`dynamicQueries`) +
            FfiConverterString.allocationSize(value.`requestedInformation`)
    )

    override fun write(value: NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent, buf: ByteBuffer) {
            FfiConverterSequenceString.write(value.`dynamicQueries`, buf)
            FfiConverterString.write(value.`requestedInformation`, buf)
    }
}

/**
 * A recall state has taken its fixed queries.
 */
data class NavigateStateMachineRecallStateStaticQueriesRetrievedEvent (
    /**
     * The queries.
     */
    val `staticQueries`: List<kotlin.String>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_navigatestatemachinerecallstatestaticqueriesretrievedevent_uniffi_trait_debug(FfiConverterTypeNavigateStateMachineRecallStateStaticQueriesRetrievedEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNavigateStateMachineRecallStateStaticQueriesRetrievedEvent: FfiConverterRustBuffer<NavigateStateMachineRecallStateStaticQueriesRetrievedEvent> {
    override fun read(buf: ByteBuffer): NavigateStateMachineRecallStateStaticQueriesRetrievedEvent {
        return NavigateStateMachineRecallStateStaticQueriesRetrievedEvent(
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: NavigateStateMachineRecallStateStaticQueriesRetrievedEvent) = (
            FfiConverterSequenceString.allocationSize(value.`staticQueries`)
    )

    override fun write(value: NavigateStateMachineRecallStateStaticQueriesRetrievedEvent, buf: ByteBuffer) {
            FfiConverterSequenceString.write(value.`staticQueries`, buf)
    }
}

/**
 * A reflection state has taken its prompt.
 */
data class NavigateStateMachineReflectionStatePromptRetrievedEvent (
    /**
     * The prompt.
     */
    val `prompt`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_navigatestatemachinereflectionstatepromptretrievedevent_uniffi_trait_debug(FfiConverterTypeNavigateStateMachineReflectionStatePromptRetrievedEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNavigateStateMachineReflectionStatePromptRetrievedEvent: FfiConverterRustBuffer<NavigateStateMachineReflectionStatePromptRetrievedEvent> {
    override fun read(buf: ByteBuffer): NavigateStateMachineReflectionStatePromptRetrievedEvent {
        return NavigateStateMachineReflectionStatePromptRetrievedEvent(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: NavigateStateMachineReflectionStatePromptRetrievedEvent) = (
            FfiConverterString.allocationSize(value.`prompt`)
    )

    override fun write(value: NavigateStateMachineReflectionStatePromptRetrievedEvent, buf: ByteBuffer) {
            FfiConverterString.write(value.`prompt`, buf)
    }
}

/**
 * A reflection state has reflected.
 */
data class NavigateStateMachineReflectionStateReflectionGeneratedEvent (
    /**
     * The reflection.
     */
    val `reflection`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_navigatestatemachinereflectionstatereflectiongeneratedevent_uniffi_trait_debug(FfiConverterTypeNavigateStateMachineReflectionStateReflectionGeneratedEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNavigateStateMachineReflectionStateReflectionGeneratedEvent: FfiConverterRustBuffer<NavigateStateMachineReflectionStateReflectionGeneratedEvent> {
    override fun read(buf: ByteBuffer): NavigateStateMachineReflectionStateReflectionGeneratedEvent {
        return NavigateStateMachineReflectionStateReflectionGeneratedEvent(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: NavigateStateMachineReflectionStateReflectionGeneratedEvent) = (
            FfiConverterString.allocationSize(value.`reflection`)
    )

    override fun write(value: NavigateStateMachineReflectionStateReflectionGeneratedEvent, buf: ByteBuffer) {
            FfiConverterString.write(value.`reflection`, buf)
    }
}

/**
 * The agent has gone on to another state.
 */
data class NavigateStateMachineStateTransitionedEvent (
    /**
     * Name of the state that was left.
     */
    val `prevState`: kotlin.String
    ,
    /**
     * State machine, and its version, of the state that was left.
     */
    val `prevStateStateMachineVersionInfo`: VersionReference
    ,
    /**
     * Name of the state that was entered.
     */
    val `nextState`: kotlin.String
    ,
    /**
     * State machine, and its version, of the state that was entered.
     */
    val `nextStateStateMachineVersionInfo`: VersionReference

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_navigatestatemachinestatetransitionedevent_uniffi_trait_debug(FfiConverterTypeNavigateStateMachineStateTransitionedEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNavigateStateMachineStateTransitionedEvent: FfiConverterRustBuffer<NavigateStateMachineStateTransitionedEvent> {
    override fun read(buf: ByteBuffer): NavigateStateMachineStateTransitionedEvent {
        return NavigateStateMachineStateTransitionedEvent(
            FfiConverterString.read(buf),
            FfiConverterTypeVersionReference.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeVersionReference.read(buf),
        )
    }

    override fun allocationSize(value: NavigateStateMachineStateTransitionedEvent) = (
            FfiConverterString.allocationSize(value.`prevState`) +
            FfiConverterTypeVersionReference.allocationSize(value.`prevStateStateMachineVersionInfo`) +
            FfiConverterString.allocationSize(value.`nextState`) +
            FfiConverterTypeVersionReference.allocationSize(value.`nextStateStateMachineVersionInfo`)
    )

    override fun write(value: NavigateStateMachineStateTransitionedEvent, buf: ByteBuffer) {
            FfiConverterString.write(value.`prevState`, buf)
            FfiConverterTypeVersionReference.write(value.`prevStateStateMachineVersionInfo`, buf)
            FfiConverterString.write(value.`nextState`, buf)
            FfiConverterTypeVersionReference.write(value.`nextStateStateMachineVersionInfo`, buf)
    }
}

/**
 * The designated tool has answered.
 */
data class NavigateStateMachineToolCallStateToolOutputAvailableEvent (
    /**
     * Identifier of the tool.
     */
    val `toolId`: kotlin.String
    ,
    /**
     * Version of the tool.
     */
    val `toolVersion`: kotlin.String
    ,
    /**
     * What the tool gave back.
     */
    val `toolOutput`: kotlin.String
    ,
    /**
     * How long the call took, in seconds.
     */
    val `duration`: kotlin.Double
    ,
    /**
     * What the tool was given.
     */
    val `inputArguments`: Map<kotlin.String, JsonValue>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_navigatestatemachinetoolcallstatetooloutputavailableevent_uniffi_trait_debug(FfiConverterTypeNavigateStateMachineToolCallStateToolOutputAvailableEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNavigateStateMachineToolCallStateToolOutputAvailableEvent: FfiConverterRustBuffer<NavigateStateMachineToolCallStateToolOutputAvailableEvent> {
    override fun read(buf: ByteBuffer): NavigateStateMachineToolCallStateToolOutputAvailableEvent {
        return NavigateStateMachineToolCallStateToolOutputAvailableEvent(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterMapStringTypeJsonValue.read(buf),
        )
    }

    override fun allocationSize(value: NavigateStateMachineToolCallStateToolOutputAvailableEvent) = (
            FfiConverterString.allocationSize(value.`toolId`) +
            FfiConverterString.allocationSize(value.`toolVersion`) +
            FfiConverterString.allocationSize(value.`toolOutput`) +
            FfiConverterDouble.allocationSize(value.`duration`) +
            FfiConverterMapStringTypeJsonValue.allocationSize(value.`inputArguments`)
    )

    override fun write(value: NavigateStateMachineToolCallStateToolOutputAvailableEvent, buf: ByteBuffer) {
            FfiConverterString.write(value.`toolId`, buf)
            FfiConverterString.write(value.`toolVersion`, buf)
            FfiConverterString.write(value.`toolOutput`, buf)
            FfiConverterDouble.write(value.`duration`, buf)
            FfiConverterMapStringTypeJsonValue.write(value.`inputArguments`, buf)
    }
}

/**
 * What the conversation is like, and how it begins.
 */
data class NewConversation (
    /**
     * Identifier of the service to talk to.
     */
    val `serviceId`: kotlin.String
    ,
    /**
     * Name of the version set of the service. The server's default is `release`.
     */
    val `serviceVersionSetName`: kotlin.String?
    ,
    /**
     * What the user says, or what has happened, to begin with. Without it the agent begins.
     */
    val `initialMessage`: kotlin.String?
    ,
    /**
     * What the initial message is: `user-message` or `external-event`. Only together with one.
     */
    val `initialMessageType`: InitialMessageType?
    ,
    /**
     * Tags: key to value, where a value may be null. At most 20. Keys hold letters, digits, underscores and white space;
     * values are free, up to 100 characters.
     */
    val `tags`: Map<kotlin.String, kotlin.String?>
    ,
    /**
     * Whether it is a test: nothing is remembered or measured of it once it is finished.
     */
    val `isTest`: kotlin.Boolean?

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_newconversation_uniffi_trait_debug(FfiConverterTypeNewConversation.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNewConversation: FfiConverterRustBuffer<NewConversation> {
    override fun read(buf: ByteBuffer): NewConversation {
        return NewConversation(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeInitialMessageType.read(buf),
            FfiConverterMapStringOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
        )
    }

    override fun allocationSize(value: NewConversation) = (
            FfiConverterString.allocationSize(value.`serviceId`) +
            FfiConverterOptionalString.allocationSize(value.`serviceVersionSetName`) +
            FfiConverterOptionalString.allocationSize(value.`initialMessage`) +
            FfiConverterOptionalTypeInitialMessageType.allocationSize(value.`initialMessageType`) +
            FfiConverterMapStringOptionalString.allocationSize(value.`tags`) +
            FfiConverterOptionalBoolean.allocationSize(value.`isTest`)
    )

    override fun write(value: NewConversation, buf: ByteBuffer) {
            FfiConverterString.write(value.`serviceId`, buf)
            FfiConverterOptionalString.write(value.`serviceVersionSetName`, buf)
            FfiConverterOptionalString.write(value.`initialMessage`, buf)
            FfiConverterOptionalTypeInitialMessageType.write(value.`initialMessageType`, buf)
            FfiConverterMapStringOptionalString.write(value.`tags`, buf)
            FfiConverterOptionalBoolean.write(value.`isTest`, buf)
    }
}

/**
 * A piece of the agent's message.
 */
data class NewMessageEvent (
    /**
     * The piece: text; or, where speech was asked for, 16-bit PCM audio in Base64.
     */
    val `message`: kotlin.String
    ,
    /**
     * Which character is spoken when; null for text, and for a piece of audio whose characters came with an earlier
     * one.
     */
    val `transcriptAlignment`: List<SpokenCharacter>?
    ,
    /**
     * Whether this is the last piece of the message.
     */
    val `stop`: kotlin.Boolean
    ,
    /**
     * Number of the piece in the message.
     */
    val `sequenceNumber`: kotlin.ULong
    ,
    /**
     * Identifier of the agent's message.
     */
    val `messageId`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_newmessageevent_uniffi_trait_debug(FfiConverterTypeNewMessageEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNewMessageEvent: FfiConverterRustBuffer<NewMessageEvent> {
    override fun read(buf: ByteBuffer): NewMessageEvent {
        return NewMessageEvent(
            FfiConverterString.read(buf),
            FfiConverterOptionalSequenceTypeSpokenCharacter.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: NewMessageEvent) = (
            FfiConverterString.allocationSize(value.`message`) +
            FfiConverterOptionalSequenceTypeSpokenCharacter.allocationSize(value.`transcriptAlignment`) +
            FfiConverterBoolean.allocationSize(value.`stop`) +
            FfiConverterULong.allocationSize(value.`sequenceNumber`) +
            FfiConverterString.allocationSize(value.`messageId`)
    )

    override fun write(value: NewMessageEvent, buf: ByteBuffer) {
            FfiConverterString.write(value.`message`, buf)
            FfiConverterOptionalSequenceTypeSpokenCharacter.write(value.`transcriptAlignment`, buf)
            FfiConverterBoolean.write(value.`stop`, buf)
            FfiConverterULong.write(value.`sequenceNumber`, buf)
            FfiConverterString.write(value.`messageId`, buf)
    }
}

/**
 * A query for memories and what it found.
 *
 * On the wire this is a pair: `["sleep", "Goes to bed at eleven."]`.
 */
data class QueryAndResponse (
    /**
     * The query.
     */
    val `query`: kotlin.String
    ,
    /**
     * What it found.
     */
    val `response`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_queryandresponse_uniffi_trait_debug(FfiConverterTypeQueryAndResponse.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeQueryAndResponse: FfiConverterRustBuffer<QueryAndResponse> {
    override fun read(buf: ByteBuffer): QueryAndResponse {
        return QueryAndResponse(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: QueryAndResponse) = (
            FfiConverterString.allocationSize(value.`query`) +
            FfiConverterString.allocationSize(value.`response`)
    )

    override fun write(value: QueryAndResponse, buf: ByteBuffer) {
            FfiConverterString.write(value.`query`, buf)
            FfiConverterString.write(value.`response`, buf)
    }
}

/**
 * The agent left a state in which it recalls memories.
 */
data class RecallStateTransition (
    /**
     * Name of the state that was left.
     */
    val `previousState`: kotlin.String
    ,
    /**
     * State machine, and its version, of the state that was left.
     */
    val `previousServiceHierarchicalStateMachineVersionInfo`: VersionReference
    ,
    /**
     * Name of the state that was entered.
     */
    val `nextState`: kotlin.String
    ,
    /**
     * State machine, and its version, of the state that was entered.
     */
    val `nextServiceHierarchicalStateMachineVersionInfo`: VersionReference
    ,
    /**
     * The queries that were run; those already run earlier in the conversation are left out.
     */
    val `performedQueries`: List<kotlin.String>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_recallstatetransition_uniffi_trait_debug(FfiConverterTypeRecallStateTransition.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRecallStateTransition: FfiConverterRustBuffer<RecallStateTransition> {
    override fun read(buf: ByteBuffer): RecallStateTransition {
        return RecallStateTransition(
            FfiConverterString.read(buf),
            FfiConverterTypeVersionReference.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeVersionReference.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: RecallStateTransition) = (
            FfiConverterString.allocationSize(value.`previousState`) +
            FfiConverterTypeVersionReference.allocationSize(value.`previousServiceHierarchicalStateMachineVersionInfo`) +
            FfiConverterString.allocationSize(value.`nextState`) +
            FfiConverterTypeVersionReference.allocationSize(value.`nextServiceHierarchicalStateMachineVersionInfo`) +
            FfiConverterSequenceString.allocationSize(value.`performedQueries`)
    )

    override fun write(value: RecallStateTransition, buf: ByteBuffer) {
            FfiConverterString.write(value.`previousState`, buf)
            FfiConverterTypeVersionReference.write(value.`previousServiceHierarchicalStateMachineVersionInfo`, buf)
            FfiConverterString.write(value.`nextState`, buf)
            FfiConverterTypeVersionReference.write(value.`nextServiceHierarchicalStateMachineVersionInfo`, buf)
            FfiConverterSequenceString.write(value.`performedQueries`, buf)
    }
}

/**
 * What the suggestions should be about.
 */
data class RecommendationContext (
    /**
     * Who the user is and what they are after, in free words. Without it the server assumes a typical user.
     */
    val `context`: kotlin.String?

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_recommendationcontext_uniffi_trait_debug(FfiConverterTypeRecommendationContext.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRecommendationContext: FfiConverterRustBuffer<RecommendationContext> {
    override fun read(buf: ByteBuffer): RecommendationContext {
        return RecommendationContext(
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: RecommendationContext) = (
            FfiConverterOptionalString.allocationSize(value.`context`)
    )

    override fun write(value: RecommendationContext, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`context`, buf)
    }
}

/**
 * What the user could answer next.
 */
data class RecommendedResponses (
    /**
     * Suggested answers, the best first.
     */
    val `recommendedResponses`: List<kotlin.String>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_recommendedresponses_uniffi_trait_debug(FfiConverterTypeRecommendedResponses.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRecommendedResponses: FfiConverterRustBuffer<RecommendedResponses> {
    override fun read(buf: ByteBuffer): RecommendedResponses {
        return RecommendedResponses(
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: RecommendedResponses) = (
            FfiConverterSequenceString.allocationSize(value.`recommendedResponses`)
    )

    override fun write(value: RecommendedResponses, buf: ByteBuffer) {
            FfiConverterSequenceString.write(value.`recommendedResponses`, buf)
    }
}

/**
 * The agent left a state in which it reflects.
 */
data class ReflectionStateTransition (
    /**
     * Name of the state that was left.
     */
    val `previousState`: kotlin.String
    ,
    /**
     * State machine, and its version, of the state that was left.
     */
    val `previousServiceHierarchicalStateMachineVersionInfo`: VersionReference
    ,
    /**
     * Name of the state that was entered.
     */
    val `nextState`: kotlin.String
    ,
    /**
     * State machine, and its version, of the state that was entered.
     */
    val `nextServiceHierarchicalStateMachineVersionInfo`: VersionReference
    ,
    /**
     * Identifier of the inner-thought message that holds the reflection.
     */
    val `innerThoughtMessageId`: kotlin.String
    ,
    /**
     * Tool calls made while it reflected: a list for every round.
     */
    val `toolCallLogs`: List<List<ToolCallLog>>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_reflectionstatetransition_uniffi_trait_debug(FfiConverterTypeReflectionStateTransition.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReflectionStateTransition: FfiConverterRustBuffer<ReflectionStateTransition> {
    override fun read(buf: ByteBuffer): ReflectionStateTransition {
        return ReflectionStateTransition(
            FfiConverterString.read(buf),
            FfiConverterTypeVersionReference.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeVersionReference.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceSequenceTypeToolCallLog.read(buf),
        )
    }

    override fun allocationSize(value: ReflectionStateTransition) = (
            FfiConverterString.allocationSize(value.`previousState`) +
            FfiConverterTypeVersionReference.allocationSize(value.`previousServiceHierarchicalStateMachineVersionInfo`) +
            FfiConverterString.allocationSize(value.`nextState`) +
            FfiConverterTypeVersionReference.allocationSize(value.`nextServiceHierarchicalStateMachineVersionInfo`) +
            FfiConverterString.allocationSize(value.`innerThoughtMessageId`) +
            FfiConverterSequenceSequenceTypeToolCallLog.allocationSize(value.`toolCallLogs`)
    )

    override fun write(value: ReflectionStateTransition, buf: ByteBuffer) {
            FfiConverterString.write(value.`previousState`, buf)
            FfiConverterTypeVersionReference.write(value.`previousServiceHierarchicalStateMachineVersionInfo`, buf)
            FfiConverterString.write(value.`nextState`, buf)
            FfiConverterTypeVersionReference.write(value.`nextServiceHierarchicalStateMachineVersionInfo`, buf)
            FfiConverterString.write(value.`innerThoughtMessageId`, buf)
            FfiConverterSequenceSequenceTypeToolCallLog.write(value.`toolCallLogs`, buf)
    }
}

/**
 * The dynamic behavior was selected.
 */
data class SelectDynamicBehaviorCompletedEvent (
    /**
     * The dynamic behavior set that was selected, and its version; null when none was.
     */
    val `selectedDynamicBehaviorSetVersionInfo`: VersionReference?
    ,
    /**
     * The one that had been selected before; null when none had.
     */
    val `previousSelectedDynamicBehaviorSetVersionInfo`: VersionReference?

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_selectdynamicbehaviorcompletedevent_uniffi_trait_debug(FfiConverterTypeSelectDynamicBehaviorCompletedEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSelectDynamicBehaviorCompletedEvent: FfiConverterRustBuffer<SelectDynamicBehaviorCompletedEvent> {
    override fun read(buf: ByteBuffer): SelectDynamicBehaviorCompletedEvent {
        return SelectDynamicBehaviorCompletedEvent(
            FfiConverterOptionalTypeVersionReference.read(buf),
            FfiConverterOptionalTypeVersionReference.read(buf),
        )
    }

    override fun allocationSize(value: SelectDynamicBehaviorCompletedEvent) = (
            FfiConverterOptionalTypeVersionReference.allocationSize(value.`selectedDynamicBehaviorSetVersionInfo`) +
            FfiConverterOptionalTypeVersionReference.allocationSize(value.`previousSelectedDynamicBehaviorSetVersionInfo`)
    )

    override fun write(value: SelectDynamicBehaviorCompletedEvent, buf: ByteBuffer) {
            FfiConverterOptionalTypeVersionReference.write(value.`selectedDynamicBehaviorSetVersionInfo`, buf)
            FfiConverterOptionalTypeVersionReference.write(value.`previousSelectedDynamicBehaviorSetVersionInfo`, buf)
    }
}

/**
 * The dynamic behaviors that may matter were found.
 */
class SelectDynamicBehaviorRelevanceRetrievalCompletedEvent {
    override fun equals(other: Any?): Boolean {
        return other is SelectDynamicBehaviorRelevanceRetrievalCompletedEvent
    }

    override fun hashCode(): Int {
        return javaClass.hashCode()
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSelectDynamicBehaviorRelevanceRetrievalCompletedEvent: FfiConverterRustBuffer<SelectDynamicBehaviorRelevanceRetrievalCompletedEvent> {
    override fun read(buf: ByteBuffer): SelectDynamicBehaviorRelevanceRetrievalCompletedEvent {
        return SelectDynamicBehaviorRelevanceRetrievalCompletedEvent()
    }

    override fun allocationSize(value: SelectDynamicBehaviorRelevanceRetrievalCompletedEvent) = 0UL

    override fun write(value: SelectDynamicBehaviorRelevanceRetrievalCompletedEvent, buf: ByteBuffer) {
    }
}

/**
 * What is looked for in the dynamic behaviors was put into a vector.
 */
class SelectDynamicBehaviorVectorGeneratedEvent {
    override fun equals(other: Any?): Boolean {
        return other is SelectDynamicBehaviorVectorGeneratedEvent
    }

    override fun hashCode(): Int {
        return javaClass.hashCode()
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSelectDynamicBehaviorVectorGeneratedEvent: FfiConverterRustBuffer<SelectDynamicBehaviorVectorGeneratedEvent> {
    override fun read(buf: ByteBuffer): SelectDynamicBehaviorVectorGeneratedEvent {
        return SelectDynamicBehaviorVectorGeneratedEvent()
    }

    override fun allocationSize(value: SelectDynamicBehaviorVectorGeneratedEvent) = 0UL

    override fun write(value: SelectDynamicBehaviorVectorGeneratedEvent, buf: ByteBuffer) {
    }
}

/**
 * What users talk to: an agent, a state machine that guides it, and sets of versions of these.
 */
data class Service (
    /**
     * Identifier: 24 hexadecimal digits.
     */
    val `id`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: kotlin.String
    ,
    /**
     * The version sets, by name.
     */
    val `versionSets`: Map<kotlin.String, VersionSet>
    ,
    /**
     * What it is for.
     */
    val `description`: kotlin.String
    ,
    /**
     * Whether it can be talked to.
     */
    val `isActive`: kotlin.Boolean
    ,
    /**
     * Identifier of the state machine.
     */
    val `serviceHierarchicalStateMachineId`: kotlin.String
    ,
    /**
     * Identifier of the agent.
     */
    val `agentId`: kotlin.String
    ,
    /**
     * Its tags.
     */
    val `tags`: List<ServiceTag>
    ,
    /**
     * Words that are often misheard and occur in its conversations.
     */
    val `keyterms`: List<kotlin.String>
    ,
    /**
     * Who made it.
     */
    val `creator`: UserReference
    ,
    /**
     * Who changed it last.
     */
    val `updatedBy`: UserReference

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeService: FfiConverterRustBuffer<Service> {
    override fun read(buf: ByteBuffer): Service {
        return Service(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterMapStringTypeVersionSet.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeServiceTag.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterTypeUserReference.read(buf),
            FfiConverterTypeUserReference.read(buf),
        )
    }

    override fun allocationSize(value: Service) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterMapStringTypeVersionSet.allocationSize(value.`versionSets`) +
            FfiConverterString.allocationSize(value.`description`) +
            FfiConverterBoolean.allocationSize(value.`isActive`) +
            FfiConverterString.allocationSize(value.`serviceHierarchicalStateMachineId`) +
            FfiConverterString.allocationSize(value.`agentId`) +
            FfiConverterSequenceTypeServiceTag.allocationSize(value.`tags`) +
            FfiConverterSequenceString.allocationSize(value.`keyterms`) +
            FfiConverterTypeUserReference.allocationSize(value.`creator`) +
            FfiConverterTypeUserReference.allocationSize(value.`updatedBy`)
    )

    override fun write(value: Service, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterMapStringTypeVersionSet.write(value.`versionSets`, buf)
            FfiConverterString.write(value.`description`, buf)
            FfiConverterBoolean.write(value.`isActive`, buf)
            FfiConverterString.write(value.`serviceHierarchicalStateMachineId`, buf)
            FfiConverterString.write(value.`agentId`, buf)
            FfiConverterSequenceTypeServiceTag.write(value.`tags`, buf)
            FfiConverterSequenceString.write(value.`keyterms`, buf)
            FfiConverterTypeUserReference.write(value.`creator`, buf)
            FfiConverterTypeUserReference.write(value.`updatedBy`, buf)
    }
}

/**
 * The values that the filters of services can take.
 */
data class ServiceFilterValues (
    /**
     * The tags of the services.
     */
    val `tags`: List<kotlin.String>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeServiceFilterValues: FfiConverterRustBuffer<ServiceFilterValues> {
    override fun read(buf: ByteBuffer): ServiceFilterValues {
        return ServiceFilterValues(
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: ServiceFilterValues) = (
            FfiConverterSequenceString.allocationSize(value.`tags`)
    )

    override fun write(value: ServiceFilterValues, buf: ByteBuffer) {
            FfiConverterSequenceString.write(value.`tags`, buf)
    }
}

/**
 * One page of a list of services.
 */
data class ServicePage (
    /**
     * The services.
     */
    val `services`: List<Service>
    ,
    /**
     * Whether another page follows.
     */
    val `hasMore`: kotlin.Boolean
    ,
    /**
     * Where the next page starts; null when there is none.
     */
    val `continuationToken`: kotlin.ULong?
    ,
    /**
     * The values that filters can take; only with the first page.
     */
    val `filterValues`: ServiceFilterValues?

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeServicePage: FfiConverterRustBuffer<ServicePage> {
    override fun read(buf: ByteBuffer): ServicePage {
        return ServicePage(
            FfiConverterSequenceTypeService.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalTypeServiceFilterValues.read(buf),
        )
    }

    override fun allocationSize(value: ServicePage) = (
            FfiConverterSequenceTypeService.allocationSize(value.`services`) +
            FfiConverterBoolean.allocationSize(value.`hasMore`) +
            FfiConverterOptionalULong.allocationSize(value.`continuationToken`) +
            FfiConverterOptionalTypeServiceFilterValues.allocationSize(value.`filterValues`)
    )

    override fun write(value: ServicePage, buf: ByteBuffer) {
            FfiConverterSequenceTypeService.write(value.`services`, buf)
            FfiConverterBoolean.write(value.`hasMore`, buf)
            FfiConverterOptionalULong.write(value.`continuationToken`, buf)
            FfiConverterOptionalTypeServiceFilterValues.write(value.`filterValues`, buf)
    }
}

/**
 * Which services to list. Filters of different kinds must all hold.
 */
data class ServiceQuery (
    /**
     * Only these services.
     */
    val `id`: List<kotlin.String>
    ,
    /**
     * Only services that can be talked to, or only those that cannot.
     */
    val `isActive`: kotlin.Boolean?
    ,
    /**
     * Order of the services; later keys break the ties of earlier ones.
     */
    val `sortBy`: List<ServiceSort>
    ,
    /**
     * Only services with these tags.
     */
    val `tags`: List<TagFilter>
    ,
    /**
     * How many services a page holds at most: 1 to 20. The server's default is 10.
     */
    val `limit`: kotlin.UInt?
    ,
    /**
     * Where the page starts: the `continuation_token` of the page before. The server's default is 0.
     */
    val `continuationToken`: kotlin.ULong?

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_servicequery_uniffi_trait_debug(FfiConverterTypeServiceQuery.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeServiceQuery: FfiConverterRustBuffer<ServiceQuery> {
    override fun read(buf: ByteBuffer): ServiceQuery {
        return ServiceQuery(
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterSequenceTypeServiceSort.read(buf),
            FfiConverterSequenceTypeTagFilter.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalULong.read(buf),
        )
    }

    override fun allocationSize(value: ServiceQuery) = (
            FfiConverterSequenceString.allocationSize(value.`id`) +
            FfiConverterOptionalBoolean.allocationSize(value.`isActive`) +
            FfiConverterSequenceTypeServiceSort.allocationSize(value.`sortBy`) +
            FfiConverterSequenceTypeTagFilter.allocationSize(value.`tags`) +
            FfiConverterOptionalUInt.allocationSize(value.`limit`) +
            FfiConverterOptionalULong.allocationSize(value.`continuationToken`)
    )

    override fun write(value: ServiceQuery, buf: ByteBuffer) {
            FfiConverterSequenceString.write(value.`id`, buf)
            FfiConverterOptionalBoolean.write(value.`isActive`, buf)
            FfiConverterSequenceTypeServiceSort.write(value.`sortBy`, buf)
            FfiConverterSequenceTypeTagFilter.write(value.`tags`, buf)
            FfiConverterOptionalUInt.write(value.`limit`, buf)
            FfiConverterOptionalULong.write(value.`continuationToken`, buf)
    }
}

/**
 * A tag of a service.
 */
data class ServiceTag (
    /**
     * Key of the tag.
     */
    val `key`: kotlin.String
    ,
    /**
     * Value of the tag; it may be null.
     */
    val `value`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeServiceTag: FfiConverterRustBuffer<ServiceTag> {
    override fun read(buf: ByteBuffer): ServiceTag {
        return ServiceTag(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: ServiceTag) = (
            FfiConverterString.allocationSize(value.`key`) +
            FfiConverterOptionalString.allocationSize(value.`value`)
    )

    override fun write(value: ServiceTag, buf: ByteBuffer) {
            FfiConverterString.write(value.`key`, buf)
            FfiConverterOptionalString.write(value.`value`, buf)
    }
}

/**
 * A bearer token and how long it lasts.
 */
data class SignInToken (
    /**
     * The token, for the `Authorization` header.
     */
    val `idToken`: kotlin.String
    ,
    /**
     * When it expires.
     */
    val `expiresAt`: Timestamp

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_signintoken_uniffi_trait_debug(FfiConverterTypeSignInToken.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSignInToken: FfiConverterRustBuffer<SignInToken> {
    override fun read(buf: ByteBuffer): SignInToken {
        return SignInToken(
            FfiConverterString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: SignInToken) = (
            FfiConverterString.allocationSize(value.`idToken`) +
            FfiConverterTypeTimestamp.allocationSize(value.`expiresAt`)
    )

    override fun write(value: SignInToken, buf: ByteBuffer) {
            FfiConverterString.write(value.`idToken`, buf)
            FfiConverterTypeTimestamp.write(value.`expiresAt`, buf)
    }
}

/**
 * When a character of a message is spoken.
 *
 * On the wire this is a pair: `[120, "H"]`.
 */
data class SpokenCharacter (
    /**
     * Milliseconds since the audio of the message began.
     */
    val `milliseconds`: kotlin.ULong
    ,
    /**
     * The character.
     */
    val `character`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_spokencharacter_uniffi_trait_debug(FfiConverterTypeSpokenCharacter.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSpokenCharacter: FfiConverterRustBuffer<SpokenCharacter> {
    override fun read(buf: ByteBuffer): SpokenCharacter {
        return SpokenCharacter(
            FfiConverterULong.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: SpokenCharacter) = (
            FfiConverterULong.allocationSize(value.`milliseconds`) +
            FfiConverterString.allocationSize(value.`character`)
    )

    override fun write(value: SpokenCharacter, buf: ByteBuffer) {
            FfiConverterULong.write(value.`milliseconds`, buf)
            FfiConverterString.write(value.`character`, buf)
    }
}

/**
 * What the starters should be like.
 */
data class StarterRequest (
    /**
     * Identifier of the service.
     */
    val `serviceId`: kotlin.String
    ,
    /**
     * Name of the version set of the service. The server's default is `release`.
     */
    val `serviceVersionSetName`: kotlin.String?
    ,
    /**
     * What the starters should be about, at least one thing. Every starter is about some of them.
     */
    val `facets`: List<kotlin.String>
    ,
    /**
     * The least number of starters: 1 to 10.
     */
    val `minCount`: kotlin.UInt
    ,
    /**
     * The greatest number of starters: 1 to 10.
     */
    val `maxCount`: kotlin.UInt
    ,
    /**
     * How the starters should be made, in words.
     */
    val `generationInstructions`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_starterrequest_uniffi_trait_debug(FfiConverterTypeStarterRequest.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStarterRequest: FfiConverterRustBuffer<StarterRequest> {
    override fun read(buf: ByteBuffer): StarterRequest {
        return StarterRequest(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: StarterRequest) = (
            FfiConverterString.allocationSize(value.`serviceId`) +
            FfiConverterOptionalString.allocationSize(value.`serviceVersionSetName`) +
            FfiConverterSequenceString.allocationSize(value.`facets`) +
            FfiConverterUInt.allocationSize(value.`minCount`) +
            FfiConverterUInt.allocationSize(value.`maxCount`) +
            FfiConverterString.allocationSize(value.`generationInstructions`)
    )

    override fun write(value: StarterRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`serviceId`, buf)
            FfiConverterOptionalString.write(value.`serviceVersionSetName`, buf)
            FfiConverterSequenceString.write(value.`facets`, buf)
            FfiConverterUInt.write(value.`minCount`, buf)
            FfiConverterUInt.write(value.`maxCount`, buf)
            FfiConverterString.write(value.`generationInstructions`, buf)
    }
}

/**
 * What to change about the tags of a conversation.
 */
data class TagChanges (
    /**
     * Tags to add or change: key to value, where a value may be null. At most 20. Keys and values hold letters,
     * digits, underscores and white space.
     */
    val `updates`: Map<kotlin.String, kotlin.String?>
    ,
    /**
     * Keys of the tags to remove.
     */
    val `deletes`: List<kotlin.String>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_tagchanges_uniffi_trait_debug(FfiConverterTypeTagChanges.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTagChanges: FfiConverterRustBuffer<TagChanges> {
    override fun read(buf: ByteBuffer): TagChanges {
        return TagChanges(
            FfiConverterMapStringOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: TagChanges) = (
            FfiConverterMapStringOptionalString.allocationSize(value.`updates`) +
            FfiConverterSequenceString.allocationSize(value.`deletes`)
    )

    override fun write(value: TagChanges, buf: ByteBuffer) {
            FfiConverterMapStringOptionalString.write(value.`updates`, buf)
            FfiConverterSequenceString.write(value.`deletes`, buf)
    }
}

/**
 * A tool has answered.
 */
data class ToolCallEndedEvent (
    /**
     * Number of the round of tool calls, from 0.
     */
    val `toolRoundIndex`: kotlin.ULong
    ,
    /**
     * Identifier of the tool.
     */
    val `toolId`: kotlin.String
    ,
    /**
     * Version of the tool.
     */
    val `toolVersion`: kotlin.String
    ,
    /**
     * What the tool was given.
     */
    val `inputParameters`: Map<kotlin.String, JsonValue>
    ,
    /**
     * What the tool gave back.
     */
    val `result`: kotlin.String
    ,
    /**
     * How long the call took, in seconds.
     */
    val `duration`: kotlin.Double

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_toolcallendedevent_uniffi_trait_debug(FfiConverterTypeToolCallEndedEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeToolCallEndedEvent: FfiConverterRustBuffer<ToolCallEndedEvent> {
    override fun read(buf: ByteBuffer): ToolCallEndedEvent {
        return ToolCallEndedEvent(
            FfiConverterULong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterMapStringTypeJsonValue.read(buf),
            FfiConverterString.read(buf),
            FfiConverterDouble.read(buf),
        )
    }

    override fun allocationSize(value: ToolCallEndedEvent) = (
            FfiConverterULong.allocationSize(value.`toolRoundIndex`) +
            FfiConverterString.allocationSize(value.`toolId`) +
            FfiConverterString.allocationSize(value.`toolVersion`) +
            FfiConverterMapStringTypeJsonValue.allocationSize(value.`inputParameters`) +
            FfiConverterString.allocationSize(value.`result`) +
            FfiConverterDouble.allocationSize(value.`duration`)
    )

    override fun write(value: ToolCallEndedEvent, buf: ByteBuffer) {
            FfiConverterULong.write(value.`toolRoundIndex`, buf)
            FfiConverterString.write(value.`toolId`, buf)
            FfiConverterString.write(value.`toolVersion`, buf)
            FfiConverterMapStringTypeJsonValue.write(value.`inputParameters`, buf)
            FfiConverterString.write(value.`result`, buf)
            FfiConverterDouble.write(value.`duration`, buf)
    }
}

/**
 * One call of a tool.
 */
data class ToolCallLog (
    /**
     * Name of the tool.
     */
    val `toolName`: kotlin.String
    ,
    /**
     * Identifier of the tool.
     */
    val `toolId`: kotlin.String
    ,
    /**
     * Version of the tool.
     */
    val `toolVersion`: kotlin.String
    ,
    /**
     * What the tool was given.
     */
    val `input`: Map<kotlin.String, JsonValue>
    ,
    /**
     * What the tool gave back; null when the output is not kept.
     */
    val `output`: kotlin.String?
    ,
    /**
     * How long the call took, in seconds.
     */
    val `duration`: kotlin.Double

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_toolcalllog_uniffi_trait_debug(FfiConverterTypeToolCallLog.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeToolCallLog: FfiConverterRustBuffer<ToolCallLog> {
    override fun read(buf: ByteBuffer): ToolCallLog {
        return ToolCallLog(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterMapStringTypeJsonValue.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterDouble.read(buf),
        )
    }

    override fun allocationSize(value: ToolCallLog) = (
            FfiConverterString.allocationSize(value.`toolName`) +
            FfiConverterString.allocationSize(value.`toolId`) +
            FfiConverterString.allocationSize(value.`toolVersion`) +
            FfiConverterMapStringTypeJsonValue.allocationSize(value.`input`) +
            FfiConverterOptionalString.allocationSize(value.`output`) +
            FfiConverterDouble.allocationSize(value.`duration`)
    )

    override fun write(value: ToolCallLog, buf: ByteBuffer) {
            FfiConverterString.write(value.`toolName`, buf)
            FfiConverterString.write(value.`toolId`, buf)
            FfiConverterString.write(value.`toolVersion`, buf)
            FfiConverterMapStringTypeJsonValue.write(value.`input`, buf)
            FfiConverterOptionalString.write(value.`output`, buf)
            FfiConverterDouble.write(value.`duration`, buf)
    }
}

/**
 * A tool is being called.
 */
data class ToolCallStartedEvent (
    /**
     * Number of the round of tool calls, from 0.
     */
    val `toolRoundIndex`: kotlin.ULong
    ,
    /**
     * Identifier of the tool.
     */
    val `toolId`: kotlin.String
    ,
    /**
     * Version of the tool.
     */
    val `toolVersion`: kotlin.String
    ,
    /**
     * What the tool is given.
     */
    val `inputParams`: Map<kotlin.String, JsonValue>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_toolcallstartedevent_uniffi_trait_debug(FfiConverterTypeToolCallStartedEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeToolCallStartedEvent: FfiConverterRustBuffer<ToolCallStartedEvent> {
    override fun read(buf: ByteBuffer): ToolCallStartedEvent {
        return ToolCallStartedEvent(
            FfiConverterULong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterMapStringTypeJsonValue.read(buf),
        )
    }

    override fun allocationSize(value: ToolCallStartedEvent) = (
            FfiConverterULong.allocationSize(value.`toolRoundIndex`) +
            FfiConverterString.allocationSize(value.`toolId`) +
            FfiConverterString.allocationSize(value.`toolVersion`) +
            FfiConverterMapStringTypeJsonValue.allocationSize(value.`inputParams`)
    )

    override fun write(value: ToolCallStartedEvent, buf: ByteBuffer) {
            FfiConverterULong.write(value.`toolRoundIndex`, buf)
            FfiConverterString.write(value.`toolId`, buf)
            FfiConverterString.write(value.`toolVersion`, buf)
            FfiConverterMapStringTypeJsonValue.write(value.`inputParams`, buf)
    }
}

/**
 * The agent left a state in which it calls a designated tool.
 */
data class ToolCallStateTransition (
    /**
     * Name of the state that was left.
     */
    val `previousState`: kotlin.String
    ,
    /**
     * State machine, and its version, of the state that was left.
     */
    val `previousServiceHierarchicalStateMachineVersionInfo`: VersionReference
    ,
    /**
     * Name of the state that was entered.
     */
    val `nextState`: kotlin.String
    ,
    /**
     * State machine, and its version, of the state that was entered.
     */
    val `nextServiceHierarchicalStateMachineVersionInfo`: VersionReference
    ,
    /**
     * Tool calls made on the way, without the designated one: a list for every round.
     */
    val `toolCallLogs`: List<List<ToolCallLog>>
    ,
    /**
     * The call of the designated tool.
     */
    val `designatedToolCallLog`: ToolCallLog

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_toolcallstatetransition_uniffi_trait_debug(FfiConverterTypeToolCallStateTransition.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeToolCallStateTransition: FfiConverterRustBuffer<ToolCallStateTransition> {
    override fun read(buf: ByteBuffer): ToolCallStateTransition {
        return ToolCallStateTransition(
            FfiConverterString.read(buf),
            FfiConverterTypeVersionReference.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeVersionReference.read(buf),
            FfiConverterSequenceSequenceTypeToolCallLog.read(buf),
            FfiConverterTypeToolCallLog.read(buf),
        )
    }

    override fun allocationSize(value: ToolCallStateTransition) = (
            FfiConverterString.allocationSize(value.`previousState`) +
            FfiConverterTypeVersionReference.allocationSize(value.`previousServiceHierarchicalStateMachineVersionInfo`) +
            FfiConverterString.allocationSize(value.`nextState`) +
            FfiConverterTypeVersionReference.allocationSize(value.`nextServiceHierarchicalStateMachineVersionInfo`) +
            FfiConverterSequenceSequenceTypeToolCallLog.allocationSize(value.`toolCallLogs`) +
            FfiConverterTypeToolCallLog.allocationSize(value.`designatedToolCallLog`)
    )

    override fun write(value: ToolCallStateTransition, buf: ByteBuffer) {
            FfiConverterString.write(value.`previousState`, buf)
            FfiConverterTypeVersionReference.write(value.`previousServiceHierarchicalStateMachineVersionInfo`, buf)
            FfiConverterString.write(value.`nextState`, buf)
            FfiConverterTypeVersionReference.write(value.`nextServiceHierarchicalStateMachineVersionInfo`, buf)
            FfiConverterSequenceSequenceTypeToolCallLog.write(value.`toolCallLogs`, buf)
            FfiConverterTypeToolCallLog.write(value.`designatedToolCallLog`, buf)
    }
}

/**
 * A kind of action this version does not know, kept whole.
 */
data class UnknownAgentAction (
    /**
     * The `type` on the wire.
     */
    val `kind`: kotlin.String
    ,
    /**
     * The whole object on the wire.
     */
    val `json`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_unknownagentaction_uniffi_trait_debug(FfiConverterTypeUnknownAgentAction.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeUnknownAgentAction: FfiConverterRustBuffer<UnknownAgentAction> {
    override fun read(buf: ByteBuffer): UnknownAgentAction {
        return UnknownAgentAction(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: UnknownAgentAction) = (
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`json`)
    )

    override fun write(value: UnknownAgentAction, buf: ByteBuffer) {
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterString.write(value.`json`, buf)
    }
}

/**
 * A kind of event this version does not know, kept whole.
 */
data class UnknownEvent (
    /**
     * The `type` on the wire.
     */
    val `kind`: kotlin.String
    ,
    /**
     * The whole object on the wire.
     */
    val `json`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_unknownevent_uniffi_trait_debug(FfiConverterTypeUnknownEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeUnknownEvent: FfiConverterRustBuffer<UnknownEvent> {
    override fun read(buf: ByteBuffer): UnknownEvent {
        return UnknownEvent(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: UnknownEvent) = (
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`json`)
    )

    override fun write(value: UnknownEvent, buf: ByteBuffer) {
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterString.write(value.`json`, buf)
    }
}

/**
 * A kind of transition this version does not know, kept whole.
 */
data class UnknownStateTransition (
    /**
     * The `type` on the wire.
     */
    val `kind`: kotlin.String
    ,
    /**
     * The whole object on the wire.
     */
    val `json`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_unknownstatetransition_uniffi_trait_debug(FfiConverterTypeUnknownStateTransition.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeUnknownStateTransition: FfiConverterRustBuffer<UnknownStateTransition> {
    override fun read(buf: ByteBuffer): UnknownStateTransition {
        return UnknownStateTransition(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: UnknownStateTransition) = (
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`json`)
    )

    override fun write(value: UnknownStateTransition, buf: ByteBuffer) {
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterString.write(value.`json`, buf)
    }
}

/**
 * A side from which users are looked at.
 */
data class UserDimension (
    /**
     * The side, in words.
     */
    val `description`: kotlin.String
    ,
    /**
     * What is seen from there.
     */
    val `tags`: List<kotlin.String>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_userdimension_uniffi_trait_debug(FfiConverterTypeUserDimension.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeUserDimension: FfiConverterRustBuffer<UserDimension> {
    override fun read(buf: ByteBuffer): UserDimension {
        return UserDimension(
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: UserDimension) = (
            FfiConverterString.allocationSize(value.`description`) +
            FfiConverterSequenceString.allocationSize(value.`tags`)
    )

    override fun write(value: UserDimension, buf: ByteBuffer) {
            FfiConverterString.write(value.`description`, buf)
            FfiConverterSequenceString.write(value.`tags`, buf)
    }
}

/**
 * The text of the user's message is known: at once for text, once it is transcribed for speech.
 */
data class UserMessageAvailableEvent (
    /**
     * Identifier of the user's message.
     */
    val `messageId`: kotlin.String
    ,
    /**
     * The text.
     */
    val `userMessage`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_usermessageavailableevent_uniffi_trait_debug(FfiConverterTypeUserMessageAvailableEvent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeUserMessageAvailableEvent: FfiConverterRustBuffer<UserMessageAvailableEvent> {
    override fun read(buf: ByteBuffer): UserMessageAvailableEvent {
        return UserMessageAvailableEvent(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: UserMessageAvailableEvent) = (
            FfiConverterString.allocationSize(value.`messageId`) +
            FfiConverterString.allocationSize(value.`userMessage`)
    )

    override fun write(value: UserMessageAvailableEvent, buf: ByteBuffer) {
            FfiConverterString.write(value.`messageId`, buf)
            FfiConverterString.write(value.`userMessage`, buf)
    }
}

/**
 * A model of a user, made of their conversations.
 */
data class UserModel (
    /**
     * The model, in words.
     */
    val `content`: kotlin.String
    ,
    /**
     * Identifiers of the insights it rests on.
     */
    val `insightIds`: List<kotlin.String>
    ,
    /**
     * What it is about.
     */
    val `dimensions`: List<UserDimension>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_usermodel_uniffi_trait_debug(FfiConverterTypeUserModel.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeUserModel: FfiConverterRustBuffer<UserModel> {
    override fun read(buf: ByteBuffer): UserModel {
        return UserModel(
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeUserDimension.read(buf),
        )
    }

    override fun allocationSize(value: UserModel) = (
            FfiConverterString.allocationSize(value.`content`) +
            FfiConverterSequenceString.allocationSize(value.`insightIds`) +
            FfiConverterSequenceTypeUserDimension.allocationSize(value.`dimensions`)
    )

    override fun write(value: UserModel, buf: ByteBuffer) {
            FfiConverterString.write(value.`content`, buf)
            FfiConverterSequenceString.write(value.`insightIds`, buf)
            FfiConverterSequenceTypeUserDimension.write(value.`dimensions`, buf)
    }
}

/**
 * What is known of a user.
 */
data class UserModels (
    /**
     * The latest models of the user.
     */
    val `userModels`: List<UserModel>
    ,
    /**
     * What has been told of the user from outside.
     */
    val `additionalContext`: List<kotlin.String>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_usermodels_uniffi_trait_debug(FfiConverterTypeUserModels.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeUserModels: FfiConverterRustBuffer<UserModels> {
    override fun read(buf: ByteBuffer): UserModels {
        return UserModels(
            FfiConverterSequenceTypeUserModel.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: UserModels) = (
            FfiConverterSequenceTypeUserModel.allocationSize(value.`userModels`) +
            FfiConverterSequenceString.allocationSize(value.`additionalContext`)
    )

    override fun write(value: UserModels, buf: ByteBuffer) {
            FfiConverterSequenceTypeUserModel.write(value.`userModels`, buf)
            FfiConverterSequenceString.write(value.`additionalContext`, buf)
    }
}

/**
 * A user, wherever their organisation is.
 */
data class UserReference (
    /**
     * The organisation.
     */
    val `orgId`: kotlin.String
    ,
    /**
     * Identifier of the user.
     */
    val `userId`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeUserReference: FfiConverterRustBuffer<UserReference> {
    override fun read(buf: ByteBuffer): UserReference {
        return UserReference(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: UserReference) = (
            FfiConverterString.allocationSize(value.`orgId`) +
            FfiConverterString.allocationSize(value.`userId`)
    )

    override fun write(value: UserReference, buf: ByteBuffer) {
            FfiConverterString.write(value.`orgId`, buf)
            FfiConverterString.write(value.`userId`, buf)
    }
}

/**
 * A thing that is published in versions (an agent, a state machine, a dynamic behavior set) and one version of it.
 *
 * On the wire this is a pair: `["65f0c0ffee65f0c0ffee0001", 3]`.
 */
data class VersionReference (
    /**
     * Identifier of the thing.
     */
    val `id`: kotlin.String
    ,
    /**
     * Number of the version.
     */
    val `version`: kotlin.ULong

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVersionReference: FfiConverterRustBuffer<VersionReference> {
    override fun read(buf: ByteBuffer): VersionReference {
        return VersionReference(
            FfiConverterString.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: VersionReference) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterULong.allocationSize(value.`version`)
    )

    override fun write(value: VersionReference, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterULong.write(value.`version`, buf)
    }
}

/**
 * Which versions of its agent, its state machine and its models a service uses.
 */
data class VersionSet (
    /**
     * Version of the agent; null for the latest.
     */
    val `agentVersionNumber`: kotlin.ULong?
    ,
    /**
     * Version of the state machine; null for the latest.
     */
    val `serviceHierarchicalStateMachineVersionNumber`: kotlin.ULong?
    ,
    /**
     * Language model by purpose, where the version set departs from the defaults.
     */
    val `llmModelPreferences`: Map<kotlin.String, LlmConfig>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVersionSet: FfiConverterRustBuffer<VersionSet> {
    override fun read(buf: ByteBuffer): VersionSet {
        return VersionSet(
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterMapStringTypeLlmConfig.read(buf),
        )
    }

    override fun allocationSize(value: VersionSet) = (
            FfiConverterOptionalULong.allocationSize(value.`agentVersionNumber`) +
            FfiConverterOptionalULong.allocationSize(value.`serviceHierarchicalStateMachineVersionNumber`) +
            FfiConverterMapStringTypeLlmConfig.allocationSize(value.`llmModelPreferences`)
    )

    override fun write(value: VersionSet, buf: ByteBuffer) {
            FfiConverterOptionalULong.write(value.`agentVersionNumber`, buf)
            FfiConverterOptionalULong.write(value.`serviceHierarchicalStateMachineVersionNumber`, buf)
            FfiConverterMapStringTypeLlmConfig.write(value.`llmModelPreferences`, buf)
    }
}

/**
 * Which version set of its service a conversation runs on.
 */
data class VersionSetInfo (
    /**
     * Name of the version set, such as `release`; `unknown` for conversations older than this record.
     */
    val `name`: kotlin.String
    ,
    /**
     * The agent, and its version, that speaks in the conversation.
     */
    val `agentVersionInfo`: VersionReference
    ,
    /**
     * The state machine, and its version, that guides the conversation.
     */
    val `serviceHierarchicalStateMachineVersionInfo`: VersionReference
    ,
    /**
     * Language model by purpose, where the version set departs from the defaults.
     */
    val `llmModelPreferences`: Map<kotlin.String, LlmConfig>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVersionSetInfo: FfiConverterRustBuffer<VersionSetInfo> {
    override fun read(buf: ByteBuffer): VersionSetInfo {
        return VersionSetInfo(
            FfiConverterString.read(buf),
            FfiConverterTypeVersionReference.read(buf),
            FfiConverterTypeVersionReference.read(buf),
            FfiConverterMapStringTypeLlmConfig.read(buf),
        )
    }

    override fun allocationSize(value: VersionSetInfo) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterTypeVersionReference.allocationSize(value.`agentVersionInfo`) +
            FfiConverterTypeVersionReference.allocationSize(value.`serviceHierarchicalStateMachineVersionInfo`) +
            FfiConverterMapStringTypeLlmConfig.allocationSize(value.`llmModelPreferences`)
    )

    override fun write(value: VersionSetInfo, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterTypeVersionReference.write(value.`agentVersionInfo`, buf)
            FfiConverterTypeVersionReference.write(value.`serviceHierarchicalStateMachineVersionInfo`, buf)
            FfiConverterMapStringTypeLlmConfig.write(value.`llmModelPreferences`, buf)
    }
}

/**
 * A memory the agent had at hand while it wrote a message.
 */
data class WorkingMemory (
    /**
     * What is remembered.
     */
    val `content`: kotlin.String
    ,
    /**
     * Where the memory comes from.
     */
    val `context`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_workingmemory_uniffi_trait_debug(FfiConverterTypeWorkingMemory.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeWorkingMemory: FfiConverterRustBuffer<WorkingMemory> {
    override fun read(buf: ByteBuffer): WorkingMemory {
        return WorkingMemory(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: WorkingMemory) = (
            FfiConverterString.allocationSize(value.`content`) +
            FfiConverterString.allocationSize(value.`context`)
    )

    override fun write(value: WorkingMemory, buf: ByteBuffer) {
            FfiConverterString.write(value.`content`, buf)
            FfiConverterString.write(value.`context`, buf)
    }
}

/**
 * What an agent does on the way to its answer.
 */
sealed class AgentAction {

    /**
     * What is looked for in the dynamic behaviors was put into a vector.
     */
    data class SelectDynamicBehaviorVectorGenerated(
        val value: ai.amigo.sdk.SelectDynamicBehaviorVectorGeneratedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * The dynamic behaviors that may matter were found.
     */
    data class SelectDynamicBehaviorRelevanceRetrievalCompleted(
        val value: ai.amigo.sdk.SelectDynamicBehaviorRelevanceRetrievalCompletedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * The dynamic behavior was selected.
     */
    data class SelectDynamicBehaviorCompleted(
        val value: ai.amigo.sdk.SelectDynamicBehaviorCompletedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * It was settled which memories are needed.
     */
    data class CheckIfActiveMemoryNeededCompleted(
        val value: ai.amigo.sdk.CheckIfActiveMemoryNeededCompletedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * Memories were extracted.
     */
    data class ExtractActiveMemoriesCompleted(
        val value: ai.amigo.sdk.ExtractActiveMemoriesCompletedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * The dynamic behavior set changes how the agent finds its way.
     */
    data class NavigateStateMachineDynamicBehaviorOverride(
        val value: ai.amigo.sdk.NavigateStateMachineDynamicBehaviorOverrideEvent) : AgentAction()

    {

        companion object
    }

    /**
     * An action of the present state was selected.
     */
    data class NavigateStateMachineActionStateActionSelected(
        val value: ai.amigo.sdk.NavigateStateMachineActionStateActionSelectedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * The decision of a decision state has begun.
     */
    data class NavigateStateMachineDecisionStateDecisionStarted(
        val value: ai.amigo.sdk.NavigateStateMachineDecisionStateDecisionStartedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * An exit condition of the present state was selected.
     */
    data class NavigateStateMachineExitConditionSelected(
        val value: ai.amigo.sdk.NavigateStateMachineExitConditionSelectedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * A recall state has made queries of its own.
     */
    data class NavigateStateMachineRecallStateDynamicQueriesGenerated(
        val value: ai.amigo.sdk.NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * A recall state has taken its fixed queries.
     */
    data class NavigateStateMachineRecallStateStaticQueriesRetrieved(
        val value: ai.amigo.sdk.NavigateStateMachineRecallStateStaticQueriesRetrievedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * A recall state has found memories.
     */
    data class NavigateStateMachineRecallStateActiveMemoryRetrieved(
        val value: ai.amigo.sdk.NavigateStateMachineRecallStateActiveMemoryRetrievedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * A reflection state has taken its prompt.
     */
    data class NavigateStateMachineReflectionStatePromptRetrieved(
        val value: ai.amigo.sdk.NavigateStateMachineReflectionStatePromptRetrievedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * A reflection state has reflected.
     */
    data class NavigateStateMachineReflectionStateReflectionGenerated(
        val value: ai.amigo.sdk.NavigateStateMachineReflectionStateReflectionGeneratedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * An annotation state has taken its annotation.
     */
    data class NavigateStateMachineAnnotationStateAnnotationRetrieved(
        val value: ai.amigo.sdk.NavigateStateMachineAnnotationStateAnnotationRetrievedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * The agent has gone on to another state.
     */
    data class NavigateStateMachineStateTransitioned(
        val value: ai.amigo.sdk.NavigateStateMachineStateTransitionedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * A tool-call state has taken its designated tool.
     */
    data class DesignatedToolRetrieved(
        val value: ai.amigo.sdk.GenerateToolParamsDesignatedToolRetrievedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * The parameters of the designated tool were made.
     */
    data class DesignatedToolCallParamsGenerated(
        val value: ai.amigo.sdk.GenerateToolParamsDesignatedToolCallParamsGeneratedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * The designated tool has answered.
     */
    data class NavigateStateMachineToolCallStateToolOutputAvailable(
        val value: ai.amigo.sdk.NavigateStateMachineToolCallStateToolOutputAvailableEvent) : AgentAction()

    {

        companion object
    }

    /**
     * A tool is being called.
     */
    data class ToolCallStarted(
        val value: ai.amigo.sdk.ToolCallStartedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * A tool has answered.
     */
    data class ToolCallEnded(
        val value: ai.amigo.sdk.ToolCallEndedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * Something the agent has begun takes long; here is a filler for the time.
     */
    data class ActionTooLong(
        val value: ai.amigo.sdk.ActionTooLongEvent) : AgentAction()

    {

        companion object
    }

    /**
     * The dynamic behavior set changes how the agent answers.
     */
    data class EngageUserDynamicBehaviorOverride(
        val value: ai.amigo.sdk.EngageUserDynamicBehaviorOverrideEvent) : AgentAction()

    {

        companion object
    }

    /**
     * A fragment of the answer was written.
     */
    data class EngageUserMessageFragmentGenerated(
        val value: ai.amigo.sdk.EngageUserMessageFragmentGeneratedEvent) : AgentAction()

    {

        companion object
    }

    /**
     * A kind this version does not know.
     */
    data class Unknown(
        val value: ai.amigo.sdk.UnknownAgentAction) : AgentAction()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAgentAction : FfiConverterRustBuffer<AgentAction>{
    override fun read(buf: ByteBuffer): AgentAction {
        return when(buf.getInt()) {
            1 -> AgentAction.SelectDynamicBehaviorVectorGenerated(
                FfiConverterTypeSelectDynamicBehaviorVectorGeneratedEvent.read(buf),
                )
            2 -> AgentAction.SelectDynamicBehaviorRelevanceRetrievalCompleted(
                FfiConverterTypeSelectDynamicBehaviorRelevanceRetrievalCompletedEvent.read(buf),
                )
            3 -> AgentAction.SelectDynamicBehaviorCompleted(
                FfiConverterTypeSelectDynamicBehaviorCompletedEvent.read(buf),
                )
            4 -> AgentAction.CheckIfActiveMemoryNeededCompleted(
                FfiConverterTypeCheckIfActiveMemoryNeededCompletedEvent.read(buf),
                )
            5 -> AgentAction.ExtractActiveMemoriesCompleted(
                FfiConverterTypeExtractActiveMemoriesCompletedEvent.read(buf),
                )
            6 -> AgentAction.NavigateStateMachineDynamicBehaviorOverride(
                FfiConverterTypeNavigateStateMachineDynamicBehaviorOverrideEvent.read(buf),
                )
            7 -> AgentAction.NavigateStateMachineActionStateActionSelected(
                FfiConverterTypeNavigateStateMachineActionStateActionSelectedEvent.read(buf),
                )
            8 -> AgentAction.NavigateStateMachineDecisionStateDecisionStarted(
                FfiConverterTypeNavigateStateMachineDecisionStateDecisionStartedEvent.read(buf),
                )
            9 -> AgentAction.NavigateStateMachineExitConditionSelected(
                FfiConverterTypeNavigateStateMachineExitConditionSelectedEvent.read(buf),
                )
            10 -> AgentAction.NavigateStateMachineRecallStateDynamicQueriesGenerated(
                FfiConverterTypeNavigateStateMachineRecallStateDynamicQueriesGeneratedEvent.read(buf),
                )
            11 -> AgentAction.NavigateStateMachineRecallStateStaticQueriesRetrieved(
                FfiConverterTypeNavigateStateMachineRecallStateStaticQueriesRetrievedEvent.read(buf),
                )
            12 -> AgentAction.NavigateStateMachineRecallStateActiveMemoryRetrieved(
                FfiConverterTypeNavigateStateMachineRecallStateActiveMemoryRetrievedEvent.read(buf),
                )
            13 -> AgentAction.NavigateStateMachineReflectionStatePromptRetrieved(
                FfiConverterTypeNavigateStateMachineReflectionStatePromptRetrievedEvent.read(buf),
                )
            14 -> AgentAction.NavigateStateMachineReflectionStateReflectionGenerated(
                FfiConverterTypeNavigateStateMachineReflectionStateReflectionGeneratedEvent.read(buf),
                )
            15 -> AgentAction.NavigateStateMachineAnnotationStateAnnotationRetrieved(
                FfiConverterTypeNavigateStateMachineAnnotationStateAnnotationRetrievedEvent.read(buf),
                )
            16 -> AgentAction.NavigateStateMachineStateTransitioned(
                FfiConverterTypeNavigateStateMachineStateTransitionedEvent.read(buf),
                )
            17 -> AgentAction.DesignatedToolRetrieved(
                FfiConverterTypeGenerateToolParamsDesignatedToolRetrievedEvent.read(buf),
                )
            18 -> AgentAction.DesignatedToolCallParamsGenerated(
                FfiConverterTypeGenerateToolParamsDesignatedToolCallParamsGeneratedEvent.read(buf),
                )
            19 -> AgentAction.NavigateStateMachineToolCallStateToolOutputAvailable(
                FfiConverterTypeNavigateStateMachineToolCallStateToolOutputAvailableEvent.read(buf),
                )
            20 -> AgentAction.ToolCallStarted(
                FfiConverterTypeToolCallStartedEvent.read(buf),
                )
            21 -> AgentAction.ToolCallEnded(
                FfiConverterTypeToolCallEndedEvent.read(buf),
                )
            22 -> AgentAction.ActionTooLong(
                FfiConverterTypeActionTooLongEvent.read(buf),
                )
            23 -> AgentAction.EngageUserDynamicBehaviorOverride(
                FfiConverterTypeEngageUserDynamicBehaviorOverrideEvent.read(buf),
                )
            24 -> AgentAction.EngageUserMessageFragmentGenerated(
                FfiConverterTypeEngageUserMessageFragmentGeneratedEvent.read(buf),
                )
            25 -> AgentAction.Unknown(
                FfiConverterTypeUnknownAgentAction.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: AgentAction): ULong = when(value) {
        is AgentAction.SelectDynamicBehaviorVectorGenerated -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSelectDynamicBehaviorVectorGeneratedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.SelectDynamicBehaviorRelevanceRetrievalCompleted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSelectDynamicBehaviorRelevanceRetrievalCompletedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.SelectDynamicBehaviorCompleted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSelectDynamicBehaviorCompletedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.CheckIfActiveMemoryNeededCompleted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCheckIfActiveMemoryNeededCompletedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.ExtractActiveMemoriesCompleted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeExtractActiveMemoriesCompletedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.NavigateStateMachineDynamicBehaviorOverride -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNavigateStateMachineDynamicBehaviorOverrideEvent.allocationSize(value.value)
            )
        }
        is AgentAction.NavigateStateMachineActionStateActionSelected -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNavigateStateMachineActionStateActionSelectedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.NavigateStateMachineDecisionStateDecisionStarted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNavigateStateMachineDecisionStateDecisionStartedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.NavigateStateMachineExitConditionSelected -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNavigateStateMachineExitConditionSelectedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.NavigateStateMachineRecallStateDynamicQueriesGenerated -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNavigateStateMachineRecallStateDynamicQueriesGeneratedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.NavigateStateMachineRecallStateStaticQueriesRetrieved -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNavigateStateMachineRecallStateStaticQueriesRetrievedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.NavigateStateMachineRecallStateActiveMemoryRetrieved -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNavigateStateMachineRecallStateActiveMemoryRetrievedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.NavigateStateMachineReflectionStatePromptRetrieved -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNavigateStateMachineReflectionStatePromptRetrievedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.NavigateStateMachineReflectionStateReflectionGenerated -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNavigateStateMachineReflectionStateReflectionGeneratedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.NavigateStateMachineAnnotationStateAnnotationRetrieved -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNavigateStateMachineAnnotationStateAnnotationRetrievedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.NavigateStateMachineStateTransitioned -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNavigateStateMachineStateTransitionedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.DesignatedToolRetrieved -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeGenerateToolParamsDesignatedToolRetrievedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.DesignatedToolCallParamsGenerated -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeGenerateToolParamsDesignatedToolCallParamsGeneratedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.NavigateStateMachineToolCallStateToolOutputAvailable -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNavigateStateMachineToolCallStateToolOutputAvailableEvent.allocationSize(value.value)
            )
        }
        is AgentAction.ToolCallStarted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeToolCallStartedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.ToolCallEnded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeToolCallEndedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.ActionTooLong -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeActionTooLongEvent.allocationSize(value.value)
            )
        }
        is AgentAction.EngageUserDynamicBehaviorOverride -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeEngageUserDynamicBehaviorOverrideEvent.allocationSize(value.value)
            )
        }
        is AgentAction.EngageUserMessageFragmentGenerated -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeEngageUserMessageFragmentGeneratedEvent.allocationSize(value.value)
            )
        }
        is AgentAction.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeUnknownAgentAction.allocationSize(value.value)
            )
        }
    }

    override fun write(value: AgentAction, buf: ByteBuffer) {
        when(value) {
            is AgentAction.SelectDynamicBehaviorVectorGenerated -> {
                buf.putInt(1)
                FfiConverterTypeSelectDynamicBehaviorVectorGeneratedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.SelectDynamicBehaviorRelevanceRetrievalCompleted -> {
                buf.putInt(2)
                FfiConverterTypeSelectDynamicBehaviorRelevanceRetrievalCompletedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.SelectDynamicBehaviorCompleted -> {
                buf.putInt(3)
                FfiConverterTypeSelectDynamicBehaviorCompletedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.CheckIfActiveMemoryNeededCompleted -> {
                buf.putInt(4)
                FfiConverterTypeCheckIfActiveMemoryNeededCompletedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.ExtractActiveMemoriesCompleted -> {
                buf.putInt(5)
                FfiConverterTypeExtractActiveMemoriesCompletedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.NavigateStateMachineDynamicBehaviorOverride -> {
                buf.putInt(6)
                FfiConverterTypeNavigateStateMachineDynamicBehaviorOverrideEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.NavigateStateMachineActionStateActionSelected -> {
                buf.putInt(7)
                FfiConverterTypeNavigateStateMachineActionStateActionSelectedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.NavigateStateMachineDecisionStateDecisionStarted -> {
                buf.putInt(8)
                FfiConverterTypeNavigateStateMachineDecisionStateDecisionStartedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.NavigateStateMachineExitConditionSelected -> {
                buf.putInt(9)
                FfiConverterTypeNavigateStateMachineExitConditionSelectedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.NavigateStateMachineRecallStateDynamicQueriesGenerated -> {
                buf.putInt(10)
                FfiConverterTypeNavigateStateMachineRecallStateDynamicQueriesGeneratedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.NavigateStateMachineRecallStateStaticQueriesRetrieved -> {
                buf.putInt(11)
                FfiConverterTypeNavigateStateMachineRecallStateStaticQueriesRetrievedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.NavigateStateMachineRecallStateActiveMemoryRetrieved -> {
                buf.putInt(12)
                FfiConverterTypeNavigateStateMachineRecallStateActiveMemoryRetrievedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.NavigateStateMachineReflectionStatePromptRetrieved -> {
                buf.putInt(13)
                FfiConverterTypeNavigateStateMachineReflectionStatePromptRetrievedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.NavigateStateMachineReflectionStateReflectionGenerated -> {
                buf.putInt(14)
                FfiConverterTypeNavigateStateMachineReflectionStateReflectionGeneratedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.NavigateStateMachineAnnotationStateAnnotationRetrieved -> {
                buf.putInt(15)
                FfiConverterTypeNavigateStateMachineAnnotationStateAnnotationRetrievedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.NavigateStateMachineStateTransitioned -> {
                buf.putInt(16)
                FfiConverterTypeNavigateStateMachineStateTransitionedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.DesignatedToolRetrieved -> {
                buf.putInt(17)
                FfiConverterTypeGenerateToolParamsDesignatedToolRetrievedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.DesignatedToolCallParamsGenerated -> {
                buf.putInt(18)
                FfiConverterTypeGenerateToolParamsDesignatedToolCallParamsGeneratedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.NavigateStateMachineToolCallStateToolOutputAvailable -> {
                buf.putInt(19)
                FfiConverterTypeNavigateStateMachineToolCallStateToolOutputAvailableEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.ToolCallStarted -> {
                buf.putInt(20)
                FfiConverterTypeToolCallStartedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.ToolCallEnded -> {
                buf.putInt(21)
                FfiConverterTypeToolCallEndedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.ActionTooLong -> {
                buf.putInt(22)
                FfiConverterTypeActionTooLongEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.EngageUserDynamicBehaviorOverride -> {
                buf.putInt(23)
                FfiConverterTypeEngageUserDynamicBehaviorOverrideEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.EngageUserMessageFragmentGenerated -> {
                buf.putInt(24)
                FfiConverterTypeEngageUserMessageFragmentGeneratedEvent.write(value.value, buf)
                Unit
            }
            is AgentAction.Unknown -> {
                buf.putInt(25)
                FfiConverterTypeUnknownAgentAction.write(value.value, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Media type of a voice message's audio.
 */
sealed class AudioContentType {

    /**
     * MP3.
     */
    object Mpeg : AudioContentType()

    /**
     * WAV.
     */
    object Wav : AudioContentType()

    /**
     * A value this version does not know, as it stood on the wire.
     */
    data class Unknown(
        val value: kotlin.String) : AudioContentType()

    {

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_audiocontenttype_uniffi_trait_display(FfiConverterTypeAudioContentType.lower(this),
        _status)
}
    )
    }
        companion object
    }

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_audiocontenttype_uniffi_trait_display(FfiConverterTypeAudioContentType.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAudioContentType : FfiConverterRustBuffer<AudioContentType>{
    override fun read(buf: ByteBuffer): AudioContentType {
        return when(buf.getInt()) {
            1 -> AudioContentType.Mpeg
            2 -> AudioContentType.Wav
            3 -> AudioContentType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: AudioContentType): ULong = when(value) {
        is AudioContentType.Mpeg -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AudioContentType.Wav -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AudioContentType.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.value)
            )
        }
    }

    override fun write(value: AudioContentType, buf: ByteBuffer) {
        when(value) {
            is AudioContentType.Mpeg -> {
                buf.putInt(1)
                Unit
            }
            is AudioContentType.Wav -> {
                buf.putInt(2)
                Unit
            }
            is AudioContentType.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.value, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Something that happens while a conversation is created or an interaction runs.
 */
sealed class ConversationEvent {

    /**
     * The conversation exists. The first event of a creation.
     */
    data class ConversationCreated(
        val value: ai.amigo.sdk.ConversationCreatedEvent) : ConversationEvent()

    {

        companion object
    }

    /**
     * The text of the user's message is known. The first event of an interaction.
     */
    data class UserMessageAvailable(
        val value: ai.amigo.sdk.UserMessageAvailableEvent) : ConversationEvent()

    {

        companion object
    }

    /**
     * The agent does something on the way to its answer.
     */
    data class CurrentAgentAction(
        val value: ai.amigo.sdk.CurrentAgentActionEvent) : ConversationEvent()

    {

        companion object
    }

    /**
     * A piece of the agent's message.
     */
    data class NewMessage(
        val value: ai.amigo.sdk.NewMessageEvent) : ConversationEvent()

    {

        companion object
    }

    /**
     * The interaction is over and kept.
     */
    data class InteractionComplete(
        val value: ai.amigo.sdk.InteractionCompleteEvent) : ConversationEvent()

    {

        companion object
    }

    /**
     * Something failed.
     */
    data class Error(
        val value: ai.amigo.sdk.ErrorEvent) : ConversationEvent()

    {

        companion object
    }

    /**
     * A kind this version does not know.
     */
    data class Unknown(
        val value: ai.amigo.sdk.UnknownEvent) : ConversationEvent()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConversationEvent : FfiConverterRustBuffer<ConversationEvent>{
    override fun read(buf: ByteBuffer): ConversationEvent {
        return when(buf.getInt()) {
            1 -> ConversationEvent.ConversationCreated(
                FfiConverterTypeConversationCreatedEvent.read(buf),
                )
            2 -> ConversationEvent.UserMessageAvailable(
                FfiConverterTypeUserMessageAvailableEvent.read(buf),
                )
            3 -> ConversationEvent.CurrentAgentAction(
                FfiConverterTypeCurrentAgentActionEvent.read(buf),
                )
            4 -> ConversationEvent.NewMessage(
                FfiConverterTypeNewMessageEvent.read(buf),
                )
            5 -> ConversationEvent.InteractionComplete(
                FfiConverterTypeInteractionCompleteEvent.read(buf),
                )
            6 -> ConversationEvent.Error(
                FfiConverterTypeErrorEvent.read(buf),
                )
            7 -> ConversationEvent.Unknown(
                FfiConverterTypeUnknownEvent.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ConversationEvent): ULong = when(value) {
        is ConversationEvent.ConversationCreated -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeConversationCreatedEvent.allocationSize(value.value)
            )
        }
        is ConversationEvent.UserMessageAvailable -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeUserMessageAvailableEvent.allocationSize(value.value)
            )
        }
        is ConversationEvent.CurrentAgentAction -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCurrentAgentActionEvent.allocationSize(value.value)
            )
        }
        is ConversationEvent.NewMessage -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNewMessageEvent.allocationSize(value.value)
            )
        }
        is ConversationEvent.InteractionComplete -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeInteractionCompleteEvent.allocationSize(value.value)
            )
        }
        is ConversationEvent.Error -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeErrorEvent.allocationSize(value.value)
            )
        }
        is ConversationEvent.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeUnknownEvent.allocationSize(value.value)
            )
        }
    }

    override fun write(value: ConversationEvent, buf: ByteBuffer) {
        when(value) {
            is ConversationEvent.ConversationCreated -> {
                buf.putInt(1)
                FfiConverterTypeConversationCreatedEvent.write(value.value, buf)
                Unit
            }
            is ConversationEvent.UserMessageAvailable -> {
                buf.putInt(2)
                FfiConverterTypeUserMessageAvailableEvent.write(value.value, buf)
                Unit
            }
            is ConversationEvent.CurrentAgentAction -> {
                buf.putInt(3)
                FfiConverterTypeCurrentAgentActionEvent.write(value.value, buf)
                Unit
            }
            is ConversationEvent.NewMessage -> {
                buf.putInt(4)
                FfiConverterTypeNewMessageEvent.write(value.value, buf)
                Unit
            }
            is ConversationEvent.InteractionComplete -> {
                buf.putInt(5)
                FfiConverterTypeInteractionCompleteEvent.write(value.value, buf)
                Unit
            }
            is ConversationEvent.Error -> {
                buf.putInt(6)
                FfiConverterTypeErrorEvent.write(value.value, buf)
                Unit
            }
            is ConversationEvent.Unknown -> {
                buf.putInt(7)
                FfiConverterTypeUnknownEvent.write(value.value, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Order of conversations.
 */
sealed class ConversationSort {

    /**
     * The oldest first.
     */
    object CreatedAtAscending : ConversationSort()

    /**
     * The newest first.
     */
    object CreatedAtDescending : ConversationSort()

    /**
     * A value this version does not know, as it stood on the wire.
     */
    data class Unknown(
        val value: kotlin.String) : ConversationSort()

    {

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_conversationsort_uniffi_trait_display(FfiConverterTypeConversationSort.lower(this),
        _status)
}
    )
    }
        companion object
    }

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_conversationsort_uniffi_trait_display(FfiConverterTypeConversationSort.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConversationSort : FfiConverterRustBuffer<ConversationSort>{
    override fun read(buf: ByteBuffer): ConversationSort {
        return when(buf.getInt()) {
            1 -> ConversationSort.CreatedAtAscending
            2 -> ConversationSort.CreatedAtDescending
            3 -> ConversationSort.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ConversationSort): ULong = when(value) {
        is ConversationSort.CreatedAtAscending -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ConversationSort.CreatedAtDescending -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ConversationSort.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.value)
            )
        }
    }

    override fun write(value: ConversationSort, buf: ByteBuffer) {
        when(value) {
            is ConversationSort.CreatedAtAscending -> {
                buf.putInt(1)
                Unit
            }
            is ConversationSort.CreatedAtDescending -> {
                buf.putInt(2)
                Unit
            }
            is ConversationSort.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.value, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * The kinds of failure; every language has one class for each.
 */

enum class ErrorKind {

    /**
     * The request makes no sense in the present state, such as the source of a text message (400 and other 4xx).
     */
    BAD_REQUEST,
    /**
     * The API key, the user or the organisation was not accepted (401; for a sign-in also 403 and 404).
     */
    AUTHENTICATION,
    /**
     * The user lacks a permission (403).
     */
    PERMISSION,
    /**
     * The organisation, conversation, interaction or message is not there (404).
     */
    NOT_FOUND,
    /**
     * Something else is going on with the same object (409).
     */
    CONFLICT,
    /**
     * A field was refused: by the server (422), or before anything was sent.
     */
    VALIDATION,
    /**
     * Too many requests (429).
     */
    RATE_LIMIT,
    /**
     * The server failed (5xx other than 503).
     */
    SERVER,
    /**
     * The service is down for maintenance or overloaded (503).
     */
    SERVICE_UNAVAILABLE,
    /**
     * The server was not reached, the connection broke, or it led to another origin.
     */
    NETWORK,
    /**
     * The answer did not come in time.
     */
    TIMEOUT,
    /**
     * The answer is not what the API promises.
     */
    DECODE,
    /**
     * A setting is missing or wrong.
     */
    CONFIGURATION;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeErrorKind: FfiConverterRustBuffer<ErrorKind> {
    override fun read(buf: ByteBuffer) = try {

        ErrorKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ErrorKind) = 4UL

    override fun write(value: ErrorKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What the message is that a conversation or an interaction begins with.
 */
sealed class InitialMessageType {

    /**
     * The user says it.
     */
    object UserMessage : InitialMessageType()

    /**
     * It happened outside the conversation.
     */
    object ExternalEvent : InitialMessageType()

    /**
     * There is none: the agent goes on by itself. Only for interactions.
     */
    object Skip : InitialMessageType()

    /**
     * A value this version does not know, as it stood on the wire.
     */
    data class Unknown(
        val value: kotlin.String) : InitialMessageType()

    {

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_initialmessagetype_uniffi_trait_display(FfiConverterTypeInitialMessageType.lower(this),
        _status)
}
    )
    }
        companion object
    }

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_initialmessagetype_uniffi_trait_display(FfiConverterTypeInitialMessageType.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInitialMessageType : FfiConverterRustBuffer<InitialMessageType>{
    override fun read(buf: ByteBuffer): InitialMessageType {
        return when(buf.getInt()) {
            1 -> InitialMessageType.UserMessage
            2 -> InitialMessageType.ExternalEvent
            3 -> InitialMessageType.Skip
            4 -> InitialMessageType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: InitialMessageType): ULong = when(value) {
        is InitialMessageType.UserMessage -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is InitialMessageType.ExternalEvent -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is InitialMessageType.Skip -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is InitialMessageType.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.value)
            )
        }
    }

    override fun write(value: InitialMessageType, buf: ByteBuffer) {
        when(value) {
            is InitialMessageType.UserMessage -> {
                buf.putInt(1)
                Unit
            }
            is InitialMessageType.ExternalEvent -> {
                buf.putInt(2)
                Unit
            }
            is InitialMessageType.Skip -> {
                buf.putInt(3)
                Unit
            }
            is InitialMessageType.Unknown -> {
                buf.putInt(4)
                FfiConverterString.write(value.value, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * A JSON value.
 */
sealed class JsonValue {

    /**
     * The value `null`.
     */
    object Null : JsonValue()

    /**
     * `true` or `false`.
     */
    data class Bool(
        /**
         * The value.
         */
        val `value`: kotlin.Boolean) : JsonValue()

    {

        companion object
    }

    /**
     * A number without a fraction.
     */
    data class Integer(
        /**
         * The value.
         */
        val `value`: kotlin.Long) : JsonValue()

    {

        companion object
    }

    /**
     * A number without a fraction that is too large for `Integer`.
     */
    data class LargeInteger(
        /**
         * The value.
         */
        val `value`: kotlin.ULong) : JsonValue()

    {

        companion object
    }

    /**
     * A number with a fraction, or one that is larger still.
     */
    data class Number(
        /**
         * The value.
         */
        val `value`: kotlin.Double) : JsonValue()

    {

        companion object
    }

    /**
     * A string.
     */
    data class Text(
        /**
         * The value.
         */
        val `value`: kotlin.String) : JsonValue()

    {

        companion object
    }

    /**
     * A list.
     */
    data class Array(
        /**
         * The values.
         */
        val `values`: List<ai.amigo.sdk.JsonValue>) : JsonValue()

    {

        companion object
    }

    /**
     * An object.
     */
    data class Object(
        /**
         * The fields, in the order in which they came where the language has ordered maps.
         */
        val `fields`: Map<kotlin.String, ai.amigo.sdk.JsonValue>) : JsonValue()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeJsonValue : FfiConverterRustBuffer<JsonValue>{
    override fun read(buf: ByteBuffer): JsonValue {
        return when(buf.getInt()) {
            1 -> JsonValue.Null
            2 -> JsonValue.Bool(
                FfiConverterBoolean.read(buf),
                )
            3 -> JsonValue.Integer(
                FfiConverterLong.read(buf),
                )
            4 -> JsonValue.LargeInteger(
                FfiConverterULong.read(buf),
                )
            5 -> JsonValue.Number(
                FfiConverterDouble.read(buf),
                )
            6 -> JsonValue.Text(
                FfiConverterString.read(buf),
                )
            7 -> JsonValue.Array(
                FfiConverterSequenceTypeJsonValue.read(buf),
                )
            8 -> JsonValue.Object(
                FfiConverterMapStringTypeJsonValue.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: JsonValue): ULong = when(value) {
        is JsonValue.Null -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is JsonValue.Bool -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterBoolean.allocationSize(value.`value`)
            )
        }
        is JsonValue.Integer -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterLong.allocationSize(value.`value`)
            )
        }
        is JsonValue.LargeInteger -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterULong.allocationSize(value.`value`)
            )
        }
        is JsonValue.Number -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterDouble.allocationSize(value.`value`)
            )
        }
        is JsonValue.Text -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
        is JsonValue.Array -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeJsonValue.allocationSize(value.`values`)
            )
        }
        is JsonValue.Object -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterMapStringTypeJsonValue.allocationSize(value.`fields`)
            )
        }
    }

    override fun write(value: JsonValue, buf: ByteBuffer) {
        when(value) {
            is JsonValue.Null -> {
                buf.putInt(1)
                Unit
            }
            is JsonValue.Bool -> {
                buf.putInt(2)
                FfiConverterBoolean.write(value.`value`, buf)
                Unit
            }
            is JsonValue.Integer -> {
                buf.putInt(3)
                FfiConverterLong.write(value.`value`, buf)
                Unit
            }
            is JsonValue.LargeInteger -> {
                buf.putInt(4)
                FfiConverterULong.write(value.`value`, buf)
                Unit
            }
            is JsonValue.Number -> {
                buf.putInt(5)
                FfiConverterDouble.write(value.`value`, buf)
                Unit
            }
            is JsonValue.Text -> {
                buf.putInt(6)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
            is JsonValue.Array -> {
                buf.putInt(7)
                FfiConverterSequenceTypeJsonValue.write(value.`values`, buf)
                Unit
            }
            is JsonValue.Object -> {
                buf.putInt(8)
                FfiConverterMapStringTypeJsonValue.write(value.`fields`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * How a message was delivered.
 */
sealed class MessageFormat {

    /**
     * As text.
     */
    object Text : MessageFormat()

    /**
     * As speech; its audio can be had through `get_message_source`.
     */
    object Voice : MessageFormat()

    /**
     * A value this version does not know, as it stood on the wire.
     */
    data class Unknown(
        val value: kotlin.String) : MessageFormat()

    {

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_messageformat_uniffi_trait_display(FfiConverterTypeMessageFormat.lower(this),
        _status)
}
    )
    }
        companion object
    }

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_messageformat_uniffi_trait_display(FfiConverterTypeMessageFormat.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMessageFormat : FfiConverterRustBuffer<MessageFormat>{
    override fun read(buf: ByteBuffer): MessageFormat {
        return when(buf.getInt()) {
            1 -> MessageFormat.Text
            2 -> MessageFormat.Voice
            3 -> MessageFormat.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: MessageFormat): ULong = when(value) {
        is MessageFormat.Text -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MessageFormat.Voice -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MessageFormat.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.value)
            )
        }
    }

    override fun write(value: MessageFormat, buf: ByteBuffer) {
        when(value) {
            is MessageFormat.Text -> {
                buf.putInt(1)
                Unit
            }
            is MessageFormat.Voice -> {
                buf.putInt(2)
                Unit
            }
            is MessageFormat.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.value, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Order of messages.
 */
sealed class MessageSort {

    /**
     * The oldest first.
     */
    object CreatedAtAscending : MessageSort()

    /**
     * The newest first.
     */
    object CreatedAtDescending : MessageSort()

    /**
     * By the identifier of the interaction, the lowest first.
     */
    object InteractionIdAscending : MessageSort()

    /**
     * By the identifier of the interaction, the highest first.
     */
    object InteractionIdDescending : MessageSort()

    /**
     * A value this version does not know, as it stood on the wire.
     */
    data class Unknown(
        val value: kotlin.String) : MessageSort()

    {

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_messagesort_uniffi_trait_display(FfiConverterTypeMessageSort.lower(this),
        _status)
}
    )
    }
        companion object
    }

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_messagesort_uniffi_trait_display(FfiConverterTypeMessageSort.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMessageSort : FfiConverterRustBuffer<MessageSort>{
    override fun read(buf: ByteBuffer): MessageSort {
        return when(buf.getInt()) {
            1 -> MessageSort.CreatedAtAscending
            2 -> MessageSort.CreatedAtDescending
            3 -> MessageSort.InteractionIdAscending
            4 -> MessageSort.InteractionIdDescending
            5 -> MessageSort.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: MessageSort): ULong = when(value) {
        is MessageSort.CreatedAtAscending -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MessageSort.CreatedAtDescending -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MessageSort.InteractionIdAscending -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MessageSort.InteractionIdDescending -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MessageSort.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.value)
            )
        }
    }

    override fun write(value: MessageSort, buf: ByteBuffer) {
        when(value) {
            is MessageSort.CreatedAtAscending -> {
                buf.putInt(1)
                Unit
            }
            is MessageSort.CreatedAtDescending -> {
                buf.putInt(2)
                Unit
            }
            is MessageSort.InteractionIdAscending -> {
                buf.putInt(3)
                Unit
            }
            is MessageSort.InteractionIdDescending -> {
                buf.putInt(4)
                Unit
            }
            is MessageSort.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.value, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Who or what a message comes from.
 */
sealed class MessageType {

    /**
     * Said by the user.
     */
    object UserMessage : MessageType()

    /**
     * Said by the agent.
     */
    object AgentMessage : MessageType()

    /**
     * Thought by the agent and not said; returned only when asked for.
     */
    object AgentInnerThought : MessageType()

    /**
     * Something that happened outside the conversation and was reported into it.
     */
    object ExternalEvent : MessageType()

    /**
     * A value this version does not know, as it stood on the wire.
     */
    data class Unknown(
        val value: kotlin.String) : MessageType()

    {

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_messagetype_uniffi_trait_display(FfiConverterTypeMessageType.lower(this),
        _status)
}
    )
    }
        companion object
    }

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_messagetype_uniffi_trait_display(FfiConverterTypeMessageType.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMessageType : FfiConverterRustBuffer<MessageType>{
    override fun read(buf: ByteBuffer): MessageType {
        return when(buf.getInt()) {
            1 -> MessageType.UserMessage
            2 -> MessageType.AgentMessage
            3 -> MessageType.AgentInnerThought
            4 -> MessageType.ExternalEvent
            5 -> MessageType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: MessageType): ULong = when(value) {
        is MessageType.UserMessage -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MessageType.AgentMessage -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MessageType.AgentInnerThought -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MessageType.ExternalEvent -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MessageType.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.value)
            )
        }
    }

    override fun write(value: MessageType, buf: ByteBuffer) {
        when(value) {
            is MessageType.UserMessage -> {
                buf.putInt(1)
                Unit
            }
            is MessageType.AgentMessage -> {
                buf.putInt(2)
                Unit
            }
            is MessageType.AgentInnerThought -> {
                buf.putInt(3)
                Unit
            }
            is MessageType.ExternalEvent -> {
                buf.putInt(4)
                Unit
            }
            is MessageType.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.value, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * An analysis that runs after a conversation has finished.
 */
sealed class PostProcessingType {

    /**
     * The user models were brought up to date.
     */
    object GenerateUserModels : PostProcessingType()

    /**
     * Memories were extracted.
     */
    object ExtractMemories : PostProcessingType()

    /**
     * Metrics were computed.
     */
    object ComputeMetrics : PostProcessingType()

    /**
     * A value this version does not know, as it stood on the wire.
     */
    data class Unknown(
        val value: kotlin.String) : PostProcessingType()

    {

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_postprocessingtype_uniffi_trait_display(FfiConverterTypePostProcessingType.lower(this),
        _status)
}
    )
    }
        companion object
    }

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_postprocessingtype_uniffi_trait_display(FfiConverterTypePostProcessingType.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePostProcessingType : FfiConverterRustBuffer<PostProcessingType>{
    override fun read(buf: ByteBuffer): PostProcessingType {
        return when(buf.getInt()) {
            1 -> PostProcessingType.GenerateUserModels
            2 -> PostProcessingType.ExtractMemories
            3 -> PostProcessingType.ComputeMetrics
            4 -> PostProcessingType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: PostProcessingType): ULong = when(value) {
        is PostProcessingType.GenerateUserModels -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is PostProcessingType.ExtractMemories -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is PostProcessingType.ComputeMetrics -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is PostProcessingType.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.value)
            )
        }
    }

    override fun write(value: PostProcessingType, buf: ByteBuffer) {
        when(value) {
            is PostProcessingType.GenerateUserModels -> {
                buf.putInt(1)
                Unit
            }
            is PostProcessingType.ExtractMemories -> {
                buf.putInt(2)
                Unit
            }
            is PostProcessingType.ComputeMetrics -> {
                buf.putInt(3)
                Unit
            }
            is PostProcessingType.Unknown -> {
                buf.putInt(4)
                FfiConverterString.write(value.value, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Order of services.
 */
sealed class ServiceSort {

    /**
     * By name, from A to Z.
     */
    object NameAscending : ServiceSort()

    /**
     * By name, from Z to A.
     */
    object NameDescending : ServiceSort()

    /**
     * Those that cannot be talked to first.
     */
    object IsActiveAscending : ServiceSort()

    /**
     * Those that can be talked to first.
     */
    object IsActiveDescending : ServiceSort()

    /**
     * A value this version does not know, as it stood on the wire.
     */
    data class Unknown(
        val value: kotlin.String) : ServiceSort()

    {

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_servicesort_uniffi_trait_display(FfiConverterTypeServiceSort.lower(this),
        _status)
}
    )
    }
        companion object
    }

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_servicesort_uniffi_trait_display(FfiConverterTypeServiceSort.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeServiceSort : FfiConverterRustBuffer<ServiceSort>{
    override fun read(buf: ByteBuffer): ServiceSort {
        return when(buf.getInt()) {
            1 -> ServiceSort.NameAscending
            2 -> ServiceSort.NameDescending
            3 -> ServiceSort.IsActiveAscending
            4 -> ServiceSort.IsActiveDescending
            5 -> ServiceSort.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ServiceSort): ULong = when(value) {
        is ServiceSort.NameAscending -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ServiceSort.NameDescending -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ServiceSort.IsActiveAscending -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ServiceSort.IsActiveDescending -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ServiceSort.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.value)
            )
        }
    }

    override fun write(value: ServiceSort, buf: ByteBuffer) {
        when(value) {
            is ServiceSort.NameAscending -> {
                buf.putInt(1)
                Unit
            }
            is ServiceSort.NameDescending -> {
                buf.putInt(2)
                Unit
            }
            is ServiceSort.IsActiveAscending -> {
                buf.putInt(3)
                Unit
            }
            is ServiceSort.IsActiveDescending -> {
                buf.putInt(4)
                Unit
            }
            is ServiceSort.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.value, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * How the agent got from one state to the next. The kind is that of the state which was left.
 */
sealed class StateTransitionLog {

    /**
     * From a state in which the agent talks to the user.
     */
    data class Action(
        val value: ai.amigo.sdk.ActionStateTransition) : StateTransitionLog()

    {

        companion object
    }

    /**
     * From a state in which the agent decides where to go.
     */
    data class Decision(
        val value: ai.amigo.sdk.DecisionStateTransition) : StateTransitionLog()

    {

        companion object
    }

    /**
     * From a state in which the agent recalls memories.
     */
    data class Recall(
        val value: ai.amigo.sdk.RecallStateTransition) : StateTransitionLog()

    {

        companion object
    }

    /**
     * Back to an earlier state.
     */
    data class Jumpback(
        val value: ai.amigo.sdk.JumpbackStateTransition) : StateTransitionLog()

    {

        companion object
    }

    /**
     * From a state that puts a fixed thought into the agent's mind.
     */
    data class Annotation(
        val value: ai.amigo.sdk.AnnotationStateTransition) : StateTransitionLog()

    {

        companion object
    }

    /**
     * From a state in which the agent reflects.
     */
    data class Reflection(
        val value: ai.amigo.sdk.ReflectionStateTransition) : StateTransitionLog()

    {

        companion object
    }

    /**
     * From a state in which the agent calls a designated tool.
     */
    data class ToolCall(
        val value: ai.amigo.sdk.ToolCallStateTransition) : StateTransitionLog()

    {

        companion object
    }

    /**
     * A kind this version does not know.
     */
    data class Unknown(
        val value: ai.amigo.sdk.UnknownStateTransition) : StateTransitionLog()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStateTransitionLog : FfiConverterRustBuffer<StateTransitionLog>{
    override fun read(buf: ByteBuffer): StateTransitionLog {
        return when(buf.getInt()) {
            1 -> StateTransitionLog.Action(
                FfiConverterTypeActionStateTransition.read(buf),
                )
            2 -> StateTransitionLog.Decision(
                FfiConverterTypeDecisionStateTransition.read(buf),
                )
            3 -> StateTransitionLog.Recall(
                FfiConverterTypeRecallStateTransition.read(buf),
                )
            4 -> StateTransitionLog.Jumpback(
                FfiConverterTypeJumpbackStateTransition.read(buf),
                )
            5 -> StateTransitionLog.Annotation(
                FfiConverterTypeAnnotationStateTransition.read(buf),
                )
            6 -> StateTransitionLog.Reflection(
                FfiConverterTypeReflectionStateTransition.read(buf),
                )
            7 -> StateTransitionLog.ToolCall(
                FfiConverterTypeToolCallStateTransition.read(buf),
                )
            8 -> StateTransitionLog.Unknown(
                FfiConverterTypeUnknownStateTransition.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: StateTransitionLog): ULong = when(value) {
        is StateTransitionLog.Action -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeActionStateTransition.allocationSize(value.value)
            )
        }
        is StateTransitionLog.Decision -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDecisionStateTransition.allocationSize(value.value)
            )
        }
        is StateTransitionLog.Recall -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRecallStateTransition.allocationSize(value.value)
            )
        }
        is StateTransitionLog.Jumpback -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeJumpbackStateTransition.allocationSize(value.value)
            )
        }
        is StateTransitionLog.Annotation -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeAnnotationStateTransition.allocationSize(value.value)
            )
        }
        is StateTransitionLog.Reflection -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeReflectionStateTransition.allocationSize(value.value)
            )
        }
        is StateTransitionLog.ToolCall -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeToolCallStateTransition.allocationSize(value.value)
            )
        }
        is StateTransitionLog.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeUnknownStateTransition.allocationSize(value.value)
            )
        }
    }

    override fun write(value: StateTransitionLog, buf: ByteBuffer) {
        when(value) {
            is StateTransitionLog.Action -> {
                buf.putInt(1)
                FfiConverterTypeActionStateTransition.write(value.value, buf)
                Unit
            }
            is StateTransitionLog.Decision -> {
                buf.putInt(2)
                FfiConverterTypeDecisionStateTransition.write(value.value, buf)
                Unit
            }
            is StateTransitionLog.Recall -> {
                buf.putInt(3)
                FfiConverterTypeRecallStateTransition.write(value.value, buf)
                Unit
            }
            is StateTransitionLog.Jumpback -> {
                buf.putInt(4)
                FfiConverterTypeJumpbackStateTransition.write(value.value, buf)
                Unit
            }
            is StateTransitionLog.Annotation -> {
                buf.putInt(5)
                FfiConverterTypeAnnotationStateTransition.write(value.value, buf)
                Unit
            }
            is StateTransitionLog.Reflection -> {
                buf.putInt(6)
                FfiConverterTypeReflectionStateTransition.write(value.value, buf)
                Unit
            }
            is StateTransitionLog.ToolCall -> {
                buf.putInt(7)
                FfiConverterTypeToolCallStateTransition.write(value.value, buf)
                Unit
            }
            is StateTransitionLog.Unknown -> {
                buf.putInt(8)
                FfiConverterTypeUnknownStateTransition.write(value.value, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * A tag to look for, written `key:value`, `key:*` for any value, or `key:` for the value null.
 */
sealed class TagFilter {

    /**
     * The tag has this value.
     */
    data class Equals(
        /**
         * Key of the tag.
         */
        val `key`: kotlin.String,
        /**
         * Value of the tag.
         */
        val `value`: kotlin.String) : TagFilter()

    {

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_tagfilter_uniffi_trait_display(FfiConverterTypeTagFilter.lower(this),
        _status)
}
    )
    }
        companion object
    }

    /**
     * The tag is there, whatever its value.
     */
    data class Any(
        /**
         * Key of the tag.
         */
        val `key`: kotlin.String) : TagFilter()

    {

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_tagfilter_uniffi_trait_display(FfiConverterTypeTagFilter.lower(this),
        _status)
}
    )
    }
        companion object
    }

    /**
     * The tag is there and its value is null.
     */
    data class Null(
        /**
         * Key of the tag.
         */
        val `key`: kotlin.String) : TagFilter()

    {

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_tagfilter_uniffi_trait_display(FfiConverterTypeTagFilter.lower(this),
        _status)
}
    )
    }
        companion object
    }

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_core_fn_method_tagfilter_uniffi_trait_display(FfiConverterTypeTagFilter.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTagFilter : FfiConverterRustBuffer<TagFilter>{
    override fun read(buf: ByteBuffer): TagFilter {
        return when(buf.getInt()) {
            1 -> TagFilter.Equals(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            2 -> TagFilter.Any(
                FfiConverterString.read(buf),
                )
            3 -> TagFilter.Null(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: TagFilter): ULong = when(value) {
        is TagFilter.Equals -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`key`)
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
        is TagFilter.Any -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`key`)
            )
        }
        is TagFilter.Null -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`key`)
            )
        }
    }

    override fun write(value: TagFilter, buf: ByteBuffer) {
        when(value) {
            is TagFilter.Equals -> {
                buf.putInt(1)
                FfiConverterString.write(value.`key`, buf)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
            is TagFilter.Any -> {
                buf.putInt(2)
                FfiConverterString.write(value.`key`, buf)
                Unit
            }
            is TagFilter.Null -> {
                buf.putInt(3)
                FfiConverterString.write(value.`key`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What the audio of a voice message is: an MP3 file, or samples without a header.
 */
sealed class UserMessageAudioConfig {

    /**
     * MP3.
     */
    object Mp3 : UserMessageAudioConfig()

    /**
     * Signed little-endian samples. A WAV file holds them after its header.
     */
    data class Pcm(
        /**
         * Samples a second: 4000 to 44100.
         */
        val `frameRate`: kotlin.UInt,
        /**
         * Number of channels: 1.
         */
        val `nChannels`: kotlin.UInt,
        /**
         * Bytes of a sample: 2 or 4.
         */
        val `sampleWidth`: kotlin.UInt) : UserMessageAudioConfig()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeUserMessageAudioConfig : FfiConverterRustBuffer<UserMessageAudioConfig>{
    override fun read(buf: ByteBuffer): UserMessageAudioConfig {
        return when(buf.getInt()) {
            1 -> UserMessageAudioConfig.Mp3
            2 -> UserMessageAudioConfig.Pcm(
                FfiConverterUInt.read(buf),
                FfiConverterUInt.read(buf),
                FfiConverterUInt.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: UserMessageAudioConfig): ULong = when(value) {
        is UserMessageAudioConfig.Mp3 -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is UserMessageAudioConfig.Pcm -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterUInt.allocationSize(value.`frameRate`)
                + FfiConverterUInt.allocationSize(value.`nChannels`)
                + FfiConverterUInt.allocationSize(value.`sampleWidth`)
            )
        }
    }

    override fun write(value: UserMessageAudioConfig, buf: ByteBuffer) {
        when(value) {
            is UserMessageAudioConfig.Mp3 -> {
                buf.putInt(1)
                Unit
            }
            is UserMessageAudioConfig.Pcm -> {
                buf.putInt(2)
                FfiConverterUInt.write(value.`frameRate`, buf)
                FfiConverterUInt.write(value.`nChannels`, buf)
                FfiConverterUInt.write(value.`sampleWidth`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalUInt: FfiConverterRustBuffer<kotlin.UInt?> {
    override fun read(buf: ByteBuffer): kotlin.UInt? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUInt.read(buf)
    }

    override fun allocationSize(value: kotlin.UInt?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUInt.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UInt?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUInt.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalULong: FfiConverterRustBuffer<kotlin.ULong?> {
    override fun read(buf: ByteBuffer): kotlin.ULong? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterULong.read(buf)
    }

    override fun allocationSize(value: kotlin.ULong?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterULong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.ULong?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterULong.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalBoolean: FfiConverterRustBuffer<kotlin.Boolean?> {
    override fun read(buf: ByteBuffer): kotlin.Boolean? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterBoolean.read(buf)
    }

    override fun allocationSize(value: kotlin.Boolean?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterBoolean.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Boolean?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterBoolean.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalString: FfiConverterRustBuffer<kotlin.String?> {
    override fun read(buf: ByteBuffer): kotlin.String? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterString.read(buf)
    }

    override fun allocationSize(value: kotlin.String?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterString.allocationSize(value)
        }
    }

    override fun write(value: kotlin.String?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterString.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeServiceFilterValues: FfiConverterRustBuffer<ServiceFilterValues?> {
    override fun read(buf: ByteBuffer): ServiceFilterValues? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeServiceFilterValues.read(buf)
    }

    override fun allocationSize(value: ServiceFilterValues?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeServiceFilterValues.allocationSize(value)
        }
    }

    override fun write(value: ServiceFilterValues?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeServiceFilterValues.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeVersionReference: FfiConverterRustBuffer<VersionReference?> {
    override fun read(buf: ByteBuffer): VersionReference? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeVersionReference.read(buf)
    }

    override fun allocationSize(value: VersionReference?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeVersionReference.allocationSize(value)
        }
    }

    override fun write(value: VersionReference?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeVersionReference.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeVersionSetInfo: FfiConverterRustBuffer<VersionSetInfo?> {
    override fun read(buf: ByteBuffer): VersionSetInfo? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeVersionSetInfo.read(buf)
    }

    override fun allocationSize(value: VersionSetInfo?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeVersionSetInfo.allocationSize(value)
        }
    }

    override fun write(value: VersionSetInfo?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeVersionSetInfo.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeInitialMessageType: FfiConverterRustBuffer<InitialMessageType?> {
    override fun read(buf: ByteBuffer): InitialMessageType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeInitialMessageType.read(buf)
    }

    override fun allocationSize(value: InitialMessageType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeInitialMessageType.allocationSize(value)
        }
    }

    override fun write(value: InitialMessageType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeInitialMessageType.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeUserMessageAudioConfig: FfiConverterRustBuffer<UserMessageAudioConfig?> {
    override fun read(buf: ByteBuffer): UserMessageAudioConfig? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeUserMessageAudioConfig.read(buf)
    }

    override fun allocationSize(value: UserMessageAudioConfig?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeUserMessageAudioConfig.allocationSize(value)
        }
    }

    override fun write(value: UserMessageAudioConfig?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeUserMessageAudioConfig.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeSpokenCharacter: FfiConverterRustBuffer<List<SpokenCharacter>?> {
    override fun read(buf: ByteBuffer): List<SpokenCharacter>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeSpokenCharacter.read(buf)
    }

    override fun allocationSize(value: List<SpokenCharacter>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeSpokenCharacter.allocationSize(value)
        }
    }

    override fun write(value: List<SpokenCharacter>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeSpokenCharacter.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceString: FfiConverterRustBuffer<List<kotlin.String>> {
    override fun read(buf: ByteBuffer): List<kotlin.String> {
        val len = buf.getInt()
        return List<kotlin.String>(len) {
            FfiConverterString.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.String>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterString.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterString.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeConversation: FfiConverterRustBuffer<List<Conversation>> {
    override fun read(buf: ByteBuffer): List<Conversation> {
        val len = buf.getInt()
        return List<Conversation>(len) {
            FfiConverterTypeConversation.read(buf)
        }
    }

    override fun allocationSize(value: List<Conversation>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeConversation.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Conversation>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeConversation.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeConversationStarter: FfiConverterRustBuffer<List<ConversationStarter>> {
    override fun read(buf: ByteBuffer): List<ConversationStarter> {
        val len = buf.getInt()
        return List<ConversationStarter>(len) {
            FfiConverterTypeConversationStarter.read(buf)
        }
    }

    override fun allocationSize(value: List<ConversationStarter>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeConversationStarter.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ConversationStarter>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeConversationStarter.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeMessage: FfiConverterRustBuffer<List<Message>> {
    override fun read(buf: ByteBuffer): List<Message> {
        val len = buf.getInt()
        return List<Message>(len) {
            FfiConverterTypeMessage.read(buf)
        }
    }

    override fun allocationSize(value: List<Message>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMessage.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Message>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMessage.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeQueryAndResponse: FfiConverterRustBuffer<List<QueryAndResponse>> {
    override fun read(buf: ByteBuffer): List<QueryAndResponse> {
        val len = buf.getInt()
        return List<QueryAndResponse>(len) {
            FfiConverterTypeQueryAndResponse.read(buf)
        }
    }

    override fun allocationSize(value: List<QueryAndResponse>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeQueryAndResponse.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<QueryAndResponse>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeQueryAndResponse.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeService: FfiConverterRustBuffer<List<Service>> {
    override fun read(buf: ByteBuffer): List<Service> {
        val len = buf.getInt()
        return List<Service>(len) {
            FfiConverterTypeService.read(buf)
        }
    }

    override fun allocationSize(value: List<Service>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeService.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Service>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeService.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeServiceTag: FfiConverterRustBuffer<List<ServiceTag>> {
    override fun read(buf: ByteBuffer): List<ServiceTag> {
        val len = buf.getInt()
        return List<ServiceTag>(len) {
            FfiConverterTypeServiceTag.read(buf)
        }
    }

    override fun allocationSize(value: List<ServiceTag>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeServiceTag.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ServiceTag>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeServiceTag.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSpokenCharacter: FfiConverterRustBuffer<List<SpokenCharacter>> {
    override fun read(buf: ByteBuffer): List<SpokenCharacter> {
        val len = buf.getInt()
        return List<SpokenCharacter>(len) {
            FfiConverterTypeSpokenCharacter.read(buf)
        }
    }

    override fun allocationSize(value: List<SpokenCharacter>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSpokenCharacter.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SpokenCharacter>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSpokenCharacter.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeToolCallLog: FfiConverterRustBuffer<List<ToolCallLog>> {
    override fun read(buf: ByteBuffer): List<ToolCallLog> {
        val len = buf.getInt()
        return List<ToolCallLog>(len) {
            FfiConverterTypeToolCallLog.read(buf)
        }
    }

    override fun allocationSize(value: List<ToolCallLog>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeToolCallLog.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ToolCallLog>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeToolCallLog.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeUserDimension: FfiConverterRustBuffer<List<UserDimension>> {
    override fun read(buf: ByteBuffer): List<UserDimension> {
        val len = buf.getInt()
        return List<UserDimension>(len) {
            FfiConverterTypeUserDimension.read(buf)
        }
    }

    override fun allocationSize(value: List<UserDimension>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeUserDimension.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<UserDimension>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeUserDimension.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeUserModel: FfiConverterRustBuffer<List<UserModel>> {
    override fun read(buf: ByteBuffer): List<UserModel> {
        val len = buf.getInt()
        return List<UserModel>(len) {
            FfiConverterTypeUserModel.read(buf)
        }
    }

    override fun allocationSize(value: List<UserModel>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeUserModel.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<UserModel>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeUserModel.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeWorkingMemory: FfiConverterRustBuffer<List<WorkingMemory>> {
    override fun read(buf: ByteBuffer): List<WorkingMemory> {
        val len = buf.getInt()
        return List<WorkingMemory>(len) {
            FfiConverterTypeWorkingMemory.read(buf)
        }
    }

    override fun allocationSize(value: List<WorkingMemory>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeWorkingMemory.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<WorkingMemory>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeWorkingMemory.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeConversationSort: FfiConverterRustBuffer<List<ConversationSort>> {
    override fun read(buf: ByteBuffer): List<ConversationSort> {
        val len = buf.getInt()
        return List<ConversationSort>(len) {
            FfiConverterTypeConversationSort.read(buf)
        }
    }

    override fun allocationSize(value: List<ConversationSort>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeConversationSort.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ConversationSort>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeConversationSort.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeJsonValue: FfiConverterRustBuffer<List<JsonValue>> {
    override fun read(buf: ByteBuffer): List<JsonValue> {
        val len = buf.getInt()
        return List<JsonValue>(len) {
            FfiConverterTypeJsonValue.read(buf)
        }
    }

    override fun allocationSize(value: List<JsonValue>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeJsonValue.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<JsonValue>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeJsonValue.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeMessageSort: FfiConverterRustBuffer<List<MessageSort>> {
    override fun read(buf: ByteBuffer): List<MessageSort> {
        val len = buf.getInt()
        return List<MessageSort>(len) {
            FfiConverterTypeMessageSort.read(buf)
        }
    }

    override fun allocationSize(value: List<MessageSort>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMessageSort.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MessageSort>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMessageSort.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeMessageType: FfiConverterRustBuffer<List<MessageType>> {
    override fun read(buf: ByteBuffer): List<MessageType> {
        val len = buf.getInt()
        return List<MessageType>(len) {
            FfiConverterTypeMessageType.read(buf)
        }
    }

    override fun allocationSize(value: List<MessageType>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMessageType.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MessageType>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMessageType.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypePostProcessingType: FfiConverterRustBuffer<List<PostProcessingType>> {
    override fun read(buf: ByteBuffer): List<PostProcessingType> {
        val len = buf.getInt()
        return List<PostProcessingType>(len) {
            FfiConverterTypePostProcessingType.read(buf)
        }
    }

    override fun allocationSize(value: List<PostProcessingType>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePostProcessingType.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PostProcessingType>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePostProcessingType.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeServiceSort: FfiConverterRustBuffer<List<ServiceSort>> {
    override fun read(buf: ByteBuffer): List<ServiceSort> {
        val len = buf.getInt()
        return List<ServiceSort>(len) {
            FfiConverterTypeServiceSort.read(buf)
        }
    }

    override fun allocationSize(value: List<ServiceSort>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeServiceSort.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ServiceSort>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeServiceSort.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeStateTransitionLog: FfiConverterRustBuffer<List<StateTransitionLog>> {
    override fun read(buf: ByteBuffer): List<StateTransitionLog> {
        val len = buf.getInt()
        return List<StateTransitionLog>(len) {
            FfiConverterTypeStateTransitionLog.read(buf)
        }
    }

    override fun allocationSize(value: List<StateTransitionLog>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeStateTransitionLog.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<StateTransitionLog>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeStateTransitionLog.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeTagFilter: FfiConverterRustBuffer<List<TagFilter>> {
    override fun read(buf: ByteBuffer): List<TagFilter> {
        val len = buf.getInt()
        return List<TagFilter>(len) {
            FfiConverterTypeTagFilter.read(buf)
        }
    }

    override fun allocationSize(value: List<TagFilter>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeTagFilter.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<TagFilter>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeTagFilter.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceSequenceTypeToolCallLog: FfiConverterRustBuffer<List<List<ToolCallLog>>> {
    override fun read(buf: ByteBuffer): List<List<ToolCallLog>> {
        val len = buf.getInt()
        return List<List<ToolCallLog>>(len) {
            FfiConverterSequenceTypeToolCallLog.read(buf)
        }
    }

    override fun allocationSize(value: List<List<ToolCallLog>>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterSequenceTypeToolCallLog.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<List<ToolCallLog>>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterSequenceTypeToolCallLog.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeTimestamp: FfiConverterRustBuffer<List<Timestamp>> {
    override fun read(buf: ByteBuffer): List<Timestamp> {
        val len = buf.getInt()
        return List<Timestamp>(len) {
            FfiConverterTypeTimestamp.read(buf)
        }
    }

    override fun allocationSize(value: List<Timestamp>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeTimestamp.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Timestamp>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeTimestamp.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterMapStringTypeLlmConfig: FfiConverterRustBuffer<Map<kotlin.String, LlmConfig>> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, LlmConfig> {
        val len = buf.getInt()
        return buildMap<kotlin.String, LlmConfig>(len) {
            repeat(len) {
                val k = FfiConverterString.read(buf)
                val v = FfiConverterTypeLlmConfig.read(buf)
                this[k] = v
            }
        }
    }

    override fun allocationSize(value: Map<kotlin.String, LlmConfig>): ULong {
        val spaceForMapSize = 4UL
        val spaceForChildren = value.map { (k, v) ->
            FfiConverterString.allocationSize(k) +
            FfiConverterTypeLlmConfig.allocationSize(v)
        }.sum()
        return spaceForMapSize + spaceForChildren
    }

    override fun write(value: Map<kotlin.String, LlmConfig>, buf: ByteBuffer) {
        buf.putInt(value.size)
        // The parens on `(k, v)` here ensure we're calling the right method,
        // which is important for compatibility with older android devices.
        // Ref https://blog.danlew.net/2017/03/16/kotlin-puzzler-whose-line-is-it-anyways/
        value.forEach { (k, v) ->
            FfiConverterString.write(k, buf)
            FfiConverterTypeLlmConfig.write(v, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterMapStringTypeVersionSet: FfiConverterRustBuffer<Map<kotlin.String, VersionSet>> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, VersionSet> {
        val len = buf.getInt()
        return buildMap<kotlin.String, VersionSet>(len) {
            repeat(len) {
                val k = FfiConverterString.read(buf)
                val v = FfiConverterTypeVersionSet.read(buf)
                this[k] = v
            }
        }
    }

    override fun allocationSize(value: Map<kotlin.String, VersionSet>): ULong {
        val spaceForMapSize = 4UL
        val spaceForChildren = value.map { (k, v) ->
            FfiConverterString.allocationSize(k) +
            FfiConverterTypeVersionSet.allocationSize(v)
        }.sum()
        return spaceForMapSize + spaceForChildren
    }

    override fun write(value: Map<kotlin.String, VersionSet>, buf: ByteBuffer) {
        buf.putInt(value.size)
        // The parens on `(k, v)` here ensure we're calling the right method,
        // which is important for compatibility with older android devices.
        // Ref https://blog.danlew.net/2017/03/16/kotlin-puzzler-whose-line-is-it-anyways/
        value.forEach { (k, v) ->
            FfiConverterString.write(k, buf)
            FfiConverterTypeVersionSet.write(v, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterMapStringTypeJsonValue: FfiConverterRustBuffer<Map<kotlin.String, JsonValue>> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, JsonValue> {
        val len = buf.getInt()
        return buildMap<kotlin.String, JsonValue>(len) {
            repeat(len) {
                val k = FfiConverterString.read(buf)
                val v = FfiConverterTypeJsonValue.read(buf)
                this[k] = v
            }
        }
    }

    override fun allocationSize(value: Map<kotlin.String, JsonValue>): ULong {
        val spaceForMapSize = 4UL
        val spaceForChildren = value.map { (k, v) ->
            FfiConverterString.allocationSize(k) +
            FfiConverterTypeJsonValue.allocationSize(v)
        }.sum()
        return spaceForMapSize + spaceForChildren
    }

    override fun write(value: Map<kotlin.String, JsonValue>, buf: ByteBuffer) {
        buf.putInt(value.size)
        // The parens on `(k, v)` here ensure we're calling the right method,
        // which is important for compatibility with older android devices.
        // Ref https://blog.danlew.net/2017/03/16/kotlin-puzzler-whose-line-is-it-anyways/
        value.forEach { (k, v) ->
            FfiConverterString.write(k, buf)
            FfiConverterTypeJsonValue.write(v, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterMapStringOptionalString: FfiConverterRustBuffer<Map<kotlin.String, kotlin.String?>> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, kotlin.String?> {
        val len = buf.getInt()
        return buildMap<kotlin.String, kotlin.String?>(len) {
            repeat(len) {
                val k = FfiConverterString.read(buf)
                val v = FfiConverterOptionalString.read(buf)
                this[k] = v
            }
        }
    }

    override fun allocationSize(value: Map<kotlin.String, kotlin.String?>): ULong {
        val spaceForMapSize = 4UL
        val spaceForChildren = value.map { (k, v) ->
            FfiConverterString.allocationSize(k) +
            FfiConverterOptionalString.allocationSize(v)
        }.sum()
        return spaceForMapSize + spaceForChildren
    }

    override fun write(value: Map<kotlin.String, kotlin.String?>, buf: ByteBuffer) {
        buf.putInt(value.size)
        // The parens on `(k, v)` here ensure we're calling the right method,
        // which is important for compatibility with older android devices.
        // Ref https://blog.danlew.net/2017/03/16/kotlin-puzzler-whose-line-is-it-anyways/
        value.forEach { (k, v) ->
            FfiConverterString.write(k, buf)
            FfiConverterOptionalString.write(v, buf)
        }
    }
}

/**
 * The bytes of a message.
 */
public typealias RecordedMessage = kotlin.ByteArray
public typealias FfiConverterTypeRecordedMessage = FfiConverterByteArray

/**
 * An instant.
 */
public typealias Timestamp = java.time.Instant
public typealias FfiConverterTypeTimestamp = FfiConverterTimestamp
