// Written by `cargo xtask generate` with uniffi from the core's definitions; change those instead.

// swiftlint:disable all
import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
#if canImport(AmigoSDKFFI)
import AmigoSDKFFI
#endif

fileprivate extension RustBuffer {
    // Allocate a new buffer, copying the contents of a `UInt8` array.
    init(bytes: [UInt8]) {
        let rbuf = bytes.withUnsafeBufferPointer { ptr in
            RustBuffer.from(ptr)
        }
        self.init(capacity: rbuf.capacity, len: rbuf.len, data: rbuf.data)
    }

    static func empty() -> RustBuffer {
        RustBuffer(capacity: 0, len:0, data: nil)
    }

    static func from(_ ptr: UnsafeBufferPointer<UInt8>) -> RustBuffer {
        try! rustCall { ffi_amigo_sdk_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_amigo_sdk_rustbuffer_free(self, $0) }
    }
}

fileprivate extension ForeignBytes {
    init(bufferPointer: UnsafeBufferPointer<UInt8>) {
        self.init(len: Int32(bufferPointer.count), data: bufferPointer.baseAddress)
    }

    init(rawBufferPointer: UnsafeRawBufferPointer) {
        self.init(
            len: Int32(rawBufferPointer.count),
            data: rawBufferPointer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        )
    }
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Conforms to `FfiConverter` so the compiler enforces the full converter
// method set. Only the scope-bound `lower(_:_body:)` overload is sound —
// zero-copy byte buffers only flow foreign -> Rust, and only in argument
// position. The four protocol-witness methods (`lift`, `lower`, `read`,
// `write`) `fatalError` at runtime if anyone reaches them.
//
// The scope-bound `lower` takes a closure because the `ForeignBytes`
// pointer is only guaranteed valid for the duration of
// `Data.withUnsafeBytes`. Callers must run the full FFI call inside
// the closure body.
fileprivate enum FfiConverterByRefBytes: FfiConverter {
    typealias SwiftType = Data
    typealias FfiType = ForeignBytes

    static func lower<R>(_ value: Data, _ body: (ForeignBytes) throws -> R) rethrows -> R {
        return try value.withUnsafeBytes { rawBuf in
            try body(ForeignBytes(rawBufferPointer: rawBuf))
        }
    }

    static func lower(_ value: Data) -> ForeignBytes {
        fatalError("ByRef bytes cannot use the plain lower: returning ForeignBytes escapes the Data.withUnsafeBytes scope. Use the scope-bound lower(_:_body:) overload instead.")
    }

    static func lift(_ value: ForeignBytes) throws -> Data {
        fatalError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        fatalError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        fatalError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }
}

// For every type used in the interface, we provide helper methods for conveniently
// lifting and lowering that type from C-compatible data, and for reading and writing
// values of that type in a buffer.

// Helper classes/extensions that don't change.
// Someday, this will be in a library of its own.

fileprivate extension Data {
    init(rustBuffer: RustBuffer) {
        self.init(
            bytesNoCopy: rustBuffer.data!,
            count: Int(rustBuffer.len),
            deallocator: .none
        )
    }
}

// Define reader functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.
//
// With external types, one swift source file needs to be able to call the read
// method on another source file's FfiConverter, but then what visibility
// should Reader have?
// - If Reader is fileprivate, then this means the read() must also
//   be fileprivate, which doesn't work with external types.
// - If Reader is internal/public, we'll get compile errors since both source
//   files will try define the same type.
//
// Instead, the read() method and these helper functions input a tuple of data

fileprivate func createReader(data: Data) -> (data: Data, offset: Data.Index) {
    (data: data, offset: 0)
}

// Reads an integer at the current offset, in big-endian order, and advances
// the offset on success. Throws if reading the integer would move the
// offset past the end of the buffer.
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout (data: Data, offset: Data.Index)) throws -> T {
    let range = reader.offset..<reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    if T.self == UInt8.self {
        let value = reader.data[reader.offset]
        reader.offset += 1
        return value as! T
    }
    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian
}

// Reads an arbitrary number of bytes, to be used to read
// raw bytes, this is useful when lifting strings
fileprivate func readBytes(_ reader: inout (data: Data, offset: Data.Index), count: Int) throws -> Array<UInt8> {
    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
}

// Reads a float at the current offset.
fileprivate func readFloat(_ reader: inout (data: Data, offset: Data.Index)) throws -> Float {
    return Float(bitPattern: try readInt(&reader))
}

// Reads a float at the current offset.
fileprivate func readDouble(_ reader: inout (data: Data, offset: Data.Index)) throws -> Double {
    return Double(bitPattern: try readInt(&reader))
}

// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (data: Data, offset: Data.Index)) -> Bool {
    return reader.offset < reader.data.count
}

// Define writer functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.  See the above discussion on Readers for details.

fileprivate func createWriter() -> [UInt8] {
    return []
}

fileprivate func writeBytes<S>(_ writer: inout [UInt8], _ byteArr: S) where S: Sequence, S.Element == UInt8 {
    writer.append(contentsOf: byteArr)
}

// Writes an integer in big-endian order.
//
// Warning: make sure what you are trying to write
// is in the correct type!
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout [UInt8], _ value: T) {
    var value = value.bigEndian
    withUnsafeBytes(of: &value) { writer.append(contentsOf: $0) }
}

fileprivate func writeFloat(_ writer: inout [UInt8], _ value: Float) {
    writeInt(&writer, value.bitPattern)
}

fileprivate func writeDouble(_ writer: inout [UInt8], _ value: Double) {
    writeInt(&writer, value.bitPattern)
}

// Protocol for types that transfer other types across the FFI. This is
// analogous to the Rust trait of the same name.
fileprivate protocol FfiConverter {
    associatedtype FfiType
    associatedtype SwiftType

    static func lift(_ value: FfiType) throws -> SwiftType
    static func lower(_ value: SwiftType) -> FfiType
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(data: Data(rustBuffer: buf))
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    static func lower(_ value: SwiftType) -> RustBuffer {
          var writer = createWriter()
          write(value, into: &writer)
          return RustBuffer(bytes: writer)
    }
}
// An error type for FFI errors. These errors occur at the UniFFI level, not
// the library level.
fileprivate enum UniffiInternalError: LocalizedError {
    case bufferOverflow
    case incompleteData
    case unexpectedOptionalTag
    case unexpectedEnumCase
    case unexpectedNullPointer
    case unexpectedRustCallStatusCode
    case unexpectedRustCallError
    case unexpectedStaleHandle
    case rustPanic(_ message: String)

    var errorDescription: String? {
        switch self {
        case .bufferOverflow: return "Reading the requested value would read past the end of the buffer"
        case .incompleteData: return "The buffer still has data after lifting its containing value"
        case .unexpectedOptionalTag: return "Unexpected optional tag; should be 0 or 1"
        case .unexpectedEnumCase: return "Raw enum value doesn't match any cases"
        case .unexpectedNullPointer: return "Raw pointer value was null"
        case .unexpectedRustCallStatusCode: return "Unexpected RustCallStatus code"
        case .unexpectedRustCallError: return "CALL_ERROR but no errorClass specified"
        case .unexpectedStaleHandle: return "The object in the handle map has been dropped already"
        case let .rustPanic(message): return message
        }
    }
}

fileprivate extension NSLock {
    func withLock<T>(f: () throws -> T) rethrows -> T {
        self.lock()
        defer { self.unlock() }
        return try f()
    }
}

fileprivate let CALL_SUCCESS: Int8 = 0
fileprivate let CALL_ERROR: Int8 = 1
fileprivate let CALL_UNEXPECTED_ERROR: Int8 = 2
fileprivate let CALL_CANCELLED: Int8 = 3

fileprivate extension RustCallStatus {
    init() {
        self.init(
            code: CALL_SUCCESS,
            errorBuf: RustBuffer.init(
                capacity: 0,
                len: 0,
                data: nil
            )
        )
    }
}

private func rustCall<T>(_ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    let neverThrow: ((RustBuffer) throws -> Never)? = nil
    return try makeRustCall(callback, errorHandler: neverThrow)
}

private func rustCallWithError<T, E: Swift.Error>(
    _ errorHandler: @escaping (RustBuffer) throws -> E,
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    try makeRustCall(callback, errorHandler: errorHandler)
}

private func makeRustCall<T, E: Swift.Error>(
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T,
    errorHandler: ((RustBuffer) throws -> E)?
) throws -> T {
    uniffiEnsureAmigoSdkInitialized()
    var callStatus = RustCallStatus.init()
    let returnedVal = callback(&callStatus)
    try uniffiCheckCallStatus(callStatus: callStatus, errorHandler: errorHandler)
    return returnedVal
}

private func uniffiCheckCallStatus<E: Swift.Error>(
    callStatus: RustCallStatus,
    errorHandler: ((RustBuffer) throws -> E)?
) throws {
    switch callStatus.code {
        case CALL_SUCCESS:
            return

        case CALL_ERROR:
            if let errorHandler = errorHandler {
                throw try errorHandler(callStatus.errorBuf)
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.unexpectedRustCallError
            }

        case CALL_UNEXPECTED_ERROR:
            // When the rust code sees a panic, it tries to construct a RustBuffer
            // with the message.  But if that code panics, then it just sends back
            // an empty buffer.
            if callStatus.errorBuf.len > 0 {
                throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.rustPanic("Rust panic")
            }

        case CALL_CANCELLED:
            fatalError("Cancellation not supported yet")

        default:
            throw UniffiInternalError.unexpectedRustCallStatusCode
    }
}

private func uniffiTraitInterfaceCall<T>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> ()
) {
    do {
        try writeReturn(makeCall())
    } catch let error {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}

private func uniffiTraitInterfaceCallWithError<T, E>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> (),
    lowerError: (E) -> RustBuffer
) {
    do {
        try writeReturn(makeCall())
    } catch let error as E {
        callStatus.pointee.code = CALL_ERROR
        callStatus.pointee.errorBuf = lowerError(error)
    } catch {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}
// Initial value and increment amount for handles.
// These ensure that SWIFT handles always have the lowest bit set
fileprivate let UNIFFI_HANDLEMAP_INITIAL: UInt64 = 1
fileprivate let UNIFFI_HANDLEMAP_DELTA: UInt64 = 2

fileprivate final class UniffiHandleMap<T>: @unchecked Sendable {
    // All mutation happens with this lock held, which is why we implement @unchecked Sendable.
    private let lock = NSLock()
    private var map: [UInt64: T] = [:]
    private var currentHandle: UInt64 = UNIFFI_HANDLEMAP_INITIAL

    func insert(obj: T) -> UInt64 {
        lock.withLock {
            return doInsert(obj)
        }
    }

    // Low-level insert function, this assumes `lock` is held.
    private func doInsert(_ obj: T) -> UInt64 {
        let handle = currentHandle
        currentHandle += UNIFFI_HANDLEMAP_DELTA
        map[handle] = obj
        return handle
    }

     func get(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

     func clone(handle: UInt64) throws -> UInt64 {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return doInsert(obj)
        }
    }

    @discardableResult
    func remove(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map.removeValue(forKey: handle) else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

    var count: Int {
        get {
            map.count
        }
    }
}

// Public interface members begin here.

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt16: FfiConverterPrimitive {
    typealias FfiType = UInt16
    typealias SwiftType = UInt16

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt16 {
        return try lift(readInt(&buf))
    }

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt64: FfiConverterPrimitive {
    typealias FfiType = Int64
    typealias SwiftType = Int64

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int64 {
        return try lift(readInt(&buf))
    }

    static func write(_ value: Int64, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDouble: FfiConverterPrimitive {
    typealias FfiType = Double
    typealias SwiftType = Double

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Double {
        return try lift(readDouble(&buf))
    }

    static func write(_ value: Double, into buf: inout [UInt8]) {
        writeDouble(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    static func lift(_ value: RustBuffer) throws -> String {
        defer {
            value.deallocate()
        }
        if value.data == nil {
            return String()
        }
        let bytes = UnsafeBufferPointer<UInt8>(start: value.data!, count: Int(value.len))
        // Use Swift's native UTF-8 decoder; `String(bytes:encoding:.utf8)` goes
        // through Foundation's NSString and silently strips a leading U+FEFF BOM.
        // Invalid UTF-8 substitutes U+FFFD instead of trapping (unreachable
        // given Rust's `String` invariant).
        return String(decoding: bytes, as: UTF8.self)
    }

    static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
    }

    static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterData: FfiConverterRustBuffer {
    typealias SwiftType = Data

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        let len: Int32 = try readInt(&buf)
        return Data(try readBytes(&buf, count: Int(len)))
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        writeBytes(&buf, value)
    }
}

/**
 * Calls off the calls that were made with it: Swift's tasks cannot do so by themselves.
 */
protocol CancellationProtocol: AnyObject, Sendable {

    /**
     * Calls off the calls made with it, now and later: their requests are not waited for any longer.
     */
    func cancel()

}
/**
 * Calls off the calls that were made with it: Swift's tasks cannot do so by themselves.
 */
class Cancellation: CancellationProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_amigo_sdk_fn_clone_cancellation(self.handle, $0) }
    }
    /**
     * Makes one that has called off nothing yet.
     */
convenience init() {
    let handle =
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_sdk_fn_constructor_cancellation_new(uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_amigo_sdk_fn_free_cancellation(handle, $0) }
    }

    /**
     * Calls off the calls made with it, now and later: their requests are not waited for any longer.
     */
func cancel()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_sdk_fn_method_cancellation_cancel(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeCancellation: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Cancellation

    static func lift(_ handle: UInt64) throws -> Cancellation {
        return Cancellation(unsafeFromHandle: handle)
    }

    static func lower(_ value: Cancellation) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Cancellation {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: Cancellation, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCancellation_lift(_ handle: UInt64) throws -> Cancellation {
    return try FfiConverterTypeCancellation.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCancellation_lower(_ value: Cancellation) -> UInt64 {
    return FfiConverterTypeCancellation.lower(value)
}

/**
 * The events of an answer. Nothing is sent before the first are asked for; letting go of it closes the connection.
 */
protocol EventStreamProtocol: AnyObject, Sendable {

    /**
     * Closes the connection; again, it does nothing.
     */
    func leave()

    /**
     * The next events, or none after the last.
     */
    func next(cancellation: Cancellation?) async throws  -> [ConversationEvent]?

}
/**
 * The events of an answer. Nothing is sent before the first are asked for; letting go of it closes the connection.
 */
class EventStream: EventStreamProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_amigo_sdk_fn_clone_eventstream(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_amigo_sdk_fn_free_eventstream(handle, $0) }
    }

    /**
     * Closes the connection; again, it does nothing.
     */
func leave()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_sdk_fn_method_eventstream_leave(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * The next events, or none after the last.
     */
func next(cancellation: Cancellation?)async throws  -> [ConversationEvent]?  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_eventstream_next(
                        self.uniffiCloneHandle(),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_rust_buffer,
            completeFunc: ffi_amigo_sdk_rust_future_complete_rust_buffer,
            freeFunc: ffi_amigo_sdk_rust_future_free_rust_buffer,
            liftFunc: FfiConverterOptionSequenceTypeConversationEvent.lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeEventStream: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = EventStream

    static func lift(_ handle: UInt64) throws -> EventStream {
        return EventStream(unsafeFromHandle: handle)
    }

    static func lower(_ value: EventStream) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EventStream {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: EventStream, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeEventStream_lift(_ handle: UInt64) throws -> EventStream {
    return try FfiConverterTypeEventStream.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeEventStream_lower(_ value: EventStream) -> UInt64 {
    return FfiConverterTypeEventStream.lower(value)
}

/**
 * The pages of `GetMessages`, each fetched while the one before is being read.
 */
protocol GetMessagesPagesProtocol: AnyObject, Sendable {

    /**
     * The next page, or none after the last.
     */
    func next(cancellation: Cancellation?) async throws  -> MessagePage?

}
/**
 * The pages of `GetMessages`, each fetched while the one before is being read.
 */
class GetMessagesPages: GetMessagesPagesProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_amigo_sdk_fn_clone_getmessagespages(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_amigo_sdk_fn_free_getmessagespages(handle, $0) }
    }

    /**
     * The next page, or none after the last.
     */
func next(cancellation: Cancellation?)async throws  -> MessagePage?  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_getmessagespages_next(
                        self.uniffiCloneHandle(),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_rust_buffer,
            completeFunc: ffi_amigo_sdk_rust_future_complete_rust_buffer,
            freeFunc: ffi_amigo_sdk_rust_future_free_rust_buffer,
            liftFunc: FfiConverterOptionTypeMessagePage.lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeGetMessagesPages: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = GetMessagesPages

    static func lift(_ handle: UInt64) throws -> GetMessagesPages {
        return GetMessagesPages(unsafeFromHandle: handle)
    }

    static func lower(_ value: GetMessagesPages) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GetMessagesPages {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: GetMessagesPages, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeGetMessagesPages_lift(_ handle: UInt64) throws -> GetMessagesPages {
    return try FfiConverterTypeGetMessagesPages.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeGetMessagesPages_lower(_ value: GetMessagesPages) -> UInt64 {
    return FfiConverterTypeGetMessagesPages.lower(value)
}

/**
 * The pages of `GetServices`, each fetched while the one before is being read.
 */
protocol GetServicesPagesProtocol: AnyObject, Sendable {

    /**
     * The next page, or none after the last.
     */
    func next(cancellation: Cancellation?) async throws  -> ServicePage?

}
/**
 * The pages of `GetServices`, each fetched while the one before is being read.
 */
class GetServicesPages: GetServicesPagesProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_amigo_sdk_fn_clone_getservicespages(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_amigo_sdk_fn_free_getservicespages(handle, $0) }
    }

    /**
     * The next page, or none after the last.
     */
func next(cancellation: Cancellation?)async throws  -> ServicePage?  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_getservicespages_next(
                        self.uniffiCloneHandle(),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_rust_buffer,
            completeFunc: ffi_amigo_sdk_rust_future_complete_rust_buffer,
            freeFunc: ffi_amigo_sdk_rust_future_free_rust_buffer,
            liftFunc: FfiConverterOptionTypeServicePage.lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeGetServicesPages: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = GetServicesPages

    static func lift(_ handle: UInt64) throws -> GetServicesPages {
        return GetServicesPages(unsafeFromHandle: handle)
    }

    static func lower(_ value: GetServicesPages) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GetServicesPages {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: GetServicesPages, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeGetServicesPages_lift(_ handle: UInt64) throws -> GetServicesPages {
    return try FfiConverterTypeGetServicesPages.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeGetServicesPages_lower(_ value: GetServicesPages) -> UInt64 {
    return FfiConverterTypeGetServicesPages.lower(value)
}

/**
 * The pages of `GetUsers`, each fetched while the one before is being read.
 */
protocol GetUsersPagesProtocol: AnyObject, Sendable {

    /**
     * The next page, or none after the last.
     */
    func next(cancellation: Cancellation?) async throws  -> UserPage?

}
/**
 * The pages of `GetUsers`, each fetched while the one before is being read.
 */
class GetUsersPages: GetUsersPagesProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_amigo_sdk_fn_clone_getuserspages(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_amigo_sdk_fn_free_getuserspages(handle, $0) }
    }

    /**
     * The next page, or none after the last.
     */
func next(cancellation: Cancellation?)async throws  -> UserPage?  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_getuserspages_next(
                        self.uniffiCloneHandle(),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_rust_buffer,
            completeFunc: ffi_amigo_sdk_rust_future_complete_rust_buffer,
            freeFunc: ffi_amigo_sdk_rust_future_free_rust_buffer,
            liftFunc: FfiConverterOptionTypeUserPage.lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeGetUsersPages: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = GetUsersPages

    static func lift(_ handle: UInt64) throws -> GetUsersPages {
        return GetUsersPages(unsafeFromHandle: handle)
    }

    static func lower(_ value: GetUsersPages) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GetUsersPages {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: GetUsersPages, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeGetUsersPages_lift(_ handle: UInt64) throws -> GetUsersPages {
    return try FfiConverterTypeGetUsersPages.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeGetUsersPages_lower(_ value: GetUsersPages) -> UInt64 {
    return FfiConverterTypeGetUsersPages.lower(value)
}

/**
 * The events of an answer as they come: the JSON of each.
 */
protocol LineStreamProtocol: AnyObject, Sendable {

    /**
     * Closes the connection; again, it does nothing.
     */
    func leave()

    /**
     * The next events, or none after the last.
     */
    func next(cancellation: Cancellation?) async throws  -> [String]?

}
/**
 * The events of an answer as they come: the JSON of each.
 */
class LineStream: LineStreamProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_amigo_sdk_fn_clone_linestream(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_amigo_sdk_fn_free_linestream(handle, $0) }
    }

    /**
     * Closes the connection; again, it does nothing.
     */
func leave()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_sdk_fn_method_linestream_leave(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * The next events, or none after the last.
     */
func next(cancellation: Cancellation?)async throws  -> [String]?  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_linestream_next(
                        self.uniffiCloneHandle(),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_rust_buffer,
            completeFunc: ffi_amigo_sdk_rust_future_complete_rust_buffer,
            freeFunc: ffi_amigo_sdk_rust_future_free_rust_buffer,
            liftFunc: FfiConverterOptionSequenceString.lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeLineStream: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = LineStream

    static func lift(_ handle: UInt64) throws -> LineStream {
        return LineStream(unsafeFromHandle: handle)
    }

    static func lower(_ value: LineStream) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LineStream {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: LineStream, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeLineStream_lift(_ handle: UInt64) throws -> LineStream {
    return try FfiConverterTypeLineStream.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeLineStream_lower(_ value: LineStream) -> UInt64 {
    return FfiConverterTypeLineStream.lower(value)
}

/**
 * The pages of `ListConversations`, each fetched while the one before is being read.
 */
protocol ListConversationsPagesProtocol: AnyObject, Sendable {

    /**
     * The next page, or none after the last.
     */
    func next(cancellation: Cancellation?) async throws  -> ConversationPage?

}
/**
 * The pages of `ListConversations`, each fetched while the one before is being read.
 */
class ListConversationsPages: ListConversationsPagesProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_amigo_sdk_fn_clone_listconversationspages(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_amigo_sdk_fn_free_listconversationspages(handle, $0) }
    }

    /**
     * The next page, or none after the last.
     */
func next(cancellation: Cancellation?)async throws  -> ConversationPage?  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_listconversationspages_next(
                        self.uniffiCloneHandle(),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_rust_buffer,
            completeFunc: ffi_amigo_sdk_rust_future_complete_rust_buffer,
            freeFunc: ffi_amigo_sdk_rust_future_free_rust_buffer,
            liftFunc: FfiConverterOptionTypeConversationPage.lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeListConversationsPages: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = ListConversationsPages

    static func lift(_ handle: UInt64) throws -> ListConversationsPages {
        return ListConversationsPages(unsafeFromHandle: handle)
    }

    static func lower(_ value: ListConversationsPages) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ListConversationsPages {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: ListConversationsPages, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeListConversationsPages_lift(_ handle: UInt64) throws -> ListConversationsPages {
    return try FfiConverterTypeListConversationsPages.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeListConversationsPages_lower(_ value: ListConversationsPages) -> UInt64 {
    return FfiConverterTypeListConversationsPages.lower(value)
}

/**
 * A client of one organisation's conversations. Threads may share it.
 */
protocol NativeClientProtocol: AnyObject, Sendable {

    /**
     * Calls an operation by its name, with its parameters side by side.
     */
    func call(operation: String, arguments: [String: JsonValue], options: NativeOptions, cancellation: Cancellation?) async throws  -> NativeAnswer

    /**
     * Closes the client: calls under way fail, and so do later ones. Closing again does nothing.
     */
    func shutDown()

    /**
     * See `CreateConversation`.
     */
    func createConversation(query: CreateConversationQuery, body: NewConversation, options: NativeOptions) throws  -> EventStream

    /**
     * See `CreateUser`.
     */
    func createUser(body: NewUser, options: NativeOptions, cancellation: Cancellation?) async throws  -> CreatedUser

    /**
     * See `DeleteUser`.
     */
    func deleteUser(userId: String, options: NativeOptions, cancellation: Cancellation?) async throws

    /**
     * See `FinishConversation`.
     */
    func finishConversation(conversationId: String, options: NativeOptions, cancellation: Cancellation?) async throws

    /**
     * See `GenerateConversationStarters`.
     */
    func generateConversationStarters(body: StarterRequest, options: NativeOptions, cancellation: Cancellation?) async throws  -> ConversationStarters

    /**
     * See `GetInteractionInsights`.
     */
    func getInteractionInsights(conversationId: String, interactionId: String, options: NativeOptions, cancellation: Cancellation?) async throws  -> InteractionInsights

    /**
     * See `GetMessageSource`.
     */
    func getMessageSource(conversationId: String, messageId: String, query: MessageSourceQuery, options: NativeOptions, cancellation: Cancellation?) async throws  -> MessageSource

    /**
     * See `GetMessages`.
     */
    func getMessages(conversationId: String, query: MessageQuery, options: NativeOptions, cancellation: Cancellation?) async throws  -> MessagePage

    /**
     * The pages of `GetMessages`, from the one that is asked for on.
     */
    func getMessagesPages(conversationId: String, query: MessageQuery, options: NativeOptions) throws  -> GetMessagesPages

    /**
     * See `GetOrganization`.
     */
    func getOrganization(options: NativeOptions, cancellation: Cancellation?) async throws  -> Organization

    /**
     * See `GetServices`.
     */
    func getServices(query: ServiceQuery, options: NativeOptions, cancellation: Cancellation?) async throws  -> ServicePage

    /**
     * The pages of `GetServices`, from the one that is asked for on.
     */
    func getServicesPages(query: ServiceQuery, options: NativeOptions) throws  -> GetServicesPages

    /**
     * See `GetUserModel`.
     */
    func getUserModel(userId: String, options: NativeOptions, cancellation: Cancellation?) async throws  -> UserModels

    /**
     * See `GetUsers`.
     */
    func getUsers(query: UserQuery, options: NativeOptions, cancellation: Cancellation?) async throws  -> UserPage

    /**
     * The pages of `GetUsers`, from the one that is asked for on.
     */
    func getUsersPages(query: UserQuery, options: NativeOptions) throws  -> GetUsersPages

    /**
     * See `InteractWithConversation`.
     */
    func interactWithConversation(conversationId: String, query: InteractionQuery, body: InteractionMessage, options: NativeOptions) throws  -> EventStream

    /**
     * See `ListConversations`.
     */
    func listConversations(query: ConversationQuery, options: NativeOptions, cancellation: Cancellation?) async throws  -> ConversationPage

    /**
     * The pages of `ListConversations`, from the one that is asked for on.
     */
    func listConversationsPages(query: ConversationQuery, options: NativeOptions) throws  -> ListConversationsPages

    /**
     * See `ModifyTags`.
     */
    func modifyTags(conversationId: String, body: TagChanges, options: NativeOptions, cancellation: Cancellation?) async throws

    /**
     * See `RecommendResponses`.
     */
    func recommendResponses(conversationId: String, interactionId: String, body: RecommendationContext?, options: NativeOptions, cancellation: Cancellation?) async throws  -> RecommendedResponses

    /**
     * See `SignInWithApiKey`.
     */
    func signInWithApiKey(options: NativeOptions, cancellation: Cancellation?) async throws  -> SignInToken

    /**
     * See `UpdateUser`.
     */
    func updateUser(userId: String, body: UserChanges, options: NativeOptions, cancellation: Cancellation?) async throws

    /**
     * Calls an operation that answers in events by its name, with its parameters side by side.
     */
    func stream(operation: String, arguments: [String: JsonValue], options: NativeOptions) throws  -> LineStream

}
/**
 * A client of one organisation's conversations. Threads may share it.
 */
class NativeClient: NativeClientProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_amigo_sdk_fn_clone_nativeclient(self.handle, $0) }
    }
    /**
     * Makes a client. Nothing is sent yet.
     */
convenience init(settings: NativeSettings)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_amigo_sdk_fn_constructor_nativeclient_new(
        FfiConverterTypeNativeSettings_lower(settings),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_amigo_sdk_fn_free_nativeclient(handle, $0) }
    }

    /**
     * Calls an operation by its name, with its parameters side by side.
     */
func call(operation: String, arguments: [String: JsonValue], options: NativeOptions, cancellation: Cancellation?)async throws  -> NativeAnswer  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_nativeclient_call(
                        self.uniffiCloneHandle(),FfiConverterString.lower(operation),FfiConverterDictionaryStringTypeJsonValue.lower(arguments),FfiConverterTypeNativeOptions_lower(options),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_rust_buffer,
            completeFunc: ffi_amigo_sdk_rust_future_complete_rust_buffer,
            freeFunc: ffi_amigo_sdk_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeNativeAnswer_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Closes the client: calls under way fail, and so do later ones. Closing again does nothing.
     */
func shutDown()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_sdk_fn_method_nativeclient_shut_down(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * See `CreateConversation`.
     */
func createConversation(query: CreateConversationQuery, body: NewConversation, options: NativeOptions)throws  -> EventStream  {
    return try  FfiConverterTypeEventStream_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_amigo_sdk_fn_method_nativeclient_create_conversation(
            self.uniffiCloneHandle(),
        FfiConverterTypeCreateConversationQuery_lower(query),
        FfiConverterTypeNewConversation_lower(body),
        FfiConverterTypeNativeOptions_lower(options),uniffiCallStatus
    )
})
}

    /**
     * See `CreateUser`.
     */
func createUser(body: NewUser, options: NativeOptions, cancellation: Cancellation?)async throws  -> CreatedUser  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_nativeclient_create_user(
                        self.uniffiCloneHandle(),FfiConverterTypeNewUser_lower(body),FfiConverterTypeNativeOptions_lower(options),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_rust_buffer,
            completeFunc: ffi_amigo_sdk_rust_future_complete_rust_buffer,
            freeFunc: ffi_amigo_sdk_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeCreatedUser_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * See `DeleteUser`.
     */
func deleteUser(userId: String, options: NativeOptions, cancellation: Cancellation?)async throws   {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_nativeclient_delete_user(
                        self.uniffiCloneHandle(),FfiConverterString.lower(userId),FfiConverterTypeNativeOptions_lower(options),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_void,
            completeFunc: ffi_amigo_sdk_rust_future_complete_void,
            freeFunc: ffi_amigo_sdk_rust_future_free_void,
            liftFunc: { $0 },
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * See `FinishConversation`.
     */
func finishConversation(conversationId: String, options: NativeOptions, cancellation: Cancellation?)async throws   {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_nativeclient_finish_conversation(
                        self.uniffiCloneHandle(),FfiConverterString.lower(conversationId),FfiConverterTypeNativeOptions_lower(options),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_void,
            completeFunc: ffi_amigo_sdk_rust_future_complete_void,
            freeFunc: ffi_amigo_sdk_rust_future_free_void,
            liftFunc: { $0 },
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * See `GenerateConversationStarters`.
     */
func generateConversationStarters(body: StarterRequest, options: NativeOptions, cancellation: Cancellation?)async throws  -> ConversationStarters  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_nativeclient_generate_conversation_starters(
                        self.uniffiCloneHandle(),FfiConverterTypeStarterRequest_lower(body),FfiConverterTypeNativeOptions_lower(options),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_rust_buffer,
            completeFunc: ffi_amigo_sdk_rust_future_complete_rust_buffer,
            freeFunc: ffi_amigo_sdk_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeConversationStarters_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * See `GetInteractionInsights`.
     */
func getInteractionInsights(conversationId: String, interactionId: String, options: NativeOptions, cancellation: Cancellation?)async throws  -> InteractionInsights  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_nativeclient_get_interaction_insights(
                        self.uniffiCloneHandle(),FfiConverterString.lower(conversationId),FfiConverterString.lower(interactionId),FfiConverterTypeNativeOptions_lower(options),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_rust_buffer,
            completeFunc: ffi_amigo_sdk_rust_future_complete_rust_buffer,
            freeFunc: ffi_amigo_sdk_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeInteractionInsights_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * See `GetMessageSource`.
     */
func getMessageSource(conversationId: String, messageId: String, query: MessageSourceQuery, options: NativeOptions, cancellation: Cancellation?)async throws  -> MessageSource  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_nativeclient_get_message_source(
                        self.uniffiCloneHandle(),FfiConverterString.lower(conversationId),FfiConverterString.lower(messageId),FfiConverterTypeMessageSourceQuery_lower(query),FfiConverterTypeNativeOptions_lower(options),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_rust_buffer,
            completeFunc: ffi_amigo_sdk_rust_future_complete_rust_buffer,
            freeFunc: ffi_amigo_sdk_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeMessageSource_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * See `GetMessages`.
     */
func getMessages(conversationId: String, query: MessageQuery, options: NativeOptions, cancellation: Cancellation?)async throws  -> MessagePage  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_nativeclient_get_messages(
                        self.uniffiCloneHandle(),FfiConverterString.lower(conversationId),FfiConverterTypeMessageQuery_lower(query),FfiConverterTypeNativeOptions_lower(options),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_rust_buffer,
            completeFunc: ffi_amigo_sdk_rust_future_complete_rust_buffer,
            freeFunc: ffi_amigo_sdk_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeMessagePage_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The pages of `GetMessages`, from the one that is asked for on.
     */
func getMessagesPages(conversationId: String, query: MessageQuery, options: NativeOptions)throws  -> GetMessagesPages  {
    return try  FfiConverterTypeGetMessagesPages_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_amigo_sdk_fn_method_nativeclient_get_messages_pages(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(conversationId),
        FfiConverterTypeMessageQuery_lower(query),
        FfiConverterTypeNativeOptions_lower(options),uniffiCallStatus
    )
})
}

    /**
     * See `GetOrganization`.
     */
func getOrganization(options: NativeOptions, cancellation: Cancellation?)async throws  -> Organization  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_nativeclient_get_organization(
                        self.uniffiCloneHandle(),FfiConverterTypeNativeOptions_lower(options),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_rust_buffer,
            completeFunc: ffi_amigo_sdk_rust_future_complete_rust_buffer,
            freeFunc: ffi_amigo_sdk_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeOrganization_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * See `GetServices`.
     */
func getServices(query: ServiceQuery, options: NativeOptions, cancellation: Cancellation?)async throws  -> ServicePage  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_nativeclient_get_services(
                        self.uniffiCloneHandle(),FfiConverterTypeServiceQuery_lower(query),FfiConverterTypeNativeOptions_lower(options),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_rust_buffer,
            completeFunc: ffi_amigo_sdk_rust_future_complete_rust_buffer,
            freeFunc: ffi_amigo_sdk_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeServicePage_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The pages of `GetServices`, from the one that is asked for on.
     */
func getServicesPages(query: ServiceQuery, options: NativeOptions)throws  -> GetServicesPages  {
    return try  FfiConverterTypeGetServicesPages_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_amigo_sdk_fn_method_nativeclient_get_services_pages(
            self.uniffiCloneHandle(),
        FfiConverterTypeServiceQuery_lower(query),
        FfiConverterTypeNativeOptions_lower(options),uniffiCallStatus
    )
})
}

    /**
     * See `GetUserModel`.
     */
func getUserModel(userId: String, options: NativeOptions, cancellation: Cancellation?)async throws  -> UserModels  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_nativeclient_get_user_model(
                        self.uniffiCloneHandle(),FfiConverterString.lower(userId),FfiConverterTypeNativeOptions_lower(options),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_rust_buffer,
            completeFunc: ffi_amigo_sdk_rust_future_complete_rust_buffer,
            freeFunc: ffi_amigo_sdk_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeUserModels_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * See `GetUsers`.
     */
func getUsers(query: UserQuery, options: NativeOptions, cancellation: Cancellation?)async throws  -> UserPage  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_nativeclient_get_users(
                        self.uniffiCloneHandle(),FfiConverterTypeUserQuery_lower(query),FfiConverterTypeNativeOptions_lower(options),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_rust_buffer,
            completeFunc: ffi_amigo_sdk_rust_future_complete_rust_buffer,
            freeFunc: ffi_amigo_sdk_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeUserPage_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The pages of `GetUsers`, from the one that is asked for on.
     */
func getUsersPages(query: UserQuery, options: NativeOptions)throws  -> GetUsersPages  {
    return try  FfiConverterTypeGetUsersPages_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_amigo_sdk_fn_method_nativeclient_get_users_pages(
            self.uniffiCloneHandle(),
        FfiConverterTypeUserQuery_lower(query),
        FfiConverterTypeNativeOptions_lower(options),uniffiCallStatus
    )
})
}

    /**
     * See `InteractWithConversation`.
     */
func interactWithConversation(conversationId: String, query: InteractionQuery, body: InteractionMessage, options: NativeOptions)throws  -> EventStream  {
    return try  FfiConverterTypeEventStream_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_amigo_sdk_fn_method_nativeclient_interact_with_conversation(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(conversationId),
        FfiConverterTypeInteractionQuery_lower(query),
        FfiConverterTypeInteractionMessage_lower(body),
        FfiConverterTypeNativeOptions_lower(options),uniffiCallStatus
    )
})
}

    /**
     * See `ListConversations`.
     */
func listConversations(query: ConversationQuery, options: NativeOptions, cancellation: Cancellation?)async throws  -> ConversationPage  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_nativeclient_list_conversations(
                        self.uniffiCloneHandle(),FfiConverterTypeConversationQuery_lower(query),FfiConverterTypeNativeOptions_lower(options),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_rust_buffer,
            completeFunc: ffi_amigo_sdk_rust_future_complete_rust_buffer,
            freeFunc: ffi_amigo_sdk_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeConversationPage_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The pages of `ListConversations`, from the one that is asked for on.
     */
func listConversationsPages(query: ConversationQuery, options: NativeOptions)throws  -> ListConversationsPages  {
    return try  FfiConverterTypeListConversationsPages_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_amigo_sdk_fn_method_nativeclient_list_conversations_pages(
            self.uniffiCloneHandle(),
        FfiConverterTypeConversationQuery_lower(query),
        FfiConverterTypeNativeOptions_lower(options),uniffiCallStatus
    )
})
}

    /**
     * See `ModifyTags`.
     */
func modifyTags(conversationId: String, body: TagChanges, options: NativeOptions, cancellation: Cancellation?)async throws   {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_nativeclient_modify_tags(
                        self.uniffiCloneHandle(),FfiConverterString.lower(conversationId),FfiConverterTypeTagChanges_lower(body),FfiConverterTypeNativeOptions_lower(options),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_void,
            completeFunc: ffi_amigo_sdk_rust_future_complete_void,
            freeFunc: ffi_amigo_sdk_rust_future_free_void,
            liftFunc: { $0 },
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * See `RecommendResponses`.
     */
func recommendResponses(conversationId: String, interactionId: String, body: RecommendationContext?, options: NativeOptions, cancellation: Cancellation?)async throws  -> RecommendedResponses  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_nativeclient_recommend_responses(
                        self.uniffiCloneHandle(),FfiConverterString.lower(conversationId),FfiConverterString.lower(interactionId),FfiConverterOptionTypeRecommendationContext.lower(body),FfiConverterTypeNativeOptions_lower(options),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_rust_buffer,
            completeFunc: ffi_amigo_sdk_rust_future_complete_rust_buffer,
            freeFunc: ffi_amigo_sdk_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeRecommendedResponses_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * See `SignInWithApiKey`.
     */
func signInWithApiKey(options: NativeOptions, cancellation: Cancellation?)async throws  -> SignInToken  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_nativeclient_sign_in_with_api_key(
                        self.uniffiCloneHandle(),FfiConverterTypeNativeOptions_lower(options),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_rust_buffer,
            completeFunc: ffi_amigo_sdk_rust_future_complete_rust_buffer,
            freeFunc: ffi_amigo_sdk_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeSignInToken_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * See `UpdateUser`.
     */
func updateUser(userId: String, body: UserChanges, options: NativeOptions, cancellation: Cancellation?)async throws   {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_amigo_sdk_fn_method_nativeclient_update_user(
                        self.uniffiCloneHandle(),FfiConverterString.lower(userId),FfiConverterTypeUserChanges_lower(body),FfiConverterTypeNativeOptions_lower(options),FfiConverterOptionTypeCancellation.lower(cancellation)
                )
            },
            pollFunc: ffi_amigo_sdk_rust_future_poll_void,
            completeFunc: ffi_amigo_sdk_rust_future_complete_void,
            freeFunc: ffi_amigo_sdk_rust_future_free_void,
            liftFunc: { $0 },
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Calls an operation that answers in events by its name, with its parameters side by side.
     */
func stream(operation: String, arguments: [String: JsonValue], options: NativeOptions)throws  -> LineStream  {
    return try  FfiConverterTypeLineStream_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_amigo_sdk_fn_method_nativeclient_stream(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(operation),
        FfiConverterDictionaryStringTypeJsonValue.lower(arguments),
        FfiConverterTypeNativeOptions_lower(options),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeClient: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeClient

    static func lift(_ handle: UInt64) throws -> NativeClient {
        return NativeClient(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeClient) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeClient {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeClient, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeClient_lift(_ handle: UInt64) throws -> NativeClient {
    return try FfiConverterTypeNativeClient.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeClient_lower(_ value: NativeClient) -> UInt64 {
    return FfiConverterTypeNativeClient.lower(value)
}

/**
 * What is known of a failure.
 */
struct Failure: Equatable, Hashable {
    /**
     * What kind of failure it is.
     */
    let kind: ErrorKind
    /**
     * What happened and what to do next.
     */
    let message: String
    /**
     * The message with the operation before it, and the kind, status and request id behind it.
     */
    let summary: String
    /**
     * Name of the operation that failed.
     */
    let operation: String?
    /**
     * HTTP status of the answer.
     */
    let status: UInt16?
    /**
     * Machine-readable code the server gave.
     */
    let code: String?
    /**
     * What is wrong with which field.
     */
    let fieldErrors: [FieldError]
    /**
     * The server's identifier of the request.
     */
    let requestId: String?
    /**
     * How many seconds the server asked to wait before the next try.
     */
    let retryAfter: Double?
    /**
     * The body of the answer with secrets and echoed input taken out.
     */
    let responseBody: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    init(
        /**
         * What kind of failure it is.
         */kind: ErrorKind,
        /**
         * What happened and what to do next.
         */message: String,
        /**
         * The message with the operation before it, and the kind, status and request id behind it.
         */summary: String,
        /**
         * Name of the operation that failed.
         */operation: String?,
        /**
         * HTTP status of the answer.
         */status: UInt16?,
        /**
         * Machine-readable code the server gave.
         */code: String?,
        /**
         * What is wrong with which field.
         */fieldErrors: [FieldError],
        /**
         * The server's identifier of the request.
         */requestId: String?,
        /**
         * How many seconds the server asked to wait before the next try.
         */retryAfter: Double?,
        /**
         * The body of the answer with secrets and echoed input taken out.
         */responseBody: String?) {
        self.kind = kind
        self.message = message
        self.summary = summary
        self.operation = operation
        self.status = status
        self.code = code
        self.fieldErrors = fieldErrors
        self.requestId = requestId
        self.retryAfter = retryAfter
        self.responseBody = responseBody
    }

}

#if compiler(>=6)
extension Failure: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeFailure: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Failure {
        return
            try Failure(
                kind: FfiConverterTypeErrorKind.read(from: &buf),
                message: FfiConverterString.read(from: &buf),
                summary: FfiConverterString.read(from: &buf),
                operation: FfiConverterOptionString.read(from: &buf),
                status: FfiConverterOptionUInt16.read(from: &buf),
                code: FfiConverterOptionString.read(from: &buf),
                fieldErrors: FfiConverterSequenceTypeFieldError.read(from: &buf),
                requestId: FfiConverterOptionString.read(from: &buf),
                retryAfter: FfiConverterOptionDouble.read(from: &buf),
                responseBody: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: Failure, into buf: inout [UInt8]) {
        FfiConverterTypeErrorKind.write(value.kind, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterString.write(value.summary, into: &buf)
        FfiConverterOptionString.write(value.operation, into: &buf)
        FfiConverterOptionUInt16.write(value.status, into: &buf)
        FfiConverterOptionString.write(value.code, into: &buf)
        FfiConverterSequenceTypeFieldError.write(value.fieldErrors, into: &buf)
        FfiConverterOptionString.write(value.requestId, into: &buf)
        FfiConverterOptionDouble.write(value.retryAfter, into: &buf)
        FfiConverterOptionString.write(value.responseBody, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFailure_lift(_ buf: RustBuffer) throws -> Failure {
    return try FfiConverterTypeFailure.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFailure_lower(_ value: Failure) -> RustBuffer {
    return FfiConverterTypeFailure.lower(value)
}

/**
 * An answer as it came.
 */
struct NativeAnswer: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * HTTP status.
     */
    let status: UInt16
    /**
     * Headers, by their names in lower case; of several with one name, the last.
     */
    let headers: [String: String]
    /**
     * The bytes after decompression; empty where the operation answers with nothing.
     */
    let body: Data

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    init(
        /**
         * HTTP status.
         */status: UInt16,
        /**
         * Headers, by their names in lower case; of several with one name, the last.
         */headers: [String: String],
        /**
         * The bytes after decompression; empty where the operation answers with nothing.
         */body: Data) {
        self.status = status
        self.headers = headers
        self.body = body
    }

// The local Rust `Debug` implementation.
var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_sdk_fn_method_nativeanswer_uniffi_trait_debug(
            FfiConverterTypeNativeAnswer_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension NativeAnswer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeAnswer: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeAnswer {
        return
            try NativeAnswer(
                status: FfiConverterUInt16.read(from: &buf),
                headers: FfiConverterDictionaryStringString.read(from: &buf),
                body: FfiConverterData.read(from: &buf)
        )
    }

    static func write(_ value: NativeAnswer, into buf: inout [UInt8]) {
        FfiConverterUInt16.write(value.status, into: &buf)
        FfiConverterDictionaryStringString.write(value.headers, into: &buf)
        FfiConverterData.write(value.body, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeAnswer_lift(_ buf: RustBuffer) throws -> NativeAnswer {
    return try FfiConverterTypeNativeAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeAnswer_lower(_ value: NativeAnswer) -> RustBuffer {
    return FfiConverterTypeNativeAnswer.lower(value)
}

/**
 * What may be set for one call alone.
 */
struct NativeOptions: Equatable, Hashable {
    /**
     * Seconds that the call may take, with all its attempts.
     */
    let timeout: Double?
    /**
     * Seconds that a stream of events may pause.
     */
    let streamTimeout: Double?
    /**
     * How often it is tried at most.
     */
    let maxAttempts: Int64?
    /**
     * Headers beside the client's own; they cannot replace the credentials.
     */
    let headers: [String: String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    init(
        /**
         * Seconds that the call may take, with all its attempts.
         */timeout: Double?,
        /**
         * Seconds that a stream of events may pause.
         */streamTimeout: Double?,
        /**
         * How often it is tried at most.
         */maxAttempts: Int64?,
        /**
         * Headers beside the client's own; they cannot replace the credentials.
         */headers: [String: String]) {
        self.timeout = timeout
        self.streamTimeout = streamTimeout
        self.maxAttempts = maxAttempts
        self.headers = headers
    }

}

#if compiler(>=6)
extension NativeOptions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeOptions: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeOptions {
        return
            try NativeOptions(
                timeout: FfiConverterOptionDouble.read(from: &buf),
                streamTimeout: FfiConverterOptionDouble.read(from: &buf),
                maxAttempts: FfiConverterOptionInt64.read(from: &buf),
                headers: FfiConverterDictionaryStringString.read(from: &buf)
        )
    }

    static func write(_ value: NativeOptions, into buf: inout [UInt8]) {
        FfiConverterOptionDouble.write(value.timeout, into: &buf)
        FfiConverterOptionDouble.write(value.streamTimeout, into: &buf)
        FfiConverterOptionInt64.write(value.maxAttempts, into: &buf)
        FfiConverterDictionaryStringString.write(value.headers, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeOptions_lift(_ buf: RustBuffer) throws -> NativeOptions {
    return try FfiConverterTypeNativeOptions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeOptions_lower(_ value: NativeOptions) -> RustBuffer {
    return FfiConverterTypeNativeOptions.lower(value)
}

/**
 * What a client is made of. Nothing that is absent here is asked for elsewhere, save with `environment`.
 */
struct NativeSettings: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The organisation.
     */
    let organizationId: String?
    /**
     * The API key.
     */
    let apiKey: String?
    /**
     * Identifier of the API key.
     */
    let apiKeyId: String?
    /**
     * The user to sign in as.
     */
    let userId: String?
    /**
     * A token that was had elsewhere, instead of an API key.
     */
    let bearerToken: String?
    /**
     * Where the API is.
     */
    let baseUrl: String?
    /**
     * Seconds that a call may take, with all its attempts.
     */
    let timeout: Double?
    /**
     * Seconds that connecting may take.
     */
    let connectTimeout: Double?
    /**
     * Seconds that a stream of events may pause.
     */
    let streamTimeout: Double?
    /**
     * How often a call is tried at most.
     */
    let maxAttempts: Int64?
    /**
     * The longest answer that is taken, in bytes after decompression.
     */
    let maxResponseBytes: Int64?
    /**
     * Whether following pages keeps to the documented rate limits.
     */
    let pacing: Bool?
    /**
     * Name and version of the program, put before the SDK's own in the `User-Agent` header.
     */
    let userAgent: String?
    /**
     * Whether what is absent is taken from `AMIGO_*` in the environment.
     */
    let environment: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    init(
        /**
         * The organisation.
         */organizationId: String?,
        /**
         * The API key.
         */apiKey: String?,
        /**
         * Identifier of the API key.
         */apiKeyId: String?,
        /**
         * The user to sign in as.
         */userId: String?,
        /**
         * A token that was had elsewhere, instead of an API key.
         */bearerToken: String?,
        /**
         * Where the API is.
         */baseUrl: String?,
        /**
         * Seconds that a call may take, with all its attempts.
         */timeout: Double?,
        /**
         * Seconds that connecting may take.
         */connectTimeout: Double?,
        /**
         * Seconds that a stream of events may pause.
         */streamTimeout: Double?,
        /**
         * How often a call is tried at most.
         */maxAttempts: Int64?,
        /**
         * The longest answer that is taken, in bytes after decompression.
         */maxResponseBytes: Int64?,
        /**
         * Whether following pages keeps to the documented rate limits.
         */pacing: Bool?,
        /**
         * Name and version of the program, put before the SDK's own in the `User-Agent` header.
         */userAgent: String?,
        /**
         * Whether what is absent is taken from `AMIGO_*` in the environment.
         */environment: Bool) {
        self.organizationId = organizationId
        self.apiKey = apiKey
        self.apiKeyId = apiKeyId
        self.userId = userId
        self.bearerToken = bearerToken
        self.baseUrl = baseUrl
        self.timeout = timeout
        self.connectTimeout = connectTimeout
        self.streamTimeout = streamTimeout
        self.maxAttempts = maxAttempts
        self.maxResponseBytes = maxResponseBytes
        self.pacing = pacing
        self.userAgent = userAgent
        self.environment = environment
    }

// The local Rust `Debug` implementation.
var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_sdk_fn_method_nativesettings_uniffi_trait_debug(
            FfiConverterTypeNativeSettings_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension NativeSettings: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeSettings: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeSettings {
        return
            try NativeSettings(
                organizationId: FfiConverterOptionString.read(from: &buf),
                apiKey: FfiConverterOptionString.read(from: &buf),
                apiKeyId: FfiConverterOptionString.read(from: &buf),
                userId: FfiConverterOptionString.read(from: &buf),
                bearerToken: FfiConverterOptionString.read(from: &buf),
                baseUrl: FfiConverterOptionString.read(from: &buf),
                timeout: FfiConverterOptionDouble.read(from: &buf),
                connectTimeout: FfiConverterOptionDouble.read(from: &buf),
                streamTimeout: FfiConverterOptionDouble.read(from: &buf),
                maxAttempts: FfiConverterOptionInt64.read(from: &buf),
                maxResponseBytes: FfiConverterOptionInt64.read(from: &buf),
                pacing: FfiConverterOptionBool.read(from: &buf),
                userAgent: FfiConverterOptionString.read(from: &buf),
                environment: FfiConverterBool.read(from: &buf)
        )
    }

    static func write(_ value: NativeSettings, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.organizationId, into: &buf)
        FfiConverterOptionString.write(value.apiKey, into: &buf)
        FfiConverterOptionString.write(value.apiKeyId, into: &buf)
        FfiConverterOptionString.write(value.userId, into: &buf)
        FfiConverterOptionString.write(value.bearerToken, into: &buf)
        FfiConverterOptionString.write(value.baseUrl, into: &buf)
        FfiConverterOptionDouble.write(value.timeout, into: &buf)
        FfiConverterOptionDouble.write(value.connectTimeout, into: &buf)
        FfiConverterOptionDouble.write(value.streamTimeout, into: &buf)
        FfiConverterOptionInt64.write(value.maxAttempts, into: &buf)
        FfiConverterOptionInt64.write(value.maxResponseBytes, into: &buf)
        FfiConverterOptionBool.write(value.pacing, into: &buf)
        FfiConverterOptionString.write(value.userAgent, into: &buf)
        FfiConverterBool.write(value.environment, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeSettings_lift(_ buf: RustBuffer) throws -> NativeSettings {
    return try FfiConverterTypeNativeSettings.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeSettings_lower(_ value: NativeSettings) -> RustBuffer {
    return FfiConverterTypeNativeSettings.lower(value)
}

/**
 * Why a call gave nothing.
 */
public
enum NativeError: Swift.Error, Equatable, Hashable, Foundation.LocalizedError {

    /**
     * It failed.
     */
    case Failed(
        /**
         * Why.
         */failure: Failure
    )
    /**
     * It was called off.
     */
    case Cancelled

    var errorDescription: String? {
        String(reflecting: self)
    }

}

#if compiler(>=6)
extension NativeError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeError: FfiConverterRustBuffer {
    typealias SwiftType = NativeError

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeError {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .Failed(
            failure: try FfiConverterTypeFailure.read(from: &buf)
            )
        case 2: return .Cancelled

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: NativeError, into buf: inout [UInt8]) {
        switch value {

        case let .Failed(failure):
            writeInt(&buf, Int32(1))
            FfiConverterTypeFailure.write(failure, into: &buf)

        case .Cancelled:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeError_lift(_ buf: RustBuffer) throws -> NativeError {
    return try FfiConverterTypeNativeError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeError_lower(_ value: NativeError) -> RustBuffer {
    return FfiConverterTypeNativeError.lower(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt16: FfiConverterRustBuffer {
    typealias SwiftType = UInt16?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt16.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt16.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionInt64: FfiConverterRustBuffer {
    typealias SwiftType = Int64?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterInt64.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterInt64.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionDouble: FfiConverterRustBuffer {
    typealias SwiftType = Double?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDouble.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDouble.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionBool: FfiConverterRustBuffer {
    typealias SwiftType = Bool?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterBool.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterBool.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionString: FfiConverterRustBuffer {
    typealias SwiftType = String?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterString.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCancellation: FfiConverterRustBuffer {
    typealias SwiftType = Cancellation?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCancellation.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCancellation.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeConversationPage: FfiConverterRustBuffer {
    typealias SwiftType = ConversationPage?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeConversationPage.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeConversationPage.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMessagePage: FfiConverterRustBuffer {
    typealias SwiftType = MessagePage?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMessagePage.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMessagePage.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRecommendationContext: FfiConverterRustBuffer {
    typealias SwiftType = RecommendationContext?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRecommendationContext.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRecommendationContext.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeServicePage: FfiConverterRustBuffer {
    typealias SwiftType = ServicePage?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeServicePage.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeServicePage.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeUserPage: FfiConverterRustBuffer {
    typealias SwiftType = UserPage?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeUserPage.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeUserPage.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceString.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeConversationEvent: FfiConverterRustBuffer {
    typealias SwiftType = [ConversationEvent]?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeConversationEvent.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeConversationEvent.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]

    static func write(_ value: [String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterString.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String] {
        let len: Int32 = try readInt(&buf)
        var seq = [String]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterString.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFieldError: FfiConverterRustBuffer {
    typealias SwiftType = [FieldError]

    static func write(_ value: [FieldError], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFieldError.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [FieldError] {
        let len: Int32 = try readInt(&buf)
        var seq = [FieldError]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFieldError.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeConversationEvent: FfiConverterRustBuffer {
    typealias SwiftType = [ConversationEvent]

    static func write(_ value: [ConversationEvent], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeConversationEvent.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ConversationEvent] {
        let len: Int32 = try readInt(&buf)
        var seq = [ConversationEvent]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeConversationEvent.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringString: FfiConverterRustBuffer {
    static func write(_ value: [String: String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterString.write(value, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: String] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: String]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterString.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringTypeJsonValue: FfiConverterRustBuffer {
    static func write(_ value: [String: JsonValue], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterTypeJsonValue.write(value, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: JsonValue] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: JsonValue]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterTypeJsonValue.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}
private let UNIFFI_RUST_FUTURE_POLL_READY: Int8 = 0
private let UNIFFI_RUST_FUTURE_POLL_WAKE: Int8 = 1

fileprivate let uniffiContinuationHandleMap = UniffiHandleMap<UnsafeContinuation<Int8, Never>>()

fileprivate func uniffiRustCallAsync<F, T>(
    rustFutureFunc: () -> UInt64,
    pollFunc: (UInt64, @escaping UniffiRustFutureContinuationCallback, UInt64) -> (),
    completeFunc: (UInt64, UnsafeMutablePointer<RustCallStatus>) -> F,
    freeFunc: (UInt64) -> (),
    liftFunc: (F) throws -> T,
    errorHandler: ((RustBuffer) throws -> Swift.Error)?
) async throws -> T {
    // Make sure to call the ensure init function since future creation doesn't have a
    // RustCallStatus param, so doesn't use makeRustCall()
    uniffiEnsureAmigoSdkInitialized()
    let rustFuture = rustFutureFunc()
    defer {
        freeFunc(rustFuture)
    }
    var pollResult: Int8;
    repeat {
        pollResult = await withUnsafeContinuation {
            pollFunc(
                rustFuture,
                { handle, pollResult in
                    uniffiFutureContinuationCallback(handle: handle, pollResult: pollResult)
                },
                uniffiContinuationHandleMap.insert(obj: $0)
            )
        }
    } while pollResult != UNIFFI_RUST_FUTURE_POLL_READY

    return try liftFunc(makeRustCall(
        { completeFunc(rustFuture, $0) },
        errorHandler: errorHandler
    ))
}

// Callback handlers for an async calls.  These are invoked by Rust when the future is ready.  They
// lift the return value or error and resume the suspended function.
fileprivate func uniffiFutureContinuationCallback(handle: UInt64, pollResult: Int8) {
    if let continuation = try? uniffiContinuationHandleMap.remove(handle: handle) {
        continuation.resume(returning: pollResult)
    } else {
        print("uniffiFutureContinuationCallback invalid handle")
    }
}

private enum InitializationResult {
    case ok
    case contractVersionMismatch
    case apiChecksumMismatch
}
// Use a global variable to perform the versioning checks. Swift ensures that
// the code inside is only computed once.
private let initializationResult: InitializationResult = {
    // Get the bindings contract version from our ComponentInterface
    let bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    let scaffolding_contract_version = ffi_amigo_sdk_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_cancellation_cancel() != 17141) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_call() != 52852) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_shut_down() != 23716) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_create_conversation() != 42571) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_create_user() != 43704) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_delete_user() != 54356) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_finish_conversation() != 44204) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_generate_conversation_starters() != 11594) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_get_interaction_insights() != 7723) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_get_message_source() != 57955) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_get_messages() != 37670) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_get_messages_pages() != 20834) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_get_organization() != 60792) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_get_services() != 12017) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_get_services_pages() != 1267) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_get_user_model() != 3594) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_get_users() != 38832) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_get_users_pages() != 16954) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_interact_with_conversation() != 34106) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_list_conversations() != 6606) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_list_conversations_pages() != 36796) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_modify_tags() != 38528) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_recommend_responses() != 50211) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_sign_in_with_api_key() != 24327) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_update_user() != 51852) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_nativeclient_stream() != 2913) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_getmessagespages_next() != 5119) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_getservicespages_next() != 13532) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_getuserspages_next() != 41024) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_listconversationspages_next() != 33561) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_eventstream_leave() != 58983) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_eventstream_next() != 30426) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_linestream_leave() != 44611) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_method_linestream_next() != 10489) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_constructor_cancellation_new() != 63605) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amigo_sdk_checksum_constructor_nativeclient_new() != 18702) {
        return InitializationResult.apiChecksumMismatch
    }

    uniffiEnsureAmigoCoreInitialized()
    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
func uniffiEnsureAmigoSdkInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

// swiftlint:enable all
