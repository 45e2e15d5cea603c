import Foundation
import Testing

@testable import AmigoSDK

/// Journeys against the sandbox, and how calls are called off and closed.
@Suite(.serialized)
struct ClientTests {
    @Test func aJourney() async throws {
        let (forge, settings) = try startSandbox()
        defer { forge.stop() }
        let client = try signedIn(settings)
        defer { client.close() }

        let page = try await client.conversations.list(limit: 10)
        #expect(!page.conversations.isEmpty)
        var seen = 0
        for try await conversation in client.conversations.all(limit: 2) {
            seen += 1
            var messages: UInt64 = 0
            let every: [MessageType] = [.userMessage, .agentMessage, .agentInnerThought, .externalEvent]
            for try await message in client.conversations.allMessages(
                conversationId: conversation.id, messageType: every, limit: 3
            ) {
                messages += 1
                let shown = String(describing: message)
                #expect(message.message.count <= 8 || !shown.contains(message.message))
            }
            #expect(messages == conversation.numMessages)
        }
        #expect(seen == page.conversations.count)

        let first = page.conversations[0]
        try await client.conversations.modifyTags(conversationId: first.id, updates: ["reviewed": "yes"])
        let tagged = try await client.conversations.list(tag: [.equals(key: "reviewed", value: "yes")])
        let ids = tagged.conversations.map { $0.id }
        #expect(ids == [first.id])
    }

    @Test func whatIsNotThereIsSaidToBeMissing() async throws {
        let (forge, settings) = try startSandbox()
        defer { forge.stop() }
        let client = try signedIn(settings)
        defer { client.close() }
        do {
            _ = try await client.conversations.messages(conversationId: "0123456789abcdef01234567")
            Issue.record("it is not there")
        } catch AmigoError.notFound(let details) {
            #expect(details.status == 404)
            #expect(details.operation == "get_messages")
        }
    }

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

    @Test func aConversationIsHeld() async throws {
        let (forge, settings) = try startSandbox()
        defer { forge.stop() }
        let client = try signedIn(settings)
        defer { client.close() }
        let service = try #require(try await client.services.list(limit: 1).services.first)
        for try await open in client.conversations.all(isFinished: false) {
            try await client.conversations.finish(conversationId: open.id)
        }
        var id = ""
        for try await event in client.conversations.create(serviceId: service.id) {
            if case .conversationCreated(let created) = event {
                id = created.conversationId
            }
        }
        var pieces = ""
        var outcome: InteractionCompleteEvent?
        for try await event in client.conversations.interact(conversationId: id, textMessage: "I slept badly.") {
            switch event {
            case .newMessage(let piece): pieces += piece.message
            case .interactionComplete(let complete): outcome = complete
            default: break
            }
        }
        #expect(!pieces.isEmpty && outcome?.fullMessage == pieces)
        let text = try await client.conversations.interact(conversationId: id, textMessage: "At half past ten.").text()
        #expect(!text.isEmpty)
        // Leaving early does not hinder what comes next.
        for try await _ in client.conversations.interact(conversationId: id, initialMessageType: .skip) {
            break
        }
        do {
            _ = try await client.conversations.create(serviceId: service.id).complete()
            Issue.record("a conversation is open")
        } catch AmigoError.badRequest(let details) {
            #expect(details.operation == "create_conversation")
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

    private func signedIn(_ settings: [String: String]) throws -> AmigoClient {
        try AmigoClient(
            organizationId: settings["AMIGO_ORGANIZATION_ID"],
            apiKey: settings["AMIGO_API_KEY"],
            apiKeyId: settings["AMIGO_API_KEY_ID"],
            userId: settings["AMIGO_USER_ID"],
            baseUrl: settings["AMIGO_BASE_URL"]
        )
    }

    private func unreachable() throws -> AmigoClient {
        try AmigoClient(organizationId: "lakeside", bearerToken: "a-ready-token", baseUrl: "http://127.0.0.1:1")
    }
}
