# Written by `cargo xtask generate` from the core's definitions; change those instead.
"""The nouns of the API: what is asked with, and what comes back.

Instances cannot be changed. They are open to the future: an unknown value of an enum keeps its text, an unknown kind of
state transition keeps its JSON, and fields nobody has heard of yet are left out. `repr` never shows what people said.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, ClassVar, Literal, NamedTuple

from ._model import Model, OpenEnum, Page, Query, Transition, UnknownStateTransition


class ConversationSort(OpenEnum):
    """Order of conversations."""

    CREATED_AT_ASCENDING = "+created_at"
    """The oldest first."""
    created_at_ascending = "+created_at"
    CREATED_AT_DESCENDING = "-created_at"
    """The newest first."""
    created_at_descending = "-created_at"


class PostProcessingType(OpenEnum):
    """An analysis that runs after a conversation has finished."""

    GENERATE_USER_MODELS = "generate-user-models"
    """The user models were brought up to date."""
    generate_user_models = "generate-user-models"
    EXTRACT_MEMORIES = "extract-memories"
    """Memories were extracted."""
    extract_memories = "extract-memories"
    COMPUTE_METRICS = "compute-metrics"
    """Metrics were computed."""
    compute_metrics = "compute-metrics"


class MessageType(OpenEnum):
    """Who or what a message comes from."""

    USER_MESSAGE = "user-message"
    """Said by the user."""
    user_message = "user-message"
    AGENT_MESSAGE = "agent-message"
    """Said by the agent."""
    agent_message = "agent-message"
    AGENT_INNER_THOUGHT = "agent-inner-thought"
    """Thought by the agent and not said; returned only when asked for."""
    agent_inner_thought = "agent-inner-thought"
    EXTERNAL_EVENT = "external-event"
    """Something that happened outside the conversation and was reported into it."""
    external_event = "external-event"


class MessageSort(OpenEnum):
    """Order of messages."""

    CREATED_AT_ASCENDING = "+created_at"
    """The oldest first."""
    created_at_ascending = "+created_at"
    CREATED_AT_DESCENDING = "-created_at"
    """The newest first."""
    created_at_descending = "-created_at"
    INTERACTION_ID_ASCENDING = "+interaction_id"
    """By the identifier of the interaction, the lowest first."""
    interaction_id_ascending = "+interaction_id"
    INTERACTION_ID_DESCENDING = "-interaction_id"
    """By the identifier of the interaction, the highest first."""
    interaction_id_descending = "-interaction_id"


class MessageFormat(OpenEnum):
    """How a message was delivered."""

    TEXT = "text"
    """As text."""
    text = "text"
    VOICE = "voice"
    """As speech; its audio can be had through `get_message_source`."""
    voice = "voice"


class AudioContentType(OpenEnum):
    """Media type of a voice message's audio."""

    AUDIO_MPEG = "audio/mpeg"
    """MP3."""
    audio_mpeg = "audio/mpeg"
    AUDIO_WAV = "audio/wav"
    """WAV."""
    audio_wav = "audio/wav"


class VersionReference(NamedTuple):
    """A thing that is published in versions (an agent, a state machine, a dynamic behavior set) and one version of it.

    On the wire this is a pair: `["65f0c0ffee65f0c0ffee0001", 3]`.
    """

    id: str
    """Identifier of the thing."""
    version: int
    """Number of the version."""


class SignInToken(Model, frozen=True, kw_only=True, gc=False):
    """A bearer token and how long it lasts."""

    id_token: str
    """The token, for the `Authorization` header."""
    expires_at: datetime
    """When it expires."""


class ConversationQuery(Query, frozen=True, kw_only=True, omit_defaults=True):
    """Which conversations to list. Filters of different kinds must all hold; of several values of one, any may."""

    user_id: str | Sequence[str] | None = None
    """Only conversations of these users."""
    service_id: str | Sequence[str] | None = None
    """Only conversations with these services."""
    is_finished: bool | None = None
    """Only conversations that are finished, or only those that are not."""
    id: str | Sequence[str] | None = None
    """Only these conversations."""
    tag: str | Sequence[str] | None = None
    """Only conversations with these tags."""
    limit: int | None = None
    """How many conversations a page holds at most: 1 to 150. The server's default is 150."""
    continuation_token: int | None = None
    """Where the page starts: the `continuation_token` of the page before. The server's default is 0."""
    sort_by: ConversationSort | str | Sequence[ConversationSort | str] | None = None
    """Order of the conversations; later keys break the ties of earlier ones."""


class ConversationPage(Page, frozen=True, kw_only=True, gc=False):
    """One page of conversations, in answer to `ListConversations`."""

    conversations: list[Conversation]
    """The conversations of this page."""
    has_more: bool
    """Whether another page follows."""
    continuation_token: int | None = None
    """Where the next page starts; None when there is none."""


class Conversation(Model, frozen=True, kw_only=True, gc=False):
    """A conversation between a user and a service."""

    id: str
    """Identifier of the conversation: 24 hexadecimal digits."""
    user_id: str
    """Identifier of the user who started it."""
    created_at: datetime
    """When it was started."""
    is_finished: bool
    """Whether it has been finished; a finished conversation takes no more interactions."""
    is_analyzed: bool
    """Whether every analysis that follows a finished conversation is done."""
    completed_post_processings: list[PostProcessingType]
    """The analyses done so far."""
    final_message: str
    """Text of the latest message; empty without the permission `Conversation:GetMessage` on it."""
    service_id: str
    """Identifier of the service it is held with."""
    version_set_info: VersionSetInfo | None = None
    """Version set it runs on; None without the permission `Service:GetVersionSet`."""
    num_messages: int
    """How many messages it has."""
    tags: dict[str, str | None]
    """Its tags: key to value, where a value may be None."""


class VersionSetInfo(Model, frozen=True, kw_only=True, gc=False):
    """Which version set of its service a conversation runs on."""

    name: str
    """Name of the version set, such as `release`; `unknown` for conversations older than this record."""
    agent_version_info: VersionReference
    """The agent, and its version, that speaks in the conversation."""
    service_hierarchical_state_machine_version_info: VersionReference
    """The state machine, and its version, that guides the conversation."""
    llm_model_preferences: dict[str, LlmConfig]
    """Language model by purpose, where the version set departs from the defaults."""


class LlmConfig(Model, frozen=True, kw_only=True, gc=False):
    """A language model and how it is run."""

    llm_name: str
    """Name of the model."""
    params: dict[str, Any] = {}
    """Parameters that only this model understands."""


class MessageQuery(Query, frozen=True, kw_only=True, omit_defaults=True):
    """Which messages to read. Filters of different kinds must all hold; of several values of one, any may."""

    id: str | Sequence[str] | None = None
    """Only these messages."""
    message_type: MessageType | str | Sequence[MessageType | str] | None = None
    """Only messages of these types. The server's default is all but `agent-inner-thought`."""
    interaction_id: str | Sequence[str] | None = None
    """Only messages of these interactions."""
    limit: int | None = None
    """How many messages a page holds at most: 1 to 500. The server's default is 500."""
    continuation_token: int | None = None
    """Where the page starts: the `continuation_token` of the page before. The server's default is 0."""
    sort_by: MessageSort | str | Sequence[MessageSort | str] | None = None
    """Order of the messages; later keys break the ties of earlier ones."""


class MessagePage(Page, frozen=True, kw_only=True, gc=False):
    """One page of messages, in answer to `GetMessages`."""

    messages: list[Message]
    """The messages of this page."""
    has_more: bool
    """Whether another page follows."""
    continuation_token: int | None = None
    """Where the next page starts; None when there is none."""


class Message(Model, frozen=True, kw_only=True, gc=False):
    """A message of a conversation."""

    id: str
    """Identifier of the message: 24 hexadecimal digits."""
    interaction_id: str
    """Identifier of the interaction it belongs to."""
    created_at: datetime
    """When it was created."""
    sender: str
    """Name of the sender, for people to read."""
    message: str
    """The text."""
    format: MessageFormat
    """How it was delivered."""
    message_type: MessageType
    """Who or what it comes from."""

    @property
    def message_text(self) -> str:
        """The text: another name for `message`, the one the official documentation uses."""
        return self.message


class MessageSourceQuery(Query, frozen=True, kw_only=True, omit_defaults=True):
    """How long the URL should last."""

    long_lived: bool | None = None
    """Whether the URL should last 12 hours.

    Leave it out where a short life will do: whoever holds the URL can listen.
    """


class MessageSource(Model, frozen=True, kw_only=True, gc=False):
    """Where the audio of a voice message can be downloaded."""

    url: str
    """Signed URL of the audio. Whoever holds it can listen until it expires: treat it as a secret."""
    expires_at: datetime
    """When the URL stops working."""
    content_type: AudioContentType
    """Media type of the audio."""


class TagChanges(Model, frozen=True, kw_only=True, gc=False):
    """What to change about the tags of a conversation."""

    updates: dict[str, str | None] = {}
    """Tags to add or change: key to value, where a value may be None.

    At most 20. Keys and values hold letters, digits, underscores and white space.
    """
    deletes: list[str] = []
    """Keys of the tags to remove."""


class RecommendationContext(Model, frozen=True, kw_only=True, gc=False):
    """What the suggestions should be about."""

    context: str | None = None
    """Who the user is and what they are after, in free words. Without it the server assumes a typical user."""


class RecommendedResponses(Model, frozen=True, kw_only=True, gc=False):
    """What the user could answer next."""

    recommended_responses: list[str]
    """Suggested answers, the best first."""


class InteractionInsights(Model, frozen=True, kw_only=True, gc=False):
    """Why the agent said what it said in one interaction."""

    current_state_name: str
    """Name of the state the agent is in."""
    current_state_action: str
    """What the agent does in that state."""
    current_state_objective: str
    """What the agent wants to reach in that state."""
    state_transition_logs: list[StateTransitionLog]
    """The states the agent went through, in order."""
    working_memory: list[WorkingMemory]
    """The memories at hand."""
    reflections: list[str]
    """What the agent reflected on; only what the caller may read."""
    triggered_dynamic_behavior_set_version_info: VersionReference | None = None
    """The dynamic behavior set that was activated, and its version; None when none was."""
    select_next_action_tool_call_logs: list[list[ToolCallLog]]
    """Tool calls made while the next action was chosen: a list for every round."""
    engage_user_tool_call_logs: list[list[ToolCallLog]]
    """Tool calls made while the message was written: a list for every round."""


class ActionStateTransition(Transition, frozen=True, kw_only=True, gc=False, tag_field="type", tag="action"):
    """The agent left a state in which it talks to the user."""

    type: ClassVar[Literal["action"]] = "action"
    """The kind on the wire."""
    previous_state: str
    """Name of the state that was left."""
    previous_service_hierarchical_state_machine_version_info: VersionReference
    """State machine, and its version, of the state that was left."""
    next_state: str
    """Name of the state that was entered."""
    next_service_hierarchical_state_machine_version_info: VersionReference
    """State machine, and its version, of the state that was entered."""
    previous_state_exit_condition_description: str
    """The exit condition that was met."""
    tool_call_logs: list[list[ToolCallLog]]
    """Tool calls made while the next action was chosen: a list for every round."""


class ToolCallLog(Model, frozen=True, kw_only=True, gc=False):
    """One call of a tool."""

    tool_name: str
    """Name of the tool."""
    tool_id: str
    """Identifier of the tool."""
    tool_version: str
    """Version of the tool."""
    input: dict[str, Any]
    """What the tool was given."""
    output: str | None = None
    """What the tool gave back; None when the output is not kept."""
    duration: float
    """How long the call took, in seconds."""


class DecisionStateTransition(Transition, frozen=True, kw_only=True, gc=False, tag_field="type", tag="decision"):
    """The agent left a state in which it decides where to go."""

    type: ClassVar[Literal["decision"]] = "decision"
    """The kind on the wire."""
    previous_state: str
    """Name of the state that was left."""
    previous_service_hierarchical_state_machine_version_info: VersionReference
    """State machine, and its version, of the state that was left."""
    next_state: str
    """Name of the state that was entered."""
    next_service_hierarchical_state_machine_version_info: VersionReference
    """State machine, and its version, of the state that was entered."""
    previous_state_exit_condition_description: str
    """The exit condition that was met."""
    tool_call_logs: list[list[ToolCallLog]]
    """Tool calls made while it decided: a list for every round."""


class RecallStateTransition(Transition, frozen=True, kw_only=True, gc=False, tag_field="type", tag="recall"):
    """The agent left a state in which it recalls memories."""

    type: ClassVar[Literal["recall"]] = "recall"
    """The kind on the wire."""
    previous_state: str
    """Name of the state that was left."""
    previous_service_hierarchical_state_machine_version_info: VersionReference
    """State machine, and its version, of the state that was left."""
    next_state: str
    """Name of the state that was entered."""
    next_service_hierarchical_state_machine_version_info: VersionReference
    """State machine, and its version, of the state that was entered."""
    performed_queries: list[str]
    """The queries that were run; those already run earlier in the conversation are left out."""


class JumpbackStateTransition(Transition, frozen=True, kw_only=True, gc=False, tag_field="type", tag="jumpback"):
    """The agent went back to a state it had been in."""

    type: ClassVar[Literal["jumpback"]] = "jumpback"
    """The kind on the wire."""
    previous_state: str
    """Name of the state that was left."""
    previous_service_hierarchical_state_machine_version_info: VersionReference
    """State machine, and its version, of the state that was left."""
    next_state: str
    """Name of the state that was entered."""
    next_service_hierarchical_state_machine_version_info: VersionReference
    """State machine, and its version, of the state that was entered."""


class AnnotationStateTransition(Transition, frozen=True, kw_only=True, gc=False, tag_field="type", tag="annotation"):
    """The agent left a state that puts a fixed thought into its mind."""

    type: ClassVar[Literal["annotation"]] = "annotation"
    """The kind on the wire."""
    previous_state: str
    """Name of the state that was left."""
    previous_service_hierarchical_state_machine_version_info: VersionReference
    """State machine, and its version, of the state that was left."""
    next_state: str
    """Name of the state that was entered."""
    next_service_hierarchical_state_machine_version_info: VersionReference
    """State machine, and its version, of the state that was entered."""
    inner_thought_message_id: str
    """Identifier of the inner-thought message that was inserted."""


class ReflectionStateTransition(Transition, frozen=True, kw_only=True, gc=False, tag_field="type", tag="reflection"):
    """The agent left a state in which it reflects."""

    type: ClassVar[Literal["reflection"]] = "reflection"
    """The kind on the wire."""
    previous_state: str
    """Name of the state that was left."""
    previous_service_hierarchical_state_machine_version_info: VersionReference
    """State machine, and its version, of the state that was left."""
    next_state: str
    """Name of the state that was entered."""
    next_service_hierarchical_state_machine_version_info: VersionReference
    """State machine, and its version, of the state that was entered."""
    inner_thought_message_id: str
    """Identifier of the inner-thought message that holds the reflection."""
    tool_call_logs: list[list[ToolCallLog]]
    """Tool calls made while it reflected: a list for every round."""


class ToolCallStateTransition(Transition, frozen=True, kw_only=True, gc=False, tag_field="type", tag="tool-call"):
    """The agent left a state in which it calls a designated tool."""

    type: ClassVar[Literal["tool-call"]] = "tool-call"
    """The kind on the wire."""
    previous_state: str
    """Name of the state that was left."""
    previous_service_hierarchical_state_machine_version_info: VersionReference
    """State machine, and its version, of the state that was left."""
    next_state: str
    """Name of the state that was entered."""
    next_service_hierarchical_state_machine_version_info: VersionReference
    """State machine, and its version, of the state that was entered."""
    tool_call_logs: list[list[ToolCallLog]]
    """Tool calls made on the way, without the designated one: a list for every round."""
    designated_tool_call_log: ToolCallLog
    """The call of the designated tool."""


class WorkingMemory(Model, frozen=True, kw_only=True, gc=False):
    """A memory the agent had at hand while it wrote a message."""

    content: str
    """What is remembered."""
    context: str
    """Where the memory comes from."""


StateTransitionLog = (
    ActionStateTransition
    | DecisionStateTransition
    | RecallStateTransition
    | JumpbackStateTransition
    | AnnotationStateTransition
    | ReflectionStateTransition
    | ToolCallStateTransition
    | UnknownStateTransition
)


# The official package's names.
ActionStateTransitionLog = ActionStateTransition
AnnotationStateTransitionLog = AnnotationStateTransition
ConversationGetConversationMessagesResponse = MessagePage
ConversationGetConversationsResponse = ConversationPage
ConversationGetInteractionInsightsResponse = InteractionInsights
ConversationInstance = Conversation
ConversationModifyTagsOfConversationRequest = TagChanges
ConversationRecommendResponsesForInteractionRequest = RecommendationContext
ConversationRecommendResponsesForInteractionResponse = RecommendedResponses
DecisionStateTransitionLog = DecisionStateTransition
Format = MessageFormat
GetConversationMessagesParametersQuery = MessageQuery
GetConversationsParametersQuery = ConversationQuery
GetMessageSourceResponse = MessageSource
JumpbackStateTransitionLog = JumpbackStateTransition
LLMConfigOutput = LlmConfig
MessageInstance = Message
PostAnalysisType = PostProcessingType
RecallStateTransitionLog = RecallStateTransition
ReflectionStateTransitionLog = ReflectionStateTransition
RetrieveMessageSourceParametersQuery = MessageSourceQuery
ToolCallStateTransitionLog = ToolCallStateTransition
UserSignInWithApiKeyResponse = SignInToken

__all__ = [
    "ActionStateTransition",
    "ActionStateTransitionLog",
    "AnnotationStateTransition",
    "AnnotationStateTransitionLog",
    "AudioContentType",
    "Conversation",
    "ConversationGetConversationMessagesResponse",
    "ConversationGetConversationsResponse",
    "ConversationGetInteractionInsightsResponse",
    "ConversationInstance",
    "ConversationModifyTagsOfConversationRequest",
    "ConversationPage",
    "ConversationQuery",
    "ConversationRecommendResponsesForInteractionRequest",
    "ConversationRecommendResponsesForInteractionResponse",
    "ConversationSort",
    "DecisionStateTransition",
    "DecisionStateTransitionLog",
    "Format",
    "GetConversationMessagesParametersQuery",
    "GetConversationsParametersQuery",
    "GetMessageSourceResponse",
    "InteractionInsights",
    "JumpbackStateTransition",
    "JumpbackStateTransitionLog",
    "LLMConfigOutput",
    "LlmConfig",
    "Message",
    "MessageFormat",
    "MessageInstance",
    "MessagePage",
    "MessageQuery",
    "MessageSort",
    "MessageSource",
    "MessageSourceQuery",
    "MessageType",
    "PostAnalysisType",
    "PostProcessingType",
    "RecallStateTransition",
    "RecallStateTransitionLog",
    "RecommendationContext",
    "RecommendedResponses",
    "ReflectionStateTransition",
    "ReflectionStateTransitionLog",
    "RetrieveMessageSourceParametersQuery",
    "SignInToken",
    "StateTransitionLog",
    "TagChanges",
    "ToolCallLog",
    "ToolCallStateTransition",
    "ToolCallStateTransitionLog",
    "UnknownStateTransition",
    "UserSignInWithApiKeyResponse",
    "VersionReference",
    "VersionSetInfo",
    "WorkingMemory",
]
