import Foundation

@testable import AmigoSDK

/// The arguments of a call, by the types that a method takes.
struct Arguments: Sendable {
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

func tagFilter(_ text: String) throws -> TagFilter {
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
