// Written by `cargo xtask generate` from the core's definitions; change those instead.

package ai.amigo.sdk.internal

import ai.amigo.sdk.*

internal fun Input.readActionStateTransition(): ActionStateTransition = ActionStateTransition(
    readText(),
    readVersionReference(),
    readText(),
    readVersionReference(),
    readText(),
    readList { readList { readToolCallLog() } },
)

internal fun Output.writeActionStateTransition(value: ActionStateTransition) {
    write(value.previousState)
    writeVersionReference(value.previousServiceHierarchicalStateMachineVersionInfo)
    write(value.nextState)
    writeVersionReference(value.nextServiceHierarchicalStateMachineVersionInfo)
    write(value.previousStateExitConditionDescription)
    writeList(value.toolCallLogs) { writeList(it) { writeToolCallLog(it) } }
}

internal fun Input.readAnnotationStateTransition(): AnnotationStateTransition = AnnotationStateTransition(
    readText(),
    readVersionReference(),
    readText(),
    readVersionReference(),
    readText(),
)

internal fun Output.writeAnnotationStateTransition(value: AnnotationStateTransition) {
    write(value.previousState)
    writeVersionReference(value.previousServiceHierarchicalStateMachineVersionInfo)
    write(value.nextState)
    writeVersionReference(value.nextServiceHierarchicalStateMachineVersionInfo)
    write(value.innerThoughtMessageId)
}

internal fun Input.readAudioContentType(): AudioContentType = when (readInt()) {
    1 -> AudioContentType.Mpeg
    2 -> AudioContentType.Wav
    3 -> AudioContentType.Unknown(
        readText(),
    )
    else -> unreadable()
}

internal fun Output.writeAudioContentType(value: AudioContentType) {
    when (value) {
        AudioContentType.Mpeg -> write(1)
        AudioContentType.Wav -> write(2)
        is AudioContentType.Unknown -> {
            write(3)
            write(value.value)
        }
    }
}

internal fun Input.readConversation(): Conversation = Conversation(
    readText(),
    readText(),
    readInstant(),
    readBoolean(),
    readBoolean(),
    readList { readPostProcessingType() },
    readText(),
    readText(),
    readOptional { readVersionSetInfo() },
    readULong(),
    readMap { readOptional { readText() } },
)

internal fun Output.writeConversation(value: Conversation) {
    write(value.id)
    write(value.userId)
    write(value.createdAt)
    write(value.isFinished)
    write(value.isAnalyzed)
    writeList(value.completedPostProcessings) { writePostProcessingType(it) }
    write(value.finalMessage)
    write(value.serviceId)
    writeOptional(value.versionSetInfo) { writeVersionSetInfo(it) }
    write(value.numMessages)
    writeMap(value.tags) { writeOptional(it) { write(it) } }
}

internal fun Input.readConversationPage(): ConversationPage = ConversationPage(
    readList { readConversation() },
    readBoolean(),
    readOptional { readULong() },
)

internal fun Output.writeConversationQuery(value: ConversationQuery) {
    writeList(value.userId) { write(it) }
    writeList(value.serviceId) { write(it) }
    writeOptional(value.isFinished) { write(it) }
    writeList(value.id) { write(it) }
    writeList(value.tag) { writeTagFilter(it) }
    writeOptional(value.limit) { write(it) }
    writeOptional(value.continuationToken) { write(it) }
    writeList(value.sortBy) { writeConversationSort(it) }
}

internal fun Output.writeConversationSort(value: ConversationSort) {
    when (value) {
        ConversationSort.CreatedAtAscending -> write(1)
        ConversationSort.CreatedAtDescending -> write(2)
        is ConversationSort.Unknown -> {
            write(3)
            write(value.value)
        }
    }
}

internal fun Input.readDecisionStateTransition(): DecisionStateTransition = DecisionStateTransition(
    readText(),
    readVersionReference(),
    readText(),
    readVersionReference(),
    readText(),
    readList { readList { readToolCallLog() } },
)

internal fun Output.writeDecisionStateTransition(value: DecisionStateTransition) {
    write(value.previousState)
    writeVersionReference(value.previousServiceHierarchicalStateMachineVersionInfo)
    write(value.nextState)
    writeVersionReference(value.nextServiceHierarchicalStateMachineVersionInfo)
    write(value.previousStateExitConditionDescription)
    writeList(value.toolCallLogs) { writeList(it) { writeToolCallLog(it) } }
}

internal fun Input.readErrorKind(): ErrorKind = ErrorKind.entries.getOrNull(readInt() - 1) ?: unreadable()

internal fun Input.readFailure(): Failure = Failure(
    readErrorKind(),
    readText(),
    readText(),
    readOptional { readText() },
    readOptional { readUShort() },
    readOptional { readText() },
    readList { readFieldError() },
    readOptional { readText() },
    readOptional { readDouble() },
    readOptional { readText() },
)

internal fun Input.readFieldError(): FieldError = FieldError(
    readList { readText() },
    readText(),
    readText(),
)

internal fun Input.readInteractionInsights(): InteractionInsights = InteractionInsights(
    readText(),
    readText(),
    readText(),
    readList { readStateTransitionLog() },
    readList { readWorkingMemory() },
    readList { readText() },
    readOptional { readVersionReference() },
    readList { readList { readToolCallLog() } },
    readList { readList { readToolCallLog() } },
)

internal fun Output.writeInteractionInsights(value: InteractionInsights) {
    write(value.currentStateName)
    write(value.currentStateAction)
    write(value.currentStateObjective)
    writeList(value.stateTransitionLogs) { writeStateTransitionLog(it) }
    writeList(value.workingMemory) { writeWorkingMemory(it) }
    writeList(value.reflections) { write(it) }
    writeOptional(value.triggeredDynamicBehaviorSetVersionInfo) { writeVersionReference(it) }
    writeList(value.selectNextActionToolCallLogs) { writeList(it) { writeToolCallLog(it) } }
    writeList(value.engageUserToolCallLogs) { writeList(it) { writeToolCallLog(it) } }
}

internal fun Input.readJsonValue(): JsonValue = when (readInt()) {
    1 -> JsonValue.Null
    2 -> JsonValue.Bool(
        readBoolean(),
    )
    3 -> JsonValue.Integer(
        readLong(),
    )
    4 -> JsonValue.LargeInteger(
        readULong(),
    )
    5 -> JsonValue.Number(
        readDouble(),
    )
    6 -> JsonValue.Text(
        readText(),
    )
    7 -> JsonValue.Array(
        readList { readJsonValue() },
    )
    8 -> JsonValue.Object(
        readMap { readJsonValue() },
    )
    else -> unreadable()
}

internal fun Output.writeJsonValue(value: JsonValue) {
    when (value) {
        JsonValue.Null -> write(1)
        is JsonValue.Bool -> {
            write(2)
            write(value.value)
        }
        is JsonValue.Integer -> {
            write(3)
            write(value.value)
        }
        is JsonValue.LargeInteger -> {
            write(4)
            write(value.value)
        }
        is JsonValue.Number -> {
            write(5)
            write(value.value)
        }
        is JsonValue.Text -> {
            write(6)
            write(value.value)
        }
        is JsonValue.Array -> {
            write(7)
            writeList(value.values) { writeJsonValue(it) }
        }
        is JsonValue.Object -> {
            write(8)
            writeMap(value.fields) { writeJsonValue(it) }
        }
    }
}

internal fun Input.readJumpbackStateTransition(): JumpbackStateTransition = JumpbackStateTransition(
    readText(),
    readVersionReference(),
    readText(),
    readVersionReference(),
)

internal fun Output.writeJumpbackStateTransition(value: JumpbackStateTransition) {
    write(value.previousState)
    writeVersionReference(value.previousServiceHierarchicalStateMachineVersionInfo)
    write(value.nextState)
    writeVersionReference(value.nextServiceHierarchicalStateMachineVersionInfo)
}

internal fun Input.readLlmConfig(): LlmConfig = LlmConfig(
    readText(),
    readMap { readJsonValue() },
)

internal fun Output.writeLlmConfig(value: LlmConfig) {
    write(value.llmName)
    writeMap(value.params) { writeJsonValue(it) }
}

internal fun Input.readMessage(): Message = Message(
    readText(),
    readText(),
    readInstant(),
    readText(),
    readText(),
    readMessageFormat(),
    readMessageType(),
)

internal fun Output.writeMessage(value: Message) {
    write(value.id)
    write(value.interactionId)
    write(value.createdAt)
    write(value.sender)
    write(value.message)
    writeMessageFormat(value.format)
    writeMessageType(value.messageType)
}

internal fun Input.readMessageFormat(): MessageFormat = when (readInt()) {
    1 -> MessageFormat.Text
    2 -> MessageFormat.Voice
    3 -> MessageFormat.Unknown(
        readText(),
    )
    else -> unreadable()
}

internal fun Output.writeMessageFormat(value: MessageFormat) {
    when (value) {
        MessageFormat.Text -> write(1)
        MessageFormat.Voice -> write(2)
        is MessageFormat.Unknown -> {
            write(3)
            write(value.value)
        }
    }
}

internal fun Input.readMessagePage(): MessagePage = MessagePage(
    readList { readMessage() },
    readBoolean(),
    readOptional { readULong() },
)

internal fun Output.writeMessageQuery(value: MessageQuery) {
    writeList(value.id) { write(it) }
    writeList(value.messageType) { writeMessageType(it) }
    writeList(value.interactionId) { write(it) }
    writeOptional(value.limit) { write(it) }
    writeOptional(value.continuationToken) { write(it) }
    writeList(value.sortBy) { writeMessageSort(it) }
}

internal fun Output.writeMessageSort(value: MessageSort) {
    when (value) {
        MessageSort.CreatedAtAscending -> write(1)
        MessageSort.CreatedAtDescending -> write(2)
        MessageSort.InteractionIdAscending -> write(3)
        MessageSort.InteractionIdDescending -> write(4)
        is MessageSort.Unknown -> {
            write(5)
            write(value.value)
        }
    }
}

internal fun Input.readMessageSource(): MessageSource = MessageSource(
    readText(),
    readInstant(),
    readAudioContentType(),
)

internal fun Output.writeMessageSource(value: MessageSource) {
    write(value.url)
    write(value.expiresAt)
    writeAudioContentType(value.contentType)
}

internal fun Output.writeMessageSourceQuery(value: MessageSourceQuery) {
    writeOptional(value.longLived) { write(it) }
}

internal fun Input.readMessageType(): MessageType = when (readInt()) {
    1 -> MessageType.UserMessage
    2 -> MessageType.AgentMessage
    3 -> MessageType.AgentInnerThought
    4 -> MessageType.ExternalEvent
    5 -> MessageType.Unknown(
        readText(),
    )
    else -> unreadable()
}

internal fun Output.writeMessageType(value: MessageType) {
    when (value) {
        MessageType.UserMessage -> write(1)
        MessageType.AgentMessage -> write(2)
        MessageType.AgentInnerThought -> write(3)
        MessageType.ExternalEvent -> write(4)
        is MessageType.Unknown -> {
            write(5)
            write(value.value)
        }
    }
}

internal fun Input.readNativeAnswer(): NativeAnswer = NativeAnswer(
    readUShort(),
    readMap { readText() },
    readBytes(),
)

internal fun Input.readNativeException(): NativeException = when (readInt()) {
    1 -> NativeException.Failed(
        readFailure(),
    )
    2 -> NativeException.Cancelled()
    else -> unreadable()
}

internal fun Output.writeNativeOptions(value: NativeOptions) {
    writeOptional(value.timeout) { write(it) }
    writeOptional(value.maxAttempts) { write(it) }
    writeMap(value.headers) { write(it) }
}

internal fun Output.writeNativeSettings(value: NativeSettings) {
    writeOptional(value.organizationId) { write(it) }
    writeOptional(value.apiKey) { write(it) }
    writeOptional(value.apiKeyId) { write(it) }
    writeOptional(value.userId) { write(it) }
    writeOptional(value.bearerToken) { write(it) }
    writeOptional(value.baseUrl) { write(it) }
    writeOptional(value.timeout) { write(it) }
    writeOptional(value.connectTimeout) { write(it) }
    writeOptional(value.maxAttempts) { write(it) }
    writeOptional(value.maxResponseBytes) { write(it) }
    writeOptional(value.pacing) { write(it) }
    writeOptional(value.userAgent) { write(it) }
    write(value.environment)
}

internal fun Input.readPostProcessingType(): PostProcessingType = when (readInt()) {
    1 -> PostProcessingType.GenerateUserModels
    2 -> PostProcessingType.ExtractMemories
    3 -> PostProcessingType.ComputeMetrics
    4 -> PostProcessingType.Unknown(
        readText(),
    )
    else -> unreadable()
}

internal fun Output.writePostProcessingType(value: PostProcessingType) {
    when (value) {
        PostProcessingType.GenerateUserModels -> write(1)
        PostProcessingType.ExtractMemories -> write(2)
        PostProcessingType.ComputeMetrics -> write(3)
        is PostProcessingType.Unknown -> {
            write(4)
            write(value.value)
        }
    }
}

internal fun Input.readRecallStateTransition(): RecallStateTransition = RecallStateTransition(
    readText(),
    readVersionReference(),
    readText(),
    readVersionReference(),
    readList { readText() },
)

internal fun Output.writeRecallStateTransition(value: RecallStateTransition) {
    write(value.previousState)
    writeVersionReference(value.previousServiceHierarchicalStateMachineVersionInfo)
    write(value.nextState)
    writeVersionReference(value.nextServiceHierarchicalStateMachineVersionInfo)
    writeList(value.performedQueries) { write(it) }
}

internal fun Output.writeRecommendationContext(value: RecommendationContext) {
    writeOptional(value.context) { write(it) }
}

internal fun Input.readRecommendedResponses(): RecommendedResponses = RecommendedResponses(
    readList { readText() },
)

internal fun Output.writeRecommendedResponses(value: RecommendedResponses) {
    writeList(value.recommendedResponses) { write(it) }
}

internal fun Input.readReflectionStateTransition(): ReflectionStateTransition = ReflectionStateTransition(
    readText(),
    readVersionReference(),
    readText(),
    readVersionReference(),
    readText(),
    readList { readList { readToolCallLog() } },
)

internal fun Output.writeReflectionStateTransition(value: ReflectionStateTransition) {
    write(value.previousState)
    writeVersionReference(value.previousServiceHierarchicalStateMachineVersionInfo)
    write(value.nextState)
    writeVersionReference(value.nextServiceHierarchicalStateMachineVersionInfo)
    write(value.innerThoughtMessageId)
    writeList(value.toolCallLogs) { writeList(it) { writeToolCallLog(it) } }
}

internal fun Input.readStateTransitionLog(): StateTransitionLog = when (readInt()) {
    1 -> StateTransitionLog.Action(
        readActionStateTransition(),
    )
    2 -> StateTransitionLog.Decision(
        readDecisionStateTransition(),
    )
    3 -> StateTransitionLog.Recall(
        readRecallStateTransition(),
    )
    4 -> StateTransitionLog.Jumpback(
        readJumpbackStateTransition(),
    )
    5 -> StateTransitionLog.Annotation(
        readAnnotationStateTransition(),
    )
    6 -> StateTransitionLog.Reflection(
        readReflectionStateTransition(),
    )
    7 -> StateTransitionLog.ToolCall(
        readToolCallStateTransition(),
    )
    8 -> StateTransitionLog.Unknown(
        readUnknownStateTransition(),
    )
    else -> unreadable()
}

internal fun Output.writeStateTransitionLog(value: StateTransitionLog) {
    when (value) {
        is StateTransitionLog.Action -> {
            write(1)
            writeActionStateTransition(value.value)
        }
        is StateTransitionLog.Decision -> {
            write(2)
            writeDecisionStateTransition(value.value)
        }
        is StateTransitionLog.Recall -> {
            write(3)
            writeRecallStateTransition(value.value)
        }
        is StateTransitionLog.Jumpback -> {
            write(4)
            writeJumpbackStateTransition(value.value)
        }
        is StateTransitionLog.Annotation -> {
            write(5)
            writeAnnotationStateTransition(value.value)
        }
        is StateTransitionLog.Reflection -> {
            write(6)
            writeReflectionStateTransition(value.value)
        }
        is StateTransitionLog.ToolCall -> {
            write(7)
            writeToolCallStateTransition(value.value)
        }
        is StateTransitionLog.Unknown -> {
            write(8)
            writeUnknownStateTransition(value.value)
        }
    }
}

internal fun Output.writeTagChanges(value: TagChanges) {
    writeMap(value.updates) { writeOptional(it) { write(it) } }
    writeList(value.deletes) { write(it) }
}

internal fun Output.writeTagFilter(value: TagFilter) {
    when (value) {
        is TagFilter.Equals -> {
            write(1)
            write(value.key)
            write(value.value)
        }
        is TagFilter.Any -> {
            write(2)
            write(value.key)
        }
        is TagFilter.Null -> {
            write(3)
            write(value.key)
        }
    }
}

internal fun Input.readToolCallLog(): ToolCallLog = ToolCallLog(
    readText(),
    readText(),
    readText(),
    readMap { readJsonValue() },
    readOptional { readText() },
    readDouble(),
)

internal fun Output.writeToolCallLog(value: ToolCallLog) {
    write(value.toolName)
    write(value.toolId)
    write(value.toolVersion)
    writeMap(value.input) { writeJsonValue(it) }
    writeOptional(value.output) { write(it) }
    write(value.duration)
}

internal fun Input.readToolCallStateTransition(): ToolCallStateTransition = ToolCallStateTransition(
    readText(),
    readVersionReference(),
    readText(),
    readVersionReference(),
    readList { readList { readToolCallLog() } },
    readToolCallLog(),
)

internal fun Output.writeToolCallStateTransition(value: ToolCallStateTransition) {
    write(value.previousState)
    writeVersionReference(value.previousServiceHierarchicalStateMachineVersionInfo)
    write(value.nextState)
    writeVersionReference(value.nextServiceHierarchicalStateMachineVersionInfo)
    writeList(value.toolCallLogs) { writeList(it) { writeToolCallLog(it) } }
    writeToolCallLog(value.designatedToolCallLog)
}

internal fun Input.readUnknownStateTransition(): UnknownStateTransition = UnknownStateTransition(
    readText(),
    readText(),
)

internal fun Output.writeUnknownStateTransition(value: UnknownStateTransition) {
    write(value.kind)
    write(value.json)
}

internal fun Input.readVersionReference(): VersionReference = VersionReference(
    readText(),
    readULong(),
)

internal fun Output.writeVersionReference(value: VersionReference) {
    write(value.id)
    write(value.version)
}

internal fun Input.readVersionSetInfo(): VersionSetInfo = VersionSetInfo(
    readText(),
    readVersionReference(),
    readVersionReference(),
    readMap { readLlmConfig() },
)

internal fun Output.writeVersionSetInfo(value: VersionSetInfo) {
    write(value.name)
    writeVersionReference(value.agentVersionInfo)
    writeVersionReference(value.serviceHierarchicalStateMachineVersionInfo)
    writeMap(value.llmModelPreferences) { writeLlmConfig(it) }
}

internal fun Input.readWorkingMemory(): WorkingMemory = WorkingMemory(
    readText(),
    readText(),
)

internal fun Output.writeWorkingMemory(value: WorkingMemory) {
    write(value.content)
    write(value.context)
}
