"""Clients as one would write them by hand for speed: no retries, no renewal of the token, no errors to speak of."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import Any, ClassVar

import msgspec

HEADERS = {"authorization": "Bearer bench", "accept": "application/json", "accept-encoding": "gzip"}


class Source(msgspec.Struct):
    url: str
    expires_at: datetime
    content_type: str


class Message(msgspec.Struct):
    id: str
    interaction_id: str
    created_at: datetime
    sender: str
    message: str
    format: str
    message_type: str


class Messages(msgspec.Struct):
    messages: list[Message]
    has_more: bool
    continuation_token: int | None = None


class LlmConfig(msgspec.Struct):
    llm_name: str
    params: dict[str, Any] = {}


class VersionSetInfo(msgspec.Struct):
    name: str
    agent_version_info: tuple[str, int]
    service_hierarchical_state_machine_version_info: tuple[str, int]
    llm_model_preferences: dict[str, LlmConfig]


class Conversation(msgspec.Struct):
    id: str
    user_id: str
    created_at: datetime
    is_finished: bool
    is_analyzed: bool
    completed_post_processings: list[str]
    final_message: str
    service_id: str
    num_messages: int
    tags: dict[str, str | None]
    version_set_info: VersionSetInfo | None = None


class Conversations(msgspec.Struct):
    conversations: list[Conversation]
    has_more: bool
    continuation_token: int | None = None


class ToolCallLog(msgspec.Struct):
    tool_name: str
    tool_id: str
    tool_version: str
    input: dict[str, Any]
    duration: float
    output: str | None = None


class Transition(msgspec.Struct):
    type: str
    previous_state: str
    previous_service_hierarchical_state_machine_version_info: tuple[str, int]
    next_state: str
    next_service_hierarchical_state_machine_version_info: tuple[str, int]
    previous_state_exit_condition_description: str | None = None
    tool_call_logs: list[list[ToolCallLog]] = []
    performed_queries: list[str] = []
    inner_thought_message_id: str | None = None
    designated_tool_call_log: ToolCallLog | None = None


class WorkingMemory(msgspec.Struct):
    content: str
    context: str


class Insights(msgspec.Struct):
    current_state_name: str
    current_state_action: str
    current_state_objective: str
    state_transition_logs: list[Transition]
    working_memory: list[WorkingMemory]
    reflections: list[str]
    select_next_action_tool_call_logs: list[list[ToolCallLog]]
    engage_user_tool_call_logs: list[list[ToolCallLog]]
    triggered_dynamic_behavior_set_version_info: tuple[str, int] | None = None


class UserMessageAvailable(msgspec.Struct, tag_field="type", tag="user-message-available"):
    message_id: str
    user_message: str
    type: ClassVar[str] = "user-message-available"


class CurrentAgentAction(msgspec.Struct, tag_field="type", tag="current-agent-action"):
    action: dict[str, Any]
    type: ClassVar[str] = "current-agent-action"


class NewMessage(msgspec.Struct, tag_field="type", tag="new-message"):
    message: str
    stop: bool
    sequence_number: int
    message_id: str
    transcript_alignment: list[tuple[int, str]] | None = None
    type: ClassVar[str] = "new-message"


class InteractionComplete(msgspec.Struct, tag_field="type", tag="interaction-complete"):
    message_id: str
    interaction_id: str
    full_message: str
    conversation_completed: bool
    type: ClassVar[str] = "interaction-complete"


EVENTS = msgspec.json.Decoder(UserMessageAvailable | CurrentAgentAction | NewMessage | InteractionComplete)
FORM = {"initial_message_type": "user-message", "recorded_message": "Hello"}


DECODERS = {kind: msgspec.json.Decoder(kind) for kind in (Source, Messages, Conversations, Insights)}


class Client:
    def __init__(self) -> None:
        import urllib3

        self.pool = urllib3.PoolManager(maxsize=16, headers=HEADERS)

    def get(self, url: str, kind: Any) -> Any:
        answer = self.pool.request("GET", url)
        if answer.status != 200:
            raise RuntimeError(answer.status)
        return DECODERS[kind].decode(answer.data)

    def events(self, url: str) -> Iterator[Any]:
        answer = self.pool.request("POST", url, fields=FORM, preload_content=False)
        if answer.status != 200:
            raise RuntimeError(answer.status)
        rest = b""
        for chunk in answer.stream():
            lines, newline, rest = (rest + chunk).rpartition(b"\n")
            if newline:
                yield from EVENTS.decode_lines(lines)
        answer.release_conn()


class AsyncClient:
    async def __aenter__(self) -> AsyncClient:
        import aiohttp

        self.session = aiohttp.ClientSession(headers=HEADERS, connector=aiohttp.TCPConnector(limit=100))
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.session.close()

    async def get(self, url: str, kind: Any) -> Any:
        async with self.session.get(url) as answer:
            if answer.status != 200:
                raise RuntimeError(answer.status)
            return DECODERS[kind].decode(await answer.read())

    async def events(self, url: str) -> AsyncIterator[Any]:
        import aiohttp

        async with self.session.post(url, data=aiohttp.FormData(FORM, default_to_multipart=True)) as answer:
            if answer.status != 200:
                raise RuntimeError(answer.status)
            rest = b""
            async for chunk in answer.content.iter_any():
                lines, newline, rest = (rest + chunk).rpartition(b"\n")
                if newline:
                    for event in EVENTS.decode_lines(lines):
                        yield event
