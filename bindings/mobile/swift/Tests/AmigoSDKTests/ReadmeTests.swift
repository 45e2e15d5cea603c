import Testing

import AmigoSDK

/// The examples of the READMEs, run: `cargo xtask test --only swift` checks that they are those of the READMEs.
@Suite(.serialized)
struct ReadmeTests {
    @Test func theFirstExample() async throws {
        let made = try aClient(key: "a-key", keyId: "its-id", userId: "maria")
        made.close()
        let (forge, settings) = try startSandbox()
        defer { forge.stop() }
        let client = try signedIn(settings)
        defer { client.close() }
        // README
        let page = try await client.conversations.list(limit: 10)
        for conversation in page.conversations {
            print(conversation.id, conversation.createdAt)
        }

        for try await message in client.conversations.allMessages(conversationId: page.conversations[0].id) {
            print(message.sender, message.message)
        }
        // end
        #expect(!page.conversations.isEmpty)
    }

    private func aClient(key: String, keyId: String, userId: String) throws -> AmigoClient {
        // README
        let client = try AmigoClient(organizationId: "lakeside", apiKey: key, apiKeyId: keyId, userId: userId)
        // end
        return client
    }

    @Test func theExampleOfALiveConversation() async throws {
        let (forge, settings) = try startSandbox()
        defer { forge.stop() }
        let client = try signedIn(settings)
        defer { client.close() }
        for try await open in client.conversations.all(isFinished: false) {
            try await client.conversations.finish(conversationId: open.id)
        }
        // README
        let service = try await client.services.list(limit: 1).services[0]
        var id = ""
        for try await event in client.conversations.create(serviceId: service.id) {
            if case .conversationCreated(let created) = event {
                id = created.conversationId
            }
        }
        for try await event in client.conversations.interact(conversationId: id, textMessage: "I slept badly.") {
            if case .newMessage(let piece) = event {
                print(piece.message, terminator: "")
            }
        }
        let answer = try await client.conversations.interact(conversationId: id, textMessage: "At half past ten.").text()
        try await client.conversations.finish(conversationId: id)
        // end
        #expect(!answer.isEmpty)
    }

    @Test func theExampleOfErrors() async throws {
        let (forge, settings) = try startSandbox()
        defer { forge.stop() }
        let client = try signedIn(settings)
        defer { client.close() }
        let id = "0123456789abcdef01234567"
        // README
        do {
            try await client.conversations.modifyTags(conversationId: id, updates: ["reviewed": "yes"])
        } catch AmigoError.notFound(let details) {
            print(details.message, details.requestId ?? "")
        } catch let error as AmigoError {
            print(error.details.kind, error)
        }
        // end
    }

    @Test func theExampleOfTheProject() async throws {
        let (forge, settings) = try startSandbox()
        defer { forge.stop() }
        let client = try signedIn(settings)
        defer { client.close() }
        // README
        let page = try await client.conversations.list(limit: 10)
        for try await message in client.conversations.allMessages(conversationId: page.conversations[0].id) { print(message.message) }
        // end
    }
}
