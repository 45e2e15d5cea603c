// Written by `cargo xtask generate` from the core's definitions; change those instead.

import Foundation

extension UserSort {
    /// The value that stands as `text` on the wire; `unknown` where this version does not know it.
    public init(_ text: String) {
        switch text {
        case "+first_name": self = .firstNameAscending
        case "-first_name": self = .firstNameDescending
        case "+last_name": self = .lastNameAscending
        case "-last_name": self = .lastNameDescending
        case "+email": self = .emailAscending
        case "-email": self = .emailDescending
        case "+user_stats.num_conversations": self = .numConversationsAscending
        case "-user_stats.num_conversations": self = .numConversationsDescending
        case "+user_stats.num_messages": self = .numMessagesAscending
        case "-user_stats.num_messages": self = .numMessagesDescending
        case "+user_stats.last_message_time": self = .lastMessageTimeAscending
        case "-user_stats.last_message_time": self = .lastMessageTimeDescending
        default: self = .unknown(text)
        }
    }
}

extension ServiceSort {
    /// The value that stands as `text` on the wire; `unknown` where this version does not know it.
    public init(_ text: String) {
        switch text {
        case "+name": self = .nameAscending
        case "-name": self = .nameDescending
        case "+is_active": self = .isActiveAscending
        case "-is_active": self = .isActiveDescending
        default: self = .unknown(text)
        }
    }
}

extension MessageFormat {
    /// The value that stands as `text` on the wire; `unknown` where this version does not know it.
    public init(_ text: String) {
        switch text {
        case "text": self = .text
        case "voice": self = .voice
        default: self = .unknown(text)
        }
    }
}

extension InitialMessageType {
    /// The value that stands as `text` on the wire; `unknown` where this version does not know it.
    public init(_ text: String) {
        switch text {
        case "user-message": self = .userMessage
        case "external-event": self = .externalEvent
        case "skip": self = .skip
        default: self = .unknown(text)
        }
    }
}

extension ConversationSort {
    /// The value that stands as `text` on the wire; `unknown` where this version does not know it.
    public init(_ text: String) {
        switch text {
        case "+created_at": self = .createdAtAscending
        case "-created_at": self = .createdAtDescending
        default: self = .unknown(text)
        }
    }
}

extension PostProcessingType {
    /// The value that stands as `text` on the wire; `unknown` where this version does not know it.
    public init(_ text: String) {
        switch text {
        case "generate-user-models": self = .generateUserModels
        case "extract-memories": self = .extractMemories
        case "compute-metrics": self = .computeMetrics
        default: self = .unknown(text)
        }
    }
}

extension MessageType {
    /// The value that stands as `text` on the wire; `unknown` where this version does not know it.
    public init(_ text: String) {
        switch text {
        case "user-message": self = .userMessage
        case "agent-message": self = .agentMessage
        case "agent-inner-thought": self = .agentInnerThought
        case "external-event": self = .externalEvent
        default: self = .unknown(text)
        }
    }
}

extension MessageSort {
    /// The value that stands as `text` on the wire; `unknown` where this version does not know it.
    public init(_ text: String) {
        switch text {
        case "+created_at": self = .createdAtAscending
        case "-created_at": self = .createdAtDescending
        case "+interaction_id": self = .interactionIdAscending
        case "-interaction_id": self = .interactionIdDescending
        default: self = .unknown(text)
        }
    }
}

extension AudioContentType {
    /// The value that stands as `text` on the wire; `unknown` where this version does not know it.
    public init(_ text: String) {
        switch text {
        case "audio/mpeg": self = .mpeg
        case "audio/wav": self = .wav
        default: self = .unknown(text)
        }
    }
}
