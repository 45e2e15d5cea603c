import Foundation

/// A client of one organisation's conversations, signed in as one user.
///
/// Sign-in, retries and rate limits are its own business. Tasks and threads may share it; it keeps its connections until it
/// is closed or no longer used. Nothing is sent before the first call.
public final class AmigoClient: Sendable {
    private let native: NativeClient

    /// The operations on conversations.
    public let conversations: Conversations

    /// The operations on services.
    public let services: Services

    /// The operations on users.
    public let users: Users

    /// Makes a client.
    ///
    /// - Parameters:
    ///   - organizationId: The organisation.
    ///   - apiKey: The API key.
    ///   - apiKeyId: Identifier of the API key.
    ///   - userId: The user to sign in as.
    ///   - bearerToken: A token that was had elsewhere. It is used as it is, instead of an API key, and cannot be renewed.
    ///   - baseUrl: Where the API is; `https://api.amigo.ai` unless set. Must be https, or http on this machine.
    ///   - timeout: Seconds that a call may take, with all its attempts; 60 unless set.
    ///   - connectTimeout: Seconds that connecting may take; 10 unless set.
    ///   - streamTimeout: Seconds that a stream of events may pause; 300 unless set.
    ///   - maxAttempts: How often a call is tried at most; 3 unless set, and at least 1.
    ///   - maxResponseBytes: The longest answer that is taken, in bytes after decompression; 256 MiB unless set.
    ///   - pacing: Whether following pages keeps to the documented rate limits; it does, save against a server on this
    ///     machine, unless set.
    ///   - userAgent: Name and version of the program, put before the SDK's own in the `User-Agent` header.
    ///   - environment: Whether what is not given here is taken from `AMIGO_API_KEY`, `AMIGO_API_KEY_ID`, `AMIGO_USER_ID`,
    ///     `AMIGO_ORGANIZATION_ID` and `AMIGO_BASE_URL`.
    /// - Throws: `AmigoError.configuration` when a setting is missing or wrong, naming it.
    public init(
        organizationId: String? = nil,
        apiKey: String? = nil,
        apiKeyId: String? = nil,
        userId: String? = nil,
        bearerToken: String? = nil,
        baseUrl: String? = nil,
        timeout: TimeInterval? = nil,
        connectTimeout: TimeInterval? = nil,
        streamTimeout: TimeInterval? = nil,
        maxAttempts: Int? = nil,
        maxResponseBytes: Int64? = nil,
        pacing: Bool? = nil,
        userAgent: String? = nil,
        environment: Bool = false
    ) throws {
        let settings = NativeSettings(
            organizationId: organizationId,
            apiKey: apiKey,
            apiKeyId: apiKeyId,
            userId: userId,
            bearerToken: bearerToken,
            baseUrl: baseUrl,
            timeout: timeout,
            connectTimeout: connectTimeout,
            streamTimeout: streamTimeout,
            maxAttempts: maxAttempts.map { Int64($0) },
            maxResponseBytes: maxResponseBytes,
            pacing: pacing,
            userAgent: userAgent,
            environment: environment
        )
        let native = try translating { try NativeClient(settings: settings) }
        self.native = native
        self.conversations = Conversations(native: native)
        self.services = Services(native: native)
        self.users = Users(native: native)
    }

    /// Calls an operation by its name, with its parameters side by side, and gives the answer as it came: for what the models
    /// leave out.
    ///
    /// - Parameters:
    ///   - operation: Name of the operation, such as `get_messages`.
    ///   - arguments: Its parameters by their names on the wire.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func call(
        _ operation: String,
        arguments: [String: JsonValue] = [:],
        options: CallOptions = CallOptions()
    ) async throws -> RawResponse {
        let native = self.native
        let answer = try await calling { (cancellation: Cancellation) async throws -> NativeAnswer in
            try await native.call(
                operation: operation, arguments: arguments, options: options.native, cancellation: cancellation
            )
        }
        return RawResponse(status: Int(answer.status), headers: answer.headers, body: answer.body)
    }

    /// Calls an operation that answers in events by its name, with its parameters side by side, and gives the JSON of each event
    /// as it came: for what the models leave out. Nothing is sent before the first is asked for.
    ///
    /// - Parameters:
    ///   - operation: Name of the operation, such as `interact_with_conversation`.
    ///   - arguments: Its parameters by their names on the wire.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func stream(
        _ operation: String,
        arguments: [String: JsonValue] = [:],
        options: CallOptions = CallOptions()
    ) -> AsyncThrowingStream<String, Error> {
        let native = self.native
        return reading { () throws -> LineStream in
            try native.stream(operation: operation, arguments: arguments, options: options.native)
        }
    }

    /// Closes the client: calls under way fail, and so do later ones. Closing again does nothing.
    public func close() {
        native.shutDown()
    }

    deinit {
        native.shutDown()
    }
}

/// What may be set for one call alone.
public struct CallOptions: Sendable {
    /// Seconds that the call may take, with all its attempts; of one that answers in events, until the answer has begun.
    public var timeout: TimeInterval?
    /// How often it is tried at most.
    public var maxAttempts: Int?
    /// Headers beside the client's own; they cannot replace the credentials.
    public var headers: [String: String]
    /// Seconds that a stream of events may pause.
    public var streamTimeout: TimeInterval?

    /// Sets what is given here.
    public init(
        timeout: TimeInterval? = nil,
        maxAttempts: Int? = nil,
        headers: [String: String] = [:],
        streamTimeout: TimeInterval? = nil
    ) {
        self.timeout = timeout
        self.maxAttempts = maxAttempts
        self.headers = headers
        self.streamTimeout = streamTimeout
    }

    var native: NativeOptions {
        NativeOptions(
            timeout: timeout,
            streamTimeout: streamTimeout,
            maxAttempts: maxAttempts.map { Int64($0) },
            headers: headers
        )
    }
}

/// An answer as it came.
public struct RawResponse: Sendable, CustomStringConvertible {
    /// HTTP status.
    public let status: Int
    /// Headers, by their names in lower case.
    public let headers: [String: String]
    /// The bytes after decompression; empty where the operation answers with nothing.
    public let body: Data

    /// Shows nothing of what was said.
    public var description: String {
        "RawResponse(status: \(status), body: <\(body.count) bytes>)"
    }
}
