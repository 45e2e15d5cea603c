"""Streams of events: what comes of them."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable

import pytest
from servers import COMPLETE, CREATED, ID, SETTINGS, awaited, lines, said, streaming

from amigo_sdk import (
    AmigoClient,
    AsyncAmigoClient,
    ConfigurationError,
    ConflictError,
    DecodeError,
    NetworkError,
    RequestTimeoutError,
    ServerError,
)
from amigo_sdk.models import (
    ConversationCreatedEvent,
    ConversationEvent,
    CurrentAgentActionEvent,
    InteractionCompleteEvent,
    NewMessageEvent,
    ToolCallStartedEvent,
    UnknownAgentAction,
    UnknownEvent,
)

Read = Callable[[str], list[ConversationEvent]]


def read(url: str) -> list[ConversationEvent]:
    with AmigoClient(**SETTINGS, base_url=url) as client:
        return list(client.conversations.create(service_id=ID))


def read_async(url: str) -> list[ConversationEvent]:
    async def run() -> list[ConversationEvent]:
        async with AsyncAmigoClient(**SETTINGS, base_url=url) as client:
            return [event async for event in client.conversations.create(service_id=ID)]

    return asyncio.run(run())


@pytest.fixture(params=[read, read_async], ids=["sync", "async"])
def reader(request: pytest.FixtureRequest) -> Read:
    chosen: Read = request.param
    return chosen


def test_events_are_typed_and_have_a_root(reader: Read) -> None:
    action = {
        "type": "tool-call-started",
        "tool_round_index": 0,
        "tool_id": ID,
        "tool_version": "1",
        "input_params": {},
    }
    told = lines(CREATED, {"type": "current-agent-action", "action": action}, said(0), COMPLETE)
    with streaming(told, status="201 Created") as server:
        events = reader(server.url)
    created, acts, piece, complete = events
    assert isinstance(created, ConversationCreatedEvent)
    assert created.root is created
    assert created.root.conversation_id == ID
    assert isinstance(acts, CurrentAgentActionEvent)
    assert isinstance(acts.action.root, ToolCallStartedEvent)
    assert isinstance(piece, NewMessageEvent)
    assert isinstance(complete, InteractionCompleteEvent)
    assert [event.type for event in events] == [
        "conversation-created",
        "current-agent-action",
        "new-message",
        "interaction-complete",
    ]


def test_where_the_answer_is_cut_makes_no_difference(reader: Read) -> None:
    text = "Grüße\u2028du \u0085"
    whole = b"\r\n\n" + lines(CREATED, said(0, text), said(1, text)).replace(b"\n", b"\r\n") + lines(COMPLETE)[:-1]
    for size in (1, 7, 100):
        with streaming(*(whole[at : at + size] for at in range(0, len(whole), size)), status="201 Created") as server:
            events = reader(server.url)
        assert len(events) == 4
        assert isinstance(events[2], NewMessageEvent)
        assert events[2].message == text


def test_many_small_chunks_lose_nothing(reader: Read) -> None:
    pieces = [lines(said(number)) for number in range(3000)]
    with streaming(*pieces, lines(COMPLETE), status="201 Created") as server:
        *events, _ = reader(server.url)
    assert [event.sequence_number for event in events if isinstance(event, NewMessageEvent)] == list(range(3000))


def test_others_have_turns_while_many_events_come() -> None:
    pieces = [lines(*(said(number, "x" * 1000) for number in range(100))) for _ in range(20)]
    with streaming(*pieces, lines(COMPLETE)) as server:

        async def use(client: AsyncAmigoClient) -> list[int]:
            turns = 0

            async def take_turns() -> None:
                nonlocal turns
                while True:
                    await asyncio.sleep(0)
                    turns += 1

            others = asyncio.ensure_future(take_turns())
            seen = [turns async for _ in client.conversations.interact(ID, text_message="Hello")]
            others.cancel()
            return seen

        seen = awaited(server.url, use)
    assert len(seen) == 2001
    # No more than 64 KiB and a piece is given at once.
    assert max(Counter(seen).values()) < 200


def test_what_is_new_keeps_its_json(reader: Read) -> None:
    new = {"type": "mood-changed", "mood": 1.5}
    action = {"type": "daydream", "of": ["s3cr3t"]}
    told = lines(new, {"type": "current-agent-action", "action": action}, said(0), COMPLETE)
    with streaming(told, status="201 Created") as server:
        unknown, acts, *rest = reader(server.url)
    assert isinstance(unknown, UnknownEvent)
    assert unknown.type == "mood-changed"
    assert unknown.json == unknown.model_dump() == new
    assert isinstance(acts, CurrentAgentActionEvent)
    assert isinstance(acts.action, UnknownAgentAction)
    assert acts.action["of"] == ["s3cr3t"]
    assert acts.model_dump()["action"] == action
    assert "s3cr3t" not in repr(acts)
    assert len(rest) == 2


def test_what_people_say_is_not_shown() -> None:
    alignment = [[120, "s3cr3t"]]
    told = lines(
        {"type": "user-message-available", "message_id": ID, "user_message": "s3cr3t"},
        said(0, "s3cr3t", transcript_alignment=alignment),
        {**COMPLETE, "full_message": "s3cr3t"},
    )
    with streaming(told, status="201 Created") as server:
        events = read(server.url)
    assert isinstance(events[1], NewMessageEvent)
    assert events[1].transcript_alignment is not None
    assert events[1].transcript_alignment[0].milliseconds == 120
    assert "s3cr3t" not in repr(events)
    assert "s3cr3t" not in repr(events[1].transcript_alignment)


@pytest.mark.parametrize(
    ("told", "after", "error"),
    [
        (lines(CREATED), "ends", NetworkError),
        (lines(CREATED), "breaks", NetworkError),
        (lines(CREATED, {"type": "error", "http_error_code": 503, "error_description": "No"}), "ends", ServerError),
        (lines(CREATED) + b'{"type":"new-message"\n' + lines(COMPLETE), "ends", DecodeError),
        (lines(CREATED) + b'{"type":"new-message","message":7}\n' + lines(COMPLETE), "ends", DecodeError),
        (lines(CREATED) + b'{"type":"new-message","message":"\xff"}\n', "ends", DecodeError),
    ],
)
def test_what_comes_before_a_failure_is_given_and_then_the_failure(
    told: bytes, after: str, error: type[Exception]
) -> None:
    with streaming(told, after=after, status="201 Created") as server:
        with AmigoClient(**SETTINGS, base_url=server.url) as client:
            stream = client.conversations.create(service_id=ID)
            assert isinstance(next(stream), ConversationCreatedEvent)
            with pytest.raises(error) as raised:
                next(stream)
            assert "create_conversation" in str(raised.value)
            with pytest.raises(StopIteration):
                next(stream)

        async def use(client: AsyncAmigoClient) -> None:
            stream = client.conversations.create(service_id=ID)
            assert isinstance(await stream.__anext__(), ConversationCreatedEvent)
            with pytest.raises(error):
                await stream.__anext__()
            with pytest.raises(StopAsyncIteration):
                await stream.__anext__()

        awaited(server.url, use)


def test_a_refusal_is_the_error_it_is(reader: Read) -> None:
    with streaming(b'{"detail":"busy"}', status="409 Conflict") as server, pytest.raises(ConflictError):
        reader(server.url)


def test_a_pause_that_is_too_long_is_a_timeout() -> None:
    with streaming(lines(CREATED), after="stalls", status="201 Created") as server:
        with AmigoClient(**SETTINGS, base_url=server.url, stream_timeout=0.05) as client:
            stream = client.conversations.create(service_id=ID)
            next(stream)
            with pytest.raises(RequestTimeoutError):
                next(stream)
            assert server.hung_up.acquire(timeout=10)
        with AmigoClient(**SETTINGS, base_url=server.url) as client:
            with pytest.raises(RequestTimeoutError):
                list(client.with_options(stream_timeout=0.05).conversations.create(service_id=ID))
            with pytest.raises(RequestTimeoutError):
                list(client.conversations.create(service_id=ID, stream_timeout=0.05))
            with pytest.raises(ConfigurationError, match="stream_timeout"):
                client.conversations.create(service_id=ID, stream_timeout=-1)
