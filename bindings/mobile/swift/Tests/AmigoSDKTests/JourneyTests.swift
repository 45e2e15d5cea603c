import Foundation
import Testing

@testable import AmigoSDK

/// Begins a conversation and says which it is, and of which service. One that is open is finished first: a user has one at a time.
private func beginConversation(_ client: AmigoClient) async throws -> (id: String, service: String) {
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
    return (id, service.id)
}

/// Journeys against the sandbox.
@Suite(.serialized)
struct JourneyTests {
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

    @Test func aConversationIsHeld() async throws {
        let (forge, settings) = try startSandbox()
        defer { forge.stop() }
        let client = try signedIn(settings)
        defer { client.close() }
        let (id, service) = try await beginConversation(client)
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
            _ = try await client.conversations.create(serviceId: service).complete()
            Issue.record("a conversation is open")
        } catch AmigoError.badRequest(let details) {
            #expect(details.operation == "create_conversation")
        }
    }

    @Test func speechIsKeptInAFileAsItComes() async throws {
        let (forge, settings) = try startSandbox()
        defer { forge.stop() }
        let client = try signedIn(settings)
        defer { client.close() }
        let (id, _) = try await beginConversation(client)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }

        let file = folder.appendingPathComponent("answer.pcm")
        try Data("what was there before".utf8).write(to: file)
        let length = try await client.conversations.interact(
            conversationId: id, textMessage: "I slept badly.", responseFormat: .voice
        ).saveAudio(to: file)
        #expect(length > 0)
        #expect(try Data(contentsOf: file).count == length)

        let refused = folder.appendingPathComponent("text.pcm")
        do {
            try await client.conversations.interact(conversationId: id, textMessage: "At half past ten.").saveAudio(to: refused)
            Issue.record("text is no audio")
        } catch AmigoError.decode(let details) {
            #expect(details.message.contains("Base64"))
        }
        do {
            let nowhere = folder.appendingPathComponent("none").appendingPathComponent("answer.pcm")
            try await client.conversations.interact(
                conversationId: id, textMessage: "At eleven.", responseFormat: .voice
            ).saveAudio(to: nowhere)
            Issue.record("there is no such folder")
        } catch AmigoError.configuration(let details) {
            #expect(details.message.contains("cannot be written"))
        }
        // Nothing is left of what was not all of it.
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["answer.pcm"])
    }

    @Test func aUserFromCreationToDeletion() async throws {
        let (forge, settings) = try startSandbox()
        defer { forge.stop() }
        let client = try signedIn(settings)
        defer { client.close() }
        let email = "ann.\(UUID().uuidString.lowercased())@example.com"
        let created = try await client.users.create(
            firstName: "Ann", lastName: "Olsen", email: email, roleName: "member", loginLink: "https://example.com/in"
        )
        #expect(created.verifyLink == "https://example.com/in")
        do {
            _ = try await client.users.create(firstName: "Ann", lastName: "Olsen", email: email, roleName: "member")
            Issue.record("there is one already")
        } catch AmigoError.conflict(let details) {
            #expect(details.operation == "create_user")
        }
        do {
            _ = try await client.users.create(firstName: "Ann", lastName: "Olsen", email: "ann", roleName: "member")
            Issue.record("that is no address")
        } catch AmigoError.validation(let details) {
            #expect(details.message.contains("email"))
        }

        try await client.users.update(
            userId: created.userId, lastName: "Berg", timezone: "Europe/Oslo", additionalContext: ["Works nights."]
        )
        let user = try #require(try await client.users.list(userId: [created.userId]).users.first)
        #expect([user.firstName, user.lastName, user.email, user.role] == ["Ann", "Berg", email, "member"])
        #expect(user.preferences.timezone == "Europe/Oslo")
        #expect(!String(describing: user).contains(email))
        #expect(try await client.users.model(userId: created.userId).additionalContext == ["Works nights."])

        try await client.users.delete(userId: created.userId)
        do {
            _ = try await client.users.model(userId: created.userId)
            Issue.record("it is gone")
        } catch AmigoError.notFound(let details) {
            #expect(details.operation == "get_user_model")
        }
    }

    @Test func anOrganisationWithItsServicesAndItsPeople() async throws {
        let (forge, settings) = try startSandbox()
        defer { forge.stop() }
        let client = try signedIn(settings)
        defer { client.close() }
        var services: [String] = []
        for try await service in client.services.all(sortBy: [.nameDescending], limit: 1) {
            services.append(service.name)
        }
        #expect(services.count > 1 && services == services.sorted(by: >))
        let people = try await client.users.list().users.map { $0.userId }
        var followed: [String] = []
        for try await user in client.users.all(limit: 2) {
            followed.append(user.userId)
        }
        #expect(followed == people)
        let organization = try await client.organization.get()
        #expect(organization.orgName == "Sandbox" && organization.defaultUserPreferences != nil)
    }
}
