# Written by `cargo xtask generate` from the core's definitions; change those instead.
"""The nouns of the API: what is asked with, and what comes back.

What comes back cannot be changed. It is open to the future: an unknown value of an enum keeps its text, an unknown kind
of state transition, event or action keeps its JSON, and fields nobody has heard of yet are left out. `repr` never shows
what people said.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NamedTuple

from ._model import (
    Given,
    Model,
    OpenEnum,
    Page,
    Query,
    UnknownAgentAction,
    UnknownEvent,
    UnknownStateTransition,
    Variant,
)
from ._official import OneOf, SampleWidth, Text


class UserSort(OpenEnum):
    """Order of users."""

    first_name_ascending = "+first_name"
    """By first name, from A to Z."""
    FIRST_NAME_ASCENDING = "+first_name"
    first_name_descending = "-first_name"
    """By first name, from Z to A."""
    FIRST_NAME_DESCENDING = "-first_name"
    last_name_ascending = "+last_name"
    """By last name, from A to Z."""
    LAST_NAME_ASCENDING = "+last_name"
    last_name_descending = "-last_name"
    """By last name, from Z to A."""
    LAST_NAME_DESCENDING = "-last_name"
    email_ascending = "+email"
    """By email address, from A to Z."""
    EMAIL_ASCENDING = "+email"
    email_descending = "-email"
    """By email address, from Z to A."""
    EMAIL_DESCENDING = "-email"
    user_stats_num_conversations_ascending = "+user_stats.num_conversations"
    """Those with the fewest conversations first."""
    USER_STATS_NUM_CONVERSATIONS_ASCENDING = "+user_stats.num_conversations"
    user_stats_num_conversations_descending = "-user_stats.num_conversations"
    """Those with the most conversations first."""
    USER_STATS_NUM_CONVERSATIONS_DESCENDING = "-user_stats.num_conversations"
    user_stats_num_messages_ascending = "+user_stats.num_messages"
    """Those with the fewest messages first."""
    USER_STATS_NUM_MESSAGES_ASCENDING = "+user_stats.num_messages"
    user_stats_num_messages_descending = "-user_stats.num_messages"
    """Those with the most messages first."""
    USER_STATS_NUM_MESSAGES_DESCENDING = "-user_stats.num_messages"
    user_stats_last_message_time_ascending = "+user_stats.last_message_time"
    """Those who have been silent longest first."""
    USER_STATS_LAST_MESSAGE_TIME_ASCENDING = "+user_stats.last_message_time"
    user_stats_last_message_time_descending = "-user_stats.last_message_time"
    """Those who talked last first."""
    USER_STATS_LAST_MESSAGE_TIME_DESCENDING = "-user_stats.last_message_time"


class ServiceSort(OpenEnum):
    """Order of services."""

    name_ascending = "+name"
    """By name, from A to Z."""
    NAME_ASCENDING = "+name"
    name_descending = "-name"
    """By name, from Z to A."""
    NAME_DESCENDING = "-name"
    is_active_ascending = "+is_active"
    """Those that cannot be talked to first."""
    IS_ACTIVE_ASCENDING = "+is_active"
    is_active_descending = "-is_active"
    """Those that can be talked to first."""
    IS_ACTIVE_DESCENDING = "-is_active"


class MessageFormat(OpenEnum):
    """How a message was delivered."""

    text = "text"
    """As text."""
    TEXT = "text"
    voice = "voice"
    """As speech; its audio can be had through `get_message_source`."""
    VOICE = "voice"


class InitialMessageType(OpenEnum):
    """What the message is that a conversation or an interaction begins with."""

    user_message = "user-message"
    """The user says it."""
    USER_MESSAGE = "user-message"
    external_event = "external-event"
    """It happened outside the conversation."""
    EXTERNAL_EVENT = "external-event"
    skip = "skip"
    """There is none: the agent goes on by itself. Only for interactions."""
    SKIP = "skip"


class ConversationSort(OpenEnum):
    """Order of conversations."""

    created_at_ascending = "+created_at"
    """The oldest first."""
    CREATED_AT_ASCENDING = "+created_at"
    created_at_descending = "-created_at"
    """The newest first."""
    CREATED_AT_DESCENDING = "-created_at"


class PostProcessingType(OpenEnum):
    """An analysis that runs after a conversation has finished."""

    generate_user_models = "generate-user-models"
    """The user models were brought up to date."""
    GENERATE_USER_MODELS = "generate-user-models"
    extract_memories = "extract-memories"
    """Memories were extracted."""
    EXTRACT_MEMORIES = "extract-memories"
    compute_metrics = "compute-metrics"
    """Metrics were computed."""
    COMPUTE_METRICS = "compute-metrics"


class MessageType(OpenEnum):
    """Who or what a message comes from."""

    user_message = "user-message"
    """Said by the user."""
    USER_MESSAGE = "user-message"
    agent_message = "agent-message"
    """Said by the agent."""
    AGENT_MESSAGE = "agent-message"
    agent_inner_thought = "agent-inner-thought"
    """Thought by the agent and not said; returned only when asked for."""
    AGENT_INNER_THOUGHT = "agent-inner-thought"
    external_event = "external-event"
    """Something that happened outside the conversation and was reported into it."""
    EXTERNAL_EVENT = "external-event"


class MessageSort(OpenEnum):
    """Order of messages."""

    created_at_ascending = "+created_at"
    """The oldest first."""
    CREATED_AT_ASCENDING = "+created_at"
    created_at_descending = "-created_at"
    """The newest first."""
    CREATED_AT_DESCENDING = "-created_at"
    interaction_id_ascending = "+interaction_id"
    """By the identifier of the interaction, the lowest first."""
    INTERACTION_ID_ASCENDING = "+interaction_id"
    interaction_id_descending = "-interaction_id"
    """By the identifier of the interaction, the highest first."""
    INTERACTION_ID_DESCENDING = "-interaction_id"


class AudioContentType(OpenEnum):
    """Media type of a voice message's audio."""

    audio_mpeg = "audio/mpeg"
    """MP3."""
    AUDIO_MPEG = "audio/mpeg"
    audio_wav = "audio/wav"
    """WAV."""
    AUDIO_WAV = "audio/wav"


class VersionReference(NamedTuple):
    """A thing that is published in versions (an agent, a state machine, a dynamic behavior set) and one version of it.

    On the wire this is a pair: `["65f0c0ffee65f0c0ffee0001", 3]`.
    """

    id: str
    """Identifier of the thing."""
    version: int
    """Number of the version."""

    @property
    def root(self) -> VersionReference:
        """The pair itself, as the official package reaches it."""
        return self


class QueryAndResponse(NamedTuple):
    """A query for memories and what it found.

    On the wire this is a pair: `["sleep", "Goes to bed at eleven."]`.
    """

    query: str
    response: str

    @property
    def root(self) -> QueryAndResponse:
        """The pair itself, as the official package reaches it."""
        return self

    def __repr__(self) -> str:
        return "QueryAndResponse(...)"


class SpokenCharacter(NamedTuple):
    """When a character of a message is spoken.

    On the wire this is a pair: `[120, "H"]`.
    """

    milliseconds: int
    character: str

    @property
    def root(self) -> SpokenCharacter:
        """The pair itself, as the official package reaches it."""
        return self

    def __repr__(self) -> str:
        return "SpokenCharacter(...)"


class SignInToken(Model, frozen=True, kw_only=True, gc=False):
    """A bearer token and how long it lasts."""

    id_token: str
    """The token, for the `Authorization` header."""
    expires_at: datetime
    """When it expires."""


class Organization(Model, frozen=True, kw_only=True, gc=False):
    """An organisation."""

    org_id: str
    """Identifier of the organisation."""
    org_name: str
    """Its name."""
    default_user_preferences: UserPreferences | None = None
    """What holds for new users; None without the permission `Organization:GetOrganizationDetails`."""
    tenant_id: str | None = None
    """Identifier of its tenant; None without the permission `Organization:GetOrganizationDetails`."""


class UserPreferences(Model, frozen=True, kw_only=True, gc=False):
    """What users can choose for themselves, and what an organisation chooses for its new users.

    What is None is left to the server.
    """

    enable_response_recommendation: bool | None = None
    """Whether responses are recommended when the user has not answered for a while. The server's default is no."""
    preferred_language: str | None = None
    """The language the agent should speak: three letters, as in ISO 639-3. Without it the agent speaks its own."""
    conversations_visible_to_admins: bool | None = None
    """Whether administrators see the user's conversations. The server's default is yes."""
    user_model_visible_to_admins: bool | None = None
    """Whether administrators see the user's model. The server's default is yes."""
    timezone: str | None = None
    """Time zone, by its name in the IANA database, such as `Europe/Oslo`. Without it the organisation's holds."""
    audio_keyterms: list[str] | None = None
    """Words that are often misheard and occur when the user speaks."""


class NewUser(Given, kw_only=True):
    """A user to create."""

    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    email: str
    """Email address. No other user of the organisation has it."""
    role_name: str
    """Name of the role, which says what the user may do."""
    login_link: str | None = None
    """A link to begin with, which is sent to the email address. Without it nothing is sent."""
    nonsensitive_user_variables: dict[str, str] = {}
    """Variables that tools are given when they are called for the user: name to value.

    At most 19. Names hold small letters, digits and underscores; `user_id` is taken.
    """
    sensitive_user_variables: dict[str, str] = {}
    """The same for variables whose values are never told again. At most 20."""
    user_preferences: UserPreferences | None = None
    """What holds for the user. The server's default is what holds for new users of the organisation."""


class CreatedUser(Model, frozen=True, kw_only=True, gc=False):
    """A user that was created."""

    user_id: str
    """Identifier of the user."""
    verify_link: str | None = None
    """The link that was sent to the user; None where no `login_link` was given."""


class UserQuery(Query, kw_only=True, omit_defaults=True):
    """Which users to list. Filters of different kinds must all hold."""

    user_id: str | Sequence[str] | None = None
    """Only these users."""
    email: str | Sequence[str] | None = None
    """Only users with these email addresses."""
    limit: int | None = None
    """How many users a page holds at most: 0 to 100. The server's default is 100."""
    continuation_token: int | None = None
    """Where the page starts: the `continuation_token` of the page before. The server's default is 0."""
    sort_by: UserSort | str | Sequence[UserSort | str] | None = None
    """Order of the users; later keys break the ties of earlier ones."""


class UserPage(Page, frozen=True, kw_only=True, gc=False):
    """One page of users, in answer to `GetUsers`."""

    users: list[User]
    """The users of this page."""
    has_more: bool
    """Whether another page follows."""
    continuation_token: int | None = None
    """Where the next page starts; None when there is none."""


class User(Model, frozen=True, kw_only=True, gc=False):
    """Somebody who belongs to the organisation."""

    org_id: str
    """The organisation."""
    user_id: str
    """Identifier of the user: free text."""
    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    email: str
    """Email address."""
    user_stats: UserStats
    """How much the user has talked."""
    role: str
    """Name of the role, which says what the user may do."""
    preferences: UserPreferences
    """What the user has chosen."""
    nonsensitive_variables: dict[str, str]
    """Variables that tools are given when they are called for the user: name to value."""
    sensitive_variables: list[str]
    """Names of the variables whose values are never told."""
    enable_actions_access: bool
    """Whether the user may develop actions."""


class UserStats(Model, frozen=True, kw_only=True, gc=False):
    """How much a user has talked."""

    num_conversations: int
    """How many conversations the user has started."""
    num_messages: int
    """How many messages the user has sent and received."""
    last_message_time: datetime | None = None
    """When the latest of them was said; None when there is none."""


class UserChanges(Given, kw_only=True):
    """What to change about a user."""

    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    enable_response_recommendation: bool | None = None
    """Whether responses are recommended when the user has not answered for a while."""
    preferred_language: str | None = None
    """The language the agent should speak: three letters, as in ISO 639-3. An empty text takes the choice back."""
    timezone: str | None = None
    """Time zone, by its name in the IANA database, such as `Europe/Oslo`. An empty text takes the choice back."""
    conversations_visible_to_admins: bool | None = None
    """Whether administrators see the user's conversations."""
    user_model_visible_to_admins: bool | None = None
    """Whether administrators see the user's model."""
    additional_context: list[str] | None = None
    """What is told of the user from outside, in place of what was told before."""
    audio_keyterms: list[str] | None = None
    """Words that are often misheard and occur when the user speaks, in place of those before.

    At most 20, of one to three words of small letters and hyphens.
    """


class UserModels(Model, frozen=True, kw_only=True, gc=False):
    """What is known of a user."""

    user_models: list[UserModel]
    """The latest models of the user."""
    additional_context: list[str]
    """What has been told of the user from outside."""


class UserModel(Model, frozen=True, kw_only=True, gc=False):
    """A model of a user, made of their conversations."""

    content: str
    """The model, in words."""
    insight_ids: list[str]
    """Identifiers of the insights it rests on."""
    dimensions: list[UserDimension]
    """What it is about."""


class UserDimension(Model, frozen=True, kw_only=True, gc=False):
    """A side from which users are looked at."""

    description: str
    """The side, in words."""
    tags: list[str]
    """What is seen from there."""


class ServiceQuery(Query, kw_only=True, omit_defaults=True):
    """Which services to list. Filters of different kinds must all hold."""

    id: str | Sequence[str] | None = None
    """Only these services."""
    is_active: bool | None = None
    """Only services that can be talked to, or only those that cannot."""
    sort_by: ServiceSort | str | Sequence[ServiceSort | str] | None = None
    """Order of the services; later keys break the ties of earlier ones."""
    tags: str | Sequence[str] | None = None
    """Only services with these tags."""
    limit: int | None = None
    """How many services a page holds at most: 1 to 20. The server's default is 10."""
    continuation_token: int | None = None
    """Where the page starts: the `continuation_token` of the page before. The server's default is 0."""


class ServicePage(Page, frozen=True, kw_only=True, gc=False):
    """One page of a list of services."""

    services: list[Service]
    """The services."""
    has_more: bool
    """Whether another page follows."""
    continuation_token: int | None = None
    """Where the next page starts; None when there is none."""
    filter_values: ServiceFilterValues | None = None
    """The values that filters can take; only with the first page."""


class Service(Model, frozen=True, kw_only=True, gc=False):
    """What users talk to: an agent, a state machine that guides it, and sets of versions of these."""

    id: str
    """Identifier: 24 hexadecimal digits."""
    name: str
    """Its name."""
    version_sets: dict[str, VersionSet]
    """The version sets, by name."""
    description: str
    """What it is for."""
    is_active: bool
    """Whether it can be talked to."""
    service_hierarchical_state_machine_id: str
    """Identifier of the state machine."""
    agent_id: str
    """Identifier of the agent."""
    tags: list[ServiceTag]
    """Its tags."""
    keyterms: list[str]
    """Words that are often misheard and occur in its conversations."""
    creator: UserReference
    """Who made it."""
    updated_by: UserReference
    """Who changed it last."""


class VersionSet(Model, frozen=True, kw_only=True, gc=False):
    """Which versions of its agent, its state machine and its models a service uses."""

    agent_version_number: int | None = None
    """Version of the agent; None for the latest."""
    service_hierarchical_state_machine_version_number: int | None = None
    """Version of the state machine; None for the latest."""
    llm_model_preferences: dict[str, LlmConfig]
    """Language model by purpose, where the version set departs from the defaults."""


class LlmConfig(Model, frozen=True, kw_only=True, gc=False):
    """A language model and how it is run."""

    llm_name: str
    """Name of the model."""
    params: dict[str, Any] = {}
    """Parameters that only this model understands."""


class ServiceTag(Model, frozen=True, kw_only=True, gc=False):
    """A tag of a service."""

    key: str
    """Key of the tag."""
    value: str | None = None
    """Value of the tag; it may be None."""


class UserReference(Model, frozen=True, kw_only=True, gc=False):
    """A user, wherever their organisation is."""

    org_id: str
    """The organisation."""
    user_id: str
    """Identifier of the user."""


class ServiceFilterValues(Model, frozen=True, kw_only=True, gc=False):
    """The values that the filters of services can take."""

    tags: list[str]
    """The tags of the services."""


class StarterRequest(Given, kw_only=True):
    """What the starters should be like."""

    service_id: str
    """Identifier of the service."""
    service_version_set_name: str | None = None
    """Name of the version set of the service. The server's default is `release`."""
    facets: list[str]
    """What the starters should be about, at least one thing. Every starter is about some of them."""
    min_count: int
    """The least number of starters: 1 to 10."""
    max_count: int
    """The greatest number of starters: 1 to 10."""
    generation_instructions: str
    """How the starters should be made, in words."""


class ConversationStarters(Model, frozen=True, kw_only=True, gc=False):
    """Ways for a user to begin a conversation."""

    prompts: list[ConversationStarter]
    """The starters."""


class ConversationStarter(Model, frozen=True, kw_only=True, gc=False):
    """A way for a user to begin a conversation."""

    prompt: str
    """What the user could say."""
    facets: list[str]
    """The facets it is about, of those that were asked for."""


class CreateConversationQuery(Query, kw_only=True, omit_defaults=True):
    """How the agent answers."""

    response_format: MessageFormat | None = None
    """Whether the agent writes or speaks."""
    current_agent_action_type: str | None = None
    """Which of the agent's actions are told: a regular expression for their `type`.

    The server's default is all; `^$` is none.
    """


class NewConversation(Given, kw_only=True):
    """What the conversation is like, and how it begins."""

    service_id: str
    """Identifier of the service to talk to."""
    service_version_set_name: str | None = None
    """Name of the version set of the service. The server's default is `release`."""
    initial_message: str | None = None
    """What the user says, or what has happened, to begin with. Without it the agent begins."""
    initial_message_type: InitialMessageType | None = None
    """What the initial message is: `user-message` or `external-event`. Only together with one."""
    tags: dict[str, str | None] = {}
    """Tags: key to value, where a value may be None.

    At most 20. Keys hold letters, digits, underscores and white space; values are free, up to 100 characters.
    """
    is_test: bool | None = None
    """Whether it is a test: nothing is remembered or measured of it once it is finished."""


class ConversationCreatedEvent(
    Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="conversation-created"
):
    """The conversation exists."""

    type: ClassVar[Literal["conversation-created"]] = "conversation-created"
    """The kind on the wire."""
    conversation_id: str
    """Identifier of the conversation: 24 hexadecimal digits."""


class UserMessageAvailableEvent(
    Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="user-message-available"
):
    """The text of the user's message is known: at once for text, once it is transcribed for speech."""

    type: ClassVar[Literal["user-message-available"]] = "user-message-available"
    """The kind on the wire."""
    message_id: str
    """Identifier of the user's message."""
    user_message: str
    """The text."""


class CurrentAgentActionEvent(
    Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="current-agent-action"
):
    """The agent does something on the way to its answer."""

    type: ClassVar[Literal["current-agent-action"]] = "current-agent-action"
    """The kind on the wire."""
    action: AgentAction
    """What it does."""


class SelectDynamicBehaviorVectorGeneratedEvent(
    Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="select-dynamic-behavior-vector-generated"
):
    """What is looked for in the dynamic behaviors was put into a vector."""

    type: ClassVar[Literal["select-dynamic-behavior-vector-generated"]] = "select-dynamic-behavior-vector-generated"
    """The kind on the wire."""


class SelectDynamicBehaviorRelevanceRetrievalCompletedEvent(
    Variant,
    frozen=True,
    kw_only=True,
    gc=False,
    tag_field="type",
    tag="select-dynamic-behavior-relevance-retrieval-completed",
):
    """The dynamic behaviors that may matter were found."""

    type: ClassVar[Literal["select-dynamic-behavior-relevance-retrieval-completed"]] = (
        "select-dynamic-behavior-relevance-retrieval-completed"
    )
    """The kind on the wire."""


class SelectDynamicBehaviorCompletedEvent(
    Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="select-dynamic-behavior-completed"
):
    """The dynamic behavior was selected."""

    type: ClassVar[Literal["select-dynamic-behavior-completed"]] = "select-dynamic-behavior-completed"
    """The kind on the wire."""
    selected_dynamic_behavior_set_version_info: VersionReference | None = None
    """The dynamic behavior set that was selected, and its version; None when none was."""
    previous_selected_dynamic_behavior_set_version_info: VersionReference | None = None
    """The one that had been selected before; None when none had."""


class CheckIfActiveMemoryNeededCompletedEvent(
    Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="check-if-active-memory-needed-completed"
):
    """It was settled which memories are needed."""

    type: ClassVar[Literal["check-if-active-memory-needed-completed"]] = "check-if-active-memory-needed-completed"
    """The kind on the wire."""
    queries: list[str]
    """The queries for them."""


class ExtractActiveMemoriesCompletedEvent(
    Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="extract-active-memories-completed"
):
    """Memories were extracted."""

    type: ClassVar[Literal["extract-active-memories-completed"]] = "extract-active-memories-completed"
    """The kind on the wire."""
    queries_and_responses: list[QueryAndResponse]
    """Queries and what they found."""


class NavigateStateMachineDynamicBehaviorOverrideEvent(
    Variant,
    frozen=True,
    kw_only=True,
    gc=False,
    tag_field="type",
    tag="navigate-state-machine-dynamic-behavior-override",
):
    """The dynamic behavior set changes how the agent finds its way."""

    type: ClassVar[Literal["navigate-state-machine-dynamic-behavior-override"]] = (
        "navigate-state-machine-dynamic-behavior-override"
    )
    """The kind on the wire."""
    overriding_instructions: bool
    """Whether it overrides the instructions."""
    overriding_tool_candidates: bool
    """Whether it overrides which tools may be called."""


class NavigateStateMachineActionStateActionSelectedEvent(
    Variant,
    frozen=True,
    kw_only=True,
    gc=False,
    tag_field="type",
    tag="navigate-state-machine-action-state-action-selected",
):
    """An action of the present state was selected."""

    type: ClassVar[Literal["navigate-state-machine-action-state-action-selected"]] = (
        "navigate-state-machine-action-state-action-selected"
    )
    """The kind on the wire."""
    action: str
    """The action."""


class NavigateStateMachineDecisionStateDecisionStartedEvent(
    Variant,
    frozen=True,
    kw_only=True,
    gc=False,
    tag_field="type",
    tag="navigate-state-machine-decision-state-decision-started",
):
    """The decision of a decision state has begun."""

    type: ClassVar[Literal["navigate-state-machine-decision-state-decision-started"]] = (
        "navigate-state-machine-decision-state-decision-started"
    )
    """The kind on the wire."""


class NavigateStateMachineExitConditionSelectedEvent(
    Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="navigate-state-machine-exit-condition-selected"
):
    """An exit condition of the present state was selected."""

    type: ClassVar[Literal["navigate-state-machine-exit-condition-selected"]] = (
        "navigate-state-machine-exit-condition-selected"
    )
    """The kind on the wire."""
    exit_condition: str
    """The exit condition."""
    next_state_state_machine_version_info: VersionReference
    """State machine, and its version, of the next state."""
    next_state_name: str
    """Name of the next state."""


class NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent(
    Variant,
    frozen=True,
    kw_only=True,
    gc=False,
    tag_field="type",
    tag="navigate-state-machine-recall-state-dynamic-queries-generated",
):
    """A recall state has made queries of its own."""

    type: ClassVar[Literal["navigate-state-machine-recall-state-dynamic-queries-generated"]] = (
        "navigate-state-machine-recall-state-dynamic-queries-generated"
    )
    """The kind on the wire."""
    dynamic_queries: list[str]
    """The queries."""
    requested_information: str
    """What the queries should find."""


class NavigateStateMachineRecallStateStaticQueriesRetrievedEvent(
    Variant,
    frozen=True,
    kw_only=True,
    gc=False,
    tag_field="type",
    tag="navigate-state-machine-recall-state-static-queries-retrieved",
):
    """A recall state has taken its fixed queries."""

    type: ClassVar[Literal["navigate-state-machine-recall-state-static-queries-retrieved"]] = (
        "navigate-state-machine-recall-state-static-queries-retrieved"
    )
    """The kind on the wire."""
    static_queries: list[str]
    """The queries."""


class NavigateStateMachineRecallStateActiveMemoryRetrievedEvent(
    Variant,
    frozen=True,
    kw_only=True,
    gc=False,
    tag_field="type",
    tag="navigate-state-machine-recall-state-active-memory-retrieved",
):
    """A recall state has found memories."""

    type: ClassVar[Literal["navigate-state-machine-recall-state-active-memory-retrieved"]] = (
        "navigate-state-machine-recall-state-active-memory-retrieved"
    )
    """The kind on the wire."""
    queries_and_responses: list[QueryAndResponse]
    """Queries and what they found."""


class NavigateStateMachineReflectionStatePromptRetrievedEvent(
    Variant,
    frozen=True,
    kw_only=True,
    gc=False,
    tag_field="type",
    tag="navigate-state-machine-reflection-state-prompt-retrieved",
):
    """A reflection state has taken its prompt."""

    type: ClassVar[Literal["navigate-state-machine-reflection-state-prompt-retrieved"]] = (
        "navigate-state-machine-reflection-state-prompt-retrieved"
    )
    """The kind on the wire."""
    prompt: str
    """The prompt."""


class NavigateStateMachineReflectionStateReflectionGeneratedEvent(
    Variant,
    frozen=True,
    kw_only=True,
    gc=False,
    tag_field="type",
    tag="navigate-state-machine-reflection-state-reflection-generated",
):
    """A reflection state has reflected."""

    type: ClassVar[Literal["navigate-state-machine-reflection-state-reflection-generated"]] = (
        "navigate-state-machine-reflection-state-reflection-generated"
    )
    """The kind on the wire."""
    reflection: str
    """The reflection."""


class NavigateStateMachineAnnotationStateAnnotationRetrievedEvent(
    Variant,
    frozen=True,
    kw_only=True,
    gc=False,
    tag_field="type",
    tag="navigate-state-machine-annotation-state-annotation-retrieved",
):
    """An annotation state has taken its annotation."""

    type: ClassVar[Literal["navigate-state-machine-annotation-state-annotation-retrieved"]] = (
        "navigate-state-machine-annotation-state-annotation-retrieved"
    )
    """The kind on the wire."""
    annotation: str
    """The annotation."""


class NavigateStateMachineStateTransitionedEvent(
    Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="navigate-state-machine-state-transitioned"
):
    """The agent has gone on to another state."""

    type: ClassVar[Literal["navigate-state-machine-state-transitioned"]] = "navigate-state-machine-state-transitioned"
    """The kind on the wire."""
    prev_state: str
    """Name of the state that was left."""
    prev_state_state_machine_version_info: VersionReference
    """State machine, and its version, of the state that was left."""
    next_state: str
    """Name of the state that was entered."""
    next_state_state_machine_version_info: VersionReference
    """State machine, and its version, of the state that was entered."""


class GenerateToolParamsDesignatedToolRetrievedEvent(
    Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="designated-tool-retrieved"
):
    """A tool-call state has taken its designated tool."""

    type: ClassVar[Literal["designated-tool-retrieved"]] = "designated-tool-retrieved"
    """The kind on the wire."""
    tool_id: str
    """Identifier of the tool."""
    tool_version: str
    """Version of the tool."""


class GenerateToolParamsDesignatedToolCallParamsGeneratedEvent(
    Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="designated-tool-call-params-generated"
):
    """The parameters of the designated tool were made."""

    type: ClassVar[Literal["designated-tool-call-params-generated"]] = "designated-tool-call-params-generated"
    """The kind on the wire."""
    tool_id: str
    """Identifier of the tool."""
    tool_version: str
    """Version of the tool."""
    tool_call_params: dict[str, Any]
    """The parameters."""


class NavigateStateMachineToolCallStateToolOutputAvailableEvent(
    Variant,
    frozen=True,
    kw_only=True,
    gc=False,
    tag_field="type",
    tag="navigate-state-machine-tool-call-state-tool-output-available",
):
    """The designated tool has answered."""

    type: ClassVar[Literal["navigate-state-machine-tool-call-state-tool-output-available"]] = (
        "navigate-state-machine-tool-call-state-tool-output-available"
    )
    """The kind on the wire."""
    tool_id: str
    """Identifier of the tool."""
    tool_version: str
    """Version of the tool."""
    tool_output: str
    """What the tool gave back."""
    duration: float
    """How long the call took, in seconds."""
    input_arguments: dict[str, Any]
    """What the tool was given."""


class ToolCallStartedEvent(Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="tool-call-started"):
    """A tool is being called."""

    type: ClassVar[Literal["tool-call-started"]] = "tool-call-started"
    """The kind on the wire."""
    tool_round_index: int
    """Number of the round of tool calls, from 0."""
    tool_id: str
    """Identifier of the tool."""
    tool_version: str
    """Version of the tool."""
    input_params: dict[str, Any]
    """What the tool is given."""


class ToolCallEndedEvent(Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="tool-call-ended"):
    """A tool has answered."""

    type: ClassVar[Literal["tool-call-ended"]] = "tool-call-ended"
    """The kind on the wire."""
    tool_round_index: int
    """Number of the round of tool calls, from 0."""
    tool_id: str
    """Identifier of the tool."""
    tool_version: str
    """Version of the tool."""
    input_parameters: dict[str, Any]
    """What the tool was given."""
    result: str
    """What the tool gave back."""
    duration: float
    """How long the call took, in seconds."""


class ActionTooLongEvent(Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="action-too-long"):
    """Something the agent has begun takes long; here is a filler for the time."""

    type: ClassVar[Literal["action-too-long"]] = "action-too-long"
    """The kind on the wire."""
    filler: str
    """What can be said meanwhile.

    Text; or, where there is audio for it, a WAV file in Base64 (16-bit PCM, 16 kHz, one channel).
    """
    previously_started_event: Any = None
    """The action that takes long, as it was reported when it began."""


class EngageUserDynamicBehaviorOverrideEvent(
    Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="engage-user-dynamic-behavior-override"
):
    """The dynamic behavior set changes how the agent answers."""

    type: ClassVar[Literal["engage-user-dynamic-behavior-override"]] = "engage-user-dynamic-behavior-override"
    """The kind on the wire."""
    overriding_instructions: bool
    """Whether it overrides the instructions."""
    overriding_tool_candidates: bool
    """Whether it overrides which tools may be called."""


class EngageUserMessageFragmentGeneratedEvent(
    Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="engage-user-message-fragment-generated"
):
    """A fragment of the answer was written."""

    type: ClassVar[Literal["engage-user-message-fragment-generated"]] = "engage-user-message-fragment-generated"
    """The kind on the wire."""
    index: int
    """Number of the fragment in the answer."""
    fragment: str
    """The fragment."""
    is_final: bool
    """Whether it is the last one."""


class NewMessageEvent(Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="new-message"):
    """A piece of the agent's message."""

    type: ClassVar[Literal["new-message"]] = "new-message"
    """The kind on the wire."""
    message: str
    """The piece: text; or, where speech was asked for, 16-bit PCM audio in Base64."""
    transcript_alignment: list[SpokenCharacter] | None = None
    """Which character is spoken when.

    None for text, and for a piece of audio whose characters came with an earlier one.
    """
    stop: bool
    """Whether this is the last piece of the message."""
    sequence_number: int
    """Number of the piece in the message."""
    message_id: str
    """Identifier of the agent's message."""


class InteractionCompleteEvent(
    Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="interaction-complete"
):
    """The interaction is over and kept. Nothing but an error of what follows it may come after this."""

    type: ClassVar[Literal["interaction-complete"]] = "interaction-complete"
    """The kind on the wire."""
    message_id: str
    """Identifier of the agent's message."""
    interaction_id: str
    """Identifier of the interaction."""
    full_message: str
    """The whole text of the agent's message; of speech, its transcript."""
    conversation_completed: bool
    """Whether the conversation was finished by this interaction."""


class ErrorEvent(Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="error"):
    """Something failed.

    Before the interaction was complete, all of it is void; after that, only what follows a finished conversation is,
    and finishing the conversation tries that again.
    """

    type: ClassVar[Literal["error"]] = "error"
    """The kind on the wire."""
    http_error_code: int
    """The HTTP status that stands for the failure."""
    error_description: str
    """What failed."""


class InteractionQuery(Query, kw_only=True, omit_defaults=True):
    """How the message is given, and how the agent answers."""

    request_format: MessageFormat | None = None
    """Whether the message is written or spoken."""
    response_format: MessageFormat | None = None
    """Whether the agent writes or speaks."""
    current_agent_action_type: str | None = None
    """Which of the agent's actions are told: a regular expression for their `type`.

    The server's default is all; `^$` is none.
    """
    request_audio_config: UserMessageAudioConfig | None = None
    """What the audio of a spoken message is.

    Required for one, unless it is an MP3 or a WAV file, which say it themselves; of a WAV file the samples are sent.
    """


class MP3UserMessageAudioConfig(Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="mp3"):
    """MP3."""

    type: ClassVar[Literal["mp3"]] = "mp3"
    """The kind on the wire."""


class PCMUserMessageAudioConfig(Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="pcm"):
    """Signed little-endian samples. A WAV file holds them after its header."""

    type: ClassVar[Literal["pcm"]] = "pcm"
    """The kind on the wire."""
    sample_width: int
    """Bytes of a sample: 2 or 4."""
    frame_rate: int
    """Samples a second: 4000 to 44100."""
    n_channels: int
    """Number of channels: 1."""


class ConversationQuery(Query, kw_only=True, omit_defaults=True):
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


class MessageQuery(Query, kw_only=True, omit_defaults=True):
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


class MessageSourceQuery(Query, kw_only=True, omit_defaults=True):
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


class TagChanges(Given, kw_only=True):
    """What to change about the tags of a conversation."""

    updates: dict[str, str | None] = {}
    """Tags to add or change: key to value, where a value may be None.

    At most 20. Keys and values hold letters, digits, underscores and white space.
    """
    deletes: list[str] = []
    """Keys of the tags to remove."""


class RecommendationContext(Given, kw_only=True):
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


class ActionStateTransition(Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="action"):
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


class DecisionStateTransition(Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="decision"):
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


class RecallStateTransition(Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="recall"):
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


class JumpbackStateTransition(Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="jumpback"):
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


class AnnotationStateTransition(Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="annotation"):
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


class ReflectionStateTransition(Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="reflection"):
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


class ToolCallStateTransition(Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag="tool-call"):
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


ConversationEvent = (
    ConversationCreatedEvent
    | UserMessageAvailableEvent
    | CurrentAgentActionEvent
    | NewMessageEvent
    | InteractionCompleteEvent
    | ErrorEvent
    | UnknownEvent
)


AgentAction = (
    SelectDynamicBehaviorVectorGeneratedEvent
    | SelectDynamicBehaviorRelevanceRetrievalCompletedEvent
    | SelectDynamicBehaviorCompletedEvent
    | CheckIfActiveMemoryNeededCompletedEvent
    | ExtractActiveMemoriesCompletedEvent
    | NavigateStateMachineDynamicBehaviorOverrideEvent
    | NavigateStateMachineActionStateActionSelectedEvent
    | NavigateStateMachineDecisionStateDecisionStartedEvent
    | NavigateStateMachineExitConditionSelectedEvent
    | NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent
    | NavigateStateMachineRecallStateStaticQueriesRetrievedEvent
    | NavigateStateMachineRecallStateActiveMemoryRetrievedEvent
    | NavigateStateMachineReflectionStatePromptRetrievedEvent
    | NavigateStateMachineReflectionStateReflectionGeneratedEvent
    | NavigateStateMachineAnnotationStateAnnotationRetrievedEvent
    | NavigateStateMachineStateTransitionedEvent
    | GenerateToolParamsDesignatedToolRetrievedEvent
    | GenerateToolParamsDesignatedToolCallParamsGeneratedEvent
    | NavigateStateMachineToolCallStateToolOutputAvailableEvent
    | ToolCallStartedEvent
    | ToolCallEndedEvent
    | ActionTooLongEvent
    | EngageUserDynamicBehaviorOverrideEvent
    | EngageUserMessageFragmentGeneratedEvent
    | UnknownAgentAction
)


UserMessageAudioConfig = MP3UserMessageAudioConfig | PCMUserMessageAudioConfig


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
CheckIfActiveMemoryNeededAgentActionEvent = CheckIfActiveMemoryNeededCompletedEvent
ConversationCreateConversationRequest = NewConversation
ConversationGenerateConversationStarterRequest = StarterRequest
ConversationGenerateConversationStarterResponse = ConversationStarters
ConversationGetConversationMessagesResponse = MessagePage
ConversationGetConversationsResponse = ConversationPage
ConversationGetInteractionInsightsResponse = InteractionInsights
ConversationInstance = Conversation
ConversationModifyTagsOfConversationRequest = TagChanges
ConversationRecommendResponsesForInteractionRequest = RecommendationContext
ConversationRecommendResponsesForInteractionResponse = RecommendedResponses
CreateConversationParametersQuery = CreateConversationQuery
DecisionStateTransitionLog = DecisionStateTransition
ExtractActiveMemoriesAgentActionEvent = ExtractActiveMemoriesCompletedEvent
Format = MessageFormat
IdItem = Text
GetConversationMessagesParametersQuery = MessageQuery
GetConversationsParametersQuery = ConversationQuery
GetMessageSourceResponse = MessageSource
GetServicesParametersQuery = ServiceQuery
GetUsersParametersQuery = UserQuery
InitialMessageType1 = InitialMessageType
InteractWithConversationParametersQuery = InteractionQuery
InteractionIdItem = Text
JumpbackStateTransitionLog = JumpbackStateTransition
LLMConfigOutput = LlmConfig
MessageInstance = Message
OrganizationGetOrganizationResponse = Organization
PostAnalysisType = PostProcessingType
PreferencesOutput = UserPreferences
PreviousSelectedDynamicBehaviorSetVersionInfo = VersionReference
Prompt = ConversationStarter
PydanticBaseModelStrippedNonemptyString1 = Text
PydanticBaseModelStrippedNonemptyString4 = Text
QueriesAndResponse = QueryAndResponse
RecallStateTransitionLog = RecallStateTransition
ReflectionStateTransitionLog = ReflectionStateTransition
RetrieveMessageSourceParametersQuery = MessageSourceQuery
SelectedDynamicBehaviorSetVersionInfo = VersionReference
ServiceGetServicesResponse = ServicePage
ServiceGetServicesResponseFilterValues = ServiceFilterValues
ServiceIdItem = Text
ServiceInstance = Service
StrippedNonemptyStringWS1 = Text
ToolCallStateTransitionLog = ToolCallStateTransition
TranscriptAlignmentItem = SpokenCharacter
TriggeredDynamicBehaviorSetVersionInfo = VersionReference
UserCreateInvitedUserRequest = NewUser
UserCreateInvitedUserRequestPreferences = UserPreferences
UserCreateInvitedUserResponse = CreatedUser
UserDimensionOutput = UserDimension
UserGetUserModelResponse = UserModels
UserGetUsersResponse = UserPage
UserGetUsersResponseUserInstance = User
UserSignInWithApiKeyResponse = SignInToken
UserUpdateUserInfoRequest = UserChanges
VersionSetOutput = VersionSet
_EngageUserAgentActionEvent = (
    ToolCallStartedEvent
    | ToolCallEndedEvent
    | ActionTooLongEvent
    | EngageUserDynamicBehaviorOverrideEvent
    | EngageUserMessageFragmentGeneratedEvent
)
_GenerateToolParamsEvent = (
    GenerateToolParamsDesignatedToolRetrievedEvent
    | GenerateToolParamsDesignatedToolCallParamsGeneratedEvent
    | ToolCallStartedEvent
    | ToolCallEndedEvent
    | ActionTooLongEvent
)
_NavigateStateMachineAgentActionEvent = (
    NavigateStateMachineDynamicBehaviorOverrideEvent
    | NavigateStateMachineActionStateActionSelectedEvent
    | NavigateStateMachineDecisionStateDecisionStartedEvent
    | NavigateStateMachineExitConditionSelectedEvent
    | NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent
    | NavigateStateMachineRecallStateStaticQueriesRetrievedEvent
    | NavigateStateMachineRecallStateActiveMemoryRetrievedEvent
    | NavigateStateMachineReflectionStatePromptRetrievedEvent
    | NavigateStateMachineReflectionStateReflectionGeneratedEvent
    | NavigateStateMachineAnnotationStateAnnotationRetrievedEvent
    | NavigateStateMachineStateTransitionedEvent
    | GenerateToolParamsDesignatedToolRetrievedEvent
    | GenerateToolParamsDesignatedToolCallParamsGeneratedEvent
    | NavigateStateMachineToolCallStateToolOutputAvailableEvent
    | ToolCallStartedEvent
    | ToolCallEndedEvent
    | ActionTooLongEvent
)
_SelectDynamicBehaviorAgentActionEvent = (
    SelectDynamicBehaviorVectorGeneratedEvent
    | SelectDynamicBehaviorRelevanceRetrievalCompletedEvent
    | SelectDynamicBehaviorCompletedEvent
)
if TYPE_CHECKING:
    ConversationCreateConversationResponse = ConversationEvent
    ConversationInteractWithConversationResponse = ConversationEvent
    EngageUserAgentActionEvent = _EngageUserAgentActionEvent
    GenerateToolParamsEvent = _GenerateToolParamsEvent
    NavigateStateMachineAgentActionEvent = _NavigateStateMachineAgentActionEvent
    SelectDynamicBehaviorAgentActionEvent = _SelectDynamicBehaviorAgentActionEvent
    ServiceConversationAction = AgentAction
else:
    ConversationCreateConversationResponse = OneOf("ConversationCreateConversationResponse", ConversationEvent)
    ConversationInteractWithConversationResponse = OneOf(
        "ConversationInteractWithConversationResponse", ConversationEvent
    )
    EngageUserAgentActionEvent = OneOf("EngageUserAgentActionEvent", _EngageUserAgentActionEvent)
    GenerateToolParamsEvent = OneOf("GenerateToolParamsEvent", _GenerateToolParamsEvent)
    NavigateStateMachineAgentActionEvent = OneOf(
        "NavigateStateMachineAgentActionEvent", _NavigateStateMachineAgentActionEvent
    )
    SelectDynamicBehaviorAgentActionEvent = OneOf(
        "SelectDynamicBehaviorAgentActionEvent", _SelectDynamicBehaviorAgentActionEvent
    )
    ServiceConversationAction = OneOf("ServiceConversationAction", AgentAction)

__all__ = [
    "ActionStateTransition",
    "ActionStateTransitionLog",
    "ActionTooLongEvent",
    "AgentAction",
    "AnnotationStateTransition",
    "AnnotationStateTransitionLog",
    "AudioContentType",
    "CheckIfActiveMemoryNeededAgentActionEvent",
    "CheckIfActiveMemoryNeededCompletedEvent",
    "Conversation",
    "ConversationCreateConversationRequest",
    "ConversationCreateConversationResponse",
    "ConversationCreatedEvent",
    "ConversationEvent",
    "ConversationGenerateConversationStarterRequest",
    "ConversationGenerateConversationStarterResponse",
    "ConversationGetConversationMessagesResponse",
    "ConversationGetConversationsResponse",
    "ConversationGetInteractionInsightsResponse",
    "ConversationInstance",
    "ConversationInteractWithConversationResponse",
    "ConversationModifyTagsOfConversationRequest",
    "ConversationPage",
    "ConversationQuery",
    "ConversationRecommendResponsesForInteractionRequest",
    "ConversationRecommendResponsesForInteractionResponse",
    "ConversationSort",
    "ConversationStarter",
    "ConversationStarters",
    "CreateConversationParametersQuery",
    "CreateConversationQuery",
    "CreatedUser",
    "CurrentAgentActionEvent",
    "DecisionStateTransition",
    "DecisionStateTransitionLog",
    "EngageUserAgentActionEvent",
    "EngageUserDynamicBehaviorOverrideEvent",
    "EngageUserMessageFragmentGeneratedEvent",
    "ErrorEvent",
    "ExtractActiveMemoriesAgentActionEvent",
    "ExtractActiveMemoriesCompletedEvent",
    "Format",
    "GenerateToolParamsDesignatedToolCallParamsGeneratedEvent",
    "GenerateToolParamsDesignatedToolRetrievedEvent",
    "GenerateToolParamsEvent",
    "GetConversationMessagesParametersQuery",
    "GetConversationsParametersQuery",
    "GetMessageSourceResponse",
    "GetServicesParametersQuery",
    "GetUsersParametersQuery",
    "IdItem",
    "InitialMessageType",
    "InitialMessageType1",
    "InteractWithConversationParametersQuery",
    "InteractionCompleteEvent",
    "InteractionIdItem",
    "InteractionInsights",
    "InteractionQuery",
    "JumpbackStateTransition",
    "JumpbackStateTransitionLog",
    "LLMConfigOutput",
    "LlmConfig",
    "MP3UserMessageAudioConfig",
    "Message",
    "MessageFormat",
    "MessageInstance",
    "MessagePage",
    "MessageQuery",
    "MessageSort",
    "MessageSource",
    "MessageSourceQuery",
    "MessageType",
    "NavigateStateMachineActionStateActionSelectedEvent",
    "NavigateStateMachineAgentActionEvent",
    "NavigateStateMachineAnnotationStateAnnotationRetrievedEvent",
    "NavigateStateMachineDecisionStateDecisionStartedEvent",
    "NavigateStateMachineDynamicBehaviorOverrideEvent",
    "NavigateStateMachineExitConditionSelectedEvent",
    "NavigateStateMachineRecallStateActiveMemoryRetrievedEvent",
    "NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent",
    "NavigateStateMachineRecallStateStaticQueriesRetrievedEvent",
    "NavigateStateMachineReflectionStatePromptRetrievedEvent",
    "NavigateStateMachineReflectionStateReflectionGeneratedEvent",
    "NavigateStateMachineStateTransitionedEvent",
    "NavigateStateMachineToolCallStateToolOutputAvailableEvent",
    "NewConversation",
    "NewMessageEvent",
    "NewUser",
    "Organization",
    "OrganizationGetOrganizationResponse",
    "PCMUserMessageAudioConfig",
    "PostAnalysisType",
    "PostProcessingType",
    "PreferencesOutput",
    "PreviousSelectedDynamicBehaviorSetVersionInfo",
    "Prompt",
    "PydanticBaseModelStrippedNonemptyString1",
    "PydanticBaseModelStrippedNonemptyString4",
    "QueriesAndResponse",
    "QueryAndResponse",
    "RecallStateTransition",
    "RecallStateTransitionLog",
    "RecommendationContext",
    "RecommendedResponses",
    "ReflectionStateTransition",
    "ReflectionStateTransitionLog",
    "RetrieveMessageSourceParametersQuery",
    "SampleWidth",
    "SelectDynamicBehaviorAgentActionEvent",
    "SelectDynamicBehaviorCompletedEvent",
    "SelectDynamicBehaviorRelevanceRetrievalCompletedEvent",
    "SelectDynamicBehaviorVectorGeneratedEvent",
    "SelectedDynamicBehaviorSetVersionInfo",
    "Service",
    "ServiceConversationAction",
    "ServiceFilterValues",
    "ServiceGetServicesResponse",
    "ServiceGetServicesResponseFilterValues",
    "ServiceIdItem",
    "ServiceInstance",
    "ServicePage",
    "ServiceQuery",
    "ServiceSort",
    "ServiceTag",
    "SignInToken",
    "SpokenCharacter",
    "StarterRequest",
    "StateTransitionLog",
    "StrippedNonemptyStringWS1",
    "TagChanges",
    "ToolCallEndedEvent",
    "ToolCallLog",
    "ToolCallStartedEvent",
    "ToolCallStateTransition",
    "ToolCallStateTransitionLog",
    "TranscriptAlignmentItem",
    "TriggeredDynamicBehaviorSetVersionInfo",
    "UnknownAgentAction",
    "UnknownEvent",
    "UnknownStateTransition",
    "User",
    "UserChanges",
    "UserCreateInvitedUserRequest",
    "UserCreateInvitedUserRequestPreferences",
    "UserCreateInvitedUserResponse",
    "UserDimension",
    "UserDimensionOutput",
    "UserGetUserModelResponse",
    "UserGetUsersResponse",
    "UserGetUsersResponseUserInstance",
    "UserMessageAudioConfig",
    "UserMessageAvailableEvent",
    "UserModel",
    "UserModels",
    "UserPage",
    "UserPreferences",
    "UserQuery",
    "UserReference",
    "UserSignInWithApiKeyResponse",
    "UserSort",
    "UserStats",
    "UserUpdateUserInfoRequest",
    "VersionReference",
    "VersionSet",
    "VersionSetInfo",
    "VersionSetOutput",
    "WorkingMemory",
]
