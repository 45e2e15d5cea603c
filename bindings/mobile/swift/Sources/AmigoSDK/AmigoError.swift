import Foundation

/// Why something failed, and what to do next: everything this package throws, save `CancellationError`.
///
/// No API key, token, signed URL or text of a message is in it.
public enum AmigoError: Error, Sendable {
    /// The request makes no sense in the present state, such as the source of a text message (400 and other 4xx).
    case badRequest(ErrorDetails)
    /// The API key, the user or the organisation was not accepted (401; for a sign-in also 403 and 404).
    case authentication(ErrorDetails)
    /// The user lacks a permission (403).
    case permission(ErrorDetails)
    /// The organisation, conversation, interaction or message is not there (404).
    case notFound(ErrorDetails)
    /// Something else is going on with the same object (409).
    case conflict(ErrorDetails)
    /// A field was refused: by the server (422), or before anything was sent.
    case validation(ErrorDetails)
    /// Too many requests (429).
    case rateLimit(ErrorDetails)
    /// The server failed (5xx other than 503).
    case server(ErrorDetails)
    /// The service is down for maintenance or overloaded (503).
    case serviceUnavailable(ErrorDetails)
    /// The server was not reached, the connection broke, or it led to another origin.
    case network(ErrorDetails)
    /// The answer did not come in time.
    case timeout(ErrorDetails)
    /// The answer is not what the API promises.
    case decode(ErrorDetails)
    /// A setting is missing or wrong.
    case configuration(ErrorDetails)

    /// What is known of the failure.
    public var details: ErrorDetails {
        switch self {
        case .badRequest(let details), .authentication(let details), .permission(let details), .notFound(let details),
            .conflict(let details), .validation(let details), .rateLimit(let details), .server(let details),
            .serviceUnavailable(let details), .network(let details), .timeout(let details), .decode(let details),
            .configuration(let details):
            return details
        }
    }

    init(_ details: ErrorDetails) {
        switch details.kind {
        case .badRequest: self = .badRequest(details)
        case .authentication: self = .authentication(details)
        case .permission: self = .permission(details)
        case .notFound: self = .notFound(details)
        case .conflict: self = .conflict(details)
        case .validation: self = .validation(details)
        case .rateLimit: self = .rateLimit(details)
        case .server: self = .server(details)
        case .serviceUnavailable: self = .serviceUnavailable(details)
        case .network: self = .network(details)
        case .timeout: self = .timeout(details)
        case .decode: self = .decode(details)
        case .configuration: self = .configuration(details)
        }
    }

    init(_ failure: Failure) {
        self.init(
            ErrorDetails(
                kind: failure.kind,
                message: failure.message,
                summary: failure.summary,
                operation: failure.operation,
                status: failure.status.map { Int($0) },
                code: failure.code,
                fieldErrors: failure.fieldErrors,
                requestId: failure.requestId,
                retryAfter: failure.retryAfter,
                responseBody: failure.responseBody
            )
        )
    }
}

extension AmigoError: LocalizedError, CustomStringConvertible {
    /// The operation, what happened and what to do next.
    public var errorDescription: String? { details.summary }

    /// The operation, what happened and what to do next.
    public var description: String { details.summary }
}

/// What is known of a failure.
public struct ErrorDetails: Sendable {
    /// What kind of failure it is.
    public let kind: ErrorKind
    /// What happened and what to do next.
    public let message: String
    /// The message with the operation before it, and the kind, status and request id behind it.
    public let summary: String
    /// Name of the operation that failed, such as `get_messages`.
    public let operation: String?
    /// HTTP status of the answer; nil when there was no answer.
    public let status: Int?
    /// Machine-readable code the server gave.
    public let code: String?
    /// What is wrong with which field: of a 422, or found before anything was sent.
    public let fieldErrors: [FieldError]
    /// The server's identifier of the request, for its operators.
    public let requestId: String?
    /// How many seconds the server asked to wait before the next try.
    public let retryAfter: TimeInterval?
    /// The body of the answer with secrets and echoed input taken out; nil when it was not JSON.
    public let responseBody: String?
}
