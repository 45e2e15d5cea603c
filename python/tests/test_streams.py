"""Streams of events: what comes of them, and that nothing is left of one that is left."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
import time
from base64 import b64encode
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from servers import COMPLETE, CREATED, ID, SETTINGS, lines, said, streaming
from test_native import interruptible, posix_only, script

from amigo_sdk import (
    AmigoClient,
    AsyncAmigoClient,
    ConfigurationError,
    ConflictError,
    DecodeError,
    NetworkError,
    RequestTimeoutError,
    ServerError,
    ValidationError,
)
from amigo_sdk.models import (
    ConversationCreatedEvent,
    ConversationEvent,
    CurrentAgentActionEvent,
    InteractionCompleteEvent,
    MP3UserMessageAudioConfig,
    NewMessageEvent,
    ToolCallStartedEvent,
    UnknownAgentAction,
    UnknownEvent,
)

__all__ = ["interruptible"]  # a fixture

Read = Callable[[str], list[ConversationEvent]]


def read(url: str) -> list[ConversationEvent]:
    with AmigoClient(**SETTINGS, base_url=url) as client:
        return list(client.conversations.create(service_id=ID))


def read_async(url: str) -> list[ConversationEvent]:
    async def run() -> list[ConversationEvent]:
        async with AsyncAmigoClient(**SETTINGS, base_url=url) as client:
            return [event async for event in client.conversations.create(service_id=ID)]

    return asyncio.run(run())


def awaited(url: str, use: Callable[[AsyncAmigoClient], Awaitable[Any]]) -> Any:
    async def run() -> Any:
        async with AsyncAmigoClient(**SETTINGS, base_url=url) as client:
            return await use(client)

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


def leave_by_break(stream: Any) -> None:
    for _ in stream:
        break


def leave_by_exception(stream: Any) -> None:
    def consume() -> None:
        for _ in stream:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        consume()


def leave_by_generator(stream: Any) -> None:
    events = iter(stream)
    next(events)
    events.close()


def leave_by_with(stream: Any) -> None:
    with stream:
        next(stream)


def leave_by_close(stream: Any) -> None:
    next(stream)
    stream.close()


def leave_by_helper(stream: Any) -> None:
    for _ in stream.text_deltas():
        break


@pytest.mark.parametrize(
    "leave",
    [leave_by_break, leave_by_exception, leave_by_generator, leave_by_with, leave_by_close, leave_by_helper],
)
def test_leaving_closes_the_connection(leave: Callable[[Any], None]) -> None:
    told = lines(CREATED, said(0))
    with (
        streaming(told, after="stalls", status="201 Created") as server,
        AmigoClient(**SETTINGS, base_url=server.url) as client,
    ):
        stream = client.conversations.create(service_id=ID)
        leave(stream)
        # The stream is still held here, and the client is open.
        assert server.hung_up.acquire(timeout=10)
        stream.close()


async def leave_async_by_break(stream: Any) -> None:
    async for _ in stream:
        break


async def leave_async_by_exception(stream: Any) -> None:
    async def consume() -> None:
        async for _ in stream:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await consume()


async def leave_async_by_with(stream: Any) -> None:
    async with stream:
        await stream.__anext__()


async def leave_async_by_aclose(stream: Any) -> None:
    await stream.__anext__()
    await stream.aclose()


async def leave_async_by_helper(stream: Any) -> None:
    async for _ in stream.text_deltas():
        break


async def leave_async_by_cancelling(stream: Any) -> None:
    await stream.__anext__()
    await stream.__anext__()
    task = asyncio.ensure_future(stream.__anext__())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def leave_async_by_a_timeout(stream: Any) -> None:
    async def consume() -> None:
        async for _ in stream:
            pass

    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(consume(), 0.05)


@pytest.mark.parametrize(
    "leave",
    [
        leave_async_by_break,
        leave_async_by_exception,
        leave_async_by_with,
        leave_async_by_aclose,
        leave_async_by_helper,
        leave_async_by_cancelling,
        leave_async_by_a_timeout,
    ],
)
def test_leaving_closes_the_connection_of_an_async_stream(leave: Callable[[Any], Awaitable[None]]) -> None:
    with streaming(lines(CREATED, said(0)), after="stalls", status="201 Created") as server:

        async def use(client: AsyncAmigoClient) -> None:
            stream = client.conversations.create(service_id=ID)
            await leave(stream)
            assert await asyncio.to_thread(server.hung_up.acquire, timeout=10)
            await stream.aclose()

        awaited(server.url, use)


def test_dropping_closes_the_connection() -> None:
    with (
        streaming(lines(CREATED), after="stalls", status="201 Created") as server,
        AmigoClient(**SETTINGS, base_url=server.url) as client,
    ):
        stream = client.conversations.create(service_id=ID)
        next(stream)
        del stream
        gc.collect()
        assert server.hung_up.acquire(timeout=10)


def test_a_loop_that_was_left_cannot_be_gone_on_with_in_silence() -> None:
    with (
        streaming(lines(CREATED, said(0), COMPLETE), status="201 Created") as server,
        AmigoClient(**SETTINGS, base_url=server.url) as client,
    ):
        stream = client.conversations.create(service_id=ID)
        for _ in stream:
            break
        with pytest.raises(ConfigurationError, match="left"):
            list(stream)
        # Taking events singly leaves nothing.
        stream = client.conversations.create(service_id=ID)
        next(stream)
        assert [event.type for event in stream] == ["new-message", "interaction-complete"]
        assert list(stream) == []


def test_nothing_is_sent_before_the_first_event_is_asked_for() -> None:
    with streaming(lines(COMPLETE)) as server, AmigoClient(**SETTINGS, base_url=server.url) as client:
        stream = client.conversations.interact(ID, text_message="Hello")
        assert stream.request_id is None
        assert server.bodies == []
        assert len(list(stream)) == 1
        assert stream.request_id == "req-1"
        assert stream.headers is not None
        assert stream.headers["Content-Type"] == "application/x-ndjson"
        assert "req-1" in repr(stream)


def test_an_abort_event_ends_the_wait_for_an_event() -> None:
    with (
        streaming(after="stalls", status="201 Created") as server,
        AmigoClient(**SETTINGS, base_url=server.url) as client,
    ):
        abort = threading.Event()

        def set_it() -> None:
            assert server.stalled.acquire(timeout=10)
            abort.set()

        thread = threading.Thread(target=set_it)
        thread.start()
        assert list(client.conversations.create(service_id=ID, abort_event=abort)) == []
        thread.join()
        assert server.hung_up.acquire(timeout=10)
        # One that is set already keeps everything from being sent.
        assert list(client.conversations.create(service_id=ID, abort_event=abort)) == []
        assert len(server.bodies) == 1


def test_an_abort_event_ends_the_wait_for_an_event_of_an_async_stream() -> None:
    with streaming(lines(CREATED), after="stalls", status="201 Created") as server:

        async def use(client: AsyncAmigoClient) -> None:
            abort = asyncio.Event()
            stream = client.conversations.create(service_id=ID, abort_event=abort)
            assert isinstance(await stream.__anext__(), ConversationCreatedEvent)
            rest = asyncio.ensure_future(anext_or_none(stream))
            assert await asyncio.to_thread(server.stalled.acquire, timeout=10)
            abort.set()
            assert await asyncio.wait_for(rest, 10) is None
            assert await asyncio.to_thread(server.hung_up.acquire, timeout=10)
            assert [e async for e in client.conversations.create(service_id=ID, abort_event=abort)] == []
            assert len(server.bodies) == 1

        awaited(server.url, use)


async def anext_or_none(stream: Any) -> Any:
    try:
        return await stream.__anext__()
    except StopAsyncIteration:
        return None


def test_an_abort_event_counts_between_events_that_have_come() -> None:
    with (
        streaming(lines(CREATED, said(0), said(1), COMPLETE), status="201 Created") as server,
        AmigoClient(**SETTINGS, base_url=server.url) as client,
    ):
        abort = threading.Event()
        seen = 0
        for _ in client.conversations.create(service_id=ID, abort_event=abort):
            seen += 1
            abort.set()
        assert seen == 1


@posix_only
@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_interrupts_the_wait_for_an_event_at_once() -> None:
    with (
        streaming(after="stalls", status="201 Created") as server,
        AmigoClient(**SETTINGS, base_url=server.url) as client,
    ):
        sent = 0.0

        def interrupt() -> None:
            nonlocal sent
            server.stalled.acquire(timeout=10)
            sent = time.perf_counter()
            os.kill(os.getpid(), signal.SIGINT)

        thread = threading.Thread(target=interrupt)
        stream = client.conversations.create(service_id=ID)
        thread.start()
        with pytest.raises(KeyboardInterrupt):
            next(stream)
        took = time.perf_counter() - sent
        thread.join()
        assert took < 0.2
        assert server.hung_up.acquire(timeout=10)


def test_a_thousand_streams_at_once_lose_nothing() -> None:
    told = [lines(*(said(number) for number in range(at, at + 5))) for at in range(0, 20, 5)]
    with streaming(*told, lines(COMPLETE)) as server:

        async def use(client: AsyncAmigoClient) -> list[int]:
            async def count() -> int:
                stream = client.conversations.interact(ID, text_message="Hello")
                numbers = [e.sequence_number async for e in stream if isinstance(e, NewMessageEvent)]
                assert numbers == list(range(20))
                return len(numbers)

            return await asyncio.gather(*(count() for _ in range(1000)))

        assert sum(awaited(server.url, use)) == 20_000


def test_two_event_loops_and_threads_share_a_client() -> None:
    with streaming(lines(*map(said, range(10)), COMPLETE)) as server:
        client = AsyncAmigoClient(**SETTINGS, base_url=server.url)

        async def work() -> int:
            texts = await asyncio.gather(
                *(client.conversations.interact(ID, text_message="Hello").text() for _ in range(20))
            )
            return len(texts)

        with ThreadPoolExecutor(2) as pool:
            assert [f.result(30) for f in [pool.submit(asyncio.run, work()) for _ in range(2)]] == [20, 20]
        asyncio.run(client.aclose())
        with AmigoClient(**SETTINGS, base_url=server.url) as other, ThreadPoolExecutor(16) as threads:

            def count(_: int) -> int:
                return len(list(other.conversations.interact(ID, text_message="Hello")))

            assert sum(threads.map(count, range(64))) == 64 * 11


def test_a_closed_client_ends_its_streams() -> None:
    with streaming(lines(CREATED), after="stalls", status="201 Created") as server:
        client = AmigoClient(**SETTINGS, base_url=server.url)
        idle, waiting = (client.conversations.create(service_id=ID) for _ in range(2))
        next(idle)
        next(waiting)
        failed = threading.Event()

        def wait() -> None:
            with pytest.raises(ConfigurationError, match="closed"):
                next(waiting)
            failed.set()

        thread = threading.Thread(target=wait)
        thread.start()
        client.close()
        thread.join(10)
        assert failed.is_set()
        # Both connections are closed, though the streams are still held.
        assert server.hung_up.acquire(timeout=10)
        assert server.hung_up.acquire(timeout=10)
        with pytest.raises(ConfigurationError, match="closed"):
            next(idle)
        with pytest.raises(ConfigurationError, match="closed"):
            client.conversations.create(service_id=ID)

        async def run() -> None:
            client = AsyncAmigoClient(**SETTINGS, base_url=server.url)
            stream = client.conversations.create(service_id=ID)
            await stream.__anext__()
            rest = asyncio.ensure_future(stream.__anext__())
            await asyncio.sleep(0)
            await client.aclose()
            with pytest.raises(ConfigurationError, match="closed"):
                await asyncio.wait_for(rest, 10)
            assert await asyncio.to_thread(server.hung_up.acquire, timeout=10)

        asyncio.run(run())


@posix_only
def test_a_child_leaves_the_streams_of_its_parent_alone() -> None:
    done = script(
        """
        import os
        from servers import COMPLETE, ID, SETTINGS, lines, said, streaming
        from amigo_sdk import AmigoClient, ConfigurationError

        with streaming(lines(said(0)), lines(COMPLETE)) as server:
            client = AmigoClient(**SETTINGS, base_url=server.url)
            stream = client.conversations.interact(ID, text_message="Hello")
            next(stream)
            child = os.fork()
            if not child:
                try:
                    list(stream)
                except ConfigurationError as error:
                    assert "forked" in str(error)
                del stream
                got = len(list(client.conversations.interact(ID, text_message="Hello")))
                os._exit(0 if got == 2 else 1)
            assert os.waitpid(child, 0)[1] == 0
            list(stream)
            print("done")
        """
    )
    assert done.stdout.strip() == "done", done.stdout + done.stderr


def test_helpers() -> None:
    with (
        streaming(lines(said(0), said(1, "morning, Dana."), COMPLETE)) as server,
        AmigoClient(**SETTINGS, base_url=server.url) as client,
    ):

        def interact() -> Any:
            return client.conversations.interact(ID, text_message="Hello")

        assert "".join(interact().text_deltas()) == interact().text() == "Good morning, Dana."
        assert interact().complete().interaction_id == interact().final().interaction_id == ID
        # The outcome can be had after a loop, and again.
        stream = interact()
        assert len(list(stream)) == 3
        assert stream.text() == stream.complete().full_message == "Good morning, Dana."
        stream = interact()
        stream.close()
        with pytest.raises(DecodeError, match="no outcome"):
            stream.complete()

        async def use(other: AsyncAmigoClient) -> None:
            def interact() -> Any:
                return other.conversations.interact(ID, text_message="Hello")

            assert "".join([piece async for piece in interact().text_deltas()]) == await interact().text()
            assert (await interact().complete()).interaction_id == (await interact().final()).interaction_id == ID

        awaited(server.url, use)


def test_speech_is_saved(tmp_path: Path) -> None:
    pieces = [said(number, b64encode(bytes([number] * 4)).decode()) for number in range(3)]
    speech = b"\0\0\0\0\1\1\1\1\2\2\2\2"
    path = tmp_path / "answer.pcm"
    with streaming(lines(*pieces, COMPLETE)) as server, AmigoClient(**SETTINGS, base_url=server.url) as client:
        assert client.conversations.interact(ID, text_message="Hello", response_format="voice").save_audio(path) == 12
        assert path.read_bytes() == speech
        assert "response_format=voice" in server.bodies[0][0]

        async def use(other: AsyncAmigoClient) -> None:
            stream = other.conversations.interact(ID, text_message="Hello", response_format="voice")
            with open(tmp_path / "other.pcm", "wb") as file:
                assert await stream.save_audio(file) == 12

        awaited(server.url, use)
        assert (tmp_path / "other.pcm").read_bytes() == speech
    with (
        streaming(lines(said(0, "not speech"), COMPLETE)) as server,
        AmigoClient(**SETTINGS, base_url=server.url) as client,
        pytest.raises(DecodeError, match="Base64"),
    ):
        list(client.conversations.interact(ID, text_message="Hello").audio())


# As people have written it for the official package.
OFFICIAL_SCRIPT = """
from amigo_sdk.models import (
    ConversationCreateConversationRequest,
    CreateConversationParametersQuery,
    InteractWithConversationParametersQuery,
)
from amigo_sdk.generated.model import ConversationCreatedEvent, Format, InteractionCompleteEvent, NewMessageEvent

body = ConversationCreateConversationRequest(service_id=service_id, service_version_set_name="release")
params = CreateConversationParametersQuery(response_format=Format.text)
said = InteractWithConversationParametersQuery(request_format=Format.text, response_format=Format.text)
spoken = InteractWithConversationParametersQuery(
    request_format=Format.voice, response_format=Format.voice, request_audio_config={"type": "mp3"}
)
"""
OFFICIAL_SYNC = """
seen = []
for event in client.conversation.create_conversation(body, params, abort_event=threading.Event()):
    seen.append(event.root)
events = client.conversation.interact_with_conversation(
    conversation_id, said, text_message="Hello", initial_message_type="user-message",
    external_event_message_content=["Woke up."], external_event_message_timestamp=[when],
)
for event in events:
    if isinstance(event.root, NewMessageEvent): seen.append(event.root.message)
    elif event.root.type == "interaction-complete": break
client.conversation.interact(conversation_id, spoken, audio_bytes=audio, audio_content_type="audio/mpeg").__next__()
"""
OFFICIAL_ASYNC = """
async def main():
    seen = []
    events = await client.conversation.create_conversation(body, params, abort_event=asyncio.Event())
    async for event in events:
        seen.append(event.root)
    events = await client.conversation.interact_with_conversation(
        conversation_id, said, text_message="Hello", initial_message_type="user-message",
        external_event_message_content=["Woke up."], external_event_message_timestamp=[when],
    )
    async for event in events:
        if isinstance(event.root, NewMessageEvent): seen.append(event.root.message)
        elif event.root.type == "interaction-complete": break
    await events.aclose()
    await (await client.conversation.interact(conversation_id, spoken, audio_bytes=audio, audio_content_type="audio/mpeg")).__anext__()
    await client.aclose()
    return seen
seen = asyncio.run(main())
"""  # noqa: E501


@pytest.mark.parametrize("way", ["sync", "async"])
def test_scripts_for_the_official_package_run_as_written(way: str) -> None:
    from datetime import datetime, timezone

    with streaming(lines(CREATED, said(0), COMPLETE)) as server:
        kind = AmigoClient if way == "sync" else AsyncAmigoClient
        names: dict[str, Any] = {
            "asyncio": asyncio,
            "threading": threading,
            "client": kind(**SETTINGS, base_url=server.url),
            "service_id": ID,
            "conversation_id": ID,
            "when": datetime(2026, 3, 1, 8, tzinfo=timezone.utc),
            "audio": b"\xff\xfb\x90\x00",
        }
        server.status = "201 Created"
        # Every request gets the same answer, so creating and interacting must allow the same status.
        exec(OFFICIAL_SCRIPT + (OFFICIAL_SYNC if way == "sync" else OFFICIAL_ASYNC), names)
        seen = names["seen"]
        assert [type(event).__name__ for event in seen[:3]] == [
            "ConversationCreatedEvent",
            "NewMessageEvent",
            "InteractionCompleteEvent",
        ]
        assert seen[3:] == ["Good "]
        (_, created), (_, interacted), (spoken, voice) = server.bodies
        assert b'"service_version_set_name":"release"' in created
        assert b"Hello" in interacted
        assert b"Woke up." in interacted
        assert b"2026-03-01T08:00:00Z" in interacted
        assert "request_audio_config=%7B%22type%22%3A%22mp3%22%7D" in spoken
        assert b"\xff\xfb\x90\x00" in voice


def test_what_is_said_in_its_new_forms() -> None:
    import io
    import wave

    recorded = io.BytesIO()
    with wave.open(recorded, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16000)
        file.writeframes(b"\xff\x7f" * 4)
    with streaming(lines(COMPLETE)) as server, AmigoClient(**SETTINGS, base_url=server.url) as client:
        conversations = client.conversations
        conversations.interact(ID, audio_bytes=b"ID3\xff\xfb").text()
        conversations.interact(ID, audio_bytes=recorded.getvalue()).text()
        conversations.interact(
            ID, audio_bytes=b"\xff\x80", request_audio_config=MP3UserMessageAudioConfig(), response_format="voice"
        ).text()
        conversations.interact(ID, initial_message_type="skip").text()
        conversations.interact(ID, {"request_format": "text"}, text_message="Hello").text()
        targets = [target for target, _ in server.bodies]
        assert all("request_audio_config=%7B%22type%22%3A%22mp3%22%7D" in targets[at] for at in (0, 2))
        assert "frame_rate%22%3A16000" in targets[1]
        assert "request_format=voice" in targets[1]
        assert "response_format=voice" in targets[2]
        assert b"skip" in server.bodies[3][1]
        assert b"Hello" in server.bodies[4][1]
        before = len(server.bodies)
        refused: list[dict[str, Any]] = [
            {},
            {"text_message": " "},
            {"text_message": "s3cr3t", "audio_bytes": b"ID3"},
            {"audio_bytes": b"\xff"},
            {"text_message": "s3cr3t", "response_format": "smoke"},
            {"text_message": "s3cr3t", "external_event_message_content": ["s3cr3t"]},
        ]
        for wrong in refused:
            with pytest.raises(ValidationError) as raised:
                conversations.interact(ID, **wrong).text()
            assert "s3cr3t" not in str(raised.value)
        assert len(server.bodies) == before


def test_reading_one_stream_from_two_places_is_refused() -> None:
    with streaming(lines(CREATED), after="stalls", status="201 Created") as server:

        async def use(client: AsyncAmigoClient) -> None:
            stream = client.conversations.create(service_id=ID)
            await stream.__anext__()
            rest = asyncio.ensure_future(stream.__anext__())
            await asyncio.sleep(0)
            with pytest.raises(ConfigurationError, match="elsewhere"):
                await stream.__anext__()
            await stream.aclose()
            with pytest.raises(StopAsyncIteration):
                await rest

        awaited(server.url, use)
