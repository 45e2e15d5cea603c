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
struct Outcome: Sendable {
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
