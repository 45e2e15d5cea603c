"""Streams of events that are left: nothing stays open of them, and nothing waits for them any more."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from servers import COMPLETE, CREATED, ID, SETTINGS, awaited, lines, said, streaming
from test_native import interruptible, posix_only, script

from amigo_sdk import (
    AmigoClient,
    AsyncAmigoClient,
    ConfigurationError,
)
from amigo_sdk.models import (
    ConversationCreatedEvent,
    NewMessageEvent,
)

__all__ = ["interruptible"]  # a fixture


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
        from servers import awaited, COMPLETE, ID, SETTINGS, lines, said, streaming
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
