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
        try! rustCall { ffi_amigo_core_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_amigo_core_rustbuffer_free(self, $0) }
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
    public static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> FfiType {
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
    public static func lift(_ buf: RustBuffer) throws -> SwiftType {
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
    public static func lower(_ value: SwiftType) -> RustBuffer {
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

    public var errorDescription: String? {
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
    uniffiEnsureAmigoCoreInitialized()
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

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt16 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt32: FfiConverterPrimitive {
    typealias FfiType = UInt32
    typealias SwiftType = UInt32

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt32 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt64: FfiConverterPrimitive {
    typealias FfiType = UInt64
    typealias SwiftType = UInt64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt64: FfiConverterPrimitive {
    typealias FfiType = Int64
    typealias SwiftType = Int64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int64, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDouble: FfiConverterPrimitive {
    typealias FfiType = Double
    typealias SwiftType = Double

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Double {
        return try lift(readDouble(&buf))
    }

    public static func write(_ value: Double, into buf: inout [UInt8]) {
        writeDouble(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    public static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    public static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    public static func lift(_ value: RustBuffer) throws -> String {
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

    public static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
    }

    public static func write(_ value: String, into buf: inout [UInt8]) {
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

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        let len: Int32 = try readInt(&buf)
        return Data(try readBytes(&buf, count: Int(len)))
    }

    public static func write(_ value: Data, into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        writeBytes(&buf, value)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterTimestamp: FfiConverterRustBuffer {
    typealias SwiftType = Date

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Date {
        let seconds: Int64 = try readInt(&buf)
        let nanoseconds: UInt32 = try readInt(&buf)
        // Build the Date from whole seconds first, then add the nanoseconds as a
        // separate TimeInterval.  Date stores CFAbsoluteTime (seconds since 2001),
        // so adding a small fraction to the ~7.8e8 base is twice as precise as
        // adding it to the ~1.76e9 Unix-epoch value, because the smaller magnitude
        // leaves more mantissa bits for the sub-second part.
        if seconds >= 0 {
            return Date(timeIntervalSince1970: Double(seconds))
                .addingTimeInterval(Double(nanoseconds) / 1.0e9)
        } else {
            return Date(timeIntervalSince1970: Double(seconds))
                .addingTimeInterval(-Double(nanoseconds) / 1.0e9)
        }
    }

    public static func write(_ value: Date, into buf: inout [UInt8]) {
        var delta = value.timeIntervalSince1970
        var sign: Int64 = 1
        if delta < 0 {
            // The nanoseconds portion of the epoch offset must always be
            // positive, to simplify the calculation we will use the absolute
            // value of the offset.
            sign = -1
            delta = -delta
        }
        if delta.rounded(.down) > Double(Int64.max) {
            fatalError("Timestamp overflow, exceeds max bounds supported by Uniffi")
        }
        let seconds = Int64(delta)
        let nanoseconds = UInt32((delta - Double(seconds)) * 1.0e9)
        writeInt(&buf, sign * seconds)
        writeInt(&buf, nanoseconds)
    }
}

/**
 * The agent left a state in which it talks to the user.
 */
public struct ActionStateTransition: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Name of the state that was left.
     */
    public let previousState: String
    /**
     * State machine, and its version, of the state that was left.
     */
    public let previousServiceHierarchicalStateMachineVersionInfo: VersionReference
    /**
     * Name of the state that was entered.
     */
    public let nextState: String
    /**
     * State machine, and its version, of the state that was entered.
     */
    public let nextServiceHierarchicalStateMachineVersionInfo: VersionReference
    /**
     * The exit condition that was met.
     */
    public let previousStateExitConditionDescription: String
    /**
     * Tool calls made while the next action was chosen: a list for every round.
     */
    public let toolCallLogs: [[ToolCallLog]]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Name of the state that was left.
         */previousState: String,
        /**
         * State machine, and its version, of the state that was left.
         */previousServiceHierarchicalStateMachineVersionInfo: VersionReference,
        /**
         * Name of the state that was entered.
         */nextState: String,
        /**
         * State machine, and its version, of the state that was entered.
         */nextServiceHierarchicalStateMachineVersionInfo: VersionReference,
        /**
         * The exit condition that was met.
         */previousStateExitConditionDescription: String,
        /**
         * Tool calls made while the next action was chosen: a list for every round.
         */toolCallLogs: [[ToolCallLog]]) {
        self.previousState = previousState
        self.previousServiceHierarchicalStateMachineVersionInfo = previousServiceHierarchicalStateMachineVersionInfo
        self.nextState = nextState
        self.nextServiceHierarchicalStateMachineVersionInfo = nextServiceHierarchicalStateMachineVersionInfo
        self.previousStateExitConditionDescription = previousStateExitConditionDescription
        self.toolCallLogs = toolCallLogs
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_actionstatetransition_uniffi_trait_debug(
            FfiConverterTypeActionStateTransition_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ActionStateTransition: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeActionStateTransition: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ActionStateTransition {
        return
            try ActionStateTransition(
                previousState: FfiConverterString.read(from: &buf),
                previousServiceHierarchicalStateMachineVersionInfo: FfiConverterTypeVersionReference.read(from: &buf),
                nextState: FfiConverterString.read(from: &buf),
                nextServiceHierarchicalStateMachineVersionInfo: FfiConverterTypeVersionReference.read(from: &buf),
                previousStateExitConditionDescription: FfiConverterString.read(from: &buf),
                toolCallLogs: FfiConverterSequenceSequenceTypeToolCallLog.read(from: &buf)
        )
    }

    public static func write(_ value: ActionStateTransition, into buf: inout [UInt8]) {
        FfiConverterString.write(value.previousState, into: &buf)
        FfiConverterTypeVersionReference.write(value.previousServiceHierarchicalStateMachineVersionInfo, into: &buf)
        FfiConverterString.write(value.nextState, into: &buf)
        FfiConverterTypeVersionReference.write(value.nextServiceHierarchicalStateMachineVersionInfo, into: &buf)
        FfiConverterString.write(value.previousStateExitConditionDescription, into: &buf)
        FfiConverterSequenceSequenceTypeToolCallLog.write(value.toolCallLogs, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeActionStateTransition_lift(_ buf: RustBuffer) throws -> ActionStateTransition {
    return try FfiConverterTypeActionStateTransition.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeActionStateTransition_lower(_ value: ActionStateTransition) -> RustBuffer {
    return FfiConverterTypeActionStateTransition.lower(value)
}

/**
 * Something the agent has begun takes long; here is a filler for the time.
 */
public struct ActionTooLongEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * What can be said meanwhile: text; or, where there is audio for it, a WAV file in Base64 (16-bit PCM, 16 kHz, one
     * channel).
     */
    public let filler: String
    /**
     * The action that takes long, as it was reported when it began.
     */
    public let previouslyStartedEvent: JsonValue

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What can be said meanwhile: text; or, where there is audio for it, a WAV file in Base64 (16-bit PCM, 16 kHz, one
         * channel).
         */filler: String,
        /**
         * The action that takes long, as it was reported when it began.
         */previouslyStartedEvent: JsonValue) {
        self.filler = filler
        self.previouslyStartedEvent = previouslyStartedEvent
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_actiontoolongevent_uniffi_trait_debug(
            FfiConverterTypeActionTooLongEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ActionTooLongEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeActionTooLongEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ActionTooLongEvent {
        return
            try ActionTooLongEvent(
                filler: FfiConverterString.read(from: &buf),
                previouslyStartedEvent: FfiConverterTypeJsonValue.read(from: &buf)
        )
    }

    public static func write(_ value: ActionTooLongEvent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.filler, into: &buf)
        FfiConverterTypeJsonValue.write(value.previouslyStartedEvent, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeActionTooLongEvent_lift(_ buf: RustBuffer) throws -> ActionTooLongEvent {
    return try FfiConverterTypeActionTooLongEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeActionTooLongEvent_lower(_ value: ActionTooLongEvent) -> RustBuffer {
    return FfiConverterTypeActionTooLongEvent.lower(value)
}

/**
 * The agent left a state that puts a fixed thought into its mind.
 */
public struct AnnotationStateTransition: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Name of the state that was left.
     */
    public let previousState: String
    /**
     * State machine, and its version, of the state that was left.
     */
    public let previousServiceHierarchicalStateMachineVersionInfo: VersionReference
    /**
     * Name of the state that was entered.
     */
    public let nextState: String
    /**
     * State machine, and its version, of the state that was entered.
     */
    public let nextServiceHierarchicalStateMachineVersionInfo: VersionReference
    /**
     * Identifier of the inner-thought message that was inserted.
     */
    public let innerThoughtMessageId: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Name of the state that was left.
         */previousState: String,
        /**
         * State machine, and its version, of the state that was left.
         */previousServiceHierarchicalStateMachineVersionInfo: VersionReference,
        /**
         * Name of the state that was entered.
         */nextState: String,
        /**
         * State machine, and its version, of the state that was entered.
         */nextServiceHierarchicalStateMachineVersionInfo: VersionReference,
        /**
         * Identifier of the inner-thought message that was inserted.
         */innerThoughtMessageId: String) {
        self.previousState = previousState
        self.previousServiceHierarchicalStateMachineVersionInfo = previousServiceHierarchicalStateMachineVersionInfo
        self.nextState = nextState
        self.nextServiceHierarchicalStateMachineVersionInfo = nextServiceHierarchicalStateMachineVersionInfo
        self.innerThoughtMessageId = innerThoughtMessageId
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_annotationstatetransition_uniffi_trait_debug(
            FfiConverterTypeAnnotationStateTransition_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension AnnotationStateTransition: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAnnotationStateTransition: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AnnotationStateTransition {
        return
            try AnnotationStateTransition(
                previousState: FfiConverterString.read(from: &buf),
                previousServiceHierarchicalStateMachineVersionInfo: FfiConverterTypeVersionReference.read(from: &buf),
                nextState: FfiConverterString.read(from: &buf),
                nextServiceHierarchicalStateMachineVersionInfo: FfiConverterTypeVersionReference.read(from: &buf),
                innerThoughtMessageId: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: AnnotationStateTransition, into buf: inout [UInt8]) {
        FfiConverterString.write(value.previousState, into: &buf)
        FfiConverterTypeVersionReference.write(value.previousServiceHierarchicalStateMachineVersionInfo, into: &buf)
        FfiConverterString.write(value.nextState, into: &buf)
        FfiConverterTypeVersionReference.write(value.nextServiceHierarchicalStateMachineVersionInfo, into: &buf)
        FfiConverterString.write(value.innerThoughtMessageId, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnnotationStateTransition_lift(_ buf: RustBuffer) throws -> AnnotationStateTransition {
    return try FfiConverterTypeAnnotationStateTransition.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnnotationStateTransition_lower(_ value: AnnotationStateTransition) -> RustBuffer {
    return FfiConverterTypeAnnotationStateTransition.lower(value)
}

/**
 * It was settled which memories are needed.
 */
public struct CheckIfActiveMemoryNeededCompletedEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The queries for them.
     */
    public let queries: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The queries for them.
         */queries: [String]) {
        self.queries = queries
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_checkifactivememoryneededcompletedevent_uniffi_trait_debug(
            FfiConverterTypeCheckIfActiveMemoryNeededCompletedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension CheckIfActiveMemoryNeededCompletedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCheckIfActiveMemoryNeededCompletedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CheckIfActiveMemoryNeededCompletedEvent {
        return
            try CheckIfActiveMemoryNeededCompletedEvent(
                queries: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: CheckIfActiveMemoryNeededCompletedEvent, into buf: inout [UInt8]) {
        FfiConverterSequenceString.write(value.queries, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCheckIfActiveMemoryNeededCompletedEvent_lift(_ buf: RustBuffer) throws -> CheckIfActiveMemoryNeededCompletedEvent {
    return try FfiConverterTypeCheckIfActiveMemoryNeededCompletedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCheckIfActiveMemoryNeededCompletedEvent_lower(_ value: CheckIfActiveMemoryNeededCompletedEvent) -> RustBuffer {
    return FfiConverterTypeCheckIfActiveMemoryNeededCompletedEvent.lower(value)
}

/**
 * A conversation between a user and a service.
 */
public struct Conversation: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Identifier of the conversation: 24 hexadecimal digits.
     */
    public let id: String
    /**
     * Identifier of the user who started it.
     */
    public let userId: String
    /**
     * When it was started.
     */
    public let createdAt: Timestamp
    /**
     * Whether it has been finished; a finished conversation takes no more interactions.
     */
    public let isFinished: Bool
    /**
     * Whether every analysis that follows a finished conversation is done.
     */
    public let isAnalyzed: Bool
    /**
     * The analyses done so far.
     */
    public let completedPostProcessings: [PostProcessingType]
    /**
     * Text of the latest message; empty without the permission `Conversation:GetMessage` on it.
     */
    public let finalMessage: String
    /**
     * Identifier of the service it is held with.
     */
    public let serviceId: String
    /**
     * Version set it runs on; null without the permission `Service:GetVersionSet`.
     */
    public let versionSetInfo: VersionSetInfo?
    /**
     * How many messages it has.
     */
    public let numMessages: UInt64
    /**
     * Its tags: key to value, where a value may be null.
     */
    public let tags: [String: String?]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Identifier of the conversation: 24 hexadecimal digits.
         */id: String,
        /**
         * Identifier of the user who started it.
         */userId: String,
        /**
         * When it was started.
         */createdAt: Timestamp,
        /**
         * Whether it has been finished; a finished conversation takes no more interactions.
         */isFinished: Bool,
        /**
         * Whether every analysis that follows a finished conversation is done.
         */isAnalyzed: Bool,
        /**
         * The analyses done so far.
         */completedPostProcessings: [PostProcessingType],
        /**
         * Text of the latest message; empty without the permission `Conversation:GetMessage` on it.
         */finalMessage: String,
        /**
         * Identifier of the service it is held with.
         */serviceId: String,
        /**
         * Version set it runs on; null without the permission `Service:GetVersionSet`.
         */versionSetInfo: VersionSetInfo?,
        /**
         * How many messages it has.
         */numMessages: UInt64,
        /**
         * Its tags: key to value, where a value may be null.
         */tags: [String: String?]) {
        self.id = id
        self.userId = userId
        self.createdAt = createdAt
        self.isFinished = isFinished
        self.isAnalyzed = isAnalyzed
        self.completedPostProcessings = completedPostProcessings
        self.finalMessage = finalMessage
        self.serviceId = serviceId
        self.versionSetInfo = versionSetInfo
        self.numMessages = numMessages
        self.tags = tags
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_conversation_uniffi_trait_debug(
            FfiConverterTypeConversation_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Conversation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConversation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Conversation {
        return
            try Conversation(
                id: FfiConverterString.read(from: &buf),
                userId: FfiConverterString.read(from: &buf),
                createdAt: FfiConverterTypeTimestamp.read(from: &buf),
                isFinished: FfiConverterBool.read(from: &buf),
                isAnalyzed: FfiConverterBool.read(from: &buf),
                completedPostProcessings: FfiConverterSequenceTypePostProcessingType.read(from: &buf),
                finalMessage: FfiConverterString.read(from: &buf),
                serviceId: FfiConverterString.read(from: &buf),
                versionSetInfo: FfiConverterOptionTypeVersionSetInfo.read(from: &buf),
                numMessages: FfiConverterUInt64.read(from: &buf),
                tags: FfiConverterDictionaryStringOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Conversation, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.userId, into: &buf)
        FfiConverterTypeTimestamp.write(value.createdAt, into: &buf)
        FfiConverterBool.write(value.isFinished, into: &buf)
        FfiConverterBool.write(value.isAnalyzed, into: &buf)
        FfiConverterSequenceTypePostProcessingType.write(value.completedPostProcessings, into: &buf)
        FfiConverterString.write(value.finalMessage, into: &buf)
        FfiConverterString.write(value.serviceId, into: &buf)
        FfiConverterOptionTypeVersionSetInfo.write(value.versionSetInfo, into: &buf)
        FfiConverterUInt64.write(value.numMessages, into: &buf)
        FfiConverterDictionaryStringOptionString.write(value.tags, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConversation_lift(_ buf: RustBuffer) throws -> Conversation {
    return try FfiConverterTypeConversation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConversation_lower(_ value: Conversation) -> RustBuffer {
    return FfiConverterTypeConversation.lower(value)
}

/**
 * The conversation exists.
 */
public struct ConversationCreatedEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Identifier of the conversation: 24 hexadecimal digits.
     */
    public let conversationId: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Identifier of the conversation: 24 hexadecimal digits.
         */conversationId: String) {
        self.conversationId = conversationId
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_conversationcreatedevent_uniffi_trait_debug(
            FfiConverterTypeConversationCreatedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ConversationCreatedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConversationCreatedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConversationCreatedEvent {
        return
            try ConversationCreatedEvent(
                conversationId: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: ConversationCreatedEvent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.conversationId, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConversationCreatedEvent_lift(_ buf: RustBuffer) throws -> ConversationCreatedEvent {
    return try FfiConverterTypeConversationCreatedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConversationCreatedEvent_lower(_ value: ConversationCreatedEvent) -> RustBuffer {
    return FfiConverterTypeConversationCreatedEvent.lower(value)
}

/**
 * One page of conversations, in answer to `ListConversations`.
 */
public struct ConversationPage: Equatable, Hashable {
    /**
     * The conversations of this page.
     */
    public let conversations: [Conversation]
    /**
     * Whether another page follows.
     */
    public let hasMore: Bool
    /**
     * Where the next page starts; null when there is none.
     */
    public let continuationToken: UInt64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The conversations of this page.
         */conversations: [Conversation],
        /**
         * Whether another page follows.
         */hasMore: Bool,
        /**
         * Where the next page starts; null when there is none.
         */continuationToken: UInt64?) {
        self.conversations = conversations
        self.hasMore = hasMore
        self.continuationToken = continuationToken
    }

}

#if compiler(>=6)
extension ConversationPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConversationPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConversationPage {
        return
            try ConversationPage(
                conversations: FfiConverterSequenceTypeConversation.read(from: &buf),
                hasMore: FfiConverterBool.read(from: &buf),
                continuationToken: FfiConverterOptionUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: ConversationPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeConversation.write(value.conversations, into: &buf)
        FfiConverterBool.write(value.hasMore, into: &buf)
        FfiConverterOptionUInt64.write(value.continuationToken, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConversationPage_lift(_ buf: RustBuffer) throws -> ConversationPage {
    return try FfiConverterTypeConversationPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConversationPage_lower(_ value: ConversationPage) -> RustBuffer {
    return FfiConverterTypeConversationPage.lower(value)
}

/**
 * Which conversations to list. Filters of different kinds must all hold; of several values of one, any may.
 */
public struct ConversationQuery: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Only conversations of these users.
     */
    public let userId: [String]
    /**
     * Only conversations with these services.
     */
    public let serviceId: [String]
    /**
     * Only conversations that are finished, or only those that are not.
     */
    public let isFinished: Bool?
    /**
     * Only these conversations.
     */
    public let id: [String]
    /**
     * Only conversations with these tags.
     */
    public let tag: [TagFilter]
    /**
     * How many conversations a page holds at most: 1 to 150. The server's default is 150.
     */
    public let limit: UInt32?
    /**
     * Where the page starts: the `continuation_token` of the page before. The server's default is 0.
     */
    public let continuationToken: UInt64?
    /**
     * Order of the conversations; later keys break the ties of earlier ones.
     */
    public let sortBy: [ConversationSort]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Only conversations of these users.
         */userId: [String],
        /**
         * Only conversations with these services.
         */serviceId: [String],
        /**
         * Only conversations that are finished, or only those that are not.
         */isFinished: Bool?,
        /**
         * Only these conversations.
         */id: [String],
        /**
         * Only conversations with these tags.
         */tag: [TagFilter],
        /**
         * How many conversations a page holds at most: 1 to 150. The server's default is 150.
         */limit: UInt32?,
        /**
         * Where the page starts: the `continuation_token` of the page before. The server's default is 0.
         */continuationToken: UInt64?,
        /**
         * Order of the conversations; later keys break the ties of earlier ones.
         */sortBy: [ConversationSort]) {
        self.userId = userId
        self.serviceId = serviceId
        self.isFinished = isFinished
        self.id = id
        self.tag = tag
        self.limit = limit
        self.continuationToken = continuationToken
        self.sortBy = sortBy
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_conversationquery_uniffi_trait_debug(
            FfiConverterTypeConversationQuery_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ConversationQuery: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConversationQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConversationQuery {
        return
            try ConversationQuery(
                userId: FfiConverterSequenceString.read(from: &buf),
                serviceId: FfiConverterSequenceString.read(from: &buf),
                isFinished: FfiConverterOptionBool.read(from: &buf),
                id: FfiConverterSequenceString.read(from: &buf),
                tag: FfiConverterSequenceTypeTagFilter.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf),
                continuationToken: FfiConverterOptionUInt64.read(from: &buf),
                sortBy: FfiConverterSequenceTypeConversationSort.read(from: &buf)
        )
    }

    public static func write(_ value: ConversationQuery, into buf: inout [UInt8]) {
        FfiConverterSequenceString.write(value.userId, into: &buf)
        FfiConverterSequenceString.write(value.serviceId, into: &buf)
        FfiConverterOptionBool.write(value.isFinished, into: &buf)
        FfiConverterSequenceString.write(value.id, into: &buf)
        FfiConverterSequenceTypeTagFilter.write(value.tag, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
        FfiConverterOptionUInt64.write(value.continuationToken, into: &buf)
        FfiConverterSequenceTypeConversationSort.write(value.sortBy, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConversationQuery_lift(_ buf: RustBuffer) throws -> ConversationQuery {
    return try FfiConverterTypeConversationQuery.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConversationQuery_lower(_ value: ConversationQuery) -> RustBuffer {
    return FfiConverterTypeConversationQuery.lower(value)
}

/**
 * A way for a user to begin a conversation.
 */
public struct ConversationStarter: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * What the user could say.
     */
    public let prompt: String
    /**
     * The facets it is about, of those that were asked for.
     */
    public let facets: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the user could say.
         */prompt: String,
        /**
         * The facets it is about, of those that were asked for.
         */facets: [String]) {
        self.prompt = prompt
        self.facets = facets
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_conversationstarter_uniffi_trait_debug(
            FfiConverterTypeConversationStarter_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ConversationStarter: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConversationStarter: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConversationStarter {
        return
            try ConversationStarter(
                prompt: FfiConverterString.read(from: &buf),
                facets: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: ConversationStarter, into buf: inout [UInt8]) {
        FfiConverterString.write(value.prompt, into: &buf)
        FfiConverterSequenceString.write(value.facets, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConversationStarter_lift(_ buf: RustBuffer) throws -> ConversationStarter {
    return try FfiConverterTypeConversationStarter.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConversationStarter_lower(_ value: ConversationStarter) -> RustBuffer {
    return FfiConverterTypeConversationStarter.lower(value)
}

/**
 * Ways for a user to begin a conversation.
 */
public struct ConversationStarters: Equatable, Hashable {
    /**
     * The starters.
     */
    public let prompts: [ConversationStarter]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The starters.
         */prompts: [ConversationStarter]) {
        self.prompts = prompts
    }

}

#if compiler(>=6)
extension ConversationStarters: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConversationStarters: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConversationStarters {
        return
            try ConversationStarters(
                prompts: FfiConverterSequenceTypeConversationStarter.read(from: &buf)
        )
    }

    public static func write(_ value: ConversationStarters, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeConversationStarter.write(value.prompts, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConversationStarters_lift(_ buf: RustBuffer) throws -> ConversationStarters {
    return try FfiConverterTypeConversationStarters.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConversationStarters_lower(_ value: ConversationStarters) -> RustBuffer {
    return FfiConverterTypeConversationStarters.lower(value)
}

/**
 * How the agent answers.
 */
public struct CreateConversationQuery: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Whether the agent writes or speaks.
     */
    public let responseFormat: MessageFormat
    /**
     * Which of the agent's actions are told: a regular expression for their `type`. The server's default is all;
     * `^$` is none.
     */
    public let currentAgentActionType: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether the agent writes or speaks.
         */responseFormat: MessageFormat,
        /**
         * Which of the agent's actions are told: a regular expression for their `type`. The server's default is all;
         * `^$` is none.
         */currentAgentActionType: String?) {
        self.responseFormat = responseFormat
        self.currentAgentActionType = currentAgentActionType
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_createconversationquery_uniffi_trait_debug(
            FfiConverterTypeCreateConversationQuery_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension CreateConversationQuery: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCreateConversationQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CreateConversationQuery {
        return
            try CreateConversationQuery(
                responseFormat: FfiConverterTypeMessageFormat.read(from: &buf),
                currentAgentActionType: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: CreateConversationQuery, into buf: inout [UInt8]) {
        FfiConverterTypeMessageFormat.write(value.responseFormat, into: &buf)
        FfiConverterOptionString.write(value.currentAgentActionType, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCreateConversationQuery_lift(_ buf: RustBuffer) throws -> CreateConversationQuery {
    return try FfiConverterTypeCreateConversationQuery.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCreateConversationQuery_lower(_ value: CreateConversationQuery) -> RustBuffer {
    return FfiConverterTypeCreateConversationQuery.lower(value)
}

/**
 * A user that was created.
 */
public struct CreatedUser: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Identifier of the user.
     */
    public let userId: String
    /**
     * The link that was sent to the user; null where no `login_link` was given.
     */
    public let verifyLink: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Identifier of the user.
         */userId: String,
        /**
         * The link that was sent to the user; null where no `login_link` was given.
         */verifyLink: String?) {
        self.userId = userId
        self.verifyLink = verifyLink
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_createduser_uniffi_trait_debug(
            FfiConverterTypeCreatedUser_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension CreatedUser: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCreatedUser: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CreatedUser {
        return
            try CreatedUser(
                userId: FfiConverterString.read(from: &buf),
                verifyLink: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: CreatedUser, into buf: inout [UInt8]) {
        FfiConverterString.write(value.userId, into: &buf)
        FfiConverterOptionString.write(value.verifyLink, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCreatedUser_lift(_ buf: RustBuffer) throws -> CreatedUser {
    return try FfiConverterTypeCreatedUser.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCreatedUser_lower(_ value: CreatedUser) -> RustBuffer {
    return FfiConverterTypeCreatedUser.lower(value)
}

/**
 * The agent does something on the way to its answer.
 */
public struct CurrentAgentActionEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * What it does.
     */
    public let action: AgentAction

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it does.
         */action: AgentAction) {
        self.action = action
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_currentagentactionevent_uniffi_trait_debug(
            FfiConverterTypeCurrentAgentActionEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension CurrentAgentActionEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCurrentAgentActionEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CurrentAgentActionEvent {
        return
            try CurrentAgentActionEvent(
                action: FfiConverterTypeAgentAction.read(from: &buf)
        )
    }

    public static func write(_ value: CurrentAgentActionEvent, into buf: inout [UInt8]) {
        FfiConverterTypeAgentAction.write(value.action, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCurrentAgentActionEvent_lift(_ buf: RustBuffer) throws -> CurrentAgentActionEvent {
    return try FfiConverterTypeCurrentAgentActionEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCurrentAgentActionEvent_lower(_ value: CurrentAgentActionEvent) -> RustBuffer {
    return FfiConverterTypeCurrentAgentActionEvent.lower(value)
}

/**
 * The agent left a state in which it decides where to go.
 */
public struct DecisionStateTransition: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Name of the state that was left.
     */
    public let previousState: String
    /**
     * State machine, and its version, of the state that was left.
     */
    public let previousServiceHierarchicalStateMachineVersionInfo: VersionReference
    /**
     * Name of the state that was entered.
     */
    public let nextState: String
    /**
     * State machine, and its version, of the state that was entered.
     */
    public let nextServiceHierarchicalStateMachineVersionInfo: VersionReference
    /**
     * The exit condition that was met.
     */
    public let previousStateExitConditionDescription: String
    /**
     * Tool calls made while it decided: a list for every round.
     */
    public let toolCallLogs: [[ToolCallLog]]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Name of the state that was left.
         */previousState: String,
        /**
         * State machine, and its version, of the state that was left.
         */previousServiceHierarchicalStateMachineVersionInfo: VersionReference,
        /**
         * Name of the state that was entered.
         */nextState: String,
        /**
         * State machine, and its version, of the state that was entered.
         */nextServiceHierarchicalStateMachineVersionInfo: VersionReference,
        /**
         * The exit condition that was met.
         */previousStateExitConditionDescription: String,
        /**
         * Tool calls made while it decided: a list for every round.
         */toolCallLogs: [[ToolCallLog]]) {
        self.previousState = previousState
        self.previousServiceHierarchicalStateMachineVersionInfo = previousServiceHierarchicalStateMachineVersionInfo
        self.nextState = nextState
        self.nextServiceHierarchicalStateMachineVersionInfo = nextServiceHierarchicalStateMachineVersionInfo
        self.previousStateExitConditionDescription = previousStateExitConditionDescription
        self.toolCallLogs = toolCallLogs
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_decisionstatetransition_uniffi_trait_debug(
            FfiConverterTypeDecisionStateTransition_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension DecisionStateTransition: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDecisionStateTransition: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DecisionStateTransition {
        return
            try DecisionStateTransition(
                previousState: FfiConverterString.read(from: &buf),
                previousServiceHierarchicalStateMachineVersionInfo: FfiConverterTypeVersionReference.read(from: &buf),
                nextState: FfiConverterString.read(from: &buf),
                nextServiceHierarchicalStateMachineVersionInfo: FfiConverterTypeVersionReference.read(from: &buf),
                previousStateExitConditionDescription: FfiConverterString.read(from: &buf),
                toolCallLogs: FfiConverterSequenceSequenceTypeToolCallLog.read(from: &buf)
        )
    }

    public static func write(_ value: DecisionStateTransition, into buf: inout [UInt8]) {
        FfiConverterString.write(value.previousState, into: &buf)
        FfiConverterTypeVersionReference.write(value.previousServiceHierarchicalStateMachineVersionInfo, into: &buf)
        FfiConverterString.write(value.nextState, into: &buf)
        FfiConverterTypeVersionReference.write(value.nextServiceHierarchicalStateMachineVersionInfo, into: &buf)
        FfiConverterString.write(value.previousStateExitConditionDescription, into: &buf)
        FfiConverterSequenceSequenceTypeToolCallLog.write(value.toolCallLogs, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDecisionStateTransition_lift(_ buf: RustBuffer) throws -> DecisionStateTransition {
    return try FfiConverterTypeDecisionStateTransition.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDecisionStateTransition_lower(_ value: DecisionStateTransition) -> RustBuffer {
    return FfiConverterTypeDecisionStateTransition.lower(value)
}

/**
 * The dynamic behavior set changes how the agent answers.
 */
public struct EngageUserDynamicBehaviorOverrideEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Whether it overrides the instructions.
     */
    public let overridingInstructions: Bool
    /**
     * Whether it overrides which tools may be called.
     */
    public let overridingToolCandidates: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether it overrides the instructions.
         */overridingInstructions: Bool,
        /**
         * Whether it overrides which tools may be called.
         */overridingToolCandidates: Bool) {
        self.overridingInstructions = overridingInstructions
        self.overridingToolCandidates = overridingToolCandidates
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_engageuserdynamicbehavioroverrideevent_uniffi_trait_debug(
            FfiConverterTypeEngageUserDynamicBehaviorOverrideEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension EngageUserDynamicBehaviorOverrideEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEngageUserDynamicBehaviorOverrideEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EngageUserDynamicBehaviorOverrideEvent {
        return
            try EngageUserDynamicBehaviorOverrideEvent(
                overridingInstructions: FfiConverterBool.read(from: &buf),
                overridingToolCandidates: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: EngageUserDynamicBehaviorOverrideEvent, into buf: inout [UInt8]) {
        FfiConverterBool.write(value.overridingInstructions, into: &buf)
        FfiConverterBool.write(value.overridingToolCandidates, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEngageUserDynamicBehaviorOverrideEvent_lift(_ buf: RustBuffer) throws -> EngageUserDynamicBehaviorOverrideEvent {
    return try FfiConverterTypeEngageUserDynamicBehaviorOverrideEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEngageUserDynamicBehaviorOverrideEvent_lower(_ value: EngageUserDynamicBehaviorOverrideEvent) -> RustBuffer {
    return FfiConverterTypeEngageUserDynamicBehaviorOverrideEvent.lower(value)
}

/**
 * A fragment of the answer was written.
 */
public struct EngageUserMessageFragmentGeneratedEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Number of the fragment in the answer.
     */
    public let index: UInt64
    /**
     * The fragment.
     */
    public let fragment: String
    /**
     * Whether it is the last one.
     */
    public let isFinal: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Number of the fragment in the answer.
         */index: UInt64,
        /**
         * The fragment.
         */fragment: String,
        /**
         * Whether it is the last one.
         */isFinal: Bool) {
        self.index = index
        self.fragment = fragment
        self.isFinal = isFinal
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_engageusermessagefragmentgeneratedevent_uniffi_trait_debug(
            FfiConverterTypeEngageUserMessageFragmentGeneratedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension EngageUserMessageFragmentGeneratedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEngageUserMessageFragmentGeneratedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EngageUserMessageFragmentGeneratedEvent {
        return
            try EngageUserMessageFragmentGeneratedEvent(
                index: FfiConverterUInt64.read(from: &buf),
                fragment: FfiConverterString.read(from: &buf),
                isFinal: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: EngageUserMessageFragmentGeneratedEvent, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.index, into: &buf)
        FfiConverterString.write(value.fragment, into: &buf)
        FfiConverterBool.write(value.isFinal, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEngageUserMessageFragmentGeneratedEvent_lift(_ buf: RustBuffer) throws -> EngageUserMessageFragmentGeneratedEvent {
    return try FfiConverterTypeEngageUserMessageFragmentGeneratedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEngageUserMessageFragmentGeneratedEvent_lower(_ value: EngageUserMessageFragmentGeneratedEvent) -> RustBuffer {
    return FfiConverterTypeEngageUserMessageFragmentGeneratedEvent.lower(value)
}

/**
 * Something failed. Before the interaction was complete, all of it is void; after that, only what follows a finished
 * conversation is, and finishing the conversation tries that again.
 */
public struct ErrorEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The HTTP status that stands for the failure.
     */
    public let httpErrorCode: UInt16
    /**
     * What failed.
     */
    public let errorDescription: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The HTTP status that stands for the failure.
         */httpErrorCode: UInt16,
        /**
         * What failed.
         */errorDescription: String) {
        self.httpErrorCode = httpErrorCode
        self.errorDescription = errorDescription
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_errorevent_uniffi_trait_debug(
            FfiConverterTypeErrorEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ErrorEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeErrorEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ErrorEvent {
        return
            try ErrorEvent(
                httpErrorCode: FfiConverterUInt16.read(from: &buf),
                errorDescription: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: ErrorEvent, into buf: inout [UInt8]) {
        FfiConverterUInt16.write(value.httpErrorCode, into: &buf)
        FfiConverterString.write(value.errorDescription, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeErrorEvent_lift(_ buf: RustBuffer) throws -> ErrorEvent {
    return try FfiConverterTypeErrorEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeErrorEvent_lower(_ value: ErrorEvent) -> RustBuffer {
    return FfiConverterTypeErrorEvent.lower(value)
}

/**
 * Memories were extracted.
 */
public struct ExtractActiveMemoriesCompletedEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Queries and what they found.
     */
    public let queriesAndResponses: [QueryAndResponse]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Queries and what they found.
         */queriesAndResponses: [QueryAndResponse]) {
        self.queriesAndResponses = queriesAndResponses
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_extractactivememoriescompletedevent_uniffi_trait_debug(
            FfiConverterTypeExtractActiveMemoriesCompletedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ExtractActiveMemoriesCompletedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExtractActiveMemoriesCompletedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExtractActiveMemoriesCompletedEvent {
        return
            try ExtractActiveMemoriesCompletedEvent(
                queriesAndResponses: FfiConverterSequenceTypeQueryAndResponse.read(from: &buf)
        )
    }

    public static func write(_ value: ExtractActiveMemoriesCompletedEvent, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeQueryAndResponse.write(value.queriesAndResponses, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExtractActiveMemoriesCompletedEvent_lift(_ buf: RustBuffer) throws -> ExtractActiveMemoriesCompletedEvent {
    return try FfiConverterTypeExtractActiveMemoriesCompletedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExtractActiveMemoriesCompletedEvent_lower(_ value: ExtractActiveMemoriesCompletedEvent) -> RustBuffer {
    return FfiConverterTypeExtractActiveMemoriesCompletedEvent.lower(value)
}

/**
 * What is wrong with one field, in the shape the API uses in the `detail` of a 422.
 */
public struct FieldError: Equatable, Hashable {
    /**
     * Where the field is: first `path`, `query`, `header` or `body`, then the way down to it.
     */
    public let location: [String]
    /**
     * What is allowed there.
     */
    public let message: String
    /**
     * Machine-readable kind of the problem.
     */
    public let code: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Where the field is: first `path`, `query`, `header` or `body`, then the way down to it.
         */location: [String],
        /**
         * What is allowed there.
         */message: String,
        /**
         * Machine-readable kind of the problem.
         */code: String) {
        self.location = location
        self.message = message
        self.code = code
    }

}

#if compiler(>=6)
extension FieldError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFieldError: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FieldError {
        return
            try FieldError(
                location: FfiConverterSequenceString.read(from: &buf),
                message: FfiConverterString.read(from: &buf),
                code: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: FieldError, into buf: inout [UInt8]) {
        FfiConverterSequenceString.write(value.location, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterString.write(value.code, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFieldError_lift(_ buf: RustBuffer) throws -> FieldError {
    return try FfiConverterTypeFieldError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFieldError_lower(_ value: FieldError) -> RustBuffer {
    return FfiConverterTypeFieldError.lower(value)
}

/**
 * The parameters of the designated tool were made.
 */
public struct GenerateToolParamsDesignatedToolCallParamsGeneratedEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Identifier of the tool.
     */
    public let toolId: String
    /**
     * Version of the tool.
     */
    public let toolVersion: String
    /**
     * The parameters.
     */
    public let toolCallParams: [String: JsonValue]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Identifier of the tool.
         */toolId: String,
        /**
         * Version of the tool.
         */toolVersion: String,
        /**
         * The parameters.
         */toolCallParams: [String: JsonValue]) {
        self.toolId = toolId
        self.toolVersion = toolVersion
        self.toolCallParams = toolCallParams
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_generatetoolparamsdesignatedtoolcallparamsgeneratedevent_uniffi_trait_debug(
            FfiConverterTypeGenerateToolParamsDesignatedToolCallParamsGeneratedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension GenerateToolParamsDesignatedToolCallParamsGeneratedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGenerateToolParamsDesignatedToolCallParamsGeneratedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GenerateToolParamsDesignatedToolCallParamsGeneratedEvent {
        return
            try GenerateToolParamsDesignatedToolCallParamsGeneratedEvent(
                toolId: FfiConverterString.read(from: &buf),
                toolVersion: FfiConverterString.read(from: &buf),
                toolCallParams: FfiConverterDictionaryStringTypeJsonValue.read(from: &buf)
        )
    }

    public static func write(_ value: GenerateToolParamsDesignatedToolCallParamsGeneratedEvent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.toolId, into: &buf)
        FfiConverterString.write(value.toolVersion, into: &buf)
        FfiConverterDictionaryStringTypeJsonValue.write(value.toolCallParams, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGenerateToolParamsDesignatedToolCallParamsGeneratedEvent_lift(_ buf: RustBuffer) throws -> GenerateToolParamsDesignatedToolCallParamsGeneratedEvent {
    return try FfiConverterTypeGenerateToolParamsDesignatedToolCallParamsGeneratedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGenerateToolParamsDesignatedToolCallParamsGeneratedEvent_lower(_ value: GenerateToolParamsDesignatedToolCallParamsGeneratedEvent) -> RustBuffer {
    return FfiConverterTypeGenerateToolParamsDesignatedToolCallParamsGeneratedEvent.lower(value)
}

/**
 * A tool-call state has taken its designated tool.
 */
public struct GenerateToolParamsDesignatedToolRetrievedEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Identifier of the tool.
     */
    public let toolId: String
    /**
     * Version of the tool.
     */
    public let toolVersion: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Identifier of the tool.
         */toolId: String,
        /**
         * Version of the tool.
         */toolVersion: String) {
        self.toolId = toolId
        self.toolVersion = toolVersion
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_generatetoolparamsdesignatedtoolretrievedevent_uniffi_trait_debug(
            FfiConverterTypeGenerateToolParamsDesignatedToolRetrievedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension GenerateToolParamsDesignatedToolRetrievedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGenerateToolParamsDesignatedToolRetrievedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GenerateToolParamsDesignatedToolRetrievedEvent {
        return
            try GenerateToolParamsDesignatedToolRetrievedEvent(
                toolId: FfiConverterString.read(from: &buf),
                toolVersion: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: GenerateToolParamsDesignatedToolRetrievedEvent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.toolId, into: &buf)
        FfiConverterString.write(value.toolVersion, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGenerateToolParamsDesignatedToolRetrievedEvent_lift(_ buf: RustBuffer) throws -> GenerateToolParamsDesignatedToolRetrievedEvent {
    return try FfiConverterTypeGenerateToolParamsDesignatedToolRetrievedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGenerateToolParamsDesignatedToolRetrievedEvent_lower(_ value: GenerateToolParamsDesignatedToolRetrievedEvent) -> RustBuffer {
    return FfiConverterTypeGenerateToolParamsDesignatedToolRetrievedEvent.lower(value)
}

/**
 * The interaction is over and kept. Nothing but an error of what follows it may come after this.
 */
public struct InteractionCompleteEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Identifier of the agent's message.
     */
    public let messageId: String
    /**
     * Identifier of the interaction.
     */
    public let interactionId: String
    /**
     * The whole text of the agent's message; of speech, its transcript.
     */
    public let fullMessage: String
    /**
     * Whether the conversation was finished by this interaction.
     */
    public let conversationCompleted: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Identifier of the agent's message.
         */messageId: String,
        /**
         * Identifier of the interaction.
         */interactionId: String,
        /**
         * The whole text of the agent's message; of speech, its transcript.
         */fullMessage: String,
        /**
         * Whether the conversation was finished by this interaction.
         */conversationCompleted: Bool) {
        self.messageId = messageId
        self.interactionId = interactionId
        self.fullMessage = fullMessage
        self.conversationCompleted = conversationCompleted
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_interactioncompleteevent_uniffi_trait_debug(
            FfiConverterTypeInteractionCompleteEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension InteractionCompleteEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInteractionCompleteEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InteractionCompleteEvent {
        return
            try InteractionCompleteEvent(
                messageId: FfiConverterString.read(from: &buf),
                interactionId: FfiConverterString.read(from: &buf),
                fullMessage: FfiConverterString.read(from: &buf),
                conversationCompleted: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: InteractionCompleteEvent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.messageId, into: &buf)
        FfiConverterString.write(value.interactionId, into: &buf)
        FfiConverterString.write(value.fullMessage, into: &buf)
        FfiConverterBool.write(value.conversationCompleted, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractionCompleteEvent_lift(_ buf: RustBuffer) throws -> InteractionCompleteEvent {
    return try FfiConverterTypeInteractionCompleteEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractionCompleteEvent_lower(_ value: InteractionCompleteEvent) -> RustBuffer {
    return FfiConverterTypeInteractionCompleteEvent.lower(value)
}

/**
 * Why the agent said what it said in one interaction.
 */
public struct InteractionInsights: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Name of the state the agent is in.
     */
    public let currentStateName: String
    /**
     * What the agent does in that state.
     */
    public let currentStateAction: String
    /**
     * What the agent wants to reach in that state.
     */
    public let currentStateObjective: String
    /**
     * The states the agent went through, in order.
     */
    public let stateTransitionLogs: [StateTransitionLog]
    /**
     * The memories at hand.
     */
    public let workingMemory: [WorkingMemory]
    /**
     * What the agent reflected on; only what the caller may read.
     */
    public let reflections: [String]
    /**
     * The dynamic behavior set that was activated, and its version; null when none was.
     */
    public let triggeredDynamicBehaviorSetVersionInfo: VersionReference?
    /**
     * Tool calls made while the next action was chosen: a list for every round.
     */
    public let selectNextActionToolCallLogs: [[ToolCallLog]]
    /**
     * Tool calls made while the message was written: a list for every round.
     */
    public let engageUserToolCallLogs: [[ToolCallLog]]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Name of the state the agent is in.
         */currentStateName: String,
        /**
         * What the agent does in that state.
         */currentStateAction: String,
        /**
         * What the agent wants to reach in that state.
         */currentStateObjective: String,
        /**
         * The states the agent went through, in order.
         */stateTransitionLogs: [StateTransitionLog],
        /**
         * The memories at hand.
         */workingMemory: [WorkingMemory],
        /**
         * What the agent reflected on; only what the caller may read.
         */reflections: [String],
        /**
         * The dynamic behavior set that was activated, and its version; null when none was.
         */triggeredDynamicBehaviorSetVersionInfo: VersionReference?,
        /**
         * Tool calls made while the next action was chosen: a list for every round.
         */selectNextActionToolCallLogs: [[ToolCallLog]],
        /**
         * Tool calls made while the message was written: a list for every round.
         */engageUserToolCallLogs: [[ToolCallLog]]) {
        self.currentStateName = currentStateName
        self.currentStateAction = currentStateAction
        self.currentStateObjective = currentStateObjective
        self.stateTransitionLogs = stateTransitionLogs
        self.workingMemory = workingMemory
        self.reflections = reflections
        self.triggeredDynamicBehaviorSetVersionInfo = triggeredDynamicBehaviorSetVersionInfo
        self.selectNextActionToolCallLogs = selectNextActionToolCallLogs
        self.engageUserToolCallLogs = engageUserToolCallLogs
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_interactioninsights_uniffi_trait_debug(
            FfiConverterTypeInteractionInsights_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension InteractionInsights: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInteractionInsights: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InteractionInsights {
        return
            try InteractionInsights(
                currentStateName: FfiConverterString.read(from: &buf),
                currentStateAction: FfiConverterString.read(from: &buf),
                currentStateObjective: FfiConverterString.read(from: &buf),
                stateTransitionLogs: FfiConverterSequenceTypeStateTransitionLog.read(from: &buf),
                workingMemory: FfiConverterSequenceTypeWorkingMemory.read(from: &buf),
                reflections: FfiConverterSequenceString.read(from: &buf),
                triggeredDynamicBehaviorSetVersionInfo: FfiConverterOptionTypeVersionReference.read(from: &buf),
                selectNextActionToolCallLogs: FfiConverterSequenceSequenceTypeToolCallLog.read(from: &buf),
                engageUserToolCallLogs: FfiConverterSequenceSequenceTypeToolCallLog.read(from: &buf)
        )
    }

    public static func write(_ value: InteractionInsights, into buf: inout [UInt8]) {
        FfiConverterString.write(value.currentStateName, into: &buf)
        FfiConverterString.write(value.currentStateAction, into: &buf)
        FfiConverterString.write(value.currentStateObjective, into: &buf)
        FfiConverterSequenceTypeStateTransitionLog.write(value.stateTransitionLogs, into: &buf)
        FfiConverterSequenceTypeWorkingMemory.write(value.workingMemory, into: &buf)
        FfiConverterSequenceString.write(value.reflections, into: &buf)
        FfiConverterOptionTypeVersionReference.write(value.triggeredDynamicBehaviorSetVersionInfo, into: &buf)
        FfiConverterSequenceSequenceTypeToolCallLog.write(value.selectNextActionToolCallLogs, into: &buf)
        FfiConverterSequenceSequenceTypeToolCallLog.write(value.engageUserToolCallLogs, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractionInsights_lift(_ buf: RustBuffer) throws -> InteractionInsights {
    return try FfiConverterTypeInteractionInsights.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractionInsights_lower(_ value: InteractionInsights) -> RustBuffer {
    return FfiConverterTypeInteractionInsights.lower(value)
}

/**
 * What is said in an interaction, and what has happened before.
 */
public struct InteractionMessage: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * What the message is.
     */
    public let initialMessageType: InitialMessageType
    /**
     * The message: its text or its audio. Empty for `skip`.
     */
    public let recordedMessage: RecordedMessage
    /**
     * What has happened before the message, in the order of time. Not with `skip`.
     */
    public let externalEventMessageContent: [String]
    /**
     * When it happened, one instant each.
     */
    public let externalEventMessageTimestamp: [Timestamp]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the message is.
         */initialMessageType: InitialMessageType,
        /**
         * The message: its text or its audio. Empty for `skip`.
         */recordedMessage: RecordedMessage,
        /**
         * What has happened before the message, in the order of time. Not with `skip`.
         */externalEventMessageContent: [String],
        /**
         * When it happened, one instant each.
         */externalEventMessageTimestamp: [Timestamp]) {
        self.initialMessageType = initialMessageType
        self.recordedMessage = recordedMessage
        self.externalEventMessageContent = externalEventMessageContent
        self.externalEventMessageTimestamp = externalEventMessageTimestamp
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_interactionmessage_uniffi_trait_debug(
            FfiConverterTypeInteractionMessage_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension InteractionMessage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInteractionMessage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InteractionMessage {
        return
            try InteractionMessage(
                initialMessageType: FfiConverterTypeInitialMessageType.read(from: &buf),
                recordedMessage: FfiConverterTypeRecordedMessage.read(from: &buf),
                externalEventMessageContent: FfiConverterSequenceString.read(from: &buf),
                externalEventMessageTimestamp: FfiConverterSequenceTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: InteractionMessage, into buf: inout [UInt8]) {
        FfiConverterTypeInitialMessageType.write(value.initialMessageType, into: &buf)
        FfiConverterTypeRecordedMessage.write(value.recordedMessage, into: &buf)
        FfiConverterSequenceString.write(value.externalEventMessageContent, into: &buf)
        FfiConverterSequenceTypeTimestamp.write(value.externalEventMessageTimestamp, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractionMessage_lift(_ buf: RustBuffer) throws -> InteractionMessage {
    return try FfiConverterTypeInteractionMessage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractionMessage_lower(_ value: InteractionMessage) -> RustBuffer {
    return FfiConverterTypeInteractionMessage.lower(value)
}

/**
 * How the message is given, and how the agent answers.
 */
public struct InteractionQuery: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Whether the message is written or spoken.
     */
    public let requestFormat: MessageFormat
    /**
     * Whether the agent writes or speaks.
     */
    public let responseFormat: MessageFormat
    /**
     * Which of the agent's actions are told: a regular expression for their `type`. The server's default is all;
     * `^$` is none.
     */
    public let currentAgentActionType: String?
    /**
     * What the audio of a spoken message is. Required for one, unless it is an MP3 or a WAV file, which say it
     * themselves; of a WAV file the samples are sent.
     */
    public let requestAudioConfig: UserMessageAudioConfig?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether the message is written or spoken.
         */requestFormat: MessageFormat,
        /**
         * Whether the agent writes or speaks.
         */responseFormat: MessageFormat,
        /**
         * Which of the agent's actions are told: a regular expression for their `type`. The server's default is all;
         * `^$` is none.
         */currentAgentActionType: String?,
        /**
         * What the audio of a spoken message is. Required for one, unless it is an MP3 or a WAV file, which say it
         * themselves; of a WAV file the samples are sent.
         */requestAudioConfig: UserMessageAudioConfig?) {
        self.requestFormat = requestFormat
        self.responseFormat = responseFormat
        self.currentAgentActionType = currentAgentActionType
        self.requestAudioConfig = requestAudioConfig
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_interactionquery_uniffi_trait_debug(
            FfiConverterTypeInteractionQuery_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension InteractionQuery: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInteractionQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InteractionQuery {
        return
            try InteractionQuery(
                requestFormat: FfiConverterTypeMessageFormat.read(from: &buf),
                responseFormat: FfiConverterTypeMessageFormat.read(from: &buf),
                currentAgentActionType: FfiConverterOptionString.read(from: &buf),
                requestAudioConfig: FfiConverterOptionTypeUserMessageAudioConfig.read(from: &buf)
        )
    }

    public static func write(_ value: InteractionQuery, into buf: inout [UInt8]) {
        FfiConverterTypeMessageFormat.write(value.requestFormat, into: &buf)
        FfiConverterTypeMessageFormat.write(value.responseFormat, into: &buf)
        FfiConverterOptionString.write(value.currentAgentActionType, into: &buf)
        FfiConverterOptionTypeUserMessageAudioConfig.write(value.requestAudioConfig, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractionQuery_lift(_ buf: RustBuffer) throws -> InteractionQuery {
    return try FfiConverterTypeInteractionQuery.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractionQuery_lower(_ value: InteractionQuery) -> RustBuffer {
    return FfiConverterTypeInteractionQuery.lower(value)
}

/**
 * The agent went back to a state it had been in.
 */
public struct JumpbackStateTransition: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Name of the state that was left.
     */
    public let previousState: String
    /**
     * State machine, and its version, of the state that was left.
     */
    public let previousServiceHierarchicalStateMachineVersionInfo: VersionReference
    /**
     * Name of the state that was entered.
     */
    public let nextState: String
    /**
     * State machine, and its version, of the state that was entered.
     */
    public let nextServiceHierarchicalStateMachineVersionInfo: VersionReference

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Name of the state that was left.
         */previousState: String,
        /**
         * State machine, and its version, of the state that was left.
         */previousServiceHierarchicalStateMachineVersionInfo: VersionReference,
        /**
         * Name of the state that was entered.
         */nextState: String,
        /**
         * State machine, and its version, of the state that was entered.
         */nextServiceHierarchicalStateMachineVersionInfo: VersionReference) {
        self.previousState = previousState
        self.previousServiceHierarchicalStateMachineVersionInfo = previousServiceHierarchicalStateMachineVersionInfo
        self.nextState = nextState
        self.nextServiceHierarchicalStateMachineVersionInfo = nextServiceHierarchicalStateMachineVersionInfo
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_jumpbackstatetransition_uniffi_trait_debug(
            FfiConverterTypeJumpbackStateTransition_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension JumpbackStateTransition: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeJumpbackStateTransition: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> JumpbackStateTransition {
        return
            try JumpbackStateTransition(
                previousState: FfiConverterString.read(from: &buf),
                previousServiceHierarchicalStateMachineVersionInfo: FfiConverterTypeVersionReference.read(from: &buf),
                nextState: FfiConverterString.read(from: &buf),
                nextServiceHierarchicalStateMachineVersionInfo: FfiConverterTypeVersionReference.read(from: &buf)
        )
    }

    public static func write(_ value: JumpbackStateTransition, into buf: inout [UInt8]) {
        FfiConverterString.write(value.previousState, into: &buf)
        FfiConverterTypeVersionReference.write(value.previousServiceHierarchicalStateMachineVersionInfo, into: &buf)
        FfiConverterString.write(value.nextState, into: &buf)
        FfiConverterTypeVersionReference.write(value.nextServiceHierarchicalStateMachineVersionInfo, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeJumpbackStateTransition_lift(_ buf: RustBuffer) throws -> JumpbackStateTransition {
    return try FfiConverterTypeJumpbackStateTransition.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeJumpbackStateTransition_lower(_ value: JumpbackStateTransition) -> RustBuffer {
    return FfiConverterTypeJumpbackStateTransition.lower(value)
}

/**
 * A language model and how it is run.
 */
public struct LlmConfig: Equatable, Hashable {
    /**
     * Name of the model.
     */
    public let llmName: String
    /**
     * Parameters that only this model understands.
     */
    public let params: [String: JsonValue]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Name of the model.
         */llmName: String,
        /**
         * Parameters that only this model understands.
         */params: [String: JsonValue]) {
        self.llmName = llmName
        self.params = params
    }

}

#if compiler(>=6)
extension LlmConfig: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLlmConfig: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LlmConfig {
        return
            try LlmConfig(
                llmName: FfiConverterString.read(from: &buf),
                params: FfiConverterDictionaryStringTypeJsonValue.read(from: &buf)
        )
    }

    public static func write(_ value: LlmConfig, into buf: inout [UInt8]) {
        FfiConverterString.write(value.llmName, into: &buf)
        FfiConverterDictionaryStringTypeJsonValue.write(value.params, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLlmConfig_lift(_ buf: RustBuffer) throws -> LlmConfig {
    return try FfiConverterTypeLlmConfig.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLlmConfig_lower(_ value: LlmConfig) -> RustBuffer {
    return FfiConverterTypeLlmConfig.lower(value)
}

/**
 * A message of a conversation.
 */
public struct Message: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Identifier of the message: 24 hexadecimal digits.
     */
    public let id: String
    /**
     * Identifier of the interaction it belongs to.
     */
    public let interactionId: String
    /**
     * When it was created.
     */
    public let createdAt: Timestamp
    /**
     * Name of the sender, for people to read.
     */
    public let sender: String
    /**
     * The text.
     */
    public let message: String
    /**
     * How it was delivered.
     */
    public let format: MessageFormat
    /**
     * Who or what it comes from.
     */
    public let messageType: MessageType

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Identifier of the message: 24 hexadecimal digits.
         */id: String,
        /**
         * Identifier of the interaction it belongs to.
         */interactionId: String,
        /**
         * When it was created.
         */createdAt: Timestamp,
        /**
         * Name of the sender, for people to read.
         */sender: String,
        /**
         * The text.
         */message: String,
        /**
         * How it was delivered.
         */format: MessageFormat,
        /**
         * Who or what it comes from.
         */messageType: MessageType) {
        self.id = id
        self.interactionId = interactionId
        self.createdAt = createdAt
        self.sender = sender
        self.message = message
        self.format = format
        self.messageType = messageType
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_message_uniffi_trait_debug(
            FfiConverterTypeMessage_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Message: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMessage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Message {
        return
            try Message(
                id: FfiConverterString.read(from: &buf),
                interactionId: FfiConverterString.read(from: &buf),
                createdAt: FfiConverterTypeTimestamp.read(from: &buf),
                sender: FfiConverterString.read(from: &buf),
                message: FfiConverterString.read(from: &buf),
                format: FfiConverterTypeMessageFormat.read(from: &buf),
                messageType: FfiConverterTypeMessageType.read(from: &buf)
        )
    }

    public static func write(_ value: Message, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.interactionId, into: &buf)
        FfiConverterTypeTimestamp.write(value.createdAt, into: &buf)
        FfiConverterString.write(value.sender, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterTypeMessageFormat.write(value.format, into: &buf)
        FfiConverterTypeMessageType.write(value.messageType, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessage_lift(_ buf: RustBuffer) throws -> Message {
    return try FfiConverterTypeMessage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessage_lower(_ value: Message) -> RustBuffer {
    return FfiConverterTypeMessage.lower(value)
}

/**
 * One page of messages, in answer to `GetMessages`.
 */
public struct MessagePage: Equatable, Hashable {
    /**
     * The messages of this page.
     */
    public let messages: [Message]
    /**
     * Whether another page follows.
     */
    public let hasMore: Bool
    /**
     * Where the next page starts; null when there is none.
     */
    public let continuationToken: UInt64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The messages of this page.
         */messages: [Message],
        /**
         * Whether another page follows.
         */hasMore: Bool,
        /**
         * Where the next page starts; null when there is none.
         */continuationToken: UInt64?) {
        self.messages = messages
        self.hasMore = hasMore
        self.continuationToken = continuationToken
    }

}

#if compiler(>=6)
extension MessagePage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMessagePage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MessagePage {
        return
            try MessagePage(
                messages: FfiConverterSequenceTypeMessage.read(from: &buf),
                hasMore: FfiConverterBool.read(from: &buf),
                continuationToken: FfiConverterOptionUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: MessagePage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeMessage.write(value.messages, into: &buf)
        FfiConverterBool.write(value.hasMore, into: &buf)
        FfiConverterOptionUInt64.write(value.continuationToken, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessagePage_lift(_ buf: RustBuffer) throws -> MessagePage {
    return try FfiConverterTypeMessagePage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessagePage_lower(_ value: MessagePage) -> RustBuffer {
    return FfiConverterTypeMessagePage.lower(value)
}

/**
 * Which messages to read. Filters of different kinds must all hold; of several values of one, any may.
 */
public struct MessageQuery: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Only these messages.
     */
    public let id: [String]
    /**
     * Only messages of these types. The server's default is all but `agent-inner-thought`.
     */
    public let messageType: [MessageType]
    /**
     * Only messages of these interactions.
     */
    public let interactionId: [String]
    /**
     * How many messages a page holds at most: 1 to 500. The server's default is 500.
     */
    public let limit: UInt32?
    /**
     * Where the page starts: the `continuation_token` of the page before. The server's default is 0.
     */
    public let continuationToken: UInt64?
    /**
     * Order of the messages; later keys break the ties of earlier ones.
     */
    public let sortBy: [MessageSort]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Only these messages.
         */id: [String],
        /**
         * Only messages of these types. The server's default is all but `agent-inner-thought`.
         */messageType: [MessageType],
        /**
         * Only messages of these interactions.
         */interactionId: [String],
        /**
         * How many messages a page holds at most: 1 to 500. The server's default is 500.
         */limit: UInt32?,
        /**
         * Where the page starts: the `continuation_token` of the page before. The server's default is 0.
         */continuationToken: UInt64?,
        /**
         * Order of the messages; later keys break the ties of earlier ones.
         */sortBy: [MessageSort]) {
        self.id = id
        self.messageType = messageType
        self.interactionId = interactionId
        self.limit = limit
        self.continuationToken = continuationToken
        self.sortBy = sortBy
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_messagequery_uniffi_trait_debug(
            FfiConverterTypeMessageQuery_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension MessageQuery: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMessageQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MessageQuery {
        return
            try MessageQuery(
                id: FfiConverterSequenceString.read(from: &buf),
                messageType: FfiConverterSequenceTypeMessageType.read(from: &buf),
                interactionId: FfiConverterSequenceString.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf),
                continuationToken: FfiConverterOptionUInt64.read(from: &buf),
                sortBy: FfiConverterSequenceTypeMessageSort.read(from: &buf)
        )
    }

    public static func write(_ value: MessageQuery, into buf: inout [UInt8]) {
        FfiConverterSequenceString.write(value.id, into: &buf)
        FfiConverterSequenceTypeMessageType.write(value.messageType, into: &buf)
        FfiConverterSequenceString.write(value.interactionId, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
        FfiConverterOptionUInt64.write(value.continuationToken, into: &buf)
        FfiConverterSequenceTypeMessageSort.write(value.sortBy, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessageQuery_lift(_ buf: RustBuffer) throws -> MessageQuery {
    return try FfiConverterTypeMessageQuery.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessageQuery_lower(_ value: MessageQuery) -> RustBuffer {
    return FfiConverterTypeMessageQuery.lower(value)
}

/**
 * Where the audio of a voice message can be downloaded.
 */
public struct MessageSource: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Signed URL of the audio. Whoever holds it can listen until it expires: treat it as a secret.
     */
    public let url: String
    /**
     * When the URL stops working.
     */
    public let expiresAt: Timestamp
    /**
     * Media type of the audio.
     */
    public let contentType: AudioContentType

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Signed URL of the audio. Whoever holds it can listen until it expires: treat it as a secret.
         */url: String,
        /**
         * When the URL stops working.
         */expiresAt: Timestamp,
        /**
         * Media type of the audio.
         */contentType: AudioContentType) {
        self.url = url
        self.expiresAt = expiresAt
        self.contentType = contentType
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_messagesource_uniffi_trait_debug(
            FfiConverterTypeMessageSource_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension MessageSource: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMessageSource: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MessageSource {
        return
            try MessageSource(
                url: FfiConverterString.read(from: &buf),
                expiresAt: FfiConverterTypeTimestamp.read(from: &buf),
                contentType: FfiConverterTypeAudioContentType.read(from: &buf)
        )
    }

    public static func write(_ value: MessageSource, into buf: inout [UInt8]) {
        FfiConverterString.write(value.url, into: &buf)
        FfiConverterTypeTimestamp.write(value.expiresAt, into: &buf)
        FfiConverterTypeAudioContentType.write(value.contentType, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessageSource_lift(_ buf: RustBuffer) throws -> MessageSource {
    return try FfiConverterTypeMessageSource.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessageSource_lower(_ value: MessageSource) -> RustBuffer {
    return FfiConverterTypeMessageSource.lower(value)
}

/**
 * How long the URL should last.
 */
public struct MessageSourceQuery: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Whether the URL should last 12 hours. Leave it out where a short life will do: whoever holds the URL can listen.
     */
    public let longLived: Bool?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether the URL should last 12 hours. Leave it out where a short life will do: whoever holds the URL can listen.
         */longLived: Bool?) {
        self.longLived = longLived
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_messagesourcequery_uniffi_trait_debug(
            FfiConverterTypeMessageSourceQuery_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension MessageSourceQuery: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMessageSourceQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MessageSourceQuery {
        return
            try MessageSourceQuery(
                longLived: FfiConverterOptionBool.read(from: &buf)
        )
    }

    public static func write(_ value: MessageSourceQuery, into buf: inout [UInt8]) {
        FfiConverterOptionBool.write(value.longLived, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessageSourceQuery_lift(_ buf: RustBuffer) throws -> MessageSourceQuery {
    return try FfiConverterTypeMessageSourceQuery.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessageSourceQuery_lower(_ value: MessageSourceQuery) -> RustBuffer {
    return FfiConverterTypeMessageSourceQuery.lower(value)
}

/**
 * An action of the present state was selected.
 */
public struct NavigateStateMachineActionStateActionSelectedEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The action.
     */
    public let action: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The action.
         */action: String) {
        self.action = action
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_navigatestatemachineactionstateactionselectedevent_uniffi_trait_debug(
            FfiConverterTypeNavigateStateMachineActionStateActionSelectedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension NavigateStateMachineActionStateActionSelectedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNavigateStateMachineActionStateActionSelectedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NavigateStateMachineActionStateActionSelectedEvent {
        return
            try NavigateStateMachineActionStateActionSelectedEvent(
                action: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: NavigateStateMachineActionStateActionSelectedEvent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.action, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineActionStateActionSelectedEvent_lift(_ buf: RustBuffer) throws -> NavigateStateMachineActionStateActionSelectedEvent {
    return try FfiConverterTypeNavigateStateMachineActionStateActionSelectedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineActionStateActionSelectedEvent_lower(_ value: NavigateStateMachineActionStateActionSelectedEvent) -> RustBuffer {
    return FfiConverterTypeNavigateStateMachineActionStateActionSelectedEvent.lower(value)
}

/**
 * An annotation state has taken its annotation.
 */
public struct NavigateStateMachineAnnotationStateAnnotationRetrievedEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The annotation.
     */
    public let annotation: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The annotation.
         */annotation: String) {
        self.annotation = annotation
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_navigatestatemachineannotationstateannotationretrievedevent_uniffi_trait_debug(
            FfiConverterTypeNavigateStateMachineAnnotationStateAnnotationRetrievedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension NavigateStateMachineAnnotationStateAnnotationRetrievedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNavigateStateMachineAnnotationStateAnnotationRetrievedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NavigateStateMachineAnnotationStateAnnotationRetrievedEvent {
        return
            try NavigateStateMachineAnnotationStateAnnotationRetrievedEvent(
                annotation: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: NavigateStateMachineAnnotationStateAnnotationRetrievedEvent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.annotation, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineAnnotationStateAnnotationRetrievedEvent_lift(_ buf: RustBuffer) throws -> NavigateStateMachineAnnotationStateAnnotationRetrievedEvent {
    return try FfiConverterTypeNavigateStateMachineAnnotationStateAnnotationRetrievedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineAnnotationStateAnnotationRetrievedEvent_lower(_ value: NavigateStateMachineAnnotationStateAnnotationRetrievedEvent) -> RustBuffer {
    return FfiConverterTypeNavigateStateMachineAnnotationStateAnnotationRetrievedEvent.lower(value)
}

/**
 * The decision of a decision state has begun.
 */
public struct NavigateStateMachineDecisionStateDecisionStartedEvent: Equatable, Hashable, CustomDebugStringConvertible {

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init() {
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_navigatestatemachinedecisionstatedecisionstartedevent_uniffi_trait_debug(
            FfiConverterTypeNavigateStateMachineDecisionStateDecisionStartedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension NavigateStateMachineDecisionStateDecisionStartedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNavigateStateMachineDecisionStateDecisionStartedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NavigateStateMachineDecisionStateDecisionStartedEvent {
        return
            NavigateStateMachineDecisionStateDecisionStartedEvent()
    }

    public static func write(_ value: NavigateStateMachineDecisionStateDecisionStartedEvent, into buf: inout [UInt8]) {
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineDecisionStateDecisionStartedEvent_lift(_ buf: RustBuffer) throws -> NavigateStateMachineDecisionStateDecisionStartedEvent {
    return try FfiConverterTypeNavigateStateMachineDecisionStateDecisionStartedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineDecisionStateDecisionStartedEvent_lower(_ value: NavigateStateMachineDecisionStateDecisionStartedEvent) -> RustBuffer {
    return FfiConverterTypeNavigateStateMachineDecisionStateDecisionStartedEvent.lower(value)
}

/**
 * The dynamic behavior set changes how the agent finds its way.
 */
public struct NavigateStateMachineDynamicBehaviorOverrideEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Whether it overrides the instructions.
     */
    public let overridingInstructions: Bool
    /**
     * Whether it overrides which tools may be called.
     */
    public let overridingToolCandidates: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether it overrides the instructions.
         */overridingInstructions: Bool,
        /**
         * Whether it overrides which tools may be called.
         */overridingToolCandidates: Bool) {
        self.overridingInstructions = overridingInstructions
        self.overridingToolCandidates = overridingToolCandidates
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_navigatestatemachinedynamicbehavioroverrideevent_uniffi_trait_debug(
            FfiConverterTypeNavigateStateMachineDynamicBehaviorOverrideEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension NavigateStateMachineDynamicBehaviorOverrideEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNavigateStateMachineDynamicBehaviorOverrideEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NavigateStateMachineDynamicBehaviorOverrideEvent {
        return
            try NavigateStateMachineDynamicBehaviorOverrideEvent(
                overridingInstructions: FfiConverterBool.read(from: &buf),
                overridingToolCandidates: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: NavigateStateMachineDynamicBehaviorOverrideEvent, into buf: inout [UInt8]) {
        FfiConverterBool.write(value.overridingInstructions, into: &buf)
        FfiConverterBool.write(value.overridingToolCandidates, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineDynamicBehaviorOverrideEvent_lift(_ buf: RustBuffer) throws -> NavigateStateMachineDynamicBehaviorOverrideEvent {
    return try FfiConverterTypeNavigateStateMachineDynamicBehaviorOverrideEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineDynamicBehaviorOverrideEvent_lower(_ value: NavigateStateMachineDynamicBehaviorOverrideEvent) -> RustBuffer {
    return FfiConverterTypeNavigateStateMachineDynamicBehaviorOverrideEvent.lower(value)
}

/**
 * An exit condition of the present state was selected.
 */
public struct NavigateStateMachineExitConditionSelectedEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The exit condition.
     */
    public let exitCondition: String
    /**
     * State machine, and its version, of the next state.
     */
    public let nextStateStateMachineVersionInfo: VersionReference
    /**
     * Name of the next state.
     */
    public let nextStateName: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The exit condition.
         */exitCondition: String,
        /**
         * State machine, and its version, of the next state.
         */nextStateStateMachineVersionInfo: VersionReference,
        /**
         * Name of the next state.
         */nextStateName: String) {
        self.exitCondition = exitCondition
        self.nextStateStateMachineVersionInfo = nextStateStateMachineVersionInfo
        self.nextStateName = nextStateName
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_navigatestatemachineexitconditionselectedevent_uniffi_trait_debug(
            FfiConverterTypeNavigateStateMachineExitConditionSelectedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension NavigateStateMachineExitConditionSelectedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNavigateStateMachineExitConditionSelectedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NavigateStateMachineExitConditionSelectedEvent {
        return
            try NavigateStateMachineExitConditionSelectedEvent(
                exitCondition: FfiConverterString.read(from: &buf),
                nextStateStateMachineVersionInfo: FfiConverterTypeVersionReference.read(from: &buf),
                nextStateName: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: NavigateStateMachineExitConditionSelectedEvent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.exitCondition, into: &buf)
        FfiConverterTypeVersionReference.write(value.nextStateStateMachineVersionInfo, into: &buf)
        FfiConverterString.write(value.nextStateName, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineExitConditionSelectedEvent_lift(_ buf: RustBuffer) throws -> NavigateStateMachineExitConditionSelectedEvent {
    return try FfiConverterTypeNavigateStateMachineExitConditionSelectedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineExitConditionSelectedEvent_lower(_ value: NavigateStateMachineExitConditionSelectedEvent) -> RustBuffer {
    return FfiConverterTypeNavigateStateMachineExitConditionSelectedEvent.lower(value)
}

/**
 * A recall state has found memories.
 */
public struct NavigateStateMachineRecallStateActiveMemoryRetrievedEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Queries and what they found.
     */
    public let queriesAndResponses: [QueryAndResponse]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Queries and what they found.
         */queriesAndResponses: [QueryAndResponse]) {
        self.queriesAndResponses = queriesAndResponses
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_navigatestatemachinerecallstateactivememoryretrievedevent_uniffi_trait_debug(
            FfiConverterTypeNavigateStateMachineRecallStateActiveMemoryRetrievedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension NavigateStateMachineRecallStateActiveMemoryRetrievedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNavigateStateMachineRecallStateActiveMemoryRetrievedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NavigateStateMachineRecallStateActiveMemoryRetrievedEvent {
        return
            try NavigateStateMachineRecallStateActiveMemoryRetrievedEvent(
                queriesAndResponses: FfiConverterSequenceTypeQueryAndResponse.read(from: &buf)
        )
    }

    public static func write(_ value: NavigateStateMachineRecallStateActiveMemoryRetrievedEvent, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeQueryAndResponse.write(value.queriesAndResponses, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineRecallStateActiveMemoryRetrievedEvent_lift(_ buf: RustBuffer) throws -> NavigateStateMachineRecallStateActiveMemoryRetrievedEvent {
    return try FfiConverterTypeNavigateStateMachineRecallStateActiveMemoryRetrievedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineRecallStateActiveMemoryRetrievedEvent_lower(_ value: NavigateStateMachineRecallStateActiveMemoryRetrievedEvent) -> RustBuffer {
    return FfiConverterTypeNavigateStateMachineRecallStateActiveMemoryRetrievedEvent.lower(value)
}

/**
 * A recall state has made queries of its own.
 */
public struct NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The queries.
     */
    public let dynamicQueries: [String]
    /**
     * What the queries should find.
     */
    public let requestedInformation: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The queries.
         */dynamicQueries: [String],
        /**
         * What the queries should find.
         */requestedInformation: String) {
        self.dynamicQueries = dynamicQueries
        self.requestedInformation = requestedInformation
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_navigatestatemachinerecallstatedynamicqueriesgeneratedevent_uniffi_trait_debug(
            FfiConverterTypeNavigateStateMachineRecallStateDynamicQueriesGeneratedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNavigateStateMachineRecallStateDynamicQueriesGeneratedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent {
        return
            try NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent(
                dynamicQueries: FfiConverterSequenceString.read(from: &buf),
                requestedInformation: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent, into buf: inout [UInt8]) {
        FfiConverterSequenceString.write(value.dynamicQueries, into: &buf)
        FfiConverterString.write(value.requestedInformation, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineRecallStateDynamicQueriesGeneratedEvent_lift(_ buf: RustBuffer) throws -> NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent {
    return try FfiConverterTypeNavigateStateMachineRecallStateDynamicQueriesGeneratedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineRecallStateDynamicQueriesGeneratedEvent_lower(_ value: NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent) -> RustBuffer {
    return FfiConverterTypeNavigateStateMachineRecallStateDynamicQueriesGeneratedEvent.lower(value)
}

/**
 * A recall state has taken its fixed queries.
 */
public struct NavigateStateMachineRecallStateStaticQueriesRetrievedEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The queries.
     */
    public let staticQueries: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The queries.
         */staticQueries: [String]) {
        self.staticQueries = staticQueries
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_navigatestatemachinerecallstatestaticqueriesretrievedevent_uniffi_trait_debug(
            FfiConverterTypeNavigateStateMachineRecallStateStaticQueriesRetrievedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension NavigateStateMachineRecallStateStaticQueriesRetrievedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNavigateStateMachineRecallStateStaticQueriesRetrievedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NavigateStateMachineRecallStateStaticQueriesRetrievedEvent {
        return
            try NavigateStateMachineRecallStateStaticQueriesRetrievedEvent(
                staticQueries: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: NavigateStateMachineRecallStateStaticQueriesRetrievedEvent, into buf: inout [UInt8]) {
        FfiConverterSequenceString.write(value.staticQueries, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineRecallStateStaticQueriesRetrievedEvent_lift(_ buf: RustBuffer) throws -> NavigateStateMachineRecallStateStaticQueriesRetrievedEvent {
    return try FfiConverterTypeNavigateStateMachineRecallStateStaticQueriesRetrievedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineRecallStateStaticQueriesRetrievedEvent_lower(_ value: NavigateStateMachineRecallStateStaticQueriesRetrievedEvent) -> RustBuffer {
    return FfiConverterTypeNavigateStateMachineRecallStateStaticQueriesRetrievedEvent.lower(value)
}

/**
 * A reflection state has taken its prompt.
 */
public struct NavigateStateMachineReflectionStatePromptRetrievedEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The prompt.
     */
    public let prompt: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The prompt.
         */prompt: String) {
        self.prompt = prompt
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_navigatestatemachinereflectionstatepromptretrievedevent_uniffi_trait_debug(
            FfiConverterTypeNavigateStateMachineReflectionStatePromptRetrievedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension NavigateStateMachineReflectionStatePromptRetrievedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNavigateStateMachineReflectionStatePromptRetrievedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NavigateStateMachineReflectionStatePromptRetrievedEvent {
        return
            try NavigateStateMachineReflectionStatePromptRetrievedEvent(
                prompt: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: NavigateStateMachineReflectionStatePromptRetrievedEvent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.prompt, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineReflectionStatePromptRetrievedEvent_lift(_ buf: RustBuffer) throws -> NavigateStateMachineReflectionStatePromptRetrievedEvent {
    return try FfiConverterTypeNavigateStateMachineReflectionStatePromptRetrievedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineReflectionStatePromptRetrievedEvent_lower(_ value: NavigateStateMachineReflectionStatePromptRetrievedEvent) -> RustBuffer {
    return FfiConverterTypeNavigateStateMachineReflectionStatePromptRetrievedEvent.lower(value)
}

/**
 * A reflection state has reflected.
 */
public struct NavigateStateMachineReflectionStateReflectionGeneratedEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The reflection.
     */
    public let reflection: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The reflection.
         */reflection: String) {
        self.reflection = reflection
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_navigatestatemachinereflectionstatereflectiongeneratedevent_uniffi_trait_debug(
            FfiConverterTypeNavigateStateMachineReflectionStateReflectionGeneratedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension NavigateStateMachineReflectionStateReflectionGeneratedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNavigateStateMachineReflectionStateReflectionGeneratedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NavigateStateMachineReflectionStateReflectionGeneratedEvent {
        return
            try NavigateStateMachineReflectionStateReflectionGeneratedEvent(
                reflection: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: NavigateStateMachineReflectionStateReflectionGeneratedEvent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.reflection, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineReflectionStateReflectionGeneratedEvent_lift(_ buf: RustBuffer) throws -> NavigateStateMachineReflectionStateReflectionGeneratedEvent {
    return try FfiConverterTypeNavigateStateMachineReflectionStateReflectionGeneratedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineReflectionStateReflectionGeneratedEvent_lower(_ value: NavigateStateMachineReflectionStateReflectionGeneratedEvent) -> RustBuffer {
    return FfiConverterTypeNavigateStateMachineReflectionStateReflectionGeneratedEvent.lower(value)
}

/**
 * The agent has gone on to another state.
 */
public struct NavigateStateMachineStateTransitionedEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Name of the state that was left.
     */
    public let prevState: String
    /**
     * State machine, and its version, of the state that was left.
     */
    public let prevStateStateMachineVersionInfo: VersionReference
    /**
     * Name of the state that was entered.
     */
    public let nextState: String
    /**
     * State machine, and its version, of the state that was entered.
     */
    public let nextStateStateMachineVersionInfo: VersionReference

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Name of the state that was left.
         */prevState: String,
        /**
         * State machine, and its version, of the state that was left.
         */prevStateStateMachineVersionInfo: VersionReference,
        /**
         * Name of the state that was entered.
         */nextState: String,
        /**
         * State machine, and its version, of the state that was entered.
         */nextStateStateMachineVersionInfo: VersionReference) {
        self.prevState = prevState
        self.prevStateStateMachineVersionInfo = prevStateStateMachineVersionInfo
        self.nextState = nextState
        self.nextStateStateMachineVersionInfo = nextStateStateMachineVersionInfo
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_navigatestatemachinestatetransitionedevent_uniffi_trait_debug(
            FfiConverterTypeNavigateStateMachineStateTransitionedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension NavigateStateMachineStateTransitionedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNavigateStateMachineStateTransitionedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NavigateStateMachineStateTransitionedEvent {
        return
            try NavigateStateMachineStateTransitionedEvent(
                prevState: FfiConverterString.read(from: &buf),
                prevStateStateMachineVersionInfo: FfiConverterTypeVersionReference.read(from: &buf),
                nextState: FfiConverterString.read(from: &buf),
                nextStateStateMachineVersionInfo: FfiConverterTypeVersionReference.read(from: &buf)
        )
    }

    public static func write(_ value: NavigateStateMachineStateTransitionedEvent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.prevState, into: &buf)
        FfiConverterTypeVersionReference.write(value.prevStateStateMachineVersionInfo, into: &buf)
        FfiConverterString.write(value.nextState, into: &buf)
        FfiConverterTypeVersionReference.write(value.nextStateStateMachineVersionInfo, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineStateTransitionedEvent_lift(_ buf: RustBuffer) throws -> NavigateStateMachineStateTransitionedEvent {
    return try FfiConverterTypeNavigateStateMachineStateTransitionedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineStateTransitionedEvent_lower(_ value: NavigateStateMachineStateTransitionedEvent) -> RustBuffer {
    return FfiConverterTypeNavigateStateMachineStateTransitionedEvent.lower(value)
}

/**
 * The designated tool has answered.
 */
public struct NavigateStateMachineToolCallStateToolOutputAvailableEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Identifier of the tool.
     */
    public let toolId: String
    /**
     * Version of the tool.
     */
    public let toolVersion: String
    /**
     * What the tool gave back.
     */
    public let toolOutput: String
    /**
     * How long the call took, in seconds.
     */
    public let duration: Double
    /**
     * What the tool was given.
     */
    public let inputArguments: [String: JsonValue]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Identifier of the tool.
         */toolId: String,
        /**
         * Version of the tool.
         */toolVersion: String,
        /**
         * What the tool gave back.
         */toolOutput: String,
        /**
         * How long the call took, in seconds.
         */duration: Double,
        /**
         * What the tool was given.
         */inputArguments: [String: JsonValue]) {
        self.toolId = toolId
        self.toolVersion = toolVersion
        self.toolOutput = toolOutput
        self.duration = duration
        self.inputArguments = inputArguments
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_navigatestatemachinetoolcallstatetooloutputavailableevent_uniffi_trait_debug(
            FfiConverterTypeNavigateStateMachineToolCallStateToolOutputAvailableEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension NavigateStateMachineToolCallStateToolOutputAvailableEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNavigateStateMachineToolCallStateToolOutputAvailableEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NavigateStateMachineToolCallStateToolOutputAvailableEvent {
        return
            try NavigateStateMachineToolCallStateToolOutputAvailableEvent(
                toolId: FfiConverterString.read(from: &buf),
                toolVersion: FfiConverterString.read(from: &buf),
                toolOutput: FfiConverterString.read(from: &buf),
                duration: FfiConverterDouble.read(from: &buf),
                inputArguments: FfiConverterDictionaryStringTypeJsonValue.read(from: &buf)
        )
    }

    public static func write(_ value: NavigateStateMachineToolCallStateToolOutputAvailableEvent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.toolId, into: &buf)
        FfiConverterString.write(value.toolVersion, into: &buf)
        FfiConverterString.write(value.toolOutput, into: &buf)
        FfiConverterDouble.write(value.duration, into: &buf)
        FfiConverterDictionaryStringTypeJsonValue.write(value.inputArguments, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineToolCallStateToolOutputAvailableEvent_lift(_ buf: RustBuffer) throws -> NavigateStateMachineToolCallStateToolOutputAvailableEvent {
    return try FfiConverterTypeNavigateStateMachineToolCallStateToolOutputAvailableEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNavigateStateMachineToolCallStateToolOutputAvailableEvent_lower(_ value: NavigateStateMachineToolCallStateToolOutputAvailableEvent) -> RustBuffer {
    return FfiConverterTypeNavigateStateMachineToolCallStateToolOutputAvailableEvent.lower(value)
}

/**
 * What the conversation is like, and how it begins.
 */
public struct NewConversation: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Identifier of the service to talk to.
     */
    public let serviceId: String
    /**
     * Name of the version set of the service. The server's default is `release`.
     */
    public let serviceVersionSetName: String?
    /**
     * What the user says, or what has happened, to begin with. Without it the agent begins.
     */
    public let initialMessage: String?
    /**
     * What the initial message is: `user-message` or `external-event`. Only together with one.
     */
    public let initialMessageType: InitialMessageType?
    /**
     * Tags: key to value, where a value may be null. At most 20. Keys hold letters, digits, underscores and white space;
     * values are free, up to 100 characters.
     */
    public let tags: [String: String?]
    /**
     * Whether it is a test: nothing is remembered or measured of it once it is finished.
     */
    public let isTest: Bool?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Identifier of the service to talk to.
         */serviceId: String,
        /**
         * Name of the version set of the service. The server's default is `release`.
         */serviceVersionSetName: String?,
        /**
         * What the user says, or what has happened, to begin with. Without it the agent begins.
         */initialMessage: String?,
        /**
         * What the initial message is: `user-message` or `external-event`. Only together with one.
         */initialMessageType: InitialMessageType?,
        /**
         * Tags: key to value, where a value may be null. At most 20. Keys hold letters, digits, underscores and white space;
         * values are free, up to 100 characters.
         */tags: [String: String?],
        /**
         * Whether it is a test: nothing is remembered or measured of it once it is finished.
         */isTest: Bool?) {
        self.serviceId = serviceId
        self.serviceVersionSetName = serviceVersionSetName
        self.initialMessage = initialMessage
        self.initialMessageType = initialMessageType
        self.tags = tags
        self.isTest = isTest
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_newconversation_uniffi_trait_debug(
            FfiConverterTypeNewConversation_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension NewConversation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNewConversation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewConversation {
        return
            try NewConversation(
                serviceId: FfiConverterString.read(from: &buf),
                serviceVersionSetName: FfiConverterOptionString.read(from: &buf),
                initialMessage: FfiConverterOptionString.read(from: &buf),
                initialMessageType: FfiConverterOptionTypeInitialMessageType.read(from: &buf),
                tags: FfiConverterDictionaryStringOptionString.read(from: &buf),
                isTest: FfiConverterOptionBool.read(from: &buf)
        )
    }

    public static func write(_ value: NewConversation, into buf: inout [UInt8]) {
        FfiConverterString.write(value.serviceId, into: &buf)
        FfiConverterOptionString.write(value.serviceVersionSetName, into: &buf)
        FfiConverterOptionString.write(value.initialMessage, into: &buf)
        FfiConverterOptionTypeInitialMessageType.write(value.initialMessageType, into: &buf)
        FfiConverterDictionaryStringOptionString.write(value.tags, into: &buf)
        FfiConverterOptionBool.write(value.isTest, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewConversation_lift(_ buf: RustBuffer) throws -> NewConversation {
    return try FfiConverterTypeNewConversation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewConversation_lower(_ value: NewConversation) -> RustBuffer {
    return FfiConverterTypeNewConversation.lower(value)
}

/**
 * A piece of the agent's message.
 */
public struct NewMessageEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The piece: text; or, where speech was asked for, 16-bit PCM audio in Base64.
     */
    public let message: String
    /**
     * Which character is spoken when; null for text, and for a piece of audio whose characters came with an earlier
     * one.
     */
    public let transcriptAlignment: [SpokenCharacter]?
    /**
     * Whether this is the last piece of the message.
     */
    public let stop: Bool
    /**
     * Number of the piece in the message.
     */
    public let sequenceNumber: UInt64
    /**
     * Identifier of the agent's message.
     */
    public let messageId: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The piece: text; or, where speech was asked for, 16-bit PCM audio in Base64.
         */message: String,
        /**
         * Which character is spoken when; null for text, and for a piece of audio whose characters came with an earlier
         * one.
         */transcriptAlignment: [SpokenCharacter]?,
        /**
         * Whether this is the last piece of the message.
         */stop: Bool,
        /**
         * Number of the piece in the message.
         */sequenceNumber: UInt64,
        /**
         * Identifier of the agent's message.
         */messageId: String) {
        self.message = message
        self.transcriptAlignment = transcriptAlignment
        self.stop = stop
        self.sequenceNumber = sequenceNumber
        self.messageId = messageId
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_newmessageevent_uniffi_trait_debug(
            FfiConverterTypeNewMessageEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension NewMessageEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNewMessageEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewMessageEvent {
        return
            try NewMessageEvent(
                message: FfiConverterString.read(from: &buf),
                transcriptAlignment: FfiConverterOptionSequenceTypeSpokenCharacter.read(from: &buf),
                stop: FfiConverterBool.read(from: &buf),
                sequenceNumber: FfiConverterUInt64.read(from: &buf),
                messageId: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: NewMessageEvent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterOptionSequenceTypeSpokenCharacter.write(value.transcriptAlignment, into: &buf)
        FfiConverterBool.write(value.stop, into: &buf)
        FfiConverterUInt64.write(value.sequenceNumber, into: &buf)
        FfiConverterString.write(value.messageId, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewMessageEvent_lift(_ buf: RustBuffer) throws -> NewMessageEvent {
    return try FfiConverterTypeNewMessageEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewMessageEvent_lower(_ value: NewMessageEvent) -> RustBuffer {
    return FfiConverterTypeNewMessageEvent.lower(value)
}

/**
 * A user to create.
 */
public struct NewUser: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * First name.
     */
    public let firstName: String
    /**
     * Last name.
     */
    public let lastName: String
    /**
     * Email address. No other user of the organisation has it.
     */
    public let email: String
    /**
     * Name of the role, which says what the user may do.
     */
    public let roleName: String
    /**
     * A link to begin with, which is sent to the email address. Without it nothing is sent.
     */
    public let loginLink: String?
    /**
     * Variables that tools are given when they are called for the user: name to value. At most 19. Names hold small
     * letters, digits and underscores; `user_id` is taken.
     */
    public let nonsensitiveUserVariables: [String: String]
    /**
     * The same for variables whose values are never told again. At most 20.
     */
    public let sensitiveUserVariables: [String: String]
    /**
     * What holds for the user. The server's default is what holds for new users of the organisation.
     */
    public let userPreferences: UserPreferences?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * First name.
         */firstName: String,
        /**
         * Last name.
         */lastName: String,
        /**
         * Email address. No other user of the organisation has it.
         */email: String,
        /**
         * Name of the role, which says what the user may do.
         */roleName: String,
        /**
         * A link to begin with, which is sent to the email address. Without it nothing is sent.
         */loginLink: String?,
        /**
         * Variables that tools are given when they are called for the user: name to value. At most 19. Names hold small
         * letters, digits and underscores; `user_id` is taken.
         */nonsensitiveUserVariables: [String: String],
        /**
         * The same for variables whose values are never told again. At most 20.
         */sensitiveUserVariables: [String: String],
        /**
         * What holds for the user. The server's default is what holds for new users of the organisation.
         */userPreferences: UserPreferences?) {
        self.firstName = firstName
        self.lastName = lastName
        self.email = email
        self.roleName = roleName
        self.loginLink = loginLink
        self.nonsensitiveUserVariables = nonsensitiveUserVariables
        self.sensitiveUserVariables = sensitiveUserVariables
        self.userPreferences = userPreferences
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_newuser_uniffi_trait_debug(
            FfiConverterTypeNewUser_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension NewUser: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNewUser: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewUser {
        return
            try NewUser(
                firstName: FfiConverterString.read(from: &buf),
                lastName: FfiConverterString.read(from: &buf),
                email: FfiConverterString.read(from: &buf),
                roleName: FfiConverterString.read(from: &buf),
                loginLink: FfiConverterOptionString.read(from: &buf),
                nonsensitiveUserVariables: FfiConverterDictionaryStringString.read(from: &buf),
                sensitiveUserVariables: FfiConverterDictionaryStringString.read(from: &buf),
                userPreferences: FfiConverterOptionTypeUserPreferences.read(from: &buf)
        )
    }

    public static func write(_ value: NewUser, into buf: inout [UInt8]) {
        FfiConverterString.write(value.firstName, into: &buf)
        FfiConverterString.write(value.lastName, into: &buf)
        FfiConverterString.write(value.email, into: &buf)
        FfiConverterString.write(value.roleName, into: &buf)
        FfiConverterOptionString.write(value.loginLink, into: &buf)
        FfiConverterDictionaryStringString.write(value.nonsensitiveUserVariables, into: &buf)
        FfiConverterDictionaryStringString.write(value.sensitiveUserVariables, into: &buf)
        FfiConverterOptionTypeUserPreferences.write(value.userPreferences, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewUser_lift(_ buf: RustBuffer) throws -> NewUser {
    return try FfiConverterTypeNewUser.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewUser_lower(_ value: NewUser) -> RustBuffer {
    return FfiConverterTypeNewUser.lower(value)
}

/**
 * An organisation.
 */
public struct Organization: Equatable, Hashable {
    /**
     * Identifier of the organisation.
     */
    public let orgId: String
    /**
     * Its name.
     */
    public let orgName: String
    /**
     * What holds for new users; null without the permission `Organization:GetOrganizationDetails`.
     */
    public let defaultUserPreferences: UserPreferences?
    /**
     * Identifier of its tenant; null without the permission `Organization:GetOrganizationDetails`.
     */
    public let tenantId: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Identifier of the organisation.
         */orgId: String,
        /**
         * Its name.
         */orgName: String,
        /**
         * What holds for new users; null without the permission `Organization:GetOrganizationDetails`.
         */defaultUserPreferences: UserPreferences?,
        /**
         * Identifier of its tenant; null without the permission `Organization:GetOrganizationDetails`.
         */tenantId: String?) {
        self.orgId = orgId
        self.orgName = orgName
        self.defaultUserPreferences = defaultUserPreferences
        self.tenantId = tenantId
    }

}

#if compiler(>=6)
extension Organization: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrganization: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Organization {
        return
            try Organization(
                orgId: FfiConverterString.read(from: &buf),
                orgName: FfiConverterString.read(from: &buf),
                defaultUserPreferences: FfiConverterOptionTypeUserPreferences.read(from: &buf),
                tenantId: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Organization, into buf: inout [UInt8]) {
        FfiConverterString.write(value.orgId, into: &buf)
        FfiConverterString.write(value.orgName, into: &buf)
        FfiConverterOptionTypeUserPreferences.write(value.defaultUserPreferences, into: &buf)
        FfiConverterOptionString.write(value.tenantId, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrganization_lift(_ buf: RustBuffer) throws -> Organization {
    return try FfiConverterTypeOrganization.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrganization_lower(_ value: Organization) -> RustBuffer {
    return FfiConverterTypeOrganization.lower(value)
}

/**
 * A query for memories and what it found.
 *
 * On the wire this is a pair: `["sleep", "Goes to bed at eleven."]`.
 */
public struct QueryAndResponse: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The query.
     */
    public let query: String
    /**
     * What it found.
     */
    public let response: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The query.
         */query: String,
        /**
         * What it found.
         */response: String) {
        self.query = query
        self.response = response
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_queryandresponse_uniffi_trait_debug(
            FfiConverterTypeQueryAndResponse_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension QueryAndResponse: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeQueryAndResponse: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> QueryAndResponse {
        return
            try QueryAndResponse(
                query: FfiConverterString.read(from: &buf),
                response: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: QueryAndResponse, into buf: inout [UInt8]) {
        FfiConverterString.write(value.query, into: &buf)
        FfiConverterString.write(value.response, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQueryAndResponse_lift(_ buf: RustBuffer) throws -> QueryAndResponse {
    return try FfiConverterTypeQueryAndResponse.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQueryAndResponse_lower(_ value: QueryAndResponse) -> RustBuffer {
    return FfiConverterTypeQueryAndResponse.lower(value)
}

/**
 * The agent left a state in which it recalls memories.
 */
public struct RecallStateTransition: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Name of the state that was left.
     */
    public let previousState: String
    /**
     * State machine, and its version, of the state that was left.
     */
    public let previousServiceHierarchicalStateMachineVersionInfo: VersionReference
    /**
     * Name of the state that was entered.
     */
    public let nextState: String
    /**
     * State machine, and its version, of the state that was entered.
     */
    public let nextServiceHierarchicalStateMachineVersionInfo: VersionReference
    /**
     * The queries that were run; those already run earlier in the conversation are left out.
     */
    public let performedQueries: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Name of the state that was left.
         */previousState: String,
        /**
         * State machine, and its version, of the state that was left.
         */previousServiceHierarchicalStateMachineVersionInfo: VersionReference,
        /**
         * Name of the state that was entered.
         */nextState: String,
        /**
         * State machine, and its version, of the state that was entered.
         */nextServiceHierarchicalStateMachineVersionInfo: VersionReference,
        /**
         * The queries that were run; those already run earlier in the conversation are left out.
         */performedQueries: [String]) {
        self.previousState = previousState
        self.previousServiceHierarchicalStateMachineVersionInfo = previousServiceHierarchicalStateMachineVersionInfo
        self.nextState = nextState
        self.nextServiceHierarchicalStateMachineVersionInfo = nextServiceHierarchicalStateMachineVersionInfo
        self.performedQueries = performedQueries
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_recallstatetransition_uniffi_trait_debug(
            FfiConverterTypeRecallStateTransition_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension RecallStateTransition: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRecallStateTransition: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RecallStateTransition {
        return
            try RecallStateTransition(
                previousState: FfiConverterString.read(from: &buf),
                previousServiceHierarchicalStateMachineVersionInfo: FfiConverterTypeVersionReference.read(from: &buf),
                nextState: FfiConverterString.read(from: &buf),
                nextServiceHierarchicalStateMachineVersionInfo: FfiConverterTypeVersionReference.read(from: &buf),
                performedQueries: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: RecallStateTransition, into buf: inout [UInt8]) {
        FfiConverterString.write(value.previousState, into: &buf)
        FfiConverterTypeVersionReference.write(value.previousServiceHierarchicalStateMachineVersionInfo, into: &buf)
        FfiConverterString.write(value.nextState, into: &buf)
        FfiConverterTypeVersionReference.write(value.nextServiceHierarchicalStateMachineVersionInfo, into: &buf)
        FfiConverterSequenceString.write(value.performedQueries, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecallStateTransition_lift(_ buf: RustBuffer) throws -> RecallStateTransition {
    return try FfiConverterTypeRecallStateTransition.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecallStateTransition_lower(_ value: RecallStateTransition) -> RustBuffer {
    return FfiConverterTypeRecallStateTransition.lower(value)
}

/**
 * What the suggestions should be about.
 */
public struct RecommendationContext: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Who the user is and what they are after, in free words. Without it the server assumes a typical user.
     */
    public let context: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Who the user is and what they are after, in free words. Without it the server assumes a typical user.
         */context: String?) {
        self.context = context
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_recommendationcontext_uniffi_trait_debug(
            FfiConverterTypeRecommendationContext_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension RecommendationContext: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRecommendationContext: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RecommendationContext {
        return
            try RecommendationContext(
                context: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: RecommendationContext, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.context, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecommendationContext_lift(_ buf: RustBuffer) throws -> RecommendationContext {
    return try FfiConverterTypeRecommendationContext.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecommendationContext_lower(_ value: RecommendationContext) -> RustBuffer {
    return FfiConverterTypeRecommendationContext.lower(value)
}

/**
 * What the user could answer next.
 */
public struct RecommendedResponses: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Suggested answers, the best first.
     */
    public let recommendedResponses: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Suggested answers, the best first.
         */recommendedResponses: [String]) {
        self.recommendedResponses = recommendedResponses
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_recommendedresponses_uniffi_trait_debug(
            FfiConverterTypeRecommendedResponses_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension RecommendedResponses: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRecommendedResponses: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RecommendedResponses {
        return
            try RecommendedResponses(
                recommendedResponses: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: RecommendedResponses, into buf: inout [UInt8]) {
        FfiConverterSequenceString.write(value.recommendedResponses, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecommendedResponses_lift(_ buf: RustBuffer) throws -> RecommendedResponses {
    return try FfiConverterTypeRecommendedResponses.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecommendedResponses_lower(_ value: RecommendedResponses) -> RustBuffer {
    return FfiConverterTypeRecommendedResponses.lower(value)
}

/**
 * The agent left a state in which it reflects.
 */
public struct ReflectionStateTransition: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Name of the state that was left.
     */
    public let previousState: String
    /**
     * State machine, and its version, of the state that was left.
     */
    public let previousServiceHierarchicalStateMachineVersionInfo: VersionReference
    /**
     * Name of the state that was entered.
     */
    public let nextState: String
    /**
     * State machine, and its version, of the state that was entered.
     */
    public let nextServiceHierarchicalStateMachineVersionInfo: VersionReference
    /**
     * Identifier of the inner-thought message that holds the reflection.
     */
    public let innerThoughtMessageId: String
    /**
     * Tool calls made while it reflected: a list for every round.
     */
    public let toolCallLogs: [[ToolCallLog]]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Name of the state that was left.
         */previousState: String,
        /**
         * State machine, and its version, of the state that was left.
         */previousServiceHierarchicalStateMachineVersionInfo: VersionReference,
        /**
         * Name of the state that was entered.
         */nextState: String,
        /**
         * State machine, and its version, of the state that was entered.
         */nextServiceHierarchicalStateMachineVersionInfo: VersionReference,
        /**
         * Identifier of the inner-thought message that holds the reflection.
         */innerThoughtMessageId: String,
        /**
         * Tool calls made while it reflected: a list for every round.
         */toolCallLogs: [[ToolCallLog]]) {
        self.previousState = previousState
        self.previousServiceHierarchicalStateMachineVersionInfo = previousServiceHierarchicalStateMachineVersionInfo
        self.nextState = nextState
        self.nextServiceHierarchicalStateMachineVersionInfo = nextServiceHierarchicalStateMachineVersionInfo
        self.innerThoughtMessageId = innerThoughtMessageId
        self.toolCallLogs = toolCallLogs
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_reflectionstatetransition_uniffi_trait_debug(
            FfiConverterTypeReflectionStateTransition_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ReflectionStateTransition: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReflectionStateTransition: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReflectionStateTransition {
        return
            try ReflectionStateTransition(
                previousState: FfiConverterString.read(from: &buf),
                previousServiceHierarchicalStateMachineVersionInfo: FfiConverterTypeVersionReference.read(from: &buf),
                nextState: FfiConverterString.read(from: &buf),
                nextServiceHierarchicalStateMachineVersionInfo: FfiConverterTypeVersionReference.read(from: &buf),
                innerThoughtMessageId: FfiConverterString.read(from: &buf),
                toolCallLogs: FfiConverterSequenceSequenceTypeToolCallLog.read(from: &buf)
        )
    }

    public static func write(_ value: ReflectionStateTransition, into buf: inout [UInt8]) {
        FfiConverterString.write(value.previousState, into: &buf)
        FfiConverterTypeVersionReference.write(value.previousServiceHierarchicalStateMachineVersionInfo, into: &buf)
        FfiConverterString.write(value.nextState, into: &buf)
        FfiConverterTypeVersionReference.write(value.nextServiceHierarchicalStateMachineVersionInfo, into: &buf)
        FfiConverterString.write(value.innerThoughtMessageId, into: &buf)
        FfiConverterSequenceSequenceTypeToolCallLog.write(value.toolCallLogs, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReflectionStateTransition_lift(_ buf: RustBuffer) throws -> ReflectionStateTransition {
    return try FfiConverterTypeReflectionStateTransition.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReflectionStateTransition_lower(_ value: ReflectionStateTransition) -> RustBuffer {
    return FfiConverterTypeReflectionStateTransition.lower(value)
}

/**
 * The dynamic behavior was selected.
 */
public struct SelectDynamicBehaviorCompletedEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The dynamic behavior set that was selected, and its version; null when none was.
     */
    public let selectedDynamicBehaviorSetVersionInfo: VersionReference?
    /**
     * The one that had been selected before; null when none had.
     */
    public let previousSelectedDynamicBehaviorSetVersionInfo: VersionReference?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The dynamic behavior set that was selected, and its version; null when none was.
         */selectedDynamicBehaviorSetVersionInfo: VersionReference?,
        /**
         * The one that had been selected before; null when none had.
         */previousSelectedDynamicBehaviorSetVersionInfo: VersionReference?) {
        self.selectedDynamicBehaviorSetVersionInfo = selectedDynamicBehaviorSetVersionInfo
        self.previousSelectedDynamicBehaviorSetVersionInfo = previousSelectedDynamicBehaviorSetVersionInfo
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_selectdynamicbehaviorcompletedevent_uniffi_trait_debug(
            FfiConverterTypeSelectDynamicBehaviorCompletedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension SelectDynamicBehaviorCompletedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSelectDynamicBehaviorCompletedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SelectDynamicBehaviorCompletedEvent {
        return
            try SelectDynamicBehaviorCompletedEvent(
                selectedDynamicBehaviorSetVersionInfo: FfiConverterOptionTypeVersionReference.read(from: &buf),
                previousSelectedDynamicBehaviorSetVersionInfo: FfiConverterOptionTypeVersionReference.read(from: &buf)
        )
    }

    public static func write(_ value: SelectDynamicBehaviorCompletedEvent, into buf: inout [UInt8]) {
        FfiConverterOptionTypeVersionReference.write(value.selectedDynamicBehaviorSetVersionInfo, into: &buf)
        FfiConverterOptionTypeVersionReference.write(value.previousSelectedDynamicBehaviorSetVersionInfo, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSelectDynamicBehaviorCompletedEvent_lift(_ buf: RustBuffer) throws -> SelectDynamicBehaviorCompletedEvent {
    return try FfiConverterTypeSelectDynamicBehaviorCompletedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSelectDynamicBehaviorCompletedEvent_lower(_ value: SelectDynamicBehaviorCompletedEvent) -> RustBuffer {
    return FfiConverterTypeSelectDynamicBehaviorCompletedEvent.lower(value)
}

/**
 * The dynamic behaviors that may matter were found.
 */
public struct SelectDynamicBehaviorRelevanceRetrievalCompletedEvent: Equatable, Hashable, CustomDebugStringConvertible {

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init() {
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_selectdynamicbehaviorrelevanceretrievalcompletedevent_uniffi_trait_debug(
            FfiConverterTypeSelectDynamicBehaviorRelevanceRetrievalCompletedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension SelectDynamicBehaviorRelevanceRetrievalCompletedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSelectDynamicBehaviorRelevanceRetrievalCompletedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SelectDynamicBehaviorRelevanceRetrievalCompletedEvent {
        return
            SelectDynamicBehaviorRelevanceRetrievalCompletedEvent()
    }

    public static func write(_ value: SelectDynamicBehaviorRelevanceRetrievalCompletedEvent, into buf: inout [UInt8]) {
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSelectDynamicBehaviorRelevanceRetrievalCompletedEvent_lift(_ buf: RustBuffer) throws -> SelectDynamicBehaviorRelevanceRetrievalCompletedEvent {
    return try FfiConverterTypeSelectDynamicBehaviorRelevanceRetrievalCompletedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSelectDynamicBehaviorRelevanceRetrievalCompletedEvent_lower(_ value: SelectDynamicBehaviorRelevanceRetrievalCompletedEvent) -> RustBuffer {
    return FfiConverterTypeSelectDynamicBehaviorRelevanceRetrievalCompletedEvent.lower(value)
}

/**
 * What is looked for in the dynamic behaviors was put into a vector.
 */
public struct SelectDynamicBehaviorVectorGeneratedEvent: Equatable, Hashable, CustomDebugStringConvertible {

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init() {
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_selectdynamicbehaviorvectorgeneratedevent_uniffi_trait_debug(
            FfiConverterTypeSelectDynamicBehaviorVectorGeneratedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension SelectDynamicBehaviorVectorGeneratedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSelectDynamicBehaviorVectorGeneratedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SelectDynamicBehaviorVectorGeneratedEvent {
        return
            SelectDynamicBehaviorVectorGeneratedEvent()
    }

    public static func write(_ value: SelectDynamicBehaviorVectorGeneratedEvent, into buf: inout [UInt8]) {
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSelectDynamicBehaviorVectorGeneratedEvent_lift(_ buf: RustBuffer) throws -> SelectDynamicBehaviorVectorGeneratedEvent {
    return try FfiConverterTypeSelectDynamicBehaviorVectorGeneratedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSelectDynamicBehaviorVectorGeneratedEvent_lower(_ value: SelectDynamicBehaviorVectorGeneratedEvent) -> RustBuffer {
    return FfiConverterTypeSelectDynamicBehaviorVectorGeneratedEvent.lower(value)
}

/**
 * What users talk to: an agent, a state machine that guides it, and sets of versions of these.
 */
public struct Service: Equatable, Hashable {
    /**
     * Identifier: 24 hexadecimal digits.
     */
    public let id: String
    /**
     * Its name.
     */
    public let name: String
    /**
     * The version sets, by name.
     */
    public let versionSets: [String: VersionSet]
    /**
     * What it is for.
     */
    public let description: String
    /**
     * Whether it can be talked to.
     */
    public let isActive: Bool
    /**
     * Identifier of the state machine.
     */
    public let serviceHierarchicalStateMachineId: String
    /**
     * Identifier of the agent.
     */
    public let agentId: String
    /**
     * Its tags.
     */
    public let tags: [ServiceTag]
    /**
     * Words that are often misheard and occur in its conversations.
     */
    public let keyterms: [String]
    /**
     * Who made it.
     */
    public let creator: UserReference
    /**
     * Who changed it last.
     */
    public let updatedBy: UserReference

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Identifier: 24 hexadecimal digits.
         */id: String,
        /**
         * Its name.
         */name: String,
        /**
         * The version sets, by name.
         */versionSets: [String: VersionSet],
        /**
         * What it is for.
         */description: String,
        /**
         * Whether it can be talked to.
         */isActive: Bool,
        /**
         * Identifier of the state machine.
         */serviceHierarchicalStateMachineId: String,
        /**
         * Identifier of the agent.
         */agentId: String,
        /**
         * Its tags.
         */tags: [ServiceTag],
        /**
         * Words that are often misheard and occur in its conversations.
         */keyterms: [String],
        /**
         * Who made it.
         */creator: UserReference,
        /**
         * Who changed it last.
         */updatedBy: UserReference) {
        self.id = id
        self.name = name
        self.versionSets = versionSets
        self.description = description
        self.isActive = isActive
        self.serviceHierarchicalStateMachineId = serviceHierarchicalStateMachineId
        self.agentId = agentId
        self.tags = tags
        self.keyterms = keyterms
        self.creator = creator
        self.updatedBy = updatedBy
    }

}

#if compiler(>=6)
extension Service: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeService: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Service {
        return
            try Service(
                id: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                versionSets: FfiConverterDictionaryStringTypeVersionSet.read(from: &buf),
                description: FfiConverterString.read(from: &buf),
                isActive: FfiConverterBool.read(from: &buf),
                serviceHierarchicalStateMachineId: FfiConverterString.read(from: &buf),
                agentId: FfiConverterString.read(from: &buf),
                tags: FfiConverterSequenceTypeServiceTag.read(from: &buf),
                keyterms: FfiConverterSequenceString.read(from: &buf),
                creator: FfiConverterTypeUserReference.read(from: &buf),
                updatedBy: FfiConverterTypeUserReference.read(from: &buf)
        )
    }

    public static func write(_ value: Service, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterDictionaryStringTypeVersionSet.write(value.versionSets, into: &buf)
        FfiConverterString.write(value.description, into: &buf)
        FfiConverterBool.write(value.isActive, into: &buf)
        FfiConverterString.write(value.serviceHierarchicalStateMachineId, into: &buf)
        FfiConverterString.write(value.agentId, into: &buf)
        FfiConverterSequenceTypeServiceTag.write(value.tags, into: &buf)
        FfiConverterSequenceString.write(value.keyterms, into: &buf)
        FfiConverterTypeUserReference.write(value.creator, into: &buf)
        FfiConverterTypeUserReference.write(value.updatedBy, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeService_lift(_ buf: RustBuffer) throws -> Service {
    return try FfiConverterTypeService.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeService_lower(_ value: Service) -> RustBuffer {
    return FfiConverterTypeService.lower(value)
}

/**
 * The values that the filters of services can take.
 */
public struct ServiceFilterValues: Equatable, Hashable {
    /**
     * The tags of the services.
     */
    public let tags: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The tags of the services.
         */tags: [String]) {
        self.tags = tags
    }

}

#if compiler(>=6)
extension ServiceFilterValues: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeServiceFilterValues: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ServiceFilterValues {
        return
            try ServiceFilterValues(
                tags: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: ServiceFilterValues, into buf: inout [UInt8]) {
        FfiConverterSequenceString.write(value.tags, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceFilterValues_lift(_ buf: RustBuffer) throws -> ServiceFilterValues {
    return try FfiConverterTypeServiceFilterValues.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceFilterValues_lower(_ value: ServiceFilterValues) -> RustBuffer {
    return FfiConverterTypeServiceFilterValues.lower(value)
}

/**
 * One page of a list of services.
 */
public struct ServicePage: Equatable, Hashable {
    /**
     * The services.
     */
    public let services: [Service]
    /**
     * Whether another page follows.
     */
    public let hasMore: Bool
    /**
     * Where the next page starts; null when there is none.
     */
    public let continuationToken: UInt64?
    /**
     * The values that filters can take; only with the first page.
     */
    public let filterValues: ServiceFilterValues?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The services.
         */services: [Service],
        /**
         * Whether another page follows.
         */hasMore: Bool,
        /**
         * Where the next page starts; null when there is none.
         */continuationToken: UInt64?,
        /**
         * The values that filters can take; only with the first page.
         */filterValues: ServiceFilterValues?) {
        self.services = services
        self.hasMore = hasMore
        self.continuationToken = continuationToken
        self.filterValues = filterValues
    }

}

#if compiler(>=6)
extension ServicePage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeServicePage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ServicePage {
        return
            try ServicePage(
                services: FfiConverterSequenceTypeService.read(from: &buf),
                hasMore: FfiConverterBool.read(from: &buf),
                continuationToken: FfiConverterOptionUInt64.read(from: &buf),
                filterValues: FfiConverterOptionTypeServiceFilterValues.read(from: &buf)
        )
    }

    public static func write(_ value: ServicePage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeService.write(value.services, into: &buf)
        FfiConverterBool.write(value.hasMore, into: &buf)
        FfiConverterOptionUInt64.write(value.continuationToken, into: &buf)
        FfiConverterOptionTypeServiceFilterValues.write(value.filterValues, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServicePage_lift(_ buf: RustBuffer) throws -> ServicePage {
    return try FfiConverterTypeServicePage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServicePage_lower(_ value: ServicePage) -> RustBuffer {
    return FfiConverterTypeServicePage.lower(value)
}

/**
 * Which services to list. Filters of different kinds must all hold.
 */
public struct ServiceQuery: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Only these services.
     */
    public let id: [String]
    /**
     * Only services that can be talked to, or only those that cannot.
     */
    public let isActive: Bool?
    /**
     * Order of the services; later keys break the ties of earlier ones.
     */
    public let sortBy: [ServiceSort]
    /**
     * Only services with these tags.
     */
    public let tags: [TagFilter]
    /**
     * How many services a page holds at most: 1 to 20. The server's default is 10.
     */
    public let limit: UInt32?
    /**
     * Where the page starts: the `continuation_token` of the page before. The server's default is 0.
     */
    public let continuationToken: UInt64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Only these services.
         */id: [String],
        /**
         * Only services that can be talked to, or only those that cannot.
         */isActive: Bool?,
        /**
         * Order of the services; later keys break the ties of earlier ones.
         */sortBy: [ServiceSort],
        /**
         * Only services with these tags.
         */tags: [TagFilter],
        /**
         * How many services a page holds at most: 1 to 20. The server's default is 10.
         */limit: UInt32?,
        /**
         * Where the page starts: the `continuation_token` of the page before. The server's default is 0.
         */continuationToken: UInt64?) {
        self.id = id
        self.isActive = isActive
        self.sortBy = sortBy
        self.tags = tags
        self.limit = limit
        self.continuationToken = continuationToken
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_servicequery_uniffi_trait_debug(
            FfiConverterTypeServiceQuery_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ServiceQuery: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeServiceQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ServiceQuery {
        return
            try ServiceQuery(
                id: FfiConverterSequenceString.read(from: &buf),
                isActive: FfiConverterOptionBool.read(from: &buf),
                sortBy: FfiConverterSequenceTypeServiceSort.read(from: &buf),
                tags: FfiConverterSequenceTypeTagFilter.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf),
                continuationToken: FfiConverterOptionUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: ServiceQuery, into buf: inout [UInt8]) {
        FfiConverterSequenceString.write(value.id, into: &buf)
        FfiConverterOptionBool.write(value.isActive, into: &buf)
        FfiConverterSequenceTypeServiceSort.write(value.sortBy, into: &buf)
        FfiConverterSequenceTypeTagFilter.write(value.tags, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
        FfiConverterOptionUInt64.write(value.continuationToken, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceQuery_lift(_ buf: RustBuffer) throws -> ServiceQuery {
    return try FfiConverterTypeServiceQuery.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceQuery_lower(_ value: ServiceQuery) -> RustBuffer {
    return FfiConverterTypeServiceQuery.lower(value)
}

/**
 * A tag of a service.
 */
public struct ServiceTag: Equatable, Hashable {
    /**
     * Key of the tag.
     */
    public let key: String
    /**
     * Value of the tag; it may be null.
     */
    public let value: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Key of the tag.
         */key: String,
        /**
         * Value of the tag; it may be null.
         */value: String?) {
        self.key = key
        self.value = value
    }

}

#if compiler(>=6)
extension ServiceTag: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeServiceTag: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ServiceTag {
        return
            try ServiceTag(
                key: FfiConverterString.read(from: &buf),
                value: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: ServiceTag, into buf: inout [UInt8]) {
        FfiConverterString.write(value.key, into: &buf)
        FfiConverterOptionString.write(value.value, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceTag_lift(_ buf: RustBuffer) throws -> ServiceTag {
    return try FfiConverterTypeServiceTag.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceTag_lower(_ value: ServiceTag) -> RustBuffer {
    return FfiConverterTypeServiceTag.lower(value)
}

/**
 * A bearer token and how long it lasts.
 */
public struct SignInToken: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The token, for the `Authorization` header.
     */
    public let idToken: String
    /**
     * When it expires.
     */
    public let expiresAt: Timestamp

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The token, for the `Authorization` header.
         */idToken: String,
        /**
         * When it expires.
         */expiresAt: Timestamp) {
        self.idToken = idToken
        self.expiresAt = expiresAt
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_signintoken_uniffi_trait_debug(
            FfiConverterTypeSignInToken_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension SignInToken: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSignInToken: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SignInToken {
        return
            try SignInToken(
                idToken: FfiConverterString.read(from: &buf),
                expiresAt: FfiConverterTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: SignInToken, into buf: inout [UInt8]) {
        FfiConverterString.write(value.idToken, into: &buf)
        FfiConverterTypeTimestamp.write(value.expiresAt, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSignInToken_lift(_ buf: RustBuffer) throws -> SignInToken {
    return try FfiConverterTypeSignInToken.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSignInToken_lower(_ value: SignInToken) -> RustBuffer {
    return FfiConverterTypeSignInToken.lower(value)
}

/**
 * When a character of a message is spoken.
 *
 * On the wire this is a pair: `[120, "H"]`.
 */
public struct SpokenCharacter: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Milliseconds since the audio of the message began.
     */
    public let milliseconds: UInt64
    /**
     * The character.
     */
    public let character: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Milliseconds since the audio of the message began.
         */milliseconds: UInt64,
        /**
         * The character.
         */character: String) {
        self.milliseconds = milliseconds
        self.character = character
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_spokencharacter_uniffi_trait_debug(
            FfiConverterTypeSpokenCharacter_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension SpokenCharacter: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSpokenCharacter: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SpokenCharacter {
        return
            try SpokenCharacter(
                milliseconds: FfiConverterUInt64.read(from: &buf),
                character: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: SpokenCharacter, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.milliseconds, into: &buf)
        FfiConverterString.write(value.character, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSpokenCharacter_lift(_ buf: RustBuffer) throws -> SpokenCharacter {
    return try FfiConverterTypeSpokenCharacter.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSpokenCharacter_lower(_ value: SpokenCharacter) -> RustBuffer {
    return FfiConverterTypeSpokenCharacter.lower(value)
}

/**
 * What the starters should be like.
 */
public struct StarterRequest: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Identifier of the service.
     */
    public let serviceId: String
    /**
     * Name of the version set of the service. The server's default is `release`.
     */
    public let serviceVersionSetName: String?
    /**
     * What the starters should be about, at least one thing. Every starter is about some of them.
     */
    public let facets: [String]
    /**
     * The least number of starters: 1 to 10.
     */
    public let minCount: UInt32
    /**
     * The greatest number of starters: 1 to 10.
     */
    public let maxCount: UInt32
    /**
     * How the starters should be made, in words.
     */
    public let generationInstructions: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Identifier of the service.
         */serviceId: String,
        /**
         * Name of the version set of the service. The server's default is `release`.
         */serviceVersionSetName: String?,
        /**
         * What the starters should be about, at least one thing. Every starter is about some of them.
         */facets: [String],
        /**
         * The least number of starters: 1 to 10.
         */minCount: UInt32,
        /**
         * The greatest number of starters: 1 to 10.
         */maxCount: UInt32,
        /**
         * How the starters should be made, in words.
         */generationInstructions: String) {
        self.serviceId = serviceId
        self.serviceVersionSetName = serviceVersionSetName
        self.facets = facets
        self.minCount = minCount
        self.maxCount = maxCount
        self.generationInstructions = generationInstructions
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_starterrequest_uniffi_trait_debug(
            FfiConverterTypeStarterRequest_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension StarterRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStarterRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StarterRequest {
        return
            try StarterRequest(
                serviceId: FfiConverterString.read(from: &buf),
                serviceVersionSetName: FfiConverterOptionString.read(from: &buf),
                facets: FfiConverterSequenceString.read(from: &buf),
                minCount: FfiConverterUInt32.read(from: &buf),
                maxCount: FfiConverterUInt32.read(from: &buf),
                generationInstructions: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: StarterRequest, into buf: inout [UInt8]) {
        FfiConverterString.write(value.serviceId, into: &buf)
        FfiConverterOptionString.write(value.serviceVersionSetName, into: &buf)
        FfiConverterSequenceString.write(value.facets, into: &buf)
        FfiConverterUInt32.write(value.minCount, into: &buf)
        FfiConverterUInt32.write(value.maxCount, into: &buf)
        FfiConverterString.write(value.generationInstructions, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStarterRequest_lift(_ buf: RustBuffer) throws -> StarterRequest {
    return try FfiConverterTypeStarterRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStarterRequest_lower(_ value: StarterRequest) -> RustBuffer {
    return FfiConverterTypeStarterRequest.lower(value)
}

/**
 * What to change about the tags of a conversation.
 */
public struct TagChanges: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Tags to add or change: key to value, where a value may be null. At most 20. Keys and values hold letters,
     * digits, underscores and white space.
     */
    public let updates: [String: String?]
    /**
     * Keys of the tags to remove.
     */
    public let deletes: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Tags to add or change: key to value, where a value may be null. At most 20. Keys and values hold letters,
         * digits, underscores and white space.
         */updates: [String: String?],
        /**
         * Keys of the tags to remove.
         */deletes: [String]) {
        self.updates = updates
        self.deletes = deletes
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_tagchanges_uniffi_trait_debug(
            FfiConverterTypeTagChanges_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension TagChanges: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTagChanges: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TagChanges {
        return
            try TagChanges(
                updates: FfiConverterDictionaryStringOptionString.read(from: &buf),
                deletes: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: TagChanges, into buf: inout [UInt8]) {
        FfiConverterDictionaryStringOptionString.write(value.updates, into: &buf)
        FfiConverterSequenceString.write(value.deletes, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTagChanges_lift(_ buf: RustBuffer) throws -> TagChanges {
    return try FfiConverterTypeTagChanges.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTagChanges_lower(_ value: TagChanges) -> RustBuffer {
    return FfiConverterTypeTagChanges.lower(value)
}

/**
 * A tool has answered.
 */
public struct ToolCallEndedEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Number of the round of tool calls, from 0.
     */
    public let toolRoundIndex: UInt64
    /**
     * Identifier of the tool.
     */
    public let toolId: String
    /**
     * Version of the tool.
     */
    public let toolVersion: String
    /**
     * What the tool was given.
     */
    public let inputParameters: [String: JsonValue]
    /**
     * What the tool gave back.
     */
    public let result: String
    /**
     * How long the call took, in seconds.
     */
    public let duration: Double

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Number of the round of tool calls, from 0.
         */toolRoundIndex: UInt64,
        /**
         * Identifier of the tool.
         */toolId: String,
        /**
         * Version of the tool.
         */toolVersion: String,
        /**
         * What the tool was given.
         */inputParameters: [String: JsonValue],
        /**
         * What the tool gave back.
         */result: String,
        /**
         * How long the call took, in seconds.
         */duration: Double) {
        self.toolRoundIndex = toolRoundIndex
        self.toolId = toolId
        self.toolVersion = toolVersion
        self.inputParameters = inputParameters
        self.result = result
        self.duration = duration
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_toolcallendedevent_uniffi_trait_debug(
            FfiConverterTypeToolCallEndedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ToolCallEndedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeToolCallEndedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ToolCallEndedEvent {
        return
            try ToolCallEndedEvent(
                toolRoundIndex: FfiConverterUInt64.read(from: &buf),
                toolId: FfiConverterString.read(from: &buf),
                toolVersion: FfiConverterString.read(from: &buf),
                inputParameters: FfiConverterDictionaryStringTypeJsonValue.read(from: &buf),
                result: FfiConverterString.read(from: &buf),
                duration: FfiConverterDouble.read(from: &buf)
        )
    }

    public static func write(_ value: ToolCallEndedEvent, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.toolRoundIndex, into: &buf)
        FfiConverterString.write(value.toolId, into: &buf)
        FfiConverterString.write(value.toolVersion, into: &buf)
        FfiConverterDictionaryStringTypeJsonValue.write(value.inputParameters, into: &buf)
        FfiConverterString.write(value.result, into: &buf)
        FfiConverterDouble.write(value.duration, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeToolCallEndedEvent_lift(_ buf: RustBuffer) throws -> ToolCallEndedEvent {
    return try FfiConverterTypeToolCallEndedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeToolCallEndedEvent_lower(_ value: ToolCallEndedEvent) -> RustBuffer {
    return FfiConverterTypeToolCallEndedEvent.lower(value)
}

/**
 * One call of a tool.
 */
public struct ToolCallLog: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Name of the tool.
     */
    public let toolName: String
    /**
     * Identifier of the tool.
     */
    public let toolId: String
    /**
     * Version of the tool.
     */
    public let toolVersion: String
    /**
     * What the tool was given.
     */
    public let input: [String: JsonValue]
    /**
     * What the tool gave back; null when the output is not kept.
     */
    public let output: String?
    /**
     * How long the call took, in seconds.
     */
    public let duration: Double

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Name of the tool.
         */toolName: String,
        /**
         * Identifier of the tool.
         */toolId: String,
        /**
         * Version of the tool.
         */toolVersion: String,
        /**
         * What the tool was given.
         */input: [String: JsonValue],
        /**
         * What the tool gave back; null when the output is not kept.
         */output: String?,
        /**
         * How long the call took, in seconds.
         */duration: Double) {
        self.toolName = toolName
        self.toolId = toolId
        self.toolVersion = toolVersion
        self.input = input
        self.output = output
        self.duration = duration
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_toolcalllog_uniffi_trait_debug(
            FfiConverterTypeToolCallLog_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ToolCallLog: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeToolCallLog: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ToolCallLog {
        return
            try ToolCallLog(
                toolName: FfiConverterString.read(from: &buf),
                toolId: FfiConverterString.read(from: &buf),
                toolVersion: FfiConverterString.read(from: &buf),
                input: FfiConverterDictionaryStringTypeJsonValue.read(from: &buf),
                output: FfiConverterOptionString.read(from: &buf),
                duration: FfiConverterDouble.read(from: &buf)
        )
    }

    public static func write(_ value: ToolCallLog, into buf: inout [UInt8]) {
        FfiConverterString.write(value.toolName, into: &buf)
        FfiConverterString.write(value.toolId, into: &buf)
        FfiConverterString.write(value.toolVersion, into: &buf)
        FfiConverterDictionaryStringTypeJsonValue.write(value.input, into: &buf)
        FfiConverterOptionString.write(value.output, into: &buf)
        FfiConverterDouble.write(value.duration, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeToolCallLog_lift(_ buf: RustBuffer) throws -> ToolCallLog {
    return try FfiConverterTypeToolCallLog.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeToolCallLog_lower(_ value: ToolCallLog) -> RustBuffer {
    return FfiConverterTypeToolCallLog.lower(value)
}

/**
 * A tool is being called.
 */
public struct ToolCallStartedEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Number of the round of tool calls, from 0.
     */
    public let toolRoundIndex: UInt64
    /**
     * Identifier of the tool.
     */
    public let toolId: String
    /**
     * Version of the tool.
     */
    public let toolVersion: String
    /**
     * What the tool is given.
     */
    public let inputParams: [String: JsonValue]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Number of the round of tool calls, from 0.
         */toolRoundIndex: UInt64,
        /**
         * Identifier of the tool.
         */toolId: String,
        /**
         * Version of the tool.
         */toolVersion: String,
        /**
         * What the tool is given.
         */inputParams: [String: JsonValue]) {
        self.toolRoundIndex = toolRoundIndex
        self.toolId = toolId
        self.toolVersion = toolVersion
        self.inputParams = inputParams
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_toolcallstartedevent_uniffi_trait_debug(
            FfiConverterTypeToolCallStartedEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ToolCallStartedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeToolCallStartedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ToolCallStartedEvent {
        return
            try ToolCallStartedEvent(
                toolRoundIndex: FfiConverterUInt64.read(from: &buf),
                toolId: FfiConverterString.read(from: &buf),
                toolVersion: FfiConverterString.read(from: &buf),
                inputParams: FfiConverterDictionaryStringTypeJsonValue.read(from: &buf)
        )
    }

    public static func write(_ value: ToolCallStartedEvent, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.toolRoundIndex, into: &buf)
        FfiConverterString.write(value.toolId, into: &buf)
        FfiConverterString.write(value.toolVersion, into: &buf)
        FfiConverterDictionaryStringTypeJsonValue.write(value.inputParams, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeToolCallStartedEvent_lift(_ buf: RustBuffer) throws -> ToolCallStartedEvent {
    return try FfiConverterTypeToolCallStartedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeToolCallStartedEvent_lower(_ value: ToolCallStartedEvent) -> RustBuffer {
    return FfiConverterTypeToolCallStartedEvent.lower(value)
}

/**
 * The agent left a state in which it calls a designated tool.
 */
public struct ToolCallStateTransition: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Name of the state that was left.
     */
    public let previousState: String
    /**
     * State machine, and its version, of the state that was left.
     */
    public let previousServiceHierarchicalStateMachineVersionInfo: VersionReference
    /**
     * Name of the state that was entered.
     */
    public let nextState: String
    /**
     * State machine, and its version, of the state that was entered.
     */
    public let nextServiceHierarchicalStateMachineVersionInfo: VersionReference
    /**
     * Tool calls made on the way, without the designated one: a list for every round.
     */
    public let toolCallLogs: [[ToolCallLog]]
    /**
     * The call of the designated tool.
     */
    public let designatedToolCallLog: ToolCallLog

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Name of the state that was left.
         */previousState: String,
        /**
         * State machine, and its version, of the state that was left.
         */previousServiceHierarchicalStateMachineVersionInfo: VersionReference,
        /**
         * Name of the state that was entered.
         */nextState: String,
        /**
         * State machine, and its version, of the state that was entered.
         */nextServiceHierarchicalStateMachineVersionInfo: VersionReference,
        /**
         * Tool calls made on the way, without the designated one: a list for every round.
         */toolCallLogs: [[ToolCallLog]],
        /**
         * The call of the designated tool.
         */designatedToolCallLog: ToolCallLog) {
        self.previousState = previousState
        self.previousServiceHierarchicalStateMachineVersionInfo = previousServiceHierarchicalStateMachineVersionInfo
        self.nextState = nextState
        self.nextServiceHierarchicalStateMachineVersionInfo = nextServiceHierarchicalStateMachineVersionInfo
        self.toolCallLogs = toolCallLogs
        self.designatedToolCallLog = designatedToolCallLog
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_toolcallstatetransition_uniffi_trait_debug(
            FfiConverterTypeToolCallStateTransition_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ToolCallStateTransition: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeToolCallStateTransition: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ToolCallStateTransition {
        return
            try ToolCallStateTransition(
                previousState: FfiConverterString.read(from: &buf),
                previousServiceHierarchicalStateMachineVersionInfo: FfiConverterTypeVersionReference.read(from: &buf),
                nextState: FfiConverterString.read(from: &buf),
                nextServiceHierarchicalStateMachineVersionInfo: FfiConverterTypeVersionReference.read(from: &buf),
                toolCallLogs: FfiConverterSequenceSequenceTypeToolCallLog.read(from: &buf),
                designatedToolCallLog: FfiConverterTypeToolCallLog.read(from: &buf)
        )
    }

    public static func write(_ value: ToolCallStateTransition, into buf: inout [UInt8]) {
        FfiConverterString.write(value.previousState, into: &buf)
        FfiConverterTypeVersionReference.write(value.previousServiceHierarchicalStateMachineVersionInfo, into: &buf)
        FfiConverterString.write(value.nextState, into: &buf)
        FfiConverterTypeVersionReference.write(value.nextServiceHierarchicalStateMachineVersionInfo, into: &buf)
        FfiConverterSequenceSequenceTypeToolCallLog.write(value.toolCallLogs, into: &buf)
        FfiConverterTypeToolCallLog.write(value.designatedToolCallLog, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeToolCallStateTransition_lift(_ buf: RustBuffer) throws -> ToolCallStateTransition {
    return try FfiConverterTypeToolCallStateTransition.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeToolCallStateTransition_lower(_ value: ToolCallStateTransition) -> RustBuffer {
    return FfiConverterTypeToolCallStateTransition.lower(value)
}

/**
 * A kind of action this version does not know, kept whole.
 */
public struct UnknownAgentAction: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The `type` on the wire.
     */
    public let kind: String
    /**
     * The whole object on the wire.
     */
    public let json: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The `type` on the wire.
         */kind: String,
        /**
         * The whole object on the wire.
         */json: String) {
        self.kind = kind
        self.json = json
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_unknownagentaction_uniffi_trait_debug(
            FfiConverterTypeUnknownAgentAction_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension UnknownAgentAction: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUnknownAgentAction: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnknownAgentAction {
        return
            try UnknownAgentAction(
                kind: FfiConverterString.read(from: &buf),
                json: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: UnknownAgentAction, into buf: inout [UInt8]) {
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterString.write(value.json, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnknownAgentAction_lift(_ buf: RustBuffer) throws -> UnknownAgentAction {
    return try FfiConverterTypeUnknownAgentAction.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnknownAgentAction_lower(_ value: UnknownAgentAction) -> RustBuffer {
    return FfiConverterTypeUnknownAgentAction.lower(value)
}

/**
 * A kind of event this version does not know, kept whole.
 */
public struct UnknownEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The `type` on the wire.
     */
    public let kind: String
    /**
     * The whole object on the wire.
     */
    public let json: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The `type` on the wire.
         */kind: String,
        /**
         * The whole object on the wire.
         */json: String) {
        self.kind = kind
        self.json = json
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_unknownevent_uniffi_trait_debug(
            FfiConverterTypeUnknownEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension UnknownEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUnknownEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnknownEvent {
        return
            try UnknownEvent(
                kind: FfiConverterString.read(from: &buf),
                json: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: UnknownEvent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterString.write(value.json, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnknownEvent_lift(_ buf: RustBuffer) throws -> UnknownEvent {
    return try FfiConverterTypeUnknownEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnknownEvent_lower(_ value: UnknownEvent) -> RustBuffer {
    return FfiConverterTypeUnknownEvent.lower(value)
}

/**
 * A kind of transition this version does not know, kept whole.
 */
public struct UnknownStateTransition: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The `type` on the wire.
     */
    public let kind: String
    /**
     * The whole object on the wire.
     */
    public let json: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The `type` on the wire.
         */kind: String,
        /**
         * The whole object on the wire.
         */json: String) {
        self.kind = kind
        self.json = json
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_unknownstatetransition_uniffi_trait_debug(
            FfiConverterTypeUnknownStateTransition_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension UnknownStateTransition: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUnknownStateTransition: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnknownStateTransition {
        return
            try UnknownStateTransition(
                kind: FfiConverterString.read(from: &buf),
                json: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: UnknownStateTransition, into buf: inout [UInt8]) {
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterString.write(value.json, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnknownStateTransition_lift(_ buf: RustBuffer) throws -> UnknownStateTransition {
    return try FfiConverterTypeUnknownStateTransition.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnknownStateTransition_lower(_ value: UnknownStateTransition) -> RustBuffer {
    return FfiConverterTypeUnknownStateTransition.lower(value)
}

/**
 * Somebody who belongs to the organisation.
 */
public struct User: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The organisation.
     */
    public let orgId: String
    /**
     * Identifier of the user: free text.
     */
    public let userId: String
    /**
     * First name.
     */
    public let firstName: String
    /**
     * Last name.
     */
    public let lastName: String
    /**
     * Email address.
     */
    public let email: String
    /**
     * How much the user has talked.
     */
    public let userStats: UserStats
    /**
     * Name of the role, which says what the user may do.
     */
    public let role: String
    /**
     * What the user has chosen.
     */
    public let preferences: UserPreferences
    /**
     * Variables that tools are given when they are called for the user: name to value.
     */
    public let nonsensitiveVariables: [String: String]
    /**
     * Names of the variables whose values are never told.
     */
    public let sensitiveVariables: [String]
    /**
     * Whether the user may develop actions.
     */
    public let enableActionsAccess: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The organisation.
         */orgId: String,
        /**
         * Identifier of the user: free text.
         */userId: String,
        /**
         * First name.
         */firstName: String,
        /**
         * Last name.
         */lastName: String,
        /**
         * Email address.
         */email: String,
        /**
         * How much the user has talked.
         */userStats: UserStats,
        /**
         * Name of the role, which says what the user may do.
         */role: String,
        /**
         * What the user has chosen.
         */preferences: UserPreferences,
        /**
         * Variables that tools are given when they are called for the user: name to value.
         */nonsensitiveVariables: [String: String],
        /**
         * Names of the variables whose values are never told.
         */sensitiveVariables: [String],
        /**
         * Whether the user may develop actions.
         */enableActionsAccess: Bool) {
        self.orgId = orgId
        self.userId = userId
        self.firstName = firstName
        self.lastName = lastName
        self.email = email
        self.userStats = userStats
        self.role = role
        self.preferences = preferences
        self.nonsensitiveVariables = nonsensitiveVariables
        self.sensitiveVariables = sensitiveVariables
        self.enableActionsAccess = enableActionsAccess
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_user_uniffi_trait_debug(
            FfiConverterTypeUser_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension User: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUser: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> User {
        return
            try User(
                orgId: FfiConverterString.read(from: &buf),
                userId: FfiConverterString.read(from: &buf),
                firstName: FfiConverterString.read(from: &buf),
                lastName: FfiConverterString.read(from: &buf),
                email: FfiConverterString.read(from: &buf),
                userStats: FfiConverterTypeUserStats.read(from: &buf),
                role: FfiConverterString.read(from: &buf),
                preferences: FfiConverterTypeUserPreferences.read(from: &buf),
                nonsensitiveVariables: FfiConverterDictionaryStringString.read(from: &buf),
                sensitiveVariables: FfiConverterSequenceString.read(from: &buf),
                enableActionsAccess: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: User, into buf: inout [UInt8]) {
        FfiConverterString.write(value.orgId, into: &buf)
        FfiConverterString.write(value.userId, into: &buf)
        FfiConverterString.write(value.firstName, into: &buf)
        FfiConverterString.write(value.lastName, into: &buf)
        FfiConverterString.write(value.email, into: &buf)
        FfiConverterTypeUserStats.write(value.userStats, into: &buf)
        FfiConverterString.write(value.role, into: &buf)
        FfiConverterTypeUserPreferences.write(value.preferences, into: &buf)
        FfiConverterDictionaryStringString.write(value.nonsensitiveVariables, into: &buf)
        FfiConverterSequenceString.write(value.sensitiveVariables, into: &buf)
        FfiConverterBool.write(value.enableActionsAccess, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUser_lift(_ buf: RustBuffer) throws -> User {
    return try FfiConverterTypeUser.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUser_lower(_ value: User) -> RustBuffer {
    return FfiConverterTypeUser.lower(value)
}

/**
 * What to change about a user.
 */
public struct UserChanges: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * First name.
     */
    public let firstName: String?
    /**
     * Last name.
     */
    public let lastName: String?
    /**
     * Whether responses are recommended when the user has not answered for a while.
     */
    public let enableResponseRecommendation: Bool?
    /**
     * The language the agent should speak: three letters, as in ISO 639-3. An empty text takes the choice back.
     */
    public let preferredLanguage: String?
    /**
     * Time zone, by its name in the IANA database, such as `Europe/Oslo`. An empty text takes the choice back.
     */
    public let timezone: String?
    /**
     * Whether administrators see the user's conversations.
     */
    public let conversationsVisibleToAdmins: Bool?
    /**
     * Whether administrators see the user's model.
     */
    public let userModelVisibleToAdmins: Bool?
    /**
     * What is told of the user from outside, in place of what was told before.
     */
    public let additionalContext: [String]?
    /**
     * Words that are often misheard and occur when the user speaks, in place of those before. At most 20, of one to
     * three words of small letters and hyphens.
     */
    public let audioKeyterms: [String]?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * First name.
         */firstName: String?,
        /**
         * Last name.
         */lastName: String?,
        /**
         * Whether responses are recommended when the user has not answered for a while.
         */enableResponseRecommendation: Bool?,
        /**
         * The language the agent should speak: three letters, as in ISO 639-3. An empty text takes the choice back.
         */preferredLanguage: String?,
        /**
         * Time zone, by its name in the IANA database, such as `Europe/Oslo`. An empty text takes the choice back.
         */timezone: String?,
        /**
         * Whether administrators see the user's conversations.
         */conversationsVisibleToAdmins: Bool?,
        /**
         * Whether administrators see the user's model.
         */userModelVisibleToAdmins: Bool?,
        /**
         * What is told of the user from outside, in place of what was told before.
         */additionalContext: [String]?,
        /**
         * Words that are often misheard and occur when the user speaks, in place of those before. At most 20, of one to
         * three words of small letters and hyphens.
         */audioKeyterms: [String]?) {
        self.firstName = firstName
        self.lastName = lastName
        self.enableResponseRecommendation = enableResponseRecommendation
        self.preferredLanguage = preferredLanguage
        self.timezone = timezone
        self.conversationsVisibleToAdmins = conversationsVisibleToAdmins
        self.userModelVisibleToAdmins = userModelVisibleToAdmins
        self.additionalContext = additionalContext
        self.audioKeyterms = audioKeyterms
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_userchanges_uniffi_trait_debug(
            FfiConverterTypeUserChanges_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension UserChanges: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUserChanges: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UserChanges {
        return
            try UserChanges(
                firstName: FfiConverterOptionString.read(from: &buf),
                lastName: FfiConverterOptionString.read(from: &buf),
                enableResponseRecommendation: FfiConverterOptionBool.read(from: &buf),
                preferredLanguage: FfiConverterOptionString.read(from: &buf),
                timezone: FfiConverterOptionString.read(from: &buf),
                conversationsVisibleToAdmins: FfiConverterOptionBool.read(from: &buf),
                userModelVisibleToAdmins: FfiConverterOptionBool.read(from: &buf),
                additionalContext: FfiConverterOptionSequenceString.read(from: &buf),
                audioKeyterms: FfiConverterOptionSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: UserChanges, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.firstName, into: &buf)
        FfiConverterOptionString.write(value.lastName, into: &buf)
        FfiConverterOptionBool.write(value.enableResponseRecommendation, into: &buf)
        FfiConverterOptionString.write(value.preferredLanguage, into: &buf)
        FfiConverterOptionString.write(value.timezone, into: &buf)
        FfiConverterOptionBool.write(value.conversationsVisibleToAdmins, into: &buf)
        FfiConverterOptionBool.write(value.userModelVisibleToAdmins, into: &buf)
        FfiConverterOptionSequenceString.write(value.additionalContext, into: &buf)
        FfiConverterOptionSequenceString.write(value.audioKeyterms, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserChanges_lift(_ buf: RustBuffer) throws -> UserChanges {
    return try FfiConverterTypeUserChanges.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserChanges_lower(_ value: UserChanges) -> RustBuffer {
    return FfiConverterTypeUserChanges.lower(value)
}

/**
 * A side from which users are looked at.
 */
public struct UserDimension: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The side, in words.
     */
    public let description: String
    /**
     * What is seen from there.
     */
    public let tags: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The side, in words.
         */description: String,
        /**
         * What is seen from there.
         */tags: [String]) {
        self.description = description
        self.tags = tags
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_userdimension_uniffi_trait_debug(
            FfiConverterTypeUserDimension_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension UserDimension: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUserDimension: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UserDimension {
        return
            try UserDimension(
                description: FfiConverterString.read(from: &buf),
                tags: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: UserDimension, into buf: inout [UInt8]) {
        FfiConverterString.write(value.description, into: &buf)
        FfiConverterSequenceString.write(value.tags, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserDimension_lift(_ buf: RustBuffer) throws -> UserDimension {
    return try FfiConverterTypeUserDimension.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserDimension_lower(_ value: UserDimension) -> RustBuffer {
    return FfiConverterTypeUserDimension.lower(value)
}

/**
 * The text of the user's message is known: at once for text, once it is transcribed for speech.
 */
public struct UserMessageAvailableEvent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Identifier of the user's message.
     */
    public let messageId: String
    /**
     * The text.
     */
    public let userMessage: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Identifier of the user's message.
         */messageId: String,
        /**
         * The text.
         */userMessage: String) {
        self.messageId = messageId
        self.userMessage = userMessage
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_usermessageavailableevent_uniffi_trait_debug(
            FfiConverterTypeUserMessageAvailableEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension UserMessageAvailableEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUserMessageAvailableEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UserMessageAvailableEvent {
        return
            try UserMessageAvailableEvent(
                messageId: FfiConverterString.read(from: &buf),
                userMessage: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: UserMessageAvailableEvent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.messageId, into: &buf)
        FfiConverterString.write(value.userMessage, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserMessageAvailableEvent_lift(_ buf: RustBuffer) throws -> UserMessageAvailableEvent {
    return try FfiConverterTypeUserMessageAvailableEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserMessageAvailableEvent_lower(_ value: UserMessageAvailableEvent) -> RustBuffer {
    return FfiConverterTypeUserMessageAvailableEvent.lower(value)
}

/**
 * A model of a user, made of their conversations.
 */
public struct UserModel: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The model, in words.
     */
    public let content: String
    /**
     * Identifiers of the insights it rests on.
     */
    public let insightIds: [String]
    /**
     * What it is about.
     */
    public let dimensions: [UserDimension]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The model, in words.
         */content: String,
        /**
         * Identifiers of the insights it rests on.
         */insightIds: [String],
        /**
         * What it is about.
         */dimensions: [UserDimension]) {
        self.content = content
        self.insightIds = insightIds
        self.dimensions = dimensions
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_usermodel_uniffi_trait_debug(
            FfiConverterTypeUserModel_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension UserModel: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUserModel: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UserModel {
        return
            try UserModel(
                content: FfiConverterString.read(from: &buf),
                insightIds: FfiConverterSequenceString.read(from: &buf),
                dimensions: FfiConverterSequenceTypeUserDimension.read(from: &buf)
        )
    }

    public static func write(_ value: UserModel, into buf: inout [UInt8]) {
        FfiConverterString.write(value.content, into: &buf)
        FfiConverterSequenceString.write(value.insightIds, into: &buf)
        FfiConverterSequenceTypeUserDimension.write(value.dimensions, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserModel_lift(_ buf: RustBuffer) throws -> UserModel {
    return try FfiConverterTypeUserModel.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserModel_lower(_ value: UserModel) -> RustBuffer {
    return FfiConverterTypeUserModel.lower(value)
}

/**
 * What is known of a user.
 */
public struct UserModels: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The latest models of the user.
     */
    public let userModels: [UserModel]
    /**
     * What has been told of the user from outside.
     */
    public let additionalContext: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The latest models of the user.
         */userModels: [UserModel],
        /**
         * What has been told of the user from outside.
         */additionalContext: [String]) {
        self.userModels = userModels
        self.additionalContext = additionalContext
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_usermodels_uniffi_trait_debug(
            FfiConverterTypeUserModels_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension UserModels: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUserModels: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UserModels {
        return
            try UserModels(
                userModels: FfiConverterSequenceTypeUserModel.read(from: &buf),
                additionalContext: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: UserModels, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeUserModel.write(value.userModels, into: &buf)
        FfiConverterSequenceString.write(value.additionalContext, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserModels_lift(_ buf: RustBuffer) throws -> UserModels {
    return try FfiConverterTypeUserModels.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserModels_lower(_ value: UserModels) -> RustBuffer {
    return FfiConverterTypeUserModels.lower(value)
}

/**
 * One page of users, in answer to `GetUsers`.
 */
public struct UserPage: Equatable, Hashable {
    /**
     * The users of this page.
     */
    public let users: [User]
    /**
     * Whether another page follows.
     */
    public let hasMore: Bool
    /**
     * Where the next page starts; null when there is none.
     */
    public let continuationToken: UInt64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The users of this page.
         */users: [User],
        /**
         * Whether another page follows.
         */hasMore: Bool,
        /**
         * Where the next page starts; null when there is none.
         */continuationToken: UInt64?) {
        self.users = users
        self.hasMore = hasMore
        self.continuationToken = continuationToken
    }

}

#if compiler(>=6)
extension UserPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUserPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UserPage {
        return
            try UserPage(
                users: FfiConverterSequenceTypeUser.read(from: &buf),
                hasMore: FfiConverterBool.read(from: &buf),
                continuationToken: FfiConverterOptionUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: UserPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeUser.write(value.users, into: &buf)
        FfiConverterBool.write(value.hasMore, into: &buf)
        FfiConverterOptionUInt64.write(value.continuationToken, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserPage_lift(_ buf: RustBuffer) throws -> UserPage {
    return try FfiConverterTypeUserPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserPage_lower(_ value: UserPage) -> RustBuffer {
    return FfiConverterTypeUserPage.lower(value)
}

/**
 * What users can choose for themselves, and what an organisation chooses for its new users. What is null is left to the
 * server.
 */
public struct UserPreferences: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Whether responses are recommended when the user has not answered for a while. The server's default is no.
     */
    public let enableResponseRecommendation: Bool?
    /**
     * The language the agent should speak: three letters, as in ISO 639-3. Without it the agent speaks its own.
     */
    public let preferredLanguage: String?
    /**
     * Whether administrators see the user's conversations. The server's default is yes.
     */
    public let conversationsVisibleToAdmins: Bool?
    /**
     * Whether administrators see the user's model. The server's default is yes.
     */
    public let userModelVisibleToAdmins: Bool?
    /**
     * Time zone, by its name in the IANA database, such as `Europe/Oslo`. Without it the organisation's holds.
     */
    public let timezone: String?
    /**
     * Words that are often misheard and occur when the user speaks.
     */
    public let audioKeyterms: [String]?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether responses are recommended when the user has not answered for a while. The server's default is no.
         */enableResponseRecommendation: Bool?,
        /**
         * The language the agent should speak: three letters, as in ISO 639-3. Without it the agent speaks its own.
         */preferredLanguage: String?,
        /**
         * Whether administrators see the user's conversations. The server's default is yes.
         */conversationsVisibleToAdmins: Bool?,
        /**
         * Whether administrators see the user's model. The server's default is yes.
         */userModelVisibleToAdmins: Bool?,
        /**
         * Time zone, by its name in the IANA database, such as `Europe/Oslo`. Without it the organisation's holds.
         */timezone: String?,
        /**
         * Words that are often misheard and occur when the user speaks.
         */audioKeyterms: [String]?) {
        self.enableResponseRecommendation = enableResponseRecommendation
        self.preferredLanguage = preferredLanguage
        self.conversationsVisibleToAdmins = conversationsVisibleToAdmins
        self.userModelVisibleToAdmins = userModelVisibleToAdmins
        self.timezone = timezone
        self.audioKeyterms = audioKeyterms
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_userpreferences_uniffi_trait_debug(
            FfiConverterTypeUserPreferences_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension UserPreferences: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUserPreferences: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UserPreferences {
        return
            try UserPreferences(
                enableResponseRecommendation: FfiConverterOptionBool.read(from: &buf),
                preferredLanguage: FfiConverterOptionString.read(from: &buf),
                conversationsVisibleToAdmins: FfiConverterOptionBool.read(from: &buf),
                userModelVisibleToAdmins: FfiConverterOptionBool.read(from: &buf),
                timezone: FfiConverterOptionString.read(from: &buf),
                audioKeyterms: FfiConverterOptionSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: UserPreferences, into buf: inout [UInt8]) {
        FfiConverterOptionBool.write(value.enableResponseRecommendation, into: &buf)
        FfiConverterOptionString.write(value.preferredLanguage, into: &buf)
        FfiConverterOptionBool.write(value.conversationsVisibleToAdmins, into: &buf)
        FfiConverterOptionBool.write(value.userModelVisibleToAdmins, into: &buf)
        FfiConverterOptionString.write(value.timezone, into: &buf)
        FfiConverterOptionSequenceString.write(value.audioKeyterms, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserPreferences_lift(_ buf: RustBuffer) throws -> UserPreferences {
    return try FfiConverterTypeUserPreferences.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserPreferences_lower(_ value: UserPreferences) -> RustBuffer {
    return FfiConverterTypeUserPreferences.lower(value)
}

/**
 * Which users to list. Filters of different kinds must all hold.
 */
public struct UserQuery: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Only these users.
     */
    public let userId: [String]
    /**
     * Only users with these email addresses.
     */
    public let email: [String]
    /**
     * How many users a page holds at most: 0 to 100. The server's default is 100.
     */
    public let limit: UInt32?
    /**
     * Where the page starts: the `continuation_token` of the page before. The server's default is 0.
     */
    public let continuationToken: UInt64?
    /**
     * Order of the users; later keys break the ties of earlier ones.
     */
    public let sortBy: [UserSort]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Only these users.
         */userId: [String],
        /**
         * Only users with these email addresses.
         */email: [String],
        /**
         * How many users a page holds at most: 0 to 100. The server's default is 100.
         */limit: UInt32?,
        /**
         * Where the page starts: the `continuation_token` of the page before. The server's default is 0.
         */continuationToken: UInt64?,
        /**
         * Order of the users; later keys break the ties of earlier ones.
         */sortBy: [UserSort]) {
        self.userId = userId
        self.email = email
        self.limit = limit
        self.continuationToken = continuationToken
        self.sortBy = sortBy
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_userquery_uniffi_trait_debug(
            FfiConverterTypeUserQuery_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension UserQuery: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUserQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UserQuery {
        return
            try UserQuery(
                userId: FfiConverterSequenceString.read(from: &buf),
                email: FfiConverterSequenceString.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf),
                continuationToken: FfiConverterOptionUInt64.read(from: &buf),
                sortBy: FfiConverterSequenceTypeUserSort.read(from: &buf)
        )
    }

    public static func write(_ value: UserQuery, into buf: inout [UInt8]) {
        FfiConverterSequenceString.write(value.userId, into: &buf)
        FfiConverterSequenceString.write(value.email, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
        FfiConverterOptionUInt64.write(value.continuationToken, into: &buf)
        FfiConverterSequenceTypeUserSort.write(value.sortBy, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserQuery_lift(_ buf: RustBuffer) throws -> UserQuery {
    return try FfiConverterTypeUserQuery.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserQuery_lower(_ value: UserQuery) -> RustBuffer {
    return FfiConverterTypeUserQuery.lower(value)
}

/**
 * A user, wherever their organisation is.
 */
public struct UserReference: Equatable, Hashable {
    /**
     * The organisation.
     */
    public let orgId: String
    /**
     * Identifier of the user.
     */
    public let userId: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The organisation.
         */orgId: String,
        /**
         * Identifier of the user.
         */userId: String) {
        self.orgId = orgId
        self.userId = userId
    }

}

#if compiler(>=6)
extension UserReference: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUserReference: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UserReference {
        return
            try UserReference(
                orgId: FfiConverterString.read(from: &buf),
                userId: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: UserReference, into buf: inout [UInt8]) {
        FfiConverterString.write(value.orgId, into: &buf)
        FfiConverterString.write(value.userId, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserReference_lift(_ buf: RustBuffer) throws -> UserReference {
    return try FfiConverterTypeUserReference.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserReference_lower(_ value: UserReference) -> RustBuffer {
    return FfiConverterTypeUserReference.lower(value)
}

/**
 * How much a user has talked.
 */
public struct UserStats: Equatable, Hashable {
    /**
     * How many conversations the user has started.
     */
    public let numConversations: UInt64
    /**
     * How many messages the user has sent and received.
     */
    public let numMessages: UInt64
    /**
     * When the latest of them was said; null when there is none.
     */
    public let lastMessageTime: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How many conversations the user has started.
         */numConversations: UInt64,
        /**
         * How many messages the user has sent and received.
         */numMessages: UInt64,
        /**
         * When the latest of them was said; null when there is none.
         */lastMessageTime: Timestamp?) {
        self.numConversations = numConversations
        self.numMessages = numMessages
        self.lastMessageTime = lastMessageTime
    }

}

#if compiler(>=6)
extension UserStats: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUserStats: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UserStats {
        return
            try UserStats(
                numConversations: FfiConverterUInt64.read(from: &buf),
                numMessages: FfiConverterUInt64.read(from: &buf),
                lastMessageTime: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: UserStats, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.numConversations, into: &buf)
        FfiConverterUInt64.write(value.numMessages, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.lastMessageTime, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserStats_lift(_ buf: RustBuffer) throws -> UserStats {
    return try FfiConverterTypeUserStats.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserStats_lower(_ value: UserStats) -> RustBuffer {
    return FfiConverterTypeUserStats.lower(value)
}

/**
 * A thing that is published in versions (an agent, a state machine, a dynamic behavior set) and one version of it.
 *
 * On the wire this is a pair: `["65f0c0ffee65f0c0ffee0001", 3]`.
 */
public struct VersionReference: Equatable, Hashable {
    /**
     * Identifier of the thing.
     */
    public let id: String
    /**
     * Number of the version.
     */
    public let version: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Identifier of the thing.
         */id: String,
        /**
         * Number of the version.
         */version: UInt64) {
        self.id = id
        self.version = version
    }

}

#if compiler(>=6)
extension VersionReference: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVersionReference: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VersionReference {
        return
            try VersionReference(
                id: FfiConverterString.read(from: &buf),
                version: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: VersionReference, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterUInt64.write(value.version, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVersionReference_lift(_ buf: RustBuffer) throws -> VersionReference {
    return try FfiConverterTypeVersionReference.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVersionReference_lower(_ value: VersionReference) -> RustBuffer {
    return FfiConverterTypeVersionReference.lower(value)
}

/**
 * Which versions of its agent, its state machine and its models a service uses.
 */
public struct VersionSet: Equatable, Hashable {
    /**
     * Version of the agent; null for the latest.
     */
    public let agentVersionNumber: UInt64?
    /**
     * Version of the state machine; null for the latest.
     */
    public let serviceHierarchicalStateMachineVersionNumber: UInt64?
    /**
     * Language model by purpose, where the version set departs from the defaults.
     */
    public let llmModelPreferences: [String: LlmConfig]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Version of the agent; null for the latest.
         */agentVersionNumber: UInt64?,
        /**
         * Version of the state machine; null for the latest.
         */serviceHierarchicalStateMachineVersionNumber: UInt64?,
        /**
         * Language model by purpose, where the version set departs from the defaults.
         */llmModelPreferences: [String: LlmConfig]) {
        self.agentVersionNumber = agentVersionNumber
        self.serviceHierarchicalStateMachineVersionNumber = serviceHierarchicalStateMachineVersionNumber
        self.llmModelPreferences = llmModelPreferences
    }

}

#if compiler(>=6)
extension VersionSet: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVersionSet: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VersionSet {
        return
            try VersionSet(
                agentVersionNumber: FfiConverterOptionUInt64.read(from: &buf),
                serviceHierarchicalStateMachineVersionNumber: FfiConverterOptionUInt64.read(from: &buf),
                llmModelPreferences: FfiConverterDictionaryStringTypeLlmConfig.read(from: &buf)
        )
    }

    public static func write(_ value: VersionSet, into buf: inout [UInt8]) {
        FfiConverterOptionUInt64.write(value.agentVersionNumber, into: &buf)
        FfiConverterOptionUInt64.write(value.serviceHierarchicalStateMachineVersionNumber, into: &buf)
        FfiConverterDictionaryStringTypeLlmConfig.write(value.llmModelPreferences, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVersionSet_lift(_ buf: RustBuffer) throws -> VersionSet {
    return try FfiConverterTypeVersionSet.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVersionSet_lower(_ value: VersionSet) -> RustBuffer {
    return FfiConverterTypeVersionSet.lower(value)
}

/**
 * Which version set of its service a conversation runs on.
 */
public struct VersionSetInfo: Equatable, Hashable {
    /**
     * Name of the version set, such as `release`; `unknown` for conversations older than this record.
     */
    public let name: String
    /**
     * The agent, and its version, that speaks in the conversation.
     */
    public let agentVersionInfo: VersionReference
    /**
     * The state machine, and its version, that guides the conversation.
     */
    public let serviceHierarchicalStateMachineVersionInfo: VersionReference
    /**
     * Language model by purpose, where the version set departs from the defaults.
     */
    public let llmModelPreferences: [String: LlmConfig]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Name of the version set, such as `release`; `unknown` for conversations older than this record.
         */name: String,
        /**
         * The agent, and its version, that speaks in the conversation.
         */agentVersionInfo: VersionReference,
        /**
         * The state machine, and its version, that guides the conversation.
         */serviceHierarchicalStateMachineVersionInfo: VersionReference,
        /**
         * Language model by purpose, where the version set departs from the defaults.
         */llmModelPreferences: [String: LlmConfig]) {
        self.name = name
        self.agentVersionInfo = agentVersionInfo
        self.serviceHierarchicalStateMachineVersionInfo = serviceHierarchicalStateMachineVersionInfo
        self.llmModelPreferences = llmModelPreferences
    }

}

#if compiler(>=6)
extension VersionSetInfo: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVersionSetInfo: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VersionSetInfo {
        return
            try VersionSetInfo(
                name: FfiConverterString.read(from: &buf),
                agentVersionInfo: FfiConverterTypeVersionReference.read(from: &buf),
                serviceHierarchicalStateMachineVersionInfo: FfiConverterTypeVersionReference.read(from: &buf),
                llmModelPreferences: FfiConverterDictionaryStringTypeLlmConfig.read(from: &buf)
        )
    }

    public static func write(_ value: VersionSetInfo, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeVersionReference.write(value.agentVersionInfo, into: &buf)
        FfiConverterTypeVersionReference.write(value.serviceHierarchicalStateMachineVersionInfo, into: &buf)
        FfiConverterDictionaryStringTypeLlmConfig.write(value.llmModelPreferences, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVersionSetInfo_lift(_ buf: RustBuffer) throws -> VersionSetInfo {
    return try FfiConverterTypeVersionSetInfo.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVersionSetInfo_lower(_ value: VersionSetInfo) -> RustBuffer {
    return FfiConverterTypeVersionSetInfo.lower(value)
}

/**
 * A memory the agent had at hand while it wrote a message.
 */
public struct WorkingMemory: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * What is remembered.
     */
    public let content: String
    /**
     * Where the memory comes from.
     */
    public let context: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What is remembered.
         */content: String,
        /**
         * Where the memory comes from.
         */context: String) {
        self.content = content
        self.context = context
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_workingmemory_uniffi_trait_debug(
            FfiConverterTypeWorkingMemory_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension WorkingMemory: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWorkingMemory: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WorkingMemory {
        return
            try WorkingMemory(
                content: FfiConverterString.read(from: &buf),
                context: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: WorkingMemory, into buf: inout [UInt8]) {
        FfiConverterString.write(value.content, into: &buf)
        FfiConverterString.write(value.context, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWorkingMemory_lift(_ buf: RustBuffer) throws -> WorkingMemory {
    return try FfiConverterTypeWorkingMemory.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWorkingMemory_lower(_ value: WorkingMemory) -> RustBuffer {
    return FfiConverterTypeWorkingMemory.lower(value)
}

/**
 * What an agent does on the way to its answer.
 */

public enum AgentAction: Equatable, Hashable {

    /**
     * What is looked for in the dynamic behaviors was put into a vector.
     */
    case selectDynamicBehaviorVectorGenerated(SelectDynamicBehaviorVectorGeneratedEvent
    )
    /**
     * The dynamic behaviors that may matter were found.
     */
    case selectDynamicBehaviorRelevanceRetrievalCompleted(SelectDynamicBehaviorRelevanceRetrievalCompletedEvent
    )
    /**
     * The dynamic behavior was selected.
     */
    case selectDynamicBehaviorCompleted(SelectDynamicBehaviorCompletedEvent
    )
    /**
     * It was settled which memories are needed.
     */
    case checkIfActiveMemoryNeededCompleted(CheckIfActiveMemoryNeededCompletedEvent
    )
    /**
     * Memories were extracted.
     */
    case extractActiveMemoriesCompleted(ExtractActiveMemoriesCompletedEvent
    )
    /**
     * The dynamic behavior set changes how the agent finds its way.
     */
    case navigateStateMachineDynamicBehaviorOverride(NavigateStateMachineDynamicBehaviorOverrideEvent
    )
    /**
     * An action of the present state was selected.
     */
    case navigateStateMachineActionStateActionSelected(NavigateStateMachineActionStateActionSelectedEvent
    )
    /**
     * The decision of a decision state has begun.
     */
    case navigateStateMachineDecisionStateDecisionStarted(NavigateStateMachineDecisionStateDecisionStartedEvent
    )
    /**
     * An exit condition of the present state was selected.
     */
    case navigateStateMachineExitConditionSelected(NavigateStateMachineExitConditionSelectedEvent
    )
    /**
     * A recall state has made queries of its own.
     */
    case navigateStateMachineRecallStateDynamicQueriesGenerated(NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent
    )
    /**
     * A recall state has taken its fixed queries.
     */
    case navigateStateMachineRecallStateStaticQueriesRetrieved(NavigateStateMachineRecallStateStaticQueriesRetrievedEvent
    )
    /**
     * A recall state has found memories.
     */
    case navigateStateMachineRecallStateActiveMemoryRetrieved(NavigateStateMachineRecallStateActiveMemoryRetrievedEvent
    )
    /**
     * A reflection state has taken its prompt.
     */
    case navigateStateMachineReflectionStatePromptRetrieved(NavigateStateMachineReflectionStatePromptRetrievedEvent
    )
    /**
     * A reflection state has reflected.
     */
    case navigateStateMachineReflectionStateReflectionGenerated(NavigateStateMachineReflectionStateReflectionGeneratedEvent
    )
    /**
     * An annotation state has taken its annotation.
     */
    case navigateStateMachineAnnotationStateAnnotationRetrieved(NavigateStateMachineAnnotationStateAnnotationRetrievedEvent
    )
    /**
     * The agent has gone on to another state.
     */
    case navigateStateMachineStateTransitioned(NavigateStateMachineStateTransitionedEvent
    )
    /**
     * A tool-call state has taken its designated tool.
     */
    case designatedToolRetrieved(GenerateToolParamsDesignatedToolRetrievedEvent
    )
    /**
     * The parameters of the designated tool were made.
     */
    case designatedToolCallParamsGenerated(GenerateToolParamsDesignatedToolCallParamsGeneratedEvent
    )
    /**
     * The designated tool has answered.
     */
    case navigateStateMachineToolCallStateToolOutputAvailable(NavigateStateMachineToolCallStateToolOutputAvailableEvent
    )
    /**
     * A tool is being called.
     */
    case toolCallStarted(ToolCallStartedEvent
    )
    /**
     * A tool has answered.
     */
    case toolCallEnded(ToolCallEndedEvent
    )
    /**
     * Something the agent has begun takes long; here is a filler for the time.
     */
    case actionTooLong(ActionTooLongEvent
    )
    /**
     * The dynamic behavior set changes how the agent answers.
     */
    case engageUserDynamicBehaviorOverride(EngageUserDynamicBehaviorOverrideEvent
    )
    /**
     * A fragment of the answer was written.
     */
    case engageUserMessageFragmentGenerated(EngageUserMessageFragmentGeneratedEvent
    )
    /**
     * A kind this version does not know.
     */
    case unknown(UnknownAgentAction
    )

}

#if compiler(>=6)
extension AgentAction: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAgentAction: FfiConverterRustBuffer {
    typealias SwiftType = AgentAction

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AgentAction {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .selectDynamicBehaviorVectorGenerated(try FfiConverterTypeSelectDynamicBehaviorVectorGeneratedEvent.read(from: &buf)
        )

        case 2: return .selectDynamicBehaviorRelevanceRetrievalCompleted(try FfiConverterTypeSelectDynamicBehaviorRelevanceRetrievalCompletedEvent.read(from: &buf)
        )

        case 3: return .selectDynamicBehaviorCompleted(try FfiConverterTypeSelectDynamicBehaviorCompletedEvent.read(from: &buf)
        )

        case 4: return .checkIfActiveMemoryNeededCompleted(try FfiConverterTypeCheckIfActiveMemoryNeededCompletedEvent.read(from: &buf)
        )

        case 5: return .extractActiveMemoriesCompleted(try FfiConverterTypeExtractActiveMemoriesCompletedEvent.read(from: &buf)
        )

        case 6: return .navigateStateMachineDynamicBehaviorOverride(try FfiConverterTypeNavigateStateMachineDynamicBehaviorOverrideEvent.read(from: &buf)
        )

        case 7: return .navigateStateMachineActionStateActionSelected(try FfiConverterTypeNavigateStateMachineActionStateActionSelectedEvent.read(from: &buf)
        )

        case 8: return .navigateStateMachineDecisionStateDecisionStarted(try FfiConverterTypeNavigateStateMachineDecisionStateDecisionStartedEvent.read(from: &buf)
        )

        case 9: return .navigateStateMachineExitConditionSelected(try FfiConverterTypeNavigateStateMachineExitConditionSelectedEvent.read(from: &buf)
        )

        case 10: return .navigateStateMachineRecallStateDynamicQueriesGenerated(try FfiConverterTypeNavigateStateMachineRecallStateDynamicQueriesGeneratedEvent.read(from: &buf)
        )

        case 11: return .navigateStateMachineRecallStateStaticQueriesRetrieved(try FfiConverterTypeNavigateStateMachineRecallStateStaticQueriesRetrievedEvent.read(from: &buf)
        )

        case 12: return .navigateStateMachineRecallStateActiveMemoryRetrieved(try FfiConverterTypeNavigateStateMachineRecallStateActiveMemoryRetrievedEvent.read(from: &buf)
        )

        case 13: return .navigateStateMachineReflectionStatePromptRetrieved(try FfiConverterTypeNavigateStateMachineReflectionStatePromptRetrievedEvent.read(from: &buf)
        )

        case 14: return .navigateStateMachineReflectionStateReflectionGenerated(try FfiConverterTypeNavigateStateMachineReflectionStateReflectionGeneratedEvent.read(from: &buf)
        )

        case 15: return .navigateStateMachineAnnotationStateAnnotationRetrieved(try FfiConverterTypeNavigateStateMachineAnnotationStateAnnotationRetrievedEvent.read(from: &buf)
        )

        case 16: return .navigateStateMachineStateTransitioned(try FfiConverterTypeNavigateStateMachineStateTransitionedEvent.read(from: &buf)
        )

        case 17: return .designatedToolRetrieved(try FfiConverterTypeGenerateToolParamsDesignatedToolRetrievedEvent.read(from: &buf)
        )

        case 18: return .designatedToolCallParamsGenerated(try FfiConverterTypeGenerateToolParamsDesignatedToolCallParamsGeneratedEvent.read(from: &buf)
        )

        case 19: return .navigateStateMachineToolCallStateToolOutputAvailable(try FfiConverterTypeNavigateStateMachineToolCallStateToolOutputAvailableEvent.read(from: &buf)
        )

        case 20: return .toolCallStarted(try FfiConverterTypeToolCallStartedEvent.read(from: &buf)
        )

        case 21: return .toolCallEnded(try FfiConverterTypeToolCallEndedEvent.read(from: &buf)
        )

        case 22: return .actionTooLong(try FfiConverterTypeActionTooLongEvent.read(from: &buf)
        )

        case 23: return .engageUserDynamicBehaviorOverride(try FfiConverterTypeEngageUserDynamicBehaviorOverrideEvent.read(from: &buf)
        )

        case 24: return .engageUserMessageFragmentGenerated(try FfiConverterTypeEngageUserMessageFragmentGeneratedEvent.read(from: &buf)
        )

        case 25: return .unknown(try FfiConverterTypeUnknownAgentAction.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AgentAction, into buf: inout [UInt8]) {
        switch value {

        case let .selectDynamicBehaviorVectorGenerated(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeSelectDynamicBehaviorVectorGeneratedEvent.write(v1, into: &buf)

        case let .selectDynamicBehaviorRelevanceRetrievalCompleted(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeSelectDynamicBehaviorRelevanceRetrievalCompletedEvent.write(v1, into: &buf)

        case let .selectDynamicBehaviorCompleted(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeSelectDynamicBehaviorCompletedEvent.write(v1, into: &buf)

        case let .checkIfActiveMemoryNeededCompleted(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeCheckIfActiveMemoryNeededCompletedEvent.write(v1, into: &buf)

        case let .extractActiveMemoriesCompleted(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeExtractActiveMemoriesCompletedEvent.write(v1, into: &buf)

        case let .navigateStateMachineDynamicBehaviorOverride(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypeNavigateStateMachineDynamicBehaviorOverrideEvent.write(v1, into: &buf)

        case let .navigateStateMachineActionStateActionSelected(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypeNavigateStateMachineActionStateActionSelectedEvent.write(v1, into: &buf)

        case let .navigateStateMachineDecisionStateDecisionStarted(v1):
            writeInt(&buf, Int32(8))
            FfiConverterTypeNavigateStateMachineDecisionStateDecisionStartedEvent.write(v1, into: &buf)

        case let .navigateStateMachineExitConditionSelected(v1):
            writeInt(&buf, Int32(9))
            FfiConverterTypeNavigateStateMachineExitConditionSelectedEvent.write(v1, into: &buf)

        case let .navigateStateMachineRecallStateDynamicQueriesGenerated(v1):
            writeInt(&buf, Int32(10))
            FfiConverterTypeNavigateStateMachineRecallStateDynamicQueriesGeneratedEvent.write(v1, into: &buf)

        case let .navigateStateMachineRecallStateStaticQueriesRetrieved(v1):
            writeInt(&buf, Int32(11))
            FfiConverterTypeNavigateStateMachineRecallStateStaticQueriesRetrievedEvent.write(v1, into: &buf)

        case let .navigateStateMachineRecallStateActiveMemoryRetrieved(v1):
            writeInt(&buf, Int32(12))
            FfiConverterTypeNavigateStateMachineRecallStateActiveMemoryRetrievedEvent.write(v1, into: &buf)

        case let .navigateStateMachineReflectionStatePromptRetrieved(v1):
            writeInt(&buf, Int32(13))
            FfiConverterTypeNavigateStateMachineReflectionStatePromptRetrievedEvent.write(v1, into: &buf)

        case let .navigateStateMachineReflectionStateReflectionGenerated(v1):
            writeInt(&buf, Int32(14))
            FfiConverterTypeNavigateStateMachineReflectionStateReflectionGeneratedEvent.write(v1, into: &buf)

        case let .navigateStateMachineAnnotationStateAnnotationRetrieved(v1):
            writeInt(&buf, Int32(15))
            FfiConverterTypeNavigateStateMachineAnnotationStateAnnotationRetrievedEvent.write(v1, into: &buf)

        case let .navigateStateMachineStateTransitioned(v1):
            writeInt(&buf, Int32(16))
            FfiConverterTypeNavigateStateMachineStateTransitionedEvent.write(v1, into: &buf)

        case let .designatedToolRetrieved(v1):
            writeInt(&buf, Int32(17))
            FfiConverterTypeGenerateToolParamsDesignatedToolRetrievedEvent.write(v1, into: &buf)

        case let .designatedToolCallParamsGenerated(v1):
            writeInt(&buf, Int32(18))
            FfiConverterTypeGenerateToolParamsDesignatedToolCallParamsGeneratedEvent.write(v1, into: &buf)

        case let .navigateStateMachineToolCallStateToolOutputAvailable(v1):
            writeInt(&buf, Int32(19))
            FfiConverterTypeNavigateStateMachineToolCallStateToolOutputAvailableEvent.write(v1, into: &buf)

        case let .toolCallStarted(v1):
            writeInt(&buf, Int32(20))
            FfiConverterTypeToolCallStartedEvent.write(v1, into: &buf)

        case let .toolCallEnded(v1):
            writeInt(&buf, Int32(21))
            FfiConverterTypeToolCallEndedEvent.write(v1, into: &buf)

        case let .actionTooLong(v1):
            writeInt(&buf, Int32(22))
            FfiConverterTypeActionTooLongEvent.write(v1, into: &buf)

        case let .engageUserDynamicBehaviorOverride(v1):
            writeInt(&buf, Int32(23))
            FfiConverterTypeEngageUserDynamicBehaviorOverrideEvent.write(v1, into: &buf)

        case let .engageUserMessageFragmentGenerated(v1):
            writeInt(&buf, Int32(24))
            FfiConverterTypeEngageUserMessageFragmentGeneratedEvent.write(v1, into: &buf)

        case let .unknown(v1):
            writeInt(&buf, Int32(25))
            FfiConverterTypeUnknownAgentAction.write(v1, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAgentAction_lift(_ buf: RustBuffer) throws -> AgentAction {
    return try FfiConverterTypeAgentAction.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAgentAction_lower(_ value: AgentAction) -> RustBuffer {
    return FfiConverterTypeAgentAction.lower(value)
}

/**
 * Media type of a voice message's audio.
 */

public enum AudioContentType: Equatable, Hashable, CustomStringConvertible {

    /**
     * MP3.
     */
    case mpeg
    /**
     * WAV.
     */
    case wav
    /**
     * A value this version does not know, as it stood on the wire.
     */
    case unknown(String
    )

// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_audiocontenttype_uniffi_trait_display(
            FfiConverterTypeAudioContentType_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension AudioContentType: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAudioContentType: FfiConverterRustBuffer {
    typealias SwiftType = AudioContentType

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AudioContentType {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .mpeg

        case 2: return .wav

        case 3: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AudioContentType, into buf: inout [UInt8]) {
        switch value {

        case .mpeg:
            writeInt(&buf, Int32(1))

        case .wav:
            writeInt(&buf, Int32(2))

        case let .unknown(v1):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAudioContentType_lift(_ buf: RustBuffer) throws -> AudioContentType {
    return try FfiConverterTypeAudioContentType.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAudioContentType_lower(_ value: AudioContentType) -> RustBuffer {
    return FfiConverterTypeAudioContentType.lower(value)
}

/**
 * Something that happens while a conversation is created or an interaction runs.
 */

public enum ConversationEvent: Equatable, Hashable {

    /**
     * The conversation exists. The first event of a creation.
     */
    case conversationCreated(ConversationCreatedEvent
    )
    /**
     * The text of the user's message is known. The first event of an interaction.
     */
    case userMessageAvailable(UserMessageAvailableEvent
    )
    /**
     * The agent does something on the way to its answer.
     */
    case currentAgentAction(CurrentAgentActionEvent
    )
    /**
     * A piece of the agent's message.
     */
    case newMessage(NewMessageEvent
    )
    /**
     * The interaction is over and kept.
     */
    case interactionComplete(InteractionCompleteEvent
    )
    /**
     * Something failed.
     */
    case error(ErrorEvent
    )
    /**
     * A kind this version does not know.
     */
    case unknown(UnknownEvent
    )

}

#if compiler(>=6)
extension ConversationEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConversationEvent: FfiConverterRustBuffer {
    typealias SwiftType = ConversationEvent

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConversationEvent {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .conversationCreated(try FfiConverterTypeConversationCreatedEvent.read(from: &buf)
        )

        case 2: return .userMessageAvailable(try FfiConverterTypeUserMessageAvailableEvent.read(from: &buf)
        )

        case 3: return .currentAgentAction(try FfiConverterTypeCurrentAgentActionEvent.read(from: &buf)
        )

        case 4: return .newMessage(try FfiConverterTypeNewMessageEvent.read(from: &buf)
        )

        case 5: return .interactionComplete(try FfiConverterTypeInteractionCompleteEvent.read(from: &buf)
        )

        case 6: return .error(try FfiConverterTypeErrorEvent.read(from: &buf)
        )

        case 7: return .unknown(try FfiConverterTypeUnknownEvent.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ConversationEvent, into buf: inout [UInt8]) {
        switch value {

        case let .conversationCreated(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeConversationCreatedEvent.write(v1, into: &buf)

        case let .userMessageAvailable(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeUserMessageAvailableEvent.write(v1, into: &buf)

        case let .currentAgentAction(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeCurrentAgentActionEvent.write(v1, into: &buf)

        case let .newMessage(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeNewMessageEvent.write(v1, into: &buf)

        case let .interactionComplete(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeInteractionCompleteEvent.write(v1, into: &buf)

        case let .error(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypeErrorEvent.write(v1, into: &buf)

        case let .unknown(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypeUnknownEvent.write(v1, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConversationEvent_lift(_ buf: RustBuffer) throws -> ConversationEvent {
    return try FfiConverterTypeConversationEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConversationEvent_lower(_ value: ConversationEvent) -> RustBuffer {
    return FfiConverterTypeConversationEvent.lower(value)
}

/**
 * Order of conversations.
 */

public enum ConversationSort: Equatable, Hashable, CustomStringConvertible {

    /**
     * The oldest first.
     */
    case createdAtAscending
    /**
     * The newest first.
     */
    case createdAtDescending
    /**
     * A value this version does not know, as it stood on the wire.
     */
    case unknown(String
    )

// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_conversationsort_uniffi_trait_display(
            FfiConverterTypeConversationSort_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ConversationSort: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConversationSort: FfiConverterRustBuffer {
    typealias SwiftType = ConversationSort

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConversationSort {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .createdAtAscending

        case 2: return .createdAtDescending

        case 3: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ConversationSort, into buf: inout [UInt8]) {
        switch value {

        case .createdAtAscending:
            writeInt(&buf, Int32(1))

        case .createdAtDescending:
            writeInt(&buf, Int32(2))

        case let .unknown(v1):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConversationSort_lift(_ buf: RustBuffer) throws -> ConversationSort {
    return try FfiConverterTypeConversationSort.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConversationSort_lower(_ value: ConversationSort) -> RustBuffer {
    return FfiConverterTypeConversationSort.lower(value)
}

/**
 * The kinds of failure; every language has one class for each.
 */

public enum ErrorKind: Equatable, Hashable {

    /**
     * The request makes no sense in the present state, such as the source of a text message (400 and other 4xx).
     */
    case badRequest
    /**
     * The API key, the user or the organisation was not accepted (401; for a sign-in also 403 and 404).
     */
    case authentication
    /**
     * The user lacks a permission (403).
     */
    case permission
    /**
     * The organisation, conversation, interaction or message is not there (404).
     */
    case notFound
    /**
     * Something else is going on with the same object (409).
     */
    case conflict
    /**
     * A field was refused: by the server (422), or before anything was sent.
     */
    case validation
    /**
     * Too many requests (429).
     */
    case rateLimit
    /**
     * The server failed (5xx other than 503).
     */
    case server
    /**
     * The service is down for maintenance or overloaded (503).
     */
    case serviceUnavailable
    /**
     * The server was not reached, the connection broke, or it led to another origin.
     */
    case network
    /**
     * The answer did not come in time.
     */
    case timeout
    /**
     * The answer is not what the API promises.
     */
    case decode
    /**
     * A setting is missing or wrong.
     */
    case configuration

}

#if compiler(>=6)
extension ErrorKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeErrorKind: FfiConverterRustBuffer {
    typealias SwiftType = ErrorKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ErrorKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .badRequest

        case 2: return .authentication

        case 3: return .permission

        case 4: return .notFound

        case 5: return .conflict

        case 6: return .validation

        case 7: return .rateLimit

        case 8: return .server

        case 9: return .serviceUnavailable

        case 10: return .network

        case 11: return .timeout

        case 12: return .decode

        case 13: return .configuration

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ErrorKind, into buf: inout [UInt8]) {
        switch value {

        case .badRequest:
            writeInt(&buf, Int32(1))

        case .authentication:
            writeInt(&buf, Int32(2))

        case .permission:
            writeInt(&buf, Int32(3))

        case .notFound:
            writeInt(&buf, Int32(4))

        case .conflict:
            writeInt(&buf, Int32(5))

        case .validation:
            writeInt(&buf, Int32(6))

        case .rateLimit:
            writeInt(&buf, Int32(7))

        case .server:
            writeInt(&buf, Int32(8))

        case .serviceUnavailable:
            writeInt(&buf, Int32(9))

        case .network:
            writeInt(&buf, Int32(10))

        case .timeout:
            writeInt(&buf, Int32(11))

        case .decode:
            writeInt(&buf, Int32(12))

        case .configuration:
            writeInt(&buf, Int32(13))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeErrorKind_lift(_ buf: RustBuffer) throws -> ErrorKind {
    return try FfiConverterTypeErrorKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeErrorKind_lower(_ value: ErrorKind) -> RustBuffer {
    return FfiConverterTypeErrorKind.lower(value)
}

/**
 * What the message is that a conversation or an interaction begins with.
 */

public enum InitialMessageType: Equatable, Hashable, CustomStringConvertible {

    /**
     * The user says it.
     */
    case userMessage
    /**
     * It happened outside the conversation.
     */
    case externalEvent
    /**
     * There is none: the agent goes on by itself. Only for interactions.
     */
    case skip
    /**
     * A value this version does not know, as it stood on the wire.
     */
    case unknown(String
    )

// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_initialmessagetype_uniffi_trait_display(
            FfiConverterTypeInitialMessageType_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension InitialMessageType: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInitialMessageType: FfiConverterRustBuffer {
    typealias SwiftType = InitialMessageType

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InitialMessageType {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .userMessage

        case 2: return .externalEvent

        case 3: return .skip

        case 4: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: InitialMessageType, into buf: inout [UInt8]) {
        switch value {

        case .userMessage:
            writeInt(&buf, Int32(1))

        case .externalEvent:
            writeInt(&buf, Int32(2))

        case .skip:
            writeInt(&buf, Int32(3))

        case let .unknown(v1):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInitialMessageType_lift(_ buf: RustBuffer) throws -> InitialMessageType {
    return try FfiConverterTypeInitialMessageType.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInitialMessageType_lower(_ value: InitialMessageType) -> RustBuffer {
    return FfiConverterTypeInitialMessageType.lower(value)
}

/**
 * A JSON value.
 */

public indirect enum JsonValue: Equatable, Hashable {

    /**
     * The value `null`.
     */
    case null
    /**
     * `true` or `false`.
     */
    case bool(
        /**
         * The value.
         */value: Bool
    )
    /**
     * A number without a fraction.
     */
    case integer(
        /**
         * The value.
         */value: Int64
    )
    /**
     * A number without a fraction that is too large for `Integer`.
     */
    case largeInteger(
        /**
         * The value.
         */value: UInt64
    )
    /**
     * A number with a fraction, or one that is larger still.
     */
    case number(
        /**
         * The value.
         */value: Double
    )
    /**
     * A string.
     */
    case text(
        /**
         * The value.
         */value: String
    )
    /**
     * A list.
     */
    case array(
        /**
         * The values.
         */values: [JsonValue]
    )
    /**
     * An object.
     */
    case object(
        /**
         * The fields, in the order in which they came where the language has ordered maps.
         */fields: [String: JsonValue]
    )

}

#if compiler(>=6)
extension JsonValue: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeJsonValue: FfiConverterRustBuffer {
    typealias SwiftType = JsonValue

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> JsonValue {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .null

        case 2: return .bool(value: try FfiConverterBool.read(from: &buf)
        )

        case 3: return .integer(value: try FfiConverterInt64.read(from: &buf)
        )

        case 4: return .largeInteger(value: try FfiConverterUInt64.read(from: &buf)
        )

        case 5: return .number(value: try FfiConverterDouble.read(from: &buf)
        )

        case 6: return .text(value: try FfiConverterString.read(from: &buf)
        )

        case 7: return .array(values: try FfiConverterSequenceTypeJsonValue.read(from: &buf)
        )

        case 8: return .object(fields: try FfiConverterDictionaryStringTypeJsonValue.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: JsonValue, into buf: inout [UInt8]) {
        switch value {

        case .null:
            writeInt(&buf, Int32(1))

        case let .bool(value):
            writeInt(&buf, Int32(2))
            FfiConverterBool.write(value, into: &buf)

        case let .integer(value):
            writeInt(&buf, Int32(3))
            FfiConverterInt64.write(value, into: &buf)

        case let .largeInteger(value):
            writeInt(&buf, Int32(4))
            FfiConverterUInt64.write(value, into: &buf)

        case let .number(value):
            writeInt(&buf, Int32(5))
            FfiConverterDouble.write(value, into: &buf)

        case let .text(value):
            writeInt(&buf, Int32(6))
            FfiConverterString.write(value, into: &buf)

        case let .array(values):
            writeInt(&buf, Int32(7))
            FfiConverterSequenceTypeJsonValue.write(values, into: &buf)

        case let .object(fields):
            writeInt(&buf, Int32(8))
            FfiConverterDictionaryStringTypeJsonValue.write(fields, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeJsonValue_lift(_ buf: RustBuffer) throws -> JsonValue {
    return try FfiConverterTypeJsonValue.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeJsonValue_lower(_ value: JsonValue) -> RustBuffer {
    return FfiConverterTypeJsonValue.lower(value)
}

/**
 * How a message was delivered.
 */

public enum MessageFormat: Equatable, Hashable, CustomStringConvertible {

    /**
     * As text.
     */
    case text
    /**
     * As speech; its audio can be had through `get_message_source`.
     */
    case voice
    /**
     * A value this version does not know, as it stood on the wire.
     */
    case unknown(String
    )

// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_messageformat_uniffi_trait_display(
            FfiConverterTypeMessageFormat_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension MessageFormat: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMessageFormat: FfiConverterRustBuffer {
    typealias SwiftType = MessageFormat

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MessageFormat {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .text

        case 2: return .voice

        case 3: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: MessageFormat, into buf: inout [UInt8]) {
        switch value {

        case .text:
            writeInt(&buf, Int32(1))

        case .voice:
            writeInt(&buf, Int32(2))

        case let .unknown(v1):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessageFormat_lift(_ buf: RustBuffer) throws -> MessageFormat {
    return try FfiConverterTypeMessageFormat.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessageFormat_lower(_ value: MessageFormat) -> RustBuffer {
    return FfiConverterTypeMessageFormat.lower(value)
}

/**
 * Order of messages.
 */

public enum MessageSort: Equatable, Hashable, CustomStringConvertible {

    /**
     * The oldest first.
     */
    case createdAtAscending
    /**
     * The newest first.
     */
    case createdAtDescending
    /**
     * By the identifier of the interaction, the lowest first.
     */
    case interactionIdAscending
    /**
     * By the identifier of the interaction, the highest first.
     */
    case interactionIdDescending
    /**
     * A value this version does not know, as it stood on the wire.
     */
    case unknown(String
    )

// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_messagesort_uniffi_trait_display(
            FfiConverterTypeMessageSort_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension MessageSort: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMessageSort: FfiConverterRustBuffer {
    typealias SwiftType = MessageSort

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MessageSort {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .createdAtAscending

        case 2: return .createdAtDescending

        case 3: return .interactionIdAscending

        case 4: return .interactionIdDescending

        case 5: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: MessageSort, into buf: inout [UInt8]) {
        switch value {

        case .createdAtAscending:
            writeInt(&buf, Int32(1))

        case .createdAtDescending:
            writeInt(&buf, Int32(2))

        case .interactionIdAscending:
            writeInt(&buf, Int32(3))

        case .interactionIdDescending:
            writeInt(&buf, Int32(4))

        case let .unknown(v1):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessageSort_lift(_ buf: RustBuffer) throws -> MessageSort {
    return try FfiConverterTypeMessageSort.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessageSort_lower(_ value: MessageSort) -> RustBuffer {
    return FfiConverterTypeMessageSort.lower(value)
}

/**
 * Who or what a message comes from.
 */

public enum MessageType: Equatable, Hashable, CustomStringConvertible {

    /**
     * Said by the user.
     */
    case userMessage
    /**
     * Said by the agent.
     */
    case agentMessage
    /**
     * Thought by the agent and not said; returned only when asked for.
     */
    case agentInnerThought
    /**
     * Something that happened outside the conversation and was reported into it.
     */
    case externalEvent
    /**
     * A value this version does not know, as it stood on the wire.
     */
    case unknown(String
    )

// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_messagetype_uniffi_trait_display(
            FfiConverterTypeMessageType_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension MessageType: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMessageType: FfiConverterRustBuffer {
    typealias SwiftType = MessageType

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MessageType {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .userMessage

        case 2: return .agentMessage

        case 3: return .agentInnerThought

        case 4: return .externalEvent

        case 5: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: MessageType, into buf: inout [UInt8]) {
        switch value {

        case .userMessage:
            writeInt(&buf, Int32(1))

        case .agentMessage:
            writeInt(&buf, Int32(2))

        case .agentInnerThought:
            writeInt(&buf, Int32(3))

        case .externalEvent:
            writeInt(&buf, Int32(4))

        case let .unknown(v1):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessageType_lift(_ buf: RustBuffer) throws -> MessageType {
    return try FfiConverterTypeMessageType.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessageType_lower(_ value: MessageType) -> RustBuffer {
    return FfiConverterTypeMessageType.lower(value)
}

/**
 * An analysis that runs after a conversation has finished.
 */

public enum PostProcessingType: Equatable, Hashable, CustomStringConvertible {

    /**
     * The user models were brought up to date.
     */
    case generateUserModels
    /**
     * Memories were extracted.
     */
    case extractMemories
    /**
     * Metrics were computed.
     */
    case computeMetrics
    /**
     * A value this version does not know, as it stood on the wire.
     */
    case unknown(String
    )

// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_postprocessingtype_uniffi_trait_display(
            FfiConverterTypePostProcessingType_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension PostProcessingType: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePostProcessingType: FfiConverterRustBuffer {
    typealias SwiftType = PostProcessingType

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PostProcessingType {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .generateUserModels

        case 2: return .extractMemories

        case 3: return .computeMetrics

        case 4: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PostProcessingType, into buf: inout [UInt8]) {
        switch value {

        case .generateUserModels:
            writeInt(&buf, Int32(1))

        case .extractMemories:
            writeInt(&buf, Int32(2))

        case .computeMetrics:
            writeInt(&buf, Int32(3))

        case let .unknown(v1):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePostProcessingType_lift(_ buf: RustBuffer) throws -> PostProcessingType {
    return try FfiConverterTypePostProcessingType.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePostProcessingType_lower(_ value: PostProcessingType) -> RustBuffer {
    return FfiConverterTypePostProcessingType.lower(value)
}

/**
 * Order of services.
 */

public enum ServiceSort: Equatable, Hashable, CustomStringConvertible {

    /**
     * By name, from A to Z.
     */
    case nameAscending
    /**
     * By name, from Z to A.
     */
    case nameDescending
    /**
     * Those that cannot be talked to first.
     */
    case isActiveAscending
    /**
     * Those that can be talked to first.
     */
    case isActiveDescending
    /**
     * A value this version does not know, as it stood on the wire.
     */
    case unknown(String
    )

// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_servicesort_uniffi_trait_display(
            FfiConverterTypeServiceSort_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ServiceSort: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeServiceSort: FfiConverterRustBuffer {
    typealias SwiftType = ServiceSort

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ServiceSort {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .nameAscending

        case 2: return .nameDescending

        case 3: return .isActiveAscending

        case 4: return .isActiveDescending

        case 5: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ServiceSort, into buf: inout [UInt8]) {
        switch value {

        case .nameAscending:
            writeInt(&buf, Int32(1))

        case .nameDescending:
            writeInt(&buf, Int32(2))

        case .isActiveAscending:
            writeInt(&buf, Int32(3))

        case .isActiveDescending:
            writeInt(&buf, Int32(4))

        case let .unknown(v1):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceSort_lift(_ buf: RustBuffer) throws -> ServiceSort {
    return try FfiConverterTypeServiceSort.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceSort_lower(_ value: ServiceSort) -> RustBuffer {
    return FfiConverterTypeServiceSort.lower(value)
}

/**
 * How the agent got from one state to the next. The kind is that of the state which was left.
 */

public enum StateTransitionLog: Equatable, Hashable {

    /**
     * From a state in which the agent talks to the user.
     */
    case action(ActionStateTransition
    )
    /**
     * From a state in which the agent decides where to go.
     */
    case decision(DecisionStateTransition
    )
    /**
     * From a state in which the agent recalls memories.
     */
    case recall(RecallStateTransition
    )
    /**
     * Back to an earlier state.
     */
    case jumpback(JumpbackStateTransition
    )
    /**
     * From a state that puts a fixed thought into the agent's mind.
     */
    case annotation(AnnotationStateTransition
    )
    /**
     * From a state in which the agent reflects.
     */
    case reflection(ReflectionStateTransition
    )
    /**
     * From a state in which the agent calls a designated tool.
     */
    case toolCall(ToolCallStateTransition
    )
    /**
     * A kind this version does not know.
     */
    case unknown(UnknownStateTransition
    )

}

#if compiler(>=6)
extension StateTransitionLog: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStateTransitionLog: FfiConverterRustBuffer {
    typealias SwiftType = StateTransitionLog

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StateTransitionLog {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .action(try FfiConverterTypeActionStateTransition.read(from: &buf)
        )

        case 2: return .decision(try FfiConverterTypeDecisionStateTransition.read(from: &buf)
        )

        case 3: return .recall(try FfiConverterTypeRecallStateTransition.read(from: &buf)
        )

        case 4: return .jumpback(try FfiConverterTypeJumpbackStateTransition.read(from: &buf)
        )

        case 5: return .annotation(try FfiConverterTypeAnnotationStateTransition.read(from: &buf)
        )

        case 6: return .reflection(try FfiConverterTypeReflectionStateTransition.read(from: &buf)
        )

        case 7: return .toolCall(try FfiConverterTypeToolCallStateTransition.read(from: &buf)
        )

        case 8: return .unknown(try FfiConverterTypeUnknownStateTransition.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: StateTransitionLog, into buf: inout [UInt8]) {
        switch value {

        case let .action(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeActionStateTransition.write(v1, into: &buf)

        case let .decision(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeDecisionStateTransition.write(v1, into: &buf)

        case let .recall(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeRecallStateTransition.write(v1, into: &buf)

        case let .jumpback(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeJumpbackStateTransition.write(v1, into: &buf)

        case let .annotation(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeAnnotationStateTransition.write(v1, into: &buf)

        case let .reflection(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypeReflectionStateTransition.write(v1, into: &buf)

        case let .toolCall(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypeToolCallStateTransition.write(v1, into: &buf)

        case let .unknown(v1):
            writeInt(&buf, Int32(8))
            FfiConverterTypeUnknownStateTransition.write(v1, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStateTransitionLog_lift(_ buf: RustBuffer) throws -> StateTransitionLog {
    return try FfiConverterTypeStateTransitionLog.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStateTransitionLog_lower(_ value: StateTransitionLog) -> RustBuffer {
    return FfiConverterTypeStateTransitionLog.lower(value)
}

/**
 * A tag to look for, written `key:value`, `key:*` for any value, or `key:` for the value null.
 */

public enum TagFilter: Equatable, Hashable, CustomStringConvertible {

    /**
     * The tag has this value.
     */
    case equals(
        /**
         * Key of the tag.
         */key: String,
        /**
         * Value of the tag.
         */value: String
    )
    /**
     * The tag is there, whatever its value.
     */
    case any(
        /**
         * Key of the tag.
         */key: String
    )
    /**
     * The tag is there and its value is null.
     */
    case null(
        /**
         * Key of the tag.
         */key: String
    )

// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_tagfilter_uniffi_trait_display(
            FfiConverterTypeTagFilter_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension TagFilter: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTagFilter: FfiConverterRustBuffer {
    typealias SwiftType = TagFilter

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TagFilter {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .equals(key: try FfiConverterString.read(from: &buf), value: try FfiConverterString.read(from: &buf)
        )

        case 2: return .any(key: try FfiConverterString.read(from: &buf)
        )

        case 3: return .null(key: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: TagFilter, into buf: inout [UInt8]) {
        switch value {

        case let .equals(key,value):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(key, into: &buf)
            FfiConverterString.write(value, into: &buf)

        case let .any(key):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(key, into: &buf)

        case let .null(key):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(key, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTagFilter_lift(_ buf: RustBuffer) throws -> TagFilter {
    return try FfiConverterTypeTagFilter.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTagFilter_lower(_ value: TagFilter) -> RustBuffer {
    return FfiConverterTypeTagFilter.lower(value)
}

/**
 * What the audio of a voice message is: an MP3 file, or samples without a header.
 */

public enum UserMessageAudioConfig: Equatable, Hashable {

    /**
     * MP3.
     */
    case mp3
    /**
     * Signed little-endian samples. A WAV file holds them after its header.
     */
    case pcm(
        /**
         * Samples a second: 4000 to 44100.
         */frameRate: UInt32,
        /**
         * Number of channels: 1.
         */nChannels: UInt32,
        /**
         * Bytes of a sample: 2 or 4.
         */sampleWidth: UInt32
    )

}

#if compiler(>=6)
extension UserMessageAudioConfig: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUserMessageAudioConfig: FfiConverterRustBuffer {
    typealias SwiftType = UserMessageAudioConfig

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UserMessageAudioConfig {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .mp3

        case 2: return .pcm(frameRate: try FfiConverterUInt32.read(from: &buf), nChannels: try FfiConverterUInt32.read(from: &buf), sampleWidth: try FfiConverterUInt32.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: UserMessageAudioConfig, into buf: inout [UInt8]) {
        switch value {

        case .mp3:
            writeInt(&buf, Int32(1))

        case let .pcm(frameRate,nChannels,sampleWidth):
            writeInt(&buf, Int32(2))
            FfiConverterUInt32.write(frameRate, into: &buf)
            FfiConverterUInt32.write(nChannels, into: &buf)
            FfiConverterUInt32.write(sampleWidth, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserMessageAudioConfig_lift(_ buf: RustBuffer) throws -> UserMessageAudioConfig {
    return try FfiConverterTypeUserMessageAudioConfig.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserMessageAudioConfig_lower(_ value: UserMessageAudioConfig) -> RustBuffer {
    return FfiConverterTypeUserMessageAudioConfig.lower(value)
}

/**
 * Order of users.
 */

public enum UserSort: Equatable, Hashable, CustomStringConvertible {

    /**
     * By first name, from A to Z.
     */
    case firstNameAscending
    /**
     * By first name, from Z to A.
     */
    case firstNameDescending
    /**
     * By last name, from A to Z.
     */
    case lastNameAscending
    /**
     * By last name, from Z to A.
     */
    case lastNameDescending
    /**
     * By email address, from A to Z.
     */
    case emailAscending
    /**
     * By email address, from Z to A.
     */
    case emailDescending
    /**
     * Those with the fewest conversations first.
     */
    case numConversationsAscending
    /**
     * Those with the most conversations first.
     */
    case numConversationsDescending
    /**
     * Those with the fewest messages first.
     */
    case numMessagesAscending
    /**
     * Those with the most messages first.
     */
    case numMessagesDescending
    /**
     * Those who have been silent longest first.
     */
    case lastMessageTimeAscending
    /**
     * Those who talked last first.
     */
    case lastMessageTimeDescending
    /**
     * A value this version does not know, as it stood on the wire.
     */
    case unknown(String
    )

// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amigo_core_fn_method_usersort_uniffi_trait_display(
            FfiConverterTypeUserSort_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension UserSort: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUserSort: FfiConverterRustBuffer {
    typealias SwiftType = UserSort

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UserSort {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .firstNameAscending

        case 2: return .firstNameDescending

        case 3: return .lastNameAscending

        case 4: return .lastNameDescending

        case 5: return .emailAscending

        case 6: return .emailDescending

        case 7: return .numConversationsAscending

        case 8: return .numConversationsDescending

        case 9: return .numMessagesAscending

        case 10: return .numMessagesDescending

        case 11: return .lastMessageTimeAscending

        case 12: return .lastMessageTimeDescending

        case 13: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: UserSort, into buf: inout [UInt8]) {
        switch value {

        case .firstNameAscending:
            writeInt(&buf, Int32(1))

        case .firstNameDescending:
            writeInt(&buf, Int32(2))

        case .lastNameAscending:
            writeInt(&buf, Int32(3))

        case .lastNameDescending:
            writeInt(&buf, Int32(4))

        case .emailAscending:
            writeInt(&buf, Int32(5))

        case .emailDescending:
            writeInt(&buf, Int32(6))

        case .numConversationsAscending:
            writeInt(&buf, Int32(7))

        case .numConversationsDescending:
            writeInt(&buf, Int32(8))

        case .numMessagesAscending:
            writeInt(&buf, Int32(9))

        case .numMessagesDescending:
            writeInt(&buf, Int32(10))

        case .lastMessageTimeAscending:
            writeInt(&buf, Int32(11))

        case .lastMessageTimeDescending:
            writeInt(&buf, Int32(12))

        case let .unknown(v1):
            writeInt(&buf, Int32(13))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserSort_lift(_ buf: RustBuffer) throws -> UserSort {
    return try FfiConverterTypeUserSort.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserSort_lower(_ value: UserSort) -> RustBuffer {
    return FfiConverterTypeUserSort.lower(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt32: FfiConverterRustBuffer {
    typealias SwiftType = UInt32?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt32.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt32.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt64: FfiConverterRustBuffer {
    typealias SwiftType = UInt64?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt64.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt64.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionBool: FfiConverterRustBuffer {
    typealias SwiftType = Bool?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterBool.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
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

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterString.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
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
fileprivate struct FfiConverterOptionTypeServiceFilterValues: FfiConverterRustBuffer {
    typealias SwiftType = ServiceFilterValues?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeServiceFilterValues.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeServiceFilterValues.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeUserPreferences: FfiConverterRustBuffer {
    typealias SwiftType = UserPreferences?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeUserPreferences.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeUserPreferences.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeVersionReference: FfiConverterRustBuffer {
    typealias SwiftType = VersionReference?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeVersionReference.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeVersionReference.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeVersionSetInfo: FfiConverterRustBuffer {
    typealias SwiftType = VersionSetInfo?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeVersionSetInfo.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeVersionSetInfo.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeInitialMessageType: FfiConverterRustBuffer {
    typealias SwiftType = InitialMessageType?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeInitialMessageType.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeInitialMessageType.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeUserMessageAudioConfig: FfiConverterRustBuffer {
    typealias SwiftType = UserMessageAudioConfig?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeUserMessageAudioConfig.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeUserMessageAudioConfig.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceString.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
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
fileprivate struct FfiConverterOptionSequenceTypeSpokenCharacter: FfiConverterRustBuffer {
    typealias SwiftType = [SpokenCharacter]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeSpokenCharacter.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeSpokenCharacter.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeTimestamp: FfiConverterRustBuffer {
    typealias SwiftType = Timestamp?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTimestamp.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTimestamp.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]

    public static func write(_ value: [String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterString.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String] {
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
fileprivate struct FfiConverterSequenceTypeConversation: FfiConverterRustBuffer {
    typealias SwiftType = [Conversation]

    public static func write(_ value: [Conversation], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeConversation.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Conversation] {
        let len: Int32 = try readInt(&buf)
        var seq = [Conversation]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeConversation.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeConversationStarter: FfiConverterRustBuffer {
    typealias SwiftType = [ConversationStarter]

    public static func write(_ value: [ConversationStarter], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeConversationStarter.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ConversationStarter] {
        let len: Int32 = try readInt(&buf)
        var seq = [ConversationStarter]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeConversationStarter.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMessage: FfiConverterRustBuffer {
    typealias SwiftType = [Message]

    public static func write(_ value: [Message], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMessage.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Message] {
        let len: Int32 = try readInt(&buf)
        var seq = [Message]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMessage.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeQueryAndResponse: FfiConverterRustBuffer {
    typealias SwiftType = [QueryAndResponse]

    public static func write(_ value: [QueryAndResponse], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeQueryAndResponse.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [QueryAndResponse] {
        let len: Int32 = try readInt(&buf)
        var seq = [QueryAndResponse]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeQueryAndResponse.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeService: FfiConverterRustBuffer {
    typealias SwiftType = [Service]

    public static func write(_ value: [Service], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeService.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Service] {
        let len: Int32 = try readInt(&buf)
        var seq = [Service]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeService.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeServiceTag: FfiConverterRustBuffer {
    typealias SwiftType = [ServiceTag]

    public static func write(_ value: [ServiceTag], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeServiceTag.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ServiceTag] {
        let len: Int32 = try readInt(&buf)
        var seq = [ServiceTag]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeServiceTag.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSpokenCharacter: FfiConverterRustBuffer {
    typealias SwiftType = [SpokenCharacter]

    public static func write(_ value: [SpokenCharacter], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSpokenCharacter.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SpokenCharacter] {
        let len: Int32 = try readInt(&buf)
        var seq = [SpokenCharacter]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSpokenCharacter.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeToolCallLog: FfiConverterRustBuffer {
    typealias SwiftType = [ToolCallLog]

    public static func write(_ value: [ToolCallLog], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeToolCallLog.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ToolCallLog] {
        let len: Int32 = try readInt(&buf)
        var seq = [ToolCallLog]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeToolCallLog.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeUser: FfiConverterRustBuffer {
    typealias SwiftType = [User]

    public static func write(_ value: [User], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeUser.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [User] {
        let len: Int32 = try readInt(&buf)
        var seq = [User]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeUser.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeUserDimension: FfiConverterRustBuffer {
    typealias SwiftType = [UserDimension]

    public static func write(_ value: [UserDimension], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeUserDimension.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [UserDimension] {
        let len: Int32 = try readInt(&buf)
        var seq = [UserDimension]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeUserDimension.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeUserModel: FfiConverterRustBuffer {
    typealias SwiftType = [UserModel]

    public static func write(_ value: [UserModel], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeUserModel.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [UserModel] {
        let len: Int32 = try readInt(&buf)
        var seq = [UserModel]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeUserModel.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeWorkingMemory: FfiConverterRustBuffer {
    typealias SwiftType = [WorkingMemory]

    public static func write(_ value: [WorkingMemory], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeWorkingMemory.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [WorkingMemory] {
        let len: Int32 = try readInt(&buf)
        var seq = [WorkingMemory]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeWorkingMemory.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeConversationSort: FfiConverterRustBuffer {
    typealias SwiftType = [ConversationSort]

    public static func write(_ value: [ConversationSort], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeConversationSort.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ConversationSort] {
        let len: Int32 = try readInt(&buf)
        var seq = [ConversationSort]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeConversationSort.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeJsonValue: FfiConverterRustBuffer {
    typealias SwiftType = [JsonValue]

    public static func write(_ value: [JsonValue], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeJsonValue.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [JsonValue] {
        let len: Int32 = try readInt(&buf)
        var seq = [JsonValue]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeJsonValue.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMessageSort: FfiConverterRustBuffer {
    typealias SwiftType = [MessageSort]

    public static func write(_ value: [MessageSort], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMessageSort.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [MessageSort] {
        let len: Int32 = try readInt(&buf)
        var seq = [MessageSort]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMessageSort.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMessageType: FfiConverterRustBuffer {
    typealias SwiftType = [MessageType]

    public static func write(_ value: [MessageType], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMessageType.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [MessageType] {
        let len: Int32 = try readInt(&buf)
        var seq = [MessageType]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMessageType.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePostProcessingType: FfiConverterRustBuffer {
    typealias SwiftType = [PostProcessingType]

    public static func write(_ value: [PostProcessingType], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePostProcessingType.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PostProcessingType] {
        let len: Int32 = try readInt(&buf)
        var seq = [PostProcessingType]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePostProcessingType.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeServiceSort: FfiConverterRustBuffer {
    typealias SwiftType = [ServiceSort]

    public static func write(_ value: [ServiceSort], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeServiceSort.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ServiceSort] {
        let len: Int32 = try readInt(&buf)
        var seq = [ServiceSort]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeServiceSort.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStateTransitionLog: FfiConverterRustBuffer {
    typealias SwiftType = [StateTransitionLog]

    public static func write(_ value: [StateTransitionLog], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStateTransitionLog.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [StateTransitionLog] {
        let len: Int32 = try readInt(&buf)
        var seq = [StateTransitionLog]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStateTransitionLog.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeTagFilter: FfiConverterRustBuffer {
    typealias SwiftType = [TagFilter]

    public static func write(_ value: [TagFilter], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTagFilter.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [TagFilter] {
        let len: Int32 = try readInt(&buf)
        var seq = [TagFilter]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTagFilter.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeUserSort: FfiConverterRustBuffer {
    typealias SwiftType = [UserSort]

    public static func write(_ value: [UserSort], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeUserSort.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [UserSort] {
        let len: Int32 = try readInt(&buf)
        var seq = [UserSort]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeUserSort.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceSequenceTypeToolCallLog: FfiConverterRustBuffer {
    typealias SwiftType = [[ToolCallLog]]

    public static func write(_ value: [[ToolCallLog]], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterSequenceTypeToolCallLog.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [[ToolCallLog]] {
        let len: Int32 = try readInt(&buf)
        var seq = [[ToolCallLog]]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterSequenceTypeToolCallLog.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeTimestamp: FfiConverterRustBuffer {
    typealias SwiftType = [Timestamp]

    public static func write(_ value: [Timestamp], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTimestamp.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Timestamp] {
        let len: Int32 = try readInt(&buf)
        var seq = [Timestamp]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTimestamp.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringString: FfiConverterRustBuffer {
    public static func write(_ value: [String: String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterString.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: String] {
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
fileprivate struct FfiConverterDictionaryStringTypeLlmConfig: FfiConverterRustBuffer {
    public static func write(_ value: [String: LlmConfig], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterTypeLlmConfig.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: LlmConfig] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: LlmConfig]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterTypeLlmConfig.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringTypeVersionSet: FfiConverterRustBuffer {
    public static func write(_ value: [String: VersionSet], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterTypeVersionSet.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: VersionSet] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: VersionSet]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterTypeVersionSet.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringTypeJsonValue: FfiConverterRustBuffer {
    public static func write(_ value: [String: JsonValue], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterTypeJsonValue.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: JsonValue] {
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

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringOptionString: FfiConverterRustBuffer {
    public static func write(_ value: [String: String?], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterOptionString.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: String?] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: String?]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterOptionString.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}

/**
 * The bytes of a message.
 */
public typealias RecordedMessage = Data

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRecordedMessage: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RecordedMessage {
        return try FfiConverterData.read(from: &buf)
    }

    public static func write(_ value: RecordedMessage, into buf: inout [UInt8]) {
        return FfiConverterData.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> RecordedMessage {
        return try FfiConverterData.lift(value)
    }

    public static func lower(_ value: RecordedMessage) -> RustBuffer {
        return FfiConverterData.lower(value)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecordedMessage_lift(_ value: RustBuffer) throws -> RecordedMessage {
    return try FfiConverterTypeRecordedMessage.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecordedMessage_lower(_ value: RecordedMessage) -> RustBuffer {
    return FfiConverterTypeRecordedMessage.lower(value)
}

/**
 * An instant.
 */
public typealias Timestamp = Date

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTimestamp: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Timestamp {
        return try FfiConverterTimestamp.read(from: &buf)
    }

    public static func write(_ value: Timestamp, into buf: inout [UInt8]) {
        return FfiConverterTimestamp.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Timestamp {
        return try FfiConverterTimestamp.lift(value)
    }

    public static func lower(_ value: Timestamp) -> RustBuffer {
        return FfiConverterTimestamp.lower(value)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimestamp_lift(_ value: RustBuffer) throws -> Timestamp {
    return try FfiConverterTypeTimestamp.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimestamp_lower(_ value: Timestamp) -> RustBuffer {
    return FfiConverterTypeTimestamp.lower(value)
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
    let scaffolding_contract_version = ffi_amigo_core_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }

    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
public func uniffiEnsureAmigoCoreInitialized() {
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
