"""Streams of events that are left: nothing stays open of them, and nothing waits for them any more."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from servers import COMPLETE, CREATED, ID, SETTINGS, Streaming, awaited, lines, said, streaming

from amigo_sdk import (
    AmigoClient,
    AsyncAmigoClient,
    ConfigurationError,
    DecodeError,
)
from amigo_sdk.models import (
    ConversationCreatedEvent,
)


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


def leave_by_speech_that_is_none(stream: Any) -> None:
    with pytest.raises(DecodeError, match="Base64"):
        list(stream.audio())


@pytest.mark.parametrize(
    "leave",
    [
        leave_by_break,
        leave_by_exception,
        leave_by_generator,
        leave_by_with,
        leave_by_close,
        leave_by_helper,
        leave_by_speech_that_is_none,
    ],
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


async def leave_async_by_speech_that_is_none(stream: Any) -> None:
    with pytest.raises(DecodeError, match="Base64"):
        async for _ in stream.audio():
            pass


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
        leave_async_by_speech_that_is_none,
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


# More than is handed over together, so that a part is read before it is asked for.
MANY = [lines(*(said(number, "x" * 1000) for number in range(batch, batch + 100))) for batch in range(0, 400, 100)]


async def begun(server: Streaming, client: AsyncAmigoClient) -> Any:
    """A stream whose first event was taken, and of which more has come."""
    stream = client.conversations.create(service_id=ID)
    assert await anext_or_none(stream) is not None
    assert await asyncio.to_thread(server.stalled.acquire, timeout=10)
    return stream


def test_what_was_read_ahead_of_an_async_stream_that_was_left_is_not_given() -> None:
    with streaming(lines(CREATED), *MANY, after="stalls", status="201 Created") as server:

        async def use(client: AsyncAmigoClient) -> None:
            stream = await begun(server, client)
            await stream.aclose()
            assert await anext_or_none(stream) is None
            assert await asyncio.to_thread(server.hung_up.acquire, timeout=10)

        awaited(server.url, use)


def test_what_was_read_ahead_is_not_given_once_the_client_is_closed() -> None:
    with streaming(lines(CREATED), *MANY, after="stalls", status="201 Created") as server:

        async def use(client: AsyncAmigoClient) -> None:
            stream = await begun(server, client)
            await client.aclose()

            async def read_all() -> None:
                while await anext_or_none(stream) is not None:
                    pass

            # What Python has already got is still given.
            with pytest.raises(ConfigurationError, match="closed"):
                await read_all()

        awaited(server.url, use)


def test_the_end_of_the_event_loop_closes_the_connection() -> None:
    with streaming(lines(CREATED, said(0)), after="stalls", status="201 Created") as server:

        async def begin() -> tuple[AsyncAmigoClient, Any]:
            client = AsyncAmigoClient(**SETTINGS, base_url=server.url)
            events = client.conversations.create(service_id=ID).__aiter__()
            await events.__anext__()
            return client, events

        client, events = asyncio.run(begin())
        # Both are still held here.
        assert server.hung_up.acquire(timeout=10)
        del events
        asyncio.run(client.aclose())


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
