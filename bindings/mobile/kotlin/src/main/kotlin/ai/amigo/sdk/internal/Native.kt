// Written by `cargo xtask generate` with uniffi from the core's definitions; change those instead.

@file:Suppress("NAME_SHADOWING")

package ai.amigo.sdk.internal

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
import ai.amigo.sdk.ConversationPage
import ai.amigo.sdk.ConversationQuery
import ai.amigo.sdk.ErrorKind
import ai.amigo.sdk.FfiConverterTypeConversationPage
import ai.amigo.sdk.FfiConverterTypeConversationQuery
import ai.amigo.sdk.FfiConverterTypeErrorKind
import ai.amigo.sdk.FfiConverterTypeFieldError
import ai.amigo.sdk.FfiConverterTypeInteractionInsights
import ai.amigo.sdk.FfiConverterTypeJsonValue
import ai.amigo.sdk.FfiConverterTypeMessagePage
import ai.amigo.sdk.FfiConverterTypeMessageQuery
import ai.amigo.sdk.FfiConverterTypeMessageSource
import ai.amigo.sdk.FfiConverterTypeMessageSourceQuery
import ai.amigo.sdk.FfiConverterTypeRecommendationContext
import ai.amigo.sdk.FfiConverterTypeRecommendedResponses
import ai.amigo.sdk.FfiConverterTypeSignInToken
import ai.amigo.sdk.FfiConverterTypeTagChanges
import ai.amigo.sdk.FieldError
import ai.amigo.sdk.InteractionInsights
import ai.amigo.sdk.JsonValue
import ai.amigo.sdk.MessagePage
import ai.amigo.sdk.MessageQuery
import ai.amigo.sdk.MessageSource
import ai.amigo.sdk.MessageSourceQuery
import ai.amigo.sdk.RecommendationContext
import ai.amigo.sdk.RecommendedResponses
import ai.amigo.sdk.SignInToken
import ai.amigo.sdk.TagChanges
import java.util.concurrent.atomic.AtomicBoolean
import kotlin.coroutines.resume
import kotlinx.coroutines.CancellableContinuation
import kotlinx.coroutines.DelicateCoroutinesApi
import kotlinx.coroutines.GlobalScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch
import kotlinx.coroutines.suspendCancellableCoroutine
import ai.amigo.sdk.RustBuffer as RustBufferConversationPage
import ai.amigo.sdk.RustBuffer as RustBufferConversationQuery
import ai.amigo.sdk.RustBuffer as RustBufferErrorKind
import ai.amigo.sdk.RustBuffer as RustBufferFieldError
import ai.amigo.sdk.RustBuffer as RustBufferInteractionInsights
import ai.amigo.sdk.RustBuffer as RustBufferJsonValue
import ai.amigo.sdk.RustBuffer as RustBufferMessagePage
import ai.amigo.sdk.RustBuffer as RustBufferMessageQuery
import ai.amigo.sdk.RustBuffer as RustBufferMessageSource
import ai.amigo.sdk.RustBuffer as RustBufferMessageSourceQuery
import ai.amigo.sdk.RustBuffer as RustBufferRecommendationContext
import ai.amigo.sdk.RustBuffer as RustBufferRecommendedResponses
import ai.amigo.sdk.RustBuffer as RustBufferSignInToken
import ai.amigo.sdk.RustBuffer as RustBufferTagChanges

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
            UniffiLib.ffi_amigo_sdk_rustbuffer_alloc(size.toLong(), status)
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
            UniffiLib.ffi_amigo_sdk_rustbuffer_free(buf, status)
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
        Native.register(IntegrityCheckingUniffiLib::class.java, findLibraryName(componentName = "amigo_sdk"))
        uniffiCheckContractApiVersion(this)
    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_amigo_sdk_checksum_method_cancellation_cancel(
    ): Int
    external fun uniffi_amigo_sdk_checksum_method_nativeclient_call(
    ): Int
    external fun uniffi_amigo_sdk_checksum_method_nativeclient_shut_down(
    ): Int
    external fun uniffi_amigo_sdk_checksum_method_nativeclient_get_interaction_insights(
    ): Int
    external fun uniffi_amigo_sdk_checksum_method_nativeclient_get_message_source(
    ): Int
    external fun uniffi_amigo_sdk_checksum_method_nativeclient_get_messages(
    ): Int
    external fun uniffi_amigo_sdk_checksum_method_nativeclient_get_messages_pages(
    ): Int
    external fun uniffi_amigo_sdk_checksum_method_nativeclient_list_conversations(
    ): Int
    external fun uniffi_amigo_sdk_checksum_method_nativeclient_list_conversations_pages(
    ): Int
    external fun uniffi_amigo_sdk_checksum_method_nativeclient_modify_tags(
    ): Int
    external fun uniffi_amigo_sdk_checksum_method_nativeclient_recommend_responses(
    ): Int
    external fun uniffi_amigo_sdk_checksum_method_nativeclient_sign_in_with_api_key(
    ): Int
    external fun uniffi_amigo_sdk_checksum_method_getmessagespages_next(
    ): Int
    external fun uniffi_amigo_sdk_checksum_method_listconversationspages_next(
    ): Int
    external fun uniffi_amigo_sdk_checksum_constructor_cancellation_new(
    ): Int
    external fun uniffi_amigo_sdk_checksum_constructor_nativeclient_new(
    ): Int
    external fun ffi_amigo_sdk_uniffi_contract_version(
    ): Int

}

internal object UniffiLib {

    // The Cleaner for the whole library
    internal val CLEANER: UniffiCleaner by lazy {
        UniffiCleaner.create()
    }

    init {
        Native.register(UniffiLib::class.java, findLibraryName(componentName = "amigo_sdk"))
        ai.amigo.sdk.uniffiEnsureInitialized()

    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_amigo_sdk_fn_clone_cancellation(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amigo_sdk_fn_free_cancellation(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amigo_sdk_fn_constructor_cancellation_new(uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amigo_sdk_fn_method_cancellation_cancel(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amigo_sdk_fn_clone_nativeclient(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amigo_sdk_fn_free_nativeclient(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amigo_sdk_fn_constructor_nativeclient_new(`settings`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amigo_sdk_fn_method_nativeclient_call(`ptr`: Long,`operation`: RustBuffer.ByValue,`arguments`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`cancellation`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_amigo_sdk_fn_method_nativeclient_shut_down(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amigo_sdk_fn_method_nativeclient_get_interaction_insights(`ptr`: Long,`conversationId`: RustBuffer.ByValue,`interactionId`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`cancellation`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_amigo_sdk_fn_method_nativeclient_get_message_source(`ptr`: Long,`conversationId`: RustBuffer.ByValue,`messageId`: RustBuffer.ByValue,`query`: RustBufferMessageSourceQuery.ByValue,`options`: RustBuffer.ByValue,`cancellation`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_amigo_sdk_fn_method_nativeclient_get_messages(`ptr`: Long,`conversationId`: RustBuffer.ByValue,`query`: RustBufferMessageQuery.ByValue,`options`: RustBuffer.ByValue,`cancellation`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_amigo_sdk_fn_method_nativeclient_get_messages_pages(`ptr`: Long,`conversationId`: RustBuffer.ByValue,`query`: RustBufferMessageQuery.ByValue,`options`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amigo_sdk_fn_method_nativeclient_list_conversations(`ptr`: Long,`query`: RustBufferConversationQuery.ByValue,`options`: RustBuffer.ByValue,`cancellation`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_amigo_sdk_fn_method_nativeclient_list_conversations_pages(`ptr`: Long,`query`: RustBufferConversationQuery.ByValue,`options`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amigo_sdk_fn_method_nativeclient_modify_tags(`ptr`: Long,`conversationId`: RustBuffer.ByValue,`body`: RustBufferTagChanges.ByValue,`options`: RustBuffer.ByValue,`cancellation`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_amigo_sdk_fn_method_nativeclient_recommend_responses(`ptr`: Long,`conversationId`: RustBuffer.ByValue,`interactionId`: RustBuffer.ByValue,`body`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`cancellation`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_amigo_sdk_fn_method_nativeclient_sign_in_with_api_key(`ptr`: Long,`options`: RustBuffer.ByValue,`cancellation`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_amigo_sdk_fn_clone_getmessagespages(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amigo_sdk_fn_free_getmessagespages(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amigo_sdk_fn_method_getmessagespages_next(`ptr`: Long,`cancellation`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_amigo_sdk_fn_clone_listconversationspages(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amigo_sdk_fn_free_listconversationspages(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amigo_sdk_fn_method_listconversationspages_next(`ptr`: Long,`cancellation`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_amigo_sdk_fn_method_nativeanswer_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amigo_sdk_fn_method_nativesettings_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_amigo_sdk_rustbuffer_alloc(`size`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_amigo_sdk_rustbuffer_from_bytes(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_amigo_sdk_rustbuffer_free(`buf`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun ffi_amigo_sdk_rustbuffer_reserve(`buf`: RustBuffer.ByValue,`additional`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_amigo_sdk_rust_future_poll_u8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_cancel_u8(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_free_u8(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_complete_u8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_amigo_sdk_rust_future_poll_i8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_cancel_i8(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_free_i8(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_complete_i8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun ffi_amigo_sdk_rust_future_poll_u16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_cancel_u16(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_free_u16(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_complete_u16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_amigo_sdk_rust_future_poll_i16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_cancel_i16(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_free_i16(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_complete_i16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Short
    external fun ffi_amigo_sdk_rust_future_poll_u32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_cancel_u32(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_free_u32(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_complete_u32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_amigo_sdk_rust_future_poll_i32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_cancel_i32(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_free_i32(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_complete_i32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_amigo_sdk_rust_future_poll_u64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_cancel_u64(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_free_u64(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_complete_u64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_amigo_sdk_rust_future_poll_i64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_cancel_i64(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_free_i64(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_complete_i64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_amigo_sdk_rust_future_poll_f32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_cancel_f32(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_free_f32(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_complete_f32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Float
    external fun ffi_amigo_sdk_rust_future_poll_f64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_cancel_f64(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_free_f64(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_complete_f64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun ffi_amigo_sdk_rust_future_poll_rust_buffer(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_cancel_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_free_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_complete_rust_buffer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_amigo_sdk_rust_future_poll_void(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_cancel_void(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_free_void(`handle`: Long,
    ): Unit
    external fun ffi_amigo_sdk_rust_future_complete_void(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit

}

private fun uniffiCheckContractApiVersion(lib: IntegrityCheckingUniffiLib) {
    // Get the bindings contract version from our ComponentInterface
    val bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    val scaffolding_contract_version = lib.ffi_amigo_sdk_uniffi_contract_version()
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
// Async return type handlers

internal const val UNIFFI_RUST_FUTURE_POLL_READY = 0.toByte()
internal const val UNIFFI_RUST_FUTURE_POLL_WAKE = 1.toByte()

internal val uniffiContinuationHandleMap = UniffiHandleMap<CancellableContinuation<Byte>>()

// FFI type for Rust future continuations
internal object uniffiRustFutureContinuationCallbackImpl: UniffiRustFutureContinuationCallback {
    override fun callback(data: Long, pollResult: Byte) {
        uniffiContinuationHandleMap.remove(data).resume(pollResult)
    }
}

internal suspend fun<T, F, E: kotlin.Exception> uniffiRustCallAsync(
    rustFuture: Long,
    pollFunc: (Long, UniffiRustFutureContinuationCallback, Long) -> Unit,
    completeFunc: (Long, UniffiRustCallStatus) -> F,
    freeFunc: (Long) -> Unit,
    liftFunc: (F) -> T,
    errorHandler: UniffiRustCallStatusErrorHandler<E>
): T {
    try {
        do {
            val pollResult = suspendCancellableCoroutine<Byte> { continuation ->
                pollFunc(
                    rustFuture,
                    uniffiRustFutureContinuationCallbackImpl,
                    uniffiContinuationHandleMap.insert(continuation)
                )
            }
        } while (pollResult != UNIFFI_RUST_FUTURE_POLL_READY);

        return liftFunc(
            uniffiRustCallWithError(errorHandler, { status -> completeFunc(rustFuture, status) })
        )
    } finally {
        freeFunc(rustFuture)
    }
}

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
 * The cleaner interface for Object finalization code to run.
 * This is the entry point to any implementation that we're using.
 *
 * The cleaner registers objects and returns cleanables, so now we are
 * defining a `UniffiCleaner` with a `UniffiClenaer.Cleanable` to abstract the
 * different implmentations available at compile time.
 *
 * @suppress
 */
interface UniffiCleaner {
    interface Cleanable {
        fun clean()
    }

    fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable

    companion object
}

// The fallback Jna cleaner, which is available for both Android, and the JVM.
private class UniffiJnaCleaner : UniffiCleaner {
    private val cleaner = com.sun.jna.internal.Cleaner.getCleaner()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        UniffiJnaCleanable(cleaner.register(value, cleanUpTask))
}

private class UniffiJnaCleanable(
    private val cleanable: com.sun.jna.internal.Cleaner.Cleanable,
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

// We decide at uniffi binding generation time whether we were
// using Android or not.
// There are further runtime checks to chose the correct implementation
// of the cleaner.
private fun UniffiCleaner.Companion.create(): UniffiCleaner =
    try {
        // For safety's sake: if the library hasn't been run in android_cleaner = true
        // mode, but is being run on Android, then we still need to think about
        // Android API versions.
        // So we check if java.lang.ref.Cleaner is there, and use that…
        java.lang.Class.forName("java.lang.ref.Cleaner")
        JavaLangRefCleaner()
    } catch (e: ClassNotFoundException) {
        // … otherwise, fallback to the JNA cleaner.
        UniffiJnaCleaner()
    }

private class JavaLangRefCleaner : UniffiCleaner {
    val cleaner = java.lang.ref.Cleaner.create()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        JavaLangRefCleanable(cleaner.register(value, cleanUpTask))
}

private class JavaLangRefCleanable(
    val cleanable: java.lang.ref.Cleaner.Cleanable
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

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

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * Calls off the calls that were made with it: Swift's tasks cannot do so by themselves.
 */
public interface CancellationInterface {

    /**
     * Calls off the calls made with it, now and later: their requests are not waited for any longer.
     */
    fun `cancel`()

    companion object
}

/**
 * Calls off the calls that were made with it: Swift's tasks cannot do so by themselves.
 */
open class Cancellation: Disposable, AutoCloseable, CancellationInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * Makes one that has called off nothing yet.
     */
    constructor() :
        this(UniffiWithHandle,
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_sdk_fn_constructor_cancellation_new(

        _status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_amigo_sdk_fn_free_cancellation(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_amigo_sdk_fn_clone_cancellation(handle, status)
        }
    }

    /**
     * Calls off the calls made with it, now and later: their requests are not waited for any longer.
     */override fun `cancel`()
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_sdk_fn_method_cancellation_cancel(
        it,
        _status)
}
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
public object FfiConverterTypeCancellation: FfiConverter<Cancellation, Long> {
    override fun lower(value: Cancellation): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Cancellation {
        return Cancellation(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Cancellation {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Cancellation) = 8UL

    override fun write(value: Cancellation, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * The pages of `GetMessages`, each fetched while the one before is being read.
 */
public interface GetMessagesPagesInterface {

    /**
     * The next page, or none after the last.
     */
    suspend fun `next`(`cancellation`: Cancellation?): MessagePage?

    companion object
}

/**
 * The pages of `GetMessages`, each fetched while the one before is being read.
 */
open class GetMessagesPages: Disposable, AutoCloseable, GetMessagesPagesInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_amigo_sdk_fn_free_getmessagespages(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_amigo_sdk_fn_clone_getmessagespages(handle, status)
        }
    }

    /**
     * The next page, or none after the last.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `next`(`cancellation`: Cancellation?) : MessagePage? {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_amigo_sdk_fn_method_getmessagespages_next(
                uniffiHandle,

        FfiConverterOptionalTypeCancellation.lower(`cancellation`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_amigo_sdk_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterOptionalTypeMessagePage.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
public object FfiConverterTypeGetMessagesPages: FfiConverter<GetMessagesPages, Long> {
    override fun lower(value: GetMessagesPages): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): GetMessagesPages {
        return GetMessagesPages(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): GetMessagesPages {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: GetMessagesPages) = 8UL

    override fun write(value: GetMessagesPages, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * The pages of `ListConversations`, each fetched while the one before is being read.
 */
public interface ListConversationsPagesInterface {

    /**
     * The next page, or none after the last.
     */
    suspend fun `next`(`cancellation`: Cancellation?): ConversationPage?

    companion object
}

/**
 * The pages of `ListConversations`, each fetched while the one before is being read.
 */
open class ListConversationsPages: Disposable, AutoCloseable, ListConversationsPagesInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_amigo_sdk_fn_free_listconversationspages(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_amigo_sdk_fn_clone_listconversationspages(handle, status)
        }
    }

    /**
     * The next page, or none after the last.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `next`(`cancellation`: Cancellation?) : ConversationPage? {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_amigo_sdk_fn_method_listconversationspages_next(
                uniffiHandle,

        FfiConverterOptionalTypeCancellation.lower(`cancellation`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_amigo_sdk_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterOptionalTypeConversationPage.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
public object FfiConverterTypeListConversationsPages: FfiConverter<ListConversationsPages, Long> {
    override fun lower(value: ListConversationsPages): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): ListConversationsPages {
        return ListConversationsPages(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): ListConversationsPages {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: ListConversationsPages) = 8UL

    override fun write(value: ListConversationsPages, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A client of one organisation's conversations. Threads may share it.
 */
public interface NativeClientInterface {

    /**
     * Calls an operation by its name, with its parameters side by side.
     */
    suspend fun `call`(`operation`: kotlin.String, `arguments`: Map<kotlin.String, JsonValue>, `options`: NativeOptions, `cancellation`: Cancellation?): NativeAnswer

    /**
     * Closes the client: calls under way fail, and so do later ones. Closing again does nothing.
     */
    fun `shutDown`()

    /**
     * See `GetInteractionInsights`.
     */
    suspend fun `getInteractionInsights`(`conversationId`: kotlin.String, `interactionId`: kotlin.String, `options`: NativeOptions, `cancellation`: Cancellation?): InteractionInsights

    /**
     * See `GetMessageSource`.
     */
    suspend fun `getMessageSource`(`conversationId`: kotlin.String, `messageId`: kotlin.String, `query`: MessageSourceQuery, `options`: NativeOptions, `cancellation`: Cancellation?): MessageSource

    /**
     * See `GetMessages`.
     */
    suspend fun `getMessages`(`conversationId`: kotlin.String, `query`: MessageQuery, `options`: NativeOptions, `cancellation`: Cancellation?): MessagePage

    /**
     * The pages of `GetMessages`, from the one that is asked for on.
     */
    fun `getMessagesPages`(`conversationId`: kotlin.String, `query`: MessageQuery, `options`: NativeOptions): GetMessagesPages

    /**
     * See `ListConversations`.
     */
    suspend fun `listConversations`(`query`: ConversationQuery, `options`: NativeOptions, `cancellation`: Cancellation?): ConversationPage

    /**
     * The pages of `ListConversations`, from the one that is asked for on.
     */
    fun `listConversationsPages`(`query`: ConversationQuery, `options`: NativeOptions): ListConversationsPages

    /**
     * See `ModifyTags`.
     */
    suspend fun `modifyTags`(`conversationId`: kotlin.String, `body`: TagChanges, `options`: NativeOptions, `cancellation`: Cancellation?)

    /**
     * See `RecommendResponses`.
     */
    suspend fun `recommendResponses`(`conversationId`: kotlin.String, `interactionId`: kotlin.String, `body`: RecommendationContext?, `options`: NativeOptions, `cancellation`: Cancellation?): RecommendedResponses

    /**
     * See `SignInWithApiKey`.
     */
    suspend fun `signInWithApiKey`(`options`: NativeOptions, `cancellation`: Cancellation?): SignInToken

    companion object
}

/**
 * A client of one organisation's conversations. Threads may share it.
 */
open class NativeClient: Disposable, AutoCloseable, NativeClientInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * Makes a client. Nothing is sent yet.
     */
    constructor(`settings`: NativeSettings) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_amigo_sdk_fn_constructor_nativeclient_new(

        FfiConverterTypeNativeSettings.lower(`settings`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_amigo_sdk_fn_free_nativeclient(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_amigo_sdk_fn_clone_nativeclient(handle, status)
        }
    }

    /**
     * Calls an operation by its name, with its parameters side by side.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `call`(`operation`: kotlin.String, `arguments`: Map<kotlin.String, JsonValue>, `options`: NativeOptions, `cancellation`: Cancellation?) : NativeAnswer {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_amigo_sdk_fn_method_nativeclient_call(
                uniffiHandle,

        FfiConverterString.lower(`operation`),
        FfiConverterMapStringTypeJsonValue.lower(`arguments`),
        FfiConverterTypeNativeOptions.lower(`options`),
        FfiConverterOptionalTypeCancellation.lower(`cancellation`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_amigo_sdk_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeNativeAnswer.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Closes the client: calls under way fail, and so do later ones. Closing again does nothing.
     */override fun `shutDown`()
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_sdk_fn_method_nativeclient_shut_down(
        it,
        _status)
}
    }

    /**
     * See `GetInteractionInsights`.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getInteractionInsights`(`conversationId`: kotlin.String, `interactionId`: kotlin.String, `options`: NativeOptions, `cancellation`: Cancellation?) : InteractionInsights {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_amigo_sdk_fn_method_nativeclient_get_interaction_insights(
                uniffiHandle,

        FfiConverterString.lower(`conversationId`),
        FfiConverterString.lower(`interactionId`),
        FfiConverterTypeNativeOptions.lower(`options`),
        FfiConverterOptionalTypeCancellation.lower(`cancellation`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_complete_rust_buffer(future, continuation).let { RustBufferInteractionInsights.create(it.capacity.toULong(), it.len.toULong(), it.data) } },
        { future -> UniffiLib.ffi_amigo_sdk_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeInteractionInsights.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * See `GetMessageSource`.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getMessageSource`(`conversationId`: kotlin.String, `messageId`: kotlin.String, `query`: MessageSourceQuery, `options`: NativeOptions, `cancellation`: Cancellation?) : MessageSource {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_amigo_sdk_fn_method_nativeclient_get_message_source(
                uniffiHandle,

        FfiConverterString.lower(`conversationId`),
        FfiConverterString.lower(`messageId`),
        FfiConverterTypeMessageSourceQuery.lower(`query`),
        FfiConverterTypeNativeOptions.lower(`options`),
        FfiConverterOptionalTypeCancellation.lower(`cancellation`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_complete_rust_buffer(future, continuation).let { RustBufferMessageSource.create(it.capacity.toULong(), it.len.toULong(), it.data) } },
        { future -> UniffiLib.ffi_amigo_sdk_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeMessageSource.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * See `GetMessages`.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getMessages`(`conversationId`: kotlin.String, `query`: MessageQuery, `options`: NativeOptions, `cancellation`: Cancellation?) : MessagePage {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_amigo_sdk_fn_method_nativeclient_get_messages(
                uniffiHandle,

        FfiConverterString.lower(`conversationId`),
        FfiConverterTypeMessageQuery.lower(`query`),
        FfiConverterTypeNativeOptions.lower(`options`),
        FfiConverterOptionalTypeCancellation.lower(`cancellation`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_complete_rust_buffer(future, continuation).let { RustBufferMessagePage.create(it.capacity.toULong(), it.len.toULong(), it.data) } },
        { future -> UniffiLib.ffi_amigo_sdk_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeMessagePage.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * The pages of `GetMessages`, from the one that is asked for on.
     */
    @Throws(NativeException::class)override fun `getMessagesPages`(`conversationId`: kotlin.String, `query`: MessageQuery, `options`: NativeOptions): GetMessagesPages {
            return FfiConverterTypeGetMessagesPages.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_amigo_sdk_fn_method_nativeclient_get_messages_pages(
        it,

        FfiConverterString.lower(`conversationId`),
        FfiConverterTypeMessageQuery.lower(`query`),
        FfiConverterTypeNativeOptions.lower(`options`),_status)
}
    }
    )
    }

    /**
     * See `ListConversations`.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `listConversations`(`query`: ConversationQuery, `options`: NativeOptions, `cancellation`: Cancellation?) : ConversationPage {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_amigo_sdk_fn_method_nativeclient_list_conversations(
                uniffiHandle,

        FfiConverterTypeConversationQuery.lower(`query`),
        FfiConverterTypeNativeOptions.lower(`options`),
        FfiConverterOptionalTypeCancellation.lower(`cancellation`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_complete_rust_buffer(future, continuation).let { RustBufferConversationPage.create(it.capacity.toULong(), it.len.toULong(), it.data) } },
        { future -> UniffiLib.ffi_amigo_sdk_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeConversationPage.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * The pages of `ListConversations`, from the one that is asked for on.
     */
    @Throws(NativeException::class)override fun `listConversationsPages`(`query`: ConversationQuery, `options`: NativeOptions): ListConversationsPages {
            return FfiConverterTypeListConversationsPages.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_amigo_sdk_fn_method_nativeclient_list_conversations_pages(
        it,

        FfiConverterTypeConversationQuery.lower(`query`),
        FfiConverterTypeNativeOptions.lower(`options`),_status)
}
    }
    )
    }

    /**
     * See `ModifyTags`.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `modifyTags`(`conversationId`: kotlin.String, `body`: TagChanges, `options`: NativeOptions, `cancellation`: Cancellation?) {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_amigo_sdk_fn_method_nativeclient_modify_tags(
                uniffiHandle,

        FfiConverterString.lower(`conversationId`),
        FfiConverterTypeTagChanges.lower(`body`),
        FfiConverterTypeNativeOptions.lower(`options`),
        FfiConverterOptionalTypeCancellation.lower(`cancellation`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_poll_void(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_complete_void(future, continuation) },
        { future -> UniffiLib.ffi_amigo_sdk_rust_future_free_void(future) },
        // lift function
        { },

        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * See `RecommendResponses`.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `recommendResponses`(`conversationId`: kotlin.String, `interactionId`: kotlin.String, `body`: RecommendationContext?, `options`: NativeOptions, `cancellation`: Cancellation?) : RecommendedResponses {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_amigo_sdk_fn_method_nativeclient_recommend_responses(
                uniffiHandle,

        FfiConverterString.lower(`conversationId`),
        FfiConverterString.lower(`interactionId`),
        FfiConverterOptionalTypeRecommendationContext.lower(`body`),
        FfiConverterTypeNativeOptions.lower(`options`),
        FfiConverterOptionalTypeCancellation.lower(`cancellation`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_complete_rust_buffer(future, continuation).let { RustBufferRecommendedResponses.create(it.capacity.toULong(), it.len.toULong(), it.data) } },
        { future -> UniffiLib.ffi_amigo_sdk_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeRecommendedResponses.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * See `SignInWithApiKey`.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `signInWithApiKey`(`options`: NativeOptions, `cancellation`: Cancellation?) : SignInToken {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_amigo_sdk_fn_method_nativeclient_sign_in_with_api_key(
                uniffiHandle,

        FfiConverterTypeNativeOptions.lower(`options`),
        FfiConverterOptionalTypeCancellation.lower(`cancellation`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_amigo_sdk_rust_future_complete_rust_buffer(future, continuation).let { RustBufferSignInToken.create(it.capacity.toULong(), it.len.toULong(), it.data) } },
        { future -> UniffiLib.ffi_amigo_sdk_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeSignInToken.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
public object FfiConverterTypeNativeClient: FfiConverter<NativeClient, Long> {
    override fun lower(value: NativeClient): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeClient {
        return NativeClient(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeClient {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeClient) = 8UL

    override fun write(value: NativeClient, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

/**
 * What is known of a failure.
 */
data class Failure (
    /**
     * What kind of failure it is.
     */
    val `kind`: ErrorKind
    ,
    /**
     * What happened and what to do next.
     */
    val `message`: kotlin.String
    ,
    /**
     * The message with the operation before it, and the kind, status and request id behind it.
     */
    val `summary`: kotlin.String
    ,
    /**
     * Name of the operation that failed.
     */
    val `operation`: kotlin.String?
    ,
    /**
     * HTTP status of the answer.
     */
    val `status`: kotlin.UShort?
    ,
    /**
     * Machine-readable code the server gave.
     */
    val `code`: kotlin.String?
    ,
    /**
     * What is wrong with which field.
     */
    val `fieldErrors`: List<FieldError>
    ,
    /**
     * The server's identifier of the request.
     */
    val `requestId`: kotlin.String?
    ,
    /**
     * How many seconds the server asked to wait before the next try.
     */
    val `retryAfter`: kotlin.Double?
    ,
    /**
     * The body of the answer with secrets and echoed input taken out.
     */
    val `responseBody`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFailure: FfiConverterRustBuffer<Failure> {
    override fun read(buf: ByteBuffer): Failure {
        return Failure(
            FfiConverterTypeErrorKind.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalUShort.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeFieldError.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Failure) = (
            FfiConverterTypeErrorKind.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`message`) +
            FfiConverterString.allocationSize(value.`summary`) +
            FfiConverterOptionalString.allocationSize(value.`operation`) +
            FfiConverterOptionalUShort.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`code`) +
            FfiConverterSequenceTypeFieldError.allocationSize(value.`fieldErrors`) +
            FfiConverterOptionalString.allocationSize(value.`requestId`) +
            FfiConverterOptionalDouble.allocationSize(value.`retryAfter`) +
            FfiConverterOptionalString.allocationSize(value.`responseBody`)
    )

    override fun write(value: Failure, buf: ByteBuffer) {
            FfiConverterTypeErrorKind.write(value.`kind`, buf)
            FfiConverterString.write(value.`message`, buf)
            FfiConverterString.write(value.`summary`, buf)
            FfiConverterOptionalString.write(value.`operation`, buf)
            FfiConverterOptionalUShort.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`code`, buf)
            FfiConverterSequenceTypeFieldError.write(value.`fieldErrors`, buf)
            FfiConverterOptionalString.write(value.`requestId`, buf)
            FfiConverterOptionalDouble.write(value.`retryAfter`, buf)
            FfiConverterOptionalString.write(value.`responseBody`, buf)
    }
}

/**
 * An answer as it came.
 */
data class NativeAnswer (
    /**
     * HTTP status.
     */
    val `status`: kotlin.UShort
    ,
    /**
     * Headers, by their names in lower case; of several with one name, the last.
     */
    val `headers`: Map<kotlin.String, kotlin.String>
    ,
    /**
     * The bytes after decompression; empty where the operation answers with nothing.
     */
    val `body`: kotlin.ByteArray

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_sdk_fn_method_nativeanswer_uniffi_trait_debug(FfiConverterTypeNativeAnswer.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNativeAnswer: FfiConverterRustBuffer<NativeAnswer> {
    override fun read(buf: ByteBuffer): NativeAnswer {
        return NativeAnswer(
            FfiConverterUShort.read(buf),
            FfiConverterMapStringString.read(buf),
            FfiConverterByteArray.read(buf),
        )
    }

    override fun allocationSize(value: NativeAnswer) = (
            FfiConverterUShort.allocationSize(value.`status`) +
            FfiConverterMapStringString.allocationSize(value.`headers`) +
            FfiConverterByteArray.allocationSize(value.`body`)
    )

    override fun write(value: NativeAnswer, buf: ByteBuffer) {
            FfiConverterUShort.write(value.`status`, buf)
            FfiConverterMapStringString.write(value.`headers`, buf)
            FfiConverterByteArray.write(value.`body`, buf)
    }
}

/**
 * What may be set for one call alone.
 */
data class NativeOptions (
    /**
     * Seconds that the call may take, with all its attempts.
     */
    val `timeout`: kotlin.Double?
    ,
    /**
     * How often it is tried at most.
     */
    val `maxAttempts`: kotlin.Long?
    ,
    /**
     * Headers beside the client's own; they cannot replace the credentials.
     */
    val `headers`: Map<kotlin.String, kotlin.String>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNativeOptions: FfiConverterRustBuffer<NativeOptions> {
    override fun read(buf: ByteBuffer): NativeOptions {
        return NativeOptions(
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterMapStringString.read(buf),
        )
    }

    override fun allocationSize(value: NativeOptions) = (
            FfiConverterOptionalDouble.allocationSize(value.`timeout`) +
            FfiConverterOptionalLong.allocationSize(value.`maxAttempts`) +
            FfiConverterMapStringString.allocationSize(value.`headers`)
    )

    override fun write(value: NativeOptions, buf: ByteBuffer) {
            FfiConverterOptionalDouble.write(value.`timeout`, buf)
            FfiConverterOptionalLong.write(value.`maxAttempts`, buf)
            FfiConverterMapStringString.write(value.`headers`, buf)
    }
}

/**
 * What a client is made of. Nothing that is absent here is asked for elsewhere, save with `environment`.
 */
data class NativeSettings (
    /**
     * The organisation.
     */
    val `organizationId`: kotlin.String?
    ,
    /**
     * The API key.
     */
    val `apiKey`: kotlin.String?
    ,
    /**
     * Identifier of the API key.
     */
    val `apiKeyId`: kotlin.String?
    ,
    /**
     * The user to sign in as.
     */
    val `userId`: kotlin.String?
    ,
    /**
     * A token that was had elsewhere, instead of an API key.
     */
    val `bearerToken`: kotlin.String?
    ,
    /**
     * Where the API is.
     */
    val `baseUrl`: kotlin.String?
    ,
    /**
     * Seconds that a call may take, with all its attempts.
     */
    val `timeout`: kotlin.Double?
    ,
    /**
     * Seconds that connecting may take.
     */
    val `connectTimeout`: kotlin.Double?
    ,
    /**
     * How often a call is tried at most.
     */
    val `maxAttempts`: kotlin.Long?
    ,
    /**
     * The longest answer that is taken, in bytes after decompression.
     */
    val `maxResponseBytes`: kotlin.Long?
    ,
    /**
     * Whether following pages keeps to the documented rate limits.
     */
    val `pacing`: kotlin.Boolean?
    ,
    /**
     * Name and version of the program, put before the SDK's own in the `User-Agent` header.
     */
    val `userAgent`: kotlin.String?
    ,
    /**
     * Whether what is absent is taken from `AMIGO_*` in the environment.
     */
    val `environment`: kotlin.Boolean

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amigo_sdk_fn_method_nativesettings_uniffi_trait_debug(FfiConverterTypeNativeSettings.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNativeSettings: FfiConverterRustBuffer<NativeSettings> {
    override fun read(buf: ByteBuffer): NativeSettings {
        return NativeSettings(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: NativeSettings) = (
            FfiConverterOptionalString.allocationSize(value.`organizationId`) +
            FfiConverterOptionalString.allocationSize(value.`apiKey`) +
            FfiConverterOptionalString.allocationSize(value.`apiKeyId`) +
            FfiConverterOptionalString.allocationSize(value.`userId`) +
            FfiConverterOptionalString.allocationSize(value.`bearerToken`) +
            FfiConverterOptionalString.allocationSize(value.`baseUrl`) +
            FfiConverterOptionalDouble.allocationSize(value.`timeout`) +
            FfiConverterOptionalDouble.allocationSize(value.`connectTimeout`) +
            FfiConverterOptionalLong.allocationSize(value.`maxAttempts`) +
            FfiConverterOptionalLong.allocationSize(value.`maxResponseBytes`) +
            FfiConverterOptionalBoolean.allocationSize(value.`pacing`) +
            FfiConverterOptionalString.allocationSize(value.`userAgent`) +
            FfiConverterBoolean.allocationSize(value.`environment`)
    )

    override fun write(value: NativeSettings, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`organizationId`, buf)
            FfiConverterOptionalString.write(value.`apiKey`, buf)
            FfiConverterOptionalString.write(value.`apiKeyId`, buf)
            FfiConverterOptionalString.write(value.`userId`, buf)
            FfiConverterOptionalString.write(value.`bearerToken`, buf)
            FfiConverterOptionalString.write(value.`baseUrl`, buf)
            FfiConverterOptionalDouble.write(value.`timeout`, buf)
            FfiConverterOptionalDouble.write(value.`connectTimeout`, buf)
            FfiConverterOptionalLong.write(value.`maxAttempts`, buf)
            FfiConverterOptionalLong.write(value.`maxResponseBytes`, buf)
            FfiConverterOptionalBoolean.write(value.`pacing`, buf)
            FfiConverterOptionalString.write(value.`userAgent`, buf)
            FfiConverterBoolean.write(value.`environment`, buf)
    }
}

/**
 * Why a call gave nothing.
 */
sealed class NativeException: kotlin.Exception() {

    /**
     * It failed.
     */
    class Failed(

        /**
         * Why.
         */
        val `failure`: Failure
        ) : NativeException() {
        override val message
            get() = "failure=${ `failure` }"
    }

    /**
     * It was called off.
     */
    class Cancelled(
        ) : NativeException() {
        override val message
            get() = ""
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<NativeException> {
        override fun lift(error_buf: RustBuffer.ByValue): NativeException = FfiConverterTypeNativeError.lift(error_buf)
    }

}

/**
 * @suppress
 */
public object FfiConverterTypeNativeError : FfiConverterRustBuffer<NativeException> {
    override fun read(buf: ByteBuffer): NativeException {

        return when(buf.getInt()) {
            1 -> NativeException.Failed(
                FfiConverterTypeFailure.read(buf),
                )
            2 -> NativeException.Cancelled()
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: NativeException): ULong {
        return when(value) {
            is NativeException.Failed -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeFailure.allocationSize(value.`failure`)
            )
            is NativeException.Cancelled -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
        }
    }

    override fun write(value: NativeException, buf: ByteBuffer) {
        when(value) {
            is NativeException.Failed -> {
                buf.putInt(1)
                FfiConverterTypeFailure.write(value.`failure`, buf)
                Unit
            }
            is NativeException.Cancelled -> {
                buf.putInt(2)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}

/**
 * @suppress
 */
public object FfiConverterOptionalUShort: FfiConverterRustBuffer<kotlin.UShort?> {
    override fun read(buf: ByteBuffer): kotlin.UShort? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUShort.read(buf)
    }

    override fun allocationSize(value: kotlin.UShort?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUShort.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UShort?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUShort.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalLong: FfiConverterRustBuffer<kotlin.Long?> {
    override fun read(buf: ByteBuffer): kotlin.Long? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterLong.read(buf)
    }

    override fun allocationSize(value: kotlin.Long?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterLong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Long?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterLong.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalDouble: FfiConverterRustBuffer<kotlin.Double?> {
    override fun read(buf: ByteBuffer): kotlin.Double? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterDouble.read(buf)
    }

    override fun allocationSize(value: kotlin.Double?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterDouble.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Double?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterDouble.write(value, buf)
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
public object FfiConverterOptionalTypeCancellation: FfiConverterRustBuffer<Cancellation?> {
    override fun read(buf: ByteBuffer): Cancellation? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCancellation.read(buf)
    }

    override fun allocationSize(value: Cancellation?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCancellation.allocationSize(value)
        }
    }

    override fun write(value: Cancellation?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCancellation.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeConversationPage: FfiConverterRustBuffer<ConversationPage?> {
    override fun read(buf: ByteBuffer): ConversationPage? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeConversationPage.read(buf)
    }

    override fun allocationSize(value: ConversationPage?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeConversationPage.allocationSize(value)
        }
    }

    override fun write(value: ConversationPage?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeConversationPage.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeMessagePage: FfiConverterRustBuffer<MessagePage?> {
    override fun read(buf: ByteBuffer): MessagePage? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMessagePage.read(buf)
    }

    override fun allocationSize(value: MessagePage?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMessagePage.allocationSize(value)
        }
    }

    override fun write(value: MessagePage?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMessagePage.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeRecommendationContext: FfiConverterRustBuffer<RecommendationContext?> {
    override fun read(buf: ByteBuffer): RecommendationContext? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRecommendationContext.read(buf)
    }

    override fun allocationSize(value: RecommendationContext?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRecommendationContext.allocationSize(value)
        }
    }

    override fun write(value: RecommendationContext?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRecommendationContext.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeFieldError: FfiConverterRustBuffer<List<FieldError>> {
    override fun read(buf: ByteBuffer): List<FieldError> {
        val len = buf.getInt()
        return List<FieldError>(len) {
            FfiConverterTypeFieldError.read(buf)
        }
    }

    override fun allocationSize(value: List<FieldError>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFieldError.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FieldError>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFieldError.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterMapStringString: FfiConverterRustBuffer<Map<kotlin.String, kotlin.String>> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, kotlin.String> {
        val len = buf.getInt()
        return buildMap<kotlin.String, kotlin.String>(len) {
            repeat(len) {
                val k = FfiConverterString.read(buf)
                val v = FfiConverterString.read(buf)
                this[k] = v
            }
        }
    }

    override fun allocationSize(value: Map<kotlin.String, kotlin.String>): ULong {
        val spaceForMapSize = 4UL
        val spaceForChildren = value.map { (k, v) ->
            FfiConverterString.allocationSize(k) +
            FfiConverterString.allocationSize(v)
        }.sum()
        return spaceForMapSize + spaceForChildren
    }

    override fun write(value: Map<kotlin.String, kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        // The parens on `(k, v)` here ensure we're calling the right method,
        // which is important for compatibility with older android devices.
        // Ref https://blog.danlew.net/2017/03/16/kotlin-puzzler-whose-line-is-it-anyways/
        value.forEach { (k, v) ->
            FfiConverterString.write(k, buf)
            FfiConverterString.write(v, buf)
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
