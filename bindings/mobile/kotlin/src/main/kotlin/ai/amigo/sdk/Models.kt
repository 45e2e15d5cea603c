// Written by `cargo xtask generate` from the core's definitions; change those instead.

package ai.amigo.sdk

import ai.amigo.sdk.internal.*
import java.time.Instant

/** The agent left a state in which it talks to the user. */
public data class ActionStateTransition(
    /** Name of the state that was left. */
    public val previousState: String,
    /** State machine, and its version, of the state that was left. */
    public val previousServiceHierarchicalStateMachineVersionInfo: VersionReference,
    /** Name of the state that was entered. */
    public val nextState: String,
    /** State machine, and its version, of the state that was entered. */
    public val nextServiceHierarchicalStateMachineVersionInfo: VersionReference,
    /** The exit condition that was met. */
    public val previousStateExitConditionDescription: String,
    /** Tool calls made while the next action was chosen: a list for every round. */
    public val toolCallLogs: List<List<ToolCallLog>>,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("ActionStateTransition") { writeActionStateTransition(this@ActionStateTransition) }
}

/** Something the agent has begun takes long; here is a filler for the time. */
public data class ActionTooLongEvent(
    /**
     * What can be said meanwhile: text; or, where there is audio for it, a WAV file in Base64 (16-bit PCM, 16 kHz, one
     * channel).
     */
    public val filler: String,
    /** The action that takes long, as it was reported when it began. */
    public val previouslyStartedEvent: JsonValue,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("ActionTooLongEvent") { writeActionTooLongEvent(this@ActionTooLongEvent) }
}

/** What an agent does on the way to its answer. */
public sealed class AgentAction {
    /** What is looked for in the dynamic behaviors was put into a vector. */
    public data class SelectDynamicBehaviorVectorGenerated(
        public val value: SelectDynamicBehaviorVectorGeneratedEvent,
    ) : AgentAction()

    /** The dynamic behaviors that may matter were found. */
    public data class SelectDynamicBehaviorRelevanceRetrievalCompleted(
        public val value: SelectDynamicBehaviorRelevanceRetrievalCompletedEvent,
    ) : AgentAction()

    /** The dynamic behavior was selected. */
    public data class SelectDynamicBehaviorCompleted(
        public val value: SelectDynamicBehaviorCompletedEvent,
    ) : AgentAction()

    /** It was settled which memories are needed. */
    public data class CheckIfActiveMemoryNeededCompleted(
        public val value: CheckIfActiveMemoryNeededCompletedEvent,
    ) : AgentAction()

    /** Memories were extracted. */
    public data class ExtractActiveMemoriesCompleted(
        public val value: ExtractActiveMemoriesCompletedEvent,
    ) : AgentAction()

    /** The dynamic behavior set changes how the agent finds its way. */
    public data class NavigateStateMachineDynamicBehaviorOverride(
        public val value: NavigateStateMachineDynamicBehaviorOverrideEvent,
    ) : AgentAction()

    /** An action of the present state was selected. */
    public data class NavigateStateMachineActionStateActionSelected(
        public val value: NavigateStateMachineActionStateActionSelectedEvent,
    ) : AgentAction()

    /** The decision of a decision state has begun. */
    public data class NavigateStateMachineDecisionStateDecisionStarted(
        public val value: NavigateStateMachineDecisionStateDecisionStartedEvent,
    ) : AgentAction()

    /** An exit condition of the present state was selected. */
    public data class NavigateStateMachineExitConditionSelected(
        public val value: NavigateStateMachineExitConditionSelectedEvent,
    ) : AgentAction()

    /** A recall state has made queries of its own. */
    public data class NavigateStateMachineRecallStateDynamicQueriesGenerated(
        public val value: NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent,
    ) : AgentAction()

    /** A recall state has taken its fixed queries. */
    public data class NavigateStateMachineRecallStateStaticQueriesRetrieved(
        public val value: NavigateStateMachineRecallStateStaticQueriesRetrievedEvent,
    ) : AgentAction()

    /** A recall state has found memories. */
    public data class NavigateStateMachineRecallStateActiveMemoryRetrieved(
        public val value: NavigateStateMachineRecallStateActiveMemoryRetrievedEvent,
    ) : AgentAction()

    /** A reflection state has taken its prompt. */
    public data class NavigateStateMachineReflectionStatePromptRetrieved(
        public val value: NavigateStateMachineReflectionStatePromptRetrievedEvent,
    ) : AgentAction()

    /** A reflection state has reflected. */
    public data class NavigateStateMachineReflectionStateReflectionGenerated(
        public val value: NavigateStateMachineReflectionStateReflectionGeneratedEvent,
    ) : AgentAction()

    /** An annotation state has taken its annotation. */
    public data class NavigateStateMachineAnnotationStateAnnotationRetrieved(
        public val value: NavigateStateMachineAnnotationStateAnnotationRetrievedEvent,
    ) : AgentAction()

    /** The agent has gone on to another state. */
    public data class NavigateStateMachineStateTransitioned(
        public val value: NavigateStateMachineStateTransitionedEvent,
    ) : AgentAction()

    /** A tool-call state has taken its designated tool. */
    public data class DesignatedToolRetrieved(
        public val value: GenerateToolParamsDesignatedToolRetrievedEvent,
    ) : AgentAction()

    /** The parameters of the designated tool were made. */
    public data class DesignatedToolCallParamsGenerated(
        public val value: GenerateToolParamsDesignatedToolCallParamsGeneratedEvent,
    ) : AgentAction()

    /** The designated tool has answered. */
    public data class NavigateStateMachineToolCallStateToolOutputAvailable(
        public val value: NavigateStateMachineToolCallStateToolOutputAvailableEvent,
    ) : AgentAction()

    /** A tool is being called. */
    public data class ToolCallStarted(
        public val value: ToolCallStartedEvent,
    ) : AgentAction()

    /** A tool has answered. */
    public data class ToolCallEnded(
        public val value: ToolCallEndedEvent,
    ) : AgentAction()

    /** Something the agent has begun takes long; here is a filler for the time. */
    public data class ActionTooLong(
        public val value: ActionTooLongEvent,
    ) : AgentAction()

    /** The dynamic behavior set changes how the agent answers. */
    public data class EngageUserDynamicBehaviorOverride(
        public val value: EngageUserDynamicBehaviorOverrideEvent,
    ) : AgentAction()

    /** A fragment of the answer was written. */
    public data class EngageUserMessageFragmentGenerated(
        public val value: EngageUserMessageFragmentGeneratedEvent,
    ) : AgentAction()

    /** A kind this version does not know. */
    public data class Unknown(
        public val value: UnknownAgentAction,
    ) : AgentAction()

    public companion object
}

/** The agent left a state that puts a fixed thought into its mind. */
public data class AnnotationStateTransition(
    /** Name of the state that was left. */
    public val previousState: String,
    /** State machine, and its version, of the state that was left. */
    public val previousServiceHierarchicalStateMachineVersionInfo: VersionReference,
    /** Name of the state that was entered. */
    public val nextState: String,
    /** State machine, and its version, of the state that was entered. */
    public val nextServiceHierarchicalStateMachineVersionInfo: VersionReference,
    /** Identifier of the inner-thought message that was inserted. */
    public val innerThoughtMessageId: String,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("AnnotationStateTransition") { writeAnnotationStateTransition(this@AnnotationStateTransition) }
}

/** Media type of a voice message's audio. */
public sealed class AudioContentType {
    /** MP3. */
    public data object Mpeg : AudioContentType()

    /** WAV. */
    public data object Wav : AudioContentType()

    /** A value this version does not know, as it stood on the wire. */
    public data class Unknown(
        public val value: String,
    ) : AudioContentType()

    /** Shows nothing private. */
    final override fun toString(): String = shown("AudioContentType") { writeAudioContentType(this@AudioContentType) }

    public companion object
}

/** It was settled which memories are needed. */
public data class CheckIfActiveMemoryNeededCompletedEvent(
    /** The queries for them. */
    public val queries: List<String>,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("CheckIfActiveMemoryNeededCompletedEvent") { writeCheckIfActiveMemoryNeededCompletedEvent(this@CheckIfActiveMemoryNeededCompletedEvent) }
}

/** A conversation between a user and a service. */
public data class Conversation(
    /** Identifier of the conversation: 24 hexadecimal digits. */
    public val id: String,
    /** Identifier of the user who started it. */
    public val userId: String,
    /** When it was started. */
    public val createdAt: Instant,
    /** Whether it has been finished; a finished conversation takes no more interactions. */
    public val isFinished: Boolean,
    /** Whether every analysis that follows a finished conversation is done. */
    public val isAnalyzed: Boolean,
    /** The analyses done so far. */
    public val completedPostProcessings: List<PostProcessingType>,
    /** Text of the latest message; empty without the permission `Conversation:GetMessage` on it. */
    public val finalMessage: String,
    /** Identifier of the service it is held with. */
    public val serviceId: String,
    /** Version set it runs on; null without the permission `Service:GetVersionSet`. */
    public val versionSetInfo: VersionSetInfo?,
    /** How many messages it has. */
    public val numMessages: ULong,
    /** Its tags: key to value, where a value may be null. */
    public val tags: Map<String, String?>,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("Conversation") { writeConversation(this@Conversation) }
}

/** The conversation exists. */
public data class ConversationCreatedEvent(
    /** Identifier of the conversation: 24 hexadecimal digits. */
    public val conversationId: String,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("ConversationCreatedEvent") { writeConversationCreatedEvent(this@ConversationCreatedEvent) }
}

/** Something that happens while a conversation is created or an interaction runs. */
public sealed class ConversationEvent {
    /** The conversation exists. The first event of a creation. */
    public data class ConversationCreated(
        public val value: ConversationCreatedEvent,
    ) : ConversationEvent()

    /** The text of the user's message is known. The first event of an interaction. */
    public data class UserMessageAvailable(
        public val value: UserMessageAvailableEvent,
    ) : ConversationEvent()

    /** The agent does something on the way to its answer. */
    public data class CurrentAgentAction(
        public val value: CurrentAgentActionEvent,
    ) : ConversationEvent()

    /** A piece of the agent's message. */
    public data class NewMessage(
        public val value: NewMessageEvent,
    ) : ConversationEvent()

    /** The interaction is over and kept. */
    public data class InteractionComplete(
        public val value: InteractionCompleteEvent,
    ) : ConversationEvent()

    /** Something failed. */
    public data class Error(
        public val value: ErrorEvent,
    ) : ConversationEvent()

    /** A kind this version does not know. */
    public data class Unknown(
        public val value: UnknownEvent,
    ) : ConversationEvent()

    public companion object
}

/** One page of conversations, in answer to [`ListConversations`](crate::operations::ListConversations). */
public data class ConversationPage(
    /** The conversations of this page. */
    public val conversations: List<Conversation>,
    /** Whether another page follows. */
    public val hasMore: Boolean,
    /** Where the next page starts; null when there is none. */
    public val continuationToken: ULong?,
)

/** Order of conversations. */
public sealed class ConversationSort {
    /** The oldest first. */
    public data object CreatedAtAscending : ConversationSort()

    /** The newest first. */
    public data object CreatedAtDescending : ConversationSort()

    /** A value this version does not know, as it stood on the wire. */
    public data class Unknown(
        public val value: String,
    ) : ConversationSort()

    /** Shows nothing private. */
    final override fun toString(): String = shown("ConversationSort") { writeConversationSort(this@ConversationSort) }

    public companion object
}

/** A way for a user to begin a conversation. */
public data class ConversationStarter(
    /** What the user could say. */
    public val prompt: String,
    /** The facets it is about, of those that were asked for. */
    public val facets: List<String>,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("ConversationStarter") { writeConversationStarter(this@ConversationStarter) }
}

/** Ways for a user to begin a conversation. */
public data class ConversationStarters(
    /** The starters. */
    public val prompts: List<ConversationStarter>,
)

/** The agent does something on the way to its answer. */
public data class CurrentAgentActionEvent(
    /** What it does. */
    public val action: AgentAction,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("CurrentAgentActionEvent") { writeCurrentAgentActionEvent(this@CurrentAgentActionEvent) }
}

/** The agent left a state in which it decides where to go. */
public data class DecisionStateTransition(
    /** Name of the state that was left. */
    public val previousState: String,
    /** State machine, and its version, of the state that was left. */
    public val previousServiceHierarchicalStateMachineVersionInfo: VersionReference,
    /** Name of the state that was entered. */
    public val nextState: String,
    /** State machine, and its version, of the state that was entered. */
    public val nextServiceHierarchicalStateMachineVersionInfo: VersionReference,
    /** The exit condition that was met. */
    public val previousStateExitConditionDescription: String,
    /** Tool calls made while it decided: a list for every round. */
    public val toolCallLogs: List<List<ToolCallLog>>,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("DecisionStateTransition") { writeDecisionStateTransition(this@DecisionStateTransition) }
}

/** The dynamic behavior set changes how the agent answers. */
public data class EngageUserDynamicBehaviorOverrideEvent(
    /** Whether it overrides the instructions. */
    public val overridingInstructions: Boolean,
    /** Whether it overrides which tools may be called. */
    public val overridingToolCandidates: Boolean,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("EngageUserDynamicBehaviorOverrideEvent") { writeEngageUserDynamicBehaviorOverrideEvent(this@EngageUserDynamicBehaviorOverrideEvent) }
}

/** A fragment of the answer was written. */
public data class EngageUserMessageFragmentGeneratedEvent(
    /** Number of the fragment in the answer. */
    public val index: ULong,
    /** The fragment. */
    public val fragment: String,
    /** Whether it is the last one. */
    public val isFinal: Boolean,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("EngageUserMessageFragmentGeneratedEvent") { writeEngageUserMessageFragmentGeneratedEvent(this@EngageUserMessageFragmentGeneratedEvent) }
}

/**
 * Something failed. Before the interaction was complete, all of it is void; after that, only what follows a finished
 * conversation is, and finishing the conversation tries that again.
 */
public data class ErrorEvent(
    /** The HTTP status that stands for the failure. */
    public val httpErrorCode: UShort,
    /** What failed. */
    public val errorDescription: String,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("ErrorEvent") { writeErrorEvent(this@ErrorEvent) }
}

/** The kinds of failure; every language has one class for each. */
public enum class ErrorKind {
    /**
     * The request makes no sense in the present state, such as the source of a text message (400 and other 4xx).
     */
    BAD_REQUEST,
    /** The API key, the user or the organisation was not accepted (401; for a sign-in also 403 and 404). */
    AUTHENTICATION,
    /** The user lacks a permission (403). */
    PERMISSION,
    /** The organisation, conversation, interaction or message is not there (404). */
    NOT_FOUND,
    /** Something else is going on with the same object (409). */
    CONFLICT,
    /** A field was refused: by the server (422), or before anything was sent. */
    VALIDATION,
    /** Too many requests (429). */
    RATE_LIMIT,
    /** The server failed (5xx other than 503). */
    SERVER,
    /** The service is down for maintenance or overloaded (503). */
    SERVICE_UNAVAILABLE,
    /** The server was not reached, the connection broke, or it led to another origin. */
    NETWORK,
    /** The answer did not come in time. */
    TIMEOUT,
    /** The answer is not what the API promises. */
    DECODE,
    /** A setting is missing or wrong. */
    CONFIGURATION,
}

/** Memories were extracted. */
public data class ExtractActiveMemoriesCompletedEvent(
    /** Queries and what they found. */
    public val queriesAndResponses: List<QueryAndResponse>,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("ExtractActiveMemoriesCompletedEvent") { writeExtractActiveMemoriesCompletedEvent(this@ExtractActiveMemoriesCompletedEvent) }
}

/** What is wrong with one field, in the shape the API uses in the `detail` of a 422. */
public data class FieldError(
    /** Where the field is: first `path`, `query`, `header` or `body`, then the way down to it. */
    public val location: List<String>,
    /** What is allowed there. */
    public val message: String,
    /** Machine-readable kind of the problem. */
    public val code: String,
)

/** The parameters of the designated tool were made. */
public data class GenerateToolParamsDesignatedToolCallParamsGeneratedEvent(
    /** Identifier of the tool. */
    public val toolId: String,
    /** Version of the tool. */
    public val toolVersion: String,
    /** The parameters. */
    public val toolCallParams: Map<String, JsonValue>,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("GenerateToolParamsDesignatedToolCallParamsGeneratedEvent") { writeGenerateToolParamsDesignatedToolCallParamsGeneratedEvent(this@GenerateToolParamsDesignatedToolCallParamsGeneratedEvent) }
}

/** A tool-call state has taken its designated tool. */
public data class GenerateToolParamsDesignatedToolRetrievedEvent(
    /** Identifier of the tool. */
    public val toolId: String,
    /** Version of the tool. */
    public val toolVersion: String,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("GenerateToolParamsDesignatedToolRetrievedEvent") { writeGenerateToolParamsDesignatedToolRetrievedEvent(this@GenerateToolParamsDesignatedToolRetrievedEvent) }
}

/** What the message is that a conversation or an interaction begins with. */
public sealed class InitialMessageType {
    /** The user says it. */
    public data object UserMessage : InitialMessageType()

    /** It happened outside the conversation. */
    public data object ExternalEvent : InitialMessageType()

    /** There is none: the agent goes on by itself. Only for interactions. */
    public data object Skip : InitialMessageType()

    /** A value this version does not know, as it stood on the wire. */
    public data class Unknown(
        public val value: String,
    ) : InitialMessageType()

    /** Shows nothing private. */
    final override fun toString(): String = shown("InitialMessageType") { writeInitialMessageType(this@InitialMessageType) }

    public companion object
}

/** The interaction is over and kept. Nothing but an error of what follows it may come after this. */
public data class InteractionCompleteEvent(
    /** Identifier of the agent's message. */
    public val messageId: String,
    /** Identifier of the interaction. */
    public val interactionId: String,
    /** The whole text of the agent's message; of speech, its transcript. */
    public val fullMessage: String,
    /** Whether the conversation was finished by this interaction. */
    public val conversationCompleted: Boolean,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("InteractionCompleteEvent") { writeInteractionCompleteEvent(this@InteractionCompleteEvent) }
}

/** Why the agent said what it said in one interaction. */
public data class InteractionInsights(
    /** Name of the state the agent is in. */
    public val currentStateName: String,
    /** What the agent does in that state. */
    public val currentStateAction: String,
    /** What the agent wants to reach in that state. */
    public val currentStateObjective: String,
    /** The states the agent went through, in order. */
    public val stateTransitionLogs: List<StateTransitionLog>,
    /** The memories at hand. */
    public val workingMemory: List<WorkingMemory>,
    /** What the agent reflected on; only what the caller may read. */
    public val reflections: List<String>,
    /** The dynamic behavior set that was activated, and its version; null when none was. */
    public val triggeredDynamicBehaviorSetVersionInfo: VersionReference?,
    /** Tool calls made while the next action was chosen: a list for every round. */
    public val selectNextActionToolCallLogs: List<List<ToolCallLog>>,
    /** Tool calls made while the message was written: a list for every round. */
    public val engageUserToolCallLogs: List<List<ToolCallLog>>,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("InteractionInsights") { writeInteractionInsights(this@InteractionInsights) }
}

/** A JSON value. */
public sealed class JsonValue {
    /** The value `null`. */
    public data object Null : JsonValue()

    /** `true` or `false`. */
    public data class Bool(
        /** The value. */
        public val value: Boolean,
    ) : JsonValue()

    /** A number without a fraction. */
    public data class Integer(
        /** The value. */
        public val value: Long,
    ) : JsonValue()

    /** A number without a fraction that is too large for [`Integer`](Self::Integer). */
    public data class LargeInteger(
        /** The value. */
        public val value: ULong,
    ) : JsonValue()

    /** A number with a fraction, or one that is larger still. */
    public data class Number(
        /** The value. */
        public val value: Double,
    ) : JsonValue()

    /** A string. */
    public data class Text(
        /** The value. */
        public val value: String,
    ) : JsonValue()

    /** A list. */
    public data class Array(
        /** The values. */
        public val values: List<JsonValue>,
    ) : JsonValue()

    /** An object. */
    public data class Object(
        /** The fields, in the order in which they came where the language has ordered maps. */
        public val fields: Map<String, JsonValue>,
    ) : JsonValue()

    public companion object
}

/** The agent went back to a state it had been in. */
public data class JumpbackStateTransition(
    /** Name of the state that was left. */
    public val previousState: String,
    /** State machine, and its version, of the state that was left. */
    public val previousServiceHierarchicalStateMachineVersionInfo: VersionReference,
    /** Name of the state that was entered. */
    public val nextState: String,
    /** State machine, and its version, of the state that was entered. */
    public val nextServiceHierarchicalStateMachineVersionInfo: VersionReference,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("JumpbackStateTransition") { writeJumpbackStateTransition(this@JumpbackStateTransition) }
}

/** A language model and how it is run. */
public data class LlmConfig(
    /** Name of the model. */
    public val llmName: String,
    /** Parameters that only this model understands. */
    public val params: Map<String, JsonValue>,
)

/** A message of a conversation. */
public data class Message(
    /** Identifier of the message: 24 hexadecimal digits. */
    public val id: String,
    /** Identifier of the interaction it belongs to. */
    public val interactionId: String,
    /** When it was created. */
    public val createdAt: Instant,
    /** Name of the sender, for people to read. */
    public val sender: String,
    /** The text. */
    public val message: String,
    /** How it was delivered. */
    public val format: MessageFormat,
    /** Who or what it comes from. */
    public val messageType: MessageType,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("Message") { writeMessage(this@Message) }
}

/** How a message was delivered. */
public sealed class MessageFormat {
    /** As text. */
    public data object Text : MessageFormat()

    /** As speech; its audio can be had through `get_message_source`. */
    public data object Voice : MessageFormat()

    /** A value this version does not know, as it stood on the wire. */
    public data class Unknown(
        public val value: String,
    ) : MessageFormat()

    /** Shows nothing private. */
    final override fun toString(): String = shown("MessageFormat") { writeMessageFormat(this@MessageFormat) }

    public companion object
}

/** One page of messages, in answer to [`GetMessages`](crate::operations::GetMessages). */
public data class MessagePage(
    /** The messages of this page. */
    public val messages: List<Message>,
    /** Whether another page follows. */
    public val hasMore: Boolean,
    /** Where the next page starts; null when there is none. */
    public val continuationToken: ULong?,
)

/** Order of messages. */
public sealed class MessageSort {
    /** The oldest first. */
    public data object CreatedAtAscending : MessageSort()

    /** The newest first. */
    public data object CreatedAtDescending : MessageSort()

    /** By the identifier of the interaction, the lowest first. */
    public data object InteractionIdAscending : MessageSort()

    /** By the identifier of the interaction, the highest first. */
    public data object InteractionIdDescending : MessageSort()

    /** A value this version does not know, as it stood on the wire. */
    public data class Unknown(
        public val value: String,
    ) : MessageSort()

    /** Shows nothing private. */
    final override fun toString(): String = shown("MessageSort") { writeMessageSort(this@MessageSort) }

    public companion object
}

/** Where the audio of a voice message can be downloaded. */
public data class MessageSource(
    /** Signed URL of the audio. Whoever holds it can listen until it expires: treat it as a secret. */
    public val url: String,
    /** When the URL stops working. */
    public val expiresAt: Instant,
    /** Media type of the audio. */
    public val contentType: AudioContentType,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("MessageSource") { writeMessageSource(this@MessageSource) }
}

/** Who or what a message comes from. */
public sealed class MessageType {
    /** Said by the user. */
    public data object UserMessage : MessageType()

    /** Said by the agent. */
    public data object AgentMessage : MessageType()

    /** Thought by the agent and not said; returned only when asked for. */
    public data object AgentInnerThought : MessageType()

    /** Something that happened outside the conversation and was reported into it. */
    public data object ExternalEvent : MessageType()

    /** A value this version does not know, as it stood on the wire. */
    public data class Unknown(
        public val value: String,
    ) : MessageType()

    /** Shows nothing private. */
    final override fun toString(): String = shown("MessageType") { writeMessageType(this@MessageType) }

    public companion object
}

/** An action of the present state was selected. */
public data class NavigateStateMachineActionStateActionSelectedEvent(
    /** The action. */
    public val action: String,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("NavigateStateMachineActionStateActionSelectedEvent") { writeNavigateStateMachineActionStateActionSelectedEvent(this@NavigateStateMachineActionStateActionSelectedEvent) }
}

/** An annotation state has taken its annotation. */
public data class NavigateStateMachineAnnotationStateAnnotationRetrievedEvent(
    /** The annotation. */
    public val annotation: String,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("NavigateStateMachineAnnotationStateAnnotationRetrievedEvent") { writeNavigateStateMachineAnnotationStateAnnotationRetrievedEvent(this@NavigateStateMachineAnnotationStateAnnotationRetrievedEvent) }
}

/** The decision of a decision state has begun. */
public data object NavigateStateMachineDecisionStateDecisionStartedEvent

/** The dynamic behavior set changes how the agent finds its way. */
public data class NavigateStateMachineDynamicBehaviorOverrideEvent(
    /** Whether it overrides the instructions. */
    public val overridingInstructions: Boolean,
    /** Whether it overrides which tools may be called. */
    public val overridingToolCandidates: Boolean,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("NavigateStateMachineDynamicBehaviorOverrideEvent") { writeNavigateStateMachineDynamicBehaviorOverrideEvent(this@NavigateStateMachineDynamicBehaviorOverrideEvent) }
}

/** An exit condition of the present state was selected. */
public data class NavigateStateMachineExitConditionSelectedEvent(
    /** The exit condition. */
    public val exitCondition: String,
    /** State machine, and its version, of the next state. */
    public val nextStateStateMachineVersionInfo: VersionReference,
    /** Name of the next state. */
    public val nextStateName: String,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("NavigateStateMachineExitConditionSelectedEvent") { writeNavigateStateMachineExitConditionSelectedEvent(this@NavigateStateMachineExitConditionSelectedEvent) }
}

/** A recall state has found memories. */
public data class NavigateStateMachineRecallStateActiveMemoryRetrievedEvent(
    /** Queries and what they found. */
    public val queriesAndResponses: List<QueryAndResponse>,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("NavigateStateMachineRecallStateActiveMemoryRetrievedEvent") { writeNavigateStateMachineRecallStateActiveMemoryRetrievedEvent(this@NavigateStateMachineRecallStateActiveMemoryRetrievedEvent) }
}

/** A recall state has made queries of its own. */
public data class NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent(
    /** The queries. */
    public val dynamicQueries: List<String>,
    /** What the queries should find. */
    public val requestedInformation: String,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent") { writeNavigateStateMachineRecallStateDynamicQueriesGeneratedEvent(this@NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent) }
}

/** A recall state has taken its fixed queries. */
public data class NavigateStateMachineRecallStateStaticQueriesRetrievedEvent(
    /** The queries. */
    public val staticQueries: List<String>,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("NavigateStateMachineRecallStateStaticQueriesRetrievedEvent") { writeNavigateStateMachineRecallStateStaticQueriesRetrievedEvent(this@NavigateStateMachineRecallStateStaticQueriesRetrievedEvent) }
}

/** A reflection state has taken its prompt. */
public data class NavigateStateMachineReflectionStatePromptRetrievedEvent(
    /** The prompt. */
    public val prompt: String,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("NavigateStateMachineReflectionStatePromptRetrievedEvent") { writeNavigateStateMachineReflectionStatePromptRetrievedEvent(this@NavigateStateMachineReflectionStatePromptRetrievedEvent) }
}

/** A reflection state has reflected. */
public data class NavigateStateMachineReflectionStateReflectionGeneratedEvent(
    /** The reflection. */
    public val reflection: String,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("NavigateStateMachineReflectionStateReflectionGeneratedEvent") { writeNavigateStateMachineReflectionStateReflectionGeneratedEvent(this@NavigateStateMachineReflectionStateReflectionGeneratedEvent) }
}

/** The agent has gone on to another state. */
public data class NavigateStateMachineStateTransitionedEvent(
    /** Name of the state that was left. */
    public val prevState: String,
    /** State machine, and its version, of the state that was left. */
    public val prevStateStateMachineVersionInfo: VersionReference,
    /** Name of the state that was entered. */
    public val nextState: String,
    /** State machine, and its version, of the state that was entered. */
    public val nextStateStateMachineVersionInfo: VersionReference,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("NavigateStateMachineStateTransitionedEvent") { writeNavigateStateMachineStateTransitionedEvent(this@NavigateStateMachineStateTransitionedEvent) }
}

/** The designated tool has answered. */
public data class NavigateStateMachineToolCallStateToolOutputAvailableEvent(
    /** Identifier of the tool. */
    public val toolId: String,
    /** Version of the tool. */
    public val toolVersion: String,
    /** What the tool gave back. */
    public val toolOutput: String,
    /** How long the call took, in seconds. */
    public val duration: Double,
    /** What the tool was given. */
    public val inputArguments: Map<String, JsonValue>,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("NavigateStateMachineToolCallStateToolOutputAvailableEvent") { writeNavigateStateMachineToolCallStateToolOutputAvailableEvent(this@NavigateStateMachineToolCallStateToolOutputAvailableEvent) }
}

/** A piece of the agent's message. */
public data class NewMessageEvent(
    /** The piece: text; or, where speech was asked for, 16-bit PCM audio in Base64. */
    public val message: String,
    /**
     * Which character is spoken when; null for text, and for a piece of audio whose characters came with an earlier
     * one.
     */
    public val transcriptAlignment: List<SpokenCharacter>?,
    /** Whether this is the last piece of the message. */
    public val stop: Boolean,
    /** Number of the piece in the message. */
    public val sequenceNumber: ULong,
    /** Identifier of the agent's message. */
    public val messageId: String,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("NewMessageEvent") { writeNewMessageEvent(this@NewMessageEvent) }
}

/** An analysis that runs after a conversation has finished. */
public sealed class PostProcessingType {
    /** The user models were brought up to date. */
    public data object GenerateUserModels : PostProcessingType()

    /** Memories were extracted. */
    public data object ExtractMemories : PostProcessingType()

    /** Metrics were computed. */
    public data object ComputeMetrics : PostProcessingType()

    /** A value this version does not know, as it stood on the wire. */
    public data class Unknown(
        public val value: String,
    ) : PostProcessingType()

    /** Shows nothing private. */
    final override fun toString(): String = shown("PostProcessingType") { writePostProcessingType(this@PostProcessingType) }

    public companion object
}

/**
 * A query for memories and what it found.
 *
 * On the wire this is a pair: `["sleep", "Goes to bed at eleven."]`.
 */
public data class QueryAndResponse(
    /** The query. */
    public val query: String,
    /** What it found. */
    public val response: String,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("QueryAndResponse") { writeQueryAndResponse(this@QueryAndResponse) }
}

/** The agent left a state in which it recalls memories. */
public data class RecallStateTransition(
    /** Name of the state that was left. */
    public val previousState: String,
    /** State machine, and its version, of the state that was left. */
    public val previousServiceHierarchicalStateMachineVersionInfo: VersionReference,
    /** Name of the state that was entered. */
    public val nextState: String,
    /** State machine, and its version, of the state that was entered. */
    public val nextServiceHierarchicalStateMachineVersionInfo: VersionReference,
    /** The queries that were run; those already run earlier in the conversation are left out. */
    public val performedQueries: List<String>,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("RecallStateTransition") { writeRecallStateTransition(this@RecallStateTransition) }
}

/** What the user could answer next. */
public data class RecommendedResponses(
    /** Suggested answers, the best first. */
    public val recommendedResponses: List<String>,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("RecommendedResponses") { writeRecommendedResponses(this@RecommendedResponses) }
}

/** The agent left a state in which it reflects. */
public data class ReflectionStateTransition(
    /** Name of the state that was left. */
    public val previousState: String,
    /** State machine, and its version, of the state that was left. */
    public val previousServiceHierarchicalStateMachineVersionInfo: VersionReference,
    /** Name of the state that was entered. */
    public val nextState: String,
    /** State machine, and its version, of the state that was entered. */
    public val nextServiceHierarchicalStateMachineVersionInfo: VersionReference,
    /** Identifier of the inner-thought message that holds the reflection. */
    public val innerThoughtMessageId: String,
    /** Tool calls made while it reflected: a list for every round. */
    public val toolCallLogs: List<List<ToolCallLog>>,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("ReflectionStateTransition") { writeReflectionStateTransition(this@ReflectionStateTransition) }
}

/** The dynamic behavior was selected. */
public data class SelectDynamicBehaviorCompletedEvent(
    /** The dynamic behavior set that was selected, and its version; null when none was. */
    public val selectedDynamicBehaviorSetVersionInfo: VersionReference?,
    /** The one that had been selected before; null when none had. */
    public val previousSelectedDynamicBehaviorSetVersionInfo: VersionReference?,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("SelectDynamicBehaviorCompletedEvent") { writeSelectDynamicBehaviorCompletedEvent(this@SelectDynamicBehaviorCompletedEvent) }
}

/** The dynamic behaviors that may matter were found. */
public data object SelectDynamicBehaviorRelevanceRetrievalCompletedEvent

/** What is looked for in the dynamic behaviors was put into a vector. */
public data object SelectDynamicBehaviorVectorGeneratedEvent

/** What users talk to: an agent, a state machine that guides it, and sets of versions of these. */
public data class Service(
    /** Identifier: 24 hexadecimal digits. */
    public val id: String,
    /** Its name. */
    public val name: String,
    /** The version sets, by name. */
    public val versionSets: Map<String, VersionSet>,
    /** What it is for. */
    public val description: String,
    /** Whether it can be talked to. */
    public val isActive: Boolean,
    /** Identifier of the state machine. */
    public val serviceHierarchicalStateMachineId: String,
    /** Identifier of the agent. */
    public val agentId: String,
    /** Its tags. */
    public val tags: List<ServiceTag>,
    /** Words that are often misheard and occur in its conversations. */
    public val keyterms: List<String>,
    /** Who made it. */
    public val creator: UserReference,
    /** Who changed it last. */
    public val updatedBy: UserReference,
)

/** The values that the filters of services can take. */
public data class ServiceFilterValues(
    /** The tags of the services. */
    public val tags: List<String>,
)

/** One page of a list of services. */
public data class ServicePage(
    /** The services. */
    public val services: List<Service>,
    /** Whether another page follows. */
    public val hasMore: Boolean,
    /** Where the next page starts; null when there is none. */
    public val continuationToken: ULong?,
    /** The values that filters can take; only with the first page. */
    public val filterValues: ServiceFilterValues?,
)

/** Order of services. */
public sealed class ServiceSort {
    /** By name, from A to Z. */
    public data object NameAscending : ServiceSort()

    /** By name, from Z to A. */
    public data object NameDescending : ServiceSort()

    /** Those that cannot be talked to first. */
    public data object IsActiveAscending : ServiceSort()

    /** Those that can be talked to first. */
    public data object IsActiveDescending : ServiceSort()

    /** A value this version does not know, as it stood on the wire. */
    public data class Unknown(
        public val value: String,
    ) : ServiceSort()

    /** Shows nothing private. */
    final override fun toString(): String = shown("ServiceSort") { writeServiceSort(this@ServiceSort) }

    public companion object
}

/** A tag of a service. */
public data class ServiceTag(
    /** Key of the tag. */
    public val key: String,
    /** Value of the tag; it may be null. */
    public val value: String?,
)

/**
 * When a character of a message is spoken.
 *
 * On the wire this is a pair: `[120, "H"]`.
 */
public data class SpokenCharacter(
    /** Milliseconds since the audio of the message began. */
    public val milliseconds: ULong,
    /** The character. */
    public val character: String,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("SpokenCharacter") { writeSpokenCharacter(this@SpokenCharacter) }
}

/** How the agent got from one state to the next. The kind is that of the state which was left. */
public sealed class StateTransitionLog {
    /** From a state in which the agent talks to the user. */
    public data class Action(
        public val value: ActionStateTransition,
    ) : StateTransitionLog()

    /** From a state in which the agent decides where to go. */
    public data class Decision(
        public val value: DecisionStateTransition,
    ) : StateTransitionLog()

    /** From a state in which the agent recalls memories. */
    public data class Recall(
        public val value: RecallStateTransition,
    ) : StateTransitionLog()

    /** Back to an earlier state. */
    public data class Jumpback(
        public val value: JumpbackStateTransition,
    ) : StateTransitionLog()

    /** From a state that puts a fixed thought into the agent's mind. */
    public data class Annotation(
        public val value: AnnotationStateTransition,
    ) : StateTransitionLog()

    /** From a state in which the agent reflects. */
    public data class Reflection(
        public val value: ReflectionStateTransition,
    ) : StateTransitionLog()

    /** From a state in which the agent calls a designated tool. */
    public data class ToolCall(
        public val value: ToolCallStateTransition,
    ) : StateTransitionLog()

    /** A kind this version does not know. */
    public data class Unknown(
        public val value: UnknownStateTransition,
    ) : StateTransitionLog()

    public companion object
}

/** A tag to look for, written `key:value`, `key:*` for any value, or `key:` for the value null. */
public sealed class TagFilter {
    /** The tag has this value. */
    public data class Equals(
        /** Key of the tag. */
        public val key: String,
        /** Value of the tag. */
        public val value: String,
    ) : TagFilter()

    /** The tag is there, whatever its value. */
    public data class Any(
        /** Key of the tag. */
        public val key: String,
    ) : TagFilter()

    /** The tag is there and its value is null. */
    public data class Null(
        /** Key of the tag. */
        public val key: String,
    ) : TagFilter()

    /** Shows nothing private. */
    final override fun toString(): String = shown("TagFilter") { writeTagFilter(this@TagFilter) }

    public companion object
}

/** A tool has answered. */
public data class ToolCallEndedEvent(
    /** Number of the round of tool calls, from 0. */
    public val toolRoundIndex: ULong,
    /** Identifier of the tool. */
    public val toolId: String,
    /** Version of the tool. */
    public val toolVersion: String,
    /** What the tool was given. */
    public val inputParameters: Map<String, JsonValue>,
    /** What the tool gave back. */
    public val result: String,
    /** How long the call took, in seconds. */
    public val duration: Double,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("ToolCallEndedEvent") { writeToolCallEndedEvent(this@ToolCallEndedEvent) }
}

/** One call of a tool. */
public data class ToolCallLog(
    /** Name of the tool. */
    public val toolName: String,
    /** Identifier of the tool. */
    public val toolId: String,
    /** Version of the tool. */
    public val toolVersion: String,
    /** What the tool was given. */
    public val input: Map<String, JsonValue>,
    /** What the tool gave back; null when the output is not kept. */
    public val output: String?,
    /** How long the call took, in seconds. */
    public val duration: Double,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("ToolCallLog") { writeToolCallLog(this@ToolCallLog) }
}

/** A tool is being called. */
public data class ToolCallStartedEvent(
    /** Number of the round of tool calls, from 0. */
    public val toolRoundIndex: ULong,
    /** Identifier of the tool. */
    public val toolId: String,
    /** Version of the tool. */
    public val toolVersion: String,
    /** What the tool is given. */
    public val inputParams: Map<String, JsonValue>,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("ToolCallStartedEvent") { writeToolCallStartedEvent(this@ToolCallStartedEvent) }
}

/** The agent left a state in which it calls a designated tool. */
public data class ToolCallStateTransition(
    /** Name of the state that was left. */
    public val previousState: String,
    /** State machine, and its version, of the state that was left. */
    public val previousServiceHierarchicalStateMachineVersionInfo: VersionReference,
    /** Name of the state that was entered. */
    public val nextState: String,
    /** State machine, and its version, of the state that was entered. */
    public val nextServiceHierarchicalStateMachineVersionInfo: VersionReference,
    /** Tool calls made on the way, without the designated one: a list for every round. */
    public val toolCallLogs: List<List<ToolCallLog>>,
    /** The call of the designated tool. */
    public val designatedToolCallLog: ToolCallLog,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("ToolCallStateTransition") { writeToolCallStateTransition(this@ToolCallStateTransition) }
}

/** A kind of action this version does not know, kept whole. */
public data class UnknownAgentAction(
    /** The `type` on the wire. */
    public val kind: String,
    /** The whole object on the wire. */
    public val json: String,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("UnknownAgentAction") { writeUnknownAgentAction(this@UnknownAgentAction) }
}

/** A kind of event this version does not know, kept whole. */
public data class UnknownEvent(
    /** The `type` on the wire. */
    public val kind: String,
    /** The whole object on the wire. */
    public val json: String,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("UnknownEvent") { writeUnknownEvent(this@UnknownEvent) }
}

/** A kind of transition this version does not know, kept whole. */
public data class UnknownStateTransition(
    /** The `type` on the wire. */
    public val kind: String,
    /** The whole object on the wire. */
    public val json: String,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("UnknownStateTransition") { writeUnknownStateTransition(this@UnknownStateTransition) }
}

/** A side from which users are looked at. */
public data class UserDimension(
    /** The side, in words. */
    public val description: String,
    /** What is seen from there. */
    public val tags: List<String>,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("UserDimension") { writeUserDimension(this@UserDimension) }
}

/** What the audio of a voice message is: an MP3 file, or samples without a header. */
public sealed class UserMessageAudioConfig {
    /** MP3. */
    public data object Mp3 : UserMessageAudioConfig()

    /** Signed little-endian samples. A WAV file holds them after its header. */
    public data class Pcm(
        /** Samples a second: 4000 to 44100. */
        public val frameRate: UInt,
        /** Number of channels: 1. */
        public val nChannels: UInt,
        /** Bytes of a sample: 2 or 4. */
        public val sampleWidth: UInt,
    ) : UserMessageAudioConfig()

    public companion object
}

/** The text of the user's message is known: at once for text, once it is transcribed for speech. */
public data class UserMessageAvailableEvent(
    /** Identifier of the user's message. */
    public val messageId: String,
    /** The text. */
    public val userMessage: String,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("UserMessageAvailableEvent") { writeUserMessageAvailableEvent(this@UserMessageAvailableEvent) }
}

/** A model of a user, made of their conversations. */
public data class UserModel(
    /** The model, in words. */
    public val content: String,
    /** Identifiers of the insights it rests on. */
    public val insightIds: List<String>,
    /** What it is about. */
    public val dimensions: List<UserDimension>,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("UserModel") { writeUserModel(this@UserModel) }
}

/** What is known of a user. */
public data class UserModels(
    /** The latest models of the user. */
    public val userModels: List<UserModel>,
    /** What has been told of the user from outside. */
    public val additionalContext: List<String>,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("UserModels") { writeUserModels(this@UserModels) }
}

/** A user, wherever their organisation is. */
public data class UserReference(
    /** The organisation. */
    public val orgId: String,
    /** Identifier of the user. */
    public val userId: String,
)

/**
 * A thing that is published in versions (an agent, a state machine, a dynamic behavior set) and one version of it.
 *
 * On the wire this is a pair: `["65f0c0ffee65f0c0ffee0001", 3]`.
 */
public data class VersionReference(
    /** Identifier of the thing. */
    public val id: String,
    /** Number of the version. */
    public val version: ULong,
)

/** Which versions of its agent, its state machine and its models a service uses. */
public data class VersionSet(
    /** Version of the agent; null for the latest. */
    public val agentVersionNumber: ULong?,
    /** Version of the state machine; null for the latest. */
    public val serviceHierarchicalStateMachineVersionNumber: ULong?,
    /** Language model by purpose, where the version set departs from the defaults. */
    public val llmModelPreferences: Map<String, LlmConfig>,
)

/** Which version set of its service a conversation runs on. */
public data class VersionSetInfo(
    /** Name of the version set, such as `release`; `unknown` for conversations older than this record. */
    public val name: String,
    /** The agent, and its version, that speaks in the conversation. */
    public val agentVersionInfo: VersionReference,
    /** The state machine, and its version, that guides the conversation. */
    public val serviceHierarchicalStateMachineVersionInfo: VersionReference,
    /** Language model by purpose, where the version set departs from the defaults. */
    public val llmModelPreferences: Map<String, LlmConfig>,
)

/** A memory the agent had at hand while it wrote a message. */
public data class WorkingMemory(
    /** What is remembered. */
    public val content: String,
    /** Where the memory comes from. */
    public val context: String,
) {
    /** Shows nothing private. */
    override fun toString(): String = shown("WorkingMemory") { writeWorkingMemory(this@WorkingMemory) }
}
