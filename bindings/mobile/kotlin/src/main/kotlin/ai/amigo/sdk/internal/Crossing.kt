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

internal fun Input.readActionTooLongEvent(): ActionTooLongEvent = ActionTooLongEvent(
    readText(),
    readJsonValue(),
)

internal fun Output.writeActionTooLongEvent(value: ActionTooLongEvent) {
    write(value.filler)
    writeJsonValue(value.previouslyStartedEvent)
}

internal fun Input.readAgentAction(): AgentAction = when (readInt()) {
    1 -> AgentAction.SelectDynamicBehaviorVectorGenerated(
        readSelectDynamicBehaviorVectorGeneratedEvent(),
    )
    2 -> AgentAction.SelectDynamicBehaviorRelevanceRetrievalCompleted(
        readSelectDynamicBehaviorRelevanceRetrievalCompletedEvent(),
    )
    3 -> AgentAction.SelectDynamicBehaviorCompleted(
        readSelectDynamicBehaviorCompletedEvent(),
    )
    4 -> AgentAction.CheckIfActiveMemoryNeededCompleted(
        readCheckIfActiveMemoryNeededCompletedEvent(),
    )
    5 -> AgentAction.ExtractActiveMemoriesCompleted(
        readExtractActiveMemoriesCompletedEvent(),
    )
    6 -> AgentAction.NavigateStateMachineDynamicBehaviorOverride(
        readNavigateStateMachineDynamicBehaviorOverrideEvent(),
    )
    7 -> AgentAction.NavigateStateMachineActionStateActionSelected(
        readNavigateStateMachineActionStateActionSelectedEvent(),
    )
    8 -> AgentAction.NavigateStateMachineDecisionStateDecisionStarted(
        readNavigateStateMachineDecisionStateDecisionStartedEvent(),
    )
    9 -> AgentAction.NavigateStateMachineExitConditionSelected(
        readNavigateStateMachineExitConditionSelectedEvent(),
    )
    10 -> AgentAction.NavigateStateMachineRecallStateDynamicQueriesGenerated(
        readNavigateStateMachineRecallStateDynamicQueriesGeneratedEvent(),
    )
    11 -> AgentAction.NavigateStateMachineRecallStateStaticQueriesRetrieved(
        readNavigateStateMachineRecallStateStaticQueriesRetrievedEvent(),
    )
    12 -> AgentAction.NavigateStateMachineRecallStateActiveMemoryRetrieved(
        readNavigateStateMachineRecallStateActiveMemoryRetrievedEvent(),
    )
    13 -> AgentAction.NavigateStateMachineReflectionStatePromptRetrieved(
        readNavigateStateMachineReflectionStatePromptRetrievedEvent(),
    )
    14 -> AgentAction.NavigateStateMachineReflectionStateReflectionGenerated(
        readNavigateStateMachineReflectionStateReflectionGeneratedEvent(),
    )
    15 -> AgentAction.NavigateStateMachineAnnotationStateAnnotationRetrieved(
        readNavigateStateMachineAnnotationStateAnnotationRetrievedEvent(),
    )
    16 -> AgentAction.NavigateStateMachineStateTransitioned(
        readNavigateStateMachineStateTransitionedEvent(),
    )
    17 -> AgentAction.DesignatedToolRetrieved(
        readGenerateToolParamsDesignatedToolRetrievedEvent(),
    )
    18 -> AgentAction.DesignatedToolCallParamsGenerated(
        readGenerateToolParamsDesignatedToolCallParamsGeneratedEvent(),
    )
    19 -> AgentAction.NavigateStateMachineToolCallStateToolOutputAvailable(
        readNavigateStateMachineToolCallStateToolOutputAvailableEvent(),
    )
    20 -> AgentAction.ToolCallStarted(
        readToolCallStartedEvent(),
    )
    21 -> AgentAction.ToolCallEnded(
        readToolCallEndedEvent(),
    )
    22 -> AgentAction.ActionTooLong(
        readActionTooLongEvent(),
    )
    23 -> AgentAction.EngageUserDynamicBehaviorOverride(
        readEngageUserDynamicBehaviorOverrideEvent(),
    )
    24 -> AgentAction.EngageUserMessageFragmentGenerated(
        readEngageUserMessageFragmentGeneratedEvent(),
    )
    25 -> AgentAction.Unknown(
        readUnknownAgentAction(),
    )
    else -> unreadable()
}

internal fun Output.writeAgentAction(value: AgentAction) {
    when (value) {
        is AgentAction.SelectDynamicBehaviorVectorGenerated -> {
            write(1)
            writeSelectDynamicBehaviorVectorGeneratedEvent(value.value)
        }
        is AgentAction.SelectDynamicBehaviorRelevanceRetrievalCompleted -> {
            write(2)
            writeSelectDynamicBehaviorRelevanceRetrievalCompletedEvent(value.value)
        }
        is AgentAction.SelectDynamicBehaviorCompleted -> {
            write(3)
            writeSelectDynamicBehaviorCompletedEvent(value.value)
        }
        is AgentAction.CheckIfActiveMemoryNeededCompleted -> {
            write(4)
            writeCheckIfActiveMemoryNeededCompletedEvent(value.value)
        }
        is AgentAction.ExtractActiveMemoriesCompleted -> {
            write(5)
            writeExtractActiveMemoriesCompletedEvent(value.value)
        }
        is AgentAction.NavigateStateMachineDynamicBehaviorOverride -> {
            write(6)
            writeNavigateStateMachineDynamicBehaviorOverrideEvent(value.value)
        }
        is AgentAction.NavigateStateMachineActionStateActionSelected -> {
            write(7)
            writeNavigateStateMachineActionStateActionSelectedEvent(value.value)
        }
        is AgentAction.NavigateStateMachineDecisionStateDecisionStarted -> {
            write(8)
            writeNavigateStateMachineDecisionStateDecisionStartedEvent(value.value)
        }
        is AgentAction.NavigateStateMachineExitConditionSelected -> {
            write(9)
            writeNavigateStateMachineExitConditionSelectedEvent(value.value)
        }
        is AgentAction.NavigateStateMachineRecallStateDynamicQueriesGenerated -> {
            write(10)
            writeNavigateStateMachineRecallStateDynamicQueriesGeneratedEvent(value.value)
        }
        is AgentAction.NavigateStateMachineRecallStateStaticQueriesRetrieved -> {
            write(11)
            writeNavigateStateMachineRecallStateStaticQueriesRetrievedEvent(value.value)
        }
        is AgentAction.NavigateStateMachineRecallStateActiveMemoryRetrieved -> {
            write(12)
            writeNavigateStateMachineRecallStateActiveMemoryRetrievedEvent(value.value)
        }
        is AgentAction.NavigateStateMachineReflectionStatePromptRetrieved -> {
            write(13)
            writeNavigateStateMachineReflectionStatePromptRetrievedEvent(value.value)
        }
        is AgentAction.NavigateStateMachineReflectionStateReflectionGenerated -> {
            write(14)
            writeNavigateStateMachineReflectionStateReflectionGeneratedEvent(value.value)
        }
        is AgentAction.NavigateStateMachineAnnotationStateAnnotationRetrieved -> {
            write(15)
            writeNavigateStateMachineAnnotationStateAnnotationRetrievedEvent(value.value)
        }
        is AgentAction.NavigateStateMachineStateTransitioned -> {
            write(16)
            writeNavigateStateMachineStateTransitionedEvent(value.value)
        }
        is AgentAction.DesignatedToolRetrieved -> {
            write(17)
            writeGenerateToolParamsDesignatedToolRetrievedEvent(value.value)
        }
        is AgentAction.DesignatedToolCallParamsGenerated -> {
            write(18)
            writeGenerateToolParamsDesignatedToolCallParamsGeneratedEvent(value.value)
        }
        is AgentAction.NavigateStateMachineToolCallStateToolOutputAvailable -> {
            write(19)
            writeNavigateStateMachineToolCallStateToolOutputAvailableEvent(value.value)
        }
        is AgentAction.ToolCallStarted -> {
            write(20)
            writeToolCallStartedEvent(value.value)
        }
        is AgentAction.ToolCallEnded -> {
            write(21)
            writeToolCallEndedEvent(value.value)
        }
        is AgentAction.ActionTooLong -> {
            write(22)
            writeActionTooLongEvent(value.value)
        }
        is AgentAction.EngageUserDynamicBehaviorOverride -> {
            write(23)
            writeEngageUserDynamicBehaviorOverrideEvent(value.value)
        }
        is AgentAction.EngageUserMessageFragmentGenerated -> {
            write(24)
            writeEngageUserMessageFragmentGeneratedEvent(value.value)
        }
        is AgentAction.Unknown -> {
            write(25)
            writeUnknownAgentAction(value.value)
        }
    }
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

internal fun Input.readCheckIfActiveMemoryNeededCompletedEvent(): CheckIfActiveMemoryNeededCompletedEvent = CheckIfActiveMemoryNeededCompletedEvent(
    readList { readText() },
)

internal fun Output.writeCheckIfActiveMemoryNeededCompletedEvent(value: CheckIfActiveMemoryNeededCompletedEvent) {
    writeList(value.queries) { write(it) }
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

internal fun Input.readConversationCreatedEvent(): ConversationCreatedEvent = ConversationCreatedEvent(
    readText(),
)

internal fun Output.writeConversationCreatedEvent(value: ConversationCreatedEvent) {
    write(value.conversationId)
}

internal fun Input.readConversationEvent(): ConversationEvent = when (readInt()) {
    1 -> ConversationEvent.ConversationCreated(
        readConversationCreatedEvent(),
    )
    2 -> ConversationEvent.UserMessageAvailable(
        readUserMessageAvailableEvent(),
    )
    3 -> ConversationEvent.CurrentAgentAction(
        readCurrentAgentActionEvent(),
    )
    4 -> ConversationEvent.NewMessage(
        readNewMessageEvent(),
    )
    5 -> ConversationEvent.InteractionComplete(
        readInteractionCompleteEvent(),
    )
    6 -> ConversationEvent.Error(
        readErrorEvent(),
    )
    7 -> ConversationEvent.Unknown(
        readUnknownEvent(),
    )
    else -> unreadable()
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

internal fun Input.readConversationStarter(): ConversationStarter = ConversationStarter(
    readText(),
    readList { readText() },
)

internal fun Output.writeConversationStarter(value: ConversationStarter) {
    write(value.prompt)
    writeList(value.facets) { write(it) }
}

internal fun Input.readConversationStarters(): ConversationStarters = ConversationStarters(
    readList { readConversationStarter() },
)

internal fun Output.writeCreateConversationQuery(value: CreateConversationQuery) {
    writeMessageFormat(value.responseFormat)
    writeOptional(value.currentAgentActionType) { write(it) }
}

internal fun Input.readCurrentAgentActionEvent(): CurrentAgentActionEvent = CurrentAgentActionEvent(
    readAgentAction(),
)

internal fun Output.writeCurrentAgentActionEvent(value: CurrentAgentActionEvent) {
    writeAgentAction(value.action)
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

internal fun Input.readEngageUserDynamicBehaviorOverrideEvent(): EngageUserDynamicBehaviorOverrideEvent = EngageUserDynamicBehaviorOverrideEvent(
    readBoolean(),
    readBoolean(),
)

internal fun Output.writeEngageUserDynamicBehaviorOverrideEvent(value: EngageUserDynamicBehaviorOverrideEvent) {
    write(value.overridingInstructions)
    write(value.overridingToolCandidates)
}

internal fun Input.readEngageUserMessageFragmentGeneratedEvent(): EngageUserMessageFragmentGeneratedEvent = EngageUserMessageFragmentGeneratedEvent(
    readULong(),
    readText(),
    readBoolean(),
)

internal fun Output.writeEngageUserMessageFragmentGeneratedEvent(value: EngageUserMessageFragmentGeneratedEvent) {
    write(value.index)
    write(value.fragment)
    write(value.isFinal)
}

internal fun Input.readErrorEvent(): ErrorEvent = ErrorEvent(
    readUShort(),
    readText(),
)

internal fun Output.writeErrorEvent(value: ErrorEvent) {
    write(value.httpErrorCode)
    write(value.errorDescription)
}

internal fun Input.readErrorKind(): ErrorKind = ErrorKind.entries.getOrNull(readInt() - 1) ?: unreadable()

internal fun Input.readExtractActiveMemoriesCompletedEvent(): ExtractActiveMemoriesCompletedEvent = ExtractActiveMemoriesCompletedEvent(
    readList { readQueryAndResponse() },
)

internal fun Output.writeExtractActiveMemoriesCompletedEvent(value: ExtractActiveMemoriesCompletedEvent) {
    writeList(value.queriesAndResponses) { writeQueryAndResponse(it) }
}

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

internal fun Input.readGenerateToolParamsDesignatedToolCallParamsGeneratedEvent(): GenerateToolParamsDesignatedToolCallParamsGeneratedEvent = GenerateToolParamsDesignatedToolCallParamsGeneratedEvent(
    readText(),
    readText(),
    readMap { readJsonValue() },
)

internal fun Output.writeGenerateToolParamsDesignatedToolCallParamsGeneratedEvent(value: GenerateToolParamsDesignatedToolCallParamsGeneratedEvent) {
    write(value.toolId)
    write(value.toolVersion)
    writeMap(value.toolCallParams) { writeJsonValue(it) }
}

internal fun Input.readGenerateToolParamsDesignatedToolRetrievedEvent(): GenerateToolParamsDesignatedToolRetrievedEvent = GenerateToolParamsDesignatedToolRetrievedEvent(
    readText(),
    readText(),
)

internal fun Output.writeGenerateToolParamsDesignatedToolRetrievedEvent(value: GenerateToolParamsDesignatedToolRetrievedEvent) {
    write(value.toolId)
    write(value.toolVersion)
}

internal fun Output.writeInitialMessageType(value: InitialMessageType) {
    when (value) {
        InitialMessageType.UserMessage -> write(1)
        InitialMessageType.ExternalEvent -> write(2)
        InitialMessageType.Skip -> write(3)
        is InitialMessageType.Unknown -> {
            write(4)
            write(value.value)
        }
    }
}

internal fun Input.readInteractionCompleteEvent(): InteractionCompleteEvent = InteractionCompleteEvent(
    readText(),
    readText(),
    readText(),
    readBoolean(),
)

internal fun Output.writeInteractionCompleteEvent(value: InteractionCompleteEvent) {
    write(value.messageId)
    write(value.interactionId)
    write(value.fullMessage)
    write(value.conversationCompleted)
}

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

internal fun Output.writeInteractionMessage(value: InteractionMessage) {
    writeInitialMessageType(value.initialMessageType)
    write(value.recordedMessage)
    writeList(value.externalEventMessageContent) { write(it) }
    writeList(value.externalEventMessageTimestamp) { write(it) }
}

internal fun Output.writeInteractionQuery(value: InteractionQuery) {
    writeMessageFormat(value.requestFormat)
    writeMessageFormat(value.responseFormat)
    writeOptional(value.currentAgentActionType) { write(it) }
    writeOptional(value.requestAudioConfig) { writeUserMessageAudioConfig(it) }
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
    writeOptional(value.streamTimeout) { write(it) }
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
    writeOptional(value.streamTimeout) { write(it) }
    writeOptional(value.maxAttempts) { write(it) }
    writeOptional(value.maxResponseBytes) { write(it) }
    writeOptional(value.pacing) { write(it) }
    writeOptional(value.userAgent) { write(it) }
    write(value.environment)
}

internal fun Input.readNavigateStateMachineActionStateActionSelectedEvent(): NavigateStateMachineActionStateActionSelectedEvent = NavigateStateMachineActionStateActionSelectedEvent(
    readText(),
)

internal fun Output.writeNavigateStateMachineActionStateActionSelectedEvent(value: NavigateStateMachineActionStateActionSelectedEvent) {
    write(value.action)
}

internal fun Input.readNavigateStateMachineAnnotationStateAnnotationRetrievedEvent(): NavigateStateMachineAnnotationStateAnnotationRetrievedEvent = NavigateStateMachineAnnotationStateAnnotationRetrievedEvent(
    readText(),
)

internal fun Output.writeNavigateStateMachineAnnotationStateAnnotationRetrievedEvent(value: NavigateStateMachineAnnotationStateAnnotationRetrievedEvent) {
    write(value.annotation)
}

internal fun Input.readNavigateStateMachineDecisionStateDecisionStartedEvent(): NavigateStateMachineDecisionStateDecisionStartedEvent = NavigateStateMachineDecisionStateDecisionStartedEvent

@Suppress("UnusedReceiverParameter", "UNUSED_PARAMETER")
internal fun Output.writeNavigateStateMachineDecisionStateDecisionStartedEvent(value: NavigateStateMachineDecisionStateDecisionStartedEvent) {}

internal fun Input.readNavigateStateMachineDynamicBehaviorOverrideEvent(): NavigateStateMachineDynamicBehaviorOverrideEvent = NavigateStateMachineDynamicBehaviorOverrideEvent(
    readBoolean(),
    readBoolean(),
)

internal fun Output.writeNavigateStateMachineDynamicBehaviorOverrideEvent(value: NavigateStateMachineDynamicBehaviorOverrideEvent) {
    write(value.overridingInstructions)
    write(value.overridingToolCandidates)
}

internal fun Input.readNavigateStateMachineExitConditionSelectedEvent(): NavigateStateMachineExitConditionSelectedEvent = NavigateStateMachineExitConditionSelectedEvent(
    readText(),
    readVersionReference(),
    readText(),
)

internal fun Output.writeNavigateStateMachineExitConditionSelectedEvent(value: NavigateStateMachineExitConditionSelectedEvent) {
    write(value.exitCondition)
    writeVersionReference(value.nextStateStateMachineVersionInfo)
    write(value.nextStateName)
}

internal fun Input.readNavigateStateMachineRecallStateActiveMemoryRetrievedEvent(): NavigateStateMachineRecallStateActiveMemoryRetrievedEvent = NavigateStateMachineRecallStateActiveMemoryRetrievedEvent(
    readList { readQueryAndResponse() },
)

internal fun Output.writeNavigateStateMachineRecallStateActiveMemoryRetrievedEvent(value: NavigateStateMachineRecallStateActiveMemoryRetrievedEvent) {
    writeList(value.queriesAndResponses) { writeQueryAndResponse(it) }
}

internal fun Input.readNavigateStateMachineRecallStateDynamicQueriesGeneratedEvent(): NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent = NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent(
    readList { readText() },
    readText(),
)

internal fun Output.writeNavigateStateMachineRecallStateDynamicQueriesGeneratedEvent(value: NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent) {
    writeList(value.dynamicQueries) { write(it) }
    write(value.requestedInformation)
}

internal fun Input.readNavigateStateMachineRecallStateStaticQueriesRetrievedEvent(): NavigateStateMachineRecallStateStaticQueriesRetrievedEvent = NavigateStateMachineRecallStateStaticQueriesRetrievedEvent(
    readList { readText() },
)

internal fun Output.writeNavigateStateMachineRecallStateStaticQueriesRetrievedEvent(value: NavigateStateMachineRecallStateStaticQueriesRetrievedEvent) {
    writeList(value.staticQueries) { write(it) }
}

internal fun Input.readNavigateStateMachineReflectionStatePromptRetrievedEvent(): NavigateStateMachineReflectionStatePromptRetrievedEvent = NavigateStateMachineReflectionStatePromptRetrievedEvent(
    readText(),
)

internal fun Output.writeNavigateStateMachineReflectionStatePromptRetrievedEvent(value: NavigateStateMachineReflectionStatePromptRetrievedEvent) {
    write(value.prompt)
}

internal fun Input.readNavigateStateMachineReflectionStateReflectionGeneratedEvent(): NavigateStateMachineReflectionStateReflectionGeneratedEvent = NavigateStateMachineReflectionStateReflectionGeneratedEvent(
    readText(),
)

internal fun Output.writeNavigateStateMachineReflectionStateReflectionGeneratedEvent(value: NavigateStateMachineReflectionStateReflectionGeneratedEvent) {
    write(value.reflection)
}

internal fun Input.readNavigateStateMachineStateTransitionedEvent(): NavigateStateMachineStateTransitionedEvent = NavigateStateMachineStateTransitionedEvent(
    readText(),
    readVersionReference(),
    readText(),
    readVersionReference(),
)

internal fun Output.writeNavigateStateMachineStateTransitionedEvent(value: NavigateStateMachineStateTransitionedEvent) {
    write(value.prevState)
    writeVersionReference(value.prevStateStateMachineVersionInfo)
    write(value.nextState)
    writeVersionReference(value.nextStateStateMachineVersionInfo)
}

internal fun Input.readNavigateStateMachineToolCallStateToolOutputAvailableEvent(): NavigateStateMachineToolCallStateToolOutputAvailableEvent = NavigateStateMachineToolCallStateToolOutputAvailableEvent(
    readText(),
    readText(),
    readText(),
    readDouble(),
    readMap { readJsonValue() },
)

internal fun Output.writeNavigateStateMachineToolCallStateToolOutputAvailableEvent(value: NavigateStateMachineToolCallStateToolOutputAvailableEvent) {
    write(value.toolId)
    write(value.toolVersion)
    write(value.toolOutput)
    write(value.duration)
    writeMap(value.inputArguments) { writeJsonValue(it) }
}

internal fun Output.writeNewConversation(value: NewConversation) {
    write(value.serviceId)
    writeOptional(value.serviceVersionSetName) { write(it) }
    writeOptional(value.initialMessage) { write(it) }
    writeOptional(value.initialMessageType) { writeInitialMessageType(it) }
    writeMap(value.tags) { writeOptional(it) { write(it) } }
    writeOptional(value.isTest) { write(it) }
}

internal fun Input.readNewMessageEvent(): NewMessageEvent = NewMessageEvent(
    readText(),
    readOptional { readList { readSpokenCharacter() } },
    readBoolean(),
    readULong(),
    readText(),
)

internal fun Output.writeNewMessageEvent(value: NewMessageEvent) {
    write(value.message)
    writeOptional(value.transcriptAlignment) { writeList(it) { writeSpokenCharacter(it) } }
    write(value.stop)
    write(value.sequenceNumber)
    write(value.messageId)
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

internal fun Input.readQueryAndResponse(): QueryAndResponse = QueryAndResponse(
    readText(),
    readText(),
)

internal fun Output.writeQueryAndResponse(value: QueryAndResponse) {
    write(value.query)
    write(value.response)
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

internal fun Input.readSelectDynamicBehaviorCompletedEvent(): SelectDynamicBehaviorCompletedEvent = SelectDynamicBehaviorCompletedEvent(
    readOptional { readVersionReference() },
    readOptional { readVersionReference() },
)

internal fun Output.writeSelectDynamicBehaviorCompletedEvent(value: SelectDynamicBehaviorCompletedEvent) {
    writeOptional(value.selectedDynamicBehaviorSetVersionInfo) { writeVersionReference(it) }
    writeOptional(value.previousSelectedDynamicBehaviorSetVersionInfo) { writeVersionReference(it) }
}

internal fun Input.readSelectDynamicBehaviorRelevanceRetrievalCompletedEvent(): SelectDynamicBehaviorRelevanceRetrievalCompletedEvent = SelectDynamicBehaviorRelevanceRetrievalCompletedEvent

@Suppress("UnusedReceiverParameter", "UNUSED_PARAMETER")
internal fun Output.writeSelectDynamicBehaviorRelevanceRetrievalCompletedEvent(value: SelectDynamicBehaviorRelevanceRetrievalCompletedEvent) {}

internal fun Input.readSelectDynamicBehaviorVectorGeneratedEvent(): SelectDynamicBehaviorVectorGeneratedEvent = SelectDynamicBehaviorVectorGeneratedEvent

@Suppress("UnusedReceiverParameter", "UNUSED_PARAMETER")
internal fun Output.writeSelectDynamicBehaviorVectorGeneratedEvent(value: SelectDynamicBehaviorVectorGeneratedEvent) {}

internal fun Input.readService(): Service = Service(
    readText(),
    readText(),
    readMap { readVersionSet() },
    readText(),
    readBoolean(),
    readText(),
    readText(),
    readList { readServiceTag() },
    readList { readText() },
    readUserReference(),
    readUserReference(),
)

internal fun Input.readServiceFilterValues(): ServiceFilterValues = ServiceFilterValues(
    readList { readText() },
)

internal fun Input.readServicePage(): ServicePage = ServicePage(
    readList { readService() },
    readBoolean(),
    readOptional { readULong() },
    readOptional { readServiceFilterValues() },
)

internal fun Output.writeServiceQuery(value: ServiceQuery) {
    writeList(value.id) { write(it) }
    writeOptional(value.isActive) { write(it) }
    writeList(value.sortBy) { writeServiceSort(it) }
    writeList(value.tags) { writeTagFilter(it) }
    writeOptional(value.limit) { write(it) }
    writeOptional(value.continuationToken) { write(it) }
}

internal fun Output.writeServiceSort(value: ServiceSort) {
    when (value) {
        ServiceSort.NameAscending -> write(1)
        ServiceSort.NameDescending -> write(2)
        ServiceSort.IsActiveAscending -> write(3)
        ServiceSort.IsActiveDescending -> write(4)
        is ServiceSort.Unknown -> {
            write(5)
            write(value.value)
        }
    }
}

internal fun Input.readServiceTag(): ServiceTag = ServiceTag(
    readText(),
    readOptional { readText() },
)

internal fun Input.readSpokenCharacter(): SpokenCharacter = SpokenCharacter(
    readULong(),
    readText(),
)

internal fun Output.writeSpokenCharacter(value: SpokenCharacter) {
    write(value.milliseconds)
    write(value.character)
}

internal fun Output.writeStarterRequest(value: StarterRequest) {
    write(value.serviceId)
    writeOptional(value.serviceVersionSetName) { write(it) }
    writeList(value.facets) { write(it) }
    write(value.minCount)
    write(value.maxCount)
    write(value.generationInstructions)
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

internal fun Input.readToolCallEndedEvent(): ToolCallEndedEvent = ToolCallEndedEvent(
    readULong(),
    readText(),
    readText(),
    readMap { readJsonValue() },
    readText(),
    readDouble(),
)

internal fun Output.writeToolCallEndedEvent(value: ToolCallEndedEvent) {
    write(value.toolRoundIndex)
    write(value.toolId)
    write(value.toolVersion)
    writeMap(value.inputParameters) { writeJsonValue(it) }
    write(value.result)
    write(value.duration)
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

internal fun Input.readToolCallStartedEvent(): ToolCallStartedEvent = ToolCallStartedEvent(
    readULong(),
    readText(),
    readText(),
    readMap { readJsonValue() },
)

internal fun Output.writeToolCallStartedEvent(value: ToolCallStartedEvent) {
    write(value.toolRoundIndex)
    write(value.toolId)
    write(value.toolVersion)
    writeMap(value.inputParams) { writeJsonValue(it) }
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

internal fun Input.readUnknownAgentAction(): UnknownAgentAction = UnknownAgentAction(
    readText(),
    readText(),
)

internal fun Output.writeUnknownAgentAction(value: UnknownAgentAction) {
    write(value.kind)
    write(value.json)
}

internal fun Input.readUnknownEvent(): UnknownEvent = UnknownEvent(
    readText(),
    readText(),
)

internal fun Output.writeUnknownEvent(value: UnknownEvent) {
    write(value.kind)
    write(value.json)
}

internal fun Input.readUnknownStateTransition(): UnknownStateTransition = UnknownStateTransition(
    readText(),
    readText(),
)

internal fun Output.writeUnknownStateTransition(value: UnknownStateTransition) {
    write(value.kind)
    write(value.json)
}

internal fun Input.readUserDimension(): UserDimension = UserDimension(
    readText(),
    readList { readText() },
)

internal fun Output.writeUserDimension(value: UserDimension) {
    write(value.description)
    writeList(value.tags) { write(it) }
}

internal fun Output.writeUserMessageAudioConfig(value: UserMessageAudioConfig) {
    when (value) {
        UserMessageAudioConfig.Mp3 -> write(1)
        is UserMessageAudioConfig.Pcm -> {
            write(2)
            write(value.frameRate)
            write(value.nChannels)
            write(value.sampleWidth)
        }
    }
}

internal fun Input.readUserMessageAvailableEvent(): UserMessageAvailableEvent = UserMessageAvailableEvent(
    readText(),
    readText(),
)

internal fun Output.writeUserMessageAvailableEvent(value: UserMessageAvailableEvent) {
    write(value.messageId)
    write(value.userMessage)
}

internal fun Input.readUserModel(): UserModel = UserModel(
    readText(),
    readList { readText() },
    readList { readUserDimension() },
)

internal fun Output.writeUserModel(value: UserModel) {
    write(value.content)
    writeList(value.insightIds) { write(it) }
    writeList(value.dimensions) { writeUserDimension(it) }
}

internal fun Input.readUserModels(): UserModels = UserModels(
    readList { readUserModel() },
    readList { readText() },
)

internal fun Output.writeUserModels(value: UserModels) {
    writeList(value.userModels) { writeUserModel(it) }
    writeList(value.additionalContext) { write(it) }
}

internal fun Input.readUserReference(): UserReference = UserReference(
    readText(),
    readText(),
)

internal fun Input.readVersionReference(): VersionReference = VersionReference(
    readText(),
    readULong(),
)

internal fun Output.writeVersionReference(value: VersionReference) {
    write(value.id)
    write(value.version)
}

internal fun Input.readVersionSet(): VersionSet = VersionSet(
    readOptional { readULong() },
    readOptional { readULong() },
    readMap { readLlmConfig() },
)

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
