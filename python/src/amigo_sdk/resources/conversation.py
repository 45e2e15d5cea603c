# Written by `cargo xtask generate` from the core's definitions; change those instead.
"""The operations on conversations, for callers that wait and for callers that await."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._operation import Operation
from .._pages import AsyncPages, Pages
from .._resource import AsyncResource, Resource, arguments, options

if TYPE_CHECKING:
    from .raw_conversation import AsyncRawConversationResource, RawConversationResource
from ..models import (
    Conversation,
    ConversationPage,
    ConversationQuery,
    ConversationSort,
    InteractionInsights,
    Message,
    MessagePage,
    MessageQuery,
    MessageSort,
    MessageSource,
    MessageSourceQuery,
    MessageType,
    RecommendationContext,
    RecommendedResponses,
    TagChanges,
)

_LIST_CONVERSATIONS = Operation("list_conversations", ConversationPage, items="conversations")
_GET_MESSAGES = Operation("get_messages", MessagePage, items="messages", repeated=Message.sender)
_GET_MESSAGE_SOURCE = Operation("get_message_source", MessageSource)
_MODIFY_TAGS = Operation("modify_tags", type(None))
_RECOMMEND_RESPONSES = Operation("recommend_responses", RecommendedResponses)
_GET_INTERACTION_INSIGHTS = Operation("get_interaction_insights", InteractionInsights)

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

    list = get_conversations
    messages = get_conversation_messages
    message_source = get_message_source
    recommend_responses = recommend_responses_for_interaction
    insights = get_interaction_insights


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

    list = get_conversations
    messages = get_conversation_messages
    message_source = get_message_source
    recommend_responses = recommend_responses_for_interaction
    insights = get_interaction_insights
