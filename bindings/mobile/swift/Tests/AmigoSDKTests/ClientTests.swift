import Foundation
import Testing

@testable import AmigoSDK

/// How calls are refused, called off and closed.
@Suite(.serialized)
struct ClientTests {
    @Test func cancellingATaskEndsItsCall() async throws {
        let (forge, settings) = try startSandbox()
        defer { forge.stop() }
        let client = try signedIn(settings)
        defer { client.close() }
        // The answer is held back for longer than the client would wait: without cancelling, the call would time out.
        let fault: [String: Any] = ["operation": "list_conversations", "latency_ms": 60_000]
        let faults = (settings["AMIGO_BASE_URL"] ?? "") + "/sandbox/faults"
        _ = try await ask(faults, body: fault)
        let task = Task { try await client.conversations.list(options: CallOptions(timeout: 30, maxAttempts: 1)) }
        // Once the request has come, the fault is no longer waiting for it.
        var waiting = try await ask(faults)
        while !waiting.list.isEmpty {
            waiting = try await ask(faults)
        }
        task.cancel()
        do {
            _ = try await task.value
            Issue.record("it was cancelled")
        } catch {
            #expect(error is CancellationError, "\(error)")
        }
    }

    @Test func aMessageIsTextOrAudio() async throws {
        let client = try unreachable()
        do {
            let both = client.conversations.interact(
                conversationId: "65f0c0ffee65f0c0ffee0001", textMessage: "Hello", audioBytes: Data([1])
            )
            _ = try await both.complete()
            Issue.record("it is one or the other")
        } catch AmigoError.validation(let details) {
            #expect(details.message.contains("nothing was sent"))
        }
        client.close()
    }

    @Test func closingTwiceIsClosingOnce() async throws {
        let client = try unreachable()
        client.close()
        client.close()
        do {
            _ = try await client.conversations.list()
            Issue.record("it is closed")
        } catch AmigoError.configuration(let details) {
            #expect(details.message.contains("closed"))
        }
    }

    @Test func whatIsRefusedNamesTheField() async throws {
        let client = try unreachable()
        for limit in [-1, 0, 151] {
            do {
                _ = try await client.conversations.list(limit: limit)
                Issue.record("\(limit) is out of range")
            } catch AmigoError.validation(let details) {
                #expect(details.message.contains("`limit` must be"))
            }
        }
        client.close()
    }

    private func unreachable() throws -> AmigoClient {
        try AmigoClient(organizationId: "lakeside", bearerToken: "a-ready-token", baseUrl: "http://127.0.0.1:1")
    }
}
