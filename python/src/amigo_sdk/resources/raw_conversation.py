# Written by `cargo xtask generate` from the core's definitions; change those instead.
"""The operations on conversations with answers as they came. Few need them, so they are loaded when used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._resource import AsyncRawResource, RawResource, arguments, options
from .._response import RawResponse
from ..models import (
    ConversationPage,
    ConversationQuery,
    ConversationSort,
    ConversationStarters,
    InteractionInsights,
    MessagePage,
    MessageQuery,
    MessageSort,
    MessageSource,
    MessageSourceQuery,
    MessageType,
    RecommendationContext,
    RecommendedResponses,
    StarterRequest,
    TagChanges,
)
from .conversation import (
    _FINISH_CONVERSATION,
    _GENERATE_CONVERSATION_STARTERS,
    _GET_INTERACTION_INSIGHTS,
    _GET_MESSAGE_SOURCE,
    _GET_MESSAGES,
    _LIST_CONVERSATIONS,
    _MODIFY_TAGS,
    _RECOMMEND_RESPONSES,
)


class RawConversationResource(RawResource):
    """The operations on conversations, with answers as they came."""

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
    ) -> RawResponse[ConversationPage]:
        """See `ConversationResource.get_conversations`."""
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
    ) -> RawResponse[MessagePage]:
        """See `ConversationResource.get_conversation_messages`."""
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
    ) -> RawResponse[MessageSource]:
        """See `ConversationResource.get_message_source`."""
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
    ) -> RawResponse[None]:
        """See `ConversationResource.modify_tags`."""
        return self._call(
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
    ) -> RawResponse[RecommendedResponses]:
        """See `ConversationResource.recommend_responses_for_interaction`."""
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
    ) -> RawResponse[InteractionInsights]:
        """See `ConversationResource.get_interaction_insights`."""
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
    ) -> RawResponse[ConversationStarters]:
        """See `ConversationResource.generate_conversation_starters`."""
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

    def finish_conversation(
        self,
        conversation_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RawResponse[None]:
        """See `ConversationResource.finish_conversation`."""
        return self._call(
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
    finish = finish_conversation


class AsyncRawConversationResource(AsyncRawResource):
    """The operations on conversations, awaited, with answers as they came."""

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
    ) -> RawResponse[ConversationPage]:
        """See `AsyncConversationResource.get_conversations`."""
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
    ) -> RawResponse[MessagePage]:
        """See `AsyncConversationResource.get_conversation_messages`."""
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
    ) -> RawResponse[MessageSource]:
        """See `AsyncConversationResource.get_message_source`."""
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
    ) -> RawResponse[None]:
        """See `AsyncConversationResource.modify_tags`."""
        return await self._call(
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
    ) -> RawResponse[RecommendedResponses]:
        """See `AsyncConversationResource.recommend_responses_for_interaction`."""
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
    ) -> RawResponse[InteractionInsights]:
        """See `AsyncConversationResource.get_interaction_insights`."""
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
    ) -> RawResponse[ConversationStarters]:
        """See `AsyncConversationResource.generate_conversation_starters`."""
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

    async def finish_conversation(
        self,
        conversation_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RawResponse[None]:
        """See `AsyncConversationResource.finish_conversation`."""
        return await self._call(
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
    finish = finish_conversation
