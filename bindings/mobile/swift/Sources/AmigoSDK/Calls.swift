import Foundation

/// Makes a call that ends when its task is cancelled, and turns what the native side throws into what this package throws.
func calling<Answer: Sendable>(
    _ call: @Sendable (Cancellation) async throws -> Answer
) async throws -> Answer {
    let cancellation = Cancellation()
    return try await withTaskCancellationHandler {
        do {
            try Task.checkCancellation()
            return try await call(cancellation)
        } catch {
            throw translated(error)
        }
    } onCancel: {
        cancellation.cancel()
    }
}

/// The same for what does not wait.
func translating<Answer>(_ work: () throws -> Answer) throws -> Answer {
    do {
        return try work()
    } catch {
        throw translated(error)
    }
}

private func translated(_ error: any Error) -> any Error {
    if let native = error as? NativeError {
        switch native {
        case .Failed(let failure): return AmigoError(failure)
        case .Cancelled: return CancellationError()
        }
    }
    if error is AmigoError || error is CancellationError {
        return error
    }
    return refusal(kind: .decode, message: "a defect in this package came to light; please report it")
}

/// Every item of every page, from the page that `open` asks for on. Nothing is fetched that is not asked for.
func following<Pages: Sendable, Page: Sendable, Item: Sendable>(
    open: @escaping @Sendable () throws -> Pages,
    next: @escaping @Sendable (Pages, Cancellation) async throws -> Page?,
    items: @escaping @Sendable (Page) -> [Item]
) -> AsyncThrowingStream<Item, Error> {
    let reader = PageReader(open: open, next: next, items: items)
    return AsyncThrowingStream(unfolding: { try await reader.next() })
}

/// Reads pages one item at a time.
private actor PageReader<Pages: Sendable, Page: Sendable, Item: Sendable> {
    private let open: @Sendable () throws -> Pages
    private let fetch: @Sendable (Pages, Cancellation) async throws -> Page?
    private let items: @Sendable (Page) -> [Item]
    private var pages: Pages?
    private var page: [Item] = []
    private var read = 0
    private var ended = false

    init(
        open: @escaping @Sendable () throws -> Pages,
        next: @escaping @Sendable (Pages, Cancellation) async throws -> Page?,
        items: @escaping @Sendable (Page) -> [Item]
    ) {
        self.open = open
        self.fetch = next
        self.items = items
    }

    func next() async throws -> Item? {
        while read == page.count {
            if ended {
                return nil
            }
            let source = try opened()
            let fetch = self.fetch
            let answer = try await calling { (cancellation: Cancellation) async throws -> Page? in
                try await fetch(source, cancellation)
            }
            guard let fetched = answer else {
                ended = true
                return nil
            }
            page = items(fetched)
            read = 0
        }
        read += 1
        return page[read - 1]
    }

    private func opened() throws -> Pages {
        if let known = pages {
            return known
        }
        let open = self.open
        let fresh = try translating { try open() }
        pages = fresh
        return fresh
    }
}

/// An integer that must be given and cannot be negative on the wire.
func needed(
    _ value: Int, _ operation: String, _ place: String, _ field: String, _ allowed: String
) throws -> UInt32 {
    // It is only missing where it was not given.
    try unsigned(value, operation, place, field, allowed) ?? 0
}

/// The message of an interaction in bytes: text or audio, not both.
func recorded(_ text: String?, _ audio: Data?, _ operation: String) throws -> Data {
    if text != nil && audio != nil {
        let message = "nothing was sent, because `textMessage` and `audioBytes` were both given: a message is one or the other"
        throw refusal(kind: .validation, message: message, operation: operation)
    }
    return audio ?? Data((text ?? "").utf8)
}

/// What a message is, where it is not said: spoken if there is audio.
func formatOf(_ audio: Data?) -> MessageFormat {
    audio == nil ? .text : .voice
}

/// An integer that cannot be negative on the wire.
func unsigned(
    _ value: Int?, _ operation: String, _ place: String, _ field: String, _ allowed: String
) throws -> UInt32? {
    guard let value else {
        return nil
    }
    guard let number = UInt32(exactly: value) else {
        let error = FieldError(location: [place, field], message: "must be \(allowed)", code: "int_parsing")
        let message = "nothing was sent, because `\(field)` must be \(allowed)"
        throw refusal(kind: .validation, message: message, operation: operation, fieldErrors: [error])
    }
    return number
}

/// An error that is found on this side.
func refusal(
    kind: ErrorKind, message: String, operation: String? = nil, fieldErrors: [FieldError] = []
) -> AmigoError {
    let summary = operation.map { "\($0): \(message)" } ?? message
    return AmigoError(
        ErrorDetails(
            kind: kind,
            message: message,
            summary: summary,
            operation: operation,
            status: nil,
            code: nil,
            fieldErrors: fieldErrors,
            requestId: nil,
            retryAfter: nil,
            responseBody: nil
        )
    )
}
