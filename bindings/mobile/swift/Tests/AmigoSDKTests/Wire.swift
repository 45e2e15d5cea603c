import Foundation

@testable import AmigoSDK

/// A model as it stands on the wire, by nothing but what a user of the package can read of it.
func wire(_ value: Any) -> Any {
    switch value {
    case let text as String: return text
    case let flag as Bool: return flag
    case let date as Date: return timestamp(date)
    case let number as UInt64: return NSNumber(value: number)
    case let number as Double: return NSNumber(value: number)
    case let json as JsonValue: return wireOfJson(json)
    case let version as VersionReference: return [version.id, NSNumber(value: version.version)] as [Any]
    case let number as UInt16: return NSNumber(value: number)
    case let spoken as SpokenCharacter: return [NSNumber(value: spoken.milliseconds), spoken.character] as [Any]
    case let pair as QueryAndResponse: return [pair.query, pair.response]
    case let event as ConversationEvent: return wireOfUnion(event)
    case let action as AgentAction: return wireOfUnion(action)
    case let transition as StateTransitionLog: return wireOfTransition(transition)
    case let kind as MessageType: return kind.description
    case let format as MessageFormat: return format.description
    case let audio as AudioContentType: return audio.description
    case let analysis as PostProcessingType: return analysis.description
    default: break
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
        guard let child = mirror.children.first else {
            return NSNull()
        }
        return wire(child.value)
    case .collection:
        return mirror.children.map { wire($0.value) }
    case .dictionary:
        var fields: [String: Any] = [:]
        for child in mirror.children {
            let pair = Array(Mirror(reflecting: child.value).children)
            if let key = pair[0].value as? String {
                fields[key] = wire(pair[1].value)
            }
        }
        return fields
    default:
        var fields: [String: Any] = [:]
        for child in mirror.children {
            if let label = child.label {
                fields[snake(label)] = wire(child.value)
            }
        }
        return fields
    }
}

/// `conversationId` as `conversation_id`.
func snake(_ name: String) -> String {
    var text = ""
    for character in name {
        if character.isUppercase {
            text += "_" + character.lowercased()
        } else {
            text.append(character)
        }
    }
    return text
}

private func timestamp(_ date: Date) -> String {
    let micros = Int64((date.timeIntervalSince1970 * 1_000_000).rounded())
    var seconds = micros / 1_000_000
    var fraction = micros % 1_000_000
    if fraction < 0 {
        seconds -= 1
        fraction += 1_000_000
    }
    let formatter = ISO8601DateFormatter()
    let whole = formatter.string(from: Date(timeIntervalSince1970: Double(seconds)))
    let digits = String(fraction)
    let padded = String(repeating: "0", count: 6 - digits.count) + digits
    return String(whole.dropLast()) + "." + padded + "Z"
}

/// The only field of a case, with the case's name as its `type`; of a kind that is not known, its JSON.
private func wireOfUnion(_ union: Any) -> Any {
    guard let child = Mirror(reflecting: union).children.first, let label = child.label else {
        return NSNull()
    }
    // The compiler may show the value itself or a tuple around it.
    let inner = Mirror(reflecting: child.value)
    let value = inner.displayStyle == .tuple ? inner.children.first?.value ?? child.value : child.value
    switch value {
    case let unknown as UnknownEvent: return parsed(Data(unknown.json.utf8))
    case let unknown as UnknownAgentAction: return parsed(Data(unknown.json.utf8))
    default: break
    }
    var fields = wire(value) as? [String: Any] ?? [:]
    fields["type"] = snake(label).replacingOccurrences(of: "_", with: "-")
    return fields
}

private func wireOfTransition(_ transition: StateTransitionLog) -> Any {
    let type: String
    let body: Any
    switch transition {
    case .action(let value): (type, body) = ("action", value)
    case .decision(let value): (type, body) = ("decision", value)
    case .recall(let value): (type, body) = ("recall", value)
    case .jumpback(let value): (type, body) = ("jumpback", value)
    case .annotation(let value): (type, body) = ("annotation", value)
    case .reflection(let value): (type, body) = ("reflection", value)
    case .toolCall(let value): (type, body) = ("tool-call", value)
    case .unknown(let value): return parsed(Data(value.json.utf8))
    }
    var fields = wire(body) as? [String: Any] ?? [:]
    fields["type"] = type
    return fields
}

private func wireOfJson(_ value: JsonValue) -> Any {
    switch value {
    case .null: return NSNull()
    case .bool(let value): return value
    case .integer(let value): return NSNumber(value: value)
    case .largeInteger(let value): return NSNumber(value: value)
    case .number(let value): return NSNumber(value: value)
    case .text(let value): return value
    case .array(let values): return values.map { wireOfJson($0) }
    case .object(let fields): return fields.mapValues { wireOfJson($0) }
    }
}

/// What a text of JSON holds; null if it is none.
func parsed(_ data: Data) -> Any {
    (try? JSONSerialization.jsonObject(with: data, options: [.fragmentsAllowed])) ?? NSNull()
}

/// What a test reads of JSON, which JSONSerialization gives as objects of many types.
enum Json: Sendable, Decodable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case text(String)
    case list([Json])
    case object([String: Json])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let values = try? container.decode([Json].self) {
            self = .list(values)
        } else {
            self = .object(try container.decode([String: Json].self))
        }
    }

    subscript(name: String) -> Json {
        if case .object(let fields) = self {
            return fields[name] ?? .null
        }
        return .null
    }

    var fields: [String: Json] {
        if case .object(let fields) = self {
            return fields
        }
        return [:]
    }

    var list: [Json] {
        if case .list(let values) = self {
            return values
        }
        return []
    }

    var text: String? {
        if case .text(let value) = self {
            return value
        }
        return nil
    }

    var integer: Int64? {
        if case .integer(let value) = self {
            return value
        }
        return nil
    }

    var bool: Bool? {
        if case .bool(let value) = self {
            return value
        }
        return nil
    }

    var isNull: Bool {
        if case .null = self {
            return true
        }
        return false
    }

    /// The same as the package takes it.
    var value: JsonValue {
        switch self {
        case .null: return .null
        case .bool(let value): return .bool(value: value)
        case .integer(let value): return .integer(value: value)
        case .number(let value): return .number(value: value)
        case .text(let value): return .text(value: value)
        case .list(let values): return .array(values: values.map { $0.value })
        case .object(let fields): return .object(fields: fields.mapValues { $0.value })
        }
    }
}
