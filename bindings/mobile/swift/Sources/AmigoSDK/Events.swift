import Foundation

/// Events of the native side, asked for in batches.
protocol Batches: AnyObject, Sendable {
    associatedtype Event: Sendable
    func next(cancellation: Cancellation?) async throws -> [Event]?
    func leave()
}

extension EventStream: Batches {}
extension LineStream: Batches {}

/// Every event of the stream that `open` prepares. Nothing is fetched that is not asked for, and letting go of the stream
/// closes its connection.
func reading<Source: Batches>(
    _ open: @escaping @Sendable () throws -> Source
) -> AsyncThrowingStream<Source.Event, Error> {
    let reader = EventReader(open: open)
    return AsyncThrowingStream(unfolding: { try await reader.next() })
}

/// Reads events one at a time.
private actor EventReader<Source: Batches> {
    private let open: @Sendable () throws -> Source
    private var source: Source?
    private var batch: [Source.Event] = []
    private var read = 0
    private var ended = false

    init(open: @escaping @Sendable () throws -> Source) {
        self.open = open
    }

    func next() async throws -> Source.Event? {
        while read == batch.count {
            if ended {
                return nil
            }
            let source = try opened()
            let answer: [Source.Event]?
            do {
                answer = try await calling { (cancellation: Cancellation) async throws -> [Source.Event]? in
                    try await source.next(cancellation: cancellation)
                }
            } catch {
                // Nothing can be made of what follows.
                ended = true
                source.leave()
                throw error
            }
            guard let fetched = answer else {
                ended = true
                return nil
            }
            batch = fetched
            read = 0
        }
        read += 1
        return batch[read - 1]
    }

    private func opened() throws -> Source {
        if let known = source {
            return known
        }
        let open = self.open
        let fresh = try translating { try open() }
        source = fresh
        return fresh
    }
}

extension AsyncThrowingStream where Element == ConversationEvent, Failure == Error {
    /// The pieces of the agent's message as they come, and nothing else. Where speech was asked for, they are Base64: see
    /// `audio()`.
    public func texts() -> AsyncThrowingStream<String, Error> {
        let events = OneReader(self)
        return AsyncThrowingStream<String, Error>(unfolding: {
            while let event = try await events.next() {
                if case .newMessage(let piece) = event {
                    return piece.message
                }
            }
            return nil
        })
    }

    /// The agent's speech as it comes: 16-bit PCM.
    ///
    /// - Throws: `AmigoError.decode` when the message is no audio: speech was not asked for.
    public func audio() -> AsyncThrowingStream<Data, Error> {
        let events = OneReader(self)
        return AsyncThrowingStream<Data, Error>(unfolding: {
            while let event = try await events.next() {
                if case .newMessage(let piece) = event {
                    guard let audio = Data(base64Encoded: piece.message) else {
                        throw refusal(
                            kind: .decode, message: "a piece of the message is not Base64; was speech asked for?"
                        )
                    }
                    return audio
                }
            }
            return nil
        })
    }

    /// Reads to the end, for the outcome alone: the whole message, and whether the conversation is finished.
    public func complete() async throws -> InteractionCompleteEvent {
        var outcome: InteractionCompleteEvent?
        for try await event in self {
            if case .interactionComplete(let complete) = event {
                outcome = complete
            }
        }
        guard let outcome else {
            throw refusal(kind: .decode, message: "the stream has no outcome; was it read before?")
        }
        return outcome
    }

    /// Reads to the end, for the text of the agent's message alone; of speech, its transcript.
    public func text() async throws -> String {
        try await complete().fullMessage
    }

    /// Reads to the end and keeps the agent's speech in a file: 16-bit PCM without a header. The file is there once all of it
    /// is.
    ///
    /// - Returns: The number of bytes.
    /// - Throws: `AmigoError.decode` when the message is no audio: speech was not asked for; `AmigoError.configuration` when the
    ///   file cannot be written.
    @discardableResult
    public func saveAudio(to file: URL) async throws -> Int {
        let part = file.appendingPathExtension("part")
        do {
            let length = try await write(to: part)
            guard rename(part.path, file.path) == 0 else {
                throw unwritten()
            }
            return length
        } catch {
            try? FileManager.default.removeItem(at: part)
            throw error
        }
    }

    /// Writes the speech piece by piece.
    private func write(to part: URL) async throws -> Int {
        let out = try writing {
            try Data().write(to: part)
            return try FileHandle(forWritingTo: part)
        }
        var length = 0
        for try await piece in audio() {
            try writing { try out.write(contentsOf: piece) }
            length += piece.count
        }
        try writing { try out.close() }
        return length
    }
}

private func unwritten() -> AmigoError {
    refusal(kind: .configuration, message: "the audio cannot be written")
}

private func writing<T>(_ work: () throws -> T) throws -> T {
    do {
        return try work()
    } catch {
        throw unwritten()
    }
}

/// The one reader of a stream, which another stream asks.
private actor OneReader {
    private let events: AsyncThrowingStream<ConversationEvent, Error>

    init(_ events: AsyncThrowingStream<ConversationEvent, Error>) {
        self.events = events
    }

    func next() async throws -> ConversationEvent? {
        // Iterators of one stream share what they read from it.
        for try await event in events {
            return event
        }
        return nil
    }
}
