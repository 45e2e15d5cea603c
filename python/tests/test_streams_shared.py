"""Streams of events that are many at once or in several hands: of threads, event loops, a closed client, a fork."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from processes import posix_only, script
from servers import COMPLETE, CREATED, ID, SETTINGS, awaited, lines, said, streaming

from amigo_sdk import AmigoClient, AsyncAmigoClient, ConfigurationError
from amigo_sdk.models import NewMessageEvent


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
