import Foundation
import Testing

@testable import AmigoSDK

/// Every case of the corpus.
struct CorpusTests {
    @Test func everyCase() async throws {
        let corpus = ProcessInfo.processInfo.environment["AMIGO_CORPUS"] ?? Self.corpus
        let forge = try Forge(["replay", "--corpus", corpus])
        defer { forge.stop() }
        let url = try #require(forge.line(), "the replay server did not start")
        let cases = try await ask(url + "/cases").list.compactMap { $0.text }
        #expect(!cases.isEmpty)
        for name in cases {
            let run = try await ask(url + "/runs", body: ["case": name])
            let outcomes = await played(run)
            let calls: [Any] = outcomes.map { $0.reported() }
            let texts: [Any] = outcomes.flatMap { $0.texts }
            let id = run["run_id"].text ?? run["run_id"].integer.map { String($0) } ?? ""
            let verdict = try await ask("\(url)/runs/\(id)/verdict", body: ["calls": calls, "texts": texts] as [String: Any])
            let failures = verdict["failures"].list.compactMap { $0.text }
            #expect(verdict["passed"].bool == true, "\(name): \(failures.joined(separator: "; "))")
        }
        let report = try await ask(url + "/report")
        #expect(report["not_visited"].list.isEmpty)
    }

    private static let corpus: String = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<6 {
            folder.deleteLastPathComponent()
        }
        return folder.appendingPathComponent("tests/corpus").path
    }()
}

/// What came out of a call, as JSON text: what JSONSerialization takes cannot be handed between tasks.
private struct Outcome: Sendable {
    let json: Data
    var texts: [String] = []

    func reported() -> Any {
        parsed(json)
    }

    init(result: Any, texts: [String]) {
        json = (try? JSONSerialization.data(withJSONObject: ["result": result])) ?? Data()
        self.texts = texts
    }

    /// The events of a stream, and the error that came after them.
    init(events: [Any], error: (any Error)?, texts: [String]) {
        let failure = error.map { Self.report($0) as Any } ?? NSNull()
        let stream: [String: Any] = ["events": events, "error": failure]
        json = (try? JSONSerialization.data(withJSONObject: ["stream": stream])) ?? Data()
        self.texts = texts
    }

    init(error: any Error) {
        json = (try? JSONSerialization.data(withJSONObject: ["error": Self.report(error)])) ?? Data()
    }

    private static func report(_ error: any Error) -> [String: Any] {
        var report: [String: Any] = ["debug": String(describing: error), "reflected": String(reflecting: error)]
        if let error = error as? AmigoError {
            let details = error.details
            report["kind"] = snake(String(describing: details.kind))
            report["message"] = details.message
            report["status"] = details.status.map { $0 as Any } ?? NSNull()
            report["code"] = details.code.map { $0 as Any } ?? NSNull()
            report["operation"] = details.operation.map { $0 as Any } ?? NSNull()
            report["request_id"] = details.requestId.map { $0 as Any } ?? NSNull()
            report["retry_after_seconds"] = details.retryAfter.map { $0 as Any } ?? NSNull()
            report["response_body"] = details.responseBody.map { $0 as Any } ?? NSNull()
            report["field_errors"] = details.fieldErrors.map { field in
                ["loc": field.location, "msg": field.message, "type": field.code] as [String: Any]
            }
        } else {
            report["kind"] = "escaped"
        }
        return report
    }
}

private func played(_ run: Json) async -> [Outcome] {
    let calls = run["calls"].list
    let client: AmigoClient
    do {
        client = try made(run["client"])
    } catch {
        return calls.flatMap { call in (0..<copies(call)).map { _ in Outcome(error: error) } }
    }
    var outcomes: [Outcome] = []
    for call in calls {
        let several = await withTaskGroup(of: Outcome.self, returning: [Outcome].self) { group in
            for _ in 0..<copies(call) {
                group.addTask { await outcome(client, call) }
            }
            var found: [Outcome] = []
            for await one in group {
                found.append(one)
            }
            return found
        }
        outcomes += several
    }
    client.close()
    return outcomes
}

private func copies(_ call: Json) -> Int {
    Int(call["copies"].integer ?? 1)
}

private func made(_ settings: Json) throws -> AmigoClient {
    try AmigoClient(
        organizationId: settings["organization_id"].text,
        apiKey: settings["api_key"].text,
        apiKeyId: settings["api_key_id"].text,
        userId: settings["user_id"].text,
        bearerToken: settings["bearer_token"].text,
        baseUrl: settings["base_url"].text,
        timeout: settings["timeout_ms"].integer.map { Double($0) / 1000 },
        connectTimeout: settings["connect_timeout_ms"].integer.map { Double($0) / 1000 },
        maxAttempts: settings["max_attempts"].integer.map { Int($0) },
        maxResponseBytes: settings["max_response_bytes"].integer
    )
}

private func outcome(_ client: AmigoClient, _ call: Json) async -> Outcome {
    do {
        return try await answer(client, call)
    } catch {
        return Outcome(error: error)
    }
}

/// An argument that a method's own types would not even take.
private struct DoesNotFit: Error {}

/// The answer by the operation's method, or by the operation's name where a method's types would not take the arguments.
private func answer(_ client: AmigoClient, _ call: Json) async throws -> Outcome {
    let operation = call["operation"].text ?? ""
    let given = call["options"]
    let options = CallOptions(
        timeout: given["timeout_ms"].integer.map { Double($0) / 1000 },
        maxAttempts: given["max_attempts"].integer.map { Int($0) },
        headers: given["headers"].fields.compactMapValues { $0.text },
        streamTimeout: given["stream_timeout_ms"].integer.map { Double($0) / 1000 }
    )
    if operation == "create_conversation" || operation == "interact_with_conversation" {
        return try await streamed(client, call, options)
    }
    do {
        return try await typed(client, operation, Arguments(call["arguments"]), options)
    } catch is DoesNotFit {
        let arguments = call["arguments"].fields.mapValues { $0.value }
        let answer = try await client.call(operation, arguments: arguments, options: options)
        return Outcome(result: parsed(answer.body), texts: [String(describing: answer)])
    }
}

/// The events of a stream, all or as many as are to be taken, and the error that may come after them.
private func streamed(_ client: AmigoClient, _ call: Json, _ options: CallOptions) async throws -> Outcome {
    let operation = call["operation"].text ?? ""
    let most = call["take"].integer.map { Int($0) } ?? Int.max
    var (seen, texts): ([Any], [String]) = ([], [])
    var failure: (any Error)?
    do {
        do {
            for try await event in try events(client, operation, Arguments(call["arguments"]), options) {
                seen.append(wire(event))
                texts += [String(describing: event), String(reflecting: event)]
                if seen.count >= most {
                    break
                }
            }
        } catch is DoesNotFit {
            let arguments = call["arguments"].fields.mapValues { $0.value }
            for try await line in client.stream(operation, arguments: arguments, options: options) {
                seen.append(parsed(Data(line.utf8)))
                if seen.count >= most {
                    break
                }
            }
        }
    } catch {
        failure = error
    }
    if let failure, seen.isEmpty {
        throw failure
    }
    return Outcome(events: seen, error: failure, texts: texts)
}

private func events(
    _ client: AmigoClient, _ operation: String, _ arguments: Arguments, _ options: CallOptions
) throws -> AsyncThrowingStream<ConversationEvent, Error> {
    if operation == "create_conversation" {
        try arguments.allow([
            "service_id", "service_version_set_name", "initial_message", "initial_message_type", "tags", "is_test",
            "response_format", "current_agent_action_type",
        ])
        return try client.conversations.create(
            serviceId: arguments.text("service_id"),
            serviceVersionSetName: arguments.optional("service_version_set_name"),
            initialMessage: arguments.optional("initial_message"),
            initialMessageType: arguments.optional("initial_message_type").map { InitialMessageType($0) },
            tags: arguments.tags("tags"),
            isTest: arguments.flag("is_test"),
            responseFormat: MessageFormat(arguments.text("response_format")),
            currentAgentActionType: arguments.optional("current_agent_action_type"),
            options: options
        )
    }
    try arguments.allow([
        "conversation_id", "request_format", "response_format", "current_agent_action_type", "request_audio_config",
        "initial_message_type", "recorded_message", "external_event_message_content", "external_event_message_timestamp",
    ])
    let audio = try arguments.audio("recorded_message")
    return try client.conversations.interact(
        conversationId: arguments.text("conversation_id"),
        textMessage: audio == nil ? arguments.optional("recorded_message") : nil,
        audioBytes: audio,
        initialMessageType: InitialMessageType(arguments.text("initial_message_type")),
        externalEventMessageContent: arguments.texts("external_event_message_content"),
        externalEventMessageTimestamp: arguments.instants("external_event_message_timestamp"),
        requestFormat: MessageFormat(arguments.text("request_format")),
        responseFormat: MessageFormat(arguments.text("response_format")),
        currentAgentActionType: arguments.optional("current_agent_action_type"),
        requestAudioConfig: arguments.audioConfig("request_audio_config"),
        options: options
    )
}

private func typed(
    _ client: AmigoClient, _ operation: String, _ arguments: Arguments, _ options: CallOptions
) async throws -> Outcome {
    let conversations = client.conversations
    let answer: any Sendable
    switch operation {
    case "list_conversations":
        try arguments.allow([
            "user_id", "service_id", "is_finished", "id", "tag", "limit", "continuation_token", "sort_by",
        ])
        answer = try await conversations.list(
            userId: arguments.texts("user_id"),
            serviceId: arguments.texts("service_id"),
            isFinished: arguments.flag("is_finished"),
            id: arguments.texts("id"),
            tag: arguments.texts("tag").map(tagFilter),
            limit: arguments.count("limit"),
            continuationToken: arguments.token("continuation_token"),
            sortBy: arguments.texts("sort_by").map { ConversationSort($0) },
            options: options
        )
    case "get_messages":
        try arguments.allow([
            "conversation_id", "id", "message_type", "interaction_id", "limit", "continuation_token", "sort_by",
        ])
        answer = try await conversations.messages(
            conversationId: arguments.text("conversation_id"),
            id: arguments.texts("id"),
            messageType: arguments.texts("message_type").map { MessageType($0) },
            interactionId: arguments.texts("interaction_id"),
            limit: arguments.count("limit"),
            continuationToken: arguments.token("continuation_token"),
            sortBy: arguments.texts("sort_by").map { MessageSort($0) },
            options: options
        )
    case "get_message_source":
        try arguments.allow(["conversation_id", "message_id", "long_lived"])
        answer = try await conversations.messageSource(
            conversationId: arguments.text("conversation_id"),
            messageId: arguments.text("message_id"),
            longLived: arguments.flag("long_lived"),
            options: options
        )
    case "modify_tags":
        try arguments.allow(["conversation_id", "updates", "deletes"])
        try await conversations.modifyTags(
            conversationId: arguments.text("conversation_id"),
            updates: arguments.tags("updates"),
            deletes: arguments.texts("deletes"),
            options: options
        )
        return Outcome(result: NSNull(), texts: [])
    case "recommend_responses":
        try arguments.allow(["conversation_id", "interaction_id", "context"])
        answer = try await conversations.recommendResponses(
            conversationId: arguments.text("conversation_id"),
            interactionId: arguments.text("interaction_id"),
            context: arguments.optional("context"),
            options: options
        )
    case "get_interaction_insights":
        try arguments.allow(["conversation_id", "interaction_id"])
        answer = try await conversations.insights(
            conversationId: arguments.text("conversation_id"),
            interactionId: arguments.text("interaction_id"),
            options: options
        )
    case "finish_conversation":
        try arguments.allow(["conversation_id"])
        try await conversations.finish(conversationId: arguments.text("conversation_id"), options: options)
        return Outcome(result: NSNull(), texts: [])
    case "generate_conversation_starters":
        try arguments.allow([
            "service_id", "service_version_set_name", "facets", "min_count", "max_count", "generation_instructions",
        ])
        guard let least = try arguments.count("min_count"), let most = try arguments.count("max_count") else {
            throw DoesNotFit()
        }
        answer = try await conversations.starters(
            serviceId: arguments.text("service_id"),
            facets: arguments.texts("facets"),
            minCount: least,
            maxCount: most,
            generationInstructions: arguments.text("generation_instructions"),
            serviceVersionSetName: arguments.optional("service_version_set_name"),
            options: options
        )
    case "get_services":
        try arguments.allow(["id", "is_active", "sort_by", "tags", "limit", "continuation_token"])
        answer = try await client.services.list(
            id: arguments.texts("id"),
            isActive: arguments.flag("is_active"),
            sortBy: arguments.texts("sort_by").map { ServiceSort($0) },
            tags: arguments.texts("tags").map(tagFilter),
            limit: arguments.count("limit"),
            continuationToken: arguments.token("continuation_token"),
            options: options
        )
    case "get_user_model":
        try arguments.allow(["user_id"])
        answer = try await client.users.model(userId: arguments.text("user_id"), options: options)
    case "get_users":
        try arguments.allow(["user_id", "email", "limit", "continuation_token", "sort_by"])
        answer = try await client.users.list(
            userId: arguments.texts("user_id"),
            email: arguments.texts("email"),
            limit: arguments.count("limit"),
            continuationToken: arguments.token("continuation_token"),
            sortBy: arguments.texts("sort_by").map { UserSort($0) },
            options: options
        )
    case "create_user":
        try arguments.allow([
            "first_name", "last_name", "email", "role_name", "login_link", "nonsensitive_user_variables",
            "sensitive_user_variables", "user_preferences",
        ])
        answer = try await client.users.create(
            firstName: arguments.text("first_name"),
            lastName: arguments.text("last_name"),
            email: arguments.text("email"),
            roleName: arguments.text("role_name"),
            loginLink: arguments.optional("login_link"),
            nonsensitiveUserVariables: arguments.variables("nonsensitive_user_variables"),
            sensitiveUserVariables: arguments.variables("sensitive_user_variables"),
            userPreferences: arguments.preferences("user_preferences"),
            options: options
        )
    case "update_user":
        try arguments.allow([
            "user_id", "first_name", "last_name", "enable_response_recommendation", "preferred_language", "timezone",
            "conversations_visible_to_admins", "user_model_visible_to_admins", "additional_context", "audio_keyterms",
        ])
        try await client.users.update(
            userId: arguments.text("user_id"),
            firstName: arguments.optional("first_name"),
            lastName: arguments.optional("last_name"),
            enableResponseRecommendation: arguments.flag("enable_response_recommendation"),
            preferredLanguage: arguments.optional("preferred_language"),
            timezone: arguments.optional("timezone"),
            conversationsVisibleToAdmins: arguments.flag("conversations_visible_to_admins"),
            userModelVisibleToAdmins: arguments.flag("user_model_visible_to_admins"),
            additionalContext: arguments.optionalTexts("additional_context"),
            audioKeyterms: arguments.optionalTexts("audio_keyterms"),
            options: options
        )
        return Outcome(result: NSNull(), texts: [])
    case "delete_user":
        try arguments.allow(["user_id"])
        try await client.users.delete(userId: arguments.text("user_id"), options: options)
        return Outcome(result: NSNull(), texts: [])
    case "get_organization":
        try arguments.allow([])
        answer = try await client.organization.get(options: options)
    default:
        // There is no method to sign in, because clients do that by themselves.
        throw DoesNotFit()
    }
    return Outcome(result: wire(answer), texts: [String(describing: answer), String(reflecting: answer)])
}

/// The arguments of a call, by the types that a method takes.
private struct Arguments: Sendable {
    private let given: [String: Json]

    init(_ json: Json) {
        given = json.fields.filter { !$0.value.isNull }
    }

    func allow(_ names: [String]) throws {
        if given.keys.contains(where: { !names.contains($0) }) {
            throw DoesNotFit()
        }
    }

    func text(_ name: String) throws -> String {
        guard let text = given[name]?.text else {
            throw DoesNotFit()
        }
        return text
    }

    func optional(_ name: String) throws -> String? {
        given[name] == nil ? nil : try text(name)
    }

    func texts(_ name: String) throws -> [String] {
        guard let json = given[name] else {
            return []
        }
        if case .list(let values) = json {
            return try values.map { value in
                guard let text = value.text else {
                    throw DoesNotFit()
                }
                return text
            }
        }
        return [try text(name)]
    }

    func flag(_ name: String) throws -> Bool? {
        guard let json = given[name] else {
            return nil
        }
        guard let flag = json.bool else {
            throw DoesNotFit()
        }
        return flag
    }

    func count(_ name: String) throws -> Int? {
        guard let json = given[name] else {
            return nil
        }
        guard let number = json.integer else {
            throw DoesNotFit()
        }
        return Int(number)
    }

    func token(_ name: String) throws -> UInt64? {
        guard let json = given[name] else {
            return nil
        }
        guard let number = json.integer, let token = UInt64(exactly: number) else {
            throw DoesNotFit()
        }
        return token
    }

    func optionalTexts(_ name: String) throws -> [String]? {
        given[name] == nil ? nil : try texts(name)
    }

    func variables(_ name: String) throws -> [String: String] {
        try tags(name).mapValues { value in
            guard let value else {
                throw DoesNotFit()
            }
            return value
        }
    }

    func preferences(_ name: String) throws -> UserPreferences? {
        guard let json = given[name] else {
            return nil
        }
        let fields = Arguments(json)
        return try UserPreferences(
            enableResponseRecommendation: fields.flag("enable_response_recommendation"),
            preferredLanguage: fields.optional("preferred_language"),
            conversationsVisibleToAdmins: fields.flag("conversations_visible_to_admins"),
            userModelVisibleToAdmins: fields.flag("user_model_visible_to_admins"),
            timezone: fields.optional("timezone"),
            audioKeyterms: fields.optionalTexts("audio_keyterms")
        )
    }

    func audio(_ name: String) throws -> Data? {
        guard let json = given[name], json.text == nil else {
            return nil
        }
        guard let audio = Data(base64Encoded: json["base64"].text ?? "not Base64") else {
            throw DoesNotFit()
        }
        return audio
    }

    func instants(_ name: String) throws -> [Date] {
        let formatter = ISO8601DateFormatter()
        let precise = ISO8601DateFormatter()
        precise.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
        return try texts(name).map { text in
            guard let instant = formatter.date(from: text) ?? precise.date(from: text) else {
                throw DoesNotFit()
            }
            return instant
        }
    }

    func audioConfig(_ name: String) throws -> UserMessageAudioConfig? {
        guard let json = given[name] else {
            return nil
        }
        func number(_ field: String) throws -> UInt32 {
            guard let number = json[field].integer, let fitting = UInt32(exactly: number) else {
                throw DoesNotFit()
            }
            return fitting
        }
        switch json["type"].text {
        case "mp3": return .mp3
        case "pcm":
            return try .pcm(
                frameRate: number("frame_rate"), nChannels: number("n_channels"), sampleWidth: number("sample_width")
            )
        default: throw DoesNotFit()
        }
    }

    func tags(_ name: String) throws -> [String: String?] {
        guard let json = given[name] else {
            return [:]
        }
        guard case .object(let fields) = json else {
            throw DoesNotFit()
        }
        var tags: [String: String?] = [:]
        for (key, value) in fields {
            if value.isNull {
                tags.updateValue(nil, forKey: key)
            } else if let text = value.text {
                tags.updateValue(text, forKey: key)
            } else {
                throw DoesNotFit()
            }
        }
        return tags
    }
}

private func tagFilter(_ text: String) throws -> TagFilter {
    guard let colon = text.firstIndex(of: ":") else {
        throw DoesNotFit()
    }
    let key = String(text[..<colon])
    let value = String(text[text.index(after: colon)...])
    switch value {
    case "*": return .any(key: key)
    case "": return .null(key: key)
    default: return .equals(key: key, value: value)
    }
}
