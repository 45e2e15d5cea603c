import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A `forge sandbox` that serves something until it is stopped; `AMIGO_FORGE` says where `forge` is.
final class Forge: @unchecked Sendable {
    private let process = Process()
    private let output = Pipe()
    private var unread = Data()

    init(_ arguments: [String]) throws {
        let environment = ProcessInfo.processInfo.environment
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [environment["AMIGO_FORGE"] ?? "forge", "sandbox"] + arguments
        process.standardOutput = output
        try process.run()
    }

    /// The next line of its output.
    func line() -> String? {
        while true {
            if let end = unread.firstIndex(of: 0x0A) {
                let line = String(decoding: unread[unread.startIndex..<end], as: UTF8.self)
                unread = Data(unread[(end + 1)...])
                return line
            }
            let more = output.fileHandleForReading.availableData
            if more.isEmpty {
                return nil
            }
            unread.append(more)
        }
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }
}

/// The settings of a sandbox with its demo data, and the sandbox.
func startSandbox() throws -> (Forge, [String: String]) {
    let forge = try Forge(["serve", "--print-env"])
    var settings: [String: String] = [:]
    while settings["AMIGO_BASE_URL"] == nil, let line = forge.line() {
        let parts = line.dropFirst("export ".count).split(separator: "=", maxSplits: 1)
        if parts.count == 2 {
            settings[String(parts[0])] = parts[1].trimmingCharacters(in: CharacterSet(charactersIn: "'"))
        }
    }
    return (forge, settings)
}

/// A client of the sandbox with these settings.
func signedIn(_ settings: [String: String]) throws -> AmigoClient {
    try AmigoClient(
        organizationId: settings["AMIGO_ORGANIZATION_ID"],
        apiKey: settings["AMIGO_API_KEY"],
        apiKeyId: settings["AMIGO_API_KEY_ID"],
        userId: settings["AMIGO_USER_ID"],
        baseUrl: settings["AMIGO_BASE_URL"]
    )
}

/// Asks the replay server or the sandbox; an answer without a body reads as null.
func ask(_ url: String, body: Any? = nil) async throws -> Json {
    var request = URLRequest(url: URL(string: url)!)
    if let body {
        request.httpMethod = "POST"
        request.httpBody = try JSONSerialization.data(withJSONObject: body)
        request.setValue("application/json", forHTTPHeaderField: "content-type")
    }
    let sent = request
    let data: Data = try await withCheckedThrowingContinuation { continuation in
        let task = URLSession.shared.dataTask(with: sent) { data, _, error in
            if let data {
                continuation.resume(returning: data)
            } else {
                continuation.resume(throwing: error ?? URLError(.unknown))
            }
        }
        task.resume()
    }
    return data.isEmpty ? .null : try JSONDecoder().decode(Json.self, from: data)
}
