# Written by `cargo xtask generate` from the core's definitions; change those instead.
"""The operations on conversations, for callers that wait and for callers that await."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._interaction import interaction
from .._operation import Operation
from .._pages import AsyncPages, Pages
from .._resource import AsyncResource, Resource, arguments, options
from ..models import (
    Conversation,
    ConversationPage,
    ConversationQuery,
    ConversationSort,
    ConversationStarters,
    CreateConversationQuery,
    InitialMessageType,
    InteractionInsights,
    InteractionQuery,
    Message,
    MessageFormat,
    MessagePage,
    MessageQuery,
    MessageSort,
    MessageSource,
    MessageSourceQuery,
    MessageType,
    NewConversation,
    RecommendationContext,
    RecommendedResponses,
    StarterRequest,
    TagChanges,
    UserMessageAudioConfig,
)

if TYPE_CHECKING:
    from datetime import datetime

    from .._async_stream import AsyncAbort, AsyncEventStream
    from .._stream import Abort, EventStream
    from .raw_conversation import AsyncRawConversationResource, RawConversationResource

_LIST_CONVERSATIONS = Operation("list_conversations", ConversationPage, items="conversations")
_GET_MESSAGES = Operation("get_messages", MessagePage, items="messages", repeated=Message.sender)
_GET_MESSAGE_SOURCE = Operation("get_message_source", MessageSource)
_MODIFY_TAGS = Operation("modify_tags", type(None))
_RECOMMEND_RESPONSES = Operation("recommend_responses", RecommendedResponses)
_GET_INTERACTION_INSIGHTS = Operation("get_interaction_insights", InteractionInsights)
_GENERATE_CONVERSATION_STARTERS = Operation("generate_conversation_starters", ConversationStarters)
_FINISH_CONVERSATION = Operation("finish_conversation", type(None))

# The official package has it here.
GetMessageSourceResponse = MessageSource


class ConversationResource(Resource):
    """The operations on conversations."""

    @property
    def with_raw_response(self) -> RawConversationResource:
        """The same operations, with answers as they came: status, headers and bytes."""
        from .raw_conversation import RawConversationResource

        return RawConversationResource(self._door)

    def get_conversations(
        self,
        params: ConversationQuery | Mapping[str, Any] | None = None,
        *,
        user_id: str | Sequence[str] | None = None,
        service_id: str | Sequence[str] | None = None,
        is_finished: bool | None = None,
        id: str | Sequence[str] | None = None,
        tag: str | Sequence[str] | None = None,
        limit: int | None = None,
        continuation_token: int | None = None,
        sort_by: ConversationSort | str | Sequence[ConversationSort | str] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ConversationPage:
        """List conversations, one page at a time.

        Args:
            params: The arguments that follow in one object: `ConversationQuery` or a dict. Those given singly go first.
            user_id: Only conversations of these users.
            service_id: Only conversations with these services.
            is_finished: Only conversations that are finished, or only those that are not.
            id: Only these conversations.
            tag: Only conversations with these tags.
            limit: How many conversations a page holds at most: 1 to 150. The server's default is 150.
            continuation_token: Where the page starts: the `continuation_token` of the page before. The server's default
                is 0.
            sort_by: Order of the conversations; later keys break the ties of earlier ones.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return self._call(
            _LIST_CONVERSATIONS,
            arguments(
                params,
                {
                    "user_id": user_id,
                    "service_id": service_id,
                    "is_finished": is_finished,
                    "id": id,
                    "tag": tag,
                    "limit": limit,
                    "continuation_token": continuation_token,
                    "sort_by": sort_by,
                },
            ),
            options(timeout, max_retries, extra_headers),
        )

    def iter(
        self,
        params: ConversationQuery | Mapping[str, Any] | None = None,
        *,
        user_id: str | Sequence[str] | None = None,
        service_id: str | Sequence[str] | None = None,
        is_finished: bool | None = None,
        id: str | Sequence[str] | None = None,
        tag: str | Sequence[str] | None = None,
        limit: int | None = None,
        continuation_token: int | None = None,
        sort_by: ConversationSort | str | Sequence[ConversationSort | str] | None = None,
        progress: Callable[[int], object] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pages[Conversation, ConversationPage]:
        """Go through all conversations.

        Follow the pages by themselves: the next one is fetched while this one is being read, at the documented pace.

        Args:
            params: The arguments that follow in one object: `ConversationQuery` or a dict. Those given singly go first.
            user_id: Only conversations of these users.
            service_id: Only conversations with these services.
            is_finished: Only conversations that are finished, or only those that are not.
            id: Only these conversations.
            tag: Only conversations with these tags.
            limit: How many conversations a page holds at most: 1 to 150. The server's default is 150.
            continuation_token: Where the page starts: the `continuation_token` of the page before. The server's default
                is 0.
            sort_by: Order of the conversations; later keys break the ties of earlier ones.
            progress: Called with the number of items of every page once it is there, such as `tqdm.update`.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return Pages(
            self._door,
            _LIST_CONVERSATIONS,
            arguments(
                params,
                {
                    "user_id": user_id,
                    "service_id": service_id,
                    "is_finished": is_finished,
                    "id": id,
                    "tag": tag,
                    "limit": limit,
                    "continuation_token": continuation_token,
                    "sort_by": sort_by,
                },
            ),
            options(timeout, max_retries, extra_headers),
            progress,
        )

    def get_conversation_messages(
        self,
        conversation_id: str,
        params: MessageQuery | Mapping[str, Any] | None = None,
        *,
        id: str | Sequence[str] | None = None,
        message_type: MessageType | str | Sequence[MessageType | str] | None = None,
        interaction_id: str | Sequence[str] | None = None,
        limit: int | None = None,
        continuation_token: int | None = None,
        sort_by: MessageSort | str | Sequence[MessageSort | str] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> MessagePage:
        """Read the messages of a conversation, one page at a time, in the order they were said unless asked otherwise.

        Args:
            conversation_id: Identifier of the conversation.
            params: The arguments that follow in one object: `MessageQuery` or a dict. Those given singly go first.
            id: Only these messages.
            message_type: Only messages of these types. The server's default is all but `agent-inner-thought`.
            interaction_id: Only messages of these interactions.
            limit: How many messages a page holds at most: 1 to 500. The server's default is 500.
            continuation_token: Where the page starts: the `continuation_token` of the page before. The server's default
                is 0.
            sort_by: Order of the messages; later keys break the ties of earlier ones.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return self._call(
            _GET_MESSAGES,
            arguments(
                params,
                {
                    "conversation_id": conversation_id,
                    "id": id,
                    "message_type": message_type,
                    "interaction_id": interaction_id,
                    "limit": limit,
                    "continuation_token": continuation_token,
                    "sort_by": sort_by,
                },
            ),
            options(timeout, max_retries, extra_headers),
        )

    def iter_messages(
        self,
        conversation_id: str,
        params: MessageQuery | Mapping[str, Any] | None = None,
        *,
        id: str | Sequence[str] | None = None,
        message_type: MessageType | str | Sequence[MessageType | str] | None = None,
        interaction_id: str | Sequence[str] | None = None,
        limit: int | None = None,
        continuation_token: int | None = None,
        sort_by: MessageSort | str | Sequence[MessageSort | str] | None = None,
        progress: Callable[[int], object] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pages[Message, MessagePage]:
        """Go through all messages of a conversation.

        Follow the pages by themselves: the next one is fetched while this one is being read, at the documented pace.

        Args:
            conversation_id: Identifier of the conversation.
            params: The arguments that follow in one object: `MessageQuery` or a dict. Those given singly go first.
            id: Only these messages.
            message_type: Only messages of these types. The server's default is all but `agent-inner-thought`.
            interaction_id: Only messages of these interactions.
            limit: How many messages a page holds at most: 1 to 500. The server's default is 500.
            continuation_token: Where the page starts: the `continuation_token` of the page before. The server's default
                is 0.
            sort_by: Order of the messages; later keys break the ties of earlier ones.
            progress: Called with the number of items of every page once it is there, such as `tqdm.update`.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return Pages(
            self._door,
            _GET_MESSAGES,
            arguments(
                params,
                {
                    "conversation_id": conversation_id,
                    "id": id,
                    "message_type": message_type,
                    "interaction_id": interaction_id,
                    "limit": limit,
                    "continuation_token": continuation_token,
                    "sort_by": sort_by,
                },
            ),
            options(timeout, max_retries, extra_headers),
            progress,
        )

    def get_message_source(
        self,
        conversation_id: str,
        message_id: str,
        params: MessageSourceQuery | Mapping[str, Any] | None = None,
        *,
        long_lived: bool | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> MessageSource:
        """Get a signed URL of the audio of a voice message.

        Args:
            conversation_id: Identifier of the conversation.
            message_id: Identifier of the message.
            params: The arguments that follow in one object: `MessageSourceQuery` or a dict. Those given singly go
                first.
            long_lived: Whether the URL should last 12 hours. Leave it out where a short life will do: whoever holds the
                URL can listen.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return self._call(
            _GET_MESSAGE_SOURCE,
            arguments(params, {"conversation_id": conversation_id, "message_id": message_id, "long_lived": long_lived}),
            options(timeout, max_retries, extra_headers),
        )

    def modify_tags(
        self,
        conversation_id: str,
        body: TagChanges | Mapping[str, Any] | None = None,
        *,
        updates: Mapping[str, str | None] | None = None,
        deletes: str | Sequence[str] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Add, change and remove tags of a conversation.

        Args:
            conversation_id: Identifier of the conversation.
            body: The arguments that follow in one object: `TagChanges` or a dict. Those given singly go first.
            updates: Tags to add or change: key to value, where a value may be None. At most 20. Keys and values hold
                letters, digits, underscores and white space.
            deletes: Keys of the tags to remove.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        self._call(
            _MODIFY_TAGS,
            arguments(body, {"conversation_id": conversation_id, "updates": updates, "deletes": deletes}),
            options(timeout, max_retries, extra_headers),
        )

    def recommend_responses_for_interaction(
        self,
        conversation_id: str,
        interaction_id: str,
        body: RecommendationContext | Mapping[str, Any] | None = None,
        *,
        context: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RecommendedResponses:
        """Suggest what the user could answer to the latest interaction.

        Args:
            conversation_id: Identifier of the conversation.
            interaction_id: Identifier of the interaction.
            body: The arguments that follow in one object: `RecommendationContext` or a dict. Those given singly go
                first.
            context: Who the user is and what they are after, in free words. Without it the server assumes a typical
                user.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return self._call(
            _RECOMMEND_RESPONSES,
            arguments(body, {"conversation_id": conversation_id, "interaction_id": interaction_id, "context": context}),
            options(timeout, max_retries, extra_headers),
        )

    def get_interaction_insights(
        self,
        conversation_id: str,
        interaction_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> InteractionInsights:
        """Read why the agent said what it said in one interaction.

        Args:
            conversation_id: Identifier of the conversation.
            interaction_id: Identifier of the interaction.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return self._call(
            _GET_INTERACTION_INSIGHTS,
            {"conversation_id": conversation_id, "interaction_id": interaction_id},
            options(timeout, max_retries, extra_headers),
        )

    def generate_conversation_starters(
        self,
        body: StarterRequest | Mapping[str, Any] | None = None,
        *,
        service_id: str | None = None,
        service_version_set_name: str | None = None,
        facets: str | Sequence[str] | None = None,
        min_count: int | None = None,
        max_count: int | None = None,
        generation_instructions: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ConversationStarters:
        """Think of ways for a user to begin a conversation with a service.

        Args:
            body: The arguments that follow in one object: `StarterRequest` or a dict. Those given singly go first.
            service_id: Identifier of the service.
            service_version_set_name: Name of the version set of the service. The server's default is `release`.
            facets: What the starters should be about, at least one thing. Every starter is about some of them.
            min_count: The least number of starters: 1 to 10.
            max_count: The greatest number of starters: 1 to 10.
            generation_instructions: How the starters should be made, in words.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return self._call(
            _GENERATE_CONVERSATION_STARTERS,
            arguments(
                body,
                {
                    "service_id": service_id,
                    "service_version_set_name": service_version_set_name,
                    "facets": facets,
                    "min_count": min_count,
                    "max_count": max_count,
                    "generation_instructions": generation_instructions,
                },
            ),
            options(timeout, max_retries, extra_headers),
        )

    def create_conversation(
        self,
        body: NewConversation | Mapping[str, Any] | None = None,
        params: CreateConversationQuery | Mapping[str, Any] | None = None,
        abort_event: Abort | None = None,
        *,
        service_id: str | None = None,
        service_version_set_name: str | None = None,
        initial_message: str | None = None,
        initial_message_type: InitialMessageType | str | None = None,
        tags: Mapping[str, str | None] | None = None,
        is_test: bool | None = None,
        response_format: MessageFormat | str | None = None,
        current_agent_action_type: str | None = None,
        timeout: float | None = None,
        stream_timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EventStream:
        """Create a conversation with a service and let it begin.

        Gives the events as they come.

        Args:
            body: The arguments from `service_id` on in one object: `NewConversation` or a dict. Those given singly
                go first.
            params: The arguments from `response_format` on in one object: `CreateConversationQuery` or a dict. Those
                given singly go first.
            abort_event: Once it is set, the stream ends and its connection is closed.
            service_id: Identifier of the service to talk to.
            service_version_set_name: Name of the version set of the service. The server's default is `release`.
            initial_message: What the user says, or what has happened, to begin with. Without it the agent begins.
            initial_message_type: What the initial message is: `user-message` or `external-event`. Only together with
                one.
            tags: Tags: key to value, where a value may be None. At most 20. Keys hold letters, digits, underscores and
                white space; values are free, up to 100 characters.
            is_test: Whether it is a test: nothing is remembered or measured of it once it is finished.
            response_format: Whether the agent writes or speaks.
            current_agent_action_type: Which of the agent's actions are told: a regular expression for their `type`. The
                server's default is all; `^$` is none.
            timeout: Seconds until the answer must have begun, with all attempts.
            stream_timeout: Seconds the events may pause.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        from .._stream import EventStream

        return EventStream(
            self._door,
            "create_conversation",
            arguments(
                body,
                arguments(
                    params,
                    {
                        "service_id": service_id,
                        "service_version_set_name": service_version_set_name,
                        "initial_message": initial_message,
                        "initial_message_type": initial_message_type,
                        "tags": tags,
                        "is_test": is_test,
                        "response_format": response_format,
                        "current_agent_action_type": current_agent_action_type,
                    },
                ),
            ),
            options(timeout, max_retries, extra_headers, stream_timeout=stream_timeout),
            abort_event,
        )

    def interact_with_conversation(
        self,
        conversation_id: str,
        params: InteractionQuery | Mapping[str, Any] | None = None,
        abort_event: Abort | None = None,
        *,
        text_message: str | None = None,
        audio_bytes: bytes | None = None,
        audio_content_type: str | None = None,
        request_format: MessageFormat | str | None = None,
        response_format: MessageFormat | str | None = None,
        current_agent_action_type: str | None = None,
        request_audio_config: UserMessageAudioConfig | Mapping[str, Any] | None = None,
        initial_message_type: InitialMessageType | str | None = None,
        external_event_message_content: str | Sequence[str] | None = None,
        external_event_message_timestamp: datetime | Sequence[datetime] | None = None,
        timeout: float | None = None,
        stream_timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EventStream:
        """Say something in a conversation and let the agent answer.

        Gives the events as they come.

        Args:
            conversation_id: Identifier of the conversation.
            params: The arguments that follow in one object: `InteractionQuery` or a dict. Those given singly go first.
            abort_event: Once it is set, the stream ends and its connection is closed.
            text_message: The message as text.
            audio_bytes: The message as audio: an MP3 or WAV file, or samples.
            audio_content_type: What the audio is, such as `audio/mpeg`. MP3 and WAV files need neither this nor a
                `request_audio_config`.
            request_format: Whether the message is written or spoken.
            response_format: Whether the agent writes or speaks.
            current_agent_action_type: Which of the agent's actions are told: a regular expression for their `type`. The
                server's default is all; `^$` is none.
            request_audio_config: What the audio of a spoken message is. Required for one, unless it is an MP3 or a WAV
                file, which say it themselves; of a WAV file the samples are sent.
            initial_message_type: What the message is.
            external_event_message_content: What has happened before the message, in the order of time. Not with `skip`.
            external_event_message_timestamp: When it happened, one instant each.
            timeout: Seconds until the answer must have begun, with all attempts.
            stream_timeout: Seconds the events may pause.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        from .._stream import EventStream

        return EventStream(
            self._door,
            "interact_with_conversation",
            interaction(
                arguments(
                    params,
                    {
                        "conversation_id": conversation_id,
                        "request_format": request_format,
                        "response_format": response_format,
                        "current_agent_action_type": current_agent_action_type,
                        "request_audio_config": request_audio_config,
                        "initial_message_type": initial_message_type,
                        "external_event_message_content": external_event_message_content,
                        "external_event_message_timestamp": external_event_message_timestamp,
                    },
                ),
                text_message,
                audio_bytes,
                audio_content_type,
            ),
            options(timeout, max_retries, extra_headers, stream_timeout=stream_timeout),
            abort_event,
        )

    def finish_conversation(
        self,
        conversation_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Finish a conversation.

        Args:
            conversation_id: Identifier of the conversation.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        self._call(
            _FINISH_CONVERSATION,
            {"conversation_id": conversation_id},
            options(timeout, max_retries, extra_headers),
        )

    list = get_conversations
    messages = get_conversation_messages
    message_source = get_message_source
    recommend_responses = recommend_responses_for_interaction
    insights = get_interaction_insights
    get_conversation_starters = generate_conversation_starters
    starters = generate_conversation_starters
    create = create_conversation
    interact = interact_with_conversation
    finish = finish_conversation


class AsyncConversationResource(AsyncResource):
    """The operations on conversations, awaited."""

    @property
    def with_raw_response(self) -> AsyncRawConversationResource:
        """The same operations, with answers as they came: status, headers and bytes."""
        from .raw_conversation import AsyncRawConversationResource

        return AsyncRawConversationResource(self._door)

    async def get_conversations(
        self,
        params: ConversationQuery | Mapping[str, Any] | None = None,
        *,
        user_id: str | Sequence[str] | None = None,
        service_id: str | Sequence[str] | None = None,
        is_finished: bool | None = None,
        id: str | Sequence[str] | None = None,
        tag: str | Sequence[str] | None = None,
        limit: int | None = None,
        continuation_token: int | None = None,
        sort_by: ConversationSort | str | Sequence[ConversationSort | str] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ConversationPage:
        """List conversations, one page at a time.

        Args:
            params: The arguments that follow in one object: `ConversationQuery` or a dict. Those given singly go first.
            user_id: Only conversations of these users.
            service_id: Only conversations with these services.
            is_finished: Only conversations that are finished, or only those that are not.
            id: Only these conversations.
            tag: Only conversations with these tags.
            limit: How many conversations a page holds at most: 1 to 150. The server's default is 150.
            continuation_token: Where the page starts: the `continuation_token` of the page before. The server's default
                is 0.
            sort_by: Order of the conversations; later keys break the ties of earlier ones.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return await self._call(
            _LIST_CONVERSATIONS,
            arguments(
                params,
                {
                    "user_id": user_id,
                    "service_id": service_id,
                    "is_finished": is_finished,
                    "id": id,
                    "tag": tag,
                    "limit": limit,
                    "continuation_token": continuation_token,
                    "sort_by": sort_by,
                },
            ),
            options(timeout, max_retries, extra_headers),
        )

    def iter(
        self,
        params: ConversationQuery | Mapping[str, Any] | None = None,
        *,
        user_id: str | Sequence[str] | None = None,
        service_id: str | Sequence[str] | None = None,
        is_finished: bool | None = None,
        id: str | Sequence[str] | None = None,
        tag: str | Sequence[str] | None = None,
        limit: int | None = None,
        continuation_token: int | None = None,
        sort_by: ConversationSort | str | Sequence[ConversationSort | str] | None = None,
        progress: Callable[[int], object] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPages[Conversation, ConversationPage]:
        """Go through all conversations.

        Follow the pages by themselves: the next one is fetched while this one is being read, at the documented pace.

        Args:
            params: The arguments that follow in one object: `ConversationQuery` or a dict. Those given singly go first.
            user_id: Only conversations of these users.
            service_id: Only conversations with these services.
            is_finished: Only conversations that are finished, or only those that are not.
            id: Only these conversations.
            tag: Only conversations with these tags.
            limit: How many conversations a page holds at most: 1 to 150. The server's default is 150.
            continuation_token: Where the page starts: the `continuation_token` of the page before. The server's default
                is 0.
            sort_by: Order of the conversations; later keys break the ties of earlier ones.
            progress: Called with the number of items of every page once it is there, such as `tqdm.update`.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return AsyncPages(
            self._door,
            _LIST_CONVERSATIONS,
            arguments(
                params,
                {
                    "user_id": user_id,
                    "service_id": service_id,
                    "is_finished": is_finished,
                    "id": id,
                    "tag": tag,
                    "limit": limit,
                    "continuation_token": continuation_token,
                    "sort_by": sort_by,
                },
            ),
            options(timeout, max_retries, extra_headers),
            progress,
        )

    async def get_conversation_messages(
        self,
        conversation_id: str,
        params: MessageQuery | Mapping[str, Any] | None = None,
        *,
        id: str | Sequence[str] | None = None,
        message_type: MessageType | str | Sequence[MessageType | str] | None = None,
        interaction_id: str | Sequence[str] | None = None,
        limit: int | None = None,
        continuation_token: int | None = None,
        sort_by: MessageSort | str | Sequence[MessageSort | str] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> MessagePage:
        """Read the messages of a conversation, one page at a time, in the order they were said unless asked otherwise.

        Args:
            conversation_id: Identifier of the conversation.
            params: The arguments that follow in one object: `MessageQuery` or a dict. Those given singly go first.
            id: Only these messages.
            message_type: Only messages of these types. The server's default is all but `agent-inner-thought`.
            interaction_id: Only messages of these interactions.
            limit: How many messages a page holds at most: 1 to 500. The server's default is 500.
            continuation_token: Where the page starts: the `continuation_token` of the page before. The server's default
                is 0.
            sort_by: Order of the messages; later keys break the ties of earlier ones.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return await self._call(
            _GET_MESSAGES,
            arguments(
                params,
                {
                    "conversation_id": conversation_id,
                    "id": id,
                    "message_type": message_type,
                    "interaction_id": interaction_id,
                    "limit": limit,
                    "continuation_token": continuation_token,
                    "sort_by": sort_by,
                },
            ),
            options(timeout, max_retries, extra_headers),
        )

    def iter_messages(
        self,
        conversation_id: str,
        params: MessageQuery | Mapping[str, Any] | None = None,
        *,
        id: str | Sequence[str] | None = None,
        message_type: MessageType | str | Sequence[MessageType | str] | None = None,
        interaction_id: str | Sequence[str] | None = None,
        limit: int | None = None,
        continuation_token: int | None = None,
        sort_by: MessageSort | str | Sequence[MessageSort | str] | None = None,
        progress: Callable[[int], object] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPages[Message, MessagePage]:
        """Go through all messages of a conversation.

        Follow the pages by themselves: the next one is fetched while this one is being read, at the documented pace.

        Args:
            conversation_id: Identifier of the conversation.
            params: The arguments that follow in one object: `MessageQuery` or a dict. Those given singly go first.
            id: Only these messages.
            message_type: Only messages of these types. The server's default is all but `agent-inner-thought`.
            interaction_id: Only messages of these interactions.
            limit: How many messages a page holds at most: 1 to 500. The server's default is 500.
            continuation_token: Where the page starts: the `continuation_token` of the page before. The server's default
                is 0.
            sort_by: Order of the messages; later keys break the ties of earlier ones.
            progress: Called with the number of items of every page once it is there, such as `tqdm.update`.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return AsyncPages(
            self._door,
            _GET_MESSAGES,
            arguments(
                params,
                {
                    "conversation_id": conversation_id,
                    "id": id,
                    "message_type": message_type,
                    "interaction_id": interaction_id,
                    "limit": limit,
                    "continuation_token": continuation_token,
                    "sort_by": sort_by,
                },
            ),
            options(timeout, max_retries, extra_headers),
            progress,
        )

    async def get_message_source(
        self,
        conversation_id: str,
        message_id: str,
        params: MessageSourceQuery | Mapping[str, Any] | None = None,
        *,
        long_lived: bool | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> MessageSource:
        """Get a signed URL of the audio of a voice message.

        Args:
            conversation_id: Identifier of the conversation.
            message_id: Identifier of the message.
            params: The arguments that follow in one object: `MessageSourceQuery` or a dict. Those given singly go
                first.
            long_lived: Whether the URL should last 12 hours. Leave it out where a short life will do: whoever holds the
                URL can listen.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return await self._call(
            _GET_MESSAGE_SOURCE,
            arguments(params, {"conversation_id": conversation_id, "message_id": message_id, "long_lived": long_lived}),
            options(timeout, max_retries, extra_headers),
        )

    async def modify_tags(
        self,
        conversation_id: str,
        body: TagChanges | Mapping[str, Any] | None = None,
        *,
        updates: Mapping[str, str | None] | None = None,
        deletes: str | Sequence[str] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Add, change and remove tags of a conversation.

        Args:
            conversation_id: Identifier of the conversation.
            body: The arguments that follow in one object: `TagChanges` or a dict. Those given singly go first.
            updates: Tags to add or change: key to value, where a value may be None. At most 20. Keys and values hold
                letters, digits, underscores and white space.
            deletes: Keys of the tags to remove.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        await self._call(
            _MODIFY_TAGS,
            arguments(body, {"conversation_id": conversation_id, "updates": updates, "deletes": deletes}),
            options(timeout, max_retries, extra_headers),
        )

    async def recommend_responses_for_interaction(
        self,
        conversation_id: str,
        interaction_id: str,
        body: RecommendationContext | Mapping[str, Any] | None = None,
        *,
        context: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RecommendedResponses:
        """Suggest what the user could answer to the latest interaction.

        Args:
            conversation_id: Identifier of the conversation.
            interaction_id: Identifier of the interaction.
            body: The arguments that follow in one object: `RecommendationContext` or a dict. Those given singly go
                first.
            context: Who the user is and what they are after, in free words. Without it the server assumes a typical
                user.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return await self._call(
            _RECOMMEND_RESPONSES,
            arguments(body, {"conversation_id": conversation_id, "interaction_id": interaction_id, "context": context}),
            options(timeout, max_retries, extra_headers),
        )

    async def get_interaction_insights(
        self,
        conversation_id: str,
        interaction_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> InteractionInsights:
        """Read why the agent said what it said in one interaction.

        Args:
            conversation_id: Identifier of the conversation.
            interaction_id: Identifier of the interaction.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return await self._call(
            _GET_INTERACTION_INSIGHTS,
            {"conversation_id": conversation_id, "interaction_id": interaction_id},
            options(timeout, max_retries, extra_headers),
        )

    async def generate_conversation_starters(
        self,
        body: StarterRequest | Mapping[str, Any] | None = None,
        *,
        service_id: str | None = None,
        service_version_set_name: str | None = None,
        facets: str | Sequence[str] | None = None,
        min_count: int | None = None,
        max_count: int | None = None,
        generation_instructions: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ConversationStarters:
        """Think of ways for a user to begin a conversation with a service.

        Args:
            body: The arguments that follow in one object: `StarterRequest` or a dict. Those given singly go first.
            service_id: Identifier of the service.
            service_version_set_name: Name of the version set of the service. The server's default is `release`.
            facets: What the starters should be about, at least one thing. Every starter is about some of them.
            min_count: The least number of starters: 1 to 10.
            max_count: The greatest number of starters: 1 to 10.
            generation_instructions: How the starters should be made, in words.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        return await self._call(
            _GENERATE_CONVERSATION_STARTERS,
            arguments(
                body,
                {
                    "service_id": service_id,
                    "service_version_set_name": service_version_set_name,
                    "facets": facets,
                    "min_count": min_count,
                    "max_count": max_count,
                    "generation_instructions": generation_instructions,
                },
            ),
            options(timeout, max_retries, extra_headers),
        )

    def create_conversation(
        self,
        body: NewConversation | Mapping[str, Any] | None = None,
        params: CreateConversationQuery | Mapping[str, Any] | None = None,
        abort_event: AsyncAbort | None = None,
        *,
        service_id: str | None = None,
        service_version_set_name: str | None = None,
        initial_message: str | None = None,
        initial_message_type: InitialMessageType | str | None = None,
        tags: Mapping[str, str | None] | None = None,
        is_test: bool | None = None,
        response_format: MessageFormat | str | None = None,
        current_agent_action_type: str | None = None,
        timeout: float | None = None,
        stream_timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncEventStream:
        """Create a conversation with a service and let it begin.

        Gives the events as they come.

        Args:
            body: The arguments from `service_id` on in one object: `NewConversation` or a dict. Those given singly
                go first.
            params: The arguments from `response_format` on in one object: `CreateConversationQuery` or a dict. Those
                given singly go first.
            abort_event: Once it is set, the stream ends and its connection is closed.
            service_id: Identifier of the service to talk to.
            service_version_set_name: Name of the version set of the service. The server's default is `release`.
            initial_message: What the user says, or what has happened, to begin with. Without it the agent begins.
            initial_message_type: What the initial message is: `user-message` or `external-event`. Only together with
                one.
            tags: Tags: key to value, where a value may be None. At most 20. Keys hold letters, digits, underscores and
                white space; values are free, up to 100 characters.
            is_test: Whether it is a test: nothing is remembered or measured of it once it is finished.
            response_format: Whether the agent writes or speaks.
            current_agent_action_type: Which of the agent's actions are told: a regular expression for their `type`. The
                server's default is all; `^$` is none.
            timeout: Seconds until the answer must have begun, with all attempts.
            stream_timeout: Seconds the events may pause.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        from .._async_stream import AsyncEventStream

        return AsyncEventStream(
            self._door,
            "create_conversation",
            arguments(
                body,
                arguments(
                    params,
                    {
                        "service_id": service_id,
                        "service_version_set_name": service_version_set_name,
                        "initial_message": initial_message,
                        "initial_message_type": initial_message_type,
                        "tags": tags,
                        "is_test": is_test,
                        "response_format": response_format,
                        "current_agent_action_type": current_agent_action_type,
                    },
                ),
            ),
            options(timeout, max_retries, extra_headers, stream_timeout=stream_timeout),
            abort_event,
        )

    def interact_with_conversation(
        self,
        conversation_id: str,
        params: InteractionQuery | Mapping[str, Any] | None = None,
        abort_event: AsyncAbort | None = None,
        *,
        text_message: str | None = None,
        audio_bytes: bytes | None = None,
        audio_content_type: str | None = None,
        request_format: MessageFormat | str | None = None,
        response_format: MessageFormat | str | None = None,
        current_agent_action_type: str | None = None,
        request_audio_config: UserMessageAudioConfig | Mapping[str, Any] | None = None,
        initial_message_type: InitialMessageType | str | None = None,
        external_event_message_content: str | Sequence[str] | None = None,
        external_event_message_timestamp: datetime | Sequence[datetime] | None = None,
        timeout: float | None = None,
        stream_timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncEventStream:
        """Say something in a conversation and let the agent answer.

        Gives the events as they come.

        Args:
            conversation_id: Identifier of the conversation.
            params: The arguments that follow in one object: `InteractionQuery` or a dict. Those given singly go first.
            abort_event: Once it is set, the stream ends and its connection is closed.
            text_message: The message as text.
            audio_bytes: The message as audio: an MP3 or WAV file, or samples.
            audio_content_type: What the audio is, such as `audio/mpeg`. MP3 and WAV files need neither this nor a
                `request_audio_config`.
            request_format: Whether the message is written or spoken.
            response_format: Whether the agent writes or speaks.
            current_agent_action_type: Which of the agent's actions are told: a regular expression for their `type`. The
                server's default is all; `^$` is none.
            request_audio_config: What the audio of a spoken message is. Required for one, unless it is an MP3 or a WAV
                file, which say it themselves; of a WAV file the samples are sent.
            initial_message_type: What the message is.
            external_event_message_content: What has happened before the message, in the order of time. Not with `skip`.
            external_event_message_timestamp: When it happened, one instant each.
            timeout: Seconds until the answer must have begun, with all attempts.
            stream_timeout: Seconds the events may pause.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        from .._async_stream import AsyncEventStream

        return AsyncEventStream(
            self._door,
            "interact_with_conversation",
            interaction(
                arguments(
                    params,
                    {
                        "conversation_id": conversation_id,
                        "request_format": request_format,
                        "response_format": response_format,
                        "current_agent_action_type": current_agent_action_type,
                        "request_audio_config": request_audio_config,
                        "initial_message_type": initial_message_type,
                        "external_event_message_content": external_event_message_content,
                        "external_event_message_timestamp": external_event_message_timestamp,
                    },
                ),
                text_message,
                audio_bytes,
                audio_content_type,
            ),
            options(timeout, max_retries, extra_headers, stream_timeout=stream_timeout),
            abort_event,
        )

    async def finish_conversation(
        self,
        conversation_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Finish a conversation.

        Args:
            conversation_id: Identifier of the conversation.
            timeout: Seconds the call may take, with all its attempts.
            max_retries: How often the call is tried again at most.
            extra_headers: Headers beside the client's own; they cannot replace the credentials.
        """
        await self._call(
            _FINISH_CONVERSATION,
            {"conversation_id": conversation_id},
            options(timeout, max_retries, extra_headers),
        )

    list = get_conversations
    messages = get_conversation_messages
    message_source = get_message_source
    recommend_responses = recommend_responses_for_interaction
    insights = get_interaction_insights
    get_conversation_starters = generate_conversation_starters
    starters = generate_conversation_starters
    create = create_conversation
    interact = interact_with_conversation
    finish = finish_conversation
