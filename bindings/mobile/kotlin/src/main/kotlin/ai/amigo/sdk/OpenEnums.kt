// Written by `cargo xtask generate` from the core's definitions; change those instead.

package ai.amigo.sdk

/** The value that stands as [text] on the wire; [UserSort.Unknown] where this version does not know it. */
public fun UserSort.Companion.of(text: String): UserSort = when (text) {
    "+first_name" -> UserSort.FirstNameAscending
    "-first_name" -> UserSort.FirstNameDescending
    "+last_name" -> UserSort.LastNameAscending
    "-last_name" -> UserSort.LastNameDescending
    "+email" -> UserSort.EmailAscending
    "-email" -> UserSort.EmailDescending
    "+user_stats.num_conversations" -> UserSort.NumConversationsAscending
    "-user_stats.num_conversations" -> UserSort.NumConversationsDescending
    "+user_stats.num_messages" -> UserSort.NumMessagesAscending
    "-user_stats.num_messages" -> UserSort.NumMessagesDescending
    "+user_stats.last_message_time" -> UserSort.LastMessageTimeAscending
    "-user_stats.last_message_time" -> UserSort.LastMessageTimeDescending
    else -> UserSort.Unknown(text)
}

/** The value that stands as [text] on the wire; [ServiceSort.Unknown] where this version does not know it. */
public fun ServiceSort.Companion.of(text: String): ServiceSort = when (text) {
    "+name" -> ServiceSort.NameAscending
    "-name" -> ServiceSort.NameDescending
    "+is_active" -> ServiceSort.IsActiveAscending
    "-is_active" -> ServiceSort.IsActiveDescending
    else -> ServiceSort.Unknown(text)
}

/** The value that stands as [text] on the wire; [MessageFormat.Unknown] where this version does not know it. */
public fun MessageFormat.Companion.of(text: String): MessageFormat = when (text) {
    "text" -> MessageFormat.Text
    "voice" -> MessageFormat.Voice
    else -> MessageFormat.Unknown(text)
}

/** The value that stands as [text] on the wire; [InitialMessageType.Unknown] where this version does not know it. */
public fun InitialMessageType.Companion.of(text: String): InitialMessageType = when (text) {
    "user-message" -> InitialMessageType.UserMessage
    "external-event" -> InitialMessageType.ExternalEvent
    "skip" -> InitialMessageType.Skip
    else -> InitialMessageType.Unknown(text)
}

/** The value that stands as [text] on the wire; [ConversationSort.Unknown] where this version does not know it. */
public fun ConversationSort.Companion.of(text: String): ConversationSort = when (text) {
    "+created_at" -> ConversationSort.CreatedAtAscending
    "-created_at" -> ConversationSort.CreatedAtDescending
    else -> ConversationSort.Unknown(text)
}

/** The value that stands as [text] on the wire; [PostProcessingType.Unknown] where this version does not know it. */
public fun PostProcessingType.Companion.of(text: String): PostProcessingType = when (text) {
    "generate-user-models" -> PostProcessingType.GenerateUserModels
    "extract-memories" -> PostProcessingType.ExtractMemories
    "compute-metrics" -> PostProcessingType.ComputeMetrics
    else -> PostProcessingType.Unknown(text)
}

/** The value that stands as [text] on the wire; [MessageType.Unknown] where this version does not know it. */
public fun MessageType.Companion.of(text: String): MessageType = when (text) {
    "user-message" -> MessageType.UserMessage
    "agent-message" -> MessageType.AgentMessage
    "agent-inner-thought" -> MessageType.AgentInnerThought
    "external-event" -> MessageType.ExternalEvent
    else -> MessageType.Unknown(text)
}

/** The value that stands as [text] on the wire; [MessageSort.Unknown] where this version does not know it. */
public fun MessageSort.Companion.of(text: String): MessageSort = when (text) {
    "+created_at" -> MessageSort.CreatedAtAscending
    "-created_at" -> MessageSort.CreatedAtDescending
    "+interaction_id" -> MessageSort.InteractionIdAscending
    "-interaction_id" -> MessageSort.InteractionIdDescending
    else -> MessageSort.Unknown(text)
}

/** The value that stands as [text] on the wire; [AudioContentType.Unknown] where this version does not know it. */
public fun AudioContentType.Companion.of(text: String): AudioContentType = when (text) {
    "audio/mpeg" -> AudioContentType.Mpeg
    "audio/wav" -> AudioContentType.Wav
    else -> AudioContentType.Unknown(text)
}
