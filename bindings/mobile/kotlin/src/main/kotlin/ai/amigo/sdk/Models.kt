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

/** What is wrong with one field, in the shape the API uses in the `detail` of a 422. */
public data class FieldError(
    /** Where the field is: first `path`, `query`, `header` or `body`, then the way down to it. */
    public val location: List<String>,
    /** What is allowed there. */
    public val message: String,
    /** Machine-readable kind of the problem. */
    public val code: String,
)

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
